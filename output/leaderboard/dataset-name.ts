/**
 * Whether a dataset is one by name, so that several papers mean the same by it. "our test set" is another one in each
 * paper, and what was taken for a dataset may be a model, a metric or half a word such as "ImageNet-based".
 */
import { isMachineOrModel } from '../../pipeline/named-things.js';
import { metricNamed } from '../../pipeline/terms.js';

/** Names have a capital or a digit somewhere. */
const NAMELIKE = /[\p{Lu}\d]/u;

/** Words that say what something else is like. */
const ADJECTIVE = /-(?:based|derived|style|like|language|trained|level|specific|domain)$/i;

/** Whether `dataset`, of which several may be joined with "; ", is known or looks like a name. */
export function isDatasetName(dataset: string, canonical: string | null): boolean {
  return canonical !== null || dataset.split(';').every((part) => isName(part.trim()));
}

function isName(printed: string): boolean {
  return NAMELIKE.test(printed) && !ADJECTIVE.test(printed) && !isMachineOrModel(printed) && metricNamed(printed) === null;
}
