/**
 * The words that texts are made of, one record for each distinct one. Most words come again and again, and what a stage
 * asks of a word alone has the same answer wherever it stands: it is found at the first time and kept with the word.
 */
import type { RuleIndex } from './match.js';
import type { Tag } from './tag.js';

/** A word or mark as printed, with what stages have found of it: null, or -1, where none has asked yet. */
export class Word {
  /** tag: the tag that it has wherever it stands; null where its place decides, undefined where none has asked yet. */
  tag: Tag | null | undefined = undefined;
  /** quantify: may start a number. */
  numeral: boolean | null = null;
  /** datasets: how many words a name that begins so may have. */
  datasetWords = -1;
  /** datasets: whether it says itself that it is one, or heads a list of them, as bits. */
  datasetSigns = -1;
  /** terms: whether the name of a metric may begin or end so, as bits. */
  metricEdges = -1;
  /** match: the needs that it meets, and of which rules. */
  needs: readonly number[] | null = null;
  needsOf: RuleIndex | null = null;

  constructor(readonly text: string, readonly lower: string) {}
}

/** Words are kept by a hash of their letters, one in each place: a rare word makes room for the next one. */
const PLACES = 1 << 15;

/** From this length on a slice is no copy, and keeps the whole text that it was cut from. */
const LONG_SLICE = 13;

const own = (slice: string): string => (slice.length < LONG_SLICE ? slice : ` ${slice}`.slice(1));

/** The records of the words met of late. `lower` gives a word in lower case. */
function vocabulary(lower: (word: string) => string): (text: string, start: number, end: number) => Word {
  const places = new Array<Word | null>(PLACES).fill(null);
  return (text, start, end) => {
    let hash = 0;
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
    const place = (hash ^ (hash >>> 15)) & (PLACES - 1);
    const known = places[place]!;
    if (known !== null && known.text.length === end - start && text.startsWith(known.text, start)) return known;
    const slice = own(text.slice(start, end));
    return (places[place] = new Word(slice, lower(slice)));
  };
}

/** The word in [start, end) of a text. */
export const wordAt = vocabulary((word) => word.toLowerCase());

/** A mark is no word, though it may be written with a letter: the `X` of a shape stays large. */
export const markAt = vocabulary((mark) => mark);
