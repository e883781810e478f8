/**
 * Claims into leaderboards: scores with a named dataset and a metric, one board for each dataset, metric and setting,
 * ranked where a rank means something. What cannot be ranked stays on its board, below the ranks, with the reason.
 * What its own paper contradicts goes to the conflicts instead.
 */
import type { Claim, Paper } from '../../pipeline/types.js';
import { displayOf } from '../display.js';
import { linkOf, tableId, workOf } from '../paper-name.js';
import { baselinesOf, isOwn, nameKey, newestVersions, order, type PaperClaims } from '../papers.js';
import { leftOut, type LeftOut } from './belongs.js';
import { boardName } from './board-name.js';
import { literal } from './literal.js';
import { settingOf, type Setting } from './setting.js';

/** So many values of one system in one paper are a list (of datasets, of variants) that was read as one thing: none of them is safe to show. */
const MOST_VALUES = 3;

/** Why a row has no rank. */
export type Unranked = 'bound' | 'range' | 'direction unknown' | 'prior work';

export interface Row extends Setting {
  board: string;
  dataset: string;
  metric: string;
  higherIsBetter: boolean | null;
  rank: number | null;
  tied: boolean;
  unranked: Unranked | null;
  claim: Claim;
  /** As the claim names it; null where it names the dataset, which is no system. */
  subject: string | null;
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
  /** What is on no leaderboard, because the same paper gives the same system a better value, or three and more. */
  contradicted: Row[];
}

/** The boards of all papers, ordered by name, rows by rank; some have contradicted rows only. Of the versions of a paper only the newest counts. */
export function leaderboards(papers: readonly PaperClaims[], onLeftOut: (claim: Claim, why: LeftOut) => void = () => {}): Board[] {
  const boards = new Map<string, Board>();
  for (const paper of newestVersions(papers)) {
    for (const row of rowsOf(paper, onLeftOut)) {
      const { board, dataset, metric, higherIsBetter, split, condition, qualifier, aggregate, unit, scale } = row;
      const found = boards.get(board) ?? { board, dataset, metric, higherIsBetter, split, condition, qualifier, aggregate, unit, scale, rows: [], contradicted: [] };
      boards.set(board, found);
      found.higherIsBetter ??= row.higherIsBetter;
      found.rows.push(row);
    }
  }
  const sorted = [...boards.values()].sort((one, other) => order(one.board, other.board));
  for (const board of sorted) Object.assign(board, ranked(board));
  return sorted;
}

/** The rows that one paper gives. */
function rowsOf({ paper, claims }: PaperClaims, onLeftOut: (claim: Claim, why: LeftOut) => void): Row[] {
  const baselines = baselinesOf(claims);
  const sentences = [...new Set(claims.map(({ sentence }) => sentence))];
  const scores = claims.flatMap((claim) => {
    const row = rowOf(claim, paper, baselines);
    return row === null ? [] : [{ row, why: leftOut(claim, row, sentences) }];
  });
  return scores.flatMap(({ row, why }) => {
    const reason = why ?? (isNameless(row, scores.map((score) => score.row)) ? 'nameless' : null);
    if (reason === null) return [row];
    onLeftOut(row.claim, reason);
    return [];
  });
}

/** Of several own values in one sentence, one without a name is not the paper's own as such: its name was not found. */
function isNameless(row: Row, rows: readonly Row[]): boolean {
  return row.subject === null && rows.some((other) => other !== row && other.own && other.subject !== null && other.board === row.board && other.claim.sentence === row.claim.sentence);
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
    subject: systemNamed(claim),
    repeats: [],
    display: displayOf(claim),
    paperId: tableId(claim.paper_id),
    work: workOf(claim).work,
    link: linkOf(claim, paper),
    date: paper?.date ?? null,
    own: isOwn(claim, baselines),
  };
}

const PART = String.raw`(?: (?:test|validation|val|dev|training))?(?: (?:set|split|dataset|data|benchmark))?`;

/** A paper that presents a benchmark gives its scores without a system of its own; `On the Moor test set Heron reaches` has the system behind. */
function systemNamed({ subject, dataset, dataset_canonical }: Claim): string | null {
  const names = [dataset, dataset_canonical].filter((name) => name !== null);
  if (subject === null || names.some((name) => nameKey(name) === nameKey(subject))) return null;
  return names.reduce((rest, name) => rest.replace(new RegExp(`^${literal(name)}${PART} (?=\\p{Lu})`, 'u'), ''), subject);
}

/** The rows of a board, those with a rank first, and those that are contradicted. Equal values share a rank, and the next one counts them all. */
function ranked({ rows, higherIsBetter }: Board): Pick<Board, 'rows' | 'contradicted'> {
  for (const row of rows) row.unranked = reasonOf(row, higherIsBetter);
  const sign = higherIsBetter === false ? 1 : -1;
  const merged = merge(rows).sort((one, other) => Number(one.unranked !== null) - Number(other.unranked !== null)
    || sign * (one.claim.value_base - other.claim.value_base) || Number(other.own) - Number(one.own) || order(one.paperId, other.paperId) || order(one.claim.claim_id, other.claim.claim_id));
  const contradicted = contradictedOf(merged);
  const kept = merged.filter((row) => !contradicted.has(row));
  giveRanks(kept.filter(({ unranked }) => unranked === null));
  return { rows: kept, contradicted: [...contradicted] };
}

/** `rows` are sorted, the best first. */
function giveRanks(rows: readonly Row[]): void {
  rows.forEach((row, i) => {
    const before = rows[i - 1];
    const tied = before !== undefined && before.claim.value_base === row.claim.value_base;
    if (tied) before.tied = true;
    row.tied = tied;
    row.rank = tied ? before.rank : i + 1;
  });
}

/** One paper ranks a system once: another value under the same name contradicts the first, or lacks a condition. */
function contradictedOf(rows: readonly Row[]): ReadonlySet<Row> {
  const systems = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.claim.comparator !== null || row.claim.value_max !== null || row.unranked === 'prior work') continue;
    systems.set(systemOf(row), [...(systems.get(systemOf(row)) ?? []), row]);
  }
  return new Set([...systems.values()].flatMap((own) => {
    if (own.length >= MOST_VALUES) return own;
    // Which of two is the better one is known with the direction only.
    return own[0]!.unranked === null ? own.slice(1) : [];
  }));
}

const systemOf = ({ work, subject }: Row): string => `${work}\0${nameKey(subject ?? '')}`;

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
    const { claim, work, subject, unranked } = row;
    const key = [work, nameKey(subject ?? ''), claim.value_base, claim.value_max_base, claim.comparator, unranked].join('\0');
    const found = merged.get(key);
    if (found) found.repeats = [...found.repeats, claim.claim_id];
    else merged.set(key, row);
  }
  return [...merged.values()];
}
