/**
 * lex: one sentence of plain text into tokens: words, marks and numbers.
 *
 * A number token is one run of digits with what is glued to it (`372M`, `15×`, `4-bit`, `1st`); digits inside a word are
 * part of that word (`CIFAR-10`, `A100`, `top-1`). Which numbers belong together, and what they measure, is the business
 * of quantify. Every regular expression here is sticky and bounded.
 */
import { MAGNITUDES } from '../rules/lexicon/number-words.js';
import { readUnit, type UnitMatch } from './units.js';
import { markAt, Word, wordAt } from './words.js';

export type TokenKind = 'word' | 'mark' | 'number';

export interface Token {
  kind: TokenKind;
  /** Half-open span in the plain text of the field. */
  start: number;
  end: number;
  text: string;
  lower: string;
  word: Word;
  /** Only for numbers. */
  number: NumberToken | null;
}

export interface NumberToken {
  value: number;
  /** End of the digits and magnitude letter, before unit and tail. */
  digitsEnd: number;
  signed: boolean;
  decimals: number;
  /** A magnitude letter is part of the value. */
  magnitude: boolean;
  unit: UnitMatch | null;
  /** What a hyphen binds to the number: `parameter` of `7B-parameter`. */
  tail: string | null;
  tailEnd: number;
  /** Set where the run is no quantity at all, with the reason. */
  aside: string | null;
}

const WORD = /[A-Za-zÀ-ÖØ-öø-ɏͰ-Ͽ\\_@#][\wÀ-ÖØ-öø-ɏͰ-Ͽ\\^]*(?:(?:['&-]|@(?=[\dkK])|(?<=@[\d.]{1,4}):(?=0?\.\d|\d{2}(?![\d.%]))|\.(?=[\w])|\+(?=\w)|\/(?=[A-Z](?![\w-])))[\wÀ-ÖØ-öø-ɏͰ-Ͽ\\^]+)*\+{0,2}/y;
const DIGITS = /(?:\d{1,2},\d(?=%)|\d{1,3}(?:,\d{3})+(?![\d])(?:\.\d+)?|\d{1,3}(?: \d{3})+(?=(?: ?(?:×|%|mg|ml|km|GPU|images|samples|papers|patients|params|parameters|sentences|documents|videos|hours|words|tokens|people|users)| [a-z][a-z-]{3,})|[)])|\d+(?:\.\d+)?|\.\d+)/y;
/** `17,9%`. */
const DECIMAL_COMMA = /^\d{1,2},\d$/;
const EXPONENT = /(?: ?[×x*·] ?10 ?(?:\^ ?)?([-+]?\d{1,3})(?![\d.]*[%\d])|[eE]([-+]?\d{1,3})(?![\w])|\^([-+]?\d{1,3})(?!\d))/y;
const MAGNITUDE = /(?:Bn|[kKMBTm]|G(?= ?(?:FLOP|MAC|param|OP)))(?![A-Za-zµ])/y;
const ORDINAL = /(?:st|nd|rd|th)(?![A-Za-z])/y;
const TAIL = /-([A-Za-z][A-Za-z]*(?:-[A-Za-z]+)*)/y;
const LETTERS = /[A-Za-zÀ-ÖØ-öø-ɏ_][\w-]*/y;
const URL = /(?:https?:\/\/|www\.)[^\s,;)\]]+/iy;
const URL_LIKE = /[A-Za-z][\w-]*(?:\.[\w-]+)*\.(?:com|org|io|net|edu|gov|ai)\/[^\s,;)\]]+/y;

const ABBREVIATION = /^(?:vs|ca|approx|w\.r\.t|i\.e|e\.g|resp)$/i;

const run = (regex: RegExp, text: string, at: number): RegExpExecArray | null => {
  regex.lastIndex = at;
  return regex.exec(text);
};
const OWNED = /^' [a-z]/;
const QUOTED = /(?:^|[\s(])'\S/;
/** The end of what the sticky expression finds at `at`; -1 where it finds nothing. */
const endOf = (regex: RegExp, text: string, at: number): number => {
  regex.lastIndex = at;
  return regex.test(text) ? regex.lastIndex : -1;
};
const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isLetter = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || (c >= 0xc0 && c <= 0x24f && c !== 0xd7 && c !== 0xf7) || (c >= 0x370 && c <= 0x3ff) || c === 92 || c === 95 || c === 64 || c === 35;

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

function lexNumber(text: string, start: number, digitsAt: number): Token | null {
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
      if (unit.name === 's' && /^(?:1[5-9]|20)\d0$/.test(plain)) n.aside = 'year';
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

/** `+`, `-`, `<`, `=`, `>`: marks that another may follow. */
const MAY_GO_ON: ReadonlySet<number> = new Set([43, 45, 60, 61, 62]);
const DOUBLE: ReadonlySet<string> = new Set(['+-', '<=', '>=', '->', '=<', '=>']);

/** The end of the mark at `i`: `+/-`, `<=`, `-->`, a dash of up to eight hyphens, or the one character. */
function markEnd(text: string, i: number): number {
  if (text.startsWith('+/-', i)) return i + 3;
  const two = text.slice(i, i + 2);
  if (DOUBLE.has(two)) return i + 2;
  if (text.startsWith('-->', i)) return i + 3;
  return two === '--' ? i + /^-+/.exec(text.slice(i, i + 8))![0].length : i + 1;
}

const isAsciiLetter = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90);

/** The end of a word of plain letters before a blank or a comma, as most are; -1 where the word may be of another make. */
function plainWordEnd(text: string, start: number): number {
  let end = start;
  let c = text.charCodeAt(end);
  while (isAsciiLetter(c)) c = text.charCodeAt(++end);
  return end > start && (c === 32 || c === 44) ? end : -1;
}

/** Tokens of `text` in [from, to). */
export function lex(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  const mayHoldSite = text.slice(from, to).includes('/');
  let i = from;
  const push = (kind: TokenKind, end: number): void => {
    const word = kind === 'word' ? wordAt(text, i, end) : markAt(text, i, end);
    tokens.push({ kind, start: i, end, text: word.text, lower: word.lower, word, number: null });
    i = end;
  };
  while (i < to) {
    const c = text.charCodeAt(i);
    if (c === 32) {
      i++;
      continue;
    }
    const prev = i > 0 ? text.charCodeAt(i - 1) : 32;
    if (isDigit(c) || (c === 46 && isDigit(text.charCodeAt(i + 1)) && !isDigit(prev))) {
      const token = lexNumber(text, i, i);
      if (token) {
        tokens.push(token);
        i = token.end;
        continue;
      }
    }
    const next = text.charCodeAt(i + 1);
    if ((c === 45 || c === 43) && (isDigit(next) || (next === 46 && isDigit(text.charCodeAt(i + 2)))) && (prev === 32 || prev === 40 || prev === 91 || prev === 126 || prev === 47 || prev === 61 || i === from)) {
      // A sign belongs to the number unless a blank-padded range goes through here (`10 -20`).
      const before = tokens[tokens.length - 1];
      if (!(c === 45 && before?.kind === 'number' && prev === 32)) {
        const token = lexNumber(text, i, i + 1);
        if (token) {
          tokens.push(token);
          i = token.end;
          continue;
        }
      }
    }
    // the mark of a shape, `1024x768`, is no word
    if ((c === 120 || c === 88) && isDigit(text.charCodeAt(i + 1)) && isDigit(prev)) {
      push('mark', i + 1);
      continue;
    }
    const plain = plainWordEnd(text, i);
    if (plain >= 0) {
      push('word', Math.min(to, plain));
      continue;
    }
    if (isLetter(c)) {
      if ((mayHoldSite && (c === 104 || c === 72)) || (c === 119 && (next === 119 || next === 87))) {
        const url = endOf(URL, text, i);
        if (url >= 0) {
          push('word', url);
          continue;
        }
      }
      const site = mayHoldSite ? endOf(URL_LIKE, text, i) : -1;
      const found = site >= 0 ? site : endOf(WORD, text, i);
      if (found >= 0) {
        let end = Math.min(to, found);
        // `SO(3)`, `5-HT(1A)`: a bracket glued to a word with a short index in it is part of the name
        const index = text[end] === '(' ? /^\(\d{1,2}[A-Za-z]?\)|^\([+\-A-Za-z]\)/.exec(text.slice(end, end + 6)) : null;
        if (index) end += index[0].length;
        // `the analysts' work`: an owner, unless a quotation is open
        if (text[end] === "'" && text[end - 1] === 's' && OWNED.test(text.slice(end, end + 3)) && !QUOTED.test(text.slice(from, i))) end++;
        if (text[end] === '.' && ABBREVIATION.test(text.slice(i, found))) end++;
        push('word', end);
        continue;
      }
    }
    push('mark', MAY_GO_ON.has(c) ? markEnd(text, i) : i + 1);
  }
  return tokens;
}
