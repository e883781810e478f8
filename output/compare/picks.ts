/**
 * What papers are compared by: for each measure which claims count, which of them is the one to show, and the columns
 * that its number goes to, one for each unit, so that the unit stands in the header. Adding a measure is an entry here.
 */
import type { Claim } from '../../pipeline/types.js';

export interface ValueColumn {
  /** Unit of the claim, or base unit where `base` says so; null is a bare number. */
  unit: string | null;
  name: string;
  meaning: string;
  /** Other names of that unit. */
  also?: readonly string[];
  /** Take the number in base units, times this. */
  base?: number;
}

/** Which field of the claim stands beside its number, as a column `<pick>_<field>`. */
export type ContextField = 'metric' | 'baseline' | 'dataset' | 'condition' | 'unit';

export interface Pick {
  name: string;
  meaning: string;
  values: readonly ValueColumn[];
  context: readonly ContextField[];
  /** Those of them without which the number says little: shown where there is room for few columns, too. */
  essential?: readonly ContextField[];
  /** Whether the claim can be shown. */
  wants(claim: Claim): boolean;
  /** The greater, the rather it is shown; of equals the first in the text is. */
  weight(claim: Claim): number;
  /** Also claims of what the paper does not present as its own work: its data, its set-up. */
  anyRole?: true;
}

const LATENCY = /\b(?:latenc|inference|response|run ?-?time|first token|per (?:token|image|frame|sample|query|step)|decod|execution|processing|generation time|sampling time)/i;
const TRAINING = /\b(?:train|fine-?tun|pre-?train|follow-?up|age|video|duration of)/i;

const DATA: ReadonlySet<string> = new Set([
  'tokens', 'images', 'samples', 'examples', 'sentences', 'documents', 'patients', 'participants', 'subjects', 'videos', 'clips', 'pairs',
  'queries', 'questions', 'records', 'instances', 'frames', 'utterances', 'users', 'interactions', 'points', 'rows', 'annotations', 'articles',
  'papers', 'abstracts', 'reviews', 'conversations', 'dialogues', 'trajectories', 'episodes', 'scenes', 'words', 'characters', 'files', 'reports',
  'nodes', 'edges', 'molecules', 'proteins', 'cells', 'scans', 'recordings', 'tweets', 'posts', 'problems', 'events',
]);

/** Units of throughput that have a column, the rather shown the later. */
const THROUGHPUT_UNITS: readonly string[] = ['bps', 'images/s', 'frames/s', 'fps', 'tokens/s'];

const upper = ({ value, value_max }: Claim): number => value_max ?? value;

/** How many times less, for all ways to say it: 7x smaller, 80% fewer, half of. */
function timesLess(claim: Claim): number {
  const value = upper(claim);
  if (claim.relation === 'ratio') return value;
  const share = claim.unit === '%' ? value / 100 : value;
  return 1 / Math.max(1e-9, claim.relation === 'fraction' ? share : 1 - share);
}

/** Rates of different things do not compare: one whose unit has a column goes before others. */
function throughputWeight({ unit_base, value_base }: Claim): number {
  const rank = THROUGHPUT_UNITS.indexOf(unit_base ?? '');
  return rank === -1 ? 0 : (rank + 1) * 1e18 + value_base;
}

export const PICKS: readonly Pick[] = [
  {
    name: 'speedup',
    meaning: 'Best speedup',
    values: [
      { unit: 'x', name: 'speedup_x', meaning: 'Best speedup as a factor.' },
      { unit: '%', name: 'speedup_percent', meaning: 'Best speedup in percent, where the paper gives no factor.' },
    ],
    context: ['metric', 'baseline'],
    essential: ['baseline'],
    wants: ({ kind, effect }) => kind === 'speedup' && effect === 'better',
    weight: (claim) => upper(claim) + (claim.unit === 'x' ? 1e9 : 0),
  },
  {
    name: 'score',
    meaning: 'Main score',
    values: [
      { unit: '%', name: 'score_percent', meaning: 'Main score, where it is in percent.' },
      { unit: null, name: 'score_bare', meaning: 'Main score, where it is a bare number.' },
    ],
    context: ['metric', 'dataset'],
    essential: ['metric', 'dataset'],
    wants: ({ kind, relation }) => kind === 'score' && relation === 'absolute',
    // Known names make it comparable, and a bound is no score; of several the paper's first is its main one.
    weight: ({ dataset, dataset_canonical, metric, metric_canonical, comparator, value_max }) => 8 * Number(dataset !== null && metric !== null)
      + 4 * Number(dataset_canonical !== null) + 2 * Number(metric_canonical !== null) + Number(comparator === null && value_max === null),
  },
  {
    name: 'gain',
    meaning: 'Best gain',
    values: [
      { unit: 'pp', name: 'gain_points', meaning: 'Best gain in points.' },
      { unit: '%', name: 'gain_percent', meaning: 'Best gain in percent, where the paper gives none in points.' },
      { unit: 'x', name: 'gain_x', meaning: 'Best gain as a factor, where the paper gives no other.' },
    ],
    context: ['metric', 'baseline', 'dataset'],
    essential: ['metric'],
    wants: ({ kind, effect }) => kind === 'gain' && effect === 'better',
    weight: (claim) => upper(claim) + (claim.unit === 'pp' ? 1e12 : claim.unit === '%' ? 1e9 : 0),
  },
  {
    name: 'saving',
    meaning: 'Best saving',
    values: [
      { unit: 'x', name: 'saving_x', meaning: 'Best saving as a factor: 7 of "7x smaller".' },
      { unit: '%', name: 'saving_percent', meaning: 'Best saving in percent: 80 of "80% fewer".' },
    ],
    context: ['metric', 'baseline'],
    essential: ['metric'],
    wants: ({ kind, effect }) => kind === 'saving' && effect === 'better',
    weight: timesLess,
  },
  {
    name: 'parameters',
    meaning: 'Greatest number of parameters',
    values: [{ unit: 'params', name: 'parameters_count', meaning: 'Greatest number of parameters, active ones apart.' }],
    context: [],
    wants: ({ kind }) => kind === 'parameters',
    weight: (claim) => upper(claim) - (/active/i.test(claim.metric ?? '') ? 1e30 : 0),
  },
  {
    name: 'compute',
    meaning: 'Computation',
    values: [
      { unit: 'FLOPs', name: 'compute_flops', meaning: 'Computation in FLOPs.', base: 1 },
      { unit: 'MACs', name: 'compute_macs', meaning: 'Computation in multiply-accumulates, where the paper gives no FLOPs.', base: 1 },
      { unit: 'GPU-hours', name: 'compute_gpu_hours', meaning: 'Computation in hours of a GPU, where the paper gives no operations.', base: 1 },
    ],
    context: ['condition'],
    wants: ({ kind }) => kind === 'compute',
    weight: ({ unit_base }) => ['GPU-hours', 'MACs', 'FLOPs'].indexOf(unit_base ?? ''),
  },
  {
    name: 'throughput',
    meaning: 'Greatest throughput',
    values: [
      { unit: 'fps', also: ['frames/s'], name: 'throughput_fps', meaning: 'Greatest throughput in frames a second.' },
      { unit: 'tokens/s', name: 'throughput_tokens_per_s', meaning: 'Greatest throughput in tokens a second.' },
      { unit: 'images/s', name: 'throughput_images_per_s', meaning: 'Greatest throughput in images a second.' },
      { unit: 'bps', name: 'throughput_gbps', meaning: 'Greatest throughput in gigabits (10^9 bits) a second.', base: 1e-9 },
    ],
    context: ['condition'],
    wants: ({ kind, relation }) => kind === 'throughput' && relation === 'absolute',
    weight: throughputWeight,
  },
  {
    name: 'latency',
    meaning: 'Least latency',
    values: [{ unit: 's', name: 'latency_s', meaning: 'Least latency, or time of a run, in seconds.', base: 1 }],
    context: ['metric', 'condition'],
    wants: ({ kind, relation, unit_base, metric, condition }) => kind === 'duration' && relation === 'absolute' && unit_base === 's'
      && LATENCY.test(`${metric ?? ''} ${condition ?? ''}`) && !TRAINING.test(metric ?? ''),
    weight: ({ value_base }) => -value_base,
  },
  {
    name: 'memory',
    meaning: 'Memory',
    values: [{ unit: 'byte', name: 'memory_gb', meaning: 'Memory in gigabytes (10^9 bytes).', base: 1e-9 }],
    context: ['condition'],
    wants: ({ kind, relation }) => kind === 'memory' && relation === 'absolute',
    weight: () => 0,
  },
  {
    name: 'data_size',
    meaning: 'Greatest amount of data',
    values: [{ unit: '*', name: 'data_size_count', meaning: 'Greatest amount of data; data_size_unit says of what.' }],
    context: ['unit'],
    wants: ({ kind, relation, unit }) => kind === 'scale' && relation === 'absolute' && unit !== null && DATA.has(unit),
    weight: upper,
    anyRole: true,
  },
];

/** The number of the claim for a column, or null where its unit is another. */
export function valueFor(claim: Claim, { unit, also = [], base }: ValueColumn): number | null {
  if (base !== undefined) return claim.unit_base === unit ? rounded(claim.value_base * base) : null;
  return unit === '*' || claim.unit === unit || also.some((one) => one === claim.unit) ? upper(claim) : null;
}

/** Without the noise of binary fractions. */
function rounded(value: number): number {
  return Number(value.toPrecision(15));
}
