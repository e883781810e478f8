/**
 * lex: one sentence of plain text into tokens: words, marks and numbers.
 *
 * A number token is one run of digits with what is glued to it (`372M`, `15×`, `4-bit`, `1st`); digits inside a word are
 * part of that word (`CIFAR-10`, `A100`, `top-1`). Which numbers belong together, and what they measure, is the business
 * of quantify. Every regular expression here is sticky and bounded.
 */
import { isDigit, isLetter } from './lex/characters.js';
import { lexNumber } from './lex/number.js';
import type { Token, TokenKind } from './lex/token.js';
import { markAt, wordAt } from './words.js';

export { exact } from './lex/number.js';
export type { NumberToken, Token, TokenKind } from './lex/token.js';

const WORD = /[A-Za-zÀ-ÖØ-öø-ɏͰ-Ͽ\\_@#][\wÀ-ÖØ-öø-ɏͰ-Ͽ\\^]*(?:(?:['&-]|@(?=[\dkK])|(?<=@[\d.]{1,4}):(?=0?\.\d|\d{2}(?![\d.%]))|\.(?=[\w])|\+(?=\w)|\/(?=[A-Z](?![\w-])))[\wÀ-ÖØ-öø-ɏͰ-Ͽ\\^]+)*\+{0,2}/y;
const URL = /(?:https?:\/\/|www\.)[^\s,;)\]]+/iy;
const URL_LIKE = /[A-Za-z][\w-]*(?:\.[\w-]+)*\.(?:com|org|io|net|edu|gov|ai)\/[^\s,;)\]]+/y;

const ABBREVIATION = /^(?:vs|ca|approx|w\.r\.t|i\.e|e\.g|resp)$/i;

const OWNED = /^' [a-z]/;
const QUOTED = /(?:^|[\s(])'\S/;
/** The end of what the sticky expression finds at `at`; -1 where it finds nothing. */
const endOf = (regex: RegExp, text: string, at: number): number => {
  regex.lastIndex = at;
  return regex.test(text) ? regex.lastIndex : -1;
};
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
        // a sentence that ends without a blank behind it, `AP@5.Then`: the full stop is no part of the name
        if (end < found && text[end - 1] === '.') end--;
        if (text[end] === '.' && ABBREVIATION.test(text.slice(i, found))) end++;
        push('word', end);
        continue;
      }
    }
    push('mark', MAY_GO_ON.has(c) ? markEnd(text, i) : i + 1);
  }
  return tokens;
}
