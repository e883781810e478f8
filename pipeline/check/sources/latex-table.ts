/**
 * The rows of a LaTeX table as they come, cells over several columns or rows among them, into its cells of numbers.
 * The rows above the first line over all columns are its head.
 */
import type { TableCell } from './document.js';
import { MappedText } from './mapped-text.js';
import { cellsOfTable, isNumber } from './table.js';

export class LatexTable {
  readonly #rows: MappedText[][] = [];
  #row: MappedText[] = [];
  #columns = 1;
  #heads = 0;
  /** Cells that reach into the rows to come, by column. */
  readonly #down = new Map<number, { cell: MappedText; rows: number }>();
  #rowsOfCell = 1;

  /** A line over all columns. */
  line(): void {
    if (this.#heads === 0) this.#heads = this.#rows.length;
  }

  overColumns(count: number): void {
    this.#columns = Math.max(1, count);
  }

  overRows(count: number): void {
    this.#rowsOfCell = Math.max(1, count);
  }

  addCell(text: MappedText): void {
    const column = this.#row.length;
    const above = this.#down.get(column);
    let cell = plainCell(text);
    if (above && cell.isBlank) cell = above.cell;
    if (above && --above.rows === 0) this.#down.delete(column);
    // A number is one claim, however many rows it stands beside.
    if (this.#rowsOfCell > 1 && !isNumber(cell.text)) this.#down.set(column, { cell, rows: this.#rowsOfCell - 1 });
    this.#row.push(cell);
    for (let i = 1; i < this.#columns; i++) this.#row.push(isNumber(cell.text) ? new MappedText() : cell);
    this.#columns = 1;
    this.#rowsOfCell = 1;
  }

  endRow(): void {
    if (this.#row.some((cell) => !cell.isBlank)) this.#rows.push(this.#row);
    this.#row = [];
  }

  cells(): TableCell[] {
    return cellsOfTable(this.#rows, Math.max(1, this.#heads));
  }
}

/** A cell without the marks of style around its words, as in `\textbf{91.2}` or `$3.1\times$`. */
function plainCell(cell: MappedText): MappedText {
  const plain = new MappedText();
  let at = 0;
  for (const { index, 0: mark } of cell.text.matchAll(/\\(?:textbf|textit|textsc|texttt|text|mathbf|mathrm|underline|emph|bf|it)(?![A-Za-z])\s*|\\times|\\pm|\\([%&#_$])|[{}$]/g)) {
    keep(index);
    const { start, end } = cell.toSource(index, index + mark.length);
    const meant = mark === '\\times' ? 'x' : mark === '\\pm' ? '±' : /^\\[%&#_$]$/.test(mark) ? mark[1]! : '';
    if (meant !== '') plain.put(meant, start, end);
    at = index + mark.length;
  }
  keep(cell.text.length);
  return plain.trimmed();

  function keep(to: number): void {
    for (let i = at; i < to; i++) {
      const { start, end } = cell.toSource(i, i + 1);
      plain.put(cell.text[i]!, start, end);
    }
  }
}
