/**
 * Papers beside the claims of an earlier run, which hold no address, date or abstract: each is put where its id and its
 * title are, or its id alone where one paper only has it. What no claim is of costs no memory.
 */
import { readPapers } from '../../pipeline/read/index.js';
import { trouble } from '../../pipeline/read/result.js';
import type { Diagnostic, Paper } from '../../pipeline/types.js';
import type { PaperName } from '../paper-name.js';

/** Sets `paper` of those of `known` that have none. Gives what was wrong with the file. */
export async function joinPapers(file: string, known: Iterable<PaperName & { paper: Paper | null }>): Promise<Diagnostic[]> {
  const byId = new Map<string, (PaperName & { paper: Paper | null })[]>();
  for (const one of known) byId.set(one.paper_id, [...(byId.get(one.paper_id) ?? []), one]);
  const diagnostics: Diagnostic[] = [];
  let matched = 0;
  for await (const result of readPapers([file])) {
    if ('diagnostic' in result) {
      // Ids that are none are told apart by their titles.
      if (result.diagnostic.code !== 'duplicate-id') diagnostics.push(result.diagnostic);
      continue;
    }
    const { paper } = result;
    const same = byId.get(paper.id) ?? [];
    const found = same.find(({ title }) => title === paper.title) ?? (same.length === 1 ? same[0] : undefined);
    if (!found) continue;
    matched++;
    found.paper ??= paper;
  }
  if (matched === 0 && byId.size > 0) {
    diagnostics.push(trouble(file, { code: 'no-paper-matched', severity: 'warning', message: 'no paper of this file has a claim', mend: 'Give the papers that the claims were extracted from: they are matched by id.' }).diagnostic);
  }
  return diagnostics;
}
