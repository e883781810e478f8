/**
 * The text of one JSON value into a Paper or a diagnostic; shared by the two JSON formats.
 * Refuses what JSON.parse refuses, and names the line of the fault rather than that of the record where it can.
 */
import { emitRecord } from './record.js';
import { trouble, type Emit } from './result.js';

/** A parsed value, or why there is none and on which line. */
export type Parsed = { value: unknown } | { reason: string; line: number };

/** Parses `text`, which starts at `line`. */
export function parseJson(text: string, line: number): Parsed {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    // The position is one within the record, and its wording differs between versions of Node.
    return { reason: reason.replace(/ (?:in JSON )?at position \d.*$/s, ''), line: faultLine(reason, text, line) };
  }
}

/** Emits what `parsed`, a record that starts at `line` of `file`, holds. */
export function emitParsed(parsed: Parsed, file: string, line: number, emit: Emit): void {
  if ('value' in parsed) emitRecord(parsed.value, { file, line }, emit);
  else emit(invalidJson(file, parsed.line, parsed.reason));
}

/** The diagnostic for JSON that cannot be parsed. */
export function invalidJson(file: string, line: number, reason: string) {
  return trouble(file, {
    code: 'invalid-json',
    severity: 'error',
    message: `invalid JSON: ${reason}`,
    mend: 'Correct the JSON here; the other records were read.',
    line,
  });
}

/** V8 says "at position N" for most faults; the line follows from the line ends before it. */
function faultLine(reason: string, text: string, line: number): number {
  const position = /at position (\d+)/.exec(reason)?.[1];
  if (position === undefined) return line;
  let fault = line;
  for (let at = text.indexOf('\n'); at !== -1 && at < Number(position); at = text.indexOf('\n', at + 1)) fault++;
  return fault;
}
