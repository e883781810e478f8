/** The claims of files, with all that the checks need to know of the texts that they stand in. */
import type { Diagnostic } from '../types.js';
import { claimsOf, type InvalidClaim } from './claims.js';
import { readSources, type ReadSourceOptions } from './sources/read.js';
import type { PlacedSuppression } from './suppress.js';
import type { PlacedClaim } from './types.js';

export interface ReadClaims {
  claims: PlacedClaim[];
  /** The same claims, by text: a file, or a record of a file of papers. */
  texts: PlacedClaim[][];
  invalid: InvalidClaim[];
  suppressions: PlacedSuppression[];
  diagnostics: Diagnostic[];
  /** Digests of the blocks of each file. */
  blocks: Map<string, Set<string>>;
  sources: Map<string, string>;
}

export interface ReadClaimsOptions extends ReadSourceOptions {
  minConfidence?: number;
}

export async function readClaims(files: readonly string[], options: ReadClaimsOptions): Promise<ReadClaims> {
  const { minConfidence = 0 } = options;
  const read: ReadClaims = { claims: [], texts: [], invalid: [], suppressions: [], diagnostics: [], blocks: new Map(), sources: new Map() };
  for await (const result of readSources(files, options)) {
    if ('diagnostic' in result) {
      read.diagnostics.push(result.diagnostic);
      continue;
    }
    const { document } = result;
    const found = claimsOf(document, read.texts.length);
    const claims = found.claims.filter(({ claim }) => claim.confidence >= minConfidence);
    claims.sort((a, b) => (a.place.start ?? 0) - (b.place.start ?? 0));
    read.texts.push(claims);
    read.claims.push(...claims);
    read.invalid.push(...found.invalid);
    const blocks = read.blocks.get(document.file) ?? new Set();
    for (const block of found.blocks) blocks.add(block);
    read.blocks.set(document.file, blocks);
    if (document.lines) read.sources.set(document.file, document.lines.text);
    for (const suppression of document.suppressions) {
      const from = document.lines!.positionOf(suppression.span.start);
      const to = document.lines!.positionOf(suppression.span.end);
      read.suppressions.push({ ...suppression, place: { file: document.file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column, ...suppression.span } });
    }
  }
  return read;
}
