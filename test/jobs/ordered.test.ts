import { describe, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { ordered } from '../../pipeline/jobs/ordered.js';

async function* upTo(count: number, taken: { count: number } = { count: 0 }): AsyncGenerator<number> {
  for (let n = 0; n < count; n++) {
    taken.count++;
    yield n;
  }
}

async function all<T>(results: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const result of results) list.push(result);
  return list;
}

describe('ordered', () => {
  test.each([1, 2, 5, 100])('keeps the order with %i at a time, whichever is done first', async (width) => {
    const work = async (n: number): Promise<number> => {
      await sleep((n * 7) % 5);
      return n * 10;
    };
    expect(await all(ordered(upTo(23), work, width))).toEqual(Array.from({ length: 23 }, (_, n) => n * 10));
  });

  test('takes no more than it may hold while the reader of the results rests', async () => {
    const taken = { count: 0 };
    let most = 0;
    let given = 0;
    for await (const n of ordered(upTo(40, taken), async (n) => n, 4)) {
      expect(n).toBe(given++);
      await sleep(1);
      most = Math.max(most, taken.count - given);
    }
    expect(given).toBe(40);
    expect(most).toBeLessThanOrEqual(4);
  });

  test('really works on several at a time', async () => {
    let now = 0;
    let most = 0;
    await all(ordered(upTo(12), async () => {
      most = Math.max(most, ++now);
      await sleep(2);
      now--;
    }, 3));
    expect(most).toBe(3);
  });

  test('gives a result that is due although the next thing never comes', async () => {
    async function* stalling(): AsyncGenerator<string> {
      yield 'first';
      await new Promise(() => undefined);
    }
    const results = ordered(stalling(), async (thing) => thing.toUpperCase(), 8);
    expect(await results.next()).toEqual({ value: 'FIRST', done: false });
  });

  test('throws a failure when its turn comes, after the results before it', async () => {
    const given: number[] = [];
    const work = async (n: number): Promise<number> => {
      if (n === 2) throw new Error('no third');
      return n;
    };
    await expect((async () => {
      for await (const n of ordered(upTo(9), work, 4)) given.push(n);
    })()).rejects.toThrow('no third');
    expect(given).toEqual([0, 1]);
  });
});
