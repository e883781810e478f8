/** The names of the lexicon: whether a run of tokens is one of them, and what the canonical name of a printed one is. */
import { DATASETS, type DatasetEntry } from '../../rules/lexicon/datasets.js';
import type { Token } from '../quantity.js';
import { fold } from '../terms.js';

const byName = new Map<string, { entry: DatasetEntry; form: string }[]>();
/** First words of the names, with the words of the longest name that begins so: most tokens need no look-up. */
const openings = new Map<string, number>();
for (const entry of DATASETS) {
  for (const form of [entry.name, ...entry.aliases]) {
    const key = fold(form);
    const words = key.split(' ');
    openings.set(words[0]!, Math.max(words.length, openings.get(words[0]!) ?? 0));
    const list = byName.get(key);
    if (list) list.push({ entry, form });
    else byName.set(key, [{ entry, form }]);
  }
}

const ambiguous = (form: string): boolean => /^[A-Za-z]+$/.test(form);

/** How many tokens a name that begins with this one may have; 0 where none does. */
export function nameLength({ word }: Token): number {
  if (word.datasetWords < 0) word.datasetWords = wordsOfName(word.lower);
  return word.datasetWords;
}

function wordsOfName(lower: string): number {
  const known = openings.get(lower);
  if (known !== undefined) return known;
  return /[-_'’\s]/.test(lower) ? openings.get(lower.replace(/['’]s$/, '').split(/[-_\s]/, 1)[0]!) ?? 0 : 0;
}

export function lookup(tokens: readonly Token[], a: number, b: number): { entry: DatasetEntry; weak: boolean } | null {
  let phrase = tokens[a]!.text;
  for (let i = a + 1; i <= b; i++) phrase += ` ${tokens[i]!.text}`;
  // a name has a capital or a digit somewhere
  if (!/[A-Z\d]/.test(phrase)) return null;
  const printed = phrase.replace(/['’]s$/, '');
  for (const { entry, form } of byName.get(fold(printed)) ?? []) {
    if (entry.caseSensitive && ambiguous(form) && form !== printed) continue;
    return { entry, weak: entry.needsContext === true && ambiguous(form) };
  }
  return null;
}

/** The canonical name of a printed dataset, or null. */
export function canonicalDataset(printed: string | null): string | null {
  if (printed === null) return null;
  const names = printed.split(';').map((part) => {
    const clean = part.trim().replace(/^(?:the|our|a)\s+/i, '');
    for (const form of [clean, clean.replace(/\s+(?:datasets?|benchmarks?|corpus|test-dev|test|val|validation|test set|val set|validation set|minival)$/i, '')]) {
      const hit = byName.get(fold(form))?.[0];
      if (hit && !(hit.entry.caseSensitive && ambiguous(hit.form) && hit.form !== form)) return hit.entry.name;
    }
    return null;
  });
  return names.every((n) => n !== null) ? names.join('; ') : null;
}

/** Whether a name of the lexicon stands inside the span. */
export function lookupWithin(tokens: readonly Token[], a: number, b: number): boolean {
  for (let k = a; k <= b; k++) for (let m = k, last = Math.min(b, k + nameLength(tokens[k]!) - 1); m <= last; m++) if (lookup(tokens, k, m)) return true;
  return false;
}
