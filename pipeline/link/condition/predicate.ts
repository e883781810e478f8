/** What the counted did or had: `14 bakers in the first town burned their hands`, `12 of these were not repaired`. */
import { INCLUDED, MENTIONED } from '../../../rules/lexicon/role-cues.js';
import type { TokenSpan } from '../../pattern.js';
import { isFigure } from '../attach.js';
import type { Draft } from '../context.js';

const OPENS = /^(?:[,;:.]|and|only|while|whereas|but|that|of)$/;
const ENDS = /^(?:[,;:.()]|while|whereas|although|though|but|which|suggesting|indicating|compared|versus|vs)$/;
const PAST = /ed$|^(?:had|were|was|became|fell|rose|died|grew|withdrew|left|took|chose|got|lost|went|did|said|thought|felt|knew|bled|broke|made|gave|met|won|found|saw)$/;

/** Participles that stand behind their noun without an auxiliary: `loaves baked by hand`, `bakers aged 30`, not `bakers died of it`. */
const ALONE = /^(?:died|responded|relapsed|survived|remained|recovered|improved|failed|dropped|progressed|recurred|healed|agreed|preferred|slept|returned|stayed|belonged|lived|passed|crashed)$/;
const attributive = (w: string, next: string): boolean => /ed$/.test(w) && !ALONE.test(w) && (/^(?:un|aged$)/.test(w) || /^(?:by|at|with|in|on|from|to|for|as|under|of|using|>|<|over|and|or|,|\.|\()$/.test(next));

/** The verb whose subject the count is, or -1. */
function verbOf({ s, i }: Draft): number {
  const { tags } = s.tagging;
  let open = (s.groups.get(i)?.start ?? i) - 1;
  while (open >= 0 && s.tokens[open]!.skip) open--;
  if (open >= 0 && !OPENS.test(s.tokens[open]!.lower)) return -1;
  // `a total of 12`, not `the data of 12`
  if (s.tokens[open]?.lower === 'of' && s.tokens[open - 1]?.lower !== 'total') return -1;
  for (let k = (s.groups.get(i)?.end ?? i) + 1, depth = 0, nouns = 0; k < s.tokens.length && k - i < 18; k++) {
    const t = s.tokens[k]!;
    if (tags[k] === 'noun' || t.text === '(') nouns++;
    depth += t.text === '(' ? 1 : t.text === ')' ? -1 : 0;
    if (depth > 0 || t.text === ')' || t.skip) continue;
    // `4 newly repaired ovens`
    if (tags[k] === 'verb' && nouns === 0 && /ed$/.test(t.lower) && tags[k + 1] === 'noun') return -1;
    if (tags[k] === 'verb' && attributive(t.lower, s.tokens[k + 1]?.lower ?? '.')) return -1;
    if (tags[k] === 'aux' || tags[k] === 'verb') return PAST.test(t.lower) ? k : -1;
    // `14 Foo and 9 Bar bakers slept`: the counts share their verb
    if (t.kind === 'mark' || tags[k] === 'sub' || (tags[k] === 'conj' && !isFigure(s, k + 1))) return -1;
  }
  return -1;
}

/** The predicate of a count, without the auxiliaries before its participle; null where it only says that they took part. */
export function predicate(d: Draft): TokenSpan | null {
  const { s } = d;
  const { tags } = s.tagging;
  let verb = verbOf(d);
  if (verb < 0) return null;
  let at = verb;
  while (s.tokens[at + 1] && (tags[at] === 'aux' || (tags[at] === 'adv' && !/^(?:not|never|no)$/.test(s.tokens[at]!.lower)))) at++;
  if (at > verb && (/ed$/.test(s.tokens[at]!.lower) || !/^ha[ds]/.test(s.tokens[verb]!.lower))) verb = at;
  if (INCLUDED.has(s.tokens[verb]!.lower)) return null;
  let end = verb;
  for (let k = verb + 1; k < s.tokens.length && k - verb < 20; k++) {
    const t = s.tokens[k]!;
    if (ENDS.test(t.lower) || (tags[k] === 'conj' && (isFigure(s, k + 1) || tags[k + 1] === 'verb'))) break;
    end = k;
  }
  return end === verb && MENTIONED.has(s.tokens[verb]!.lower) ? null : { start: verb, end };
}
