/**
 * The template language of the rules, compiled once and matched outward from a quantity.
 *
 *   word  (a|b)  @class     literals; `?` makes one optional
 *   {quantity[x|%]}         the quantity, with the unit classes that it may have
 *   {metric} {baseline[..]} a noun phrase, captured; the classes are dimensions of the lexicon
 *   ~n                      up to n tokens, never a clause mark
 *   ^                       the start of the sentence or clause
 *
 * Every repetition is bounded and each pattern holds one quantity, so that the work per quantity is bounded too.
 * Determiners, adverbs, bracketed acronyms and words that the quantity has consumed are passed over between items.
 */
import { fits, spans } from './pattern/slots.js';
import type { Item, MatchContext, Pattern, Slots } from './pattern/template.js';
import type { Token } from './quantity.js';
import { dimensionOf, metricNamed } from './terms.js';

export type { MatchContext, Need, Pattern, Slots, TokenSpan } from './pattern/template.js';

const CLAUSE_MARKS: ReadonlySet<string> = new Set([';', ':', '.', '!', '?', '—']);
const isClauseMark = (t: Token): boolean => t.kind === 'mark' && (CLAUSE_MARKS.has(t.text) || (t.text.startsWith('--') && t.text !== '-->'));
/** What another phrase begins with, which no short gap reaches into: `and`, `8% with minimal accuracy loss`. */
const OPENS_OTHER: ReadonlySet<string> = new Set(['and', 'or', 'but', 'with', 'without', 'while']);
const QUOTES: ReadonlySet<string> = new Set(['"', "'", '`']);

/** Tokens that stand between items without being asked for. */
function transparent(ctx: MatchContext, i: number): boolean {
  const token = ctx.tokens[i]!;
  if (token.skip) return true;
  const tag = ctx.tagging.tags[i];
  // `at no extra cost`: nothing of the sort
  return (tag === 'det' && token.lower !== 'no') || tag === 'adv' || token.lower === 'relative' || (token.kind === 'mark' && QUOTES.has(token.text));
}

/** Past a bracketed aside, such as an acronym, in the direction of travel; the same index where there is none. */
function pastBracket(ctx: MatchContext, i: number, step: 1 | -1): number {
  const open = step === 1 ? '(' : ')';
  const close = step === 1 ? ')' : '(';
  if (ctx.tokens[i]?.text !== open) return i;
  for (let k = i + step, n = 0; k >= 0 && k < ctx.tokens.length && n < 12; k += step, n++) {
    if (ctx.tokens[k]!.text === close) return k + step;
  }
  return i;
}

/** `log loss`, `training loss`: the name of a measure, and nothing lost. */
const isLoss = (ctx: MatchContext, i: number): boolean => i > 0 && (ctx.tokens[i]!.text.startsWith('L') || isNamedLoss(ctx, i));

const isNamedLoss = (ctx: MatchContext, i: number): boolean =>
  metricNamed(`${ctx.tokens[i - 1]!.text} loss`) !== null && metricNamed(ctx.tokens[i - 1]!.text) === null;

/** Whether a word that a pattern names is another of its spelling: a `log loss`, `errors lead to a drop of`. */
const isElse = (ctx: MatchContext, i: number, word: string): boolean => (word === 'loss' && isLoss(ctx, i)) || (word === 'lead' && ctx.tokens[i + 1]?.lower === 'to');

/** A gap that a whole description of a machine fits in, with the size of its memory. */
const LONG = 15;

/** `from 4.9 dB to 8.6 dB`: the first amount is passed on the way from the second. */
const isFirstOfPair = ({ tokens }: MatchContext, k: number): boolean => tokens[k + 1]?.lower === 'to' && tokens[k - 1]?.lower === 'from' && tokens[k + 2]?.kind === 'quantity';

function walk(ctx: MatchContext, items: readonly Item[], at: number, i: number, step: 1 | -1, slots: Slots): boolean {
  if (at === items.length) return true;
  const item = items[at]!;
  if (item.type === 'edge') return i < 0 || isClauseMark(ctx.tokens[i]!) || ctx.tokens[i]!.text === ',';
  if (item.type === 'gap') {
    let k = i;
    for (let n = 0; n <= item.most; n++) {
      if (walk(ctx, items, at + 1, k, step, slots)) return true;
      const token = ctx.tokens[k];
      if (!token || isClauseMark(token)) return false;
      const past = pastBracket(ctx, k, step);
      if (past !== k) {
        k = past;
        n--;
        continue;
      }
      if (token.kind === 'mark' && (token.text === '(' || token.text === ')' || (token.text === ',' && item.most < 7))) return false;
      // another amount between the words belongs to another phrase
      if (token.kind === 'quantity' && !token.quantity!.aside && !isFirstOfPair(ctx, k) && !(item.most >= LONG && /^(?:storage|params|time)$/.test(token.quantity!.unitClass)) && token.quantity!.unitClass !== 'counted' && token.quantity!.unitClass !== 'spanned' && token.quantity!.unitClass !== 'none') return false;
      if (token.kind === 'word' && item.most <= 2 && OPENS_OTHER.has(token.lower)) return false;
      if (token.skip) n--;
      k += step;
    }
    return false;
  }
  const token = ctx.tokens[i];
  if (token) {
    if (item.type === 'literal') {
      if (!token.skip && item.words.has(token.lower) && !isElse(ctx, i, token.lower) && walk(ctx, items, at + 1, i + step, step, slots)) return true;
    } else {
      const candidates = spans(ctx, i, step);
      // a measure that the lexicon knows comes before one that it does not
      if (item.classes?.has('unknown') && candidates.length > 1) candidates.sort((a, b) => Number(dimensionOf(ctx.tokens, a.start, a.end) === 'unknown') - Number(dimensionOf(ctx.tokens, b.start, b.end) === 'unknown'));
      for (const span of candidates) {
        if (!fits(ctx, item, span, step, at === items.length - 1)) continue;
        if (walk(ctx, items, at + 1, step === 1 ? span.end + 1 : span.start - 1, step, slots)) {
          slots[item.name] = span;
          return true;
        }
      }
    }
    if (transparent(ctx, i) && walk(ctx, items, at, i + step, step, slots)) return true;
    const past = pastBracket(ctx, i, step);
    if (past !== i && walk(ctx, items, at, past, step, slots)) return true;
  }
  return item.optional ? walk(ctx, items, at + 1, i, step, slots) : false;
}

/** The slots of the pattern around the quantity of the context, or null where it does not fit. The unit is not looked at. */
export function match(pattern: Pattern, ctx: MatchContext): Slots | null {
  const slots: Slots = { metric: undefined, subject: undefined, baseline: undefined, dataset: undefined, other: undefined };
  if (!walk(ctx, pattern.left, 0, ctx.groupStart - 1, -1, slots)) return null;
  if (!walk(ctx, pattern.right, 0, ctx.groupEnd + 1, 1, slots)) return null;
  return slots;
}
