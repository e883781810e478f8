/** What is done in a share of the cases: `succeeds in 72% of attempts`, `the judges agreed on 55% of the loaves`, `solves 31% of the tasks`. */
import { lastUnread, numberSpan } from '../around-number.js';
import type { Draft } from '../context.js';
import { nounPhrase, skipLight } from '../phrases.js';
import { isPreferred } from '../preferred.js';

/** The nouns of what is done, by verbs that stand before `in` or `on`. */
const DONE_IN: readonly [RegExp, string][] = [
  [/^(?:succeed(?:s|ed|ing)?|successful)$/, 'success rate'],
  [/^fail(?:s|ed|ing)?$/, 'failure rate'],
  [/^agree(?:s|d|ing)?$/, 'agreement'],
];
const IN = /^(?:in|on)$/;
const ANSWERS = /^(?:answer|classif|identif|predict|label)(?:s|ed|ing|y|ies|ied|ying)?$/;
const QUESTIONS = /^(?:questions?|items?|queries|problems?|instances?|cases?|examples?|samples?|images?|sentences?)$/;
const WINS = /^(?:wins?|won|winning)$/;
const OF_MATCHES = /^(?:time|comparisons?|match(?:es|ups)?|matchups|games?|cases|pairs?|battles?|duels?|rounds?)$/;
const SOLVES = /^(?:(?:re)?solv|complet)(?:e|es|ed|ing)$|^(?:pass(?:es|ed|ing)?|finish(?:es|ed|ing)?)$/;
const SOLVED = /^(?:tasks?|problems?|instances?|questions?|cases?|puzzles?|challenges?|issues?|exercises?|scenarios?|episodes?|games?|benchmarks?|tests?|missions?|goals?|levels?)$/;
const LIGHT = /^(?:only|just|up|to|about|over|nearly)$/;

/** `opened the door successfully in 94% of the cases`, `correctly names the crumb in 84% of cases`. */
function doneWell({ s }: Draft, at: number): string | null {
  let k = at;
  while (k > 0 && (s.tokens[k]!.skip || LIGHT.test(s.tokens[k]!.lower))) k--;
  if (!IN.test(s.tokens[k]?.lower ?? '')) return null;
  for (let m = k - 1; m >= 0 && k - m < 8 && s.tokens[m]!.kind === 'word'; m--) {
    if (s.tokens[m]!.lower === 'successfully') return 'success rate';
    if (s.tokens[m]!.lower === 'correctly') return 'accuracy';
  }
  return null;
}

/** The noun, or null where the share is of something else. */
export function doneIn(d: Draft): string | null {
  const { s } = d;
  if (d.q.unitClass !== 'percent') return null;
  if (isPreferred(d)) return 'preference rate';
  const { start, end } = numberSpan(d);
  if (WINS.test(s.tokens[lastUnread(s, start - 1)]?.lower ?? '') && s.tokens[end + 1]?.lower === 'of' && OF_MATCHES.test(s.tokens[skipLight(s, end + 2)]?.lower ?? '')) return 'win rate';
  const well = doneWell(d, lastUnread(s, start - 1));
  if (well !== null) return well;
  const of = s.tokens[end + 1]?.lower === 'of' ? nounPhrase(s, skipLight(s, end + 2)) : null;
  let k = lastUnread(s, start - 1);
  // `succeeds in 46 of 50 trials (92%)`
  if (!of && s.tokens[k]?.text === '(' && /^(?:trials?|attempts?|runs?|episodes?|cases|tasks)$/.test(s.tokens[k - 1]?.lower ?? '') && s.tokens[k - 2]?.kind === 'quantity') k = lastUnread(s, k - 3);
  else if (!of && !/^(?:[.,;)]|and|or|whereas|while|but|of)$/.test(s.tokens[end + 1]?.lower ?? '.')) return null;
  while (k > 0 && (s.tokens[k]!.skip || LIGHT.test(s.tokens[k]!.lower) || s.tagging.tags[k] === 'adv')) k--;
  const word = s.tokens[k]?.lower ?? '';
  if (ANSWERS.test(word) && of && QUESTIONS.test(s.tokens[of.end]!.lower) && (/^correctly$/.test(s.tokens[of.end + 1]?.lower ?? '') || s.tokens.slice(Math.max(0, k - 3), k).some((t) => t.lower === 'correctly'))) return 'accuracy';
  if (SOLVES.test(word)) return of && SOLVED.test(s.tokens[of.end]!.lower) ? 'success rate' : null;
  // without a whole only what can mean nothing else: `succeeds in only 58%`
  if (!of) return IN.test(word) && k > 0 && /^(?:succeed(?:s|ed|ing)?|successful)$/.test(s.tokens[k - 1]!.lower) ? 'success rate' : null;
  return IN.test(word) && k > 0 ? DONE_IN.find(([verb]) => verb.test(s.tokens[k - 1]!.lower))?.[1] ?? null : null;
}
