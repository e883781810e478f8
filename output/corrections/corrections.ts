/**
 * A keeper's corrections, applied to claims as they pass: drop a claim, rename a metric, dataset, subject or baseline
 * everywhere, set fields of one claim. They are kept in a file of their own, each with its reason, so that they
 * survive every new run; those that match nothing any more are reported.
 */
import { canonicalDataset, canonicalMetric, inBaseUnits } from '../../pipeline/canonicalise.js';
import type { Claim, Diagnostic } from '../../pipeline/types.js';
import { readUnit } from '../../pipeline/units.js';

/** Fields that a correction may rename. */
export const RENAMED_FIELDS = ['metric', 'dataset', 'subject', 'baseline'] as const;
export type RenamedField = (typeof RENAMED_FIELDS)[number];

/** Fields that tell the claims a correction is for. All of them have to agree. */
export type Where = Partial<Pick<Claim, 'claim_id' | 'paper_id' | 'quote' | 'kind' | 'metric' | 'dataset' | 'subject' | 'condition'>>;

export type Correction = { reason: string } & (
  | { action: 'drop'; where: Where }
  | { action: 'set'; where: Where; set: Partial<Claim> }
  | { action: 'rename'; field: RenamedField; from: string; to: string }
);

/** Applies corrections, and knows which of them matched. */
export class Corrections {
  readonly #hits: number[];
  readonly #byId = new Map<string, number[]>();
  readonly #others: number[] = [];

  constructor(readonly list: readonly Correction[]) {
    this.#hits = list.map(() => 0);
    list.forEach((correction, i) => {
      const id = 'where' in correction ? correction.where.claim_id : undefined;
      if (id === undefined) this.#others.push(i);
      else this.#byId.set(id, [...(this.#byId.get(id) ?? []), i]);
    });
  }

  /** The claim after all corrections, in the order of the file, or null where it is dropped. */
  apply(claim: Claim): Claim | null {
    const places = [...(this.#byId.get(claim.claim_id) ?? []), ...this.#others].sort((one, other) => one - other);
    let corrected = claim;
    for (const i of places) {
      const correction = this.list[i]!;
      if (!matches(correction, corrected, claim)) continue;
      this.#hits[i]!++;
      if (correction.action === 'drop') return null;
      corrected = changed(corrected, correction);
    }
    return corrected;
  }

  /** A diagnostic for each correction that matched nothing. */
  unmatched(file: string): Diagnostic[] {
    return this.list.flatMap((correction, i) => (this.#hits[i] === 0 ? [leftOver(correction, i, file)] : []));
  }
}

/** A renaming looks at the claim as corrected so far, everything else at the claim as extracted. */
function matches(correction: Correction, corrected: Claim, claim: Claim): boolean {
  if (correction.action === 'rename') {
    const { field, from } = correction;
    return corrected[field] === from || (field === 'metric' && corrected.metric_canonical === from) || (field === 'dataset' && corrected.dataset_canonical === from);
  }
  return Object.entries(correction.where).every(([name, value]) => claim[name as keyof Where] === value);
}

function changed(claim: Claim, correction: Exclude<Correction, { action: 'drop' }>): Claim {
  const set = correction.action === 'set' ? correction.set : { [correction.field]: correction.to };
  const canonical: Partial<Claim> = {};
  // What a keeper calls a dataset or a metric is its name, whether or not the lexicon knows it.
  if (set.dataset !== undefined) canonical.dataset_canonical = set.dataset && (canonicalDataset(set.dataset) ?? set.dataset);
  if (set.metric !== undefined) {
    const { name, higherIsBetter } = canonicalMetric(set.metric);
    canonical.metric_canonical = set.metric && (name ?? set.metric);
    canonical.higher_is_better = higherIsBetter ?? claim.higher_is_better;
  }
  const corrected = { ...claim, ...canonical, ...set };
  const measured = set.value !== undefined || set.value_max !== undefined || set.unit !== undefined;
  return measured ? { ...corrected, ...baseUnitsOf(corrected) } : corrected;
}

function baseUnitsOf({ value, value_max, unit }: Claim) {
  const read = unit === null ? null : readUnit(unit, 0, false);
  const known = read !== null && read.end === unit!.length ? read : null;
  return inBaseUnits(value, value_max, known?.factor ?? 1, known?.base ?? null, unit);
}

function leftOver(correction: Correction, place: number, file: string): Diagnostic {
  const what = correction.action === 'rename'
    ? `rename ${correction.field} ${JSON.stringify(correction.from)}`
    : `${correction.action} ${JSON.stringify(correction.where)}`;
  return {
    code: 'unmatched-correction',
    severity: 'warning',
    message: `correction ${place + 1} (${what}) matches no claim`,
    mend: 'The claim may read otherwise by now: mend the correction, or remove it.',
    file,
    line: null,
    paper_id: null,
  };
}
