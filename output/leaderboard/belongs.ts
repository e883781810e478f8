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
  change: 'a change, and no value',
  share: 'a share of what they are said to be',
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
  if (isChange(claim)) return 'change';
  if (isShare(claim)) return 'share';
  if (subject !== null && !isSystemName(subject, sentence)) return 'system';
  if (own && isBefore(claim)) return 'before';
  return isElsewhere(dataset, sentence) ? 'elsewhere' : null;
}

/** `raises accuracy from 60% to 70%`, `70% (from 60%)`: what it was without the system. */
export function isBefore({ quote, sentence }: Claim): boolean {
  const printed = String.raw`[$~≈\\]*${literal(quote)}(?![\d.]*\d)`;
  if (new RegExp(String.raw`\((?:up |down )?from ${printed}`).test(sentence)) return true;
  return new RegExp(String.raw`\bfrom (?:an? )?(?:[a-z-]+ (?:of )?)?${printed}[^;:]{0,60}?\bto (?:an? )?(?:[a-z-]+ (?:of )?)?[$~≈\\]*[-+]?\d`).test(sentence);
}

const CHANGES = String.raw`\b(?:improvement|gain|increase|boost|reduction|decrease|drop)s?\b`;

/** A number of points, and one of those in `improvements over Foo: 7% in recall, 22% in accuracy`. */
function isChange({ unit, quote, sentence }: Claim): boolean {
  return unit === 'pp' || new RegExp(String.raw`${CHANGES}[^.;:]*:\s(?:[^;:]*,\s(?:and\s)?)?${literal(quote)} in\b`, 'i').test(sentence);
}

/** `explains 90% of the variance`: not a variance of 90%. */
function isShare({ unit, quote, metric, sentence }: Claim): boolean {
  return unit === '%' && metric !== null && new RegExp(String.raw`${literal(quote)}[$}]* of (?:the|its|their|an?) (?:[\w-]+ ){0,3}${literal(metric)}`, 'i').test(sentence);
}

const OTHER_DATA = /\b(?:on|for|in|across) (?!(?:all|these|those|this|the same|our|both) )(?:[\w-]+ ){1,4}(?:tasks?|questions?|problems?|samples?|subsets?|cases?|instances?|examples?|queries|items|settings?|domains?)\b/;

/** `on figure-based questions` in a sentence that does not name the dataset: a part of it, or something else. */
function isElsewhere(dataset: string, sentence: string): boolean {
  return !dataset.split(';').some((part) => sentence.includes(part.trim())) && OTHER_DATA.test(sentence);
}
