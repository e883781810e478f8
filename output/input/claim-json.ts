/**
 * Claims as JSON into claims: one on a line, a paper with its claims on a line (`extract --per-paper`), or all in
 * one array. A line that is no JSON costs itself only.
 */
import { LineSplitter, type Line } from '../../pipeline/read/lines.js';
import { invalidJson, parseJson } from '../../pipeline/read/parse-json.js';
import { trouble } from '../../pipeline/read/result.js';
import type { Cell, ColumnType } from '../table.js';
import { emitClaim, type ClaimsReader, type EmitClaim } from './claim-record.js';

/** A reader of JSON Lines named `file`: a claim, or a paper with its claims, on each. */
export function claimLinesReader(file: string, emit: EmitClaim): ClaimsReader {
  const take = ({ text, number }: Line): void => {
    if (text.trim() !== '') emitParsed(text, file, number, emit);
  };
  return new LineSplitter(file, (result) => {
    if ('diagnostic' in result) emit(result);
  }, take);
}

/** A reader of a JSON array. It is held as a whole: JSON Lines is the form for bulk. */
export function claimArrayReader(file: string, emit: EmitClaim): ClaimsReader {
  const chunks: Buffer[] = [];
  return {
    feed: (bytes) => void chunks.push(bytes),
    end: () => emitParsed(Buffer.concat(chunks).toString('utf8'), file, 1, emit),
  };
}

function emitParsed(text: string, file: string, line: number, emit: EmitClaim): void {
  const parsed = parseJson(text, line);
  if (!('value' in parsed)) {
    emit(invalidJson(file, parsed.line, parsed.reason));
    return;
  }
  const records = recordsOf(parsed.value);
  if (records.length === 0 && isRecord(parsed.value) && typeof parsed.value.paper_id === 'string') emit({ empty: { paper_id: parsed.value.paper_id, title: '' } });
  for (const record of records) {
    if (isRecord(record)) emitClaim(record, typed, { file, line }, emit);
    else emit(trouble(file, { code: 'not-an-object', severity: 'error', message: 'record is no object', mend: 'Make each record a claim, as claimsheet extract writes it.', line }));
  }
}

function recordsOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return isRecord(value) && Array.isArray(value.claims) ? value.claims : [value];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typed(value: unknown, type: ColumnType): Cell {
  switch (type) {
    case 'string':
      if (typeof value === 'string') return value;
      throw new TypeError('not a string');
    case 'boolean':
      if (typeof value === 'boolean') return value;
      throw new TypeError('not true or false');
    case 'shape':
      if (Array.isArray(value) && value.every((side) => typeof side === 'number')) return value as number[];
      throw new TypeError('not a list of numbers');
    default:
      if (typeof value === 'number' && Number.isFinite(value)) return value;
      throw new TypeError('not a number');
  }
}
