/** The name that a number may take for its subject where its clause names none: that of the paper's own system. */
import { rawSpan } from '../../normalise.js';
import type { Draft, PaperContext } from '../context.js';

/** Kinds of numbers that something reaches: data does not. */
const PERFORMED = /^(?:score|gain|saving|speedup)$/;

/** Null where the paper names no system, and where it has not spoken of itself yet: `Ovens waste 30% of the heat. We present Foo`. */
export function ownName({ s, kind }: Draft, paper: PaperContext): string | null {
  if (paper.systemName !== null && s.field === 'abstract' && paper.beforeOwn(rawSpan(s.source, s.start, s.end)[1])) return null;
  return PERFORMED.test(kind) ? paper.performer : paper.systemName;
}
