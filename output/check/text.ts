/** Findings for people on a terminal: the place, what is wrong, the line with carets under the number, what to do, a last line. */
import type { CheckResult, Finding } from '../../pipeline/check/types.js';
import { isFailing, lineOf, nameOf, summaryOf, type ReportContext } from './report.js';

/** Characters of the line that are shown on each side of the number. */
const REACH = 60;

export function textReport(result: CheckResult, context: ReportContext): string {
  const shown = result.findings.filter((finding) => isFailing(finding, result));
  const blocks = shown.map((finding) => blockOf(finding, result, context));
  const { lockedRuleset, ruleset } = result;
  const note = lockedRuleset !== null && lockedRuleset !== ruleset ? `the lockfile was written with other rules (${lockedRuleset}, now ${ruleset})\n` : '';
  return `${blocks.join('')}${note}${context.paint(result.failing > 0 ? 'red' : 'green', summaryOf(result))}\n`;
}

function blockOf(finding: Finding, { sources }: CheckResult, context: ReportContext): string {
  const { place: { file, line, column }, category, check, message, mend } = finding;
  const { paint } = context;
  const id = check === category ? category : `${category}/${check}`;
  return `${paint('bold', `${nameOf(file, context)}:${line}:${column}`)}: ${message} ${paint('dim', `[${id}]`)}\n${excerptOf(finding, sources, paint)}    ${mend}\n`;
}

function excerptOf({ place, quote }: Finding, sources: ReadonlyMap<string, string>, paint: ReportContext['paint']): string {
  const line = place.start === null || quote === null ? null : lineOf(sources, place.file, place.line);
  if (line === null) return '';
  const from = place.column - 1;
  const to = place.endLine === place.line ? place.endColumn - 1 : line.length;
  const left = Math.max(0, from - REACH);
  const right = Math.min(line.length, to + REACH);
  const before = `${left > 0 ? '...' : ''}${line.slice(left, from)}`.replaceAll('\t', ' ');
  const number = String(place.line);
  const margin = ' '.repeat(number.length);
  return `  ${number} | ${before}${line.slice(from, right)}${right < line.length ? '...' : ''}\n`
    + `  ${margin} | ${' '.repeat(width(before))}${paint('red', '^'.repeat(Math.max(1, width(line.slice(from, to)))))}\n`;
}

/** Columns on a terminal, about: wide characters take two, marks on others none. */
function width(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (!/[\p{M}\u200b-\u200d\ufeff]/u.test(character)) columns += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u.test(character) ? 2 : 1;
  }
  return columns;
}
