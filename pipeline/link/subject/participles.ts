/** Participles, which have a subject without being a verb of their clause, and clauses that a comma has ended. */
import { PEOPLE_NOUNS } from '../../../rules/lexicon/counted-nouns.js';
import type { TokenSpan } from '../../pattern.js';
import type { ReadSentence } from '../../sentence.js';
import { metricIn } from '../../terms.js';
import { EVIDENCE, isOwn, isProper, QUALITY } from '../own.js';
import { nounPhrase } from '../phrases.js';

const HANGS_ON = /^(?:on|with|in|for|from|by|at|under)$/;
const PARTICIPLE = /ed$|^(?:made|grown|built|written|drawn|taken|known|sent|seen|shown|given|held|kept|driven|spun|cast)$/;

/** `a model trained on clips has`, and not `models trained with Foo have`: what the participle at `m` belongs to stands before it. */
export function isReduced(s: ReadSentence, p: number, m: number, start: number): boolean {
  if (m < 1 || !HANGS_ON.test(s.tokens[p]!.lower) || s.tagging.tags[m] !== 'verb' || !PARTICIPLE.test(s.tokens[m]!.lower) || s.tagging.npEnd[m - 1]! < 0) return false;
  const inner = nounPhrase(s, start);
  return !/^(?:with|by)$/.test(s.tokens[p]!.lower) || inner === null || !(isProper(s, { start: inner.end, end: inner.end }) || (isOwn(s, inner) && !/^(?:data|dataset|benchmark|corpus|features)$/.test(s.tokens[inner.end]!.lower)));
}

const REACHES = /^(?:achieving|reaching|attaining|reducing|improving|raising|increasing|lowering|cutting|saving|boosting|yielding|outperforming|surpassing|exceeding|requiring|containing|having|delivering|running)$/;

/** `we describe a gate raising accuracy to 90%`: what the participle right behind a phrase is said of. */
export function reducedRelative(s: ReadSentence, floor: number, i: number): TokenSpan | null {
  for (let k = i - 1; k > floor + 1; k--) {
    const t = s.tokens[k]!;
    if (/^[,;)]$/.test(t.text)) return null;
    if (!REACHES.test(t.lower)) continue;
    const np = nounPhrase(s, k - 1);
    return np && np.end === k - 1 && metricIn(s.tokens, np.start, np.end)?.end !== np.end && !EVIDENCE.test(s.tokens[np.end]!.lower) && !QUALITY.test(s.tokens[np.end]!.lower) && !s.datasets.some((m) => m.start <= np.end && m.end >= np.end) ? np : null;
  }
  return null;
}

/** What a thing may be doing that a number is said of. */
const DOING = /^(?:being|achieving|reaching|scoring|attaining|obtaining|showing|exhibiting|displaying|demonstrating|losing|gaining|improving|reducing|dropping|outperforming|surpassing|exceeding|requiring|having|delivering|running|performing|retaining|maintaining|meeting|solving|failing|accounting|yielding|providing|offering|costing|containing|comprising|consisting|predicting|succeeding|declining|falling|rising|increasing|decreasing|contributing|representing|receiving)$/;

/** `..., with Foo being 3% faster`, `with Foo scoring 4 of 5`: what the participle before token `i` is said of, where `with` opens the phrase. */
export function absoluteSubject(s: ReadSentence, floor: number, i: number): TokenSpan | null {
  for (let k = i - 1; k > floor + 1; k--) {
    if (/^[,;()]$/.test(s.tokens[k]!.text) || (s.tagging.tags[k] === 'aux' && s.tokens[k]!.lower !== 'being')) return null;
    if (!/ing$/.test(s.tokens[k]!.lower) || !/^(?:verb|aux)$/.test(s.tagging.tags[k]!)) continue;
    const np = nounPhrase(s, k - 1);
    if (!np || np.end !== k - 1 || !(DOING.test(s.tokens[k]!.lower) || isProper(s, np))) continue;
    let w = np.start - 1;
    while (w > floor && (s.tagging.tags[w] === 'det' || s.tagging.tags[w] === 'adv')) w--;
    if (s.tokens[w]?.lower !== 'with') continue;
    return metricIn(s.tokens, np.start, np.end)?.end === np.end || PEOPLE_NOUNS.has(s.tokens[np.end]!.lower) || EVIDENCE.test(s.tokens[np.end]!.lower) || QUALITY.test(s.tokens[np.end]!.lower) ? null : np;
  }
  return null;
}

const OPENS_SUBORDINATE: ReadonlySet<string> = new Set(['when', 'if', 'because', 'unless', 'until', 'once']);

/** `Foo answers only when it is asked, cutting errors by 3%`: the verb at `v` stands in a clause that a comma ends before `i`. */
export function inClosedClause(s: ReadSentence, v: number, floor: number, i: number): boolean {
  let open = v - 1;
  while (open > floor && s.tokens[open]!.text !== ',' && !OPENS_SUBORDINATE.has(s.tokens[open]!.lower)) open--;
  if (open <= floor || !OPENS_SUBORDINATE.has(s.tokens[open]!.lower)) return false;
  for (let k = v + 1; k < i; k++) if (s.tokens[k]!.text === ',' && s.tagging.tags[k + 1] === 'verb' && /ing$/.test(s.tokens[k + 1]!.lower)) return true;
  return false;
}
