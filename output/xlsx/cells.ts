/**
 * Rows into cells of a worksheet: numbers stay numbers, percentages become percentages (15 of 15% is 0.15, shown as
 * 15%), text stays text whatever it looks like, and text that is too long for a cell is cut and reported.
 */
import type { Cell as SheetCell } from 'write-excel-file/node';
import type { Diagnostic } from '../../pipeline/types.js';
import { tableId } from '../paper-name.js';
import { flatCell, type Column } from '../table.js';

/** The most characters that a cell holds. */
export const LONGEST_TEXT = 32_767;

/** The format of text: such a cell stays text when it is edited. */
const TEXT = '@';

/** A bold header. */
export function headerCell(text: string): SheetCell {
  return { value: text, type: String, fontWeight: 'bold', backgroundColor: '#E8EEF4', alignVertical: 'top' };
}

/** The cell of `row` under `column`; what had to be cut is told to `onCut`. */
export function cellOf<Row>(column: Column<Row>, row: Row, onCut: (length: number) => void): SheetCell | null {
  const cell = column.of(row);
  if (cell === null || cell === '') return null;
  if (typeof cell === 'boolean') return { value: cell, type: Boolean };
  if (typeof cell === 'number') return numberCell(cell, column.type === 'integer', column.percent?.(row) === true);
  const text = column.id ? tableId(String(flatCell(cell))) : String(flatCell(cell));
  if (text.length <= LONGEST_TEXT) return textCell(text, column.link === true);
  onCut(text.length);
  return textCell(cut(text), false);
}

function numberCell(value: number, whole: boolean, percent: boolean): SheetCell {
  // 0.29 * 100 is not 29, nor is 29 / 100 always 0.29: digits beyond the fifteenth are noise.
  if (percent) return { value: Number((value / 100).toPrecision(15)), type: Number, format: '0.##%' };
  return whole ? { value, type: Number, format: '0' } : { value, type: Number };
}

function textCell(value: string, link: boolean): SheetCell {
  const cell = { value, type: String, format: TEXT } as const;
  return link ? { ...cell, textColor: '#0563C1', textDecoration: { underline: true } } : cell;
}

/** The longest beginning with a mark of omission that fits; never half a character. */
function cut(text: string): string {
  const end = LONGEST_TEXT - 1;
  const high = text.charCodeAt(end - 1);
  return `${text.slice(0, high >= 0xd800 && high <= 0xdbff ? end - 1 : end)}…`;
}

/** What is said where text was cut. */
export function cutDiagnostic(table: string, column: string, rowNumber: number, length: number): Diagnostic {
  return {
    code: 'text-cut',
    severity: 'warning',
    message: `${column} in row ${rowNumber} of ${table} has ${length} characters, of which a cell holds ${LONGEST_TEXT}; the rest was cut`,
    mend: 'For the whole text write csv, jsonl or parquet.',
    file: null,
    line: null,
    paper_id: null,
  };
}
