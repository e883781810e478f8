/**
 * Findings as workflow commands, which GitHub shows as annotations at their lines, and a summary for the page of the run.
 * GitHub shows about ten of a kind for a step, so the total is always said, and the summary has them all as far as it holds.
 */
import type { CheckResult, Finding } from '../../pipeline/check/types.js';
import { isFailing, nameOf, summaryOf, type ReportContext } from './report.js';

/** More than this many would only make the log longer. */
const MOST_ANNOTATIONS = 50;

/** GitHub refuses a summary of more than one MiB; the rest of the job may write one too. */
const MOST_SUMMARY = 900_000;

export function githubReport(result: CheckResult, context: ReportContext): string {
  const shown = result.findings.filter((finding) => isFailing(finding, result));
  const lines = shown.slice(0, MOST_ANNOTATIONS).map((finding) => annotation(finding, context));
  for (const { file, line, message, mend, severity } of result.diagnostics) {
    lines.push(command(severity, { file: file === null ? undefined : nameOf(file, context), line: line ?? undefined, title: 'claimsheet could not check this' }, `${message}. ${mend}`));
  }
  lines.push(command('notice', { title: 'claimsheet' }, summaryOf(result)));
  return `${lines.join('\n')}\n`;
}

function annotation({ place, category, check, message, mend }: Finding, context: ReportContext): string {
  // Columns are only heeded within one line, and mislead where only the line is known.
  const columns = place.start !== null && place.line === place.endLine ? { col: place.column, endColumn: place.endColumn } : {};
  const title = `Claim ${category}${check === category ? '' : ` (${check})`}`;
  return command('error', { file: nameOf(place.file, context), line: place.line, endLine: place.endLine, ...columns, title }, `${message}\n${mend}`);
}

function command(name: string, properties: Readonly<Record<string, string | number | undefined>>, message: string): string {
  const told = Object.entries(properties).filter(([, value]) => value !== undefined).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${name}${told.length > 0 ? ` ${told.join(',')}` : ''}::${data(message)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Markdown for `$GITHUB_STEP_SUMMARY`. */
export function githubSummary(result: CheckResult, context: ReportContext): string {
  const shown = result.findings.filter((finding) => isFailing(finding, result));
  let text = `### Claims: ${result.failing === 0 ? 'clean' : 'findings'}\n\n${cell(summaryOf(result))}\n`;
  if (shown.length === 0) return text;
  text += '\n| Place | Finding | Check |\n| --- | --- | --- |\n';
  let size = Buffer.byteLength(text);
  for (const [i, { place, message, check }] of shown.entries()) {
    const row = `| ${cell(`${nameOf(place.file, context)}:${place.line}`)} | ${cell(message)} | ${cell(check)} |\n`;
    size += Buffer.byteLength(row);
    if (size > MOST_SUMMARY) return `${text}\n${shown.length - i} more are left out here.\n`;
    text += row;
  }
  return text;
}

function cell(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/[\\|`*_~[\]]/g, '\\$&').replace(/\s+/g, ' ');
}
