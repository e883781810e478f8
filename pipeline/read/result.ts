/**
 * What reading gives: a paper, or a diagnostic that says what was wrong with the bytes.
 * Every format is a synchronous FormatReader that is fed bytes and emits results, so that it needs no
 * file to be tested and costs no promise per record. Nothing here reads or refuses anything itself.
 */
import type { Diagnostic, Paper, Severity } from '../types.js';

export type ReadResult = { paper: Paper } | { diagnostic: Diagnostic };

export type Emit = (result: ReadResult) => void;

/** How an input ended: at its end, or because the bytes before it broke off (a cut archive, a failed disk). */
export type Ending = 'complete' | 'broken';

/** One format. `end` is called once; after a broken ending the unfinished record is dropped, not guessed. */
export interface FormatReader {
  feed(bytes: Buffer): void;
  end(ending: Ending): void;
}

/** The longest record or line, in bytes. A longer one is a diagnostic, so that no input can fill the memory. */
export const MAX_RECORD_BYTES = 64 * 1024 * 1024;

/** The longest title or abstract, in UTF-16 code units, a thousand times a long one: its claims are held until its last is known. */
export const MAX_TEXT_LENGTH = 2 * 1024 * 1024;

/** What is wrong, how to mend it, and the line where it is known. */
interface Trouble {
  code: string;
  severity: Severity;
  message: string;
  mend: string;
  line?: number | null;
  paperId?: string;
}

/** A diagnostic as a result, about `file`. Only severity `error` says that something was not read. */
export function trouble(file: string, { code, severity, message, mend, line, paperId }: Trouble): { diagnostic: Diagnostic } {
  return { diagnostic: { code, severity, message, mend, file, line: line ?? null, paper_id: paperId ?? null } };
}

/** The diagnostic for a line or record of more than `limit` bytes. */
export function tooLong(file: string, line: number, limit: number): { diagnostic: Diagnostic } {
  return trouble(file, {
    code: 'record-too-long',
    severity: 'error',
    message: `record of more than ${limit} bytes, skipped`,
    mend: 'Check that the records are separated, or split this one.',
    line,
  });
}
