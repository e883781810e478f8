/** What one word alone says of datasets, remembered with the word. */
import type { Token } from '../quantity.js';

/** One word that says itself that it is a benchmark. */
const SELF_NAMED = /^(?=.*[A-Z])[\w-]{2,}(?:-?Bench|Benchmark|Dataset|Corpus|[a-z-]QA|Gym)(?:[-_ ]?\w{1,6})?$/;

const LIST_HEAD = /^(?:datasets|benchmarks|corpora|databases|testbeds)$/;

export const NAMES_ITSELF = 1;
export const HEADS_LIST = 2;

export function hasSign(sign: number, { word }: Token): boolean {
  if (word.datasetSigns < 0) word.datasetSigns = (SELF_NAMED.test(word.text) ? NAMES_ITSELF : 0) | (LIST_HEAD.test(word.lower) ? HEADS_LIST : 0);
  return (word.datasetSigns & sign) !== 0;
}
