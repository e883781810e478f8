/** One run of `claimsheet check`: the check, what --fix writes, the reports, and the exit code. */
import { appendFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { githubSummary } from '../../output/check/github.js';
import type { ReportContext } from '../../output/check/report.js';
import { loadReport, type ReportName } from '../../output/check/reports.js';
import { loadConfig } from '../check/config.js';
import { applyFixes } from '../check/fix.js';
import { runCheck, type CheckOptions } from '../check/run.js';
import type { Category, CheckResult } from '../check/types.js';
import type { InputFormat } from '../read/index.js';
import type { ReportTarget } from './check-values.js';
import { usable } from './check-trouble.js';
import { coloursFor } from './colours.js';
import { EXIT } from './exit.js';
import { cleanUpOnExit } from './interrupt.js';
import { openReporter } from './reporter.js';
import { openTarget } from './target.js';
import { packageVersion } from './version.js';

export interface CheckRun {
  files: readonly string[];
  config?: string;
  lock?: string;
  from?: InputFormat;
  failOn?: readonly Category[];
  minConfidence?: number;
  since?: string;
  maxFindings: number;
  jobs: number;
  exitZero: boolean;
  fix: boolean;
  reports: readonly ReportTarget[];
  quiet: boolean;
}

/** Runs; gives the exit code. Throws a UsageError for what cannot be used: the config, the lockfile, the evidence, an output. */
export async function runCheckCommand(run: CheckRun): Promise<number> {
  cleanUpOnExit();
  return usable(async () => {
    const config = loadConfig(run.config);
    const options: CheckOptions = { files: run.files, config, from: run.from, lock: run.lock, failOn: run.failOn, minConfidence: run.minConfidence, since: run.since, jobs: run.jobs };
    let result = await runCheck(options);
    if (run.fix && result.findings.some(({ fix }) => fix !== null)) {
      const machine = run.reports.some(({ name, file }) => file === undefined && name !== 'text');
      const { files } = await applyFixes(result.findings, config.root, (diff) => void (machine ? process.stderr : process.stdout).write(diff));
      // What was written is checked as it now stands; a lockfile still has the old numbers.
      if (files > 0) result = await runCheck(options);
    }
    if (!run.quiet) {
      const reporter = await openReporter(false, true);
      for (const diagnostic of result.diagnostics) reporter.diagnostic(diagnostic);
      reporter.end();
    }
    for (const target of run.reports) await report(result, target, run.reports, config.root);
    return exitCode(result, run);
  });
}

/** What could not be checked weighs more than what was found, and --exit-zero does not hide it. */
function exitCode({ diagnostics, failing }: CheckResult, { maxFindings, exitZero }: CheckRun): number {
  if (diagnostics.some(({ severity }) => severity === 'error')) return EXIT.unusable;
  return failing > maxFindings && !exitZero ? EXIT.broken : EXIT.done;
}

async function report(result: CheckResult, { name, file }: ReportTarget, all: readonly ReportTarget[], root: string): Promise<void> {
  const make = await loadReport(name);
  // The runner reads annotations on both streams, so they leave stdout to a report that needs it.
  const taken = name === 'github' && all.some((other) => other.name !== 'github' && other.file === undefined);
  const stream = taken ? process.stderr : process.stdout;
  const context = contextFor(name, root, file === undefined ? stream : {});
  const text = make(result, context);
  if (file === undefined) {
    await written(stream, text);
  } else {
    const target = await openTarget(file);
    await written(target.sink, text);
    await target.commit();
  }
  const summary = process.env.GITHUB_STEP_SUMMARY;
  if (name === 'github' && summary) appendFileSync(summary, `${githubSummary(result, context)}\n`);
}

function contextFor(name: ReportName, root: string, stream: { isTTY?: boolean }): ReportContext {
  const colours = coloursFor(stream);
  // People click on paths from where they are; machines count from the root of the repository.
  const from = name === 'text' ? process.cwd() : repositoryOf(root);
  return { version: packageVersion(), prefix: path.relative(from, root).split(path.sep).join('/'), paint: (style, text) => colours[style](text) };
}

/** Where the repository lies, as the CI says or as its `.git` shows; the folder itself where there is none. */
function repositoryOf(root: string): string {
  const workspace = process.env.GITHUB_WORKSPACE ?? process.env.CI_PROJECT_DIR;
  if (workspace && isInside(root, workspace)) return workspace;
  for (let folder = root; folder !== path.dirname(folder); folder = path.dirname(folder)) if (existsSync(path.join(folder, '.git'))) return folder;
  return root;
}

function isInside(folder: string, other: string): boolean {
  const relative = path.relative(other, folder);
  return !relative.startsWith('..') && !path.isAbsolute(relative);
}

function written(stream: NodeJS.WritableStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error && (error as NodeJS.ErrnoException).code !== 'EPIPE' ? reject(error) : resolve()));
  });
}
