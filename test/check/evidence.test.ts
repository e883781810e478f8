import { describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Config, EvidenceSource } from '../../pipeline/check/config.js';
import { fixOf } from '../../pipeline/check/evidence/fix.js';
import { loadResults } from '../../pipeline/check/evidence/load.js';
import type { Result } from '../../pipeline/check/evidence/result.js';
import { weigher } from '../../pipeline/check/evidence/weigh.js';
import { claimsIn, latexClaims } from './read.js';

/** `subject/dataset metric value unit`, as short as a table of cases needs. */
function result(text: string): Result {
  const [, subject, dataset, metric, value, unit] = /^([^/]*)\/([^ ]*) (.+) (-?[\d.]+)(?: (\S+))?$/.exec(text)!;
  return { subject: subject || null, dataset: dataset || null, metric: metric!, value: Number(value), unit: unit ?? null, condition: null, place: 'results.json' };
}

/** The outcome for the first claim of the text, with the words that would mend it. */
async function weighed(text: string, results: readonly string[], config: Config = {}): Promise<string> {
  const [claim] = await claimsIn(text);
  const { outcome, actual } = weigher(results.map(result), config)(claim!);
  const fix = outcome === 'drifted' ? fixOf(claim!, actual) : null;
  return fix ? `${outcome} ${fix.text}` : outcome;
}

const ACCURACY = 'Foo reaches an accuracy of 12.6% on CIFAR-10.';

describe('one result', () => {
  test.each([
    [ACCURACY, ['Foo/CIFAR-10 accuracy 0.1263'], 'holds'],
    [ACCURACY, ['Foo/CIFAR-10 accuracy 12.63 %'], 'holds'],
    [ACCURACY, ['Foo/CIFAR-10 accuracy 0.1263 fraction'], 'holds'],
    [ACCURACY, ['foo/cifar10 Accuracy 0.1263'], 'holds'],
    [ACCURACY, ['Foo/CIFAR-10 accuracy 0.1266'], 'drifted 12.7%'],
    [ACCURACY, ['Foo/ImageNet accuracy 0.1263'], 'unbacked'],
    [ACCURACY, ['Bar/CIFAR-10 accuracy 0.1263'], 'unbacked'],
    [ACCURACY, ['Foo/CIFAR-10 recall 0.1263'], 'unbacked'],
    ['Foo reaches an accuracy of 0.6% on CIFAR-10.', ['Foo/CIFAR-10 accuracy 0.6'], 'undecided'],
    ['The latency of Foo is 12.4 ms.', ['Foo/ latency 0.01241 s'], 'holds'],
    ['The latency of Foo is 12.4 ms.', ['Foo/ latency 0.0131 s'], 'drifted 13.1 ms'],
    ['The latency of Foo is 12.4 ms.', ['Foo/ latency 12.4 GB'], 'undecided'],
    ['Foo needs 6 GB of memory.', ['Foo/ memory 5980000000 B'], 'holds'],
    ['Foo needs 7 GB of memory.', ['Foo/ memory 5980000000 B'], 'drifted 6 GB'],
    ['Foo has 12M parameters.', ['Foo/ parameters 11980000'], 'holds'],
    ['Foo has 12M parameters.', ['Foo/ parameters 13400000'], 'drifted 13M'],
    ['The latency of Foo is about 90 ms.', ['Foo/ latency 94 ms'], 'holds'],
  ])('%s %j: %s', async (text, results, expected) => {
    expect(await weighed(text, results)).toBe(expected);
  });
});

describe('bounds, ranges and means', () => {
  const latencies = (...values: number[]): string[] => values.map((value, i) => `Foo/set${i} latency ${value} ms`);
  test.each([
    ['The latency of Foo is at least 10 ms.', latencies(10.2, 14), 'holds'],
    ['The latency of Foo is at least 10 ms.', latencies(8.2, 14), 'drifted 8 ms'],
    ['The latency of Foo is at most 14 ms.', latencies(10.2, 14), 'holds'],
    ['The latency of Foo is over 10 ms.', latencies(10.2, 14), 'holds'],
    ['The latency of Foo is over 10 ms.', latencies(9.2, 14), 'drifted 9 ms'],
    ['The latency of Foo is up to 14 ms.', latencies(10.2, 14.1), 'holds'],
    ['The latency of Foo is up to 14 ms.', latencies(10.2, 12), 'drifted 12 ms'],
    ['The latency of Foo is 10-14 ms.', latencies(10.2, 14.1), 'holds'],
    ['The latency of Foo is 10-14 ms.', latencies(9.2, 15.1), 'drifted 9-15 ms'],
    ['The average latency of Foo is 12 ms.', latencies(10, 14), 'holds'],
    ['The average latency of Foo is 12 ms.', latencies(10, 18), 'drifted 14 ms'],
    ['The latency of Foo is 12 ms.', latencies(10, 18), 'undecided'],
  ])('%s %j: %s', async (text, results, expected) => {
    expect(await weighed(text, results)).toBe(expected);
  });
});

describe('factors and changes out of two measured values', () => {
  test.each([
    ['Foo is 3.1x faster than Bar.', ['Foo/ latency 10 ms', 'Bar/ latency 31.2 ms'], 'holds'],
    ['Foo is 3.1x faster than Bar.', ['Foo/ throughput 31 fps', 'Bar/ throughput 10 fps'], 'holds'],
    ['Foo is 3.1x faster than Bar.', ['Foo/ latency 10 ms', 'Bar/ latency 28 ms'], 'drifted 2.8x'],
    ['Foo is 3.1x faster than Bar.', ['Foo/ speedup 3.12'], 'holds'],
    ['Foo is 3.1x faster than Bar.', ['Foo/ latency 10 ms'], 'unbacked'],
    ['Foo is 3.1x faster than Bar.', ['Foo/ latency 10 ms', 'Bar/ latency 31 ms', 'Foo/ training time 9 s', 'Bar/ training time 9 s'], 'undecided'],
    ['Foo is up to 3.1x faster than Bar.', ['Foo/a latency 10 ms', 'Bar/a latency 31 ms', 'Foo/b latency 10 ms', 'Bar/b latency 20 ms'], 'holds'],
    ['Foo is 3.1x faster than Bar.', ['Foo/ latency 10 ms', 'Bar/ latency 31 ms', 'Foo/ error rate 0.2', 'Bar/ error rate 0.1'], 'holds'],
    ['Foo lowers the error rate by 25% relative to Bar.', ['Foo/ error rate 0.75', 'Bar/ error rate 1'], 'holds'],
    ['Foo lowers the error rate by 25% relative to Bar.', ['Foo/ error rate 0.8', 'Bar/ error rate 1'], 'drifted 20%'],
    ['Foo lowers the error rate by 25% relative to Bar.', ['Foo/ error rate 0.4', 'Bar/ error rate 0.5'], 'drifted'],
    ['Foo uses 40% less memory than Bar.', ['Foo/ memory 6 GB', 'Bar/ memory 10 GB'], 'holds'],
    ['Foo uses 40% less memory than Bar.', ['Foo/ memory 7 GB', 'Bar/ memory 10 GB'], 'drifted 30%'],
  ])('%s %j: %s', async (text, results, expected) => {
    expect(await weighed(text, results)).toBe(expected);
  });
});

test.each([['1{,}304', '1{,}204'], ['1\\,304', '1\\,204'], ['\\num{1304}', '1204']])('LaTeX writes thousands as %s, and so does its fix', (written, fixed) => {
  const [claim] = latexClaims(`Foo reaches a throughput of ${written} tokens/s.`);
  const { outcome, actual } = weigher(['Foo/ throughput 1204.4 tokens/s'].map(result), {})(claim!);
  expect([outcome, fixOf(claim!, actual)?.text.replace(/[^\d{},\\].*$/, '').replace(/\}$/, '')]).toEqual(['drifted', fixed]);
});

test('tolerances and aliases are those of the config', async () => {
  expect(await weighed(ACCURACY, ['Foo/CIFAR-10 accuracy 0.1266'], { tolerances: [{ where: { metric: 'accuracy' }, absolute: 0.1 }] })).toBe('holds');
  expect(await weighed(ACCURACY, ['Foo/CIFAR-10 accuracy 0.1266'], { tolerances: [{ where: { kind: 'memory' }, absolute: 0.1 }] })).toBe('drifted 12.7%');
  expect(await weighed(ACCURACY, ['foo-v2-final/CIFAR-10 accuracy 0.1263'], { aliases: { 'foo-v2-final': ['Foo'] } })).toBe('holds');
});

describe('files of results', () => {
  async function loaded(files: Record<string, string>, ...sources: EvidenceSource[]): Promise<string[]> {
    const root = mkdtempSync(path.join(os.tmpdir(), 'claimsheet-evidence-'));
    try {
      for (const [name, text] of Object.entries(files)) writeFileSync(path.join(root, name), text);
      return (await loadResults(sources, root)).map(({ subject, dataset, metric, value, unit, place }) => `${subject}/${dataset} ${metric} ${value} ${unit} ${place}`);
    } finally {
      rmSync(root, { recursive: true });
    }
  }

  test('CSV with a column for each metric', async () => {
    expect(await loaded({ 'r.csv': 'model,acc,ms\nFoo,91.2%,"1,204"\nBar,-,3\n' }, { file: 'r.csv', subject: 'model', dataset: { value: 'CIFAR-10' }, metrics: { accuracy: 'acc', latency: { column: 'ms', unit: 'ms' } } }))
      .toEqual(['Foo/CIFAR-10 accuracy 91.2 % r.csv:2 acc', 'Foo/CIFAR-10 latency 1204 ms r.csv:2 ms', 'Bar/CIFAR-10 latency 3 ms r.csv:3 ms']);
  });

  test('JSON Lines with a row for each value, and globs', async () => {
    expect(await loaded({ 'a.jsonl': '{"m":"accuracy","v":{"mean":0.9}}\n', 'b.jsonl': '{"m":"recall","v":{"mean":0.8}}\n' }, { file: '*.jsonl', subject: { value: 'Foo' }, metric: 'm', value: 'v.mean' }))
      .toEqual(['Foo/null accuracy 0.9 null a.jsonl:1 v.mean', 'Foo/null recall 0.8 null b.jsonl:1 v.mean']);
  });

  test('JSON by paths, with rows or single values', async () => {
    expect(await loaded({ 'r.json': '{"runs":[{"name":"Foo","acc":0.9}],"best":{"ms":4}}' }, { file: 'r.json', rows: 'runs', subject: 'name', metrics: { accuracy: 'acc' }, values: [{ path: 'best.ms', metric: 'latency', subject: 'Foo', unit: 'ms' }] }))
      .toEqual(['Foo/null latency 4 ms r.json#best.ms', 'Foo/null accuracy 0.9 null r.json#runs[0] acc']);
  });

  test.each([
    [{ file: 'none.json' }, 'none.json: cannot read the results: no such file'],
    [{ file: '*.parquet' }, 'no file of results matches *.parquet'],
    [{ file: 'r.csv', metrics: { accuracy: 'accu' } }, 'r.csv:2: there is no "accu"; there is model, acc'],
    [{ file: 'r.csv', metrics: { accuracy: 'model' } }, 'r.csv:2 model: "Foo" is no number'],
  ])('%j stops the check', async (source, message) => {
    await expect(loaded({ 'r.csv': 'model,acc\nFoo,1\n' }, source)).rejects.toThrow(message);
  });
});
