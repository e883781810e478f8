/**
 * Records into JSON Lines, exactly one line for each: `{"paper_id", "claims": [...], "diagnostics": [...]}`.
 * This is the form for engines that pipe records through a process and match the answers to them by line or id.
 */
import type { Writable } from 'node:stream';
import type { Claim, Diagnostic } from '../pipeline/types.js';
import { CLAIM_COLUMNS, DIAGNOSTIC_COLUMNS } from './columns.js';
import { recordOf, type RowWriter } from './table.js';
import { textWriter } from './text-writer.js';

export interface PaperRow {
  /** Null where the record was too broken to have one. */
  paper_id: string | null;
  claims: readonly Claim[];
  diagnostics: readonly Diagnostic[];
}

/** A writer of one line a record. */
export function perPaperWriter(sink: Writable): RowWriter<PaperRow> {
  return textWriter(sink, {
    head: '',
    render: (rows) => rows.map((row) => `${JSON.stringify(lineOf(row))}\n`).join(''),
  });
}

function lineOf({ paper_id, claims, diagnostics }: PaperRow) {
  return {
    paper_id,
    claims: claims.map((claim) => recordOf(claim, CLAIM_COLUMNS)),
    diagnostics: diagnostics.map((diagnostic) => recordOf(diagnostic, DIAGNOSTIC_COLUMNS)),
  };
}
