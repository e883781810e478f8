/** Which part of the input a run takes: one of `count` equal ones. Here is what it is; take-shard.ts takes it. */

/** Shard `index` of `count`, from 1. */
export interface Shard {
  index: number;
  count: number;
}

/** `i/n`, or null where `text` is none with 1 <= i <= n. */
export function parseShard(text: string): Shard | null {
  const [, index, count] = (/^(\d{1,9})\/(\d{1,9})$/.exec(text) ?? []).map(Number);
  return index !== undefined && count !== undefined && index >= 1 && index <= count ? { index, count } : null;
}
