/** What hangs on a noun phrase that names a system: its acronym, a participle, a relative clause. */
import type { TokenSpan } from '../pattern.js';
import type { ReadSentence } from '../sentence.js';
import { nounPhrase, skipLight } from './phrases.js';

/** Heads that name no system by themselves: what is attached to them says which. */
const GENERIC_HEAD = /^(?:methods?|approach|approaches|models?|baselines?|algorithms?|systems?|techniques?|schemes?|solutions?|networks?|accelerators?|designs?|implementations?|code|works?|ones|frameworks?|agents?|variants?|strategies|strategy|pipelines?|architectures?|counterparts?|detectors?|solvers?|state-of-the-art|sota|women|men|patients|participants|controls|group)$/;
const PARTICIPLE = /^(?:trained|pretrained|pre-trained|fine-tuned|running|using|based|designed|operating|equipped|optimized|tuned|derived|obtained|built|with|without|of|lacking|relying|receiving|treated)$/;
const COSTS = /^(?:degrad|sacrific|compromis|los|increas|decreas|affect|hurt|harm|reduc|incur|introduc|chang|damag|impair|negatively|any|additional|extra|loss|significant)(?:e|ing|s)?$/;
const PROPER = /[A-Z]{2}|[a-z][A-Z]|^[A-Z][a-z]|^[A-Z].*\d/;

export const isProperToken = (text: string): boolean => PROPER.test(text);

/** Whether the token at `k` is a number that is a claim of its own. */
export const isFigure = (s: ReadSentence, k: number): boolean => s.tokens[k]?.kind === 'quantity' && !s.tokens[k]!.quantity!.aside;

/** Past `(ACRONYM)` behind token `end`; the same token where none stands there. */
export function withAcronym(s: ReadSentence, end: number): number {
  return s.tokens[end + 1]?.text === '(' && s.tokens[end + 3]?.text === ')' && PROPER.test(s.tokens[end + 2]!.text) ? end + 3 : end;
}

/** The end of a relative clause that opens at `k`: before a comma, a number, another clause or a second verb. */
function relativeEnd(s: ReadSentence, k: number, last: number): number {
  let end = k - 1;
  for (let m = k + 1, verbs = 0; m <= last && m - k < 13; m++) {
    const t = s.tokens[m]!;
    const tag = s.tagging.tags[m];
    if (t.kind === 'mark' || isFigure(s, m) || tag === 'sub' || t.skip || t.lower === 'by' || t.lower === 'than') break;
    if (tag === 'verb' && ++verbs > 1 && s.tagging.tags[m - 1] !== 'adv') break;
    if (tag === 'conj' && s.tagging.tags[m + 1] === 'verb') break;
    if (tag === 'noun') end = m;
  }
  return end;
}

const STATE = ['of', 'the', 'art'];
const SCRATCH = ['from', 'scratch'];
const follows = (s: ReadSentence, k: number, words: readonly string[]): boolean => words.every((w, n) => s.tokens[k + n]?.lower === w);

/** The last token of a set phrase that the noun at `k` opens: `state of the art ovens`, `training from scratch`; else `k`. */
function setPhrase(s: ReadSentence, k: number): number {
  const word = s.tokens[k]!.lower;
  if (word === 'state' && follows(s, k + 1, STATE)) return nounPhrase(s, k + STATE.length)?.end ?? k + STATE.length;
  return word === 'training' && follows(s, k + 1, SCRATCH) ? k + SCRATCH.length : k;
}

/** A noun phrase with what is attached to it, where its own words leave open which system is meant. */
export function attached(s: ReadSentence, np: TokenSpan, last: number): TokenSpan {
  const set = setPhrase(s, np.end);
  if (set > np.end && set <= last) return attached(s, { start: np.start, end: set }, last);
  let end = withAcronym(s, np.end);
  // `state-of-the-art (SOTA) parsers`: the acronym stands inside the phrase
  const inside = end > np.end ? nounPhrase(s, end + 1) : null;
  if (inside && inside.start === end + 1 && inside.end <= last) return attached(s, { start: np.start, end: inside.end }, last);
  if (!GENERIC_HEAD.test(s.tokens[np.end]!.lower)) return { start: np.start, end };
  if (s.tokens.slice(np.start, np.end + 1).some((t) => PROPER.test(t.text))) return { start: np.start, end };
  for (let hops = 0; hops < 2; hops++) {
    let k = end + 1;
    while (s.tagging.tags[k] === 'adv') k++;
    const word = s.tokens[k]?.lower ?? '';
    if (word === 'that' || word === 'who') return { start: np.start, end: Math.max(end, relativeEnd(s, k, last)) };
    if (!PARTICIPLE.test(word)) break;
    let at = skipLight(s, k + 1);
    if (s.tagging.tags[at] === 'prep') at = skipLight(s, at + 1);
    // `ovens without losing warmth`: what the saving does not cost
    if (word === 'without' && COSTS.test(s.tokens[at]?.lower ?? '')) break;
    // `ovens without using steam`
    if (/^(?:with|without|of)$/.test(word) && s.tagging.tags[at] === 'verb' && s.tokens[at]!.lower.endsWith('ing')) at = skipLight(s, at + 1);
    const next = nounPhrase(s, at);
    if (!next || next.end > last || next.start > at) break;
    end = next.end;
  }
  return { start: np.start, end };
}
