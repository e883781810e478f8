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
import { table } from '../rules/lexicon/table.js';
import { COVERAGE_NOUNS, PART_NOUNS } from '../rules/lexicon/counted-nouns.js';
import { WORD_CLASSES } from '../rules/lexicon/word-classes.js';
import type { Token } from './quantity.js';
import type { Tagging } from './tag.js';
import { dimensionOf, metricNamed } from './terms.js';

type Item =
  | { type: 'literal'; words: ReadonlySet<string>; optional: boolean }
  | { type: 'slot'; name: string; classes: ReadonlySet<string> | null; optional: boolean }
  | { type: 'gap'; most: number }
  | { type: 'edge' };

/** Words of which a pattern needs one. */
export interface Need {
  words: ReadonlySet<string>;
  side: 'left' | 'right';
}

export interface Pattern {
  source: string;
  left: readonly Item[];
  right: readonly Item[];
  units: ReadonlySet<string> | null;
  /** Of each set at least one word must stand in the sentence, on that side of the quantity. */
  needs: readonly Need[];
  /** Literals and slots: how much the pattern asks for. */
  specificity: number;
}

/** A span of tokens, both ends inclusive. */
export interface TokenSpan {
  start: number;
  end: number;
}

export type Slots = Record<string, TokenSpan>;

export interface MatchContext {
  tokens: readonly Token[];
  tagging: Tagging;
  /** First and last token of the list of quantities that the quantity stands in. */
  groupStart: number;
  groupEnd: number;
}

const UNIT_ALIASES: Readonly<Record<string, string>> = table({ x: 'ratio', '%': 'percent', pp: 'points', unitless: 'none' });

function parseItem(source: string, pattern: string): Item | { type: 'quantity'; units: ReadonlySet<string> | null } {
  const fail = (why: string): never => {
    throw new Error(`pattern "${pattern}": ${why} at "${source}"`);
  };
  const optional = source.endsWith('?') && source.length > 1;
  const body = optional ? source.slice(0, -1) : source;
  if (body === '^') return { type: 'edge' };
  if (/^~\d+$/.test(body)) return { type: 'gap', most: Number(body.slice(1)) };
  const slot = /^\{([a-z]+)(?:\[([^\]]+)\])?\}$/.exec(body);
  if (slot) {
    const classes = slot[2] ? new Set(slot[2].split('|').map((c) => UNIT_ALIASES[c] ?? c)) : null;
    if (slot[1] === 'quantity') return { type: 'quantity', units: classes };
    return { type: 'slot', name: slot[1]!, classes, optional };
  }
  if (/[{}[\]]/.test(body)) fail('unreadable slot');
  if (body.length > 1 && body.startsWith('(') !== body.endsWith(')')) fail('a bracket does not close');
  const words = new Set<string>();
  for (const part of body.startsWith('(') && body.endsWith(')') && body.length > 2 ? body.slice(1, -1).split('|') : [body]) {
    if (part.startsWith('@')) {
      const cls = WORD_CLASSES[part.slice(1)];
      if (!cls) fail(`no word class is named ${part}`);
      for (const w of cls!) words.add(w);
    } else words.add(part);
  }
  return { type: 'literal', words, optional };
}

const needsOf = (items: readonly Item[], side: Need['side']): Need[] => items.flatMap((i) => (i.type === 'literal' && !i.optional ? [{ words: i.words, side }] : []));

/** Compiles a template. Throws where it is not one, with the place. */
export function compile(pattern: string): Pattern {
  const items = pattern.trim().split(/\s+/).map((s) => parseItem(s, pattern));
  const at = items.findIndex((i) => i.type === 'quantity');
  if (at < 0 || items.filter((i) => i.type === 'quantity').length > 1) throw new Error(`pattern "${pattern}" must hold exactly one {quantity}`);
  const left = (items.slice(0, at) as Item[]).reverse();
  const right = items.slice(at + 1) as Item[];
  const needs = [...needsOf(left, 'left'), ...needsOf(right, 'right')];
  const specificity = [...left, ...right].reduce((n, i) => n + (i.type === 'literal' && !i.optional ? 2 : i.type === 'slot' ? (i.classes && !i.classes.has('unknown') ? 2 : 1) : i.type === 'gap' ? -0.1 * i.most : 0), 0);
  return { source: pattern, left, right, units: (items[at] as { units: ReadonlySet<string> | null }).units, needs, specificity };
}

const CLAUSE_MARKS: ReadonlySet<string> = new Set([';', ':', '.', '!', '?', '—']);
const isClauseMark = (t: Token): boolean => t.kind === 'mark' && (CLAUSE_MARKS.has(t.text) || (t.text.startsWith('--') && t.text !== '-->'));
const QUOTES: ReadonlySet<string> = new Set(['"', "'", '`']);

/** Tokens that stand between items without being asked for. */
function transparent(ctx: MatchContext, i: number): boolean {
  const token = ctx.tokens[i]!;
  if (token.skip) return true;
  const tag = ctx.tagging.tags[i];
  return tag === 'det' || tag === 'adv' || token.lower === 'relative' || (token.kind === 'mark' && QUOTES.has(token.text));
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

const inClass = (ctx: MatchContext, classes: ReadonlySet<string>, span: TokenSpan): boolean => {
  const head = ctx.tokens[span.end]!;
  if (classes.has('coverage')) return COVERAGE_NOUNS.has(head.text) || COVERAGE_NOUNS.has(head.lower);
  if (classes.has('part')) return PART_NOUNS.has(head.lower);
  if (classes.has('any')) return true;
  const dimension = dimensionOf(ctx.tokens, span.start, span.end);
  // a part of a phrase is only then a measure of its own where the lexicon knows it
  return classes.has(dimension) && (dimension !== 'unknown' || ctx.tagging.npEnd[span.end] === span.end);
};

/** Noun phrases that may fill a slot from `i` on, in the order to try. */
function spans(ctx: MatchContext, i: number, step: 1 | -1): TokenSpan[] {
  const { npStart, npEnd } = ctx.tagging;
  if (i < 0 || i >= ctx.tokens.length || npStart[i]! < 0) return [];
  const found: TokenSpan[] = [];
  const nextNp = (from: number): number => {
    let k = from + step;
    while (ctx.tokens[k] && ctx.tagging.tags[k] === 'det') k += step;
    return k;
  };
  if (step === 1) {
    const end = npEnd[i]!;
    found.push({ start: i, end });
    // `number of instructions per cycle`
    let last = end;
    for (let n = 0; n < 2 && /^(?:of|per)$/.test(ctx.tokens[last + 1]?.lower ?? ''); n++) {
      const k = nextNp(last + 1);
      if (!ctx.tokens[k] || npStart[k]! < 0) break;
      last = npEnd[k]!;
      found.push({ start: i, end: last });
    }
    // `higher embedding and extraction speeds`: the measure stands behind the last
    if (/^(?:and|or)$/.test(ctx.tokens[end + 1]?.lower ?? '') && npStart[end + 2] === end + 2 && npEnd[end + 2]! > end + 2 && ctx.groupStart === ctx.groupEnd && dimensionOf(ctx.tokens, i, end) === 'unknown' && dimensionOf(ctx.tokens, end + 2, npEnd[end + 2]!) !== 'unknown') found.unshift({ start: i, end: npEnd[end + 2]! });
    for (let e = end - 1; e >= i && e > end - 4; e--) found.push({ start: i, end: e });
  } else {
    const start = npStart[i]!;
    found.push({ start, end: i });
    let first = start;
    for (let n = 0; n < 2; n++) {
      let k = first - 1;
      while (ctx.tokens[k] && ctx.tagging.tags[k] === 'det') k--;
      if (!/^(?:of|per)$/.test(ctx.tokens[k]?.lower ?? '') || (npStart[k - 1] ?? -1) < 0) break;
      first = npStart[k - 1]!;
      found.push({ start: first, end: i });
    }
    // `the accuracy of many rounds increased`: what an accuracy is of did not
    if (found.length > 1 && dimensionOf(ctx.tokens, first, i) === 'quality') return found.slice(-1);
    for (let s = start + 1; s <= i && s < start + 4; s++) found.push({ start: s, end: i });
  }
  return found;
}

/** `log loss`, `training loss`: the name of a measure, and nothing lost. */
const isLoss = (ctx: MatchContext, i: number): boolean => i > 0 && (ctx.tokens[i]!.text.startsWith('L') || isNamedLoss(ctx, i));

const isNamedLoss = (ctx: MatchContext, i: number): boolean =>
  metricNamed(`${ctx.tokens[i - 1]!.text} loss`) !== null && metricNamed(ctx.tokens[i - 1]!.text) === null;

/** A gap that a whole description of a machine fits in, with the size of its memory. */
const LONG = 15;

const endsPhrase = (ctx: MatchContext, { end }: TokenSpan): boolean => {
  const last = ctx.tagging.npEnd[end]!;
  return last === end || !OBJECTS.test(ctx.tokens[last]!.lower);
};

/** `higher data throughput` is no more data: the whole phrase is a measure of another kind than its first words. */
const ofAnotherKind = (ctx: MatchContext, classes: ReadonlySet<string> | null, { start, end }: TokenSpan): boolean => {
  const last = ctx.tagging.npEnd[end]!;
  if (last === end || classes === null) return false;
  const whole = dimensionOf(ctx.tokens, start, last);
  return whole !== 'unknown' && !classes.has(whole);
};

/** `reduces cost volatility by`: the phrase goes on to a head that is no such measure. */
const headIsElse = (ctx: MatchContext, classes: ReadonlySet<string> | null, { start, end }: TokenSpan): boolean => {
  const last = ctx.tagging.npEnd[end]!;
  return last !== end && classes !== null && !classes.has('unknown') && OWN_MEASURE.test(ctx.tokens[last]!.lower) && !classes.has(dimensionOf(ctx.tokens, start, last));
};

/** `is 1.07 at room temperature and increases to 1.2`: what stands behind a preposition before `and` rises no more. */
const isSetting = ({ tokens, tagging }: MatchContext, { start, end }: TokenSpan): boolean => /^(?:and|but)$/.test(tokens[end + 1]?.lower ?? '') && tagging.tags[end + 2] === 'verb' && /^(?:at|under|on|with)$/.test(tokens[start - 1]?.lower ?? '');

/** Heads that are measures of their own, whatever they are of. */
const OWN_MEASURE = /^(?:volatility|variance|variability|variation|imbalance|uncertainty|volume|rate|ratio|quality|stability|fluctuations?|deviations?|gap|bias)$/;

/** Heads that things are tried on or done with. */
const OBJECTS = /^(?:tasks?|datasets?|benchmarks?|models?|methods?|systems?|settings?|scenarios?|problems?|sets?|domains?|applications?|workloads?|tools?|approaches|approach|baselines?|images|networks?)$/;

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
      if (token.kind === 'quantity' && !token.quantity!.aside && !isFirstOfPair(ctx, k) && !(item.most >= LONG && token.quantity!.unitClass === 'storage') && token.quantity!.unitClass !== 'counted' && token.quantity!.unitClass !== 'spanned' && token.quantity!.unitClass !== 'none') return false;
      if (token.kind === 'word' && item.most <= 2 && (token.lower === 'and' || token.lower === 'or' || token.lower === 'but')) return false;
      if (token.skip) n--;
      k += step;
    }
    return false;
  }
  const token = ctx.tokens[i];
  if (token) {
    if (item.type === 'literal') {
      if (!token.skip && item.words.has(token.lower) && !(token.lower === 'loss' && isLoss(ctx, i)) && walk(ctx, items, at + 1, i + step, step, slots)) return true;
    } else {
      const candidates = spans(ctx, i, step);
      // a measure that the lexicon knows comes before one that it does not
      if (item.classes?.has('unknown') && candidates.length > 1) candidates.sort((a, b) => Number(dimensionOf(ctx.tokens, a.start, a.end) === 'unknown') - Number(dimensionOf(ctx.tokens, b.start, b.end) === 'unknown'));
      for (const span of candidates) {
        if (item.classes && !inClass(ctx, item.classes, span)) continue;
        // `gains of 5% on data science tasks` are of no data: what ends the pattern is a whole phrase, but for a word of change behind it
        if (step === 1 && item.name === 'metric' && at === items.length - 1 && (!endsPhrase(ctx, span) || ofAnotherKind(ctx, item.classes, span))) continue;
        if (step === -1 && item.name === 'metric' && (headIsElse(ctx, item.classes, span) || isSetting(ctx, span))) continue;
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
  const slots: Slots = {};
  if (!walk(ctx, pattern.left, 0, ctx.groupStart - 1, -1, slots)) return null;
  if (!walk(ctx, pattern.right, 0, ctx.groupEnd + 1, 1, slots)) return null;
  return slots;
}
