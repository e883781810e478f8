/**
 * A phrase that ends like a measure and yet does something to another one: `spare features raise accuracy by 3%`,
 * `Crumb Consistency cuts waste by 3%`, and not `spare memory grows by 3%`.
 */
import { dimensionOf } from '../../terms.js';
import type { TokenSpan } from '../../pattern.js';
import type { ReadSentence } from '../../sentence.js';
import type { Draft } from '../context.js';
import { nounPhrase, skipLight } from '../phrases.js';

const KINDS = /^(?:score|gain|saving|speedup)$/;
const ACTS = /^(?:rais|increas|improv|reduc|lower|cut|decreas|boost|enhanc|achiev|reach|attain|yield|contribut|outperform|provid|produc|giv|deliver)(?:e|es|s|ed)?$/;
/** `Spare data had the best accuracy`. */
const HAS = /^(?:has|have|had)$/;
/** What a measure does too: `the accuracy reached 90%`, `the dose increased`. */
const OF_MEASURES = /^(?:reach(?:es|ed)?|attain(?:s|ed)?|increas(?:e|es|ed)|decreas(?:e|es|ed)|improv(?:e|es|ed)|contribut(?:e|es|ed))$/;

/** Whether the measure at the end of `np` is the agent of its verb, which has another measure for its object. */
export function amountActs(d: Draft, np: TokenSpan, metric: TokenSpan): boolean {
  const { s, i, kind, metricSpan } = d;
  if (metricSpan === null || metricSpan.start <= np.end || !KINDS.test(kind)) return false;
  const verb = (from: number): boolean => s.tagging.tags[from] === 'verb' && ACTS.test(s.tokens[from]!.lower);
  let k = np.end + 1;
  while (k < i && s.tagging.tags[k] === 'adv') k++;
  if (metric.start > np.start && (verb(k) || HAS.test(s.tokens[k]!.lower)) && dimensionOf(s.tokens, metric.start, metric.end) === 'resource') return true;
  if (MODAL.test(s.tokens[k]!.lower)) k++;
  return verb(k) && !OF_MEASURES.test(s.tokens[k]!.lower) && namesThing(s, np) && hasObject(s, k, i);
}

const MODAL = /^(?:can|could|may|might|will|would)$/;

/** Capitals or a compound in front say that more than a measure is meant. */
const namesThing = (s: ReadSentence, np: TokenSpan): boolean => s.tokens.slice(np.start, np.end + 1).some((t, n) => (/^[A-Z]/.test(t.text) && (n > 0 || t.start !== s.start || /[A-Z]{2}|[a-z][A-Z]/.test(t.text))) || /[a-z]-[a-z]+ed$/.test(t.text));

/** `cuts waste`, `achieves 90% recall`: the verb at `v` has an object of its own. */
function hasObject(s: ReadSentence, v: number, i: number): boolean {
  const right = skipLight(s, v + 1);
  return right === i || s.tokens[right]?.kind === 'quantity' || nounPhrase(s, right)?.start === right;
}
