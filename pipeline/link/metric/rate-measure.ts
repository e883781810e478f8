/** What an amount per time measures: a named rate, how often a drug is taken, or what its unit says. */
import { lastBeforeBracket, numberSpan } from '../around-number.js';
import type { Draft } from '../context.js';
import { nounPhrase } from '../phrases.js';
import { doseBefore } from '../time/dose.js';
import { setMetric } from './set-metric.js';

const RATE_LINK = /^(?:of|is|was|to|at)$/;
const RATE_HEAD = /(?:rate|rates|frequency|frequencies|efficiency|speed|speeds|throughput|bandwidth|clearance|performance)$/;
const OPERATIONS_PER_SECOND = /^[TG]?OPS$/;
const FRAMES = /^(?:fps|frames?(?:\/s| per second))$/;
const HERTZ = /^[kMG]?Hz$/;
const BITS_PER_SECOND = /^(?:[KMGT]B\/s|[KMGT]?bps|[kMG]bps)$/;
const PER_SECOND = /\/s$/;

/** What a rate is of: the phrase before its `of` or `at`, else what its unit says. */
export function linkRate(d: Draft): void {
  const { s } = d;
  // `80 mg three times a day`
  if (OFTEN.test(d.q.unit ?? '')) {
    d.metric = doseBefore(s, d.i) >= 0 ? 'dosing frequency' : 'frequency';
    return;
  }
  const k = lastBeforeBracket(s, numberSpan(d).start - 1);
  const np = nounPhrase(s, RATE_LINK.test(s.tokens[k]?.lower ?? '') ? k - 1 : k);
  if (np && RATE_HEAD.test(s.tokens[np.end]!.lower) && setMetric(d, np)) return;
  if (d.q.unit !== null) d.metric = FRAMES.test(d.q.unit) && ofPictures(d) ? 'frame rate' : rateByUnit(d.q.unit);
}

const OFTEN = /^times\/(?:day|week|month)/;
const PICTURES = /^(?:clips?|scans?|videos?|recordings?|recorded|captured|sampled|cameras?|footage|dataset)$/;

/** `clips captured at 60 fps`: pictures have a rate, a system has a speed. */
const ofPictures = ({ s, i }: Draft): boolean => s.tokens.slice(Math.max(0, i - 8), i).some((t) => PICTURES.test(t.lower));

function rateByUnit(unit: string): string | null {
  if (FRAMES.test(unit)) return 'speed';
  if (OPERATIONS_PER_SECOND.test(unit)) return unit;
  if (HERTZ.test(unit)) return 'frequency';
  if (BITS_PER_SECOND.test(unit)) return 'bandwidth';
  return PER_SECOND.test(unit) ? 'throughput' : null;
}
