import { LEFT_OUT, leftOut, type LeftOut } from '../../output/leaderboard/belongs.js';
import { leaderboards } from '../../output/leaderboard/rows.js';
import type { Claim } from '../../pipeline/types.js';
import { claimOf } from './claim-of.js';

/** A score of the system Heron on a dataset that the lexicon does not know. */
const score = (given: Partial<Claim>): Claim => claimOf({ value: 71, quote: '71%', unit: '%', metric: 'accuracy', metric_canonical: 'accuracy', higher_is_better: true, dataset: 'FenBench', dataset_canonical: null, subject: 'Heron', sentence: 'Heron reaches 71% accuracy on FenBench.', ...given });

const on = (dataset: string, sentence: string): Partial<Claim> => ({ dataset, sentence });
const of = (subject: string, sentence: string): Partial<Claim> => ({ subject, sentence });
const measured = (metric: string, metric_canonical: string | null, higher_is_better: boolean | null): Partial<Claim> => ({ metric, metric_canonical, higher_is_better });

const CASES: readonly [string, Partial<Claim>, LeftOut | null][] = [
  ['a score', {}, null],

  ['a dataset that is said to be one', on('Sedge', 'Heron reaches 71% accuracy on the Sedge dataset.'), null],
  ['a dataset that an apposition says to be one', on('Sedge', 'On Sedge, a new benchmark of pools, Heron reaches 71% accuracy.'), null],
  ['a coined name', on('SED-21', 'Heron reaches 71% accuracy on SED-21.'), null],
  ['a word with a capital', on('Sedge', 'Heron reaches 71% accuracy on Sedge.'), 'dataset'],
  ['a small letter first', on('qAM', 'Acidity was 71% lower on qAM dosing.'), 'dataset'],
  ['a model by its family', on('Qwen9-71B-Mini', 'Heron reaches 71% accuracy on Qwen9-71B-Mini.'), 'dataset'],

  ['a labelling ratio', measured('labelling ratios', 'ratio', null), 'metric'],
  ['a poison rate', measured('poison rate', 'error', false), 'metric'],
  ['a share of a resource', measured('native throughput', 'throughput', true), 'metric'],
  ['an amount of which neither way is better', measured('temperature', 'temperature', null), 'metric'],
  ['a metric that no lexicon knows', measured('reed index', null, null), 'metric'],
  ["a keeper's own metric", measured('reed index', 'reed index', null), null],
  ['an error', measured('word error rate', 'word error rate', false), null],
  ['a correlation', measured('Pearson correlation', 'Pearson correlation', null), null],
  ['an odds ratio', measured('odds ratio', 'odds ratio', null), 'metric'],
  ['attack success, of which the paper says which way is better', measured('ASR', 'attack success rate', null), null],

  ['a share of millions', { value: 5.4e6, value_base: 5.4e6, unit: null, unit_base: null }, 'value'],
  ['a number of points', { unit: 'pp', unit_base: 'pp' }, 'change'],
  ['one of several changes', { sentence: 'On FenBench Heron shows improvements over Crane: 7.5% in recall, 71% in accuracy.' }, 'change'],
  ['a value behind a colon', { sentence: 'On FenBench Heron shows improvements: it reaches 71% accuracy.' }, null],

  ['no system named', { subject: null }, null],
  ['common words for a system', of('larger models', 'Larger models reach 71% accuracy on FenBench.'), null],
  ['common words for something else', of('severe flooding', 'Severe flooding leads to 71% accuracy on FenBench.'), 'system'],
  ['half a word', of('tree-based', 'Heron comes as tree-based (71%) on FenBench.'), 'system'],
  ['a list with its numbers', of('tree-based (0.71) and Crane', 'Heron comes as tree-based (0.71) and Crane (71%) on FenBench.'), 'system'],
  ['a share of the measure', { metric: 'error', metric_canonical: 'error', sentence: 'On FenBench Heron removes 71% of the remaining error.' }, 'share'],
  ['a known dataset', of('ImageNet-16-120', 'On FenBench Heron is right, with 71% for ImageNet-16-120.'), 'system'],
  ['a metric', of('F1@10', 'Heron reaches F1@10: 71% on FenBench.'), 'system'],
  ['data', of('Moor samples', 'A model fails on Moor samples (71%).'), 'system'],
  ['a cause', of('Drift', 'Due to Drift, accuracy is 71% on FenBench.'), 'system'],
  ['half of `state of the art`', of('state', 'Heron beats the state of the art (71%) on FenBench.'), 'system'],
  ['the end of a name', of('Pro', 'Heron beats Bittern 1.5 Pro (71%) on FenBench.'), 'system'],
  ['a word of that name alone', of('Pro', 'Heron beats Pro (71%) on FenBench.'), null],
  ['a part of the data', of('Mildew', 'On FenBench Heron gains most on rare findings like Mildew (71%).'), 'system'],
  ['an example of systems', of('Bittern', 'On FenBench accuracy is low for models such as Bittern (71%).'), null],

  ['the value before', { sentence: 'Heron raises accuracy on FenBench from 71% to 80%.' }, 'before'],
  ['the value before in brackets', { sentence: 'Heron reaches 80% accuracy on FenBench (from 71%).' }, 'before'],
  ['the value after', { sentence: 'Heron raises accuracy on FenBench from 60% to 71%.' }, null],
  ['a longer number with the same beginning', { quote: '7', sentence: 'Heron goes from 7.5 to 9, or 7 on FenBench.' }, null],

  ['a part of the data in a sentence without the dataset', { sentence: 'Heron reaches 71% accuracy on figure-based questions.' }, 'elsewhere'],
  ['a part of the data beside the dataset', { sentence: 'Heron reaches 71% accuracy on figure-based questions of FenBench.' }, null],
  ['all of the data in a sentence without the dataset', { sentence: 'Heron reaches 71% accuracy on all questions.' }, null],
];

test.each(CASES)('%s', (_, given, why) => {
  const claim = score(given);
  expect(leftOut(claim, { subject: claim.subject, own: true }, [claim.sentence])).toBe(why);
});

test("a baseline's value before stays", () => {
  const claim = score({ subject: 'Crane', sentence: 'Heron raises accuracy on FenBench from 71% (Crane) to 80%.' });
  expect(leftOut(claim, { subject: 'Crane', own: false }, [claim.sentence])).toBe(null);
});

test.each<[string, string, number[]]>([
  ['its name was not found', 'Heron-A', [71]],
  ['the other is a rival', 'baseline', [80, 71]],
])('a value without a name beside another in one sentence: %s', (_, subject, values) => {
  const given = { paper_id: 'p', sentence: 'The two reach 71% and 80% accuracy on FenBench.' };
  const claims = [score({ ...given, subject }), score({ ...given, claim_id: 'other', subject: null, value: 80, value_base: 80, quote: '80%' })];
  const why: LeftOut[] = [];
  const boards = leaderboards([{ paper_id: 'p', title: '', paper: null, claims }], (_claim, reason) => why.push(reason));
  expect(boards.flatMap(({ rows }) => rows.map(({ claim }) => claim.value))).toEqual(values);
  expect(why).toEqual(values.length === 1 ? ['nameless'] : []);
});

test('every reason has an example', () => {
  expect([...new Set([...CASES.map(([, , why]) => why), 'nameless'])].filter((why) => why !== null).sort()).toEqual(Object.keys(LEFT_OUT).sort());
});
