/**
 * Two measures against each other: systems for which one paper states both, and which of them no other beats.
 * Either measure is a metric (`accuracy`, on one dataset) or a kind of claim (`parameters`, of the system as such).
 */
import { KINDS, type Claim } from '../../pipeline/types.js';
import { linkOf, tableId, workOf } from '../paper-name.js';
import { baselinesOf, isOwn, nameKey, newestVersions, order, type PaperClaims } from '../papers.js';
import { isBefore } from './belongs.js';
import { isDatasetName } from './dataset-name.js';
import { settingOf } from './setting.js';

export interface Measure {
  /** A metric, canonical or as printed, or a kind. */
  name: string;
  higherIsBetter: boolean;
}

interface Value {
  name: string;
  claim: Claim;
}

export interface ParetoPoint {
  dataset: string | null;
  subject: string | null;
  paperId: string;
  link: string | null;
  first: Value;
  second: Value;
  dominatedBy: number;
  onFront: boolean;
}

/** The points of `measures`, each group of comparable ones with its front, in a stable order. */
export function paretoPoints(papers: readonly PaperClaims[], measures: readonly [Measure, Measure]): ParetoPoint[] {
  const groups = new Map<string, ParetoPoint[]>();
  for (const { paper, claims } of newestVersions(papers)) {
    const baselines = baselinesOf(claims);
    const sentences = claims.map(({ sentence }) => sentence);
    const [firsts, seconds] = measures.map((measure) => claims.filter((claim) => isValue(claim, measure) && !(claim.kind === 'score' && isOwn(claim, baselines) && isBefore(claim))));
    for (const first of firsts!) {
      const second = seconds!.find((other) => samePoint(first, other, baselines));
      if (!second) continue;
      const dataset = datasetOf(first) ?? datasetOf(second);
      const point = {
        dataset, subject: first.subject, paperId: tableId(first.paper_id), link: linkOf(first, paper),
        first: { name: labelOf(measures[0]), claim: first }, second: { name: labelOf(measures[1]), claim: second }, dominatedBy: 0, onFront: true,
      };
      // Scores on data without a name compare within their paper only; what a system is (its size) compares anywhere.
      const named = dataset === null ? measures.every(({ name }) => isKind(name)) : isDatasetName(dataset, first.dataset_canonical ?? second.dataset_canonical, sentences);
      const key = [named ? null : workOf(first).work, dataset, first, second].map((part) => (typeof part === 'object' && part !== null ? comparable(part) : nameKey(part ?? ''))).join('\0');
      groups.set(key, [...(groups.get(key) ?? []), point]);
    }
  }
  for (const group of groups.values()) markFront(group, measures);
  return [...groups].sort(([one], [other]) => order(one, other)).flatMap(([, points]) => points.sort((one, other) => Number(other.onFront) - Number(one.onFront)
    || better(one.first.claim, other.first.claim, measures[0]) || order(one.paperId, other.paperId) || order(one.subject ?? '', other.subject ?? '')));
}

/** Exact values only: a bound is no point. */
function isValue({ kind, metric, metric_canonical, relation, comparator, value_max, role }: Claim, { name }: Measure): boolean {
  if (relation !== 'absolute' || comparator !== null || value_max !== null || role === 'background') return false;
  const wanted = nameKey(name);
  return isKind(name) ? kind === wanted : [metric, metric_canonical].some((one) => one !== null && nameKey(one) === wanted);
}

const isKind = (name: string): boolean => KINDS.some((kind) => kind === nameKey(name));

function samePoint(one: Claim, other: Claim, baselines: ReadonlySet<string>): boolean {
  const [first, second] = [datasetOf(one), datasetOf(other)];
  const sameDataset = first === null || second === null || nameKey(first) === nameKey(second);
  // Where one of the two names no system, both have to be the paper's own.
  const sameSubject = one.subject !== null && other.subject !== null ? nameKey(one.subject) === nameKey(other.subject) : isOwn(one, baselines) && isOwn(other, baselines);
  return sameDataset && sameSubject;
}

const datasetOf = ({ dataset_canonical, dataset }: Claim): string | null => dataset_canonical ?? dataset;

/** What has to be equal for two claims to lie on one axis. The condition of the two differs as a rule, and is left out. */
function comparable(claim: Claim): string {
  const { split, qualifier, aggregate, unit, scale } = settingOf(claim);
  return [split, qualifier, aggregate, unit, scale].join('\0');
}

function labelOf({ name, higherIsBetter }: Measure): string {
  return `${name} (${higherIsBetter ? 'higher' : 'lower'})`;
}

/** Negative where `one` is better. */
function better(one: Claim, other: Claim, { higherIsBetter }: Measure): number {
  return (higherIsBetter ? -1 : 1) * (one.value_base - other.value_base);
}

function markFront(points: readonly ParetoPoint[], [first, second]: readonly [Measure, Measure]): void {
  for (const point of points) {
    point.dominatedBy = points.filter((other) => {
      const [a, b] = [better(other.first.claim, point.first.claim, first), better(other.second.claim, point.second.claim, second)];
      return a <= 0 && b <= 0 && (a < 0 || b < 0);
    }).length;
    point.onFront = point.dominatedBy === 0;
  }
}
