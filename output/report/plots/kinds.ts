/**
 * What the papers claim, and when: how many claims of each kind, by year where years are known, else by role.
 */
import { KINDS, ROLES, type Claim, type Kind } from '../../../pipeline/types.js';
import { shortNumber } from '../readable.js';
import { draw, type Drawing } from './draw.js';
import type { Figure, FigureCell } from './figure.js';

/** More columns than this would be too narrow to read: earlier years share one. */
const MOST_YEARS = 10;
/** The same where counts have four digits, and the count from which they do. */
const MOST_WIDE_YEARS = 7;
const WIDE = 1000;
/** Larger counts are shortened to thousands; the table under the plot has all digits. */
const LONGEST_COUNT = 9999;

/** One column of the plot: its name, and the part of a view's address that selects it. */
interface Column {
  name: string;
  view: string;
  has(claim: Claim): boolean;
}

/** The figure of all claims by kind. */
export async function kindFigure(claims: readonly Claim[]): Promise<Figure> {
  const years = claims.some(({ year }) => year !== null);
  const question = years ? 'What is claimed, and when?' : 'What is claimed, and in which role?';
  if (claims.length === 0) return { id: 'kinds', question, svg: null, summary: 'There are no claims.', table: null };

  const columns = years ? columnsByYear(claims) : roleColumns();
  const count = countsOf(claims, columns);
  const countOf = (kind: Kind, column: Column): number => count.get(keyOf(kind, column)) ?? 0;
  const totals = KINDS.map((kind) => ({ kind, total: columns.reduce((sum, column) => sum + countOf(kind, column), 0) }));
  const kinds = totals.filter(({ total }) => total > 0).sort((a, b) => b.total - a.total);
  const [most] = kinds;
  const known = claims.filter(({ year }) => year !== null).length;
  return {
    id: 'kinds',
    question,
    svg: await draw(specOf(kinds.map(({ kind }) => kind), columns, countOf, years)),
    summary: `Of ${shortNumber(claims.length)} ${claims.length === 1 ? 'claim' : 'claims'}, ${shortNumber(most!.total)} ${most!.total === 1 ? 'is' : 'are'} of the most frequent kind, ${most!.kind}. `
      + (years ? `The year is known of ${known === claims.length ? 'all' : shortNumber(known)}.` : 'No year is known, so they are shown by role.'),
    table: {
      head: ['Kind', ...columns.map(({ name }) => name), 'All'],
      rows: kinds.map(({ kind, total }) => [
        kind,
        ...columns.map((column): FigureCell => {
          const cell = countOf(kind, column);
          return cell === 0 ? '0' : { text: String(cell), view: viewOf(kind, column) };
        }),
        { text: String(total), view: `kind=${kind}` },
      ]),
    },
  };
}

function specOf(kinds: Kind[], columns: readonly Column[], countOf: (kind: Kind, column: Column) => number, years: boolean): Drawing {
  const values = kinds.flatMap((kind) => columns.map((column) => {
    const count = countOf(kind, column);
    return { kind, column: column.name, count, shown: count > LONGEST_COUNT ? `${Math.round(count / 1000)}k` : String(count), label: `${kind}, ${column.name}: ${count === 1 ? '1 claim' : `${count} claims`}`, view: `#${viewOf(kind, column)}` };
  })).filter(({ count }) => count > 0);
  const largest = Math.max(...values.map(({ count }) => count));
  // The lightness of the cells follows the square root: one frequent kind must not wash out the others.
  const shaded = values.map((value) => ({ ...value, share: Math.sqrt(value.count / largest) }));
  const x = { field: 'column', type: 'nominal', sort: null, scale: { domain: columns.map(({ name }) => name), paddingInner: 0.04 }, axis: { title: years ? 'year' : null, labelAngle: 0, domain: false, ticks: false, labelOverlap: 'greedy' } } as const;
  const y = { field: 'kind', type: 'nominal', sort: null, scale: { domain: kinds, paddingInner: 0.08 }, axis: { title: null, domain: false, ticks: false, labelColor: 'var(--ink)' } } as const;
  return {
    data: { values: shaded },
    layer: [
      {
        mark: { type: 'rect', aria: true, color: 'var(--series-1)', cornerRadius: 2 },
        encoding: {
          x, y,
          fillOpacity: { field: 'share', type: 'quantitative', scale: { domain: [0, 1], range: [0.06, 1] }, legend: null },
          description: { field: 'label' },
          href: { field: 'view' },
        },
      },
      {
        mark: { type: 'text', fontSize: 10.5 },
        // black or white, whichever stands out more: where they turn is a matter of the blue of the theme
        encoding: { x, y, text: { field: 'shown' }, color: { condition: [{ test: 'datum.share > 0.83', value: 'light-dark(#fff, #000)' }, { test: 'datum.share > 0.66', value: '#000' }], value: 'light-dark(#000, #fff)' } },
      },
    ],
  };
}

function countsOf(claims: readonly Claim[], columns: readonly Column[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const claim of claims) {
    const key = keyOf(claim.kind, columns.find(({ has }) => has(claim))!);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** As many years as leave room for the counts. */
function columnsByYear(claims: readonly Claim[]): Column[] {
  const columns = yearColumns(claims, MOST_YEARS);
  return [...countsOf(claims, columns).values()].some((count) => count >= WIDE) ? yearColumns(claims, MOST_WIDE_YEARS) : columns;
}

function yearColumns(claims: readonly Claim[], most: number): Column[] {
  const years = [...new Set(claims.map(({ year }) => year).filter((year) => year !== null))].sort((a, b) => a - b);
  const recent = years.slice(-most);
  const [first] = recent;
  const columns: Column[] = recent.map((year) => ({ name: String(year), view: `from=${year}&to=${year}`, has: (claim) => claim.year === year }));
  if (recent.length < years.length) columns.unshift({ name: `< ${first}`, view: `to=${first! - 1}`, has: ({ year }) => year !== null && year < first! });
  if (claims.some(({ year }) => year === null)) columns.push({ name: 'none', view: '', has: ({ year }) => year === null });
  return columns;
}

function roleColumns(): Column[] {
  return ROLES.map((role) => ({ name: role, view: `role=${role}`, has: (claim) => claim.role === role }));
}

function viewOf(kind: Kind, { view }: Column): string {
  return view === '' ? `kind=${kind}` : `kind=${kind}&${view}`;
}

function keyOf(kind: Kind, { name }: Column): string {
  return `${kind}\0${name}`;
}
