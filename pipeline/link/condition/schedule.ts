/** The schedule of a dose: how often it was given and by which way, `20 mg of Foo twice daily`, `5 mg/kg, i.v.`. */
import { DOSE_UNITS } from '../../../rules/lexicon/role-cues.js';
import type { TokenSpan } from '../../pattern.js';
import type { ReadSentence } from '../../sentence.js';
import type { Draft } from '../context.js';
import { nounPhrase } from '../phrases.js';

const TIMES = /^(?:once|twice|thrice)$/;
const OFTEN = /^(?:daily|weekly|monthly|nightly|hourly|b\.?i\.?d|t\.?i\.?d|q\.?i\.?d|q\.?d|o\.d)$/;
const WAY = /^(?:i\.?[vpm]|s\.?c|p\.?o|orally|rectally|topically|sublingually|intra(?:venously|muscularly|peritoneally|thecally|nasally|vaginally|dermally|gastrically|articularly|tracheally|arterially)|(?:sub|per)cutaneously|epidurally|transdermally|parenterally)$/;
const HYPHENED = /^(?:once|twice|thrice)-(?:daily|weekly|monthly)$/;

/** The end of the schedule that opens at `k`, or -1. */
function scheduleEnd(s: ReadSentence, k: number): number {
  const w = s.tokens[k]?.lower ?? '';
  if (s.tokens[k]?.quantity?.unit?.startsWith('times/')) return k;
  if (TIMES.test(w)) {
    if (OFTEN.test(s.tokens[k + 1]?.lower ?? '')) return k + 1;
    return /^(?:a|per|each|every)$/.test(s.tokens[k + 1]?.lower ?? '') && /^(?:day|week|month|night)$/.test(s.tokens[k + 2]?.lower ?? '') ? k + 2 : -1;
  }
  if (w === 'every') return s.tokens[k + 1]?.quantity?.unitClass === 'time' ? k + 1 : /^(?:day|week|night|month)$/.test(s.tokens[k + 1]?.lower ?? '') ? k + 1 : -1;
  if (!OFTEN.test(w) && !WAY.test(w)) return -1;
  // the point of the abbreviation is a mark of its own
  return /\./.test(w) && s.tokens[k + 1]?.text === '.' && s.tokens[k + 1]!.start === s.tokens[k]!.end ? k + 1 : k;
}

const AROUND = /^(?:post|pre|peri)-?(?:operative(?:ly)?|op|dos(?:e|ing)|treatment|partum|injection|infusion|surgery|surgical(?:ly)?|discharge|procedure|exercise|transplant(?:ation)?|prandial(?:ly)?|natal(?:ly)?)$/;

/** `4 hours postoperatively`, `2 h post-dose`, `9 minutes i.v.`: what a time is counted from. */
function countedFrom({ s, i }: Draft): TokenSpan | null {
  const k = (s.groups.get(i)?.end ?? i) + 1;
  const w = s.tokens[k]?.lower ?? '';
  if (AROUND.test(w) && s.tagging.tags[k + 1] !== 'noun') return { start: k, end: k };
  // `12 months post AMI`
  const what = w === 'post' ? nounPhrase(s, k + 1) : null;
  if (what) return { start: k, end: what.end };
  const end = WAY.test(w) ? scheduleEnd(s, k) : -1;
  return end >= 0 ? { start: k, end } : null;
}

/** The schedule of a dose, behind it and its substance or before them. */
export function schedule(d: Draft): TokenSpan | null {
  const { s, i, q } = d;
  if (d.kind === 'duration') return countedFrom(d);
  if (q.unit === null || !DOSE_UNITS.has(q.unit)) return null;
  const { tags } = s.tagging;
  const numbers = s.groups.get(i) ?? { start: i, end: i };
  for (let k = numbers.end + 1; k < s.tokens.length && k - numbers.end < 6; k++) {
    const end = scheduleEnd(s, k);
    // `orally twice a day`
    if (end >= 0) return { start: k, end: Math.max(end, scheduleEnd(s, end + 1)) };
    const opens = k === numbers.end + 1 && /^[,(]$/.test(s.tokens[k]!.text);
    if (!opens && s.tokens[k]!.lower !== 'of' && tags[k] !== 'noun' && tags[k] !== 'adj') break;
  }
  for (let k = numbers.start - 1; k >= 0 && numbers.start - k < 5; k--) {
    if (HYPHENED.test(s.tokens[k]!.lower)) return { start: k, end: k };
    if (tags[k] !== 'noun' && tags[k] !== 'adj' && s.tokens[k]!.text !== ',' && s.tokens[k]!.text !== '(') return null;
  }
  return null;
}
