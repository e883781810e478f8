/**
 * What was read into what was extracted from it, in the same order, on one thread or on several.
 * The threads are started only where there is much to read, and this one goes on alone until they have loaded the
 * rules, so a small input pays nothing for them. Papers go to them in the batches that they were read in, and what they
 * have no room for is done here: this thread is one of the jobs.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ReadResult } from '../read/index.js';
import type { ExtractOptions, Paper } from '../types.js';
import { ordered } from './ordered.js';
import { extractSafely, type Extract, type Outcome } from './outcome.js';
import { openPool, type Pool } from './pool.js';
import type { Extracted } from './worker.js';

/** Papers that are read here before any thread is started: less than a thread costs to start. */
const PAPERS_ALONE = 200;

/** Batches at hand for each thread: one that it works on and those that wait, so that it never has to. */
const BATCHES_A_THREAD = 3;

/** What is extracted here before the threads are looked after. */
const RESULTS_A_TURN = 4;

/** Batches for each job that are taken and not yet given back, done or not. */
const BATCHES_A_JOB = 4;

/** The outcomes of `batches` on this thread and, where `jobs` is more than 1, on one fewer others. */
export async function* outcomes(
  batches: AsyncIterable<readonly ReadResult[]>,
  extract: Extract,
  options: ExtractOptions,
  jobs: number,
  open: (jobs: number, options: ExtractOptions) => Pool = openPool,
): AsyncGenerator<Outcome> {
  const source = batches[Symbol.asyncIterator]();
  let pool: Pool | null = null;
  try {
    let alone = 0;
    let warm = false;
    let failure: unknown;
    while (!warm) {
      const { value: batch, done } = await source.next();
      if (done) return;
      yield* here(batch, extract, options);
      alone += batch.length;
      if (jobs === 1 || alone < PAPERS_ALONE) continue;
      if (!pool) {
        pool = open(jobs - 1, options);
        pool.warm().then(() => { warm = true; }, (error: unknown) => { failure = error; });
      }
      // Messages of the threads come in between two batches.
      await nextTurn();
      if (failure !== undefined) throw failure;
    }
    const room = (jobs - 1) * BATCHES_A_THREAD;
    let sent = 0;
    let busy = false;
    const work = async (results: readonly ReadResult[]): Promise<Outcome[]> => {
      // To whom is free first, a thread or this one. No turn is idle: this one is at work in all of them.
      while (sent >= room && busy) await nextTurn();
      if (sent < room) {
        sent++;
        return inPool(pool!, results).finally(() => sent--);
      }
      busy = true;
      const done: Outcome[] = [];
      for (let from = 0; from < results.length; from += RESULTS_A_TURN) {
        done.push(...here(results.slice(from, from + RESULTS_A_TURN), extract, options));
        // Here messages of the threads come in, and they get new work: a whole batch would be long to wait.
        await nextTurn();
      }
      busy = false;
      return done;
    };
    for await (const batch of ordered(source, work, jobs * BATCHES_A_JOB)) yield* batch;
  } finally {
    await pool?.close();
    // Not awaited: the input may be one that nothing comes from for long.
    void source.return?.();
  }
}

const here = (results: readonly ReadResult[], extract: Extract, options: ExtractOptions): Outcome[] =>
  results.map((result) => ('paper' in result ? { extraction: extractSafely(result.paper, extract, options) } : result));

async function inPool(pool: Pool, results: readonly ReadResult[]): Promise<Outcome[]> {
  const papers = results.flatMap((result): Paper[] => ('paper' in result ? [result.paper] : []));
  const extracted: Extracted[] = papers.length === 0 ? [] : await pool.extract(papers);
  let next = 0;
  return results.map((result) => ('paper' in result ? { extraction: { paper: result.paper, ...extracted[next++]! } } : result));
}
