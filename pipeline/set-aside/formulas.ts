/** Numbers that are part of a formula: `x = 0.3`, `O(1)`, `K^1/2`, `(0, 1]`. */
import type { Quantity } from '../quantity.js';
import type { Check } from './context.js';

/** With no running words in it, as the braces of markup have. */
const BRACE_OPEN = /\{(?:(?![A-Za-z]{2,} [a-z]{2,} )[^{}])*$/;
const VECTOR_START = /^\[\s?[-\d]/;
const GOES_ON = /^[,\d]/;
const CI = /CI/;

/** `{1, 2}`, `[0, 5`. */
export const inBraces: Check = ({ q, text, bare, left, before, after }) => {
  if (!(bare || q.unitClass === 'ratio') || q.tail !== null) return null;
  if (left?.text === '{' || BRACE_OPEN.test(before)) return 'formula';
  return left?.text === '[' && q.shape === null && VECTOR_START.test(text.slice(q.start - 1, q.start + 1)) && GOES_ON.test(after.trim()) && !CI.test(before) ? 'formula' : null;
};

const PAIR_OPEN = /[([](?:-?\d[\d.]*, ?)?-?$/;
const PAIR_SHUT = /^(?:, ?-?\d[\d.]*)?[\])]/;
const HALF_OPEN = /\(-?\d[\d.]*, ?-?\d[\d.]*\]|\[-?\d[\d.]*, ?-?\d[\d.]*\)/;

/** The number with the other end of a bracketed pair: no more than a short number and its brackets on each side. */
function around(text: string, q: Quantity): string {
  const left = PAIR_OPEN.exec(text.slice(Math.max(0, q.start - 12), q.start))?.[0] ?? '';
  const right = PAIR_SHUT.exec(text.slice(q.end, q.end + 12))?.[0] ?? '';
  return left + text.slice(q.start, q.end) + right;
}

/** `(0, 1]` closes otherwise than it opens, as only an interval of mathematics does. */
export const halfOpenInterval: Check = ({ q, text, bare }) => (bare && HALF_OPEN.test(around(text, q)) ? 'formula' : null);

const SCRIPT_AFTER = /^\^(?!°)|^_/;
/** A subscript may be half a whole number: `g_9/2`. */
const SCRIPT_BEFORE = /[\^_]$|[A-Za-zΑ-Ωα-ω]_\{?\d{1,2}\/$/;

/** `2^n`, `x_1`. */
export const scripted: Check = ({ before, after }) => (SCRIPT_AFTER.test(after) || SCRIPT_BEFORE.test(before) ? 'formula' : null);

const BINARY = /^1[01]{2}$|^[01]{3}$/;

const PLANE = /^-?[0-6]{3,4}$/;
/** A plane of a crystal, said anywhere in the text. */
const SAID_PLANE = /\(-?[0-6]{3,4}\)[ -]?(?:surfaces?|planes?|facets?|faces?|oriented|orientations?|reconstruct\w*|terminations?|terminated|substrates?|films?|reflections?|textures?|directions?|boundar(?:y|ies))\b/;

/** `(110)`, `the (104) surface`: a direction or plane in a crystal. */
export const direction: Check = ({ q, text, token, bare, integer, left, right }) =>
  (left?.text === '(' && right?.text === ')' && integer && bare && q.form === 'digits' && (BINARY.test(token.text) || (PLANE.test(token.text) && SAID_PLANE.test(text))) ? 'formula' : null);

const RELATION = /^[=<>≤≥~]$|^<=$|^>=$|^=<$/;
const SYMBOL = /^(?:[A-Za-z]|\\?[a-z]+_.*|[A-Za-z]_?\d|\\[A-Za-z]+.*|[α-ωΑ-Ω]\w?|.*[_^\\].*|\|)$/;
/** Symbols whose value is a result. */
const MEASURE = /^(?:n|N|r|R|T|e|k|K|L|M|R2|R\^2|d|k|kappa|κ|ρ|rho|\\rho|\\kappa|OR|HR|RR|AUC|F1|g|β|B|b|tau|r2|r\^2|SD|SE|η|D)$/;
const TEST_STATISTIC = /^(?:t|F|Z|df|χ2|χ\^2|chi2|H|U|W|Q|X2|I2|I\^2)$/;
const SAMPLE_SIZE = /^[nN]$/;

const CHAIN_AFTER = /^\s?(?:≤|<=?)\s?[A-Za-z]\w?\s?(?:≤|<=?)/;
const CHAIN_BEFORE = /(?:≤|<=?)\s?[A-Za-z]\w?\s?(?:≤|<=?)\s?$/;

/** `23 ≤ Z ≤ 30`. */
export const chain: Check = ({ bare, before, after }) => (bare && (CHAIN_AFTER.test(after) || CHAIN_BEFORE.test(before)) ? 'formula' : null);

/** `x = 0.3`; `F = 4.2` tests and `r = 0.8` measures. */
export const variable: Check = ({ tokens, i, bare, left }) => {
  if (!bare || !left || !RELATION.test(left.text)) return null;
  const name = tokens[i - 2]?.text;
  if (name === undefined) return null;
  if (TEST_STATISTIC.test(name)) return 'test statistic';
  if (SAMPLE_SIZE.test(name) && left.text !== '=') return 'formula';
  return SYMBOL.test(name) && !MEASURE.test(name) ? 'formula' : null;
};

const CALL_OPEN = /[A-Za-z)]\($/;
const ARGUMENT_END = /^[),]/;
const ORDER_OPEN = /(?:^|[^A-Za-z])[OoΘΩ]~?\($/;
const LATEX_BEFORE = /\\(?:widetilde|mathcal|tilde|log|frac|sqrt|sum)\S*$/;

/** `f(2)`, `O(1)`, `\log 2`. */
export const argument: Check = ({ q, bare, integer, before, after }) => {
  if (bare && integer && q.form === 'digits' && q.value < 100 && CALL_OPEN.test(before) && ARGUMENT_END.test(after)) return 'formula';
  return ORDER_OPEN.test(before) || LATEX_BEFORE.test(before) ? 'formula' : null;
};

const PROBABILITY_BEFORE = /\bprobability (?:at least|of at least)?\s*$/;
const MINUS_LETTER = /^\s?-\s?\\?[a-zδε]/i;
const ONE_MINUS = /^\s?-\s?\\?(?:delta|epsilon|o\()|^\s?\/\s?\\?[a-z]/i;
const OPERATOR_AFTER = /^\s?[-+*·]\s?\\?[A-Za-z](?![a-z])/;
/** `(1+eps)-near`: one and a small letter. */
const PLUS_SMALL = /^\s?\+\s?\\?(?:var)?(?:eps|epsilon|ε|delta|δ|gamma|γ)/;
const COMPUTED = /\b(?:divided|multiplied) by $/;
const HYPHENED_LETTER = /^\s?-\s?[a-z]\b/;

/** `with probability 1 - δ`, `Zn(1-x)`, `1/n`, `2 * N`, `divided by 22.5`. */
export const operand: Check = ({ q, token, bare, integer, before, after }) => {
  if (bare && (COMPUTED.test(before) || PLUS_SMALL.test(after))) return 'formula';
  if (q.value === 1 && (token.text === '1-x' || (bare && ONE_MINUS.test(after)) || (PROBABILITY_BEFORE.test(before) && MINUS_LETTER.test(after)))) return 'formula';
  return bare && integer && q.form === 'digits' && q.value < 10 && OPERATOR_AFTER.test(after) && !HYPHENED_LETTER.test(after) ? 'formula' : null;
};

const MATHEMATICAL = /[A-Za-z)][\^]|\\[a-z]+|\{[A-Z]/;
const PLAIN_NUMBER = /^[\d.×x~±^-]+[\s%]/;
const WITH_POWER_OF_UNIT = /^[-+~(]?[\d.,]+(?:×10\^?-?\d+)?[A-Za-zµ/]+\^?-?[123]/;
/** In UTF-16 code units to either side: a formula that goes on for longer is no more of one. */
const LONGEST_FORMULA = 120;
const BLANK = 32;
const GREEK = /^(?:alpha|beta|gamma|delta|epsilon|lambda|sigma|mu|theta|eta|rho|lipschitz)\b/;

/** Digits between two blanks that are a formula: `K^1/2T^3/2`, `1{KT}`, `1-lambda`. */
export const inFormula: Check = ({ sentence, text, q }) => {
  if (q.tail !== null && GREEK.test(q.tail)) return 'formula';
  if (q.unitClass === 'percent') return null;
  const floor = Math.max(sentence.start, q.start - LONGEST_FORMULA);
  let from = q.start;
  while (from > floor && text.charCodeAt(from - 1) !== BLANK) from--;
  const ceiling = Math.min(text.length, q.end + LONGEST_FORMULA);
  let to = q.end;
  while (to < ceiling && text.charCodeAt(to) !== BLANK) to++;
  const chunk = text.slice(from, to);
  const side = chunk.slice(chunk.lastIndexOf('=', q.start - from) + 1);
  return MATHEMATICAL.test(side) && !PLAIN_NUMBER.test(side) && !WITH_POWER_OF_UNIT.test(side) ? 'formula' : null;
};
