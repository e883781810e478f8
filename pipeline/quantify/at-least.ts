/** A plus sign between a number and its unit or magnitude: `7+ seconds`, `14+ million`. */
import { MAGNITUDES } from '../../rules/lexicon/number-words.js';
import { exact } from '../lex.js';
import { readUnit } from '../units.js';
import { nextAfter } from './numeral.js';
import type { NumberReading } from './reading.js';
import { setUnit } from './unit.js';

/** Step: the number is a lower bound. A plus sign before anything else is left to the end of the number. */
export function readAtLeast(r: NumberReading): void {
  const { q, lexemes, text } = r;
  const plus = lexemes[r.next];
  if (plus?.text !== '+' || plus.start !== q.end || r.numeral.form !== 'digits') return;
  const word = lexemes[r.next + 1];
  if (!word) return;
  const scale = word.kind === 'word' && word.start <= plus.end + 1 && word.text.length > 1 ? MAGNITUDES[word.lower] : undefined;
  if (scale) {
    q.value = exact(q.value * scale);
    q.magnitude = true;
    q.end = word.end;
    r.next += 2;
  } else {
    const unit = readUnit(text, word.start, false);
    if (!unit || unit.class === 'ratio') return;
    setUnit(q, unit, text);
    r.next = nextAfter(lexemes, r.next, unit.end);
  }
  q.comparator = '>=';
}
