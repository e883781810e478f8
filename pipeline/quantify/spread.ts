/** The spread of a number: `84.3 ± 0.2%`, `3.87 (±0.09)`, `51 (SD 9)`, `94(2)%`. */
import type { UnitClass } from '../../rules/lexicon/units.js';
import { exact, type Token as Lexeme } from '../lex.js';
import { readUnit } from '../units.js';
import { digitNumeral } from './digit-numeral.js';
import { nextAfter } from './numeral.js';
import type { NumberReading } from './reading.js';
import { setUnit, unitOf } from './unit.js';

export const PLUS_MINUS = /^(?:±|\+\/-|\+-)$/;

const MINUS = /^(?:minus|plus-minus)$/;
const BETWEEN = /^(?:or|\/)$/;

/** The lexeme behind `±`, `plus minus`, `plus or minus` at `at`; -1 where none stands there. */
function behindPlusMinus(lexemes: readonly Lexeme[], at: number): number {
  const { text, lower } = lexemes[at]!;
  if (PLUS_MINUS.test(text) || lower === 'plus-minus') return at + 1;
  if (lower !== 'plus') return -1;
  const minus = BETWEEN.test(lexemes[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  return MINUS.test(lexemes[minus]?.lower ?? '') ? minus + 1 : -1;
}

/** Step: a spread behind its mark. Its unit is that of the number too, but stays out of the quote. */
export function readSpread(r: NumberReading): void {
  const { q, lexemes, text } = r;
  const mark = lexemes[r.next];
  const at = mark ? behindPlusMinus(lexemes, r.next) : -1;
  if (at < 0 || lexemes[at]?.kind !== 'number') return;
  const spread = digitNumeral(lexemes, at, text);
  q.uncertainty = spread.value;
  r.next = spread.next;
  readPower(r);
  while (SPREAD_LABEL.test(text.slice(lexemes[r.next]?.start ?? text.length, (lexemes[r.next]?.start ?? 0) + 6))) r.next += 3;
  const found = unitOf({ ...spread, end: lexemes[r.next - 1]!.end, next: r.next }, lexemes, text);
  if (!found) return;
  r.next = found.next;
  if (q.unitClass !== 'none') return;
  const { end } = q;
  setUnit(q, found.unit, text);
  q.end = end;
}

const SPREAD_LABEL = /^[[(](?:SEM|SD|SE|s\.?d\.?|s\.?e\.?m?\.?)[\])]/;
const POWER = /^\)?\s?[×x]\s?10\^?([-+]?\d+)/;

/** `(8.1 ± 4.7) × 10^-18`: the power of ten belongs to both numbers. */
function readPower(r: NumberReading): void {
  const { q, lexemes, text } = r;
  const at = lexemes[r.next - 1]!.end;
  const m = POWER.exec(text.slice(at, at + 14));
  if (!m || q.uncertainty === null) return;
  const factor = Math.pow(10, Number(m[1]));
  q.value = exact(q.value * factor);
  q.uncertainty = exact(q.uncertainty * factor);
  q.decimals = Math.max(q.decimals, 1);
  r.next = nextAfter(lexemes, r.next, at + m[0].length);
}

const LABEL = /^\(\s?(?:±|\+\/-|\+-|S\.?D\.?|s\.?d\.?|S\.?E\.?M?\.?|s\.?e\.?m?\.?|std\.?(?: ?dev\.?)?|standard (?:deviation|error))\s?[=:]?\s?(?=\d|\.\d)/;
const LAST_DIGITS = /^\(\d{1,2}\)/;

/** The lexeme that closes the bracket behind `at`, no more than three lexemes on; -1 where none does. */
function closing(lexemes: readonly Lexeme[], at: number): number {
  let close = at + 1;
  while (lexemes[close] && !/^[),;]$/.test(lexemes[close]!.text) && close - at < 4) close++;
  return /^[),;]$/.test(lexemes[close]?.text ?? '') ? close : -1;
}

const DECIMAL_IN_BRACKETS = /^ ?\((\d+\.\d+)\) ?/;

const MEASURES: ReadonlySet<UnitClass> = new Set(['physical', 'time']);

/** `13.3 (4.9) ml/min`, `9.6 (2.8) min`: a decimal alone in its bracket and smaller than the number, between it and its unit of measure. */
function isDeviation({ q, text }: NumberReading): boolean {
  if (q.unitClass !== 'none') return false;
  if (q.decimals === 0) return pairOfDeviations(text, q.end);
  const m = DECIMAL_IN_BRACKETS.exec(text.slice(q.end, q.end + 14));
  if (!m || Number(m[1]) >= Math.abs(q.value)) return false;
  const at = q.end + m[0].length;
  return MEASURES.has(readUnit(text, at, false)?.class ?? 'none') || TO_NEXT.test(text.slice(at, at + 30));
}

const TWO_DEVIATIONS = /^ ?\(\d+\) (?:to|vs?\.?|versus|and) \d+ \(\d+\) ?/;

/** `13 (10) vs. 23 (10) mg`: whole numbers, where both have one and a unit of measure ends them. */
function pairOfDeviations(text: string, end: number): boolean {
  const m = TWO_DEVIATIONS.exec(text.slice(end, end + 40));
  if (m) return readUnit(text, end + m[0].length, false)?.class === 'physical';
  const last = /^ ?\(\d+\) /.exec(text.slice(end, end + 10));
  return last !== null && /\(\d+\) (?:to|vs?\.?|versus|and) \d+$/.test(text.slice(Math.max(0, end - 24), end)) && readUnit(text, end + last[0].length, false)?.class === 'physical';
}

const TO_NEXT = /^(?:to|vs?\.?|versus|and) \d+\.\d+ \(\d+\.\d+\)/;

/** Step: a spread in brackets. A label says that it is one, or the bracket is glued to the number and holds its last digits. */
export function readBracketedSpread(r: NumberReading): void {
  const { q, lexemes, text } = r;
  const opening = lexemes[r.next];
  if (opening?.text !== '(' || q.uncertainty !== null) return;
  const labelled = LABEL.test(text.slice(opening.start, opening.start + 26)) || isDeviation(r);
  if (!labelled && !(opening.start === q.end && LAST_DIGITS.test(text.slice(opening.start, opening.start + 4)))) return;
  let k = r.next + 1;
  while (lexemes[k] && lexemes[k]!.kind !== 'number') k++;
  const spread = lexemes[k];
  const close = spread ? closing(lexemes, k) : -1;
  if (!spread || close < 0) return;
  q.uncertainty = labelled ? spread.number!.value : exact(spread.number!.value * Math.pow(10, -q.decimals));
  r.next = readUnitBehindBracket(r, close + 1);
}

/** Step: `(12.3 ± 0.4) meV`, `(300-350) K`: the unit behind the bracket that holds a spread or range and nothing else. Bracket and unit stay out of the quote. */
export function readUnitBehindOwn(r: NumberReading): void {
  const { q, lexemes } = r;
  if (q.unitClass !== 'none' || (q.uncertainty === null && q.valueMax === null) || lexemes[r.next]?.text !== ')' || lexemes[r.from - 1]?.text !== '(') return;
  readUnitBehindBracket(r, r.next + 1);
}

/** `94(2)%`, `123 (83-179) minutes`: the unit of the number stands behind the bracket and stays out of the quote. Returns the first lexeme behind it. */
export function readUnitBehindBracket({ q, lexemes, text }: NumberReading, behind: number): number {
  const after = lexemes[behind];
  const end = lexemes[behind - 1]!.end;
  if (q.unitClass !== 'none' || !after || after.start > end + 1) return behind;
  const unit = readUnit(text, after.start, after.start === end);
  if (!unit || unit.class === 'ratio') return behind;
  [q.unit, q.unitClass, q.unitBase, q.unitFactor] = [unit.name, unit.class, unit.base, unit.factor];
  return nextAfter(lexemes, behind, unit.end);
}
