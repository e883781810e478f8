/** Relation and effect of a claim: ratio, change or fraction; better or worse for the subject. */
import { polarityOf } from '../terms.js';
import type { Effect, Relation } from '../types.js';
import type { Draft } from './context.js';

const CHANGES = new Set(['speedup', 'gain', 'saving']);

export function relationOf(d: Draft): Relation {
  const fixed = d.reading.rule.claim.relation;
  if (d.q.pair && d.kind === 'score') return 'ratio';
  if (CHANGES.has(d.kind)) {
    if (fixed === 'fraction') return 'fraction';
    if (d.q.unitClass === 'ratio') return 'ratio';
    if (d.q.form === 'fraction') return 'fraction';
    return 'change';
  }
  if (fixed === 'ratio' && d.q.unitClass !== 'ratio' && d.q.form !== 'factor') return d.q.form === 'fraction' ? 'fraction' : 'change';
  if (fixed) return fixed;
  return d.q.unitClass === 'ratio' && d.kind === 'scale' ? 'ratio' : 'absolute';
}

/** Null where the kind has no effect, or neither way is better. */
export function effectOf(d: Draft): Effect | null {
  if (!CHANGES.has(d.kind)) return null;
  const { claim } = d.reading.rule;
  if (claim.effect === 'better' || claim.effect === 'worse') return claim.effect;
  const direction = claim.direction;
  const up = d.q.signed && direction === undefined ? d.q.value > 0 : direction === undefined ? true : direction === 'up';
  const polarity = d.metricSpan ? polarityOf(d.s.tokens, d.metricSpan.start, d.metricSpan.end) : null;
  if (polarity === null) return 'better';
  return up === polarity ? 'better' : 'worse';
}
