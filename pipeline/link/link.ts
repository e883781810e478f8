/**
 * link: drafts of a paper's claims to their metric, subject, baseline, dataset and condition, sentence by sentence.
 * What is not found stays null; what one claim of a sentence leaves out it may take from the one it runs parallel to.
 */
import { linkBaseline } from './baseline.js';
import { linkCondition } from './condition.js';
import type { Draft, PaperContext } from './context.js';
import { linkDataset } from './dataset.js';
import { linkMetric } from './metric.js';
import { linkSubject } from './subject.js';

const CHANGES = new Set(['speedup', 'gain', 'saving']);

/** Links the drafts of one sentence, in text order. */
export function link(drafts: readonly Draft[], paper: PaperContext): void {
  for (const d of drafts) {
    linkMetric(d);
    // a processor's or a database's performance is its speed
    if (d.kind === 'gain' && paper.systems && d.metric !== null && /performance$/i.test(d.metric)) d.kind = 'speedup';
    linkSubject(d, paper);
    linkBaseline(d);
    linkDataset(d);
    linkCondition(d);
  }
  inherit(drafts);
}

/** Fills what a claim leaves out from the claims before it in the sentence. */
function inherit(drafts: readonly Draft[]): void {
  for (let n = 0; n < drafts.length; n++) {
    const d = drafts[n]!;
    const leader = d.reading.follows >= 0 ? drafts.find((o) => o.i === d.reading.follows) : undefined;
    if (leader) {
      if (d.metric === null) [d.metric, d.metricSpan] = [leader.metric, leader.metricSpan];
      d.baseline ??= leader.baseline;
      d.subject ??= leader.subject;
    }
    const prior = drafts.slice(0, n).reverse().find((o) => (o.kind === 'score' || o.kind === 'gain') && o.metric !== null);
    if (d.metric === null && (d.kind === 'gain' || d.kind === 'score') && prior) [d.metric, d.metricSpan] = [prior.metric, prior.metricSpan];
    if (CHANGES.has(d.kind) && d.baseline === null) {
      const other = drafts.find((o) => o !== d && CHANGES.has(o.kind) && o.baseline !== null && o.s === d.s);
      if (other) d.baseline = other.baseline;
    }
  }
}
