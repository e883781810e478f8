/**
 * quantify: the tokens of a sentence into the same tokens with one quantity token for each number: value, range, unit,
 * comparator, uncertainty, confidence interval. `up to 65-92%` and `fifty-one` become one quantity each.
 *
 * It says what a number is by its own words and does not ask what it is about; a number that is no quantity (a version,
 * an ordinal, a formula) becomes a quantity with `aside` set, so that it is seen and counted.
 */
import { table } from '../rules/lexicon/table.js';
import { COMPARATORS_AFTER, COMPARATORS_BEFORE } from '../rules/lexicon/comparators.js';
import { FACTOR_WORDS, FRACTION_WORDS, MAGNITUDES, ONES, SCALES, TENS } from '../rules/lexicon/number-words.js';
import { exact, type Token as Lexeme } from './lex.js';
import type { Quantity, Token } from './quantity.js';
import type { Comparator } from './types.js';
import { readUnit, type UnitMatch } from './units.js';

/** A bare number as read from one or more lexemes. */
interface Numeral {
  from: number;
  /** First lexeme after the number (its unit not consumed, unless glued). */
  next: number;
  start: number;
  end: number;
  value: number;
  form: Quantity['form'];
  unit: UnitMatch | null;
  tail: string | null;
  signed: boolean;
  decimals: number;
  magnitude: boolean;
  aside: string | null;
}

const emptyUnit = { unit: null, unitClass: 'none' as const, unitBase: null, unitFactor: 1 };

/** `two`, `fifty-one`, `one hundred and seventy-nine`, `a billion`; null where the lexeme starts no number word. */
function wordNumeral(lexemes: readonly Lexeme[], i: number, text: string): Numeral | null {
  const first = lexemes[i]!;
  let lower = first.lower;
  let total = 0;
  let current = 0;
  let j = i;
  let seen = false;
  let end = first.end;
  let tail: string | null = null;
  let aside: string | null = null;
  const article = lower === 'a' || lower === 'an';
  if (article) {
    const after = lexemes[i + 1]?.lower;
    if (!after || !(after in SCALES)) return null;
    current = 1;
    j = i + 1;
  }
  for (; j < lexemes.length; j++) {
    const lex = lexemes[j]!;
    if (lex.kind !== 'word') break;
    lower = lex.lower;
    const parts = lower.split('-');
    const head = parts[0]!;
    let used = 0;
    if (head in ONES) {
      if (seen && current % 10 !== 0) break;
      current += ONES[head]!;
      used = 1;
    } else if (head in TENS) {
      if (seen && current % 100 !== 0) break;
      current += TENS[head]!;
      used = 1;
      if (parts[1] && parts[1] in ONES) {
        current += ONES[parts[1]]!;
        used = 2;
      }
    } else if (head in SCALES && (seen || article)) {
      used = 1;
      if (head === 'hundred') current *= 100;
      else {
        total += Math.max(1, current) * SCALES[head]!;
        current = 0;
      }
    } else if (head === 'and' && seen && j > i && /hundred|thousand/.test(lexemes[j - 1]!.lower) && lexemes[j + 1] && (lexemes[j + 1]!.lower.split('-')[0]! in ONES || lexemes[j + 1]!.lower.split('-')[0]! in TENS)) {
      continue;
    } else break;
    if (parts[used] && parts[used]! in SCALES) {
      const scale = SCALES[parts[used]!]!;
      if (scale === 100) current *= 100;
      else {
        total += current * scale;
        current = 0;
      }
      used++;
    }
    seen = true;
    end = lex.start + parts.slice(0, used).join('-').length;
    if (parts.length > used) {
      tail = parts.slice(used).join('-');
      j++;
      break;
    }
  }
  if (!seen) return null;
  let unit: UnitMatch | null = null;
  if (tail) {
    if (tail === 'fold' || tail === 'times') unit = { name: 'x', class: 'ratio', base: 'x', factor: 1, end: end + 1 + tail.length };
    else {
      const found = readUnit(text, end + 1, false);
      if (found && /^(?:$|[^A-Za-z])/.test(text.slice(found.end, found.end + 1))) unit = found;
    }
    if (unit) tail = null;
    else if (tail in FRACTION_WORDS) {
      const value = (total + current) * FRACTION_WORDS[tail]!;
      return { from: i, next: j, start: first.start, end: end + 1 + tail.length, value: exact(value), form: 'fraction', unit: null, tail: null, signed: false, decimals: 0, magnitude: false, aside: null };
    }
  }
  if (first.lower === 'zero' && tail) aside = 'name';
  return { from: i, next: j, start: first.start, end, value: total + current, form: 'word', unit, tail, signed: false, decimals: 0, magnitude: false, aside };
}

function digitNumeral(lexemes: readonly Lexeme[], i: number, text: string): Numeral {
  const lex = lexemes[i]!;
  const n = lex.number!;
  const numeral: Numeral = { from: i, next: i + 1, start: lex.start, end: n.unit ? n.unit.end : n.digitsEnd, value: n.value, form: 'digits', unit: n.unit, tail: n.tail, signed: n.signed, decimals: n.decimals, magnitude: n.magnitude, aside: n.aside };
  if (n.aside) {
    numeral.end = lex.end;
    return numeral;
  }
  if (n.tail) {
    const parts = n.tail.split('-');
    let at = n.unit ? n.unit.end : n.digitsEnd;
    if (parts[0]! in SCALES && !n.unit) {
      numeral.value = exact(numeral.value * SCALES[parts[0]!]!);
      numeral.magnitude = true;
      at += 1 + parts[0]!.length;
      numeral.end = at;
      parts.shift();
    }
    if (!parts.length) numeral.tail = null;
    else {
      const found = n.unit ? null : readUnit(text, at + 1, false);
      if (found && parts[0] === 'fold' && (/^(?:cross|cv|stratified|validation|rotational|symmetr)/.test(parts[1] ?? '') || /^(?:cross|cv|stratified|validation|rotational|symmetr|leave)/i.test(lexemes[i + 1]?.lower ?? ''))) numeral.aside = 'design';
      else if (found && found.end <= lex.end && /^(?:$|[^A-Za-z])/.test(text.slice(found.end, found.end + 1)) && !(found.class === 'physical' && found.end - at <= 2 && /^[A-Z]/.test(text.slice(at + 1)))) {
        numeral.unit = found;
        // `7B-parameter` counts parameters, `4-bit` measures bits
        if (found.class !== 'params') numeral.end = found.end;
        numeral.tail = text.slice(found.end, lex.end).replace(/^-/, '').toLowerCase() || null;
      } else numeral.tail = parts.join('-');
    }
    return numeral;
  }
  const word = lexemes[i + 1];
  if (!n.unit && word?.kind === 'word' && word.start <= lex.end + 1) {
    const parts = word.lower.split('-');
    if (parts[0]! in SCALES || /^(?:millions|billions|trillions|lakh|crore|bn|mn)$/.test(parts[0]!)) {
      numeral.value = exact(numeral.value * (MAGNITUDES[parts[0]!] ?? SCALES[parts[0]!.replace(/s$/, '')]!));
      numeral.magnitude = true;
      numeral.end = word.start + parts[0]!.length;
      numeral.next = i + 2;
      numeral.tail = parts.slice(1).join('-') || null;
      // `2 million-parameter`
      if (numeral.tail) {
        const found = readUnit(text, numeral.end + 1, false);
        if (found && found.end === word.end) {
          numeral.unit = found;
          numeral.tail = null;
        }
      }
    } else if (/^[KMBT]$/.test(word.text) && !n.magnitude && word.start === lex.end + 1) {
      // `7 B parameters`, `10 K images`: a letter before a counted thing is a magnitude; before nothing it is a unit
      const after = lexemes[i + 2];
      if (after?.kind === 'word' && /^[a-z-]+s$|^params?|^parameter/.test(after.text) && !/^(?:is|was|as|has|this|thus|across|versus)$/.test(after.lower)) {
        numeral.value = exact(numeral.value * MAGNITUDES[word.text]!);
        numeral.magnitude = true;
        numeral.end = word.end;
        numeral.next = i + 2;
      }
    }
  }
  return numeral;
}

/** The unit after a numeral, where none was glued to it. Skips a closing of words that look like units and are not. */
function unitAfter(numeral: Numeral, lexemes: readonly Lexeme[], text: string): { unit: UnitMatch; next: number } | null {
  if (numeral.unit || numeral.tail) return null;
  const lex = lexemes[numeral.next];
  if (!lex || lex.start > numeral.end + 1 || lex.kind === 'number') return null;
  const unit = readUnit(text, lex.start, lex.start === numeral.end);
  if (!unit) return null;
  const rest = text.slice(unit.end, unit.end + 24);
  if (unit.class === 'ratio') {
    if (lex.lower === 'x' && /^ ?\d/.test(rest)) return null;
    // `three times a day` is a rate, `in 3 times` none at all
    const often = /^ (?:an?|per|each|every|daily|weekly|monthly) ?(day|week|month|year|hour|minute|second|daily|weekly|monthly)?/.exec(rest);
    if (lex.lower === 'times' && often && (often[1] || /daily|weekly|monthly/.test(often[0]))) {
      const what = (often[1] ?? often[0].trim()).replace('daily', 'day').replace('weekly', 'week').replace('monthly', 'month').replace(/^minute$/, 'min').replace(/^hour$/, 'h').replace(/^second$/, 's');
      return { unit: { name: `times/${what}`, class: 'rate', base: null, factor: 1, end: unit.end + often[0].length }, next: nextAfter(lexemes, numeral.next, unit.end + often[0].length) };
    }
  }
  if (unit.name === 'pp' && /^points?/.test(lex.lower) && /\b(?:data|time|set|key)$/.test(text.slice(Math.max(0, lex.start - 6), lex.start).trim())) return null;
  if (unit.name === 'pp' && /^ (?:cloud|set|estimate|cloud|in time|of interest|around|along)/.test(rest)) return null;
  if (/^[A-Z]$/.test(lex.text) && /^ (?:[a-z]+s|and [A-Z]|\d)/.test(rest) && unit.name !== 'K' && unit.name !== 'T' && unit.name !== 'V' && unit.name !== 'M' && unit.name !== 'W' && unit.name !== 'N' && unit.name !== 'J') return null;
  // names that begin like a unit: `5 T cells`, `2 M-step`
  if (/^-[A-Za-z]/.test(rest) && unit.class !== 'time') return null;
  if (unit.name === 'T' && /^ cells?\b/.test(rest)) return null;
  if (unit.name === 'day' && lex.text === 'd' && /^[')]/.test(rest) && false) return null;
  if (numeral.form === 'word' && unit.end - lex.start <= 2 && unit.name !== '%') return null;
  if (unit.class === 'time' && numeral.form === 'word' && numeral.value === 1 && /^(?:second)$/.test(lex.lower) && false) return null;
  return { unit, next: nextAfter(lexemes, numeral.next, unit.end) };
}

function nextAfter(lexemes: readonly Lexeme[], from: number, end: number): number {
  let j = from;
  while (j < lexemes.length && lexemes[j]!.start < end) j++;
  return j;
}

const CHANGE_BEFORE_FROM = /\b(?:increas|decreas|reduc|improv|boost|rais|lower|ris(?:e|es|ing|en)\b|rose|grow|grew|drop|declin|fall|fell|degrad|mov(?:e|es|ed|ing)\b|elevat|cut|cuts|cutting|shrink|shrank|chang|go(?:es|ing)? |went|jump|climb|shift|lift|scal(?:e|es|ed|ing)\b|bring|push|enhanc|diminish|down|up|switch|transition|advanc|slash|expand|compress|surg|plummet|collaps|converted?|gain|progress|extend)[a-z]*(?: (?:[^.;]|\.(?=\d)){0,90})?$/i;

/** `from a to b`: before and after where something changes, a range where something spans. */
function isBeforeAfter(text: string, sentenceStart: number, fromAt: number): boolean {
  const before = text.slice(Math.max(sentenceStart, fromAt - 120), fromAt).trim();
  if (/(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere|span(?:s|ning|ned)?|sizes?|between)(?: in [a-z ]{1,30})?$/i.test(before)) return false;
  return CHANGE_BEFORE_FROM.test(before);
}

const CI = /^[\s,;:]*[([]?\s*(?:with )?(?:an? )?(?:the )?(?:(\d{2}(?:\.\d+)?) ?(?:%|percent|per cent)[ -]?(?:confidence intervals?|C\.?I\.?s?|credible intervals?|CrI|confidence limits?|CL)|(?:confidence intervals?|C\.?I\.?s?|credible intervals?)(?: ?\(?(\d{2}) ?%\)?)?)(?: ?[([]CI[)\]])?\s*(?:[:=,;]|of|was|is|from|ranging from|,? ?(?:between))?\s*[([{]?\s*([-+]?\d*\.?\d+)\s?%?\s*(?:to|-|–|,|;|and)\s*([-+]?\d*\.?\d+)(\s?%| percent)?/i;

/** A confidence interval that follows a number: `(95% CI 0.88-0.94)`. */
function confidence(text: string, end: number): { low: number; high: number; level: number | null; end: number } | null {
  const window = text.slice(end, end + 110);
  const m = CI.exec(window);
  if (!m) return null;
  return { low: Number(m[3]), high: Number(m[4]), level: m[1] ? Number(m[1]) : m[2] ? Number(m[2]) : null, end: end + m[0].length };
}

/** Quick looks that spare most words a closer one. */
const SPECIAL_START = /^(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|half|half-a|dozen|twice|thrice|double|triple|quadruple|doubl.*|tripl.*|quadrupl.*|halv.*|sub-.*|order.*|.*fold|(?:one|two|three|four|five|six|seven|eight|nine|a)-.*)$/;
const NUMERAL_START = /^(?:an?|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thir|four|fif|six|seven|eight|nine|twen|thirt|fort|fourt)/;

/** `10.6 (3.8-29.1)`: a range in brackets around the number itself is its interval, though nothing says so. */
function plainInterval(text: string, q: Quantity): { low: number; high: number; level: number | null; end: number } | null {
  if (q.unitClass !== 'none' || q.decimals === 0 || q.valueMax !== null) return null;
  const m = /^ ?[([](\d*\.?\d+) ?(?:-|to) ?(\d*\.?\d+)(?=[)\]])/.exec(text.slice(q.end, q.end + 24));
  if (!m || !(Number(m[1]) < q.value && q.value < Number(m[2]))) return null;
  return { low: Number(m[1]), high: Number(m[2]), level: null, end: q.end + m[0].length };
}

const longestBefore = Math.max(...Object.keys(COMPARATORS_BEFORE).map((k) => k.split(' ').length));

/** Reads the comparator that ends before lexeme `i`. Returns the first lexeme that it uses. */
function comparatorBefore(lexemes: readonly Lexeme[], i: number, q: Quantity | null, text: string): { comparator: Comparator | null; from: number; prior: boolean } {
  let at = i;
  let comparator: Comparator | null = null;
  let found = false;
  for (let round = 0; round < 3; round++) {
    // one article may stand between: `up to a 5x speedup`
    const skipArticle = round === 0 && at > 0 && /^(?:an?|the|of)$/.test(lexemes[at - 1]!.lower) ? 1 : 0;
    let hit = false;
    for (const article of skipArticle ? [0, 1] : [0]) {
      const last = at - article;
      for (let n = Math.min(longestBefore, last); n >= 1; n--) {
        const phrase = lexemes.slice(last - n, last).map((l) => l.lower).join(' ');
        const value = COMPARATORS_BEFORE[phrase];
        if (value === undefined) continue;
        if (article && value === 'exact') continue;
        if (article && phrase === 'over') continue;
        if ((phrase === 'over' || phrase === 'under' || phrase === 'within') && q && !bounds(phrase, lexemes[last - 2]?.lower ?? '', q, text)) continue;
        hit = true;
        found = true;
        if (value !== 'exact') comparator = comparator === null || comparator === '~' ? value : value === '~' ? comparator : value;
        at = last - n;
        break;
      }
      if (hit) break;
    }
    if (!hit) break;
  }
  // a negation turns the bound round
  const negation = lexemes[at - 1]?.lower;
  if (comparator && negation && /^(?:not|never|rarely|without|n't|no)$/.test(negation)) {
    const turned: Partial<Record<Comparator, Comparator>> = { '>': '<=', '<': '>=', '>=': '<', '<=': '>' };
    comparator = turned[comparator] ?? comparator;
    at--;
  }
  return { comparator, from: at, prior: found };
}

/**
 * Whether `over`, `under` or `within` bounds the number. `over five months` spans them, `under three conditions` and
 * `evaluated over seven graphs` name a setting.
 */
function bounds(word: string, before: string, q: Quantity, text: string): boolean {
  // `within 1 point of the teacher` is a distance, no bound
  if (word === 'within') return (q.unitClass !== 'none' || q.decimals > 0) && !((q.unitClass === 'percent' || q.unitClass === 'points') && /^\s*of\b/.test(text.slice(q.end, q.end + 5)));
  const firm = /^(?:of|with|by|to|in|on|at|for|from|is|was|are|were|has|have|had|than|contains?|containing|comprises|comprising|includes?|including|achieves?|achieving|achieved|reaches|reaching|reached|attains?|attaining|a|an|the|and|or|requires?|takes?|taking|took|lasting|spanning|collected|consuming|uses?|using|delivers?|delivering|provides?|yields?|yielding|covers?|covering|just|well|still|remains?|maintains?|maintaining|keeping|keeps?|stays?|exceeds?|offers?|offering|sustains?|gives|process(?:es|ing)?|support(?:s|ing)?|,|\(|:)$/.test(before);
  if (q.unitClass === 'time' && q.unitFactor >= 3600) return word === 'over' ? /^(?:for|of|lasting|lasts?|took|takes?|taking|spanning|spans|with|is|was|than|requires?|require|totaling|covering)$/.test(before) : true;
  if (q.unitClass === 'none' && (q.form === 'word' || /^\W{0,2}(?:[a-z-]+ ){0,3}(?:datasets|benchmarks|tasks|settings|scenarios|conditions|methods|models|baselines|languages|domains|seeds|runs|trials|categories|environments)\b/.test(text.slice(q.end, q.end + 60)))) return firm && word === 'over';
  if (/^(?:improvements?|gains?|improves?|improved|improving|advantage|speedups?|win|evaluated|averaged|tested|increase|advances?|progress|preferred|superiority)$/.test(before) && q.unitClass === 'none' && !q.magnitude) return false;
  return true;
}

/** The first lexeme of a currency that stands before the number: `$100K`, `US$ 5`, `HK dollars 9714`; null where none does. */
function currency(lexemes: readonly Lexeme[], i: number, q: Quantity): number | null {
  const SIGNS: Readonly<Record<string, string>> = table({ $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR', USD: 'USD', EUR: 'EUR', GBP: 'GBP', RMB: 'RMB', CNY: 'RMB', INR: 'INR', Rs: 'INR', AUD: 'AUD', CAD: 'CAD', HKD: 'HK dollars', CHF: 'CHF' });
  const PREFIX: Readonly<Record<string, string>> = table({ US: 'USD', U: 'USD', HK: 'HK dollars', A: 'AUD', AU: 'AUD', C: 'CAD', CA: 'CAD', NZ: 'NZD', S: 'SGD', R: 'BRL' });
  if (q.unitClass !== 'none' && q.unitClass !== 'money') return null;
  const last = lexemes[i - 1];
  if (!last) return null;
  const set = (unit: string, at: number): number => {
    [q.unit, q.unitClass, q.unitBase, q.unitFactor] = [unit, 'money', unit, 1];
    return at;
  };
  const sign = SIGNS[last.text];
  if (sign !== undefined && lexemes[i]!.start - last.end <= 1) {
    const before = lexemes[i - 2];
    const country = last.text === '$' && before && before.end === last.start ? PREFIX[before.text] : undefined;
    return country ? set(country, i - 2) : set(sign, i - 1);
  }
  if (/^(?:dollars?|\$)$/.test(last.lower)) {
    const country = PREFIX[lexemes[i - 2]?.text ?? ''];
    if (country) return set(country, i - 2);
  }
  if (last.text === 'HK' || last.text === 'US$') return set(last.text === 'HK' ? 'HK dollars' : 'USD', i - 1);
  return null;
}

/** Things per time: `220 images per second`, `12 req/s`. */
function readRate(lexemes: readonly Lexeme[], at: number, text: string, q: Quantity, jump: (next: number) => void): void {
  if (q.unitClass !== 'none' || q.tail) return;
  const RATE = /[A-Za-z][A-Za-z-]{1,18}(?: [a-z]{3,14})?(?: ?\/ ?| per )(second|seconds|sec|s|minute|min|hour|h|hr|day|week|month|year|ms)(?![A-Za-z0-9-])/y;
  const first = lexemes[at];
  if (!first || first.kind !== 'word' || first.start !== q.end + 1) return;
  RATE.lastIndex = first.start;
  const m = RATE.exec(text);
  if (!m) return;
  const thing = m[0].slice(0, m[0].search(/ ?\/| per /));
  if (/\b(?:and|or|of|in|the|is|are|for|with|to)\b/.test(thing)) return;
  const per: Readonly<Record<string, string>> = { second: 's', seconds: 's', sec: 's', minute: 'min', hour: 'h', hr: 'h' };
  [q.unit, q.unitClass, q.unitBase, q.unitFactor] = [`${thing}/${per[m[1]!] ?? m[1]!}`, 'rate', null, 1];
  q.end = first.start + m[0].length;
  jump(nextAfter(lexemes, at, q.end));
}

const orderWord = /^(?:orders?-of-magnitude|order-of-magnitude)$/;

export function quantify(lexemes: readonly Lexeme[], text: string, sentenceStart: number): Token[] {
  const tokens: Token[] = [];
  /** Index into `tokens` of each lexeme pushed as it is, to flag comparators. */
  const tokenOf = new Map<number, number>();
  const plain = (i: number): void => {
    const l = lexemes[i]!;
    tokenOf.set(i, tokens.length);
    tokens.push({ kind: l.kind === 'mark' ? 'mark' : 'word', start: l.start, end: l.end, text: l.text, lower: l.lower, quantity: null, skip: false });
  };
  const base = (n: Numeral): Quantity => ({
    start: n.start, end: n.end, form: n.form, value: n.value, valueMax: null, outOf: null, shape: null, uncertainty: null, ciLow: null, ciHigh: null, ciLevel: null,
    ...emptyUnit, comparator: null, aggregate: null, signed: n.signed, decimals: n.decimals, magnitude: n.magnitude, direction: null, tail: n.tail, pair: null, borrowed: false, aside: n.aside, group: -1, place: 0,
  });
  const setUnit = (q: Quantity, unit: UnitMatch): void => {
    q.unit = unit.name;
    q.unitClass = unit.class;
    q.unitBase = unit.base;
    q.unitFactor = unit.factor;
    if (unit.class === 'operations' && unit.base && unit.factor !== 1) {
      // the magnitude of `7.6 GFLOPs` belongs to the number
      q.value = exact(q.value * unit.factor);
      if (q.valueMax !== null) q.valueMax = exact(q.valueMax * unit.factor);
      [q.unit, q.unitBase, q.unitFactor] = [unit.base, unit.base, 1];
    }
    // what is counted (`parameters`, `iterations`, `bits`) stays out of the quote
    const spelled = text[q.end] === ' ';
    if (unit.class === 'params' || unit.class === 'count' || (spelled && (unit.name === 'iterations' || unit.name === 'steps' || unit.name === 'bits' || unit.name === 'episodes'))) return;
    q.end = Math.max(q.end, unit.end);
  };
  const emit = (q: Quantity, from: number, next: number): number => {
    const money = q.aside ? null : currency(lexemes, from, q);
    if (money !== null) {
      for (let k = money; k < from; k++) {
        const t = tokenOf.get(k);
        if (t !== undefined) tokens[t]!.skip = true;
      }
      q.start = lexemes[money]!.start;
      from = money;
    }
    const before = q.aside ? { comparator: null, from, prior: false } : comparatorBefore(lexemes, from, q, text);
    q.comparator = before.comparator ?? q.comparator;
    if (before.prior) {
      for (let k = before.from; k < from; k++) {
        const t = tokenOf.get(k);
        if (t !== undefined) tokens[t]!.skip = true;
      }
    }
    if (!q.aside) {
      const a = lexemes[next]?.lower ?? '';
      const b = `${a} ${lexemes[next + 1]?.lower ?? ''}`;
      const after = COMPARATORS_AFTER[b] ? [COMPARATORS_AFTER[b]!, 2] as const : a === '+' && lexemes[next]!.start === q.end ? ['>=' as Comparator, 1] as const : null;
      if (after && !(q.comparator && q.comparator !== '~')) {
        q.comparator = after[0];
        tokens.push(quantityToken(q, text));
        for (let k = next; k < next + after[1]; k++) {
          plain(k);
          tokens[tokens.length - 1]!.skip = true;
        }
        return next + after[1];
      }
    }
    tokens.push(quantityToken(q, text));
    return next;
  };

  let i = 0;
  while (i < lexemes.length) {
    const lex = lexemes[i]!;
    let numeral: Numeral | null = null;
    if (lex.kind === 'number') numeral = digitNumeral(lexemes, i, text);
    else if (lex.kind === 'word') {
      const special = SPECIAL_START.test(lex.lower) ? specialWord(lexemes, i, text) : null;
      if (special) {
        const q = base(special.numeral);
        if (special.unit) setUnit(q, special.unit);
        if (/^(?:doubl|tripl|quadrupl)(?:e|es|ed|ing)$/.test(lex.lower)) q.direction = 'up';
        if (/^halv/.test(lex.lower)) q.direction = 'down';
        if (lex.lower.startsWith('sub-')) q.comparator = '<';
        i = emit(q, i, special.numeral.next);
        continue;
      }
      numeral = NUMERAL_START.test(lex.lower) ? wordNumeral(lexemes, i, text) : null;
    }
    if (!numeral) {
      plain(i++);
      continue;
    }
    const q = base(numeral);
    let next = numeral.next;
    if (numeral.unit) setUnit(q, numeral.unit);
    if (q.aside === 'ordinal' && /^percentiles?$/.test(lexemes[next]?.lower ?? '')) {
      [q.aside, q.unit, q.unitClass] = [null, 'percentile', 'percent'];
      i = emit(q, i, next + 1);
      continue;
    }
    if (q.aside) {
      i = emit(q, i, next);
      continue;
    }
    // shapes: 1024x1024, 5 x 4 m
    const dims = [numeral.value];
    let shapeEnd = numeral.end;
    let k = next;
    while (!numeral.unit && !numeral.tail && lexemes[k] && /^[x×X*]$/.test(lexemes[k]!.text) && lexemes[k + 1]?.kind === 'number' && !lexemes[k + 1]!.number!.aside && numeral.form === 'digits') {
      const more = digitNumeral(lexemes, k + 1, text);
      dims.push(more.value);
      shapeEnd = more.end;
      k = more.next;
      if (more.unit) {
        numeral = { ...more, from: i, start: numeral.start, value: numeral.value };
        setUnit(q, more.unit);
        break;
      }
      if (more.tail) break;
    }
    if (dims.length > 1) {
      q.shape = dims;
      q.end = Math.max(q.end, shapeEnd);
      next = k;
      numeral = { ...numeral, end: shapeEnd, next };
    }
    // uncertainty: 84.3 ± 0.2%
    const readUncertainty = (): void => {
      const mark = lexemes[next];
      if (mark && (mark.text === '±' || mark.text === '+/-' || mark.text === '+-') && lexemes[next + 1]?.kind === 'number') {
        const u = digitNumeral(lexemes, next + 1, text);
        const quoteEnd = q.end;
        q.uncertainty = u.value;
        next = u.next;
        const after = u.unit ? { unit: u.unit, next } : unitAfter(u, lexemes, text);
        if (after && q.unitClass === 'none') {
          setUnit(q, after.unit);
          next = after.next;
        } else if (after) next = after.next;
        q.end = quoteEnd;
      }
    };
    const readUnitHere = (n: Numeral): void => {
      if (q.unitClass !== 'none') return;
      const found = unitAfter({ ...n, next }, lexemes, text);
      if (found) {
        setUnit(q, found.unit);
        next = found.next;
      }
    };
    // `7+ seconds`, `14+ million`
    let atLeast = false;
    if (lexemes[next]?.text === '+' && lexemes[next]!.start === q.end && numeral.form === 'digits') {
      const word = lexemes[next + 1];
      const scale = word?.kind === 'word' && word.start <= lexemes[next]!.end + 1 ? MAGNITUDES[word.lower] : undefined;
      if (scale && word!.text.length > 1) {
        q.value = exact(q.value * scale);
        q.magnitude = true;
        q.end = word!.end;
        next += 2;
        atLeast = true;
      } else {
        const unit = word ? readUnit(text, word.start, false) : null;
        if (unit && unit.class !== 'ratio') {
          setUnit(q, unit);
          next = nextAfter(lexemes, next, unit.end);
          atLeast = true;
        }
      }
      if (atLeast) q.comparator = '>=';
    }
    readUncertainty();
    if (q.uncertainty === null) readUnitHere(numeral);
    if (q.unitClass === 'none' && isPictureSize(q, text, lexemes[next])) setUnit(q, PIXELS);
    next = bracketedUncertainty(lexemes, next, q, text);
    readRate(lexemes, next, text, q, (at) => { next = at; });
    // `10 hours 40 minutes`
    const smaller = lexemes[next];
    if (q.unitClass === 'time' && smaller?.kind === 'number' && smaller.start === q.end + 1 && Number.isInteger(q.value)) {
      const rest = digitNumeral(lexemes, next, text);
      const found = rest.unit ? { unit: rest.unit, next: rest.next } : unitAfter(rest, lexemes, text);
      if (found && found.unit.class === 'time' && found.unit.factor < q.unitFactor && rest.value * found.unit.factor < q.unitFactor) {
        q.value = exact((q.value * q.unitFactor) / found.unit.factor + rest.value);
        setUnit(q, found.unit);
        next = found.next;
      }
    }
    if (q.uncertainty === null) readUncertainty();
    // ranges: 65-92%, 3 to 5 s, between 3 and 5 s
    const link = lexemes[next];
    if (link && q.shape === null && (q.uncertainty === null || link.lower === 'to') && q.form !== 'fraction') {
      const previous = lexemes[i - 1]?.lower;
      const dash = link.kind === 'mark' && /^(?:-|--|~|—)$/.test(link.text) && (link.text !== '—' || link.start === q.end);
      const to = link.lower === 'to' || (previous === 'between' && link.lower === 'and');
      let j = next + 1;
      // `from 70% to approximately 82%`
      const words = to && lexemes[j]?.kind === 'word' ? wordNumeral(lexemes, j, text) : null;
      if ((dash || to) && (lexemes[j]?.kind === 'number' || words)) {
        const other = words ?? digitNumeral(lexemes, j, text);
        const apart = other.unit !== null && q.unitClass !== 'none' && other.unit.class !== q.unitClass;
        const falling = link.lower === 'to' && (apart || (q.value * q.unitFactor > other.value * (other.unit?.factor ?? q.unitFactor) && (q.unitClass !== 'none' || other.unit !== null)));
        const sameSide = dash ? lexemes[j]!.start - link.end <= 1 : true;
        const fromWord = previous === 'from' || (comparatorBefore(lexemes, i, null, text).prior && lexemes[comparatorBefore(lexemes, i, null, text).from - 1]?.lower === 'from');
        const beforeAfter = link.lower === 'to' && fromWord && isBeforeAfter(text, sentenceStart, lexemes[i]!.start);
        const ratioOnly = q.unitClass === 'none' || other.unit === null || other.unit.name === q.unit || other.unit.class === q.unitClass;
        const plausible = !other.aside && !falling && !other.signed && sameSide && ratioOnly && !beforeAfter && !(dash && q.value < 0) && !(q.value >= 1900 && q.value <= 2100 && other.value >= 1900 && other.value <= 2100 && !q.magnitude);
        j = other.next;
        if (plausible) {
          let low = q.value;
          const high = other.value;
          // a magnitude or unit at the end belongs to both ends: `1-2 million`, `4.1-76.7x`
          if (other.magnitude && !q.magnitude && low < high) {
            const bare = lexemes[next + 1]!.number?.decimals;
            void bare;
            const factor = magnitudeOf(lexemes, next + 1, other);
            if (factor > 1 && low * factor <= high) low = exact(low * factor);
          }
          q.value = low;
          q.valueMax = high;
          q.end = other.end;
          q.decimals = Math.max(q.decimals, other.decimals);
          q.magnitude = q.magnitude || other.magnitude;
          q.tail = other.tail ?? q.tail;
          next = j;
          if (other.unit) {
            if (q.unitClass === 'none' || q.unitClass === other.unit.class) setUnit(q, other.unit);
          } else readUnitHere({ ...other, unit: null });
          if (q.unitClass !== 'none' && q.unitClass !== 'params') q.end = Math.max(q.end, other.end);
          if (q.valueMax < q.value && !(previous === 'between')) {
            // `10-5` is no range unless it says so; keep both ends in order
            [q.value, q.valueMax] = [q.valueMax, q.value];
          }
          readUncertainty();
        }
      }
    }
    // `4 orders of magnitude`, `1-2 orders of magnitude`
    if (q.unitClass === 'none' && /^orders?/.test(lexemes[next]?.lower ?? '')) {
      const n = orderWord.test(lexemes[next]!.lower) ? 1 : lexemes[next + 1]?.lower === 'of' && /^magnitudes?$/.test(lexemes[next + 2]?.lower ?? '') ? 3 : 0;
      if (n) {
        q.value = Math.pow(10, q.value);
        if (q.valueMax !== null) q.valueMax = Math.pow(10, q.valueMax);
        q.form = 'factor';
        [q.unit, q.unitClass, q.unitBase] = ['x', 'ratio', 'x'];
        q.end = lexemes[next + n - 1]!.end;
        next += n;
      }
    }
    // a/b, a:b, a of b, a out of b
    const sep = lexemes[next];
    if (q.valueMax === null && q.shape === null && q.uncertainty === null && sep) {
      const second = lexemes[next + 1];
      if ((sep.text === '/' || sep.text === ':') && second?.kind === 'number' && sep.start === q.end && second.start === sep.end && !second.number!.aside) {
        const b = digitNumeral(lexemes, next + 1, text);
        if (q.unitClass === 'none' && !b.tail?.startsWith('way')) {
          const third = lexemes[b.next];
          if ((third?.text === '/' || third?.text === ':') && lexemes[b.next + 1]?.kind === 'number') {
            // `80/10/10`, `9:1:2`: a split, or a version
            q.aside = 'ratio of parts';
            let z = b.next;
            while ((lexemes[z]?.text === '/' || lexemes[z]?.text === ':') && lexemes[z + 1]?.kind === 'number') z += 2;
            q.end = lexemes[z - 1]!.end;
            i = emit(q, i, z);
            continue;
          }
          const integer = Number.isInteger(q.value) && Number.isInteger(b.value);
          const shared = sep.text === '/' ? unitAfter(b, lexemes, text) : null;
          if (shared && shared.unit.class === 'physical') {
            // `140/85 mmHg`: two numbers with one unit
            const end = q.end;
            setUnit(q, shared.unit);
            q.end = end;
            i = emit(q, i, next);
            continue;
          }
          if ((sep.text === ':' || (integer && q.value <= b.value && b.unit === null)) && b.value !== 0) {
            q.pair = [q.value, b.value];
            q.end = b.end;
            q.tail = b.tail;
            next = b.next;
            // `1/19 of Foo` is a share
            if (sep.text === '/' && /^(?:of|the|as)$/.test(lexemes[next]?.lower ?? '') && b.tail === null) {
              [q.value, q.pair, q.form] = [q.value / b.value, null, 'fraction'];
            }
          }
        }
      } else {
        const of = outOf(lexemes, next, q);
        if (of) {
          q.outOf = of.whole;
          if (of.inQuote) q.end = of.end;
          next = of.next;
        }
      }
    }
    const ci = confidence(text, q.end) ?? plainInterval(text, q);
    if (ci && !q.aside) {
      q.ciLow = ci.low;
      q.ciHigh = ci.high;
      q.ciLevel = ci.level;
      const opened = /[([]/.exec(text.slice(q.end, ci.end))?.[0];
      const closer = lexemes[nextAfter(lexemes, next, ci.end)];
      const closes = opened !== undefined && (closer?.text === ')' || closer?.text === ']');
      const resume = nextAfter(lexemes, next, ci.end) + (closes ? 1 : 0);
      const emitted = emit(q, i, next);
      void emitted;
      i = resume;
      continue;
    }
    i = emit(q, i, next);
  }
  factors(tokens);
  return tokens;
}

const PIXELS: UnitMatch = { name: 'px', class: 'pixels', base: 'px', factor: 1, end: 0 };
const PICTURE = /^(?:images?|videos?|resolutions?|pictures?|photos?|frames?|clips?|crops?|patch|patches|textures?|inputs?|displays?|renderings?|generation|synthesis)$/;

/** `512x512 images`, `at 1024x768`, `2K resolution`: sides in pixels, where no other thing is counted (`a 64x64 matrix`). */
function isPictureSize(q: Quantity, text: string, next: Lexeme | undefined): boolean {
  if (q.shape) return q.shape.length === 2 && q.shape.every((side) => side >= 16 && Number.isInteger(side)) && (next?.kind !== 'word' || PICTURE.test(next.lower) || /^(?:and|or|on|in|at|for|with|to|from|of|by|using|while|as|is|are|per)$/.test(next.lower));
  return /^[248]K$/.test(text.slice(q.start, q.end)) && /^(?:resolutions?|video|image|texture|display|rendering)$/.test(next?.lower ?? '');
}

/** `by a factor of 3`: the bare number is a factor. */
function factors(tokens: readonly Token[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const q = tokens[i]!.quantity;
    if (!q || q.aside || q.unitClass !== 'none') continue;
    let k = i - 1;
    while (k > 0 && tokens[k]!.skip) k--;
    if (tokens[k]?.lower === 'of' && /^factors?$/.test(tokens[k - 1]?.lower ?? '') && !/^(?:safety|scale|scaling|impact|confounding|bayes|a?x)$/.test(tokens[k - 2]?.lower ?? '')) [q.unit, q.unitClass, q.unitBase] = ['x', 'ratio', 'x'];
  }
}

function magnitudeOf(lexemes: readonly Lexeme[], i: number, other: Numeral): number {
  const n = lexemes[i]!.number;
  if (!n) return 1;
  const digits = /^[-+]?[\d.,]+/.exec(lexemes[i]!.text)?.[0].replace(/,/g, '');
  const bare = digits ? Number(digits) : NaN;
  return bare ? Math.round(other.value / bare) : 1;
}

function quantityToken(q: Quantity, text: string): Token {
  const slice = text.slice(q.start, q.end);
  return { kind: 'quantity', start: q.start, end: q.end, text: slice, lower: slice.toLowerCase(), quantity: q, skip: false };
}

/** `3.87 (±0.09)`, `51 (SD 9)`, `14.2% (s.e. 0.8%)`, `94(2)%`: a spread in brackets behind the number. */
function bracketedUncertainty(lexemes: readonly Lexeme[], at: number, q: Quantity, text: string): number {
  if (lexemes[at]?.text !== '(' || q.uncertainty !== null) return at;
  const glued = lexemes[at]!.start === q.end;
  let k = at + 1;
  const label = /^\(\s?(?:±|\+\/-|\+-|S\.?D\.?|s\.?d\.?|S\.?E\.?M?\.?|s\.?e\.?m?\.?|std\.?(?: ?dev\.?)?|standard (?:deviation|error))\s?[=:]?\s?(?=\d|\.\d)/.exec(text.slice(lexemes[at]!.start, lexemes[at]!.start + 26));
  if (!label && !(glued && /^\(\d{1,2}\)/.test(text.slice(lexemes[at]!.start, lexemes[at]!.start + 4)))) return at;
  while (lexemes[k] && lexemes[k]!.kind !== 'number') k++;
  const spread = lexemes[k];
  if (!spread) return at;
  let close = k + 1;
  while (lexemes[close] && lexemes[close]!.text !== ')' && close - k < 4) close++;
  if (lexemes[close]?.text !== ')') return at;
  q.uncertainty = label ? spread.number!.value : exact(spread.number!.value * Math.pow(10, -q.decimals));
  let next = close + 1;
  if (q.unitClass === 'none' && lexemes[next] && lexemes[next]!.start <= lexemes[close]!.end + 1) {
    const unit = readUnit(text, lexemes[next]!.start, lexemes[next]!.start === lexemes[close]!.end);
    if (unit && unit.class !== 'ratio') {
      [q.unit, q.unitClass, q.unitBase, q.unitFactor] = [unit.name, unit.class, unit.base, unit.factor];
      next = nextAfter(lexemes, next, unit.end);
    }
  }
  return next;
}

/** `six out of seven`, `three of five`, `11 of the 83`: the whole, where both are plain counts. */
function outOf(lexemes: readonly Lexeme[], at: number, q: Quantity): { whole: number; next: number; end: number; inQuote: boolean } | null {
  if (q.unitClass !== 'none' || !Number.isInteger(q.value) || q.tail) return null;
  let j = at;
  if (lexemes[j]?.lower === 'out' && lexemes[j + 1]?.lower === 'of') j += 2;
  else if (lexemes[j]?.lower === 'of') j += 1;
  else return null;
  while (/^(?:the|all|these|those|our|its|a|total|its)$/.test(lexemes[j]?.lower ?? '') && j < at + 5) j++;
  const token = lexemes[j];
  if (!token) return null;
  const other = token.kind === 'number' ? digitNumeral(lexemes, j, '') : wordNumeral(lexemes, j, '');
  if (!other || other.aside || other.unit || other.tail || other.value < q.value || (lexemes[at]!.lower === 'of' && other.value === q.value && false)) return null;
  return { whole: other.value, next: other.next, end: other.end, inQuote: true };
}

/** Numbers that are words of another shape: `half`, `twice`, `tenfold`, `an order of magnitude`, `a dozen`, `in a second`. */
function specialWord(lexemes: readonly Lexeme[], i: number, text: string): { numeral: Numeral; unit: UnitMatch | null } | null {
  const lex = lexemes[i]!;
  const lower = lex.lower;
  const make = (value: number, next: number, end: number, form: Numeral['form']): Numeral => ({ from: i, next, start: lex.start, end, value, form, unit: null, tail: null, signed: false, decimals: 0, magnitude: false, aside: null });
  const x: UnitMatch = { name: 'x', class: 'ratio', base: 'x', factor: 1, end: 0 };
  const at = (k: number): string => lexemes[i + k]?.lower ?? '';
  if (lower in FACTOR_WORDS) {
    // `double-blind`, `double descent`, `doubling time` are names
    if (/-/.test(lower) || (/^(?:double|triple|quadruple)$/.test(lower) && !/^(?:the|that|our|its|their|those|what)$/.test(at(1)))) return null;
    // `twice daily` counts doses
    if (/^(?:twice|thrice)$/.test(lower)) {
      const often = /^(?:daily|weekly|monthly|a|per|each|every)$/.test(at(1));
      if (often) {
        const period = /^(?:a|per|each|every)$/.test(at(1)) ? at(2) : at(1).replace('daily', 'day').replace('weekly', 'week').replace('monthly', 'month');
        if (/^(?:day|week|month|year|hour)$/.test(period)) return null;
      }
    }
    if (/^(?:doubling|halving|tripling)$/.test(lower) && /^(?:time|times|algorithm|trick)$/.test(at(1))) return null;
    return { numeral: make(FACTOR_WORDS[lower]!, i + 1, lex.end, 'factor'), unit: x };
  }
  const fold = /^([a-z]+?)-?fold$/.exec(lower);
  if (fold && (fold[1]! in ONES || fold[1]! in TENS || fold[1]! in SCALES)) {
    if (/^(?:cross|symmetr|rotational)/.test(at(1))) return null;
    return { numeral: make(ONES[fold[1]!] ?? TENS[fold[1]!] ?? SCALES[fold[1]!]!, i + 1, lex.end, 'factor'), unit: x };
  }
  // `an order of magnitude`, `two orders of magnitude`, `order-of-magnitude`
  const isOrder = (k: number): number => (orderWord.test(at(k)) ? 1 : /^orders?$/.test(at(k)) && at(k + 1) === 'of' && /^magnitudes?$/.test(at(k + 2)) ? 3 : 0);
  if (/^(?:an?|one)$/.test(lower) && isOrder(1)) {
    const n = isOrder(1);
    return { numeral: make(10, i + 1 + n, lexemes[i + n]!.end, 'factor'), unit: x };
  }
  const word = lower in ONES ? ONES[lower]! : null;
  if (word !== null && word > 1 && isOrder(1)) {
    const n = isOrder(1);
    return { numeral: make(Math.pow(10, word), i + 1 + n, lexemes[i + n]!.end, 'factor'), unit: x };
  }
  if (word !== null && (at(1) === 'to' || at(1) === 'or' || at(1) === '-') && at(2) in ONES && isOrder(3)) {
    const n = isOrder(3);
    return { numeral: make(Math.pow(10, word), i + 3 + n, lexemes[i + 2 + n]!.end, 'factor'), unit: x };
  }
  if (orderWord.test(lower) && !/^\d/.test(lexemes[i - 1]?.text ?? '') && lower !== 'orders-of-magnitude') return { numeral: make(10, i + 1, lex.end, 'factor'), unit: x };
  if ((lower === 'half' || lower === 'half-a') && at(1) === 'a' && at(2) in SCALES) return { numeral: make(0.5 * SCALES[at(2)]!, i + 3, lexemes[i + 2]!.end, 'word'), unit: null };
  // `half`, `half a day`, `two thirds`, `a third of`, `one-third`
  if (lower === 'half' || lower === 'half-a') {
    const timeWord = /^(?:an?|a)$/.test(at(1)) ? 2 : 1;
    const unitWord = lexemes[i + timeWord];
    if (unitWord?.kind === 'word') {
      const u = readUnit(text, unitWord.start, false);
      if (u && u.class === 'time') return { numeral: make(0.5, nextAfter(lexemes, i, u.end), u.end, 'fraction'), unit: u };
    }
    if (/^(?:of|the|as|a|an|that|its|their|our|to)$/.test(at(1)) || /^[,.;)]$/.test(at(1)) || /^(?:by|in|to|about|nearly|almost|only|than|at|roughly|over|under|approximately|around|just)$/.test(lexemes[i - 1]?.lower ?? '')) return { numeral: make(0.5, i + 1, lex.end, 'fraction'), unit: null };
    return null;
  }
  const fraction = /^(one|two|three|four|five|six|seven|eight|nine|a)-([a-z]+)$/.exec(lower);
  if (fraction && fraction[2]! in FRACTION_WORDS && fraction[2] !== 'half-') return { numeral: make(exact((ONES[fraction[1]!] ?? 1) * FRACTION_WORDS[fraction[2]!]!), i + 1, lex.end, 'fraction'), unit: null };
  if (lower === 'a' || lower === 'one' || lower === 'two' || lower === 'three' || lower === 'four') {
    const second = at(1);
    if (second in FRACTION_WORDS && second !== 'fifth-' && (lower === 'a' ? /^(?:third|quarter|fifth|tenth|half|sixth|eighth)$/.test(second) && at(2) === 'of' : /s$/.test(second) || (lower === 'one' && /^(?:of|the|as|fewer|less|that)$/.test(at(2)) ) )) {
      // `one half day`
      const after = lexemes[i + 2];
      if (second === 'half' && after?.kind === 'word') {
        const u = readUnit(text, after.start, false);
        if (u?.class === 'time') return { numeral: make(0.5, nextAfter(lexemes, i, u.end), u.end, 'fraction'), unit: u };
      }
      return { numeral: make(exact((ONES[lower] ?? 1) * FRACTION_WORDS[second]!), i + 2, lexemes[i + 1]!.end, 'fraction'), unit: null };
    }
    if (lower === 'one' && second === 'half') {
      const after = lexemes[i + 2];
      const u = after ? readUnit(text, after.start, false) : null;
      if (u?.class === 'time') return { numeral: make(0.5, nextAfter(lexemes, i, u.end), u.end, 'fraction'), unit: u };
      return { numeral: make(0.5, i + 2, lexemes[i + 1]!.end, 'fraction'), unit: null };
    }
  }
  if (lower === 'dozen' || ((lower === 'a' || lower === 'one' || lower === 'two') && at(1) === 'dozen')) {
    const n = lower === 'dozen' ? 1 : 2;
    if (n === 1 && lexemes[i - 1]?.lower !== 'a') return null;
    return { numeral: make(12 * (lower === 'two' ? 2 : 1), i + n, lexemes[i + n - 1]!.end, 'word'), unit: null };
  }
  const sub = /^sub-(millisecond|second|minute|hour|microsecond|nanosecond)$/.exec(lower);
  if (sub) {
    const u = readUnit(text, lex.start + 4, false);
    if (u) return { numeral: make(1, i + 1, lex.end, 'word'), unit: u };
  }
  // `in a second`, `less than a week`, `per` is a rate and none of these
  if ((lower === 'a' || lower === 'an') && /^(?:second|minute|hour|day|week|month|year|millisecond|decade|century)$/.test(at(1)) && /^(?:in|within|than|under|about|half|over|nearly|almost|for|around|approximately|takes?|only|just|below|every|after|roughly)$/.test(lexemes[i - 1]?.lower ?? '') && !/-/.test(at(1))) {
    if (/^(?:for|after|over|every)$/.test(lexemes[i - 1]?.lower ?? '') && /^(?:[a-z]+)$/.test(at(2)) && at(1) === 'second') return null;
    if (/^(?:long|time)$/.test(at(2)) && at(1) === 'second') return null;
    const u = readUnit(text, lexemes[i + 1]!.start, false);
    if (u && u.class === 'time' && !u.name.includes('/')) return { numeral: make(1, nextAfter(lexemes, i, u.end), u.end, 'word'), unit: u };
  }
  return null;
}
