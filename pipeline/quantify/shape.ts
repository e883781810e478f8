/** Shapes (`1024x1024`, `5 x 4 m`) and the sides of pictures. */
import type { Token as Lexeme } from '../lex.js';
import type { UnitMatch } from '../units.js';
import { digitNumeral } from './digit-numeral.js';
import { lowerAt } from './numeral.js';
import type { NumberReading } from './reading.js';
import { setUnit } from './unit.js';

const BY = /^[x×X*]$/;

/** Whether another side follows at `k`: a mark of multiplication and a plain number. */
const sideFollows = (lexemes: readonly Lexeme[], k: number): boolean => {
  const by = lexemes[k];
  const side = lexemes[k + 1];
  return by !== undefined && side?.kind === 'number' && BY.test(by.text) && !side.number!.aside;
};

/** Step: the sides of a shape. The last one may bring the unit of all. */
export function readShape(r: NumberReading): void {
  const { q, numeral, lexemes } = r;
  if (numeral.form !== 'digits' || numeral.unit || numeral.tail) return;
  const sides = [numeral.value];
  let { end } = numeral;
  let unit: UnitMatch | null = null;
  let k = r.next;
  while (sideFollows(lexemes, k)) {
    const side = digitNumeral(lexemes, k + 1, r.text);
    sides.push(side.value);
    ({ end, next: k, unit } = side);
    if (unit) setUnit(q, unit, r.text);
    if (unit || side.tail) break;
  }
  if (sides.length === 1) return;
  q.shape = sides;
  q.end = Math.max(q.end, end);
  r.numeral = { ...numeral, end, unit };
  r.next = k;
}

const PIXELS: UnitMatch = { name: 'px', class: 'pixels', base: 'px', factor: 1, end: 0 };
const PICTURE = /^(?:images?|videos?|resolutions?|pictures?|photos?|frames?|clips?|crops?|patch|patches|textures?|inputs?|displays?|renderings?|generation|synthesis)$/;
const FUNCTION_WORD = /^(?:and|or|on|in|at|for|with|to|from|of|by|using|while|as|is|are|per)$/;
const SHORT_SIZE = /^[248]K$/;
const SHORT_SIZE_OF = /^(?:resolutions?|video|image|texture|display|rendering|footage|camera|uhd)$/;

/** Step: `512x512 images`, `at 1024x768`, `2K resolution` are sides in pixels, where no other thing is counted (`a 64x64 matrix`). */
export function readPictureSize(r: NumberReading): void {
  const { q, text } = r;
  if (q.unitClass !== 'none') return;
  const next = r.lexemes[r.next];
  const isSize = q.shape
    ? q.shape.length === 2 && q.shape.every((side) => side >= 16 && Number.isInteger(side)) && (next?.kind !== 'word' || PICTURE.test(next.lower) || FUNCTION_WORD.test(next.lower) || PICTURE.test(lowerAt(r.lexemes, r.next + 1)))
    : SHORT_SIZE.test(text.slice(q.start, q.end)) && SHORT_SIZE_OF.test(q.tail ?? next?.lower ?? '');
  if (isSize) setUnit(q, PIXELS, text);
}
