/** Measures that the words right at an amount of change name themselves, whatever its rule took for one. */
import type { TokenSpan } from '../../pattern.js';
import { metricIn } from '../../terms.js';
import { aligned } from '../aligned.js';
import { lastUnread, numberSpan } from '../around-number.js';
import type { Draft } from '../context.js';
import { CHANGE_HEAD, isMeasure, type MeasureSpan } from './measure-phrase.js';
import { bracketAround, nounPhrase, skipLight } from '../phrases.js';

const FAR_OFF = 7;

/** `3x more efficient, in terms of steps`: the text says itself what it means. */
export function inTermsOf(d: Draft): MeasureSpan | null {
  const { s } = d;
  const from = numberSpan(d).end + 1;
  for (let k = from; k < from + FAR_OFF && s.tokens[k] && s.tokens[k]!.kind !== 'quantity' && s.tagging.tags[k] !== 'verb'; k++) {
    if (s.tokens[k]!.lower !== 'terms' || s.tokens[k - 1]!.lower !== 'in' || s.tokens[k + 1]?.lower !== 'of') continue;
    const np = nounPhrase(s, skipLight(s, k + 2));
    return np && aligned(d, np, true);
  }
  return null;
}

const HOW_FAST = /^(?:performance|latency|throughput)$/;

/** `3% faster page performance`, `page performance 3% faster`: which speed it is. */
export function whatIsFaster(d: Draft): TokenSpan | null {
  const { s } = d;
  const { start, end } = numberSpan(d);
  const behind = s.tokens[end + 1]?.lower === 'faster' ? nounPhrase(s, end + 2) : null;
  if (behind && HOW_FAST.test(s.tokens[behind.end]!.lower)) return behind;
  const before = nounPhrase(s, lastUnread(s, start - 1));
  return before && HOW_FAST.test(s.tokens[before.end]!.lower) && s.tokens[end + 2]?.lower !== 'than' ? before : null;
}

/** `a 10% recall improvement in crust sorting`, `recall gains of 10% in Foo`: the noun of the change says of what it is. */
export function saidWithNoun(d: Draft, slot: TokenSpan): TokenSpan | null {
  const { s } = d;
  if (d.kind !== 'gain' || slot.end < d.i || metricIn(s.tokens, slot.start, slot.end)?.end === slot.end) return null;
  const { start, end } = numberSpan(d);
  const k = lastUnread(s, start - 1);
  const behind = nounPhrase(s, skipLight(s, end + 1));
  const np = behind && behind.end < slot.start ? behind : s.tokens[k]?.lower === 'of' ? nounPhrase(s, k - 1) : null;
  return np !== null && np.start < np.end && CHANGE_HEAD.test(s.tokens[np.end]!.lower) && metricIn(s.tokens, np.start, np.end - 1)?.end === np.end - 1 ? np : null;
}

/** `(45x compression rate)`: in its own bracket the number says of what it is, whatever stands before the bracket. */
export function saidInBracket(d: Draft, slot: TokenSpan): TokenSpan | null {
  const { s } = d;
  const bracket = slot.end < d.i && d.kind !== 'speedup' ? bracketAround(s, d.i) : null;
  if (!bracket || slot.end > bracket.start) return null;
  const right = skipLight(s, numberSpan(d).end + 1);
  const np = nounPhrase(s, right);
  if (!np || np.start !== right || np.end >= bracket.end) return null;
  return isMeasure(s, np) && !CHANGE_HEAD.test(s.tokens[np.end]!.lower) ? np : null;
}
