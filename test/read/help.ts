/** What the reading tests share: temporary files, readers fed in pieces, results as short text. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readPapers, type ReadOptions, type ReadResult } from '../../pipeline/read/index.js';
import type { Emit, FormatReader } from '../../pipeline/read/result.js';
import type { Diagnostic, Paper } from '../../pipeline/types.js';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claimsheet-read-'));
process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
let files = 0;

/** A new file with this content; its path. */
export function file(content: string | Uint8Array): string {
  const name = path.join(folder, `input-${files++}`);
  fs.writeFileSync(name, content);
  return name;
}

export interface Read {
  papers: Paper[];
  diagnostics: Diagnostic[];
  /** `code@line` of each diagnostic. */
  codes: string[];
}

function sorted(results: readonly ReadResult[]): Read {
  const papers = results.flatMap((result) => ('paper' in result ? [result.paper] : []));
  const diagnostics = results.flatMap((result) => ('diagnostic' in result ? [result.diagnostic] : []));
  return { papers, diagnostics, codes: diagnostics.map(({ code, line }) => `${code}@${line}`) };
}

/** Everything that `inputs` give. */
export async function readAll(inputs: readonly string[], options?: ReadOptions): Promise<Read> {
  const results: ReadResult[] = [];
  for await (const result of readPapers(inputs, options)) results.push(result);
  return sorted(results);
}

/** Feeds `content` to a reader, `step` bytes at a time. */
export function feed(reader: (file: string, emit: Emit) => FormatReader, content: string | Uint8Array, step = Infinity): Read {
  const results: ReadResult[] = [];
  const bytes = Buffer.from(content);
  const made = reader('some.file', (result) => results.push(result));
  for (let at = 0; at < bytes.length; at += step) made.feed(bytes.subarray(at, at + step));
  made.end('complete');
  return sorted(results);
}

/** Sizes of pieces that every text format is fed in: chunks break anywhere. */
export const STEPS = [Infinity, 1, 7];
