/** Intervals behind a number: `(95% CI 0.88-0.94)`, and plain ones, `10.6 (3.8-29.1)`. */
import type { Quantity } from '../quantity.js';
import { nextAfter } from './numeral.js';
import type { NumberReading } from './reading.js';
import { readUnitBehindBracket } from './spread.js';

interface Interval {
  low: number;
  high: number;
  /** Confidence in percent, where it is said. */
  level: number | null;
  /** Offset of the end of the interval, without its closing bracket. */
  end: number;
}

const CI = /^[\s,;:]*[([]?\s*(?:with )?(?:an? )?(?:the )?(?:(\d{2}(?:\.\d+)?) ?(?:%|percent|per cent)[ -]?(?:confidence intervals?|C\.?I\.?s?|credible intervals?|CrI|confidence limits?|CL)|(?:confidence intervals?|C\.?I\.?s?|credible intervals?)(?: ?\(?(\d{2}) ?%\)?)?)(?: ?[([]CI[)\]])?\s*(?:[:=,;]|of|was|is|from|ranging from|,? ?(?:between))?\s*[([{]?\s*([-+]?\d*\.?\d+)\s?%?\s*(?:to|-|–|,|;|and)\s*([-+]?\d*\.?\d+)(\s?%| percent)?/i;
const PLAIN = /^ ?[([]([-+]?\d*\.?\d+) ?(?:-|to) ?([-+]?\d*\.?\d+)(?=[)\]]|[,;] ?[pP] ?[=<>])/;
/** `(95% CI) of 1.6 (0.9 to 2.4)`: the level stands before the number. */
const LEVEL_BEFORE = /[([](\d{2}) ?% ?(?:CI|C\.I\.|confidence intervals?)[)\]],?:?(?: (?:of|was|were|is|difference|for|in|[a-z]+)){0,3} ?[<>≤≥~]?$/i;
const SHARES = /^ ?[([]([-+]?\d*\.?\d+) ?%? ?(?:-|to|,) ?([-+]?\d*\.?\d+) ?%?(?=[)\]])/;
const OPENING = /[([]/;

const LABELLED_BEHIND = /^ ?[[(]([-+]?\d*\.?\d+) ?(?:,|-|to) ?([-+]?\d*\.?\d+); ?(\d{2}) ?% ?CI(?=[\])])/;

/** An interval that says so, before its ends or behind them. */
function named(text: string, { end }: Quantity): Interval | null {
  const m = CI.exec(text.slice(end, end + 110));
  const labelled = m ? null : LABELLED_BEHIND.exec(text.slice(end, end + 40));
  if (labelled) return { low: Number(labelled[1]), high: Number(labelled[2]), level: Number(labelled[3]), end: end + labelled[0].length };
  if (!m) return null;
  const level = m[1] ?? m[2];
  return { low: Number(m[3]), high: Number(m[4]), level: level ? Number(level) : null, end: end + m[0].length };
}

/** A range in brackets around the number itself is its interval, though nothing says so. */
function plain(text: string, sentenceStart: number, q: Quantity): Interval | null {
  if (q.valueMax !== null) return null;
  const m = (q.unitClass === 'percent' ? SHARES : PLAIN).exec(text.slice(q.end, q.end + 28));
  if (!m) return null;
  const [low, high] = [Number(m[1]), Number(m[2])];
  if (!(low < q.value && q.value < high)) return null;
  const level = LEVEL_BEFORE.exec(text.slice(Math.max(sentenceStart, q.start - 50), q.start))?.[1];
  return { low, high, level: level ? Number(level) : null, end: q.end + m[0].length };
}

/** Step: the interval behind the number. Returns the first lexeme behind it and its bracket; null where none follows. */
export function readInterval(r: NumberReading): number | null {
  const { q, lexemes, text } = r;
  const interval = named(text, q) ?? plain(text, r.sentenceStart, q);
  if (!interval) return null;
  // `-11.0 (95% CI: -6.0, -16.1)`: written from zero on
  [q.ciLow, q.ciHigh, q.ciLevel] = [Math.min(interval.low, interval.high), Math.max(interval.low, interval.high), interval.level];
  const next = nextAfter(lexemes, r.next, interval.end);
  const closer = lexemes[next]?.text;
  const opened = OPENING.test(text.slice(q.end, interval.end));
  const behind = opened && (closer === ')' || closer === ']') ? next + 1 : next;
  return opened ? readUnitBehindBracket(r, behind) : behind;
}
