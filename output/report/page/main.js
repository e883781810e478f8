/**
 * The page: what the reader does changes the view, the view is shown, and the address follows.
 */
import { addressOf, viewOf } from './address.js';
import { controls } from './controls.js';
import { readData } from './data.js';
import { detailView } from './detail.js';
import { byId } from './dom.js';
import { claimFilter } from './filter.js';
import { pager } from './pager.js';
import { startPlots } from './plots.js';
import { nextSort, sorted } from './sort.js';
import { claimTable, shownColumns } from './table.js';
import { startTheme } from './theme.js';

startTheme();
startPlots();
start();

function start() {
  const data = readData(byId('data', HTMLScriptElement).text);
  const columns = shownColumns(data.claims);
  const filter = claimFilter(data);
  const status = byId('status', HTMLElement);
  let view = viewOf(location.hash);

  const table = claimTable({
    columns,
    detailOf: detailView(data),
    onSort: (column) => change({ sort: nextSort(view.sort, column), page: 1 }),
    onOpen(claim) {
      view = { ...view, claim: claim?.id ?? null };
      remember();
    },
  });
  const form = controls(data.claims, columns, {
    onFilter: (filters) => change({ filters, page: 1 }),
    onSort: (sort) => change({ sort, page: 1 }),
  });
  const pages = pager((page) => {
    change({ page });
    byId('claims', HTMLElement).scrollIntoView();
  }, () => change({ page: 1 }));

  addEventListener('hashchange', () => {
    if (location.hash.slice(1) === addressOf(view)) return;
    view = viewOf(location.hash);
    arrive();
  });
  arrive();

  /** A view that came by its address, with a claim to go to perhaps. */
  function arrive() {
    const { claim } = view;
    form.write(view.filters, view.sort);
    show(claim);
    if (claim !== null) table.open(claim);
    else if (location.hash !== '') byId('claims', HTMLElement).scrollIntoView();
  }

  /** @param {Partial<typeof view>} part */
  function change(part) {
    view = { ...view, ...part, claim: null };
    show(null);
    remember();
  }

  /** @param {string | null} wanted a claim whose page is to be shown, whatever page the view is at */
  function show(wanted) {
    const { shown, kinds, roles } = filter(view.filters);
    const column = columns.find(({ id }) => id === view.sort?.column);
    const claims = column && view.sort ? sorted(shown, column, view.sort.descending) : shown;
    const at = wanted === null ? -1 : claims.findIndex(({ id }) => id === wanted);
    const page = pages.show(at === -1 ? view.page : Math.floor(at / pages.size) + 1, claims.length);
    view = { ...view, page };
    form.writeOrder(column ? view.sort : null);
    form.counts(claims.length < data.claims.length, kinds, roles);
    table.show(claims.slice((page - 1) * pages.size, page * pages.size), view.sort);
    const all = data.claims.length.toLocaleString('en');
    status.textContent = claims.length === data.claims.length ? `All ${all} claims` : `${claims.length.toLocaleString('en')} of ${all} claims`;
    byId('nothing', HTMLElement).hidden = claims.length > 0;
  }

  function remember() {
    const address = addressOf(view);
    try {
      history.replaceState(null, '', address === '' ? location.pathname + location.search : `#${address}`);
    } catch {
      // Some browsers refuse it for pages from disk, or when it comes too often: the view works all the same.
    }
  }
}
