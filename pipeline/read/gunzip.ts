/**
 * Gzip bytes into plain bytes, as a stream. A damaged or cut archive gives everything before the damage, and
 * then an InputError: iterating over node's own stream would lose what it had buffered when the error came.
 */
import { createGunzip } from 'node:zlib';
import { InputError } from './input-error.js';

/** Whether `head` begins as a gzip archive does. */
export function isGzip(head: Buffer): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

/** The content of the archive that `chunks` are. */
export async function* gunzip(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const unzip = createGunzip({ chunkSize: 64 * 1024 });
  const ready: Buffer[] = [];
  let failure: NodeJS.ErrnoException | undefined;
  unzip.on('data', (chunk: Buffer) => ready.push(chunk));
  unzip.on('error', (error) => { failure = error; });
  const closed = new Promise<void>((resolve) => unzip.once('close', resolve));
  try {
    for await (const chunk of chunks) {
      // Waiting for each write keeps no more in memory than one chunk unpacks to.
      await Promise.race([closed, new Promise<void>((resolve) => { unzip.write(chunk, () => resolve()); })]);
      yield* ready.splice(0);
      if (failure) throw broken(failure);
    }
    unzip.end();
    await closed;
    yield* ready.splice(0);
    if (failure) throw broken(failure);
  } finally {
    unzip.destroy();
  }
}

function broken({ code, message }: NodeJS.ErrnoException): InputError {
  const reason = code === 'Z_BUF_ERROR' ? 'it is cut off' : message;
  return new InputError('broken-gzip', `the gzip archive is damaged: ${reason}`, 'Fetch or pack it again; only what came before the damage was read.');
}
