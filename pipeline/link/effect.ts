/** Relation and effect of a claim: ratio, change or fraction; better or worse for the subject. */
import { GENERIC_HEADS, LOWER_IS_BETTER_HEADS } from '../../rules/lexicon/dimensions.js';
import { WORD_CLASSES } from '../../rules/lexicon/word-classes.js';
import { polarityOf } from '../terms.js';
import type { Effect, Relation } from '../types.js';
import type { Draft } from './context.js';
import { clause } from './phrases.js';

const CHANGES = new Set(['speedup', 'gain', 'saving']);

export function relationOf(d: Draft): Relation {
  const fixed = d.reading.rule.claim.relation;
  if (d.q.pair && d.kind === 'score') return 'ratio';
  if (CHANGES.has(d.kind)) {
    if (fixed === 'fraction') return 'fraction';
    if (d.q.unitClass === 'ratio') return 'ratio';
    if (d.q.form === 'fraction') return 'fraction';
    return 'change';
  }
  if (d.kind === 'score' && d.q.unitClass === 'ratio') return 'ratio';
  // a share of a whole, which its rule took for one of what another needs
  if (d.kind === 'score' && d.reading.rule.claim.kind === 'saving') return 'absolute';
  if (fixed === 'ratio' && d.q.unitClass !== 'ratio' && d.q.form !== 'factor') return d.q.form === 'fraction' ? 'fraction' : 'change';
  if (fixed) return fixed;
  return d.q.unitClass === 'ratio' && d.kind === 'scale' ? 'ratio' : 'absolute';
}

/** Null where the kind has no effect, or neither way is better. */
export function effectOf(d: Draft): Effect | null {
  if (!CHANGES.has(d.kind)) return null;
  const { claim } = d.reading.rule;
  if (claim.effect === 'better' || beats(d)) return 'better';
  if (claim.effect === 'worse') return lessened(d) ? 'better' : 'worse';
  const compared = d.reading.follows < 0 ? comparedBehind(d) : null;
  if (compared === 'better' || compared === 'worse') return compared;
  const verb = claim.direction ? compared ?? verbBeforeBy(d) : null;
  const signed = d.q.signed ? (d.q.value < 0 ? 'down' : 'up') : null;
  const told = claim.direction || signed ? null : saidBeside(d);
  if (told === 'better' || told === 'worse') return told;
  const direction = verb ?? claim.direction ?? signed ?? (told === null || told === 'up' ? 'up' : 'down');
  const polarity = metricPolarity(d);
  // `finds 3x more bugs`: who finds them does well
  if (polarity === false && claim.kind === 'gain' && claim.direction === 'up' && direction === 'up' && finds(d)) return 'better';
  // of a thing that no lexicon knows: who reduces it means to, but a drop or a decline befalls it
  if (polarity === null) return told === 'drop' ? 'worse' : 'better';
  return (direction === 'up') === polarity ? 'better' : 'worse';
}

const FINDS = /^(?:find|found|detect|uncover|discover|identif|expos|reveal|catch|caught|flag|fix|repair|correct|captur)(?:e|es|s|ed|ing|y|ies|ied)?$/;

/** Whether a verb of finding stands before the amount. */
function finds({ s, i }: Draft): boolean {
  let k = (s.groups.get(i)?.start ?? i) - 1;
  while (k > 0 && (s.tokens[k]!.skip || s.tagging.tags[k] === 'adv' || s.tagging.tags[k] === 'det')) k--;
  return FINDS.test(s.tokens[k]?.lower ?? '');
}

/** The metric's polarity. The head decides: the cost of security is a cost, whether the phrase was read whole or not. */
function metricPolarity(d: Draft): boolean | null {
  if (!d.metricSpan) return null;
  const { tokens } = d.s;
  const { start, end } = d.metricSpan;
  // `reduces transmission overhead`: the head that is no part of the measure
  if (/^overheads?$/.test(tokens[end + 1]?.lower ?? '')) return false;
  if (tokens[start - 1]?.lower === 'of' || tokens[start - 2]?.lower === 'of') {
    const head = tokens[start - (tokens[start - 1]!.lower === 'of' ? 2 : 3)]?.lower;
    if (head !== undefined && LOWER_IS_BETTER_HEADS.has(head)) return false;
  }
  for (let k = start + 1; k <= end; k++) {
    if (!/^(?:of|for|in|per|to|during)$/.test(tokens[k]!.lower)) continue;
    const head = GENERIC_HEADS.has(tokens[k - 1]!.lower) && !LOWER_IS_BETTER_HEADS.has(tokens[k - 1]!.lower) ? null : polarityOf(tokens, start, k - 1);
    if (head !== null) return head;
    break;
  }
  return polarityOf(tokens, start, end);
}

type Said = 'up' | 'down' | 'drop' | 'better' | 'worse';
const classed = (said: Said, ...names: string[]): [string, Said][] => names.flatMap((n) => WORD_CLASSES[n]!.map((w): [string, Said] => [w, said]));
const each = (said: Said, words: string): [string, Said][] => words.split(' ').map((w): [string, Said] => [w, said]);
/** What a word beside the amount says of the change. Later entries win: `lower` is a direction, `loss` a judgement. */
const SAID: ReadonlyMap<string, Said> = new Map<string, Said>([
  ...classed('better', 'improvement'),
  ...classed('up', 'increase', 'increase_noun'),
  ...classed('down', 'reduce', 'reduction', 'lower'),
  ...classed('worse', 'degrade', 'degradation'),
  ...each('up', 'higher greater more additional extra'),
  ...each('drop', 'drop drops dropped decline declines declined fall falls fell falling decrease lower lost'),
  ...each('worse', 'gap gaps difference differences discrepancy within behind'),
]);
const NO_WORD = new Set(['up', 'down', 'scale', 'scaled', 'lead', 'margin', 'delta', 'reduced']);
const BEATS = /^(?:outperform|surpass|beat|outscore)(?:s|es|ed|ing)?$/;
const LESSENS = /^(?:clos|narrow|bridg|recover|avoid|prevent)(?:e|es|s|ed|ing)?$/;
const UNDER = /^(?:below|short)$/;
const REACH = 8;
const FAR = 64;

/** `fell by 3% in one arm and increased by 2% in another`: the verb right before `by` says which way, whatever the rule read before. */
function verbBeforeBy({ s, i }: Draft): 'up' | 'down' | null {
  let k = (s.groups.get(i)?.start ?? i) - 1;
  while (k > 0 && s.tokens[k]!.skip) k--;
  if (s.tokens[k]?.lower !== 'by' || NO_WORD.has(s.tokens[k - 1]?.lower ?? '')) return null;
  const said = SAID.get(s.tokens[k - 1]?.lower ?? '');
  return said === 'up' ? 'up' : said === 'down' || said === 'drop' ? 'down' : null;
}

const COMPARED: ReadonlyMap<string, Said> = new Map<string, Said>([
  ...each('better', 'better stronger safer cleaner'), ...each('worse', 'worse weaker'), ...each('down', 'lower smaller below'),
]);

/** The token behind the amount and the measure right behind it: `worse` of `0.3 BLEU worse`. */
function behindAmount({ s, i, reading }: Draft): number {
  let k = (s.groups.get(i)?.end ?? i) + 1;
  while (s.tokens[k]?.skip) k++;
  return reading.slots.metric?.start === k ? reading.slots.metric.end + 1 : k;
}

/** `0.3 points worse`, `2x lower`: what the comparative right behind the amount says. */
function comparedBehind(d: Draft): 'up' | 'down' | 'better' | 'worse' | null {
  const said = COMPARED.get(d.s.tokens[behindAmount(d)]?.lower ?? '') ?? null;
  return said === 'drop' ? 'down' : said;
}

/** The nearest word of change on either side of the amount, inside its clause and not beyond another amount. */
function saidBeside(d: Draft): Said | null {
  const { s, i } = d;
  const bounds = clause(s, i);
  const group = s.groups.get(i);
  // `2% below the best accuracy`
  if (UNDER.test(s.tokens[behindAmount(d)]?.lower ?? '')) return 'down';
  const open: [number, number][] = [[(group?.start ?? i) - 1, -1], [(group?.end ?? i) + 1, 1]];
  for (let n = 0; n < REACH; n++) {
    // behind the amount first: `a 3% drop` over `reaches a 3%`
    for (const side of [1, 0]) {
      const [k, step] = open[side]!;
      const t = k >= bounds.start && k <= bounds.end ? s.tokens[k] : undefined;
      if (!t || (t.kind === 'quantity' && !t.quantity!.aside) || (step > 0 && t.text === ',')) {
        open[side] = [-1, 0];
        continue;
      }
      const said = NO_WORD.has(t.lower) ? undefined : SAID.get(t.lower);
      if (said === 'worse') return lessenedAt(d, k) ? 'better' : 'worse';
      if (said) return said;
      open[side] = [k + step, step];
    }
  }
  return saidFarBefore(d, bounds.start);
}

/** `the reduction in the risk of ... was 53% overall, 71% among ...`: the noun that a list of amounts is said of. */
function saidFarBefore(d: Draft, from: number): Said | null {
  for (let k = d.i - 1; k >= from && d.i - k < FAR; k--) {
    const w = d.s.tokens[k]!.lower;
    if (WORD_CLASSES['reduction']!.includes(w)) return 'down';
    if (WORD_CLASSES['increase_noun']!.includes(w)) return 'up';
  }
  return null;
}

/** `the degradation (more than 95% reduction)`, `reduces performance degradation by 7%`: what is worse became less so. */
function lessened(d: Draft): boolean {
  const { tokens } = d.s;
  // `the degradation in quality (more than 95% drop)`: what fell is what should be high
  if (WORD_CLASSES['reduction']!.includes(tokens[d.i + 1]?.lower ?? '')) return metricPolarity(d) !== true;
  for (let k = d.i - 1, n = 0; k > 0 && n < 12 && tokens[k]!.kind !== 'quantity'; k--, n++) {
    if (WORD_CLASSES['degradation']!.includes(tokens[k]!.lower)) return lessenedAt(d, k);
  }
  return false;
}

/** `outperforms X on Y by 3% in recall`: the verb that the amount belongs to, whatever the rule took `in recall` for. */
function beats(d: Draft): boolean {
  const { tokens } = d.s;
  for (let k = d.i - 1, n = 0; k >= 0 && n < 12 && tokens[k]!.kind !== 'quantity'; k--, n++) {
    const w = tokens[k]!.lower;
    if (BEATS.test(w)) return tokens[k + 1]?.lower !== 'by';
    // `outperforms Foo by an absolute difference of 12%`
    if (/^(?:gaps?|differences?|margins?)$/.test(w)) continue;
    if (SAID.has(w) || tokens[k]!.text === ',') return false;
  }
  return false;
}

/** Whether the bad thing at token `k` is made or called small: `reducing text degradation`, `closes the gap`, `a gap of only`. */
function lessenedAt(d: Draft, k: number): boolean {
  const { tokens, tagging } = d.s;
  if (k < d.i && !WORD_CLASSES['degradation']!.includes(tokens[k]!.lower) && !WORD_CLASSES['degrade']!.includes(tokens[k]!.lower) && tokens.slice(k + 1, d.i).some((t) => t.lower === 'only' || t.lower === 'just' || t.lower === 'merely')) return true;
  // `closes 11% of the gap`: from behind the amount to what stands before it
  const from = k > d.i ? d.i - 1 : k - 1;
  for (let m = from; m >= 0 && from - m < 5; m--) {
    const t = tokens[m]!;
    if (t.skip) continue;
    if (WORD_CLASSES['reduce']!.includes(t.lower) || LESSENS.test(t.lower)) return true;
    if (tagging.tags[m] === 'prep' || t.kind !== 'word') return false;
  }
  return false;
}
