/**
 * quantify: the tokens of a sentence into the same tokens with one quantity token for each number: value, range, unit,
 * comparator, uncertainty, confidence interval. `up to 65-92%` and `fifty-one` become one quantity each.
 *
 * It says what a number is by its own words and does not ask what it is about; a number that is no quantity (a version,
 * an ordinal, a formula) becomes a quantity with `aside` set, so that it is seen and counted.
 *
 * This file is the walk over the sentence; each step of it is a file in `quantify/`.
 */
import { readAtLeast } from './quantify/at-least.js';
import { digitNumeral } from './quantify/digit-numeral.js';
import { markFactors } from './quantify/factor-of.js';
import { readInterval } from './quantify/interval.js';
import { readMachines } from './quantify/machines.js';
import { lowerAt, type Numeral } from './quantify/numeral.js';
import { readOpenHyphen } from './quantify/open-hyphen.js';
import { readOrders } from './quantify/orders.js';
import { emitPlain, emitQuantity, outputOf, type Output } from './quantify/output.js';
import { readSecond } from './quantify/pair.js';
import { readPrefixFactor } from './quantify/prefix-factor.js';
import { readRange } from './quantify/range.js';
import { readRate } from './quantify/rate.js';
import { quantityOf, type NumberReading } from './quantify/reading.js';
import { readPictureSize, readShape } from './quantify/shape.js';
import { specialWord, startsSpecial, type Special } from './quantify/special-words.js';
import { readBracketedSpread, readSpread, readUnitBehindOwn } from './quantify/spread.js';
import { readSmallerUnit, readUnitBehind, setUnit } from './quantify/unit.js';
import { startsNumeral, wordNumeral } from './quantify/word-numeral.js';
import type { Token as Lexeme } from './lex.js';
import type { Token } from './quantity.js';
import { wordAt } from './words.js';

const PERCENTILE = /^percentiles?$/;
const RISES = /^(?:doubl|tripl|quadrupl)(?:e|es|ed|ing)$/;

/** `twice`, `half a day`, `sub-second`: the word says all there is. */
function walkSpecial(out: Output, { numeral, unit }: Special, word: string): number {
  const q = quantityOf(numeral);
  if (unit) setUnit(q, unit, out.text);
  if (RISES.test(word)) q.direction = 'up';
  if (word.startsWith('halv')) q.direction = 'down';
  if (word.startsWith('sub-')) q.comparator = '<';
  return emitQuantity(out, q, numeral.from, numeral.next);
}

/** A number that the lexer already knows to be none, but for `95th percentile`. */
function walkAside(out: Output, { q, from, next }: NumberReading): number {
  if (q.aside !== 'ordinal' || !PERCENTILE.test(lowerAt(out.lexemes, next))) return emitQuantity(out, q, from, next);
  [q.aside, q.unit, q.unitClass] = [null, 'percentile', 'percent'];
  return emitQuantity(out, q, from, next + 1);
}

/** A number and all that belongs to it, in the order in which it may be written. */
function walkNumber(out: Output, numeral: Numeral): number {
  const q = quantityOf(numeral);
  const r: NumberReading = { lexemes: out.lexemes, text: out.text, sentenceStart: out.sentenceStart, from: numeral.from, next: numeral.next, numeral, q };
  if (numeral.unit) setUnit(q, numeral.unit, out.text);
  if (q.aside) return walkAside(out, r);
  readShape(r);
  readPrefixFactor(r);
  readAtLeast(r);
  readSpread(r);
  if (q.uncertainty === null) readUnitBehind(r, r.numeral);
  readMachines(r);
  readPictureSize(r);
  readOpenHyphen(r);
  readBracketedSpread(r);
  readRate(r);
  readSmallerUnit(r);
  if (q.uncertainty === null) readSpread(r);
  readRange(r);
  // `2 to 6 loaves per month`
  if (q.valueMax !== null) readRate(r);
  readOrders(r);
  readUnitBehindOwn(r);
  const behind = readSecond(r) ? null : readInterval(r);
  const next = emitQuantity(out, q, r.from, r.next);
  return behind ?? next;
}

/** Puts out what starts at lexeme `i`. Returns the first lexeme behind it. */
function walk(out: Output, i: number): number {
  const { lexemes, text } = out;
  const lex = lexemes[i]!;
  if (lex.kind === 'number') return walkNumber(out, digitNumeral(lexemes, i, text));
  if (lex.kind === 'word' && (lex.word.numeral ??= startsSpecial(lex.lower) || startsNumeral(lex.lower))) {
    const special = specialWord(lexemes, i, text);
    if (special) return walkSpecial(out, special, lex.lower);
    const numeral = wordNumeral(lexemes, i, text);
    if (numeral) return walkNumber(out, numeral);
  }
  emitPlain(out, i);
  return i + 1;
}

const VERSUS = wordAt('vs', 0, 2);

/** `24 ± 3 v 60 months`, `12% (SD 4) v 15%`: between two numbers the letter sets them against each other. */
function markVersus(tokens: Token[]): void {
  for (let i = 1; i + 1 < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.text !== 'v' || token.kind !== 'word') continue;
    let next = i + 1;
    while (tokens[next]?.skip) next++;
    let prev = i - 1;
    while (tokens[prev]?.skip || tokens[prev]?.text === ')' || tokens[prev]?.text === ']') prev--;
    if (tokens[next]?.kind === 'quantity' && tokens[prev]?.kind === 'quantity') tokens[i] = { kind: token.kind, start: token.start, end: token.end, text: token.text, lower: VERSUS.lower, word: VERSUS, quantity: null, skip: token.skip };
  }
}

/** The tokens of one sentence, `text` being the field that the offsets of its lexemes point into. */
export function quantify(lexemes: readonly Lexeme[], text: string, sentenceStart: number): Token[] {
  const out = outputOf(lexemes, text, sentenceStart);
  for (let i = 0; i < lexemes.length;) i = walk(out, i);
  markFactors(out.tokens);
  markVersus(out.tokens);
  return out.tokens;
}
