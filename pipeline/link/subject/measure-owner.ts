/**
 * Whose a measure is that the clause has for its subject: `the accuracy of Foo`, `the change from baseline for Foo`. What a
 * risk is a risk of belongs to the measure: of `the risk of burns` no burns are spoken of.
 */
import { PEOPLE_NOUNS } from '../../../rules/lexicon/counted-nouns.js';
import { isDrug } from '../drug.js';
import { isMachineOrModel } from '../../named-things.js';
import type { TokenSpan } from '../../pattern.js';
import type { ReadSentence } from '../../sentence.js';
import { metricIn } from '../../terms.js';
import { isProper } from '../own.js';
import { nounPhrase, skipLight } from '../phrases.js';

/** Measures of how often something happens, where no noun before them says what: a success rate is one of a thing. */
const OF_EVENTS = /^(?:risks?|incidences?|rates?|probabilit(?:y|ies)|likelihood|odds|chances?|hazards?)$/;
/** Prepositions that tie a measure to a name, farther on than right behind it. */
const OWNS = /^(?:of|for)$/;
/** How many phrases may hang on the measure before the owner. */
const HOPS = 4;

const measures = (s: ReadSentence, np: TokenSpan): boolean => metricIn(s.tokens, np.start, np.end)?.end === np.end;
const isData = (s: ReadSentence, np: TokenSpan): boolean => s.datasets.some((m) => m.start <= np.end && m.end >= np.start);

/**
 * The owner of the measure at `np`, before token `end`: the phrase right behind `of` or `for`, or the first name that hangs on
 * it. A ratio of risks is one `for burns` too.
 */
export function measureOwner(s: ReadSentence, np: TokenSpan, end: number, ratio = false): TokenSpan | null {
  const ofEvents = ratio || OF_EVENTS.test(s.tokens[np.end]!.lower) && (np.start === np.end || s.tagging.tags[np.end - 1] === 'adj');
  let k = np.end + 1;
  for (let hop = 0; hop < HOPS && s.tagging.tags[k] === 'prep'; hop++) {
    const prep = s.tokens[k]!.lower;
    const at = skipLight(s, k + 1);
    const owner = nounPhrase(s, at);
    if (!owner || owner.start !== at || owner.end >= end) return null;
    if (hop === 0 && /^(?:of|for)$/.test(prep)) {
      if ((prep === 'for' && !ratio) || !ofEvents || PEOPLE_NOUNS.has(s.tokens[owner.end]!.lower) || isProper(s, owner) || isDrug(s.tokens[owner.end]!.lower)) return owner;
    } else if (OWNS.test(prep) && isProper(s, owner) && !measures(s, owner) && !isData(s, owner)) return owner;
    k = owner.end + 1;
  }
  return null;
}

const POSSESSIVE = /\w['’]s$|\ws['’]$/;
/** Words whose `'s` owns nothing that a number is said of. */
const NO_OWNER = /^(?:today|yesterday|year|world|it|what|that|there|let|parkinson|alzheimer|crohn|hodgkin|cohen|spearman|pearson|fleiss|krippendorff|hedges|kendall|cronbach|student|fisher|cramer|cliff|moran|gwet|scott|pillai|welch|somers|goodman|matthews|youden|jensen|shannon|simpson|pielou|bartlett)['’]s?$/;

/** `Foo's accuracy`: whose the measure is, said before it in one phrase. */
export function possessorOf(s: ReadSentence, np: TokenSpan): TokenSpan | null {
  for (let k = np.end - 1; k >= np.start; k--) {
    const { text, lower } = s.tokens[k]!;
    if (POSSESSIVE.test(text)) return NO_OWNER.test(lower) ? null : { start: np.start, end: k };
  }
  return null;
}

/** `Foo errors`, `GPT-4 accuracy`: the known model whose name stands before the measure in one phrase. */
export function modelBefore(s: ReadSentence, np: TokenSpan, metric: TokenSpan | null): TokenSpan | null {
  if (!metric || metric.end !== np.end || metric.start === np.start) return null;
  const model = { start: np.start, end: metric.start - 1 };
  return isMachineOrModel(s.tokens.slice(model.start, model.end + 1).map((t) => t.text).join(' ')) && !isData(s, model) ? model : null;
}
