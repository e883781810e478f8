/**
 * Files into documents: Markdown and LaTeX by the endings of their names, all others as files of papers, whose format is
 * found from their content. A file that cannot be read is a diagnostic, never a file without claims.
 */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { formatOfEnding } from '../../read/detect.js';
import { readPapers, type InputFormat } from '../../read/index.js';
import type { Diagnostic } from '../../types.js';
import type { SourceResult } from './document.js';
import { latexDocument } from './latex.js';
import { inputsOf, withInputs } from './latex-inputs.js';
import { LineIndex } from './line-index.js';
import { markdownDocument } from './markdown.js';
import { markdownParser } from './markdown-tree.js';
import { recordDocument } from './record.js';

export interface ReadSourceOptions {
  /** Folder that the names in reports are relative to. */
  root: string;
  /** Read files of papers as this format. Default: found from the content of each. */
  from?: InputFormat;
}

/** The documents of `files`, paths or `-` for stdin, in order. */
export async function* readSources(files: readonly string[], options: ReadSourceOptions): AsyncGenerator<SourceResult> {
  for (const file of files) {
    const name = file === '-' ? '-' : reportName(options.root, file);
    const format = options.from ?? (file === '-' ? null : formatOfEnding(file));
    if (format === 'markdown' || format === 'latex') yield await textSource(file, name, format, options);
    else yield* paperSource(file, name, options);
  }
}

/** `files` without the LaTeX files that others of them put in: these are read there, once. */
export async function withoutInputs(files: readonly string[], options: ReadSourceOptions): Promise<readonly string[]> {
  const nameOf = (file: string): string => reportName(options.root, file);
  const latex = files.filter((file) => file !== '-' && (options.from ?? formatOfEnding(file)) === 'latex');
  if (latex.length < 2) return files;
  const inputs = new Map<string, ReadonlySet<string>>();
  for (const file of latex) inputs.set(file, new Set(await inputsOf(file, await readFile(file, 'utf8').catch(() => ''), { root: options.root, nameOf })));
  // Of two files that put in each other the first stays.
  const isInput = (file: string, i: number): boolean => latex.some((other, k) => other !== file && inputs.get(other)!.has(nameOf(file)) && !(inputs.get(file)!.has(nameOf(other)) && i < k));
  const dropped = new Set(latex.filter(isInput));
  return files.filter((file) => !dropped.has(file));
}

/** How reports name a file: relative to the root, with `/`, so that the same file has one name on all machines. */
export function reportName(root: string, file: string): string {
  return path.relative(root, path.resolve(file)).split(path.sep).join('/');
}

async function textSource(file: string, name: string, format: 'markdown' | 'latex', { root }: ReadSourceOptions): Promise<SourceResult> {
  try {
    // All at once: a thousand small files take a fifth of the time that handles of promises do.
    const source = (file === '-' ? await text(process.stdin) : readFileSync(file, 'utf8')).replace(/^\uFEFF/, ' ');
    if (source.includes('\0')) return { diagnostic: unread(name, 'binary-input', 'the input is not text', 'Name only files of text.') };
    if (format === 'markdown') return { document: markdownDocument(name, source, await markdownParser()) };
    const joined = file === '-' ? null : await withInputs(file, source, { root, nameOf: (one) => reportName(root, one) });
    return { document: latexDocument(name, source, joined ?? undefined) };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { diagnostic: unread(name, 'unreadable-input', `cannot read the input: ${code === 'ENOENT' ? 'no such file' : message}`, 'Check the path.') };
  }
}

async function* paperSource(file: string, name: string, { from }: ReadSourceOptions): AsyncGenerator<SourceResult> {
  let lines: LineIndex | null | undefined;
  for await (const result of readPapers([file], { from })) {
    if ('diagnostic' in result) {
      yield { diagnostic: { ...result.diagnostic, file: name } };
      continue;
    }
    lines ??= await linesOf(file);
    yield { document: recordDocument(name, result.paper, lines) };
  }
}

/** The lines of a file of papers, or null where it is stdin or its bytes are not its text (gzip, UTF-16). */
async function linesOf(file: string): Promise<LineIndex | null> {
  if (file === '-') return null;
  const source = await readFile(file, 'utf8');
  return source.includes('\0') || source.includes('\uFFFD') ? null : new LineIndex(source.replace(/^\uFEFF/, ' '));
}

function unread(file: string, code: string, message: string, mend: string): Diagnostic {
  return { code, severity: 'error', message, mend, file, line: null, paper_id: null };
}
