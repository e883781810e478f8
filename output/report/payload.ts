/**
 * What the report holds into the data that its page reads: claims as rows of one list of fields, so that ten
 * thousand of them cost no repeated names. The page's side of it is page/data.js.
 */
import type { Cell } from '../table.js';
import type { ReportClaim, ReportData } from './collect.js';
import { readable } from './readable.js';

const CLAIM_FIELDS: Readonly<Record<string, (row: ReportClaim) => Cell>> = {
  id: ({ claim }) => claim.claim_id,
  paper: ({ paper }) => paper,
  text: ({ text }) => text,
  start: ({ span }) => span?.[0] ?? null,
  end: ({ span }) => span?.[1] ?? null,
  quote: ({ claim }) => claim.quote,
  number: ({ claim }) => readable(claim).number,
  unit: ({ claim }) => readable(claim).unit,
  value: ({ claim }) => sortedBy(claim),
  kind: ({ claim }) => claim.kind,
  metric: ({ claim }) => claim.metric,
  metricName: ({ claim }) => unlessSame(claim.metric_canonical, claim.metric),
  subject: ({ claim }) => claim.subject,
  baseline: ({ claim }) => claim.baseline,
  dataset: ({ claim }) => claim.dataset,
  datasetName: ({ claim }) => unlessSame(claim.dataset_canonical, claim.dataset),
  condition: ({ claim }) => claim.condition,
  role: ({ claim }) => claim.role,
  aggregate: ({ claim }) => claim.aggregate,
  relation: ({ claim }) => claim.relation,
  effect: ({ claim }) => claim.effect,
  interval: ({ claim }) => intervalOf(claim),
  confidence: ({ claim }) => claim.confidence,
  rule: ({ claim }) => claim.rule,
};

/** The data of the page, for embedding as JSON. */
export function payloadOf({ papers, texts, claims }: ReportData) {
  const accessors = Object.values(CLAIM_FIELDS);
  return {
    papers: papers.map(({ id, title, year, url, abstract }) => [id, title, year, url, abstract]),
    texts,
    fields: Object.keys(CLAIM_FIELDS),
    claims: claims.map((row) => accessors.map((of) => of(row))),
  };
}

/** A speedup of 65% sorts among the factors, as 1.65 times. */
function sortedBy({ kind, relation, unit, value_base }: ReportClaim['claim']): number {
  return kind === 'speedup' && relation === 'change' && unit === '%' ? 1 + value_base / 100 : value_base;
}

function unlessSame(canonical: string | null, printed: string | null): string | null {
  return canonical === printed ? null : canonical;
}

function intervalOf({ ci_low: low, ci_high: high, ci_level: level }: ReportClaim['claim']): string | null {
  if (low === null || high === null) return null;
  return `${low} to ${high}${level === null ? '' : ` (${level}%)`}`;
}
