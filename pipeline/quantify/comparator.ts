/** The words and marks that bound a number, before it (`up to`, `no more than`) and after it (`or more`, `+`). */
import { COMPARATORS_AFTER, COMPARATORS_BEFORE } from '../../rules/lexicon/comparators.js';
import type { Token as Lexeme } from '../lex.js';
import type { Quantity } from '../quantity.js';
import type { Comparator } from '../types.js';
import { lowerAt } from './numeral.js';

interface PhraseBefore {
  phrase: string;
  words: readonly string[];
  value: Comparator | 'exact';
}

/** The phrases that stand before a number, by their last word, the longest first: most words are the last of none. */
const phrasesBefore = new Map<string, PhraseBefore[]>();
for (const [phrase, value] of Object.entries(COMPARATORS_BEFORE)) {
  const words = phrase.split(' ');
  const last = words.at(-1)!;
  phrasesBefore.set(last, [...(phrasesBefore.get(last) ?? []), { phrase, words, value }].sort((a, b) => b.words.length - a.words.length));
}

/** Whether the words stand right before lexeme `end`. */
function standBefore(lexemes: readonly Lexeme[], end: number, words: readonly string[]): boolean {
  const from = end - words.length;
  for (let n = words.length - 1; n >= 0; n--) if (lexemes[from + n]?.lower !== words[n]) return false;
  return true;
}

/** The first words of the phrases that stand after a number. */
const firstWordsAfter: ReadonlySet<string> = new Set(Object.keys(COMPARATORS_AFTER).map((phrase) => phrase.split(' ', 1)[0]!));

const FIRM = /^(?:of|with|by|to|in|on|at|for|from|is|was|are|were|has|have|had|than|contains?|containing|comprises|comprising|includes?|including|achieves?|achieving|achieved|reaches|reaching|reached|attains?|attaining|a|an|the|and|or|requires?|takes?|taking|took|lasting|spanning|collected|consuming|uses?|using|delivers?|delivering|provides?|yields?|yielding|covers?|covering|just|well|still|remains?|maintains?|maintaining|keeping|keeps?|stays?|exceeds?|offers?|offering|sustains?|gives|process(?:es|ing)?|support(?:s|ing)?|,|\(|:)$/;
const BEFORE_LONG_TIME = /^(?:for|of|from|contains?|containing|comprises|comprising|includes|including|totall?ing|lasting|lasts?|took|takes?|taking|spanning|spans|with|is|was|than|requires?|require|totaling|covering)$/;
const GATHERED = /^(?:collected|recorded)$/;
const SETTING = /^\W{0,2}(?:[a-z-]+ ){0,3}(?:datasets|benchmarks|tasks|settings|scenarios|conditions|methods|models|baselines|languages|domains|seeds|runs|trials|categories|environments)\b/;
const GAIN = /^(?:improvements?|gains?|improves?|improved|improving|advantage|speedups?|win|evaluated|averaged|tested|increase|advances?|progress|preferred|superiority|performance|results|superior|success|accurac(?:y|ies)|rates?|scores?|recall|precision|rewards?|returns?|errors?|agreement|averages?|averaged|.*%)$/;
const HYPHEN = /-/;
const DISTANCE = /^\s*of\b/;
const HOUR = 3600;

/** `within two sites` is a place, no bound. */
const withinBounds = (q: Quantity): boolean =>
  q.unitClass !== 'none' || q.decimals > 0 || (q.form === 'digits' && q.value >= 100);

/**
 * Whether `over`, `under` or `within` bounds the number. `over five months` spans them, `under three conditions` and
 * `evaluated over seven graphs` name a setting.
 */
function bounds(word: string, before: string, q: Quantity, text: string): boolean {
  if (word === 'within') return withinBounds(q);
  // `recorded over 20 hours of speech`, and not `recorded over three years`
  if (q.unitClass === 'time' && q.unitFactor >= HOUR) return word !== 'over' || BEFORE_LONG_TIME.test(before) || (GATHERED.test(before) && DISTANCE.test(text.slice(q.end, q.end + 5)));
  // `under 8-bit storage`: a setting
  if (q.unitClass === 'bits' && HYPHEN.test(text.slice(q.start, q.end))) return false;
  // `a speedup over 2-bit models`: the number belongs to the rival
  if (word === 'over' && GAIN.test(before) && !q.signed && q.valueMax === null && text.slice(q.start, q.end + 1).includes('-')) return false;
  if (q.unitClass !== 'none') return true;
  if (q.form === 'word' && q.value >= 100) return true;
  if (q.form === 'word' || SETTING.test(text.slice(q.end, q.end + 60))) return word === 'over' && FIRM.test(before);
  return q.magnitude || !GAIN.test(before);
}

/** `surpassing 90%` bounds, `surpassing the 58% of Foo` names a rival's value. */
const NEEDS_NUMBER = /^(?:surpass|exceed)(?:ing|es|s)$/;

/** `above the 58% of Foo`, `below a 7B model` name a rival's value. */
const BESIDE = /\b(?:above|below|beyond)$/;
const INDEFINITE = /^an?$/;

interface Phrase {
  value: Comparator | 'exact';
  from: number;
}

/** The longest phrase of comparison that ends before lexeme `end`. `article`: one stands between it and the number. */
function phraseBefore(lexemes: readonly Lexeme[], end: number, article: boolean, q: Quantity | null, text: string): Phrase | null {
  const ending = end === 0 ? undefined : phrasesBefore.get(lexemes[end - 1]!.lower);
  for (const { phrase, words, value } of ending ?? []) {
    if (!standBefore(lexemes, end, words) || (article && (value === 'exact' || phrase === 'over' || phrase === 'under' || (BESIDE.test(phrase) && INDEFINITE.test(lowerAt(lexemes, end))) || NEEDS_NUMBER.test(phrase) || ((phrase.endsWith(' than') || (BESIDE.test(phrase) && q !== null && DISTANCE.test(text.slice(q.end, q.end + 5)))) && lowerAt(lexemes, end) === 'the')))) continue;
    // `8M crumbs over 2M pairs of loaves`: a setting of what is counted before
    if (q && phrase === 'over' && isOfCounted(lexemes, end - 2)) continue;
    // `our approach 50x faster`
    if (phrase === 'approach' && /^(?:our|this|the|proposed|an?|novel|new)$/.test(lowerAt(lexemes, end - 2))) continue;
    if (q && (phrase === 'over' || phrase === 'under' || phrase === 'within') && !bounds(phrase, lowerAt(lexemes, end - 2), q, text)) continue;
    // `within 1 point of the teacher`: a distance, whose word the rules look for
    return { value, from: phrase === 'within' && q && DISTANCE.test(text.slice(q.end, q.end + 5)) ? end : end - words.length };
  }
  return null;
}

const PLURAL = /^[a-z]{3,}[^su]s$/;
const REACH = 4;

/** Whether a plural that a number counts ends at lexeme `k`. */
function isOfCounted(lexemes: readonly Lexeme[], k: number): boolean {
  if (!PLURAL.test(lowerAt(lexemes, k)) || FIRM.test(lowerAt(lexemes, k))) return false;
  for (let n = k - 1; n >= k - REACH && n >= 0; n--) {
    if (lexemes[n]!.kind === 'number') return true;
    if (lexemes[n]!.kind !== 'word' || /^(?:and|or|of)$/.test(lexemes[n]!.lower)) return false;
  }
  return false;
}

const ARTICLE = /^(?:an?|the|of)$/;
const NEGATION = /^(?:not|never|rarely|without|n't|no)$/;
const TURNED: Readonly<Partial<Record<Comparator, Comparator>>> = { '>': '<=', '<': '>=', '>=': '<', '<=': '>' };

/** `about` bounds least: it gives way to any other word. */
const stricter = (one: Comparator | null, other: Comparator): Comparator => (one === null || one === '~' || other !== '~' ? other : one);

/** What bounds a number from the left. */
export interface Before {
  comparator: Comparator | null;
  /** First lexeme that belongs to the number. */
  from: number;
  /** Whether any phrase of comparison was found; `only` is one and sets no comparator. */
  found: boolean;
}

/** Reads the comparator that ends before lexeme `i`: up to three phrases, as in `only about`. */
export function comparatorBefore(lexemes: readonly Lexeme[], i: number, q: Quantity | null, text: string): Before {
  // `up to a factor of 3`: what bounds the factor stands before it
  if (lowerAt(lexemes, i - 1) === 'of' && lowerAt(lexemes, i - 2) === 'factor') return comparatorBefore(lexemes, ARTICLE.test(lowerAt(lexemes, i - 3)) ? i - 3 : i - 2, q, text);
  const before: Before = { comparator: null, from: i, found: false };
  for (let round = 0; round < 3; round++) {
    let phrase = phraseBefore(lexemes, before.from, false, q, text);
    // one article may stand between: `up to a 5x speedup`
    if (!phrase && round === 0 && ARTICLE.test(lowerAt(lexemes, i - 1))) phrase = phraseBefore(lexemes, i - 1, true, q, text);
    if (!phrase) break;
    if (phrase.value !== 'exact') before.comparator = stricter(before.comparator, phrase.value);
    before.from = phrase.from;
    before.found = true;
  }
  // a negation turns the bound round
  if (before.comparator && NEGATION.test(lowerAt(lexemes, before.from - 1))) {
    before.comparator = TURNED[before.comparator] ?? before.comparator;
    before.from--;
  }
  return before;
}

/** What follows a bound and no comparison: `or more complex`, `or less than` go on. */
const NOTHING_COMPARED = /^(?:[.,;:)]|were|was|are|is|had|have|has|in|on|at|per|with|for|from|during|within|to|and|who|that|which|of)$/;

/** The comparator that starts with lexeme `next`, right behind the number, and how many lexemes it takes. */
export function comparatorAfter(lexemes: readonly Lexeme[], next: number, q: Quantity): { comparator: Comparator; length: number } | null {
  const first = lexemes[next];
  if (!first) return null;
  // `40 years of age or older`
  if (first.lower === 'of' && lowerAt(lexemes, next + 1) === 'age') {
    const older = COMPARATORS_AFTER[`${lowerAt(lexemes, next + 2)} ${lowerAt(lexemes, next + 3)}`];
    return older ? { comparator: older, length: 4 } : null;
  }
  if (first.kind === 'word' && first.start === q.end + 1) {
    // `1000 trays or less`: past one word, the thing counted
    const less = q.unitClass === 'none' && lowerAt(lexemes, next + 1) === 'or' ? COMPARATORS_AFTER[`or ${lowerAt(lexemes, next + 2)}`] : undefined;
    if (less && NOTHING_COMPARED.test(lexemes[next + 3]?.text ?? '.')) {
      q.comparator = less;
      return null;
    }
  }
  if (!firstWordsAfter.has(first.lower)) return null;
  const words = COMPARATORS_AFTER[`${first.lower} ${lowerAt(lexemes, next + 1)}`];
  if (words) return { comparator: words, length: 2 };
  return first.lower === '+' && first.start === q.end ? { comparator: '>=', length: 1 } : null;
}
