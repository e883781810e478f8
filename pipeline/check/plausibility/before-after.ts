/** Pairs of one thing before and after, as a sentence tells them: `from 0.59 to 0.93`, `0.59 -> 0.93`. Two states are no contradiction. */
import type { PlacedClaim } from '../types.js';

export interface Pair {
  before: PlacedClaim;
  after: PlacedClaim;
}

const HEDGE = String.raw`(?:about|around|roughly|approximately|nearly|almost|just|only|over|under|some)?\s*[$~≈]?$`;
const FROM = new RegExp(String.raw`\bfrom\s*${HEDGE}`, 'i');
const TO = new RegExp(String.raw`\bto\s*${HEDGE}`, 'i');
const ARROW = /(?:[-=]>|[→⟶]|\\to|\\rightarrow)\s*\$?$/;

/** Those whose two claims stand in one sentence, one behind the other. */
export function beforeAfterPairs(claims: readonly PlacedClaim[]): Pair[] {
  return claims.slice(0, -1).flatMap((before, i): Pair[] => {
    const after = claims[i + 1]!;
    const stated = (FROM.test(before.before) && TO.test(after.before)) || ARROW.test(after.before);
    const isPair = sentenceOf(before) === sentenceOf(after) && stated && before.claim.relation === 'absolute' && after.claim.relation === 'absolute';
    return isPair ? [{ before, after }] : [];
  });
}

export function sentenceOf({ text, block, claim }: PlacedClaim): string {
  return `${text} ${block} ${claim.sentence}`;
}
