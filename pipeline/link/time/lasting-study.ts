/** The study whose length a number is: `a 12-week trial`, `an 8-week, randomized, open-label study`. */
import type { TokenSpan } from '../../pattern.js';
import type { ReadSentence } from '../../sentence.js';
import { nounPhrase } from '../phrases.js';

const STUDY = /^(?:trials?|study|studies|programmes?|programs?|experiments?|surveys?|pilots?|investigation|comparison|evaluations?|deployments?|campaigns?|challenges?)$/;
/** How a study was done, as verbs and nouns that stand before it. */
const DESIGN = /^(?:randomi[sz]ed|controlled|blinded|masked|matched|nonrandomi[sz]ed|uncontrolled|and|,)$|-(?:blind|label|group|cent(?:er|re)|controlled|blinded|masked|over|arm|dose|way)$/;
const REACH = 22;
const HYPHEN = /-/;
const SINGULAR = /^[2-9\d]\d*[ -](?:day|week|month|year)$/;

/** `a 3 month, randomised study`: a unit in the singular counts what stands behind it. */
const isBeforeDesign = (s: ReadSentence, i: number): boolean => SINGULAR.test(s.tokens[i]!.text) && /^an?$/.test(s.tokens[i - 1]?.lower ?? '');

/** The head alone, or null where the number is no length of a study. */
export function lastingStudy(s: ReadSentence, i: number): TokenSpan | null {
  if (!HYPHEN.test(s.tokens[i]!.text) && !isBeforeDesign(s, i)) return null;
  for (let k = i + 1; k < i + REACH; k++) {
    const t = s.tokens[k];
    if (!t) return null;
    const np = nounPhrase(s, k);
    if (np && STUDY.test(s.tokens[np.end]!.lower)) return { start: np.end, end: np.end };
    // `a 3-week follow-up of a trial`: only what says how it was done stands before the study
    if (np && !DESIGN.test(s.tokens[np.end]!.lower) && s.tokens[np.end + 1]?.text !== ',') return null;
    if (np) k = np.end;
    else if (!DESIGN.test(t.lower) && s.tagging.tags[k] !== 'adj') return null;
  }
  return null;
}
