/**
 * Claims into a report: one self-contained HTML file with plots, filters and every claim in its text. It needs no
 * network, works from disk, and the same claims give the same bytes.
 */
import type { ReportData } from './collect.js';
import { pageHtml } from './page.js';
import { accuracyFigure } from './plots/accuracy.js';
import { kindFigure } from './plots/kinds.js';
import { speedupFigure } from './plots/speedups.js';

export { Collector, type ReportData } from './collect.js';

export interface ReportOptions {
  /** Title of the page. Default: `Quantitative claims`. */
  title?: string;
  /** How many older versions of its papers were left out, for the page to say. */
  olderVersions?: number;
}

/** The HTML of the report, in pieces to be written one after the other. */
export async function renderReport(data: ReportData, { title = 'Quantitative claims', olderVersions = 0 }: ReportOptions = {}): Promise<Iterable<string>> {
  const claims = data.claims.map(({ claim }) => claim);
  const figures = [await speedupFigure(claims), await accuracyFigure(claims), await kindFigure(claims)];
  // What cannot be drawn is said at the end, where it leaves no gap.
  const drawn = figures.filter(({ svg }) => svg !== null);
  return pageHtml({ title, data, olderVersions, figures: [...drawn, ...figures.filter(({ svg }) => svg === null)] });
}
