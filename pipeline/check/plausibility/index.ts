/** The plausibility checks, and what they say of the claims of one text as findings. */
import { about } from '../draft.js';
import { CheckError } from '../config-error.js';
import type { FindingDraft, PlacedClaim } from '../types.js';
import { changeMismatch } from './change-mismatch.js';
import type { PlausibilityCheck, Verdict } from './check.js';
import { partsMismatch } from './parts-mismatch.js';
import { percentOver100 } from './percent-over-100.js';
import { rangeReversed } from './range-reversed.js';
import { scaleSlip } from './scale-slip.js';
import { titleDisagrees } from './title-disagrees.js';
import { twoValues } from './two-values.js';

export const PLAUSIBILITY_CHECKS: readonly PlausibilityCheck[] = [
  percentOver100, rangeReversed, scaleSlip, changeMismatch, partsMismatch, twoValues, titleDisagrees,
];

/** All checks but those that `switches` turns off. An id that there is none of is refused: it would switch off nothing. */
export function activeChecks(switches: Readonly<Record<string, boolean>> = {}): readonly PlausibilityCheck[] {
  const ids = PLAUSIBILITY_CHECKS.map(({ id }) => id);
  const unknown = Object.keys(switches).find((id) => !ids.includes(id));
  if (unknown !== undefined) throw new CheckError(`there is no plausibility check "${unknown}"`, `Use one of ${ids.join(', ')}.`);
  return PLAUSIBILITY_CHECKS.filter(({ id }) => switches[id] !== false);
}

export function plausibilityFindings(claims: readonly PlacedClaim[], checks: readonly PlausibilityCheck[]): FindingDraft[] {
  return checks.flatMap((check) => check.run(claims).map((verdict) => findingOf(check.id, verdict)));
}

function findingOf(id: string, { claim, verdict, message, expected, actual }: Verdict): FindingDraft {
  return about(claim, {
    category: verdict, check: id, message, expected: expected ?? null, actual: actual ?? null, field: 'value',
    mend: verdict === 'implausible' ? `Mend the text, or ignore ${id} here with a reason.` : 'Read it yourself: it could not be decided.',
  });
}
