/** Labels and names: `Group 2`, `ResNet 50`, `Llama 3.1 405B`. */
import { LABEL_NOUNS, MODEL_SIZE_NOUNS } from '../../rules/lexicon/counted-nouns.js';
import { canonicalDataset } from '../datasets.js';
import { metricNamed } from '../terms.js';
import { isName, type Check, type NumberContext } from './context.js';
import { isPlural } from './counted-phrase.js';

const CAPITALISED = /^[A-Z][a-z]+$/;
const SENTENCE_END = /^[.:]$/;

/** A number in digits and no more, right behind a word. */
const behindWord = ({ q, bare, prev }: NumberContext): boolean =>
  prev?.kind === 'word' && bare && q.form === 'digits' && q.tail === null && q.shape === null && q.pair === null;

/** Whether the number counts a plural right behind it: `Foo 12 layers`. */
const countsPlural = (n: NumberContext): boolean => n.head !== null && n.counted!.start === n.i + 1 && isPlural(n.head);

const DOT_AT_END = /[.]$/;
const ENZYME = /[a-z]ase$/;
const NO_ENZYME = /^(?:case|phase|base|disease|increase|decrease|release|phrase|purchase|database)$/;
const VERB = /^(?:was|were|is|are|of)$/;

/** `caspase 3`; `Group 2`, `phase 3`, `day 7`; in `the first study 65 bakers` the number counts. */
export const labelled: Check = (n) => {
  const { q, prev, left, right } = n;
  if (!prev || !n.integer || !behindWord(n)) return null;
  const noun = prev.lower.replace(DOT_AT_END, '');
  if (q.value < 20 && ENZYME.test(noun) && !NO_ENZYME.test(noun)) return 'name';
  if (!LABEL_NOUNS.has(noun) || q.value >= 1000 || right?.text === '=' || VERB.test(left!.lower)) return null;
  return countsPlural(n) && (left !== prev || (noun === 'study' && q.value > 9 && prev.text === noun)) ? null : 'label';
};

/** Whether a name stands right before the number, and not only the first word of a sentence. */
function behindName({ q, tokens, prev, prevAt, left, right }: NumberContext): boolean {
  if (left !== prev || !isName(prev)) return false;
  // `Foo 2.0 Pro reaches`
  if (q.decimals === 1 && CAPITALISED.test(right?.text ?? '')) return true;
  const before = tokens[prevAt - 1];
  return !(CAPITALISED.test(prev!.text) && (prevAt === 0 || (before && SENTENCE_END.test(before.text) && !(q.magnitude && before.text === ':'))));
}

const RELEASE = /^(?:versions?|releases?)$/;

/** `kernel version 4.5`. */
export const release: Check = (n) => (n.q.decimals > 0 && n.left === n.prev && behindWord(n) && RELEASE.test(n.prev!.lower) ? 'version' : null);

/** Programmes and stages of an industry, a web, a nation. */
const ERA = /^(?:Industry|Web|Society|Agriculture|Healthcare|Education|Construction|Quality|Logistics|Manufacturing)$/;

/** `Industry 4.0`: a name even where it opens the sentence. */
export const era: Check = (n) => (n.q.decimals === 1 && Number.isInteger(n.q.value) && n.left === n.prev && behindWord(n) && ERA.test(n.prev!.text) ? 'name' : null);

const CATALOGUE = /^[A-Z]{1,3}$/;
const SPREAD = /^(?:±|\+\/-)$/;

/** Something that says it is a measurement: a bound, a spread, an interval, or the decimals of a share. */
const looksMeasured = ({ q, right }: NumberContext): boolean =>
  q.comparator !== null || q.uncertainty !== null || q.ciLow !== null || (q.decimals >= 2 && q.value < 1) || SPREAD.test(right?.text ?? '');

const SIZE = /[BMKk]$/;
/** Billions behind a name are the size of a model, whatever else the name is (`R1 8B`). */
const SIZE_OF_MODEL = /^[\d.]+B$/;

/** `Llama 70B` is a name, and `Llama 70B parameters` is not. */
const isSize = ({ tokens, tagging, i, token, right }: NumberContext): boolean =>
  SIZE.test(token.text) && !MODEL_SIZE_NOUNS.has(right?.lower ?? '')
  && !(right?.kind === 'word' && tagging.npStart[i + 1]! >= 0 && tokens.slice(i + 1, i + 4).some((t) => MODEL_SIZE_NOUNS.has(t.lower)));

const READS_ON = /^(?:the|an?|our|its|their)$/;
const GERUND = /ing$/;

/** `the Foo 4 compilers`, `using Foo 4 compilers`: a version, though a plural stands behind it. */
const isVersion = ({ q, tokens, tagging, prevAt }: NumberContext): boolean => {
  const before = tokens[prevAt - 1];
  return q.value < 20 && before !== undefined && (READS_ON.test(before.lower) || (tagging.tags[prevAt - 1] === 'verb' && GERUND.test(before.lower)));
};

/** `ResNet 50`, `GJ 1214`; `Accuracy 91.2` and `Foo 12 layers` measure and count. */
export const partOfName: Check = (n) => {
  const { q, prev, tokens, prevAt, integer } = n;
  if (!behindWord(n) || !behindName(n)) return null;
  const metric = metricNamed(prev!.text);
  const plural = countsPlural(n) && /^[a-z]/.test(n.head!.text);
  // a catalogue number is no score
  if (metric && !(q.magnitude && SIZE_OF_MODEL.test(n.token.text))) return integer && q.value >= 100 && !q.magnitude && !q.comparator && !plural && CATALOGUE.test(prev!.text) ? 'name' : null;
  if (q.magnitude) return !q.comparator && !plural && isSize(n) ? 'name' : null;
  if (plural && integer && isVersion(n)) return 'name';
  if ((plural && integer) || looksMeasured(n)) return null;
  const before = tokens[prevAt - 1];
  return before && metricNamed(`${before.text} ${prev!.text}`) ? null : 'name';
};

/** `Llama 3.1 405B`, `Gemma 2 9B`: a size behind a version goes with the name. */
export const sizeBehindVersion: Check = ({ q, tokens, i, bare, left }) => (q.magnitude && bare && left?.kind === 'quantity' && left.quantity!.aside !== null && isName(tokens[i - 2]) ? 'name' : null);

const DIGITS_AND_LETTER = /^\d+[A-Z]/;

/** `20NG`: a dataset whose name begins with digits. */
export const datasetName: Check = ({ q, token }) => (q.form === 'digits' && DIGITS_AND_LETTER.test(token.text) && canonicalDataset(token.text) !== null ? 'name' : null);

const CAPITAL_LABEL = /^(?:Layer|Level|Model|Task|Case|Class|Round|Step|Rule|Site|Tier|Stage|Question|Category|Dataset)$/;

/** `Layer 3`: words that label where they are written large. */
export const capitalLabel: Check = ({ q, bare, integer, left }) => (bare && integer && q.value < 20 && q.form === 'digits' && CAPITAL_LABEL.test(left?.text ?? '') ? 'label' : null);

/** `Formula One`. */
export const wordInName: Check = ({ q, token, left, prev, prevAt }) =>
  (q.form === 'word' && q.value < 10 && prevAt > 0 && left === prev && isName(prev) && /^[A-Z]/.test(token.text) ? 'name' : null);

const EDITION = /^(?:Flash|Pro|Ultra|Mini|Turbo|Max|Lite|Nano|Opus|Sonnet|Haiku|Plus|Coder|Instruct|Thinking)$/;

/** `Step 3.5 Flash`: the version of a name that opens the sentence. */
export const edition: Check = (n) => (behindWord(n) && n.left === n.prev && /^[A-Z]/.test(n.prev!.text) && EDITION.test(n.right?.text ?? '') ? 'name' : null);

const NUMBERED = /^[A-Z][A-Za-z]*?v?(\d{1,3})$/;

/** `Foo11 and 12`: versions of one name. */
export const furtherVersion: Check = ({ q, token, tokens, i, bare, integer, head }) => {
  if (!bare || !integer || q.form !== 'digits' || head !== null || !/^(?:and|or|,)$/.test(tokens[i - 1]?.lower ?? '')) return null;
  const version = NUMBERED.exec(tokens[i - 2]?.text ?? '')?.[1];
  return version !== undefined && version.length === token.text.length && Math.abs(Number(version) - q.value) < 10 ? 'name' : null;
};

const ENDS_IN_DIGITS = /^[A-Za-z]+-?\d{1,4}(?:\.\d)?$/;

/** `Foo-10/100`, `crust-1/2 ovens`: a stroke right behind a name's own digits gives its other digits. */
export const strokeVersion: Check = ({ q, tokens, i, bare, left }) => {
  const before = tokens[i - 2];
  if (!bare || q.form !== 'digits' || left?.text !== '/' || !before || before.end !== left.start || left.end !== q.start) return null;
  return (before.kind === 'word' && ENDS_IN_DIGITS.test(before.text)) || before.quantity?.aside === 'name' ? 'name' : null;
};

/** `the '3' key`. */
export const quoted: Check = ({ left, right }) => (left?.text === "'" && right?.text === "'" ? 'label' : null);

const CHEMICAL = /^(?:Cov|hydroxy|methyl|HT|LO|FU|ASA|yl)/i;
const CHEMICAL_END = /^[a-z]{4,}(?:ine|ane|ene|yne|ol|one|ide|yl|acid|azole|(?:ulf|osph|itr|cet|bon|yr|zo)ate)s?$/;
/** Everyday words with the ending of a substance, and chains whose links are counted. */
const EVERYDAY = /(?:phone|airline|baseline|timeline|guideline|headline|deadline|pipeline|online|offline|outline|hotline|machine|engine|routine|magazine|vaccine|medicine|discipline|turbine|cuisine|hurricane|membrane|backbone|milestone|cyclone|hygiene|protocol|control|symbol|school|peptide|nucleotide|divide|override|worldwide)s?$/;
const CHEMICAL_TAIL = /^(?:oxo|oxy[a-z]{4}|epoxy|azido|hydroxy|methoxy|methyl|ethyl|phenyl|benzyl|acetyl|keto|amino[a-z]|nitro|deoxy|thio|chloro|bromo|fluoro|iodo)|^(?:ht|k|rt|yl)$/;

/** `5-HT`, `2-bromo-4-nitrophenol`, `4-aminopyridine`: what a hyphen binds to the number is the name of a substance. */
export const substance: Check = ({ q, text, integer }) => {
  if (q.tail === null || q.unitClass === 'params') return null;
  if (CHEMICAL_TAIL.test(q.tail) || (integer && q.form === 'digits' && q.value < 20 && q.unit === null && CHEMICAL_END.test(q.tail) && !EVERYDAY.test(q.tail))) return 'name';
  return CHEMICAL.test(q.tail) && !q.tail.includes('-') && /^[A-Z]/.test(text.charAt(text.indexOf('-', q.end - 1) + 1)) ? 'name' : null;
};

const LOCANTS = /(?:^|[\s([])\d{1,2}['′]?(?:,\d{1,2}['′]?)*,$/;
const GREEK = /^(?:alpha|beta|gamma|delta|kappa|[αβγδκ])$/;
const INNER_LOCANT = /[a-z]-\d{1,2},$/;
const GREEK_GLUED = /^\d(?:alpha|beta|α|β)\b/;
const HANGS_ON = /\)-$/;

const FUSED = /^\d{1,2}-[a-z]$/;
const FUSED_BEHIND = /^,\d{1,2}-[a-z]\]/;

/** `2,3,4,5-tetrahydro`, `[2,1-d]`, `alpha 2-agonist`, `(COX)-2-specific`: digits that a name is made of. */
export const boundDigits: Check = ({ q, before, after, token, prev, left, integer }) => {
  if ((FUSED.test(token.text) && after.startsWith(']')) || (q.borrowed && FUSED_BEHIND.test(after))) return 'name';
  if (!integer || q.form !== 'digits' || q.value > 30) return null;
  if (HANGS_ON.test(before) || (q.tail !== null && INNER_LOCANT.test(before))) return 'name';
  return q.tail !== null && (LOCANTS.test(before) || (left === prev && GREEK.test(prev?.lower ?? ''))) ? 'name' : null;
};

const STEPS_BEFORE = /_\{?\.?\d+(?:\.\d+)?:$/;
const CODE_BEFORE = /(?:^|[^\w-])[A-Z]{1,3}-\d{2,3},$/;
const N_IN_M = /^\d-in-\d|^\d+-?d\.o\.f/i;
const GRAM = /^[a-z]+-grams?$/;
const ALLELE = /^\d{1,5}[ACGT]\s?(?:\/|>|→|-->|->)\s?[ACGT]\b/;

/** `mAP_{50:95}`, `L-365,260`, `a 3-in-1 kit`, `3-d.o.f. arms`, `five-gram models`, `the 102T/C variant`. */
export const coded: Check = ({ q, text, token, before }) => {
  if (GREEK_GLUED.test(text.slice(q.start, q.start + 8))) return 'name';
  if (q.form === 'word') return GRAM.test(token.lower) ? 'name' : null;
  return STEPS_BEFORE.test(before) || CODE_BEFORE.test(before) || N_IN_M.test(text.slice(q.start, q.start + 12)) || ALLELE.test(text.slice(q.start, q.start + 14)) ? 'name' : null;
};

const ORBITAL = /^\d[spdf]-\d[spdf]\b|^\d[spdf] (?:orbitals?|states?|electrons?|shells?|manifold|transitions?|levels?|elements?|metals?|ions?|bands?)\b/;

/** `the 2s-2p transition`: electrons of an atom. */
export const orbital: Check = ({ q, text }) => (q.form === 'digits' && ORBITAL.test(text.slice(q.start, q.start + 16)) ? 'name' : null);

const STANDARD_BEFORE = /\b(?:ISO|IEC|IEEE|RFC|DIN|ANSI|ASTM|FIPS|CVE|ETSI|3GPP TS)[ -]?$/;

/** `ISO/IEC 24745`, `IEEE 802.11`: the number of a standard. */
export const standard: Check = ({ q, before }) => (q.form === 'digits' && STANDARD_BEFORE.test(before) ? 'name' : null);

const GLUED_CAPITAL = /^\d+(?:\.\d+)?[A-Z]{1,2}-[A-Z]/;
const RECEPTOR_BEFORE = /\bHT[ _-]?[({]?$/;

/** `11B-Instruct`, `1T-TaS2`: a capital and a hyphen go on to a name. `5-HT(1B/1D)`: the receptors of a substance. */
export const gluedCapital: Check = ({ q, text, before }) => (q.form === 'digits' && (GLUED_CAPITAL.test(text.slice(q.start, q.start + 16)) || RECEPTOR_BEFORE.test(before)) ? 'name' : null);

const VERSION = /^\d{1,2}(?:\.\d)?$/;

/** `Foo 3.0 and 85.3%`: a version took the unit of its neighbour. */
export const borrowedVersion: Check = ({ q, left, prev, token }) =>
  (q.borrowed && left === prev && isName(prev) && /[a-z][A-Z]|^[A-Z][a-z]/.test(prev!.text) && VERSION.test(token.text) && !metricNamed(prev!.text) ? 'name' : null);

const LABELLED_COMPOUND = /^\d{1,2}[a-z]$/;
const COMPOUND = /^(?:compounds?|derivatives?|analogs?|analogues?|complexes|complex|ligands?|molecules?|inhibitors?)$/;

/** `compounds 3g and 3j`: products of a synthesis, numbered with letters. */
export const compound: Check = ({ tokens, token, i, prev }) => {
  if (!LABELLED_COMPOUND.test(token.text)) return null;
  if (COMPOUND.test(prev?.lower ?? '')) return 'name';
  const letter = token.text.at(-1);
  return tokens.slice(Math.max(0, i - 5), i + 6).some((t) => LABELLED_COMPOUND.test(t.text) && t.text.at(-1) !== letter) ? 'name' : null;
};

const SPACETIME_BEFORE = /\d\s?\+\s?$/;
const SPACETIME_AFTER = /^\s?\+\s?\d\$?[ -]?(?:D\b|dimension)|^\$?[ -]?(?:D\b|dimension)/;

/** `3+1 dimensions`: space and time. */
export const spacetime: Check = ({ q, integer, before, after }) =>
  (integer && q.value < 12 && (SPACETIME_BEFORE.test(before) || /^\s?\+\s?\d/.test(after)) && SPACETIME_AFTER.test(after) ? 'name' : null);
