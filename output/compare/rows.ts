/**
 * Claims into rows to compare: one for each paper, of its own numbers only, or one for each named subject, whichever
 * paper states them. For each measure of picks.ts a row has the one claim to show.
 */
import type { Claim, Paper } from '../../pipeline/types.js';
import { displayOf } from '../display.js';
import { linkOf, tableId } from '../paper-name.js';
import { baselinesOf, isOwn, nameKey, newestVersions, order, type PaperClaims } from '../papers.js';
import { PICKS, type Pick } from './picks.js';

export interface CompareRow {
  paperId: string;
  title: string | null;
  year: number | null;
  link: string | null;
  subject: string | null;
  claims: number;
  picks: ReadonlyMap<string, Claim>;
}

/** What stands behind one cell. */
export interface Evidence {
  paperId: string;
  subject: string | null;
  column: string;
  claim: Claim;
  display: string;
}

interface Candidate {
  claim: Claim;
  paper: Paper | null;
}

/** A row for each paper that has something to show, in the order of the input. */
export function compareByPaper(papers: readonly PaperClaims[]): CompareRow[] {
  return newestVersions(papers).flatMap(({ paper, claims }) => {
    const baselines = baselinesOf(claims);
    const own = claims.filter((claim) => isOwn(claim, baselines));
    const picks = picksOf(own);
    if (picks.size === 0) return [];
    const { paper_id, title, year } = claims[0]!;
    return [{ paperId: tableId(paper_id), title, year, link: linkOf(claims[0]!, paper), subject: mainSubject(own), claims: claims.length, picks }];
  });
}

/** A row for each subject that has something to show, by name. */
export function compareBySubject(papers: readonly PaperClaims[]): CompareRow[] {
  const subjects = new Map<string, Candidate[]>();
  for (const { paper, claims } of newestVersions(papers)) {
    for (const claim of claims) {
      if (claim.subject === null) continue;
      const key = nameKey(claim.subject);
      const found = subjects.get(key);
      if (found) found.push({ claim, paper });
      else subjects.set(key, [{ claim, paper }]);
    }
  }
  return [...subjects].sort(([one], [other]) => order(one, other)).flatMap(([, candidates]) => {
    const claims = candidates.map(({ claim }) => claim);
    const picks = picksOf(claims);
    if (picks.size === 0) return [];
    const ids = [...new Set(claims.map(({ paper_id }) => tableId(paper_id)))];
    const [{ claim: first, paper }] = candidates as [Candidate];
    const single = ids.length === 1;
    return [{ paperId: ids.join('; '), title: single ? first.title : null, year: single ? first.year : null, link: single ? linkOf(first, paper) : null, subject: first.subject, claims: claims.length, picks }];
  });
}

/** The claims behind the cells of `rows`, in their order. */
export function evidenceOf(rows: readonly CompareRow[]): Evidence[] {
  return rows.flatMap(({ paperId, subject, picks }) => [...picks].map(([column, claim]) => ({ paperId, subject, column, claim, display: displayOf(claim) })));
}

function picksOf(claims: readonly Claim[]): Map<string, Claim> {
  const picks = new Map<string, Claim>();
  for (const pick of PICKS) {
    const best = bestOf(claims, pick);
    if (best) picks.set(pick.name, best);
  }
  return picks;
}

function bestOf(claims: readonly Claim[], { wants, weight, anyRole }: Pick): Claim | null {
  let best: Claim | null = null;
  for (const claim of claims) {
    if (!wants(claim) || (claim.role !== 'result' && !anyRole)) continue;
    if (best === null || weight(claim) > weight(best)) best = claim;
  }
  return best;
}

/** The subject of most results; of equals the first. */
function mainSubject(claims: readonly Claim[]): string | null {
  const counts = new Map<string, { name: string; count: number }>();
  for (const { subject, role } of claims) {
    if (subject === null || role !== 'result') continue;
    const found = counts.get(nameKey(subject));
    if (found) found.count++;
    else counts.set(nameKey(subject), { name: subject, count: 1 });
  }
  return [...counts.values()].reduce<{ name: string | null; count: number }>((most, one) => (one.count > most.count ? one : most), { name: null, count: 0 }).name;
}
