/** Whether two quantities run parallel: names, prepositions and list marks between, brackets of the one form, or `by` again. */
import type { Token } from '../quantity.js';
import type { Tagging } from '../tag.js';

/** Whether only names, prepositions and list marks stand between two quantities. */
export function parallel(tokens: readonly Token[], tagging: Tagging, a: number, b: number, loose = false): boolean {
  if (b - a > 24) return false;
  for (let k = a + 1; k < b; k++) {
    const t = tokens[k]!;
    if (t.kind === 'quantity' || t.skip) continue;
    const tag = tagging.tags[k]!;
    if (tag === 'noun' || tag === 'adj' || tag === 'det' || tag === 'conj' || tag === 'adv') continue;
    if (tag === 'prep' && (/^(?:on|in|by|for|of|to|over|among|against|under|across|vs|vs\.|versus|than)$/.test(t.lower) || (loose && t.lower === 'with'))) continue;
    // `26% at the lid and 57% at the crust`
    if (t.lower === 'at' && tokens[b - 1]!.lower === 'and') continue;
    // `15% in kneading and 22% in baking`
    if (tag === 'verb' && t.lower.endsWith('ing') && /^(?:in|on|for)$/.test(tokens[k - 1]!.lower)) continue;
    // `48% on Foo using Bar, 38% on Baz using Qux`
    if (t.lower === 'using') continue;
    if (t.lower === 'compared') continue;
    if (t.kind === 'mark' && /^[,()/;:]$/.test(t.text)) continue;
    // `14% (P=.05) and 15%`
    if (t.kind === 'mark' && /^[=<>≤≥]$/.test(t.text) && tokens[k + 1]?.quantity?.aside) continue;
    if (t.lower === 'respectively' || t.lower === 'and') continue;
    return false;
  }
  return true;
}

const isTo = (t: Token | undefined): boolean => t !== undefined && /^(?:to|->|→)$/.test(t.lower);

/** `+11.7% with Foo (35.0% to 46.7%)`: the values before and after a change in brackets are no changes. */
export function beforeAfter(tokens: readonly Token[], i: number): 'before' | 'after' | null {
  if (tokens[i]!.quantity!.signed) return null;
  if (tokens[i - 1]?.text === '(' && isTo(tokens[i + 1]) && tokens[i + 2]?.kind === 'quantity') return 'before';
  return isTo(tokens[i - 1]) && tokens[i - 2]?.kind === 'quantity' && tokens[i - 3]?.text === '(' ? 'after' : null;
}

/** `(5% drop in recall) and reliability (100% detection)`: brackets apart, each with words of its own. */
export function ownBracket(tokens: readonly Token[], tagging: Tagging, a: number, b: number): boolean {
  const between = tokens.slice(a + 1, b).map((t) => t.text);
  return tokens[b - 1]?.text === '(' && tagging.tags[b + 1] === 'noun' && between.includes(')') && tokens[a + 1]?.text !== ')';
}

/** `beats Foo (90%), Bar (85%) and Baz (80%)`: the next name with a bracket of its own behind a bracket. */
export function nextInBracket(tokens: readonly Token[], tagging: Tagging, a: number, b: number): boolean {
  if (tokens[a + 1]?.text !== ')' || tokens[b - 1]?.text !== '(' || tokens[b + 1]?.text !== ')' || b - a > 9 || tagging.tags[b - 2] !== 'noun') return false;
  return tokens.slice(a + 2, b - 1).every((t, k) => t.text === ',' || /^(?:noun|adj|det|conj)$/.test(tagging.tags[a + 2 + k]!));
}

const PREPOSITION = /^(?:with|without|on|for|over|in|at|under|when|during|from)$/;

/** `26x without caching and 2.6x with caching`: both amounts of the one noun, each in a setting of its own. */
export function contrasted(tokens: readonly Token[], a: number, b: number): boolean {
  if (tokens[a]!.quantity!.unitClass !== 'ratio' || b - a > 12 || !PREPOSITION.test(tokens[b + 1]?.lower ?? '')) return false;
  if (!tokens.slice(a + 1, a + 6).some((t) => PREPOSITION.test(t.lower))) return false;
  let k = b - 1;
  while (tokens[k]!.skip) k--;
  return tokens[k]!.lower === 'and';
}

const CLAUSE = /^[;:.!?]$/;

const BEFORE_AMOUNT = /^(?:an?|average|of|up|to|about|nearly|over|only|around|further|additional|as|much)$/;

/** Whether `by` announces the amount at `i`. */
export function isBy(tokens: readonly Token[], i: number): boolean {
  let k = i - 1;
  while (k > 0 && (tokens[k]!.skip || BEFORE_AMOUNT.test(tokens[k]!.lower))) k--;
  return tokens[k]?.lower === 'by';
}

/** `by 45% (94 to 52 minutes) and by 40%`: `by` again, and nothing else says what the second is. */
export function byAgain(tokens: readonly Token[], a: number, b: number): boolean {
  return b - a < 30 && isBy(tokens, a) && isBy(tokens, b) && !tokens.slice(a + 1, b).some((t) => CLAUSE.test(t.text));
}

/** Whether the bracket at `open` stands right behind the quantity, or behind it and a word or two (`$80 in savings (52%)`). */
export const behindNoun = (tokens: readonly Token[], tagging: Tagging, quantity: number, open: number): boolean =>
  open - quantity <= 3 && tokens.slice(quantity + 1, open).every((t, k) => t.kind === 'word' && (t.skip || /^(?:noun|prep|adj)$/.test(tagging.tags[quantity + 1 + k]!)));
