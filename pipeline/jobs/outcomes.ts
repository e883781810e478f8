/**
 * What was read into what was extracted from it, in the same order, on one thread or on several.
 * The threads are started only where there is much to read, and this one goes on alone until they have loaded the
 * rules, so a small input pays nothing for them. Papers go to them in the batches that they were read in.
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

/** Batches at hand for each thread: one that it works on and one that waits, so that it never has to. */
const BATCHES_A_JOB = 2;

/** The outcomes of `batches` on this thread and, where `jobs` is more than 1, on as many others. */
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
      for (const result of batch) {
        yield 'paper' in result ? { extraction: extractSafely(result.paper, extract, options) } : result;
      }
      alone += batch.length;
      if (jobs === 1 || alone < PAPERS_ALONE) continue;
      if (!pool) {
        pool = open(jobs, options);
        pool.warm().then(() => { warm = true; }, (error: unknown) => { failure = error; });
      }
      // Messages of the threads come in between two batches.
      await nextTurn();
      if (failure !== undefined) throw failure;
    }
    for await (const batch of ordered(source, (results) => inPool(pool!, results), jobs * BATCHES_A_JOB)) yield* batch;
  } finally {
    await pool?.close();
    // Not awaited: the input may be one that nothing comes from for long.
    void source.return?.();
  }
}

async function inPool(pool: Pool, results: readonly ReadResult[]): Promise<Outcome[]> {
  const papers = results.flatMap((result): Paper[] => ('paper' in result ? [result.paper] : []));
  const extracted: Extracted[] = papers.length === 0 ? [] : await pool.extract(papers);
  let next = 0;
  return results.map((result) => ('paper' in result ? { extraction: { paper: result.paper, ...extracted[next++]! } } : result));
}
