/** The aggregate that a number is: mean, median, geomean, max or min, from the words of its own phrase. */
import { table } from '../../rules/lexicon/table.js';
import type { Aggregate } from '../types.js';
import type { Draft } from './context.js';
import { clause } from './phrases.js';

const WORDS = table<Aggregate>({
  average: 'mean', averaged: 'mean', averages: 'mean', averaging: 'mean', mean: 'mean', means: 'mean', 'on-average': 'mean', median: 'median', geomean: 'geomean', 'geo-mean': 'geomean', maximum: 'max', max: 'max', maximal: 'max', peak: 'max', minimum: 'min', min: 'min', minimal: 'min', macro: 'mean',
});

export function aggregateOf(d: Draft): Aggregate | null {
  const { s, i } = d;
  const bounds = clause(s, i);
  const at = (k: number): Aggregate | null => {
    const w = s.tokens[k]!.lower;
    const a = WORDS[w];
    if (!a || s.tokens[k]!.kind !== 'word') return null;
    if (a === 'mean' && s.tokens[k - 1]?.lower === 'geometric') return 'geomean';
    // `peak memory` and `minimum` as bounds: only where the number is that peak
    if (a === 'min' && s.tokens[k + 1]?.lower === 'of') return 'min';
    return a;
  };
  const g = s.groups.get(i);
  const from = (g?.start ?? i) - 1;
  for (let k = from, n = 0; k >= bounds.start && n < 9; k--, n++) {
    const t = s.tokens[k]!;
    if (t.kind === 'quantity' && !t.quantity!.aside) break;
    if (t.text === ',' || t.text === ')') break;
    const tag = s.tagging.tags[k];
    const a = at(k);
    if (a) return a;
    if (tag === 'sub' || (tag === 'conj' && t.lower !== '/' && n > 3)) break;
  }
  for (let k = (g?.end ?? i) + 1, n = 0; k <= bounds.end && n < 6; k++, n++) {
    const t = s.tokens[k]!;
    if (t.kind === 'quantity' && !t.quantity!.aside) break;
    if (t.text === ',' || t.text === '(') {
      if (t.text === ',' || n > 2) break;
    }
    const a = at(k);
    if (a) {
      const before = s.tokens[k - 1]?.lower;
      if (before === 'on' || n <= 2 || (s.tagging.npStart[k]! >= 0 && n <= 3)) return a;
    }
  }
  return null;
}
