/** What a plausibility check is: an id, what it looks for, and a function over the claims of one text. */
import type { PlacedClaim } from '../types.js';

/** About one claim. Claims that a check has no say on get no verdict, nor do those that it finds plausible. */
export interface Verdict {
  claim: PlacedClaim;
  verdict: 'implausible' | 'undecided';
  message: string;
  expected?: string;
  actual?: string;
}

export interface PlausibilityCheck {
  id: string;
  /** One line for lists of checks. */
  looksFor: string;
  run(claims: readonly PlacedClaim[]): Verdict[];
}
