/**
 * Findings as reviewdog's diagnostics, one JSON object a line. Lines count from 1, columns too but in bytes of UTF-8, the
 * end exclusive, so that a number behind `Δ` stands one further to the right than an editor says.
 */
import type { CheckResult, Finding } from '../../pipeline/check/types.js';
import { isFailing, lineOf, nameOf, type ReportContext } from './report.js';

export function rdjsonlReport(result: CheckResult, context: ReportContext): string {
  return result.findings.map((finding) => `${JSON.stringify(diagnosticOf(finding, result, context))}\n`).join('');
}

function diagnosticOf(finding: Finding, result: CheckResult, context: ReportContext) {
  const { place, message, mend, check, fix } = finding;
  const range = rangeOf(finding, result.sources);
  return {
    message: `${message}. ${mend}`,
    location: { path: nameOf(place.file, context), range },
    severity: isFailing(finding, result) ? 'ERROR' : 'INFO',
    code: { value: check },
    source: { name: 'claimsheet' },
    ...(fix && 'end' in range ? { suggestions: [{ range, text: fix.text }] } : {}),
  };
}

function rangeOf({ place: { file, line, column, endLine, endColumn, start } }: Finding, sources: ReadonlyMap<string, string>) {
  const first = start === null ? null : lineOf(sources, file, line);
  const last = start === null ? null : lineOf(sources, file, endLine);
  if (first === null || last === null) return { start: { line } };
  return { start: { line, column: bytes(first, column) }, end: { line: endLine, column: bytes(last, endColumn) } };
}

function bytes(line: string, column: number): number {
  return Buffer.byteLength(line.slice(0, column - 1)) + 1;
}
