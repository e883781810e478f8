/**
 * canonicalise: the forms that compare across papers, beside the printed ones: base units, the metric's and the
 * dataset's canonical names, and whether more is better.
 */
import type { MetricEntry } from '../rules/lexicon/metrics.js';
import { canonicalDataset } from './datasets.js';
import { exact } from './lex.js';
import { metricNamed, fold } from './terms.js';

/** Value and unit in base units: seconds, bytes, FLOPs, bits per second. */
export function inBaseUnits(value: number, valueMax: number | null, factor: number, base: string | null, unit: string | null): { value_base: number; value_max_base: number | null; unit_base: string | null } {
  return { value_base: exact(value * factor), value_max_base: valueMax === null ? null : exact(valueMax * factor), unit_base: base ?? unit };
}

/** Last words that add nothing to the name of a metric before them: scores and rates to one of quality, levels to any. */
const EMPTY_ENDING = /^(?:score|rate|value|metric|measure|number|figure|result)s?$/;
const LEVEL = /^levels?$/;

/** What stands for a metric where a statistic is printed, and would be read into too much anywhere else. */
const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['r', 'correlation'], ['κ', 'kappa'], ['ρ', 'Spearman correlation'], ['rho', 'Spearman correlation'], ['\\rho', 'Spearman correlation'],
  ['τ', 'Kendall tau'], ['success', 'success rate'],
]);

/** Canonical name and polarity of a printed metric; nulls where the lexicon does not know it. */
export function canonicalMetric(metric: string | null): { name: string | null; higherIsBetter: boolean | null } {
  const entry = metric === null ? null : entryOf(metric);
  return { name: entry?.name ?? null, higherIsBetter: entry?.higherIsBetter ?? null };
}

/** The metrics looked up of late: a few are claimed again and again. */
const known = new Map<string, MetricEntry | null>();
const MOST_KNOWN = 2000;

function entryOf(metric: string): MetricEntry | null {
  let entry = known.get(metric);
  if (entry !== undefined) return entry;
  entry = findEntry(metric);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(metric, entry);
  return entry;
}

function findEntry(metric: string): MetricEntry | null {
  const whole = metricNamed(metric) ?? metricNamed(SYMBOLS.get(metric.toLowerCase()) ?? '');
  if (whole) return whole;
  // `classification accuracy on X (ACC)`: without the bracket, then what is in it
  const plain = metric.replace(/\s*\([^)]*\)/g, '').trim();
  return entryAtEnd(plain) ?? metricNamed(/\(([^)]*)\)/.exec(metric)?.[1] ?? '');
}

/** The longest ending that the lexicon knows. */
function entryAtEnd(plain: string): MetricEntry | null {
  const words = fold(plain).split(' ');
  for (let i = 0; i < words.length - 1; i++) {
    const entry = metricNamed(words.slice(i).join(' '));
    if (entry) return entry;
  }
  const last = words.at(-1)!;
  // `mIoU scores`, `accuracy rate`: not a score or a rate, if what stands before it is a metric
  if (words.length > 1 && (EMPTY_ENDING.test(last) || LEVEL.test(last))) {
    const before = entryOf(plain.replace(/[-_\s]+[^-_\s]+$/, ''));
    if (before !== null && (LEVEL.test(last) || before.dimension === 'quality' || before.dimension === 'error')) return before;
  }
  return metricNamed(last) ?? metricNamed(plain.split(/\s+/).at(-1)!);
}

export { canonicalDataset };
