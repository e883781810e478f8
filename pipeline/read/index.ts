/**
 * Named inputs into a stream of Papers and diagnostics, in input order. Each input is opened, its format found,
 * and its bytes are fed to that format's reader a chunk at a time, so memory does not grow with the records.
 * Refused as a whole are inputs that cannot be opened, are empty, binary, or of no known format.
 */
import type { Paper } from '../types.js';
import { csvReader } from './csv.js';
import { beginsJsonLines, binaryKind, detectFormat, foreignKind, formatOfEnding, INPUT_FORMATS, type InputFormat } from './detect.js';
import { InputError } from './input-error.js';
import { jsonReader } from './json.js';
import { jsonlReader } from './jsonl.js';
import { listingReader } from './listing.js';
import { latexReader, markdownReader } from './prose.js';
import { trouble, type Emit, type FormatReader, type ReadResult } from './result.js';
import { SeenIds } from './seen-ids.js';
import { openSource, type Source } from './source.js';

export { INPUT_FORMATS, type InputFormat } from './detect.js';
export type { ReadResult } from './result.js';

/** Codes of diagnostics that say that an input as a whole was not read. */
export const UNREAD_INPUT_CODES: ReadonlySet<string> = new Set([
  'unreadable-input', 'binary-input', 'unknown-format', 'missing-columns',
]);

export interface ReadOptions {
  /** Read every input as this format. Default: found from the content of each. */
  from?: InputFormat;
  /** What `-` reads. Default: the standard input of the process. */
  stdin?: NodeJS.ReadableStream;
}

const READERS: Readonly<Record<InputFormat, (file: string, emit: Emit) => FormatReader | Promise<FormatReader>>> = {
  listing: (file, emit) => listingReader(file, emit),
  jsonl: (file, emit) => jsonlReader(file, emit),
  json: (file, emit) => jsonReader(file, emit),
  csv: (file, emit) => csvReader(file, emit),
  tsv: (file, emit) => csvReader(file, emit, '\t'),
  markdown: markdownReader,
  latex: latexReader,
};

/**
 * Reads `inputs`, paths or `-` for stdin, one after the other. Never throws for what stands in them: all that is
 * wrong comes out as diagnostics, between the papers. Ending the iteration early closes the input at hand.
 */
export async function* readPapers(inputs: readonly string[], options: ReadOptions = {}): AsyncGenerator<ReadResult> {
  for await (const batch of readPaperBatches(inputs, options)) yield* batch;
}

/** As `readPapers`, but gives as many at a time as one chunk of the input holds, so none waits for input that is yet to come. */
export async function* readPaperBatches(inputs: readonly string[], options: ReadOptions = {}): AsyncGenerator<ReadResult[]> {
  const seen = new SeenIds();
  let stdinTaken = false;
  for (const input of inputs) {
    if (input === '-' && stdinTaken) {
      yield [refusal(input, new InputError('unreadable-input', 'the standard input was named twice', 'Name it once.'))];
      continue;
    }
    stdinTaken ||= input === '-';
    for await (const batch of readBatches(input, options)) {
      yield batch.flatMap((result) => ('paper' in result && seen.add(result.paper.id) ? [duplicate(result.paper), result] : [result]));
    }
  }
}

/** One input's results, as many at a time as one chunk of bytes gives. */
async function* readBatches(input: string, { from, stdin }: ReadOptions): AsyncGenerator<ReadResult[]> {
  let batch: ReadResult[] = [];
  let reader: FormatReader | undefined;
  let source: Source | undefined;
  try {
    source = await openSource(input, stdin ?? process.stdin, from ? () => true : beginsJsonLines);
    refuseNonText(source);
    reader = await READERS[from ?? formatOfEnding(input) ?? formatOf(source)](input, (result) => batch.push(result));
    for await (const chunk of source.chunks) {
      reader.feed(chunk);
      if (batch.length === 0) continue;
      yield batch;
      batch = [];
    }
    reader.end('complete');
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    reader?.end('broken');
    batch.push(refusal(input, error));
  } finally {
    await source?.close();
  }
  yield batch;
}

function refuseNonText({ head, whole }: Source): void {
  if (whole && head.toString('latin1').trim() === '') {
    throw new InputError('empty-input', 'the input is empty', 'Check that whatever wrote it came to its end.');
  }
  const kind = binaryKind(head);
  if (kind) {
    throw new InputError('binary-input', `the input is not text: ${kind}`, `Give it as text, in one of these formats: ${INPUT_FORMATS.join(', ')}.`);
  }
}

function formatOf({ head }: Source): InputFormat {
  const text = head.toString('utf8');
  const format = detectFormat(text);
  if (format) return format;
  const kind = foreignKind(text);
  const what = kind ? `the input looks like ${kind}, which is not read` : 'the format of the input is not known';
  throw new InputError('unknown-format', what, `Convert it, or say what it is with --from ${INPUT_FORMATS.join('|')}.`);
}

function refusal(file: string, { code, message, mend }: InputError): ReadResult {
  return trouble(file, { code, severity: 'error', message, mend });
}

function duplicate({ id, origin }: Paper): ReadResult {
  return trouble(origin?.file ?? '-', {
    code: 'duplicate-id',
    severity: 'warning',
    message: `an earlier record has the same id: ${JSON.stringify(id)}`,
    mend: 'Give each paper its own id, or remove the repeat: equal ids give equal claim ids.',
    line: origin?.line,
    paperId: id,
  });
}
