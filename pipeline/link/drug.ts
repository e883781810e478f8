/** Whether a word is the name of a drug, by name or by the end that the naming of substances gives to its class. */
import { DRUG_ENDS, DRUG_NAMES } from '../../rules/lexicon/drugs.js';

/** Letters of the shortest and the longest of those ends. */
const LENGTHS = [...DRUG_ENDS].map((end) => end.length);
const SHORTEST = Math.min(...LENGTHS);
const LONGEST = Math.max(...LENGTHS);

/** `lower`: the word in lower case. */
export function isDrug(lower: string): boolean {
  if (DRUG_NAMES.has(lower)) return true;
  for (let n = SHORTEST; n <= LONGEST && n < lower.length - 1; n++) if (DRUG_ENDS.has(lower.slice(-n))) return true;
  return false;
}
