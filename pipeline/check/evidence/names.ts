/** The names of claims against those of results: folded, with the aliases of the config, and by the lexicons. */
import type { Config } from '../config.js';
import { foldName, sameDataset, sameMetric } from '../where.js';
import type { Result } from './result.js';

export interface Names {
  metric(claim: string, result: string): boolean;
  subject(claim: string, result: string): boolean;
  dataset(claim: string, result: string): boolean;
}

export function namesOf({ aliases = {} }: Config): Names {
  const meant = new Map(Object.entries(aliases).flatMap(([name, others]) => others.map((other) => [foldName(other), name] as const)));
  const resolved = (name: string): string => meant.get(foldName(name)) ?? name;
  return {
    metric: (claim, result) => sameMetric(resolved(claim), resolved(result)),
    subject: (claim, result) => foldName(resolved(claim)) === foldName(resolved(result)),
    // Several datasets of one number are joined: each of them will do.
    dataset: (claim, result) => claim.split('; ').some((one) => sameDataset(resolved(one), resolved(result))),
  };
}

/** The different values of one field of results, folded. */
export function distinct(results: readonly Result[], field: 'metric' | 'subject' | 'dataset' | 'condition'): string[] {
  return [...new Set(results.map((result) => result[field] ?? '').map(foldName))];
}
