/** Whether two claims are about the same thing, as far as their fields say. */
import type { Claim } from '../../types.js';
import { foldName, sameDataset, sameMetric } from '../where.js';

type Name = string | null;

const same = (one: Name, other: Name, equal: (a: string, b: string) => boolean): boolean =>
  (one === null || other === null ? one === other : equal(one, other));
const folded = (a: string, b: string): boolean => foldName(a) === foldName(b);

export const sameNames = (one: Name, other: Name): boolean => same(one, other, folded);

/** The same subject, metric, dataset, condition, aggregate and comparator; absent counts as equal to absent. */
export function sameThing(a: Claim, b: Claim): boolean {
  return a.kind === b.kind && a.relation === b.relation && a.aggregate === b.aggregate && a.comparator === b.comparator && a.unit_base === b.unit_base
    && same(a.metric, b.metric, sameMetric) && sameNames(a.subject, b.subject) && sameNames(a.baseline, b.baseline)
    && same(a.dataset, b.dataset, sameDataset) && sameNames(a.condition, b.condition);
}

/** Whether the fields say enough of what was measured for two values to contradict each other. */
export function isPinned({ kind, metric, subject, baseline, dataset }: Claim): boolean {
  if (metric === null || subject === null) return false;
  if (kind === 'parameters') return true;
  if (kind === 'speedup' || kind === 'gain' || kind === 'saving') return baseline !== null;
  return dataset !== null;
}
