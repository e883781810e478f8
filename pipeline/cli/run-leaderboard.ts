/** One run of `claimsheet leaderboard`: claims into leaderboards, and what was asked for beside them. */
import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { CONFLICT_COLUMNS, INDEX_COLUMNS, LEADERBOARD_COLUMNS, PARETO_COLUMNS } from '../../output/leaderboard/columns.js';
import type { Mapping } from '../../output/exports/eval-results-mapping.js';
import { LEFT_OUT, type LeftOut } from '../../output/leaderboard/belongs.js';
import { conflictsOf } from '../../output/leaderboard/conflicts.js';
import { isAmongDatasets, selectBoards, topOf, withRows } from '../../output/leaderboard/select.js';
import { paretoPoints, type Measure } from '../../output/leaderboard/pareto.js';
import { leaderboards, type Board } from '../../output/leaderboard/rows.js';
import { namedTable, type NamedTable } from '../../output/table-set.js';
import type { Diagnostic } from '../types.js';
import { UsageError } from './exit.js';
import type { TableRun } from './table-options.js';
import { runTables, type TableWork } from './table-run.js';

export interface LeaderboardRun extends TableRun {
  datasets?: readonly string[];
  metrics?: readonly string[];
  top?: number;
  minRows?: number;
  pareto?: readonly [Measure, Measure];
  folder?: string;
  conflicts?: string;
  pwc?: string;
  evalResults?: string;
  config?: string;
}

const KEY = ['claim_id'];

/** Runs; gives the exit code. */
export async function runLeaderboard(run: LeaderboardRun): Promise<number> {
  // A mapping that cannot be read costs no work.
  const mapping = run.evalResults === undefined ? null : await (await import('../../output/exports/eval-results-mapping.js')).loadMapping(run.config);
  if (mapping && 'message' in mapping) throw new UsageError(mapping.message, mapping.mend);
  return runTables(run, async (work) => {
    const { papers, write } = work;
    const leftOut = new Map<LeftOut, number>();
    const all = selectBoards(leaderboards(papers, (_, why) => leftOut.set(why, (leftOut.get(why) ?? 0) + 1)), run);
    const large = withRows(all, run.minRows);
    const boards = run.top === undefined ? large : withRows(large.map((board) => topOf(board, run.top!)));
    const conflicts = namedTable('conflicts', CONFLICT_COLUMNS, conflictsOf(all));
    if (run.pareto) await write('-o', run.output, namedTable('pareto', PARETO_COLUMNS, paretoPoints(papers, run.pareto).filter(({ dataset }) => isAmongDatasets(dataset, run.datasets))), run.to);
    else if (run.folder !== undefined) await writeFolder(run.folder, boards, conflicts, run, work);
    else await write('-o', run.output, namedTable('leaderboards', LEADERBOARD_COLUMNS, boards.flatMap(({ rows }) => rows), KEY), run.to, [indexOf(boards), conflicts]);
    if (run.conflicts !== undefined) await write('--conflicts', run.conflicts, conflicts);
    if (!run.pareto && leftOut.size > 0) work.diagnose(leftOutDiagnostic(leftOut));
    if (!run.pareto && run.folder === undefined && run.to !== 'xlsx' && run.conflicts === undefined) sayContradicted(all, work);
    if (run.pwc !== undefined) await writePwc(run.pwc, boards, work);
    if (run.evalResults !== undefined && mapping) await writeEvalResults(run.evalResults, boards, mapping, work);
  });
}

const indexOf = (boards: readonly Board[]): NamedTable => namedTable('index', INDEX_COLUMNS, boards, ['leaderboard']);

async function writeFolder(folder: string, boards: readonly Board[], conflicts: NamedTable, { to }: LeaderboardRun, { write, diagnose }: TableWork): Promise<void> {
  await makeFolder('--folder', folder);
  await write('--folder', path.join(folder, `index.${to}`), indexOf(boards), to);
  await write('--folder', path.join(folder, `conflicts.${to}`), conflicts, to);
  for (const { board, rows } of boards) await write('--folder', path.join(folder, `${board}.${to}`), namedTable(board, LEADERBOARD_COLUMNS, rows, KEY), to);
  const names = new Set(boards.map(({ board }) => `${board}.${to}`));
  const stale = (await readdir(folder)).filter((name) => name.includes('--') && name.endsWith(`.${to}`) && !names.has(name)).sort();
  if (stale.length > 0) diagnose(staleDiagnostic(folder, stale));
}

/** The tables of an earlier run are no business of this one to remove. */
function staleDiagnostic(folder: string, [first, ...others]: readonly string[]): Diagnostic {
  return {
    code: 'stale-leaderboard', severity: 'warning',
    message: others.length === 0 ? `${first} is no leaderboard of this run` : `${first} and ${others.length} more files are no leaderboards of this run`,
    mend: 'The index has those that are. Remove the others, or write to an empty folder.',
    file: folder, line: null, paper_id: null,
  };
}

async function writePwc(file: string, boards: readonly Board[], { outputs }: TableWork): Promise<void> {
  const { evaluationTables } = await import('../../output/exports/evaluation-tables.js');
  const { sink } = await outputs.open('--pwc', file);
  sink.write(`${JSON.stringify(evaluationTables(boards), null, 2)}\n`);
}

async function writeEvalResults(folder: string, boards: readonly Board[], mapping: Mapping, { outputs, write }: TableWork): Promise<void> {
  const { evalResults, UNMAPPED_COLUMNS } = await import('../../output/exports/eval-results.js');
  const { files, unmapped } = evalResults(boards, mapping);
  await makeFolder('--eval-results', folder);
  for (const { name, text } of files) {
    const { sink } = await outputs.open('--eval-results', path.join(folder, name));
    sink.write(text);
  }
  await write('--eval-results', path.join(folder, 'unmapped.csv'), namedTable('unmapped', UNMAPPED_COLUMNS, unmapped, KEY));
}

async function makeFolder(option: string, folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new UsageError(`${option}: cannot make the folder ${folder}: ${(error as NodeJS.ErrnoException).code ?? String(error)}`, 'Name another place.');
  }
}

/** How many scores are no rows of a ranking, and why. */
function leftOutDiagnostic(counts: ReadonlyMap<LeftOut, number>): Diagnostic {
  const reasons = Object.entries(LEFT_OUT).flatMap(([why, meaning]) => (counts.has(why as LeftOut) ? [`${counts.get(why as LeftOut)} ${meaning}`] : []));
  return {
    code: 'no-ranking', severity: 'warning',
    message: `scores with a dataset and a metric that are on no leaderboard: ${reasons.join('; ')}`,
    mend: 'Where your data or metric is not known, name it with a rename in --corrections.',
    file: null, line: null, paper_id: null,
  };
}

/** Says how many values the tables lack, where no table of the run has them. */
function sayContradicted(boards: readonly Board[], { diagnose }: TableWork): void {
  const count = boards.reduce((sum, { contradicted }) => sum + contradicted.length, 0);
  if (count === 0) return;
  diagnose({
    code: 'contradicted-values', severity: 'warning',
    message: count === 1 ? '1 value is on no leaderboard, because its own paper gives the system another' : `${count} values are on no leaderboard, because their own paper gives the system others`,
    mend: 'List them with --conflicts FILE, and set what is right with --corrections.',
    file: null, line: null, paper_id: null,
  });
}
