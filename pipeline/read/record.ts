/**
 * One parsed record (anything) into a Paper: id, title, abstract, year, date and url are read, other keys are
 * ignored. Refused are records that are no object, have neither title nor abstract, have an id, title or abstract of
 * the wrong type, or a text without an end; a bad year, date or url only costs that value. Texts are kept as they stand.
 */
import { hash } from 'node:crypto';
import type { Origin } from '../types.js';
import { MAX_TEXT_LENGTH, trouble, type Emit } from './result.js';

/** `2021` and `2021-05-03` have a year at their start; `20215` has none. */
const YEAR_AT_START = /^\s*(\d{4})(?!\d)/;

/** A stable id for a paper that has none: the same text gives the same id on every machine. */
export function contentId(title: string, abstract: string): string {
  return `sha256:${hash('sha256', `${title}\0${abstract}`).slice(0, 12)}`;
}

/** Emits the Paper that `value` holds, or diagnostics that name the key at fault. */
export function emitRecord(value: unknown, origin: Origin, emit: Emit): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    emit(trouble(origin.file, {
      code: 'not-an-object',
      severity: 'error',
      message: `record is ${nameOf(value)}, not an object`,
      mend: 'Make each record an object with a "title" or an "abstract".',
      line: origin.line,
    }));
    return;
  }
  const record = value as Record<string, unknown>;
  // One error a record, so that whoever counts records by their answers can count on it.
  const given = givenId(record['id'], origin, emit);
  if (given === undefined) return;
  const title = textOf(record, 'title', given, origin, emit);
  if (title === undefined) return;
  const abstract = textOf(record, 'abstract', given, origin, emit);
  if (abstract === undefined) return;
  if (title.trim() === '' && abstract.trim() === '') {
    emit(trouble(origin.file, {
      code: 'empty-record',
      severity: 'error',
      message: 'record has neither a title nor an abstract',
      mend: 'Give it a "title" or an "abstract", or remove it.',
      line: origin.line,
      paperId: given || undefined,
    }));
    return;
  }
  const id = given || contentId(title, abstract);
  const date = optionalText(record, 'date', id, origin, emit);
  const url = optionalText(record, 'url', id, origin, emit);
  const year = yearOf(record['year'], id, origin, emit) ?? yearAtStart(date);
  emit({ paper: { id, title, abstract, year, date, url, origin } });
}

/** The id as text, empty where there is none, undefined where it is refused. */
function givenId(value: unknown, origin: Origin, emit: Emit): string | undefined {
  if (value == null) return '';
  if (typeof value === 'string') return value.trim() === '' ? '' : value;
  if (typeof value !== 'number') {
    emit(wrongType('id', value, 'a string or a number', 'error', origin));
    return undefined;
  }
  // NOTE: 2301.10140 as a JSON number is 2301.1014; two such ids may also fall together.
  if (!Number.isSafeInteger(value)) {
    emit(trouble(origin.file, {
      code: 'imprecise-id',
      severity: 'warning',
      message: `"id" is a number that may have lost digits: ${value}`,
      mend: 'Write the id as a string.',
      line: origin.line,
      paperId: String(value),
    }));
  }
  return String(value);
}

/** The text under `key`, empty where there is none, undefined where it is refused. */
function textOf(record: Record<string, unknown>, key: string, id: string, origin: Origin, emit: Emit): string | undefined {
  const value = record[key];
  if (value == null) return '';
  if (typeof value !== 'string') {
    emit(wrongType(key, value, 'a string', 'error', origin, id || undefined));
    return undefined;
  }
  if (value.length <= MAX_TEXT_LENGTH) return value;
  emit(trouble(origin.file, {
    code: 'text-too-long',
    severity: 'error',
    message: `"${key}" has ${value.length} characters, more than ${MAX_TEXT_LENGTH}; record not read`,
    mend: 'Check that the records are separated, or split this one.',
    line: origin.line,
    paperId: id || undefined,
  }));
  return undefined;
}

function optionalText(record: Record<string, unknown>, key: string, id: string, origin: Origin, emit: Emit): string | null {
  const value = record[key];
  if (value == null) return null;
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  emit(wrongType(key, value, 'a string', 'warning', origin, id));
  return null;
}

function yearOf(value: unknown, id: string, origin: Origin, emit: Emit): number | null {
  if (value == null) return null;
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  if (typeof value === 'string') {
    if (value.trim() === '') return null;
    const year = yearAtStart(value);
    if (year !== null) return year;
  }
  emit(wrongType('year', value, 'a whole number', 'warning', origin, id));
  return null;
}

function yearAtStart(text: string | null): number | null {
  const found = text === null ? null : YEAR_AT_START.exec(text);
  return found ? Number(found[1]) : null;
}

function wrongType(key: string, value: unknown, wanted: string, severity: 'error' | 'warning', origin: Origin, paperId?: string) {
  return trouble(origin.file, {
    code: 'wrong-type',
    severity,
    message: `"${key}" is ${nameOf(value)}, not ${wanted}${severity === 'error' ? '; record not read' : '; left empty'}`,
    mend: `Make "${key}" ${wanted}, or leave it out.`,
    line: origin.line,
    paperId,
  });
}

function nameOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string': return value.length > 40 ? 'a string' : `the string ${JSON.stringify(value)}`;
    case 'number': return `the number ${value}`;
    case 'boolean': return String(value);
    default: return 'an object';
  }
}
