/**
 * The words of a comment into a suppression: `claimsheet-ignore drifted, unbacked: measured on the old machine`.
 * A comment that does not begin with `claimsheet-ignore` is none. Without a reason it stays one, and is reported.
 */
import type { LineIndex } from './line-index.js';
import type { Span } from './mapped-text.js';
import type { Suppression } from './document.js';

const COMMENT = /^\s*claimsheet-ignore(?![\w-])\s*([^:]*?)\s*(?::\s*([\s\S]*?)\s*)?$/;

/** The suppression that a comment states, or null. It holds for its own line, or alone on it for the block behind it. */
export function suppressionIn(comment: string, span: Span, lines: LineIndex): Suppression | null {
  const found = COMMENT.exec(comment);
  if (!found) return null;
  const ids = found[1]!.split(/[,\s]+/).filter((id) => id !== '');
  const from = lines.positionOf(span.start).line;
  const to = lines.positionOf(Math.max(span.start, span.end - 1)).line;
  const before = lines.text.slice(lines.startOf(from), span.start);
  const after = lines.text.slice(span.end, lines.startOf(to + 1));
  const alone = before.trim() === '' && after.trim() === '';
  return { ids: ids.length > 0 ? ids : ['all'], reason: found[2] ?? '', span, fromLine: from, toLine: alone ? endOfBlock(lines, to) : to };
}

/** The last line before the next blank one, past blank lines right behind the comment. */
function endOfBlock(lines: LineIndex, line: number): number {
  let last = line + 1;
  while (last < lines.lineCount && lines.lineText(last).trim() === '') last++;
  while (last < lines.lineCount && lines.lineText(last + 1).trim() !== '') last++;
  return last;
}
