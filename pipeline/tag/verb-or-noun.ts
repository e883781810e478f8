/** Tags of forms in -ing and -ed, and of words that are both noun and verb: the place decides. */
import { ADVERBS, AUXILIARIES, CONJUNCTIONS, DETERMINERS, NOUN_ING, PREPOSITIONS, SUBORDINATORS } from '../../rules/lexicon/function-words.js';
import { NOUN_OR_VERB } from '../../rules/lexicon/verbs.js';
import type { Token } from '../quantity.js';
import type { Place, Tag } from './tags.js';
import { verbForms } from './verb-forms.js';

/** Forms in -ing: nouns of the field, or verbs. */
export function ingTag({ tags, i, w, prev, prevWord, next, nextWord }: Place): Tag {
  if (NOUN_ING.has(w) && !(next && (tagIsDeterminer(nextWord)) && (prev === 'prep' || prev === 'conj' || prev === 'mark' || prev === undefined))) return 'noun';
  if (prev === 'det' || prev === 'adj' || prev === 'quantity') return 'noun';
  // `Smoking was`, `Smoking (OR 2.1)`
  if (prev === undefined && (AUXILIARIES.has(nextWord) || nextWord === '(')) return 'noun';
  if (prev === 'noun' && next?.kind === 'word' && !DETERMINERS.has(nextWord) && !PREPOSITIONS.has(nextWord) && !ADVERBS.has(nextWord) && (/-/.test(w) || ((tags[i - 2] === 'quantity' || tags[i - 2] === 'adj') && !/[^s]s$/.test(prevWord)))) return 'noun';
  return 'verb';
}

/** Adjectives that the tagger takes for nouns, by their form: superlatives and compounds; and those that seldom are nouns. */
const SUPERLATIVE = /^(?!(?:test|interest|request|forest|harvest|digest|chest|guest|quest|contest|protest|conquest|manifest|pretest|retest|backtest)$)[a-z]{3,}est$/;
const COMPOUND = /^state-of-the-art$|^[a-z]+-(?:of|the|in|by|and)-(?:the-)?[a-z]+$|^[a-z]+-to-[a-z]+$|-(?:level|specific|adaptive|agnostic|invariant|efficient|zero|optimal|critical|scale|quality|time|wide)$/;
const ADJECTIVAL = /^(?:first|second|third|real|general|final|initial|original|static|dynamic|positive|negative|random|global|local|manual|automatic|conventional|traditional|typical|neural|spatial|temporal|elderly|bilingual|multilingual|diverse|2d|3d)$/;
const isAdjectival = (w: string): boolean => SUPERLATIVE.test(w) || COMPOUND.test(w) || ADJECTIVAL.test(w);

const tagIsPlainNoun = (word: string): boolean => !DETERMINERS.has(word) && !PREPOSITIONS.has(word) && !ADVERBS.has(word) && !CONJUNCTIONS.has(word) && !SUBORDINATORS.has(word) && !AUXILIARIES.has(word);

/** Forms in -ed of verbs that are no nouns. */
export function participleTag({ tags, i, w, prev, prevWord, next, nextWord }: Place): Tag {
  if (prev === 'noun' && next?.kind === 'word' && (/-/.test(w) || /^(?:guided|based|driven|enhanced|augmented|trained|pretrained|inspired|oriented|supervised|tuned|distributed|generated|aided|assisted|powered)$/.test(w)) && !PREPOSITIONS.has(nextWord) && !DETERMINERS.has(nextWord)) return 'adj';
  // `a steam-based insulated oven`: what such a word stands before is one phrase with it
  if (prev === 'noun' && /-(?:based|driven|aware|free|guided|wise)$/.test(prevWord) && next?.kind === 'word' && tagIsPlainNoun(nextWord)) return 'adj';
  // `beats the strongest tested oven`, `outruns state-of-the-art insulated ovens`
  if (prev === 'noun' && isAdjectival(prevWord) && next?.kind === 'word' && tagIsPlainNoun(nextWord) && verbForms.get(nextWord) === undefined) return 'adj';
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
export function nounOrVerbTag({ tokens, tags, i, w, prev, prevWord, next, nextWord }: Place, form: 'base' | 's' | 'ed'): Tag {
  const openNp = prev === 'noun' || prev === 'quantity';
  if (prev === 'det' || prev === 'adj' || prev === 'quantity') return 'noun';
  if (prev === 'prep') return prevWord === 'to' && form === 'base' && (tagIsDeterminer(nextWord) || next?.kind === 'quantity' || next?.kind === 'word') && !/^[.,;]$/.test(nextWord) && !PREPOSITIONS.has(nextWord) ? 'verb' : 'noun';
  // `a baseline that conditions on X`
  if (prev === 'sub' && prevWord === 'that' && form === 's' && tags[i - 2] === 'noun' && PREPOSITIONS.has(nextWord) && !/s$/.test(tokens[i - 2]?.lower ?? '')) return 'verb';
  if (prevWord === 'who') return 'verb';
  if (prev === 'pron' || prev === 'aux' || prev === 'sub') return prevWord === 'that' || prev !== 'sub' ? (tagIsNounStart(next) || /^(?:that|by|to|from|up)$/.test(nextWord) || prev !== 'sub' ? 'verb' : 'noun') : form === 's' && next && (tagIsDeterminer(nextWord) || next.kind === 'quantity' || next.skip) ? 'verb' : 'noun';
  // `3,612 flaky tests from 89 projects`
  if (prev === 'noun' && form === 's' && tags[i - 2] === 'quantity' && /^(?:none|counted)$/.test(tokens[i - 2]!.quantity!.unitClass) && PREPOSITIONS.has(nextWord) && /^[a-z]/.test(prevWord)) return 'noun';
  // `our models run at 143 fps`
  if (prev === 'noun' && form === 'base' && /^[a-z-]*[^su]s$/.test(prevWord) && RUNS.test(w) && ((PREPOSITIONS.has(nextWord) && nextWord !== 'of') || /[a-z]{3}ly$/.test(nextWord))) return 'verb';
  // `patients experience seizures`: who does something, and no sort of experience
  if (prev === 'noun' && form === 'base' && PEOPLE.test(prevWord) && next?.kind === 'word' && !PREPOSITIONS.has(nextWord) && !AUXILIARIES.has(nextWord) && !CONJUNCTIONS.has(nextWord) && !verbForms.has(nextWord)) return 'verb';
  // `Foo configurations approach accuracy of`
  if (prev === 'noun' && /^(?:approach|match|rival|benefit|reach|lack|yield|cause)$/.test(w) && /^[a-z-]*[^su]s$/.test(prevWord) && next?.kind === 'word' && !PREPOSITIONS.has(nextWord) && !verbForms.has(nextWord) && !AUXILIARIES.has(nextWord) && !CONJUNCTIONS.has(nextWord)) return 'verb';
  // `code lengths reach TPR = 0.8`: a plural noun, its verb, and a name
  if (prev === 'noun' && form === 'base' && /^[a-z-]*[^su]s$/.test(prevWord) && next !== undefined && /^[A-Z]{2,}/.test(next.text)) return 'verb';
  // `the models also transfer`, `the models outperform`: a plural noun before its verb, and the verb behind it
  if (openNp && form === 's' && beforeVerb(tokens, i + 1)) return 'noun';
  if (prev === 'adv' && form === 'base' && tags[i - 2] === 'noun' && /[^s]s$/.test(tokens[i - 2]!.lower)) return 'verb';
  // `adding old loaves drops accuracy to`: whatever is done there, this is what it does
  if (prev === 'noun' && BRINGS.test(w) && next?.kind === 'word' && tagIsPlainNoun(nextWord) && (!verbForms.has(nextWord) || AVERAGED.test(nextWord))) return 'verb';
  // `adding the lid costs only 2 ms`
  if (prev === 'noun' && form === 's' && tags[0] === 'verb' && /ing$/.test(tokens[0]!.lower) && !/[^su]s$/.test(prevWord) && tags.indexOf('mark') < 0 && (next?.kind === 'quantity' || (LIGHT.test(nextWord) && tokens[i + 2]?.kind === 'quantity'))) return 'verb';
  // the object of a verb: `reducing DRAM accesses by`
  let head = i - 1;
  while (head > 0 && (tags[head] === 'noun' || tags[head] === 'adj' || (tags[head] === 'conj' && tokens[head]!.lower === 'and') || tokens[head]!.lower === 'of') && i - head < 7) head--;
  if (tags[head] === 'det' && tags[head - 1] === 'verb') head--;
  if (openNp && tags[head] === 'verb' && head < i - 1 && (/^(?:by|from|to|up)$/.test(nextWord) || (/ing$/.test(tokens[head]!.lower) && !(form === 's' && /^(?:an?|the|its|their|our)$/.test(nextWord))))) return 'noun';
  // `improves the record on both loaf benchmarks by 4%`
  if (openNp && nextWord === 'by' && tokens[i + 2]?.kind === 'quantity' && OBJECTS.test(w) && tags.lastIndexOf('verb') > Math.max(tags.lastIndexOf('mark'), tags.lastIndexOf('sub'))) return 'noun';
  if (openNp && form === 's' && (tagIsDeterminer(nextWord) || next?.kind === 'quantity' || /^(?:that|by|from|up|to|how)$/.test(nextWord) || (next !== undefined && ADVERBS.has(nextWord)))) return 'verb';
  if (openNp && form === 's' && tokens[i - 1]!.text !== tokens[i - 1]!.lower && next?.kind === 'word' && !PREPOSITIONS.has(nextWord) && !AUXILIARIES.has(nextWord) && !CONJUNCTIONS.has(nextWord) && !SUBORDINATORS.has(nextWord) && !verbForms.has(nextWord)) return 'verb';
  // `the strategy increases generation speed`, `our system trains FooNet`: a plural noun stands before no other noun
  if (prev === 'noun' && form === 's' && /^[a-z-]+$/.test(prevWord) && !/[^s]s$/.test(prevWord) && next?.kind === 'word' && (/^[a-z]/.test(next.text) || BRINGS.test(w) || (tokens[i]!.text === w && /^(?:det|sub)$/.test(tags[head]!))) && !PREPOSITIONS.has(nextWord) && !AUXILIARIES.has(nextWord) && !CONJUNCTIONS.has(nextWord) && !SUBORDINATORS.has(nextWord) && !ADVERBS.has(nextWord) && !verbForms.has(nextWord)) return 'verb';
  // `Foo cuts cost by`
  if (prev === 'noun' && form === 's' && i === 1 && /[A-Z].*[A-Z\d]/.test(tokens[0]!.text) && next?.kind === 'word' && /^(?:by|from|to)$/.test(tokens[i + 2]?.lower ?? '')) return 'verb';
  if (prev === 'adv' && form === 's') return 'verb';
  if (prev === 'noun' && form === 'base' && /[^s]s$/.test(prevWord) && (tagIsDeterminer(nextWord) || /^(?:that|how|from|by|up)$/.test(nextWord) || ADVERBS.has(nextWord) || next?.kind === 'quantity')) return 'verb';
  // `Foo and Bar reach 93%`: two are a plural
  if (prev === 'noun' && form === 'base' && REACHES.test(w) && next?.kind === 'quantity' && tags[i - 2] === 'conj' && tokens[i - 2]!.lower === 'and' && tags[i - 3] === 'noun') return 'verb';
  // `the module costs 3.2 points`, `the oven costs $30`
  if (prev === 'noun' && /^costs?$/.test(w) && isSpent((next?.skip ? tokens[i + 2] : next)?.quantity?.unitClass, form)) return 'verb';
  // `the oven runs at 30 loaves an hour`, `FooNet works on 12 tasks`
  if (prev === 'noun' && form === 's' && !/[^su]s$/.test(prevWord) && tokens[i + 2]?.kind === 'quantity' && ((w === 'runs' && nextWord === 'at') || (/^(?:runs|works|ranks)$/.test(w) && NAME.test(tokens[i - 1]!.text) && PREPOSITIONS.has(nextWord)))) return 'verb';
  // `and increases to 1.2`; `, results in a gain`
  if (prev === 'conj' && form === 's' && /^(?:to|by|from)$/.test(nextWord) && next?.kind === 'word') return 'verb';
  // `is warm and uses half the heat`, `and costs a tray`
  if (prev === 'conj' && form === 's' && /^(?:and|but)$/.test(prevWord) && tags[i - 2] !== 'adj' && !/[^su]s$/.test(tokens[i - 2]?.lower ?? '') && (tagIsDeterminer(nextWord) || next?.kind === 'quantity' || next?.skip)) return 'verb';
  // `uses 12 KB of memory and estimates cardinality`
  if (prev === 'conj' && form === 's' && prevWord === 'and' && tags[i - 2] === 'noun' && !/[^su]s$/.test(tokens[i - 2]!.lower) && next?.kind === 'word' && /^[a-z]/.test(next.text) && tagIsPlainNoun(nextWord) && !verbForms.has(nextWord) && actsBefore(tokens, tags, i)) return 'verb';
  if (prev === 'mark' && prevWord === ',' && w === 'results' && nextWord === 'in') return 'verb';
  // `The best oven, Foo, scores 61.3`
  if (prev === 'mark' && prevWord === ',' && w === 'scores' && next?.kind === 'quantity') return 'verb';
  // `The best oven, Foo, burns 61% of them`
  if (prev === 'mark' && prevWord === ',' && form === 's' && (next?.kind === 'quantity' || (next?.skip && tokens[i + 2]?.kind === 'quantity')) && NAME.test(tokens[i - 2]?.text ?? '')) return 'verb';
  if (prev === 'mark' && (prevWord === ',' ) && form === 's') return tagIsDeterminer(nextWord) ? 'verb' : 'noun';
  return 'noun';
}

const NAME = /^[A-Z]\w*[A-Z\d-]/;
/** What something costs: an amount of money, and points of a score where the form is a verb's. */
const isSpent = (unitClass: string | undefined, form: string): boolean => unitClass === 'money' || (unitClass === 'points' && form === 's');
const OBJECTS = /^(?:benchmarks|approaches|models|methods|sets|tests|results|functions|features|studies|samples|estimates|forms|scores|rates|levels|points|processes|queries|programs|loads|accesses|costs|values|weights)$/;
const LIGHT = /^(?:only|just|about|over|nearly|roughly)$/;
const REACHES = /^(?:reach|yield|match|approach|rank|need|use|cause|run|process|cover|answer)$/;

/** Whether a verb in the singular stands before token `i` in its clause, and the number of an amount between the two. */
function actsBefore(tokens: readonly Token[], tags: readonly Tag[], i: number): boolean {
  let amount = false;
  for (let k = i - 2; k >= 0 && tags[k] !== 'mark' && tags[k] !== 'sub'; k--) {
    amount ||= tags[k] === 'quantity';
    if (tags[k] === 'verb') return amount && /[^su]s$/.test(tokens[k]!.lower);
  }
  return false;
}

/** People in the plural, who stand before no noun. */
const PEOPLE = /^(?:patients|subjects|participants|women|men|children|adults|people|individuals|students|users|volunteers|respondents|physicians|nurses|workers)$/;

/** What a thing does to another, and seldom is. */
const BRINGS = /^(?:yields|drops|cuts|boosts|causes|lacks)$/;

/** Nouns as well as verbs, with a measure behind them. */
const AVERAGED = /^(?:mean|average)$/;

/** What things do on their own. */
const RUNS = /^(?:run|work|rank|score|drop|fall|rise|increase|decrease|decline|range|start|stay|scale)$/;

/** Whether a verb in the plural stands at `i`, adverbs passed over: `outperform`, `also transfer`; not `test data`, `less compute`. */
export function beforeVerb(tokens: readonly Token[], i: number): boolean {
  let k = i;
  while (tokens[k] && ADVERBS.has(tokens[k]!.lower) && !DETERMINERS.has(tokens[k]!.lower)) k++;
  const word = tokens[k]?.lower ?? '';
  return verbForms.get(word) === 'base' && (k > i || !NOUN_OR_VERB.has(word));
}

const tagIsDeterminer = (w: string): boolean => DETERMINERS.has(w);
const tagIsNounStart = (t: Token | undefined): boolean => t !== undefined && (t.kind === 'quantity' || DETERMINERS.has(t.lower));
