/**
 * The constraints of the config, JSON Schemas of a claim, into findings that name the field, what it is and what was
 * expected. A schema that does not compile is refused before anything is checked.
 */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Claim } from '../types.js';
import { CheckError } from './config-error.js';
import type { Constraint } from './config.js';
import { about, described } from './draft.js';
import type { FindingDraft, PlacedClaim } from './types.js';
import { isFor } from './where.js';

export type CheckConstraints = (claim: PlacedClaim) => FindingDraft[];

export function compileConstraints(constraints: readonly Constraint[]): CheckConstraints {
  if (constraints.length === 0) return () => [];
  const ajv = new Ajv2020({ allowUnionTypes: true, strict: false, allErrors: true });
  const compiled = constraints.map((constraint) => ({ ...constraint, validate: compile(ajv, constraint) }));
  return (placed) => compiled
    .filter(({ where }) => isFor(where, placed.claim))
    .flatMap(({ id, message, validate }) => (validate(placed.claim) ? [] : unique(validate.errors ?? []).map((error) => finding(placed, id, message, error))));
}

function compile(ajv: Ajv2020, { id, schema }: Constraint): ValidateFunction {
  try {
    return ajv.compile(schema);
  } catch (error) {
    throw new CheckError(`the schema of the constraint "${id}" cannot be used: ${(error as Error).message}`, 'Make it a JSON Schema (draft 2020-12) of a claim, without references to other files.');
  }
}

/** What a branch says is not repeated for the branch as a whole. */
function unique(errors: readonly ErrorObject[]): ErrorObject[] {
  const leaves = errors.filter(({ keyword }) => !['if', 'anyOf', 'oneOf', 'allOf', 'not'].includes(keyword));
  return (leaves.length > 0 ? leaves : errors).filter((error, i, all) => all.findIndex((one) => one.instancePath === error.instancePath && one.keyword === error.keyword) === i);
}

function finding(placed: PlacedClaim, id: string, said: string | undefined, { instancePath, keyword, params, message }: ErrorObject): FindingDraft {
  const field = instancePath.slice(1).split('/')[0] || (keyword === 'required' ? (params as { missingProperty: string }).missingProperty : '');
  const value = field === '' ? null : JSON.stringify(placed.claim[field as keyof Claim] ?? null);
  const { allowedValues, allowedValue } = params as { allowedValues?: unknown[]; allowedValue?: unknown };
  const expected = allowedValues ? `one of ${allowedValues.map((one) => JSON.stringify(one)).join(', ')}` : keyword === 'const' ? JSON.stringify(allowedValue) : (message ?? keyword).replace(/^must (?:be )?/, '');
  const fact = `${field === '' ? 'the claim' : `${field} is ${value}, but`} has to be ${expected}`;
  return about(placed, {
    category: 'invalid', check: id, field: field || null, expected, actual: value,
    message: `${described(placed.claim)}, ${placed.claim.quote}: ${said === undefined ? fact : `${said} (${fact})`}`,
    mend: 'Mend the text, or the constraint in the config.',
  });
}
