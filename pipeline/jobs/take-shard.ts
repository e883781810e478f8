/**
 * Every n-th record of the input, for a job array that splits one file without cutting it. All shards together give
 * each record, and each diagnostic about one, exactly once; that an input could not be read is told by every shard.
 */
import { UNREAD_INPUT_CODES, type ReadResult } from '../read/index.js';
import type { Shard } from './shard.js';

/** What of `batches` belongs to `shard`. Records are counted through all inputs, broken ones too. */
export async function* takeShard(batches: AsyncIterable<readonly ReadResult[]>, { index, count }: Shard): AsyncGenerator<ReadResult[]> {
  let records = 0;
  for await (const batch of batches) {
    const taken = batch.filter((result) => {
      if ('diagnostic' in result && UNREAD_INPUT_CODES.has(result.diagnostic.code)) return true;
      // A warning comes before the record that it is about, so it goes where that one goes.
      const mine = records % count === index - 1;
      if ('paper' in result || result.diagnostic.severity === 'error') records++;
      return mine;
    });
    if (taken.length > 0) yield taken;
  }
}
