/**
 * How large the reported speedups are: a histogram on a logarithmic axis, with what is only reached "up to" told
 * apart from the rest. Only factors (15x) are drawn: what a percentage comes to as a factor depends on what it is of.
 */
import type { Claim } from '../../../pipeline/types.js';
import { shortNumber } from '../readable.js';
import { draw, type Drawing } from './draw.js';
import type { Figure } from './figure.js';

const QUESTION = 'How large are the speedups?';
const VIEW = 'kind=speedup&role=result&sort=-value';

/** Fewer claims than this fit bins of a factor of two better. */
const MANY = 100;

const AT_MOST = 'at most (“up to”)';
const STATED = 'stated outright';

interface Bin {
  from: number;
  to: number;
  stated: number;
  atMost: number;
}

/** The figure of the speedups that are results of their papers. */
export async function speedupFigure(claims: readonly Claim[]): Promise<Figure> {
  const results = claims.filter(({ kind, role, effect }) => kind === 'speedup' && role === 'result' && effect !== 'worse');
  const factors = results.filter(({ unit, relation, value }) => unit === 'x' && relation === 'ratio' && value > 0);
  const left = results.length - factors.length;
  const others = left === 0 ? '' : ` ${counted(left, 'more is', 'more are')} given in percent or otherwise and not drawn.`;
  if (factors.length === 0) {
    return { id: 'speedups', question: QUESTION, svg: null, summary: `No claim states a speedup as a factor.${others}`, table: null };
  }
  const bins = binsOf(factors);
  const median = medianOf(factors.map(({ value }) => value));
  const atMost = factors.filter(isAtMost).length;
  const largest = Math.max(...bins.map(({ stated, atMost: most }) => stated + most));
  return {
    id: 'speedups',
    question: QUESTION,
    svg: await draw(specOf(bins, median, largest)),
    summary: `${counted(factors.length, 'speedup is', 'speedups are')} given as a factor, with a median of ${shortNumber(median)}× and up to ${shortNumber(maximum(factors))}×; `
      + `${atMost} of them only as what is reached at most. Ranges count by their lower end.${others}`,
    table: {
      head: ['Factor', 'Stated outright', 'At most', 'All'],
      rows: bins.map(({ from, to, stated, atMost: most }) => [`${shortFactor(from)} to ${shortFactor(to)}`, String(stated), String(most), String(stated + most)]),
    },
  };
}

function specOf(bins: readonly Bin[], median: number, largest: number): Drawing {
  const values = bins.flatMap(({ from, to, stated, atMost }) => [
    { from, to, low: 0, high: stated, which: STATED, label: labelOf(from, to, stated, STATED), view: `#${VIEW}` },
    { from, to, low: stated, high: stated + atMost, which: AT_MOST, label: labelOf(from, to, atMost, AT_MOST), view: `#${VIEW}` },
  ]).filter(({ low, high }) => high > low);
  const domain = [bins[0]!.from, bins.at(-1)!.to];
  return {
    layer: [
      {
        data: { values },
        mark: { type: 'rect', aria: true, stroke: 'var(--paper)', strokeWidth: 1 },
        encoding: {
          x: { field: 'from', type: 'quantitative', scale: { type: 'log', domain, nice: false }, axis: { title: 'times faster', values: ticksOf(domain[0]!, domain[1]!), grid: false, labelExpr: 'format(datum.value, ",~r") + "×"', labelOverlap: 'greedy' } },
          x2: { field: 'to' },
          y: { field: 'low', type: 'quantitative', scale: { domain: [0, largest * 1.12], nice: false }, axis: { title: 'claims', tickMinStep: 1, tickCount: 5, domain: false, ticks: false } },
          y2: { field: 'high' },
          color: { field: 'which', type: 'nominal', scale: { domain: [STATED, AT_MOST], range: ['var(--series-1)', 'var(--series-2)'] } },
          description: { field: 'label' },
          href: { field: 'view' },
        },
      },
      { data: { values: [{ median }] }, mark: { type: 'rule', color: 'var(--ink)', strokeDash: [4, 3] }, encoding: { x: { field: 'median', type: 'quantitative' } } },
      {
        data: { values: [{ median, text: `median ${shortNumber(median)}×` }] },
        mark: { type: 'text', align: 'left', dx: 5, dy: 7, baseline: 'top', color: 'var(--ink)', fontSize: 11, y: 0 },
        encoding: { x: { field: 'median', type: 'quantitative' }, text: { field: 'text' } },
      },
    ],
  };
}

/** Bins of equal width on the logarithmic axis, from the first that has a claim to the last. */
function binsOf(factors: readonly Claim[]): Bin[] {
  const step = factors.length < MANY ? 1 : 0.5;
  const indexes = factors.map(({ value }) => Math.floor(Math.log2(value) / step + 1e-9));
  const first = Math.min(0, indexes.reduce((a, b) => Math.min(a, b)));
  const last = Math.max(indexes.reduce((a, b) => Math.max(a, b)), first + 3);
  const bins = Array.from({ length: last - first + 1 }, (_, i): Bin => ({ from: 2 ** ((first + i) * step), to: 2 ** ((first + i + 1) * step), stated: 0, atMost: 0 }));
  factors.forEach((claim, i) => {
    const bin = bins[indexes[i]! - first]!;
    if (isAtMost(claim)) bin.atMost++;
    else bin.stated++;
  });
  return bins;
}

/** 1, 2, 5, 10, 20, ... within the axis; powers of ten only where it is long. */
function ticksOf(from: number, to: number): number[] {
  const digits = to / from > 500 ? [1] : [1, 2, 5];
  const ticks: number[] = [];
  for (let power = Math.floor(Math.log10(from)); 10 ** power <= to; power++) ticks.push(...digits.map((digit) => digit * 10 ** power));
  return ticks.filter((tick) => tick >= from && tick <= to);
}

function isAtMost({ comparator }: Claim): boolean {
  return comparator === '<=' || comparator === '<';
}

function labelOf(from: number, to: number, count: number, which: string): string {
  return `${counted(count, 'claim', 'claims')} from ${shortFactor(from)} to ${shortFactor(to)}, ${which}`;
}

function shortFactor(value: number): string {
  return `${shortNumber(Number(value.toPrecision(3)))}×`;
}

function maximum(claims: readonly Claim[]): number {
  return claims.reduce((most, { value, value_max: max }) => Math.max(most, max ?? value), 0);
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return Number.isInteger(middle) ? (sorted[middle - 1]! + sorted[middle]!) / 2 : sorted[Math.floor(middle)]!;
}

function counted(count: number, one: string, many: string): string {
  return `${shortNumber(count)} ${count === 1 ? one : many}`;
}
