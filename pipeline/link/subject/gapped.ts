/** Whose a number is where the verb was said once: `Foo succeeds in 58% and Bar in 71%`, `Foo solves 34% of them and Bar 12%`. */
import type { TokenSpan } from '../../pattern.js';
import type { ReadSentence } from '../../sentence.js';
import { metricIn } from '../../terms.js';
import { lastUnread, numberSpan } from '../around-number.js';
import type { Draft } from '../context.js';
import { isProper } from '../own.js';
import { clause, nounPhrase } from '../phrases.js';

const PREPOSITION = /^(?:in|at|on|to|by)$/;
const REACH = 24;

/** The noun phrase that ends at token `k`, its version included: `Ember 3.5`. */
function nameAt(s: ReadSentence, k: number): TokenSpan | null {
  const version = s.tokens[k]?.quantity?.aside != null;
  const np = nounPhrase(s, version ? k - 1 : k);
  return np && version ? { start: np.start, end: k } : np;
}

/** The phrase between `and` and the number, where the number before it in the clause stands behind a verb in the same way. */
export function gapped(d: Draft): TokenSpan | null {
  const { s, q } = d;
  const { start } = numberSpan(d);
  let k = lastUnread(s, start - 1);
  const prep = PREPOSITION.test(s.tokens[k]?.lower ?? '') ? s.tokens[k]!.lower : null;
  // `crumbs fell by 12% and burns by 3%`: what changes is a measure
  if (prep === 'by' && d.kind !== 'score') return null;
  if (prep !== null) k--;
  const np = nameAt(s, k);
  if (!np || np.end !== k || metricIn(s.tokens, np.start, np.end)?.end === np.end || s.datasets.some((m) => m.start <= np.end && m.end >= np.start)) return null;
  let and = np.start - 1;
  while (and > 0 && s.tagging.tags[and] === 'det') and--;
  if (s.tokens[and]?.lower !== 'and' && !(s.tokens[and]?.text === ',' && isProper(s, np))) return null;
  const bounds = clause(s, d.i);
  for (let m = and - 1; m > bounds.start && and - m < REACH; m--) {
    const other = s.tokens[m]!.quantity;
    if (s.tagging.tags[m] === 'verb' || s.tagging.tags[m] === 'aux') return null;
    if (!other || other.aside) continue;
    if (other.unitClass !== q.unitClass) return null;
    let v = lastUnread(s, (s.groups.get(m)?.start ?? m) - 1);
    if (prep !== null && s.tokens[v]?.lower !== prep) return null;
    if (prep !== null) v--;
    if (s.tagging.tags[v] === 'verb') return !/ing$/.test(s.tokens[v]!.lower) && s.tagging.npEnd[v - 1]! >= 0 ? np : null;
    // `..., Bar at 12 fps and Baz at 4 fps`: the one between has no verb either
    const between = nameAt(s, v);
    if (!between || !isProper(s, between)) return null;
  }
  return null;
}
