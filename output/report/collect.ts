/**
 * Claims as they come into what the report holds: its papers, the texts to show quotes in, and the claims with the
 * place of their quote. With papers at hand the text is the abstract, otherwise the sentence that the claim carries.
 */
import type { Claim, Paper } from '../../pipeline/types.js';
import { placeQuotes } from './place-quotes.js';

export interface ReportPaper {
  id: string;
  title: string;
  year: number | null;
  url: string | null;
  /** Index of its abstract among the texts; null where only sentences are known. */
  abstract: number | null;
}

export interface ReportClaim {
  claim: Claim;
  /** Index among the papers. */
  paper: number;
  /** Index of the text that the quote stands in; null for the paper's title. */
  text: number | null;
  /** Place of the quote in that text; null where it was not found. */
  span: readonly [start: number, end: number] | null;
}

export interface ReportData {
  papers: readonly ReportPaper[];
  texts: readonly string[];
  claims: readonly ReportClaim[];
}

export class Collector {
  readonly #papers: ReportPaper[] = [];
  readonly #paperIndex = new Map<string, number>();
  readonly #texts: string[] = [];
  readonly #claims: ReportClaim[] = [];
  /** Claims that wait for the others of their sentence, by paper and sentence. */
  readonly #sentences = new Map<string, ReportClaim[]>();

  /** Takes a claim, with its paper where the input had papers. */
  add(claim: Claim, paper: Paper | null): void {
    const index = this.#paperOf(claim, paper);
    const { abstract, title } = this.#papers[index]!;
    const row: ReportClaim = { claim, paper: index, text: null, span: null };
    this.#claims.push(row);
    if (claim.field === 'title') {
      if (title.slice(claim.start, claim.end) === claim.quote) row.span = [claim.start, claim.end];
    } else if (abstract !== null) {
      row.text = abstract;
      if (this.#texts[abstract]!.slice(claim.start, claim.end) === claim.quote) row.span = [claim.start, claim.end];
    } else {
      this.#awaitSentence(row);
    }
  }

  /** All that was taken, with the quotes placed in their sentences. */
  done(): ReportData {
    for (const rows of this.#sentences.values()) {
      const spans = placeQuotes(this.#texts[rows[0]!.text!]!, rows.map(({ claim }) => claim));
      rows.forEach((row, i) => { row.span = spans[i]!; });
    }
    return { papers: this.#papers, texts: this.#texts, claims: this.#claims };
  }

  /** NOTE: two papers may share an id, as two versions do; their texts keep them apart. */
  #paperOf(claim: Claim, paper: Paper | null): number {
    const key = paper ? `${paper.id}\0${paper.title}\0${paper.abstract}` : `${claim.paper_id}\0${claim.title}`;
    const known = this.#paperIndex.get(key);
    if (known !== undefined) return known;
    const abstract = paper ? this.#texts.push(paper.abstract) - 1 : null;
    const { paper_id: id, title, year } = claim;
    this.#paperIndex.set(key, this.#papers.length);
    return this.#papers.push({ id, title, year, url: webAddress(paper?.url ?? null), abstract }) - 1;
  }

  #awaitSentence(row: ReportClaim): void {
    const key = `${row.paper}\0${row.claim.sentence}`;
    const rows = this.#sentences.get(key);
    row.text = rows ? rows[0]!.text : this.#texts.push(row.claim.sentence) - 1;
    if (rows) rows.push(row);
    else this.#sentences.set(key, [row]);
  }
}

/** An address that a page may link to. Anything but http and https, `javascript:` above all, is left out. */
function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  return /^https?:$/.test(new URL(url).protocol) ? url : null;
}
