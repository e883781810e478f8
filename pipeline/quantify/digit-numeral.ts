/** Numbers in digits, with what is glued or hyphened to them (`372M`, `4-bit`) and the magnitude behind (`2 million`). */
import { MAGNITUDES, SCALES } from '../../rules/lexicon/number-words.js';
import { exact, type Token as Lexeme } from '../lex.js';
import { readUnit, type UnitMatch } from '../units.js';
import { nextAfter, wordEnds, type Numeral } from './numeral.js';

const VALIDATION = /^(?:cross|cv|stratified|validation|rotational|symmetr)/;
const VALIDATION_WORD = /^(?:cross|cv|stratified|validation|rotational|symmetr|leave|predictions?$|ensembles?$|splits?$|models?$)/;
const MAGNITUDE_WORDS: ReadonlySet<string> = new Set([...Object.keys(SCALES), 'millions', 'billions', 'trillions', 'lakh', 'crore', 'bn', 'mn']);
const MAGNITUDE_LETTER = /^[KMBT]$/;
const COUNTED = /^[a-z-]+s$|^params?|^parameter/;
const NOT_COUNTED = /^(?:is|was|as|has|this|thus|across|versus)$/;
const CAPITAL = /^[A-Z]/;

/** The number at `i`, which is a lexeme of kind `number`. */
export function digitNumeral(lexemes: readonly Lexeme[], i: number, text: string): Numeral {
  const lex = lexemes[i]!;
  const n = lex.number!;
  const numeral: Numeral = { from: i, next: i + 1, start: lex.start, end: n.unit ? n.unit.end : n.digitsEnd, value: n.value, form: 'digits', unit: n.unit, tail: n.tail, signed: n.signed, decimals: n.decimals, magnitude: n.magnitude, aside: n.aside };
  if (n.aside) numeral.end = lex.end;
  else if (n.tail) readTail(numeral, n.tail, lexemes, i, text);
  else if (!n.unit) readMagnitude(numeral, lexemes, i, text);
  return numeral;
}

/** What a hyphen binds to the number: a scale (`2-million`), a unit (`4-bit`), both, or a word that stays its tail. */
function readTail(numeral: Numeral, tail: string, lexemes: readonly Lexeme[], i: number, text: string): void {
  const parts = tail.split('-');
  if (parts[0]! in SCALES && !numeral.unit) {
    const scale = parts.shift()!;
    numeral.value = exact(numeral.value * SCALES[scale]!);
    numeral.magnitude = true;
    numeral.end += 1 + scale.length;
  }
  if (!parts.length) {
    numeral.tail = null;
    return;
  }
  const lex = lexemes[i]!;
  const at = numeral.end;
  const found = numeral.unit ? null : readUnit(text, at + 1, false);
  if (found && parts[0] === 'fold' && (VALIDATION.test(parts[1] ?? '') || VALIDATION_WORD.test(lexemes[i + 1]?.lower ?? ''))) numeral.aside = 'design';
  // `50-mg/day`: the unit goes on behind the hyphened word
  else if (found && (found.end <= lex.end || text[lex.end] === '/') && wordEnds(text, found.end) && !isInitial(found, at, text)) {
    numeral.unit = found;
    // `7B-parameter` counts parameters, `4-bit` measures bits
    if (found.class !== 'params' && found.class !== 'count') numeral.end = found.end;
    numeral.tail = text.slice(found.end, lex.end).replace(/^-/, '').toLowerCase() || null;
    if (found.end > lex.end) numeral.next = nextAfter(lexemes, i, found.end);
  } else numeral.tail = parts.join('-');
}

/** `3-D`, `2-N`: one capital letter behind a hyphen is a name and no unit of physics. */
const isInitial = (unit: UnitMatch, at: number, text: string): boolean => unit.class === 'physical' && unit.end - at <= 2 && CAPITAL.test(text.charAt(at + 1));

/** The magnitude behind the digits: `2 million`, `2 million-parameter`, `10 K images`. */
function readMagnitude(numeral: Numeral, lexemes: readonly Lexeme[], i: number, text: string): void {
  const lex = lexemes[i]!;
  const word = lexemes[i + 1];
  if (word?.kind !== 'word' || word.start > lex.end + 1) return;
  const hyphen = word.lower.indexOf('-');
  const magnitude = hyphen < 0 ? word.lower : word.lower.slice(0, hyphen);
  // `5 mn` are millions, `5 mN` a force
  if (MAGNITUDE_WORDS.has(magnitude) && !word.text.startsWith('mN')) {
    multiply(numeral, MAGNITUDES[magnitude] ?? SCALES[magnitude.replace(/s$/, '')]!, word.start + magnitude.length, i + 2);
    numeral.tail = hyphen < 0 ? null : word.lower.slice(hyphen + 1) || null;
    const unit = numeral.tail ? readUnit(text, numeral.end + 1, false) : null;
    if (unit && unit.end === word.end) {
      numeral.unit = unit;
      numeral.tail = null;
    }
  } else if (MAGNITUDE_LETTER.test(word.text) && !numeral.magnitude && word.start === lex.end + 1) {
    // `7 B parameters`, `10 K images`: a letter before a counted thing is a magnitude; before nothing it is a unit
    const after = lexemes[i + 2];
    if (after?.kind === 'word' && COUNTED.test(after.text) && !NOT_COUNTED.test(after.lower)) multiply(numeral, MAGNITUDES[word.text]!, word.end, i + 2);
  }
}

function multiply(numeral: Numeral, factor: number, end: number, next: number): void {
  numeral.value = exact(numeral.value * factor);
  numeral.magnitude = true;
  numeral.end = end;
  numeral.next = next;
}
