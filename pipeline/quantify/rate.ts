/** Things per time: `220 images per second`, `12 req/s`. */
import { table } from '../../rules/lexicon/table.js';
import { nextAfter } from './numeral.js';
import type { NumberReading } from './reading.js';

const RATE = /[A-Za-z][A-Za-z-]{1,18}(?: [a-z]{3,14})?(?:(?: ?\/ ?| per )(second|seconds|sec|s|minute|min|hour|h|hr|day|week|month|year|ms)|(?: an? | each | every )(minute|hour|day|week|month|year))(?![A-Za-z0-9-])/y;
const PER = / ?\/| (?:per|an?|each|every) /;
const NO_THING = /\b(?:and|or|of|in|the|is|are|for|with|to|while)\b/;
const PERIODS: Readonly<Record<string, string>> = table({ second: 's', seconds: 's', sec: 's', minute: 'min', hour: 'h', hr: 'h' });

const BARE = /\/(min|h|hr|hour|sec|day|week|year)(?![A-Za-z0-9/-])/y;

/** `40/min`: times in a span of time. */
function readBareRate(r: NumberReading): boolean {
  const { q, text } = r;
  if (q.unitClass !== 'none' || q.tail) return false;
  BARE.lastIndex = q.end;
  const m = BARE.exec(text);
  if (!m) return false;
  [q.unit, q.unitClass, q.unitBase, q.unitFactor] = [`/${PERIODS[m[1]!] ?? m[1]!}`, 'physical', null, 1];
  q.end += m[0].length;
  r.next = nextAfter(r.lexemes, r.next, q.end);
  return true;
}

/** Step: the number counts things in a span of time. */
export function readRate(r: NumberReading): void {
  const { q, text } = r;
  const first = r.lexemes[r.next];
  if (readBareRate(r)) return;
  if (q.unitClass !== 'none' || q.tail || first?.kind !== 'word' || first.start !== q.end + 1) return;
  RATE.lastIndex = first.start;
  const m = RATE.exec(text);
  if (!m) return;
  const thing = m[0].slice(0, m[0].search(PER));
  if (NO_THING.test(thing)) return;
  const period = (m[1] ?? m[2])!;
  [q.unit, q.unitClass, q.unitBase, q.unitFactor] = [`${thing}/${PERIODS[period] ?? period}`, 'rate', null, 1];
  q.end = first.start + m[0].length;
  r.next = nextAfter(r.lexemes, r.next, q.end);
}
