/**
 * The rival of the sentence before for a change that goes on about the same system: `Ember is 3x faster than old ovens. It
 * also cuts fuel use by 20%.` Only where the sentence compares by itself with nothing, and only a rival that is a system.
 */
import type { Draft, PaperContext } from '../context.js';
import { compares } from './compared-with.js';
import { SYSTEMS } from './rival-name.js';

/** Sentences that set out to measure something else. */
const TURNS = /\b(?:superior|ablations?|ablating|controls?|case study|applied to|applying|enhanc\w+|trade-?offs?|costs?|gap)\b/i;
const NAMED = /^[A-Z](?=.*[A-Z\d])[\w.+-]*$|^[a-z]+[A-Z]\w*$/;

const isSystem = (rival: string): boolean => {
  const words = rival.split(' ');
  return SYSTEMS.test(words.at(-1)!.toLowerCase()) || words.every((w) => NAMED.test(w)) || (words.length === 1 && /^[A-Z][a-z]+$/.test(rival));
};

export function sameRival(d: Draft, { lastChange }: PaperContext): string | null {
  const { s, subject } = d;
  if (!lastChange || subject === null || subject !== lastChange.subject || s.field !== 'abstract' || d.reading.rule.id === 'gain/signed') return null;
  const rival = lastChange.baseline!;
  if (!isSystem(rival) || s.tokens.some((_, k) => compares(s, k)) || TURNS.test(s.source.text.slice(s.start, s.end))) return null;
  return rival;
}
