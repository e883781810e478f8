/** Lists of measures: which member of a list of noun phrases belongs to which number of a list of numbers. */
import type { Group } from '../group.js';
import type { TokenSpan } from '../pattern.js';
import type { ReadSentence } from '../sentence.js';
import { dimensionOf, metricIn } from '../terms.js';
import { isFigure } from './attach.js';
import type { Draft } from './context.js';
import type { MeasureSpan } from './metric/measure-phrase.js';
import { bracketAround, listFrom, listTo, nounPhrase, skipLight } from './phrases.js';

const CAPITAL = /[A-Z]/;
const JOINS = /^(?:and|or|,)$/;
const MOST_MEMBERS = 4;
const REACH = 6;

/** The member of a list of noun phrases that belongs to the number's place in its own list. `behind`: the list stands behind the numbers. */
export function aligned(d: Draft, span: TokenSpan, behind: boolean): MeasureSpan {
  const { s } = d;
  const numbers = s.groups.get(d.i);
  if (!numbers) return span;
  const place = numbers.members.indexOf(d.i);
  if (numbers.bracketed && behind) return (place === 1 ? bracketBehind(s, span) : null) ?? span;
  const run = slashRun(s, numbers);
  const members = measuresOf(s, span, numbers, behind, run);
  if (!members) return span;
  const member = shareHead(s, members, place % members.length);
  if (member.head || metricIn(s.tokens, member.start, member.end) || (run > 1 && members.length === run && CAPITAL.test(s.tokens[member.end]!.text))) return member;
  // `on A, the accuracy of B and C rises by 2% and 3%`: where only one of them is a measure, it is that of all
  const measures = members.filter((m) => metricIn(s.tokens, m.start, m.end));
  return measures.length === 1 ? measures[0]! : member;
}

/** How many numbers stand between slashes in each part of the list (`0.98/2.49, 0.99/0.27`: two); 1 where the parts differ. */
function slashRun(s: ReadSentence, { members }: Group): number {
  const slash = members.map((m) => s.tokens[m + 1]?.text === '/');
  const first = slash.indexOf(false) + 1;
  return first > 0 && members.length % first === 0 && slash.every((yes, k) => yes === ((k + 1) % first !== 0)) ? first : 1;
}

/** `15x (11.5x) FLOPs (latency)`: the measure of the number in brackets. */
function bracketBehind(s: ReadSentence, span: TokenSpan): TokenSpan | null {
  return s.tokens[span.end + 1]?.text === '(' ? nounPhrase(s, skipLight(s, span.end + 2)) : null;
}

/** As many members of the list around `span` as there are numbers, or as many as stand between slashes; null where it has fewer. */
function measuresOf(s: ReadSentence, span: TokenSpan, numbers: Group, behind: boolean, run: number): TokenSpan[] | null {
  // a verb stands before the first of its objects: `cuts A and B by 2x and 3x`
  const list = behind ? listFrom(s, span) : [...listTo(s, span), ...listFrom(s, span).slice(1).filter((np) => np.end < numbers.start)];
  const all = numbers.members.length;
  const count = list.length < all && run > 1 ? run : all;
  if (list.length < count) return null;
  // a longer run of commas holds more than the list: its members are the nearest ones
  return behind ? list.slice(0, count) : list.slice(-count);
}

/** The member at `place`, with the head of the last one where it has none of its own. */
function shareHead(s: ReadSentence, members: readonly TokenSpan[], place: number): MeasureSpan {
  const member = members[place]!;
  const last = members.at(-1)!;
  if (member === last || last.end === last.start) return member;
  if (metricIn(s.tokens, last.start, last.end)?.end !== last.end) return member;
  if (CAPITAL.test(s.tokens[member.end]!.text) || metricIn(s.tokens, member.start, member.end)?.end === member.end) return member;
  return { ...member, head: { start: Math.min(last.start + 1 + member.end - member.start, last.end), end: last.end } };
}

/** `fine-tuning (65x) and inference time (54x)`: the head of the second measure is the first one's too. */
export function headBehindBracket(d: Draft, span: MeasureSpan): MeasureSpan {
  const { s, i } = d;
  const [open, close, and] = [s.tokens[span.end + 1], s.tokens[i + 1], s.tokens[i + 2]];
  if (span.head || open?.text !== '(' || dimensionOf(s.tokens, span.start, span.end) !== 'unknown') return span;
  const head = headBehindLast(d, span);
  if (head) return { ...span, head };
  if (close?.text !== ')' || and?.lower !== 'and') return span;
  const next = nounPhrase(s, i + 3);
  return next && s.tokens[next.end + 1]?.text === '(' && isFigure(s, next.end + 2) ? shareHead(s, [span, next], 0) : span;
}

/** `rye (+2%) and wheat (+3%) accuracy`: the measure right behind the last bracket of the list that the number's own one is in. */
function headBehindLast({ s, i }: Draft, { start }: TokenSpan): TokenSpan | null {
  let close = bracketAround(s, i)?.end ?? -1;
  for (let members = 0; close > 0 && members < MOST_MEMBERS; members++) {
    if (!JOINS.test(s.tokens[close + 1]?.lower ?? '')) {
      if (members === 0 && !JOINS.test(s.tokens[start - 1]?.lower ?? '')) return null;
      const np = nounPhrase(s, close + 1);
      return np && np.start === close + 1 && metricIn(s.tokens, np.start, np.end)?.end === np.end ? np : null;
    }
    let open = close + 2;
    while (open < close + REACH && s.tokens[open] && s.tokens[open]!.text !== '(') open++;
    close = s.tokens[open]?.text === '(' && isFigure(s, open + 1) ? bracketAround(s, open + 1)?.end ?? -1 : -1;
  }
  return null;
}
