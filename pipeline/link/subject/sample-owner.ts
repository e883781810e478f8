/** Whose size a sample is: `placebo (n = 12)`, `Patients (n = 30) were`. */
import { PEOPLE_NOUNS } from '../../../rules/lexicon/counted-nouns.js';
import { isSample } from '../../counted.js';
import type { TokenSpan } from '../../pattern.js';
import type { Draft } from '../context.js';
import { bracketAround, nounPhrase } from '../phrases.js';
import { armAt, drugAt } from './arm.js';

/** Most tokens of an arm. */
const ARM_LENGTH = 9;

/** The arm right before the bracket of the sample, or the people that its sentence opens with. */
export function sampleOwner({ s, i, kind }: Draft): TokenSpan | null {
  const bracket = kind === 'scale' && isSample(s, i) ? bracketAround(s, i) : null;
  if (!bracket) return null;
  const last = bracket.start - 1;
  for (let k = last; k >= 0 && last - k < ARM_LENGTH; k--) {
    const arm = armAt(s, k) ?? drugAt(s, k);
    if (arm?.start === k && arm.end === last) return arm;
  }
  const np = nounPhrase(s, last);
  const opens = np !== null && np.end === last && (np.start === 0 || s.tokens[np.start - 1]!.text === ':');
  return opens && PEOPLE_NOUNS.has(s.tokens[last]!.lower) ? np : null;
}
