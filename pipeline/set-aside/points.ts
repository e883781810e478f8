/** Points that are no amount of a change: `a 100-point layout`, `20-point skeletons`. */
import type { Token } from '../quantity.js';

const POINTS = /^\d+(?:\.5)?-points?$/;
/** What an amount in points is of, or what compares it. */
const AMOUNT = /^(?:improvements?|gains?|drops?|increases?|decreases?|reductions?|declines?|boosts?|leads?|margins?|advantages?|differences?|gaps?|absolute|relative|rise|jump|fall|loss|higher|lower|better|worse|changes?|bands?|spans?|trade|trade-off|lift|uplift|spread|deficit|penalty|swing|shifts?|shortfall|edge|surge|degradation|regression|deltas?|delta|disparity|divergence|collapse|range|variation)$/;

/** Whether whole points that a hyphen binds to a thing count those of the thing: nothing behind them changes or compares. */
export function isPointsOfThing(tokens: readonly Token[], i: number): boolean {
  const q = tokens[i]!.quantity!;
  if (q.unit !== 'pp' || q.signed || q.comparator !== null || q.valueMax !== null || !POINTS.test(tokens[i]!.text) || tokens[i + 1]?.kind !== 'word') return false;
  for (let k = i + 1; k <= i + 5 && tokens[k]?.kind === 'word'; k++) if (AMOUNT.test(tokens[k]!.lower)) return false;
  return true;
}
