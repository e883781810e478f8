/**
 * Leaderboards into Hugging Face `.eval_results` files, one for each mapped model; rows whose dataset or model has no
 * mapping are listed instead. A file goes into the model's repository as `.eval_results/NAME.yaml`.
 */
import { stringify } from 'yaml';
import { nameKey } from '../papers.js';
import { LEADERBOARD_COLUMNS } from '../leaderboard/columns.js';
import type { Board, Row } from '../leaderboard/rows.js';
import type { Column } from '../table.js';
import type { MappedDataset, Mapping } from './eval-results-mapping.js';

interface EvalResult {
  dataset: { id: string; task_id: string; revision?: string };
  value: number;
  date?: string;
  source?: { url: string; name: string };
  notes: string;
}

/** YAML 1.1, because most readers of it would take an unquoted date or `no` for something else than text. */
const YAML = { version: '1.1', lineWidth: 0 } as const;

/** A row that is in no file, and why. */
export interface Unmapped {
  reason: string;
  row: Row;
}

export const UNMAPPED_COLUMNS: readonly Column<Unmapped>[] = [
  { name: 'reason', type: 'string', meaning: 'What has no mapping, or why the row cannot be a result.', brief: true, of: ({ reason }) => reason },
  ...LEADERBOARD_COLUMNS.filter(({ name }) => ['leaderboard', 'dataset', 'metric', 'split', 'condition', 'display', 'subject', 'paper_id', 'link', 'claim_id'].includes(name))
    .map((column): Column<Unmapped> => ({ name: column.name, type: column.type, meaning: column.meaning, brief: column.brief, id: column.id, link: column.link, forPeople: column.forPeople, of: ({ row }) => column.of(row) })),
];

/** The files by name, and the rows that are in none of them. */
export function evalResults(boards: readonly Board[], { datasets, models }: Mapping): { files: { name: string; text: string }[]; unmapped: Unmapped[] } {
  const repositories = new Map(Object.entries(models).map(([name, repository]) => [nameKey(name), repository]));
  const chosen = new Map<string, { repository: string; row: Row; dataset: MappedDataset }>();
  const unmapped: Unmapped[] = [];
  for (const board of boards) {
    const dataset = datasets.find((one) => isOf(one, board));
    for (const row of board.rows) {
      const { subject } = row;
      const repository = subject === null ? undefined : repositories.get(nameKey(subject));
      const reason = row.rank === null ? 'no exact value' : dataset === undefined ? 'dataset and metric' : repository === undefined ? 'model' : null;
      if (reason !== null) {
        unmapped.push({ reason, row });
        continue;
      }
      // A model has one result on a benchmark: the paper's own, else the best that others report.
      const key = `${repository}\0${dataset!.id}\0${dataset!.task_id}`;
      const found = chosen.get(key);
      const better = found === undefined || (row.own && !found.row.own);
      if (found) unmapped.push({ reason: 'another value of the model', row: better ? found.row : row });
      if (better) chosen.set(key, { repository: repository!, row, dataset: dataset! });
    }
  }
  const results = new Map<string, EvalResult[]>();
  for (const { repository, row, dataset } of chosen.values()) results.set(repository, [...(results.get(repository) ?? []), resultOf(row, dataset)]);
  const files = [...results].sort(([one], [other]) => (one < other ? -1 : 1)).map(([repository, list]) => ({ name: `${repository.replaceAll('/', '--')}.yaml`, text: stringify(list, YAML) }));
  return { files, unmapped };
}

/** A board with a condition, a statistic or a qualified metric measures something else than the benchmark's own score. */
function isOf({ dataset, metric, split }: MappedDataset, board: Board): boolean {
  return nameKey(dataset) === nameKey(board.dataset) && nameKey(metric) === nameKey(board.metric)
    && (split === undefined ? board.split === null || board.split === 'test' : split === board.split)
    && board.condition === null && board.aggregate === null && board.qualifier === null;
}

function resultOf({ claim, link, date, display, own }: Row, { id, task_id, revision, scale = 1 }: MappedDataset): EvalResult {
  return {
    dataset: { id, task_id, ...(revision === undefined ? {} : { revision }) },
    value: Number((claim.value * scale).toPrecision(15)),
    ...(date !== null && /^\d{4}-\d{2}-\d{2}/.test(date) ? { date: date.slice(0, 10) } : {}),
    ...(link === null ? {} : { source: { url: link, name: claim.title } }),
    notes: `${display} as stated in the abstract${own ? '' : ' of another paper'}; claim ${claim.claim_id}`,
  };
}
