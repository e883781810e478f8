import { describe, expect, test } from '@jest/globals';

/**
 * What the page does without a document: filters, order and addresses. The modules are plain JavaScript for browsers,
 * which the compiler of this package does not read, so their types are said here.
 */
interface Row { index: number; id: string; paper: { id: string; title: string; year: number | null }; text: number | null; start: number; end: number; quote: string; number: string; unit: string; value: number; kind: string; metric: string | null; metricName: string | null; subject: string | null; baseline: string | null; dataset: string | null; datasetName: string | null; condition: string | null; role: string; confidence: number }
interface Filters { search: string; kinds: Set<string>; roles: Set<string>; metric: string; dataset: string; from: number | null; to: number | null; confidence: number }
interface Sort { column: string; descending: boolean }
interface View { filters: Filters; sort: Sort | null; page: number; claim: string | null }
interface Column { id: string; numeric?: true; key(row: Row): string | number | null }

const load = async <Module>(name: string): Promise<Module> => await import(new URL(`../../output/report/page/${name}.js`, import.meta.url).pathname) as Module;
const { noFilters, claimFilter, beginsWords } = await load<{ noFilters(): Filters; claimFilter(data: { claims: Row[]; texts: string[] }): (filters: Filters) => { shown: Row[]; kinds: Map<string, number>; roles: Map<string, number> }; beginsWords(wanted: string): (...names: (string | null)[]) => boolean }>('filter');
const { sorted, nextSort } = await load<{ sorted(rows: Row[], column: Column, descending: boolean): Row[]; nextSort(sort: Sort | null, column: Column): Sort | null }>('sort');
const { addressOf, viewOf } = await load<{ addressOf(view: View): string; viewOf(address: string): View }>('address');

const row = (index: number, change: Partial<Row> = {}): Row => ({
  index, id: `c${index}`, paper: { id: `p${index}`, title: 'Pebbles', year: 2020 + index }, text: 0, start: 10, end: 13, quote: '12x', number: '12', unit: '×', value: 12, kind: 'speedup',
  metric: null, metricName: null, subject: null, baseline: null, dataset: null, datasetName: null, condition: null, role: 'result', confidence: 0.5, ...change,
});
const rows = [
  row(0), row(1, { kind: 'score', metric: 'top-1 acc', metricName: 'top-1 accuracy', value: 3, confidence: 0.9 }), row(2, { kind: 'score', metric: 'mAP', role: 'setup', dataset: 'PebbleNet v2' }),
  row(3, { paper: { id: 'p3', title: 'Grand GRAVEL', year: null }, value: 40 }),
];
const pass = (change: Partial<Filters>): number[] => claimFilter({ claims: rows, texts: ['some text, 12x around a number'] })({ ...noFilters(), ...change }).shown.map(({ index }) => index);

describe('filters', () => {
  test.each<[string, Partial<Filters>, number[]]>([
    ['none', {}, [0, 1, 2, 3]],
    ['a kind', { kinds: new Set(['score']) }, [1, 2]],
    ['two kinds', { kinds: new Set(['score', 'speedup']) }, [0, 1, 2, 3]],
    ['kind and role', { kinds: new Set(['score']), roles: new Set(['setup']) }, [2]],
    ['the shared name of a metric', { metric: 'accuracy' }, [1]],
    ['its printed name', { metric: 'ACC' }, [1]],
    ['a beginning of a word', { metric: 'ap' }, []],
    ['a dataset', { dataset: 'pebblenet' }, [2]],
    ['years', { from: 2021, to: 2022 }, [1, 2]],
    ['a year leaves out papers without one', { from: 1900 }, [0, 1, 2]],
    ['confidence', { confidence: 0.9 }, [1]],
    ['text of the title', { search: 'gravel' }, [3]],
    ['words in any order, the text around too', { search: 'around pebbles' }, [0, 1, 2]],
    ['signs that mean something elsewhere', { search: '.*(' }, []],
  ])('%s', (_, filters, expected) => {
    expect(pass(filters)).toEqual(expected);
  });

  test('the count of a box does not depend on the other boxes of its row', () => {
    const { kinds, roles } = claimFilter({ claims: rows, texts: [''] })({ ...noFilters(), kinds: new Set(['speedup']) });
    expect([...kinds]).toEqual([['speedup', 2], ['score', 2]]);
    expect([...roles]).toEqual([['result', 2]]);
  });

  test('names are found by the beginnings of their words', () => {
    expect(beginsWords('word err')('Word Error Rate')).toBe(true);
    expect(beginsWords('error word')('Word Error Rate')).toBe(true);
    expect(beginsWords('rate')(null, 'Frame-rate')).toBe(true);
    expect(beginsWords('ror')('Word Error Rate')).toBe(false);
  });
});

describe('order', () => {
  const value: Column = { id: 'value', numeric: true, key: (one) => one.value };
  const metric: Column = { id: 'metric', key: (one) => one.metricName ?? one.metric };
  const order = (column: Column, descending: boolean): number[] => sorted(rows, column, descending).map(({ index }) => index);

  test('numbers, with equal ones in the order of the data both ways', () => {
    expect(order(value, true)).toEqual([3, 0, 2, 1]);
    expect(order(value, false)).toEqual([1, 0, 2, 3]);
  });

  test('what is not there comes last both ways', () => {
    expect(order(metric, false)).toEqual([2, 1, 0, 3]);
    expect(order(metric, true)).toEqual([1, 2, 0, 3]);
  });

  test('a header turns the order round, then gives it back', () => {
    expect(nextSort(null, value)).toEqual({ column: 'value', descending: true });
    expect(nextSort({ column: 'value', descending: true }, value)).toEqual({ column: 'value', descending: false });
    expect(nextSort({ column: 'value', descending: false }, value)).toBeNull();
    expect(nextSort({ column: 'value', descending: true }, metric)).toEqual({ column: 'metric', descending: false });
  });
});

describe('addresses', () => {
  const view: View = { filters: { search: 'a & b', kinds: new Set(['gain', 'score']), roles: new Set(['result']), metric: 'top-1 accuracy', dataset: 'x=y', from: 2019, to: null, confidence: 0.5 }, sort: { column: 'value', descending: true }, page: 3, claim: 'c7' };

  test('a view comes back as it was', () => {
    expect(viewOf(`#${addressOf(view)}`)).toEqual(view);
  });

  test('what is shown at first has none', () => {
    expect(addressOf(viewOf(''))).toBe('');
  });

  test.each(['#claims', '#from=x&page=-3&confidence=NaN', '#%E0%A4%A', '#&&=='])('%s is taken for no wish at all', (address) => {
    expect(viewOf(address)).toEqual({ filters: noFilters(), sort: null, page: 1, claim: null });
  });
});
