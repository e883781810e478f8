/**
 * link: drafts of a paper's claims to their metric, subject, baseline, dataset and condition, sentence by sentence.
 * What is not found stays null; what one claim of a sentence leaves out it may take from the one it runs parallel to.
 */
import { isNumberOf } from './counted/unit-of.js';
import { numberSpan } from './link/around-number.js';
import { linkBaseline } from './link/baseline.js';
import { linkBeforeChange } from './link/baseline/before-change.js';
import { controlArm } from './link/baseline/control-arm.js';
import { linkCondition } from './link/condition.js';
import type { Draft, PaperContext } from './link/context.js';
import { linkContrasts } from './link/baseline/contrast.js';
import { isDrug } from './link/drug.js';
import { linkDataset } from './link/dataset.js';
import { pairTime } from './link/time/paired-times.js';
import { apposeChange } from './link/metric/apposed-change.js';
import { comparedShare } from './link/metric/compared-share.js';
import { linkMetric } from './link/metric.js';
import { whatChanged } from './link/metric/nearby.js';
import { linkParallelLists } from './link/parallel-lists.js';
import { bracketAround, nounPhrase, printed } from './link/phrases.js';
import { ownName } from './link/subject/own-name.js';
import { rivalBefore } from './link/baseline/rival-before.js';
import { sameRival } from './link/baseline/same-rival.js';
import { linkSubject } from './link/subject.js';
import { dimensionOf, metricNamed } from './terms.js';

const CHANGES = new Set(['speedup', 'gain', 'saving']);

/** Links the drafts of one sentence, in text order. */
export function link(drafts: readonly Draft[], paper: PaperContext): void {
  const before = paper.lastMetric;
  for (const d of drafts) {
    linkMetric(d);
    pairTime(d, drafts);
    apposeChange(d, drafts);
    rekind(d, paper);
    countIfNumber(d);
    linkSubject(d, paper);
    linkBaseline(d);
    linkDataset(d);
    linkCondition(d);
  }
  for (const d of drafts) nameOrMeasure(d, paper);
  for (let n = 1; n < drafts.length; n++) completeChange(drafts[n - 1]!, drafts[n]!);
  inherit(drafts);
  linkParallelLists(drafts);
  linkContrasts(drafts);
  linkBeforeChange(drafts, paper);
  for (const d of drafts) if (d.baseline === null && CHANGES.has(d.kind) && d.s.field === 'abstract') d.baseline = rivalBefore(d) ?? sameRival(d, paper) ?? controlArm(d, paper);
  for (const d of drafts) {
    if (d.subject !== null && isMeasured(d)) d.subject = null;
    if (d.condition !== null && (saysWhose(d.condition, d.subject) || saysWhose(d.condition, d.baseline))) d.condition = null;
  }
  paper.lastChange = drafts.findLast((d) => d.baseline !== null && CHANGES.has(d.kind)) ?? null;
  for (const d of drafts) {
    // `..., with further gains of 2%` in the sentence behind goes on with the same measure
    if ((d.kind === 'gain' || d.reading.rule.id === 'score/changed-to') && d.metric === null && before !== null) d.metric = before;
    if ((d.kind === 'score' || d.kind === 'gain') && d.metric !== null) paper.lastMetric = isKnown(d) ? d.metric : null;
  }
}

/** Whether the metric is one that the lexicon knows, and no share's `completed the study`. */
const isKnown = ({ s, metric, metricSpan }: Draft): boolean => (metricSpan === null ? metricNamed(metric!) !== null : dimensionOf(s.tokens, metricSpan.start, metricSpan.end) !== 'unknown');

/** Whether the subject is but the measure again: nothing is measured of itself. A name or a drug may be both where the measure was not found. */
const isMeasured = ({ subject, metric, kind }: Draft): boolean => metric !== null && (kind === 'score' || CHANGES.has(kind)) && subject!.length === metric.length && subject!.toLowerCase() === metric.toLowerCase() && !/[A-Z]/.test(subject!.slice(1)) && !isDrug(subject!.toLowerCase());

/** Words with capitals that were read as whose the number is and as what it is of: `(IC 0.87, LPI 0.12)` in its bracket names a measure. */
function nameOrMeasure(d: Draft, paper: PaperContext): void {
  if (d.kind !== 'score' || d.subject === null || d.metric !== d.subject || !/[A-Z]/.test(d.subject) || isKnown(d)) return;
  if (bracketAround(d.s, d.i) !== null) d.subject = ownName(d, paper);
  else d.metric = d.metricSpan = null;
}

const WHOSE = /^(?:for|with|by|of|from)(?: (?:the|an?))? $/;

/** `93%, versus 61% for the plain oven`: a setting that only names whose the number is, or the rival's. */
const saysWhose = (condition: string, name: string | null): boolean => name !== null && condition.endsWith(name) && WHOSE.test(condition.slice(0, -name.length));

/** Fills what a claim leaves out from the claims before it in the sentence. */
function inherit(drafts: readonly Draft[]): void {
  for (let n = 0; n < drafts.length; n++) {
    const d = drafts[n]!;
    const leader = d.reading.follows >= 0 ? leaderOf(d, drafts) : undefined;
    if (leader) {
      if (d.metric === null) {
        // `27% in parsing and 5% in tagging`: where the first is said of what stands behind its `in`, so is the second
        const own = leader.metricSpan !== null && leader.metricSpan.start > leader.i && leader.s.tokens[leader.metricSpan.start - 1]!.lower === 'in' ? whatChanged(d, numberSpan(d).end + 1) : null;
        [d.metric, d.metricSpan] = own ? [printed(d.s, own), own] : [leader.metric, leader.metricSpan];
        if (CHANGES.has(d.kind) && CHANGES.has(leader.kind)) d.kind = leader.kind;
      }
      d.baseline ??= leader.baseline;
      d.subject = ownArm(d) ?? d.subject ?? leader.subject;
    }
    const prior = drafts.slice(0, n).reverse().find((o) => (o.kind === 'score' || o.kind === 'gain') && o.metric !== null && !isShareAlone(o));
    if (d.metric === null && (d.kind === 'gain' || d.kind === 'score') && prior) [d.metric, d.metricSpan] = [prior.metric, prior.metricSpan];
    if (CHANGES.has(d.kind) && d.baseline === null) {
      const other = drafts.find((o) => o !== d && CHANGES.has(o.kind) && o.baseline !== null && o.s === d.s);
      if (other) d.baseline = other.baseline;
    }
  }
}

/** `more had burns (8% vs 5%), and more were cold (7% vs 2%)`: what two shares in a bracket are of is no measure of the numbers behind it. */
function isShareAlone(d: Draft): boolean {
  const share = comparedShare(d);
  return share !== null && share.start === d.metricSpan?.start;
}

/** `the change from baseline was -2.4 for rye, and -1.1 for spelt`: whose change the further one is. */
function ownArm({ s, i, reading }: Draft): string | null {
  if (reading.rule.id !== 'gain/change-was' || s.tokens[i + 1]?.lower !== 'for') return null;
  const arm = nounPhrase(s, i + 2);
  return arm === null ? null : printed(s, arm);
}

/** `from 70% to 80%`: what the first value is of, the second is, and both were measured on the same data. */
function completeChange(before: Draft, after: Draft): void {
  if (before.kind !== 'score' || after.kind !== 'score' || before.s !== after.s) return;
  const { tokens } = before.s;
  const between = tokens.slice(pastBracket(before), after.i).filter((t) => !t.skip);
  if (between.length !== 1 || between[0]!.lower !== 'to') return;
  let k = before.i - 1;
  while (tokens[k]?.skip) k--;
  if (tokens[k]?.lower === 'from' && measuredRightBehind(after)) before.dataset = after.dataset;
  if (before.reading.rule.id !== 'score/changed-to') return;
  if (before.metric === null) [before.metric, before.metricSpan] = [after.metric, after.metricSpan];
  else [after.metric, after.metricSpan] = [before.metric, before.metricSpan];
  if (before.owner) after.subject = before.subject;
}

/** The token behind a number, or behind the bracket that says more of it: `from 70% (first bake) to 80%`. */
function pastBracket({ s, i }: Draft): number {
  let k = i + 1;
  while (s.tokens[k]?.skip) k++;
  if (s.tokens[k]?.text !== '(') return i + 1;
  while (s.tokens[k] && s.tokens[k]!.text !== ')') k++;
  return k + 1;
}

/** `to 80% in the heat on Foo`: a dataset behind the number, before any comma. */
function measuredRightBehind({ s, i, dataset }: Draft): boolean {
  const mention = dataset === null ? undefined : s.datasets.find((m) => m.start > i);
  return mention !== undefined && dataset!.startsWith(s.tokens[mention.start]!.text) && s.tokens.slice(i + 1, mention.start).every((t) => t.kind !== 'mark' && t.lower !== 'and');
}

/** The claim that this one runs parallel to: of a list of as many numbers the one in the same place. */
function leaderOf(d: Draft, drafts: readonly Draft[]): Draft | undefined {
  const own = d.s.groups.get(d.i);
  const theirs = d.s.groups.get(d.reading.follows);
  const at = own && theirs && own !== theirs && own.members.length === theirs.members.length ? theirs.members[own.members.indexOf(d.i)]! : d.reading.follows;
  return drafts.find((o) => o.i === at);
}

/** `the number of faults is three` counts faults. */
function countIfNumber(d: Draft): void {
  const before = d.s.tokens[(d.s.groups.get(d.i)?.start ?? d.i) - 1];
  if (before?.text !== '(' && d.kind === 'score' && d.q.unitClass === 'none' && !d.q.signed && isNumberOf(d.metric)) d.kind = 'scale';
}

/** Units that physicians measure bodies in. */
const OF_BODIES = /^(?:mmHg|bpm|beats\/min)$|^(?:ml|l|mL|L|liters|g|mg|ug|mmol|dyne?)\S*\/(?:m2|m\^2|min|dl|kg)\b/;

/** What befalls people, and is no resource. */
const EVENTS = /^(?:events|end-?points|episodes|complications|exacerbations|admissions|hospitali[sz]ations|relapses|strokes|seizures|attacks|falls|fractures|deaths|cases|reactions|symptoms|recurrences|injuries|accidents)$/;

/** The kind of a change follows what changed, where a list gave each number a metric of its own. */
function rekind(d: Draft, paper: PaperContext): void {
  if (!CHANGES.has(d.kind)) return;
  // body weight and a flow of blood are outcomes
  if (d.kind === 'saving' && d.q.unit !== null && ((d.q.unit === 'kg' && d.metric !== null && /\bweight$/i.test(d.metric)) || OF_BODIES.test(d.q.unit))) {
    d.kind = 'gain';
    return;
  }
  // no speed is measured in points
  if (d.q.unitClass === 'points' && d.kind !== 'saving') {
    d.kind = 'gain';
    return;
  }
  // a processor's or a database's performance is its speed
  if (d.kind === 'gain' && d.metric !== null && /performance$/i.test(d.metric) && paper.systems) {
    d.kind = 'speedup';
    return;
  }
  // `outperforms the prefetcher by 14%`: what nothing says of a machine is its speed
  if (d.kind === 'gain' && paper.systems && d.metric === null && d.reading.rule.id === 'gain/outperforms-by' && d.q.unitClass !== 'none' && d.q.unitClass !== 'points') {
    d.kind = 'speedup';
    return;
  }
  if (d.metricSpan === null) return;
  // `17% fewer collisions`, `25% fewer cardiac events`
  if (d.kind === 'saving' && d.reading.rule.id === 'saving/fewer' && (/^(?:error|outcome)$/.test(dimensionOf(d.s.tokens, d.metricSpan.start, d.metricSpan.end)) || EVENTS.test(d.s.tokens[d.metricSpan.end]!.lower))) {
    d.kind = 'gain';
    return;
  }
  const slot = d.reading.slots.metric;
  const vague = slot === undefined ? d.kind === 'gain' : dimensionOf(d.s.tokens, slot.start, slot.end) === 'unknown';
  if (d.reading.follows < 0 && !d.s.groups.has(d.i) && !vague) return;
  const dimension = dimensionOf(d.s.tokens, d.metricSpan.start, d.metricSpan.end);
  if (dimension === 'time' || dimension === 'rate') d.kind = 'speedup';
  else if (dimension === 'resource') d.kind = 'saving';
  else if (dimension !== 'unknown') d.kind = 'gain';
}
