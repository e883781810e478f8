/** What the words right beside a number make of its kind, whatever rule read it. */
import type { Token } from './quantity.js';
import type { ReadSentence } from './sentence.js';
import type { Kind } from './types.js';

const CHANGES: ReadonlySet<Kind> = new Set<Kind>(['gain', 'saving', 'speedup']);
const OPENS = /^[([]$/;
const COMPARATIVE = /^(?:more|less|lower|higher|greater|fewer|better|worse|shorter|longer|stronger|weaker|thinner|thicker|deeper|wider|taller|brighter)$/;
const CHANGE = /^(?:reductions?|improvements?|increases?|decreases?|gains?|drops?|rises?|falls?|savings?|faster|slower|relative|smaller|larger|shorter|longer)$/;
const RESULTED = /^result(?:s|ed|ing)?$/;
const NOTHING = /^(?:no|without)$/;
const NO_WHAT = /^(?:improvement|change|increase|decrease|reduction|benefit|gain)s?$/;
const NEEDED = /^(?:treat|harm|screen)$/;
const NEEDED_SHORT = /^NN[THS]s?$/;

/** The kind that the words beside the number at `i` give it, or null. */
export function besideNumber(s: ReadSentence, i: number, kind: Kind): Kind | null {
  const q = s.tokens[i]!.quantity!;
  if (q.unitClass === 'percent') {
    if (CHANGES.has(kind) && (isShareOfCount(s.tokens, i) || isShareOfThem(s.tokens, i) || isShareAlong(s, i) || ofNoChange(s, i))) return 'score';
    return kind === 'score' && isMoreSo(s, i) ? 'gain' : null;
  }
  if (kind === 'speedup' && q.unitClass === 'points') return 'gain';
  if (kind === 'gain' && ofNoChange(s, i)) return 'score';
  return kind === 'scale' && q.unit === null && isNeeded(s.tokens, i) ? 'score' : null;
}

/** `12 (3%) got warmer`: the share that a count makes is no change, whatever verb stands before. */
function isShareOfCount(tokens: readonly Token[], i: number): boolean {
  const count = tokens[i - 2]?.quantity;
  if (!count || count.aside || !OPENS.test(tokens[i - 1]!.text) || count.unit !== null || count.decimals > 0 || count.magnitude) return false;
  return !COMPARATIVE.test(tokens[i + 1]?.lower ?? '') && !CHANGE.test(tokens[i + 1]?.lower ?? '') && tokens[i - 3]?.lower !== 'to';
}

/** `fell by half in 38% of treated crusts`: what holds for a share of things is no amount of the change. */
function isShareOfThem(tokens: readonly Token[], i: number): boolean {
  if (tokens[i + 1]?.lower !== 'of') return false;
  let k = i - 1;
  while (tokens[k]?.skip) k--;
  return tokens[k]?.lower === 'in' && !CHANGE.test(tokens[k - 1]?.lower ?? '') && !RESULTED.test(tokens[k - 1]?.lower ?? '');
}

/** Where the share is, or what becomes of it. */
const LIES = /^(?:in|on|being|from|allocated|devoted|dedicated|coming|written)$/;

const SPARES = /^(?:only|just|merely)$/;

/** `with 89% of the data in Crumbish`: how a whole is made up, of which nothing is spared; `with only 5% of the data` spares. */
function isShareAlong({ tokens, tagging }: ReadSentence, i: number): boolean {
  let k = i - 1;
  while (tokens[k]?.skip && !SPARES.test(tokens[k]!.lower)) k--;
  if (tokens[k]?.lower !== 'with' || tokens[i + 1]?.lower !== 'of') return false;
  let start = i + 2;
  while (tagging.tags[start] === 'det') start++;
  return LIES.test(tokens[(tagging.npEnd[start] ?? -2) + 1]?.lower ?? '');
}

/** `in 16% and 15% no improvement was seen`, `showed no improvement (0.5)`. */
function ofNoChange(s: ReadSentence, i: number): boolean {
  const { tokens } = s;
  const end = s.groups.get(i)?.end ?? i;
  if (NOTHING.test(tokens[end + 1]?.lower ?? '') && NO_WHAT.test(tokens[end + 2]?.lower ?? '')) return true;
  return OPENS.test(tokens[i - 1]?.text ?? '') && NO_WHAT.test(tokens[i - 2]?.lower ?? '') && NOTHING.test(tokens[i - 3]?.lower ?? '');
}

/** `30% lower in bakers`, `12% more robust`: a change, where no rule knows of what; `30% more than once` is none. */
function isMoreSo(s: ReadSentence, i: number): boolean {
  const q = s.tokens[i]!.quantity!;
  const end = s.groups.get(i)?.end ?? i;
  const next = s.tokens[end + 1];
  if (next === undefined || q.outOf !== null || !COMPARATIVE.test(next.lower) || s.groups.get(i)?.versus) return false;
  const after = s.tokens[end + 2];
  // `20% more than 3 crumbs`
  if (after?.lower === 'than') return s.tokens[end + 3]?.kind !== 'quantity' && !next.skip;
  return after?.kind !== 'quantity' && !next.skip;
}

/** `a number needed to treat of 12`, `NNT = 12`. */
function isNeeded(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 9; k--) {
    if (NEEDED_SHORT.test(tokens[k]!.text)) return k >= i - 4;
    if (NEEDED.test(tokens[k]!.lower) && tokens[k - 1]?.lower === 'to' && tokens[k - 2]?.lower === 'needed') return true;
    if (tokens[k]!.kind === 'quantity' && !/^[12]$/.test(tokens[k]!.text)) return false;
  }
  return false;
}
