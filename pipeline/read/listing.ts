/**
 * A listing copied from a web page into Papers: a title line and an abstract line in turn, blank lines ignored.
 * Each line is judged by itself, so a missing abstract or a stray line costs no more than its own paper.
 * A title alone and an abstract alone are papers too; what was missing or skipped is counted in one warning each.
 */
import { LineSplitter, type Line } from './lines.js';
import { kindOfLine, type LineKind } from './listing-line.js';
import { emitRecord } from './record.js';
import { trouble, type Emit, type Ending, type FormatReader } from './result.js';

/** The page's button, glued to the first title where the two were copied as one line. */
const GLUED_BUTTON = /^Subscribe(?=[\p{Lu}\p{N}])/u;

/** A reader of a listing named `file`. */
export function listingReader(file: string, emit: Emit, limit?: number): FormatReader {
  return new ListingReader(file, emit, limit);
}

interface Text {
  text: string;
  line: number;
}

class ListingReader implements FormatReader {
  readonly #lines: LineSplitter;
  #title: Text | null = null;
  /** A line after the title that may be its abstract or the next title: the line after it decides. */
  #open: Text | null = null;
  /** Whether the lines at hand still belong to the page's head. */
  #inHead = true;
  #headSeen = false;
  readonly #skipped = new Tally();
  readonly #untitled = new Tally();
  readonly #bare = new Tally();

  constructor(readonly file: string, readonly emit: Emit, limit?: number) {
    this.#lines = new LineSplitter(file, emit, (line) => this.#take(line), limit);
  }

  feed(bytes: Buffer): void {
    this.#lines.feed(bytes);
  }

  end(ending: Ending): void {
    this.#lines.end(ending);
    if (this.#title && this.#open) this.#paper(this.#title, this.#open);
    else if (this.#title && ending === 'complete') this.#paper(this.#title, null);
    this.#warn(this.#bare, 'missing-abstract', 'title without an abstract, read alone', 'titles without an abstract, read alone',
      'Put the abstract on the line after the title.');
    this.#warn(this.#untitled, 'missing-title', 'abstract without a title, read alone', 'abstracts without a title, read alone',
      'Put the title on the line before the abstract, and the abstract on one line.');
    this.#warn(this.#skipped, 'skipped-line', 'line that is neither title nor abstract, skipped', 'lines that are neither title nor abstract, skipped',
      'Remove what belongs to the page and to no paper.');
  }

  #take({ text, number }: Line): void {
    let line = text.trim();
    if (line === '') return;
    if (this.#inHead && this.#headSeen) line = line.replace(GLUED_BUTTON, '');
    const kind = kindOfLine(line);
    if (kind === 'furniture') {
      if (this.#inHead) this.#headSeen = true;
      else this.#skipped.count(number);
      return;
    }
    this.#inHead = false;
    this.#place({ text: line, line: number }, kind);
  }

  #place(line: Text, kind: Exclude<LineKind, 'furniture'>): void {
    const open = this.#open;
    if (this.#title && open) {
      if (kind === 'abstract') {
        this.#paper(this.#title, null);
        this.#paper(open, line);
        return;
      }
      this.#paper(this.#title, open);
    }
    if (this.#title === null) {
      if (kind === 'abstract') this.#paper(null, line);
      else this.#title = line;
    } else if (kind === 'abstract') {
      this.#paper(this.#title, line);
    } else if (kind === 'either') {
      this.#open = line;
    } else {
      this.#paper(this.#title, null);
      this.#title = line;
    }
  }

  #paper(title: Text | null, abstract: Text | null): void {
    this.#title = null;
    this.#open = null;
    const line = (title ?? abstract)!.line;
    if (!title) this.#untitled.count(line);
    if (!abstract) this.#bare.count(line);
    emitRecord({ title: title?.text, abstract: abstract?.text }, { file: this.file, line }, this.emit);
  }

  #warn(tally: Tally, code: string, one: string, many: string, mend: string): void {
    if (tally.total === 0) return;
    const message = tally.total === 1 ? `1 ${one}` : `${tally.total} ${many}, the first on line ${tally.first}`;
    this.emit(trouble(this.file, { code, severity: 'warning', message, mend, line: tally.first }));
  }
}

/** How often something happened, and on which line first. */
class Tally {
  total = 0;
  first = 0;

  count(line: number): void {
    if (this.total++ === 0) this.first = line;
  }
}
