/** Claims against the measured results of the config, as findings and counts of outcomes. */
import { about, described } from '../draft.js';
import type { EvidenceCounts, FindingDraft, PlacedClaim } from '../types.js';
import { fixOf } from './fix.js';
import { short, type Weigh, type Weighed } from './weigh.js';

export interface EvidenceReport {
  findings: FindingDraft[];
  counts: EvidenceCounts;
}

export function evidenceFindings(claims: readonly PlacedClaim[], weigh: Weigh): EvidenceReport {
  const counts: EvidenceCounts = { holds: 0, drifted: 0, unbacked: 0, undecided: 0 };
  const findings = claims.flatMap((placed) => {
    const weighed = weigh(placed);
    counts[weighed.outcome]++;
    return weighed.outcome === 'holds' ? [] : [findingOf(placed, weighed.outcome, weighed)];
  });
  return { findings, counts };
}

function findingOf(placed: PlacedClaim, outcome: 'drifted' | 'unbacked' | 'undecided', { why, actual, results }: Weighed): FindingDraft {
  const { claim, written } = placed;
  const what = described(claim);
  if (outcome !== 'drifted') {
    return about(placed, {
      category: outcome, check: outcome === 'undecided' ? 'evidence' : 'unbacked', field: 'value', actual: claim.quote,
      message: `${what}, ${claim.quote}: ${outcome === 'unbacked' ? 'nothing measured backs it' : 'it cannot be held against what was measured'}: ${why}`,
      mend: outcome === 'unbacked' ? 'Measure it, or name the results in the config.' : 'Read it yourself: it could not be decided.',
    });
  }
  const fix = fixOf(placed, actual);
  const measured = actual.length > 0 ? actual.map(short).join('-') : results.map(({ value }) => short(value)).join(' and ');
  const from = [...new Set(results.map(({ place }) => place))].slice(0, 4).join(', ');
  return about(placed, {
    category: 'drifted', check: 'drifted', field: 'value', expected: fix?.text ?? measured, actual: written, fix,
    message: `${what} drifted: the text says ${claim.quote}, measured ${measured === '' ? 'otherwise' : measured}${why ? ` (${why})` : ''} (${from})`,
    mend: fix ? `Write ${fix.text}, or let claimsheet check --fix do it.` : 'Mend the text, or measure again.',
  });
}
