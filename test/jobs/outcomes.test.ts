/** The way to the threads and back, with real threads that run a stand-in for the stages. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { outcomes } from '../../pipeline/jobs/outcomes.js';
import type { Extract } from '../../pipeline/jobs/outcome.js';
import { JobError, openPool, type Pool } from '../../pipeline/jobs/pool.js';
import type { ReadResult } from '../../pipeline/read/index.js';
import type { ExtractOptions } from '../../pipeline/types.js';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claimsheet-jobs-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

/** A worker file with this body for a function of `papers`. */
function worker(name: string, body: string): URL {
  const file = path.join(folder, `${name}.mjs`);
  fs.writeFileSync(file, body.includes('export default') ? body : `export default async (papers) => { ${body} };\n`);
  return pathToFileURL(file);
}

const here: Extract = (input) => ({ paper: { id: '', title: '', abstract: '', year: null, date: null, url: null, origin: null, ...input }, claims: [], setAside: [], diagnostics: [] });

/** As `here`, with a diagnostic that says that a thread did it. */
const MARKING = worker('marking', `
  await new Promise((resolve) => setTimeout(resolve, papers.length && papers[0].origin.line % 3));
  return JSON.stringify(papers.map((paper) => ({ claims: [], setAside: [], diagnostics: [{ code: 'thread', message: paper.id }] })));
`);

async function* batches(count: number, size: number): AsyncGenerator<ReadResult[]> {
  for (let n = 0; n < count; n++) {
    yield Array.from({ length: size }, (_, m): ReadResult => {
      const line = n * size + m + 1;
      if (line % 10 === 0) return { diagnostic: { code: 'invalid-json', severity: 'error', message: '', mend: '', file: 'f', line, paper_id: null } };
      return { paper: { id: `p${line}`, title: 'T', abstract: '', year: null, date: null, url: null, origin: { file: 'f', line } } };
    });
  }
}

interface Run {
  lines: (number | null | undefined)[];
  threads: number;
  opened: number;
}

async function run(input: AsyncIterable<ReadResult[]>, jobs: number, file: URL = MARKING, extract: Extract = here): Promise<Run> {
  const result: Run = { lines: [], threads: 0, opened: 0 };
  const open = (count: number, options: ExtractOptions): Pool => {
    result.opened++;
    return openPool(count, options, file);
  };
  for await (const outcome of outcomes(input, extract, {}, jobs, open)) {
    if ('extraction' in outcome) {
      const { paper, diagnostics } = outcome.extraction;
      result.lines.push(paper.origin?.line);
      for (const { message } of diagnostics) {
        expect(message).toBe(paper.id);
        result.threads++;
      }
    } else {
      result.lines.push(outcome.diagnostic.line);
    }
  }
  return result;
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, n) => n + 1);

/** Long enough for the threads to have started by far. */
async function* patient(count: number, size: number): AsyncGenerator<ReadResult[]> {
  for await (const batch of batches(count, size)) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    yield batch;
  }
}

describe('outcomes', () => {
  test('one job starts no thread', async () => {
    expect(await run(batches(100, 10), 1)).toEqual({ lines: upTo(1000), threads: 0, opened: 0 });
  });

  test('a small input starts no thread', async () => {
    expect(await run(batches(15, 10), 4)).toEqual({ lines: upTo(150), threads: 0, opened: 0 });
  });

  test.each([2, 3])('%i jobs keep the order of papers and diagnostics', async (jobs) => {
    const { lines, threads, opened } = await run(patient(120, 10), jobs);
    expect(lines).toEqual(upTo(1200));
    expect(opened).toBe(1);
    expect(threads).toBeGreaterThan(300);
  }, 30_000);

  test('threads get new work while this one is at a batch', async () => {
    const slow: Extract = (input, options) => {
      const until = performance.now() + 2;
      while (performance.now() < until) continue;
      return here(input, options);
    };
    const { lines, threads } = await run(batches(200, 40), 2, MARKING, slow);
    expect(lines).toEqual(upTo(8000));
    // A thread that waited for a whole batch of 80 ms here would get a few for each.
    expect(threads).toBeGreaterThan(5400);
  }, 60_000);

  test.each([
    ['throws outside the papers', worker('throwing', 'if (papers.length) throw new Error("out of luck"); return "[]";'), 'out of luck'],
    ['exits', worker('exiting', 'if (papers.length) process.exit(3); return "[]";'), 'exited with code: 3'],
    ['dies of something uncaught', worker('uncaught', 'if (papers.length) { setTimeout(() => { throw new Error("struck down"); }); await new Promise(() => {}); } return "[]";'), 'struck down'],
  ])('a thread that %s is an error that names the records', async (_, file, reason) => {
    const failure = await run(patient(200, 10), 2, file).then(() => null, (error: unknown) => error);
    expect(failure).toBeInstanceOf(JobError);
    expect((failure as JobError).message).toMatch(/^a worker thread failed between f:\d+ and f:\d+: /);
    expect((failure as JobError).message).toContain(reason);
  }, 60_000);

  test('a thread that cannot start is an error', async () => {
    const broken = worker('broken', 'export default 5; throw new Error("no rules");');
    await expect(run(patient(200, 10), 2, broken)).rejects.toThrow(/^a worker thread failed at its start: .*no rules/);
  }, 30_000);

  test('ending early ends the threads', async () => {
    let closed = false;
    const open = (count: number, options: ExtractOptions): Pool => {
      const pool = openPool(count, options, MARKING);
      return { ...pool, close: async () => { await pool.close(); closed = true; } };
    };
    let seen = 0;
    for await (const outcome of outcomes(patient(500, 10), here, {}, 2, open)) if (outcome && ++seen === 600) break;
    expect(closed).toBe(true);
  }, 30_000);
});
