/**
 * The columns of claims where people open them as a table, in a spreadsheet or as Parquet: those of the tidy table, the value for people
 * beside the quote, and percentages marked as such.
 */
import type { Claim } from '../pipeline/types.js';
import { CLAIM_COLUMNS } from './columns.js';
import { displayOf } from './display.js';
import type { Column } from './table.js';

/** Columns in the unit of the claim. */
const IN_UNIT: ReadonlySet<string> = new Set(['value', 'value_max', 'uncertainty', 'ci_low', 'ci_high']);

const DISPLAY: Column<Claim> = {
  name: 'display', type: 'string', meaning: 'The value for people, with its comparator, range and unit: ≤ 15x, 12-38%.', brief: true, forPeople: true, of: displayOf,
};

export const CLAIM_SHEET_COLUMNS: readonly Column<Claim>[] = CLAIM_COLUMNS.flatMap((column) => [
  IN_UNIT.has(column.name) ? { ...column, percent: ({ unit }: Claim) => unit === '%' } : column,
  ...(column.name === 'quote' ? [DISPLAY] : []),
]);
