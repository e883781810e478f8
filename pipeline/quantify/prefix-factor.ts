/** `×100`: a factor whose mark stands before it. */
import { TIMES } from './numeral.js';
import type { NumberReading } from './reading.js';
import { setUnit } from './unit.js';

/** Step: the mark before the number, where no other number stands before the mark (`3 ×100`). */
export function readPrefixFactor(r: NumberReading): void {
  const { q, lexemes, from } = r;
  const mark = lexemes[from - 1];
  if (mark?.text !== '×' || mark.end !== q.start || q.unitClass !== 'none' || lexemes[from - 2]?.kind === 'number') return;
  setUnit(q, { ...TIMES, end: q.end }, r.text);
  q.start = mark.start;
  r.from--;
}
