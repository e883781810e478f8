/** Which member of a list of settings belongs to a number of a list of numbers, and where a list of settings ends. */
import type { TokenSpan } from '../../pattern.js';
import type { ReadSentence } from '../../sentence.js';
import { metricIn } from '../../terms.js';
import type { Draft } from '../context.js';
import { listFrom, nounPhrase, skipLight } from '../phrases.js';

/** A setting; `head`: the word of the last of a list that stands for all of them, `in seen and unseen towns`. */
export interface Setting extends TokenSpan {
  head?: TokenSpan;
}

/** Prepositions whose list is as a rule one setting. */
const TOGETHER = /^(?:across|on|for|under|in|with)$/;

const joined = (s: ReadSentence, last: TokenSpan): boolean => s.tokens[last.start - 1]!.lower === 'and' || s.tokens[last.start - 2]?.lower === 'and';

/** `3%, 5% and 8% for Foo, Bar and Baz`: the one in the place of the number; `across Foo, Bar and Baz`: all of them. */
export function listed({ s, i }: Draft, span: TokenSpan): Setting | null {
  const first = nounPhrase(s, skipLight(s, span.start + 1));
  if (!first) return span;
  const list = listFrom(s, first);
  const last = list.at(-1)!;
  if (list.length < 2 || !joined(s, last)) return span;
  const numbers = s.groups.get(i);
  if (numbers && !numbers.bracketed && s.tokens[numbers.start + 1]?.text !== '/' && list.length === numbers.members.length) {
    const own = list[numbers.members.indexOf(i)]!;
    if (metricIn(s.tokens, own.start, own.end)?.end === own.end) return null;
    const shared = own.end - own.start < last.end - last.start && /[^s]s$/.test(s.tokens[last.end]!.lower) && !/[A-Z]/.test(s.tokens[own.end]!.text);
    const member = own === first ? { start: span.start, end: first.end } : own;
    return shared ? { ...member, head: { start: last.end, end: last.end } } : member;
  }
  const after = s.tagging.tags[last.end + 1];
  return list.length > 2 && last.end > span.end && after !== 'verb' && after !== 'aux' && TOGETHER.test(s.tokens[span.start]!.lower) ? { start: span.start, end: last.end } : span;
}
