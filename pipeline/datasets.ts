/**
 * Finds mentions of datasets and benchmarks in the tokens of a sentence: names of the lexicon, and names that stand before
 * or after a word such as `dataset`. One mention is the longest name that fits.
 */
import { DATASETS, type DatasetEntry } from '../rules/lexicon/datasets.js';
import type { Token } from './quantity.js';
import type { Tagging } from './tag.js';
import { fold } from './terms.js';

/** A mention, token indices inclusive. `entry` is null for a name that the lexicon lacks. */
export interface DatasetMention {
  start: number;
  end: number;
  entry: DatasetEntry | null;
}

const byName = new Map<string, { entry: DatasetEntry; form: string }[]>();
let longest = 1;
for (const entry of DATASETS) {
  for (const form of [entry.name, ...entry.aliases]) {
    const key = fold(form);
    longest = Math.max(longest, key.split(' ').length);
    const list = byName.get(key);
    if (list) list.push({ entry, form });
    else byName.set(key, [{ entry, form }]);
  }
}

const HEAD = /^(?:datasets?|data-sets?|benchmarks?|corpus|corpora|testbed|leaderboard|suite|collection|test-dev|test-std|test-set|testset|challenge|track|dataset\))$/;
const ambiguous = (form: string): boolean => /^[A-Za-z]+$/.test(form);

function lookup(tokens: readonly Token[], a: number, b: number): { entry: DatasetEntry; weak: boolean } | null {
  let phrase = tokens[a]!.text;
  for (let i = a + 1; i <= b; i++) phrase += ` ${tokens[i]!.text}`;
  const printed = phrase.replace(/['’]s$/, '');
  for (const { entry, form } of byName.get(fold(printed)) ?? []) {
    if (entry.caseSensitive && ambiguous(form) && form !== printed) continue;
    // a name has a capital or a digit somewhere
    if (!/[A-Z\d]/.test(printed)) continue;
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

export function findDatasets(tokens: readonly Token[], tagging: Tagging): DatasetMention[] {
  const mentions: DatasetMention[] = [];
  const weak: DatasetMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.kind === 'mark' || (tokens[i]!.kind === 'quantity' && !tokens[i]!.quantity!.aside)) continue;
    let hit: { entry: DatasetEntry; weak: boolean } | null = null;
    let end = i;
    for (let b = Math.min(tokens.length - 1, i + longest - 1); b >= i; b--) {
      if (tokens[b]!.kind === 'mark') continue;
      hit = lookup(tokens, i, b);
      if (hit) {
        end = b;
        break;
      }
    }
    if (hit) {
      const beside = HEAD.test(tokens[end + 1]?.lower ?? '');
      (hit.weak && !beside ? weak : mentions).push({ start: i, end, entry: hit.entry });
      i = end;
      continue;
    }
    // `the Foo-10 dataset`, `Foo and Bar benchmarks`: a name with a capital or digit right before the head
    const np = tagging.npEnd[i]!;
    if (np >= 0 && tagging.npStart[i] === i && HEAD.test(tokens[np]!.lower) && np > i) {
      let a = np;
      while (a - 1 >= i && (/[A-Z]|\d/.test(tokens[a - 1]!.text) || tokens[a - 1]!.kind === 'quantity')) a--;
      if (a < np && !/^(?:The|Our|This|These|Three|Two|Four|Five|Six|Several|Existing|Public|New|Standard)$/.test(tokens[a]!.text) && !/^(?:LLM|LLMs|AI|ML|NLP|QA|RL|3D|2D|VLM|VQA|MRI|CT|EEG|SOTA|RGB-D|RGB)$/.test(tokens[np - 1]!.text)) {
        const known = mentions.some((m) => m.start <= np && m.end >= a);
        if (!known) {
          let inner = false;
          for (let k = a; k < np; k++) if (lookup(tokens, k, k)) inner = true;
          if (!inner) {
            mentions.push({ start: a, end: np - 1, entry: null });
            i = np;
          }
        }
      }
    }
  }
  if (mentions.length) for (const m of weak) if (mentions.some((o) => Math.abs(o.start - m.end) <= 3 || Math.abs(m.start - o.end) <= 3)) mentions.push(m);
  return mentions.sort((a, b) => a.start - b.start);
}
