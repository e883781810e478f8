/** Ranges: `65-92%`, `3 to 5 s`, `between 3 and 5 s`; and what looks like one and is a change, `from 70% to 82%`. */
import { exact, type Token as Lexeme } from '../lex.js';
import type { Quantity } from '../quantity.js';
import { comparatorBefore } from './comparator.js';
import { digitNumeral } from './digit-numeral.js';
import type { Numeral } from './numeral.js';
import type { NumberReading } from './reading.js';
import { PLUS_MINUS, readSpread } from './spread.js';
import { readUnitBehind, setUnit, unitAfter } from './unit.js';
import { wordNumeral } from './word-numeral.js';

const CHANGES = /\b(?:increas|decreas|reduc|improv|boost|rais|lower|ris(?:e|es|ing|en)\b|rose|grow|grew|drop|declin|fall|fell|degrad|mov(?:e|es|ed|ing)\b|elevat|cut|cuts|cutting|shrink|shrank|chang|go(?:es|ing)?\b|went|jump|climb|shift|lift|scal(?:e|es|ed|ing)\b|bring|push|enhanc|diminish|down|up|switch|transition|advanc|slash|expand|compress|surg|plummet|collaps|converted?|gain|progress|extend|extension|deteriorat|worsen)[a-z]*:?(?: (?:[^.;]|\.(?=\d)){0,160})?$/i;
/** `12% better, from 0.59 to 0.66`: the comparison right before says that something changed. */
const COMPARED = /\b(?:better|worse|higher|lower|faster|slower|more|less)[,:(]{0,2}$/i;
const SPANS = /(?:(?:model|parameter|data|size|batch) scales?|rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere|span(?:s|ning|ned)?|sizes?|between)(?: in [a-z ]{1,30})?$/i;

/** `from a to b`: before and after where something changes, a range where something spans. */
function isBeforeAfter(text: string, sentenceStart: number, fromAt: number): boolean {
  const before = text.slice(Math.max(sentenceStart, fromAt - 220), fromAt).replace(/ from\s*$/, '').trim();
  return !SPANS.test(before) && (CHANGES.test(before) || COMPARED.test(before));
}

/** `from 70%`, `from about 70%`. */
function isFrom({ lexemes, from, text }: NumberReading): boolean {
  if (lexemes[from - 1]?.lower === 'from') return true;
  // `from a baseline of 79.7%`
  for (let k = from - 1; k >= Math.max(0, from - 5) && FROM_LEVEL.test(lexemes[k]!.lower); k--) if (lexemes[k - 1]?.lower === 'from') return true;
  const before = comparatorBefore(lexemes, from, null, text);
  return before.found && lexemes[before.from - 1]?.lower === 'from';
}

const FROM_LEVEL = /^(?:[a-z]+-[a-z]+|an?|the|its|original|initial|baseline|starting|value|level|of)$/;

const DASH = /^(?:-|--|~|—)$/;

/** What links the number to another as its range: a dash, a word, or nothing. A long dash inside a sentence links no numbers. */
function linkAt({ q, lexemes, from, next }: NumberReading): 'dash' | 'to' | 'and' | null {
  const link = lexemes[next]!;
  if (link.lower === 'to') return 'to';
  if (link.lower === 'and') return lexemes[from - 1]?.lower === 'between' ? 'and' : null;
  return link.kind === 'mark' && DASH.test(link.text) && (link.text !== '—' || link.start === q.end) ? 'dash' : null;
}

const isYear = (value: number): boolean => value >= 1900 && value <= 2100;

/** `12% to 8%` falls, `12 ms to 8%` are two quantities: neither is a range. */
function falls(q: Quantity, other: Numeral): boolean {
  if (other.unit !== null && q.unitClass !== 'none' && other.unit.class !== q.unitClass) return true;
  return q.value * q.unitFactor > other.value * (other.unit?.factor ?? q.unitFactor) && (q.unitClass !== 'none' || other.unit !== null);
}

/** Whether both numbers are the ends of one range. */
function isRange(r: NumberReading, link: 'dash' | 'to' | 'and', other: Numeral): boolean {
  const { q, lexemes } = r;
  if (link === 'to' && q.value < 0 && other.signed && other.value < 0 && !other.aside && (other.unit === null || q.unit === null || other.unit.name === q.unit)) return isBelowZero(r);
  // `+0.11 to +0.49` grows upwards; `+3 to -2` is a change of its sign
  if (other.aside || (other.signed && !(q.signed && q.value >= 0 && other.value >= q.value))) return false;
  if (q.unitClass !== 'none' && other.unit !== null && other.unit.name !== q.unit && other.unit.class !== q.unitClass) return false;
  if (isYear(q.value) && isYear(other.value) && !q.magnitude) return false;
  if (link === 'dash') return lexemes[r.next + 1]!.start - lexemes[r.next]!.end <= 1 && q.value >= 0;
  if (link === 'and') return true;
  // `by 10% (18% to 28%)`: before and after of the change
  const opened = isLabelled(r) ? lexemes[r.from - 3]!.end : lexemes[r.from - 1]?.lower === 'from' && lexemes[r.from - 2]?.text === '(' ? lexemes[r.from - 2]!.end : lexemes[r.from - 1]?.text === '(' ? lexemes[r.from - 1]!.end : -1;
  if (opened >= 0 && (TESTED_BEHIND.test(r.text.slice(other.end, other.end + 14)) || RISEN_SHARE.test(r.text.slice(r.sentenceStart, opened)))) return false;
  if (opened >= 0 && CHANGED.test(r.text.slice(Math.max(r.sentenceStart, opened - 70), opened))) return false;
  if (opened >= 0 && BY_AMOUNT.test(r.text.slice(Math.max(r.sentenceStart, opened - 70), opened))) return false;
  // `burns fell in both ovens (7.3 to 2.4)`: downwards, and nothing spans
  if (link === 'to' && q.unitClass === 'none' && other.unit === null && q.value > other.value && q.value > 0 && CHANGES.test(r.text.slice(Math.max(r.sentenceStart, lexemes[r.from]!.start - 120), lexemes[r.from]!.start).replace(/[([ ]+$/, ''))) return false;
  // `9x to 3x speedups`: factors written the other way round, where nothing goes from one to the other
  if (q.unitClass === 'ratio' && other.unit?.class === 'ratio' && !isFrom(r) && !CHANGES.test(r.text.slice(Math.max(r.sentenceStart, lexemes[r.from]!.start - 60), lexemes[r.from]!.start))) return true;
  return !falls(q, other) && !(isFrom(r) && isBeforeAfter(r.text, r.sentenceStart, lexemes[r.from]!.start));
}

/** `(QWK: 0.53 to 0.68)`: the measure alone stands before the number in its bracket. */
const isLabelled = ({ lexemes, from }: NumberReading): boolean => /^[:=]$/.test(lexemes[from - 1]?.text ?? '') && lexemes[from - 2]?.kind === 'word' && lexemes[from - 3]?.text === '(';

const SAID_RANGE = /\brang(?:e|es|ed|ing)\b[^.;,()]{0,20}$/i;

/** `ranging from -20 to -5`, `-20 to -5 on rye`: both ends below zero, where nothing goes from one to the other. */
function isBelowZero(r: NumberReading): boolean {
  const before = r.text.slice(Math.max(r.sentenceStart, r.q.start - 60), r.q.start);
  return SAID_RANGE.test(before) || (!isFrom(r) && !CHANGES.test(before));
}

/** `diet (93% to 97%, p = 0.08) and sleep`: what was tested is the change from one to the other. */
const TESTED_BEHIND = /^ ?%?[,;] ?[pP] ?[=<>]/;
/** `an increased number of bakers came (34% to 46%)` */
const RISEN_SHARE = /\b(?:increased|decreased|reduced|higher|lower|greater|larger|smaller|improved) (?:numbers?|proportions?|percentages?|rates?|shares?|frequency|prevalence|incidence) of\b/i;

/** `large gains on Foo (69.0 to 79.2)`, and not `gains ranging`. */
const CHANGED = /\b(?:gains?|improvements?|increases?|drops?|reductions?|decreases?|declines?)\b(?: (?:in|of|on|for) [\w -]{1,40})? ?\($/;
const BY_AMOUNT = /\bby [-+]?\d[\d.]*\s?(?:%|points?|pp)[^()%;]{0,45}\($|[-+]\d[\d.]*\s?(?:%|points?|pp) [^()%;]{0,45}\($|\b(?:improves?|improved|improving|reduces?|reduced|reducing|increases?|increased) \($/;
const DIGITS = /^[-+]?[\d.,]+/;

/** By what a magnitude (`76K`, `2 million`) multiplies the digits of the lexeme that the numeral begins with. */
function magnitudeOf(lexeme: Lexeme, numeral: Numeral): number {
  const bare = Number(DIGITS.exec(lexeme.text)?.[0].replaceAll(',', ''));
  return bare ? Math.round(numeral.value / bare) : 1;
}

/** `1-2 million`: the lower end in the magnitude of the upper, which belongs to both. */
function lowEnd(q: Quantity, other: Numeral, lexeme: Lexeme): number {
  if (!other.magnitude || q.magnitude || q.value >= other.value) return q.value;
  const factor = magnitudeOf(lexeme, other);
  return factor > 1 && q.value * factor <= other.value ? exact(q.value * factor) : q.value;
}

/** Makes the quantity a range up to the other number, whose unit belongs to both ends: `4.1-76.7x`. */
function extend(r: NumberReading, other: Numeral): void {
  const { q, lexemes } = r;
  q.value = lowEnd(q, other, lexemes[r.next + 1]!);
  q.valueMax = other.value;
  q.end = other.end;
  q.decimals = Math.max(q.decimals, other.decimals);
  q.magnitude ||= other.magnitude;
  q.tail = other.tail ?? q.tail;
  r.next = other.next;
  if (!other.unit && q.unitClass !== 'none') readUnitAgain(r, other);
  else if (!other.unit) readUnitBehind(r, other);
  else if (q.unitClass === 'none' || q.unitClass === other.unit.class) setUnit(q, other.unit, r.text);
  if (q.unitClass !== 'none' && q.unitClass !== 'params') q.end = Math.max(q.end, other.end);
}

/** `365 nm to 940 nm`: the unit is said twice. */
function readUnitAgain(r: NumberReading, other: Numeral): void {
  const found = unitAfter(other, r.next, r.lexemes, r.text);
  if (found?.unit.name !== r.q.unit) return;
  r.q.end = Math.max(r.q.end, found.unit.end);
  r.next = found.next;
}

/** Step: the other end of a range. */
export function readRange(r: NumberReading): void {
  const { q, lexemes, text } = r;
  // `4- to 5-week`
  if (q.tail === null && lexemes[r.next]?.text === '-' && lexemes[r.next]!.start === q.end && lexemes[r.next + 1]?.lower === 'to' && lexemes[r.next + 2]?.kind === 'number') r.next++;
  const mark = lexemes[r.next];
  if (!mark || q.shape !== null || q.form === 'fraction' || (q.uncertainty !== null && mark.lower !== 'to')) return;
  const link = linkAt(r);
  const second = lexemes[r.next + 1];
  if (!link || !second) return;
  // `from 70% to approximately 82%`
  const other = second.kind === 'number' ? digitNumeral(lexemes, r.next + 1, text) : second.kind === 'word' && link !== 'dash' ? wordNumeral(lexemes, r.next + 1, text) : null;
  // `162/98 to 141/86`: two pairs
  if (other && lexemes[r.from - 1]?.text === '/' && lexemes[r.from - 2]?.kind === 'number' && lexemes[other.next]?.text === '/' && lexemes[other.next + 1]?.kind === 'number') return;
  // `93 ± 2 to 86 ± 3`: two measurements
  if (!other || (q.uncertainty !== null && PLUS_MINUS.test(lexemes[other.next]?.text ?? '')) || !isRange(r, link, other)) return;
  extend(r, other);
  // `between 9 and 3`: both ends in order, however they are written; not `between 900 and 1 200`, where the end is cut off
  if (q.valueMax! < q.value && lexemes[r.next]?.kind !== 'number') [q.value, q.valueMax] = [q.valueMax!, q.value];
  readSpread(r);
}
