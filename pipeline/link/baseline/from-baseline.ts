/**
 * Changes from an earlier state: of `the change from baseline was -4 versus -2 for Foo` both numbers are compared with
 * the start, and not with each other.
 */
import type { TokenSpan } from '../../pattern.js';
import { isFigure } from '../attach.js';
import type { Draft } from '../context.js';
import { clause } from '../phrases.js';

const START = /^(?:baseline|pre-?dose|pre-?treatment|pre-?operative|pre-?test|pre-?intervention)$/;
/** How many words may stand between the change and its `from`. */
const REACH = 12;
const CHANGES = /^(?:chang|increas|decreas|reduc|improv|ris|fall|declin|drop|gain|loss|eleva)(?:e|es|ed|ing|ion|ions|ement|ements|s)?$/;

/** The start that a change is reckoned from, said before the number in its clause. */
export function fromStart(d: Draft): TokenSpan | null {
  if (d.kind !== 'gain' || d.s.field === 'title') return null;
  const { s, i } = d;
  const { start } = clause(s, i);
  for (let k = i - 1; k > start; k--) {
    if (s.tokens[k]!.lower !== 'from') continue;
    const at = s.tagging.tags[k + 1] === 'det' ? k + 2 : k + 1;
    // `from baseline values`, `from baseline to week 2`
    if (!START.test(s.tokens[at]?.lower ?? '') || isFigure(s, at + 1)) continue;
    for (let m = k - 1; m >= start && k - m <= REACH; m--) if (CHANGES.test(s.tokens[m]!.lower)) return { start: at, end: at };
  }
  return null;
}
