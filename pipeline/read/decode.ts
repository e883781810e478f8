/**
 * Bytes of one line or record into text. Invalid UTF-8 is read as U+FFFD with one warning per call,
 * because a single bad letter is no reason to lose an abstract.
 */
import { isUtf8 } from 'node:buffer';
import { trouble, type Emit } from './result.js';

/** `bytes` as text; warns `invalid-utf-8` at `line` where they are not UTF-8. */
export function decodeUtf8(bytes: Buffer, file: string, line: number, emit: Emit): string {
  const text = bytes.toString('utf8');
  // U+FFFD may stand in the input itself; only then is the slower check of the bytes needed.
  if (text.includes('\uFFFD') && !isUtf8(bytes)) {
    emit(trouble(file, {
      code: 'invalid-utf-8',
      severity: 'warning',
      message: 'bytes that are not UTF-8, read as U+FFFD',
      mend: 'Convert the file to UTF-8, for example with iconv.',
      line,
    }));
  }
  return text;
}
