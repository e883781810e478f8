/**
 * What is shown, as the part of the address after `#`, and back: a view can be kept as a bookmark and sent to
 * somebody who has the file. The plots link to views in the same way.
 */
import { noFilters } from './filter.js';

/** @typedef {import('./filter.js').Filters} Filters */
/** @typedef {import('./sort.js').Sort} Sort */

/** @typedef {{ filters: Filters, sort: Sort | null, page: number, claim: string | null }} View */

/**
 * @param {View} view
 * @returns {string} without the `#`; empty for what is shown at first
 */
export function addressOf({ filters, sort, page, claim }) {
  const parts = new URLSearchParams();
  const put = (/** @type {string} */ name, /** @type {unknown} */ value) => {
    if (value !== null && value !== '') parts.set(name, String(value));
  };
  put('q', filters.search);
  put('kind', [...filters.kinds].join(','));
  put('role', [...filters.roles].join(','));
  put('metric', filters.metric);
  put('dataset', filters.dataset);
  put('from', filters.from);
  put('to', filters.to);
  put('confidence', filters.confidence || null);
  put('sort', sort && `${sort.descending ? '-' : ''}${sort.column}`);
  put('page', page > 1 ? page : null);
  put('claim', claim);
  return parts.toString();
}

/**
 * Takes anything: what is not understood is left out.
 * @param {string} address
 * @returns {View}
 */
export function viewOf(address) {
  const parts = new URLSearchParams(address.replace(/^#/, ''));
  const sort = parts.get('sort');
  return {
    filters: {
      ...noFilters(),
      search: parts.get('q') ?? '',
      kinds: listOf(parts.get('kind')),
      roles: listOf(parts.get('role')),
      metric: parts.get('metric') ?? '',
      dataset: parts.get('dataset') ?? '',
      from: numberOf(parts.get('from')),
      to: numberOf(parts.get('to')),
      confidence: numberOf(parts.get('confidence')) ?? 0,
    },
    sort: sort ? { column: sort.replace(/^-/, ''), descending: sort.startsWith('-') } : null,
    page: Math.max(1, Math.floor(numberOf(parts.get('page')) ?? 1)),
    claim: parts.get('claim'),
  };
}

/**
 * @param {string | null} text
 * @returns {Set<string>}
 */
function listOf(text) {
  return new Set((text ?? '').split(',').filter((one) => one !== ''));
}

/**
 * A number that is typed or stands in an address; null where it is none.
 * @param {string | null} text
 */
export function numberOf(text) {
  const number = text === null || text.trim() === '' ? NaN : Number(text);
  return Number.isFinite(number) ? number : null;
}
