/** How likely value, kind and comparator of a claim are all right, in [0, 1], from the rule that read it. */
import type { Draft } from './link/context.js';

const BY_WEIGHT = [0.6, 0.7, 0.85, 0.88, 0.9, 0.92, 0.94, 0.95, 0.96, 0.97];

export function confidenceOf(d: Draft): number {
  return BY_WEIGHT[Math.min(9, d.reading.rule.weight)]!;
}
