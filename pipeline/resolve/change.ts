/** Which readings of a change stand, where a sentence holds several things that change. */
import { WORD_CLASSES } from '../../rules/lexicon/word-classes.js';
import type { Candidate } from '../match.js';
import type { Token } from '../quantity.js';
import type { Tagging } from '../tag.js';
import { dimensionOf, metricIn } from '../terms.js';

const CHANGES: ReadonlySet<string> = new Set(['speedup', 'gain', 'saving']);
export const changes = (r: { rule: { claim: { kind: string } } } | undefined): boolean => r !== undefined && CHANGES.has(r.rule.claim.kind);

/** `removing the memory module reduces accuracy by 5 points`: what changes stands behind the last verb of change, where a reading has it there. */
export function withoutPassed(list: readonly Candidate[], tokens: readonly Token[], tagging: Tagging, i: number): readonly Candidate[] {
  const nearest = list.reduce((at, c) => (changes(c) && c.slots.metric !== undefined && c.slots.metric.start < i ? Math.max(at, c.slots.metric.start) : at), -1);
  if (nearest < 0) return list;
  // `improves warmth for rye loaves by 3%`: what it is improved for is no measure, where a reading has the one before
  const isPlace = ({ rule, slots }: Candidate): boolean => {
    if (!changes({ rule }) || slots.metric === undefined || slots.metric.start > i) return false;
    let k = slots.metric.start - 1;
    while (tagging.tags[k] === 'det') k--;
    return PLACES.test(tokens[k]?.lower ?? '') && list.some((o) => changes(o) && o.slots.metric?.end === k - 1 && metricIn(tokens, o.slots.metric.start, k - 1)?.end === k - 1);
  };
  if (list.some(isPlace)) return list.filter((c) => !isPlace(c));
  const isPassed = ({ rule, slots }: Candidate): boolean => {
    if (!changes({ rule }) || slots.metric === undefined || slots.metric.end >= nearest) return false;
    for (let k = slots.metric.end + 1; k < nearest; k++) if (tagging.tags[k] === 'verb' && CHANGE_VERBS.has(tokens[k]!.lower)) return true;
    return false;
  };
  return list.some(isPassed) ? list.filter((c) => !isPassed(c)) : list;
}

const PLACES = /^(?:for|on|in|across|under)$/;
export const CHANGE_VERBS: ReadonlySet<string> = new Set(['reduce', 'increase', 'improve', 'degrade'].flatMap((name) => WORD_CLASSES[name]!));

/** `faster computation and 3 times higher success rate`: readings of a known measure right behind the comparative, where others look back. */
export function changeBehind(list: readonly Candidate[], tokens: readonly Token[], i: number): readonly Candidate[] {
  // `is 12% better`: a change, whatever stands before
  if (BETTER.test(tokens[i + 1]?.lower ?? '') && /^(?:[,.;)]|than|on|in|and)$/.test(tokens[i + 2]?.lower ?? '.')) return list.filter(changes);
  if (!COMPARATIVE.test(tokens[i + 1]?.lower ?? '') || !list.some((c) => changes(c) && (c.slots.metric?.end ?? i) < i)) return [];
  return list.filter((c) => changes(c) && c.slots.metric !== undefined && c.slots.metric.start > i && c.slots.metric.start <= i + 3 && dimensionOf(tokens, c.slots.metric.start, c.slots.metric.end) !== 'unknown');
}

/** `fewer crumbs (a 95% reduction in MACs)`: readings of a known measure inside the bracket of the number, where others look out of it; null where there are none. */
export function inItsBracket(list: readonly Candidate[], tokens: readonly Token[], i: number): readonly Candidate[] | null {
  let open = i - 1;
  while (open > 0 && (tokens[open]!.skip || /^an?$/.test(tokens[open]!.lower))) open--;
  if (tokens[open]?.text !== '(' || !list.some((c) => changes(c) && (c.slots.metric?.end ?? i) < open)) return null;
  const close = tokens.findIndex((t, k) => k > i && t.text === ')');
  const inside = list.filter((c) => changes(c) && c.slots.metric !== undefined && c.slots.metric.start > i && c.slots.metric.end < close && dimensionOf(tokens, c.slots.metric.start, c.slots.metric.end) !== 'unknown');
  return inside.length ? inside : null;
}

const BETTER = /^(?:better|worse)$/;
const COMPARATIVE = /^(?:higher|lower|greater|less|more|fewer|better|worse|smaller|larger|increased|decreased|reduced|elevated)$/;
