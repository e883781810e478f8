/** A value that disagrees with its parts: a rounded share with the counts beside it (`85% (16/20)`, `16 of 20 (85%)`), a total with its sum. */
import { agrees, stepOf } from '../printed.js';
import type { PlacedClaim } from '../types.js';
import type { PlausibilityCheck, Verdict } from './check.js';
import { sumVerdicts } from './sums.js';

const BEHIND = /^\s*(?:[a-z]+\s*)?[([]\s*(?:n\s*=\s*)?(\d[\d,]*)\s*(?:\/|of(?: the)?|out of(?: the)?)\s*(\d[\d,]*)\s*(?:[a-z]+\s*){0,3}[)\]]/;
const BEFORE = /(\d[\d,]*)\s*(?:\/|of(?: the)?|out of(?: the)?)\s*(\d[\d,]*)\s*(?:[a-z]+\s*){0,3}[([]\s*$/;
/** `Of 20 tasks, 16 (85%)`: the whole first; `a follow-up of 555 days, 53 (26%)` is none. */
const WHOLE_FIRST = /(?<![a-z-]{2} )\bof (?:the )?(\d[\d,]*)(?: (?!days?\b|weeks?\b|months?\b|years?\b|hours?\b|minutes?\b|seconds?\b)[a-z]+){1,3}, (\d[\d,]*)(?: [a-z]+){0,3} [([]\s*$/i;

export const partsMismatch: PlausibilityCheck = {
  id: 'parts-mismatch',
  looksFor: 'a rounded share that disagrees with its own counts, or parts that do not make up their whole',
  run: (claims) => [...claims.flatMap(shareVerdict), ...sumVerdicts(claims)],
};

function shareVerdict(claim: PlacedClaim): Verdict[] {
  const { unit, value, value_max, quote, comparator } = claim.claim;
  if (unit !== '%' || value_max !== null) return [];
  const counts = BEHIND.exec(claim.after)?.slice(1) ?? WHOLE_FIRST.exec(claim.before)?.slice(1).reverse() ?? BEFORE.exec(claim.before)?.slice(1);
  if (!counts) return [];
  const [part, whole] = counts.map((text) => Number(text.replaceAll(',', ''))) as [number, number];
  const step = stepOf(quote, value);
  if (step === null || whole === 0 || part > whole) return [{ claim, verdict: 'undecided', message: `whether ${quote} is ${part} of ${whole} cannot be told` }];
  const share = (part / whole) * 100;
  if (agrees(share, value, comparator === '~' ? step * 10 : step) || (comparator !== null && comparator !== '~')) return [];
  const decimals = Math.max(0, -Math.round(Math.log10(step)));
  return [{ claim, verdict: 'implausible', message: `${part} of ${whole} is ${share.toFixed(decimals)}%, not ${quote}`, expected: `${share.toFixed(decimals)}%`, actual: quote }];
}
