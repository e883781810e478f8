/**
 * Comments that ask for silence against the findings. One without a reason silences nothing, and one that silences
 * nothing any more is stale: both are findings themselves, so that silence never outlives its cause.
 */
import type { Suppression } from './sources/document.js';
import type { FindingDraft, Place } from './types.js';

export interface PlacedSuppression extends Suppression {
  place: Place;
}

export interface Silenced {
  findings: FindingDraft[];
  suppressed: number;
}

/** `isJudged` says whether the check of that id ran at all; where it did not, nothing is stale. */
export function silence(findings: readonly FindingDraft[], suppressions: readonly PlacedSuppression[], isJudged: (id: string) => boolean): Silenced {
  const used = new Set<PlacedSuppression>();
  const left = findings.filter((finding) => {
    const silencer = suppressions.find((one) => one.reason !== '' && covers(one, finding));
    if (silencer) used.add(silencer);
    return !silencer;
  });
  const about = suppressions.flatMap((one) => {
    if (one.reason === '') return [told(one, 'suppression-without-reason', 'this asks for silence without a reason', 'Give the reason behind a colon: claimsheet-ignore CHECK: reason')];
    if (used.has(one) || !one.ids.every(isJudged)) return [];
    return [told(one, 'stale-suppression', `nothing is found here any more that "${one.ids.join(', ')}" would silence`, 'Remove the comment.')];
  });
  return { findings: [...left, ...about], suppressed: findings.length - left.length };
}

function covers({ ids, place, fromLine, toLine }: PlacedSuppression, finding: FindingDraft): boolean {
  const { file, line } = finding.place;
  return file === place.file && line >= fromLine && line <= toLine && ids.some((id) => id === 'all' || id === finding.category || id === finding.check);
}

function told({ place, ids }: PlacedSuppression, check: string, message: string, mend: string): FindingDraft {
  return {
    category: 'suppression', check, message, mend, place, quote: null, kind: null, field: null, expected: null, actual: null, before: null, fix: null,
    key: [check, place.file, ...ids].join('\0'),
  };
}
