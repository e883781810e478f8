/**
 * Tables into an XLSX workbook: a sheet for each, and one that says what every column means. Headers are bold, frozen
 * and have filters; widths follow the content. A table that has more rows than a sheet holds is cut and reported.
 */
import writeExcelFile, { type Cell as SheetCell } from 'write-excel-file/node';
import type { Diagnostic } from '../../pipeline/types.js';
import type { Column, ColumnType } from '../table.js';
import { cellOf, cutDiagnostic, headerCell } from './cells.js';
import { linksAndFilters, MOST_LINKS, type Link, type SheetExtras } from './links-and-filters.js';

/** One table: its name is that of the sheet, as far as one may be long. */
export interface Sheet<Row> {
  name: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
}

/** A table as a sheet, whatever its rows are. */
export type AnySheet = { render(onDiagnostic: OnDiagnostic): Rendered; dictionary: readonly Meaning[]; name: string };

type OnDiagnostic = (diagnostic: Diagnostic) => void;

interface Rendered {
  data: SheetCell[][];
  widths: number[];
  extras: SheetExtras;
}

interface Meaning {
  table: string;
  column: string;
  type: ColumnType;
  meaning: string;
}

const MOST_ROWS = 1_048_576;
const LONGEST_NAME = 31;
const NARROWEST = 8;
const WIDEST = 60;
/** Rows that are looked at for the width of a column. */
const WIDTH_SAMPLE = 500;

const DICTIONARY: readonly Column<Meaning>[] = [
  { name: 'table', type: 'string', meaning: 'Sheet.', brief: true, of: ({ table }) => table },
  { name: 'column', type: 'string', meaning: 'Column.', brief: true, of: ({ column }) => column },
  { name: 'type', type: 'string', meaning: 'Type of its cells.', brief: true, of: ({ type }) => type },
  { name: 'meaning', type: 'string', meaning: 'What it means.', brief: true, of: ({ meaning }) => meaning },
];

/** Prepares a table for `workbookBytes`. */
export function sheetOf<Row>({ name: given, columns, rows }: Sheet<Row>): AnySheet {
  const name = given.length > LONGEST_NAME ? `${given.slice(0, LONGEST_NAME - 1)}…` : given;
  return {
    name,
    dictionary: columns.map((column) => ({ table: name, column: column.name, type: column.type, meaning: column.percent ? `${column.meaning} In this file percentages are cells such as 0.15, shown as 15%.` : column.meaning })),
    render: (onDiagnostic) => render(name, columns, rows, onDiagnostic),
  };
}

/** The bytes of a workbook of those tables and a data dictionary. */
export async function workbookBytes(sheets: readonly AnySheet[], onDiagnostic: OnDiagnostic = () => {}): Promise<Uint8Array> {
  const dictionary = sheetOf({ name: 'data dictionary', columns: DICTIONARY, rows: sheets.flatMap((sheet) => sheet.dictionary) });
  const all = [...sheets, dictionary];
  const rendered = all.map((sheet) => sheet.render(onDiagnostic));
  return writeExcelFile(
    rendered.map(({ data, widths }, i) => ({ data, sheet: all[i]!.name, columns: widths.map((width) => ({ width })), stickyRowsCount: 1, orientation: 'landscape' as const })),
    { features: [linksAndFilters(rendered.map(({ extras }) => extras))] },
  ).toBuffer();
}

function render<Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[], onDiagnostic: OnDiagnostic): Rendered {
  const kept = rows.length < MOST_ROWS ? rows : rows.slice(0, MOST_ROWS - 1);
  if (kept.length < rows.length) onDiagnostic(rowsCut(name, rows.length));
  const links: Link[] = [];
  const data = kept.map((row, i) => columns.map((column, j) => {
    const address = column.link ? column.of(row) : null;
    if (typeof address === 'string' && /^https?:\/\//i.test(address) && links.length < MOST_LINKS) links.push({ row: i + 1, column: j, address });
    return cellOf(column, row, (length) => onDiagnostic(cutDiagnostic(name, column.name, i + 2, length)));
  }));
  return {
    data: [columns.map((column) => headerCell(column.name)), ...data],
    widths: columns.map((column, j) => widthOf(column.name, data, j)),
    extras: { rows: kept.length, columns: columns.length, links },
  };
}

function widthOf(header: string, data: readonly SheetCell[][], column: number): number {
  // The header also has the button of its filter.
  let width = header.length + 3;
  for (const row of data.slice(0, WIDTH_SAMPLE)) {
    const cell = row[column];
    const value = typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell;
    width = Math.max(width, value == null ? 0 : String(value).length + 1);
  }
  return Math.min(WIDEST, Math.max(NARROWEST, width));
}

function rowsCut(table: string, rows: number): Diagnostic {
  return {
    code: 'rows-cut',
    severity: 'error',
    message: `${table} has ${rows} rows, of which a sheet holds ${MOST_ROWS - 1}; the rest was left out`,
    mend: 'Write csv or parquet, or choose fewer claims.',
    file: null,
    line: null,
    paper_id: null,
  };
}
