/** A change that only stands in apposition to the amount before it: `latency drops to 34 ms, a 6x improvement` is one of latency. */
import type { Kind } from '../../types.js';
import { numberSpan } from '../around-number.js';
import type { Draft } from '../context.js';

/** What a change of an amount of each kind is. */
const CHANGE_OF: Partial<Record<Kind, Kind>> = { duration: 'speedup', throughput: 'speedup', memory: 'saving', compute: 'saving', parameters: 'saving' };
const OPENS = /^(?:[,(–—]|--|or|i\.e\.?)$/;
const LIGHT = /^(?:an?|the|that|is|which|for|i\.e\.?|representing|namely|about|roughly)$/;
const REACH = 5;

/** Whether only light words and a comma stand between the amount before and the change. */
function isApposed(d: Draft, before: Draft): boolean {
  const { s } = d;
  const from = numberSpan(before).end;
  let opened = false;
  for (let k = numberSpan(d).start - 1, n = 0; k > from; k--) {
    const t = s.tokens[k]!;
    if (OPENS.test(t.lower)) opened = true;
    else if (opened) {
      // what hangs on the amount before: `34 ms per query, a 6x improvement`
      if (t.kind !== 'word' || s.tagging.tags[k] === 'verb' || s.tagging.tags[k] === 'sub') return false;
    } else if (!t.skip && !LIGHT.test(t.lower) && !(s.tagging.npStart[k]! >= 0 && NOUN_OF.test(t.lower)) && t.lower !== 'of') return false;
    if (++n > REACH + 4) return false;
  }
  return opened;
}

const NOUN_OF = /^(?:reduction|improvement|decrease|increase|drop|saving|speedup|gain)$/;

/** Gives a change that nothing names the measure of the amount right before it, and the kind that goes with that. */
export function apposeChange(d: Draft, drafts: readonly Draft[]): void {
  if (d.kind !== 'gain' || d.metric !== null || !/^(?:ratio|percent)$/.test(d.q.unitClass) || !/^gain\/(?:improvement-of|changed-by|times-higher)$/.test(d.reading.rule.id)) return;
  const before = drafts[drafts.indexOf(d) - 1];
  if (before === undefined || !isApposed(d, before)) return;
  const kind = CHANGE_OF[before.kind];
  if (kind === undefined) return;
  d.kind = kind;
  d.metric = before.metric;
  d.metricSpan = before.metricSpan;
}
