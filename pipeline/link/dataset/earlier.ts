/**
 * Datasets that a paper names before the sentence of a number: in the sentence right before, where that one says what
 * was evaluated on, and the dataset that the paper is about. Read only for a number that names none, and remembered.
 */
import { findDatasets } from '../../datasets.js';
import { lex } from '../../lex.js';
import type { Normalised } from '../../normalise.js';
import { quantify } from '../../quantify.js';
import { segment } from '../../segment.js';
import type { ReadSentence } from '../../sentence.js';
import { tag } from '../../tag.js';
import { setAside } from '../../set-aside.js';
import { group } from '../../group.js';
import { printed } from '../phrases.js';

interface Earlier {
  /** Sentences that were read anew, by their start. */
  readings: Map<number, ReadSentence>;
  sentences: readonly { start: number; end: number }[];
  /** The place of a sentence in that list, by its start. */
  places: ReadonlyMap<number, number>;
  /** What was evaluated on, by the start of the sentence that says so. */
  byStart: Map<number, readonly string[]>;
  own: { name: string; from: number } | null | undefined;
}

const remembered = new WeakMap<Normalised, Earlier>();

function of(source: Normalised): Earlier {
  let known = remembered.get(source);
  if (known) return known;
  const sentences = segment(source.text);
  known = { sentences, places: new Map(sentences.map(({ start }, place) => [start, place])), readings: new Map(), byStart: new Map(), own: undefined };
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
    if (!names) known.byStart.set(before.start, (names = read(s, before.start, before.end)));
    if (names.length) return names;
  }
  return [];
}

function read(s: ReadSentence, start: number, end: number): readonly string[] {
  const { source } = s;
  if (end - start > LONGEST || !EVALUATES.test(source.text.slice(start, end))) return [];
  const before = readingOf(s, start, end);
  const named = before.datasets.filter((m) => !m.plain);
  // `We evaluate Ember on 160 kiln images.`, `on a large-scale benchmark`: what was tested, where nothing has a name
  const said = named.length ? named : before.datasets.filter((m) => /^\d/.test(before.tokens[m.start]!.text) || isTestedOn(before, m.start));
  return [...new Set(said.map((m) => printed(before, m)))];
}

const TESTS = /^(?:evaluat(?:e|es|ed|ing|ion|ions)|experiments?|tested|testing|validat(?:e|es|ed|ing|ion)|assess(?:ed)?|benchmarked)$/;

/** `evaluated Ember on a large-scale benchmark`: data that a word of testing governs, and that nothing was trained on as well. */
function isTestedOn(s: ReadSentence, start: number): boolean {
  let k = start - 1;
  while (k > 0 && s.tagging.tags[k] === 'det') k--;
  if (s.tokens[k]?.lower !== 'on' || s.tokens[start]!.kind !== 'word') return false;
  const words = s.tokens.slice(Math.max(0, k - 8), k).map((t) => t.lower);
  return words.some((w) => TESTS.test(w)) && !words.some((w) => w.startsWith('train'));
}

/** Longer ones are no sentences. */
const LONGEST = 700;

/** One sentence of the same field, read as the stages do, without claims. */
function readingOf({ field, source }: ReadSentence, start: number, end: number): ReadSentence {
  const { readings } = of(source);
  let known = readings.get(start);
  if (!known) {
    const tokens = quantify(lex(source.text, start, end), source.text, start);
    const tagging = tag(tokens);
    const groups = group(tokens);
    setAside({ text: source.text, start, end, tokens, tagging, groups });
    readings.set(start, (known = { field, source, start, end, tokens, tagging, groups, datasets: findDatasets(tokens, tagging) }));
  }
  return known;
}

/** The sentence right before, where its text fits the pattern. */
export function sentenceBefore(s: ReadSentence, fits: RegExp): ReadSentence | null {
  const known = of(s.source);
  const before = known.sentences[(known.places.get(s.start) ?? 0) - 1];
  if (!before || before.end - before.start > LONGEST || !fits.test(s.source.text.slice(before.start, before.end))) return null;
  return readingOf(s, before.start, before.end);
}

const NAME = String.raw`[A-Z](?:[\w+’'-]|\.\w)*(?:[ -][A-Z\d](?:[\w+-]|\.\w)*){0,3}`;
const DATA = String.raw`(?:benchmarks?|datasets?|data ?sets?|corpus|testbed|test suite)`;
const MAKES = String.raw`(?:introduc|present|releas|propos|construct|collect|curat|annotat|creat|build|publish|develop|contribut|design)(?:e|es|ed|ing|s)?`;
const OWN = [
  new RegExp(String.raw`\b${MAKES} (?:the |a |an )?(?:new |novel )?(${NAME})(?: \([^)]{1,80}\))?(?:,| -+| —|:)? (?:a|an|the|which is a|consisting of a) [^.;]{0,90}?\b${DATA}\b`),
  // `introduce the Foo dataset, a novel`
  new RegExp(String.raw`\b${MAKES} (?:the |our )(?:new |novel )?(${NAME}) ${DATA}(?=,|\.| \(|$| which | that | - | consisting | containing )`),
  new RegExp(String.raw`\b${MAKES} (?:a|an|the) (?:[\w-]+ ){0,3}${DATA}(?:[^.;]{0,60}?(?:called|named|dubbed|termed)| \() ?(${NAME})`),
];

const TRAINING = /\b(?:pre-?)?training (?:data|corpus)/i;

/** The dataset that the paper introduces, by its name. */
export function ownDataset(s: ReadSentence): string | null {
  const known = of(s.source);
  if (known.own === undefined) {
    const hit = OWN.map((p) => p.exec(s.source.text)).find((m) => m !== null);
    // what models are trained on measures nothing
    known.own = hit && !TRAINING.test(hit[0]) ? { name: hit[1]!.trim(), from: hit.index } : null;
  }
  // what stands before its introduction is the world as it was
  return known.own && known.own.from < s.end ? known.own.name : null;
}
