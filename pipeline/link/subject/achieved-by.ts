/** Who got a number, said behind a passive: `the best score, 71.4%, was obtained by an ensemble`, `91% achieved by Foo`. */
import type { TokenSpan } from '../../pattern.js';
import { numberSpan } from '../around-number.js';
import type { Draft } from '../context.js';
import { nounPhrase, skipLight } from '../phrases.js';

const KINDS = /^(?:score|gain|speedup|saving|throughput)$/;
const GOT = /^(?:obtained|achieved|attained|reached|yielded|delivered|scored)$/;
const REACH = 12;

/** The phrase behind `by`, or null. Another number in between has a sentence of its own. */
export function achievedBy(d: Draft): TokenSpan | null {
  const { s, kind } = d;
  if (!KINDS.test(kind)) return null;
  const { end } = numberSpan(d);
  for (let k = end + 1; k < s.tokens.length && k - end <= REACH; k++) {
    const t = s.tokens[k]!;
    if (GOT.test(t.lower)) {
      if (s.tokens[k + 1]?.lower !== 'by') return null;
      const at = skipLight(s, k + 2);
      const np = nounPhrase(s, at);
      return np?.start === at ? np : null;
    }
    const aux = s.tagging.tags[k] === 'aux' || s.tagging.tags[k] === 'adv';
    if (t.kind === 'quantity' || /^[;:.]$/.test(t.text) || s.tagging.tags[k] === 'sub' || (s.tagging.tags[k] === 'verb' && !aux) || (s.tagging.tags[k] === 'conj')) return null;
  }
  return null;
}

/** What did it in so many: `rust was cured by salting in 84% and by baking in 79%`. */
export function doneByBefore({ s, i, kind, q }: Draft): TokenSpan | null {
  if (kind !== 'score' || q.unitClass !== 'percent') return null;
  let k = i - 1;
  while (k > 0 && s.tokens[k]!.skip) k--;
  const np = s.tokens[k]?.lower === 'in' ? nounPhrase(s, k - 1) : null;
  if (!np || np.end !== k - 1) return null;
  let by = np.start - 1;
  while (by > np.start - 3 && /^(?:det|adj|verb|quantity)$/.test(s.tagging.tags[by] ?? '')) by--;
  if (s.tokens[by]?.lower !== 'by') return null;
  const before = s.tokens[by - 1]?.lower ?? '';
  return /ed$/.test(before) || before === 'and' ? { start: skipLight(s, by + 1), end: np.end } : null;
}
