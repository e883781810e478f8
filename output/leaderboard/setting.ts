/**
 * What has to be equal for two scores to have ranks in one leaderboard, beyond dataset and metric: unit, scale, split,
 * condition, statistic, and what qualifies the metric (`robust` of "robust accuracy"). Everything here errs towards
 * two leaderboards where one would do: a wrong rank is worse than a missing one.
 */
import { metricNamed, fold } from '../../pipeline/terms.js';
import type { Claim } from '../../pipeline/types.js';
import { nameKey } from '../papers.js';

/** Words for a part of a dataset, by the name of the part. The longer come first. */
const SPLITS: readonly (readonly [RegExp, string])[] = [
  [/\btest[- ]?dev\b/i, 'test-dev'],
  [/\btest[- ]?std\b/i, 'test-std'],
  [/\btest[- ]?clean\b/i, 'test-clean'],
  [/\btest[- ]?other\b/i, 'test-other'],
  [/\bmini[- ]?val\b/i, 'minival'],
  [/\b(?:val|valid|validation)\b/i, 'validation'],
  [/\b(?:dev|development)\b/i, 'dev'],
  [/\b(?:train|training)\s+(?:set|split|data)\b/i, 'train'],
  [/\b(?:test|testing)\b(?!\s+time)/i, 'test'],
];

/** Words before a metric's name that change nothing about what is measured. */
const HARMLESS: ReadonlySet<string> = new Set(['a', 'an', 'the', 'overall', 'high', 'higher', 'highest', 'final', 'competitive', 'state', 'of', 'art', 'impressive', 'new', 'best', 'its', 'our', 'their', 'absolute', 'total', 'good', 'better', 'superior', 'remarkable', 'strong', 'excellent', 'outstanding', 'terms', 'in', 'percentage', 'actual', 'reported', 'commendable', 'headline', 'novel', 'moderate', 'notable', 'record', 'peak', 'top']);

const SPLIT_WORDS: ReadonlySet<string> = new Set(['test', 'testing', 'val', 'validation', 'dev', 'development', 'train', 'training', 'set']);

export interface Setting {
  split: string | null;
  condition: string | null;
  /** What stands before the metric's canonical name and changes its meaning. */
  qualifier: string | null;
  aggregate: string | null;
  unit: string | null;
  /** `0-1` where a bare number is a share of one, so that it never meets bare percentages. */
  scale: string | null;
}

/** The setting of a score. */
export function settingOf(claim: Claim): Setting {
  const { dataset, dataset_canonical, metric, metric_canonical, condition, sentence, aggregate, unit_base, value, higher_is_better } = claim;
  return {
    split: splitOf([dataset, metric, condition, dataset === null ? null : besideDataset(sentence, dataset)]),
    condition: condition === null ? null : nameKey(condition),
    qualifier: metric === null ? null : qualifierOf(metric, [dataset, dataset_canonical, metric_canonical]),
    aggregate,
    unit: unit_base,
    scale: unit_base === null && higher_is_better === true && value >= 0 && value <= 1 ? '0-1' : null,
  };
}

function splitOf(texts: readonly (string | null)[]): string | null {
  for (const text of texts) {
    const found = text === null ? undefined : SPLITS.find(([pattern]) => pattern.test(text));
    if (found) return found[1];
  }
  return null;
}

/** What a sentence says right before and after the name of a dataset: `validation set of` ImageNet, COCO `test-dev`. */
function besideDataset(sentence: string, dataset: string): string {
  const start = sentence.indexOf(dataset);
  if (start === -1) return '';
  const before = /\b[\w-]+[ -](?:set|split|partition)s? (?:of|from) (?:the )?$/i.exec(sentence.slice(0, start))?.[0] ?? '';
  const after = /^(?: (?:dataset|benchmark))? [\w-]+(?: (?:set|split|partition)\b)/i.exec(sentence.slice(start + dataset.length))?.[0] ?? '';
  return `${before} ${after}`;
}

/** `robust` of "robust accuracy"; null where nothing of weight stands before the name that the lexicon knows. */
function qualifierOf(metric: string, names: readonly (string | null)[]): string | null {
  if (metricNamed(metric)) return null;
  // "GSM8K accuracy" says the dataset once more, "accuracy rate" the metric.
  const said = new Set(names.flatMap((name) => (name === null ? [] : fold(name).split(' '))));
  const words = fold(metric.replace(/\s*\([^)]*\)/g, ' ')).split(' ');
  const start = words.findIndex((_, i) => metricNamed(words.slice(i).join(' ')) !== null);
  const before = (start === -1 ? [] : words.slice(0, start)).filter((word) => !HARMLESS.has(word) && !SPLIT_WORDS.has(word) && !said.has(word));
  return before.length === 0 ? null : before.join(' ');
}
