/** One run of `claimsheet report`: the claims of the inputs, all of them into one page, with an exit code. */
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Collector, renderReport } from '../../output/report/report.js';
import { runTables, type Wanted } from './table-run.js';
import type { TableRun } from './table-options.js';

export interface ReportRun extends TableRun, Pick<Wanted, 'kinds' | 'roles'> {
  title?: string;
}

/** Runs; gives the exit code. Throws a UsageError for an output that cannot be written, and whatever is no fault of the input. */
export async function runReport(run: ReportRun): Promise<number> {
  return runTables(run, async ({ papers, outputs }) => {
    const { sink } = await outputs.open('-o', run.output);
    const collector = new Collector();
    for (const { paper, claims } of papers) {
      for (const claim of claims) collector.add(claim, paper);
    }
    await writeAll(sink, await renderReport(collector.done(), { title: run.title }));
  });
}

/** The sink stays open: what was opened elsewhere is closed there. */
async function writeAll(sink: Writable, pieces: Iterable<string>): Promise<void> {
  await pipeline(pieces, sink, { end: false });
}
