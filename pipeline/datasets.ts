/**
 * Finds mentions of datasets and benchmarks in the tokens of a sentence: names of the lexicon, and names that stand before
 * or after a word such as `dataset`. One mention is the longest name that fits.
 */
import { DATASETS, type DatasetEntry } from '../rules/lexicon/datasets.js';
import { isMachineOrModel } from './named-things.js';
import type { Token } from './quantity.js';
import type { Tagging } from './tag.js';
import { fold, metricIn } from './terms.js';

/** A mention, token indices inclusive. `entry` is null for a name that the lexicon lacks. */
export interface DatasetMention {
  start: number;
  end: number;
  entry: DatasetEntry | null;
  /** Said by a common phrase (`our test set`), no name. */
  plain?: true;
}

const byName = new Map<string, { entry: DatasetEntry; form: string }[]>();
/** First words of the names, with the words of the longest name that begins so: most tokens need no look-up. */
const openings = new Map<string, number>();
for (const entry of DATASETS) {
  for (const form of [entry.name, ...entry.aliases]) {
    const key = fold(form);
    const words = key.split(' ');
    openings.set(words[0]!, Math.max(words.length, openings.get(words[0]!) ?? 0));
    const list = byName.get(key);
    if (list) list.push({ entry, form });
    else byName.set(key, [{ entry, form }]);
  }
}

const HEAD = /^(?:datasets?|data-sets?|benchmarks?|corpus|corpora|testbed|leaderboard|suite|collection|test-dev|test-std|test-set|testset|challenge|track|dataset\))$/;
const ambiguous = (form: string): boolean => /^[A-Za-z]+$/.test(form);

/** How many tokens a name that begins with this one may have; 0 where none does. */
function nameLength({ word }: Token): number {
  if (word.datasetWords < 0) word.datasetWords = wordsOfName(word.lower);
  return word.datasetWords;
}

function wordsOfName(lower: string): number {
  const known = openings.get(lower);
  if (known !== undefined) return known;
  return /[-_'’\s]/.test(lower) ? openings.get(lower.replace(/['’]s$/, '').split(/[-_\s]/, 1)[0]!) ?? 0 : 0;
}

function lookup(tokens: readonly Token[], a: number, b: number): { entry: DatasetEntry; weak: boolean } | null {
  let phrase = tokens[a]!.text;
  for (let i = a + 1; i <= b; i++) phrase += ` ${tokens[i]!.text}`;
  // a name has a capital or a digit somewhere
  if (!/[A-Z\d]/.test(phrase)) return null;
  const printed = phrase.replace(/['’]s$/, '');
  for (const { entry, form } of byName.get(fold(printed)) ?? []) {
    if (entry.caseSensitive && ambiguous(form) && form !== printed) continue;
    return { entry, weak: entry.needsContext === true && ambiguous(form) };
  }
  return null;
}

/** The canonical name of a printed dataset, or null. */
export function canonicalDataset(printed: string | null): string | null {
  if (printed === null) return null;
  const names = printed.split(';').map((part) => {
    const clean = part.trim().replace(/^(?:the|our|a)\s+/i, '');
    for (const form of [clean, clean.replace(/\s+(?:datasets?|benchmarks?|corpus|test-dev|test|val|validation|test set|val set|validation set|minival)$/i, '')]) {
      const hit = byName.get(fold(form))?.[0];
      if (hit && !(hit.entry.caseSensitive && ambiguous(hit.form) && hit.form !== form)) return hit.entry.name;
    }
    return null;
  });
  return names.every((n) => n !== null) ? names.join('; ') : null;
}

const SPLIT_WORD = /^(?:test|testing|validation|val|dev|development|training|train|held-out|evaluation|challenge|augmented|hold-out)$/;
const GROUP_HEAD = /^(?:splits?|cohorts?|databases?|sets?|subsets?)$/;
/** Words that say that there are datasets, or how many, and not which. */
const NO_NAME = /^(?:several|various|multiple|many|different|diverse|benchmark|benchmarks|standard|existing|other|new|such|popular|available|widely|used|widely-used|real|world|real-world|dataset|datasets|data|sets?|these|two|three|four|five|six|large|small|public|common|same|respective|entire|whole|single|additional|target|source|synthetic|training|challenging|key|first|second|original|full|own|given|novel|comprehensive|evaluation|larger|smaller|state-of-the-art|academic)$/;
/** Capital words before `dataset` that say its field or form. */
const FIELD = /^(?:LLMs?|AI|ML|NLP|QA|RL|3D|2D|VLMs?|VQA|MRI|CT|EEG|SOTA|RGB-D|RGB|GPUs?|CPUs?|OCR|ASR|MLLMs?|English|Chinese|Python|IoT|UAV|SAR|ECG|PDE|DNA|RNA|The|Our|This|These|Three|Two|Four|Five|Six|Several|Existing|Public|New|Standard)$/;
/** Things that stand behind `on` and are no data: machines, models, people. */
const NO_DATA = /(?:-based|-style|-family|^Silicon|LLMs?)$|(?:^|-)(?:GPUs?|CPUs?|FPGAs?|TPUs?|ASICs?|NPUs?|NVIDIA|Nvidia|Intel|AMD|Xeon|ARM|Arm|Jetson|A100s?|H100s?|V100s?|RTX|tasks|FLOPs|MACs|GTX|Raspberry|chips?|cores?|platforms?|devices?|servers?|machines?|laptops?|clusters?|hardware|processors?|accelerators?|nodes?|phones?|iPhone|Pixel|Android|supercomputers?|models?|networks?|architectures?|agents?|backbones?|LLMs?|languages?|systems?|kernels?|transformers?|baselines?|methods?|average|training|inference|settings?|Transformers?|Linux|AWS|EC2|robots?|patients?|group|dimensions?|metrics?|accuracy|scores?|Section|Table|Figure|wafer|board|substrates?|day|week|month|levels?|arm|side|basis|top|par|time|GPT-\S+|Llama\S*|LLaMA\S*|ResNet\S*|Qwen\S*|BERT\S*)$/;
const EVALUATES = /^(?:experiments?|evaluations?|evaluate|evaluated|evaluating|tested|testing|validated|validate|benchmarked|simulations?|results?|experimental|experimented|verified|assessed)$/;

/** Things that are tested one by one, so that their number says what a figure was measured on. */
const ITEMS = /^(?:images?|samples|queries|vulnerabilities|sessions|sentences|documents|questions|problems|videos|examples|instances|records|recordings|articles|prompts|programs|scans|slides|clips|utterances|bugs|issues|conversations|dialogues|cases|pages|posts|tweets|circuits|molecules|proteins|scenes|simulations|episodes)$/;
/** Of these, words that say nothing of what was tested. */
const BARE = /^(?:samples|examples|instances|cases|records)$/;
/** One word that says itself that it is a benchmark. */
const SELF_NAMED = /^(?=.*[A-Z])[\w-]{2,}(?:-?Bench|Benchmark|Dataset|Corpus|[a-z-]QA|Gym)(?:[-_ ]?\w{1,6})?$/;

const LIST_HEAD = /^(?:datasets|benchmarks|corpora|databases|testbeds)$/;

const NAMES_ITSELF = 1;
const HEADS_LIST = 2;

function hasSign(sign: number, { word }: Token): boolean {
  if (word.datasetSigns < 0) word.datasetSigns = (SELF_NAMED.test(word.text) ? NAMES_ITSELF : 0) | (LIST_HEAD.test(word.lower) ? HEADS_LIST : 0);
  return (word.datasetSigns & sign) !== 0;
}

const namelike = (t: Token): boolean => /[A-Z]|\d/.test(t.text) && !FIELD.test(t.text);

/** `our augmented dataset`, `the test split`: a common phrase that says which data. */
function plainPhrase(tokens: readonly Token[], tagging: Tagging, start: number, end: number): boolean {
  const head = tokens[end]!.lower;
  if (start === end) return false;
  if (!GROUP_HEAD.test(head) && !/^(?:dataset|benchmark|corpus|testbed)$/.test(head)) return false;
  const before = tokens[start - 1]?.lower ?? '';
  const opener = tagging.tags[start - 1] === 'det' ? tokens[start - 2]?.lower : before;
  if (start > 2 && !/^(?:on|across|over|using)$/.test(opener ?? '')) return false;
  if (GROUP_HEAD.test(head)) return SPLIT_WORD.test(tokens[end - 1]!.lower) && !/^train/.test(tokens[end - 1]!.lower);
  if (/^(?:test|validation|custom|augmented|public|held-out|large-scale|internal|private|proprietary)$/.test(tokens[end - 1]!.lower) || before === 'our') return true;
  return tokens.slice(start, end).some((t) => !NO_NAME.test(t.lower)) && /^(?:the|our|this|a|an)$/.test(before);
}

/** A name behind `on` where something was measured: `90% on Foo`, `Experiments on Foo show`, `On Foo, ...`. */
function behindOn(tokens: readonly Token[], tagging: Tagging, k: number): DatasetMention | null {
  let at = k + 1;
  while (tagging.tags[at] === 'det' || tagging.tags[at] === 'adv' || tokens[at]?.skip) at++;
  const counted = tokens[at]?.kind === 'quantity' && !tokens[at]!.quantity!.aside && /^(?:none|counted)$/.test(tokens[at]!.quantity!.unitClass);
  const end = tagging.npEnd[counted ? at + 1 : at];
  if (end === undefined || end < 0) return null;
  let evaluates = k === 0;
  let measured = false;
  let between = false;
  for (let m = k - 1; m >= 0 && k - m < 7; m--) {
    const t = tokens[m]!;
    if (/^(?:verb|aux)$/.test(tagging.tags[m]!) && !EVALUATES.test(t.lower)) between = true;
    if (t.quantity && !t.quantity.aside && !between) measured = true;
    if (EVALUATES.test(t.lower)) evaluates ||= k - m < 5;
  }
  // `Experiments on 50 images show`: the things tested, where nothing names them
  if (counted) return evaluates && ITEMS.test(tokens[end]!.lower) && (end > at + 1 || !BARE.test(tokens[end]!.lower)) ? { start: at, end, entry: null, plain: true } : null;
  if (!evaluates && !measured && (k < 1 || metricIn(tokens, Math.max(0, k - 4), k - 1)?.end !== k - 1)) return null;
  let start = at;
  while (start < end && !namelike(tokens[start]!)) start++;
  if (tokens.slice(start, end + 1).some((t) => NO_DATA.test(t.text))) return null;
  if (!namelike(tokens[start]!)) return null;
  const name = tokens.slice(start, end + 1);
  if (isMachineOrModel(name.map((t) => t.text).join(' ')) || isMachineOrModel(tokens[start]!.text)) return null;
  // one capital at its start is how any word may be written; two capitals or a digit make a name
  const shaped = name.some((t) => /[A-Z].*[A-Z]|[A-Za-z].*\d/.test(t.text) && !/^[vV]\d/.test(t.text)) || name.filter((t) => /^[A-Z][a-z]/.test(t.text)).length > 1;
  if (!shaped || (!evaluates && !measured && name.length > 2)) return null;
  return { start, end, entry: null };
}

const isListMark = (t: Token | undefined): boolean => t !== undefined && (t.text === ',' || /^(?:and|or|&)$/.test(t.lower));

/** Names that stand in a list with a plural head: `the Foo and the Bar datasets`, `three datasets: A, B and C`. */
function addLists(tokens: readonly Token[], tagging: Tagging, mentions: DatasetMention[]): void {
  const taken = (a: number, b: number): boolean => mentions.some((m) => m.start <= b && m.end >= a);
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.kind !== 'word' || !hasSign(HEADS_LIST, tokens[i]!)) continue;
    // to the left
    let first = i;
    while (first > 0 && tagging.npStart[i] === tagging.npStart[first - 1] && tagging.npStart[i]! >= 0) first--;
    for (let k = first - 1, n = 0; n < 6; n++) {
      while (k > 0 && tagging.tags[k] === 'det') k--;
      if (!isListMark(tokens[k])) break;
      while (k > 0 && (isListMark(tokens[k]) || tagging.tags[k] === 'det')) k--;
      const start = tagging.npStart[k] ?? -1;
      if (start < 0 || tagging.npEnd[k] !== k || !namelike(tokens[start]!)) break;
      if (!taken(start, k)) mentions.push({ start, end: k, entry: null });
      k = start - 1;
    }
    // to the right
    let k = i + 1;
    if (!/^[:,(]$|^(?:namely|such|including|i\.e\.?)$/.test(tokens[k]?.lower ?? '')) continue;
    while (/^[:,(]$|^(?:namely|such|as|including|i\.e\.?|the)$/.test(tokens[k]?.lower ?? '')) k++;
    const found: DatasetMention[] = [];
    for (let n = 0; n < 8; n++) {
      const end = tagging.npEnd[k] ?? -1;
      if (end < 0 || tagging.npStart[k] !== k || !namelike(tokens[k]!) || NO_DATA.test(tokens[end]!.text)) break;
      found.push({ start: k, end, entry: null });
      k = end + 1;
      if (tokens[k]?.text === '(') while (k < tokens.length && tokens[k - 1]!.text !== ')' && k - end < 8) k++;
      if (!isListMark(tokens[k])) break;
      while (isListMark(tokens[k]) || tagging.tags[k] === 'det') k++;
    }
    if (found.length > 1) for (const m of found) if (!taken(m.start, m.end)) mentions.push(m);
  }
}

/** Whether the noun phrase that starts at `i` ends in a word for a collection of data. */
function headOf(tokens: readonly Token[], tagging: Tagging, i: number): boolean {
  const end = tagging.npEnd[i]!;
  const word = tokens[end]!.lower;
  return HEAD.test(word) || /^(?:databases?|cohorts?)$/.test(word) || (GROUP_HEAD.test(word) && SPLIT_WORD.test(tokens[end - 1]?.lower ?? ''));
}

/** Whether a name of the lexicon stands inside the span. */
function lookupWithin(tokens: readonly Token[], a: number, b: number): boolean {
  for (let k = a; k <= b; k++) for (let m = k, last = Math.min(b, k + nameLength(tokens[k]!) - 1); m <= last; m++) if (lookup(tokens, k, m)) return true;
  return false;
}

export function findDatasets(tokens: readonly Token[], tagging: Tagging): DatasetMention[] {
  const mentions: DatasetMention[] = [];
  const weak: DatasetMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.kind === 'mark' || (tokens[i]!.kind === 'quantity' && !tokens[i]!.quantity!.aside)) continue;
    let hit: { entry: DatasetEntry; weak: boolean } | null = null;
    let end = i;
    for (let b = Math.min(tokens.length, i + nameLength(tokens[i]!)) - 1; b >= i; b--) {
      if (tokens[b]!.kind === 'mark') continue;
      hit = lookup(tokens, i, b);
      if (hit) {
        end = b;
        break;
      }
    }
    if (hit) {
      const beside = HEAD.test(tokens[end + 1]?.lower ?? '');
      (hit.weak && !beside ? weak : mentions).push({ start: i, end, entry: hit.entry });
      i = end;
      continue;
    }
    if (tokens[i]!.kind === 'word' && hasSign(NAMES_ITSELF, tokens[i]!)) {
      mentions.push({ start: i, end: i, entry: null });
      continue;
    }
    if ((tokens[i]!.lower === 'on' || tokens[i]!.lower === 'across') && !tokens[i]!.skip) {
      const m = behindOn(tokens, tagging, i);
      if (m && (m.plain || (!lookupWithin(tokens, m.start, m.end) && !headOf(tokens, tagging, m.start)))) {
        mentions.push(m);
        i = m.end;
        continue;
      }
    }
    // `the Foo-10 dataset`, `Foo and Bar benchmarks`: a name right before the head, or before the word for its split
    const np = tagging.npEnd[i]!;
    if (np < 0 || tagging.npStart[i] !== i || np === i || !headOf(tokens, tagging, i)) continue;
    let last = np - 1;
    while (last > i && np - last < 4 && /^[a-z]/.test(tokens[last]!.text) && !/\d/.test(tokens[last]!.text)) last--;
    let a = last + 1;
    while (a - 1 >= i && (/[A-Z]|\d/.test(tokens[a - 1]!.text) || tokens[a - 1]!.kind === 'quantity')) a--;
    while (a < last && FIELD.test(tokens[a]!.text)) a++;
    if (a <= last && namelike(tokens[a]!) && !(last === a && FIELD.test(tokens[last]!.text)) && (last === np - 1 || /[a-z][A-Z]|\d|[A-Z]{4}/.test(tokens[last]!.text))) {
      if (!lookupWithin(tokens, a, last)) {
        mentions.push({ start: a, end: last, entry: null });
        i = np;
      }
    } else if (plainPhrase(tokens, tagging, i, np) && !lookupWithin(tokens, i, np)) {
      mentions.push({ start: i, end: np, entry: null, plain: true });
      i = np;
    }
  }
  addLists(tokens, tagging, mentions);
  // a name beside another name is one: `CORA and PubMed`; beside mere `50 images` it is none
  if (mentions.length) for (const m of weak) if (mentions.some((o) => !o.plain && (Math.abs(o.start - m.end) <= 3 || Math.abs(m.start - o.end) <= 3))) mentions.push(m);
  return mentions.sort((a, b) => a.start - b.start);
}
