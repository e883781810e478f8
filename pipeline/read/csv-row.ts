/**
 * Lines of delimited text into rows of cells (RFC 4180): `a,"b` and `c"` give the cells `a` and `b\nc`.
 * It never fails: a row that is still open, and text after a closing quote, are told to the caller, who knows
 * how many cells there should be and where to go on.
 */
import type { Line } from './lines.js';

export interface Row {
  cells: string[];
  /** The lines that the row took up, so that a broken one can be read again from its second line. */
  lines: Line[];
  /** Whether text follows a closing quote, which a well-formed row never has. */
  malformed: boolean;
}

/** Puts rows together, one line at a time. */
export class RowBuilder {
  readonly #delimiter: string;
  #row: Row = { cells: [], lines: [], malformed: false };
  #quoted = '';
  #size = 0;

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  /** Lines held of a row whose quoted cell has not ended yet. */
  get openLines(): readonly Line[] {
    return this.#row.lines;
  }

  /** Characters held of that row. */
  get openSize(): number {
    return this.#size;
  }

  /** Takes a line; gives the row if it ends there, null if a quoted cell goes on. */
  add(line: Line): Row | null {
    const open = this.#row.lines.length > 0;
    this.#row.lines.push(line);
    this.#size += line.text.length + line.eol.length;
    if (!this.#scan(line, open)) return null;
    const row = this.#row;
    this.reset();
    return row;
  }

  /** Forgets the open row. */
  reset(): void {
    this.#row = { cells: [], lines: [], malformed: false };
    this.#quoted = '';
    this.#size = 0;
  }

  /** Reads the cells of a line; false if it ends inside quotes. */
  #scan({ text, eol }: Line, open: boolean): boolean {
    let at = 0;
    let quoted = open;
    for (;;) {
      if (!quoted && text[at] === '"') {
        quoted = true;
        at++;
      }
      if (quoted) {
        const end = this.#closingQuote(text, at);
        if (end === -1) {
          this.#quoted += eol;
          return false;
        }
        at = end + 1;
        quoted = false;
      }
      const next = text.indexOf(this.#delimiter, at);
      const rest = text.slice(at, next === -1 ? undefined : next);
      this.#endCell(rest);
      if (next === -1) return true;
      at = next + this.#delimiter.length;
    }
  }

  /** Collects quoted text from `at`; gives the place of the quote that ends it, -1 if it goes on. */
  #closingQuote(text: string, at: number): number {
    for (let from = at; ;) {
      const quote = text.indexOf('"', from);
      if (quote === -1) {
        this.#quoted += text.slice(from);
        return -1;
      }
      this.#quoted += text.slice(from, quote);
      if (text[quote + 1] !== '"') {
        this.#wasQuoted = true;
        return quote;
      }
      this.#quoted += '"';
      from = quote + 2;
    }
  }

  #wasQuoted = false;

  #endCell(rest: string): void {
    if (this.#wasQuoted) {
      const stray = rest.trim() !== '';
      if (stray) this.#row.malformed = true;
      this.#row.cells.push(stray ? this.#quoted + rest : this.#quoted);
    } else {
      this.#row.cells.push(rest);
    }
    this.#quoted = '';
    this.#wasQuoted = false;
  }
}
