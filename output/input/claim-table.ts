/**
 * A table of claims (CSV, TSV, or with semicolons) into claims: cells become what their column says, and what the
 * writer did for spreadsheets is undone: the `'` before text like a formula, the prefix before ids like numbers,
 * decimal commas.
 */
import { RowBuilder, type Row } from '../../pipeline/read/csv-row.js';
import { LineSplitter, type Line } from '../../pipeline/read/lines.js';
import { MAX_RECORD_BYTES, tooLong, trouble } from '../../pipeline/read/result.js';
import { CLAIM_COLUMNS } from '../columns.js';
import { givenId } from '../paper-name.js';
import type { Cell, ColumnType } from '../table.js';
import { emitClaim, type ClaimsReader, type EmitClaim } from './claim-record.js';
import { claimDelimiter } from './detect-claims.js';

/** What the writer puts a `'` before. NOTE: text that began with a quote and such a mark loses its quote too. */
const ESCAPED = /^'(?=[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]|\s*\d[\d\s.,:/-]*%?\s*$)/;

const IDS: ReadonlySet<string> = new Set(CLAIM_COLUMNS.filter(({ id }) => id).map(({ name }) => name));

/** A reader of a table of claims named `file`. */
export function claimTableReader(file: string, emit: EmitClaim): ClaimsReader {
  let rows: RowBuilder | null = null;
  let header: string[] | null = null;

  const lines = new LineSplitter(file, (result) => {
    if ('diagnostic' in result) emit(result);
  }, take);
  return {
    feed: (bytes) => lines.feed(bytes),
    end(ending) {
      lines.end(ending);
      const open = rows?.openLines[0];
      if (open && ending === 'complete') emit(brokenQuotes(open.number));
    },
  };

  function take(line: Line): void {
    if (rows === null) {
      const delimiter = claimDelimiter(line.text);
      if (delimiter === null) return;
      rows = new RowBuilder(delimiter);
    }
    if (rows.openLines.length === 0 && line.text.trim() === '') return;
    const row = rows.add(line);
    if (row) {
      accept(row);
    } else if (rows.openSize > MAX_RECORD_BYTES) {
      emit(tooLong(file, rows.openLines[0]!.number, MAX_RECORD_BYTES));
      rows.reset();
    }
  }

  function accept({ cells, lines: [first], malformed }: Row): void {
    const line = first!.number;
    if (header === null) {
      header = cells;
    } else if (malformed) {
      emit(brokenQuotes(line));
    } else if (cells.length !== header.length) {
      emit(trouble(file, {
        code: 'ragged-row',
        severity: 'error',
        message: `row has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}, the header ${header.length}`,
        mend: 'Put quotes around cells that hold the delimiter, and write empty cells too.',
        line,
      }));
    } else {
      const fields = Object.fromEntries(header.map((name, i) => [name, IDS.has(name) ? givenId(plain(cells[i]!)) : plain(cells[i]!)]));
      emitClaim(fields, typed, { file, line }, emit);
    }
  }

  function brokenQuotes(line: number) {
    return trouble(file, {
      code: 'broken-quotes',
      severity: 'error',
      message: 'a quoted cell that begins in this row does not end where a cell should',
      mend: 'Close the quotes, and write a quote within a quoted cell twice.',
      line,
    });
  }
}

const plain = (cell: string): string => cell.replace(ESCAPED, '');

function typed(value: unknown, type: ColumnType): Cell {
  const text = String(value);
  switch (type) {
    case 'string': return text;
    case 'boolean':
      if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
      throw new TypeError('not true or false');
    case 'shape': return text.split('x').map(number);
    default: return number(text);
  }
}

function number(text: string): number {
  const value = text.trim() === '' ? NaN : Number(text.replace(',', '.'));
  if (!Number.isFinite(value)) throw new TypeError('not a number');
  return value;
}
