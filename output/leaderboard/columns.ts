/** THE columns of the leaderboard tables: rows, index, conflicts, Pareto points. As in ../columns.ts, for each a name, type and meaning. */
import type { Cell, Column, ColumnType } from '../table.js';
import type { Conflict } from './conflicts.js';
import type { ParetoPoint } from './pareto.js';
import type { Board, Row } from './rows.js';

type Spec<R> = readonly [name: string, type: ColumnType, meaning: string, of: (row: R) => Cell, more?: Partial<Column<R>>];

const direction = (higherIsBetter: boolean | null): string => (higherIsBetter === null ? 'unknown' : higherIsBetter ? 'higher' : 'lower');
const shown = { brief: true };
const forPeople = { brief: true, forPeople: true };
const percent = { percent: ({ claim }: Row): boolean => claim.unit === '%' };

const SETTING: readonly Spec<Board | Row>[] = [
  ['leaderboard', 'string', 'Name of the leaderboard, the same on every run: dataset, metric, and what else tells it from others.', ({ board }) => board],
  ['dataset', 'string', 'Canonical name of the dataset, else as printed.', ({ dataset }) => dataset, shown],
  ['metric', 'string', 'Canonical name of the metric, else as printed.', ({ metric }) => metric, shown],
  ['metric_qualifier', 'string', 'Words of the printed metric that change what is measured, such as robust.', ({ qualifier }) => qualifier, shown],
  ['split', 'string', 'Part of the dataset, where the paper says one.', ({ split }) => split, shown],
  ['condition', 'string', 'Setting that all values of this leaderboard hold for, case and hyphens folded.', ({ condition }) => condition, shown],
  ['aggregate', 'string', 'Statistic that all values of this leaderboard are: mean, median, geomean, max or min.', ({ aggregate }) => aggregate],
  ['scale', 'string', '0-1 where the values are bare numbers up to one, so that they never meet bare percentages.', ({ scale }) => scale],
  ['direction', 'string', 'Which way is better: higher, lower or unknown, as of attack success, which an attack wants high and a defence low. Without a direction there are no ranks.', ({ higherIsBetter }) => direction(higherIsBetter)],
];

const ROW: readonly Spec<Row>[] = [
  ...SETTING,
  ['rank', 'integer', 'Place, from 1; equal values share one, and the next place counts them all. Absent where a rank would mean nothing.', ({ rank }) => rank, shown],
  ['tied', 'boolean', 'Whether another row has the same rank.', ({ tied }) => tied],
  ['unranked', 'string', 'Why there is no rank: bound (up to, over, about), range, direction unknown, prior work (said of work before).', ({ unranked }) => unranked, shown],
  ['display', 'string', 'The value for people, with its comparator, range and unit.', ({ display }) => display, forPeople],
  ['value', 'number', 'The value as printed, its magnitude expanded.', ({ claim }) => claim.value, percent],
  ['value_max', 'number', 'Upper end, where the value is a range.', ({ claim }) => claim.value_max, percent],
  ['unit', 'string', 'Unit as printed; absent for a bare number.', ({ claim }) => claim.unit],
  ['comparator', 'string', 'How the true value lies to the number: <=, >=, <, > or ~; absent where exact.', ({ claim }) => claim.comparator],
  ['value_base', 'number', 'The value in base units: what ranks are made of.', ({ claim }) => claim.value_base],
  ['unit_base', 'string', 'Base unit.', ({ claim }) => claim.unit_base],
  ['subject', 'string', 'System that the value describes, as named in the paper; absent where the paper gives its own no name, or names the dataset only.', ({ subject }) => subject, shown],
  ['paper_id', 'string', 'Id of the paper that states the value, written so that no program takes it for a number.', ({ paperId }) => paperId, { id: true }],
  ['title', 'string', 'Title of that paper.', ({ claim }) => claim.title, shown],
  ['year', 'integer', 'Year of that paper.', ({ claim }) => claim.year, shown],
  ['link', 'string', 'Address of that paper.', ({ link }) => link, { link: true }],
  ['role', 'string', 'Role of the claim in its paper: result or background.', ({ claim }) => claim.role],
  ['source', 'string', "own where a paper states its own system's value, other paper where it states that of a baseline.", ({ own }) => (own ? 'own' : 'other paper'), shown],
  ['dataset_printed', 'string', 'Dataset as the paper prints it.', ({ claim }) => claim.dataset],
  ['metric_printed', 'string', 'Metric as the paper prints it.', ({ claim }) => claim.metric],
  ['quote', 'string', 'The number as written.', ({ claim }) => claim.quote],
  ['claim_id', 'string', 'Id of the claim.', ({ claim }) => claim.claim_id, { id: true }],
  ['repeated_in', 'string', 'Ids of claims of the same paper that state the same, joined with "; ".', ({ repeats }) => (repeats.length === 0 ? null : repeats.join('; '))],
  ['confidence', 'number', 'From 0 to 1: about how likely value, kind and comparator are all right.', ({ claim }) => claim.confidence],
];

const INDEX: readonly Spec<Board>[] = [
  ...SETTING,
  ['unit_base', 'string', 'Unit of all values of this leaderboard; absent for bare numbers.', ({ unit }) => unit],
  ['rows', 'integer', 'Rows of the leaderboard.', ({ rows }) => rows.length, shown],
  ['ranked', 'integer', 'Rows with a rank.', ({ rows }) => rows.filter(({ rank }) => rank !== null).length],
  ['papers', 'integer', 'Papers that they come from.', ({ rows }) => new Set(rows.map(({ work }) => work)).size, shown],
  ['best', 'string', 'The value of the first rank, for people.', ({ rows }) => (rows[0]?.rank === 1 ? rows[0].display : null), forPeople],
  ['best_subject', 'string', 'System of the first rank.', ({ rows }) => (rows[0]?.rank === 1 ? rows[0].subject : null), shown],
];

const CONFLICT: readonly Spec<Conflict>[] = [
  ['conflict', 'integer', 'Number of the group of rows that contradict each other.', ({ conflict }) => conflict, shown],
  ['within_paper', 'boolean', 'Whether one paper contradicts itself; it may have left a condition unsaid.', ({ within }) => within],
  ['on_leaderboard', 'boolean', 'Whether the row is on its leaderboard all the same. Of two values that a paper gives one system the better one is; of three and more, which may be of different things, none is.', ({ listed }) => listed, shown],
  ...ROW.filter(([name]) => !['rank', 'tied', 'unranked', 'repeated_in', 'title'].includes(name))
    .map(([name, type, meaning, of, more]): Spec<Conflict> => [name, type, meaning, ({ row }) => of(row), { brief: more?.brief, id: more?.id, link: more?.link, forPeople: more?.forPeople, percent: more?.percent && (({ row }) => more.percent!(row)) }]),
];

const PARETO: readonly Spec<ParetoPoint>[] = [
  ['dataset', 'string', 'Dataset that the values were measured on; absent where neither has one.', ({ dataset }) => dataset, shown],
  ['subject', 'string', 'System.', ({ subject }) => subject, shown],
  ['on_front', 'boolean', 'Whether no other system is at least as good in both and better in one.', ({ onFront }) => onFront, shown],
  ['dominated_by', 'integer', 'How many systems are.', ({ dominatedBy }) => dominatedBy],
  ['first_metric', 'string', 'First measure, and which way is better.', ({ first }) => first.name, shown],
  ['first_value', 'number', 'Its value in base units.', ({ first }) => first.claim.value_base, shown],
  ['first_unit', 'string', 'Its base unit.', ({ first }) => first.claim.unit_base],
  ['second_metric', 'string', 'Second measure, and which way is better.', ({ second }) => second.name, shown],
  ['second_value', 'number', 'Its value in base units.', ({ second }) => second.claim.value_base, shown],
  ['second_unit', 'string', 'Its base unit.', ({ second }) => second.claim.unit_base],
  ['paper_id', 'string', 'Id of the paper, written so that no program takes it for a number.', ({ paperId }) => paperId, { ...shown, id: true }],
  ['title', 'string', 'Title of the paper.', ({ first }) => first.claim.title],
  ['year', 'integer', 'Year of the paper.', ({ first }) => first.claim.year],
  ['link', 'string', 'Address of the paper.', ({ link }) => link, { link: true }],
  ['first_claim_id', 'string', 'Id of the claim behind the first value.', ({ first }) => first.claim.claim_id, { id: true }],
  ['second_claim_id', 'string', 'Id of the claim behind the second value.', ({ second }) => second.claim.claim_id, { id: true }],
];

export const LEADERBOARD_COLUMNS: readonly Column<Row>[] = ROW.map(columnOf);
export const INDEX_COLUMNS: readonly Column<Board>[] = INDEX.map(columnOf);
export const CONFLICT_COLUMNS: readonly Column<Conflict>[] = CONFLICT.map(columnOf);
export const PARETO_COLUMNS: readonly Column<ParetoPoint>[] = PARETO.map(columnOf);

function columnOf<R>([name, type, meaning, of, more]: Spec<R>): Column<R> {
  return { name, type, meaning, of, brief: false, ...Object.fromEntries(Object.entries(more ?? {}).filter(([, value]) => value !== undefined)) };
}
