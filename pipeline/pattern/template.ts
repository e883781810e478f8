/** A template of the rules' language, compiled, and what it is matched in. */
import type { Token } from '../quantity.js';
import type { Tagging } from '../tag.js';

export type Item =
  | { type: 'literal'; words: ReadonlySet<string>; optional: boolean }
  | { type: 'slot'; name: SlotName; classes: ReadonlySet<string> | null; optional: boolean }
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

/** What a pattern may capture. */
export const SLOT_NAMES = ['metric', 'subject', 'baseline', 'dataset', 'other'] as const;
export type SlotName = (typeof SLOT_NAMES)[number];

export type Slots = { [name in SlotName]: TokenSpan | undefined };

export interface MatchContext {
  tokens: readonly Token[];
  tagging: Tagging;
  /** First and last token of the list of quantities that the quantity stands in. */
  groupStart: number;
  groupEnd: number;
}
