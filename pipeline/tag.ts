/**
 * tag: coarse word classes for the tokens of a sentence, and its noun phrases.
 *
 * A light tagger: closed classes from a list, verbs from a list with their inflections, the place in the sentence for
 * words that are both noun and verb, and noun for all else. It is right often enough to find the edges of a noun phrase,
 * and makes no parse.
 */
import { ADVERBS, ADJECTIVES, AUXILIARIES, CONJUNCTIONS, DETERMINERS, NOUN_ING, PREPOSITIONS, PRONOUNS, SUBORDINATORS } from '../rules/lexicon/function-words.js';
import { IRREGULAR, NOUN_OR_VERB, VERBS } from '../rules/lexicon/verbs.js';
import type { Token } from './quantity.js';
import type { Word } from './words.js';

export type Tag = 'det' | 'prep' | 'conj' | 'sub' | 'pron' | 'aux' | 'verb' | 'adv' | 'adj' | 'noun' | 'mark' | 'quantity';

/** Tags and noun phrases of a sentence, by token index. */
export interface Tagging {
  tags: Tag[];
  /** First and last token (inclusive) of the noun phrase that a token stands in; -1 outside. Determiners are outside. */
  npStart: Int16Array;
  npEnd: Int16Array;
}

const verbForms = new Map<string, 'base' | 's' | 'ed' | 'ing'>();
const inflect = (lemma: string): void => {
  const e = lemma.endsWith('e');
  const y = /[^aeiou]y$/.test(lemma);
  const doubles = /[^aeiou][aeiou][bdgklmnprt]$/.test(lemma) && !/(?:er|en|on|or|it|et|op|el|in|ar)$/.test(lemma.length > 4 ? lemma : '');
  const set = (form: string, kind: 'base' | 's' | 'ed' | 'ing'): void => {
    if (!verbForms.has(form)) verbForms.set(form, kind);
  };
  set(lemma, 'base');
  set(y ? `${lemma.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`, 's');
  const stems = doubles ? [`${lemma}${lemma.at(-1)!}`, lemma] : [lemma];
  for (const stem of stems) {
    set(y ? `${stem.slice(0, -1)}ied` : e ? `${stem}d` : `${stem}ed`, 'ed');
    set(e ? `${stem.slice(0, -1)}ing` : `${stem}ing`, 'ing');
  }
};
for (const verb of VERBS) inflect(verb);
for (const form of Object.keys(IRREGULAR)) verbForms.set(form, 'ed');


/** What the tag of a word is read from: the word, its neighbours, and the tags before it. */
interface Place {
  tokens: readonly Token[];
  tags: readonly Tag[];
  i: number;
  token: Token;
  w: string;
  prev: Tag | undefined;
  prevWord: string;
  next: Token | undefined;
  nextWord: string;
}

const CAPITALS = /^[A-Z]{2}$/;

/** Words of closed classes: most words are none of them, and are asked once. */
const CLOSED: ReadonlySet<string> = new Set([...AUXILIARIES, ...SUBORDINATORS, ...PRONOUNS, ...DETERMINERS, ...PREPOSITIONS, ...CONJUNCTIONS, ...ADVERBS, ...ADJECTIVES, 'that', 'which', 'to', 'like', 'relative', 'existing', 'using', 'following', 'given', 'including']);

/** Words of those classes that the words beside them give another tag. */
const BY_PLACE: ReadonlySet<string> = new Set(['that', 'like', 'relative', 'existing', 'using', 'following', 'given', 'including', 'this', 'these', 'those', 'both', 'all', 'it']);

/** The tag of a word by its closed class alone; null where it has none. `IT support`, `FID: 1.6, IS: 304`: two capitals are a name. */
function classTag(w: string, text: string): Tag | null {
  if (w === 'to') return 'prep';
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
function closedTag({ token, w, prev, prevWord, next, nextWord }: Place): Tag | null {
  if (w === 'that') return (prev === 'prep' || prev === undefined) && next?.kind === 'word' ? 'det' : 'sub';
  if (w === 'like' && prev === 'noun') return 'prep';
  if ((w === 'relative' && nextWord !== 'to') || (w === 'existing' && prev !== 'aux')) return 'adj';
  if ((w === 'using' || w === 'following' || w === 'given' || w === 'including') && prevWord !== 'the' && prevWord !== 'a') return 'prep';
  if (DETERMINERS.has(w) && standsAlone(w, next, nextWord)) return 'pron';
  // `(OR 2.1)`: an odds ratio
  if (token.text === 'OR' && (next?.kind === 'quantity' || /^[=:,)]$/.test(nextWord))) return null;
  return classTag(w, token.text);
}

/** Whether a determiner is a pronoun here. */
function standsAlone(w: string, next: Token | undefined, nextWord: string): boolean {
  // `those features`: a plural has no verb in -s
  if (/^(?:these|those)$/.test(w) && verbForms.get(nextWord) === 's' && NOUN_OR_VERB.has(nextWord)) return false;
  return /^(?:this|these|those|both|all|it)$/.test(w) && (!next || next.kind === 'mark' || verbForms.has(nextWord) || AUXILIARIES.has(nextWord)) && !NOUN_ING.has(nextWord);
}

const NO_ADVERB = /^(?:assembly|family|anomaly|supply|apply|reply|multiply|early|monopoly|daily|only|likely|poly|elderly|weekly|monthly|yearly|hourly|quarterly|nightly|friendly|user-friendly|eco-friendly|costly|timely|unlikely|deadly|lively|orderly|scholarly|bodily|homely|butterfly|firefly|fruitfly|belly|jelly|ally|rally|tally|lonely|ugly|curly|wobbly|holy|silly|unfriendly)$/;
const NO_PARTICIPLE = /(?:need|seed|speed|feed|breed|bleed|hundred|embed|exceed|indeed|proceed)$/;

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
  if (CLOSED.has(w)) return BY_PLACE.has(w) || text === 'OR' || text === 'A' ? null : classTag(w, text);
  return isAdverb(w, text) ? 'adv' : null;
}

function tagWord(tokens: readonly Token[], tags: readonly Tag[], i: number): Tag {
  const token = tokens[i]!;
  const w = token.lower;
  if (token.word.tag === undefined) token.word.tag = tagAnywhere(token.word);
  if (token.word.tag !== null) return token.word.tag;
  const next = tokens[i + 1];
  const place: Place = { tokens, tags, i, token, w, prev: tags[i - 1], prevWord: tokens[i - 1]?.lower ?? '', next, nextWord: next?.lower ?? '' };
  if (token.text === 'A' && /^(?:group|arm|category|class|type|hepatitis|vitamin|cohort|site|level|plan)$/.test(place.prevWord)) return 'noun';
  if (CLOSED.has(w)) {
    const tag = closedTag(place);
    if (tag) return tag;
  }
  if (isAdverb(w, token.text)) return 'adv';
  const capital = i > 0 && /^[A-Z]/.test(token.text);
  if (w.length > 6 && !capital && ADJECTIVAL.test(w)) return 'adj';
  const form = verbForm(place, capital);
  // `protocols synchronize only shared parts`: a verb by its ending and its place
  if (!form && place.prev === 'noun' && /^[a-z-]+[^su]s$/.test(place.prevWord) && VERBAL.test(w) && next !== undefined && (DETERMINERS.has(place.nextWord) || ADVERBS.has(place.nextWord))) return 'verb';
  if (!form) return 'noun';
  // a capitalised word inside a sentence is a name
  if (capital && form !== 's' && place.prevWord !== ':') return 'noun';
  // `twelve token bridges show`: a plural that a number counts, before the verb
  if (form === 's' && (place.prev === 'noun' || place.prev === 'adj') && beforeVerb(tokens, i + 1) && isCountedAt(tags, i)) return 'noun';
  if (form === 'ing') return ingTag(place);
  if (form === 'ed' && !NOUN_OR_VERB.has(w)) return participleTag(place);
  if (NOUN_OR_VERB.has(w)) return nounOrVerbTag(place, form);
  if (form === 's' && OPENS_PHRASE.test(place.prevWord)) return 'noun';
  return form === 'base' && (place.prev === 'det' || place.prev === 'adj') ? 'noun' : 'verb';
}

const OPENS_PHRASE = /^(?:the|a|an|its|our|their|your|his|her|these|those)$/;

/** Whether the nouns before token `i` begin at a number. */
function isCountedAt(tags: readonly Tag[], i: number): boolean {
  let k = i - 1;
  while (k > i - 5 && (tags[k] === 'noun' || tags[k] === 'adj')) k--;
  return tags[k] === 'quantity';
}

/** Forms in -ing: nouns of the field, or verbs. */
function ingTag({ tags, i, w, prev, prevWord, next, nextWord }: Place): Tag {
  if (NOUN_ING.has(w) && !(next && (tagIsDeterminer(nextWord)) && (prev === 'prep' || prev === 'conj' || prev === 'mark' || prev === undefined))) return 'noun';
  if (prev === 'det' || prev === 'adj' || prev === 'quantity') return 'noun';
  // `Smoking was`, `Smoking (OR 2.1)`
  if (prev === undefined && (AUXILIARIES.has(nextWord) || nextWord === '(')) return 'noun';
  if (prev === 'noun' && next?.kind === 'word' && !DETERMINERS.has(nextWord) && !PREPOSITIONS.has(nextWord) && !ADVERBS.has(nextWord) && (/-/.test(w) || ((tags[i - 2] === 'quantity' || tags[i - 2] === 'adj') && !/[^s]s$/.test(prevWord)))) return 'noun';
  return 'verb';
}

const tagIsPlainNoun = (word: string): boolean => !DETERMINERS.has(word) && !PREPOSITIONS.has(word) && !ADVERBS.has(word) && !CONJUNCTIONS.has(word) && !SUBORDINATORS.has(word) && !AUXILIARIES.has(word);

/** Forms in -ed of verbs that are no nouns. */
function participleTag({ tags, i, w, prev, next, nextWord }: Place): Tag {
  if (prev === 'noun' && next?.kind === 'word' && (/-/.test(w) || /^(?:guided|based|driven|enhanced|augmented|trained|pretrained|inspired|oriented|supervised|tuned|distributed|generated|aided|assisted|powered)$/.test(w)) && !PREPOSITIONS.has(nextWord) && !DETERMINERS.has(nextWord)) return 'adj';
  if (prev === 'sub' && next?.kind === 'word' && !DETERMINERS.has(nextWord) && !PREPOSITIONS.has(nextWord) && !ADVERBS.has(nextWord)) return 'adj';
  if (prev === 'aux' || prev === 'pron' || prev === 'adv') {
    if (prev === 'adv' && next?.kind === 'word' && (tags[i - 2] === 'det' || tags[i - 2] === 'prep' || tags[i - 2] === 'sub' || tags[i - 2] === 'adj')) return 'adj';
    return 'verb';
  }
  if (prev === 'quantity' && /^(?:received|had|reported|showed|completed|developed|experienced|underwent|died|remained|responded|required|achieved|were|presented|improved|suffered|survived)$/.test(w)) return 'verb';
  if (prev === 'det' || prev === 'adj' || prev === 'prep' || (prev === 'quantity' && next?.kind === 'word' && !PREPOSITIONS.has(nextWord) && !DETERMINERS.has(nextWord))) return w === 'found' || w === 'given' ? 'verb' : 'adj';
  // `reproduces measured values`
  if (prev === 'verb' && next?.kind === 'word' && tagIsPlainNoun(nextWord) && !/^(?:that|more|less|most)$/.test(nextWord)) return 'adj';
  // `Combined data had`: an object needs a determiner, which a participle that opens a sentence does not
  if (i === 0 && next?.kind === 'word' && tagIsPlainNoun(nextWord)) return 'adj';
  if (prev === 'conj' && next?.kind === 'word' && !DETERMINERS.has(nextWord) && !PREPOSITIONS.has(nextWord) && tags[i - 2] === 'adj') return 'adj';
  return 'verb';
}

/** Words that are both noun and verb: the place decides. */
function nounOrVerbTag({ tokens, tags, i, w, prev, prevWord, next, nextWord }: Place, form: 'base' | 's' | 'ed'): Tag {
  const openNp = prev === 'noun' || prev === 'quantity';
  if (prev === 'det' || prev === 'adj' || prev === 'quantity') return 'noun';
  if (prev === 'prep') return prevWord === 'to' && form === 'base' && (tagIsDeterminer(nextWord) || next?.kind === 'quantity' || next?.kind === 'word') && !/^[.,;]$/.test(nextWord) && !PREPOSITIONS.has(nextWord) ? 'verb' : 'noun';
  // `a baseline that conditions on X`
  if (prev === 'sub' && prevWord === 'that' && form === 's' && tags[i - 2] === 'noun' && PREPOSITIONS.has(nextWord) && !/s$/.test(tokens[i - 2]?.lower ?? '')) return 'verb';
  if (prev === 'pron' || prev === 'aux' || prev === 'sub') return prevWord === 'that' || prev !== 'sub' ? (tagIsNounStart(next) || /^(?:that|by|to|from|up)$/.test(nextWord) || prev !== 'sub' ? 'verb' : 'noun') : form === 's' && next && (tagIsDeterminer(nextWord) || next.kind === 'quantity' || next.skip) ? 'verb' : 'noun';
  // `our models run at 143 fps`
  if (prev === 'noun' && form === 'base' && /^[a-z-]*[^su]s$/.test(prevWord) && RUNS.test(w) && PREPOSITIONS.has(nextWord) && nextWord !== 'of') return 'verb';
  // `patients experience seizures`: who does something, and no sort of experience
  if (prev === 'noun' && form === 'base' && PEOPLE.test(prevWord) && next?.kind === 'word' && !PREPOSITIONS.has(nextWord) && !AUXILIARIES.has(nextWord) && !CONJUNCTIONS.has(nextWord) && !verbForms.has(nextWord)) return 'verb';
  // `Foo configurations approach accuracy of`
  if (prev === 'noun' && /^(?:approach|match|rival|benefit|reach|lack)$/.test(w) && /^[a-z-]*[^su]s$/.test(prevWord) && next?.kind === 'word' && !PREPOSITIONS.has(nextWord) && !verbForms.has(nextWord) && !AUXILIARIES.has(nextWord) && !CONJUNCTIONS.has(nextWord)) return 'verb';
  // `code lengths reach TPR = 0.8`: a plural noun, its verb, and a name
  if (prev === 'noun' && form === 'base' && /^[a-z-]*[^su]s$/.test(prevWord) && next !== undefined && /^[A-Z]{2,}/.test(next.text)) return 'verb';
  // `the models also transfer`, `the models outperform`: a plural noun before its verb, and the verb behind it
  if (openNp && form === 's' && beforeVerb(tokens, i + 1)) return 'noun';
  if (prev === 'adv' && form === 'base' && tags[i - 2] === 'noun' && /[^s]s$/.test(tokens[i - 2]!.lower)) return 'verb';
  // the object of a verb: `reducing DRAM accesses by`
  let head = i - 1;
  while (head > 0 && (tags[head] === 'noun' || tags[head] === 'adj' || (tags[head] === 'conj' && tokens[head]!.lower === 'and') || tokens[head]!.lower === 'of') && i - head < 7) head--;
  if (tags[head] === 'det' && tags[head - 1] === 'verb') head--;
  if (openNp && tags[head] === 'verb' && head < i - 1 && (/^(?:by|from|to|up)$/.test(nextWord) || /ing$/.test(tokens[head]!.lower))) return 'noun';
  if (openNp && form === 's' && (tagIsDeterminer(nextWord) || next?.kind === 'quantity' || /^(?:that|by|from|up|to|how)$/.test(nextWord) || (next !== undefined && ADVERBS.has(nextWord)))) return 'verb';
  if (openNp && form === 's' && tokens[i - 1]!.text !== tokens[i - 1]!.lower && next?.kind === 'word' && !PREPOSITIONS.has(nextWord) && !AUXILIARIES.has(nextWord) && !CONJUNCTIONS.has(nextWord) && !SUBORDINATORS.has(nextWord) && !verbForms.has(nextWord)) return 'verb';
  // `the strategy increases generation speed`: a plural noun stands before no other noun
  if (prev === 'noun' && form === 's' && /^[a-z-]+$/.test(prevWord) && !/s$/.test(prevWord) && next?.kind === 'word' && /^[a-z]/.test(next.text) && !PREPOSITIONS.has(nextWord) && !AUXILIARIES.has(nextWord) && !CONJUNCTIONS.has(nextWord) && !SUBORDINATORS.has(nextWord) && !ADVERBS.has(nextWord) && !verbForms.has(nextWord)) return 'verb';
  // `Foo cuts cost by`
  if (prev === 'noun' && form === 's' && i === 1 && /[A-Z].*[A-Z\d]/.test(tokens[0]!.text) && next?.kind === 'word' && /^(?:by|from|to)$/.test(tokens[i + 2]?.lower ?? '')) return 'verb';
  if (prev === 'adv' && form === 's') return 'verb';
  if (prev === 'noun' && form === 'base' && /[^s]s$/.test(prevWord) && (tagIsDeterminer(nextWord) || /^(?:that|how|from|by|up)$/.test(nextWord) || ADVERBS.has(nextWord) || next?.kind === 'quantity')) return 'verb';
  // `and increases to 1.2`; `, results in a gain`
  if (prev === 'conj' && form === 's' && /^(?:to|by|from)$/.test(nextWord) && next?.kind === 'word') return 'verb';
  if (prev === 'mark' && prevWord === ',' && w === 'results' && nextWord === 'in') return 'verb';
  if (prev === 'mark' && (prevWord === ',' ) && form === 's') return tagIsDeterminer(nextWord) ? 'verb' : 'noun';
  return 'noun';
}

/** People in the plural, who stand before no noun. */
const PEOPLE = /^(?:patients|subjects|participants|women|men|children|adults|people|individuals|students|users|volunteers|respondents|physicians|nurses|workers)$/;

/** What things do on their own. */
const RUNS = /^(?:run|work|rank|score|drop|fall|rise|increase|decrease|decline|range|start|stay|scale)$/;

/** Whether a verb in the plural stands at `i`, adverbs passed over: `outperform`, `also transfer`; not `test data`, `less compute`. */
function beforeVerb(tokens: readonly Token[], i: number): boolean {
  let k = i;
  while (tokens[k] && ADVERBS.has(tokens[k]!.lower) && !DETERMINERS.has(tokens[k]!.lower)) k++;
  const word = tokens[k]?.lower ?? '';
  return verbForms.get(word) === 'base' && (k > i || !NOUN_OR_VERB.has(word));
}

const tagIsDeterminer = (w: string): boolean => DETERMINERS.has(w);
const tagIsNounStart = (t: Token | undefined): boolean => t !== undefined && (t.kind === 'quantity' || DETERMINERS.has(t.lower));

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
