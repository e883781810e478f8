/**
 * LaTeX into a document: paragraphs, headings, list items and captions as blocks, cells of tabulars under their headers.
 * Passed over are comments, code, displayed formulas, citations, references and definitions; inline formulas and symbols
 * stay as they are, because the engine reads them. It strips, it does not run TeX: of the author's own macros those that
 * stand for words are put in, with their arguments where they are simple.
 */
import { systemName } from '../../link/system-name.js';
import type { Block, Document, Suppression, TableCell } from './document.js';
import type { JoinedText } from './joined.js';
import { macrosOf, type Macro } from './latex-macros.js';
import { putQuantity, putUnit } from './latex-quantity.js';
import { closing, pastArgument, pastCode, pastMark, pastOption, pastRule } from './latex-skip.js';
import { LatexTable } from './latex-table.js';
import {
  BLOCK_COMMANDS, BREAK_COMMANDS, CODE_COMMANDS, ENVIRONMENT_ARGUMENTS, LAYOUT_COMMANDS, QUANTITY_COMMANDS, RULE_COMMANDS, SILENT_COMMANDS, SILENT_ENVIRONMENTS, TABULAR_ENVIRONMENTS,
} from './latex-words.js';
import { LineIndex } from './line-index.js';
import { MappedText } from './mapped-text.js';
import { suppressionIn } from './suppression.js';

const COMMAND = /\\([A-Za-z@]+)\*?/y;

/** Macros in the arguments of macros are put in as deep as this. */
const DEEPEST_MACRO = 8;

export function latexDocument(file: string, source: string, joined?: JoinedText): Document {
  const document = new LatexReader(file, joined?.text ?? source).read();
  return joined ? { ...document, joined } : document;
}

class LatexReader {
  readonly #lines: LineIndex;
  readonly #blocks: Block[] = [];
  readonly #cells: TableCell[] = [];
  readonly #suppressions: Suppression[] = [];
  readonly #macros: ReadonlyMap<string, Macro>;
  /** How deep the macro that is read stands in others. */
  #depth = 0;
  #title = '';
  #current = new MappedText();
  #table: LatexTable | null = null;

  constructor(readonly file: string, readonly source: string) {
    this.#lines = new LineIndex(source);
    this.#macros = macrosOf(source);
  }

  read(): Document {
    const { source } = this;
    const begin = source.indexOf('\\begin{document}');
    const end = source.indexOf('\\end{document}', begin);
    if (begin >= 0) this.#titleOf(source.slice(0, begin));
    this.#scan(begin < 0 ? 0 : begin, end < 0 ? source.length : end);
    this.#close();
    const prose = this.#blocks.map(({ text }) => text.text).join('\n\n');
    return {
      file: this.file, lines: this.#lines, title: this.#title, system: systemName(this.#title, prose),
      blocks: this.#blocks, cells: this.#cells, suppressions: this.#suppressions, record: null,
    };
  }

  /** The title stands before the text, among definitions that are no prose. */
  #titleOf(preamble: string): void {
    const found = /\\title\s*(?:\[[^\]]*\])?\{/.exec(preamble);
    if (found && !this.#lines.lineText(this.#lines.positionOf(found.index).line).trimStart().startsWith('%')) this.#scan(found.index, closing(this.source, found.index + found[0].length - 1) + 1);
    this.#close();
  }

  #scan(from: number, to: number): void {
    const { source } = this;
    let at = from;
    while (at < to) {
      const character = source[at]!;
      if (character === '%') at = this.#comment(at, to);
      else if (character === '\\') at = this.#command(at, to);
      else if (character === '$' && source[at + 1] === '$') at = pastMark(this.source, '$$', at + 2, to);
      else if (character === '&' && this.#table) {
        this.#nextCell();
        at++;
      } else if (character === '\n' && /^\n[ \t]*\r?\n/.test(source.slice(at, at + 200)) && !this.#table) {
        this.#close();
        at++;
      } else {
        this.#current.copy(source, at, at + 1);
        at++;
      }
    }
  }

  #comment(at: number, to: number): number {
    const end = this.source.indexOf('\n', at);
    const stop = end < 0 || end > to ? to : end;
    const suppression = suppressionIn(this.source.slice(at + 1, stop).replace(/^%+/, ''), { start: at, end: stop }, this.#lines);
    if (suppression) this.#suppressions.push(suppression);
    // A comment takes the end of its line and the indent of the next with it.
    const rest = /^\n[ \t]*(?=\S)/.exec(this.source.slice(stop, stop + 200));
    const alone = this.source.slice(this.#lines.startOf(this.#lines.positionOf(at).line), at).trim() === '';
    return rest && alone ? stop + rest[0].length : stop;
  }

  #command(at: number, to: number): number {
    const { source } = this;
    COMMAND.lastIndex = at;
    const found = COMMAND.exec(source);
    if (!found) return this.#symbol(at, to);
    const name = found[1]!;
    const end = at + found[0].length;
    if (name === 'begin' || name === 'end') return this.#environment(name, end, to);
    if (BLOCK_COMMANDS.has(name)) return this.#ownBlock(name, end, to);
    if (BREAK_COMMANDS.has(name)) {
      this.#close();
      return pastOption(this.source, end);
    }
    if (this.#table && RULE_COMMANDS.has(name)) {
      if (name === 'midrule' || name === 'hline') this.#table.line();
      return pastRule(this.source, end);
    }
    if (this.#table && LAYOUT_COMMANDS.has(name)) return pastOption(this.source, end);
    if (name === 'multicolumn' || name === 'multirow') return this.#spanning(name, end);
    if (name === 'iffalse') return pastMark(this.source, '\\fi', end, to);
    const code = CODE_COMMANDS.get(name);
    if (code !== undefined) return pastCode(source, end, code, to);
    const numbers = QUANTITY_COMMANDS.get(name);
    if (numbers !== undefined) return putQuantity(this.#current, source, end, numbers, name.startsWith('num'));
    const silent = SILENT_COMMANDS.get(name);
    if (silent !== undefined) {
      let past = pastOption(this.source, end);
      for (let i = 0; i < silent; i++) past = pastArgument(this.source, past);
      return past;
    }
    if (name === 'si' || name === 'unit') return putUnit(this.#current, source, end);
    const macro = this.#macros.get(name);
    const past = macro === undefined ? null : this.#macro(macro, at, end);
    if (past !== null) return past;
    // The engine reads symbols and marks of style by itself.
    this.#current.copy(source, at, end);
    return end;
  }

  /** The words of a macro in its place; null where it is not used as it was defined. */
  #macro({ parts, takes }: Macro, at: number, end: number): number | null {
    // The braces that end the name are no text.
    let past = takes === 0 && this.source.startsWith('{}', end) ? end + 2 : end;
    const inside: { start: number; end: number }[] = [];
    for (let i = 0; i < takes; i++) {
      const next = pastArgument(this.source, past);
      const open = this.source.indexOf('{', past);
      if (next === past || !/^\s*$/.test(this.source.slice(past, open))) return null;
      inside.push({ start: open + 1, end: next - 1 });
      past = next;
    }
    if (this.#depth >= DEEPEST_MACRO) return null;
    this.#depth++;
    parts.forEach((part, i) => {
      if (typeof part === 'number') {
        this.#scan(inside[part]!.start, inside[part]!.end);
        return;
      }
      // The words right beside an argument stand at its end or beginning, so that a number and its unit are one span of the source.
      const [before, behind] = [parts[i - 1], parts[i + 1]];
      const head = typeof before === 'number' ? /^\s*[^\s\d]*/.exec(part)![0] : '';
      const tail = typeof behind === 'number' ? /[^\s\d]*$/.exec(part.slice(head.length))![0] : '';
      if (head !== '') this.#current.put(head, inside[before as number]!.end, inside[before as number]!.end);
      this.#current.put(part.slice(head.length, part.length - tail.length), at, past);
      if (tail !== '') this.#current.put(tail, inside[behind as number]!.start, inside[behind as number]!.start);
    });
    this.#depth--;
    return past;
  }

  /** A backslash before no letter: a line end, a displayed formula or an escaped character. */
  #symbol(at: number, to: number): number {
    const next = this.source[at + 1] ?? '';
    if (next === '\\') {
      if (this.#table) this.#nextRow();
      else this.#current.put(' ', at, at + 2);
      return pastOption(this.source, at + 2);
    }
    if (next === '[') return pastMark(this.source, '\\]', at + 2, to);
    if (next === '(' || next === ')') return at + 2;
    this.#current.copy(this.source, at, Math.min(at + 2, to));
    return at + 2;
  }

  #environment(what: string, at: number, to: number): number {
    const found = /^\s*\{([^{}]*)\}/.exec(this.source.slice(at, at + 80));
    if (!found) return at;
    const name = found[1]!.replace(/\*$/, '');
    const end = at + found[0].length;
    let past = pastOption(this.source, end);
    if (what === 'end') {
      if (TABULAR_ENVIRONMENTS.has(name)) this.#endTable();
      this.#close();
      return end;
    }
    if (SILENT_ENVIRONMENTS.has(name)) return pastMark(this.source, `\\end{${found[1]!}}`, end, to);
    this.#close();
    if (TABULAR_ENVIRONMENTS.has(name)) this.#table = new LatexTable();
    const most = ENVIRONMENT_ARGUMENTS.get(found[1]!) ?? ENVIRONMENT_ARGUMENTS.get(name) ?? 0;
    for (let i = 0; i < most; i++) past = pastArgument(this.source, past);
    return past;
  }

  /** A cell over several columns or rows: how many, then its width, then its text. */
  #spanning(name: string, at: number): number {
    const past = pastArgument(this.source, pastArgument(this.source, at));
    const count = Number(/^\s*\{\s*(\d{1,2})\s*\}/.exec(this.source.slice(at, at + 20))?.[1] ?? 1);
    if (name === 'multicolumn') this.#table?.overColumns(count);
    else this.#table?.overRows(count);
    return past;
  }

  #ownBlock(name: string, at: number, to: number): number {
    const open = pastOption(this.source, at);
    if (this.source[open] !== '{') return open;
    const close = closing(this.source, open);
    const [outer, table] = [this.#current, this.#table];
    this.#current = new MappedText();
    this.#table = null;
    this.#scan(open + 1, Math.min(close, to));
    const isTitle = name === 'title' && this.#title === '';
    if (isTitle) this.#title = this.#current.text.replace(/\s+/g, ' ').trim();
    this.#close(isTitle);
    this.#table = table;
    this.#current = outer;
    if (name !== 'footnote') this.#close();
    return close + 1;
  }

  #close(isTitle = false): void {
    if (this.#table) return;
    if (!this.#current.isBlank) this.#blocks.push({ text: this.#current, silent: [], isTitle });
    this.#current = new MappedText();
  }

  #nextCell(): void {
    this.#table!.addCell(this.#current);
    this.#current = new MappedText();
  }

  #nextRow(): void {
    this.#nextCell();
    this.#table!.endRow();
  }

  #endTable(): void {
    if (!this.#table) return;
    this.#nextRow();
    this.#cells.push(...this.#table.cells());
    this.#table = null;
  }
}
