/**
 * THE list of columns that the table shows: its header, its cells, the sort by it, and its width come from here.
 */
import { datasetOf, metricOf } from './data.js';

/** @typedef {import('./data.js').Claim} Claim */

/**
 * `key` is what the column sorts by; what has none comes last. Numbers begin with the largest when first sorted.
 * @typedef {{ id: string, label: string, numeric?: true, text: (claim: Claim) => string, key: (claim: Claim) => string | number | null }} Column
 */

/** @type {readonly Column[]} */
export const COLUMNS = [
  { id: 'value', label: 'Value', numeric: true, text: (claim) => claim.number, key: (claim) => claim.value },
  { id: 'unit', label: 'Unit', text: (claim) => claim.unit, key: (claim) => claim.unit || null },
  { id: 'kind', label: 'Kind', text: kindText, key: (claim) => claim.kind },
  { id: 'metric', label: 'Metric', text: metricText, key: metricOf },
  { id: 'subject', label: 'Subject', text: (claim) => claim.subject ?? '', key: (claim) => claim.subject },
  { id: 'baseline', label: 'Compared with', text: (claim) => claim.baseline ?? '', key: (claim) => claim.baseline },
  { id: 'dataset', label: 'Dataset', text: (claim) => datasetOf(claim) ?? '', key: datasetOf },
  { id: 'role', label: 'Role', text: (claim) => claim.role, key: (claim) => claim.role },
  { id: 'year', label: 'Year', numeric: true, text: (claim) => String(claim.paper.year ?? ''), key: (claim) => claim.paper.year },
  { id: 'confidence', label: 'Conf.', numeric: true, text: (claim) => claim.confidence.toFixed(2), key: (claim) => claim.confidence },
  { id: 'paper', label: 'Paper', text: (claim) => claim.paper.title || claim.paper.id, key: (claim) => claim.paper.title || claim.paper.id },
];

/** @param {Claim} claim */
function kindText(claim) {
  return claim.effect === 'worse' ? `${claim.kind}, worse` : claim.kind;
}

/** @param {Claim} claim */
function metricText(claim) {
  const metric = metricOf(claim) ?? '';
  return claim.aggregate === null ? metric : `${claim.aggregate} ${metric}`.trim();
}
