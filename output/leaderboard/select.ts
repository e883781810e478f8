/** Which leaderboards, and which of their rows, were asked for. */
import { canonicalDataset, canonicalMetric } from '../../pipeline/canonicalise.js';
import { nameKey } from '../papers.js';
import type { Board } from './rows.js';

export interface Selection {
  /** Canonical names, or any printed form that the lexicon knows. */
  datasets?: readonly string[];
  metrics?: readonly string[];
  minRows?: number;
}

/** The boards of those datasets and metrics with enough rows. */
export function selectBoards(boards: readonly Board[], { datasets, metrics, minRows = 1 }: Selection): Board[] {
  const wantedDatasets = keysOf(datasets, canonicalDataset);
  const wantedMetrics = keysOf(metrics, (name) => canonicalMetric(name).name);
  return boards.filter(({ dataset, metric, rows }) => rows.length >= minRows
    && (!wantedDatasets || wantedDatasets.has(nameKey(dataset))) && (!wantedMetrics || wantedMetrics.has(nameKey(metric))));
}

/** The board with ranks up to `top` only. */
export function topOf(board: Board, top: number): Board {
  return { ...board, rows: board.rows.filter(({ rank }) => rank !== null && rank <= top) };
}

function keysOf(names: readonly string[] | undefined, canonical: (name: string) => string | null): ReadonlySet<string> | null {
  return names ? new Set(names.flatMap((name) => [nameKey(name), nameKey(canonical(name) ?? name)])) : null;
}
