/**
 * One run of `claimsheet report`: inputs into claims, all of them into one page, with an exit code. The page needs all
 * claims before its first plot, so this holds them in memory, unlike extract.
 */
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { readClaims, type ReadClaimsOptions } from '../../output/input/read-claims.js';
import { Collector, renderReport } from '../../output/report/report.js';
import { EXIT, isClosedPipe } from './exit.js';
import { cleanUpOnExit } from './interrupt.js';
import { Outputs } from './outputs.js';
import { openReporter } from './reporter.js';
import { Tally } from './tally.js';

export interface ReportRun extends Omit<ReadClaimsOptions, 'stdin'> {
  inputs: readonly string[];
  output?: string;
  title?: string;
  strict: boolean;
  quiet: boolean;
}

/** Runs; gives the exit code. Throws a UsageError for an output that cannot be written, and whatever is no fault of the input. */
export async function runReport({ inputs, output, title, strict, quiet, ...reading }: ReportRun): Promise<number> {
  cleanUpOnExit();
  const outputs = new Outputs(inputs);
  const reporter = await openReporter(quiet, output === undefined || output === '-');
  const tally = new Tally();
  try {
    const { sink } = await outputs.open('-o', output);
    const collector = new Collector();
    for await (const result of readClaims(inputs, reading)) {
      if ('claim' in result) {
        collector.add(result.claim, result.paper);
      } else {
        tally.addDiagnostic(result.diagnostic);
        reporter.diagnostic(result.diagnostic);
      }
    }
    const data = collector.done();
    countPapers(tally, data);
    await writeAll(sink, await renderReport(data, { title }));
    await outputs.commit();
    reporter.end(tally);
    return tally.exitCode(strict);
  } catch (error) {
    reporter.end();
    await outputs.discard();
    if (isClosedPipe(error)) return EXIT.done;
    throw error;
  }
}

function countPapers(tally: Tally, { papers, claims }: ReturnType<Collector['done']>): void {
  const byPaper = papers.map((): (typeof claims)[number]['claim'][] => []);
  for (const { claim, paper } of claims) byPaper[paper]!.push(claim);
  for (const own of byPaper) tally.addPaper(own);
}

async function writeAll(sink: Writable, pieces: Iterable<string>): Promise<void> {
  let failure: unknown;
  sink.on('error', (error) => { failure ??= error; });
  for (const piece of pieces) {
    if (failure) throw failure;
    if (!sink.write(piece)) await once(sink, 'drain');
  }
  // The last piece is taken when a write after it is.
  await new Promise<void>((resolve, reject) => {
    sink.write('', (error) => (error ? reject(error) : resolve()));
  });
}
