/** `by a factor of 3`, `is 100 faster`: the bare number is a factor. */
import type { Token } from '../quantity.js';
import { lowerAt } from './numeral.js';

const FACTOR = /^factors?$/;
/** Factors by name, whose number multiplies nothing. */
const NAMED = /^(?:safety|scale|scaling|impact|confounding|bayes|a?x)$/;

const BE = /^(?:is|are|was|were|be|being)$/;
const FASTER = /^(?:faster|slower|quicker)$/;

/** Gives the bare numbers behind `factor of`, and in `is 100 faster`, the unit of a factor. */
export function markFactors(tokens: readonly Token[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const q = tokens[i]!.quantity;
    if (!q || q.aside || q.unitClass !== 'none') continue;
    let k = i - 1;
    while (k > 0 && tokens[k]!.skip) k--;
    if (BE.test(lowerAt(tokens, k)) && FASTER.test(lowerAt(tokens, i + 1)) && q.form === 'digits') {
      [q.unit, q.unitClass, q.unitBase] = ['x', 'ratio', 'x'];
      continue;
    }
    if (lowerAt(tokens, k) !== 'of' || !FACTOR.test(lowerAt(tokens, k - 1)) || NAMED.test(lowerAt(tokens, k - 2))) continue;
    [q.unit, q.unitClass, q.unitBase] = ['x', 'ratio', 'x'];
  }
}
