/**
 * The claims of many files, read on several threads, the same and in the same order as on one. The threads are started
 * only where there are so many files that it pays; stdin is read here, because a thread has none.
 */
import { setImmediate } from 'node:timers/promises';
import { readClaims, type ReadClaims, type ReadClaimsOptions } from './read-claims.js';
import { withoutInputs } from './sources/read.js';
import type { Slice } from './read-worker.js';

/** Fewer files than this are read sooner than threads have loaded the rules. */
const FILES_ALONE = 150;
const FILES_A_SLICE = 20;

export async function readAllClaims(named: readonly string[], options: ReadClaimsOptions, jobs: number): Promise<ReadClaims> {
  const files = await withoutInputs(named, options);
  if (jobs < 2 || files.length < FILES_ALONE || files.includes('-')) return readClaims(files, options);
  const { Piscina } = await import('piscina');
  const others = jobs - 1;
  const threads = new Piscina<Slice, ReadClaims>({ filename: new URL('./read-worker.js', import.meta.url).href, minThreads: others, maxThreads: others, recordTiming: false });
  const slices = Array.from({ length: Math.ceil(files.length / FILES_A_SLICE) }, (_, i) => files.slice(i * FILES_A_SLICE, (i + 1) * FILES_A_SLICE));
  const parts: ReadClaims[] = [];
  let next = 0;
  const take = async (read: (slice: Slice) => Promise<ReadClaims>): Promise<void> => {
    for (let i = next++; i < slices.length; i = next++) parts[i] = await read({ files: slices[i]!, options });
  };
  try {
    // This thread needs the rules anyway, so it reads too: one thread less has to load them.
    await Promise.all([...Array.from({ length: others }, () => take((slice) => threads.run(slice))), take(readHere)]);
    return merged(parts);
  } finally {
    await threads.destroy();
  }
}

function merged(parts: readonly ReadClaims[]): ReadClaims {
  const all: ReadClaims = { claims: [], texts: [], invalid: [], suppressions: [], diagnostics: [], blocks: new Map(), sources: new Map() };
  for (const part of parts) {
    // Copied between threads, the claims of a text and those of the run are the same objects still.
    for (const claim of part.claims) claim.text += all.texts.length;
    all.texts.push(...part.texts);
    for (const claim of part.claims) all.claims.push(claim);
    all.invalid.push(...part.invalid);
    all.suppressions.push(...part.suppressions);
    all.diagnostics.push(...part.diagnostics);
    for (const [file, blocks] of part.blocks) all.blocks.set(file, new Set([...(all.blocks.get(file) ?? []), ...blocks]));
    for (const [file, source] of part.sources) all.sources.set(file, source);
  }
  return all;
}

/** Lets the other threads be heard between two slices. */
async function readHere({ files, options }: Slice): Promise<ReadClaims> {
  const read = await readClaims(files, options);
  await setImmediate();
  return read;
}
