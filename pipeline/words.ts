/**
 * The words that texts are made of, one record for each distinct one. Most words come again and again, and what a stage
 * asks of a word alone has the same answer wherever it stands: it is found at the first time and kept with the word.
 */

/** A word or mark as printed, with what stages have found of it: null, or -1, where none has asked yet. */
export class Word {
  /** tag: a noun wherever it stands. */
  noun: boolean | null = null;
  /** quantify: may start a number. */
  numeral: boolean | null = null;
  /** datasets: how many words a name that begins so may have. */
  datasetWords = -1;
  /** terms: whether the name of a metric may begin or end so, as bits. */
  metricEdges = -1;

  constructor(readonly text: string, readonly lower: string) {}
}

/** So many are kept; then all are forgotten, and those in use come back at once. */
const MOST = 1 << 16;

/** From this length on a slice is no copy, and keeps the whole text that it was cut from. */
const LONG_SLICE = 13;

/** The records of the words met so far. `lower` gives a word in lower case. */
function vocabulary(lower: (text: string) => string): (text: string) => Word {
  const known = new Map<string, Word>();
  return (text) => {
    const found = known.get(text);
    if (found) return found;
    if (known.size >= MOST) known.clear();
    const own = text.length < LONG_SLICE ? text : ` ${text}`.slice(1);
    const word = new Word(own, lower(own));
    known.set(own, word);
    return word;
  };
}

export const wordOf = vocabulary((text) => text.toLowerCase());

/** A mark is no word, though it may be written with a letter: the `X` of a shape stays large. */
export const markOf = vocabulary((text) => text);
