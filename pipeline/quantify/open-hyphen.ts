/** Hyphens left open for a later number of the list: `50- and 100-mg doses`, `10-, 30- or 60-second waits`. */
import { digitNumeral } from './digit-numeral.js';
import type { NumberReading } from './reading.js';
import { setUnit } from './unit.js';

const JOINS = /^(?:and|or|vs|vs\.|versus)$/;
/** Members of a list that are looked through for the one with the unit. */
const MOST = 4;

/** Step: the unit that a later number has behind its hyphen, or the word that it has there: `6- and 12-qubit chips`. */
export function readOpenHyphen(r: NumberReading): void {
  const { q, lexemes, text } = r;
  const hyphen = lexemes[r.next];
  if (hyphen?.text !== '-' || hyphen.start !== q.end || q.unitClass !== 'none' || q.tail !== null || q.shape !== null) return;
  let k = r.next + 1;
  for (let n = 0; n < MOST; n++) {
    const joint = k;
    if (lexemes[k]?.text === ',') k++;
    if (JOINS.test(lexemes[k]?.lower ?? '')) k++;
    if (k === joint || lexemes[k]?.kind !== 'number') return;
    const other = digitNumeral(lexemes, k, text);
    // `3-, 5- and 10-folds` multiply nothing
    if (other.aside || lexemes[k]!.lower.endsWith('-folds')) return;
    if (other.unit || other.tail) {
      const { end } = q;
      if (other.unit) setUnit(q, other.unit, text);
      [q.end, q.tail] = [end, other.tail];
      r.next++;
      return;
    }
    k = other.next;
    if (lexemes[k]?.text !== '-' || lexemes[k]!.start !== other.end) return;
    k++;
  }
}
