/** An amount of something that does something to a measure: `spare features raise accuracy by 3%`, not `spare memory grows by 3%`. */
import type { TokenSpan } from '../../pattern.js';
import { dimensionOf } from '../../terms.js';
import type { Draft } from '../context.js';

const KINDS = /^(?:score|gain|saving|speedup)$/;
const ACTS = /^(?:rais|increas|improv|reduc|lower|cut|decreas|boost|enhanc|achiev|reach|attain|yield|contribut|outperform|provid|produc|giv|deliver)(?:e|es|s|ed)?$/;
/** `Spare data had the best accuracy`. */
const HAS = /^(?:has|have|had)$/;

/** Whether the measure at the end of `np` is the agent of its verb, which has another measure for its object. */
export function amountActs({ s, i, kind, metricSpan }: Draft, np: TokenSpan, metric: TokenSpan): boolean {
  if (metricSpan === null || metricSpan.start <= np.end || metric.start === np.start || !KINDS.test(kind)) return false;
  let k = np.end + 1;
  while (k < i && s.tagging.tags[k] === 'adv') k++;
  return ((s.tagging.tags[k] === 'verb' && ACTS.test(s.tokens[k]!.lower)) || HAS.test(s.tokens[k]!.lower)) && dimensionOf(s.tokens, metric.start, metric.end) === 'resource';
}
