/** The unit of a number: which words behind it are one, and how it is set. */
import { table } from '../../rules/lexicon/table.js';
import { exact, type Token as Lexeme } from '../lex.js';
import type { Quantity } from '../quantity.js';
import { metricNamed } from '../terms.js';
import { readUnit, type UnitMatch } from '../units.js';
import { digitNumeral } from './digit-numeral.js';
import { lowerAt, nextAfter, type Numeral } from './numeral.js';
import type { NumberReading } from './reading.js';

/** A unit with the first lexeme behind it. */
export interface FoundUnit {
  unit: UnitMatch;
  next: number;
  /** Other words stand between the number and its unit. */
  apart?: boolean;
}

/** What is counted stays out of the quote, where a blank stands before it. */
const COUNTED = /^(?:iterations|steps|bits|episodes)$/;

/** Gives the quantity its unit and draws the quote out to the end of it. */
export function setUnit(q: Quantity, unit: UnitMatch, text: string): void {
  q.unit = unit.name;
  q.unitClass = unit.class;
  q.unitBase = unit.base;
  q.unitFactor = unit.factor;
  if (unit.class === 'operations' && unit.base && unit.factor !== 1) {
    // the magnitude of `7.6 GFLOPs` belongs to the number
    q.value = exact(q.value * unit.factor);
    if (q.valueMax !== null) q.valueMax = exact(q.valueMax * unit.factor);
    [q.unit, q.unitBase, q.unitFactor] = [unit.base, unit.base, 1];
  }
  if (unit.class === 'params' || unit.class === 'count' || (text[q.end] === ' ' && COUNTED.test(unit.name))) return;
  q.end = Math.max(q.end, unit.end);
}

const A_NUMBER_FOLLOWS = /^ ?\d/;
const OFTEN = /^ (?:an?|per|each|every|daily|weekly|monthly) ?(day|week|month|year|hour|minute|second|daily|weekly|monthly)?/;
const PERIODS: Readonly<Record<string, string>> = table({ daily: 'day', weekly: 'week', monthly: 'month', minute: 'min', hour: 'h', second: 's' });
const DAILY = /^(?:daily|weekly|monthly)$/;

/** `three times a day` is a rate. */
function often(end: number, rest: string, lexemes: readonly Lexeme[], from: number): FoundUnit | null {
  const m = OFTEN.exec(rest);
  if (!m) return null;
  const period = m[1] ?? m[0].trim();
  if (!m[1] && !DAILY.test(period)) return null;
  const unit: UnitMatch = { name: `times/${PERIODS[period] ?? period}`, class: 'rate', base: null, factor: 1, end: end + m[0].length };
  return { unit, next: nextAfter(lexemes, from, unit.end) };
}

const DONE = /^(?:repeated|performed|measured|tested|run|ran|sampled|succeeded|visited|cited|downloaded|viewed|determined|administered|injected|invoked|called|executed|evaluated|conducted|monitored|provided|asked|queried|players|users)$/;
const NO_COMPARISON = /^ ?(?:$|[.,;()]|(?:in|over|during|with|at|for|by|and|on|to)\b)/;

/** `repeated 80 times`: occasions, and no factor. */
function occasions(numeral: Numeral, unit: UnitMatch, rest: string, lexemes: readonly Lexeme[], from: number): FoundUnit | null {
  let k = numeral.from - 1;
  while (k > 0 && BOUNDING.test(lowerAt(lexemes, k))) k--;
  if (!DONE.test(lowerAt(lexemes, k)) || !NO_COMPARISON.test(rest)) return null;
  return { unit: { ...unit, name: 'times', class: 'count', base: null, factor: 1 }, next: nextAfter(lexemes, from, unit.end) };
}

const BOUNDING = /^(?:over|about|up|to|at|least|more|than|nearly|some|around)$/;

const POINT = /^points?/;
const POINT_OF_WHAT = /\b(?:data|time|set|key)$/;
const POINT_IN_SPACE = /^ (?:cloud|set|estimate|in time|of interest|around|along)/;
const CAPITAL = /^[A-Z]$/;
/** Units whose one capital letter counts as such even before a noun. */
const FIRM_CAPITAL = /^[KTVMWNJ]$/;
const BEFORE_NOUN = /^ (?:[a-z]+s|and [A-Z]|\d)/;
const HYPHENED_ON = /^-[A-Za-z]/;
const CELLS = /^ cells?\b/;

/** Words that look like the unit and are not: `5 T cells`, `2 M-step`, `3 points of interest`. */
function isName(unit: UnitMatch, lex: Lexeme, rest: string, text: string): boolean {
  if (unit.name === 'pp' && POINT.test(lex.lower) && POINT_OF_WHAT.test(text.slice(Math.max(0, lex.start - 6), lex.start).trim())) return true;
  if (unit.name === 'pp' && POINT_IN_SPACE.test(rest)) return true;
  if (CAPITAL.test(lex.text) && BEFORE_NOUN.test(rest) && !FIRM_CAPITAL.test(unit.name)) return true;
  if (HYPHENED_ON.test(rest) && unit.class !== 'time') return true;
  return unit.name === 'T' && CELLS.test(rest);
}

const SHORT_TIME = /^(?:h|hr|wk|mo|yr)$/;

/** The unit that begins with the lexeme at `next`, behind a numeral that none was glued to. */
export function unitAfter(numeral: Numeral, next: number, lexemes: readonly Lexeme[], text: string): FoundUnit | null {
  if (numeral.unit || numeral.tail) return null;
  const lex = lexemes[next];
  if (!lex || lex.start > numeral.end + 1 || lex.kind === 'number') return null;
  const unit = readUnit(text, lex.start, lex.start === numeral.end);
  if (!unit) return null;
  const rest = text.slice(unit.end, unit.end + 24);
  if (unit.class === 'ratio') {
    if (lex.lower === 'x' && A_NUMBER_FOLLOWS.test(rest)) return null;
    const rate = lex.lower === 'times' ? often(unit.end, rest, lexemes, next) ?? occasions(numeral, unit, rest, lexemes, next) : null;
    if (rate) return rate;
  }
  if (isName(unit, lex, rest, text)) return null;
  // `one s`: number words stand before units in words, and before the letters of clocks and calendars
  if (numeral.form === 'word' && unit.end - lex.start <= 2 && unit.name !== '%' && !SHORT_TIME.test(lex.text)) return null;
  return { unit, next: nextAfter(lexemes, next, unit.end) };
}

/** A numeral's own unit, or the one behind it. */
export const unitOf = (numeral: Numeral, lexemes: readonly Lexeme[], text: string): FoundUnit | null =>
  (numeral.unit ? { unit: numeral.unit, next: numeral.next } : unitAfter(numeral, numeral.next, lexemes, text));

const IN_A_ROW = /^(?:consecutive|successive|continuous|additional|more|further|work|working)$/;

/** `three consecutive days`: a span of time, whatever says that its parts follow each other. */
function spanInRow(r: NumberReading, numeral: Numeral): FoundUnit | null {
  if (numeral.unit || numeral.tail || !IN_A_ROW.test(lowerAt(r.lexemes, r.next))) return null;
  const noun = r.lexemes[r.next + 1];
  const unit = noun?.kind === 'word' && noun.lower.length > 2 ? readUnit(r.text, noun.start, false) : null;
  return unit?.class === 'time' ? { unit, next: nextAfter(r.lexemes, r.next + 1, unit.end), apart: true } : null;
}

const POINTS = /^(?:points?|pts)$/;
/** `CoNLL-F1`: the benchmark before the measure. */
const BENCHMARK = /^[A-Z]\w+-/;

/** `2 mIoU points`: the measure stands between the number and its points. */
function pointsOfMeasure(r: NumberReading, numeral: Numeral): FoundUnit | null {
  const measure = r.lexemes[r.next];
  if (numeral.unit || numeral.tail || measure?.kind !== 'word' || !POINTS.test(lowerAt(r.lexemes, r.next + 1)) || metricNamed(measure.text) === null && metricNamed(measure.text.replace(BENCHMARK, '')) === null) return null;
  const unit = readUnit(r.text, r.lexemes[r.next + 1]!.start, false);
  return unit?.name === 'pp' ? { unit, next: r.next, apart: true } : null;
}

/** Step: the unit behind the numeral, where the quantity has none yet. */
export function readUnitBehind(r: NumberReading, numeral: Numeral): void {
  if (r.q.unitClass !== 'none') return;
  const found = unitAfter(numeral, r.next, r.lexemes, r.text) ?? spanInRow(r, numeral) ?? pointsOfMeasure(r, numeral);
  if (!found) return;
  const { end } = r.q;
  setUnit(r.q, found.unit, r.text);
  // what stands between number and unit is no part of the quote
  if (found.apart) r.q.end = end;
  r.next = found.next;
}

/** Step: `10 hours 40 minutes` is one quantity, in the smaller unit. */
export function readSmallerUnit(r: NumberReading): void {
  const { q, lexemes, text } = r;
  const smaller = lexemes[r.next];
  if (q.unitClass !== 'time' || smaller?.kind !== 'number' || smaller.start !== q.end + 1 || !Number.isInteger(q.value)) return;
  const rest = digitNumeral(lexemes, r.next, text);
  const found = unitOf(rest, lexemes, text);
  if (found?.unit.class !== 'time' || found.unit.factor >= q.unitFactor || rest.value * found.unit.factor >= q.unitFactor) return;
  q.value = exact((q.value * q.unitFactor) / found.unit.factor + rest.value);
  setUnit(q, found.unit, text);
  r.next = found.next;
}
