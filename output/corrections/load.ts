/** A file of corrections into checked ones; throws a CorrectionsError that says which entry is wrong and why. */
import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { loadSchema } from '../../schemas/load.js';
import { Corrections, type Correction } from './corrections.js';

/** A file of corrections that cannot be used. The message says what and where, `mend` how to put it right. */
export class CorrectionsError extends Error {
  override readonly name = 'CorrectionsError';

  constructor(message: string, readonly mend: string) {
    super(message);
  }
}

/** Reads and checks `file`. */
export async function loadCorrections(file: string): Promise<Corrections> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new CorrectionsError(`cannot read ${file}: ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'no such file' : (error as Error).message}`, 'Check the path.');
  }
  return new Corrections(parseCorrections(text, file));
}

/** The corrections that `text` holds. */
export function parseCorrections(text: string, file: string): Correction[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new CorrectionsError(`${file}: invalid JSON: ${(error as Error).message}`, 'Correct the JSON.');
  }
  const validate = new Ajv2020({ allowUnionTypes: true, validateSchema: false, discriminator: true }).compile(loadSchema('corrections'));
  if (!validate(parsed)) {
    const [error] = validate.errors ?? [];
    const place = error?.instancePath === '' ? 'the file' : error?.instancePath.slice(1).replaceAll('/', '.');
    const what = error?.keyword === 'additionalProperties' ? `has an unknown key ${JSON.stringify(error.params.additionalProperty)}` : error?.message;
    throw new CorrectionsError(`${file}: ${place} ${what}`, 'See claimsheet schema corrections.');
  }
  return (parsed as { corrections: Correction[] }).corrections;
}
