/**
 * One run of `claimsheet extract`: inputs through the stages into the outputs that were asked for, with an exit code.
 * Papers pass in small batches, each output as fast as its reader takes it, so memory does not grow with the input.
 */
import { DIAGNOSTIC_COLUMNS, SET_ASIDE_COLUMNS } from '../../output/columns.js';
import { openWriter, type OutputFormat } from '../../output/formats.js';
import type { Spreadsheet } from '../../output/spreadsheet.js';
import type { Column, RowWriter } from '../../output/table.js';
import { outcomes } from '../jobs/outcomes.js';
import { JobError } from '../jobs/pool.js';
import type { Shard } from '../jobs/shard.js';
import { takeShard } from '../jobs/take-shard.js';
import { readPaperBatches, type InputFormat } from '../read/index.js';
import { extractPaper } from '../stages.js';
import type { Diagnostic, Kind, Role, SetAside } from '../types.js';
import { claimColumns, claimTable, linePerPaper } from './claim-output.js';
import { writeDatapackage } from './datapackage-output.js';
import { EXIT, isClosedPipe, UsageError } from './exit.js';
import { cleanUpOnExit } from './interrupt.js';
import { keepHeapLean } from './lean-heap.js';
import { Outputs } from './outputs.js';
import { openReporter } from './reporter.js';
import { Tally } from './tally.js';

export interface ExtractRun {
  inputs: readonly string[];
  from?: InputFormat;
  shard?: Shard;
  jobs: number;
  to: OutputFormat;
  perPaper: boolean;
  output?: string;
  kinds?: readonly Kind[];
  roles?: readonly Role[];
  minConfidence?: number;
  errors?: string;
  setAside?: string;
  summary?: string;
  strict: boolean;
  quiet: boolean;
  escapeFormulas: boolean;
  spreadsheet?: Spreadsheet;
  datapackage: boolean;
}

/** Runs; gives the exit code. Throws a UsageError for outputs that cannot be written, and whatever is no fault of the input. */
export async function runExtract(run: ExtractRun): Promise<number> {
  cleanUpOnExit();
  keepHeapLean();
  // A rule set that does not load fails here, once and before any file is touched, not as a fault of every paper.
  extractPaper({});
  const { inputs, from, kinds, roles, minConfidence, escapeFormulas } = run;
  const outputs = new Outputs(inputs);
  const tally = new Tally();
  const reporter = await openReporter(run.quiet, run.output === undefined || run.output === '-');
  try {
    const { sink } = await outputs.open('-o', run.output);
    const main = run.perPaper ? linePerPaper(sink) : await claimTable(run.to, sink, { escapeFormulas, spreadsheet: run.spreadsheet, onDiagnostic: diagnose });
    const errors = await side<Diagnostic>('--errors', run.errors, DIAGNOSTIC_COLUMNS);
    const setAside = await side<SetAside>('--set-aside', run.setAside, SET_ASIDE_COLUMNS);
    const summary = run.summary === undefined ? null : await outputs.open('--summary', run.summary);

    const read = readPaperBatches(inputs, { from });
    const batches = run.shard ? takeShard(read, run.shard) : read;
    for await (const outcome of outcomes(batches, extractPaper, { kinds, roles, minConfidence, setAside: setAside !== null }, run.jobs)) {
      await main.add(outcome);
      if ('extraction' in outcome) {
        tally.addPaper(outcome.extraction.claims);
        for (const number of outcome.extraction.setAside) await setAside?.add(number);
      }
      for (const diagnostic of 'extraction' in outcome ? outcome.extraction.diagnostics : [outcome.diagnostic]) {
        diagnose(diagnostic);
        await errors?.add(diagnostic);
      }
      reporter.progress(tally);
    }
    await main.end();
    await errors?.end();
    await setAside?.end();
    summary?.sink.write(`${JSON.stringify(tally.summary(), null, 2)}\n`);
    if (run.datapackage) await writeDatapackage(outputs, [{ file: run.output!, columns: claimColumns(run.to, run.spreadsheet !== undefined), primaryKey: ['claim_id'] }], run.spreadsheet);
    await outputs.commit();
    reporter.end(tally);
    return tally.exitCode(run.strict);
  } catch (error) {
    reporter.end();
    await outputs.discard();
    // What still comes in is for nobody, and would keep the process waiting.
    if (inputs.includes('-')) process.stdin.destroy();
    if (isClosedPipe(error)) return EXIT.done;
    throw error instanceof JobError ? new UsageError(error.message, error.mend) : error;
  }

  function diagnose(diagnostic: Diagnostic): void {
    tally.addDiagnostic(diagnostic);
    reporter.diagnostic(diagnostic);
  }

  async function side<Row>(option: string, name: string | undefined, columns: readonly Column<Row>[]): Promise<RowWriter<Row> | null> {
    if (name === undefined) return null;
    const { sink } = await outputs.open(option, name);
    return openWriter('csv', sink, { columns, escapeFormulas });
  }
}
