/**
 * Outcomes into the main output, in one of two forms: a table with a row a claim, or a line a record.
 */
import type { Writable } from 'node:stream';
import { CLAIM_SHEET_COLUMNS } from '../../output/claim-sheet.js';
import { CLAIM_COLUMNS } from '../../output/columns.js';
import { openWriter, type OutputFormat } from '../../output/formats.js';
import { perPaperWriter } from '../../output/per-paper.js';
import type { Column, TableOptions } from '../../output/table.js';
import type { Outcome } from '../jobs/outcome.js';
import { UNREAD_INPUT_CODES } from '../read/index.js';
import type { Claim, Diagnostic } from '../types.js';

export interface ClaimOutput {
  add(outcome: Outcome): Promise<void>;
  end(): Promise<void>;
}

/** The columns of a row a claim: in files that people open as a table, with the value for people. */
export function claimColumns(format: OutputFormat, spreadsheet: boolean): readonly Column<Claim>[] {
  return format === 'xlsx' || format === 'parquet' || spreadsheet ? CLAIM_SHEET_COLUMNS : CLAIM_COLUMNS;
}

/** A row a claim. */
export async function claimTable(format: OutputFormat, sink: Writable, options: Omit<TableOptions<Claim>, 'columns'>): Promise<ClaimOutput> {
  const writer = await openWriter(format, sink, { ...options, columns: claimColumns(format, options.spreadsheet !== undefined) });
  return {
    async add(outcome) {
      if ('diagnostic' in outcome) return;
      for (const claim of outcome.extraction.claims) await writer.add(claim);
    },
    end: () => writer.end(),
  };
}

/**
 * A line a record, broken ones included. Warnings come before the record that they are about and go on its line;
 * an input that could not be read has no records, so it has no line either.
 */
export function linePerPaper(sink: Writable): ClaimOutput {
  const writer = perPaperWriter(sink);
  let warnings: Diagnostic[] = [];
  return {
    async add(outcome) {
      if ('extraction' in outcome) {
        const { paper, claims, diagnostics } = outcome.extraction;
        const about = warnings.filter(({ file }) => file === (paper.origin?.file ?? null));
        warnings = [];
        await writer.add({ paper_id: paper.id, claims, diagnostics: [...about, ...diagnostics] });
        return;
      }
      const { diagnostic } = outcome;
      if (diagnostic.severity === 'warning') {
        warnings.push(diagnostic);
      } else if (diagnostic.line !== null && !UNREAD_INPUT_CODES.has(diagnostic.code)) {
        const diagnostics = [...warnings, diagnostic];
        warnings = [];
        await writer.add({ paper_id: diagnostic.paper_id, claims: [], diagnostics });
      }
    },
    end: () => writer.end(),
  };
}
