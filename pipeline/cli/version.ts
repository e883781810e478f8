/** The version of this package, as `--version` prints it. */
import { existsSync, readFileSync } from 'node:fs';

/** As in package.json, three levels above the compiled file and two above its source. */
export function packageVersion(): string {
  const file = ['../../../package.json', '../../package.json'].map((path) => new URL(path, import.meta.url)).find((url) => existsSync(url));
  if (!file) throw new Error('the package.json of claimsheet is missing. Install the package again.');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
