import { describe, expect, test } from '@jest/globals';
import { parseShard } from '../../pipeline/jobs/shard.js';
import { takeShard } from '../../pipeline/jobs/take-shard.js';
import type { ReadResult } from '../../pipeline/read/index.js';

const paper = (id: string): ReadResult => ({ paper: { id, title: id, abstract: '', year: null, date: null, url: null, origin: { file: 'f', line: 1 } } });
const diagnostic = (code: string, severity: 'error' | 'warning'): ReadResult => ({ diagnostic: { code, severity, message: code, mend: '', file: 'f', line: 1, paper_id: null } });

const INPUT = [
  [paper('a'), paper('b'), diagnostic('invalid-json', 'error')],
  [],
  [diagnostic('duplicate-id', 'warning'), paper('c'), paper('d'), diagnostic('unreadable-input', 'error')],
  [paper('e'), diagnostic('skipped-line', 'warning')],
];

const nameOf = (result: ReadResult): string => ('paper' in result ? result.paper.id : result.diagnostic.code);

async function shard(index: number, count: number): Promise<string[]> {
  async function* batches() {
    yield* INPUT;
  }
  const names: string[] = [];
  for await (const batch of takeShard(batches(), { index, count })) names.push(...batch.map(nameOf));
  return names;
}

describe('shards', () => {
  test('every n-th record, with the warnings before it', async () => {
    expect(await shard(1, 2)).toEqual(['a', 'invalid-json', 'd', 'unreadable-input', 'skipped-line']);
    expect(await shard(2, 2)).toEqual(['b', 'duplicate-id', 'c', 'unreadable-input', 'e']);
  });

  test.each([1, 2, 3, 7])('%i shards have all records and diagnostics, each once', async (count) => {
    const shards = await Promise.all(Array.from({ length: count }, (_, n) => shard(n + 1, count)));
    const unread = (name: string): boolean => name === 'unreadable-input';
    expect(shards.flat().filter((name) => !unread(name)).sort()).toEqual(INPUT.flat().map(nameOf).filter((name) => !unread(name)).sort());
    // An input that was not read is every shard's failure.
    expect(shards.every((names) => names.some(unread))).toBe(true);
  });

  test.each([['1/1', { index: 1, count: 1 }], ['3/16', { index: 3, count: 16 }]])('reads %s', (text, given) => {
    expect(parseShard(text)).toEqual(given);
  });

  test.each(['', '3', '0/4', '5/4', '1/0', '-1/4', '1/4/2', 'a/b', '1.5/4', ' 1/4'])('refuses "%s"', (text) => {
    expect(parseShard(text)).toBeNull();
  });
});
