/**
 * The one HTML file: its frame, the controls, the plots and the data, with a policy that lets it load nothing and run
 * nothing but its own script. The script (page/*.js) fills the table; ids here are those that it looks up.
 */
import { createHash } from 'node:crypto';
import { KINDS, ROLES, type Claim } from '../../pipeline/types.js';
import { pageScript, pageStyle } from './assets.js';
import type { ReportData } from './collect.js';
import { embeddedJson, escapeHtml } from './escape.js';
import { payloadOf } from './payload.js';
import { figureHtml, type Figure } from './plots/figure.js';

export interface PageParts {
  title: string;
  data: ReportData;
  olderVersions: number;
  figures: readonly Figure[];
}

/** The HTML in pieces, so that the data of a large report is no part of a larger string. */
export function* pageHtml({ title, data, olderVersions, figures }: PageParts): Generator<string> {
  const script = pageScript();
  const style = pageStyle();
  yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(script, style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="claimsheet">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#claims">Skip to the claims</a>
${headerHtml(title, data, olderVersions)}
<main>
<section class="plots" aria-label="Plots">
${figures.map(figureHtml).join('\n')}
</section>
${claimsHtml(data)}
</main>
<noscript><p class="notice">The table of claims needs JavaScript. The plots do not.</p></noscript>
<script type="application/json" id="data">`;
  yield embeddedJson(payloadOf(data));
  yield `</script>
<script>${script}</script>
</body>
</html>
`;
}

/** Nothing is fetched and nothing is sent; the one style sheet and the one script are known by their hashes. */
function policy(script: string, style: string): string {
  return `default-src 'none'; script-src '${hashOf(script)}'; style-src '${hashOf(style)}'; base-uri 'none'; form-action 'none'`;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function headerHtml(title: string, { claims, papers }: ReportData, olderVersions: number): string {
  const years = papers.flatMap(({ year }) => (year === null ? [] : [year]));
  const span = years.length === 0 ? '' : `, ${rangeOf(years.reduce((a, b) => Math.min(a, b)), years.reduce((a, b) => Math.max(a, b)))}`;
  return `<header class="top">
<div><h1><bdi>${escapeHtml(title)}</bdi></h1>
<p>${counted(claims.length, 'claim')} from ${counted(papers.length, 'paper')}${span}${olderVersions === 0 ? '' : `; ${counted(olderVersions, 'older version')} left out`}</p></div>
<label>Theme <select id="theme"><option value="system">System</option><option value="light">Light</option><option value="dark">Dark</option></select></label>
</header>`;
}

function claimsHtml({ claims, papers }: ReportData): string {
  const present = claims.map(({ claim }) => claim);
  const years = papers.some(({ year }) => year !== null);
  return `<section id="claims" tabindex="-1" aria-labelledby="claims-title">
<h2 id="claims-title">Claims</h2>
<details id="filter-box" open><summary>Filters</summary>
<form id="filters" role="search" aria-label="Filter the claims" autocomplete="off">
<div class="fields">
<label class="wide">Text <input id="search" type="search" placeholder="in quotes, names, titles and the text around"></label>
<label>Metric <input id="metric" type="search" list="metrics" placeholder="any"></label>
<label>Dataset <input id="dataset" type="search" list="datasets" placeholder="any"></label>
<fieldset class="years"${years ? '' : ' hidden'}><legend>Year</legend>
<input id="from" type="number" aria-label="From year" placeholder="from"><span aria-hidden="true">–</span><input id="to" type="number" aria-label="To year" placeholder="to"></fieldset>
<label>Confidence <span class="slider"><input id="confidence" type="range" min="0" max="1" step="0.05" value="0"><output id="confidence-said" for="confidence">any</output></span></label>
<label class="order">Sort by <select id="order"><option value="">Order of the input</option></select></label>
</div>
${boxesHtml('Kind', 'kind', KINDS.filter((kind) => has(present, 'kind', kind)))}
${boxesHtml('Role', 'role', ROLES.filter((role) => has(present, 'role', role)))}
<datalist id="metrics"></datalist><datalist id="datasets"></datalist>
</form></details>
<div class="found"><p id="status" role="status"></p><button id="reset" type="button">Clear all filters</button></div>
<div class="scroller" role="region" tabindex="0" aria-labelledby="claims-title">
<table role="table" class="claims">
<caption>Quantitative claims. Buttons in the header sort; the button of a row shows the claim in its text.</caption>
<thead role="rowgroup"><tr role="row" id="head"><th scope="col" role="columnheader" class="c-open"><span class="unseen">Details</span></th></tr></thead>
<tbody role="rowgroup" id="rows"></tbody>
</table>
<p id="nothing" hidden>No claim passes these filters.</p>
</div>
<nav class="pager" aria-label="Pages of the table">
<button id="previous" type="button">Previous</button>
<span id="place" role="status"></span>
<button id="next" type="button">Next</button>
<label>Rows <select id="size"><option>50</option><option>100</option><option>250</option></select></label>
</nav>
</section>`;
}

function boxesHtml(legend: string, name: string, values: readonly string[]): string {
  const boxes = values.map((value) => `<label><input type="checkbox" name="${name}" value="${value}"><span>${value}</span> <span class="count"></span></label>`);
  return `<fieldset class="boxes"><legend>${legend}</legend>${boxes.join('')}</fieldset>`;
}

function has<Name extends 'kind' | 'role'>(claims: readonly Claim[], field: Name, value: Claim[Name]): boolean {
  return claims.some((claim) => claim[field] === value);
}

function rangeOf(first: number, last: number): string {
  return first === last ? String(first) : `${first}–${last}`;
}

function counted(count: number, thing: string): string {
  return `${String(count).replace(/\B(?=(\d{3})+$)/g, ',')} ${thing}${count === 1 ? '' : 's'}`;
}
