/** What the checks ask of a number: the words around it, each read once and only where a check asks. */
import type { Group } from '../group.js';
import type { Quantity, Token } from '../quantity.js';
import type { Tagging } from '../tag.js';
import { countedPhrase, type Phrase } from './counted-phrase.js';

/** What the judgement needs to know of a sentence. */
export interface AsideContext {
  text: string;
  /** Span of the sentence in `text`. */
  start: number;
  end: number;
  tokens: readonly Token[];
  tagging: Tagging;
  groups: ReadonlyMap<number, Group>;
}

/** The number stays, whatever a later check would say. */
export const NO_REASON = Symbol('no reason');

/** Says why the number is no claim, or that no later check is to be asked, or null: nothing. */
export type Check = (n: NumberContext) => string | typeof NO_REASON | null;

/** Half-open spans of the text. */
export type Spans = readonly (readonly [start: number, end: number])[];

const BOUND_MARK = /^[<>=≤≥~]/;
const BOUND_WORD = /^(?:over|under|above|below|within|about|around|some|near)$/;
const NAME = /^[A-Z][\w.&+-]*$/;

/** A word with a capital, which is no article or pronoun. */
export const isName = (t: Token | undefined): boolean => t !== undefined && t.kind === 'word' && t.text !== 'A' && t.text !== 'I' && NAME.test(t.text);

/** The last token before `i` that the number did not use up; a mark or short word of comparison counts as one that it did not. */
function tokenBefore(tokens: readonly Token[], i: number): number {
  let b = i - 1;
  while (tokens[b]?.skip && !BOUND_MARK.test(tokens[b]!.text) && !BOUND_WORD.test(tokens[b]!.lower)) b--;
  return b;
}

/** One number in its sentence. */
export class NumberContext {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly tagging: Tagging;
  readonly token: Token;
  /** The tokens right beside the number. */
  readonly left: Token | undefined;
  readonly right: Token | undefined;
  /** Index of the token before the number and what bounds it, and that token. */
  readonly prevAt: number;
  readonly prev: Token | undefined;
  /** Without unit; a whole number. */
  readonly bare: boolean;
  readonly integer: boolean;
  private cachedBefore: string | null = null;
  private cachedAfter: string | null = null;
  private cachedCounted: Phrase | null | undefined = undefined;

  constructor(readonly sentence: AsideContext, readonly i: number, readonly q: Quantity, readonly dates: Spans) {
    const { text, tokens, tagging } = sentence;
    this.text = text;
    this.tokens = tokens;
    this.tagging = tagging;
    this.token = tokens[i]!;
    this.left = tokens[i - 1];
    this.right = tokens[i + 1];
    this.prevAt = tokenBefore(tokens, i);
    this.prev = tokens[this.prevAt];
    this.bare = q.unitClass === 'none';
    this.integer = Number.isInteger(q.value) && q.decimals === 0;
  }

  /** Up to so many characters before the number, none of them of another sentence. */
  textBefore(length: number): string {
    return this.text.slice(Math.max(this.sentence.start, this.q.start - length), this.q.start);
  }

  get before(): string {
    return (this.cachedBefore ??= this.textBefore(60));
  }

  get after(): string {
    return (this.cachedAfter ??= this.text.slice(this.q.end, this.q.end + 40));
  }

  /** The noun phrase that the number counts. */
  get counted(): Phrase | null {
    if (this.cachedCounted === undefined) this.cachedCounted = countedPhrase(this.tokens, this.tagging, this.i);
    return this.cachedCounted;
  }

  /** The last word of that phrase. */
  get head(): Token | null {
    return this.counted && this.tokens[this.counted.end]!;
  }
}
