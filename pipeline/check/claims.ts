/**
 * A document into its claims, each with its place in the file, and the claims that the engine itself found invalid.
 * Blocks are read one at a time; the document's own system name stands in as their title, so that "we" and "it" mean it.
 */
import { extractPaper } from '../stages.js';
import type { Claim, Diagnostic, Extraction, Field } from '../types.js';
import { blockDigest } from './digest.js';
import { claimInCell } from './table-claims.js';
import type { Block, Document, RecordOrigin, TableCell } from './sources/document.js';
import { placeIn } from './sources/joined.js';
import type { MappedText } from './sources/mapped-text.js';
import type { Place, PlacedClaim } from './types.js';

export interface DocumentClaims {
  claims: PlacedClaim[];
  invalid: InvalidClaim[];
  /** Digests of the blocks that hold a number, by file, for the lockfile. */
  blocks: Map<string, string[]>;
}

/** A claim that its schema refuses, as the engine says it. */
export interface InvalidClaim {
  place: Place;
  diagnostic: Diagnostic;
}

export function claimsOf(document: Document, text: number): DocumentClaims {
  const found: Found = { claims: [], invalid: [], blocks: new Map([[document.file, []]]), order: new Map() };
  for (const file of document.joined?.sources.keys() ?? []) found.blocks.set(file, []);
  if (document.record) recordClaims(document, document.record, text, found);
  const title = titleFor(document);
  for (const block of document.blocks) blockClaims(document, block, title, text, found);
  for (const cell of document.cells) cellClaims(document, cell, text, found);
  const at = (claim: PlacedClaim): number => found.order.get(claim) ?? claim.place.start ?? 0;
  found.claims.sort((a, b) => at(a) - at(b));
  return found;
}

/** With where each claim stands in the text as a whole. */
type Found = DocumentClaims & { order: Map<PlacedClaim, number> };

/** What stands over a block that is read by itself: the name of the system, and no number that would be a claim again. */
function titleFor({ title, system }: Document): string {
  const plain = /\d/.test(title) ? (system ?? '') : title;
  return system === null ? plain : `${system}: ${plain}`;
}

function blockClaims(document: Document, block: Block, title: string, text: number, found: Found): void {
  const words = block.text.text;
  const digest = blockDigest(words);
  const first = block.text.toSource(0, 1);
  if (/\d/.test(words)) found.blocks.get(placeOf(document, first.start, first.end).file)!.push(digest);
  const field: Field = block.isTitle ? 'title' : 'abstract';
  const { claims, diagnostics } = extractPaper({ id: document.file, title, abstract: '', [field]: words });
  for (const claim of claims) {
    if (claim.field !== field) continue;
    const { start, end } = block.text.toSource(claim.start, claim.end);
    if (block.silent.some((span) => span.start < end && span.end > start)) continue;
    add(found, start, placed(document, claim, start, end, { block: digest, text, fromTable: false, inTitle: block.isTitle, ...around(words, claim) }));
  }
  found.invalid.push(...invalidOf(diagnostics, (_field, start, end) => {
    const span = block.text.toSource(start, end);
    return placeOf(document, span.start, span.end);
  }, () => placeOf(document, first.start, first.end)));
}

function add({ claims, order }: Found, start: number, claim: PlacedClaim): void {
  order.set(claim, start);
  claims.push(claim);
}

function cellClaims(document: Document, cell: TableCell, text: number, found: Found): void {
  const read = claimInCell(cell, document.file);
  const digest = blockDigest([cell.header, cell.label, cell.cell.text].join(' | '));
  const first = cell.cell.toSource(0, 1);
  found.blocks.get(placeOf(document, first.start, first.end).file)!.push(digest);
  if (!read) return;
  const { start, end } = cell.cell.toSource(read.start, read.end);
  add(found, start, placed(document, read.claim, start, end, { block: digest, text, fromTable: true, inTitle: false, before: '', after: '' }));
}

function recordClaims(document: Document, record: RecordOrigin, text: number, found: Found): void {
  const extraction: Extraction = extractPaper(record.paper);
  const mapped: Readonly<Record<Field, MappedText | null>> = { title: record.title, abstract: record.abstract };
  const digests: Readonly<Record<Field, string>> = { title: blockDigest(record.paper.title), abstract: blockDigest(record.paper.abstract) };
  found.blocks.get(document.file)!.push(digests.title, digests.abstract);
  const byLine: Place = { file: document.file, line: record.line, column: 1, endLine: record.line, endColumn: 1, start: null, end: null };
  const at = (field: Field, start: number, end: number): Place => {
    const span = mapped[field]?.toSource(start, end);
    return span ? placeOf(document, span.start, span.end) : byLine;
  };
  for (const claim of extraction.claims) {
    const place = at(claim.field, claim.start, claim.end);
    found.claims.push({
      claim, place, written: writtenAt(document, place) ?? claim.quote, block: digests[claim.field], text, fromTable: false,
      inTitle: claim.field === 'title', ...around(record.paper[claim.field], claim),
    });
  }
  found.invalid.push(...invalidOf(extraction.diagnostics, at, () => byLine));
}

/** The engine's diagnostics of invalid claims with their places, which their messages name as field and offsets. */
function invalidOf(diagnostics: readonly Diagnostic[], at: (field: Field, start: number, end: number) => Place, otherwise: () => Place): InvalidClaim[] {
  return diagnostics.filter(({ code }) => code === 'invalid-claim').map((diagnostic) => {
    const found = /\b(title|abstract) (\d+)-(\d+)/.exec(diagnostic.message);
    return { diagnostic, place: found ? at(found[1] as Field, Number(found[2]), Number(found[3])) : otherwise() };
  });
}

/** How much text around a quote is kept: enough for what stands in brackets behind it. */
const REACH = 80;

function around(text: string, { start, end }: Claim): Pick<PlacedClaim, 'before' | 'after'> {
  return { before: text.slice(Math.max(0, start - REACH), start), after: text.slice(end, end + REACH) };
}

function placed(document: Document, claim: Claim, start: number, end: number, rest: Omit<PlacedClaim, 'claim' | 'place' | 'written'>): PlacedClaim {
  const place = placeOf(document, start, end);
  return { claim, place, written: writtenAt(document, place) ?? claim.quote, ...rest };
}

function writtenAt({ lines, joined }: Document, { file, start, end }: Place): string | null {
  const source = joined ? joined.sources.get(file) : lines?.text;
  return start === null || end === null ? null : (source?.slice(start, end) ?? null);
}

function placeOf({ file, lines, joined }: Document, start: number, end: number): Place {
  return joined ? joined.placeOf({ start, end }) : placeIn(file, lines!, start, end);
}
