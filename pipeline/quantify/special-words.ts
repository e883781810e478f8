/** Numbers that are words of another shape: `half`, `twice`, `tenfold`, `an order of magnitude`, `a dozen`, `in a second`. */
import { FACTOR_WORDS, FRACTION_WORDS, ONES, SCALES, TENS } from '../../rules/lexicon/number-words.js';
import { exact, type Token as Lexeme } from '../lex.js';
import { readUnit, type UnitMatch } from '../units.js';
import { lowerAt, nextAfter, TIMES, wordsAs, type Numeral } from './numeral.js';
import { magnitudeWords, ORDERS_OF_MAGNITUDE } from './orders.js';

/** A number word with its unit, where the word implies one. */
export interface Special {
  numeral: Numeral;
  unit: UnitMatch | null;
}

type Reader = (lexemes: readonly Lexeme[], i: number, text: string) => Special | null;

/** Words that may be one of them. */
const MAY_START = /^(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|half|half-a|dozen|twice|thrice|double|triple|quadruple|doubl.*|tripl.*|quadrupl.*|halv.*|sub-.*|order.*|.*fold|x[\d.]+|(?:one|two|three|four|five|six|seven|eight|nine|a)-.*)$/;

/** The lexemes from `i` to before `next` as a number. */
const span = (form: Numeral['form'], value: number, lexemes: readonly Lexeme[], i: number, next: number, unit: UnitMatch | null): Special =>
  ({ numeral: wordsAs(form, value, i, next, lexemes[i]!.start, lexemes[next - 1]!.end), unit });

/** The number of a unit of time: `half a day`, `in a second`. */
const ofTime = (form: Numeral['form'], value: number, lexemes: readonly Lexeme[], i: number, unit: UnitMatch): Special =>
  ({ numeral: wordsAs(form, value, i, nextAfter(lexemes, i, unit.end), lexemes[i]!.start, unit.end), unit });

const timeAt = (lexeme: Lexeme | undefined, text: string): UnitMatch | null => {
  const unit = lexeme ? readUnit(text, lexeme.start, false) : null;
  return unit?.class === 'time' ? unit : null;
};

const ADJECTIVE_OR_VERB = /^(?:double|triple|quadruple)$/;
const DETERMINER = /^(?:the|that|our|its|their|those|what)$/;
const ADVERB = /^(?:twice|thrice)$/;
const DAILY = /^(?:daily|weekly|monthly)$/;
const PER = /^(?:a|per|each|every)$/;
const PERIOD = /^(?:day|week|month|year|hour)$/;
const GERUND = /^(?:doubling|halving|tripling)$/;
const GERUND_NAMES = /^(?:time|times|algorithm|trick)$/;

const SPEEDUP = /^(?:speed-?up|acceleration|reduction|improvement|increase)$/;
const PLURAL_NOUN = /^(?:doubles|triples|quadruples)$/;
const NO_OBJECT = /^(?:$|[,.;:)(]|and|or|since|that|for|in|from|to|are|were|is|with|of|as|by|on|which)/;
const ALONE = /^(?:$|[,.;:)]|and|or|in|on|at|with|by|for|per|during|to|within|using|before|after)$/;

/** `twice`, `doubles`, `halved`. */
const factorWord: Reader = (lexemes, i) => {
  const { lower } = lexemes[i]!;
  if (!(lower in FACTOR_WORDS)) return null;
  const next = lowerAt(lexemes, i + 1);
  // `double descent`, `doubling time` are names; `a double speedup` is none
  if (ADJECTIVE_OR_VERB.test(lower) && !DETERMINER.test(next) && !(SPEEDUP.test(next) && ARTICLE.test(lowerAt(lexemes, i - 1)))) return null;
  // `singles and doubles games`, `between triples while`
  if (PLURAL_NOUN.test(lower) && (/^(?:between|of)$/.test(lowerAt(lexemes, i - 1)) || lowerAt(lexemes, i - 2) === 'singles')) return null;
  // `knowledge triples`; `was measured twice`
  if ((PLURAL_NOUN.test(lower) && NO_OBJECT.test(next)) || (ADVERB.test(lower) && ALONE.test(next))) return null;
  // `via period doubling` names a technique
  if (GERUND.test(lower) && (GERUND_NAMES.test(next) || (NO_OBJECT.test(next) && !/^(?:of|in|from)$/.test(next) && /^[a-z-]+$/.test(lowerAt(lexemes, i - 1)) && !/ly$|^(?:than|of|by|and|almost|thus|thereby)$/.test(lowerAt(lexemes, i - 1))))) return null;
  // `twice daily` counts doses
  if (ADVERB.test(lower) && (DAILY.test(next) || (PER.test(next) && PERIOD.test(lowerAt(lexemes, i + 2))))) return null;
  return span('factor', FACTOR_WORDS[lower]!, lexemes, i, i + 1, TIMES);
};

const FOLD = /^([a-z]+?)-?fold$/;
const FOLD_NAMES = /^(?:cross|symmetr|rotational)/;

/** `tenfold`, `two-fold`. */
const foldWord: Reader = (lexemes, i) => {
  const word = FOLD.exec(lexemes[i]!.lower)?.[1];
  const value = word === undefined ? undefined : (ONES[word] ?? TENS[word] ?? SCALES[word]);
  if (value === undefined || FOLD_NAMES.test(lowerAt(lexemes, i + 1))) return null;
  return span('factor', value, lexemes, i, i + 1, TIMES);
};

const ORDER = /^orders?(?:-of-magnitude)?$/;
const ONE = /^(?:an?|one)$/;
const LINK = /^(?:to|or|-)$/;

/** How many lexemes from `i` on say `order of magnitude`. */
const ordersAt = (lexemes: readonly Lexeme[], i: number): number => (ORDER.test(lowerAt(lexemes, i)) ? magnitudeWords(lexemes, i) : 0);

/** `an order of magnitude`, `two orders of magnitude`, `order-of-magnitude`; of `two to three orders` the lower. */
const orderOfMagnitude: Reader = (lexemes, i) => {
  const { lower } = lexemes[i]!;
  const own = ordersAt(lexemes, i + 1);
  if (own && ONE.test(lower)) return span('factor', 10, lexemes, i, i + 1 + own, TIMES);
  const word = ONES[lower];
  if (word !== undefined) {
    if (own && word > 1) return span('factor', Math.pow(10, word), lexemes, i, i + 1 + own, TIMES);
    const ofRange = LINK.test(lowerAt(lexemes, i + 1)) && lowerAt(lexemes, i + 2) in ONES ? ordersAt(lexemes, i + 3) : 0;
    if (ofRange) return span('factor', Math.pow(10, word), lexemes, i, i + 3 + ofRange, TIMES);
  }
  if (ORDERS_OF_MAGNITUDE.test(lower) && lower !== 'orders-of-magnitude' && !/^\d/.test(lexemes[i - 1]?.text ?? '')) return span('factor', 10, lexemes, i, i + 1, TIMES);
  return null;
};

const HALF = /^half(?:-a)?$/;
const ARTICLE = /^an?$/;
const HALF_OF = /^(?:of|the|as|a|an|that|its|their|our|to|[,.;)])$/;
const TO_HALF = /^(?:by|in|to|about|nearly|almost|only|than|at|roughly|over|under|approximately|around|just)$/;

/** `half`, `half a day`, `half a million`. */
const halfWord: Reader = (lexemes, i, text) => {
  if (!HALF.test(lexemes[i]!.lower)) return null;
  const next = lowerAt(lexemes, i + 1);
  if (next === 'precision') return null;
  const scale = next === 'a' ? SCALES[lowerAt(lexemes, i + 2)] : undefined;
  if (scale !== undefined) return span('word', 0.5 * scale, lexemes, i, i + 3, null);
  const noun = lexemes[ARTICLE.test(next) ? i + 2 : i + 1];
  const time = noun?.kind === 'word' ? timeAt(noun, text) : null;
  if (time) return ofTime('fraction', 0.5, lexemes, i, time);
  return HALF_OF.test(next) || TO_HALF.test(lowerAt(lexemes, i - 1)) ? span('fraction', 0.5, lexemes, i, i + 1, null) : null;
};

const HYPHENED = /^(one|two|three|four|five|six|seven|eight|nine|a)-([a-z]+)$/;

/** `one-third`, `two-thirds`. */
const hyphenedFraction: Reader = (lexemes, i) => {
  const m = HYPHENED.exec(lexemes[i]!.lower);
  const part = m ? FRACTION_WORDS[m[2]!] : undefined;
  return part === undefined ? null : span('fraction', exact((ONES[m![1]!] ?? 1) * part), lexemes, i, i + 1, null);
};

const NUMERATOR = /^(?:a|one|two|three|four)$/;
const PART = /^(?:third|quarter|fifth|tenth|half|sixth|eighth)$/;
const AMOUNT = /^(?:by|to|than|about|nearly|almost|around|roughly|approximately|only|over|under|least)$/;
const ENDS_AMOUNT = /^(?:$|[.,;:)(]|and|or|in|on|for|with|while|when|compared|relative|at|over|across|without|during|after|per|as|to|from)$/;
const ONE_PART_OF = /^(?:of|the|as|fewer|less|that)$/;

/** Whether the two words at `i` are a fraction: `a third of`, `two thirds`, `one tenth the`, and not the third of a row. */
function isFraction(lexemes: readonly Lexeme[], i: number, lower: string, part: string): boolean {
  const after = lowerAt(lexemes, i + 2);
  // `falls by a third`, `to one third`
  const amount = PART.test(part) && AMOUNT.test(lowerAt(lexemes, i - 1)) && ENDS_AMOUNT.test(after);
  if (lower === 'a') return PART.test(part) && (after === 'of' || amount);
  return part.endsWith('s') || (lower === 'one' && (ONE_PART_OF.test(after) || amount));
}

/** `two thirds`, `a third of`, `one half day`. */
const spelledFraction: Reader = (lexemes, i, text) => {
  const { lower } = lexemes[i]!;
  if (!NUMERATOR.test(lower)) return null;
  const part = lowerAt(lexemes, i + 1);
  const value = FRACTION_WORDS[part];
  const oneHalf = part === 'half' && lower === 'one';
  if (value === undefined || !(oneHalf || isFraction(lexemes, i, lower, part))) return null;
  const time = part === 'half' ? timeAt(lexemes[i + 2], text) : null;
  if (time) return ofTime('fraction', 0.5, lexemes, i, time);
  const share = exact((ONES[lower] ?? 1) * value);
  // `a quarter of a million`
  const scale = lowerAt(lexemes, i + 2) === 'of' && lowerAt(lexemes, i + 3) === 'a' ? SCALES[lowerAt(lexemes, i + 4)] : undefined;
  return scale === undefined ? span('fraction', share, lexemes, i, i + 2, null) : span('word', exact(share * scale), lexemes, i, i + 5, null);
};

/** `a dozen`, `two dozen`. */
const dozen: Reader = (lexemes, i) => {
  const { lower } = lexemes[i]!;
  if (lower === 'dozen') return lexemes[i - 1]?.lower === 'a' ? span('word', 12, lexemes, i, i + 1, null) : null;
  if ((lower !== 'a' && lower !== 'one' && lower !== 'two') || lowerAt(lexemes, i + 1) !== 'dozen') return null;
  return span('word', lower === 'two' ? 24 : 12, lexemes, i, i + 2, null);
};

const SUB = /^sub-(?:millisecond|second|minute|hour|microsecond|nanosecond)$/;

/** `sub-second`: less than one. */
const subUnit: Reader = (lexemes, i, text) => {
  const lex = lexemes[i]!;
  const unit = SUB.test(lex.lower) ? readUnit(text, lex.start + 4, false) : null;
  return unit ? span('word', 1, lexemes, i, i + 1, unit) : null;
};

const SPAN_OF_TIME = /^(?:second|minute|hour|day|week|month|year|millisecond|decade|century)$/;
const MEASURED = /^(?:in|within|than|under|about|half|over|nearly|almost|for|around|approximately|takes?|only|just|below|every|after|roughly)$/;
const AFTER_A_FIRST = /^(?:for|after|over|every)$/;

/** `in a second`, `less than a week`; `a second time` counts the times and no seconds. */
const aSpanOfTime: Reader = (lexemes, i, text) => {
  const noun = lowerAt(lexemes, i + 1);
  if (!ARTICLE.test(lexemes[i]!.lower) || !SPAN_OF_TIME.test(noun)) return null;
  const before = lowerAt(lexemes, i - 1);
  if (!MEASURED.test(before)) return null;
  const after = lowerAt(lexemes, i + 2);
  if (noun === 'second' && (after === 'long' || after === 'time' || (AFTER_A_FIRST.test(before) && /^[a-z]+$/.test(after)))) return null;
  const unit = readUnit(text, lexemes[i + 1]!.start, false);
  // `per` is a rate and none of these
  return unit?.class === 'time' && !unit.name.includes('/') ? ofTime('word', 1, lexemes, i, unit) : null;
};

const TIMES_WORD = /^x(\d{1,4}(?:\.\d+)?)$/;
const BOUNDS = /^(?:than|about|by|over|least|around|nearly|almost|approximately|roughly)$/;
const COMPARED = /^(?:faster|slower|smaller|larger|fewer|less|lower|higher|more|speed-?ups?|reductions?|improvements?|compression|acceleration)$/;

/** `more than x2`, `x3 faster`; elsewhere `x2` is the name of a variable. */
const timesBefore: Reader = (lexemes, i) => {
  const digits = TIMES_WORD.exec(lexemes[i]!.lower)?.[1];
  if (digits === undefined) return null;
  const before = lowerAt(lexemes, i - 1);
  const bound = BOUNDS.test(before) || (before === 'to' && lowerAt(lexemes, i - 2) === 'up');
  return bound || COMPARED.test(lowerAt(lexemes, i + 1)) ? span('factor', Number(digits), lexemes, i, i + 1, TIMES) : null;
};

/** An article begins a number before these words only. */
const AFTER_ARTICLE = /^(?:orders?(?:-of-magnitude)?|third|quarter|fifth|tenth|half|sixth|eighth|dozen|second|minute|hour|day|week|month|year|millisecond|decade|century)$/;

const READERS: readonly Reader[] = [factorWord, timesBefore, foldWord, orderOfMagnitude, halfWord, hyphenedFraction, spelledFraction, dozen, subUnit, aSpanOfTime];

/** Whether a word may be or begin a number of a shape of its own. */
export const startsSpecial = (lower: string): boolean => MAY_START.test(lower);

/** The number that the word at `i` is or begins, where it has a shape of its own; null where it has none. */
export function specialWord(lexemes: readonly Lexeme[], i: number, text: string): Special | null {
  const { lower } = lexemes[i]!;
  if (!startsSpecial(lower) || (ARTICLE.test(lower) && !AFTER_ARTICLE.test(lowerAt(lexemes, i + 1)))) return null;
  for (const read of READERS) {
    const special = read(lexemes, i, text);
    if (special) return special;
  }
  return null;
}
