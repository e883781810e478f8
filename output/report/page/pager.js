/**
 * Pages of the table. Only the rows of one page are in the document, which keeps any number of claims fast.
 */
import { byId } from './dom.js';

/**
 * @param {(page: number) => void} onPage called with the page that was asked for, from 1
 * @param {() => void} onSize
 */
export function pager(onPage, onSize) {
  const previous = byId('previous', HTMLButtonElement);
  const next = byId('next', HTMLButtonElement);
  const place = byId('place', HTMLElement);
  const size = byId('size', HTMLSelectElement);
  let current = 1;
  previous.addEventListener('click', () => onPage(current - 1));
  next.addEventListener('click', () => onPage(current + 1));
  size.addEventListener('change', onSize);

  return {
    get size() {
      return Number(size.value);
    },

    /**
     * The page that `wanted` comes to where there are `count` claims.
     * @param {number} wanted
     * @param {number} count
     */
    show(wanted, count) {
      const pages = Math.max(1, Math.ceil(count / Number(size.value)));
      current = Math.min(Math.max(1, wanted), pages);
      place.textContent = `Page ${current} of ${pages}`;
      previous.disabled = current === 1;
      next.disabled = current === pages;
      return current;
    },
  };
}
