/**
 * The files of the page (page/*.js, page/*.css) into one script and one style sheet. The modules are put one after
 * the other in the order below, each after those that it imports, and share one scope: their names are all different,
 * they import by name from one another only, and a test holds them to that.
 */
import { existsSync, readFileSync } from 'node:fs';

/** The modules of the page, each after those that it imports. */
export const PAGE_MODULES = [
  'data', 'columns', 'filter', 'sort', 'address', 'dom', 'theme', 'quotes', 'detail', 'table', 'pager', 'controls', 'plots', 'main',
] as const;

/** Compiled code stands three levels below the package, in `dist/output/report`; the source stands beside the page. */
const FOLDER = ['./page/', '../../../output/report/page/']
  .map((path) => new URL(path, import.meta.url))
  .find((url) => existsSync(new URL('main.js', url)));

/** The script of the page, a classic one: pages opened from disk may not load modules everywhere. */
export function pageScript(): string {
  return `(() => {\n'use strict';\n${PAGE_MODULES.map((name) => inlined(read(`${name}.js`))).join('\n')}\n})();\n`;
}

/** The style sheet of the page. */
export function pageStyle(): string {
  return read('page.css');
}

/** A module without its doc comments, its imports and the word `export`. */
function inlined(source: string): string {
  return source.replace(/^ *\/\*\*[\s\S]*?\*\/\n/gm, '').replace(/^import .*\n/gm, '').replace(/^export /gm, '').trim();
}

function read(name: string): string {
  if (!FOLDER) throw new Error('the folder "output/report/page" of claimsheet is missing. Install the package again.');
  return readFileSync(new URL(name, FOLDER), 'utf8');
}
