/**
 * The formats that a table can be written in. A format is one line here and one file beside this one, which is
 * loaded when it is first used, so that a list of names costs nothing at start-up.
 */
import type { Writable } from 'node:stream';
import type { RowWriter, TableOptions } from './table.js';

export const OUTPUT_FORMATS = ['csv', 'tsv', 'jsonl', 'json', 'md', 'xlsx', 'parquet'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

type MakeWriter = <Row>(sink: Writable, options: TableOptions<Row>) => RowWriter<Row>;

const WRITERS: Readonly<Record<OutputFormat, () => Promise<MakeWriter>>> = {
  csv: async () => (await import('./csv.js')).csvWriter,
  tsv: async () => (await import('./tsv.js')).tsvWriter,
  jsonl: async () => (await import('./jsonl.js')).jsonlWriter,
  json: async () => (await import('./json.js')).jsonWriter,
  md: async () => (await import('./markdown.js')).markdownWriter,
  xlsx: async () => (await import('./xlsx/xlsx.js')).xlsxWriter,
  parquet: async () => (await import('./parquet.js')).parquetWriter,
};

/** Other endings of file names than a format's own name. */
const ENDINGS: Readonly<Record<string, OutputFormat>> = { ndjson: 'jsonl', markdown: 'md' };

/** A writer of `format` on `sink`, for the caller to add rows to. */
export async function openWriter<Row>(format: OutputFormat, sink: Writable, options: TableOptions<Row>): Promise<RowWriter<Row>> {
  const make = await WRITERS[format]();
  return make(sink, options);
}

/** Writes all rows as `format`, no faster than `sink` takes them. The sink stays open. */
export async function writeTable<Row>(
  rows: AsyncIterable<Row> | Iterable<Row>,
  format: OutputFormat,
  sink: Writable,
  options: TableOptions<Row>,
): Promise<void> {
  const writer = await openWriter(format, sink, options);
  for await (const row of rows) await writer.add(row);
  await writer.end();
}

/** The format that the ending of a file's name says, or null. */
export function formatOfName(name: string): OutputFormat | null {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return OUTPUT_FORMATS.find((format) => format === ending) ?? ENDINGS[ending] ?? null;
}
