/**
 * The JSON Schema files beside this one, by name: `claim.speedup`, `paper`.
 * They stay files, in the source tree and in the package alike, so that other tools can read the same ones.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type JsonSchema = Readonly<Record<string, unknown>> & { readonly $id: string; readonly description: string };

const ENDING = '.schema.json';

/** Compiled code stands two levels below the package, in `dist/schemas`; the source stands in `schemas` itself. */
const FOLDER = ['./', '../../schemas/']
  .map((path) => new URL(path, import.meta.url))
  .find((url) => existsSync(new URL(`claim${ENDING}`, url)));

/** The names of all schemas, sorted. */
export function schemaNames(): string[] {
  return readdirSync(folder())
    .filter((name) => name.endsWith(ENDING))
    .map((name) => name.slice(0, -ENDING.length))
    .sort();
}

/** The text of a schema, exactly as in its file. Throws for a name that is not among `schemaNames()`. */
export function schemaText(name: string): string {
  return readFileSync(new URL(name + ENDING, folder()), 'utf8');
}

/** A schema as an object. */
export function loadSchema(name: string): JsonSchema {
  try {
    return JSON.parse(schemaText(name)) as JsonSchema;
  } catch (error) {
    const file = fileURLToPath(new URL(name + ENDING, folder()));
    throw new Error(`${file}: cannot read the schema: ${(error as Error).message}. Install the package again.`, { cause: error });
  }
}

function folder(): URL {
  if (!FOLDER) throw new Error('the folder "schemas" of claimsheet is missing. Install the package again.');
  return FOLDER;
}
