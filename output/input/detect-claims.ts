/**
 * The first bytes of an input into the form of the claims that it holds, or null where it holds something else
 * (papers, as a rule). A claim is known by its fields: no paper has a claim_id and a quote.
 */
import { cellsOf, DELIMITERS } from '../../pipeline/read/csv-header.js';

export type ClaimsFormat = 'table' | 'lines' | 'array';

/** Fields without which a record is no claim. */
export const NEEDED_FIELDS = ['claim_id', 'paper_id', 'quote', 'kind', 'value'] as const;

/** The delimiter under which `header` names the fields of a claim, or null. */
export function claimDelimiter(header: string): string | null {
  return DELIMITERS.find((delimiter) => {
    const names = cellsOf(header, delimiter);
    return NEEDED_FIELDS.every((name) => names.includes(name));
  }) ?? null;
}

/** The form of the claims that begin with `head`, or null. */
export function claimsFormat(head: string): ClaimsFormat | null {
  const lines = head.split('\n', 50).map((line) => line.trim()).filter((line) => line !== '' && !/^sep=.$/i.test(line));
  const [first] = lines;
  if (first === undefined) return null;
  if (first.startsWith('[')) return /^\[\s*\{\s*"claim_id"\s*:/.test(head.trimStart()) ? 'array' : null;
  if (first.startsWith('{')) return lines.some(isClaimLine) ? 'lines' : null;
  return claimDelimiter(first) === null ? null : 'table';
}

/** A claim on its line, or a paper with its claims. The head may cut the line short. */
function isClaimLine(line: string): boolean {
  return /^\{\s*"claim_id"\s*:/.test(line) || /^\{\s*"paper_id"\s*:.*?"claims"\s*:\s*\[/.test(line);
}
