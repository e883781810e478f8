/**
 * What a verb of change or a comparison says that its values are of: `Foo lowered crispness (14.8 versus 12.1)`,
 * `Crust width increased from 11 to 15`. For measures that no lexicon has; null where another verb stands between.
 */
import { PEOPLE_NOUNS } from '../../../rules/lexicon/counted-nouns.js';
import { WORD_CLASSES } from '../../../rules/lexicon/word-classes.js';
import type { TokenSpan } from '../../pattern.js';
import type { ReadSentence } from '../../sentence.js';
import { lastBeforeBracket, numberSpan } from '../around-number.js';
import type { Draft } from '../context.js';
import { isOwn, isProper } from '../own.js';
import { bracketAround, clause, nounPhrase, skipLight } from '../phrases.js';
import { isFinite, subjectBefore } from '../subject/subject-before.js';

/** Forms of verbs of change. */
export const CHANGED: ReadonlySet<string> = new Set([...WORD_CLASSES.reduce!, ...WORD_CLASSES.increase!, ...WORD_CLASSES.improve!, ...WORD_CLASSES.degrade!, 'changed', 'changes']);
const COMPARED = /^(?:higher|lower|greater|better|worse|smaller|larger|longer|shorter|unchanged|similar|different)$/;
const MOST_WORDS = 24;

/** The phrase that the change is of, for a number in a bracket or behind `from` or `to`. */
export function changedMeasure(d: Draft): TokenSpan | null {
  const { s, i } = d;
  const bracket = bracketAround(s, i);
  const last = bracket ? bracket.start - 1 : lastBeforeBracket(s, numberSpan(d).start - 1);
  if (!bracket && !/^(?:from|to)$/.test(s.tokens[last]?.lower ?? '')) return null;
  const floor = clause(s, i).start;
  for (let k = last; k > floor && last - k < MOST_WORDS; k--) {
    const word = s.tokens[k]!.lower;
    if (COMPARED.test(word)) {
      const be = beBefore(s, k);
      if (be !== null) return fit(d, subjectBefore(s, be, floor)?.np ?? null);
    } else if (s.tagging.tags[k] === 'verb' && CHANGED.has(word) && (s.tagging.tags[k - 1] !== 'prep' || s.tokens[k - 1]!.lower === 'to')) return fit(d, changedBy(s, k, floor));
    else if (isFinite(s, k) && word !== 'compared' && s.tokens[k + 1] && !CHANGED.has(s.tokens[skipLight(s, k + 1)]?.lower ?? '')) return null;
  }
  return null;
}

/** `was significantly higher`: the verb before a comparison. */
function beBefore(s: ReadSentence, k: number): number | null {
  let at = k - 1;
  while (at > 0 && s.tagging.tags[at] === 'adv') at--;
  return s.tagging.tags[at] === 'aux' ? at : null;
}

/** What the verb of change at `v` has for its object, else for its subject. */
function changedBy(s: ReadSentence, v: number, floor: number): TokenSpan | null {
  let right = skipLight(s, v + 1);
  // `changes 32 labels (5.3%)`
  if (s.tokens[right]?.kind === 'quantity') right = skipLight(s, right + 1);
  if (s.tagging.tags[right] === 'pron' || /^(?:this|that|these|those|it)$/.test(s.tokens[v + 1]?.lower ?? '')) return null;
  const object = beBefore(s, v) === null ? nounPhrase(s, right) : null;
  return object && object.start === right ? object : subjectBefore(s, v, floor)?.np ?? null;
}

const NO_THING = /^(?:changes?|differences?|comparisons?|drops?|reductions?|increases?)$/;
const PLAIN = /^[a-z-]+$/;
const SYMBOL = /^\w*[A-Z]{2,5}$/;

/** No people, no system and no change of something else are a measure; a symbol is one of what was measured: `PPG (14.8 +/- 3.7)`. */
function fit({ s, q }: Draft, np: TokenSpan | null): TokenSpan | null {
  if (np === null || isOwn(s, np)) return null;
  const { text, lower } = s.tokens[np.end]!;
  const named = isProper(s, np) && !PLAIN.test(text) && !(q.uncertainty !== null && SYMBOL.test(text));
  return named || PEOPLE_NOUNS.has(lower) || NO_THING.test(lower) ? null : np;
}
