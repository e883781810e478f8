/**
 * Datasets that a paper names before the sentence of a number: in the sentence right before, where that one says what
 * was evaluated on, and the dataset that the paper is about. Read only for a number that names none, and remembered.
 */
import { findDatasets } from '../datasets.js';
import { foldSpace } from '../fold-space.js';
import { lex } from '../lex.js';
import { rawSpan, type Normalised } from '../normalise.js';
import { quantify } from '../quantify.js';
import { segment } from '../segment.js';
import type { ReadSentence } from '../sentence.js';
import { tag } from '../tag.js';
import { setAside } from '../set-aside.js';
import { group } from '../group.js';

interface Earlier {
  sentences: readonly { start: number; end: number }[];
  /** The place of a sentence in that list, by its start. */
  places: ReadonlyMap<number, number>;
  /** What was evaluated on, by the start of the sentence that says so. */
  byStart: Map<number, readonly string[]>;
  own: string | null | undefined;
}

const remembered = new WeakMap<Normalised, Earlier>();

function of(source: Normalised): Earlier {
  let known = remembered.get(source);
  if (known) return known;
  const sentences = segment(source.text);
  known = { sentences, places: new Map(sentences.map(({ start }, place) => [start, place])), byStart: new Map(), own: undefined };
  remembered.set(source, known);
  return known;
}

const EVALUATES = /\b(?:evaluat\w*|experiments?|tested|validat\w+|benchmarks?|datasets?|assess\w*|applied to)\b/i;

/** The names of datasets in the nearest of the `reach` sentences before that says what was evaluated on; else empty. */
export function evaluatedBefore(s: ReadSentence, reach: number): readonly string[] {
  const known = of(s.source);
  const at = known.places.get(s.start) ?? -1;
  for (let n = 1; n <= reach; n++) {
    const before = known.sentences[at - n];
    if (!before) return [];
    let names = known.byStart.get(before.start);
    if (!names) known.byStart.set(before.start, (names = read(s.source, before.start, before.end)));
    if (names.length) return names;
  }
  return [];
}

function read(source: Normalised, start: number, end: number): readonly string[] {
  if (end - start > 700 || !EVALUATES.test(source.text.slice(start, end))) return [];
  const tokens = quantify(lex(source.text, start, end), source.text, start);
  const tagging = tag(tokens);
  setAside({ text: source.text, start, end, tokens, tagging, groups: group(tokens) });
  const found = findDatasets(tokens, tagging);
  const named = found.filter((m) => !m.plain);
  return named.map((m) => {
    const [a, b] = rawSpan(source, tokens[m.start]!.start, tokens[m.end]!.end);
    return foldSpace(source.raw.slice(a, b));
  });
}

const NAME = String.raw`[A-Z][\w.+’'-]*(?:[ -][A-Z\d][\w.+-]*){0,3}`;
const DATA = String.raw`(?:benchmarks?|datasets?|data ?sets?|corpus|testbed|test suite)`;
const MAKES = String.raw`(?:introduc|present|releas|propos|construct|collect|curat|annotat|creat|build|publish|develop|contribut|design)(?:e|es|ed|ing|s)?`;
const OWN = [
  new RegExp(String.raw`\b${MAKES} (?:the |a |an )?(?:new |novel )?(${NAME})(?: \([^)]{1,80}\))?(?:,| -+| —|:)? (?:a|an|the|which is a|consisting of a) [^.;]{0,90}?\b${DATA}\b`),
  new RegExp(String.raw`\b${MAKES} (?:a|an|the) (?:[\w-]+ ){0,3}${DATA}(?:[^.;]{0,60}?(?:called|named|dubbed|termed)| \() ?(${NAME})`),
];

/** The dataset that the paper introduces, by its name. */
export function ownDataset(s: ReadSentence): string | null {
  const known = of(s.source);
  if (known.own === undefined) {
    const hit = OWN.map((p) => p.exec(s.source.text)).find((m) => m !== null);
    known.own = hit ? hit[1]!.trim() : null;
  }
  return known.own;
}
