/**
 * The filters and the order as the reader sets them, between the form and the view.
 */
import { datasetOf, metricOf } from './data.js';
import { byId, element } from './dom.js';
import { numberOf } from './address.js';
import { noFilters } from './filter.js';

/** @typedef {import('./data.js').Claim} Claim */
/** @typedef {import('./columns.js').Column} Column */
/** @typedef {import('./filter.js').Filters} Filters */
/** @typedef {import('./sort.js').Sort} Sort */

/** More suggestions than these help nobody to choose. */
const SUGGESTIONS = 300;

/**
 * @param {readonly Claim[]} claims
 * @param {readonly Column[]} columns
 * @param {{ onFilter: (filters: Filters) => void, onSort: (sort: Sort | null) => void }} handlers
 */
export function controls(claims, columns, { onFilter, onSort }) {
  const form = byId('filters', HTMLFormElement);
  const order = byId('order', HTMLSelectElement);
  const confidence = byId('confidence', HTMLInputElement);
  const reset = byId('reset', HTMLButtonElement);
  const boxes = [...form.querySelectorAll('input')].filter(({ type }) => type === 'checkbox');
  const field = (/** @type {string} */ id) => byId(id, HTMLInputElement);

  suggest('metrics', claims, metricOf);
  suggest('datasets', claims, datasetOf);
  for (const { id, label, numeric } of columns) {
    order.append(element('option', { value: id }, [`${label}, ${numeric ? 'smallest' : 'A'} first`]));
    order.append(element('option', { value: `-${id}` }, [`${label}, ${numeric ? 'largest' : 'Z'} first`]));
  }
  form.addEventListener('input', () => onFilter(read()));
  form.addEventListener('submit', (event) => event.preventDefault());
  reset.addEventListener('click', () => {
    write(noFilters(), null);
    onFilter(noFilters());
    // The button goes out of sight with the filters, and the keyboard must not be lost with it.
    field('search').focus();
  });
  order.addEventListener('change', () => onSort(order.value === '' ? null : { column: order.value.replace('-', ''), descending: order.value.startsWith('-') }));
  // On a narrow screen the filters would hide what they filter.
  if (matchMedia('(max-width: 45rem)').matches) byId('filter-box', HTMLDetailsElement).open = false;

  return { write, writeOrder, counts };

  /** @returns {Filters} */
  function read() {
    sayConfidence();
    return {
      search: field('search').value,
      kinds: chosen('kind'),
      roles: chosen('role'),
      metric: field('metric').value,
      dataset: field('dataset').value,
      from: yearOf(field('from').value),
      to: yearOf(field('to').value),
      confidence: Number(confidence.value),
    };
  }

  /**
   * @param {Filters} filters
   * @param {Sort | null} sort
   */
  function write(filters, sort) {
    field('search').value = filters.search;
    field('metric').value = filters.metric;
    field('dataset').value = filters.dataset;
    field('from').value = String(filters.from ?? '');
    field('to').value = String(filters.to ?? '');
    confidence.value = String(filters.confidence);
    for (const box of boxes) box.checked = (box.name === 'kind' ? filters.kinds : filters.roles).has(box.value);
    writeOrder(sort);
    sayConfidence();
  }

  /** @param {Sort | null} sort */
  function writeOrder(sort) {
    order.value = sort === null ? '' : `${sort.descending ? '-' : ''}${sort.column}`;
  }

  /**
   * How many claims each box would show, and whether there is anything to clear.
   * @param {boolean} filtered
   * @param {Map<string, number>} kinds
   * @param {Map<string, number>} roles
   */
  function counts(filtered, kinds, roles) {
    reset.disabled = !filtered;
    for (const box of boxes) {
      const count = (box.name === 'kind' ? kinds : roles).get(box.value) ?? 0;
      const place = box.parentElement?.querySelector('.count');
      if (place) place.textContent = count.toLocaleString('en');
      box.parentElement?.classList.toggle('none', count === 0);
    }
  }

  /** @param {string} name */
  function chosen(name) {
    return new Set(boxes.filter((box) => box.name === name && box.checked).map(({ value }) => value));
  }

  function sayConfidence() {
    const least = Number(confidence.value);
    byId('confidence-said', HTMLOutputElement).value = least === 0 ? 'any' : `≥ ${least.toFixed(2)}`;
  }
}

/**
 * A year that is typed in full: the first digits of one would hide everything while the rest is being typed.
 * @param {string} text
 */
function yearOf(text) {
  return text.trim().length < 4 ? null : numberOf(text);
}

/**
 * The names that claims have most often.
 * @param {string} id
 * @param {readonly Claim[]} claims
 * @param {(claim: Claim) => string | null} nameOf
 */
function suggest(id, claims, nameOf) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const claim of claims) {
    const name = nameOf(claim);
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts].sort(([, a], [, b]) => b - a).slice(0, SUGGESTIONS);
  byId(id, HTMLDataListElement).append(...names.map(([name, count]) => element('option', { value: name.slice(0, 100) }, [count === 1 ? '1 claim' : `${count} claims`])));
}
