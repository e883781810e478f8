/** Whose amount it is that changed: `cuts the size of Foo from 25 MB to 8 MB and of Bar from 19 MB to 7 MB`. */
import type { TokenSpan } from '../../pattern.js';
import { metricIn } from '../../terms.js';
import { lastUnread, numberSpan } from '../around-number.js';
import type { Draft } from '../context.js';
import { isOwn, isProper } from '../own.js';
import { nounPhrase } from '../phrases.js';

const CHANGES = /^(?:duration|memory|throughput|compute|parameters|score)$/;

/** The phrase before `from`, for the first value and the second. */
export function changedOwner(d: Draft): TokenSpan | null {
  const { s } = d;
  if (!CHANGES.test(d.kind)) return null;
  let k = lastUnread(s, numberSpan(d).start - 1);
  if (s.tokens[k]?.lower === 'to') {
    k = lastUnread(s, k - 1);
    if (!s.tokens[k]?.quantity) return null;
    k = lastUnread(s, (s.groups.get(k)?.start ?? k) - 1);
  }
  if (s.tokens[k]?.lower !== 'from') return null;
  const np = nounPhrase(s, k - 1);
  if (!np || np.end !== k - 1 || metricIn(s.tokens, np.start, np.end) !== null || isOwn(s, np)) return null;
  // `the accuracy of Foo from 81 to 84 and that of Bar from 85 to 87`: of a score only what stands behind `of`
  if (d.kind === 'score' && (s.tokens[np.start - 1]?.lower !== 'of' || s.datasets.some((m) => m.start <= np.end && m.end >= np.start))) return null;
  return isProper(s, np) ? np : null;
}
