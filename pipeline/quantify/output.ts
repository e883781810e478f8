/** The tokens that quantify makes: lexemes as they are, and quantities with what bounds them on both sides. */
import type { Token as Lexeme } from '../lex.js';
import type { Quantity, Token } from '../quantity.js';
import { Word } from '../words.js';
import { comparatorAfter, comparatorBefore } from './comparator.js';
import { readCurrency } from './currency.js';
import type { Source } from './reading.js';

export interface Output extends Source {
  tokens: Token[];
  /** The token of each lexeme that was put out as it is, to flag those that turn out to belong to a quantity. */
  tokenOf: (Token | undefined)[];
}

/** Nothing put out yet of a sentence. */
export const outputOf = (lexemes: readonly Lexeme[], text: string, sentenceStart: number): Output => ({ lexemes, text, sentenceStart, tokens: [], tokenOf: [] });

/** Puts the lexeme at `i` out as it is. */
export function emitPlain({ lexemes, tokens, tokenOf }: Output, i: number, skip = false): void {
  const l = lexemes[i]!;
  const token: Token = { kind: l.kind === 'mark' ? 'mark' : 'word', start: l.start, end: l.end, text: l.text, lower: l.lower, word: l.word, quantity: null, skip };
  tokenOf[i] = token;
  tokens.push(token);
}

function skip({ tokenOf }: Output, from: number, to: number): void {
  for (let k = from; k < to; k++) {
    const token = tokenOf[k];
    if (token) token.skip = true;
  }
}

function pushQuantity({ tokens, text }: Output, q: Quantity): void {
  const slice = text.slice(q.start, q.end);
  const word = new Word(slice, slice.toLowerCase());
  tokens.push({ kind: 'quantity', start: q.start, end: q.end, text: word.text, lower: word.lower, word, quantity: q, skip: false });
}

/** The currency and the comparator in front of the quantity at lexeme `from`. */
function readFront(out: Output, q: Quantity, from: number): void {
  const { lexemes, text } = out;
  const money = readCurrency(lexemes, from, q);
  const before = comparatorBefore(lexemes, money, q, text);
  q.comparator = before.comparator ?? q.comparator;
  // the words of `a factor of` stay, so that rules can see them
  const factor = lexemes[from - 1]?.lower === 'of' && lexemes[from - 2]?.lower === 'factor';
  skip(out, before.found ? before.from : money, factor ? from - (lexemes[from - 3]?.lower === 'a' ? 3 : 2) : from);
}

/** Puts out a quantity of the lexemes from `from` to before `next`. Returns the first lexeme that was not used. */
export function emitQuantity(out: Output, q: Quantity, from: number, next: number): number {
  if (q.aside) {
    pushQuantity(out, q);
    return next;
  }
  readFront(out, q, from);
  pushQuantity(out, q);
  if (q.comparator && q.comparator !== '~') return next;
  const after = comparatorAfter(out.lexemes, next, q);
  if (!after) return next;
  q.comparator = after.comparator;
  for (let k = next; k < next + after.length; k++) emitPlain(out, k, true);
  return next + after.length;
}
