/**
 * THE ordered list of stages: the whole way of one paper, on one page.
 *
 *   Paper -> normalise -> segment -> lex -> quantify -> group -> tag -> set aside -> match -> resolve -> link
 *         -> canonicalise -> validate -> Claim
 *
 * All of it is synchronous and pure: the same paper gives the same claims on every machine. Reading papers
 * (pipeline/read) comes before, tables (output) come after.
 */
import { hash } from 'node:crypto';
import { loadRules, type LoadedRule } from '../rules/load.js';
import { canonicalDataset, canonicalMetric, inBaseUnits } from './canonicalise.js';
import { confidenceOf } from './confidence.js';
import { findDatasets } from './datasets.js';
import { foldSpace } from './fold-space.js';
import { group, type Group } from './group.js';
import { lex } from './lex.js';
import { kindOf } from './kind.js';
import { aggregateOf } from './link/aggregate.js';
import { PaperContext, type Draft } from './link/context.js';
import { effectOf, relationOf } from './link/effect.js';
import { link } from './link.js';
import { isJoined, positionOf, roleOf, sectionOf, type Position, type Section } from './link/role.js';
import { findCandidates, indexRules } from './match.js';
import { normalise, rawSpan, type Normalised } from './normalise.js';
import { quantify } from './quantify.js';
import type { Quantity, Token } from './quantity.js';
import { resolve, type Reading } from './resolve.js';
import { segment, type Sentence } from './segment.js';
import type { ReadSentence } from './sentence.js';
import { setAside } from './set-aside.js';
import { tag } from './tag.js';
import type { Claim, Diagnostic, ExtractOptions, Extraction, Field, Kind, Paper, PaperInput, SetAside } from './types.js';
import { finishQuantity, isSample, markCounts } from './counted.js';
import { isSampleOfStudy, peopleBefore } from './antecedent.js';
import { unitOf } from './counted/unit-of.js';
import { invalidClaim, validateClaim } from './validate.js';

/** The rules that this installation reads claims with, ordered by id. */
export const RULES: readonly LoadedRule[] = await loadRules();
const INDEX = indexRules(RULES);

const sha = (s: string, length: number): string => hash('sha256', s, 'hex').slice(0, length);

/** A paper with every field present; the id is made of the content where it has none. */
export function completePaper(input: PaperInput): Paper {
  const title = input.title ?? '';
  const abstract = input.abstract ?? '';
  return { id: input.id ?? `sha256:${sha(`${title}\0${abstract}`, 12)}`, title, abstract, year: input.year ?? null, date: input.date ?? null, url: input.url ?? null, origin: input.origin ?? null };
}

/** A sentence with its readings, before linking. */
interface Read {
  sentence: ReadSentence;
  text: string;
  index: number;
  count: number;
  section: Section;
  readings: ReadonlyMap<number, Reading>;
}

/** The section of each sentence with a reading. Those before it only pass theirs on, and behind the last one none is needed. */
function markSections(reads: readonly Read[], sentences: readonly Sentence[], text: string): void {
  let section: Section = null;
  let next = 0;
  for (const read of reads) {
    if (!read.readings.size) continue;
    for (; next <= read.index; next++) section = sectionOf(text.slice(sentences[next]!.start, sentences[next]!.end), section);
    read.section = section;
  }
}

const NO_GROUPS: ReadonlyMap<number, Group> = new Map();
const NO_READINGS: ReadonlyMap<number, Reading> = new Map();

/** Whether a token is a number that nothing has set aside. */
const isOpen = ({ quantity }: Token): boolean => quantity !== null && !quantity.aside;

/** normalise ... resolve: one field of a paper, the sentences that hold a number. */
function readField(field: Field, raw: string): Read[] {
  const source = normalise(raw);
  const sentences = segment(source.text);
  const reads: Read[] = [];
  sentences.forEach(({ start, end, gated }, index) => {
    if (!gated) return;
    const text = source.text.slice(start, end);
    const tokens = quantify(lex(source.text, start, end), source.text, start);
    if (!tokens.some((t) => t.kind === 'quantity')) return;
    // names and labels that the lexer knows already: there is nothing left to read
    if (!tokens.some(isOpen)) {
      reads.push({ sentence: { field, source, start, end, tokens, tagging: tag([]), groups: NO_GROUPS, datasets: [] }, text, index, count: sentences.length, section: null, readings: NO_READINGS });
      return;
    }
    const groups = group(tokens);
    const tagging = tag(tokens);
    setAside({ text: source.text, start, end, tokens, tagging, groups });
    markCounts(tokens, tagging);
    const readings = tokens.some(isOpen) ? resolve(findCandidates(INDEX, tokens, tagging, groups), tokens, tagging) : NO_READINGS;
    const datasets = readings.size ? findDatasets(tokens, tagging) : [];
    const sentence: ReadSentence = { field, source, start, end, tokens, tagging, groups, datasets };
    reads.push({ sentence, text, index, count: sentences.length, section: null, readings });
  });
  markSections(reads, sentences, source.text);
  return reads;
}

/** link ... canonicalise: the claims of one sentence. */
function claimsOf(read: Read, paper: Paper, context: PaperContext): Claim[] {
  const { sentence, readings } = read;
  const drafts: Draft[] = [...readings].sort((a, b) => a[0] - b[0]).map(([i, reading]) => {
    const q = sentence.tokens[i]!.quantity!;
    return { s: sentence, i, q, reading, kind: kindOf(sentence, i, reading), metric: null, metricSpan: null, owner: null, subject: null, baseline: null, dataset: null, condition: null };
  });
  link(drafts, context);
  const claims: Claim[] = [];
  const position = positionOf(read.text, read.index, read.count, context.systemName !== null && read.text.includes(context.systemName));
  const printed = sentenceText(sentence.source, sentence.start, sentence.end);
  let thing: string | null = null;
  let whole: Claim | null = null;
  for (const d of drafts) {
    // `23 models (5 open)`: of what is spanned, a later number can only be a part
    const part: Claim | null = whole !== null && d.q.value <= whole.value ? whole : null;
    const claim = toClaim(d, read, position, printed, paper, context, part, thing);
    if (isJoined(drafts[claims.length - 1], d)) claim.role = claims.at(-1)!.role;
    claims.push(claim);
    if (part !== null && claim.kind === 'coverage' && claim.unit === part.unit) continue;
    if (d.q.unitClass === 'counted' && claim.unit !== null) [thing, whole] = [claim.unit, null];
    else if (d.q.unitClass === 'spanned' && claim.unit !== null) whole = claim;
  }
  context.people = peopleBefore(sentence, sentence.tokens.length) ?? context.people;
  context.things = drafts.map((d, n) => (d.q.unitClass === 'counted' ? claims[n]!.unit : null)).filter((u) => u !== null).at(-1) ?? context.things;
  return claims;
}

/** `printed`: the sentence as the table has it. `whole`: what it spans, of which this number may be a part. `thing`: what it counted last. */
function toClaim(d: Draft, read: Read, position: Position, printed: string, paper: Paper, context: PaperContext, whole: Claim | null, thing: string | null): Claim {
  const { s, q } = d;
  const { value, outOf } = finishQuantity(d);
  const [start, end] = rawSpan(s.source, q.start, q.end);
  const quote = s.source.raw.slice(start, end);
  const study = isSampleOfStudy(s, d.i) ? context.people ?? 'participants' : null;
  const unit = unitOf(d, peopleBefore(s, d.i) ?? study ?? whole?.unit ?? thing ?? context.people ?? context.things ?? (isSample(s, d.i) ? context.peopleNamed(s.field === 'abstract' ? start : 0) : null));
  if (whole !== null && d.kind === 'scale' && q.unitClass === 'counted' && unit === whole.unit) d.kind = 'coverage';
  const relation = relationOf(d);
  const canonical = canonicalMetric(d.metric);
  const counted = unit !== q.unit;
  const base = inBaseUnits(value, q.valueMax, counted ? 1 : q.unitFactor, counted ? unit : q.unitBase, unit);
  // one literal without a spread: claims of one shape are much cheaper to read for all that comes after
  const claim: Claim = {
    claim_id: sha(`${paper.id}\0${s.field}\0${start}\0${quote}`, 16),
    paper_id: paper.id,
    title: paper.title,
    year: paper.year,
    quote, field: s.field, start, end,
    kind: d.kind,
    value,
    value_max: q.valueMax,
    out_of: outOf,
    shape: q.shape,
    uncertainty: q.uncertainty,
    ci_low: q.ciLow, ci_high: q.ciHigh, ci_level: q.ciLevel,
    unit,
    comparator: d.reading.rule.claim.comparator ?? q.comparator,
    aggregate: d.reading.rule.claim.aggregate ?? aggregateOf(d),
    relation,
    effect: effectOf(d),
    metric: d.metric ?? (counted && d.kind === 'scale' ? unit : null), subject: d.subject, baseline: d.baseline, dataset: d.dataset, condition: d.condition,
    role: roleOf(d, read.section, position),
    value_base: base.value_base, value_max_base: base.value_max_base, unit_base: base.unit_base,
    metric_canonical: canonical.name,
    dataset_canonical: canonicalDataset(d.dataset),
    higher_is_better: canonical.higherIsBetter,
    sentence: printed,
    rule: d.reading.rule.id,
    confidence: 0,
  };
  claim.confidence = confidenceOf(claim);
  return claim;
}

function sentenceText(source: Normalised, start: number, end: number): string {
  const [a, b] = rawSpan(source, start, end);
  return foldSpace(source.raw.slice(a, b)).trim();
}

/**
 * All quantitative claims of one paper, in text order, the title first. Never throws for what a paper says: an invalid
 * claim becomes a diagnostic.
 */
export function extractPaper(input: PaperInput, options: ExtractOptions = {}): Extraction {
  const paper = completePaper(input);
  const reads = [...readField('title', paper.title), ...readField('abstract', paper.abstract)];
  const claims: Claim[] = [];
  const diagnostics: Diagnostic[] = [];
  let context: PaperContext | null = null;
  for (const read of reads) {
    if (!read.readings.size) continue;
    context ??= new PaperContext(paper.title, paper.abstract);
    for (const claim of claimsOf(read, paper, context)) {
      const errors = validateClaim(claim, paper[claim.field]);
      if (errors.length) diagnostics.push(invalidClaim(claim, errors, paper.origin));
      else if (wanted(claim, options)) claims.push(claim);
    }
  }
  return { paper, claims, setAside: options.setAside ? reads.flatMap((r) => asideOf(r, paper)) : [], diagnostics };
}

/** The claims of a stream of papers, one extraction for each, in order. */
export async function* extract(papers: AsyncIterable<PaperInput> | Iterable<PaperInput>, options: ExtractOptions = {}): AsyncGenerator<Extraction> {
  for await (const paper of papers) yield extractPaper(paper, options);
}

const wanted = (claim: Claim, options: ExtractOptions): boolean =>
  (!options.kinds || options.kinds.includes(claim.kind)) && (!options.roles || options.roles.includes(claim.role)) && claim.confidence >= (options.minConfidence ?? 0);

function asideOf(read: Read, paper: Paper): SetAside[] {
  const { sentence } = read;
  const seen = (q: Quantity): SetAside => {
    const [start, end] = rawSpan(sentence.source, q.start, q.end);
    return { paper_id: paper.id, field: sentence.field, start, end, quote: sentence.source.raw.slice(start, end), reason: q.aside ?? 'no rule reads it', sentence: sentenceText(sentence.source, sentence.start, sentence.end) };
  };
  return sentence.tokens.flatMap((t, i) => (t.quantity && (t.quantity.aside || !read.readings.has(i)) ? [seen(t.quantity)] : []));
}

export type { Kind };
