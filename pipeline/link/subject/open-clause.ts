/**
 * Asks compromise for the verb of a clause that our own tagger left without one. The only file that imports compromise:
 * one build, loaded at the first question, and each clause is asked about once.
 */
import { createRequire } from 'node:module';
import type { ReadSentence } from '../../sentence.js';

interface Term {
  text: string;
  tags: ReadonlySet<string>;
}
interface Document {
  docs: readonly (readonly Term[])[];
}
type Nlp = (text: string) => Document;

let nlp: Nlp | null = null;

/** How often compromise was called in this process: the benchmark prints it. */
export const compromise = { calls: 0 };

/** Answers by clause, so that a repeated clause costs nothing; the oldest half goes where there are too many. */
const answers = new Map<string, readonly string[]>();
const MOST = 4000;

function finiteVerbs(clause: string): readonly string[] {
  const known = answers.get(clause);
  if (known) return known;
  nlp ??= createRequire(import.meta.url)('compromise/two') as Nlp;
  compromise.calls++;
  const verbs = nlp(clause).docs.flat().filter((t) => t.tags.has('Verb') && !t.tags.has('Gerund') && !t.tags.has('Infinitive') && !t.tags.has('Participle')).map((t) => t.text.toLowerCase());
  if (answers.size >= MOST) for (const key of [...answers.keys()].slice(0, MOST / 2)) answers.delete(key);
  answers.set(clause, verbs);
  return verbs;
}

/**
 * Token index of the last finite verb before token `i` from token `start` on, as compromise reads the clause; -1 where it
 * reads none either. Asked only of clauses of four words or more.
 */
export function verbInOpenClause(s: ReadSentence, start: number, i: number): number {
  const words = s.tokens.slice(start, i).filter((t) => t.kind === 'word');
  if (words.length < 4) return -1;
  if (!mayHideVerb(s, start, i)) return -1;
  const clause = s.source.text.slice(s.tokens[start]!.start, s.tokens[i - 1]!.end);
  const verbs = finiteVerbs(clause);
  for (let k = i - 1; k > start; k--) if (verbs.includes(s.tokens[k]!.lower) && s.tagging.tags[k] === 'noun' && !/[A-Z]/.test(s.tokens[k]!.text)) return k;
  return -1;
}

/** Whether a word of the clause looks like a verb that was taken for a noun: `portfolio earns 2%`, `the gap widens to`. */
function mayHideVerb(s: ReadSentence, start: number, i: number): boolean {
  const { tags } = s.tagging;
  for (let k = i - 1; k > start; k--) {
    if (tags[k] !== 'noun' || tags[k - 1] !== 'noun' || tags[k + 1] === 'noun' || tags[k + 1] === 'mark') continue;
    if (/^[a-z]+(?:[^s]s|ed)$/.test(s.tokens[k]!.text) && !/s$/.test(s.tokens[k - 1]!.text)) return true;
  }
  return false;
}
