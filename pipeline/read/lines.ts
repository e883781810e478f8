/**
 * Bytes into numbered lines: `a\r\nb` gives `a` and `b`. Chunks may break anywhere, inside a letter too.
 * A line longer than the limit is skipped with a diagnostic and never held in memory as a whole.
 */
import { decodeUtf8 } from './decode.js';
import { MAX_RECORD_BYTES, tooLong, type Emit, type Ending } from './result.js';

export interface Line {
  text: string;
  /** From 1. */
  number: number;
  /** What ended the line: empty for a last line without one. */
  eol: '\n' | '\r\n' | '';
}

const LF = 0x0a;
const CR = 0x0d;

/** Splits what it is fed into lines and hands each to `take`. */
export class LineSplitter {
  readonly #file: string;
  readonly #emit: Emit;
  readonly #take: (line: Line) => void;
  readonly #limit: number;
  #number = 1;
  #pieces: Buffer[] = [];
  #held = 0;
  #skipping = false;

  constructor(file: string, emit: Emit, take: (line: Line) => void, limit = MAX_RECORD_BYTES) {
    this.#file = file;
    this.#emit = emit;
    this.#take = take;
    this.#limit = limit;
  }

  feed(bytes: Buffer): void {
    let from = 0;
    for (let at = bytes.indexOf(LF); at !== -1; at = bytes.indexOf(LF, from)) {
      this.#finish(bytes.subarray(from, at), true);
      from = at + 1;
    }
    if (from < bytes.length) this.#hold(bytes.subarray(from));
  }

  end(ending: Ending): void {
    if (ending === 'complete' && (this.#held > 0 || this.#skipping)) this.#finish(Buffer.alloc(0), false);
  }

  #hold(piece: Buffer): void {
    if (this.#skipping) return;
    this.#held += piece.length;
    if (this.#held > this.#limit) {
      this.#skipping = true;
      this.#pieces = [];
    } else {
      this.#pieces.push(piece);
    }
  }

  #finish(last: Buffer, ended: boolean): void {
    let bytes = last;
    if (this.#held > 0 || last.length > this.#limit) {
      this.#hold(last);
      bytes = Buffer.concat(this.#pieces);
    }
    const number = this.#number++;
    const skipped = this.#skipping;
    this.#pieces = [];
    this.#held = 0;
    this.#skipping = false;
    if (skipped) {
      this.#emit(tooLong(this.#file, number, this.#limit));
      return;
    }
    const crlf = ended && bytes.at(-1) === CR;
    if (crlf) bytes = bytes.subarray(0, -1);
    const text = decodeUtf8(bytes, this.#file, number, this.#emit);
    this.#take({ text, number, eol: crlf ? '\r\n' : ended ? '\n' : '' });
  }
}
