/** The version of the package that this file stands in. */
import { readFileSync } from 'node:fs';

/** As in package.json, three levels above the compiled file. */
export function packageVersion(): string {
  const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
