/** One run of `claimsheet compare`: claims into the comparison and the evidence behind it. */
import { COMPARE_COLUMNS, EVIDENCE_COLUMNS } from '../../output/compare/columns.js';
import { compareByPaper, compareBySubject, evidenceOf } from '../../output/compare/rows.js';
import { PICKS } from '../../output/compare/picks.js';
import { chosen, namedTable } from '../../output/table-set.js';
import { UsageError } from './exit.js';
import { suggestion } from './suggest.js';
import type { TableRun } from './table-options.js';
import { runTables } from './table-run.js';

export interface CompareRun extends TableRun {
  by: 'paper' | 'subject';
  columns?: readonly string[];
  evidence?: string;
}

/** Runs; gives the exit code. */
export async function runCompare(run: CompareRun): Promise<number> {
  const columns = run.columns === undefined ? COMPARE_COLUMNS : chosen(COMPARE_COLUMNS, run.columns);
  if ('unknown' in columns) {
    const known = COMPARE_COLUMNS.map(({ name }) => name);
    throw new UsageError(`--columns has no "${columns.unknown[0]}".${suggestion(columns.unknown[0]!, known)}`, `Use some of ${known.join(', ')}.`);
  }
  // The evidence is of the measures that are shown.
  const shown = new Set(PICKS.map(({ name }) => name).filter((pick) => columns.some(({ name }) => name === pick || name.startsWith(`${pick}_`))));
  return runTables(run, async ({ papers, write }) => {
    const rows = run.by === 'paper' ? compareByPaper(papers) : compareBySubject(papers);
    const comparison = namedTable('comparison', columns, rows);
    const evidence = namedTable('evidence', EVIDENCE_COLUMNS, evidenceOf(rows).filter(({ column }) => shown.has(column)));
    await write('-o', run.output, comparison, run.to, [evidence]);
    if (run.evidence !== undefined) await write('--evidence', run.evidence, evidence);
  });
}
