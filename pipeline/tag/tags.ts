/** The tags of tokens, and what a tag is read from. */
import type { Token } from '../quantity.js';

export type Tag = 'det' | 'prep' | 'conj' | 'sub' | 'pron' | 'aux' | 'verb' | 'adv' | 'adj' | 'noun' | 'mark' | 'quantity';

/** Tags and noun phrases of a sentence, by token index. */
export interface Tagging {
  tags: Tag[];
  /** First and last token (inclusive) of the noun phrase that a token stands in; -1 outside. Determiners are outside. */
  npStart: Int16Array;
  npEnd: Int16Array;
}

/** What the tag of a word is read from: the word, its neighbours, and the tags before it. */
export interface Place {
  tokens: readonly Token[];
  tags: readonly Tag[];
  i: number;
  token: Token;
  w: string;
  prev: Tag | undefined;
  prevWord: string;
  next: Token | undefined;
  nextWord: string;
}
