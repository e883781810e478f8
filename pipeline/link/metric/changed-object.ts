/**
 * The object of a verb of change for a value that something became: `raises crispness from 70% to 80%`. What the verb
 * changes is what the value is of, whatever measure stands before the verb.
 */
import type { TokenSpan } from '../../pattern.js';
import { isMeasure } from './measure-phrase.js';
import { lastUnread, numberSpan } from '../around-number.js';
import type { Draft } from '../context.js';
import { nounPhrase, skipLight } from '../phrases.js';
import { CHANGED } from './changed-measure.js';

const REACH = 14;
const PLAIN = /^[a-z-]+$/;
const ACRONYM = /^[A-Z]{3,5}$/;
const BECOMES = /^(?:from|to)$/;

/** `recall from 0.61 to 0.82 and AUC from 0.71 to 0.79`: the measure right before `from` or `to`, whatever the verb has for its first object. */
export function rightBeforeChange(d: Draft): TokenSpan | null {
  const { s } = d;
  if (d.reading.rule.id !== 'score/changed-to') return null;
  const k = lastUnread(s, numberSpan(d).start - 1);
  const np = BECOMES.test(s.tokens[k]?.lower ?? '') ? nounPhrase(s, k - 1) : null;
  return np && np.end === k - 1 && isMeasure(s, np) ? np : null;
}

/**
 * The phrase right behind the nearest verb of change before the number, where it is a measure, or nothing stands between
 * it and `from` or `to`, and the slot stands before the verb; else null.
 */
export function objectOfChange(d: Draft, slot: TokenSpan): TokenSpan | null {
  const { s } = d;
  if (d.reading.rule.id !== 'score/changed-to') return null;
  const { start } = numberSpan(d);
  for (let k = start - 1; k > 0 && start - k < REACH; k--) {
    if (s.tagging.tags[k] !== 'verb' || !CHANGED.has(s.tokens[k]!.lower)) continue;
    const right = skipLight(s, k + 1);
    const np = nounPhrase(s, right);
    if (!np || np.start !== right || np.end >= start) return null;
    const beside = BECOMES.test(s.tokens[np.end + 1]?.lower ?? '') && (PLAIN.test(s.tokens[np.end]!.text) || (ACRONYM.test(s.tokens[np.end]!.text) && np.start === np.end));
    return (beside || isMeasure(s, np)) && slot.end < k ? np : null;
  }
  return null;
}
