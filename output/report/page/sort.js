/**
 * The order of the claims. Claims that have nothing in the column come last whichever way it is sorted, and equal
 * ones stay in the order of the data.
 */

/** @typedef {import('./data.js').Claim} Claim */
/** @typedef {import('./columns.js').Column} Column */
/** @typedef {{ column: string, descending: boolean }} Sort */

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/**
 * @param {readonly Claim[]} claims
 * @param {Column} column
 * @param {boolean} descending
 */
export function sorted(claims, column, descending) {
  const sign = descending ? -1 : 1;
  return claims
    .map((claim) => ({ claim, key: column.key(claim) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null) || a.claim.index - b.claim.index;
      return sign * compare(a.key, b.key) || a.claim.index - b.claim.index;
    })
    .map(({ claim }) => claim);
}

/**
 * What a press on the column's header does: sort by it, turn it round, then back to the order of the data.
 * @param {Sort | null} sort
 * @param {Column} column
 * @returns {Sort | null}
 */
export function nextSort(sort, column) {
  const first = column.numeric === true;
  if (sort?.column !== column.id) return { column: column.id, descending: first };
  return sort.descending === first ? { column: column.id, descending: !first } : null;
}

/**
 * @param {string | number} a
 * @param {string | number} b
 */
function compare(a, b) {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}
