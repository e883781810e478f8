/** Which leaderboards, and which of their rows, were asked for. */
import { canonicalDataset, canonicalMetric } from '../../pipeline/canonicalise.js';
import { nameKey } from '../papers.js';
import type { Board } from './rows.js';

export interface Selection {
  /** Canonical names, or any printed form that the lexicon knows. */
  datasets?: readonly string[];
  metrics?: readonly string[];
}

/** The boards of those datasets and metrics. */
export function selectBoards(boards: readonly Board[], { datasets, metrics }: Selection): Board[] {
  const wantedDatasets = keysOf(datasets, canonicalDataset);
  const wantedMetrics = keysOf(metrics, (name) => canonicalMetric(name).name);
  return boards.filter(({ dataset, metric }) => (!wantedDatasets || wantedDatasets.has(nameKey(dataset))) && (!wantedMetrics || wantedMetrics.has(nameKey(metric))));
}

/** Those with so many rows. */
export function withRows(boards: readonly Board[], fewest = 1): Board[] {
  return boards.filter(({ rows }) => rows.length >= fewest);
}

/** Whether `name` is one of `wanted`, in any spelling that the lexicon knows; null is one of none. */
export function isAmongDatasets(name: string | null, wanted: readonly string[] | undefined): boolean {
  const keys = keysOf(wanted, canonicalDataset);
  return keys === null || (name !== null && keys.has(nameKey(name)));
}

/** The board with ranks up to `top` only. */
export function topOf(board: Board, top: number): Board {
  return { ...board, rows: board.rows.filter(({ rank }) => rank !== null && rank <= top) };
}

function keysOf(names: readonly string[] | undefined, canonical: (name: string) => string | null): ReadonlySet<string> | null {
  return names ? new Set(names.flatMap((name) => [nameKey(name), nameKey(canonical(name) ?? name)])) : null;
}
