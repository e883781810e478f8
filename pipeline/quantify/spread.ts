/** The spread of a number: `84.3 ± 0.2%`, `3.87 (±0.09)`, `51 (SD 9)`, `94(2)%`. */
import { exact, type Token as Lexeme } from '../lex.js';
import { readUnit } from '../units.js';
import { digitNumeral } from './digit-numeral.js';
import { nextAfter } from './numeral.js';
import type { NumberReading } from './reading.js';
import { setUnit, unitOf } from './unit.js';

export const PLUS_MINUS = /^(?:±|\+\/-|\+-)$/;

/** Step: a spread behind its mark. Its unit is that of the number too, but stays out of the quote. */
export function readSpread(r: NumberReading): void {
  const { q, lexemes, text } = r;
  const mark = lexemes[r.next];
  if (!mark || !PLUS_MINUS.test(mark.text) || lexemes[r.next + 1]?.kind !== 'number') return;
  const spread = digitNumeral(lexemes, r.next + 1, text);
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
  while (lexemes[close] && lexemes[close]!.text !== ')' && close - at < 4) close++;
  return lexemes[close]?.text === ')' ? close : -1;
}

/** Step: a spread in brackets. A label says that it is one, or the bracket is glued to the number and holds its last digits. */
export function readBracketedSpread(r: NumberReading): void {
  const { q, lexemes, text } = r;
  const opening = lexemes[r.next];
  if (opening?.text !== '(' || q.uncertainty !== null) return;
  const labelled = LABEL.test(text.slice(opening.start, opening.start + 26));
  if (!labelled && !(opening.start === q.end && LAST_DIGITS.test(text.slice(opening.start, opening.start + 4)))) return;
  let k = r.next + 1;
  while (lexemes[k] && lexemes[k]!.kind !== 'number') k++;
  const spread = lexemes[k];
  const close = spread ? closing(lexemes, k) : -1;
  if (!spread || close < 0) return;
  q.uncertainty = labelled ? spread.number!.value : exact(spread.number!.value * Math.pow(10, -q.decimals));
  r.next = readUnitBehindBracket(r, close + 1);
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
