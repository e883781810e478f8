/**
 * JSON Lines into Papers: one JSON object a line, blank lines ignored.
 * A line that is no JSON object becomes a diagnostic and the next line is read.
 */
import { LineSplitter, type Line } from './lines.js';
import { emitParsed, parseJson } from './parse-json.js';
import type { Emit, FormatReader } from './result.js';

/** A reader of JSON Lines named `file`. */
export function jsonlReader(file: string, emit: Emit, limit?: number): FormatReader {
  const take = ({ text, number }: Line): void => {
    if (text.trim() !== '') emitParsed(parseJson(text, number), file, number, emit);
  };
  return new LineSplitter(file, emit, take, limit);
}
