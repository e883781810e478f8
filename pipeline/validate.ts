/**
 * A claim against the JSON Schema of its kind, against what no schema can say (the quote is a slice of the text,
 * a range goes upwards), into a list of what is wrong; an empty list is a valid claim.
 * Nothing is mended here: an invalid claim becomes a diagnostic, because a wrong row is worse than a missing one.
 */
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { loadSchema } from '../schemas/load.js';
import { KINDS, type Claim, type Diagnostic, type Origin } from './types.js';

interface Validators {
  byKind: ReadonlyMap<string, ValidateFunction>;
  /** The fields that a claim has. */
  fields: ReadonlySet<string>;
}

let validators: Validators | undefined;

/** Compiled at the first claim, not at import: a run without claims, or `--help`, does not pay for it. */
function compile(): Validators {
  const ajv = new Ajv({
    allowUnionTypes: true,
    // The tests check the schemas themselves; here that would take longer than all the rest.
    validateSchema: false,
    // What all kinds share is compiled once, not once a kind.
    inlineRefs: false,
    // The only length asked of a text is one, which needs no count of its characters; the option is called deprecated.
    unicode: false,
    logger: false,
  });
  // That there are no other fields is asked below: for this keyword the library would take down at each claim what each
  // part of the schemas has looked at, which is half of its work. Nothing else in them needs its class for the draft of 2020.
  ajv.addKeyword('unevaluatedProperties');
  const shared = loadSchema('claim');
  ajv.addSchema(shared);
  return {
    byKind: new Map(KINDS.map((kind) => [kind, ajv.compile(loadSchema(`claim.${kind}`))])),
    fields: new Set(Object.keys(shared['properties'] as object)),
  };
}

/** What is wrong with `claim`, given the raw text of the field that its quote stands in. */
export function validateClaim(claim: Claim, text: string): string[] {
  validators ??= compile();
  const validator = validators.byKind.get(claim.kind);
  if (!validator) return [`kind is ${JSON.stringify(claim.kind)}, which is none of ${KINDS.join(', ')}`];
  const problems = validator(claim) ? [] : (validator.errors ?? []).filter(({ keyword }) => keyword !== 'if').map((error) => sentenceOf(error, claim));
  return problems.concat(unknownFields(claim, validators.fields), beyondSchema(claim, text));
}

/** The diagnostic for a claim that `validateClaim` found `problems` with; the claim itself is left out. */
export function invalidClaim(claim: Claim, problems: readonly string[], origin: Origin | null): Diagnostic {
  return {
    code: 'invalid-claim',
    severity: 'warning',
    message: `claim ${JSON.stringify(claim.quote)} at ${claim.field} ${claim.start}-${claim.end}, read by ${claim.rule}, left out: ${problems.join('; ')}`,
    mend: 'This is a fault of the rule, not of the paper: report it with the sentence.',
    file: origin?.file ?? null,
    line: origin?.line ?? null,
    paper_id: claim.paper_id,
  };
}

function sentenceOf({ instancePath, keyword, params, message }: ErrorObject, claim: Claim): string {
  const name = instancePath.slice(1).replaceAll('/', '.');
  if (keyword === 'required') return `${params.missingProperty} is missing`;
  const value = JSON.stringify(claim[name as keyof Claim]);
  if (keyword === 'const') return `${name} is ${value}, not ${JSON.stringify(params.allowedValue)} as for ${claim.kind}`;
  if (keyword === 'enum') return `${name} is ${value}, which is none of ${params.allowedValues.map((allowed: unknown) => JSON.stringify(allowed)).join(', ')}`;
  return `${name} is ${value}, but ${message}`;
}

function unknownFields(claim: Claim, fields: ReadonlySet<string>): string[] {
  const problems: string[] = [];
  for (const name in claim) if (!fields.has(name)) problems.push(`${name} is no field of a claim`);
  return problems;
}

function beyondSchema(claim: Claim, text: string): string[] {
  const { quote, start, end, value, value_max, out_of, shape, ci_low, ci_high } = claim;
  const problems: string[] = [];
  if (text.slice(start, end) !== quote) problems.push(`the text at ${start}-${end} is ${JSON.stringify(text.slice(start, end))}, not the quote`);
  if (value_max !== null && value_max < value) problems.push(`value_max is ${value_max}, below value, which is ${value}`);
  if (out_of !== null && out_of < value) problems.push(`out_of is ${out_of}, below value, which is ${value}`);
  if (shape !== null && shape[0] !== value) problems.push(`shape begins with ${shape[0]}, not with value, which is ${value}`);
  if (ci_low !== null && ci_high !== null && ci_high < ci_low) problems.push(`ci_high is ${ci_high}, below ci_low, which is ${ci_low}`);
  return problems;
}
