/** One number: a run of digits with its power of ten, its magnitude, its unit and what a hyphen binds to it. */
import { MAGNITUDES } from '../../rules/lexicon/number-words.js';
import { readUnit } from '../units.js';
import { Word } from '../words.js';
import { isDigit } from './characters.js';
import type { NumberToken, Token } from './token.js';

const DIGITS = /(?:\d{1,2},\d(?=%)|\d{1,3}(?:,\d{3})+(?![\d])(?:\.\d+)?|\d{1,3}(?: \d{3})+(?=(?: ?(?:×|%|mg|ml|km|GPU|images|samples|papers|patients|params|parameters|sentences|documents|videos|hours|words|tokens|people|users)| [a-z][a-z-]{3,})|[)])|\d+(?:\.\d+)?|\.\d+)/y;
/** `17,9%`. */
const DECIMAL_COMMA = /^\d{1,2},\d$/;
const EXPONENT = /(?: ?[×x*·] ?10 ?(?:\^ ?)?([-+]?\d{1,3})(?![\d.]*[%\d])|[eE]([-+]?\d{1,3})(?![\w])|\^([-+]?\d{1,3})(?!\d))/y;
const MAGNITUDE = /(?:Bn|[kKMBTm]|G(?= ?(?:FLOP|MAC|param|OP)))(?![A-Za-zµ])/y;
const ORDINAL = /(?:st|nd|rd|th)(?![A-Za-z])/y;
const TAIL = /-([A-Za-z][A-Za-z]*(?:-[A-Za-z]+)*)/y;
const LETTERS = /[A-Za-zÀ-ÖØ-öø-ɏ_][\w-]*/y;

const run = (regex: RegExp, text: string, at: number): RegExpExecArray | null => {
  regex.lastIndex = at;
  return regex.exec(text);
};

/** Rounds away the binary noise of `1.4 * 1e9`. Whole numbers have none, and minus zero is zero. */
export const exact = (x: number): number => (Number.isInteger(x) && Math.abs(x) < 1e15 ? x + 0 : Number(x.toPrecision(15)));

/**
 * Whether what reads as `3x1010`, a power of ten that lost its mark, is the second side of a shape: `1024x1024`, `4x100`.
 * A number of scientific notation has one or two digits before the point.
 */
function isSide(plain: string, exponent: RegExpExecArray): boolean {
  const power = exponent[1];
  if (power === undefined || exponent[0].includes('^') || /^[-+]/.test(power)) return false;
  // and a side has no decimals
  if (/^\d\.\d/.test(plain)) return false;
  return /^\d{3}/.test(plain) || power[0] === '0' || power === '24' || Number(power) > 30;
}

/** The number whose digits begin at `digitsAt`, with its sign at `start` where it has one; null where no digits stand there. */
export function lexNumber(text: string, start: number, digitsAt: number): Token | null {
  const d = run(DIGITS, text, digitsAt);
  if (!d) return null;
  let end = digitsAt + d[0].length;
  const plain = DECIMAL_COMMA.test(d[0]) ? d[0].replace(',', '.') : d[0].replace(/[, ]/g, '');
  let value = Number(plain);
  const decimals = /\.(\d+)$/.exec(plain)?.[1]?.length ?? 0;
  const negative = text[start] === '-';
  const n: NumberToken = { value: 0, digitsEnd: end, signed: digitsAt > start, decimals, magnitude: false, unit: null, tail: null, tailEnd: end, aside: null };
  const power10 = run(EXPONENT, text, end);
  const exponent = power10 && !isSide(plain, power10) ? power10 : null;
  if (exponent) {
    const power = Number(exponent[1] ?? exponent[2] ?? exponent[3]);
    if (exponent[3] !== undefined) value = plain.length <= 2 ? Math.pow(value, power) : NaN;
    else value = Number(`${plain}e${power}`);
    end += exponent[0].length;
    if (Number.isNaN(value) || !Number.isFinite(value)) n.aside = 'formula';
  } else if (/^\d+$/.test(plain) && run(/\.\d+(?:\.\d+)+|(?<=\d)\.\d+\.\d+/y, text, end)) {
    const version = run(/(?:\.\d+)+/y, text, end)!;
    end += version[0].length;
    n.aside = 'version';
  }
  if (run(/\.\d/y, text, end)) {
    end += run(/(?:\.\d+)+/y, text, end)![0].length;
    n.aside = 'version';
  }
  n.digitsEnd = end;
  if (!n.aside) {
    const unit = readUnit(text, end, true);
    const magnitude = run(MAGNITUDE, text, end);
    const single = unit && unit.end - end === 1 && magnitude;
    if (unit && !single && !(unit.end === end + 1 && /[A-Za-z]/.test(text[end]!) && !/[sxX×hgmKWVJNTlLdMbyU]/.test(text[end]!))) {
      n.unit = unit;
      end = unit.end;
      // `the 1990s`, `(Baker, 2021d)`
      if ((unit.name === 's' && /^(?:1[5-9]|20)\d0$/.test(plain)) || (text.startsWith('d', n.digitsEnd) && end === n.digitsEnd + 1 && /^(?:19|20)\d\d$/.test(plain))) n.aside = 'year';
      // `3x3` and `3×3` are shapes: the mark stays with the number, quantify joins the two.
      if (unit.class === 'ratio' && isDigit(text.charCodeAt(end))) {
        n.unit = null;
        end = n.digitsEnd;
      }
    } else if (magnitude) {
      const factor = MAGNITUDES[magnitude[0]]!;
      if (magnitude[0] === 'm' && unit) {
        n.unit = unit;
        end = unit.end;
      } else {
        value = exact(value * factor);
        n.magnitude = true;
        end += magnitude[0].length;
        n.digitsEnd = end;
      }
    } else if (run(/(?:k|K|M|G|T|B)(?=FLOPs?|FLOPS|MACs?)/y, text, end)) {
      // read as a unit above where the lexicon has it
      end = readUnit(text, end, true)?.end ?? end;
    } else if (run(ORDINAL, text, end)) {
      end += 2;
      n.aside = 'ordinal';
    } else if (run(/[A-Za-z_µ]/y, text, end) && !(text[end] === 'x' && isDigit(text.charCodeAt(end + 1))) && !(text[end] === 'X' && isDigit(text.charCodeAt(end + 1)))) {
      const letters = run(LETTERS, text, end);
      const tail = letters?.[0] ?? '';
      end += tail.length || 1;
      if (tail === 's' || /^s$/.test(tail)) n.aside = 'year';
      else if (/^[a-z]{4,}$/.test(tail) && tail !== 'fold' && tail !== 'times') end -= tail.length; // a lost blank: `681turns`
      else if (/^fold$/i.test(tail)) n.unit = { name: 'x', class: 'ratio', base: 'x', factor: 1, end };
      else n.aside = 'name';
    } else if (text[end] === '+' && !isDigit(text.charCodeAt(end + 1)) && !/^\+ ?\//.test(text.slice(end, end + 3))) {
      // `100+`: quantify reads the comparator
    }
  }
  n.value = negative ? -value : value;
  n.tailEnd = end;
  if (!n.aside) {
    const tail = run(TAIL, text, end);
    if (tail && !/^(?:to|and|or)$/.test(tail[1]!)) {
      n.tail = tail[1]!.toLowerCase();
      n.tailEnd = end + tail[0].length;
      // digits after the hyphenated words, as in `4-way-2`, make it a name
      if (isDigit(text.charCodeAt(n.tailEnd))) {
        n.aside = 'name';
        n.tailEnd += run(/[\w.-]*\w/y, text, n.tailEnd)![0].length;
      }
    }
  }
  const full = n.tail ? n.tailEnd : end;
  const slice = text.slice(start, full);
  return { kind: 'number', start, end: full, text: slice, lower: slice, word: new Word(slice, slice), number: n };
}
