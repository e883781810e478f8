/** The figure of accuracy against parameters; pareto.ts says what is drawn and why. */
import type { Claim } from '../../../pipeline/types.js';
import { shortNumber } from '../readable.js';
import { draw, type Drawing } from './draw.js';
import type { Figure } from './figure.js';
import { accuracyPairs, fronts, type Front, type Pair } from './pareto.js';

const QUESTION = 'How accurate are models for their size?';
const OTHER = 'other benchmarks';
const ALL = 'all benchmarks together';

/** A point alone is no plot. */
const FEWEST_POINTS = 2;
/** Of more models than this, the table lists those on a front. */
const MOST_ROWS = 300;
/** Names on a longer front would cover one another. */
const MOST_NAMES = 6;
const NAME_CHARACTERS = 18;
/** Room of a name, as shares of the plot. */
const NAME_WIDTH = 0.4;
const NAME_HEIGHT = 0.07;

interface Name {
  parameters: number;
  accuracy: number;
  name: string;
}

/** The figure of the models whose accuracy and size are both stated. */
export async function accuracyFigure(claims: readonly Claim[]): Promise<Figure> {
  const pairs = accuracyPairs(claims);
  if (pairs.length === 0) {
    return { id: 'accuracy', question: QUESTION, svg: null, summary: 'No paper states both an accuracy and a number of parameters of the same model.', table: null };
  }
  const drawn = fronts(pairs);
  const onFront = new Set(drawn.flatMap(({ front }) => front));
  const listed = pairs.length > MOST_ROWS ? pairs.filter((pair) => onFront.has(pair)) : pairs;
  return {
    id: 'accuracy',
    question: QUESTION,
    svg: pairs.length < FEWEST_POINTS ? null : await draw(specOf(pairs, drawn)),
    summary: summaryOf(pairs, drawn),
    table: {
      name: listed === pairs ? undefined : `The ${onFront.size} on a front as a table`,
      head: ['Model', 'Parameters', 'Accuracy', 'Benchmark', 'On the front'],
      rows: [...listed].sort((a, b) => a.parameters - b.parameters || b.accuracy - a.accuracy).map((pair) => [
        { text: pair.subject, view: `claim=${pair.claim.claim_id}` },
        shortNumber(pair.parameters),
        `${shortNumber(pair.accuracy)}%`,
        pair.benchmark ?? '',
        onFront.has(pair) ? 'yes' : '',
      ]),
    },
  };
}

function summaryOf(pairs: readonly Pair[], drawn: readonly Front[]): string {
  const what = `${pairs.length === 1 ? '1 accuracy is' : `${shortNumber(pairs.length)} accuracies are`} stated of a model whose number of parameters the same paper states.`;
  if (drawn.length === 0) return what;
  if (drawn[0]!.benchmark === null) {
    return `${what} No benchmark has three of them, so the Pareto front runs over different benchmarks, whose accuracies do not compare.`;
  }
  return `${what} The Pareto ${drawn.length === 1 ? 'front is that' : 'fronts are those'} of ${drawn.map(({ benchmark, pairs: own }) => `${benchmark} (${own.length})`).join(', ')}.`;
}

function specOf(pairs: readonly Pair[], drawn: readonly Front[]): Drawing {
  const groupOf = (pair: Pair): string => nameOf(drawn.find(({ pairs: own }) => own.includes(pair)));
  const names = [...new Set([...drawn.map(nameOf), ...pairs.map(groupOf)])];
  const onFront = new Set(drawn.flatMap(({ front }) => front));
  const points = pairs.map((pair) => ({
    parameters: pair.parameters, accuracy: pair.accuracy, group: groupOf(pair), weight: drawn.length === 0 || onFront.has(pair) ? 1 : 0.45, view: `#claim=${pair.claim.claim_id}`,
    label: `${pair.subject}: ${shortNumber(pair.accuracy)}% with ${shortNumber(pair.parameters)} parameters${pair.benchmark === null ? '' : `, ${pair.benchmark}`}`,
  }));
  const lines = drawn.flatMap((one) => one.front.map(({ parameters, accuracy }) => ({ parameters, accuracy, group: nameOf(one) })));
  const labels = drawn.length === 1 && drawn[0]!.front.length <= MOST_NAMES
    ? drawn[0]!.front.map(({ parameters, accuracy, subject }) => ({ parameters, accuracy, name: subject.length > NAME_CHARACTERS ? `${subject.slice(0, NAME_CHARACTERS - 1)}…` : subject }))
    : [];
  // Where every point is alike, a legend would name nothing.
  const legend = drawn.length === 0 ? null : undefined;
  const range = names.map((name, i) => (name === OTHER ? 'var(--muted)' : `var(--series-${i + 1})`));
  const domain = sizeDomain(pairs);
  const [least, greatest] = domain;
  const middle = Math.sqrt(least * greatest);
  const heights = accuracyDomain(pairs);
  const x = { field: 'parameters', type: 'quantitative', scale: { type: 'log', domain, nice: false }, axis: { title: 'parameters', values: ticksOf(least, greatest), grid: false, labelExpr: 'replace(format(datum.value, ".1~s"), "G", "B")', labelOverlap: 'greedy' } } as const;
  const y = { field: 'accuracy', type: 'quantitative', scale: { zero: false, domain: heights, nice: false }, axis: { title: 'accuracy, %', tickCount: 5, domain: false, ticks: false } } as const;
  const color = { field: 'group', type: 'nominal', scale: { domain: names, range }, legend } as const;
  return {
    layer: [
      { data: { values: lines }, mark: { type: 'line', interpolate: 'step-after', strokeWidth: 1.75 }, encoding: { x, y, color } },
      {
        data: { values: points },
        mark: { type: 'point', aria: true, filled: true, size: pairs.length > 150 ? 32 : 65, stroke: 'var(--paper)', strokeWidth: 0.5 },
        encoding: {
          x, y, color,
          opacity: { field: 'weight', type: 'quantitative', scale: null, legend: null },
          shape: { field: 'group', type: 'nominal', scale: { domain: names, range: names.map((name, i) => (name === OTHER ? 'diamond' : ['circle', 'square', 'triangle-up'][i] ?? 'circle')) }, legend },
          description: { field: 'label' },
          href: { field: 'view' },
        },
      },
      namesLayer(apart(labels.filter(({ parameters }) => parameters < middle), domain, heights), 'left'),
      namesLayer(apart(labels.filter(({ parameters }) => parameters >= middle), domain, heights), 'right'),
    ],
  };
}

/** The names that do not cover one another, the most accurate first: points as close as a line of text have one. */
function apart(names: readonly Name[], [least, greatest]: [number, number], [low, high]: [number, number]): Name[] {
  const placeOf = ({ parameters, accuracy }: Name): [number, number] => [Math.log(parameters / least) / Math.log(greatest / least), (accuracy - low) / (high - low)];
  const kept: Name[] = [];
  for (const name of [...names].sort((a, b) => b.accuracy - a.accuracy)) {
    const [x, y] = placeOf(name);
    const covered = kept.map(placeOf).some(([otherX, otherY]) => Math.abs(x - otherX) < NAME_WIDTH && Math.abs(y - otherY) < NAME_HEIGHT);
    if (!covered) kept.push(name);
  }
  return kept;
}

/** Names beside their points, on the side where there is room: those of the smallest models would cover the axis. */
function namesLayer(values: readonly Name[], align: 'left' | 'right'): Drawing['layer'][number] {
  const away = align === 'left' ? 7 : -7;
  return {
    data: { values: [...values] },
    mark: { type: 'text', align, dx: away, dy: -7, fontSize: 10.5, color: 'var(--ink)' },
    encoding: { x: { field: 'parameters', type: 'quantitative' }, y: { field: 'accuracy', type: 'quantitative' }, text: { field: 'name' } },
  };
}

/** Powers of ten, with 2 and 5 times them between where there are few. */
function ticksOf(least: number, greatest: number): number[] {
  const [first, last] = [Math.floor(Math.log10(least)), Math.ceil(Math.log10(greatest))];
  const steps = last - first > 3 ? [1] : [1, 2, 5];
  return Array.from({ length: last - first + 1 }, (_, i) => steps.map((step) => step * 10 ** (first + i))).flat().filter((size) => size >= least && size <= greatest);
}

function nameOf(front: Front | undefined): string {
  return front === undefined ? OTHER : front.benchmark ?? ALL;
}

/** Some room to both sides, on the left for the names of the smallest. */
function sizeDomain(pairs: readonly Pair[]): [number, number] {
  const logs = pairs.map(({ parameters }) => Math.log10(parameters));
  const [low, high] = extent(logs);
  const room = Math.max(0.3, (high - low) * 0.12);
  return [10 ** (low - 2 * room), 10 ** (high + room)];
}

function accuracyDomain(pairs: readonly Pair[]): [number, number] {
  const [low, high] = extent(pairs.map(({ accuracy }) => accuracy));
  const room = Math.max(2, (high - low) * 0.12);
  return [Math.max(0, low - room), Math.min(104, high + room)];
}

function extent(values: readonly number[]): [number, number] {
  return [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
}
