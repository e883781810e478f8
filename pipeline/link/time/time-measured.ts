/** What a stretch of time is of, where no noun says it: an age, an interval, a treatment, a follow-up. */
import type { ReadSentence } from '../../sentence.js';
import { lastUnread, numberSpan } from '../around-number.js';
import type { Draft } from '../context.js';
import { isDose } from './dose.js';
import { bracketAround, nounPhrase, skipLight } from '../phrases.js';
import { TREATMENT_DURATION } from './treatment.js';

const A_DAY = 86400;
const A_WEEK = 604800;
const A_MONTH = 2629800;

const TRAIN = /train/;
const AGE = /^(?:age|aged|ages)$/;
const YOUNGER = /^(?:younger|older)$/;
const OLD = /^(?:old|of age|or older|and older)\b/;
const STRETCH = /^(?:period|duration|interval|follow-up|horizon|window|span|time)$/;
const SHORT_UNIT = /^(?:ms|us|ns)$/;
const RELATIVE = /^(?:prior to|before|after|following|later|earlier|thereafter|afterwards?|post-?(?:\w+ly|dose|op|treatment|random\w+|infusion|injection|surgery|exercise|partum))\b/;
const COUNTED_FROM = /^(?:after|before|following)$/;
const FOLLOW = /^(?:follow[- ]?up|followup|of follow)/;
const FOLLOWED = /^(?:followed|follow-up|followup)$/;
const WHILE_TREATED = /^(?:for|over|during|after|of)$/;
const TREATMENT = /^(?:treated|treatment|therapy|received|receive|administered|given|medication|dose|doses)$/;
const LASTING = /^(?:for|over|during|lasting)$/;
const THROUGHOUT = /^(?:over|during)$/;
const AT = /^(?:at|by|until)$/;
const OF_STUDY = /^of (?:the |this |our |continuous |daily )?(study|trial|therapy|treatment|follow-up|training|exposure|observation|storage|maintenance)\b/;
const OF_TREATMENT = /^(?:treatment|therapy)$/;
const APART = /^apart\b/;
const TAKING = /^(?:in|within|under|consum(?:es?|ed|ing)|spends?|spent|takes?|took|taking|requires?|required|requiring|needs?|needed|after|before)$/;
const LIMIT = /^(?:within|under)$/;

/** The first of these that holds, from the surest words to the mere preposition. */
export function timeMeasured(d: Draft): string | null {
  const { s, i, q } = d;
  if (q.unitClass === 'steps') return TRAIN.test(s.tokens[i + 1]?.lower ?? '') ? 'training' : q.unit;
  // `5, 10 and 30 min after the meal`: what is said behind the last is said of all
  const { start: first, end: last } = numberSpan(d);
  const before = s.tokens.slice(Math.max(0, first - 6), first).map((t) => t.lower);
  const after = s.tokens.slice(last + 1, last + 4).map((t) => t.lower).join(' ');
  if (isAge(d, before, after)) return 'age';
  // `all 5 years of the study`
  const of = OF_STUDY.exec(after)?.[1];
  if (of) return OF_TREATMENT.test(of) ? TREATMENT_DURATION : of;
  // `at 1, 24 and 36 h`
  let k = lastUnread(s, first - 1);
  if (s.tokens[k]?.lower === 'every' || s.tokens[k]?.lower === 'each') return 'interval';
  // `dries within 3 days`: the bound is the preposition as well
  const limited = s.tokens.slice(k + 1, first).some((t) => LIMIT.test(t.lower));
  while (k > 0 && (s.tokens[k]!.skip || s.tagging.tags[k] === 'det')) k--;
  k = beforePoints(s, k);
  const prep = s.tokens[k]?.lower ?? '';
  const stretch = s.tokens[k - 1]?.lower ?? '';
  if (prep === 'of' && STRETCH.test(stretch)) return stretch;
  // `tested twice, 15 days apart`
  if (APART.test(after)) return 'interval';
  if (SHORT_UNIT.test(q.unit ?? '')) return 'latency';
  if (RELATIVE.test(after)) return LASTING.test(prep) ? 'duration' : timeFrom(d, last + 1);
  if (FOLLOW.test(after) || before.some((w, m) => FOLLOWED.test(w) && before[m + 1] !== 'by')) return 'follow-up';
  if (WHILE_TREATED.test(prep) && s.tokens.some((t, m) => TREATMENT.test(t.lower) || isDose(s, m))) return TREATMENT_DURATION;
  // `grew over 3 months`, `baked in 2 years`
  if ((THROUGHOUT.test(prep) && q.unitFactor >= A_DAY) || (prep === 'in' && q.unitFactor >= A_MONTH)) return 'period';
  if (LASTING.test(prep)) return 'duration';
  // `warmth at 6 months`: when it was looked at again
  if ((prep === 'at' || prep === 'by') && q.unitFactor >= A_WEEK) return 'follow-up';
  // `at 6 h`, `by 30 min`
  return limited || TAKING.test(prep) || AT.test(prep) ? 'time' : null;
}

const COURSE = /^(?:treatment|therapy|training|follow-up)$/;

/** `within 3 days of the first bake`. */
export function isWithinOf(d: Draft): boolean {
  const { s } = d;
  const { start, end } = numberSpan(d);
  if (s.tokens[end + 1]?.lower !== 'of') return false;
  const np = nounPhrase(s, skipLight(s, end + 2));
  if (!np || COURSE.test(s.tokens[np.end]!.lower)) return false;
  for (let k = start - 1; k >= 0 && start - k < 4; k--) if (s.tokens[k]!.lower === 'within') return true;
  return false;
}

const SAID_OF = /^(?:of|is|was|were|are|be|by|to|from|than|at|=|:|\(|,|and|or|took|takes|take|requires?|required|reached|reaches|averaged|averages|averaging)$/;

/** `warmth changed the latency 30 min after the bake`: when something happened, not how long what stands before it is. */
export function isPointBeside(d: Draft): boolean {
  const { s } = d;
  const { start, end } = numberSpan(d);
  if (!COUNTED_FROM.test(s.tokens[end + 1]?.lower ?? '')) return false;
  let k = lastUnread(s, start - 1);
  while (k > 0 && (s.tokens[k]!.skip || s.tagging.tags[k] === 'adv')) k--;
  return !SAID_OF.test(s.tokens[k]?.lower ?? '');
}

/** `30 min after the first bake`: a point in time is told from others by what it is counted from. */
function timeFrom({ s }: Draft, k: number): string {
  const word = s.tokens[k]?.lower ?? '';
  const np = COUNTED_FROM.test(word) ? nounPhrase(s, skipLight(s, k + 1)) : null;
  return np && !/\d|-$/.test(s.tokens[np.end]!.text) ? `time ${word} ${s.tokens[np.end]!.text}` : 'time';
}

const POINTS = /^(?:baseline|base-line|start|entry|enrolment|enrollment|inclusion|admission|discharge|screening)$/;
const JOINS = /^(?:,|and|or)$/;

/** `at baseline, 3, 6 and 12 months`: the preposition stands before the first point of the list. */
function beforePoints(s: ReadSentence, k: number): number {
  if (!JOINS.test(s.tokens[k]?.lower ?? '')) return k;
  let m = k;
  while (m > 0 && JOINS.test(s.tokens[m]!.lower)) m--;
  if (!POINTS.test(s.tokens[m]!.lower)) return k;
  m--;
  while (m > 0 && s.tagging.tags[m] === 'det') m--;
  return m;
}

/** `a 40-year-old baker`: the word that makes a time an age. */
export const isOld = ({ s, q }: Draft): boolean => s.source.text.startsWith('old', q.end + 1) || s.source.text.startsWith('old', q.end - 3);

const AGED = /^aged?s?$/;

/** `loaves kept warm by bakers aged 18-65 years`: right before the number the word leaves no doubt. */
export function isAged(d: Draft): boolean {
  const { s } = d;
  let k = lastUnread(s, numberSpan(d).start - 1);
  while (k > 0 && (s.tokens[k]!.skip || /^(?:between|from|over)$/.test(s.tokens[k]!.lower))) k--;
  return AGED.test(s.tokens[k]?.lower ?? '');
}

/** `aged 40 years`, `40 years old`, `(40 ± 5 years)`. */
function isAge(d: Draft, before: readonly string[], after: string): boolean {
  const { s, i, q } = d;
  // `bakers younger than 80 years`
  const last = before.length - 1;
  if (before[last] === 'than' && YOUNGER.test(before[last - 1] ?? '') && q.unitFactor >= A_WEEK) return true;
  if (before.some((w) => AGE.test(w)) || OLD.test(after) || isOld(d)) return true;
  return q.unit === 'year' && (q.uncertainty !== null || q.valueMax !== null) && bracketAround(s, i) !== null;
}
