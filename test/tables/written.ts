/** What a table comes to in a format, as bytes. */
import { PassThrough } from 'node:stream';
import { writeTable, type OutputFormat } from '../../output/formats.js';
import type { TableOptions } from '../../output/table.js';

export async function written<Row>(rows: readonly Row[], format: OutputFormat, options: TableOptions<Row>): Promise<Buffer> {
  const sink = new PassThrough();
  const chunks: Buffer[] = [];
  sink.on('data', (chunk: Buffer) => chunks.push(chunk));
  await writeTable(rows, format, sink, options);
  return Buffer.concat(chunks);
}
