/** Reports against the schemas of their forms. Each gives what is wrong; nothing where all is right. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ErrorObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type AjvDraft04 from 'ajv-draft-04';
import { validateXML } from 'xmllint-wasm';
import { loadSchema } from '../../schemas/load.js';

const require = createRequire(import.meta.url);
const Draft04 = require('ajv-draft-04') as typeof AjvDraft04.default;

const told = (errors: ErrorObject[] | null | undefined): string[] => (errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);

export function fixture(name: string): string {
  return readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
}

/** Against the schema of SARIF 2.1.0 as OASIS has it, which a package of matchers carries. */
export function sarifErrors(text: string): string[] {
  const schema = JSON.parse(readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8')) as object;
  const validate = new Draft04({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
  validate(JSON.parse(text));
  return told(validate.errors);
}

/** Against reviewdog's own schema of a diagnostic. */
export function reviewdogErrors(value: unknown): string[] {
  const validate = new Draft04({ strict: false }).compile(JSON.parse(fixture('reviewdog-diagnostic.schema.json')) as object);
  validate(value);
  return told(validate.errors);
}

/** Against the schema that Jenkins reads reports by. */
export async function junitErrors(text: string): Promise<string[]> {
  const { errors } = await validateXML({ xml: { fileName: 'report.xml', contents: text }, schema: fixture('junit-10.xsd') });
  return errors.map(({ message }) => message);
}

export function jsonErrors(schema: string, value: unknown): string[] {
  const validate = new Ajv2020({ strict: false }).compile(JSON.parse(fixture(schema)) as object);
  validate(value);
  return told(validate.errors);
}

/** Against a schema that the package ships. */
export function shippedErrors(name: string, value: unknown): string[] {
  const ajv = new Ajv2020({ allowUnionTypes: true });
  for (const other of ['claim', 'finding', 'diagnostic']) if (other !== name) ajv.addSchema(loadSchema(other));
  const validate = ajv.compile(loadSchema(name));
  validate(value);
  return told(validate.errors);
}
