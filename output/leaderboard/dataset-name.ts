/**
 * Whether a dataset is one by name, so that several papers mean the same by it. "our test set" is another one in each
 * paper, and what was taken for a dataset may be a model, a metric, an arm of a trial or half a word such as
 * "ImageNet-based".
 */
import { isMachineOrModel } from '../../pipeline/named-things.js';
import { metricNamed } from '../../pipeline/terms.js';
import { MODEL_NAMES } from '../../rules/lexicon/model-names.js';
import { literal } from './literal.js';

/** Names have a capital or a digit somewhere. */
const NAMELIKE = /[\p{Lu}\d]/u;

/** Words that say what something else is like. */
const ADJECTIVE = /-(?:based|derived|style|like|language|trained|level|specific|domain)$/i;

/** What makes a name that of data by itself: `HarborBench`, `Moor Corpus`. */
const IN_NAME = /bench|(?:eval|qa|arena|datasets?|corpus|challenge|suite|gym|sets?)\b/i;

/** What a text calls data right before or behind its name. */
const SAID = String.raw`(?:data ?sets?|benchmarks?|corpus|corpora|test ?(?:sets?|beds?)|tasks?|challenges?|suites?|leaderboards?|competitions?|environments?|collections?|cohorts?|databases?|splits?|subsets?|questions|problems|queries|games?|trials?|exams?|examinations?)\b`;

/** A shape that only names have: a capital or a digit first, another behind it, three characters at least. */
const COINED = /^[\p{Lu}\d](?=\S{2})\S*[\p{Lu}\d]/u;

/** Names of models by their first word: `Qwen` of Qwen2.5-7B. */
const FAMILIES: ReadonlySet<string> = new Set(MODEL_NAMES.filter(({ kind, needsContext }) => kind === 'model' && !needsContext).map(({ name }) => familyOf(name)).filter((family) => family.length > 2));

/** Whether `dataset`, of which several may be joined with "; ", is known, or is a name that its paper's `sentences` use for data. */
export function isDatasetName(dataset: string, canonical: string | null, sentences: readonly string[]): boolean {
  return canonical !== null || dataset.split(';').every((part) => isName(part.trim(), sentences));
}

function isName(printed: string, sentences: readonly string[]): boolean {
  if (!NAMELIKE.test(printed) || ADJECTIVE.test(printed) || isMachineOrModel(printed) || metricNamed(printed) !== null) return false;
  return IN_NAME.test(printed) || isSaidToBe(printed, sentences) || (COINED.test(printed) && !FAMILIES.has(familyOf(printed)));
}

/** `the Foo dataset`, `on Foo, a benchmark of`, `the benchmark Foo`. */
function isSaidToBe(printed: string, sentences: readonly string[]): boolean {
  const name = literal(printed);
  const pattern = new RegExp(String.raw`${name}[^.;:]{0,40}?\b${SAID}|\b${SAID}[^.;:]{0,40}?${name}`, 'i');
  return sentences.some((sentence) => pattern.test(sentence));
}

function familyOf(name: string): string {
  return (/^\p{L}+/u.exec(name)?.[0] ?? '').toLowerCase();
}
