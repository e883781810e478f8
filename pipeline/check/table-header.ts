/**
 * The header of a column into what it says: the metric or the dataset, and the unit in its brackets.
 * `Latency (ms) ↓` is latency in ms; `CIFAR-10` is a dataset; `Year` is neither.
 */
import { canonicalDataset, canonicalMetric } from '../canonicalise.js';
import { readUnit } from '../units.js';

export interface Header {
  name: string;
  /** As printed, to be put behind a number of the column that has none. */
  unit: string;
  isMetric: boolean;
  isDataset: boolean;
}

const UNIT = /\s*[([,]\s*(?:in )?([%×x]|[A-Za-zµμ%$€/.^\d]{1,12}(?: per [a-z]+)?)\s*[)\]]?\s*$/;
const ARROWS = /[\s()]*[↑↓⬆⬇↗↘]️?[\s()]*/gu;
/** Heads of columns that count or name rather than measure. */
const NO_METRIC = /^(?:#|no\.?|id|rank|year|date|version|seed|epochs?|batch(?: size)?|layers?|bits?|threads?|shots?|commit|line|page|issue|pr|ref(?:erence)?s?)$/i;

export function readHeader(printed: string): Header {
  const text = printed.replace(ARROWS, ' ').replace(/\s+/g, ' ').trim();
  const bracket = UNIT.exec(text);
  const unit = bracket && (/^[%×x]$/.test(bracket[1]!) || readUnit(bracket[1]!, 0, true)?.end === bracket[1]!.length || /^[MBKG]$/.test(bracket[1]!)) ? bracket[1]! : '';
  const name = unit === '' ? text : text.slice(0, bracket!.index).trim();
  const isMetric = name !== '' && !NO_METRIC.test(name) && canonicalMetric(name).name !== null;
  return { name, unit, isMetric, isDataset: !isMetric && name !== '' && canonicalDataset(name) !== null };
}
