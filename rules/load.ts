/**
 * Finds the rule files under the kinds' folders, checks each and compiles its patterns. Adding a rule is adding a file.
 *
 * A broken rule stops the start: the error names the file, the place and the mend. Nothing here looks at a paper.
 */
import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compile } from '../pipeline/pattern/compile.js';
import type { Pattern } from '../pipeline/pattern.js';
import { KINDS } from '../pipeline/types.js';
import type { Rule } from './rule.js';

export interface LoadedRule extends Rule {
  compiled: readonly Pattern[];
}

/** A rule set that cannot be used: the caller refuses to start (exit 2). */
export class RuleError extends Error {
  constructor(readonly file: string, why: string) {
    super(`${file}: ${why}`);
    this.name = 'RuleError';
  }
}

const KEYS: ReadonlySet<string> = new Set(['id', 'reads', 'patterns', 'claim', 'weight', 'examples']);
const CLAIM_KEYS: ReadonlySet<string> = new Set(['kind', 'relation', 'effect', 'direction', 'metric', 'unit', 'comparator', 'aggregate']);

/** Checks and compiles one rule. `file` is named in errors. */
export function loadRule(file: string, id: string, value: unknown): LoadedRule {
  const refuse = (why: string): never => {
    throw new RuleError(file, why);
  };
  if (typeof value !== 'object' || value === null) return refuse('the default export is no rule; use `export default rule({ ... })`');
  const given = value as Rule;
  for (const key of Object.keys(given)) if (!KEYS.has(key)) refuse(`unknown key "${key}" in rule ${given.id}; known are ${[...KEYS].join(', ')}`);
  if (given.id !== id) refuse(`the id is "${given.id}" and has to be "${id}", the path of the file`);
  for (const key of Object.keys(given.claim ?? {})) if (!CLAIM_KEYS.has(key)) refuse(`unknown key "claim.${key}"; known are ${[...CLAIM_KEYS].join(', ')}`);
  if (!KINDS.includes(given.claim?.kind)) refuse(`claim.kind "${String(given.claim?.kind)}" is no kind; known are ${KINDS.join(', ')}`);
  if (!given.reads) refuse('`reads` is missing: say in one line what phrase the rule reads');
  if (!given.patterns?.length) refuse('`patterns` is empty');
  if (!given.examples?.length) refuse('`examples` is empty: give at least one phrase that the rule reads');
  const compiled = given.patterns.map((p) => {
    try {
      return compile(p);
    } catch (error) {
      return refuse((error as Error).message);
    }
  });
  for (const p of compiled) if (!p.needs.length && !p.units && !p.left.length && !p.right.length) refuse(`pattern "${p.source}" needs no word, slot or unit: it would fit every number`);
  // one shape for all, with every field there: all that asks a rule for something is faster so
  const { reads, patterns, weight, examples } = given;
  const { kind, relation, effect, direction, metric, unit, comparator, aggregate } = given.claim;
  return { id, reads, patterns, claim: { kind, relation, effect, direction, metric, unit, comparator, aggregate }, weight, examples, compiled };
}

/** All rules, ordered by id. */
export async function loadRules(): Promise<readonly LoadedRule[]> {
  const root = dirname(fileURLToPath(import.meta.url));
  const loaded: LoadedRule[] = [];
  for (const kind of [...KINDS].sort()) {
    let files: string[];
    try {
      files = readdirSync(join(root, kind)).filter((f) => /\.(?:js|ts)$/.test(f) && !f.endsWith('.d.ts')).sort();
    } catch {
      throw new RuleError(`rules/${kind}`, 'the folder is missing: every kind has its own rules');
    }
    for (const file of files) {
      const path = join(root, kind, file);
      const module = (await import(pathToFileURL(path).href)) as { default?: unknown };
      loaded.push(loadRule(`rules/${kind}/${file}`, `${kind}/${basename(file).replace(/\.[jt]s$/, '')}`, module.default));
    }
  }
  return loaded;
}
