/** Findings as GitLab's code quality report: a JSON array. Fingerprints do not hang on lines, so moved text opens no new issue. */
import type { CheckResult } from '../../pipeline/check/types.js';
import { isFailing, nameOf, type ReportContext } from './report.js';

export function gitlabReport(result: CheckResult, context: ReportContext): string {
  return `${JSON.stringify(result.findings.map((finding) => ({
    description: `${finding.message}. ${finding.mend}`,
    check_name: `claimsheet/${finding.check}`,
    fingerprint: finding.fingerprint,
    severity: isFailing(finding, result) ? 'major' : 'info',
    location: { path: nameOf(finding.place.file, context), lines: { begin: finding.place.line, end: finding.place.endLine } },
  })), null, 2)}\n`;
}
