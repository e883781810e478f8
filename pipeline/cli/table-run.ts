/**
 * One run of a table command: inputs into claims by paper, corrected, into the tables that the command makes of them,
 * with an exit code. A table needs all its claims before its first row, so this holds them in memory, unlike extract.
 */
import { DIAGNOSTIC_COLUMNS } from '../../output/columns.js';
import type { Corrections } from '../../output/corrections/corrections.js';
import { formatOfName, openWriter, type OutputFormat } from '../../output/formats.js';
import { readClaims } from '../../output/input/read-claims.js';
import { workOf, type PaperName } from '../../output/paper-name.js';
import type { PaperClaims } from '../../output/papers.js';
import type { NamedTable, WriteOptions } from '../../output/table-set.js';
import type { Claim, Diagnostic, ExtractOptions, Paper } from '../types.js';
import { writeDatapackage, type WrittenTable } from './datapackage-output.js';
import { EXIT, isClosedPipe, UsageError } from './exit.js';
import { cleanUpOnExit } from './interrupt.js';
import { Outputs } from './outputs.js';
import { openReporter } from './reporter.js';
import type { TableRun } from './table-options.js';
import { Tally } from './tally.js';

/** What a command has to write with, once all claims are read. */
export interface TableWork {
  papers: PaperClaims[];
  outputs: Outputs;
  diagnose(diagnostic: Diagnostic): void;
  /** Writes a table to the file of an option; by default in the format that the file's ending says. */
  write(option: string, file: string | undefined, table: NamedTable, format?: OutputFormat, beside?: readonly NamedTable[]): Promise<void>;
}

/** Which claims were asked for. */
export type Wanted = Pick<ExtractOptions, 'kinds' | 'roles' | 'minConfidence'>;

/** Runs; gives the exit code. Throws a UsageError for what cannot be written, and whatever is no fault of the input. */
export async function runTables(run: TableRun & Wanted, work: (work: TableWork) => Promise<void>): Promise<number> {
  cleanUpOnExit();
  const outputs = new Outputs(run.papers === undefined ? run.inputs : [...run.inputs, run.papers]);
  const tally = new Tally();
  const reporter = await openReporter(run.quiet, run.output === undefined || run.output === '-');
  const diagnostics: Diagnostic[] = [];
  const written: WrittenTable<never>[] = [];
  let corrections: Corrections | null = null;
  try {
    corrections = run.corrections === undefined ? null : await correctionsOf(run.corrections);
    const papers = await papersOf();
    if (corrections) corrections.unmatched(run.corrections!).forEach(diagnose);
    const options: WriteOptions = { escapeFormulas: run.escapeFormulas, spreadsheet: run.spreadsheet, onDiagnostic: diagnose };
    await work({
      papers,
      outputs,
      diagnose,
      async write(option, file, table, format = formatOfName(file ?? '') ?? 'csv', beside = []) {
        const { sink } = await outputs.open(option, file);
        await table.write(sink, format, options, beside);
        if (file !== undefined && file !== '-') written.push({ file, columns: table.columns, primaryKey: table.primaryKey });
      },
    });
    if (run.errors !== undefined) await writeErrors(run.errors);
    if (run.datapackage && written.length === 0) throw new UsageError('--datapackage has no file to stand beside', 'Write the table to a file with -o.');
    if (run.datapackage) await writeDatapackage(outputs, written, run.spreadsheet);
    await outputs.commit();
    reporter.end(tally);
    return tally.exitCode(run.strict);
  } catch (error) {
    reporter.end();
    await outputs.discard();
    if (isClosedPipe(error)) return EXIT.done;
    throw error;
  }

  function diagnose(diagnostic: Diagnostic): void {
    tally.addDiagnostic(diagnostic);
    reporter.diagnostic(diagnostic);
    diagnostics.push(diagnostic);
  }

  async function papersOf(): Promise<PaperClaims[]> {
    const papers = new Map<string, PaperName & { paper: Paper | null; claims: Claim[] }>();
    for await (const result of readClaims(run.inputs, { from: run.from })) {
      if ('diagnostic' in result) {
        diagnose(result.diagnostic);
      } else if ('empty' in result) {
        note(result.empty);
      } else {
        // Corrections come before the choice: they may change what it goes by, and one of a claim not chosen has its match.
        const claim = corrections ? corrections.apply(result.claim) : result.claim;
        if (claim === null || !isWanted(claim, run)) note(result.claim);
        else paperOf(claim, result.paper).claims.push(claim);
      }
    }
    if (run.papers !== undefined) {
      const { joinPapers } = await import('../../output/input/join-papers.js');
      (await joinPapers(run.papers, papers.values())).forEach(diagnose);
    }
    for (const { claims } of papers.values()) if (claims.length > 0) tally.addPaper(claims);
    return [...papers.values()];

    /** A version of a paper stands for it even where none of its claims is left. */
    function note(name: PaperName): void {
      if (workOf(name).version > 0) paperOf(name, null);
    }

    function paperOf({ paper_id, title }: PaperName, paper: Paper | null) {
      // Papers may share an id that is none.
      const key = `${paper_id}\0${title}`;
      const found = papers.get(key) ?? { paper_id, title, paper, claims: [] };
      found.paper ??= paper;
      papers.set(key, found);
      return found;
    }
  }

  async function writeErrors(file: string): Promise<void> {
    const { sink } = await outputs.open('--errors', file);
    const writer = await openWriter('csv', sink, { columns: DIAGNOSTIC_COLUMNS, escapeFormulas: run.escapeFormulas });
    for (const diagnostic of diagnostics) await writer.add(diagnostic);
    await writer.end();
  }
}

function isWanted(claim: Claim, { kinds, roles, minConfidence = 0 }: Wanted): boolean {
  return (!kinds || kinds.includes(claim.kind)) && (!roles || roles.includes(claim.role)) && claim.confidence >= minConfidence;
}

async function correctionsOf(file: string): Promise<Corrections> {
  const { loadCorrections, CorrectionsError } = await import('../../output/corrections/load.js');
  try {
    return await loadCorrections(file);
  } catch (error) {
    throw error instanceof CorrectionsError ? new UsageError(error.message, error.mend) : error;
  }
}
