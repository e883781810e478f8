import { describe, expect, test } from '@jest/globals';
import { readable, shortNumber } from '../../output/report/readable.js';
import type { Claim } from '../../pipeline/types.js';
import { claimOf } from './invented.js';

describe('shortNumber', () => {
  test.each([
    [0, '0'], [7, '7'], [0.5, '0.5'], [-15.2, '−15.2'], [1204, '1,204'], [65536, '65,536'], [999999, '999,999'],
    [372e6, '372M'], [1.3e9, '1.3B'], [1.8e12, '1.8T'], [2000e9, '2T'], [1e15, '1 × 10^15'], [0.00012, '0.00012'], [0.000012, '1.2 × 10^−5'],
    [1 / 3, '0.333333'], [1234.5678, '1,234.57'],
  ])('%d is %s', (value, text) => {
    expect(shortNumber(value)).toBe(text);
  });
});

describe('readable', () => {
  test.each<[Partial<Claim>, string, string]>([
    [{ value: 15, unit: 'x', comparator: '<=' }, '≤ 15', '×'],
    [{ value: 12, value_max: 38, unit: '%' }, '12–38', '%'],
    [{ value: -3, value_max: 2, unit: '°C' }, '−3 to 2', '°C'],
    [{ value: 6, out_of: 7, unit: 'benchmarks' }, '6 of 7', 'benchmarks'],
    [{ value: 1024, shape: [1024, 576], unit: 'px' }, '1,024×576', 'px'],
    [{ value: 84.3, uncertainty: 0.2, unit: '%' }, '84.3 ± 0.2', '%'],
    [{ value: 9, unit: 'day' }, '9', 'days'],
    [{ value: 1, unit: 'day', comparator: '~' }, '~ 1', 'day'],
    [{ value: 2.06, unit: null }, '2.06', ''],
  ])('%j', (change, number, unit) => {
    expect(readable(claimOf(change))).toEqual({ number, unit });
  });
});
