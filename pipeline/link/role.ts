/**
 * The role of a claim: what this work achieved (result), what it was measured on or with (setup), or prior work and the
 * world (background).
 *
 * Changes and measured outcomes are results wherever this work speaks. Counts, sizes and times may be either: the word
 * that governs the number tells (`on 256 GPUs`, `in one hour`), else the nearest cue before it (`trained on`, `we
 * release`), else the verb behind it (`31 patients were enrolled`), else the part of the abstract it stands in. The words
 * are data: rules/lexicon/role-cues.ts.
 */
import { BEHIND, CHOSEN, CUES, DOSE_UNITS, EVALUATION, GOVERNORS, MADE_BY, MAKERS, MODEL_PARTS, OPENS_CLAUSE, OUT_OF_THOSE, OWN_PROVISION, PROVISION, RESULTS_BEGIN, SECTION_LABELS, STATED, THIS_WORK, VERB_BEHIND, WITH_SHARE, WORLD, WORLD_BEFORE } from '../../rules/lexicon/role-cues.js';
import { isLevelBound } from '../level-bound.js';
import { KINDS, type Kind, type Role } from '../types.js';
import type { Draft } from './context.js';
import { bracketAround, nounPhrase } from './phrases.js';

/** The part of an abstract that a sentence belongs to: by a label, or `told` where results began without one. */
export type Section = 'background' | 'setup' | 'result' | 'told' | null;

/** The section of a sentence; carried from one sentence to the next by the caller. */
export function sectionOf(sentence: string, before: Section): Section {
  for (const { role, label } of SECTION_LABELS) if (label.test(sentence)) return role;
  if (before === null && RESULTS_BEGIN.test(sentence)) return 'told';
  return before;
}

/** What a sentence says of the role of all its claims: its plain text, whether it names the paper's own system or speaks of this work, and whether it stands early and speaks of the world. */
export interface Position {
  sentence: string;
  own: boolean;
  ours: boolean;
  world: boolean;
}

/** The position of sentence `index` of `count`; `own` where it names the paper's own system. */
export function positionOf(sentence: string, index: number, count: number, own: boolean): Position {
  const read = sentence.slice(0, REACH);
  const ours = THIS_WORK.test(read);
  const early = index <= Math.floor(count * 0.25) && !own;
  return { sentence, own, ours, world: early && !ours && WORLD.test(read) };
}

/** Kinds whose numbers are got, not chosen, wherever they stand. */
const OUTCOMES: ReadonlySet<Kind> = new Set(['speedup', 'gain', 'saving', 'score', 'throughput', 'compute']);

export function roleOf(d: Draft, section: Section, position: Position): Role {
  const { kind, q } = d;
  const before = textBefore(d, position.sentence);
  if (d.s.field === 'title') return titleRole(d, before);
  if (isBackground(section, position, before)) return 'background';
  // the bound of a measured level says who is looked at
  if (kind === 'scale' && ((d.reading.rule.id === 'score/measured' && d.q.comparator !== null) || isLevelBound(d.s.tokens, d.i))) return 'setup';
  if (OUTCOMES.has(kind)) return outcomeRole(d, section, before, position.sentence.slice(q.end - d.s.start));
  if (section === 'setup') return 'setup';
  if (q.outOf !== null || (q.pair && kind !== 'duration')) return 'result';
  if (kind === 'parameters') return parametersRole(before, position);
  return countRole(d, section, before, position.sentence.slice(q.end - d.s.start), position.own);
}

/** Those of the cues that each kind of number heeds. */
function byKind<Cue extends { kinds: RegExp }>(cues: readonly Cue[]): (kind: Kind) => readonly Cue[] {
  const heeded = new Map(KINDS.map((kind) => [kind, cues.filter((cue) => cue.kinds.test(kind))]));
  return (kind) => heeded.get(kind)!;
}

const behindOf = byKind(BEHIND);
const governorsOf = byKind(GOVERNORS);

/** `for 1 million nodes and 5 million edges`: whether a count goes on from the one before it with `and` alone, and so has its role. */
export function isJoined(before: Draft | undefined, { s, i, kind, q }: Draft): boolean {
  if (before?.kind !== 'scale' || kind !== 'scale' || before.s !== s || q.unitClass !== 'counted' || before.q.unitClass !== 'counted') return false;
  // `12 of 40 slept, 3 of 20 and 8 (40%) left`: found, whatever the one before was
  if (q.outOf !== null || s.tokens[i + 1]?.text === '(') return false;
  const np = nounPhrase(s, before.i + 1);
  let k = np && np.start === before.i + 1 ? np.end + 1 : -1;
  if (s.tokens[k]?.text === ',') k++;
  return k > 0 && s.tokens[k]?.lower === 'and' && k + 1 === i;
}

/** Counts, sizes and times: what governs the number, what it is said of, and where it stands, the surest first. */
function countRole(d: Draft, section: Section, before: string, behind: string, own: boolean): Role {
  const { kind } = d;
  if (isStated(d, before, behind)) return 'result';
  if (kind === 'scale' && isDose(d)) return 'setup';
  if (kind === 'scale' && (WITH_SHARE.test(behind) || MODEL_PARTS.has(d.s.tokens[d.i + 1]?.lower ?? ''))) return 'result';
  if (kind === 'scale' && MADE_BY.test(before) && MAKERS.has(headBehind(d))) return 'setup';
  if (kind !== 'memory' && provided(before, own)) return 'result';
  for (const b of behindOf(kind)) if (b.behind.test(behind)) return b.role;
  for (const g of governorsOf(kind)) if (g.before.test(before)) return g.role;
  const verb = kind === 'scale' ? verbRole(behind) : null;
  if (verb && OPENS_CLAUSE.test(before.slice(-24))) return verb;
  const near = nearestCue(before, kind);
  if (near) return near;
  if (kind === 'coverage') return 'setup';
  if (kind === 'memory') return 'result';
  if (verb) return verb;
  if (OUT_OF_THOSE.test(before)) return 'result';
  return section === 'result' || section === 'told' ? 'result' : 'setup';
}

/** The last word of the noun phrase behind the number. */
function headBehind({ s, i }: Draft): string {
  const np = nounPhrase(s, i + 1);
  return np ? s.tokens[np.end]!.lower : '';
}

/** The role that the verb behind a count gives it. */
function verbRole(behind: string): Role | null {
  const plain = behind.slice(0, 240).replace(/\([^()]*\)/g, '');
  return VERB_BEHIND.find((v) => v.behind.test(plain))?.role ?? null;
}

/** A measured amount of time or of anything but things counted, said of what was not chosen. */
function isStated(d: Draft, before: string, behind: string): boolean {
  if (d.kind !== 'duration' && (d.kind !== 'scale' || d.q.unitClass === 'counted' || d.q.unitClass === 'none')) return false;
  // `is a 1-year study`, `were 4 to 19 years of age`
  if (/\d-[A-Za-z]/.test(d.s.tokens[d.i]!.text) || /^ (?:of age|old)\b/.test(behind)) return false;
  // `(4 vs. 6 s)`, `3 s, compared to 5 s`
  if (d.kind === 'duration' && (d.s.groups.get(d.i)?.versus === true || /\b(?:compared (?:to|with)|versus|vs\.?)\s*$/.test(before.slice(-16)))) return true;
  const stated = (near: string): boolean => STATED.test(near) && !CHOSEN.test(near);
  // inside a bracket too: `(the gap is as high as 8 mm)`
  return stated(before.slice(-140)) || stated(d.s.source.text.slice(Math.max(d.s.start, d.q.start - 140), d.q.start));
}

const isDose = (d: Draft): boolean => d.q.unit !== null && DOSE_UNITS.has(d.q.unit);

/** Characters of the sentence before a number that are looked at: a sentence of a thousand numbers stays linear. */
const REACH = 1200;

/** The sentence before the number, or before the list or the bracket that it stands in. */
function textBefore(d: Draft, text: string): string {
  const { s, i } = d;
  const own = text.slice(0, d.q.start - s.start);
  if (/[=≈]\s{0,4}$/.test(own.slice(-8))) return own.slice(-REACH);
  const bracket = bracketAround(s, i);
  let first = bracket?.start ?? s.groups.get(i)?.start ?? i;
  // `over` in `over 50,000 images` belongs to the number, in `over 5 years` to the sentence
  if (d.kind !== 'duration') while (first > 0 && s.tokens[first - 1]!.skip) first--;
  return text.slice(0, Math.min(s.tokens[first]!.start, d.q.start) - s.start).slice(-REACH);
}

/** Inside the description of a resource that the work gives away, before any word of its evaluation. */
function provided(before: string, own: boolean): boolean {
  const m = PROVISION.exec(before) ?? (own ? OWN_PROVISION.exec(before) : null);
  return m !== null && !EVALUATION.test(before.slice(m.index));
}

/** The role of the cue that ends last before the number. */
function nearestCue(before: string, kind: Kind): Role | null {
  let role: Role | null = null;
  let at = -1;
  for (const c of CUES) {
    if (kind === 'coverage' && c.family === 'find') continue;
    c.cue.lastIndex = 0;
    while (c.cue.test(before)) {
      const end = c.cue.lastIndex;
      if (end > at) [role, at] = [c.role, end];
    }
  }
  return role;
}

/** Prior work and the world: a labelled section, an early sentence that does not speak of this work, a usual value. */
const isBackground = (section: Section, { ours, world }: Position, before: string): boolean => (section === 'background' ? !ours : world || WORLD_BEFORE.test(before));

/** `97% male`, `70% were women`: who was looked at; `17 (37%) men and 15 (24%) women had burns` is what was found. */
const OF_A_SEX = /^\)? (?:of (?:them|whom) )?(?:were |was )?(?:males?|females?|men|women|boys|girls)\b(?![^.;]{0,60}\b(?:had|have|who|with|showed|reported|died|received|achieved|experienced|completed|developed|responded|(?:was|were) on)\b)/;

/** `rising was defined as a 20% growth in height`: what is asked of an outcome, and not had. */
const DEFINED = /\bdefined as\b[^.;,()]{0,110}$/i;

/** Measured values are results; demographics, thresholds and the value that a symbol was set to are not. */
function outcomeRole(d: Draft, section: Section, before: string, behind: string): Role {
  // inside a bracket too
  if (DEFINED.test(d.s.source.text.slice(Math.max(d.s.start, d.q.start - 120), d.q.start))) return 'setup';
  // `three times a day` is how something was given
  if (d.kind === 'throughput' && d.q.unit?.startsWith('times/')) return section === 'result' ? 'result' : 'setup';
  if (d.kind !== 'score') return 'result';
  if (section === 'setup' || (d.q.unitClass === 'percent' && OF_A_SEX.test(behind))) return 'setup';
  if (/\b(?:mean|median|average) age\b[^,;]*$|\bthresholds?\b[^,;]{0,20}$|\b(?:varied|varying|ranging|swept) from\s*$|\bend ?point (?:was|is) an?\s*$|\bwith [^,;]{0,60}(?:greater|less|higher|lower) than\s*$|\bunder (?:the|a) (?:[\w-]+ ){0,2}$|\b(?:trained|tuned|calibrated|tested|evaluated) (?:on|with|using|only on)(?: (?:only|just|the|a))*\s*$/i.test(before)) return 'setup';
  if (d.q.comparator !== null && /\b(?:patients|women|men|subjects|participants|children|adults|individuals|people|those|cases) with (?:(?!an? )[\w-]+ ){1,6}$/i.test(before)) return 'setup';
  return /\b(?:at|for|through|under)\s[^,;]{0,16}?(?<![\p{L}\d])[\p{L}]{1,5}[$}{]*\s*=[\s${]*$/iu.test(before) ? 'setup' : 'result';
}

/** The size of a model is a result, unless the model is named before it or the sentence lists what was evaluated. */
function parametersRole(before: string, position: Position): Role {
  if (/\b(?:experiments?|evaluat\w+|across|ranging from)\b(?!.*\b(?:show|demonstrat|achiev|reach|with only|with\s*$))/i.test(before)) return 'setup';
  return /\b(?!(?:Our|The|This|These|With|A|An|For|In|Using|Its) )[A-Z][\w.]*(?:-[\w.]+)? $/.test(before) && !position.own ? 'setup' : 'result';
}

/** A title states its results, and of its study the doses and the people. */
function titleRole(d: Draft, before: string): Role {
  if (d.kind === 'scale') return isDose(d) || /\b(?:in|of|on|with|from|for|among)\s*$/i.test(before) ? 'setup' : 'result';
  return d.kind === 'duration' && /\b(?:over|during|for|after)\s*$/i.test(before) ? 'setup' : 'result';
}
