/**
 * A check as JUnit XML: a suite a file, a case a finding. Findings that fail are failures, undecided ones are skipped,
 * a file that could not be checked is an error, and a file without findings is one case that passed.
 */
import type { CheckResult, Finding } from '../../pipeline/check/types.js';
import { isFailing } from './report.js';
import { element, xmlText } from './xml.js';

interface Suite {
  failures: number;
  errors: number;
  skipped: number;
  cases: string[];
}

export function junitReport(result: CheckResult): string {
  const suites = new Map<string, Suite>([...result.sources.keys()].map((file) => [file, { failures: 0, errors: 0, skipped: 0, cases: [] }]));
  const suiteOf = (file: string): Suite => suites.get(file) ?? suites.set(file, { failures: 0, errors: 0, skipped: 0, cases: [] }).get(file)!;
  for (const finding of result.findings) addCase(suiteOf(finding.place.file), finding, isFailing(finding, result));
  for (const { file, code, message, mend, severity } of result.diagnostics) {
    if (severity !== 'error') continue;
    const suite = suiteOf(file ?? '-');
    suite.errors++;
    suite.cases.push(element('testcase', { name: `could not check: ${message}`, classname: file ?? '-', time: 0 }, element('error', { message, type: code }, xmlText(mend))));
  }
  for (const [file, suite] of suites) if (suite.cases.length === 0) suite.cases.push(element('testcase', { name: 'claims', classname: file, time: 0 }));
  const all = [...suites];
  const sum = (count: (suite: Suite) => number): number => all.reduce((total, [, suite]) => total + count(suite), 0);
  const inside = all.map(([file, { failures, errors, skipped, cases }]) =>
    element('testsuite', { name: file, tests: cases.length, failures, errors, skipped, time: 0 }, `\n${cases.join('\n')}\n`)).join('\n');
  const totals = { name: 'claimsheet', tests: sum(({ cases }) => cases.length), failures: sum(({ failures }) => failures), errors: sum(({ errors }) => errors), time: 0 };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', totals, inside === '' ? '' : `\n${inside}\n`)}\n`;
}

function addCase(suite: Suite, { place, check, category, message, mend }: Finding, fails: boolean): void {
  const about = { name: `${place.line}:${place.column} ${check}: ${message}`, classname: place.file, time: 0 };
  if (fails) suite.failures++;
  else if (category === 'undecided') suite.skipped++;
  const inside = fails
    ? element('failure', { message, type: category }, xmlText(`${place.file}:${place.line}:${place.column}: ${message}\n${mend}`))
    : category === 'undecided' ? element('skipped', { message }) : '';
  suite.cases.push(element('testcase', about, inside));
}
