/**
 * The records that pass between the stages, and the claims that leave them.
 * Names and meanings follow the definition of a claim in README.md, "What a claim is".
 */

/** Where a record was read: the file as the user named it (`-` for stdin) and its first line, from 1. */
export interface Origin {
  file: string;
  line: number;
}

/** One paper as read. Texts are raw: exactly the characters of the input, before any normalising. */
export interface Paper {
  id: string;
  title: string;
  abstract: string;
  year: number | null;
  /** ISO date as given, where the record has one. */
  date: string | null;
  url: string | null;
  origin: Origin | null;
}

/** What the library accepts: only a title or an abstract is needed. */
export type PaperInput = Partial<Paper>;

export const FIELDS = ['title', 'abstract'] as const;
export type Field = (typeof FIELDS)[number];

export const KINDS = [
  'speedup', 'score', 'gain', 'saving', 'parameters', 'compute', 'throughput', 'duration', 'memory', 'scale', 'coverage',
] as const;
export type Kind = (typeof KINDS)[number];

export const COMPARATORS = ['<=', '>=', '<', '>', '~'] as const;
export type Comparator = (typeof COMPARATORS)[number];

export const AGGREGATES = ['mean', 'median', 'geomean', 'max', 'min'] as const;
export type Aggregate = (typeof AGGREGATES)[number];

export const RELATIONS = ['absolute', 'ratio', 'change', 'fraction'] as const;
export type Relation = (typeof RELATIONS)[number];

export const EFFECTS = ['better', 'worse'] as const;
export type Effect = (typeof EFFECTS)[number];

export const ROLES = ['result', 'setup', 'background'] as const;
export type Role = (typeof ROLES)[number];

/** One quantitative claim: a row of the table. Absent values are null. */
export interface Claim {
  claim_id: string;
  paper_id: string;
  title: string;
  year: number | null;
  /** The number as written in the raw text, with its unit of measure and no other words. */
  quote: string;
  field: Field;
  /** Half-open span of the quote in the raw field, in UTF-16 code units. */
  start: number;
  end: number;
  kind: Kind;
  value: number;
  value_max: number | null;
  out_of: number | null;
  shape: number[] | null;
  uncertainty: number | null;
  ci_low: number | null;
  ci_high: number | null;
  ci_level: number | null;
  unit: string | null;
  comparator: Comparator | null;
  aggregate: Aggregate | null;
  relation: Relation;
  effect: Effect | null;
  metric: string | null;
  subject: string | null;
  baseline: string | null;
  dataset: string | null;
  condition: string | null;
  role: Role;
  /** `value` and `value_max` in `unit_base`: seconds, bytes, FLOPs, bits per second, ... */
  value_base: number;
  value_max_base: number | null;
  unit_base: string | null;
  metric_canonical: string | null;
  dataset_canonical: string | null;
  higher_is_better: boolean | null;
  /** The sentence that the quote stands in, as in the raw field, white space folded. */
  sentence: string;
  /** Id of the rule that read the claim. */
  rule: string;
  /** In [0, 1]: about how likely value, kind and comparator are all right. */
  confidence: number;
}

/** A number that was seen and is no claim, with the reason. */
export interface SetAside {
  paper_id: string;
  field: Field;
  start: number;
  end: number;
  quote: string;
  reason: string;
  sentence: string;
}

export type Severity = 'error' | 'warning';

/** One thing that went wrong with a record or a claim: what, where, and how to mend it. */
export interface Diagnostic {
  /** Stable kebab-case name, such as `invalid-json`. */
  code: string;
  severity: Severity;
  message: string;
  /** How to mend it, as an instruction. */
  mend: string;
  file: string | null;
  line: number | null;
  paper_id: string | null;
}

/** What one paper gives. Claims and set-aside numbers stand in text order, the title first. */
export interface Extraction {
  paper: Paper;
  claims: Claim[];
  setAside: SetAside[];
  diagnostics: Diagnostic[];
}

export interface ExtractOptions {
  /** Only claims of these kinds. Default: all. */
  kinds?: readonly Kind[];
  /** Only claims of these roles. Default: all. */
  roles?: readonly Role[];
  /** Only claims with at least this confidence. Default: 0. */
  minConfidence?: number;
  /** Also collect the numbers that were set aside. Default: false. */
  setAside?: boolean;
}
