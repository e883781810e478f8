/** p-values, levels and intervals of confidence: how sure a result is, and not the result. */
import type { Check } from './context.js';

const SIGN = /^[<>=≤≥~]/;
const BETWEEN = /^(?:[<>=≤≥~:;]|<=|>=|=<|or|than|less|of|was|is|from|ranging|ranged|between|value|values|p-value|p-values|exact|equal|,|all|ps|corrected|adjusted|trend)$/;
const P_VALUE = /^p-values?$/;
const P = /^(?:p|ps)$/;
const P_NAME = /^(?:p|2p|ps|p-values?|q-value|pr)$/;

/** `p < 0.05`, `P-value was less than .01`. */
export const pValue: Check = ({ q, tokens, i, bare }) => {
  let k = i - 1;
  let signed = false;
  for (; i - k < 7 && tokens[k] && BETWEEN.test(tokens[k]!.lower); k--) {
    if (SIGN.test(tokens[k]!.text)) signed = true;
    if (P_VALUE.test(tokens[k]!.lower)) return 'p-value';
  }
  const name = tokens[k]?.lower ?? '';
  if (bare && Math.abs(q.value) <= 1 && P_NAME.test(name)) return 'p-value';
  return signed && P.test(name) ? 'p-value' : null;
};

const P_BEFORE = /\b[pP]\s?(?:[<>=≤≥]|[-\s]?values?)[^.;]{0,25}$/;

/** `p values of the test were 0.01`: a small number not far behind. */
export const smallBehindP: Check = (n) => (n.bare && n.q.value < 0.1 && n.q.value > 0 && P_BEFORE.test(n.textBefore(32)) ? 'p-value' : null);

const SIGNIFICANCE = /significan(?:ce|t)$/;
const SIGNIFICANCE_FILLER = /\s*(?:level|at|of|the|was|set|to|a)\b/g;

/** `significance level of 0.05`. */
export const significanceLevel: Check = (n) =>
  (n.bare && n.q.value <= 0.1 && n.q.value > 0 && SIGNIFICANCE.test(n.textBefore(40).replace(SIGNIFICANCE_FILLER, '').trim()) ? 'p-value' : null);

const LIST_MARK = /^(?:,|and|or|[<>=≤≥]=?)$/;

/** `P values of 5 x 10^-4 and 6 x 10^-5`: the list goes on. */
export const listedPValue: Check = ({ q, tokens, i, bare }) => {
  if (!bare || q.value <= 0 || q.value >= 1) return null;
  let k = i - 1;
  while (LIST_MARK.test(tokens[k]?.lower ?? '')) k--;
  // a larger one goes on with the list only in its bracket
  return k < i - 1 && tokens[k]?.quantity?.aside === 'p-value' && (q.value < 0.1 || (tokens[i + 1]?.text === ')' && k === i - 2)) ? 'p-value' : null;
};

const WITH_DEGREES = /\b[FtTZχ](?:\^?2)?\s?\(\d+(?:(?:, ?| )\d+)?\)\s*=\s*$/;

/** `F(12, 11) = 28.7`. */
export const testStatistic: Check = ({ before }) => (WITH_DEGREES.test(before) ? 'test statistic' : null);

const CONFIDENCE_AFTER = /^\s?(?:\(?[-\s]?(?:(?:Wilson|Bayesian|bootstrap|Clopper-Pearson|two-sided) )?(?:confidence|credible|prediction|CI\b|C\.I|CrI|CL\b|limits? of agreement|LoA\b|confident|significance level|HDI))/i;

/** `95% CI`, `at 95% confidence`. */
export const confidenceLevel: Check = ({ q, after }) => (q.unitClass === 'percent' && CONFIDENCE_AFTER.test(after) ? 'confidence level' : null);

const LEVEL_AFTER = /^ level\b/;
const LEVEL_BEFORE = /\b(?:nominal|confidence|significance|the)\s*$/;

/** `the nominal 95% level`. */
export const nominalLevel: Check = ({ q, after, before }) => (q.unitClass === 'percent' && LEVEL_AFTER.test(after) && LEVEL_BEFORE.test(before) ? 'confidence level' : null);

const SECOND_END_BEFORE = /\b(?:CI|Cl|intervals?)\b[ :=,]*[[(]?[-+]?[\d.]+ ?(?:,|to|;|and) ?$/;
const INTERVAL_BEFORE = /(?:\bC[Il]\b|confidence intervals?|\bCIs\b|credible intervals?|95% C\.I\.)[^.()]{0,14}(?:[[(][^\])]{0,24})?$/i;
const BRACKET_CLOSED = /\)\s*$/;
const UP_TO_INTERVAL = /^.*(?:CIs?|intervals?|C\.I\.)(?: (?:of|from|was|is|range|ranging|(?:upper|lower) (?:bound|limit)))?/i;
const LONG_WORD = /[a-z]{4,}[^a-z]*$/i;

const INTERVALS_BEFORE = /\bCIs\b[-\d., ]*(?:and )?$/;

/** `CI 0.8 to 0.9` where no number stands before it to take it, and the further ones of `CIs 0.8-0.9, 0.6-0.7`. */
export const confidenceInterval: Check = ({ q, before }) => {
  if (SECOND_END_BEFORE.test(before) || (q.valueMax !== null && INTERVALS_BEFORE.test(before))) return 'confidence interval';
  return INTERVAL_BEFORE.test(before) && !BRACKET_CLOSED.test(before) && !LONG_WORD.test(before.replace(UP_TO_INTERVAL, '')) ? 'confidence interval' : null;
};

const DEVIATION = /^(?:SD|S\.D|S\.D\.|SEM|s\.d|s\.d\.|SE)$/;

/** `51.2 years, SD 5.0 years`: the spread of the number before. */
export const deviation: Check = ({ q, tokens, i }) => {
  let k = i - 1;
  while (/^(?:[=:,]|of|was)$/.test(tokens[k]?.lower ?? '')) k--;
  if (!DEVIATION.test(tokens[k]?.text ?? '') || q.uncertainty !== null || q.valueMax !== null) return null;
  return tokens.slice(Math.max(0, k - 5), k).some((t) => t.quantity !== null && !t.quantity.aside) ? 'spread' : null;
};

const QUARTILES = /\((?:[^()]{0,24}[,;] ?)?(?:IQR|(?:inter-?quartile|quartile) range(?:,? ?[[(]?IQR[\])]?)?)[:,=]?(?: of| from| was)? ?(?:[-+]?[\d.]+ ?%? ?(?:,|;|to|and|-|–) ?)?$/i;

/** `45 loaves (IQR 20 to 80)`, `(interquartile range [IQR], 11; 16)`: the quarters of the number before the bracket. */
export const quartiles: Check = ({ before }) => (QUARTILES.test(before) ? 'spread' : null);
