/**
 * segment: plain text into sentences, half-open spans in text order.
 *
 * Only sentences that may hold a number go on to the lexer: most hold none, and passing them by is the greatest saving
 * of the whole run. Abbreviations, initials and decimal points do not end a sentence.
 */

/** A sentence of the plain text. `gated` is true where it may hold a number. */
export interface Sentence {
  start: number;
  end: number;
  gated: boolean;
}

/** In UTF-16 code units: the longest of 150,000 real sentences has 1,448. Without it a text of numbers and no full stop would cost their square. */
export const LONGEST_SENTENCE = 2000;

const ABBREVIATIONS = new Set([
  'e.g', 'i.e', 'al', 'vs', 'fig', 'figs', 'approx', 'resp', 'no', 'nos', 'dr', 'cf', 'w.r.t', 'eq', 'eqs', 'sec', 'st', 'ca', 'viz', 'etc', 'inc', 'ltd', 'prof', 'mr', 'mrs', 'ms', 'u.s', 'a.k.a', 'aka',
  'ref', 'refs', 'tab', 'vol', 'pp', 'avg', 'min', 'max', 'ex', 'var', 'sp', 'spp', 'i.v', 'i.p', 's.c', 'b.i.d', 't.i.d', 'p.o',
]);

const DIGIT = /\d/;

/** Words that stand for a number. Wide on purpose: the lexer decides. */
const NUMBER_WORD =
  /\b(?:one[- ](?:hour|minute|second|day|week|month|year|decade|century|order|third|half|quarter|fifth|tenth|hundred|thousand|million|billion|epoch|out|in|of)|zero|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|trillion|dozen|half|halv\w+|twice|thrice|doubl\w+|tripl\w+|quadrupl\w+|thirds|quarters|a (?:third|quarter|fifth|tenth) of|fifths|tenths|orders?[- ]of[- ]magnitude|decades?|centur(?:y|ies)|an? (?:second|minute|hour|day|week|month|year)s?)\b/i;

/** `tenfold`, asked for apart: with it any word would have to be read to its end. */
const FOLD = /\Bfold\b/i;

/** Each way begins with its mark, also where it looks back: so the engine skips to the marks, and is seven times as fast. */
const END = /[.!?]+["')\]]*(?=\s+["'([]*[\p{Lu}\d$~\\]|\s*$)|;\s+(?=[A-Z]{4,})|\.(?<=[a-z)%\d]\.)(?=[A-Z][a-z]+,? [a-z])|\.(?=[A-Z]{5,}:)/gu;

/** Opening and closing brackets balance: a full stop inside brackets, as in `(e.g. A. B)`, ends no sentence. */
function insideBracket(text: string, from: number, to: number): boolean {
  if (to - from >= 400) return false;
  let depth = 0;
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    if (c === 40 || c === 91) depth++;
    else if (c === 41 || c === 93) depth = Math.max(0, depth - 1);
  }
  return depth > 0;
}

/** Asked for digits first: most sentences that hold a number hold one, which is found much faster than a word. */
const mayHoldNumber = (sentence: string): boolean => DIGIT.test(sentence) || NUMBER_WORD.test(sentence) || FOLD.test(sentence);

/** What a number may go on with for as long as it likes. */
const IN_NUMBER = /[\p{L}\p{N}.,]/u;

/**
 * Where a sentence of `text` that goes on for too long is cut: behind a clause, else at a blank, else between words. What
 * has no such place is one word, and is kept: half of a number would be another.
 */
function cutOf(text: string, start: number, end: number): number {
  const part = text.slice(start, start + LONGEST_SENTENCE);
  const clause = Math.max(part.lastIndexOf('; '), part.lastIndexOf(', '));
  if (clause > LONGEST_SENTENCE / 2) return start + clause + 1;
  const blank = part.lastIndexOf(' ');
  if (blank > 0) return start + blank;
  let cut = start + LONGEST_SENTENCE;
  while (cut > start && IN_NUMBER.test(text[cut]!)) cut--;
  if (cut > start) return cut;
  cut = start + LONGEST_SENTENCE;
  while (cut < end && IN_NUMBER.test(text[cut]!)) cut++;
  return cut;
}

/** The sentences of the last text, which the datasets of a paper are looked for in again. */
let last: { text: string; sentences: readonly Sentence[] } = { text: '', sentences: [] };

export function segment(text: string): readonly Sentence[] {
  if (last.text !== text) last = { text, sentences: split(text) };
  return last.sentences;
}

function split(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const close = (end: number): void => {
    while (start < end && text[start] === ' ') start++;
    while (end - start > LONGEST_SENTENCE) {
      const cut = cutOf(text, start, end);
      sentences.push({ start, end: cut, gated: mayHoldNumber(text.slice(start, cut)) });
      start = text[cut] === ' ' ? cut + 1 : cut;
    }
    if (start < end) sentences.push({ start, end, gated: mayHoldNumber(text.slice(start, end)) });
    start = end;
  };
  END.lastIndex = 0;
  for (let m = END.exec(text); m; m = END.exec(text)) {
    const end = m.index + m[0].length;
    if (m[0][0] === '.' && m[0].length === 1 && end < text.length) {
      const word = /[\p{L}\p{N}.]*$/u.exec(text.slice(Math.max(start, m.index - 16), m.index))![0];
      // behind a number `ms.` is a unit
      if (ABBREVIATIONS.has(word.toLowerCase()) && (word === 'vs' || !/\d\s?\p{L}+$/u.test(text.slice(Math.max(start, m.index - 8), m.index)))) {
        // `vs.` or `et al.` before a capital: the sentence goes on. `etc.` may end one.
        if (word.toLowerCase() !== 'etc' && word.toLowerCase() !== 'no' && word.toLowerCase() !== 'min' && word.toLowerCase() !== 'max') continue;
      }
      if (/^\p{Lu}$/u.test(word) && /[A-Z]\. ?$|\s$|^$/.test(text.slice(Math.max(start, m.index - 3), m.index - 1)) && !/^\s+(?:The|We|In|Our|This|These|It|A|An|For|To|However)\b/.test(text.slice(end, end + 10))) continue;
      // `1. First, ...`: a list marker opens a sentence, it does not close one.
      if (/^\d{1,2}$/.test(word) && (m.index - word.length <= start + 1 || /[:;.] ?$/.test(text.slice(start, m.index - word.length)))) continue;
    }
    if (insideBracket(text, start, end)) continue;
    close(end);
  }
  close(text.length);
  return sentences;
}
