/** Citations, markers of lists, and numbers that only label what stands before their bracket. */
import { metricNamed } from '../terms.js';
import type { Check, NumberContext } from './context.js';

const REFERENCE = /[A-Z][a-z]*\. ?(?:[A-Z][a-z]*\.? ?)*(?:[A-Z] )?\d{1,4}, ?[\d,]{2,12} ?\((?:19|20)\d\d\)/;
const JOURNAL_BEFORE = /[A-Z][a-z]*\.(?: [A-Z][a-z]*\.?)* (?:\d+, ?(?:[\d,]*)?)?$/;

/** `Phys. Rev. A 52, 2493 (1995)`: a journal, its volume and page. */
export const journal: Check = ({ sentence, text, q, bare, before }) =>
  (bare && REFERENCE.test(text.slice(Math.max(sentence.start, q.start - 44), q.end + 24)) && JOURNAL_BEFORE.test(before) ? 'citation' : null);

const JOURNAL_AND_VOLUME = /(?:[A-Z][a-z]{1,9}\. ?(?:[A-Z][a-z]*\. ?)*(?:[A-Z]{1,2} )?|[A-Z][a-z]+\., )(?:\d+, ?){0,3}$/;
const GOES_ON = /^\s?(?:[,)\];]|\((?:19|20)\d\d\))/;

/** `J. Foo. Phys. 157, 214112, 2022`, `Foo Sci., 2021, 12, 7079`. */
export const journalAndVolume: Check = ({ text, bare, integer, q, after }) =>
  // the full stop of an abbreviation may have ended the sentence
  (bare && integer && q.form === 'digits' && GOES_ON.test(after) && JOURNAL_AND_VOLUME.test(text.slice(Math.max(0, q.start - 60), q.start)) ? 'citation' : null);

const YEAR_VOLUME_PAGES = /\b(?:19|20)\d\d ?; ?\d+ ?(?:\([\w -]+\) ?)?: ?[A-Za-z]?\d+/;

/** `2000;160:2947-2954`: year, volume and pages. */
export const yearVolumePages: Check = ({ sentence, text, q }) => (q.form === 'digits' && YEAR_VOLUME_PAGES.test(text.slice(Math.max(sentence.start, q.start - 24), q.end)) ? 'citation' : null);

const IDENTIFIER_BEFORE = /\b(?:arXiv|PMID|PMCID|DOI|doi|NCT|ISRCTN|ISBN|ISSN)\s?[:.#]?\s?$/;
const DOI = /^10\.\d{4,}$/;

/** `arXiv:2304.02509`, `10.1038/s41598`. */
export const identifier: Check = ({ q, token, bare, before, after }) => (bare && q.form === 'digits' && (IDENTIFIER_BEFORE.test(before) || (DOI.test(token.text) && after.startsWith('/'))) ? 'identifier' : null);

/** `[12]`, `[3, 4]`. */
export const citation: Check = ({ bare, integer, left, right }) => (bare && integer && left?.text === '[' && (right?.text === ']' || right?.text === ',') ? 'citation' : null);

const NUMBERS = /^\d+(?:, ?\d+)+$/;
const THOUSANDS = /^\d{1,3},\d{3}$/;

/** No label is longer. Farther off nothing is looked for, or a text without brackets would be read again for each number. */
const LONGEST_LABEL = 120;

/** Where the bracket around the number opens and shuts, as far as the nearest marks tell; null where none is near. */
function bracketAround({ sentence, text, q }: NumberContext): { open: number; shut: number } | null {
  const from = Math.max(sentence.start, q.start - LONGEST_LABEL);
  const open = text.slice(from, q.start).lastIndexOf('(');
  const shut = open < 0 ? -1 : text.slice(q.end, q.end + LONGEST_LABEL).indexOf(')');
  return shut < 0 ? null : { open: from + open, shut: q.end + shut };
}

/** `(600, 960)`: numbers alone in brackets label what stands before them. */
export const numbersInBrackets: Check = (n) => {
  if (!n.bare || !n.integer || n.q.form !== 'digits') return null;
  const bracket = bracketAround(n);
  if (!bracket) return null;
  const inside = n.text.slice(bracket.open + 1, bracket.shut).trim();
  return NUMBERS.test(inside) && !THOUSANDS.test(inside) ? 'label in brackets' : null;
};

const BOUND = /^[<>≤≥]/;
const BOUND_INSIDE = /^[\s\w-]*[<>≤≥]\s?$/;
const LETTER = /[a-z]/i;
const LEVEL_BEFORE = /\b(?:low|high|good|poor|normal|mild|moderate|severe|complete|obese|elevated|abnormal|small|large)(?: [a-z]+)?\s?$/i;
/** `in younger patients (< 60 yr old)` */
const AGED_BEFORE = /\b(?:young(?:er)?|old(?:er)?|elderly|adult|large|larger|small|smaller|heavy|obese) [a-z]+ ?$/i;

/** `the small group (size < 30)`, `(0-10)`: thresholds and scales that only label a thing in brackets. */
export const thresholdInBrackets: Check = (n) => {
  const { text, q, bare, integer, left } = n;
  if (q.valueMax === null && !(left && BOUND.test(left.text))) return null;
  const bracket = bracketAround(n);
  if (!bracket || !/^(?: old| of age)?$/.test(text.slice(q.end, bracket.shut).trimEnd())) return null;
  const { open } = bracket;
  const inside = text.slice(open + 1, q.start);
  // `(micro-F1 > 0.9)` measures
  if ((bare || q.unitClass === 'percent') && metricNamed(inside.replace(/[<>≤≥\s]+$/, '').trim().split(' ').at(-1)!)) return null;
  if (BOUND_INSIDE.test(inside) && (bare || q.unitClass === 'physical' || q.unitClass === 'rate') && LETTER.test(inside)) return 'label in brackets';
  if (/^[<>≤≥]=?\s?$/.test(inside.trim()) && (q.unitClass === 'time' || q.unitClass === 'physical') && AGED_BEFORE.test(text.slice(Math.max(0, open - 30), open))) return 'label in brackets';
  // `low (< 0.4 g/l)` says what is called low
  if (BOUND.test(inside.trim()) && inside.trim().length <= 2 && LEVEL_BEFORE.test(text.slice(Math.max(0, open - 14), open))) return 'label in brackets';
  return q.valueMax !== null && inside.trim() === '' && bare && integer && q.value <= 1 && q.valueMax <= 100 ? 'label in brackets' : null;
};

const COMPARISON = /^(?:[=<>≤≥~≈]|<=|>=)$/;
const SIGN = /^[=<>≤≥~:]/;
const LIST_OPENER = /^(?:and|or|by|that|to|via|are|is|include|with|from|of|through|we|on|as|for|between|both|either)$/;
const CLAUSE_END = /^[,.;)]$/;

/** Whether an item of a list may start behind token `at`. */
function mayStartItem({ tokens, tagging }: NumberContext, at: number): boolean {
  const opener = tokens[at];
  return !opener || (opener.kind === 'mark' && !SIGN.test(opener.text)) || LIST_OPENER.test(opener.lower) || tagging.tags[at] === 'verb';
}

/** `(1) a parser and (2) a printer`, `1) a parser`. */
export const bracketedMarker: Check = (n) => {
  const { q, tokens, tagging, i, left, right } = n;
  if (!n.bare || !n.integer || q.form !== 'digits' || q.value > 20 || right?.text !== ')' || q.shape !== null || q.outOf !== null || q.pair !== null || COMPARISON.test(left?.text ?? '')) return null;
  const word = tokens[i + 2];
  if (left?.text !== '(') return word?.kind === 'word' || mayStartItem(n, i - 1) ? 'list marker' : null;
  // `the patients (3) were`: the number counts what stands before it
  if (tokens[i - 2] && tagging.tags[i - 2] === 'noun' && tagging.tags[i + 2] === 'aux') return null;
  return word && (word.kind === 'word' || word.text === '"') && !CLAUSE_END.test(word.text) ? 'list marker' : null;
};

const ITEM_END = /^[:;.]$/;

/** `1. A parser. 2. A printer.` */
export const dottedMarker: Check = ({ q, tokens, i, bare, integer, left, right }) => {
  if (!bare || !integer || right?.text !== '.') return null;
  if (i === 0 && q.value <= 20) return 'list marker';
  if (q.form === 'digits' && q.value <= 12 && tokens[i + 2]?.kind === 'word' && ITEM_END.test(left?.text ?? '')) return 'list marker';
  return i === tokens.length - 2 && left?.text === '.' ? 'list marker' : null;
};
