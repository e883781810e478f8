/**
 * Findings as SARIF 2.1.0, for code scanning: a rule a check, a result a finding, with its place, its fingerprint, and the
 * new words where there is a fix. Columns count UTF-16 code units, which the log says.
 */
import type { CheckResult, Finding, Fix, Place } from '../../pipeline/check/types.js';
import { ruleMeaning } from './meanings.js';
import { isFailing, nameOf, type ReportContext } from './report.js';

/** Code scanning takes no more results from one run. */
const MOST_RESULTS = 25_000;

export function sarifReport(result: CheckResult, context: ReportContext): string {
  const ordered = [...result.findings.filter((finding) => isFailing(finding, result)), ...result.findings.filter((finding) => !isFailing(finding, result))];
  const findings = ordered.slice(0, MOST_RESULTS);
  const rules = [...new Set(findings.map(({ check }) => check))].sort();
  const notes = result.diagnostics.map(({ message, mend, severity, file, line }) => ({
    level: severity === 'error' ? 'error' : 'warning',
    message: { text: `${message}. ${mend}` },
    ...(file === null ? {} : { locations: [{ physicalLocation: { artifactLocation: artifact(nameOf(file, context)), ...(line === null ? {} : { region: { startLine: line } }) } }] }),
  }));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: {
        driver: {
          name: 'claimsheet', semanticVersion: context.version,
          rules: rules.map((id) => ({ id, shortDescription: { text: ruleMeaning(id) }, defaultConfiguration: { level: 'error' } })),
        },
      },
      columnKind: 'utf16CodeUnits',
      originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
      invocations: [{ executionSuccessful: !result.diagnostics.some(({ severity }) => severity === 'error'), toolExecutionNotifications: notes }],
      results: findings.map((finding) => resultOf(finding, rules.indexOf(finding.check), isFailing(finding, result), context)),
    }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultOf(finding: Finding, ruleIndex: number, fails: boolean, context: ReportContext) {
  const { check, category, message, mend, place, fingerprint, quote, fix, before, kind } = finding;
  return {
    ruleId: check, ruleIndex, level: fails ? 'error' : 'note', message: { text: `${message}. ${mend}` },
    locations: [{ physicalLocation: { artifactLocation: artifact(nameOf(place.file, context)), region: regionOf(place, quote) } }],
    partialFingerprints: { 'claimsheetFinding/v1': fingerprint },
    ...(category === 'added' || category === 'changed' ? { baselineState: category === 'added' ? 'new' : 'updated' } : {}),
    ...(fix ? { fixes: [{ description: { text: mend }, artifactChanges: [{ artifactLocation: artifact(nameOf(place.file, context)), replacements: [replacement(place, fix)] }] }] } : {}),
    properties: { category, kind, quote, before },
  };
}

function regionOf({ line, column, endLine, endColumn, start }: Place, quote: string | null) {
  if (start === null) return { startLine: line };
  return { startLine: line, startColumn: column, endLine, endColumn, ...(quote === null ? {} : { snippet: { text: quote } }) };
}

function replacement({ line, column, endLine, endColumn }: Place, { text }: Fix) {
  return { deletedRegion: { startLine: line, startColumn: column, endLine, endColumn }, insertedContent: { text } };
}

/** A path as a URI, relative to the root of the repository. */
function artifact(file: string) {
  return { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}
