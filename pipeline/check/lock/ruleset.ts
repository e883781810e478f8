/**
 * The version of the rule set: that of the package and a hash of the rules and of the names that they know, as loaded. Two
 * installations with the same one read the same claims, so that a difference between them is a difference of the text.
 */
import * as countedNouns from '../../../rules/lexicon/counted-nouns.js';
import * as datasets from '../../../rules/lexicon/datasets.js';
import * as drugs from '../../../rules/lexicon/drugs.js';
import * as hardware from '../../../rules/lexicon/hardware.js';
import * as metrics from '../../../rules/lexicon/metrics.js';
import * as modelNames from '../../../rules/lexicon/model-names.js';
import * as units from '../../../rules/lexicon/units.js';
import * as verbs from '../../../rules/lexicon/verbs.js';
import * as wordClasses from '../../../rules/lexicon/word-classes.js';
import { RULES } from '../../stages.js';
import { packageVersion } from '../../cli/version.js';
import { digest } from '../digest.js';

const LEXICONS = [countedNouns, datasets, drugs, hardware, metrics, modelNames, units, verbs, wordClasses].map((lexicon) => Object.entries(lexicon));

let known: string | undefined;

export function rulesetVersion(): string {
  known ??= `${packageVersion()}+${hashOf([RULES.map(({ id, patterns, claim, weight }) => ({ id, patterns, claim, weight })), LEXICONS])}`;
  return known;
}

export function hashOf(rules: unknown): string {
  return digest(JSON.stringify(rules, plain), 12);
}

/** What JSON has no form for, as what it holds. */
function plain(_key: string, value: unknown): unknown {
  if (value instanceof RegExp || typeof value === 'function') return String(value);
  return value instanceof Set || value instanceof Map ? [...value] : value;
}
