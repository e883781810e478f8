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
import { LatexTable } from './latex-table.js';
import {
  BLOCK_COMMANDS, BREAK_COMMANDS, CODE_COMMANDS, ENVIRONMENT_ARGUMENTS, LAYOUT_COMMANDS, QUANTITY_COMMANDS, RULE_COMMANDS, SILENT_COMMANDS, SILENT_ENVIRONMENTS,
  TABULAR_ENVIRONMENTS, UNIT_NAMES,
} from './latex-words.js';
import { LineIndex } from './line-index.js';
import { MappedText } from './mapped-text.js';
import { suppressionIn } from './suppression.js';

const COMMAND = /\\([A-Za-z@]+)\*?/y;

/** Macros in the arguments of macros are put in as deep as this. */
const DEEPEST_MACRO = 8;

/** No argument is longer; a brace that is never closed costs no more than this. */
const LONGEST_ARGUMENT = 20_000;

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
    if (found && !this.#lines.lineText(this.#lines.positionOf(found.index).line).trimStart().startsWith('%')) this.#scan(found.index, this.#closing(found.index + found[0].length - 1) + 1);
    this.#close();
  }

  #scan(from: number, to: number): void {
    const { source } = this;
    let at = from;
    while (at < to) {
      const character = source[at]!;
      if (character === '%') at = this.#comment(at, to);
      else if (character === '\\') at = this.#command(at, to);
      else if (character === '$' && source[at + 1] === '$') at = this.#past('$$', at + 2, to);
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
      return this.#pastOption(end);
    }
    if (this.#table && RULE_COMMANDS.has(name)) {
      if (name === 'midrule' || name === 'hline') this.#table.line();
      return this.#pastRule(end);
    }
    if (this.#table && LAYOUT_COMMANDS.has(name)) return this.#pastOption(end);
    if (name === 'multicolumn' || name === 'multirow') return this.#spanning(name, end);
    if (name === 'iffalse') return this.#past('\\fi', end, to);
    const code = CODE_COMMANDS.get(name);
    if (code !== undefined) return this.#pastCode(end, code, to);
    const numbers = QUANTITY_COMMANDS.get(name);
    if (numbers !== undefined) return this.#quantity(end, numbers, name.startsWith('num'));
    const silent = SILENT_COMMANDS.get(name);
    if (silent !== undefined) {
      let past = this.#pastOption(end);
      for (let i = 0; i < silent; i++) past = this.#pastArgument(past);
      return past;
    }
    if (name === 'si' || name === 'unit') return this.#unit(end);
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
      const next = this.#pastArgument(past);
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
      return this.#pastOption(at + 2);
    }
    if (next === '[') return this.#past('\\]', at + 2, to);
    if (next === '(' || next === ')') return at + 2;
    this.#current.copy(this.source, at, Math.min(at + 2, to));
    return at + 2;
  }

  #environment(what: string, at: number, to: number): number {
    const found = /^\s*\{([^{}]*)\}/.exec(this.source.slice(at, at + 80));
    if (!found) return at;
    const name = found[1]!.replace(/\*$/, '');
    const end = at + found[0].length;
    let past = this.#pastOption(end);
    if (what === 'end') {
      if (TABULAR_ENVIRONMENTS.has(name)) this.#endTable();
      this.#close();
      return end;
    }
    if (SILENT_ENVIRONMENTS.has(name)) return this.#past(`\\end{${found[1]!}}`, end, to);
    this.#close();
    if (TABULAR_ENVIRONMENTS.has(name)) this.#table = new LatexTable();
    const most = ENVIRONMENT_ARGUMENTS.get(found[1]!) ?? ENVIRONMENT_ARGUMENTS.get(name) ?? 0;
    for (let i = 0; i < most; i++) past = this.#pastArgument(past);
    return past;
  }

  /** A cell over several columns or rows: how many, then its width, then its text. */
  #spanning(name: string, at: number): number {
    const past = this.#pastArgument(this.#pastArgument(at));
    const count = Number(/^\s*\{\s*(\d{1,2})\s*\}/.exec(this.source.slice(at, at + 20))?.[1] ?? 1);
    if (name === 'multicolumn') this.#table?.overColumns(count);
    else this.#table?.overRows(count);
    return past;
  }

  /** `\SI{12.4}{ms}` as it is printed: 12.4 ms. */
  #quantity(at: number, numbers: number, alone: boolean): number {
    let past = this.#pastOption(at);
    for (let i = 0; i < numbers; i++) {
      const end = this.#pastArgument(past);
      const open = this.source.indexOf('{', past);
      if (end === past) return past;
      if (i > 0) this.#current.put('-', open, open + 1);
      this.#current.copy(this.source, open + 1, end - 1);
      past = end;
    }
    const end = alone ? past : this.#pastArgument(past);
    if (end === past) return past;
    const unit = unitIn(this.source.slice(past, end));
    // The number is a claim's with its unit, so the unit stands for its last character, not for the brace behind it.
    this.#current.put(unit === '%' ? unit : ` ${unit}`, past, end - 1);
    return end;
  }

  /** `\si{\milli\second}` as it is printed: ms. */
  #unit(at: number): number {
    const end = this.#pastArgument(this.#pastOption(at));
    this.#current.put(unitIn(this.source.slice(at, end)), at, end);
    return end;
  }

  #ownBlock(name: string, at: number, to: number): number {
    const open = this.#pastOption(at);
    if (this.source[open] !== '{') return open;
    const close = this.#closing(open);
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

  #past(mark: string, at: number, to: number): number {
    const found = this.source.indexOf(mark, at);
    return found < 0 || found > to ? to : found + mark.length;
  }

  /** `\cmidrule(lr){2-3}`, `\addlinespace[2pt]`. */
  #pastRule(at: number): number {
    const found = /^(?:\s*(?:\[[^\][\n]{0,40}\]|\([^()\n]{0,40}\)|\{[^{}\n]{0,40}\}))*/.exec(this.source.slice(at, at + 160))!;
    return at + found[0].length;
  }

  #pastCode(at: number, before: number, to: number): number {
    let past = this.#pastOption(at);
    for (let i = 0; i < before; i++) past = this.#pastArgument(past);
    return this.source[past] === '{' ? this.#closing(past) + 1 : this.#past(this.source[past] ?? '|', past + 1, to);
  }

  #pastOption(at: number): number {
    const found = /^\s*\[[^\][]{0,300}\]/.exec(this.source.slice(at, at + 320));
    return found ? at + found[0].length : at;
  }

  #pastArgument(at: number): number {
    const blanks = /^\s*/.exec(this.source.slice(at, at + 40))![0].length;
    if (this.source[at + blanks] === '[') return this.#pastArgument(this.#pastOption(at));
    return this.source[at + blanks] === '{' ? this.#closing(at + blanks) + 1 : at;
  }

  /** Offset of the brace that closes the one at `open`, or `open` where none does: then the rest of the text is not its argument. */
  #closing(open: number): number {
    let depth = 0;
    const last = Math.min(this.source.length, open + LONGEST_ARGUMENT);
    for (let at = open; at < last; at++) {
      const character = this.source[at];
      if (character === '\\') at++;
      else if (character === '{') depth++;
      else if (character === '}' && --depth === 0) return at;
    }
    return open;
  }
}

/** The argument of siunitx's commands for units, in its braces. */
function unitIn(argument: string): string {
  return argument.replace(/^\s*\{|\}$/g, '').replace(/\\([A-Za-z]+)\s*/g, (_, name: string) => UNIT_NAMES.get(name) ?? name).replace(/\\%/g, '%');
}
