/** What each check looks for, on one line, for reports that list their rules. */
import { PLAUSIBILITY_CHECKS } from '../../pipeline/check/plausibility/index.js';

const MEANINGS: Readonly<Record<string, string>> = {
  added: 'A claim that was not there when the claims were locked.',
  changed: 'A claim with another value than when the claims were locked.',
  removed: 'A locked claim that the text makes no more.',
  rules: 'The rules that read claims changed since the claims were locked.',
  schema: 'A claim that the schema of its kind refuses.',
  drifted: 'A number that is not what was measured.',
  unbacked: 'A claim that no measured result is about.',
  evidence: 'A claim that cannot be held against what was measured.',
  'stale-suppression': 'A comment that silences nothing any more.',
  'suppression-without-reason': 'A comment that asks for silence without a reason.',
};

export function ruleMeaning(check: string): string {
  const plausibility = PLAUSIBILITY_CHECKS.find(({ id }) => id === check);
  if (plausibility) return `${plausibility.looksFor[0]!.toUpperCase()}${plausibility.looksFor.slice(1)}.`;
  return MEANINGS[check] ?? `A claim that breaks the constraint ${check} of the config.`;
}
