/**
 * The embedded data into papers and claims. The other side of it is payload.ts.
 */

/**
 * @typedef {{ id: string, title: string, year: number | null, url: string | null, abstract: number | null }} Paper
 *
 * A claim as the page shows it: `number` and `unit` are for reading, `value` (in base units) is for sorting. `text` is
 * the index of the text that the quote stands in at [start, end), null for the paper's title.
 * @typedef {{
 *   index: number, id: string, paper: Paper, text: number | null, start: number | null, end: number | null, quote: string,
 *   number: string, unit: string, value: number, kind: string, metric: string | null, metricName: string | null,
 *   subject: string | null, baseline: string | null, dataset: string | null, datasetName: string | null,
 *   condition: string | null, role: string, aggregate: string | null, relation: string, effect: string | null,
 *   interval: string | null, confidence: number, rule: string,
 * }} Claim
 *
 * @typedef {{ papers: Paper[], texts: string[], claims: Claim[] }} Data
 */

/**
 * All that the page is about.
 * @param {string} json
 * @returns {Data}
 */
export function readData(json) {
  const { papers, texts, fields, claims } = JSON.parse(json);
  /** @type {Paper[]} */
  const known = papers.map((/** @type {any[]} */ [id, title, year, url, abstract]) => ({ id, title, year, url, abstract }));
  return {
    papers: known,
    texts,
    claims: claims.map((/** @type {any[]} */ row, /** @type {number} */ index) => {
      const claim = Object.fromEntries(row.map((cell, i) => [fields[i], cell]));
      return { ...claim, index, paper: known[claim.paper] };
    }),
  };
}

/**
 * The name of what is measured that all spellings share, where there is one.
 * @param {Claim} claim
 */
export function metricOf(claim) {
  return claim.metricName ?? claim.metric;
}

/**
 * The same for what it was measured on.
 * @param {Claim} claim
 */
export function datasetOf(claim) {
  return claim.datasetName ?? claim.dataset;
}
