/**
 * THE list of columns: for each field of a record its name, type and meaning, in the order of the tables.
 * Headers, JSON keys, docs and data dictionaries come from here, and a test holds the JSON Schemas to it.
 * A field that is added to a record and not here does not compile.
 */
import type { Claim, Diagnostic, SetAside } from '../pipeline/types.js';
import type { Cell, Column, ColumnType } from './table.js';

interface Spec {
  type: ColumnType;
  meaning: string;
  brief?: true;
  id?: true;
}

/** What is said of each field of a record, in the order of the table. */
export type Specs<Row> = Readonly<Record<keyof Row & string, Spec>>;

const CLAIM: Specs<Claim> = {
  claim_id: { type: 'string', meaning: 'Hash of paper id, field, start and quote: the same on every run and machine.', id: true },
  paper_id: { type: 'string', meaning: 'Id of the paper as its record gives it, or one made from its content.', brief: true, id: true },
  title: { type: 'string', meaning: 'Title of the paper.' },
  year: { type: 'integer', meaning: 'Year of the paper, where its record has one.' },
  quote: { type: 'string', meaning: 'The number as written, with its unit of measure and no other words.', brief: true },
  field: { type: 'string', meaning: 'Text that the quote stands in: title or abstract.' },
  start: { type: 'integer', meaning: 'Offset of the first character of the quote in that text as given, in UTF-16 code units.' },
  end: { type: 'integer', meaning: 'Offset just after the last character of the quote.' },
  kind: { type: 'string', meaning: 'What the claim states, one of eleven kinds such as speedup, score or memory.', brief: true },
  value: { type: 'number', meaning: 'The number with its magnitude expanded (48M is 48000000); the lower end of a range.', brief: true },
  value_max: { type: 'number', meaning: 'Upper end of a range.', brief: true },
  out_of: { type: 'number', meaning: 'The whole that the value is counted from: 10 of "nine out of ten".' },
  shape: { type: 'shape', meaning: 'All sides of a size such as 640x480, of which value is the first.' },
  uncertainty: { type: 'number', meaning: 'What stands after a plus-minus sign.' },
  ci_low: { type: 'number', meaning: 'Lower end of the confidence interval.' },
  ci_high: { type: 'number', meaning: 'Upper end of the confidence interval.' },
  ci_level: { type: 'number', meaning: 'Level of the confidence interval in percent.' },
  unit: { type: 'string', meaning: 'Unit of measure (x, %, pp, params, s, GB, ...), or the things counted; absent for a bare number.', brief: true },
  comparator: { type: 'string', meaning: 'How the true value lies to the number: <= (up to), >=, <, > or ~ (about); absent where exact.', brief: true },
  aggregate: { type: 'string', meaning: 'Statistic that the number is: mean, median, geomean, max or min.' },
  relation: { type: 'string', meaning: 'absolute, or relative to something else: a ratio, a change or a fraction of it.' },
  effect: { type: 'string', meaning: 'Whether a speedup, gain or saving is better or worse for the subject.' },
  metric: { type: 'string', meaning: 'What is measured, as the text says it.', brief: true },
  subject: { type: 'string', meaning: 'The system, method or thing that the number describes.', brief: true },
  baseline: { type: 'string', meaning: 'What the subject is compared with.', brief: true },
  dataset: { type: 'string', meaning: 'Benchmark, dataset or cohort that it was measured on; several are joined with "; ".', brief: true },
  condition: { type: 'string', meaning: 'Setting that the number holds for, as said.', brief: true },
  role: { type: 'string', meaning: 'result (what the paper achieves or finds), setup (what it was measured with) or background.', brief: true },
  value_base: { type: 'number', meaning: 'value in the unit of unit_base, so that claims in different units compare.' },
  value_max_base: { type: 'number', meaning: 'value_max in the unit of unit_base.' },
  unit_base: { type: 'string', meaning: 'Base unit of the unit: seconds, bytes, FLOPs, bits per second, ...' },
  metric_canonical: { type: 'string', meaning: 'One name for all spellings of the metric, where it is a known one.' },
  dataset_canonical: { type: 'string', meaning: 'One name for all spellings of the dataset, where it is a known one.' },
  higher_is_better: { type: 'boolean', meaning: 'Whether a higher value of the metric is better; absent where that is not known.' },
  sentence: { type: 'string', meaning: 'Sentence that the quote stands in, white space folded.' },
  rule: { type: 'string', meaning: 'Id of the rule that read the claim.' },
  confidence: { type: 'number', meaning: 'From 0 to 1: about how likely value, kind and comparator are all right.' },
};

const DIAGNOSTIC: Specs<Diagnostic> = {
  code: { type: 'string', meaning: 'Name of the trouble, such as invalid-json; it stays the same between versions.', brief: true },
  severity: { type: 'string', meaning: 'error where something was not read or not written, else warning.', brief: true },
  message: { type: 'string', meaning: 'What is wrong.', brief: true },
  mend: { type: 'string', meaning: 'What to do about it.', brief: true },
  file: { type: 'string', meaning: 'Input as it was named, - for stdin; absent where the record came from no file.', brief: true },
  line: { type: 'integer', meaning: 'Line of the input, from 1, where it is known.', brief: true },
  paper_id: { type: 'string', meaning: 'Id of the paper, where it is known.', brief: true },
};

const SET_ASIDE: Specs<SetAside> = {
  paper_id: { type: 'string', meaning: 'Id of the paper.', brief: true },
  field: { type: 'string', meaning: 'Text that the number stands in: title or abstract.', brief: true },
  start: { type: 'integer', meaning: 'Offset of its first character in that text as given, in UTF-16 code units.' },
  end: { type: 'integer', meaning: 'Offset just after its last character.' },
  quote: { type: 'string', meaning: 'The number as written.', brief: true },
  reason: { type: 'string', meaning: 'Why it is no claim.', brief: true },
  sentence: { type: 'string', meaning: 'Sentence that it stands in, white space folded.', brief: true },
};

export const CLAIM_COLUMNS: readonly Column<Claim>[] = columnsOf<Claim>(CLAIM);
export const DIAGNOSTIC_COLUMNS: readonly Column<Diagnostic>[] = columnsOf<Diagnostic>(DIAGNOSTIC);
export const SET_ASIDE_COLUMNS: readonly Column<SetAside>[] = columnsOf<SetAside>(SET_ASIDE);

/** The columns of a record whose fields are cells. */
export function columnsOf<Row extends { [Name in keyof Row]: Cell }>(specs: Specs<Row>): Column<Row>[] {
  const names = Object.keys(specs) as (keyof Row & string)[];
  return names.map((name) => ({ name, brief: false, ...specs[name], of: (row) => row[name] }));
}
