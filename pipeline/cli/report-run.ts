/** One run of `claimsheet report`: the claims of the inputs, all of them into one page, with an exit code. */
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { newestVersions } from '../../output/papers.js';
import { Collector, renderReport } from '../../output/report/report.js';
import type { Diagnostic } from '../types.js';
import { runTables, type Wanted } from './table-run.js';
import type { TableRun } from './table-options.js';

export interface ReportRun extends TableRun, Pick<Wanted, 'kinds' | 'roles'> {
  title?: string;
}

/** Runs; gives the exit code. Throws a UsageError for an output that cannot be written, and whatever is no fault of the input. */
export async function runReport(run: ReportRun): Promise<number> {
  return runTables(run, async ({ papers, outputs, diagnose }) => {
    const { sink } = await outputs.open('-o', run.output);
    const collector = new Collector();
    const newest = newestVersions(papers);
    for (const { paper, claims } of newest) {
      for (const claim of claims) collector.add(claim, paper);
    }
    const older = papers.filter(({ claims }) => claims.length > 0).length - newest.length;
    if (older > 0) diagnose(olderVersions(older));
    await writeAll(sink, await renderReport(collector.done(), { title: run.title, olderVersions: older }));
  });
}

/** As in the other tables, a paper counts once. */
function olderVersions(count: number): Diagnostic {
  return {
    code: 'older-version', severity: 'warning',
    message: count === 1 ? 'an older version of a paper is left out' : `${count} older versions of papers are left out`,
    mend: 'Of the versions of a paper the newest counts. Leave the newest out of the inputs to see an older one.',
    file: null, line: null, paper_id: null,
  };
}

/** The sink stays open: what was opened elsewhere is closed there. */
async function writeAll(sink: Writable, pieces: Iterable<string>): Promise<void> {
  await pipeline(pieces, sink, { end: false });
}
