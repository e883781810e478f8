/** Number words that count nothing: `one of the first`, `zero temperature`, `the first half`, `the two differ`. */
import { COVERAGE_NOUNS } from '../../rules/lexicon/counted-nouns.js';
import type { Check } from './context.js';
import { goesOn } from '../counted/count-parallel.js';
import { isPlural } from './counted-phrase.js';
import { actsAsPeople, takesTreatment } from './people-act.js';

const OF = /\bof\b/;

/** `one of 5`, without `out`. */
export const oneOf: Check = ({ q, token }) => (q.form === 'word' && q.value === 1 && q.outOf !== null && OF.test(token.lower) && !token.lower.includes('out') ? 'one as a count' : null);

/** `one model`, `in one step`. */
export const one: Check = ({ q, token, bare }) => {
  if (q.form !== 'word' || q.value !== 1) return null;
  return (bare && q.outOf === null) || (q.unitClass === 'steps' && q.tail === null && !token.text.includes('-')) ? 'one as a count' : null;
};

const FELL_TO = /\b(?:to|of|is|was|near|from near)\s(?:nearly |almost |near |approximately )?$/;
const ZERO_NAMES = /^\s?(?:magnetic|energy|temperature|cost|mean|shot)/;

/** `sets the bias to zero`, `errors converge to zero`: what is done or proved, and not measured. */
const PUT_TO = /\b(?:sets?|setting|converg\w+|tends?|tending|stabili[sz]\w+|threshold\w*|mask\w*|initiali[sz]\w+|regulat\w+|driv\w+|steer\w*|decay\w*|equal)\b[^.;]{0,80}$/;
const SHOWED = /\b(?:showed|shows|had|has|with|produced|produces|reported|reports|yielded|yields|observed|achieved|achieves|found|made|makes)\s$/;

/** `zero temperature`; `fell to zero` measures, and `showed zero failures` counts. */
export const zero: Check = ({ q, before, after, head }) => (q.form === 'word' && q.value === 0 && !(SHOWED.test(before) && head !== null && isPlural(head)) && (!FELL_TO.test(before) || PUT_TO.test(before) || ZERO_NAMES.test(after)) ? 'zero as a word' : null);

const WHICH_PART = /\b(?:first|second|last|other|latter|former|one|upper|lower|left|right|top|bottom|later|earlier|better)[- ]$/;

/** `the first half of the century`: a fraction of a span of time. */
export const partOfWhole: Check = ({ q, before }) => (q.form === 'fraction' && WHICH_PART.test(before) ? 'part of a whole' : null);

const PREDICATE = /^(?:differentiable|continuously|continuous|iterated|integrable|punctured|removed|exceptional|born|shy|bitten)$/;
const ORDER_OF = /^order-of-magnitude$/;
const CHANGES = /^(?:improvements?|reductions?|speed-?ups?|increases?|decreases?|gains?|accelerations?|savings?|differences?|larger|smaller|faster|slower|fewer|more|less|lower|higher|better|cost|drop|boost|changes?|acceleration|gap|enhancements?|longer|shorter)$/;

/** `twice differentiable`, `both halves of the task`, `order-of-magnitude estimates`: no ratio. */
export const noRatio: Check = ({ q, token, right, prev }) => {
  if (q.unit !== 'x') return null;
  if (PREDICATE.test(right?.lower ?? '')) return 'name';
  if (token.lower === 'halves') return prev?.lower === 'both' || prev?.lower === 'two' || prev?.lower === 'the' ? 'part of a whole' : null;
  return ORDER_OF.test(token.lower) && prev?.lower !== 'an' && prev?.lower !== 'by' && right?.kind === 'word' && !CHANGES.test(right.lower) ? 'name' : null;
};

const OF_THEM = /^of (?:them|which|whom|these|those)\b/;
const OF_OR_OUT = /^(?:of|out)$/;
const SAYS_VALUE = /\b(?:age|aged|n|N|mean|average|score|ratio|to|than|of|is|was|are|were)\s(?:about |nearly )?$/;

/** `the two` of which nothing is named; `ratio of two` and `three of them` count. */
export const countsNothing: Check = (n) => {
  const { q, before, after, right } = n;
  if (q.form !== 'word' || !n.bare || !n.integer || q.value >= 11 || q.tail !== null || q.outOf !== null || q.pair !== null || n.counted || n.sentence.groups.has(n.i)) return null;
  if (actsAsPeople(n.tokens, n.i) || takesTreatment(n.tokens, n.i) || goesOn(n.tokens, n.tagging, n.i)) return null;
  return !OF_THEM.test(after.trim()) && !OF_OR_OUT.test(right?.lower ?? '') && !SAYS_VALUE.test(before) ? 'pronoun' : null;
};

const COUNTED_PEOPLE = /^(?:were|was|developed|died|had|are)$/;

/** `the two differ`: the number stands for things named before; `three died` and `two recovered` count people. */
export const actsItself: Check = (n) => {
  const { q, right, tagging, tokens, i } = n;
  if (takesTreatment(tokens, i)) return null;
  if (q.form !== 'word' || !n.bare || q.value >= 10 || q.valueMax !== null || q.outOf !== null || !right || tagging.tags[i + 1] !== 'verb') return null;
  return !COUNTED_PEOPLE.test(right.lower) && !right.lower.endsWith('ed') && !n.counted ? 'pronoun' : null;
};

const SUPPOSES = /\b(?:e\.?g\.?,? if|suppose|imagine|for instance, if)\b/i;

/** `suppose that 3 users`: an example, and no result. */
export const hypothetical: Check = (n) => (SUPPOSES.test(n.textBefore(140)) ? 'hypothetical' : null);

/** `maps loaves to trays via four kneading hooks`: what a method goes through. */
export const goesVia: Check = ({ q, prev, head, integer }) =>
  (q.form === 'word' && integer && q.value > 1 && q.value < 7 && prev?.lower === 'via' && head !== null && !COVERAGE_NOUNS.has(head.lower) ? 'part of a design' : null);
