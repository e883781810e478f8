/** The end of a range below its start: `92-65%`, `between 9 and 3 s`. The engine reads it the other way round; here it is said that it was written so. */
import { numbersIn } from '../printed.js';
import type { PlausibilityCheck } from './check.js';

export const rangeReversed: PlausibilityCheck = {
  id: 'range-reversed',
  looksFor: 'a range whose end is below its start',
  run: (claims) => claims.flatMap((claim) => {
    const { value, value_max, quote } = claim.claim;
    const [first, last] = numbersIn(quote);
    if (value_max === null || !first || !last || first.number <= last.number) return [];
    // Different units (`900 MB to 1 GB`) or magnitudes make the larger number the smaller amount; `0.6 to 0.5` may be a
    // way that something went; ends that are worlds apart (`1979-1`) may be no range.
    const between = quote.slice(first.index + first.text.length, last.index).replace(/[\s%x×$\\{}]|times/g, '');
    const same = value_max / first.number === value / last.number && /^(?:[-–—]+|and)$/.test(between) && first.number < last.number * 100;
    return [{
      claim, verdict: same ? 'implausible' : 'undecided', expected: `${last.text} to ${first.text}`, actual: quote,
      message: `the range ${quote} ends below its start`,
    }];
  }),
};
