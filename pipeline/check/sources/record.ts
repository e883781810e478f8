/**
 * A paper of a file of records (JSON Lines, JSON, CSV, a listing) into a document. Its title and abstract are looked for
 * in the lines of the file from the record's own on, as they stand there (plain, escaped in JSON, quoted in CSV), so that
 * a claim gets its line and column; where they are not found, its place is the line of the record.
 */
import { systemName } from '../../link/system-name.js';
import type { Paper } from '../../types.js';
import type { Document } from './document.js';
import type { LineIndex } from './line-index.js';
import { MappedText, sliceOf } from './mapped-text.js';

/** How one character of a text may stand in a file. */
const ESCAPED = /\\(?:u([\da-fA-F]{4})|(.))/y;
const SHORT: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** How far behind its record's first line a text may begin: records over many lines are short enough for that. */
const REACH = 200_000;

export function recordDocument(file: string, paper: Paper, lines: LineIndex | null): Document {
  const line = paper.origin?.line ?? 1;
  const from = lines?.startOf(line) ?? 0;
  return {
    file, lines, title: paper.title, system: systemName(paper.title, paper.abstract), blocks: [], cells: [], suppressions: [],
    record: { paper, line, title: lines && found(lines.text, paper.title, from), abstract: lines && found(lines.text, paper.abstract, from) },
  };
}

function found(source: string, text: string, from: number): MappedText | null {
  if (text === '') return null;
  const region = source.slice(from, from + REACH);
  const plain = region.indexOf(text);
  if (plain >= 0) return sliceOf(source, from + plain, from + plain + text.length);
  // By its beginning, whichever way the file writes it; then character by character.
  for (const head of [JSON.stringify(text.slice(0, 24)).slice(1, -1), text.slice(0, 24).replaceAll('"', '""')]) {
    const at = region.indexOf(head);
    const mapped = at < 0 ? null : follow(source, text, from + at);
    if (mapped) return mapped;
  }
  return null;
}

/** `text` as the file writes it from `at` on, or null where it stops being that text. */
function follow(source: string, text: string, at: number): MappedText | null {
  const mapped = new MappedText();
  let here = at;
  for (let i = 0; i < text.length; i++) {
    const wanted = text[i]!;
    ESCAPED.lastIndex = here;
    const escape = source[here] === '\\' ? ESCAPED.exec(source) : null;
    const escaped = escape && (escape[1] ? String.fromCharCode(parseInt(escape[1], 16)) : (SHORT[escape[2]!] ?? escape[2]!));
    if (escaped === wanted) {
      mapped.put(wanted, here, here + escape![0].length);
      here += escape![0].length;
    } else if (source[here] === wanted) {
      const doubled = wanted === '"' && source[here + 1] === '"' ? 2 : 1;
      mapped.put(wanted, here, here + doubled);
      here += doubled;
    } else {
      return null;
    }
  }
  return mapped;
}
