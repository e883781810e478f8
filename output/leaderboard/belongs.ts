/**
 * Which scores on a dataset are rows of a ranking, by what the claim and the sentences of its paper say, and why the
 * others are none. A row that does not belong is worse than one that is missing.
 */
import type { Claim } from '../../pipeline/types.js';
import { isDatasetName } from './dataset-name.js';
import { literal } from './literal.js';
import { canBe, isRankedBy } from './metric-measure.js';
import { isSystemName } from './system-name.js';

/** What keeps a score off the leaderboards, for people. */
export const LEFT_OUT = {
  dataset: 'not known to be on a dataset with a name',
  metric: 'of no measure of quality that the lexicon knows',
  value: 'that its metric cannot have',
  system: 'of what is no system',
  before: 'the value before a change',
  elsewhere: 'on other data than the dataset named before',
  nameless: 'one of a list, of a system that is not known',
} as const;

export type LeftOut = keyof typeof LEFT_OUT;

/** Why a score of `subject` is no row of a ranking; null where it is one. `own` is the paper's own, and not of what it compares with. */
export function leftOut(claim: Claim, { subject, own }: { subject: string | null; own: boolean }, sentences: readonly string[]): LeftOut | null {
  const { dataset, dataset_canonical, sentence } = claim;
  if (dataset === null || !isDatasetName(dataset, dataset_canonical, sentences)) return 'dataset';
  if (!isRankedBy(claim)) return 'metric';
  if (!canBe(claim)) return 'value';
  if (subject !== null && !isSystemName(subject, sentence)) return 'system';
  if (own && isBefore(claim)) return 'before';
  return isElsewhere(dataset, sentence) ? 'elsewhere' : null;
}

/** `raises accuracy from 60% to 70%`: what it was without the system. */
export function isBefore({ quote, sentence }: Claim): boolean {
  return new RegExp(String.raw`\bfrom (?:an? )?(?:[a-z-]+ (?:of )?)?[$~≈\\]*${literal(quote)}(?![\d.]*\d)[^;:]{0,60}?\bto (?:an? )?(?:[a-z-]+ (?:of )?)?[$~≈\\]*[-+]?\d`).test(sentence);
}

const OTHER_DATA = /\b(?:on|for|in|across) (?!(?:all|these|those|this|the same|our|both) )(?:[\w-]+ ){1,4}(?:tasks?|questions?|problems?|samples?|subsets?|cases?|instances?|examples?|queries|items|settings?|domains?)\b/;

/** `on figure-based questions` in a sentence that does not name the dataset: a part of it, or something else. */
function isElsewhere(dataset: string, sentence: string): boolean {
  return !dataset.split(';').some((part) => sentence.includes(part.trim())) && OTHER_DATA.test(sentence);
}
