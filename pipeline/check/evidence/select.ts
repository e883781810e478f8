/**
 * The results that a claim is about, by its metric, subject, dataset and condition. A name that the claim leaves open is
 * taken where the results leave no choice; where they do, it is undecided.
 */
import type { Claim } from '../../types.js';
import { distinct, type Names } from './names.js';
import type { Result } from './result.js';
import { foldName } from '../where.js';

export type Selection =
  | { results: readonly Result[] }
  | { none: 'unbacked' | 'undecided'; why: string };

export interface Wanted {
  subject: string | null;
  /** What to call it in messages: subject or baseline. */
  role: 'subject' | 'baseline';
  /** Whether a result measures what the claim is about. */
  isMetric(result: Result): boolean;
  metric: string;
}

export function select(claim: Claim, all: readonly Result[], names: Names, { subject, role, isMetric, metric }: Wanted): Selection {
  const ofMetric = all.filter(isMetric);
  if (ofMetric.length === 0) return { none: 'unbacked', why: `no result has ${metric}` };
  const ofSubject = subject === null ? ofMetric : ofMetric.filter((result) => result.subject !== null && names.subject(subject, result.subject));
  if (ofSubject.length === 0) return { none: 'unbacked', why: `no result has ${metric} of ${subject}` };
  if (subject === null && distinct(ofSubject, 'subject').length > 1) return { none: 'undecided', why: `the text does not say whose ${metric} it is, and the results have several ${role}s` };
  const { dataset, condition } = claim;
  const onDataset = dataset === null ? ofSubject : ofSubject.filter((result) => result.dataset !== null && names.dataset(dataset, result.dataset));
  if (onDataset.length === 0) {
    const open = ofSubject.every((result) => result.dataset === null);
    return open ? { results: ofSubject } : { none: 'unbacked', why: `no result has ${metric}${subject === null ? '' : ` of ${subject}`} on ${dataset}` };
  }
  if (condition === null) return { results: onDataset };
  const inCondition = onDataset.filter((result) => result.condition !== null && foldName(result.condition) === foldName(condition));
  if (inCondition.length > 0) return { results: inCondition };
  const unsaid = onDataset.filter((result) => result.condition === null);
  return unsaid.length > 0 ? { results: unsaid } : { none: 'undecided', why: `no result says whether it holds ${condition}` };
}
