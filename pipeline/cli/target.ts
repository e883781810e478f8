/**
 * A place to write to: stdout as it is, a file by way of a temporary one beside it that takes its name at the end.
 * So a run that fails or is interrupted leaves what was there before, never half a table.
 * Pipes and devices cannot be renamed over and are written directly.
 */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { chmod, realpath, rename, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import type { Writable } from 'node:stream';
import { UsageError } from './exit.js';
import { forgetLeftover, rememberLeftover } from './interrupt.js';

export interface Target {
  sink: Writable;
  /** All is written: give the file its name. */
  commit(): Promise<void>;
  /** Something went wrong: leave no trace. Safe to call after `commit`, and more than once. */
  discard(): Promise<void>;
}

const REASONS: Readonly<Record<string, readonly [what: string, mend: string]>> = {
  ENOENT: ['there is no such folder', 'Make the folder first, or check the path.'],
  ENOTDIR: ['there is no such folder', 'Check the path.'],
  EISDIR: ['it is a folder', 'Name a file in it.'],
  EACCES: ['no permission to write there', 'Change its permissions, or name another place.'],
  EPERM: ['no permission to write there', 'Change its permissions, or name another place.'],
  EROFS: ['that file system is read-only', 'Name another place.'],
};

/** Opens `name`, or stdout where it is undefined or `-`. Throws a UsageError where nothing can be written. */
export async function openTarget(name: string | undefined): Promise<Target> {
  if (name === undefined || name === '-') return { sink: process.stdout, commit: nothing, discard: nothing };
  try {
    return await openFile(name);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    const [what, mend] = REASONS[code] ?? [message, 'Check that it can be written.'];
    throw new UsageError(`cannot write ${name}: ${what}`, mend);
  }
}

async function openFile(name: string): Promise<Target> {
  const file = await realpath(name).catch(() => name);
  const old = await stat(file).catch(() => null);
  if (old?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
  if (old && !old.isFile()) return direct(await opened(createWriteStream(file)));

  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}.tmp`);
  const sink = await opened(createWriteStream(temporary, { flags: 'wx' }));
  rememberLeftover(temporary);
  if (old) await chmod(temporary, old.mode);
  let settled = false;
  return {
    sink,
    async commit() {
      await closed(sink);
      await rename(temporary, file);
      settled = true;
      forgetLeftover(temporary);
    },
    async discard() {
      if (settled) return;
      settled = true;
      sink.destroy();
      await unlink(temporary).catch(nothing);
      forgetLeftover(temporary);
    },
  };
}

function direct(sink: WriteStream): Target {
  return { sink, commit: () => closed(sink), discard: async () => void sink.destroy() };
}

async function opened(sink: WriteStream): Promise<WriteStream> {
  await once(sink, 'open');
  return sink;
}

async function closed(sink: WriteStream): Promise<void> {
  sink.end();
  if (!sink.closed) await once(sink, 'close');
}

async function nothing(): Promise<void> {}
