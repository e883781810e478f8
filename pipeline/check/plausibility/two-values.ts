/**
 * One thing with two values in one text: 91.2% accuracy of Foo on CIFAR-10 in the summary, 90.2% in the table.
 * 0.912 and 91.2% are the same value. Roundings of each other agree, and so do the two states of `from 89% to 91%`. Where the fields do not pin down what was
 * measured, the words behind the numbers tell of different settings, or both stand in one sentence, which may compare them,
 * it is undecided.
 */
import type { PlacedClaim } from '../types.js';
import { described } from '../draft.js';
import { agrees, looseStep, stepOf } from '../printed.js';
import { foldName } from '../where.js';
import type { PlausibilityCheck, Verdict } from './check.js';
import { beforeAfterPairs } from './before-after.js';
import { isPinned, sameThing } from './same-thing.js';

export const twoValues: PlausibilityCheck = {
  id: 'two-values',
  looksFor: 'the same subject, metric, dataset, condition, aggregate and comparator with two values in one text',
  run(claims) {
    const groups = new Map<string, PlacedClaim[]>();
    // Each claim that a sentence tells as what another one became.
    const earlier = new Map(beforeAfterPairs(claims).map(({ before, after }) => [after, before]));
    return claims.flatMap((claim): Verdict[] => {
      // What the title says is held against the text by a check of its own.
      if (claim.inTitle) return [];
      // Only claims of a kind, unit and metric can be the same thing.
      const share = asShare(claim);
      const { kind, unit_base, metric, metric_canonical } = share.claim;
      const key = `${kind} ${unit_base} ${metric_canonical ?? foldName(metric ?? '')}`;
      const group = groups.get(key) ?? groups.set(key, []).get(key)!;
      const other = group.find((one) => one.place !== earlier.get(claim)?.place && sameThing(one.claim, share.claim) && !consistent(one, share));
      group.push(share);
      if (!other) return [];
      const apart = claim.fromTable || other.fromTable || other.claim.sentence !== claim.claim.sentence;
      return [{
        claim, verdict: apart && isPinned(claim.claim) && !isOtherModel(claim, other) && settingOf(claim) === settingOf(other) ? 'implausible' : 'undecided', expected: other.claim.quote, actual: claim.claim.quote,
        message: `${described(claim.claim)} is ${claim.claim.quote} here and ${other.claim.quote} on line ${other.place.line}`,
      }];
    });
  },
};

/** A bare share of one as the percentage that it is: 0.912 of accuracy. Amounts and errors may well be below one. */
function asShare(placed: PlacedClaim): PlacedClaim {
  const { kind, relation, unit_base, value, value_max, higher_is_better, value_base, value_max_base } = placed.claim;
  if (kind !== 'score' || relation !== 'absolute' || unit_base !== null || higher_is_better !== true || value <= 0 || (value_max ?? value) > 1) return placed;
  return { ...placed, claim: { ...placed.claim, unit_base: '%', value_base: value_base * 100, value_max_base: value_max_base === null ? null : value_max_base * 100 } };
}

/** What the rest of its sentence says of how it was measured, beyond what its fields hold: `with 4 bits`. */
function settingOf({ claim, after }: PlacedClaim): string {
  let words = after.split(/[.;!?](?:\s|$)/)[0]!;
  for (const name of [claim.dataset, claim.subject, claim.baseline, claim.metric, claim.condition]) if (name !== null) words = words.replaceAll(name, '');
  return foldName(/\b(?:with|without|at|under|using|when|where|while|if|after|for|per)\s+[\p{L}\d].*/su.exec(words)?.[0] ?? '');
}

/** Sizes that are far apart are more likely those of two models that the text calls by one name. */
function isOtherModel({ claim: a }: PlacedClaim, { claim: b }: PlacedClaim): boolean {
  return a.kind === 'parameters' && Math.max(a.value / b.value, b.value / a.value) > 2;
}

function consistent(one: PlacedClaim, other: PlacedClaim): boolean {
  const [a, b] = [one.claim, other.claim];
  if ((a.value_max_base === null) !== (b.value_max_base === null)) return true;
  return close(one, other, a.value, b.value, a.value_base, b.value_base)
    && (a.value_max === null || b.value_max === null || close(one, other, a.value_max, b.value_max, a.value_max_base!, b.value_max_base!));
}

function close(one: PlacedClaim, other: PlacedClaim, a: number, b: number, aBase: number, bBase: number): boolean {
  if (aBase === bBase) return true;
  const step = one.claim.comparator === '~' ? looseStep : stepOf;
  const aStep = (step(one.claim.quote, a) ?? 0) * (a === 0 ? 1 : aBase / a);
  const bStep = (step(other.claim.quote, b) ?? 0) * (b === 0 ? 1 : bBase / b);
  return agrees(aBase, bBase, Math.max(Math.abs(aStep), Math.abs(bStep)));
}
