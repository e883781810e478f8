/**
 * Rates that only a comparison has: a win rate or a preference is won against somebody, whom the clause names by a marker
 * (`a 60% win rate against Foo`), as beaten (`outperforms Foo (60% win rate)`) or as what the bracket stands behind.
 */
import type { TokenSpan } from '../../pattern.js';
import { backward, forward } from './compared-with.js';
import type { Draft } from '../context.js';
import { bracketAround, clause } from '../phrases.js';
import { rivals } from './rival-name.js';

const WON = /\b(?:win(?:ning)?[- ]?rates?|win[- ]tie rates?|preference(?: rates?)?|prefer(?:s|red)?)\b/i;

/** Whether the measure is one that only a comparison has. */
export const isWon = (metric: string | null): boolean => metric !== null && WON.test(metric);

/** Whom a win rate was won against. */
export function wonAgainst({ s, i, metricSpan }: Draft): TokenSpan | null {
  const bounds = clause(s, i);
  const g = s.groups.get(i);
  const [lo, hi] = [(g?.start ?? i) - 1, (g?.end ?? i) + 1];
  const bracket = bracketAround(s, i);
  const inside = bracket ? forward(s, hi, bracket.end - 1, false) ?? backward(s, lo, bracket.start, i, false) : null;
  const span = inside ?? forward(s, hi, bounds.end, false) ?? backward(s, lo, bounds.start, lo + 1, false);
  // `the highest win rate, outperforming Foo (9%) and Bar (2%)`: their own
  const ofRival = span !== null && bracket !== null && !(metricSpan !== null && metricSpan.start > bracket.start) && rivals(s, span).some((name) => name.end === bracket.start - 1);
  return ofRival ? null : span;
}
