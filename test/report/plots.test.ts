import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { accuracyFigure } from '../../output/report/plots/accuracy.js';
import { figureHtml } from '../../output/report/plots/figure.js';
import { kindFigure } from '../../output/report/plots/kinds.js';
import { accuracyPairs, frontOf, fronts } from '../../output/report/plots/pareto.js';
import { speedupFigure } from '../../output/report/plots/speedups.js';
import { KINDS, type Claim } from '../../pipeline/types.js';
import { claimOf } from './invented.js';

const model = (subject: string, parameters: number, accuracy: number, dataset = 'PebbleNet'): Claim[] => [
  claimOf({ paper_id: subject, subject, kind: 'parameters', value: parameters, unit: 'params', relation: 'absolute', effect: null, metric: 'parameters' }),
  claimOf({ paper_id: subject, subject, kind: 'score', value: accuracy, unit: '%', relation: 'absolute', effect: null, metric: 'top-1 accuracy', metric_canonical: 'accuracy', dataset }),
];

describe('accuracy against parameters', () => {
  const claims = [...model('Small', 1e6, 70), ...model('Worse', 5e6, 65), ...model('Middle', 1e7, 80), ...model('Large', 1e9, 79), ...model('Other', 1e8, 99, 'GravelBench')];

  test('the front is what no smaller model beats', () => {
    expect(frontOf(accuracyPairs(claims).slice(0, 4)).map(({ subject }) => subject)).toEqual(['Small', 'Middle']);
  });

  test('a benchmark with enough models has a front of its own', () => {
    const [front, ...others] = fronts(accuracyPairs(claims));
    expect(others).toEqual([]);
    expect(front).toMatchObject({ benchmark: 'PebbleNet' });
    expect(front!.front).toHaveLength(2);
  });

  test('where none has, one front runs over all, and the words say so', async () => {
    const few = [...model('Small', 1e6, 70), ...model('Other', 1e8, 99, 'GravelBench')];
    expect(fronts(accuracyPairs(few))).toMatchObject([{ benchmark: null }]);
    expect((await accuracyFigure(few)).summary).toContain('do not compare');
  });

  test.each<[string, Partial<Claim>]>([
    ['an accuracy that is only a bound', { comparator: '<=' }],
    ['a range', { value_max: 90 }],
    ['background', { role: 'background' }],
    ['another metric', { metric: 'recall', metric_canonical: 'recall' }],
    ['another subject', { subject: 'Somebody else' }],
    ['no subject', { subject: null }],
  ])('%s makes no pair', (_, change) => {
    const [size, score] = model('Small', 1e6, 70);
    expect(accuracyPairs([size!, { ...score!, ...change }])).toEqual([]);
  });

  test('two sizes of one model make no pair, unless one is the active part', () => {
    const [size, score] = model('Small', 3e9, 70);
    const total = { ...size!, value: 30e9 };
    expect(accuracyPairs([size!, total, score!])).toEqual([]);
    const sentence = 'Small has 3B active parameters of 30B.';
    expect(accuracyPairs([{ ...size!, sentence }, { ...total, sentence }, score!])).toMatchObject([{ parameters: 30e9 }]);
  });
});

describe('speedups', () => {
  test('only factors that are results are counted, and the rest is said', async () => {
    const figure = await speedupFigure([
      claimOf({ value: 2 }), claimOf({ value: 4, comparator: '<=' }), claimOf({ value: 8 }), claimOf({ value: 40, unit: '%', relation: 'change' }),
      claimOf({ value: 3, effect: 'worse' }), claimOf({ value: 1000, role: 'background' }),
    ]);
    expect(figure.summary).toBe('3 speedups are given as a factor, with a median of 4× and up to 8×; 1 of them only as what is reached at most. Ranges count by their lower end. 1 more is given in percent or otherwise and not drawn.');
    expect(figure.table!.rows.map((row) => row.slice(1))).toEqual([['0', '0', '0'], ['1', '0', '1'], ['0', '1', '1'], ['1', '0', '1']]);
    expect(figure.svg).toContain('median 4×');
  });

  test('none: words and no drawing', async () => {
    expect(await speedupFigure([])).toMatchObject({ svg: null, table: null });
  });

  test('a slowdown below one, and a factor of millions', async () => {
    const { table } = await speedupFigure([claimOf({ value: 0.3 }), claimOf({ value: 5e6 })]);
    expect(table!.rows.reduce((sum, row) => sum + Number(row[3]), 0)).toBe(2);
  });
});

describe('kinds', () => {
  test('by year, earlier years together, unknown ones apart', async () => {
    const claims = [...Array.from({ length: 14 }, (_, i) => claimOf({ year: 2010 + i })), claimOf({ year: null })];
    const { table } = await kindFigure(claims);
    expect(table!.head).toEqual(['Kind', '< 2014', ...Array.from({ length: 10 }, (_, i) => String(2014 + i)), 'none', 'All']);
    expect(table!.rows[0]![1]).toEqual({ text: '4', view: 'kind=speedup&to=2013' });
  });

  test('fewer years where counts have four digits, and shorter counts where they have five', async () => {
    const claims = [...Array.from({ length: 10 }, (_, i) => claimOf({ year: 2010 + i })), ...Array.from({ length: 12_345 }, () => claimOf({ year: 2020 }))];
    const { svg, table } = await kindFigure(claims);
    expect(table!.head).toEqual(['Kind', '< 2014', ...Array.from({ length: 7 }, (_, i) => String(2014 + i)), 'All']);
    expect(table!.rows[0]!.at(-2)).toMatchObject({ text: '12345' });
    expect(svg).toContain('>12k</text>');
    expect(svg).not.toContain('>12345</text>');
  });

  test('by role where no year is known', async () => {
    expect((await kindFigure([claimOf({ year: null })])).table!.head).toEqual(['Kind', 'result', 'setup', 'background', 'All']);
  });
});

test('of names that would cover one another, the most accurate model has one', async () => {
  const { svg } = await accuracyFigure([...model('Low', 1e5, 20), ...model('Near', 9e9, 96), ...model('Best', 1e10, 97)]);
  expect(svg).toContain('>Low</text>');
  expect(svg).toContain('>Best</text>');
  expect(svg).not.toContain('>Near</text>');
});

describe('drawings', () => {
  const nasty = ['a', 'b', 'c'].flatMap((name, i) => model(`</svg><script>alert("${name}")</script>`, 10 ** (6 + i), 70 + i, '</text><img src=x onerror="alert(1)">'));

  test('text of papers stays text', async () => {
    const html = figureHtml(await accuracyFigure(nasty));
    expect(html).not.toMatch(/<script|<img|<\/svg><\/?s/);
    expect(html).toContain('&lt;script&gt;');
  });

  test('no style, no script, no link, no colour that a theme could not turn', async () => {
    const claims = [...nasty, claimOf(), claimOf({ year: 2020, value: 3 })];
    for (const { svg } of [await accuracyFigure(claims), await speedupFigure(claims), await kindFigure(claims)]) {
      expect(svg).not.toMatch(/<style|<a |style=|href|url\(|#[0-9a-f]{3,6}"/i);
      expect(svg).toContain('var(--series-1)');
    }
  });

  test('the same claims give the same drawing, whatever was drawn before', async () => {
    const first = (await speedupFigure(nasty.concat(claimOf({ value: 5 })))).svg;
    await accuracyFigure(nasty);
    expect((await speedupFigure(nasty.concat(claimOf({ value: 5 })))).svg).toBe(first);
  });
});

describe('counts stand out from their cells', () => {
  const STYLE = readFileSync('output/report/page/page.css', 'utf8');
  /** A colour of the page in its light (0) or dark (1) theme. */
  const rgb = (colour: string, theme: 0 | 1): number[] => {
    const name = /^var\(--([\w-]+)\)$/.exec(colour)?.[1];
    const value = name === undefined ? colour : new RegExp(`--${name}: ([^;]+);`).exec(STYLE)![1]!;
    const hex = /^light-dark\((#\w+), (#\w+)\)$/.exec(value)?.[theme + 1] ?? value;
    const digits = hex.slice(1).replace(/^(.)(.)(.)$/, '$1$1$2$2$3$3');
    return [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16));
  };
  const luminance = (colour: readonly number[]): number => {
    const [r, g, b] = colour.map((part) => part / 255).map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const contrast = (one: readonly number[], other: readonly number[]): number => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light! + 0.05) / (dark! + 0.05);
  };

  test.each([['light', 0], ['dark', 1]] as const)('in the %s theme', async (_, theme) => {
    // counts of 1 to 2500 in one column, so that every shade is there
    const claims = KINDS.flatMap((kind, i) => Array.from({ length: Math.max(1, 25 * i * i) }, () => claimOf({ kind, year: 2020, role: 'result' })));
    const { svg } = await kindFigure(claims);
    const cells = [...svg!.matchAll(/fill="(var\(--series-1\))" fill-opacity="([\d.]+)"/g)].map(([, fill, opacity]) => rgb(fill!, theme).map((part, k) => part * Number(opacity) + rgb('var(--paper)', theme)[k]! * (1 - Number(opacity))));
    const inks = [...svg!.matchAll(/font-size="10.5px" fill="([^"]+)"/g)].map(([, fill]) => rgb(fill!, theme));
    expect(inks).toHaveLength(KINDS.length);
    expect(cells).toHaveLength(KINDS.length);
    cells.forEach((cell, i) => expect(contrast(cell, inks[i]!)).toBeGreaterThanOrEqual(4.5));
  });
});
