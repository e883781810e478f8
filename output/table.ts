/**
 * What every table is made of: columns that take a cell from a row, and a writer that takes rows.
 * A row may be anything (a claim, a diagnostic, a line of a leaderboard), so one writer serves all tables.
 */

import type { Diagnostic } from '../pipeline/types.js';
import type { Spreadsheet } from './spreadsheet.js';

/** A list of numbers is a shape: `1024x1024` in tables of text, an array where the format has arrays. */
export type Cell = string | number | boolean | readonly number[] | null;

export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'shape';

export interface Column<Row> {
  name: string;
  /** One sentence for a data dictionary. */
  meaning: string;
  type: ColumnType;
  of(row: Row): Cell;
  /** Whether it is shown where there is room for few columns only, as in Markdown. */
  brief: boolean;
  /** Holds ids: in tables of text they are written so that no program takes them for numbers. */
  id?: boolean;
  /** Holds addresses, which become links where a format has links. */
  link?: boolean;
  /** Says numbers for people, with the decimal mark that they are used to. */
  forPeople?: boolean;
  /** Whether this row's number is a percentage, for formats that know percentages. */
  percent?(row: Row): boolean;
}

export interface TableOptions<Row> {
  columns: readonly Column<Row>[];
  /** Guard text cells against being run as formulas, in formats that spreadsheets open. Default: true. */
  escapeFormulas?: boolean;
  /** Write CSV as a spreadsheet wants it. Default: as other programs do. */
  spreadsheet?: Spreadsheet;
  /** Name of the table, for formats that hold it. Default: claims. */
  name?: string;
  /** Takes what the format could not hold. */
  onDiagnostic?(diagnostic: Diagnostic): void;
}

/** Takes the rows of one table. It does not end the sink, so that what was opened elsewhere is closed there. */
export interface RowWriter<Row> {
  /** Takes a row. Where it gives a promise, the sink is full: wait for it before the next row. */
  add(row: Row): Promise<void> | undefined;
  /** Writes what is left; done when the sink has taken it. */
  end(): Promise<void>;
}

/** What stands in the row under each column's name, in the order of the columns and with native types. */
export function recordOf<Row>(row: Row, columns: readonly Column<Row>[]): Record<string, Cell> {
  const record: Record<string, Cell> = {};
  for (const column of columns) record[column.name] = column.of(row);
  return record;
}

/** A cell where the table is text: null is empty, numbers stay numbers for the writer to judge. */
export function flatCell(cell: Cell): string | number {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return String(cell);
  if (typeof cell === 'object') return cell.join('x');
  return cell;
}
