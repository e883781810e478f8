/**
 * An input as the user named it into chunks of UTF-8 bytes: opened, gunzipped where its first bytes say so,
 * decoded from UTF-16 where it has that byte order mark, and without a UTF-8 one.
 * Whatever goes wrong is thrown as an InputError, after all bytes that were good.
 */
import { createReadStream } from 'node:fs';
import { gunzip, isGzip } from './gunzip.js';
import { InputError } from './input-error.js';

/** How much is read before the format is decided. */
const HEAD_BYTES = 64 * 1024;

const LF = 0x0a;

const REASONS: Readonly<Record<string, readonly [message: string, mend: string]>> = {
  ENOENT: ['no such file', 'Check the path.'],
  ENOTDIR: ['no such file', 'Check the path.'],
  EISDIR: ['this is a directory', 'Name the files in it.'],
  EACCES: ['no permission to read it', 'Change its permissions.'],
  EPERM: ['no permission to read it', 'Change its permissions.'],
};

export interface Source {
  /** The first bytes, 64 KiB or the whole input. */
  head: Buffer;
  /** Whether the head is the whole input. */
  whole: boolean;
  /** All chunks, the head's included. */
  chunks: AsyncGenerator<Buffer>;
  /** Closes the input, whether or not the chunks were taken. */
  close(): Promise<void>;
}

/** Opens `input`, a path or `-` for `stdin`, and reads its head: less than 64 KiB where `enough` is content with less. */
export async function openSource(input: string, stdin: NodeJS.ReadableStream, enough?: (head: Buffer) => boolean): Promise<Source> {
  return peek(withoutMark(unzipped(rawChunks(input, stdin))), HEAD_BYTES, enough);
}

async function* rawChunks(input: string, stdin: NodeJS.ReadableStream): AsyncGenerator<Buffer> {
  try {
    const stream: AsyncIterable<string | Buffer> = input === '-' ? stdin : createReadStream(input, { highWaterMark: HEAD_BYTES });
    for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const [reason, mend] = REASONS[code ?? ''] ?? [message, 'Check that it can be read.'];
    throw new InputError('unreadable-input', `cannot read the input: ${reason}`, mend);
  }
}

async function* unzipped(chunks: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  const { head, chunks: all } = await peek(chunks, 2);
  yield* isGzip(head) ? gunzip(all) : all;
}

async function* withoutMark(chunks: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  const { head, chunks: all } = await peek(chunks, 3);
  const encoding = head[0] === 0xff && head[1] === 0xfe ? 'utf-16le' : head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : null;
  if (encoding) {
    // The decoder drops the mark by itself.
    const decoder = new TextDecoder(encoding);
    for await (const chunk of all) yield Buffer.from(decoder.decode(chunk, { stream: true }));
    yield Buffer.from(decoder.decode());
    return;
  }
  let mark = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  for await (const chunk of all) {
    yield mark === 0 ? chunk : chunk.subarray(mark);
    mark = Math.max(0, mark - chunk.length);
  }
}

/** Reads at least `size` bytes ahead, or all that there are or that are `enough`, and gives them back as part of the chunks. */
async function peek(chunks: AsyncGenerator<Buffer>, size: number, enough: (head: Buffer) => boolean = () => false): Promise<Source> {
  const ahead: Buffer[] = [];
  let length = 0;
  let whole = false;
  let failure: unknown;
  try {
    while (length < size && !whole) {
      const next = await chunks.next();
      if (next.done) {
        whole = true;
      } else {
        ahead.push(next.value);
        length += next.value.length;
        // What is enough ends with a line, so nothing is looked at twice for pieces of one.
        if (next.value.includes(LF) && enough(Buffer.concat(ahead))) break;
      }
    }
  } catch (error) {
    // What was read before the failure is still good.
    if (length === 0) throw error;
    failure = error;
  }
  return { head: Buffer.concat(ahead).subarray(0, HEAD_BYTES), whole, chunks: replay(), close };

  async function* replay(): AsyncGenerator<Buffer> {
    try {
      yield* ahead.splice(0);
      if (failure !== undefined) throw failure;
      yield* chunks;
    } finally {
      await close();
    }
  }

  async function close(): Promise<void> {
    await chunks.return(undefined);
  }
}
