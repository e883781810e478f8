/**
 * A JSON array of objects, or objects one after the other, into Papers: `[{...}, {...}]` is cut into its
 * elements as the bytes arrive, and only one element is ever held. An element that is no valid JSON becomes a
 * diagnostic; reading goes on at the next line that opens an object no deeper than that element did.
 */
import { decodeUtf8 } from './decode.js';
import { emitParsed, invalidJson, parseJson } from './parse-json.js';
import { MAX_RECORD_BYTES, tooLong, trouble, type Emit, type Ending, type FormatReader } from './result.js';

const LF = 0x0a;
const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** A reader of a JSON array, or of JSON objects in a row, named `file`. */
export function jsonReader(file: string, emit: Emit, limit = MAX_RECORD_BYTES): FormatReader {
  return new ElementSplitter(file, emit, limit);
}

/** between elements, inside one, looking for the next after a broken one (lost), after the array, given up on text there. */
type State = 'between' | 'inside' | 'lost' | 'after' | 'done';

class ElementSplitter implements FormatReader {
  #state: State = 'between';
  #inArray = false;
  #seenAny = false;
  #line = 1;
  /** Bytes since the line began, before the chunk at hand. */
  #columnBase = 0;
  /** Whether only blanks, commas and the array's bracket stand before on this line. */
  #fresh = true;
  #indent = 0;

  #pieces: Buffer[] = [];
  #held = 0;
  #startLine = 1;
  #startColumn = 0;
  #depth = 0;
  #inString = false;
  #escaped = false;
  /** After an element that never closed, a line that opens an object at its column ends the element at hand. */
  #strict = false;
  #lastByte = 0;

  constructor(readonly file: string, readonly emit: Emit, readonly limit: number) {}

  feed(bytes: Buffer): void {
    /** Where the element at hand begins in this chunk. */
    let from = 0;
    /** Where the line at hand begins in this chunk; negative if it began before. */
    let lineAt = -this.#columnBase;
    for (let i = 0; i < bytes.length; i++) {
      if (this.#inString) {
        i = this.#skipString(bytes, i);
        if (i >= bytes.length) break;
      }
      const byte = bytes[i]!;
      if (byte === LF) {
        // No JSON string holds a raw line end: a quote is missing, and what follows cannot be trusted.
        if (this.#inString) {
          if (this.#swallowed(bytes.subarray(from, i))) return this.feed(bytes.subarray(i));
          this.emit(invalidJson(this.file, this.#line, 'a string does not end on its line'));
          this.#drop('lost');
        }
        this.#line++;
        lineAt = i + 1;
        this.#fresh = true;
        if (this.#state === 'inside' && this.#depth === 0) this.#finish(bytes.subarray(from, i));
        continue;
      }
      if (byte <= SPACE && this.#depth > 0) continue;
      const column = i - lineAt;
      const fresh = this.#fresh;
      if (byte > SPACE && byte !== COMMA && (byte !== OPEN_LIST || this.#state !== 'between')) {
        if (fresh) this.#indent = column;
        this.#fresh = false;
      }
      switch (this.#state) {
        case 'inside':
          if (this.#strict && fresh && byte === OPEN_OBJECT && column <= this.#startColumn) {
            this.emit(invalidJson(this.file, this.#startLine, 'the object is not closed'));
            this.#drop('between');
            from = this.#begin(i, column, byte);
          } else if (this.#step(byte)) {
            const whole = byte === QUOTE || byte === CLOSE_OBJECT || byte === CLOSE_LIST;
            const end = whole && this.#depth === 0 ? i + 1 : i;
            if (!this.#finish(bytes.subarray(from, end))) return this.feed(bytes.subarray(end));
            if (end === i) this.#between(byte);
          }
          break;
        case 'between':
          if (!this.#between(byte)) from = this.#begin(i, fresh ? column : this.#indent, byte);
          break;
        case 'lost':
          if (byte > SPACE) this.#lastByte = byte;
          if (fresh && byte === OPEN_OBJECT && column <= this.#startColumn) from = this.#begin(i, column, byte);
          break;
        case 'after':
          if (byte > SPACE) {
            this.emit(invalidJson(this.file, this.#line, 'text after the end of the array, not read'));
            this.#state = 'done';
          }
          break;
        case 'done':
          break;
      }
    }
    this.#columnBase = bytes.length - lineAt;
    if (this.#state === 'inside') this.#hold(bytes.subarray(from));
  }

  end(ending: Ending): void {
    if (ending === 'broken') return;
    if (this.#state === 'inside' && this.#depth === 0 && !this.#inString) this.#finish(Buffer.alloc(0));
    if (this.#state === 'inside') {
      if (this.#swallowed(Buffer.alloc(0))) this.end(ending);
      else this.#truncated(this.#startLine, 'the last record is cut off');
    } else if (this.#inArray && (this.#state === 'between' || (this.#state === 'lost' && this.#lastByte !== CLOSE_LIST))) {
      this.#truncated(this.#line, 'the array is not closed');
    }
  }

  /** To the quote that ends the string, or the line end that should not be there; past the chunk if neither comes. */
  #skipString(bytes: Buffer, from: number): number {
    let i = from;
    if (this.#escaped) {
      this.#escaped = false;
      if (bytes[i] !== LF) i++;
    }
    for (; i < bytes.length; i++) {
      const byte = bytes[i]!;
      if (byte === QUOTE || byte === LF) return i;
      if (byte === BACKSLASH) {
        if (i + 1 === bytes.length) this.#escaped = true;
        if (bytes[i + 1] !== LF) i++;
      }
    }
    return bytes.length;
  }

  /** Takes one byte of an element outside of its strings' insides; true if the element ends with it or before it. */
  #step(byte: number): boolean {
    switch (byte) {
      case QUOTE:
        this.#inString = !this.#inString;
        return !this.#inString && this.#depth === 0;
      case OPEN_OBJECT:
      case OPEN_LIST:
        this.#depth++;
        return false;
      case CLOSE_OBJECT:
      case CLOSE_LIST:
        this.#depth--;
        return this.#depth <= 0;
      case COMMA:
        return this.#depth === 0;
      default:
        return byte <= SPACE && this.#depth === 0;
    }
  }

  /** Takes one byte between elements; false if an element begins with it. */
  #between(byte: number): boolean {
    if (byte <= SPACE || byte === COMMA) return true;
    if (byte === OPEN_LIST && !this.#seenAny) {
      this.#seenAny = true;
      this.#inArray = true;
      return true;
    }
    if (byte === CLOSE_LIST && this.#inArray) {
      this.#state = 'after';
      return true;
    }
    return false;
  }

  #begin(at: number, column: number, byte: number): number {
    this.#state = 'inside';
    this.#seenAny = true;
    this.#startLine = this.#line;
    this.#startColumn = column;
    this.#depth = 0;
    this.#step(byte);
    // A stray closing bracket is an element of its own, and an invalid one.
    if (this.#depth < 0) this.#depth = 0;
    return at;
  }

  #hold(piece: Buffer): void {
    this.#pieces.push(piece);
    this.#held += piece.length;
    if (this.#held <= this.limit) return;
    this.emit(tooLong(this.file, this.#startLine, this.limit));
    this.#reread(this.#tail());
  }

  /** Emits the element that ends with `last`; false if it was none and what it had swallowed was read again. */
  #finish(last: Buffer): boolean {
    const bytes = this.#pieces.length === 0 ? last : Buffer.concat([...this.#pieces, last]);
    const line = this.#startLine;
    const text = decodeUtf8(bytes, this.file, line, this.emit);
    const parsed = parseJson(text, line);
    if (!('value' in parsed) && this.#swallowed(last)) return false;
    this.#drop('between');
    emitParsed(parsed, this.file, line, this.emit);
    return true;
  }

  /** Whether the broken element at hand, which `last` belongs to as well, has swallowed others; reads them again if so. */
  #swallowed(last: Buffer): boolean {
    if (this.#strict) return false;
    this.#pieces.push(last);
    const tail = this.#tail();
    if (!opensObject(tail, this.#startColumn)) {
      this.#pieces.pop();
      return false;
    }
    this.emit(invalidJson(this.file, this.#startLine, 'the object is not closed'));
    this.#reread(tail);
    return true;
  }

  #drop(next: State): void {
    this.#pieces = [];
    this.#held = 0;
    this.#depth = 0;
    this.#inString = false;
    this.#escaped = false;
    this.#lastByte = 0;
    this.#state = next;
  }

  /** What is held of the element, from the end of its first line on. */
  #tail(): Buffer {
    const bytes = Buffer.concat(this.#pieces);
    const at = bytes.indexOf(LF);
    return at === -1 ? Buffer.alloc(0) : bytes.subarray(at);
  }

  /** Reads again what an element that never closed had swallowed. Strict from here on, so that it happens once per byte. */
  #reread(tail: Buffer): void {
    this.#strict = true;
    this.#drop('lost');
    if (tail.length === 0) return;
    this.#line = this.#startLine;
    this.feed(tail);
  }

  #truncated(line: number, what: string): void {
    this.emit(trouble(this.file, {
      code: 'truncated-json',
      severity: 'error',
      message: `the JSON breaks off: ${what}`,
      mend: 'Fetch or write the file again; the records before the break were read.',
      line,
    }));
  }
}

/** Whether some line of `bytes` opens an object at `column` or before. */
function opensObject(bytes: Buffer, column: number): boolean {
  for (let at = bytes.indexOf(LF); at !== -1; at = bytes.indexOf(LF, at + 1)) {
    let i = at + 1;
    while (i < bytes.length && i - at - 1 <= column && (bytes[i] === SPACE || bytes[i] === 0x09)) i++;
    if (bytes[i] === OPEN_OBJECT && i - at - 1 <= column) return true;
  }
  return false;
}
