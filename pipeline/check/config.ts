/**
 * `claimsheet.config.json` into a Config. It is data: nothing in it is run, no schema in it is fetched.
 * A broken one is refused with the line and the key at fault, because a check that passes by a misspelt key checks nothing.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { loadSchema } from '../../schemas/load.js';
import { CheckError } from './config-error.js';
import { LineIndex } from './sources/line-index.js';
import type { Category } from './types.js';

export const CONFIG_NAME = 'claimsheet.config.json';
export const LOCK_NAME = 'claims.lock.jsonl';

export type Names = string | readonly string[];

export interface Where {
  kind?: Names;
  metric?: Names;
  dataset?: Names;
  role?: Names;
}

export interface Constraint {
  id: string;
  where?: Where;
  schema: Readonly<Record<string, unknown>>;
  message?: string;
}

export type Source = string | { value: string };
export type Measure = string | { column: string; unit?: string };

export interface EvidenceSource {
  file: string;
  rows?: string;
  subject?: Source;
  dataset?: Source;
  condition?: Source;
  metric?: Source;
  value?: Measure;
  metrics?: Readonly<Record<string, Measure>>;
  values?: readonly { path: string; metric: string; subject?: string; dataset?: string; condition?: string; unit?: string }[];
}

export interface Tolerance {
  where?: Where;
  absolute?: number;
  relative?: number;
}

export interface Config {
  files?: readonly string[];
  exclude?: readonly string[];
  lock?: string;
  failOn?: readonly Category[];
  minConfidence?: number;
  checks?: Readonly<Record<string, boolean>>;
  constraints?: readonly Constraint[];
  self?: string;
  aliases?: Readonly<Record<string, readonly string[]>>;
  evidence?: readonly EvidenceSource[];
  tolerances?: readonly Tolerance[];
}

export interface LoadedConfig {
  config: Config;
  /** The folder that its paths are relative to: the config's own, or where the check runs. */
  root: string;
  /** Null where there is none. */
  file: string | null;
}

/** The config named `file`, or the one of the working folder, or an empty one. */
export function loadConfig(file: string | undefined, cwd = process.cwd()): LoadedConfig {
  const full = path.resolve(cwd, file ?? CONFIG_NAME);
  if (!existsSync(full)) {
    if (file !== undefined) throw new CheckError(`${file}: no such config`, 'Check the path, or make one with claimsheet init.');
    return { config: {}, root: cwd, file: null };
  }
  const name = path.relative(cwd, full) || full;
  return { config: parseConfig(name, readFileSync(full, 'utf8')), root: path.dirname(full), file: full };
}

export function parseConfig(name: string, text: string): Config {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const lines = new LineIndex(text);
  const at = (offset: number): string => {
    const { line, column } = lines.positionOf(offset);
    return `${name}:${line}:${column}`;
  };
  if (errors.length > 0 || !tree) {
    const { error, offset } = errors[0] ?? { error: 4, offset: 0 };
    throw new CheckError(`${at(offset)}: this is no JSON: ${printParseErrorCode(error)}`, 'Mend the JSON at this place.');
  }
  const value: unknown = JSON.parse(text);
  const ajv = new Ajv2020({ allowUnionTypes: true, strict: false, verbose: false });
  const validate = ajv.compile(loadSchema('config'));
  if (!validate(value)) throw configError(tree, validate.errors ?? [], at);
  return value as Config;
}

function configError(tree: Node, errors: readonly ErrorObject[], at: (offset: number) => string): CheckError {
  // The deepest place says most; a branch of an `anyOf` less than what stands beside it.
  const worst = [...errors].sort((a, b) => b.instancePath.split('/').length - a.instancePath.split('/').length)[0]!;
  const keys = worst.instancePath.split('/').slice(1).map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const unknown = (worst.params as { unevaluatedProperty?: string }).unevaluatedProperty;
  const steps = (unknown === undefined ? keys : [...keys, unknown]).map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  const node = findNodeAtLocation(tree, steps);
  const offset = node?.parent?.type === 'property' ? node.parent.offset : (node?.offset ?? 0);
  const place = keys.join('.') || 'the config';
  const allowed = (worst.params as { allowedValues?: unknown[] }).allowedValues;
  const what = unknown !== undefined ? `"${unknown}" is no key of ${place}` : `${place} ${worst.message ?? 'is wrong'}${allowed ? `: ${allowed.join(', ')}` : ''}`;
  return new CheckError(`${at(offset)}: ${what}`, 'See claimsheet schema config.');
}
