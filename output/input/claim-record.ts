/**
 * One record of an earlier run (the cells of a row, or a JSON object) into a Claim. Types come from the list of
 * columns; a field that is missing is null, so that tables with columns cut away still serve. Refused are records
 * without the fields that make a claim, and values of the wrong type.
 */
import { trouble, type Ending } from '../../pipeline/read/result.js';
import { KINDS, ROLES, type Claim, type Diagnostic, type Origin } from '../../pipeline/types.js';
import { CLAIM_COLUMNS } from '../columns.js';
import type { PaperName } from '../paper-name.js';
import type { Cell, ColumnType } from '../table.js';
import { NEEDED_FIELDS } from './detect-claims.js';

/** A record without claims: a newer version of a paper may be one, and then the older one's do not count. */
export interface EmptyRecord {
  empty: PaperName;
}

export type EmitClaim = (result: { claim: Claim } | EmptyRecord | { diagnostic: Diagnostic }) => void;

/** One form of claims, fed with bytes. */
export interface ClaimsReader {
  feed(bytes: Buffer): void;
  end(ending: Ending): void;
}

/** Gives the typed value of a field; throws a TypeError that says what it should be. */
type Convert = (value: unknown, type: ColumnType) => Cell;

const NEEDED: ReadonlySet<string> = new Set(NEEDED_FIELDS);

/** What stands for a field that tables with columns cut away lack, and that is never null in a claim. */
const DEFAULTS: Readonly<Record<string, Cell>> = {
  title: '', field: 'abstract', start: 0, end: 0, relation: 'absolute', role: 'result', sentence: '', rule: '', confidence: 1,
};

/** Emits the claim that `fields` holds, or what is wrong with it. */
export function emitClaim(fields: Readonly<Record<string, unknown>>, convert: Convert, { file, line }: Origin, emit: EmitClaim): void {
  const claim: Record<string, Cell> = {};
  for (const { name, type } of CLAIM_COLUMNS) {
    const given = fields[name];
    const absent = given === undefined || given === null || given === '';
    try {
      if (absent && NEEDED.has(name)) throw new TypeError('absent');
      const value = absent ? null : convert(given, type);
      if (name === 'kind' && !KINDS.some((kind) => kind === value)) throw new TypeError(`none of ${KINDS.join(', ')}`);
      if (name === 'role' && value !== null && !ROLES.some((role) => role === value)) throw new TypeError(`none of ${ROLES.join(', ')}`);
      claim[name] = value ?? DEFAULTS[name] ?? null;
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      emit(trouble(file, {
        code: 'invalid-claim',
        severity: 'error',
        message: `"${name}" is ${absent ? '' : `${JSON.stringify(given).slice(0, 60)}, `}${error.message}; claim not read`,
        mend: 'Write the claims again with claimsheet extract, or mend this cell.',
        line,
      }));
      return;
    }
  }
  claim.value_base ??= claim.value!;
  claim.unit_base ??= claim.unit!;
  emit({ claim: claim as unknown as Claim });
}
