/**
 * The text of one JSON value into a Paper or a diagnostic; shared by the two JSON formats.
 * Refuses what JSON.parse refuses, and names the line of the fault rather than that of the record where it can.
 */
import { emitRecord } from './record.js';
import { trouble, type Emit } from './result.js';

/** Parses `text`, which starts at `line` of `file`, and emits what it holds. */
export function emitJson(text: string, file: string, line: number, emit: Emit): void {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    emit(invalidJson(file, faultLine(error, text, line), reasonOf(error)));
    return;
  }
  emitRecord(value, { file, line }, emit);
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

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** V8 says "at position N" for most faults; the line follows from the line ends before it. */
function faultLine(error: unknown, text: string, line: number): number {
  const position = /at position (\d+)/.exec(reasonOf(error))?.[1];
  if (position === undefined) return line;
  let fault = line;
  for (let at = text.indexOf('\n'); at !== -1 && at < Number(position); at = text.indexOf('\n', at + 1)) fault++;
  return fault;
}
