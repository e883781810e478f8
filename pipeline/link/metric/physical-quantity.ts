/** What a physical quantity is of, whether the lexicon has it or not. */
import type { TokenSpan } from '../../pattern.js';
import type { ReadSentence } from '../../sentence.js';
import { lastUnread, numberSpan } from '../around-number.js';
import type { Draft } from '../context.js';
import { nounPhrase } from '../phrases.js';
import { DOSE } from './by-unit.js';
import { CHANGED } from './changed-measure.js';

const NO_QUANTITY = /^(?:range|total|average|mean|median|maximum|minimum|number|rate|level|value|order|factor|amount|use|set|couple|series|combination|means?|levels|values|doses?|volume|period|patients?|groups?|administration|infusion|injection|bolus|ingestion|solution|tablets?|placebo)$/;

/** `a mobility of 2300 cm2/Vs`: the phrase before its `of`, or what changed to it. */
export function saidOf(d: Draft): TokenSpan | null {
  const { s, q } = d;
  if (q.unitClass !== 'physical') return null;
  const k = lastUnread(s, numberSpan(d).start - 1);
  const changed = changedQuantity(s, k);
  if (changed) return changed;
  if (DOSE.test(q.unit ?? '') || EXTENT.test(q.unit ?? '') || s.tagging.tags[numberSpan(d).end + 1] === 'noun') return null;
  const np = s.tokens[k]?.lower === 'of' ? nounPhrase(s, k - 1) : null;
  if (!np || np.end !== k - 1 || !/^an?$/.test(s.tokens[np.start - 1]?.lower ?? '')) return null;
  const head = s.tokens[np.end]!;
  return /^[a-z-]+$/.test(head.text) && !NO_QUANTITY.test(head.lower) && !PLURAL.test(head.lower) && s.tagging.tags[np.end] === 'noun' ? np : null;
}

/** `sugar output rose from 3 to 4 L/day`: what changed, by the preposition before its value. */
function changedQuantity(s: ReadSentence, at: number): TokenSpan | null {
  const from = s.tokens[at]?.lower === 'to' && s.tokens[at - 1]?.kind === 'quantity' ? at - 2 : at;
  const np = /^(?:from|to|by)$/.test(s.tokens[from]?.lower ?? '') && CHANGED.has(s.tokens[from - 1]?.lower ?? '') ? nounPhrase(s, from - 2) : null;
  return np && np.end === from - 2 && np.end > np.start && /^[a-z-]+$/.test(s.tokens[np.end]!.text) && !NO_QUANTITY.test(s.tokens[np.end]!.lower) ? np : null;
}

/** Lengths and angles, which things have as well as measures. */
const EXTENT = /^(?:[kcmnpµu]?m|in|ft|Å|°|deg(?:rees)?|inch(?:es)?|feet|miles?|[kcm]?m[23²³])$/;
const PLURAL = /[^su]s$/;
