/**
 * Ids of papers as tables show them: a name that no program reads as a number (`2101.00010` would become 2101.0001),
 * the work that versions of a paper share, and a link.
 */
import type { Claim, Paper } from '../pipeline/types.js';

/** `2101.00010`, `2101.00010v2`, `arXiv:2101.00010`, `https://arxiv.org/abs/hep-ex/0307015v1`. */
const ARXIV = /^(?:arxiv:|(?:https?:\/\/)?(?:www\.)?arxiv\.org\/(?:abs|pdf)\/)?(\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v(\d+))?(?:\.pdf)?$/i;

const DOI = /^(?:doi:|https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/\S+)$/i;

/** What spreadsheets and type inference take for a number, a date or a truth value. */
const LIKE_A_NUMBER = /^\s*(?:[-+]?[\d.,]+(?:e[-+]?\d+)?%?|\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?|\d+:\d+(?::\d+)?|true|false|nan|inf(?:inity)?|0x[\da-f]+)\s*$/i;

/** Prefixes that `tableId` puts before ids like numbers. */
const PREFIX = /^(?:arXiv|id):/;

/** The id for a table: `arXiv:2101.00010` for 2101.00010, `id:0042` for 0042, others as they are. */
export function tableId(id: string): string {
  if (/^\d{4}\.\d{4,5}(?:v\d+)?$/.test(id)) return `arXiv:${id}`;
  return LIKE_A_NUMBER.test(id) ? `id:${id}` : id;
}

/** Undoes `tableId`, and nothing else. */
export function givenId(shown: string): string {
  const bare = shown.replace(PREFIX, '');
  return tableId(bare) === shown ? bare : shown;
}

/** What tells a paper from others. */
export type PaperName = Pick<Claim, 'paper_id' | 'title'>;

/**
 * What is the same for all versions of a paper, and which version it is; 0 where none is said. Ids of other kinds may be
 * none at all ("None" for many papers), so there the title is part of it.
 */
export function workOf({ paper_id, title }: PaperName): { work: string; version: number } {
  const arxiv = ARXIV.exec(paper_id);
  return arxiv ? { work: `arXiv:${arxiv[1]!.toLowerCase()}`, version: Number(arxiv[2] ?? 0) } : { work: `${paper_id}\0${title}`, version: 0 };
}

/** Where the paper is to be read: its record's URL, or what its id says, or null. Only http and https. */
export function linkOf({ paper_id }: Pick<Claim, 'paper_id'>, paper: Paper | null): string | null {
  const url = paper?.url ?? paper_id;
  if (/^https?:\/\/[^\s"<>]+$/i.test(url)) return url;
  const arxiv = ARXIV.exec(paper_id);
  if (arxiv) return `https://arxiv.org/abs/${arxiv[1]}${arxiv[2] === undefined ? '' : `v${arxiv[2]}`}`;
  const doi = DOI.exec(paper_id);
  return doi ? `https://doi.org/${encodeURI(doi[1]!)}` : null;
}
