/**
 * Claims into leaderboards: scores with a dataset and a metric, one board for each dataset, metric and setting, ranked
 * where a rank means something. What cannot be ranked stays on its board, below the ranks, with the reason.
 */
import type { Claim, Paper } from '../../pipeline/types.js';
import { displayOf } from '../display.js';
import { linkOf, tableId, workOf } from '../paper-name.js';
import { baselinesOf, isOwn, nameKey, newestVersions, order, type PaperClaims } from '../papers.js';
import { boardName } from './board-name.js';
import { settingOf, type Setting } from './setting.js';

/** So many values of one system in one paper are a list (of datasets, of variants) that was read as one thing: none of them is safe to rank. */
const MOST_VALUES = 3;

/** Why a row has no rank. */
export type Unranked = 'bound' | 'range' | 'direction unknown' | 'prior work' | 'conflict';

export interface Row extends Setting {
  board: string;
  dataset: string;
  metric: string;
  higherIsBetter: boolean | null;
  rank: number | null;
  tied: boolean;
  unranked: Unranked | null;
  claim: Claim;
  /** Further claims of the same paper that state the same value of the same subject. */
  repeats: readonly string[];
  display: string;
  paperId: string;
  work: string;
  link: string | null;
  /** Date of the paper, where its record has one. */
  date: string | null;
  /** Whether the paper states its own number, and not that of a baseline. */
  own: boolean;
}

export interface Board extends Setting {
  board: string;
  dataset: string;
  metric: string;
  higherIsBetter: boolean | null;
  rows: Row[];
}

/** The boards of all papers, ordered by name, rows by rank. Of the versions of a paper only the newest counts. */
export function leaderboards(papers: readonly PaperClaims[]): Board[] {
  const boards = new Map<string, Board>();
  for (const { paper, claims } of newestVersions(papers)) {
    const baselines = baselinesOf(claims);
    for (const claim of claims) {
      const row = rowOf(claim, paper, baselines);
      if (row === null) continue;
      const { board, dataset, metric, higherIsBetter, split, condition, qualifier, aggregate, unit, scale } = row;
      const found = boards.get(board) ?? { board, dataset, metric, higherIsBetter, split, condition, qualifier, aggregate, unit, scale, rows: [] };
      boards.set(board, found);
      found.higherIsBetter ??= row.higherIsBetter;
      found.rows.push(row);
    }
  }
  const sorted = [...boards.values()].sort((one, other) => order(one.board, other.board));
  for (const board of sorted) board.rows = ranked(board);
  return sorted;
}

/** The row of a claim that is a score on a dataset, or null for every other claim. */
function rowOf(claim: Claim, paper: Paper | null, baselines: ReadonlySet<string>): Row | null {
  const dataset = claim.dataset_canonical ?? claim.dataset;
  const metric = claim.metric_canonical ?? claim.metric;
  if (claim.kind !== 'score' || claim.relation !== 'absolute' || claim.role === 'setup' || dataset === null || metric === null) return null;
  const setting = settingOf(claim);
  return {
    ...setting,
    board: boardName(dataset, metric, setting),
    dataset,
    metric,
    higherIsBetter: claim.higher_is_better,
    rank: null,
    tied: false,
    unranked: null,
    claim,
    repeats: [],
    display: displayOf(claim),
    paperId: tableId(claim.paper_id),
    work: workOf(claim.paper_id).work,
    link: linkOf(claim, paper),
    date: paper?.date ?? null,
    own: isOwn(claim, baselines),
  };
}

/** The rows of a board, those with a rank first. Equal values share a rank, and the next one counts them all. */
function ranked({ rows, higherIsBetter }: Board): Row[] {
  for (const row of rows) row.unranked = reasonOf(row, higherIsBetter);
  const sign = higherIsBetter === false ? 1 : -1;
  const merged = merge(rows).sort((one, other) => Number(one.unranked !== null) - Number(other.unranked !== null)
    || sign * (one.claim.value_base - other.claim.value_base) || Number(other.own) - Number(one.own) || order(one.paperId, other.paperId) || order(one.claim.claim_id, other.claim.claim_id));

  const values = countBySystem(merged);
  const systems = new Set<string>();
  let rank = 0;
  let place = 0;
  let last: Row | null = null;
  for (const row of merged) {
    if (row.unranked !== null) continue;
    // One paper ranks a system once: another value under the same name contradicts the first, or lacks a condition.
    const system = systemOf(row);
    if (systems.has(system) || values.get(system)! >= MOST_VALUES) {
      row.unranked = 'conflict';
      continue;
    }
    systems.add(system);
    place++;
    const tied = last !== null && last.claim.value_base === row.claim.value_base;
    if (!tied) rank = place;
    else last!.tied = true;
    row.rank = rank;
    row.tied = tied;
    last = row;
  }
  return [...merged.filter(({ rank }) => rank !== null), ...merged.filter(({ rank }) => rank === null)];
}

function countBySystem(rows: readonly Row[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) if (row.unranked === null) counts.set(systemOf(row), (counts.get(systemOf(row)) ?? 0) + 1);
  return counts;
}

const systemOf = ({ work, claim }: Row): string => `${work}\0${nameKey(claim.subject ?? '')}`;

function reasonOf({ claim }: Row, higherIsBetter: boolean | null): Unranked | null {
  if (claim.comparator !== null) return 'bound';
  if (claim.value_max !== null) return 'range';
  if (claim.role === 'background') return 'prior work';
  return higherIsBetter === null ? 'direction unknown' : null;
}

/** One row for what one paper says more than once: the same value of the same subject. */
function merge(rows: readonly Row[]): Row[] {
  const merged = new Map<string, Row>();
  for (const row of rows) {
    const { claim, work, unranked } = row;
    const key = [work, nameKey(claim.subject ?? ''), claim.value_base, claim.value_max_base, claim.comparator, unranked].join('\0');
    const found = merged.get(key);
    if (found) found.repeats = [...found.repeats, claim.claim_id];
    else merged.set(key, row);
  }
  return [...merged.values()];
}
