/** All findings, those that do not fail the check too, as one JSON document with the version of its form. */
import type { CheckResult } from '../../pipeline/check/types.js';
import { isFailing, type ReportContext } from './report.js';

export const REPORT_VERSION = 1;

export function jsonReport(result: CheckResult, { version }: ReportContext): string {
  const { findings, failing, failOn, diagnostics, files, claims, counts, evidence, suppressed, ruleset, lockedRuleset } = result;
  return `${JSON.stringify({
    schema_version: REPORT_VERSION,
    tool: { name: 'claimsheet', version },
    ruleset,
    locked_ruleset: lockedRuleset,
    files, claims, failing, fail_on: failOn, counts, evidence, suppressed,
    findings: findings.map(({ place: { file, line, column, endLine, endColumn }, ...finding }) => ({
      file, line, column, end_line: endLine, end_column: endColumn, fails: isFailing({ place: { file }, ...finding } as (typeof findings)[number], result), ...finding,
    })),
    diagnostics,
  }, null, 2)}\n`;
}
