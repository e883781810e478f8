/**
 * The table: a header that sorts, and a row for each claim of the page at hand, which opens to show the claim in full.
 * The roles are spelt out because narrow screens lay the rows out as cards, and a table without `display: table`
 * would lose them.
 */
import { COLUMNS } from './columns.js';
import { byId, element } from './dom.js';

/** @typedef {import('./data.js').Claim} Claim */
/** @typedef {import('./columns.js').Column} Column */
/** @typedef {import('./sort.js').Sort} Sort */

/** Longer cells are cut; the claim in full has all of it. */
const CELL_CHARACTERS = 240;

/**
 * @param {{ columns: readonly Column[], detailOf: (claim: Claim) => HTMLElement, onSort: (column: Column) => void, onOpen: (claim: Claim | null) => void }} options
 */
export function claimTable({ columns, detailOf, onSort, onOpen }) {
  const head = byId('head', HTMLTableRowElement);
  const body = byId('rows', HTMLTableSectionElement);
  const headers = columns.map((column) => {
    const button = element('button', { type: 'button' }, [column.label]);
    button.addEventListener('click', () => onSort(column));
    return element('th', { scope: 'col', role: 'columnheader', class: `c-${column.id}` }, [button]);
  });
  head.append(...headers);

  return { show, open };

  /**
   * @param {readonly Claim[]} claims
   * @param {Sort | null} sort
   */
  function show(claims, sort) {
    headers.forEach((header, i) => {
      const own = sort !== null && sort.column === columns[i].id;
      header.setAttribute('aria-sort', own ? (sort.descending ? 'descending' : 'ascending') : 'none');
    });
    body.replaceChildren(...claims.map(rowOf));
  }

  /**
   * Opens the row of a claim on this page and goes to it.
   * @param {string} id
   */
  function open(id) {
    const button = document.getElementById(`claim-${id}`);
    if (!(button instanceof HTMLButtonElement)) return;
    if (button.getAttribute('aria-expanded') !== 'true') button.click();
    button.focus({ preventScroll: true });
    button.closest('tr')?.scrollIntoView({ block: 'center' });
  }

  /** @param {Claim} claim */
  function rowOf(claim) {
    const what = `${claim.number} ${claim.unit} ${claim.kind}`;
    const button = element('button', { type: 'button', class: 'opener', id: `claim-${claim.id}`, 'aria-expanded': 'false', 'aria-label': `Details of ${what}` });
    const row = element('tr', { role: 'row', class: 'claim' }, [
      element('td', { role: 'cell', class: 'c-open' }, [button]),
      ...columns.map((column) => cellOf(claim, column)),
    ]);
    /** @type {HTMLTableRowElement | null} */
    let detail = null;
    const toggle = () => {
      const opened = detail === null;
      if (detail) detail.remove();
      detail = opened ? element('tr', { role: 'row', class: 'detail-row', id: `detail-${claim.id}` }, [
        element('td', { role: 'cell', colspan: String(columns.length + 1) }, [detailOf(claim)]),
      ]) : null;
      if (detail) row.after(detail);
      row.classList.toggle('open', opened);
      button.setAttribute('aria-expanded', String(opened));
      if (opened) button.setAttribute('aria-controls', `detail-${claim.id}`);
      else button.removeAttribute('aria-controls');
      onOpen(opened ? claim : null);
    };
    row.addEventListener('click', (event) => {
      // Whoever selects text in a row does not want it to open.
      const selecting = String(getSelection()) !== '' && event.target !== button;
      if (!selecting) toggle();
    });
    return row;
  }
}

/**
 * @param {Claim} claim
 * @param {Column} column
 */
function cellOf(claim, column) {
  const text = column.text(claim);
  const content = element('span', { dir: 'auto' }, [text.length > CELL_CHARACTERS ? `${text.slice(0, CELL_CHARACTERS)}…` : text]);
  const attributes = { class: `c-${column.id}${text === '' ? ' empty' : ''}`, 'data-label': column.label };
  return column.id === 'value'
    ? element('th', { ...attributes, scope: 'row', role: 'rowheader' }, [content])
    : element('td', { ...attributes, role: 'cell' }, [content]);
}

/**
 * The columns worth a place: without years in the data there is no column of years.
 * @param {readonly Claim[]} claims
 */
export function shownColumns(claims) {
  return COLUMNS.filter(({ id }) => id !== 'year' || claims.some(({ paper }) => paper.year !== null));
}
