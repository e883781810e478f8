/**
 * Whether what a claim has for its subject may stand in a ranking as a system. A part of the data ("Hernia"), a metric,
 * a cause ("due to drift") or half a name ("state" of "state of the art") may not.
 */
import { canonicalDataset } from '../../pipeline/canonicalise.js';
import { isMachineOrModel } from '../../pipeline/named-things.js';
import { metricNamed } from '../../pipeline/terms.js';
import { literal } from './literal.js';

/** Heads of phrases that mean systems, methods or people without naming them. */
const SYSTEM_HEAD = /(?:^|[ -])(?:agent|algorithm|annotator|approach|architecture|attack|backbone|baseline|chatbot|circuit|classifier|clinician|configuration|defen[cs]e|detector|ensemble|expert|framework|generation|human|LLM|mechanism|method|model|network|participant|physician|pipeline|process|prompting|radiologist|setup|solution|state-of-the-art|strategy|student|system|technique|tool|training|tuning|fine-tuning|user|variant|version|workflow)(?:e?s)?$/i;

/** Has a capital or a digit: a name, or what looks like one. */
const NAMELIKE = /[\p{Lu}\d]/u;

/** Half a word, or a list with its numbers. */
const FRAGMENT = /^\S+-(?:based|derived|style|like|trained|level|specific|quality)$|\(\s*[$~]?[-+]?\d/;

/** Heads of phrases that mean what systems are tried on. */
const DATA_HEAD = /[ -](?:benchmark|case|corpora|corpus|data|dataset|domain|image|instance|problem|query|queries|question|sample|split|subset|task)s?$/i;

/** `ImageNet`, `ImageNet-16-120`. */
function isDataset(subject: string): boolean {
  return canonicalDataset(subject) !== null || (/^\p{L}+(?:-\d+)+$/u.test(subject) && canonicalDataset(subject.replace(/-.*/, '')) !== null);
}

/** Whether `subject` may be a system, as its sentence says it. */
export function isSystemName(subject: string, sentence: string): boolean {
  if (FRAGMENT.test(subject) || DATA_HEAD.test(subject) || isDataset(subject) || metricNamed(subject.replace(/@\d+$/, '')) !== null) return false;
  if (!NAMELIKE.test(subject) && !SYSTEM_HEAD.test(subject)) return false;
  const name = literal(subject);
  if (new RegExp(String.raw`\b(?:due to|because of|owing to|caused by) (?:an? |the )?${name}`, 'i').test(sentence)) return false;
  if (new RegExp(String.raw`(?<![\w-])${name}[ -]of[ -]the[ -]art`, 'i').test(sentence)) return false;
  // "1.5 Pro": the name began before the number
  if (/^\p{Lu}\p{Ll}+$/u.test(subject) && new RegExp(String.raw`\p{L}[ ~-]\d(?:\.\d+)?[ ~]${name}\b`, 'u').test(sentence)) return false;
  return isMachineOrModel(subject) || !isExampleOfData(name, sentence);
}

/** `gains on rare findings such as Foo and Bar (0.8)`, but not `for models such as Foo`. */
function isExampleOfData(name: string, sentence: string): boolean {
  const example = new RegExp(String.raw`\b(?:on|for|in|across|among) ((?:[\w-]+ ){1,4})(?:like|such as|including) [^.;]*?${name}`).exec(sentence);
  return example !== null && !SYSTEM_HEAD.test(example[1]!.trim());
}
