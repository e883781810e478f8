/**
 * Whether a metric is one that systems are ranked by: a measure of quality or error. What a system was given (a
 * labelling ratio, a budget), shares of a resource, and amounts of which neither way is better rank nothing.
 */
import { fold } from '../../pipeline/terms.js';
import type { Claim } from '../../pipeline/types.js';
import { METRICS, type MetricEntry } from '../../rules/lexicon/metrics.js';

const entries: ReadonlyMap<string, MetricEntry> = new Map(METRICS.map((entry) => [entry.name, entry]));

/** Statistics by which systems are compared, although their sign may go either way. */
const AGREEMENT = /\b(?:correlation|agreement|kappa|tau|alpha|score)\b/i;

/** Ratios and rates of the set-up. */
const SET_UP = /\b(?:(?:un)?label(?:l?ed|l?ing)?|annotat\w+|mask(?:ed|ing)?|sampling|subsampling|dropout|missing|noise|poison\w*|corruption|pruning|sparsity|subset|training|data|retention|learning|split|mixing|compression) (?:ratio|rate|share|fraction|percentage|proportion|budget)s?$/;

/** Whether scores of that metric make a ranking. A metric that only a keeper of corrections knows is taken at its word. */
export function isRankedBy({ metric, metric_canonical, higher_is_better }: Pick<Claim, 'metric' | 'metric_canonical' | 'higher_is_better'>): boolean {
  if (metric === null || metric_canonical === null || SET_UP.test(fold(metric))) return false;
  const entry = entries.get(metric_canonical);
  if (entry === undefined || entry.dimension === 'quality' || entry.dimension === 'error') return true;
  if (entry.dimension === 'statistic') return higher_is_better !== null || AGREEMENT.test(entry.name);
  return entry.dimension === 'outcome' && higher_is_better !== null;
}

/** Measures that are shares, in percent or of one. */
const SHARE = /\b(?:accuracy|precision|recall|F1|AUC|AUROC|AP|m?IoU|Dice|exact match)\b|^pass@/i;

/** Whether the metric can have the value: a share is none of millions. */
export function canBe({ metric_canonical, unit_base, value_base }: Pick<Claim, 'metric_canonical' | 'unit_base' | 'value_base'>): boolean {
  return !(SHARE.test(metric_canonical ?? '') && (unit_base === null || unit_base === '%') && Math.abs(value_base) > 100);
}
