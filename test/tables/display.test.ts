import type { Claim } from '../../pipeline/types.js';
import { displayOf } from '../../output/display.js';
import { claimOf } from './claim-of.js';

const CASES: readonly (readonly [Partial<Claim>, string])[] = [
  [{ value: 15, unit: 'x', comparator: '<=' }, '≤ 15x'],
  [{ value: 12, value_max: 38, unit: '%' }, '12-38%'],
  [{ value: -2, value_max: 3, unit: 'pp' }, '-2 to 3 pp'],
  [{ value: 84.3, uncertainty: 0.2 }, '84.3 ± 0.2'],
  [{ value: 1.4, unit: 'x', aggregate: 'geomean' }, 'geomean 1.4x'],
  [{ value: 372e6, unit: 'params' }, '372M params'],
  [{ value: 100_000, unit: 'tokens', comparator: '>' }, '> 100K tokens'],
  [{ value: 8192 }, '8192'],
  [{ value: 12_345_678, unit: 'nodes' }, '12.3457M nodes'],
  [{ value: 6, out_of: 7, unit: 'benchmarks' }, '6/7 benchmarks'],
  [{ value: 640, shape: [640, 480], unit: 'px' }, '640x480 px'],
  [{ value: 1 / 19 }, '0.0526316'],
  [{ value: 1 / 19, relation: 'fraction' }, '1/19'],
  [{ value: 2 / 3, relation: 'fraction' }, '2/3'],
  [{ value: 0.25, relation: 'fraction' }, '0.25'],
  [{ value: 0.123456789, relation: 'fraction' }, '0.123457'],
  [{ value: 0.0000123 }, '0.0000123'],
  [{ value: 0 }, '0'],
];

test.each(CASES)('%j is shown as %s', (given, text) => {
  expect(displayOf(claimOf(given))).toBe(text);
});
