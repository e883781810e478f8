/**
 * A pool of worker threads that extract. What is wrong with a paper comes back as its diagnostic; a thread that dies
 * (out of memory, a fault of the runtime) is an error that names the records it was at.
 */
import { Piscina } from 'piscina';
import type { ExtractOptions, Paper } from '../types.js';
import type { Extracted } from './worker.js';

/** A worker thread failed. The message says on which records, `mend` what to try. */
export class JobError extends Error {
  override readonly name = 'JobError';
  readonly mend = 'Run again with --jobs 1, and report the records if it fails there too.';
}

export interface Pool {
  /** Done when all threads have loaded the rules. */
  warm(): Promise<void>;
  /** What is extracted from each of `papers`, in order. Rejects with a JobError. */
  extract(papers: readonly Paper[]): Promise<Extracted[]>;
  /** Ends the threads, whatever they do. */
  close(): Promise<void>;
}

const WORKER = new URL('./thread.cjs', import.meta.url);

/** Starts `jobs` threads, each running `worker` with `options`. */
export function openPool(jobs: number, options: ExtractOptions, worker: URL = WORKER): Pool {
  const threads = new Piscina<readonly Paper[], string>({
    filename: worker.href,
    minThreads: jobs,
    maxThreads: jobs,
    // One to work on and one that lies ready: this thread has no time for the next one while it extracts itself.
    concurrentTasksPerWorker: 2,
    workerData: options,
    recordTiming: false,
  });
  // A thread that dies between two batches is replaced; one that dies at work rejects its batch, which is what counts.
  threads.on('error', () => undefined);

  async function extract(papers: readonly Paper[]): Promise<Extracted[]> {
    try {
      return JSON.parse(await threads.run(papers)) as Extracted[];
    } catch (error) {
      throw new JobError(`a worker thread failed${placeOf(papers)}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  }

  return {
    extract,
    async warm() {
      await Promise.all(Array.from({ length: jobs }, () => extract([])));
    },
    close: () => threads.destroy(),
  };
}

function placeOf(papers: readonly Paper[]): string {
  const first = papers[0]?.origin;
  const last = papers.at(-1)?.origin;
  return first && last ? ` between ${first.file}:${first.line} and ${last.file}:${last.line}` : ' at its start';
}
