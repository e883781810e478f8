/** Numbers of a method or of a study's design: `two-stream`, `5-shot`, `2x2 factorial`. */
import { DESIGN_TAILS } from '../../rules/lexicon/counted-nouns.js';
import type { Token } from '../quantity.js';
import { NO_REASON, type Check, type NumberContext } from './context.js';
import { isPointsOfThing } from './points.js';

const FOLD = /^(?:two|three|four|five)[- ]?fold$/;
const FOLDS = /^(?:two|three|four) folds$/;
const IS = /^(?:is|are|be)$/;
const END_MARK = /^(?:[.:;,—(]|--+)$/;

const IN_PARTS = /^(?:taxonomy|approach|approaches|purpose|purposes|aims?|objectives?|goals?|contributions?|strateg(?:y|ies)|challenges?|problems?|reasons?|answers?|benefits?|frameworks?|process|procedure|analysis|nature|motivation|question|methodology|evaluation|design)$/;

const ANY_FOLD = /fold$/;
const VALIDATION = /^cross-?(?:validat|fit|evaluat|test)/;
const VALIDATES = /^(?:validat|fit|evaluat|test)/;

/** `five-fold cross-validation`, `tenfold cross validation`: how the data is split. */
const isValidation = (next: Token | undefined, then: Token | undefined): boolean =>
  next !== undefined && (VALIDATION.test(next.lower) || (next.lower === 'cross' && VALIDATES.test(then?.lower ?? '')));
const SYMMETRY = /^(?:symmetr|degenera|rotational|screw)/;

/** `Our contribution is two-fold.`, `a twofold aim`, `six-fold rotational symmetry`, `five-fold cross-validation` */
export const foldOfParts: Check = ({ q, token, tokens, i, prev, right }) => {
  if (q.unit === 'x' && ANY_FOLD.test(token.lower) && isValidation(right, tokens[i + 2])) return 'design';
  if (FOLDS.test(token.lower)) return 'part of a design';
  if (q.unit === 'x' && ANY_FOLD.test(token.lower) && SYMMETRY.test(right?.lower ?? '')) return 'design';
  if (!FOLD.test(token.lower)) return null;
  return (IS.test(prev?.lower ?? '') && (!right || END_MARK.test(right.text))) || IN_PARTS.test(right?.lower ?? '') ? 'part of a design' : null;
};

const SHAPED = /^(?:factorial|design|contingency|table|tables|latin|convolution|convolutions|kernel|kernels|crossover)$/;

/** `2x2 factorial`, `3x3 convolution`. */
export const shapeOfDesign: Check = ({ q, right }) => (q.shape && SHAPED.test(right?.lower ?? '') ? 'design' : null);

const LARGE_SCALE = /^(?:million|billion|thousand)/;

/** Things that even a few of, in digits, are a size: `a 4-core machine`, `a 3-item list`. */
const SIZED_TAIL = /^(?:cores?|nodes?|gpus?|cpus?|tpus?|servers?|machines?|chips?|devices?|cluster|robots?|drones?|agents?|cameras?|sensors?|electrodes?|antennas?|objects?|items?|samples?|questions?|tokens?|words?|pages?|documents?|sites?|cent(?:er|re)s?|countries|country|languages?|participants?|patients?|persons?|people|subjects?|players?|models?|experts?|bits?|bytes?|digits?|seeds?|tasks?|datasets?|turns?|papers?|runs?|views?|frames?|leads?|beds?|bedrooms?|storey|stor(?:y|ies)|vessels?|amino|carats?|inch|foot|feet|meters?|metres?|tons?)$/;

const ENDS_FRAME = /^(?:of|for|with|that|which|in|on|and|to|using|from)$/;
const SIDED_TAIL = /^(?:dimensional|layer|category|condition|module)$/;
const FRAME = /^(?:frameworks?|taxonomy|taxonomies|audits?|agendas?|protocols?|rubrics?|metrics?|systems?|stacks?|stud(?:y|ies)|methods?|methodology|predicates?|evaluations?|schemes?|schemas?|architectures?|pipelines?)$/;

/** `a five-layer proofing framework`: what is said to have so many sides is thought out, and has no size. */
function hasSides({ q, tokens, i }: NumberContext): boolean {
  if (q.form !== 'word' || !SIDED_TAIL.test(q.tail!)) return false;
  for (let k = i + 1; k < i + 6 && tokens[k]?.kind === 'word' && !ENDS_FRAME.test(tokens[k]!.lower); k++) if (FRAME.test(tokens[k]!.lower)) return true;
  return false;
}

/** `two-stream`, `5-shot`; of other words bound to a number word, few are a design and many are a count. */
export const designTail: Check = (n) => {
  const { q } = n;
  if (q.tail === null || q.unitClass === 'params') return null;
  if (hasSides(n)) return 'design';
  // `a 30,000-dimensional code` has a size, `2-dimensional` is a kind
  if (q.tail === 'dimensional' && q.value > 4) return null;
  const parts = q.tail.split('-');
  if (DESIGN_TAILS.has(parts.at(-1)!) || DESIGN_TAILS.has(parts[0]!) || DESIGN_TAILS.has(q.tail)) return 'design';
  // `2-opt`, `H 2-receptor`, `a 3-layer network`: few in digits are a kind as well
  if (q.form === 'digits' && q.unitClass === 'none' && q.pair === null && q.value > 0 && q.value <= 4 && q.decimals === 0 && q.valueMax === null && !q.magnitude && !SIZED_TAIL.test(parts[0]!)) return 'design';
  if (q.form !== 'word' || LARGE_SCALE.test(q.tail)) return null;
  return q.value <= 4 ? 'design' : NO_REASON;
};

const HYPHEN_LEFT_OPEN = /^-\s(?:and|or|to)\s/;

/** `2- and 3-layer networks`. */
export const openHyphen: Check = ({ bare, right, after }) => (right?.text === '-' && bare && HYPHEN_LEFT_OPEN.test(after) ? 'design' : null);

const MOVES = /^(?:arms?|robots?|robotic|manipulators?|hands?|grippers?|fingers?|legs?|legged|limbs?|exoskeletons?|orthos[ie]s|prosthes[ie]s|simulators?|platforms?|haptic|joints?|mechanisms?|actuators?|actuated|wrists?|bod(?:y|ies)|interfaces?|humanoids?|quadrupeds?|bipeds?|bipedal|hexapods?|walkers?|hoppers?|vehicles?|heads?|prototypes?|machines?|devices?|torso|system|systems|parallel|serial|cable-driven|industrial|soft|end-effector)$/;
const HAS = /^(?:has|have|having|with|of|provides?|possess(?:es)?|offers?)$/;

/** `6-DoF pose`, `moves in 4 DoF`: the kind of a pose; an arm or a robot with 7 DoF has a size. */
export const pose: Check = ({ q, prev, right, tokens, i }) => {
  if (q.unit !== 'DoF' || q.value > 7) return null;
  if (tokens.slice(i + 1, i + 5).some((t) => MOVES.test(t.lower))) return null;
  return right?.kind === 'word' || !HAS.test(prev?.lower ?? '') ? 'design' : null;
};

const SCALES = /^(?:scales?|vas|nrs|vnrs|vrs|likert|likert-type|profiles?|ratings?|rubric|questionnaire|numeric(?:al)?|verbal|visual|self-monitored|correlation|function|stencil|ordinal|grading|ntt|fft|dft|transforms?|algorithm|calibration|solvers?|two-view|minimal|ransac|homography)$/;

/** `a 7-point scale`, `on a 0-3 scale`, `a 4-point layout`: a kind of scale or of thing, and no gain. */
export const pointScale: Check = ({ q, token, right, tokens, i, bare }) => {
  if (bare && q.valueMax !== null && q.value <= 1 && q.valueMax <= 100 && q.decimals === 0) return right?.lower === 'scale' ? 'design' : null;
  if (q.unit !== 'pp') return null;
  if (!token.text.includes('-')) return q.form === 'word' && right?.lower === 'scale' ? 'design' : null;
  if (tokens.slice(i + 1, i + 9).some((t) => /^(?:scale|nrs|vas|likert)$/.test(t.lower)) || SCALES.test(right?.lower ?? '') || GRID.test(right?.lower ?? '')) return 'design';
  if (q.form === 'word') return CHANGE.test(right?.lower ?? '') ? null : 'design';
  return q.value < 9 && isPointsOfThing(tokens, i) ? 'design' : null;
};

/** What a number of points in words is an amount of: `a two-point drop`, and not `two-point feedback`. */
const CHANGE = /^(?:improvements?|gains?|drops?|increases?|decreases?|reductions?|declines?|boosts?|leads?|margins?|advantages?|differences?|gaps?|absolute|rise|jump|fall|loss|higher|lower|better|worse|change)$/;
const GRID = /^(?:grid|mesh|sweep|checklist|plan|agenda|set|test|assessment|subset|template|landmark|trajectory|path|schedule|rubrics?)$/;

const MACHINE = /^(?:stage|stream|branch|bar|axis|wheel|wire|stroke|cylinder|phase|port|terminal)$/;
const BAR = /^[a-z]+-bar\b/;

/** `a four-bar linkage`, `six axis sensors`: the kind of a machine. */
export const machine: Check = ({ q, token, right, integer, tagging, i }) => {
  if (!integer || q.value > 12) return null;
  if ((q.form === 'word' && BAR.test(token.lower)) || (q.unit === 'bar' && token.text.endsWith('-bar'))) return 'design';
  return q.unit === null && MACHINE.test(right?.lower ?? '') && tagging.npStart[i + 2]! >= 0 ? 'design' : null;
};

const FIELD = /^(?:0\.\d+|1|1\.5|3|3\.0|7|9\.4) ?T$/;
const SCANNED = /\b(?:MRI|MR|fMRI|scans?|scanners?|T[12]w?|tesla|magnets?|resonance)\b/i;

/** `1.5T scans`: the strength of a magnet, and no trillions. */
export const magnet: Check = ({ token, sentence, text }) => (FIELD.test(token.text) && SCANNED.test(text.slice(sentence.start, sentence.end)) ? 'design' : null);

/** `two parameters` are those of a formula; a model has more. */
export const fewParameters: Check = ({ q }) => (q.unitClass === 'params' && !q.magnitude && q.value <= 12 && q.decimals === 0 ? 'part of a design' : null);

const MODELLED = /^(?:models?|approach|method|framework|solution|structure|scheme|procedure|protocol|classification|taxonomy|theory|hypothesis)$/;

/** `a five factor model`, `the three step procedure`: a singular behind a number word is bound to it as by a hyphen. */
export const wordOfModel: Check = ({ q, tokens, counted, i, bare }) => {
  if (!bare || q.form !== 'word' || q.value < 2 || q.value > 12 || q.tail !== null || counted?.start !== i + 1 || counted.end !== i + 2) return null;
  const [of, model] = [tokens[i + 1]!, tokens[i + 2]!];
  return MODELLED.test(model.lower) && !model.lower.endsWith('s') && /^[a-z]+$/.test(of.text) && !of.lower.endsWith('s') ? 'part of a design' : null;
};

/** `a 360° video`, `360-degree reconstruction`: all around, and no angle that was turned. */
export const panorama: Check = ({ q, tokens, tagging, i }) =>
  (q.value === 360 && q.unit === 'degrees' && q.valueMax === null && q.comparator === null && /^(?:noun|adj)$/.test(tagging.tags[i + 1] ?? '') && !/^(?:rotations?|turns?|spins?|sweeps?|range|scan|angles?|view|fov|coverage|field)$/.test(tokens[tagging.npEnd[i + 1]!]?.lower ?? '') ? 'name' : null);
