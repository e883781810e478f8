/**
 * The files of results that the config names into measured values. What cannot be read, a path or a column that is not
 * there, or a cell that is no number, stops the check: a claim must not pass because its evidence is missing.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CheckError } from '../config-error.js';
import type { EvidenceSource, Measure, Source } from '../config.js';
import { measuredIn } from './number.js';
import type { Result } from './result.js';

type Row = Readonly<Record<string, unknown>>;

export async function loadResults(sources: readonly EvidenceSource[], root: string): Promise<Result[]> {
  const results: Result[] = [];
  for (const source of sources) {
    for (const file of await filesOf(source.file, root)) results.push(...(await resultsOf(source, file, path.join(root, file))));
  }
  return results;
}

async function filesOf(pattern: string, root: string): Promise<string[]> {
  if (!/[*?[\]{}]/.test(pattern)) return [pattern];
  const { glob } = await import('tinyglobby');
  const files = await glob(pattern, { cwd: root, expandDirectories: false });
  if (files.length === 0) throw new CheckError(`no file of results matches ${pattern}`, 'Mend "evidence" in the config.');
  return files.sort();
}

async function resultsOf(source: EvidenceSource, name: string, file: string): Promise<Result[]> {
  const text = read(name, file);
  if (/\.(?:csv|tsv)$/i.test(name)) return rowResults(source, name, await csvRows(name, text));
  if (/\.(?:jsonl|ndjson)$/i.test(name)) return rowResults(source, name, text.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [{ row: json(`${name}:${i + 1}`, line), place: `${name}:${i + 1}` }])));
  const value = json(name, text);
  const single = (source.values ?? []).map(({ path: at, ...names }): Result[] => {
    const place = `${name}#${at}`;
    return valueOf(dig(value, at, place), { subject: null, dataset: null, condition: null, ...names, unit: names.unit ?? null, place });
  });
  if (source.values && source.rows === undefined && !source.metrics && !source.metric) return single.flat();
  const rows = source.rows === undefined ? value : dig(value, source.rows, `${name}#${source.rows}`);
  const list = Array.isArray(rows) ? rows : [rows];
  return [...single.flat(), ...rowResults(source, name, list.map((row: unknown, i) => ({ row, place: `${name}#${source.rows ?? ''}[${i}]` })))];
}

function rowResults(source: EvidenceSource, name: string, rows: readonly { row: unknown; place: string }[]): Result[] {
  return rows.flatMap(({ row, place }) => {
    if (typeof row !== 'object' || row === null) throw new CheckError(`${place}: a row has to be an object`, `Mend ${name}, or "rows" in the config.`);
    const about = { subject: named(source.subject, row as Row, place), dataset: named(source.dataset, row as Row, place), condition: named(source.condition, row as Row, place) };
    const measures: (readonly [string, Measure])[] = Object.entries(source.metrics ?? {});
    if (source.value !== undefined) {
      const metric = named(source.metric, row as Row, place);
      if (metric === null) throw new CheckError(`${place}: a row with a "value" needs a "metric"`, 'Name its column, or {"value": ...}, as "metric" in the config.');
      measures.push([metric, source.value]);
    }
    return measures.flatMap(([metric, measure]) => {
      const { column, unit } = typeof measure === 'string' ? { column: measure, unit: undefined } : measure;
      return valueOf(dig(row, column, place), { metric, ...about, unit: unit ?? null, place: `${place} ${column}` });
    });
  });
}

function valueOf(cell: unknown, result: Omit<Result, 'value'>): Result[] {
  const measured = measuredIn(cell);
  if (measured === 'bad') throw new CheckError(`${result.place}: ${JSON.stringify(cell)} is no number`, 'Mend the result, or the path or column in the config.');
  return measured ? [{ ...result, value: measured.value, unit: result.unit ?? measured.unit }] : [];
}

function named(source: Source | undefined, row: Row, place: string): string | null {
  if (source === undefined) return null;
  if (typeof source !== 'string') return source.value;
  const value = dig(row, source, place);
  return value === null || value === '' ? null : String(value);
}

/** What stands under a path with dots; a key that itself has dots goes first. */
function dig(value: unknown, at: string, place: string): unknown {
  if (at === '') return value;
  let here = value;
  const steps = typeof here === 'object' && here !== null && Object.hasOwn(here, at) ? [at] : at.split('.');
  for (const step of steps) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) {
      const known = typeof here === 'object' && here !== null ? `; there is ${Object.keys(here).slice(0, 12).join(', ')}` : '';
      throw new CheckError(`${place}: there is no "${step}"${known}`, 'Mend the path or the column in the config.');
    }
    here = (here as Row)[step];
  }
  return here;
}

function read(name: string, file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new CheckError(`${name}: cannot read the results: ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'no such file' : (error as Error).message}`, 'Mend "evidence" in the config, or make the results first.');
  }
}

function json(place: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new CheckError(`${place}: this is no JSON: ${(error as Error).message}`, 'Mend the file of results.');
  }
}

async function csvRows(name: string, text: string): Promise<{ row: unknown; place: string }[]> {
  const { parse } = await import('csv-parse/sync');
  try {
    const rows: { record: unknown; info: { lines: number } }[] = parse(text, { columns: true, info: true, delimiter: /\.tsv$/i.test(name) ? '\t' : ',', trim: true });
    return rows.map(({ record, info }) => ({ row: record, place: `${name}:${info.lines}` }));
  } catch (error) {
    throw new CheckError(`${name}: this is no CSV: ${(error as Error).message}`, 'Mend the file of results.');
  }
}
