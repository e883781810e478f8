/** `claimsheet leaderboard`: its options, and what they come to as a run. */
import type { Options } from 'yargs';
import type { Command } from './command.js';
import { UsageError } from './exit.js';
import { TABLE_INPUT_OPTIONS, TABLE_OUTPUT_OPTIONS, TABLE_REPORT_OPTIONS, tableBuilder, tableRun } from './table-options.js';
import { measures, names, wholeNumber } from './table-values.js';
import { single } from './values.js';

const USAGE = `Ranks the scores that papers state: a leaderboard for each dataset and metric. Values with different units, splits, conditions or
statistics never share one, bounds such as "up to" get no rank, and each row says which paper states it. What ranks nothing is on none,
and counted by reason on stderr: shares of a resource, set-up, values before a change, data without a name, subjects that are no system.

Examples:
$ claimsheet leaderboard claims.csv -o leaderboards.csv                   # all in one table
$ claimsheet leaderboard papers.jsonl --folder leaderboards --min-rows 3  # a file each, with an index
$ claimsheet leaderboard claims.csv --dataset ImageNet --top 10 --to md   # for a README
$ claimsheet leaderboard claims.csv --pareto accuracy:HIGHER,parameters:LOWER
$ claimsheet leaderboard claims.csv --corrections corrections.json -o leaderboards.xlsx

Usage: claimsheet leaderboard [FILES...] [options]`;

const OPTIONS = {
  ...TABLE_INPUT_OPTIONS,
  dataset: { string: true, group: 'Table:', describe: 'Only these datasets, separated by commas: canonical names or as printed' },
  metric: { string: true, group: 'Table:', describe: 'Only these metrics, separated by commas: canonical names or as printed' },
  top: { string: true, group: 'Table:', describe: 'Only ranks up to this one, and no rows without a rank' },
  'min-rows': { string: true, group: 'Table:', describe: 'Only leaderboards with at least so many rows. Default: 1' },
  pareto: { string: true, group: 'Table:', describe: 'Instead, the systems for which two measures are known, and which no other beats: A:HIGHER,B:LOWER; a measure is a metric or a kind such as parameters' },
  ...TABLE_OUTPUT_OPTIONS,
  folder: { string: true, group: 'Output:', describe: 'Write a file for each leaderboard to this folder, an index of them, and the conflicts' },
  conflicts: { string: true, group: 'Output:', describe: 'Write the values that contradict each other to this file' },
  pwc: { string: true, group: 'Output:', describe: 'Write the leaderboards to this file as Papers with Code evaluation tables, in JSON' },
  'eval-results': { string: true, group: 'Output:', describe: 'Write Hugging Face .eval_results to this folder, a YAML file a system, and a list of the rows without a mapping' },
  config: { string: true, group: 'Input:', describe: 'Config with the mapping for --eval-results. Default: claimsheet.config.json' },
  ...TABLE_REPORT_OPTIONS,
} satisfies Record<string, Options>;

export const leaderboardCommand: Command = {
  name: 'leaderboard',
  command: 'leaderboard [files..]',
  describe: 'Rank the scores of papers by dataset and metric',
  options: OPTIONS,
  builder: tableBuilder(USAGE, OPTIONS),
  async handler(argv) {
    const run = {
      ...tableRun('leaderboard', argv),
      datasets: names('--dataset', argv.dataset),
      metrics: names('--metric', argv.metric),
      top: wholeNumber('--top', argv.top),
      minRows: wholeNumber('--min-rows', argv['min-rows']),
      pareto: measures('--pareto', argv.pareto),
      folder: single('--folder', argv.folder),
      conflicts: single('--conflicts', argv.conflicts),
      pwc: single('--pwc', argv.pwc),
      evalResults: single('--eval-results', argv['eval-results']),
      config: single('--config', argv.config),
    };
    if (run.folder !== undefined && run.output !== undefined) throw new UsageError('--folder and -o are both given', 'Give --folder for a file each, or -o for one table.');
    const unused = (['metric', 'top', 'min-rows', 'folder'] as const).find((option) => argv[option] !== undefined);
    if (run.pareto !== undefined && unused !== undefined) throw new UsageError(`--pareto and --${unused} are both given`, `Leave out --${unused}: --pareto names its two measures and writes one table.`);
    const { runLeaderboard } = await import('./run-leaderboard.js');
    process.exitCode = await runLeaderboard(run);
  },
};
