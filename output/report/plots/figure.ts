/**
 * A plot as the page shows it: the question that it answers, the drawing, what is to be seen in words, and the same
 * data as a table for those who do not see it or want the numbers.
 */
import { escapeHtml } from '../escape.js';

/** A cell of a plot's table; with `view`, a link to the claims behind it (the part of an address after `#`). */
export type FigureCell = string | { text: string; view: string };

export interface Figure {
  id: string;
  question: string;
  /** Null where there is nothing to draw; the summary then says so. */
  svg: string | null;
  summary: string;
  table: { name?: string; head: readonly string[]; rows: readonly (readonly FigureCell[])[] } | null;
}

/** The figure as HTML. The SVG is trusted, everything else is escaped. */
export function figureHtml({ id, question, svg, summary, table }: Figure): string {
  const drawing = svg === null ? '' : svg.replace('<svg', `<svg role="img" aria-labelledby="${id}-question" aria-describedby="${id}-summary"`);
  return `<figure aria-labelledby="${id}-question">
<h3 id="${id}-question">${escapeHtml(question)}</h3>
${drawing}
<figcaption id="${id}-summary">${escapeHtml(summary)}</figcaption>
${table === null ? '' : tableHtml(question, table)}
</figure>`;
}

function tableHtml(question: string, { name = 'The data as a table', head, rows }: NonNullable<Figure['table']>): string {
  const header = head.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell, i) => (i === 0 ? `<th scope="row">${cellHtml(cell)}</th>` : `<td>${cellHtml(cell)}</td>`)).join('')}</tr>`);
  return `<details><summary>${escapeHtml(name)}</summary>
<div class="scroller" role="region" tabindex="0" aria-label="${escapeHtml(question)} The data">
<table><thead><tr>${header}</tr></thead><tbody>
${body.join('\n')}
</tbody></table></div></details>`;
}

function cellHtml(cell: FigureCell): string {
  if (typeof cell === 'string') return `<bdi>${escapeHtml(cell)}</bdi>`;
  return `<a href="#${escapeHtml(cell.view)}"><bdi>${escapeHtml(cell.text)}</bdi></a>`;
}
