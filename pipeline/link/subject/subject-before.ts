/** The noun phrase or pronoun before a verb that is its subject: over appositions, brackets and what hangs on a preposition. */
import type { TokenSpan } from '../../pattern.js';
import type { ReadSentence } from '../../sentence.js';
import { metricIn } from '../../terms.js';
import { isProper } from '../own.js';
import { isReduced } from './participles.js';
import { listTo, nounPhrase } from '../phrases.js';
import { nameUpToVersion, overVersion } from './versioned.js';

/** Whether a finite verb stands at `k`. */
export const isFinite = (s: ReadSentence, k: number): boolean => {
  const tag = s.tagging.tags[k];
  // `while being faster` is said of the subject of its main clause
  if (tag === 'aux') return s.tokens[k]!.lower !== 'being';
  return tag === 'verb' && !/ing$/.test(s.tokens[k]!.lower);
};

/** A verb in the singular, or one with an object right behind it, and no participle. */
const isActive = (s: ReadSentence, k: number): boolean => isFinite(s, k) && s.tagging.tags[k] === 'verb' && (/[a-z][^su]s$/.test(s.tokens[k]!.lower) || s.tokens[k + 1]?.kind === 'quantity' || s.tagging.tags[k + 1] === 'det');

/** The last token before `k` that is no determiner. */
export function lightBefore(s: ReadSentence, k: number): number {
  let b = k - 1;
  while (b > 0 && s.tagging.tags[b] === 'det') b--;
  return b;
}

/** Whether what stands behind token `k` is the object of a verb, with a number or without: `reached`, `reached 90%`. */
const governs = (s: ReadSentence, k: number): boolean => s.tagging.tags[s.tokens[k]?.kind === 'quantity' ? k - 1 : k] === 'verb';

/** `A, B and C` up to `np`, where `and` or `or` stands right before it the whole list; otherwise the phrase alone. */
export function coordination(s: ReadSentence, np: TokenSpan): TokenSpan[] {
  let b = np.start - 1;
  while (b > 0 && s.tagging.tags[b] === 'det') b--;
  if (b <= 0 || !/^(?:and|or)$/.test(s.tokens[b]!.lower)) return [np];
  // `beats Foo (81%), and Bar`: a number in the bracket closes a statement, and no member of a list
  if (s.tokens[b - 1]?.text === ',' && s.tokens[b - 2]?.text === ')' && s.tokens[b - 3]?.kind === 'quantity' && !s.tokens[b - 3]!.quantity!.aside) return [np];
  const list = listTo(s, np);
  const governor = lightBefore(s, list[0]!.start);
  // one verb in the singular has one subject: `a simple, linear and neat model is`, and not `the price of tea and rye is`
  const shared = /^(?:of|between)$/.test(s.tokens[governor]?.lower ?? '') && list.length === 2 && list[0]!.end === b - 1;
  if (/^(?:is|was|has|does)$/.test(s.tokens[np.end + 1]?.lower ?? '') && s.tokens[b]!.lower === 'and' && !shared) return [np];
  // `we compare it with Foo on Bar, and our approach is better`, `Foo wins 90% of the prizes, and Bar wins 80%`: the next clause begins behind the comma
  if (s.tokens[b - 1]?.text === ',' && list.length === 2 && (governs(s, governor) || (s.tagging.tags[governor] === 'prep' && (isProper(s, np) || s.tagging.tags[np.start - 1] === 'det')))) return [np];
  // `beats Foo and Bar, and the delay grows`, `without salt and yeast, rye, oats and spelt are`: a list has one `and`
  const inner = list.findIndex((m, n) => n > 0 && n < list.length - 1 && s.tokens.slice(list[n - 1]!.end + 1, m.start).some((t) => /^(?:and|or)$/.test(t.lower)));
  if (inner > 0 && s.tokens[list[inner]!.end + 1]?.text === ',') return list.slice(inner + 1);
  // `80% for bakers, and accuracy drops`, `crispness, lightness and warmth scores are`: a measure is in no list with others
  const measure = s.tokens[b - 1]?.text === ',' && ((list.length === 2 && s.tagging.tags[governor] === 'prep') || (list.length > 2 && list[0]!.start <= 2));
  if (measure && metricIn(s.tokens, np.start, np.end)?.end === np.end && !list.slice(0, -1).some((m) => metricIn(s.tokens, m.start, m.end)?.end === m.end)) return [np];
  // `than those trained on rolls, and Foo improves`: two have no verb in the singular
  const verb = np.end + 1;
  if (s.tokens[b - 1]?.text === ',' && s.tokens[b]!.lower === 'and' && list.length === 2 && s.tagging.tags[governor] === 'prep' && s.tagging.tags[verb] === 'verb' && /[a-z][^su]s$/.test(s.tokens[verb]!.lower)) return [np];
  // `on the other hand, both A and B`
  const both = list.findIndex((m) => s.tokens[m.start - 1]?.lower === 'both');
  return both > 0 ? list.slice(both) : list;
}

/** `Foo, a parser that reads`: the name before the comma is the same thing. */
function apposed(s: ReadSentence, np: TokenSpan, floor: number): TokenSpan {
  // `Foo, a 2M parser that reads`
  let at = np.start - 1;
  while (s.tokens[at]?.kind === 'quantity' || s.tokens[at]?.skip) at--;
  if (at - 2 < floor || !/^an?$/.test(s.tokens[at]!.lower) || s.tokens[at - 1]!.text !== ',') return np;
  const name = nounPhrase(s, at - 2);
  if (!name || name.end !== at - 2 || !isProper(s, name)) return np;
  // `For baking Foo, a parser reads`: the phrase that opens the clause only says what for
  for (let k = floor; k < name.start; k++) if (isFinite(s, k)) return name;
  return s.tagging.tags[floor] === 'prep' ? np : name;
}

/** The name that all between two commas is: `Foo`, `named Foo`. */
function nameBetween(s: ReadSentence, from: number, to: number): TokenSpan | null {
  let start = /^(?:named|called|dubbed|namely|termed)$/.test(s.tokens[from]!.lower) ? from + 1 : from;
  if (/^(?:referred|known|denoted)$/.test(s.tokens[from]!.lower)) while (start < to && /^(?:referred|known|denoted|to|as|by)$/.test(s.tokens[start]!.lower)) start++;
  const np = nounPhrase(s, to);
  if (np?.end !== to || np.start > start + 2 || !s.tokens.slice(start, np.start).every((t) => /^[A-Z]/.test(t.text))) return null;
  return start <= to && isProper(s, { start, end: to }) ? { start, end: to } : null;
}

/** The noun phrase that a verb at `v` has for its subject, or a pronoun's index. */
export function subjectBefore(s: ReadSentence, v: number, floor: number): { np: TokenSpan | null; pronoun: string | null; at: number } | null {
  let k = v - 1;
  let depth = 0;
  while (k >= floor) {
    const tag = s.tagging.tags[k]!;
    const t = s.tokens[k]!;
    if (t.text === ')') {
      depth = 0;
      while (k >= floor && s.tokens[k]!.text !== '(') k--;
      k--;
      continue;
    }
    if (t.skip || tag === 'adv' || tag === 'aux' || /^(?:itself|themselves)$/.test(t.lower) || (tag === 'conj' && s.tagging.tags[k - 1] === 'adv')) {
      k--;
      continue;
    }
    if (t.text === ',' && depth < 2) {
      // `X, a parser, reads`: past the apposition
      depth++;
      let m = k - 1;
      while (m >= floor && s.tokens[m]!.text !== ',' && k - m < 14) m--;
      // `Foo, with a model, wins 98% of them, beats Bar`: what another verb stands in is no apposition
      for (let w = m + 1; w < k; w++) if (isActive(s, w) && s.tagging.tags[w - 1] !== 'sub') return null;
      const outer = m > floor && s.tokens[m]!.text === ',' ? nounPhrase(s, m - 1) : null;
      if (outer) {
        // `a smaller oven, Foo, reads`: the name says which
        const name = isProper(s, outer) ? null : nameBetween(s, m + 1, k - 1);
        if (name) return { np: name, pronoun: null, at: name.start };
        k = m - 1;
        continue;
      }
      return null;
    }
    if (tag === 'pron') return { np: null, pronoun: t.lower, at: k };
    if (tag === 'sub') {
      // `X, which runs`, `X that runs`
      k--;
      if (s.tokens[k]?.text === ',') k--;
      continue;
    }
    const np = nameUpToVersion(s, k) ?? nounPhrase(s, k);
    if (!np) {
      // `a device with an area of 2 cm delivers`: an amount hangs on its preposition
      const p = t.kind === 'quantity' ? lightBefore(s, k) : -1;
      if (p <= floor || s.tagging.tags[p] !== 'prep') return null;
      k = p - 1;
      continue;
    }
    // a phrase behind a preposition hangs on the one before it
    let start = coordination(s, np)[0]!.start;
    for (let hops = 0; hops < 4; hops++) {
      let p = start - 1;
      while (p >= floor && (s.tagging.tags[p] === 'det' || s.tagging.tags[p] === 'adv' || s.tokens[p]!.skip || s.tokens[p]!.kind === 'quantity')) p--;
      if (p >= floor && (s.tagging.tags[p] === 'prep' || (s.tagging.tags[p] === 'verb' && /(?:ing|ed)$/.test(s.tokens[p]!.lower) && (s.tagging.npEnd[p - 1]! >= 0 || (s.tagging.tags[p - 1] === 'prep' && s.tagging.npEnd[p - 2]! >= 0))))) {
        let m = p - 1;
        // `the time for generating maps`
        if (s.tagging.tags[p] === 'verb' && s.tagging.tags[m] === 'prep' && /ing$/.test(s.tokens[p]!.lower)) m--;
        if (s.tokens[m]?.text === ')') while (m >= floor && s.tokens[m]!.text !== '(') m--;
        if (s.tokens[m]?.text === '(') m--;
        if (isReduced(s, p, m, start)) m--;
        // `an increase of 3 g per month rises`, `baking with 300 hours of songs helps`: past an amount and its preposition
        if (/^(?:per|of)$/.test(s.tokens[p]!.lower) && s.tokens[m]?.kind === 'quantity') {
          let of = m - 1;
          while (of > floor && s.tokens[of]!.skip) of--;
          if (s.tagging.tags[of] === 'prep') m = of - 1;
        }
        const outer = m >= floor ? nounPhrase(s, m) : null;
        if (!outer) {
          if (m >= floor && s.tagging.tags[m] === 'pron') return { np: null, pronoun: s.tokens[m]!.lower, at: m };
          // `Foo halves the cost, and under a heavy load doubles the speed`: what stands behind `under` does nothing
          if (s.tagging.tags[p] === 'prep' && /^(?:and|but)$/.test(s.tokens[m]?.lower ?? '')) return null;
          break;
        }
        start = outer.start;
        if (s.tagging.tags[p] === 'prep' || s.tagging.tags[p] === 'verb') {
          k = outer.end;
          continue;
        }
      }
      break;
    }
    const head = overVersion(s, apposed(s, (start === np.start ? null : nounPhrase(s, start)) ?? np, floor));
    // `X is sensitive to Y, which`: a predicate belongs to the subject of its copula, unless a clause of its own begins: `the catch is that Y is slower`
    let c = head.start - 1;
    while (c > floor && s.tokens[c]!.lower !== 'that' && (s.tagging.tags[c] === 'adv' || s.tagging.tags[c] === 'det')) c--;
    if (c > floor && /^(?:is|are|was|were|be|been|remains?|becomes?)$/.test(s.tokens[c]!.lower)) {
      const outer = subjectBefore(s, c, floor);
      if (outer) return outer;
    }
    return { np: head, pronoun: null, at: head.start };
  }
  return null;
}
