/**
 * A cell of a table into a claim: its header is the metric, its row's label the subject, or the other way round where the
 * rows are metrics. The number itself is read by the engine, in a sentence made for it, so that a table's number has the
 * kind, unit and value that it would have in prose. Cells under headers that measure nothing are no claims.
 */
import { canonicalDataset, canonicalMetric } from '../canonicalise.js';
import { extractPaper } from '../stages.js';
import type { Claim } from '../types.js';
import type { TableCell } from './sources/document.js';
import { readHeader, type Header } from './table-header.js';

/** Heads that say nothing of whose number it is. */
const GENERIC = /^(?:value|values|result|results|score|scores|measured|number|this work|ours?|mean|average|metric|measure)?$/i;
const DATASET_HEADER = /^(?:data\s?sets?|benchmarks?|corpus|corpora|tasks?|test sets?|data)$/i;
/** A number with a unit of its own measures something, whatever its header says. */
const HAS_UNIT = /\d\s*(?:%|[x×](?![\w])|(?:ns|us|µs|ms|s|min|h|[KMGT]i?B|fps|FPS|tokens\/s|[KMGT]?FLOPs)(?!\w))/;

const PARAMETERS = /^#?\s*(?:of )?param(?:eter)?s?$/i;

/** A claim with the span of its quote in the cell's text. */
export interface CellClaim {
  claim: Claim;
  start: number;
  end: number;
}

export function claimInCell(cell: TableCell, paperId: string): CellClaim | null {
  const place = placeOf(cell);
  if (!place) return null;
  const text = cell.cell.text;
  const printed = place.unit !== '' && /[\d.)]\s*$/.test(text) && !HAS_UNIT.test(text) ? text.replace(/\s*$/, place.unit) : text;
  const read = readNumber(printed, place.metric ?? 'score', paperId);
  if (!read) return null;
  const { claim, offset } = read;
  const start = claim.start - offset;
  const end = Math.min(claim.end - offset, text.length);
  if (start < 0 || end <= start) return null;
  return { claim: inPlace(claim, place, text.slice(start, end)), start, end };
}

interface CellPlace {
  metric: string | null;
  subject: string | null;
  dataset: string | null;
  condition: string | null;
  unit: string;
}

function placeOf({ header, label, labelHeader, others, numbers, cell }: TableCell): CellPlace | null {
  const column = readHeader(header);
  const row = readHeader(label);
  const dataset = others.find((other) => DATASET_HEADER.test(other.header))?.text ?? others.find(({ text }) => canonicalDataset(text) !== null)?.text ?? null;
  const settings = numbers.filter(isSetting).map((number) => `${number.header} ${number.text}`);
  const condition = [...others.map(({ text }) => text).filter((text) => text !== dataset), ...settings].join(', ') || null;
  const labelIsDataset = DATASET_HEADER.test(labelHeader) || row.isDataset;
  const subject = labelIsDataset ? null : nameOf(label);
  const found = { subject, dataset: dataset ?? (labelIsDataset ? label : null), condition };
  if (column.isMetric) return { ...found, metric: column.name, unit: column.unit };
  if (row.isMetric) return { ...transposed(column), condition, metric: row.name, unit: row.unit };
  if (column.isDataset) return { ...found, dataset: column.name, metric: null, unit: column.unit };
  if (HAS_UNIT.test(cell.text) || column.unit !== '') return { ...found, metric: GENERIC.test(column.name) ? null : column.name, unit: column.unit };
  return null;
}

/** A number that nobody measured: `4` under `Threads`. */
function isSetting({ header, text }: { header: string; text: string }): boolean {
  const { name, unit, isMetric, isDataset } = readHeader(header);
  return name !== '' && unit === '' && !isMetric && !isDataset && !HAS_UNIT.test(text);
}

/** Rows are metrics, so columns are systems or datasets. */
function transposed({ name, isDataset }: Header): Pick<CellPlace, 'subject' | 'dataset'> {
  return isDataset ? { subject: null, dataset: name } : { subject: nameOf(name), dataset: null };
}

function nameOf(text: string): string | null {
  const name = text.replace(/\s*\((?:ours|this work|proposed)\)\s*$/i, '').trim();
  return GENERIC.test(name) ? null : name;
}

interface CellReading {
  claim: Claim;
  /** Offset of the cell in the text that the engine was given. */
  offset: number;
}

/**
 * Plain numbers are read alike but for their value, and tables have many of them: how one reads is kept by its shape, as
 * in `00.0% accuracy`. Bounded, because a table may have no end.
 */
const READINGS = new Map<string, CellReading | null>();
const MOST_READINGS = 10_000;
const PLAIN = /^(\d{1,9}(?:\.\d{1,6})?)(\D{0,12})$/;

function readNumber(printed: string, metric: string, paperId: string): CellReading | null {
  const plain = PLAIN.exec(printed);
  if (!plain) return readAlone(printed, metric, paperId);
  const shape = `${metric}|${printed.replace(/\d/g, '0')}`;
  const known = READINGS.get(shape);
  const value = Number(plain[1]);
  if (known !== undefined) return known && { ...known, claim: { ...known.claim, paper_id: paperId, value, value_base: value } };
  const read = readAlone(printed, metric, paperId);
  // Only where the value is the number as it stands: no magnitude, no other base unit, nothing beside it.
  if (READINGS.size < MOST_READINGS && (read === null || (read.claim.value === value && read.claim.value_base === value && read.claim.value_max === null && read.claim.out_of === null))) READINGS.set(shape, read);
  return read;
}

function readAlone(printed: string, metric: string, paperId: string): CellReading | null {
  const plain = /^[A-Z][a-z]/.test(metric) ? metric[0]!.toLowerCase() + metric.slice(1) : metric;
  const name = PARAMETERS.test(plain) ? 'parameters' : plain;
  const counted = ['Foo has ', ` ${name}.`] as const;
  const measured = [`The ${name} of Foo is `, '.'] as const;
  for (const [before, after] of [...(name === 'parameters' ? [counted] : [measured, counted]), ['Foo reaches ', '.'] as const]) {
    const abstract = `${before}${printed}${after}`;
    const claim = extractPaper({ id: paperId, abstract }).claims.find(({ start, end }) => start < before.length + printed.length && end > before.length);
    if (claim) return { claim, offset: before.length };
  }
  return null;
}

function inPlace(claim: Claim, { metric, subject, dataset, condition }: CellPlace, quote: string): Claim {
  const canonical = canonicalMetric(metric);
  return {
    ...claim, quote, metric, subject, dataset, condition, baseline: null,
    metric_canonical: canonical.name, dataset_canonical: canonicalDataset(dataset), higher_is_better: canonical.higherIsBetter, role: 'result',
  };
}
