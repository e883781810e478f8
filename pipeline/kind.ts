/** The kind of a claim: what its rule says, except where the thing counted, the unit or the place of the number decides. */
import { COVERAGE_NOUNS } from '../rules/lexicon/counted-nouns.js';
import type { Reading } from './resolve.js';
import type { ReadSentence } from './sentence.js';
import { besideNumber } from './kind-beside.js';
import { isLevelBound } from './level-bound.js';
import { countedPhrase, isPlural } from './set-aside.js';
import { dimensionOf } from './terms.js';
import type { Kind } from './types.js';

export function kindOf(s: ReadSentence, i: number, reading: Reading): Kind {
  const q = s.tokens[i]!.quantity!;
  const { kind } = reading.rule.claim;
  if (q.pair !== null && q.pair[0] > q.pair[1]) return kind === 'speedup' ? kind : 'score';
  if ((q.outOf !== null && q.decimals === 0) || (q.pair !== null && countedPhrase(s.tokens, s.tagging, i) !== null)) {
    const counted = countedPhrase(s.tokens, s.tagging, i);
    return counted && !/^(?:trials|runs|cases|studies)$/.test(s.tokens[counted.end]!.lower) && (COVERAGE_NOUNS.has(s.tokens[counted.end]!.text) || /^(?:families|categories|metrics|scales|cases)$/.test(s.tokens[counted.end]!.lower)) ? 'coverage' : 'scale';
  }
  // `3 agents, 5x5 grid`: a shape is a size
  if (kind === 'coverage' && q.shape !== null) return 'scale';
  const beside = besideNumber(s, i, kind);
  if (beside !== null) return beside;
  if (q.magnitude && q.unit === null && kind !== 'parameters' && BILLIONS.test(s.tokens[i]!.text) && !followsCount(s, i) && isModelSize(s, i, kind)) return 'parameters';
  if (q.pair?.[0] === 1 && kind === 'scale' && countedPhrase(s.tokens, s.tagging, i) === null) return 'score';
  // `five years of crash data`: a period
  if (reading.rule.id === 'scale/hours-of-data' && q.unitFactor >= A_WEEK) return 'duration';
  if (reading.rule.id === 'gain/changed-by' && isWidth(s, i)) return 'scale';
  if (reading.rule.id === 'scale/concentration' && isLevelInBody(s, i)) return 'score';
  if (reading.rule.id === 'saving/smaller-than' && isSmallerError(s, i)) return 'gain';
  // `increases the gain to +3.8`
  if (reading.rule.id === 'score/changed-to' && q.signed && q.value > 0) return 'gain';
  if (kind === 'gain' && DOSE_UNIT.test(q.unit ?? '') && !isAnnounced(s, i)) return 'scale';
  if (kind === 'throughput' && TAKEN.test(q.unit ?? '')) return 'scale';
  if (kind === 'throughput' && q.unitBase === 'Hz' && isSignal(s, i)) return 'scale';
  if (kind === 'score' && q.unitClass === 'physical' && isGiven(s, i, reading)) return 'scale';
  // `nearly double the 22% of Foo`
  if (kind === 'score' && q.unitClass === 'ratio' && reading.rule.id === 'score/number' && s.tokens[i + 1]?.lower === 'the' && s.tokens[i + 2]?.kind === 'quantity') return 'gain';
  // `from 4K to 20K`: no measure is written in thousands
  if (kind === 'score' && q.magnitude && q.unit === null && THOUSANDS.test(s.tokens[i]!.text)) return 'scale';
  return kind;
}

/** `400M for Foo and 1B for Bar`: as much of what the first number counts. */
function followsCount({ tokens }: ReadSentence, i: number): boolean {
  const said = tokens[i + 1]?.lower;
  for (let k = i - 1; said !== undefined && k >= 0 && i - k < 9 && tokens[k]!.text !== '('; k--) {
    const q = tokens[k]!.quantity;
    if (q && !q.aside) return q.magnitude && q.unitClass !== 'params' && !BILLIONS.test(tokens[k]!.text) && tokens[k + 1]?.lower === said && said === 'for';
  }
  return false;
}

const GAP = /^gaps?$/;

/** `a band gap of 1.5 eV`, `a gap of 5 nm`: how wide it is, and no change. */
const isWidth = (s: ReadSentence, i: number): boolean => s.tokens[i]!.quantity!.unitClass === 'physical' && s.tokens.slice(Math.max(0, i - 4), i).some((t) => GAP.test(t.lower));

const BODY = /^(?:plasma|serum|blood|urinary|urine|tissue|csf|hair|cord|salivary|saliva|liver|brain|myocardial|hepatic|renal|fasting)$/;
const REACH_OF_LEVEL = 8;

/** `a plasma concentration of 3.5 mg/L`, `from 9.9 ± 0.3 microg/mg`: found in a body, and not set. */
function isLevelInBody(s: ReadSentence, i: number): boolean {
  const q = s.tokens[i]!.quantity!;
  if (q.unitClass !== 'physical') return false;
  return q.uncertainty !== null || s.tokens.slice(Math.max(0, i - REACH_OF_LEVEL), i).some((t) => BODY.test(t.text));
}

/** `a 9% smaller error`: what is smaller is no resource. */
function isSmallerError(s: ReadSentence, i: number): boolean {
  const at = (s.groups.get(i)?.end ?? i) + 1;
  const end = s.tagging.npEnd[at + 1] ?? -1;
  return end > at && s.tagging.tags[at] === 'adj' && /^(?:error|outcome|quality)$/.test(dimensionOf(s.tokens, at + 1, end));
}

/** `3 tablets per day`: what people take or have in a time is no rate of work. */
const TAKEN = /^(?:[a-z-]+ )?(?:tablets?|capsules?|pills?|doses?|drops|puffs|injections?|attacks?|episodes?|seizures?|migraines?|headaches?|days|meals?|cups|drinks|cigarettes|units|visits?|sessions?|exacerbations?|admissions?|hospitali[sz]ations?|relapses|body lengths?)\/(?:day|week|month|year|s)$/;
const A_WEEK = 604800;
const BILLIONS = /^\d+(?:\.\d+)?B(?:-\d+(?:\.\d+)?B)?$/;
const THOUSANDS = /\d[KMk]$/;
const MODEL = /^(?:(?:[a-z]*l|v)[lm]ms?|vlas?|models?|encoders?|decoders?|transformers?|variants?|versions?)$|^model['’]s$/;
/** Heads of what has that size, where they count nothing. */
const OF_MODELS = /^(?:scales?|sizes?|backbones?|famil(?:y|ies)|baselines?|variants?|versions?|throughput|probe|arms?)$/;
const OF_DATA = /^(?:data|datasets?|corpus|corpora|tokens?|batch)$/;
/** `Foo-XL`, `FooBar`: a name that no plural makes a thing. */
const NAMED = /^[A-Z][a-z]+-?[A-Z]\w*[^s]$/;

/** `Foo (12B)`, `the 3B model's crumbs`, `from 7B to 72B`: the letter of models, where nothing is counted. */
function isModelSize(s: ReadSentence, i: number, kind: Kind): boolean {
  const q = s.tokens[i]!.quantity!;
  if (kind !== 'scale' || q.unitClass === 'none') return true;
  const counted = countedPhrase(s.tokens, s.tagging, i);
  if (counted === null) return true;
  const head = s.tokens[counted.end]!;
  if (q.tail !== null) return /^(?:scale|size)/.test(q.tail);
  if (s.tokens.slice(counted.start, counted.end).some((t) => OF_DATA.test(t.lower))) return false;
  return MODEL.test(s.tokens[counted.start]!.lower) || MODEL.test(head.lower) || OF_MODELS.test(head.lower) || NAMED.test(head.text);
}
const SIGNAL = /^(?:frequency|frequencies|tones?|stimulation|vibrations?|sinusoidal|carrier|band|bands|bandwidth|oscillations?|modulation|pulses?|stimuli|stimulus|low-frequency|high-frequency|oscillatory|wings?|wingbeat|flapping|resonant|resonance|sine|sinusoid|thresholds?|electrical|repetitive|rtms|eeg|emg|lfp|firing|noise|alternating|mechanical)$/;

/** `a switching frequency of 100 Hz`: a property of a signal, and no rate of work. */
const isSignal = (s: ReadSentence, i: number): boolean => s.tokens.slice(Math.max(0, i - 6), i + 3).some((t) => SIGNAL.test(t.lower));

const DOSE_UNIT = /^(?:mg|ug|g|MIU|IU|mg\/day|mg\/kg)$/;
const ANNOUNCES = /^(?:by|of|was|were)$/;

/** `a drop of 3 mg`, `fell by 3 mg`; in `foodine 3 mg gave greater drops` it is a dose, and no change. */
function isAnnounced(s: ReadSentence, i: number): boolean {
  let k = (s.groups.get(i)?.start ?? i) - 1;
  while (s.tokens[k]?.skip) k--;
  return s.tokens[i]!.quantity!.signed || ANNOUNCES.test(s.tokens[k]?.lower ?? '');
}

const PRESSURE = /^[GMk]?Pa$|^bar$/;
const GIVEN = /^(?:resolutions?|distances?|spacings?|thickness(?:es)?|doses?|dosages?|[elt]d50)$/;
const HALF_DOSE = /^[elt]d50$/;
/** Units in which nature is measured, and no patient. */
const PHYSICS = /^(?:[µmkMG]?eV|cm\^-1|[mµ]?K|[kMGT]?Hz|nm|Å|fm|[kM]?pc|km\/s)$/;
/** How a drug is released, behind its name. */
const RELEASE = /^(?:ER|IR|SR|XL|LA|CR|PR|XR)$/;
const DOSES = /^(?:doses?|once|twice|daily|tablets?|capsules?)$/;
const BOUND = /^[<>≤≥]=?$/;
const WITH = /^(?:with|having|whose)$/;

/** `loaves with moisture levels above 10 g/L`: the bound says which things are looked at. */
function saysWhich(s: ReadSentence, i: number): boolean {
  let k = (s.groups.get(i)?.start ?? i) - 1;
  while (s.tokens[k]?.skip) k--;
  const start = s.tagging.npStart[k] ?? -1;
  return start > 1 && WITH.test(s.tokens[start - 1]!.lower) && isPlural(s.tokens[start - 2]!);
}

/** What is set and not found: a dose in brackets, a resolution, a bound of who or what is let in. */
function isGiven(s: ReadSentence, i: number, { rule, slots }: Reading): boolean {
  const q = s.tokens[i]!.quantity!;
  if (rule.id !== 'score/measured') return false;
  const before = s.tokens[(s.groups.get(i)?.start ?? i) - 1];
  if ((before?.text === '(' || before?.text === ':') && DOSE_UNIT.test(q.unit ?? '')) return true;
  if (before?.text === '(' && PRESSURE.test(q.unit ?? '')) return true;
  const metric = slots['metric'];
  if (metric && ((GIVEN.test(s.tokens[metric.end]!.lower) && dimensionOf(s.tokens, metric.start, metric.end) !== 'error') || (metric.end > metric.start && HALF_DOSE.test(s.tokens[metric.end - 1]!.lower)))) return true;
  // `foodine ER 4 mg once daily`, `the 360- and 540-mg dose levels`
  if (DOSE_UNIT.test(q.unit ?? '') && (RELEASE.test(before?.text ?? '') || DOSES.test(s.tokens[(s.groups.get(i)?.end ?? i) + 1]?.lower ?? ''))) return true;
  // `7.20 ± 0.01 eV`: the spread makes no outcome of a property
  if (!metric && q.uncertainty !== null && PHYSICS.test(q.unit ?? '')) return true;
  if (isLevelBound(s.tokens, i) && (!metric || dimensionOf(s.tokens, metric.start, metric.end) !== 'error')) return true;
  if (q.comparator !== null && q.comparator !== '~' && saysWhich(s, i)) return true;
  const admits = s.tokens.slice(0, i).some((t) => ADMITS.test(t.lower));
  return q.comparator !== null && admits && [s.tokens[i - 1], s.tokens[i - 2], before].some((t) => t !== undefined && BOUND.test(t.text));
}

const ADMITS = /^(?:included|excluded|eligible|eligibility|inclusion|exclusion|enrolled|defined|if|criteria|criterion|diagnosed)$/;
