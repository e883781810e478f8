/**
 * group: which quantities of a sentence form one list, as `12, 15 and 18 dB`, `81%/14%` or `15x (11.5x)`.
 *
 * The members share unit and comparator where all but one leave them out, and are matched by the rules as one.
 */
import type { Quantity, Token } from './quantity.js';

/** A list of quantities. Token indices, in order; both ends inclusive. */
export interface Group {
  members: number[];
  start: number;
  end: number;
  /** `15x (11.5x)`: the second stands in brackets behind the first. */
  bracketed: boolean;
  /** `75% vs. 74%`: set against each other. */
  versus: boolean;
}

const VERSUS = /^(?:vs|vs\.|versus)$/;
const SEPARATOR = /^(?:,|\/|and|or|&|vs|vs\.|versus|;|to)$/;

/** Tokens of a label in brackets at most, both brackets included. */
const LONGEST_LABEL = 10;

/** `3x (forward), 4x (backward)`, `3% (small (4, 5)) and 4%`: a bracket of words behind a number is its label. */
function withoutLabel(between: readonly Token[]): readonly Token[] {
  if (between[0]?.text !== '(') return between;
  const close = between.findIndex((t) => t.text === ')');
  if (close > 0 && close < 6) return between.slice(close + 1);
  const inner = between.findIndex((t, n) => n > 0 && t.text === '(');
  return inner > 1 && close > inner && close < LONGEST_LABEL && between[close + 1]?.text === ')' ? between.slice(close + 2) : between;
}

/** Whether a number only says more of a label: `3% (small (4, 5)) and 4%`. */
function isInLabel(tokens: readonly Token[], i: number): boolean {
  const sizes = (from: number, step: 1 | -1): number => {
    let k = from;
    while (Math.abs(k - i) < LONGEST_LABEL && (tokens[k]?.text === ',' || tokens[k]?.kind === 'quantity')) k += step;
    return k;
  };
  const open = sizes(i - 1, -1);
  if (tokens[open]?.text !== '(' || tokens[open - 1]?.kind !== 'word') return false;
  const close = sizes(i + 1, 1);
  if (tokens[close]?.text !== ')' || tokens[close + 1]?.text !== ')') return false;
  let k = open - 1;
  while (i - k < LONGEST_LABEL && tokens[k]?.kind === 'word') k--;
  return tokens[k]?.text === '(' && i - k < LONGEST_LABEL;
}

function separated(tokens: readonly Token[], a: number, b: number): boolean {
  const between = withoutLabel(tokens.slice(a + 1, b).filter((t) => !t.skip));
  if (!between.length || between.length > 3) return false;
  if (between.some((t) => t.lower === ';') && between.length > 1) return false;
  return between.every((t) => SEPARATOR.test(t.lower) && t.lower !== 'to' && t.lower !== ';');
}

const SAYS_RANGE = /^(?:range|ranges|iqr|range:|interquartile)$/;

const SAYS_MIDDLE = /^(?:mean|median|average|avg|mean:|median:|average:)$/;
const BEFORE_MIDDLE = /^(?:[(,:;=]|of|±|\+\/-|\+-|sd|sem|se|age|aged|old|years|was)$/;

/** Whether the bare number says the middle of what stands right before its bracket: `2 to 9 days (mean 4.1)`, `aged over 30 years (median, 41)`. */
function isMiddle(tokens: readonly Token[], from: number, i: number): boolean {
  const q = tokens[i]!.quantity!;
  if (i - from > 9 || tokens[i + 1]?.text === '%' || q.valueMax !== null) return false;
  let says = false;
  let open = false;
  for (let k = i - 1; k > from; k--) {
    const { lower } = tokens[k]!;
    if (SAYS_MIDDLE.test(lower)) says = true;
    else if (!BEFORE_MIDDLE.test(lower)) return false;
    if (lower === '(') open = true;
  }
  return says && open;
}

/** `4 days (range 2-9)`: a bare range behind its number is in the same unit. */
function ranges(tokens: readonly Token[]): void {
  let last: Token | null = null;
  let lastAt = -1;
  tokens.forEach((t, i) => {
    const q = t.quantity;
    if (!q || q.aside) return;
    const spread = last?.quantity;
    if (spread && q.unitClass === 'none' && q.tail === null && (spread.unitClass === 'time' || (spread.unitClass === 'physical' && spread.valueMax !== null)) && isMiddle(tokens, lastAt, i)) {
      [q.unit, q.unitClass, q.unitBase, q.unitFactor, q.borrowed] = [spread.unit, spread.unitClass, spread.unitBase, spread.unitFactor, true];
    }
    if (q.unitClass === 'none' && q.valueMax !== null && last?.quantity && last.quantity.unit !== null && tokens.slice(Math.max(0, i - 3), i).some((w) => SAYS_RANGE.test(w.lower)) && i - tokens.indexOf(last) < 8) {
      const from = last.quantity;
      [q.unit, q.unitClass, q.unitBase, q.unitFactor, q.borrowed] = [from.unit, from.unitClass, from.unitBase, from.unitFactor, true];
    }
    last = t;
    lastAt = i;
  });
}

/** `14% (P=.05) and 15%`: set aside only later, and no member of a list. */
const isPValue = (tokens: readonly Token[], i: number): boolean => /^[=<>≤≥]$/.test(tokens[i - 1]?.text ?? '') && tokens[i - 2]?.lower === 'p';

const COMPARATIVE = /^(?:higher|lower|faster|slower|better|worse|more|less|fewer|greater|smaller|larger|shorter|longer|above|below|ahead|behind|cheaper|lighter|heavier|improvement|increase|decrease|reduction|gain|drop)$/;

/** `reaches 91.2%, 3.1% higher than Foo`, `takes 1.9 ms, a 20% drop`: the second number, behind a mere comma, says how the first compares. */
function isComparedAfter(tokens: readonly Token[], last: number, next: number): boolean {
  const between = tokens.slice(last + 1, next).filter((t) => !t.skip && !/^an?$/.test(t.lower));
  if (between.length !== 1 || between[0]!.text !== ',') return false;
  let k = next + 1;
  while (tokens[k]?.skip) k++;
  return COMPARATIVE.test(tokens[k]?.lower ?? '');
}

const AND = /^(?:and|or)$/;

/** `at six and 12 weeks`: small numbers in words, and the others in digits. */
const isMixedTime = (prior: Quantity, q: Quantity, between: Token): boolean =>
  prior.form === 'word' && prior.unitClass === 'none' && prior.value < 13 && q.form === 'digits' && q.unitClass === 'time' && AND.test(between.lower);

export function group(tokens: Token[]): Map<number, Group> {
  ranges(tokens);
  const groups = new Map<number, Group>();
  const at: number[] = [];
  tokens.forEach((t, i) => {
    if (t.kind === 'quantity' && !t.quantity!.aside && !isPValue(tokens, i) && !isInLabel(tokens, i)) at.push(i);
  });
  for (let k = 0; k < at.length; ) {
    const members = [at[k]!];
    let bracketed = false;
    let last = at[k]!;
    let end = last;
    let m = k + 1;
    for (; m < at.length; m++) {
      const next = at[m]!;
      const q = tokens[next]!.quantity!;
      const prior = tokens[last]!.quantity!;
      const alike = q.unitClass === prior.unitClass || prior.unitClass === 'none';
      const sameForm = (q.form === prior.form || q.unitClass === prior.unitClass || isMixedTime(prior, q, tokens[next - 1]!)) && !(prior.unitClass === 'none' && prior.magnitude && (q.unitClass === 'ratio' || q.unitClass === 'percent'));
      if (members.length === 1 && isComparedAfter(tokens, last, next)) break;
      if (separated(tokens, last, next) && alike && sameForm && !q.signed === !prior.signed && prior.tail === null && prior.shape === null && q.shape === null) {
        members.push(next);
        end = last = next;
        continue;
      }
      // `15x (11.5x)`
      const between = tokens.slice(last + 1, next).filter((t) => !t.skip);
      if (between.length === 1 && between[0]!.text === '(' && q.unitClass === prior.unitClass && prior.unitClass !== 'none' && prior.unitClass !== 'physical' && tokens[next + 1]?.text === ')' && members.length === 1) {
        members.push(next);
        bracketed = true;
        end = next + 1;
        m++;
      }
      break;
    }
    if (members.length > 1) {
      share(tokens, members, bracketed);
      const versus = tokens.slice(members[0]!, end).some((t) => VERSUS.test(t.lower));
      const g: Group = { members, start: members[0]!, end, bracketed, versus };
      members.forEach((i, place) => {
        groups.set(i, g);
        tokens[i]!.quantity!.group = members[0]!;
        tokens[i]!.quantity!.place = place;
      });
    }
    k = Math.max(k + members.length, k + 1);
  }
  shareBound(tokens);
  shareToEnd(tokens);
  return groups;
}

/** The `and` right before the number at `i`, or before its article: `up to a 3% rise and a 2% gain`; -1 where none stands there. */
function andBefore(tokens: readonly Token[], i: number): number {
  const k = ARTICLE.test(tokens[i - 1]?.lower ?? '') ? i - 2 : i - 1;
  return tokens[k]?.lower === 'and' ? k : -1;
}

const ARTICLE = /^an?$/;

/** `up to 3.8x in speed and 4.7x in energy`: one bound for both halves of a plain coordination. */
function shareBound(tokens: readonly Token[]): void {
  let prior: Token | null = null;
  let at = -1;
  tokens.forEach((t, i) => {
    const q = t.quantity;
    if (!q || q.aside) return;
    const p = prior?.quantity;
    if (p && p.comparator !== null && q.comparator === null && q.valueMax === null && q.unitClass === p.unitClass && p.unitClass !== 'none' && i - at <= 8 && andBefore(tokens, i) > 0 && tokens.slice(at + 1, andBefore(tokens, i)).every((w) => w.kind === 'word' && !/^(?:and|while|with|which|that|is|are|was|were|to|for|on|from)$/.test(w.lower))) q.comparator = p.comparator;
    prior = t;
    at = i;
  });
}

const ARROW = /^(?:→|->)$/;

/** `from 735 ± 67 to 827 ± 84 ms`, `78.6 → 90.5%`, `(94 to 52 minutes)`: the unit is said once, behind the second. */
function shareToEnd(tokens: readonly Token[]): void {
  for (let i = 2; i < tokens.length; i++) {
    const q = tokens[i]!.quantity;
    if (!q || q.aside || q.unit === null || q.unitClass === 'ratio' || q.unitClass === 'params') continue;
    let k = i - 1;
    while (tokens[k]?.skip) k--;
    const arrow = ARROW.test(tokens[k]?.text ?? '');
    const p = arrow || tokens[k]?.lower === 'to' ? tokens[k - 1]?.quantity : null;
    if (!p || p.aside || p.unitClass !== 'none' || p.tail !== null || (p.magnitude && q.unitClass !== 'rate') || p.shape !== null) continue;
    let before = k - 2;
    while (tokens[before]?.skip) before--;
    // `from 162/98 to 141/86 mmHg`
    const upper = tokens[before]?.text === '/' ? tokens[before - 1]?.quantity : undefined;
    if (upper && upper.unitClass === 'none' && !upper.aside && tokens[before - 2]?.lower === 'from') {
      [upper.unit, upper.unitClass, upper.unitBase, upper.unitFactor, upper.borrowed] = [q.unit, q.unitClass, q.unitBase, q.unitFactor, true];
      before -= 2;
    }
    if (arrow || tokens[before]?.lower === 'from' || p.uncertainty !== null || (tokens[before]?.text === '(' && q.unitClass === 'time' && p.value > q.value)) [p.unit, p.unitClass, p.unitBase, p.unitFactor, p.borrowed] = [q.unit, q.unitClass, q.unitBase, q.unitFactor, true];
  }
}

/** Spreads the unit of the last member and the comparator of the first. */
function share(tokens: readonly Token[], members: readonly number[], bracketed: boolean): void {
  const last = tokens[members.at(-1)!]!.quantity!;
  const first = tokens[members[0]!]!.quantity!;
  // `up to 3x (on average 2x)`: the second is no bound
  const averaged = bracketed && tokens.slice(members[0]!, members.at(-1)! + 2).some((t) => /^(?:average|averaged|avg|avg\.|mean|median|geomean)$/.test(t.lower));
  for (const i of members) {
    const q = tokens[i]!.quantity!;
    if (q.unitClass === 'none' && last.unitClass !== 'none') {
      [q.unit, q.unitClass, q.unitBase, q.unitFactor, q.borrowed] = [last.unit, last.unitClass, last.unitBase, last.unitFactor, true];
    }
    if (q !== first && q.comparator === null && first.comparator !== null && !averaged && (first.comparator !== '~' || !bracketed)) q.comparator = first.comparator;
    // `1, 5 and 10 million`: the magnitude of the last one, where the others are bare
    if (q !== last && last.magnitude && !q.magnitude && q.form === 'digits' && q.unitClass === 'none' && q.value < 1000 && tokens[members.at(-1)!]!.text.includes(' ')) {
      const digits = Number(/^[\d.]+/.exec(tokens[members.at(-1)!]!.text)?.[0] ?? NaN);
      const factor = Math.round(last.value / digits);
      if (factor >= 1000 && Number.isFinite(factor)) q.value *= factor;
    }
  }
}
