/**
 * A table with a header line (`,`, `;` or tab between its cells) into Papers, one a row.
 * Refused are a table without a title or abstract column, and single rows whose cells or quotes do not add up:
 * each of those is a diagnostic, and reading goes on at the next line, also where a lost quote had swallowed it.
 */
import { columnsOf, delimiterOf, type ColumnKey, type Columns } from './csv-header.js';
import { RowBuilder, type Row } from './csv-row.js';
import { LineSplitter, type Line } from './lines.js';
import { emitRecord } from './record.js';
import { MAX_RECORD_BYTES, tooLong, trouble, type Emit, type Ending, type FormatReader } from './result.js';

/** Excel writes this first line to say which delimiter it took. */
const SEPARATOR_LINE = /^sep=(.)$/i;

/** How many lines a row may take up among lines read again, so that lost quotes cost linear time. */
const REREAD_LINES = 200;

/** A reader of a table named `file`; the delimiter is found from the header unless it is given. */
export function csvReader(file: string, emit: Emit, delimiter?: string, limit = MAX_RECORD_BYTES): FormatReader {
  return new TableReader(file, emit, delimiter, limit);
}

class TableReader implements FormatReader {
  readonly #lines: LineSplitter;
  #delimiter: string | undefined;
  #rows: RowBuilder | null = null;
  #header: { width: number; columns: Columns } | null = null;
  #refused = false;
  #rereadTo = 0;

  constructor(readonly file: string, readonly emit: Emit, delimiter: string | undefined, readonly limit: number) {
    this.#delimiter = delimiter;
    this.#lines = new LineSplitter(file, emit, (line) => this.#take(line), limit);
  }

  feed(bytes: Buffer): void {
    if (!this.#refused) this.#lines.feed(bytes);
  }

  end(ending: Ending): void {
    if (this.#refused) return;
    this.#lines.end(ending);
    if (ending === 'broken') return;
    // Reading again may leave another row open, but always one that begins further on.
    while (this.#rows && this.#rows.openLines.length > 0) this.#giveUp(this.#rows);
  }

  #take(line: Line): void {
    if (this.#refused) return;
    if (this.#rows === null) {
      if (line.text.trim() === '') return;
      const separator = SEPARATOR_LINE.exec(line.text)?.[1];
      if (separator !== undefined) {
        this.#delimiter ??= separator;
        return;
      }
      this.#rows = new RowBuilder(this.#delimiter ?? delimiterOf(line.text));
    }
    const rows = this.#rows;
    if (rows.openLines.length === 0 && line.text.trim() === '') return;
    const row = rows.add(line);
    if (row) {
      this.#row(row);
    } else if (rows.openSize > this.limit) {
      this.emit(tooLong(this.file, rows.openLines[0]!.number, this.limit));
      this.#readAgain(rows.openLines.slice(1));
    } else if (line.number <= this.#rereadTo && rows.openLines.length > REREAD_LINES) {
      this.#giveUp(rows);
    }
  }

  #row(row: Row): void {
    const line = row.lines[0]!.number;
    if (row.malformed && row.lines.length > 1) {
      this.#brokenQuotes(line);
      this.#readAgain(row.lines.slice(1));
    } else if (this.#header === null) {
      this.#readHeader(row.cells, line);
    } else if (row.cells.some((cell) => cell.trim() !== '')) {
      this.#record(row.cells, this.#header, line);
    }
  }

  #readHeader(cells: string[], line: number): void {
    const columns = columnsOf(cells);
    this.#header = { width: cells.length, columns };
    if (columns.title !== undefined || columns.abstract !== undefined) return;
    this.#refused = true;
    const names = cells.slice(0, 12).map((cell) => JSON.stringify(cell.slice(0, 40))).join(', ');
    this.emit(trouble(this.file, {
      code: 'missing-columns',
      severity: 'error',
      message: `no column is called "title" or "abstract"; the header has ${names}${cells.length > 12 ? ', ...' : ''}`,
      mend: 'Name the columns in the first line: id, title, abstract, year, date, url.',
      line,
    }));
  }

  #record(cells: string[], header: { width: number; columns: Columns }, line: number): void {
    // A delimiter too many at the end of a row is harmless.
    const extra = cells.slice(header.width);
    if (cells.length < header.width || extra.some((cell) => cell.trim() !== '')) {
      this.emit(trouble(this.file, {
        code: 'ragged-row',
        severity: 'error',
        message: `row has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}, the header ${header.width}`,
        mend: 'Put quotes around cells that hold the delimiter, and write empty cells too.',
        line,
      }));
      return;
    }
    const record: Partial<Record<ColumnKey, string>> = {};
    for (const key of Object.keys(header.columns) as ColumnKey[]) record[key] = cells[header.columns[key]!];
    emitRecord(record, { file: this.file, line }, this.emit);
  }

  /** Gives up the row that is open, and reads what it had swallowed. */
  #giveUp(rows: RowBuilder): void {
    this.#brokenQuotes(rows.openLines[0]!.number);
    this.#readAgain(rows.openLines.slice(1));
  }

  #readAgain(lines: readonly Line[]): void {
    this.#rows?.reset();
    const last = lines.at(-1);
    if (last) this.#rereadTo = Math.max(this.#rereadTo, last.number);
    for (const line of lines) this.#take(line);
  }

  #brokenQuotes(line: number): void {
    this.emit(trouble(this.file, {
      code: 'broken-quotes',
      severity: 'error',
      message: 'a quoted cell that begins in this row does not end where a cell should',
      mend: 'Close the quotes, and write a quote within a quoted cell twice.',
      line,
    }));
  }
}
