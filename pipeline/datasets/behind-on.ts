/** Data that stand behind `on` where something was measured. */
import { isMachineOrModel } from '../named-things.js';
import type { Token } from '../quantity.js';
import type { Tagging } from '../tag.js';
import { metricIn } from '../terms.js';
import { namelike, NO_DATA, type DatasetMention } from './mention.js';

const EVALUATES = /^(?:compare|compared|comparison|comparisons|experiments?|evaluations?|evaluate|evaluated|evaluating|tested|testing|validated|validate|benchmarked|simulations?|results?|experimental|experimented|verified|assessed)$/;

/** Things that are tested one by one, so that their number says what a figure was measured on. */
const ITEMS = /^(?:images?|samples|queries|vulnerabilities|sessions|sentences|documents|questions|problems|videos|examples|instances|records|recordings|articles|prompts|programs|scans|slides|clips|utterances|bugs|issues|conversations|dialogues|cases|pages|posts|tweets|circuits|molecules|proteins|scenes|simulations|episodes)$/;
/** Of these, words that say nothing of what was tested. */
const BARE = /^(?:samples|examples|instances|cases|records)$/;

/** A name with a number of parameters at its end. */
const SIZED = /^[A-Z].*\dB(?:-[A-Za-z].*)?$/;

/** A name behind `on` where something was measured: `90% on Foo`, `Experiments on Foo show`, `On Foo, ...`. */
export function behindOn(tokens: readonly Token[], tagging: Tagging, k: number): DatasetMention | null {
  let at = k + 1;
  while (tagging.tags[at] === 'det' || tagging.tags[at] === 'adv' || tokens[at]?.skip) at++;
  const counted = tokens[at]?.kind === 'quantity' && !tokens[at]!.quantity!.aside && /^(?:none|counted)$/.test(tokens[at]!.quantity!.unitClass);
  let end = tagging.npEnd[counted ? at + 1 : at];
  if (end === undefined || end < 0) return null;
  // `On Foo, ...`, `Specifically, on Foo, ...`
  let evaluates = k === 0 || (k === 2 && tokens[1]!.text === ',' && tagging.tags[0] === 'adv');
  let measured = false;
  let between = false;
  for (let m = k - 1; m >= 0 && k - m < 7; m--) {
    const t = tokens[m]!;
    if (/^(?:verb|aux)$/.test(tagging.tags[m]!) && !EVALUATES.test(t.lower)) between = true;
    if (t.quantity && !t.quantity.aside && !between) measured = true;
    if (EVALUATES.test(t.lower)) evaluates ||= k - m < 5;
  }
  // `Experiments on 50 images show`: the things tested, where nothing names them
  if (counted) return evaluates && ITEMS.test(tokens[end]!.lower) && (end > at + 1 || !BARE.test(tokens[end]!.lower)) ? { start: at, end, entry: null, plain: true } : null;
  if (!evaluates && !measured && (k < 1 || metricIn(tokens, Math.max(0, k - 4), k - 1)?.end !== k - 1)) return null;
  let start = at;
  while (start < end && !namelike(tokens[start]!)) start++;
  // `on average NDCG@10`: a measure at its cut
  if (tokens.slice(start, end + 1).some((t) => NO_DATA.test(t.text) || /@\d/.test(t.text))) return null;
  if (!namelike(tokens[start]!)) return null;
  // `on the Foo-v2 task` has the name of its data, `on the NLU task` that of a field
  if (end > start && tokens[end]!.lower === 'task') {
    end--;
    if (start === end && /^[A-Z]+$/.test(tokens[end]!.text)) return null;
  }
  const name = tokens.slice(start, end + 1);
  if (isMachineOrModel(name.map((t) => t.text).join(' ')) || isMachineOrModel(tokens[start]!.text)) return null;
  // `on Gemini-3 Flash`, `on Ember-8B`: a version or size of a model
  if (isMachineOrModel(tokens[start]!.text.split('-', 1)[0]!) || name.some((t) => SIZED.test(t.text))) return null;
  // one capital at its start is how any word may be written; two capitals or a digit make a name
  const shaped = name.some((t) => /[A-Z].*[A-Z]|[A-Za-z].*\d/.test(t.text) && !/^[vV]\d/.test(t.text)) || name.filter((t) => /^[A-Z][a-z]/.test(t.text)).length > 1;
  if (!shaped || (!evaluates && !measured && name.length > 2)) return null;
  return { start, end, entry: null };
}
