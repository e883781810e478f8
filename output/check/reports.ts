/** The forms that a check can be reported in. A form is one line here and one file beside this one, loaded when it is asked for. */
import type { Report } from './report.js';

export const REPORTS = ['text', 'json', 'github', 'sarif', 'gitlab', 'junit', 'rdjsonl'] as const;
export type ReportName = (typeof REPORTS)[number];

const LOADERS: Readonly<Record<ReportName, () => Promise<Report>>> = {
  text: async () => (await import('./text.js')).textReport,
  json: async () => (await import('./json.js')).jsonReport,
  github: async () => (await import('./github.js')).githubReport,
  sarif: async () => (await import('./sarif.js')).sarifReport,
  gitlab: async () => (await import('./gitlab.js')).gitlabReport,
  junit: async () => (await import('./junit.js')).junitReport,
  rdjsonl: async () => (await import('./rdjsonl.js')).rdjsonlReport,
};

export function loadReport(name: ReportName): Promise<Report> {
  return LOADERS[name]();
}
