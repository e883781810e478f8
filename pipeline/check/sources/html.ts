/**
 * The HTML that stands in Markdown into its texts: a block for what a reader sees as one, and the rows of its tables.
 * Tags and comments are passed over, and with their content scripts, styles, code and struck-out text. It strips, it does not build a tree.
 */
import { MappedText } from './mapped-text.js';

export interface HtmlText {
  blocks: { text: MappedText; isHeading: boolean }[];
  tables: MappedText[][][];
}

/** Bounded, so that what is never closed costs no more than this for each time that it is opened. */
const MARKUP = /<!--[\s\S]{0,20000}?-->|<(script|style|pre|code|svg|template|del|s|strike)\b[\s\S]{0,20000}?<\/\1\s*>|<(\/?)([A-Za-z][\w-]*)[^<>]*>|&nbsp;/gi;

/** Tags within a line of text; all others end what a reader sees as one. */
const INLINE = /^(?:a|abbr|b|bdi|big|cite|em|font|i|ins|kbd|mark|q|small|span|strong|sub|sup|tt|u|var|wbr|img|picture|source)$/i;

export function htmlText(source: string, start: number, end: number): HtmlText {
  const found: HtmlText = { blocks: [], tables: [] };
  let text = new MappedText();
  let isHeading = false;
  let rows: MappedText[][] | null = null;
  let at = start;
  for (const { index, 0: markup, 2: slash, 3: tag } of source.slice(start, end).matchAll(MARKUP)) {
    text.copy(source, at, start + index);
    at = start + index + markup.length;
    if (markup.startsWith('&')) text.put(' ', start + index, at);
    if (tag === undefined || INLINE.test(tag)) continue;
    if (tag === 'br') text.put(' ', start + index, at);
    else take(tag.toLowerCase(), slash === '/');
  }
  text.copy(source, at, end);
  take('', true);
  if (rows) found.tables.push(rows);
  return found;

  function take(tag: string, closes: boolean): void {
    if (rows !== null && (tag === 'td' || tag === 'th') && closes) rows.at(-1)?.push(text.trimmed());
    else if (!text.isBlank) found.blocks.push({ text, isHeading });
    text = new MappedText();
    isHeading = tag === 'h1' && !closes;
    if (tag === 'table' && !closes) rows = [];
    if (tag === 'tr' && !closes) rows?.push([]);
    if (tag === 'table' && closes && rows) {
      found.tables.push(rows);
      rows = null;
    }
  }
}
