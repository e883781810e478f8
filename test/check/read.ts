/** The claims of a text, for tests of one check at a time. */
import { claimsOf } from '../../pipeline/check/claims.js';
import { markdownDocument } from '../../pipeline/check/sources/markdown.js';
import { markdownParser } from '../../pipeline/check/sources/markdown-tree.js';
import { latexDocument } from '../../pipeline/check/sources/latex.js';
import type { Document } from '../../pipeline/check/sources/document.js';
import type { PlacedClaim } from '../../pipeline/check/types.js';

export async function markdown(source: string): Promise<Document> {
  return markdownDocument('a.md', source, await markdownParser());
}

export async function claimsIn(source: string): Promise<PlacedClaim[]> {
  return claimsOf(await markdown(source), 0).claims;
}

export function latexClaims(source: string): PlacedClaim[] {
  return claimsOf(latexDocument('a.tex', source), 0).claims;
}

/** `line:column quote` of each claim. */
export function places(claims: readonly PlacedClaim[]): string[] {
  return claims.map(({ place: { line, column }, written }) => `${line}:${column} ${written}`);
}
