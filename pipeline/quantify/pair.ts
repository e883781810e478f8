/** Two numbers that say one thing: `9:1`, `3/5`, `140/85 mmHg`, `six out of seven`. */
import type { Token as Lexeme } from '../lex.js';
import type { Quantity } from '../quantity.js';
import { digitNumeral } from './digit-numeral.js';
import { lowerAt, type Numeral } from './numeral.js';
import type { NumberReading } from './reading.js';
import { setUnit, unitAfter } from './unit.js';
import { wordNumeral } from './word-numeral.js';

const OF_WHOLE = /^(?:of|the|as)$/;
/** `1/9 parameters`: a share of what others use. */
const RESOURCE = /^(?:parameters|params|memory|computation|computations|flops|cost|compute|storage|energy|power)$/;
const COUNTED_WHOLE = /^(?:our|all|these|those)$/;
const DETERMINER = /^(?:the|all|these|those|our|its|a|total)$/;

const isPairMark = (lexeme: Lexeme | undefined): boolean => lexeme?.text === '/' || lexeme?.text === ':';

/** `80/10/10`, `9:1:2`: a split, or a version. */
function readSplit({ q, lexemes }: NumberReading, at: number): number {
  let end = at;
  while (isPairMark(lexemes[end]) && lexemes[end + 1]?.kind === 'number') end += 2;
  q.aside = 'ratio of parts';
  q.end = lexemes[end - 1]!.end;
  return end;
}

/** `9:1`, `3/5`; `1/19 of Foo` is a share. */
function readPair(r: NumberReading, other: Numeral, slash: boolean): void {
  const { q } = r;
  if (other.value === 0 || (slash && !(Number.isInteger(q.value) && Number.isInteger(other.value) && q.value <= other.value && other.unit === null))) return;
  q.end = other.end;
  q.tail = other.tail;
  r.next = other.next;
  const small = slash && q.value === 1 && other.value > 1 && RESOURCE.test(lowerAt(r.lexemes, r.next));
  if (small || slash && other.tail === null && OF_WHOLE.test(lowerAt(r.lexemes, r.next)) && !COUNTED_WHOLE.test(lowerAt(r.lexemes, r.next + 1))) [q.value, q.form] = [q.value / other.value, 'fraction'];
  else q.pair = [q.value, other.value];
}

/** `six out of seven`, `three of five`, `11 of the 83`: the whole, where both are plain counts. */
function wholeAfter(lexemes: readonly Lexeme[], at: number, q: Quantity): Numeral | null {
  if (q.unitClass !== 'none' || !Number.isInteger(q.value) || q.tail) return null;
  let j = lowerAt(lexemes, at) === 'out' ? at + 1 : at;
  if (lowerAt(lexemes, j++) !== 'of') return null;
  while (j < at + 5 && DETERMINER.test(lowerAt(lexemes, j))) j++;
  const token = lexemes[j];
  if (!token) return null;
  const whole = token.kind === 'number' ? digitNumeral(lexemes, j, '') : wordNumeral(lexemes, j, '');
  return !whole || whole.aside || whole.unit || whole.tail || whole.value < q.value ? null : whole;
}

/** What places a thing among others. */
const BY_MEANS = /^(?:with|by|in|at)$/;
const ANY_OF = /^(?:into|to|from|receive|received|using)$/;

function readWhole(r: NumberReading): void {
  // `put into one of six classes`, `1 of 3 groups`: the number of them is what is told
  const before = lowerAt(r.lexemes, r.from - 1);
  if (r.q.value === 1 && (ANY_OF.test(before) || (r.q.form === 'word' && BY_MEANS.test(before))) && lowerAt(r.lexemes, r.next) === 'of') {
    r.q.aside = 'one as a count';
    return;
  }
  const whole = wholeAfter(r.lexemes, r.next, r.q);
  if (!whole) return;
  r.q.outOf = whole.value;
  r.q.end = whole.end;
  r.next = whole.next;
}

/** The largest value of most scales; the next is 100. */
const MOST_POINTS = 30;

/** `a mean score of 13.4/21`: a value with decimals on a scale that ends in a whole number. */
const isOnScale = (q: Quantity, scale: Numeral): boolean =>
  q.decimals > 0 && scale.decimals === 0 && scale.unit === null && scale.tail === null && scale.value > q.value && (scale.value <= MOST_POINTS || scale.value === 100);

/** Step: the second number, or the whole that the first is a part of. Returns true where nothing can follow these. */
export function readSecond(r: NumberReading): boolean {
  const { q, lexemes, text, next } = r;
  const mark = lexemes[next];
  if (!mark || q.valueMax !== null || q.shape !== null || q.uncertainty !== null) return false;
  const second = lexemes[next + 1];
  if (!isPairMark(mark) || second?.kind !== 'number' || mark.start !== q.end || second.start !== mark.end || second.number!.aside) {
    readWhole(r);
    return false;
  }
  const other = digitNumeral(lexemes, next + 1, text);
  if (q.unitClass !== 'none' || other.tail?.startsWith('way')) return false;
  if (isPairMark(lexemes[other.next]) && lexemes[other.next + 1]?.kind === 'number') {
    // `58.7/52.6/47.2`: a list of measurements
    if (mark.text === '/' && q.decimals > 0 && other.decimals > 0) return true;
    r.next = readSplit(r, other.next);
    return true;
  }
  const slash = mark.text === '/';
  const shared = slash ? unitAfter(other, other.next, lexemes, text)?.unit : undefined;
  if (shared?.class === 'physical') {
    // `140/85 mmHg`: two numbers with one unit, which stays out of the first quote
    const { end } = q;
    setUnit(q, shared, text);
    q.end = end;
    return true;
  }
  if (slash && isOnScale(q, other)) {
    // one by one: an array with a fraction in it would make fractions of the offsets, and slow all that reads them
    q.outOf = other.value;
    q.end = other.end;
    r.next = other.next;
  } else readPair(r, other, slash);
  return false;
}
