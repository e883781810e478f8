/** A finding about a claim, with what all findings share filled in. */
import type { FindingDraft, PlacedClaim } from './types.js';

type Told = Pick<FindingDraft, 'category' | 'check' | 'message' | 'mend'> & Partial<Pick<FindingDraft, 'field' | 'expected' | 'actual' | 'before' | 'fix'>>;

export function about({ claim, place, written }: PlacedClaim, told: Told): FindingDraft {
  const { kind, metric, subject, baseline, dataset, condition } = claim;
  return {
    field: null, expected: null, actual: null, before: null, fix: null, ...told,
    place, quote: written, kind,
    key: [place.file, told.category, told.check, kind, metric, subject, baseline, dataset, condition].join('\0'),
  };
}

/** What a claim is about, for people: `accuracy of FastParse on CIFAR-10`. */
export function described({ metric, kind, subject, baseline, dataset, condition }: Record<'kind' | 'metric' | 'subject' | 'baseline' | 'dataset' | 'condition', string | null>): string {
  const parts = [metric ?? kind ?? 'number'];
  if (subject) parts.push(`of ${subject}`);
  if (baseline) parts.push(`against ${baseline}`);
  if (dataset) parts.push(`on ${dataset}`);
  if (condition) parts.push(`(${condition})`);
  return parts.join(' ');
}
