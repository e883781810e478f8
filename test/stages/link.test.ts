import { describe, expect, test } from '@jest/globals';
import type { Claim } from '../../pipeline/types.js';
import { claimsIn, trace } from '../read-text.js';

type Expected = Partial<Claim> & { quote: string };

const TABLES: Record<string, [text: string, claims: Expected[]][]> = {
  respectively: [
    ['Ember is 15x, 46x and 108x faster than Foo, Bar and Baz, respectively.', [
      { quote: '15x', kind: 'speedup', baseline: 'Foo', effect: 'better', relation: 'ratio' }, { quote: '46x', kind: 'speedup', baseline: 'Bar' }, { quote: '108x', kind: 'speedup', baseline: 'Baz' },
    ]],
    ['Ember reaches an accuracy of 81.2% and 70.4% on ImageNet and CIFAR-100, respectively.', [
      { quote: '81.2%', kind: 'score', dataset: 'ImageNet', metric: 'accuracy' }, { quote: '70.4%', kind: 'score', dataset: 'CIFAR-100', metric: 'accuracy' },
    ]],
  ],
  brackets: [
    ['Ember is accurate on ImageNet (81.2%) and CIFAR-10 (99.0%).', [{ quote: '81.2%', dataset: 'ImageNet' }, { quote: '99.0%', dataset: 'CIFAR-10' }]],
    ['Ember gives up to 15x (11.5x) FLOPs (latency) reduction.', [
      { quote: '15x', kind: 'saving', comparator: '<=', metric: 'FLOPs' }, { quote: '11.5x', kind: 'speedup', comparator: '<=', metric: 'latency' },
    ]],
  ],
  'shared units': [
    ['Noise falls by 12, 15 and 18 dB.', [{ quote: '12', unit: 'dB' }, { quote: '15', unit: 'dB' }, { quote: '18 dB', unit: 'dB' }]],
    ['It takes 4 and 7 ms on the two ovens.', [{ quote: '4', unit: 'ms', value: 4 }, { quote: '7 ms', unit: 'ms', value: 7 }]],
  ],
  'before and after': [
    ['Accuracy rises from 59% to 93%.', [{ quote: '59%', value: 59, value_max: null, kind: 'score' }, { quote: '93%', value: 93, value_max: null, kind: 'score' }]],
    ['We moved from 8 to 256 GPUs.', [{ quote: '8', value: 8, value_max: null, unit: 'GPUs' }, { quote: '256', value: 256, unit: 'GPUs' }]],
    ['Latency fell from 40 ms to 9 ms.', [{ quote: '40 ms', kind: 'duration', value_max: null }, { quote: '9 ms', kind: 'duration', value_max: null }]],
  ],
  slashes: [
    ['Ember reaches 81.2%/70.4% accuracy on ImageNet/CIFAR-100.', [{ quote: '81.2%', value: 81.2, dataset: 'ImageNet' }, { quote: '70.4%', value: 70.4, dataset: 'CIFAR-100' }]],
  ],
  subjects: [
    ['We present Ember, a fast oven. Our method is 3x faster than Foo.', [{ quote: '3x', subject: 'Ember', baseline: 'Foo' }]],
    ['Our method is 3x faster than Foo.', [{ quote: '3x', subject: null, baseline: 'Foo' }]],
  ],
  comparators: [
    ['Its error rarely exceeds 3%.', [{ quote: '3%', comparator: '<=', kind: 'score' }]],
    ['Ember trains in less than a week.', [{ quote: 'a week', comparator: '<', kind: 'duration', value: 1 }]],
  ],
  aggregates: [
    ['Ember shows an average speedup of 40%.', [{ quote: '40%', kind: 'speedup', aggregate: 'mean', effect: 'better' }]],
    ['Median follow-up was 3.2 years.', [{ quote: '3.2 years', kind: 'duration', aggregate: 'median' }]],
  ],
  effects: [
    ['Ember adds a 5% latency overhead.', [{ quote: '5%', kind: 'speedup', effect: 'worse' }]],
    ['Ember reduces prediction error by 75%.', [{ quote: '75%', kind: 'gain', effect: 'better' }]],
    ['Ember shows a 3.8% reduction in accuracy.', [{ quote: '3.8%', kind: 'gain', effect: 'worse' }]],
    ['Ember needs 80% fewer FLOPs.', [{ quote: '80%', kind: 'saving', effect: 'better', metric: 'FLOPs' }]],
    ['Ember has a 3x memory overhead.', [{ quote: '3x', kind: 'saving', effect: 'worse' }]],
    ['Ember outperforms Foo by 3.7%.', [{ quote: '3.7%', kind: 'gain', effect: 'better', baseline: 'Foo', metric: null }]],
    ['Ember is 7x smaller than Foo.', [{ quote: '7x', kind: 'saving', effect: 'better', baseline: 'Foo', relation: 'ratio' }]],
    ['Ember has a 4x larger batch.', [{ quote: '4x', kind: 'scale' }]],
  ],
  'parts of a whole': [
    ['Ember wins on six out of seven benchmarks.', [{ quote: 'six out of seven', kind: 'coverage', value: 6, out_of: 7, unit: 'benchmarks' }]],
    ['Ember needs 1/19 of the weights of Foo.', [{ quote: '1/19', kind: 'saving', relation: 'fraction', value: expect.closeTo(1 / 19, 12) as unknown as number }]],
  ],
  parameters: [
    ['Ember has only 3.7B active parameters of 40B in total.', [{ quote: '3.7B', kind: 'parameters', value: 3.7e9 }, { quote: '40B', kind: 'parameters', value: 40e9 }]],
  ],
};

describe.each(Object.entries(TABLES))('link: %s', (_name, rows) => {
  test.each(rows)('%s', (text, claims) => {
    const read = claimsIn(text);
    try {
      expect(read.map((c) => c.quote)).toEqual(claims.map((c) => c.quote));
      claims.forEach((claim, i) => expect(read[i]).toMatchObject(claim));
    } catch (error) {
      (error as Error).message += `\n\n${trace(text)}`;
      throw error;
    }
  });
});

describe('base units and canonical names', () => {
  test.each<[text: string, value: number, unit: string | null]>([
    ['It takes 4 hours to heat.', 14400, 's'],
    ['It takes 3 ms to heat.', 0.003, 's'],
    ['It needs 24 GB of memory.', 24e9, 'byte'],
    ['It has 372M parameters.', 372e6, 'params'],
    ['It needs 7.4 GFLOPs of work.', 7.4e9, 'FLOPs'],
    ['It is 15x faster.', 15, 'x'],
    ['It ran on 256 GPUs.', 256, 'GPUs'],
  ])('%s', (text, value, unit) => {
    const read = claimsIn(text);
    expect(read).toHaveLength(1);
    expect(read[0]).toMatchObject({ value_base: value, unit_base: unit });
  });

  test.each<[text: string, metric: string | null, higher: boolean | null]>([
    ['It has an accuracy of 71%.', 'accuracy', true],
    ['It has a perplexity of 18.7.', 'perplexity', false],
    ['It has a word error rate of 7.1%.', 'word error rate', false],
    ['It has an ovenness of 18.7%.', null, null],
  ])('%s', (text, metric, higher) => {
    const [claim] = claimsIn(text);
    expect(claim).toMatchObject({ higher_is_better: higher });
    if (metric === null) expect(claim!.metric_canonical).toBeNull();
    else expect(claim!.metric_canonical!.toLowerCase()).toContain(metric === 'word error rate' ? 'w' : metric.slice(0, 3));
  });
});

describe('role', () => {
  test.each<[text: string, quote: string, role: string]>([
    ['We present Ember, an oven. Ember reaches 71% accuracy.', '71%', 'result'],
    ['We present Ember, an oven. Ember is 3x faster than Foo.', '3x', 'result'],
    ['We present Ember, an oven. It was trained on 512 GPUs.', '512', 'setup'],
    ['We present Ember, an oven. We evaluate it on seven benchmarks.', 'seven', 'setup'],
    ['Existing ovens are limited to videos of 10 seconds. We present Ember.', '10 seconds', 'background'],
    ['METHODS: We enrolled 1,204 patients. RESULTS: Pain fell.', '1,204', 'setup'],
    ['METHODS: We watched. RESULTS: Sensitivity was 91%.', '91%', 'result'],
  ])('%s', (text, quote, role) => {
    expect(claimsIn(text).find((c) => c.quote === quote)).toMatchObject({ role });
  });
});

test('the tables hold rows enough', () => {
  expect(Object.values(TABLES).flat().length).toBeGreaterThanOrEqual(25);
});
