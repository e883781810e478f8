/**
 * The version of the rule set: that of the package and a hash of the rules as loaded. Two installations with the same one
 * read the same claims, so that a difference between them is a difference of the text.
 */
import { RULES } from '../../stages.js';
import { packageVersion } from '../../cli/version.js';
import { digest } from '../digest.js';

let known: string | undefined;

export function rulesetVersion(): string {
  known ??= `${packageVersion()}+${digest(JSON.stringify(RULES.map(({ id, patterns, claim, weight }) => ({ id, patterns, claim, weight }))), 12)}`;
  return known;
}
