/**
 * What a rule is: data. Patterns are templates over the tokens around one quantity; `claim` says what the quantity is
 * where a pattern fits; examples are run as tests against the rule alone. See CONTRIBUTING.md, "Add a rule".
 */
import type { Aggregate, Claim, Comparator, Effect, Kind, Relation } from '../pipeline/types.js';

export interface RuleClaim {
  kind: Kind;
  relation?: Relation;
  /** Fixed, or by the direction of the change and the polarity of what changed. */
  effect?: Effect | 'by-direction';
  direction?: 'up' | 'down';
  /** A metric that the pattern has no slot for. */
  metric?: string;
  /** Overrides of what the number's own words say. */
  unit?: string | null;
  comparator?: Comparator;
  aggregate?: Aggregate;
}

export interface RuleExample {
  text: string;
  /** What this rule reads, field by field; an empty list is a near miss. */
  claims: readonly Partial<Claim>[];
}

export interface Rule {
  /** `<kind>/<file name>`. */
  id: string;
  /** One line: the phrase that the rule reads. */
  reads: string;
  patterns: readonly string[];
  claim: RuleClaim;
  /** 1 for the reading that a unit suggests by itself, 5 for a phrase, up to 9 for one that leaves no doubt. */
  weight: number;
  examples: readonly RuleExample[];
}

/** Declares a rule; the loader checks it. */
export const rule = (definition: Omit<Rule, 'weight'> & { weight?: number }): Rule => ({ weight: 5, ...definition });
