/** A sentence that went through the lexer, with all that the later stages ask of it. */
import type { DatasetMention } from './datasets.js';
import type { Group } from './group.js';
import type { Normalised } from './normalise.js';
import type { Token } from './quantity.js';
import type { Tagging } from './tag.js';
import type { Field } from './types.js';

export interface ReadSentence {
  field: Field;
  source: Normalised;
  /** Span in the plain text. */
  start: number;
  end: number;
  tokens: readonly Token[];
  tagging: Tagging;
  groups: ReadonlyMap<number, Group>;
  datasets: readonly DatasetMention[];
}
