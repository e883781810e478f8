/**
 * Which claims are shown. Every filter must be met; a set with nothing in it lets all pass.
 */
import { datasetOf, metricOf } from './data.js';

/** @typedef {import('./data.js').Claim} Claim */
/** @typedef {import('./data.js').Data} Data */

/**
 * @typedef {{
 *   search: string, kinds: Set<string>, roles: Set<string>, metric: string, dataset: string,
 *   from: number | null, to: number | null, confidence: number,
 * }} Filters
 */

/** @returns {Filters} */
export function noFilters() {
  return { search: '', kinds: new Set(), roles: new Set(), metric: '', dataset: '', from: null, to: null, confidence: 0 };
}

/**
 * A function that gives the claims that pass, in the order of the data, and how many there would be of each kind and
 * role if that one filter were not set. The texts to search are made at the first search, and once.
 * @param {Data} data
 */
export function claimFilter({ claims, texts }) {
  /** @type {string[] | null} */
  let haystacks = null;
  return (/** @type {Filters} */ filters) => {
    const words = fold(filters.search).split(/\s+/).filter((word) => word !== '');
    if (words.length > 0) haystacks ??= claims.map((claim) => haystackOf(claim, texts));
    const metric = beginsWords(filters.metric);
    const dataset = beginsWords(filters.dataset);
    /** @type {Claim[]} */
    const shown = [];
    /** @type {Map<string, number>} */
    const kinds = new Map();
    /** @type {Map<string, number>} */
    const roles = new Map();
    for (const claim of claims) {
      const rest = inYears(claim.paper.year, filters) && claim.confidence >= filters.confidence
        && metric(metricOf(claim), claim.metric) && dataset(datasetOf(claim), claim.dataset)
        && words.every((word) => haystacks?.[claim.index]?.includes(word));
      if (!rest) continue;
      const ofKind = filters.kinds.size === 0 || filters.kinds.has(claim.kind);
      const ofRole = filters.roles.size === 0 || filters.roles.has(claim.role);
      if (ofRole) kinds.set(claim.kind, (kinds.get(claim.kind) ?? 0) + 1);
      if (ofKind) roles.set(claim.role, (roles.get(claim.role) ?? 0) + 1);
      if (ofKind && ofRole) shown.push(claim);
    }
    return { shown, kinds, roles };
  };
}

/**
 * Whether a name has, for each word of `wanted`, one that begins with it: `acc` finds `top-1 accuracy`, and `ap`
 * finds `AP50` but not `mAP`.
 * @param {string} wanted
 * @returns {(...names: (string | null)[]) => boolean}
 */
export function beginsWords(wanted) {
  const words = wordsOf(wanted);
  if (words.length === 0) return () => true;
  return (...names) => names.some((name) => {
    const found = name === null ? [] : wordsOf(name);
    return words.every((word) => found.some((one) => one.startsWith(word)));
  });
}

/**
 * A paper without a year is in no range of years.
 * @param {number | null} year
 * @param {Filters} filters
 */
function inYears(year, { from, to }) {
  if (from === null && to === null) return true;
  return year !== null && year >= (from ?? -Infinity) && year <= (to ?? Infinity);
}

/**
 * @param {Claim} claim
 * @param {string[]} texts
 */
function haystackOf(claim, texts) {
  const { paper, text, number, unit, quote, kind, metric, metricName, subject, baseline, dataset, datasetName, condition } = claim;
  const around = text === null || claim.start === null || claim.end === null ? '' : texts[text].slice(Math.max(0, claim.start - 200), claim.end + 200);
  return fold([quote, `${number} ${unit}`, kind, metric, metricName, subject, baseline, dataset, datasetName, condition, paper.title, paper.id, around].join('\n'));
}

/** @param {string} text */
function wordsOf(text) {
  return fold(text).split(/[^\p{L}\p{N}@+]+/u).filter((word) => word !== '');
}

/** @param {string} text */
function fold(text) {
  return text.toLowerCase();
}
