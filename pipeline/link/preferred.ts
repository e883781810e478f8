/** What is preferred in a share of the cases: `raters preferred Foo over Bar in 74% of cases`, `Foo is preferred by 68% of users`. */
import type { TokenSpan } from '../pattern.js';
import { lastUnread, numberSpan } from './around-number.js';
import type { Draft } from './context.js';
import { nounPhrase, skipLight } from './phrases.js';

const PREFERS = /^(?:prefer|favou?r)(?:s|red|ed|ring|ing)?$/;
const LIGHT = /^(?:only|just|up|to|about|over|nearly|on|average|in|by)$/;
const CASES = /^(?:time|comparisons?|cases|pairs?|trials|instances|matchups|rounds|users|raters|participants|evaluators|annotators|judges|experts|people|respondents|humans|subjects|listeners|workers|votes|judgments|judgements|prompts|queries|questions)$/;
const REACH = 18;

/** The verb of preferring that the share belongs to, or -1. */
function verbOf(d: Draft): number {
  const { s } = d;
  if (d.kind !== 'score' || d.q.unitClass !== 'percent') return -1;
  const { start, end } = numberSpan(d);
  const of = s.tokens[end + 1]?.lower === 'of' ? nounPhrase(s, skipLight(s, end + 2)) : null;
  if (!of || !CASES.test(s.tokens[of.end]!.lower)) return -1;
  const before = s.tokens[lastUnread(s, start - 1)]?.lower ?? '';
  if (!LIGHT.test(before) && s.tokens[of.end]!.lower !== 'time') return -1;
  for (let k = start - 1; k >= 0 && start - k < REACH; k--) {
    const t = s.tokens[k]!;
    if (PREFERS.test(t.lower)) return k;
    if (/^[;:.]$/.test(t.text) || s.tagging.tags[k] === 'sub' || (t.kind === 'quantity' && !t.quantity!.aside)) return -1;
  }
  return -1;
}

/** Whether the share says how often something was preferred. */
export const isPreferred = (d: Draft): boolean => verbOf(d) >= 0;

/** What was preferred: the subject of a passive, else the object. Null where no noun phrase stands there. */
export function preferred(d: Draft): TokenSpan | null {
  const { s } = d;
  const verb = verbOf(d);
  if (verb < 0) return null;
  let k = verb - 1;
  while (k >= 0 && s.tagging.tags[k] === 'adv') k--;
  if (s.tagging.tags[k] === 'aux') {
    while (k >= 0 && (s.tagging.tags[k] === 'aux' || s.tagging.tags[k] === 'adv')) k--;
    return k < 0 ? null : nounPhrase(s, k);
  }
  const at = skipLight(s, verb + 1);
  const np = nounPhrase(s, at);
  return np?.start === at ? np : null;
}
