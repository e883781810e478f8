/**
 * One thing that was read into what became of it: a paper into its extraction, a diagnostic as it is.
 * A paper that the engine fails on costs itself only: in a run over millions it becomes a diagnostic like a broken record.
 */
import type { Diagnostic, ExtractOptions, Extraction, Paper, PaperInput } from '../types.js';

export type Outcome = { extraction: Extraction } | { diagnostic: Diagnostic };

/** What the stages make of one paper; `extractPaper` of stages.ts, or a stand-in for it in a test. */
export type Extract = (paper: PaperInput, options: ExtractOptions) => Extraction;

/** The extraction of `paper`; one with nothing but a diagnostic where `extract` throws. */
export function extractSafely(paper: Paper, extract: Extract, options: ExtractOptions): Extraction {
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
