import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { extractPaper } from '../pipeline/index.js';
import type { PaperInput } from '../pipeline/types.js';
import { score, type Annotated, type Difference } from './score.js';

const lines = <T>(name: string): T[] => readFileSync(new URL(`./sample/${name}`, import.meta.url), 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as T);
const papers = lines<PaperInput & { id: string }>('papers.jsonl');
const gold = new Map(lines<{ id: string; claims: Annotated[] }>('gold.jsonl').map(({ id, claims }) => [id, claims]));

// A little under what the rules reach; raise a floor when they reach more.
const FLOORS = { found: 0.98, value: 0.92, claim: 0.83 };

const show = (c: Annotated | null): string => (c ? `"${c.quote}" ${c.kind} ${c.comparator ?? ''}${c.value}${c.value_max === null ? '' : `..${c.value_max}`} ${c.unit ?? ''}`.trimEnd() : 'nothing');
const line = ({ paper, what, annotated, read }: Difference): string => `${paper} ${what}: annotated ${show(annotated)}, read ${show(read)}`;

describe('the shipped sample against its annotations', () => {
  const { scores, differences } = score(papers.map((p) => ({ id: p.id, annotated: gold.get(p.id)!, read: extractPaper(p).claims })));
  const report = [...Object.entries(scores).map(([name, f1]) => `${name} ${f1.toFixed(3)}`), ...differences.map(line)].join('\n');

  test.each(Object.entries(FLOORS))('F1 of %s is at least %d', (name, floor) => {
    const reached = scores[name as keyof typeof FLOORS];
    if (reached < floor) throw new Error(`F1 of ${name} is ${reached.toFixed(3)}, under ${floor}\n${report}`);
  });

  test('the floors are near what is reached', () => {
    for (const [name, floor] of Object.entries(FLOORS)) expect(scores[name as keyof typeof FLOORS] - floor).toBeLessThan(0.05);
  });
});

describe('the scorer', () => {
  const one: Annotated = { quote: '3 ms', field: 'abstract', start: 10, end: 14, kind: 'duration', value: 3, value_max: null, unit: 'ms', comparator: null };
  const scoreOf = (read: Annotated[], annotated = [one]): unknown => score([{ id: 'p', annotated, read }]).scores;
  test.each<[string, Annotated[], object]>([
    ['the same', [one], { found: 1, value: 1, claim: 1 }],
    ['nothing', [], { found: 0, value: 0, claim: 0 }],
    ['another unit of the same amount', [{ ...one, value: 0.003, unit: 's' }], { found: 1, value: 1, claim: 1 }],
    ['another unit', [{ ...one, unit: 's' }], { found: 1, value: 0, claim: 0 }],
    ['another value', [{ ...one, value: 4 }], { found: 1, value: 0, claim: 0 }],
    ['an upper end too many', [{ ...one, value_max: 4 }], { found: 1, value: 0, claim: 0 }],
    ['another kind', [{ ...one, kind: 'score' }], { found: 1, value: 1, claim: 0 }],
    ['another comparator', [{ ...one, comparator: '<' }], { found: 1, value: 1, claim: 0 }],
    ['another place', [{ ...one, start: 14, end: 18 }], { found: 0, value: 0, claim: 0 }],
    ['another field', [{ ...one, field: 'title' }], { found: 0, value: 0, claim: 0 }],
  ])('reads %s', (_what, read, scores) => {
    expect(scoreOf(read)).toEqual(scores);
  });

  test('pairs one to one', () => {
    expect(scoreOf([one, { ...one }])).toEqual({ found: 2 / 3, value: 2 / 3, claim: 2 / 3 });
  });

  test('takes a thing counted with more words for the same thing', () => {
    const counted: Annotated = { ...one, kind: 'scale', unit: 'H100 GPUs' };
    expect(scoreOf([{ ...counted, unit: 'GPUs' }], [counted])).toEqual({ found: 1, value: 1, claim: 1 });
    expect(scoreOf([{ ...counted, unit: 'nodes' }], [counted])).toEqual({ found: 1, value: 0, claim: 0 });
  });
});
