/**
 * How likely value, kind and comparator of a claim are all right, in [0, 1]: a logistic model over what is known of the
 * claim, fitted to annotated papers (rules/lexicon/confidence.ts; test/bench/fit-confidence.ts fits and checks it).
 */
import { BIAS, WEIGHTS } from '../rules/lexicon/confidence.js';
import type { Claim } from './types.js';

/** What the model looks at. */
export type Judged = Pick<Claim, 'rule' | 'kind' | 'role' | 'unit' | 'quote' | 'value' | 'comparator' | 'field' | 'value_max' | 'out_of' | 'aggregate' | 'metric' | 'metric_canonical' | 'subject' | 'baseline' | 'dataset' | 'condition' | 'sentence'>;

const LINKS = ['subject', 'baseline', 'dataset', 'condition'] as const;
const DECIMAL = /^-?\d+\.\d/;
const MARKUP = /[$\\]/;
/** Characters of a sentence that is easily misread. */
const LONG = 300;
const NUMBER = /\d[\d.,]*/g;
const THINGS = /^[a-z-]+s$/;
/** Numbers of the sentence, with the name of the first step that they do not exceed. */
const CROWDS: readonly (readonly [most: number, name: string])[] = [[2, 'alone'], [6, 'some'], [12, 'busy'], [Infinity, 'crowded']];

const isCounted = (claim: Judged): boolean => claim.kind === 'scale' || claim.kind === 'coverage';

function unitOf(claim: Judged): string {
  if (claim.unit === null) return 'none';
  if (claim.unit === '%' || claim.unit === 'x') return claim.unit;
  if (!isCounted(claim)) return 'other';
  return THINGS.test(claim.unit) ? 'things' : 'physical';
}

/** The evidence for and against a claim, as names of the model's weights. */
export function evidenceOf(claim: Judged): string[] {
  const digits = /\d/.test(claim.quote);
  const evidence = [`rule ${claim.rule}`, `kind ${claim.kind}`, `role ${claim.kind} ${claim.role}`, `unit ${unitOf(claim)}`, `comparator ${claim.comparator ?? 'none'}`];
  if (!digits) evidence.push('word');
  if (isCounted(claim) && claim.value <= 6 && Number.isInteger(claim.value)) evidence.push(digits ? 'small digits' : 'small word');
  if (claim.field === 'title') evidence.push('title');
  if (claim.value_max !== null) evidence.push('range');
  if (claim.out_of !== null) evidence.push('out of');
  if (claim.aggregate !== null) evidence.push('aggregate');
  if (claim.metric === null) evidence.push(`no metric ${claim.kind}`);
  evidence.push(`${claim.metric_canonical === null ? 'unknown' : 'known'} metric ${claim.kind}`);
  for (const link of LINKS) if (claim[link] !== null) evidence.push(`${link} ${claim.kind}`);
  if (DECIMAL.test(claim.quote)) evidence.push(`decimal ${claim.kind}`);
  if (claim.sentence.length > LONG) evidence.push('long');
  if (MARKUP.test(claim.sentence)) evidence.push('markup');
  const numbers = claim.sentence.match(NUMBER)?.length ?? 0;
  evidence.push(CROWDS.find(([most]) => numbers <= most)![1]);
  return evidence;
}

/** A map, because names put together at run time are slow as keys of an object. */
const weights: ReadonlyMap<string, number> = new Map(Object.entries(WEIGHTS));

/** Rounded to hundredths. */
export function confidenceOf(claim: Judged): number {
  const sum = evidenceOf(claim).reduce((z, name) => z + (weights.get(name) ?? 0), BIAS);
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}
