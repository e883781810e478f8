/** Which length a number is, by the adjective behind it: `40 cm high`, `a 3 km long route`, `50 m away`. */
import { table } from '../../../rules/lexicon/table.js';
import { numberSpan } from '../around-number.js';
import type { Draft } from '../context.js';

const LENGTH = /^(?:[kcmnpµu]?m|in|ft|mile|Å)$/;
const EXTENTS: Readonly<Record<string, string>> = table({ long: 'length', high: 'height', tall: 'height', wide: 'width', thick: 'thickness', deep: 'depth', away: 'distance', apart: 'distance' });

/** The noun for the adjective, or null. */
export function extent(d: Draft): string | null {
  if (!LENGTH.test(d.q.unit ?? '')) return null;
  return EXTENTS[d.s.tokens[numberSpan(d).end + 1]?.lower ?? ''] ?? null;
}
