/**
 * The baseline that the sentence before named, for a change that names none: `Ember outperforms Foo. Specifically, it
 * raises accuracy by 2%.` Only a sentence that goes on about the same comparison takes it, and only a phrase that
 * plainly names a system is taken.
 */
import type { TokenSpan } from '../../pattern.js';
import type { ReadSentence } from '../../sentence.js';
import { dimensionOf } from '../../terms.js';
import { isFigure } from '../attach.js';
import { BEATS, compares, phraseAt } from './compared-with.js';
import type { Draft } from '../context.js';
import { sentenceBefore } from '../dataset/earlier.js';
import { improvedAt } from './improved.js';
import { bracketAround, clause, printed } from '../phrases.js';
import { namedInBracket, namesSystem, properCore, rivals } from './rival-name.js';

const COMPARES = /\b(?:outperform|surpass|exceed|beat|outpac|than|compar|over|improv|boost|enhanc)/i;
const ADVANCES = /^(?:improvements?|gains?|advantages?|superiority|superior|speed-?ups?|reductions?)$/;
/** Openings of a sentence that gives the figures for what the one before said. */
const GOES_ON = /^(?:specifically|particularly|particular|notably|concretely|remarkably|example|instance|it)$/;

/** The phrase that the sentence sets a system above, if it does. */
function beaten(s: ReadSentence, first = 0, last = s.tokens.length - 1): TokenSpan | null {
  for (let k = first; k <= last; k++) {
    if (s.tokens[k]!.skip) continue;
    const w = s.tokens[k]!.lower;
    let span: TokenSpan | null = null;
    if (BEATS.test(w) || (w === 'than' && !/^(?:rather|other|more|less)$/.test(s.tokens[k - 1]?.lower ?? ''))) span = phraseAt(s, k + 1, last);
    else if (/^(?:compared|comparing|comparison)$/.test(w) && /^(?:to|with|against)$/.test(s.tokens[k + 1]?.lower ?? '')) span = phraseAt(s, k + 2, last);
    else if (w === 'over' && (ADVANCES.test(s.tokens[k - 1]?.lower ?? '') || isFigure(s, k - 1))) span = phraseAt(s, k + 1, last);
    else span = improvedAt(s, k, last);
    if (span) return namesSystem(s, span) ? span : null;
  }
  return null;
}

const HALVES = /^[;:]$/;

/** `Ember outperforms Foo; it raises recall by 2%`: the rival of the clause before the colon or semicolon, where its own names none. */
function rivalAcross({ s, i, metricSpan }: Draft): TokenSpan | null {
  const own = clause(s, i);
  if (own.start < 3 || !HALVES.test(s.tokens[own.start - 1]!.text) || s.tokens[own.start]!.text === '(' || bracketAround(s, own.start)) return null;
  if (metricSpan && dimensionOf(s.tokens, metricSpan.start, metricSpan.end) === 'outcome') return null;
  for (let k = own.start; k <= own.end; k++) if (compares(s, k)) return null;
  const before = clause(s, own.start - 2);
  return beaten(s, before.start, before.end);
}

const say = (s: ReadSentence, span: TokenSpan): string => {
  const whole = { start: span.start, end: rivals(s, span).at(-1)!.end };
  return printed(s, namedInBracket(s, whole) ?? properCore(s, whole));
};

export function rivalBefore(d: Draft): string | null {
  const { s } = d;
  const across = rivalAcross(d);
  if (across) return say(s, across) === d.subject ? null : say(s, across);
  const opening = s.tokens[0]!.lower === 'in' || s.tokens[0]!.lower === 'for' ? s.tokens[1]?.lower : s.tokens[0]!.lower;
  if (!GOES_ON.test(opening ?? '') || d.reading.rule.id === 'gain/signed') return null;
  // a sentence that compares by itself says all it has to say
  if (s.tokens.some((_, k) => compares(s, k))) return null;
  if (d.metricSpan && dimensionOf(s.tokens, d.metricSpan.start, d.metricSpan.end) === 'outcome') return null;
  const before = sentenceBefore(s, COMPARES);
  const span = before ? beaten(before) : null;
  if (!before || !span) return null;
  const text = say(before, span);
  return text === d.subject ? null : text;
}
