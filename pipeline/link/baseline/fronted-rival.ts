/**
 * The rival that a clause opens with or sets out to compare with, for a score behind it: `Compared to Foo, Ember reaches
 * 80%`, `we compare Ember with Foo and obtain 80%`.
 */
import type { TokenSpan } from '../../pattern.js';
import type { ReadSentence } from '../../sentence.js';
import { isFigure } from '../attach.js';
import { phraseAt } from './compared-with.js';
import type { Draft } from '../context.js';
import { clause } from '../phrases.js';
import { rivals } from './rival-name.js';

const OPENS = /^(?:unlike|against|compared|relative|in|versus)$/;
/** `in comparison with`; what stands behind `in contrast to` is as often another fact. */
const COMPARISON = 'comparison';

/** The token behind the marker that the clause from `start` on opens with, or -1. */
function behindOpening(s: ReadSentence, start: number): number {
  const word = s.tokens[start]!.lower;
  if (!OPENS.test(word)) return -1;
  const next = s.tokens[start + 1]?.lower ?? '';
  if (word === 'unlike' || word === 'against' || word === 'versus') return start + 1;
  if (word === 'in') return next === COMPARISON && /^(?:to|with)$/.test(s.tokens[start + 2]?.lower ?? '') ? start + 3 : -1;
  return /^(?:to|with|against)$/.test(next) ? start + 2 : -1;
}

const ARROW = /^(?:to|->|-+|>|→)$/;

/** `from 70% to 80%`, `70 -> 80`, `70 vs. 80`: the first value is the rival's own, or of an earlier time. */
function isBefore({ s, i }: Draft): boolean {
  if (s.groups.get(i)?.versus || /^(?:vs\.?|versus)$/.test(s.tokens[i + 1]?.lower ?? '')) return true;
  let k = i + 1;
  while (k < i + 4 && ARROW.test(s.tokens[k]?.lower ?? '')) k++;
  return k > i + 1 && isFigure(s, k);
}

/** A score that says how well, and no size or bound that it was reached at. */
const isResult = ({ metric, q }: Draft): boolean => metric !== null && q.unitClass !== 'physical' && q.comparator !== '<' && q.comparator !== '>';

/** Heads that say nothing without what stands behind them: `the state of the art`. */
const OPEN_HEAD = /^(?:state|rest|use|case|group|total)$/;

export function frontedRival(d: Draft): TokenSpan | null {
  const { s, i } = d;
  if (s.field === 'title' || !isResult(d)) return null;
  const { start } = clause(s, i);
  const at = behindOpening(s, start);
  if (at < 0 || isBefore(d)) return null;
  const span = phraseAt(s, at, i - 1);
  if (!span || OPEN_HEAD.test(s.tokens[span.end]!.lower)) return null;
  const { end } = rivals(s, span).at(-1)!;
  // the main clause begins behind a comma, and a number that stands before it is the rival's own
  let comma = end + 1;
  while (comma < i && s.tokens[comma]!.text !== ',') comma++;
  for (let k = at; k < comma; k++) if (isFigure(s, k)) return null;
  return comma < i ? { start: span.start, end: span.end } : null;
}
