/** Small questions about the phrases of a sentence that the linkers share: clauses, lists of noun phrases, printed text. */
import { foldSpace } from '../fold-space.js';
import { rawSpan } from '../normalise.js';
import type { TokenSpan } from '../pattern.js';
import type { Token } from '../quantity.js';
import type { ReadSentence } from '../sentence.js';

const UNIT_WORD = /^(?:[ -][A-Za-z]+){1,3}(?=\s*[.,;)]?\s*$)/;

/** The raw text of a span of tokens, white space folded. */
export function printed(s: ReadSentence, span: TokenSpan): string {
  const from = s.tokens[span.start]!.start;
  let to = s.tokens[span.end]!.end;
  // a closing bracket that was opened inside belongs to the phrase
  const plain = s.source.text.slice(from, to);
  if (plain.includes('(') && !plain.includes(')') && s.source.text[to] === ')') to++;
  // a unit that the number used up has no token of its own: `with 4 bits`
  if (s.tokens[span.end]!.quantity?.unit) to += UNIT_WORD.exec(s.source.text.slice(to, s.tokens[span.end + 1]?.start ?? s.end))?.[0].length ?? 0;
  const [a, b] = rawSpan(s.source, from, to);
  const raw = s.source.raw.slice(a, b);
  // `\emph{Foo} model`, `$k$NN`: the end of a macro or formula that began before
  const ended = raw.includes('}') && !raw.includes('{') ? raw.replaceAll('}', '') : raw;
  return foldSpace(ended.includes('$') && ended.split('$').length % 2 === 0 ? ended.replace('$', '') : ended).replace(/['’]s$/, '').trim();
}

const CLAUSE_MARKS: ReadonlySet<string> = new Set([';', ':', '.', '!', '?', '—']);

/** A mark that ends a clause; a dash may be of several hyphens. */
const endsClause = ({ kind, text }: Token): boolean => kind === 'mark' && (CLAUSE_MARKS.has(text) || (text.length > 1 && /^--+$/.test(text)));

/** Bounds of the clause around token `i`, ends inclusive: between clause marks. */
export function clause(s: ReadSentence, i: number): TokenSpan {
  let start = i;
  let end = i;
  while (start > 0 && !endsClause(s.tokens[start - 1]!)) start--;
  while (end < s.tokens.length - 1 && !endsClause(s.tokens[end + 1]!)) end++;
  return { start, end };
}

/** The noun phrase at token `i`, or null. */
export function nounPhrase(s: ReadSentence, i: number): TokenSpan | null {
  const a = s.tagging.npStart[i];
  if (a === undefined || a < 0) return null;
  return { start: a, end: s.tagging.npEnd[i]! };
}

/** The first token at or after `i` that is no determiner, adverb or consumed word. */
export function skipLight(s: ReadSentence, i: number): number {
  let k = i;
  while (s.tokens[k] && (s.tagging.tags[k] === 'det' || s.tagging.tags[k] === 'adv' || s.tokens[k]!.skip)) k++;
  return k;
}

/** The bracket that encloses token `i`: indices of `(` and `)`, or null. */
export function bracketAround(s: ReadSentence, i: number): TokenSpan | null {
  let depth = 0;
  for (let k = i - 1; k >= 0 && i - k < 40; k--) {
    const t = s.tokens[k]!.text;
    if (t === ')') depth++;
    else if (t === '(') {
      if (depth === 0) {
        for (let m = i + 1; m < s.tokens.length && m - i < 40; m++) if (s.tokens[m]!.text === ')') return { start: k, end: m };
        return null;
      }
      depth--;
    }
  }
  return null;
}

const CLOSES: Readonly<Record<string, string | undefined>> = { '(': ')', '[': ']' };

/** Coordinated noun phrases from `span` on: `A, B, and C`. Brackets between them are passed over. */
export function listFrom(s: ReadSentence, span: TokenSpan): TokenSpan[] {
  const list = [span];
  let k = span.end + 1;
  while (k < s.tokens.length) {
    // `crust- and crumb-level warmth`
    if (s.tokens[k]!.text === '-' && /^(?:and|or)$/.test(s.tokens[k + 1]?.lower ?? '')) k++;
    // `Foo (3%) and Bar`, `Foo [3] and Bar`
    const close = CLOSES[s.tokens[k]!.text];
    if (close !== undefined) {
      let m = k;
      while (m < s.tokens.length && s.tokens[m]!.text !== close && m - k < 10) m++;
      if (s.tokens[m]?.text !== close) break;
      k = m + 1;
      continue;
    }
    if (!(s.tokens[k]!.text === ',' || s.tokens[k]!.text === '/' || /^(?:and|or|&)$/.test(s.tokens[k]!.lower))) break;
    while (s.tokens[k] && (s.tokens[k]!.text === ',' || s.tokens[k]!.text === '/' || /^(?:and|or|&)$/.test(s.tokens[k]!.lower))) k++;
    k = skipLight(s, k);
    const np = nounPhrase(s, k);
    if (!np || np.start !== k) break;
    list.push(np);
    k = np.end + 1;
  }
  return list;
}

/** Coordinated noun phrases that end with `span`. */
export function listTo(s: ReadSentence, span: TokenSpan): TokenSpan[] {
  const list = [span];
  let k = span.start - 1;
  while (k >= 0) {
    while (k >= 0 && (s.tagging.tags[k] === 'det' || s.tokens[k]!.skip)) k--;
    if (k < 0 || !(s.tokens[k]!.text === ',' || s.tokens[k]!.text === '/' || /^(?:and|or|&)$/.test(s.tokens[k]!.lower))) break;
    while (k >= 0 && (s.tokens[k]!.text === ',' || s.tokens[k]!.text === '/' || /^(?:and|or|&)$/.test(s.tokens[k]!.lower))) k--;
    if (s.tokens[k]?.text === ')') {
      while (k >= 0 && s.tokens[k]!.text !== '(') k--;
      k--;
    }
    const np = k >= 0 ? nounPhrase(s, k) : null;
    if (!np || np.end !== k) break;
    list.unshift(np);
    k = np.start - 1;
  }
  return list;
}
