/** Number words: `two`, `fifty-one`, `one hundred and seventy-nine`, `a billion`, with what a hyphen binds to them. */
import { FRACTION_WORDS, ONES, SCALES, TENS } from '../../rules/lexicon/number-words.js';
import { exact, type Token as Lexeme } from '../lex.js';
import { readUnit, type UnitMatch } from '../units.js';
import { TIMES, wordEnds, wordsAs, type Numeral } from './numeral.js';

/** How number words begin. */
const MAY_START = /^(?:an?$|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thir|fif|twen|fort)/;
const HUNDREDS = /hundred|thousand/;

/** The words of a number added up so far: `three thousand two hundred` has a total of 3000 and is at 200. */
interface Sum {
  total: number;
  current: number;
  seen: boolean;
  /** `a million`: a scale may come first. */
  article: boolean;
}

function scaleUp(sum: Sum, word: string, least: number): void {
  const scale = SCALES[word]!;
  if (scale === 100) {
    sum.current *= 100;
    return;
  }
  sum.total += Math.max(least, sum.current) * scale;
  sum.current = 0;
}

/** Adds the number that starts a word. Returns how many of its hyphened parts that took, 0 where it does not go on. */
function add(sum: Sum, parts: readonly string[]): number {
  const head = parts[0]!;
  if (head in ONES) {
    if (sum.seen && sum.current % 10 !== 0) return 0;
    sum.current += ONES[head]!;
    return 1;
  }
  if (head in TENS) {
    if (sum.seen && sum.current % 100 !== 0) return 0;
    sum.current += TENS[head]!;
    if (!parts[1] || !(parts[1] in ONES)) return 1;
    sum.current += ONES[parts[1]]!;
    return 2;
  }
  if (head in SCALES && (sum.seen || sum.article)) {
    scaleUp(sum, head, 1);
    return 1;
  }
  return 0;
}

/** `one hundred and seventy-nine`: the `and` at `j` stands inside a number. */
function joins(lexemes: readonly Lexeme[], j: number): boolean {
  if (!HUNDREDS.test(lexemes[j - 1]!.lower)) return false;
  const head = lexemes[j + 1]?.lower.split('-')[0];
  return head !== undefined && (head in ONES || head in TENS);
}

/** The unit that a hyphen binds to a number word: `two-fold`, `five-minute`. */
function boundUnit(tail: string, end: number, text: string): UnitMatch | null {
  if (tail === 'fold' || tail === 'times') return { ...TIMES, end: end + 1 + tail.length };
  const found = readUnit(text, end + 1, false);
  return found && wordEnds(text, found.end) ? found : null;
}

/** Whether a word may begin a number in words. */
export const startsNumeral = (lower: string): boolean => MAY_START.test(lower);

/** The number that starts with the word at `i`; null where that is no number word. */
export function wordNumeral(lexemes: readonly Lexeme[], i: number, text: string): Numeral | null {
  const first = lexemes[i]!;
  if (!startsNumeral(first.lower)) return null;
  const article = first.lower === 'a' || first.lower === 'an';
  if (article && !((lexemes[i + 1]?.lower ?? '') in SCALES)) return null;
  const sum: Sum = { total: 0, current: article ? 1 : 0, seen: false, article };
  let j = article ? i + 1 : i;
  let { end } = first;
  let tail: string | null = null;
  for (; j < lexemes.length && tail === null; j++) {
    const lex = lexemes[j]!;
    if (lex.kind !== 'word') break;
    const parts = lex.lower.split('-');
    if (parts[0] === 'and' && sum.seen && joins(lexemes, j)) continue;
    let used = add(sum, parts);
    if (!used) break;
    if (parts[used] && parts[used]! in SCALES) scaleUp(sum, parts[used++]!, 0);
    sum.seen = true;
    end = lex.start + parts.slice(0, used).join('-').length;
    if (parts.length > used) tail = parts.slice(used).join('-');
  }
  if (!sum.seen) return null;
  const numeral = wordsAs('word', sum.total + sum.current, i, j, first.start, end);
  return tail === null ? numeral : withTail(numeral, tail, first.lower, text);
}

/** What the hyphen behind a number word binds to it: a unit, the lower half of a fraction, or any other word. */
function withTail(numeral: Numeral, tail: string, first: string, text: string): Numeral {
  const unit = boundUnit(tail, numeral.end, text);
  if (unit) return { ...numeral, unit };
  if (tail in FRACTION_WORDS) return { ...numeral, end: numeral.end + 1 + tail.length, value: exact(numeral.value * FRACTION_WORDS[tail]!), form: 'fraction' };
  return { ...numeral, tail, aside: first === 'zero' ? 'name' : null };
}
