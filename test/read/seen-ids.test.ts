import { expect, test } from '@jest/globals';
import { SeenIds } from '../../pipeline/read/seen-ids.js';

test('every repeat is noticed, and nothing else', () => {
  const seen = new SeenIds();
  const ids = Array.from({ length: 50_000 }, (_, n) => `paper-${n}`);
  expect(ids.filter((id) => seen.add(id))).toEqual([]);
  expect(ids.filter((id) => !seen.add(id))).toEqual([]);
});

test('ids further back than two tables are forgotten, those within one are not', () => {
  const seen = new SeenIds(100);
  for (let n = 0; n < 1000; n++) seen.add(`paper-${n}`);
  expect(seen.add('paper-1')).toBe(false);
  expect(seen.add('paper-950')).toBe(true);
});
