/**
 * tag: coarse word classes for the tokens of a sentence, and its noun phrases.
 *
 * A light tagger: closed classes from a list, verbs from a list with their inflections, the place in the sentence for
 * words that are both noun and verb, and noun for all else. It is right often enough to find the edges of a noun phrase,
 * and makes no parse.
 */
import { ADVERBS, DETERMINERS, NOUN_ING } from '../rules/lexicon/function-words.js';
import { NOUN_OR_VERB } from '../rules/lexicon/verbs.js';
import type { Token } from './quantity.js';
import { BY_PLACE, classTag, CLOSED, closedTag } from './tag/closed-class.js';
import type { Place, Tag, Tagging } from './tag/tags.js';
import { verbForms } from './tag/verb-forms.js';
import { beforeVerb, ingTag, nounOrVerbTag, participleTag } from './tag/verb-or-noun.js';
import type { Word } from './words.js';

export type { Tag, Tagging } from './tag/tags.js';

const NO_ADVERB = /^(?:assembly|family|anomaly|supply|apply|reply|multiply|early|monopoly|daily|only|likely|poly|elderly|weekly|monthly|yearly|hourly|quarterly|nightly|friendly|user-friendly|eco-friendly|costly|timely|unlikely|deadly|lively|orderly|scholarly|bodily|homely|butterfly|firefly|fruitfly|belly|jelly|ally|rally|tally|lonely|ugly|curly|wobbly|holy|silly|unfriendly)$/;
/** Nouns that a letter tells apart: `group A`; and those that a Roman number does: `group I`. */
const LETTERED = /^(?:group|arm|category|class|type|hepatitis|vitamin|cohort|site|level|plan)$/;
const NUMBERED = /^(?:group|arm|category|class|cohort|stage|phase|grade|study)$/;
const NO_PARTICIPLE = /(?:need|seed|speed|feed|breed|bleed|hundred|embed|exceed|indeed|proceed)$/;

/** `RESULTS Mean weight fell`: a heading that has no colon behind it. */
const HEADING = /^(?:RESULTS?|METHODS?|CONCLUSIONS?|FINDINGS|OBJECTIVES?|BACKGROUND|DESIGN|SETTING|PATIENTS|PARTICIPANTS|INTERVENTIONS?|PURPOSE|AIMS?)$/;

const isAdverb = (w: string, text: string): boolean => w.length > 4 && w.endsWith('ly') && !NO_ADVERB.test(w) && !/[A-Z]/.test(text.slice(1));

/** The form of the verb that the word may be; undefined where it is none. */
function verbForm({ token, w, prev, prevWord, next }: Place, capital: boolean): 'base' | 's' | 'ed' | 'ing' | undefined {
  const known = capital && !/^[A-Z]+$/.test(token.text) && token.text.slice(1) !== w.slice(1) ? undefined : verbForms.get(w);
  if (known) return known;
  if (w.length > 6 && w.endsWith('ing') && /[a-z]ing$/.test(w) && !capital && !NOUN_ING.has(w) && prev === 'noun' && /[^s]s$/.test(prevWord) && next?.kind !== 'mark') return 'ing';
  return w.length > 5 && w.endsWith('ed') && /[a-z]ed$/.test(w) && !capital && !NO_PARTICIPLE.test(w) ? 'ed' : undefined;
}

/** The ending of a verb, in a word that the list may lack. */
const VERBAL = /[a-z](?:ize|ise|ify)$/;
const ADJECTIVAL = /(?:able|ible|ous|less|ful)$/;

/** Whether a word is a noun wherever it stands: nothing that is asked of a word below is true of it. */
const isAlwaysNoun = (w: string): boolean =>
  !CLOSED.has(w) && !verbForms.has(w) && !VERBAL.test(w) && (w.length < 5 || !(w.endsWith('ly') || w.endsWith('ed') || (w.length > 6 && (w.endsWith('ing') || ADJECTIVAL.test(w))))) && !w.includes('://');

/** The tag that a word has wherever it stands, as most have; null where its place decides. */
function tagAnywhere({ text, lower: w }: Word): Tag | null {
  // a rate of false acceptance, and no adverb
  if (text === 'FAR' || isAlwaysNoun(w)) return 'noun';
  if (w.includes('://')) return 'mark';
  if (CLOSED.has(w)) return BY_PLACE.has(w) || text === 'OR' || text === 'A' || text === 'I' ? null : classTag(w, text);
  return isAdverb(w, text) ? 'adv' : null;
}

function tagWord(tokens: readonly Token[], tags: readonly Tag[], i: number): Tag {
  const token = tokens[i]!;
  const w = token.lower;
  if (i === 0 && HEADING.test(token.text) && /^[A-Z\d]/.test(tokens[1]?.text ?? '')) return 'mark';
  if (token.word.tag === undefined) token.word.tag = tagAnywhere(token.word);
  if (token.word.tag !== null) return token.word.tag;
  const next = tokens[i + 1];
  const place: Place = { tokens, tags, i, token, w, prev: tags[i - 1], prevWord: tokens[i - 1]?.lower ?? '', next, nextWord: next?.lower === 'relative' && tokens[i + 2]?.lower === 'to' ? 'than' : next?.lower ?? '' };
  if ((token.text === 'A' && LETTERED.test(place.prevWord)) || (token.text === 'I' && NUMBERED.test(place.prevWord))) return 'noun';
  if (CLOSED.has(w)) {
    const tag = closedTag(place);
    if (tag) return tag;
  }
  if (isAdverb(w, token.text)) return 'adv';
  const capital = i > 0 && /^[A-Z]/.test(token.text);
  // `stars brighter than 17 mag`
  if (w.length > 5 && !capital && place.nextWord === 'than' && /[a-z]er$/.test(w)) return 'adj';
  if (w.length > 6 && !capital && ADJECTIVAL.test(w)) return 'adj';
  const form = verbForm(place, capital);
  // `protocols synchronize only shared parts`: a verb by its ending and its place
  if (!form && place.prev === 'noun' && /^[a-z-]+[^su]s$/.test(place.prevWord) && VERBAL.test(w) && next !== undefined && (DETERMINERS.has(place.nextWord) || ADVERBS.has(place.nextWord))) return 'verb';
  if (!form) return 'noun';
  // a capitalised word inside a sentence is a name
  if (capital && form !== 's' && place.prevWord !== ':') return 'noun';
  // `twelve token bridges show`: a plural that a number counts, before the verb
  // `a model with all 237 features produces`
  if (form === 's' && !NOUN_OR_VERB.has(w) && place.prev === 'noun' && /[^su]s$/.test(place.prevWord) && tags[i - 2] === 'quantity') return 'verb';
  if (form === 's' && (place.prev === 'noun' || place.prev === 'adj') && beforeVerb(tokens, i + 1) && isCountedAt(tags, i)) return 'noun';
  if (form === 'ing') return ingTag(place);
  if (form === 'ed' && !NOUN_OR_VERB.has(w)) return participleTag(place);
  if (NOUN_OR_VERB.has(w)) return nounOrVerbTag(place, form);
  if (form === 's' && (OPENS_PHRASE.test(place.prevWord) || isManyOf(tokens, i))) return 'noun';
  // `on skewed joins.`
  if (form === 's' && place.prev === 'adj' && /^(?:prep|det)$/.test(tags[i - 2] ?? '') && (!next || next.kind === 'mark')) return 'noun';
  return form === 'base' && (place.prev === 'det' || place.prev === 'adj') ? 'noun' : 'verb';
}

const OPENS_PHRASE = /^(?:the|a|an|its|our|their|your|his|her|these|those)$/;

/** `1,204 isolates were`: what more than one of is counted acts in no singular. */
function isManyOf(tokens: readonly Token[], i: number): boolean {
  const many = tokens[i - 1]?.quantity;
  const next = tokens[i + 1];
  // `k = 3 reduces`
  return many?.unit === null && many.value > 1 && many.decimals === 0 && tokens[i - 2]?.text !== '=' && next?.kind === 'word' && !DETERMINERS.has(next.lower);
}

/** Whether the nouns before token `i` begin at a number. */
function isCountedAt(tags: readonly Tag[], i: number): boolean {
  let k = i - 1;
  while (k > i - 5 && (tags[k] === 'noun' || tags[k] === 'adj')) k--;
  return tags[k] === 'quantity';
}

export function tag(tokens: readonly Token[]): Tagging {
  const n = tokens.length;
  const tags: Tag[] = new Array<Tag>(n);
  for (let i = 0; i < n; i++) {
    const token = tokens[i]!;
    tags[i] = token.kind === 'quantity' ? (token.quantity!.aside === 'name' ? 'noun' : 'quantity') : token.kind === 'mark' ? (token.text === '/' || token.text === '&' ? 'conj' : 'mark') : tagWord(tokens, tags, i);
  }
  // `Foo + Bar` is one name
  for (let i = 1; i + 1 < n; i++) if (tokens[i]!.text === '+' && tags[i - 1] === 'noun' && tags[i + 1] === 'noun') tags[i] = 'noun';
  const npStart = new Int16Array(n).fill(-1);
  const npEnd = new Int16Array(n).fill(-1);
  for (let i = 0; i < n; i++) {
    if (!inNp(tokens, tags, i)) continue;
    let j = i;
    while (j + 1 < n && (inNp(tokens, tags, j + 1) || isDegree(tokens, tags, j + 1))) j++;
    let last = j;
    // a noun phrase ends in a noun: trailing adjectives stay out (`faster than`)
    while (last >= i && tags[last] !== 'noun') last--;
    if (last >= i) {
      npStart.fill(i, i, last + 1);
      npEnd.fill(last, i, last + 1);
    }
    i = j;
  }
  return { tags, npStart, npEnd };
}

/** `previous weakly supervised approaches`: an adverb that goes with the adjective behind it. */
const isDegree = (tokens: readonly Token[], tags: readonly Tag[], i: number): boolean =>
  tags[i] === 'adv' && tags[i - 1] === 'adj' && tags[i + 1] === 'adj' && tokens[i]!.lower.endsWith('ly') && !tokens[i]!.skip && (tags[i + 2] === 'noun' || tags[i + 2] === 'adj');

function inNp(tokens: readonly Token[], tags: readonly Tag[], i: number): boolean {
  const t = tags[i]!;
  return (t === 'noun' || t === 'adj') && !tokens[i]!.skip;
}
