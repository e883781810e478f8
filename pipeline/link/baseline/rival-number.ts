/** A number that the text gives the other side of a comparison: `against a passive index of 1.2%`, `up from 61% under the old rules`. */
import type { TokenSpan } from '../../pattern.js';
import type { ReadSentence } from '../../sentence.js';
import { metricIn } from '../../terms.js';
import type { Draft } from '../context.js';
import { isProper } from '../own.js';
import { nounPhrase, skipLight } from '../phrases.js';

const KINDS = /^(?:score|duration|throughput|memory)$/;
const HANDS = /^(?:of|at)$/;
const SETS_AGAINST = /^(?:against|versus|vs\.?|than|matching|exceeding|surpassing|outperforming|beating)$/;
const VERSUS = /^(?:versus|vs\.?|against)$/;
const OUTDOES = /^(?:surpass|exceed|beat|outperform)(?:s|es|ed|ing)?$/;
const GOVERNS = /^(?:in|for|by|under|with|using)$/;
/** What a number is measured on or in, and whose it is not. */
const PLACE = /^(?:settings?|tasks?|scenarios?|conditions?|domains?|languages?|environments?|cases|setups?|regimes?|benchmarks?|datasets?|sets?|modes?|years?|months?|weeks?|days?|times?|period|tests?|questions?|samples?|levels?|load|follow-up|total|average|terms|comparison|contrast|images?|queries)$/;
const WHOSE = /^(?:sota|state-of-the-art|baselines?|human|teacher|student|expert|random|majority)$/;

/** Whose number it is, where a comparison hands it to the other side. */
export function rivalNumber(d: Draft): TokenSpan | null {
  if (!KINDS.test(d.kind)) return null;
  const { s, i } = d;
  let k = (s.groups.get(i)?.start ?? i) - 1;
  let outdone = false;
  while (k > 0 && (s.tokens[k]!.skip || s.tagging.tags[k] === 'adv')) {
    outdone ||= OUTDOES.test(s.tokens[k]!.lower);
    k--;
  }
  if (k < 1) return null;
  // `surpasses 61% by Foo`
  const next = (s.groups.get(i)?.end ?? i) + 1;
  if (outdone && s.tokens[next]?.lower === 'by') return behind(s, next + 1);
  const word = s.tokens[k]!.lower;
  // `close to the 63.0 of FooNet`
  if (s.tokens[(s.groups.get(i)?.start ?? i) - 1]!.lower === 'the' && d.kind === 'score' && s.tokens[next]?.lower === 'of') {
    const np = behind(s, next + 1);
    if (np && isProper(s, np)) return np;
  }
  if (HANDS.test(word)) {
    // `better than placebo at 2 h`, `than Foo at 1% noise`: when it is so
    const alone = word !== 'of' && (d.kind !== 'score' || /^(?:noun|adj|quantity)$/.test(s.tagging.tags[(s.groups.get(i)?.end ?? i) + 1] ?? ''));
    return alone ? null : setAgainst(s, k - 1);
  }
  const opens = (word === 'from' && /^(?:up|down)$/.test(s.tokens[k - 1]!.lower)) || (/^(?:to|with)$/.test(word) && s.tokens[k - 1]!.lower === 'compared') || VERSUS.test(word);
  return opens ? heldBy(s, next) : null;
}

/** `against a passive index`, `exceeding the Foo accuracy` up to token `last`. */
function setAgainst(s: ReadSentence, last: number): TokenSpan | null {
  // `vs. Foo 4.5 at 80%`
  const end = s.tokens[last]?.quantity?.aside ? last - 1 : last;
  const np = nounPhrase(s, end);
  if (!np || np.end !== end) return null;
  let k = np.start - 1;
  while (k > 0 && (s.tagging.tags[k] === 'det' || s.tokens[k]!.skip)) k--;
  if (!SETS_AGAINST.test(s.tokens[k]?.lower ?? '') || onData(s, np)) return null;
  const metric = metricIn(s.tokens, np.start, np.end);
  if (metric?.end !== np.end) return PLACE.test(s.tokens[np.end]!.lower) && !/^benchmarks?$/.test(s.tokens[np.end]!.lower) ? null : { start: np.start, end: last };
  // `exceeding the Foo accuracy of 80%`: whose accuracy it is
  if (metric.start === np.start) return null;
  const whose = { start: np.start, end: metric.start - 1 };
  return WHOSE.test(s.tokens[whose.end]!.lower) || isProper(s, whose) ? whose : null;
}

/** `61% under the old rules`: what stands behind the number. */
function heldBy(s: ReadSentence, k: number): TokenSpan | null {
  return GOVERNS.test(s.tokens[k]?.lower ?? '') ? behind(s, k + 1) : null;
}

/** Who has a number, from token `k` on. */
function behind(s: ReadSentence, k: number): TokenSpan | null {
  const at = skipLight(s, k);
  const np = nounPhrase(s, at);
  if (!np || np.start !== at || onData(s, np) || PLACE.test(s.tokens[np.end]!.lower) || metricIn(s.tokens, np.start, np.end)?.end === np.end) return null;
  return np;
}

const onData = (s: ReadSentence, np: TokenSpan): boolean => s.datasets.some((m) => m.start <= np.end && m.end >= np.start);
