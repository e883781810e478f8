/** THE ordered list of stages (stub while the skeleton stands alone). */
import type { ExtractOptions, Extraction, Paper, PaperInput } from './types.js';

export function extractPaper(paper: PaperInput, options: ExtractOptions = {}): Extraction {
  void options;
  const full: Paper = { id: paper.id ?? '', title: paper.title ?? '', abstract: paper.abstract ?? '', year: paper.year ?? null, date: paper.date ?? null, url: paper.url ?? null, origin: paper.origin ?? null };
  return { paper: full, claims: [], setAside: [], diagnostics: [] };
}

export async function* extract(papers: AsyncIterable<PaperInput> | Iterable<PaperInput>, options: ExtractOptions = {}): AsyncGenerator<Extraction> {
  for await (const paper of papers) yield extractPaper(paper, options);
}
