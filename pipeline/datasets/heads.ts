/** Phrases that end in a word for a collection of data: `the Foo dataset`, `our test set`. */
import type { Token } from '../quantity.js';
import type { Tagging } from '../tag.js';

export const HEAD = /^(?:datasets?|data-sets?|benchmarks?|corpus|corpora|testbed|leaderboard|suite|collection|test-dev|test-std|test-set|testset|challenge|track|dataset\))$/;
const PLURAL_HEAD = /^(?:datasets|benchmarks|corpora)$/;
/** Words for the size, age or standing of data. */
const OF_ANY_FIELD = /^(?:large-scale|small-scale|experimental|established|unseen|extensive|representative|recent|classic|numerous|downstream|core|modern|open|open-source|publicly|commonly|simulated|reference|classical|held-out|out-of-domain|in-domain|related|relevant|complex|simple|difficult|hard|easy|reasoning-intensive|mainstream|broad|general|individual|similar|selected|typical)$/;
const SPLIT_WORD = /^(?:test|testing|validation|val|dev|development|training|train|held-out|evaluation|challenge|augmented|hold-out)$/;
const GROUP_HEAD = /^(?:splits?|cohorts?|databases?|sets?|subsets?)$/;
/** Words that say that there are datasets, or how many, and not which. */
const NO_NAME = /^(?:several|various|multiple|many|different|diverse|benchmark|benchmarks|standard|existing|other|new|such|popular|available|widely|used|widely-used|real|world|real-world|dataset|datasets|data|sets?|these|two|three|four|five|six|large|small|public|common|same|respective|entire|whole|single|additional|target|source|synthetic|training|challenging|key|first|second|original|full|own|given|novel|comprehensive|evaluation|larger|smaller|state-of-the-art|academic)$/;

/** `our augmented dataset`, `the test split`: a common phrase that says which data. */
export function plainPhrase(tokens: readonly Token[], tagging: Tagging, start: number, end: number): boolean {
  const head = tokens[end]!.lower;
  if (PLURAL_HEAD.test(head)) return ofOneField(tokens, tagging, start, end);
  if (start === end || tokens[start]!.lower === 'same') return false;
  if (!GROUP_HEAD.test(head) && !/^(?:dataset|benchmark|corpus|testbed)$/.test(head)) return false;
  const before = tokens[start - 1]?.lower ?? '';
  const opener = tagging.tags[start - 1] === 'det' ? tokens[start - 2]?.lower : before;
  if (start > 2 && !/^(?:on|across|over|using)$/.test(opener ?? '')) return false;
  if (GROUP_HEAD.test(head)) return SPLIT_WORD.test(tokens[end - 1]!.lower) && !/^train/.test(tokens[end - 1]!.lower);
  if (/^(?:test|validation|custom|augmented|public|held-out|large-scale|internal|private|proprietary)$/.test(tokens[end - 1]!.lower) || before === 'our') return true;
  return tokens.slice(start, end).some((t) => !NO_NAME.test(t.lower)) && /^(?:the|our|this|a|an)$/.test(before);
}

/** `on egg-timing benchmarks`, `across a suite of loaf sorting datasets`: data of one field, uncounted, that nothing else tells apart. */
function ofOneField(tokens: readonly Token[], tagging: Tagging, start: number, end: number): boolean {
  let k = start - 1;
  if (tokens[k]?.lower === 'of' && /^(?:suite|set|range|collection|series)$/.test(tokens[k - 1]?.lower ?? '') && tagging.tags[k - 2] === 'det') k -= 3;
  if (!/^(?:on|across|over)$/.test(tokens[k]?.lower ?? '') || tokens[k]!.skip || tokens[end + 1]?.text === '(' || tokens[end + 1]?.text === ':' || /^(?:such|like|including)$/.test(tokens[end + 1]?.lower ?? '')) return false;
  return tokens.slice(start, end).some((t) => t.kind === 'word' && !NO_NAME.test(t.lower) && !SPLIT_WORD.test(t.lower) && !OF_ANY_FIELD.test(t.lower));
}

/** Whether the noun phrase that starts at `i` ends in a word for a collection of data. */
export function headOf(tokens: readonly Token[], tagging: Tagging, i: number): boolean {
  const end = tagging.npEnd[i]!;
  const word = tokens[end]!.lower;
  return HEAD.test(word) || /^(?:databases?|cohorts?)$/.test(word) || (GROUP_HEAD.test(word) && SPLIT_WORD.test(tokens[end - 1]?.lower ?? ''));
}

const COLLECTION = /^(?:dataset|corpus|collection|cohort|database|benchmark)$/;

/** `on a dataset of burnt loaves`, `on a set of 88 loaves`, `applied to a corpus of recipes`: data that only what stands behind its `of` tells. `k`: the preposition. */
export function describedData(tokens: readonly Token[], tagging: Tagging, k: number): { start: number; end: number } | null {
  if (tokens[k]!.lower === 'to' && !/^(?:applied|apply|applying)$/.test(tokens[k - 1]?.lower ?? '')) return null;
  let start = k + 1;
  if (!/^(?:an?|our|the|this)$/.test(tokens[start]?.lower ?? '')) return null;
  start++;
  const head = tagging.npEnd[start] ?? -1;
  if (head < 0 || tokens[head + 1]?.lower !== 'of') return null;
  let at = head + 2;
  while (tagging.tags[at] === 'det' || tagging.tags[at] === 'adv' || tokens[at]?.skip) at++;
  const counted = tokens[at]?.kind === 'quantity' && !tokens[at]!.quantity!.aside;
  if (!COLLECTION.test(tokens[head]!.lower) && !(counted && /^(?:set|sample)$/.test(tokens[head]!.lower))) return null;
  const end = tagging.npEnd[counted ? at + 1 : at] ?? -1;
  return end < 0 || tokens[at]!.kind === 'mark' ? null : { start, end };
}
