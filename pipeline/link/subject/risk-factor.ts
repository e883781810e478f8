/** The factor that an odds or hazard ratio is of: `Smoking (OR 2.1) and diabetes (OR 3.0) were predictors`. */
import type { TokenSpan } from '../../pattern.js';
import type { ReadSentence } from '../../sentence.js';
import type { Draft } from '../context.js';
import { isDose } from '../time/dose.js';
import { bracketAround, clause, nounPhrase, skipLight } from '../phrases.js';

const RISK_RATIO = /(?:^|[\s-])(?:a?ORs?|a?HRs?|a?RRs?|AORs?|odds ratios?|hazard ratios?|relative risks?|risk ratios?)(?: \([A-Z]+s?\)| (?:of|for) .+)?$/;
const NAMES = /^(?:was|were|is|are|be|included?|includes|namely|:)$/;

export const isRiskRatio = (metric: string | null): boolean => metric !== null && RISK_RATIO.test(metric);

/** The phrase before the bracket, where a list of such phrases opens the clause or stands behind `were`. */
export function riskFactor(d: Draft): TokenSpan | null {
  const { s, i } = d;
  if (d.kind !== 'score' || !isRiskRatio(d.metric)) return null;
  const exposure = associated(s, i);
  if (exposure) return exposure;
  const bracket = bracketAround(s, i);
  const dosed = bracket && dosedBefore(s, bracket.start);
  if (dosed) return dosed;
  const np = bracket && nounPhrase(s, bracket.start - 1);
  // `was a risk factor (OR 2.1)` says it of what stands before `was`
  if (!np || np.end !== bracket.start - 1 || /^an?$/.test(s.tokens[np.start - 1]?.lower ?? '') || !isListed(s, np.start - 1)) return null;
  const outer = s.tokens[np.start - 1]?.lower === 'of' ? nounPhrase(s, np.start - 2) : null;
  return { start: outer?.start ?? np.start, end: np.end };
}

/** `were: foozole 50 mg (RR 0.54)`: the drug with its dose right before the bracket. */
function dosedBefore(s: ReadSentence, bracket: number): TokenSpan | null {
  const np = isDose(s, bracket - 1) ? nounPhrase(s, bracket - 2) : null;
  return np?.end === bracket - 2 && isListed(s, np.start - 1) ? { start: np.start, end: bracket - 1 } : null;
}

/** `the risk of burns associated with Foo was 2.1`: the participle says what the ratio is of, and not the phrase before it. */
function associated(s: ReadSentence, i: number): TokenSpan | null {
  const { start } = clause(s, i);
  for (let k = i - 1; k > start; k--) {
    if (s.tokens[k]!.lower !== 'with' || s.tokens[k - 1]!.lower !== 'associated') continue;
    if (s.tagging.npEnd[k - 2]! < 0) return null;
    const np = nounPhrase(s, skipLight(s, k + 1));
    return np && np.end < i && s.tagging.tags[np.end + 1] === 'aux' ? np : null;
  }
  return null;
}

/** Whether nothing but a list of phrases and brackets stands between token `k` and the start of the sentence or a copula. */
function isListed(s: ReadSentence, k: number): boolean {
  for (let at = k; at >= 0; at--) {
    const t = s.tokens[at]!;
    if (NAMES.test(t.lower)) return true;
    if (t.text === ')') {
      while (at >= 0 && s.tokens[at]!.text !== '(') at--;
      continue;
    }
    if (/^(?:verb|aux|sub|pron)$/.test(s.tagging.tags[at]!)) return false;
    if (t.text === ';' || (s.tagging.tags[at] === 'prep' && !/^of$/.test(t.lower))) return false;
  }
  return true;
}
