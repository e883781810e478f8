/** Sinks that the writer tests write to. */
import { Writable } from 'node:stream';
import { CLAIM_COLUMNS } from '../../output/columns.js';
import { writeTable, type OutputFormat } from '../../output/formats.js';
import type { TableOptions } from '../../output/table.js';
import type { Claim } from '../../pipeline/types.js';

/** A sink that keeps what it gets, a chunk a string. With a delay it is slow, as a pipe to a slow reader is. */
export class Kept extends Writable {
  readonly chunks: string[] = [];
  length = 0;

  constructor(private readonly delay = 0, highWaterMark = 16 * 1024) {
    super({ highWaterMark, decodeStrings: false });
  }

  override _write(chunk: string | Buffer, _encoding: BufferEncoding, done: () => void): void {
    const text = String(chunk);
    this.chunks.push(text);
    this.length += text.length;
    if (this.delay > 0) setTimeout(done, this.delay);
    else done();
  }

  get text(): string {
    return this.chunks.join('');
  }
}

/** The text of a table of claims. */
export async function textOf(claims: Iterable<Claim>, format: OutputFormat, options: Partial<TableOptions<Claim>> = {}): Promise<string> {
  const sink = new Kept();
  await writeTable(claims, format, sink, { columns: CLAIM_COLUMNS, ...options });
  return sink.text;
}
