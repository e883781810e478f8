/** The time that a model is trained for: `Foo was trained on 8 GPUs for 3 days`, `trains Foo in one hour`. */
import type { TokenSpan } from '../../pattern.js';
import { numberSpan } from '../around-number.js';
import type { Draft } from '../context.js';
import { isOwn, isProper } from '../own.js';
import { clause, nounPhrase, skipLight } from '../phrases.js';

const TRAINS = /^(?:(?:pre-?|re)?train(?:s|ed|ing)?|fine-?tun(?:es|ed|ing))$/;
const FOR = /^(?:for|in|within|under|than|after)$/;
const REACH = 18;

/** The token of the verb of training that the time is said of, or -1. */
export function trainedAt(d: Draft): number {
  const { s, i } = d;
  if (d.q.unitClass === 'steps') return -1;
  const first = numberSpan(d).start;
  let k = first - 1;
  while (k > 0 && (s.tokens[k]!.skip || s.tagging.tags[k] === 'adv' || s.tagging.tags[k] === 'det')) k--;
  if (!FOR.test(s.tokens[k]?.lower ?? '')) return -1;
  const { start } = clause(s, i);
  for (; k >= start && first - k < REACH; k--) {
    if (TRAINS.test(s.tokens[k]!.lower) && s.tokens[k + 1]?.lower !== 'data') return k;
    // `a trained policy moves trays for 3 days`
    if (s.tagging.tags[k] === 'aux' || (s.tagging.tags[k] === 'verb' && !/^(?:using|with)$/.test(s.tokens[k]!.lower))) return -1;
  }
  return -1;
}

const INFINITE = /ing$/;

/** `training Foo took 3 days`, `to train Foo in 3 days`: what is trained, where it is a name; who trains is found as subject. */
export function trained(d: Draft): TokenSpan | null {
  const { s, i } = d;
  const at = trainedAt(d);
  if (at < 0 || !(INFINITE.test(s.tokens[at]!.lower) || s.tokens[at - 1]?.lower === 'to')) return null;
  const np = nounPhrase(s, skipLight(s, at + 1));
  return np && np.start > at && np.end < i && isProper(s, np) && !isOwn(s, np) && !s.datasets.some((m) => m.start <= np.end && m.end >= np.start) ? np : null;
}
