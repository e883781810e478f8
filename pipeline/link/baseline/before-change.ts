/**
 * The value that something had before it was changed: of `Foo raises the yield from 70% to 80%` the first is not Foo's, and of
 * `from 70% to 80% for Bar` both are Bar's.
 */
import { PEOPLE_NOUNS } from '../../../rules/lexicon/counted-nouns.js';
import type { TokenSpan } from '../../pattern.js';
import { isMachineOrModel } from '../../named-things.js';
import type { ReadSentence } from '../../sentence.js';
import { metricIn } from '../../terms.js';
import { isDrug } from '../drug.js';
import type { Draft, PaperContext } from '../context.js';
import { isOwn, isProper } from '../own.js';
import { nounPhrase, printed, skipLight } from '../phrases.js';
import { lightBefore } from '../subject/subject-before.js';

const KINDS = /^(?:score|duration|memory|throughput|compute)$/;
const TURNS = /^(?:to|->|→|-->)$/;
/** How many words may stand between the verb of change and `from`. */
const REACH = 14;
const CHANGES = /^(?:rais|increas|improv|boost|lift|elevat|enhanc|reduc|lower|cut|cutt|decreas|drop|dropp|shrink|bring|push|driv|tak|mov|shorten|accelerat|slash|trim|trimm)(?:e|es|s|ed|d|ing|en)?$/;

/** Goes over the pairs of a sentence, in text order. */
export function linkBeforeChange(drafts: readonly Draft[], paper: PaperContext): void {
  for (let n = 1; n < drafts.length; n++) {
    const [before, after] = [drafts[n - 1]!, drafts[n]!];
    if (before.s === after.s && before.kind === after.kind && KINDS.test(before.kind) && turns(before.s, before.i, after.i)) settle(before, after, paper);
  }
}

/** Whether nothing but `to` stands between the two numbers. */
function turns(s: ReadSentence, a: number, b: number): boolean {
  let words = 0;
  for (let k = a + 1; k < b; k++) {
    if (s.tokens[k]!.skip || s.tagging.tags[k] === 'adv') continue;
    if (!TURNS.test(s.tokens[k]!.text)) return false;
    words++;
  }
  return words === 1;
}

function settle(before: Draft, after: Draft, paper: PaperContext): void {
  const { s } = before;
  const holder = heldBefore(s, before.i, false) ?? (before.kind === 'score' ? null : before.owner);
  if (holder) before.subject = after.subject = printed(s, holder);
  if (holder || before.owner) return;
  if (s.tokens[after.i + 1]?.lower === 'for' && after.subject !== null && after.subject !== paper.systemName) {
    before.subject = after.subject;
    return;
  }
  // `from 55 to 11 in the rye group`: both are the arm's behind them
  if (before.subject === null && before.kind === 'score' && paper.systemName === null && after.subject !== null && !isSystem(after.subject, paper)) before.subject = after.subject;
  // a trial's `lowered pressure from 150 to 140 mmHg` is of the same people
  const measured = paper.systemName === null && before.kind === 'score' && !/^(?:none|percent|points)$/.test(after.q.unitClass);
  if (before.subject === null || measured || !isSystem(before.subject, paper) || !changed(s, before.i, before.subject === paper.systemName)) return;
  // `the size of Foo from`: the name right before it
  const beside = s.tokens[before.i - 1]?.lower === 'from' ? nounPhrase(s, before.i - 2) : null;
  if (beside && printed(s, beside) === before.subject) return;
  const object = heldBefore(s, before.i, true);
  before.subject = object ? printed(s, object) : null;
}

/** The name right before `from`: `the size of Foo from 9 to 3 MB and Bar from 8 to 2 MB`, and as an object `improves Foo from 70% to 80%`. */
function heldBefore(s: ReadSentence, i: number, object: boolean): TokenSpan | null {
  if (s.tokens[i - 1]?.lower !== 'from') return null;
  const np = nounPhrase(s, i - 2);
  if (np?.end !== i - 2 || metricIn(s.tokens, np.start, np.end)) return null;
  // `raises the yield of the old baking model from`: no name, but nobody else's
  if (!isProper(s, np) && !(object && MODEL.test(s.tokens[np.end]!.lower) && !isOwn(s, np))) return null;
  const k = lightBefore(s, np.start);
  if (object && !isModel(s, np)) return null;
  return (object ? s.tagging.tags[k] === 'verb' || s.tokens[k]?.lower === 'of' : /^(?:and|,)$/.test(s.tokens[k]?.lower ?? '')) ? np : null;
}

const MODEL = /^(?:models?|agents?|baselines?|networks?|llms?|polic(?:y|ies)|backbones?|variants?|classifiers?|detectors?)$/;

/** Of a measure that no list knows, `improves Recall@3 from`, nobody is said to have it. */
const isModel = (s: ReadSentence, np: TokenSpan): boolean => {
  const head = s.tokens[np.end]!;
  return MODEL.test(head.lower) || isMachineOrModel(head.text) || /^[A-Z][\w.]*-\d[\w.]*$/.test(head.text);
};

/** Those whom a trial treats had both values. */
const isSystem = (subject: string, paper: PaperContext): boolean =>
  subject === paper.systemName || !subject.toLowerCase().split(/[\s-]+/).some((w) => isDrug(w) || PEOPLE_NOUNS.has(w) || /^(?:groups?|arms?|treatment|therapy|surgery|diet|exercise|training)$/.test(w));

/** `raises the yield from`: a verb has the measure for its object. */
function changed(s: ReadSentence, i: number, own: boolean): boolean {
  let k = i - 1;
  while (k > 0 && (s.tokens[k]!.skip || s.tagging.tags[k] === 'adv')) k--;
  if (s.tokens[k]?.lower !== 'from') return false;
  for (let n = 0; n < REACH && --k > 0; n++) {
    const tag = s.tagging.tags[k];
    // `the yield rises slowly from`: nothing is its object
    // `the agent got a flag, cutting its error from`: what was done cuts it
    if (tag === 'verb' && !own && s.tokens[k - 1]?.text === ',') return false;
    if (tag === 'verb') return CHANGES.test(s.tokens[k]!.lower) && s.tagging.tags[k - 1] !== 'aux' && s.tagging.npStart[skipLight(s, k + 1)]! >= 0;
    if (tag === 'aux' || tag === 'sub' || tag === 'pron' || /^[,;:]$/.test(s.tokens[k]!.text)) return false;
  }
  return false;
}
