/**
 * Leaderboards into the evaluation tables of the Papers with Code archive: tasks, their datasets, and for each the
 * rows of its leaderboard with all metrics. Rows without a rank are left out: the format cannot say "up to".
 */
import { DATASETS } from '../../rules/lexicon/datasets.js';
import { nameKey } from '../papers.js';
import type { Board, Row } from '../leaderboard/rows.js';

interface Link {
  title: string;
  url: string;
}

interface SotaRow {
  model_name: string;
  paper_title: string;
  paper_url: string;
  paper_date: string | null;
  code_links: Link[];
  model_links: Link[];
  /** As printed: the archive holds text here. */
  metrics: Record<string, string>;
  uses_additional_data: boolean;
}

interface DatasetTable {
  dataset: string;
  description: string;
  subdatasets: DatasetTable[];
  dataset_links: Link[];
  dataset_citations: Link[];
  sota: { metrics: string[]; rows: SotaRow[] };
}

export interface Task {
  task: string;
  description: string;
  categories: string[];
  synonyms: string[];
  subtasks: Task[];
  source_link: string | null;
  datasets: DatasetTable[];
}

/** The task of a dataset that the lexicon does not know. */
const OTHER = 'other';

const AREAS: ReadonlyMap<string, string> = new Map(DATASETS.map(({ name, area }) => [nameKey(name), area]));

/** The tasks of all boards, by name. */
export function evaluationTables(boards: readonly Board[]): Task[] {
  const tasks = new Map<string, Map<string, { dataset: string; metrics: Set<string>; rows: Map<string, SotaRow> }>>();
  for (const board of boards) {
    const metric = metricName(board);
    for (const row of board.rows) {
      if (row.rank === null) continue;
      const task = AREAS.get(nameKey(board.dataset)) ?? OTHER;
      const datasets = tasks.get(task) ?? new Map<string, { dataset: string; metrics: Set<string>; rows: Map<string, SotaRow> }>();
      tasks.set(task, datasets);
      const table = datasets.get(nameKey(board.dataset)) ?? { dataset: board.dataset, metrics: new Set<string>(), rows: new Map<string, SotaRow>() };
      datasets.set(nameKey(board.dataset), table);
      table.metrics.add(metric);
      const key = `${row.work}\0${nameKey(row.subject ?? '')}`;
      const sota = table.rows.get(key) ?? sotaRow(row);
      sota.metrics[metric] = row.display;
      table.rows.set(key, sota);
    }
  }
  return sorted(tasks).map(([task, datasets]) => ({
    task, description: '', categories: [], synonyms: [], subtasks: [], source_link: null,
    datasets: sorted(datasets).map(([, { dataset, metrics, rows }]) => ({ dataset, description: '', subdatasets: [], dataset_links: [], dataset_citations: [], sota: { metrics: [...metrics].sort(), rows: [...rows.values()] } })),
  }));
}

function sotaRow({ claim, subject, link, date }: Row): SotaRow {
  return { model_name: subject ?? claim.title, paper_title: claim.title, paper_url: link ?? '', paper_date: date, code_links: [], model_links: [], metrics: {}, uses_additional_data: false };
}

/** The metric with what tells its board from others of the dataset. */
function metricName({ metric, qualifier, split, condition, aggregate, scale }: Board): string {
  const setting = [split, aggregate, scale, condition].filter((part) => part !== null);
  const name = qualifier === null ? metric : `${qualifier} ${metric}`;
  return setting.length === 0 ? name : `${name} (${setting.join(', ')})`;
}

function sorted<Value>(map: ReadonlyMap<string, Value>): [string, Value][] {
  return [...map].sort(([one], [other]) => (one < other ? -1 : 1));
}
