/**
 * Inputs of a table command into claims: claims of an earlier run (CSV, TSV, JSON Lines, a line per paper, a JSON
 * array) are read as they stand, papers go through the engine. What an input holds is found from its content, and
 * the engine is loaded only where there are papers. Broken records come out as diagnostics, between the claims.
 */
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { ReadResult } from '../../pipeline/read/result.js';
import type { Claim, Diagnostic, Extraction, Paper } from '../../pipeline/types.js';
import { InputError } from '../../pipeline/read/input-error.js';
import type { InputFormat } from '../../pipeline/read/detect.js';
import { openSource, type Source } from '../../pipeline/read/source.js';
import { trouble } from '../../pipeline/read/result.js';
import { claimsFormat, type ClaimsFormat } from './detect-claims.js';
import { claimTableReader } from './claim-table.js';
import { claimArrayReader, claimLinesReader } from './claim-json.js';
import type { ClaimsReader, EmitClaim, EmptyRecord } from './claim-record.js';

/** A claim, with its paper where the input had papers; a record that has none; or what was wrong with a record. */
export type ClaimResult = { claim: Claim; paper: Paper | null } | EmptyRecord | { diagnostic: Diagnostic };

export interface ReadClaimsOptions {
  /** Format of inputs that hold papers. Default: found from the content of each. */
  from?: InputFormat;
  /** What `-` reads. Default: the standard input of the process. */
  stdin?: NodeJS.ReadableStream;
}

const READERS: Readonly<Record<ClaimsFormat, (file: string, emit: EmitClaim) => ClaimsReader>> = {
  table: claimTableReader,
  lines: claimLinesReader,
  array: claimArrayReader,
};

/**
 * The claims of `inputs`, paths or `-` for stdin, in their order. A claim that stands in two inputs, as the results
 * of overlapping runs do, comes once. Never throws for what stands in the inputs.
 */
export async function* readClaims(inputs: readonly string[], options: ReadClaimsOptions = {}): AsyncGenerator<ClaimResult> {
  const seen = new Set<string>();
  let stdinTaken = false;
  for (const input of inputs) {
    if (input === '-' && stdinTaken) {
      yield refusal(input, new InputError('unreadable-input', 'the standard input was named twice', 'Name it once.'));
      continue;
    }
    stdinTaken ||= input === '-';
    let repeats = 0;
    for await (const result of readInput(input, options)) {
      if (!('claim' in result)) {
        yield result;
      } else if (seen.has(result.claim.claim_id)) {
        repeats++;
      } else {
        seen.add(result.claim.claim_id);
        yield result;
      }
    }
    if (repeats > 0) yield repeated(input, repeats);
  }
}

async function* readInput(input: string, options: ReadClaimsOptions): AsyncGenerator<ClaimResult> {
  let source: Source | undefined;
  try {
    source = await openSource(input, options.stdin ?? process.stdin);
    const format = options.from === undefined ? claimsFormat(source.head.toString('utf8')) : null;
    if (format) yield* readRows(input, source, READERS[format]);
    else yield* readPapersOf(input, source, options);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    yield refusal(input, error);
  } finally {
    await source?.close();
  }
}

/** Claims of an earlier run. */
async function* readRows(input: string, source: Source, reader: (file: string, emit: EmitClaim) => ClaimsReader): AsyncGenerator<ClaimResult> {
  let batch: ClaimResult[] = [];
  const reading = reader(input, (result) => batch.push('claim' in result ? { ...result, paper: null } : result));
  try {
    for await (const chunk of source.chunks) {
      reading.feed(chunk);
      yield* batch;
      batch = [];
    }
  } catch (error) {
    reading.end('broken');
    yield* batch;
    throw error;
  }
  reading.end('complete');
  yield* batch;
}

/** Papers, through the engine. A pipe cannot be opened again, so what was read ahead of it goes along. */
async function* readPapersOf(input: string, source: Source, { from }: ReadClaimsOptions): AsyncGenerator<ClaimResult> {
  const [{ readPapers }, { extractPaper }] = await Promise.all([import('../../pipeline/read/index.js'), import('../../pipeline/stages.js')]);
  const again = input !== '-' && (await stat(input)).isFile();
  if (again) await source.close();
  for await (const result of again ? readPapers([input], { from }) : readPapers(['-'], { from, stdin: Readable.from(source.chunks) })) {
    const { paper, diagnostic } = named(result, input);
    if (diagnostic) yield { diagnostic };
    if (!paper) continue;
    const { claims, diagnostics } = attempt(paper, () => extractPaper(paper));
    for (const diagnostic of diagnostics) yield { diagnostic };
    for (const claim of claims) yield { claim, paper };
    if (claims.length === 0) yield { empty: { paper_id: paper.id, title: paper.title } };
  }
}

/** Says the input's own name where it was read as stdin. */
function named(result: ReadResult, file: string): { paper?: Paper; diagnostic?: Diagnostic } {
  if ('diagnostic' in result) return { diagnostic: { ...result.diagnostic, file: inputName(result.diagnostic.file, file) } };
  const { origin } = result.paper;
  return { paper: { ...result.paper, origin: origin && { ...origin, file: inputName(origin.file, file) } } };
}

function inputName<File extends string | null>(read: File, input: string): File | string {
  return read === '-' ? input : read;
}

/** A paper that the engine fails on costs itself only. */
function attempt(paper: Paper, extract: () => Extraction): Pick<Extraction, 'claims' | 'diagnostics'> {
  try {
    return extract();
  } catch (error) {
    const { diagnostic } = trouble(paper.origin?.file ?? '-', {
      code: 'extraction-failed',
      severity: 'error',
      message: `no claims could be extracted from this paper: ${error instanceof Error ? error.message : String(error)}`,
      mend: 'This is a fault of claimsheet, not of the paper: report it with the record.',
      line: paper.origin?.line,
      paperId: paper.id,
    });
    return { claims: [], diagnostics: [diagnostic] };
  }
}

function repeated(file: string, count: number): { diagnostic: Diagnostic } {
  return trouble(file, {
    code: 'duplicate-claims',
    severity: 'warning',
    message: count === 1 ? '1 claim was read before and counts once' : `${count} claims were read before and count once`,
    mend: 'Name each input once, and give each paper its own id.',
  });
}

function refusal(file: string, { code, message, mend }: InputError): { diagnostic: Diagnostic } {
  return trouble(file, { code, severity: 'error', message, mend });
}
