/**
 * Claims by paper, as the tables count them: each paper once, in its newest version, and its own numbers told from
 * those of what it compares with. A paper gives the numbers of its baselines too; they are rows of the baseline,
 * reported by another paper than the baseline's own.
 */
import type { Claim, Paper } from '../pipeline/types.js';
import { workOf, type PaperName } from './paper-name.js';

export interface PaperClaims extends PaperName {
  paper: Paper | null;
  claims: readonly Claim[];
}

/** Names compared without case, hyphens and white space. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/[-_\s]+/g, ' ').trim();
}

/** The names that the claims of one paper compare with. */
export function baselinesOf(claims: Iterable<Claim>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { baseline } of claims) if (baseline !== null) names.add(nameKey(baseline));
  return names;
}

/** What a paper calls its baseline, or work before it, is none of its systems, whether or not it names it as one elsewhere. */
const BASELINE = /\bbaselines?(?: (?:method|model|system|approach)s?)?$|^(?:all )?(?:published|previous|prior|existing)\b|\bstate[- ]of[- ]the[- ]arts?\b|^SOTA\b/i;

/** Whether the number is the paper's own: of its system, or of nothing that it compares with. */
export function isOwn(claim: Claim, baselines: ReadonlySet<string>): boolean {
  const { subject, role, title } = claim;
  if (role === 'background') return false;
  if (subject === null) return true;
  if (BASELINE.test(subject)) return false;
  // A system that the title names is the paper's own, even if a later version is compared with it.
  return !(baselines.has(nameKey(subject)) || isRival(claim)) || nameKey(title).startsWith(nameKey(subject));
}

const COMPARES = /\b(?:outperform|surpass|exceed|beat|better than|ahead of|compared (?:to|with)|on par with|versus|than|over)/i;

/** Where the comparison ends and the sentence goes back to the paper's own. */
const OWN_AGAIN = /\b(?:while|whereas|but|and (?:\w+ing|it|we)|show\w*|achiev\w*|reach\w*|attain\w*|improv\w*)\b/i;

/** `outperforming HRM (55.0%) and TRM (accuracy 87.4%)`: the number in brackets is of the name before it. */
function isRival({ subject, sentence, quote, metric }: Claim): boolean {
  return [`${subject} (${quote}`, `${subject}(${quote}`, `${subject} (${metric} ${quote}`, `${subject} (${metric} of ${quote}`].some((printed) => {
    const at = sentence.indexOf(printed);
    if (at === -1) return false;
    const before = sentence.slice(0, at);
    const comparison = COMPARES.exec(before);
    return comparison !== null && !OWN_AGAIN.test(before.slice(comparison.index + comparison[0].length));
  });
}

/**
 * Each paper once: its newest version, as ids say, else the last read. Where no claims of the newest version are left
 * (it was withdrawn, or a keeper dropped them), those of an older one do not come back.
 */
export function newestVersions(papers: readonly PaperClaims[]): PaperClaims[] {
  const newest = new Map<string, { version: number; paper: PaperClaims }>();
  for (const paper of papers) {
    const { work, version } = workOf(paper);
    const found = newest.get(work);
    if (!found || version > found.version || (version === found.version && paper.claims.length > 0)) newest.set(work, { version, paper });
  }
  return [...newest.values()].flatMap(({ paper }) => (paper.claims.length === 0 ? [] : [paper]));
}

/** By code unit, the same on every machine. */
export function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
