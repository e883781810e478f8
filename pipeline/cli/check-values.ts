/** The values of the options that only `check` has. */
import { REPORTS, type ReportName } from '../../output/check/reports.js';
import { UsageError } from './exit.js';
import { choice, single } from './values.js';

/** A report, and the file that it goes to; without one to stdout. */
export interface ReportTarget {
  name: ReportName;
  file?: string;
}

/** `sarif=out.sarif`, `github`, or several. Annotations may share the terminal with another report; no two others may. */
export function reportTargets(given: unknown): ReportTarget[] {
  if (given === undefined) return [{ name: 'text' }];
  const targets = [given].flat().map((one): ReportTarget => {
    const [, name, file] = /^([^=]*)(?:=(.*))?$/s.exec(String(one))!;
    if (file === '') throw new UsageError(`--report ${String(one)} names no file`, 'Write it behind the =, or leave the = out.');
    return { name: choice('--report', name, REPORTS)!, ...(file === undefined || file === '-' ? {} : { file }) };
  });
  const printed = targets.filter(({ name, file }) => file === undefined && name !== 'github');
  if (printed.length > 1) throw new UsageError(`--report ${printed.map(({ name }) => name).join(' and ')} would both go to stdout`, 'Give all but one of them a file: --report sarif=claims.sarif.');
  return targets;
}

export function wholeNumber(option: string, given: unknown): number | undefined {
  const value = single(option, given);
  if (value === undefined) return undefined;
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(`${option} is "${value}"`, 'Give a whole number, such as 10.');
  return Number(value);
}
