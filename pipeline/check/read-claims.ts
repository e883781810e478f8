/** The claims of files, with all that the checks need to know of the texts that they stand in. */
import type { Diagnostic } from '../types.js';
import { claimsOf, type InvalidClaim } from './claims.js';
import type { Document, Suppression } from './sources/document.js';
import { placeIn } from './sources/joined.js';
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
    read.texts.push(claims);
    read.claims.push(...claims);
    read.invalid.push(...found.invalid);
    for (const [file, blocks] of found.blocks) read.blocks.set(file, new Set([...(read.blocks.get(file) ?? []), ...blocks]));
    if (document.joined) for (const [file, source] of document.joined.sources) read.sources.set(file, source);
    else if (document.lines) read.sources.set(document.file, document.lines.text);
    read.suppressions.push(...document.suppressions.map((suppression) => placedSuppression(document, suppression)));
  }
  return read;
}

/** With its place, and its lines as those of the file that it stands in. */
function placedSuppression({ file, lines, joined }: Document, suppression: Suppression): PlacedSuppression {
  const place = joined ? joined.placeOf(suppression.span) : placeIn(file, lines!, suppression.span.start, suppression.span.end);
  const shift = place.line - lines!.positionOf(suppression.span.start).line;
  return { ...suppression, place, fromLine: suppression.fromLine + shift, toLine: suppression.toLine + shift };
}
