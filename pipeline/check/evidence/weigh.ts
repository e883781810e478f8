/**
 * One claim against all results: which are about it, what they come to, and whether the text still says that.
 * Nothing is guessed: what cannot be matched or computed is unbacked or undecided, with the reason.
 */
import { canonicalMetric } from '../../canonicalise.js';
import type { Claim } from '../../types.js';
import { readUnit } from '../../units.js';
import type { Config } from '../config.js';
import type { Outcome, PlacedClaim } from '../types.js';
import { foldName, isFor } from '../where.js';
import { judge, type Judgement } from './judge.js';
import { distinct, namesOf, type Names } from './names.js';
import { readingsOf } from './relative.js';
import type { Result } from './result.js';
import { select, type Selection, type Wanted } from './select.js';
import { inUnitOf } from './units.js';

export interface Weighed {
  outcome: Outcome;
  why: string;
  /** What the text should print, in the claim's unit; empty where that is not clear. */
  actual: readonly number[];
  results: readonly Result[];
}

export type Weigh = (placed: PlacedClaim) => Weighed;

export function weigher(results: readonly Result[], config: Config): Weigh {
  const names = namesOf(config);
  return (placed) => {
    const { claim } = placed;
    const { absolute = 0, relative = 0 } = config.tolerances?.find(({ where }) => isFor(where, claim)) ?? {};
    const tolerance = Math.max(absolute, relative * Math.abs(claim.value));
    const subject = claim.subject ?? config.self ?? null;
    return new Weighing(placed, subject, results, names, tolerance).weigh();
  };
}

/** Words that say that it is faster, and not by which measure. */
const ANY_SPEED = /^(?:speed|speedup|performance|faster|runtime performance)?$/i;
/** Results that are factors or changes themselves. */
const IS_RELATIVE = /\b(?:speed-?ups?|accelerations?|improvements?|gains?|reductions?|savings?|ratios?|factors?)\b/i;

class Weighing {
  readonly claim: Claim;

  constructor(readonly placed: PlacedClaim, readonly subject: string | null, readonly results: readonly Result[], readonly names: Names, readonly tolerance: number) {
    this.claim = placed.claim;
  }

  weigh(): Weighed {
    const { claim } = this;
    if (claim.shape !== null || claim.out_of !== null) return none('undecided', 'shapes and counts out of a whole are not compared');
    if (claim.relation === 'absolute') return this.#direct((result) => claim.metric !== null && this.names.metric(claim.metric, result.metric), claim.metric);
    const said = claim.metric !== null && IS_RELATIVE.test(claim.metric) ? claim.metric : claim.kind;
    const direct = this.#direct((result) => IS_RELATIVE.test(result.metric) && (foldName(result.metric) === foldName(said) || (claim.metric !== null && this.names.metric(claim.metric, result.metric))), said);
    return direct.outcome === 'unbacked' ? this.#computed() : direct;
  }

  #direct(isMetric: (result: Result) => boolean, metric: string | null): Weighed {
    if (metric === null) return none('unbacked', 'the text does not say what was measured');
    const found = this.#select(this.subject, 'subject', isMetric, metric);
    return 'none' in found ? none(found.none, found.why) : this.#judgeAll(found.results);
  }

  #select(subject: string | null, role: Wanted['role'], isMetric: (result: Result) => boolean, metric: string): Selection {
    return select(this.claim, this.results, this.names, { subject, role, isMetric, metric });
  }

  #judgeAll(results: readonly Result[]): Weighed {
    const values = results.map((result) => inUnitOf(this.claim, result));
    if (values.some((value) => value === null)) return none('undecided', `the results are in ${distinctUnits(results)}, the claim in ${this.claim.unit ?? 'no unit'}`, results);
    const first = judge(this.placed, values.map((one) => one!.value), this.tolerance);
    if (first.outcome === 'holds' || values.every((one) => one!.or === null)) return this.#weighed(first, results);
    const other = judge(this.placed, values.map((one) => one!.or ?? one!.value), this.tolerance);
    // A value without a unit that fits one way only: the way that does not fit may be the right one.
    return other.outcome === 'holds' && this.claim.unit !== null
      ? none('undecided', 'the results have no unit, and fit as percentages but not as shares: say "unit" in the config', results)
      : this.#weighed(other.outcome === 'holds' ? other : first, results);
  }

  #weighed({ outcome, actual, why }: Judgement, results: readonly Result[]): Weighed {
    return { outcome, why, actual, results };
  }

  #computed(): Weighed {
    const { claim } = this;
    if (claim.baseline === null) return none('undecided', 'the text does not say what it is compared with');
    const isMetric = claim.metric !== null && !(claim.kind === 'speedup' && ANY_SPEED.test(claim.metric))
      ? (result: Result): boolean => this.names.metric(claim.metric!, result.metric)
      : claim.kind === 'speedup' ? (result: Result): boolean => isTimed(result) : null;
    if (!isMetric) return none('undecided', 'the text does not say what was compared');
    const what = claim.metric ?? 'time';
    const own = this.#select(this.subject, 'subject', isMetric, what);
    if ('none' in own) return none(own.none, own.why);
    const other = this.#select(claim.baseline, 'baseline', isMetric, what);
    if ('none' in other) return none(other.none, other.why);
    const pairs = own.results.flatMap((subject) => other.results.filter((baseline) => isPair(subject, baseline)).map((baseline) => ({ subject, baseline })));
    if (pairs.length === 0) return none('unbacked', `no two results of ${this.subject ?? 'the subject'} and ${claim.baseline} were measured on the same`, [...own.results, ...other.results]);
    if (distinct(pairs.map(({ subject }) => subject), 'metric').length > 1) return none('undecided', `several results could be meant: ${[...new Set(pairs.map(({ subject }) => subject.metric))].join(', ')}`);
    return this.#compare(pairs);
  }

  #compare(pairs: readonly { subject: Result; baseline: Result }[]): Weighed {
    const { metric, unit } = pairs[0]!.subject;
    const higher = polarityOf(metric, unit);
    const used = pairs.flatMap(({ subject, baseline }) => [subject, baseline]);
    const share = pairs.every(({ subject, baseline }) => unit === 'fraction' || (unit === null && Math.abs(subject.value) <= 1 && Math.abs(baseline.value) <= 1));
    const scale = share ? 100 : 1;
    const isShare = share || unit === '%' || pairs.every(({ subject }) => subject.value <= 100);
    const readings = readingsOf(this.claim, higher, isShare);
    if (readings.length === 0) return none('undecided', `it is not known whether more ${metric} is better`, used);
    const judged = readings.map((reading) => judge(this.placed, pairs.map(({ subject, baseline }) => reading(subject.value * scale, baseline.value * scale)), this.tolerance));
    const best = judged.find(({ outcome }) => outcome === 'holds') ?? judged[0]!;
    if (judged.some(({ actual }) => actual.some((value) => !Number.isFinite(value)))) return none('undecided', 'a measured value is zero', used);
    // Which of several readings a wrong number was meant in is not known, so there is nothing to write in its place.
    const meant = [...new Set(judged.map(({ actual }) => actual.map(short).join('-')))];
    if (best.outcome !== 'drifted' || meant.length === 1) return this.#weighed(best, used);
    return { ...this.#weighed(best, used), actual: [], why: best.why || `as a change it is ${meant.join(' or ')}` };
  }
}

function none(outcome: 'unbacked' | 'undecided', why: string, results: readonly Result[] = []): Weighed {
  return { outcome, why, actual: [], results };
}

/** Measured on the same dataset, under the same condition, in the same way. */
function isPair(a: Result, b: Result): boolean {
  const same = (x: string | null, y: string | null): boolean => foldName(x ?? '') === foldName(y ?? '');
  return same(a.metric, b.metric) && same(a.dataset, b.dataset) && same(a.condition, b.condition) && a.unit === b.unit;
}

const TIME_OR_RATE = /\b(?:time|latency|runtime|duration|seconds|throughput|speed|fps|qps|(?:frame|request|sampling|processing|token|transfer) rate)\b/i;

function isTimed({ metric, unit }: Result): boolean {
  const cls = unit === null ? null : readUnit(unit, 0, true)?.class;
  return cls === 'time' || cls === 'rate' || TIME_OR_RATE.test(metric);
}

function polarityOf(metric: string, unit: string | null): boolean | null {
  const known = canonicalMetric(metric).higherIsBetter;
  if (known !== null) return known;
  const cls = unit === null ? null : readUnit(unit, 0, true)?.class;
  return cls === 'time' || cls === 'storage' ? false : cls === 'rate' ? true : null;
}

function distinctUnits(results: readonly Result[]): string {
  return [...new Set(results.map(({ unit }) => unit ?? 'no unit'))].join(', ');
}

export function short(value: number): string {
  return String(Number(value.toPrecision(6)));
}
