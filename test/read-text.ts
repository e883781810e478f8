/** What the tests of the engine share: one text read up to a stage, in the order of pipeline/stages.ts. */
import { findCandidates, indexRules } from '../pipeline/match.js';
import { kindOf } from '../pipeline/kind.js';
import { findDatasets } from '../pipeline/datasets.js';
import { group, type Group } from '../pipeline/group.js';
import { lex } from '../pipeline/lex.js';
import { link } from '../pipeline/link.js';
import { aggregateOf } from '../pipeline/link/aggregate.js';
import { PaperContext, type Draft } from '../pipeline/link/context.js';
import { effectOf, relationOf } from '../pipeline/link/effect.js';
import { peopleBefore } from '../pipeline/antecedent.js';
import { finishQuantity, markCounts } from '../pipeline/counted.js';
import { unitOf } from '../pipeline/counted/unit-of.js';
import { normalise, rawSpan, type Normalised } from '../pipeline/normalise.js';
import { quantify } from '../pipeline/quantify.js';
import type { Quantity, Token } from '../pipeline/quantity.js';
import { resolve } from '../pipeline/resolve.js';
import { segment } from '../pipeline/segment.js';
import { setAside } from '../pipeline/set-aside.js';
import { tag, type Tagging } from '../pipeline/tag.js';
import { extractPaper } from '../pipeline/stages.js';
import type { Claim } from '../pipeline/types.js';
import type { LoadedRule } from '../rules/load.js';

/** A sentence before any rule has looked at it. */
export interface Prepared {
  source: Normalised;
  start: number;
  end: number;
  tokens: Token[];
  tagging: Tagging;
  groups: Map<number, Group>;
}

/** normalise ... set aside: every sentence of a text that may hold a number. */
export function prepare(raw: string): Prepared[] {
  const source = normalise(raw);
  return segment(source.text).filter((s) => s.gated).map(({ start, end }) => {
    const tokens = quantify(lex(source.text, start, end), source.text, start);
    const groups = group(tokens);
    const tagging = tag(tokens);
    setAside({ text: source.text, start, end, tokens, tagging, groups });
    markCounts(tokens, tagging);
    return { source, start, end, tokens, tagging, groups };
  });
}

/** The quote of a quantity in the raw text. */
export const quoteOf = (source: Normalised, q: Quantity): string => source.raw.slice(...rawSpan(source, q.start, q.end));

/** Every number that a text holds, set aside or not, in text order. */
export const quantitiesOf = (raw: string): { quote: string; q: Quantity }[] =>
  prepare(raw).flatMap(({ source, tokens }) => tokens.flatMap((t) => (t.quantity ? [{ quote: quoteOf(source, t.quantity), q: t.quantity }] : [])));

/** What one rule alone reads in a text. */
export function readWith(rule: LoadedRule, raw: string): Partial<Claim>[] {
  const index = indexRules([rule]);
  const context = new PaperContext('', raw);
  return prepare(raw).flatMap((p) => {
    const datasets = findDatasets(p.tokens, p.tagging);
    const s = { ...p, field: 'abstract' as const, datasets };
    const readings = resolve(findCandidates(index, p.tokens, p.tagging, p.groups), p.tokens, p.tagging);
    const drafts: Draft[] = [...readings].sort((a, b) => a[0] - b[0]).map(([i, reading]) =>
      ({ s, i, q: p.tokens[i]!.quantity!, reading, kind: kindOf(s, i, reading), metric: null, metricSpan: null, owner: null, subject: null, baseline: null, dataset: null, condition: null }));
    link(drafts, context);
    return drafts.map((d): Partial<Claim> => {
      const { value, outOf } = finishQuantity(d);
      const { q, kind, metric, subject, baseline, dataset, condition } = d;
      return {
        quote: quoteOf(p.source, q), kind, value, value_max: q.valueMax, out_of: outOf, shape: q.shape, uncertainty: q.uncertainty,
        ci_low: q.ciLow, ci_high: q.ciHigh, ci_level: q.ciLevel, unit: unitOf(d, peopleBefore(s, d.i) ?? context.people),
        comparator: d.reading.rule.claim.comparator ?? q.comparator, aggregate: d.reading.rule.claim.aggregate ?? aggregateOf(d),
        relation: relationOf(d), effect: effectOf(d), metric, subject, baseline, dataset, condition,
      };
    });
  });
}

/** The tokens of a text with their tags and numbers: what a pattern was matched against. */
export function trace(raw: string): string {
  const line = (p: Prepared, t: Token, i: number): string => {
    const q = t.quantity;
    const number = q ? ` = ${q.value}${q.valueMax === null ? '' : `..${q.valueMax}`} [${q.unitClass}, ${q.form}${q.unit ? `, ${q.unit}` : ''}]${q.comparator ? ` ${q.comparator}` : ''}${q.aside ? ` set aside: ${q.aside}` : ''}` : '';
    return `  ${String(i).padStart(3)} ${p.tagging.tags[i]!.padEnd(8)} ${t.skip ? '(' : ''}${t.text}${t.skip ? ')' : ''}${number}`;
  };
  return prepare(raw).map((p) => p.tokens.map((t, i) => line(p, t, i)).join('\n')).join('\n  --\n') || '  no sentence with a number';
}

/** The claims of an abstract, as the whole engine reads it. */
export const claimsIn = (abstract: string, title = ''): Claim[] => extractPaper({ id: 'text', title, abstract }).claims;
