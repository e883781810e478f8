/** What all reports of a check share: their input, and the words that more than one of them needs. */
import path from 'node:path';
import type { CheckResult, Finding } from '../../pipeline/check/types.js';

export interface ReportContext {
  version: string;
  /** Path to the folder that the names of files are relative to, from the one that the form counts from; empty where they are the same. */
  prefix: string;
  /** Makes text bold, red, ...; gives it back as it is where there are no colours. */
  paint(style: 'bold' | 'red' | 'yellow' | 'dim' | 'green', text: string): string;
}

export type Report = (result: CheckResult, context: ReportContext) => string;

export function isFailing({ category }: Finding, { failOn }: CheckResult): boolean {
  return failOn.includes(category);
}

/** How a form names a file. */
export function nameOf(file: string, { prefix }: Pick<ReportContext, 'prefix'>): string {
  return file === '-' ? file : path.posix.join(prefix, file);
}

/** `3 claims`, `1 claim`. */
export function plural(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

/** What a check came to, on one line. */
export function summaryOf({ failing, findings, counts, claims, files, evidence, suppressed, diagnostics }: CheckResult): string {
  const told = Object.entries(counts).filter(([category, count]) => count > 0 && !(evidence && (category === 'unbacked' || category === 'drifted'))).map(([category, count]) => `${count} ${category}`);
  const parts = [`${plural(failing, 'finding')}${failing === findings.length ? '' : ` that fail${failing === 1 ? 's' : ''}`} in ${plural(claims, 'claim')} of ${plural(files, 'file')}`];
  if (told.length > 0) parts.push(told.join(', '));
  if (evidence) parts.push(`evidence: ${evidence.holds} hold, ${evidence.drifted} drifted, ${evidence.unbacked} unbacked, ${evidence.undecided} undecided`);
  if (suppressed > 0) parts.push(`${suppressed} suppressed`);
  const unread = diagnostics.filter(({ severity }) => severity === 'error').length;
  if (unread > 0) parts.push(`${unread} not checked`);
  return parts.join('; ');
}

/** The lines of a source, or null where the file is none. */
export function lineOf(sources: ReadonlyMap<string, string>, file: string, line: number): string | null {
  const source = sources.get(file);
  if (source === undefined) return null;
  let lines = LINES.get(source);
  if (!lines) LINES.clear();
  lines ??= source.split(/\r\n|\n|\r/);
  LINES.set(source, lines);
  return lines[line - 1] ?? null;
}

/** The file at hand only: findings come in the order of files. */
const LINES = new Map<string, string[]>();
