/**
 * What was read into what was extracted, in the same order: an extraction for each paper, diagnostics as they are.
 * A paper that the engine fails on costs itself only: in a run over millions it becomes a diagnostic like a broken record.
 */
import type { ReadResult } from '../read/index.js';
import type { extractPaper } from '../stages.js';
import type { Diagnostic, ExtractOptions, Extraction, Paper } from '../types.js';

export type Outcome = { extraction: Extraction } | { diagnostic: Diagnostic };

export async function* outcomes(
  results: AsyncIterable<ReadResult>,
  extract: typeof extractPaper,
  options: ExtractOptions,
): AsyncGenerator<Outcome> {
  for await (const result of results) {
    yield 'paper' in result ? { extraction: attempt(result.paper, extract, options) } : result;
  }
}

function attempt(paper: Paper, extract: typeof extractPaper, options: ExtractOptions): Extraction {
  try {
    return extract(paper, options);
  } catch (error) {
    return { paper, claims: [], setAside: [], diagnostics: [failure(paper, error)] };
  }
}

function failure({ id, origin }: Paper, error: unknown): Diagnostic {
  return {
    code: 'extraction-failed',
    severity: 'error',
    message: `no claims could be extracted from this paper: ${error instanceof Error ? error.message : String(error)}`,
    mend: 'This is a fault of claimsheet, not of the paper: report it with the record.',
    file: origin?.file ?? null,
    line: origin?.line ?? null,
    paper_id: id,
  };
}
