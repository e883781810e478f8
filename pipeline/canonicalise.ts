/**
 * canonicalise: the forms that compare across papers, beside the printed ones: base units, the metric's and the
 * dataset's canonical names, and whether more is better.
 */
import { canonicalDataset } from './datasets.js';
import { exact } from './lex.js';
import { metricNamed, fold } from './terms.js';

/** Value and unit in base units: seconds, bytes, FLOPs, bits per second. */
export function inBaseUnits(value: number, valueMax: number | null, factor: number, base: string | null, unit: string | null): { value_base: number; value_max_base: number | null; unit_base: string | null } {
  return { value_base: exact(value * factor), value_max_base: valueMax === null ? null : exact(valueMax * factor), unit_base: base ?? unit };
}

/** Canonical name and polarity of a printed metric; nulls where the lexicon does not know it. */
export function canonicalMetric(metric: string | null): { name: string | null; higherIsBetter: boolean | null } {
  if (metric === null) return { name: null, higherIsBetter: null };
  const whole = metricNamed(metric);
  if (whole) return { name: whole.name, higherIsBetter: whole.higherIsBetter };
  // `classification accuracy on X (ACC)`: without the bracket, then the longest ending that the lexicon knows
  const plain = metric.replace(/\s*\([^)]*\)/g, '').trim();
  const words = fold(plain).split(' ');
  for (let i = 0; i < words.length; i++) {
    const entry = metricNamed(words.slice(i).join(' ')) ?? (i === words.length - 1 ? metricNamed(plain.split(/\s+/).at(-1)!) : null);
    if (entry) return { name: entry.name, higherIsBetter: entry.higherIsBetter };
  }
  return { name: null, higherIsBetter: null };
}

export { canonicalDataset };
