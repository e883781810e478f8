import { leaderboards, type Board } from '../../output/leaderboard/rows.js';
import { conflictsOf } from '../../output/leaderboard/conflicts.js';
import { paretoPoints } from '../../output/leaderboard/pareto.js';
import { isAmongDatasets, selectBoards, topOf, withRows } from '../../output/leaderboard/select.js';
import type { PaperClaims } from '../../output/papers.js';
import type { Claim } from '../../pipeline/types.js';
import { claimOf } from './claim-of.js';

let serial = 0;

/** A score in percent on the dataset Reedbed, whose metric is accuracy. */
function score(paper_id: string, value: number, given: Partial<Claim> = {}): Claim {
  serial++;
  return claimOf({
    claim_id: `c${String(serial).padStart(3, '0')}`, paper_id, title: `Paper ${paper_id}`, value, quote: `${value}%`, unit: '%', metric: 'accuracy', metric_canonical: 'accuracy',
    dataset: 'Reedbed', dataset_canonical: 'Reedbed', higher_is_better: true, subject: `System-${paper_id}`, ...given,
  });
}

function papersOf(...claims: Claim[]): PaperClaims[] {
  const papers = new Map<string, Claim[]>();
  for (const claim of claims) papers.set(claim.paper_id, [...(papers.get(claim.paper_id) ?? []), claim]);
  return [...papers.values()].map(paperWith);
}

function paperWith(claims: readonly Claim[]): PaperClaims {
  const { paper_id, title } = claims[0]!;
  return { paper_id, title, paper: null, claims };
}

const ranksOf = (boards: readonly Board[]) => boards.map(({ rows }) => rows.map(({ claim, rank, unranked }) => [claim.subject, claim.value, rank ?? unranked]));

test('ranks by value, and equal values share a rank', () => {
  const boards = leaderboards(papersOf(score('a', 71), score('b', 75), score('c', 75), score('d', 60)));
  expect(ranksOf(boards)).toEqual([[['System-b', 75, 1], ['System-c', 75, 1], ['System-a', 71, 3], ['System-d', 60, 4]]]);
  expect(boards[0]!.rows.map(({ tied }) => tied)).toEqual([true, true, false, false]);
  expect(boards[0]!.board).toBe('reedbed--accuracy--percent');
});

test('ranks the lowest first where lower is better', () => {
  const lower = { metric: 'FID', metric_canonical: 'FID', unit: null, higher_is_better: false };
  expect(ranksOf(leaderboards(papersOf(score('a', 9, lower), score('b', 4, lower))))).toEqual([[['System-b', 4, 1], ['System-a', 9, 2]]]);
});

describe('values that do not compare never share a leaderboard', () => {
  test.each<[string, Partial<Claim>]>([
    ['another unit', { unit: null, unit_base: null }],
    ['another split', { condition: 'on the validation set' }],
    ['a split in the name of the dataset', { dataset: 'Reedbed val' }],
    ['a split before the name of the dataset', { sentence: 'It reaches 75% accuracy on the validation set of Reedbed.' }],
    ['a split after the name of the dataset', { sentence: 'It reaches 75% accuracy on the Reedbed validation split.' }],
    ['a condition', { condition: 'with 10% of the labels' }],
    ['a statistic', { aggregate: 'max' }],
    ['a qualified metric', { metric: 'moonlight accuracy' }],
    ['another dataset', { dataset: 'Marsh', dataset_canonical: 'Marsh' }],
    ['another metric', { metric: 'recall', metric_canonical: 'recall' }],
  ])('%s', (_, given) => {
    expect(leaderboards(papersOf(score('a', 71), score('b', 75, given)))).toHaveLength(2);
  });

  test('bare shares of one and bare percentages', () => {
    const bare = { unit: null, unit_base: null };
    expect(leaderboards(papersOf(score('a', 0.71, bare), score('b', 75, bare)))).toHaveLength(2);
  });

  test('words that change nothing do not part', () => {
    expect(leaderboards(papersOf(score('a', 71, { metric: 'overall accuracy' }), score('b', 75, { metric: 'Reedbed accuracy' }), score('c', 75, { metric: 'terms of accuracy' }), score('d', 75, { metric: 'accuracy rate' })))).toHaveLength(1);
  });
});

test.each<[string, Partial<Claim>, string]>([
  ['up to', { comparator: '<=' }, 'bound'],
  ['about', { comparator: '~' }, 'bound'],
  ['a range', { value_max: 80, value_max_base: 80 }, 'range'],
  ['prior work', { role: 'background' }, 'prior work'],
])('%s has no rank, and says why', (_, given, unranked) => {
  const [board] = leaderboards(papersOf(score('a', 71), score('b', 75, given)));
  expect(board!.rows.map((row) => [row.claim.value, row.rank, row.unranked])).toEqual([[71, 1, null], [75, null, unranked]]);
});

test('without a direction there are no ranks', () => {
  const [board] = leaderboards(papersOf(score('a', 71, { higher_is_better: null })));
  expect(board!.rows).toMatchObject([{ rank: null, unranked: 'direction unknown' }]);
});

test.each<[string, Partial<Claim>]>([
  ['a test set without a name', { dataset: 'held-out test set', dataset_canonical: null }],
  ['a model for a dataset', { dataset: 'ResNet-50', dataset_canonical: null }],
  ['a metric for a dataset', { dataset: 'ROC AUC', dataset_canonical: null }],
  ['half a name for a dataset', { dataset: 'ImageNet-based', dataset_canonical: null }],
  ['one of several datasets without a name', { dataset: 'Marsh; private data', dataset_canonical: null }],
  ['set-up', { role: 'setup' }],
  ['no dataset', { dataset: null, dataset_canonical: null }],
  ['no metric', { metric: null, metric_canonical: null }],
  ['a gain', { kind: 'gain', relation: 'change' }],
])('%s is on no leaderboard', (_, given) => {
  expect(leaderboards(papersOf(score('a', 71, given)))).toEqual([]);
});

test("a baseline's number is a row of the baseline, reported by another paper", () => {
  const [board] = leaderboards(papersOf(score('a', 71, { baseline: 'Bittern' }), score('a', 64, { subject: 'Bittern' }), score('b', 66, { subject: 'Bittern', title: 'Bittern: a wader' })));
  expect(board!.rows.map(({ claim, own, rank, paperId }) => [claim.subject, own, rank, paperId])).toEqual([['System-a', true, 1, 'a'], ['Bittern', true, 2, 'b'], ['Bittern', false, 3, 'a']]);
});

test.each(['baseline', 'rule-based baseline', 'Baseline methods', 'previous methods', 'state-of-the-art models', 'published state-of-the-art Heron models'])("the number of a %s is not the paper's own", (subject) => {
  const [board] = leaderboards(papersOf(score('a', 71), score('a', 64, { subject })));
  expect(board!.rows.map(({ own }) => own)).toEqual([true, false]);
});

test('a dataset is no system, however it is spelt', () => {
  const [board] = leaderboards(papersOf(score('a', 71, { subject: 'Reed-Bed', dataset: 'Reed Bed' }), score('b', 70, { subject: 'reedbed' }), score('c', 69, { subject: 'Reedbed-7B' })));
  expect(board!.rows.map(({ subject }) => subject)).toEqual([null, null, 'Reedbed-7B']);
});

test('a system behind the name of its data is the system', () => {
  const [board] = leaderboards(papersOf(score('a', 71, { subject: 'Reedbed test set Heron' })));
  expect(board!.rows.map(({ subject }) => subject)).toEqual(['Heron']);
});

test.each([
  ['outperforming Bittern (64%) and TRM (62%).', false],
  ['on par with Bittern(64%).', false],
  ['outperforming Bittern (accuracy 64%).', false],
  ['outperforming all others and showing strength on Bittern (64%).', true],
  ['and 64% for Bittern.', true],
])('a number in brackets behind a rival is one of the rival: %s', (ending, isOwn) => {
  const sentence = `System-a reaches 71%, ${ending}`;
  const [board] = leaderboards(papersOf(score('a', 71, { sentence }), score('a', 64, { subject: 'Bittern', sentence })));
  expect(board!.rows.map(({ claim, own }) => [claim.subject, own])).toEqual([['System-a', true], ['Bittern', isOwn]]);
});

test('of two versions of a paper only the newest counts', () => {
  const [board] = leaderboards(papersOf(score('2301.00001v2', 73), score('2301.00001v1', 71), score('2301.00001v3', 72)));
  expect(board!.rows.map(({ claim, paperId }) => [claim.value, paperId])).toEqual([[72, 'arXiv:2301.00001v3']]);
});

test.each([['newest first', true], ['newest last', false]])('where the newest version has no claims left, an older one does not count: %s', (_, first) => {
  const older = papersOf(score('2301.00001v1', 71));
  const newest = { paper_id: 'arXiv:2301.00001v2', title: '', paper: null, claims: [] };
  expect(leaderboards(first ? [newest, ...older] : [...older, newest])).toEqual([]);
});

test('two papers with one id that is none are two papers', () => {
  const [board] = leaderboards([paperWith([score('None', 73)]), paperWith([score('None', 71, { title: 'Another' })])]);
  expect(board!.rows.map(({ claim, rank }) => [claim.value, rank])).toEqual([[73, 1], [71, 2]]);
});

test('a value said twice is one row that knows both claims', () => {
  const [first, second] = [score('a', 71), score('a', 71)];
  expect(leaderboards(papersOf(first, second))[0]!.rows).toMatchObject([{ claim: { claim_id: first.claim_id }, repeats: [second.claim_id] }]);
});

test('a paper ranks a system once; its other values are conflicts', () => {
  const boards = leaderboards(papersOf(score('a', 71), score('a', 68)));
  expect(ranksOf(boards)).toEqual([[['System-a', 71, 1]]]);
  expect(conflictsOf(boards)).toMatchObject([{ conflict: 1, within: true, listed: true, row: { claim: { value: 71 } } }, { conflict: 1, within: true, listed: false, row: { claim: { value: 68 } } }]);
});

test.each([true, null])('three values of one system in one paper are a list that was misread, and none is listed (higher is better: %s)', (higher_is_better) => {
  const own = [71, 68, 65].map((value) => score('a', value, { higher_is_better }));
  const boards = leaderboards(papersOf(...own, score('b', 60, { higher_is_better })));
  expect(boards.map(({ rows }) => rows.map(({ claim }) => claim.value))).toEqual([[60]]);
  expect(conflictsOf(boards).map(({ listed, row }) => [listed, row.claim.value])).toEqual([[false, 71], [false, 68], [false, 65]]);
});

test('where the direction is unknown, both of two values stay', () => {
  const [board] = leaderboards(papersOf(score('a', 71, { higher_is_better: null }), score('a', 68, { higher_is_better: null })));
  expect(board!.rows).toHaveLength(2);
});

describe('conflicts between papers', () => {
  const conflictsBetween = (subject: string) => conflictsOf(leaderboards(papersOf(score('a', 71, { subject }), score('b', 68, { subject }))));

  test('are those of proper names', () => {
    expect(conflictsBetween('Heron-7B')).toMatchObject([{ conflict: 1, within: false, row: { paperId: 'a' } }, { conflict: 1, within: false, row: { paperId: 'b' } }]);
  });

  test('are none where a name is common to many systems', () => {
    expect(conflictsBetween('the model')).toEqual([]);
  });

  test('are none where the values agree', () => {
    expect(conflictsOf(leaderboards(papersOf(score('a', 71, { subject: 'Heron' }), score('b', 71, { subject: 'Heron' }))))).toEqual([]);
  });
});

test('the order does not depend on that of the input', () => {
  const claims = [score('a', 71), score('b', 75), score('c', 75), score('d', 60, { dataset: 'Marsh', dataset_canonical: 'Marsh' })];
  expect(ranksOf(leaderboards(papersOf(...claims.toReversed())))).toEqual(ranksOf(leaderboards(papersOf(...claims))));
});

test('boards are chosen by any known spelling of dataset and metric, by rows, and cut by rank', () => {
  const boards = leaderboards(papersOf(score('a', 71, { dataset: 'ImageNet-1k', dataset_canonical: 'ImageNet' }), score('b', 75), score('c', 70)));
  expect(selectBoards(boards, { datasets: ['imagenet1k'] }).map(({ dataset }) => dataset)).toEqual(['ImageNet']);
  expect(selectBoards(boards, { metrics: ['accuracies'] })).toHaveLength(2);
  expect(selectBoards(boards, { metrics: ['recall'] })).toEqual([]);
  expect(withRows(boards, 2).map(({ dataset }) => dataset)).toEqual(['Reedbed']);
  expect(topOf(boards[1]!, 1).rows.map(({ claim }) => claim.value)).toEqual([75]);
});

test.each<[string | null, boolean]>([['ImageNet', true], ['Reedbed', false], [null, false]])('of --dataset imagenet1k, %s is one: %s', (name, among) => {
  expect(isAmongDatasets(name, ['imagenet1k'])).toBe(among);
  expect(isAmongDatasets(name, undefined)).toBe(true);
});

test('Pareto: a metric against a kind, the front first', () => {
  const size = (paper: string, value: number) => claimOf({ claim_id: `s-${paper}`, paper_id: paper, kind: 'parameters', value, unit: 'params', metric: 'parameters', subject: `System-${paper}` });
  const points = paretoPoints(
    papersOf(score('a', 71), size('a', 5e6), score('b', 75), size('b', 9e6), score('c', 70), size('c', 8e6), score('d', 90)),
    [{ name: 'accuracy', higherIsBetter: true }, { name: 'parameters', higherIsBetter: false }],
  );
  expect(points.map(({ subject, onFront, dominatedBy }) => [subject, onFront, dominatedBy])).toEqual([['System-b', true, 0], ['System-a', true, 0], ['System-c', false, 1]]);
});

test.each([null, 'held-out test set'])('Pareto: accuracies on %s do not compare between papers', (dataset) => {
  const size = (paper: string, value: number) => claimOf({ claim_id: `t-${paper}`, paper_id: paper, title: `Paper ${paper}`, kind: 'parameters', value, unit: 'params', subject: `System-${paper}` });
  const unnamed = { dataset, dataset_canonical: null };
  const points = paretoPoints(papersOf(score('a', 71, unnamed), size('a', 9e6), score('b', 75, unnamed), size('b', 5e6)), [{ name: 'accuracy', higherIsBetter: true }, { name: 'parameters', higherIsBetter: false }]);
  expect(points.map(({ onFront }) => onFront)).toEqual([true, true]);
});

test('Pareto: the value before a change is none of the system', () => {
  const size = claimOf({ claim_id: 'u', paper_id: 'a', title: 'Paper a', kind: 'parameters', value: 9e6, unit: 'params', subject: 'System-a' });
  const sentence = 'System-a raises accuracy on Reedbed from 71% to 75%.';
  const points = paretoPoints(papersOf(score('a', 71, { sentence }), score('a', 75, { sentence }), size), [{ name: 'accuracy', higherIsBetter: true }, { name: 'parameters', higherIsBetter: false }]);
  expect(points.map(({ first }) => first.claim.value)).toEqual([75]);
});
