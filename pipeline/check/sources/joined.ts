/**
 * A text joined from several files, as \input joins them, with the way back: every offset of it belongs to one file.
 * Readers see one text; only places are of the files.
 */
import type { Place } from '../types.js';
import { LineIndex } from './line-index.js';
import type { Span } from './mapped-text.js';

export interface Piece {
  file: string;
  /** Where the piece begins in its file, and the words themselves. */
  from: number;
  text: string;
}

export class JoinedText {
  readonly text: string;
  readonly #starts: number[] = [];
  readonly #files = new Map<string, LineIndex>();

  /** `sources` are the whole texts of the files that the pieces are of. */
  constructor(readonly pieces: readonly Piece[], readonly sources: ReadonlyMap<string, string>) {
    let at = 0;
    for (const { text } of pieces) {
      this.#starts.push(at);
      at += text.length;
    }
    this.text = pieces.map(({ text }) => text).join('');
  }

  /** The place of a span; what reaches into another file ends with its own. */
  placeOf({ start, end }: Span): Place {
    const i = this.#pieceAt(start);
    const { file, from, text } = this.pieces[i]!;
    const shift = from - this.#starts[i]!;
    return placeIn(file, this.linesOf(file), start + shift, Math.min(end + shift, from + text.length));
  }

  linesOf(file: string): LineIndex {
    const lines = this.#files.get(file) ?? new LineIndex(this.sources.get(file)!);
    this.#files.set(file, lines);
    return lines;
  }

  #pieceAt(offset: number): number {
    let i = this.#starts.length - 1;
    while (i > 0 && (this.#starts[i]! > offset || this.pieces[i]!.text === '')) i--;
    return i;
  }
}

export function placeIn(file: string, lines: LineIndex, start: number, end: number): Place {
  const from = lines.positionOf(start);
  const to = lines.positionOf(end);
  return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column, start, end };
}
