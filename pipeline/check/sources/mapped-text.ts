/**
 * A text made of pieces of a source file, with the way back: every character knows the span of the source that it came from.
 * It is what the engine reads of a Markdown or LaTeX file, so that a claim in it can be pointed to in the file.
 */

/** Half-open span in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

export class MappedText {
  #text = '';
  #starts: number[] = [];
  #ends: number[] = [];

  get text(): string {
    return this.#text;
  }

  /** Adds `source.slice(start, end)` as it stands. */
  copy(source: string, start: number, end: number): void {
    this.#text += source.slice(start, end);
    for (let i = start; i < end; i++) {
      this.#starts.push(i);
      this.#ends.push(i + 1);
    }
  }

  /** Adds `text`, all of whose characters stand for the source from `start` to `end`. */
  put(text: string, start: number, end: number): void {
    this.#text += text;
    for (let i = 0; i < text.length; i++) {
      this.#starts.push(start);
      this.#ends.push(end);
    }
  }

  /** The span of the source that the non-empty span of this text came from. */
  toSource(start: number, end: number): Span {
    const last = Math.min(end, this.#ends.length) - 1;
    return { start: this.#starts[start] ?? 0, end: this.#ends[Math.max(start, last)] ?? 0 };
  }

  /** This text without white space around it. */
  trimmed(): MappedText {
    const from = this.#text.length - this.#text.trimStart().length;
    const trimmed = new MappedText();
    trimmed.#text = this.#text.trim();
    trimmed.#starts = this.#starts.slice(from, from + trimmed.#text.length);
    trimmed.#ends = this.#ends.slice(from, from + trimmed.#text.length);
    return trimmed;
  }

  get isBlank(): boolean {
    return this.#text.trim() === '';
  }
}

/** A mapped text that is one slice of the source. */
export function sliceOf(source: string, start = 0, end = source.length): MappedText {
  const mapped = new MappedText();
  mapped.copy(source, start, end);
  return mapped;
}
