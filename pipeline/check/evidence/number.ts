/** What stands in a cell of a file of results, as a number with its unit: 0.1263, "12.6%", "1,204 ms". Null where nothing was measured. */

const NUMBER = /^\s*([-+]?(?:\d[\d,]*\.?\d*|\.\d+)(?:e[-+]?\d+)?)\s*([%a-zA-Zµ/]{0,12})\s*$/i;
const NOTHING = /^\s*(?:|-+|—|n\/?a|null|none|nan)\s*$/i;

export interface Measured {
  value: number;
  unit: string | null;
}

/** `'bad'` for what is neither a number nor a word for none. */
export function measuredIn(cell: unknown): Measured | null | 'bad' {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'number') return Number.isFinite(cell) ? { value: cell, unit: null } : null;
  if (typeof cell !== 'string') return 'bad';
  if (NOTHING.test(cell)) return null;
  const found = NUMBER.exec(cell);
  return found ? { value: Number(found[1]!.replaceAll(',', '')), unit: found[2] || null } : 'bad';
}
