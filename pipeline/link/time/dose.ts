/** Doses: what they are of, and what was given for how long. */
import type { TokenSpan } from '../../pattern.js';
import type { ReadSentence } from '../../sentence.js';
import { metricIn } from '../../terms.js';
import { nounPhrase, skipLight } from '../phrases.js';

const DOSE_UNIT = /^(?:mg|g|ug|MIU|IU|mg\/kg|mg\/d|mg\/day|mg\/m\^2)$/;
export const NO_SUBSTANCE = /^(?:doses?|dosages?|range|groups?|arms?|daily|days?|weeks?|months?|patients|subjects|volunteers|treatment|therapy|regimens?|levels?|[btq]\.?i\.?d\.?|q\.?d\.?|o\.?d\.?|b\.?d\.?|i\.?[vm]\.?|s\.?c\.?|p\.?o\.?|s\.?i\.?d\.?)$/;

/** Alone these say in what form a drug was given: `Foo 0.1% gel`. */
const FORM = /^(?:gel|solution|cream|ointment|drops|tablets?|capsules?|infusions?|injections?|patch|spray)$/;

export const isDose = (s: ReadSentence, k: number): boolean => DOSE_UNIT.test(s.tokens[k]?.quantity?.unit ?? '');

/** What a dose is of: `20 mg (of) Foo`, `Foo 20 mg`, `Foo (20 mg daily)`. */
export function substance(s: ReadSentence, i: number): TokenSpan | null {
  const g = s.groups.get(i);
  const usable = (np: TokenSpan | null): np is TokenSpan => np !== null && !NO_SUBSTANCE.test(s.tokens[np.end]!.lower) && !(np.start === np.end && FORM.test(s.tokens[np.end]!.lower)) && metricIn(s.tokens, np.start, np.end)?.end !== np.end;
  let k = skipLight(s, (g?.end ?? i) + 1);
  if (s.tokens[k]?.lower === 'of') k = skipLight(s, k + 1);
  const behind = nounPhrase(s, k);
  if (usable(behind) && behind.start === k) return behind;
  let b = (g?.start ?? i) - 1;
  while (b > 0 && s.tokens[b]!.skip) b--;
  if (s.tokens[b]?.text === '(') b--;
  const before = nounPhrase(s, b);
  return usable(before) && before.end === b ? before : null;
}

/** The dose before its schedule, right there or behind its drug: `80 mg three times a day`, `20 mg of Foo twice daily`; -1 where none stands so. */
export function doseBefore(s: ReadSentence, i: number): number {
  for (let k = i - 1; k >= 0 && i - k < 6; k--) {
    if (isDose(s, k)) return k;
    if (s.tokens[k]!.kind === 'quantity' || s.tokens[k]!.text === ',' || s.tagging.tags[k] === 'verb') return -1;
  }
  return -1;
}

/** What was given for so long: `20 mg of Foo for 4 weeks`, `two days of 20 mg Foo`. */
export function dosed(s: ReadSentence, i: number): TokenSpan | null {
  if (s.tokens[i + 1]?.lower === 'of' && isDose(s, i + 2)) return substance(s, i + 2);
  let k = i - 1;
  while (k > 0 && (s.tokens[k]!.skip || s.tagging.tags[k] === 'det')) k--;
  if (s.tokens[k]?.lower !== 'for') return null;
  for (let m = k - 1; m >= 0 && k - m < 14; m--) {
    if (isDose(s, m)) return substance(s, m);
    if (/^[;:]$/.test(s.tokens[m]!.text)) return null;
  }
  return null;
}
