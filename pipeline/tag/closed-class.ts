/** Tags of the words of closed classes, by the class alone or by the place where that decides. */
import { ADJECTIVES, ADVERBS, AUXILIARIES, CONJUNCTIONS, DETERMINERS, NOUN_ING, PREPOSITIONS, PRONOUNS, SUBORDINATORS } from '../../rules/lexicon/function-words.js';
import { NOUN_OR_VERB } from '../../rules/lexicon/verbs.js';
import type { Token } from '../quantity.js';
import type { Place, Tag } from './tags.js';
import { verbForms } from './verb-forms.js';

const PLURAL = /^[a-z-]+[^su]s$/;
const CAPITALS = /^[A-Z]{2}$/;

const AS_NOUN_BEHIND = /^(?:previous|previously|prior|second|next|third|published|reported|existing|current)$/;

/** Words of closed classes: most words are none of them, and are asked once. */
export const CLOSED: ReadonlySet<string> = new Set([...AUXILIARIES, ...SUBORDINATORS, ...PRONOUNS, ...DETERMINERS, ...PREPOSITIONS, ...CONJUNCTIONS, ...ADVERBS, ...ADJECTIVES, 'that', 'which', 'to', 'like', 'relative', 'existing', 'using', 'following', 'given', 'including']);

/** Words of those classes that the words beside them give another tag. */
export const BY_PLACE: ReadonlySet<string> = new Set(['that', 'like', 'relative', 'existing', 'using', 'following', 'given', 'including', 'this', 'these', 'those', 'both', 'all', 'it', 'best']);

/** The tag of a word by its closed class alone; null where it has none. `IT support`, `FID: 1.6, IS: 304`: two capitals are a name. */
export function classTag(w: string, text: string): Tag | null {
  if (w === 'to' || w === 'relative') return 'prep';
  if (AUXILIARIES.has(w) && !CAPITALS.test(text)) return 'aux';
  if (SUBORDINATORS.has(w)) return 'sub';
  if (PRONOUNS.has(w) && !DETERMINERS.has(w) && !CAPITALS.test(text)) return 'pron';
  if (DETERMINERS.has(w)) return /^(?:more|less|most|much)$/.test(w) ? 'adv' : 'det';
  if (PREPOSITIONS.has(w)) return 'prep';
  if (CONJUNCTIONS.has(w)) return 'conj';
  if (ADVERBS.has(w)) return 'adv';
  return ADJECTIVES.has(w) ? 'adj' : null;
}

/** The tag of a word of a closed class; null where the word may be another here. */
export function closedTag(place: Place): Tag | null {
  const { token, w, prev, prevWord, next, nextWord } = place;
  if (w === 'that') return (prev === 'prep' || prev === undefined) && next?.kind === 'word' ? 'det' : 'sub';
  if (w === 'like' && prev === 'noun') return 'prep';
  // `beats the previous best by 3%`
  if (w === 'best' && AS_NOUN_BEHIND.test(prevWord) && (!next || next.kind !== 'word' || PREPOSITIONS.has(nextWord) || CONJUNCTIONS.has(nextWord) || AUXILIARIES.has(nextWord))) return 'noun';
  if ((w === 'relative' && nextWord !== 'to') || (w === 'existing' && prev !== 'aux')) return 'adj';
  if ((w === 'using' || w === 'following' || w === 'given' || w === 'including') && prevWord !== 'the' && prevWord !== 'a') return 'prep';
  if (DETERMINERS.has(w) && standsAlone(place, w)) return 'pron';
  // `(OR 2.1)`: an odds ratio
  if (token.text === 'OR' && (next?.kind === 'quantity' || /^[=:,)]$/.test(nextWord))) return null;
  return classTag(w, token.text);
}

/** Whether a determiner is a pronoun here. */
function standsAlone({ tokens, i, prev, next, nextWord }: Place, w: string): boolean {
  const form = verbForms.get(nextWord);
  // `those features`: a plural has no verb in -s; `both features`, where nothing is said twice of what stands before
  if (form === 's' && NOUN_OR_VERB.has(nextWord) && (/^(?:these|those)$/.test(w) || (/^(?:both|all)$/.test(w) && (prev === undefined || prev === 'prep' || prev === 'mark' || prev === 'sub')))) return false;
  // `this approach yields`: one thing has no verb in the plural
  if (form === 'base' && w === 'this' && NOUN_OR_VERB.has(nextWord)) return false;
  // `these improved ovens`
  if (form === 'ed' && /^(?:these|those)$/.test(w) && pluralBeforeVerb(tokens, i + 2)) return false;
  return /^(?:this|these|those|both|all|it)$/.test(w) && (!next || next.kind === 'mark' || form !== undefined || AUXILIARIES.has(nextWord)) && !NOUN_ING.has(nextWord);
}

/** Whether a plural stands close behind token `i`, and a verb behind it: `improved gas ovens bake`. */
function pluralBeforeVerb(tokens: readonly Token[], i: number): boolean {
  for (let k = i; k < i + 3; k++) {
    const word = tokens[k];
    if (word?.kind !== 'word' || classTag(word.lower, word.text) !== null) return false;
    const after = tokens[k + 1]?.lower ?? '';
    if (PLURAL.test(word.text) && (AUXILIARIES.has(after) || /^(?:base|ed)$/.test(verbForms.get(after) ?? ''))) return true;
  }
  return false;
}
