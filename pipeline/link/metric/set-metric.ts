/** Writes a phrase into a draft as its metric: what is printed of it, where it stands and whose it is. */
import type { TokenSpan } from '../../pattern.js';
import type { ReadSentence } from '../../sentence.js';
import { metricIn, metricNamed } from '../../terms.js';
import type { Kind } from '../../types.js';
import type { Draft } from '../context.js';
import { isLevelOfWhom } from '../subject/whose-level.js';
import { behindAcronym, spelledOut } from './acronym-name.js';
import { bareMeasure, ownerIn, saysOnlyHow, wholeMeasure, withAcronym, type MeasureSpan } from './measure-phrase.js';
import { printed } from '../phrases.js';

const BEATING = /^(?:over|than|against|versus|vs\.?|beyond|outperform\w*|surpass\w*|exceed\w*|beat\w*|outpac\w*)$/;
const COEFFICIENT = /^[rRρ]$/;
const CORRELATION = /correlat/i;
const CHANGES: ReadonlySet<Kind> = new Set<Kind>(['gain', 'saving', 'speedup']);
const DIFFERENCE_OF = /^(?:Δ|\\Delta)\s*(?=[A-Za-z])/;

/** Sets `metric`, `metricSpan` and `owner`. False, and nothing set, where the phrase is no measure. */
export function setMetric(d: Draft, span: MeasureSpan): boolean {
  const { s } = d;
  if (isBeaten(s, span) || (s.tokens[span.end]!.lower === 'state' && s.tokens[span.end + 1]?.lower === 'of') || (d.kind === 'throughput' && isRealTime(s, span)) || isLevelOfWhom(s, span)) return false;
  const whole = wholeMeasure(s, fromItsStart(s, span));
  const bare = bareMeasure(s, whole) ?? (span.head && saysOnlyHow(s, span) ? span : null);
  if (!bare) return false;
  d.owner = ownerIn(s, whole, bare);
  d.metricSpan = span.head ?? bare;
  const spelled = spelledOut(s, bare);
  d.metric = span.head ? `${printed(s, bare)} ${printed(s, span.head)}` : spelled ? `${printed(s, spelled)} (${printed(s, bare)})` : printed(s, withAcronym(s, bare));
  if (COEFFICIENT.test(d.metric) && CORRELATION.test(s.source.text.slice(s.start, s.end))) d.metric = 'correlation';
  // `(ΔBLEU +2.1)`: what changed
  else if (CHANGES.has(d.kind)) d.metric = d.metric.replace(DIFFERENCE_OF, '');
  return true;
}

/** `in real time (13 fps)`: no rate is called so. */
function isRealTime(s: ReadSentence, span: TokenSpan): boolean {
  const word = s.tokens[span.end]!.lower;
  return word === 'real-time' || (word === 'time' && (span.start === span.end || /^real-?$|^-$/.test(s.tokens[span.end - 1]!.lower)));
}

/** `Mean Absolute Error`: the words before that the lexicon has in the name. */
function fromItsStart(s: ReadSentence, span: MeasureSpan): MeasureSpan {
  const named = behindAcronym(s, span);
  if (named) return { ...span, start: named.start };
  for (let start = Math.max(0, span.start - 3); start < span.start; start++) {
    if (metricNamed(s.tokens.slice(start, span.end + 1).map((t) => t.text).join(' '))) return { ...span, start };
  }
  return span;
}

/** What stands behind `over` or a verb of beating is whom a number is measured against, unless it is a known measure. */
function isBeaten(s: ReadSentence, span: TokenSpan): boolean {
  if (metricIn(s.tokens, span.start, span.end)?.end === span.end) return false;
  let k = span.start - 1;
  while (k > 0 && (s.tokens[k]!.skip || s.tagging.tags[k] === 'det' || s.tagging.tags[k] === 'adv')) k--;
  return BEATING.test(s.tokens[k]?.lower ?? '');
}
