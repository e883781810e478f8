/**
 * A worker thread: papers in, what was extracted from each out. It loads the rules once, when the thread starts.
 * The papers themselves are not sent back: the main thread has them.
 */
import { workerData } from 'node:worker_threads';
import { extractPaper } from '../stages.js';
import type { ExtractOptions, Extraction, Paper } from '../types.js';
import { extractSafely } from './outcome.js';

export type Extracted = Omit<Extraction, 'paper'>;

const options = workerData as ExtractOptions;

/** What the pool calls, a batch of papers at a time: `Extracted[]` as JSON, which crosses threads faster than objects do. */
export default function extractBatch(papers: readonly Paper[]): string {
  return JSON.stringify(papers.map((paper): Extracted => {
    const { claims, setAside, diagnostics } = extractSafely(paper, extractPaper, options);
    return { claims, setAside, diagnostics };
  }));
}
