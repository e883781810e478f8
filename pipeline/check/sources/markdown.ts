/**
 * Markdown into a document: paragraphs, list items and headings as blocks, cells of tables under their headers.
 * Passed over are code, images and badges, link targets, tags of HTML, definitions, front matter and what is struck out. A code span that is a name
 * (`` `fastparse` ``) keeps its word, because a sentence may need it for its subject.
 */
import type { Nodes, PhrasingContent, Table, TableCell as CellNode } from 'mdast';
import { systemName } from '../../link/system-name.js';
import type { Block, Document, Suppression, TableCell } from './document.js';
import { htmlText } from './html.js';
import { LineIndex } from './line-index.js';
import { MappedText, type Span } from './mapped-text.js';
import type { ParseMarkdown } from './markdown-tree.js';
import { suppressionIn } from './suppression.js';
import { cellsOfTable } from './table.js';

/** A code span that can stand for a thing in a sentence. */
const NAME_IN_CODE = /^[A-Za-z][\w.+-]*$/;

const COMMENT = /<!--([\s\S]*?)-->/g;

export function markdownDocument(file: string, source: string, parse: ParseMarkdown): Document {
  return new MarkdownReader(file, source).read(parse(source));
}

class MarkdownReader {
  readonly #lines: LineIndex;
  readonly #blocks: Block[] = [];
  readonly #cells: TableCell[] = [];
  readonly #suppressions: Suppression[] = [];
  #title = '';

  constructor(readonly file: string, readonly source: string) {
    this.#lines = new LineIndex(source);
  }

  read(root: Nodes): Document {
    this.#visit(root);
    const prose = this.#blocks.map(({ text }) => text.text).join('\n\n');
    return {
      file: this.file,
      lines: this.#lines,
      title: this.#title,
      system: nameOfTitle(this.#title) ?? systemName(this.#title, prose),
      blocks: this.#blocks,
      cells: this.#cells,
      suppressions: this.#suppressions,
      record: null,
    };
  }

  #visit(node: Nodes): void {
    switch (node.type) {
      case 'heading':
      case 'paragraph':
        this.#block(this.#prose(node.children), node.type === 'heading' && node.depth === 1);
        return;
      case 'table':
        this.#cells.push(...cellsOfTable(this.#rows(node)));
        return;
      case 'html':
        this.#comments(spanOf(node));
        this.#html(spanOf(node));
        return;
      case 'code':
      case 'yaml':
      case 'definition':
        return;
      default:
        if ('children' in node) for (const child of node.children) this.#visit(child);
    }
  }

  #block({ text, silent }: Pick<Block, 'text' | 'silent'>, isHeading: boolean): void {
    if (text.isBlank) return;
    const isTitle = isHeading && this.#title === '';
    if (isTitle) this.#title = text.text.trim();
    this.#blocks.push({ text, silent, isTitle });
  }

  #html({ start, end }: Span): void {
    const { blocks, tables } = htmlText(this.source, start, end);
    for (const { text, isHeading } of blocks) this.#block({ text, silent: [] }, isHeading);
    for (const rows of tables) this.#cells.push(...cellsOfTable(rows));
  }

  #rows(table: Table): MappedText[][] {
    return table.children.map((row) => row.children.map((cell: CellNode) => this.#prose(cell.children).text.trimmed()));
  }

  #prose(children: readonly PhrasingContent[]): Pick<Block, 'text' | 'silent'> {
    const text = new MappedText();
    const silent: Span[] = [];
    let struck = 0;
    const add = (node: PhrasingContent): void => {
      const span = spanOf(node);
      if (node.type === 'html') {
        this.#comments(span);
        struck = Math.max(0, struck + strikes(node.value));
        return;
      }
      // What is struck out is said no more.
      if (struck > 0) return;
      switch (node.type) {
        case 'text':
          addText(text, node.value, this.source, span);
          return;
        case 'inlineCode':
          silent.push(span);
          text.put(NAME_IN_CODE.test(node.value) ? node.value : 'code', span.start, span.end);
          return;
        case 'break':
          text.put('\n', span.start, span.end);
          return;
        case 'delete':
          return;
        default:
          if ('children' in node) node.children.forEach(add);
      }
    };
    children.forEach(add);
    return { text, silent };
  }

  #comments({ start, end }: Span): void {
    for (const { index, 0: whole, 1: words } of this.source.slice(start, end).matchAll(COMMENT)) {
      const suppression = suppressionIn(words!, { start: start + index, end: start + index + whole.length }, this.#lines);
      if (suppression) this.#suppressions.push(suppression);
    }
  }
}

/** 1 for a tag that begins struck-out text, -1 for one that ends it. */
function strikes(tag: string): number {
  const found = /^<(\/?)(?:del|s|strike)\b/i.exec(tag);
  return !found ? 0 : found[1] === '/' ? -1 : 1;
}

function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/**
 * Adds the words of a text node. Its value is not a slice of the source where something was escaped, written as an entity,
 * or stands behind the marks of a quotation on a new line: then each character is looked up from where the last one stood.
 */
function addText(text: MappedText, value: string, source: string, { start, end }: Span): void {
  if (source.slice(start, end) === value) {
    text.copy(source, start, end);
    return;
  }
  let at = start;
  for (const character of value) {
    const reference = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,30});/.exec(source.slice(at, Math.min(end, at + 34)));
    if (reference && !(character === '&' && source.startsWith('&', at) && value.includes(reference[0]))) {
      text.put(character, at, at + reference[0].length);
      at += reference[0].length;
      continue;
    }
    const found = source.indexOf(character, at);
    // What stands between is an escaping backslash, an indent or the mark of a quotation; anything longer is no match.
    if (found < 0 || found >= end || found - at > 80) {
      text.put(character, at, Math.min(at + 1, end));
      continue;
    }
    text.put(character, found, found + character.length);
    at = found + character.length;
  }
}

/** A heading of one or two words is the name of what the file is about: `# FastParse`. */
function nameOfTitle(title: string): string | null {
  return /^[\p{L}][\w.+-]*(?: [\p{Lu}\d][\w.+-]*)?$/u.test(title) ? title : null;
}
