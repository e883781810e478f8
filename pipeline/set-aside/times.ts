/** Dates, years, times of day and ordinals. */
import { strict } from 'chrono-node/en';
import { isName, type Check, type Spans } from './context.js';
import { isPlural } from './counted-phrase.js';

const MONTH = /\b(?:January|February|March|April|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b/;

/** Spans of dates in `text`, which begins at `offset`; read strictly and only where a month is named or the year is certain. */
export function dateSpans(text: string, offset: number): Spans {
  if (!MONTH.test(text)) return [];
  const dates = strict.parse(text).filter((r) => r.start.isCertain('year') || (r.start.isCertain('month') && MONTH.test(r.text)));
  return dates.map((r) => [r.index + offset, r.index + r.text.length + offset]);
}

/** `on 3 May 2020`. */
export const date: Check = ({ q, dates }) => (q.unitClass !== 'time' && dates.some(([start, end]) => q.start >= start && q.end <= end) ? 'date' : null);

const PER = /^(?:per|\/)$/;
const UNIT_BEFORE = /[A-Za-z]\/$/;
const ROUND = /^1(?:00|0{0,2}(?:[, ]?0{3}){1,3})$|^10\^\d$/;
const CLOCK = /^(?:am|pm|a\.m|p\.m|o'clock)$/;
const ORDINAL_IN_BRACKETS = /^ ?\((?:th|st|nd|rd)\)/;
const ORDINAL = /^(?:th|st|nd|rd)$/;

/** `3 drops per 2 hours`. */
export const spanOfRate: Check = ({ q, left }) => (q.unitClass === 'time' && PER.test(left?.lower ?? '') ? 'span of a rate' : null);

const RATE_BEFORE = /\d ?\/ ?$/;
const THINGS_BEHIND = /^ [a-z-]+s\b/;

/** `mL/min/1.73 m2`, `lives per 1000 patients`, `4.1/1,000 loaves`: what a rate is taken to. */
export const insideUnit: Check = ({ q, before, after, left, token }) => (UNIT_BEFORE.test(before) || (q.value >= 1000 && ROUND.test(token.text) && RATE_BEFORE.test(before) && THINGS_BEHIND.test(after)) || (left?.lower === 'per' && ROUND.test(token.text)) ? 'part of a unit' : null);

const CLOCK_TIME = /(?<![\d:.])(?:[01]?\d|2[0-4]):(?:00|[0-5]\d(?=\s?(?:[ap]\.?m\b|h\b|hours?\b|hrs?\b|o'clock|UTC|GMT|CET|[-–]\s?\d{1,2}:\d\d)))(?![\d:])/g;

/** `08:00 hours`, `from 8:30-18:00`; `63:37` and `1:10` are ratios. */
export const clockTime: Check = ({ q, text }) => {
  const from = Math.max(0, q.start - 12);
  const around = text.slice(from, q.end + 16);
  if (!around.includes(':')) return null;
  for (const m of around.matchAll(CLOCK_TIME)) if (from + m.index < q.end && from + m.index + m[0].length > q.start) return 'time of day';
  return null;
};

/** `at 9 am`. */
export const timeOfDay: Check = ({ bare, right }) => (bare && CLOCK.test(right?.lower ?? '') ? 'time of day' : null);

/** `the 5 th`, `the 5(th)`: an ordinal cut in two. */
export const ordinal: Check = ({ bare, right, after }) => (bare && (ORDINAL.test(right?.lower ?? '') || ORDINAL_IN_BRACKETS.test(after)) ? 'ordinal' : null);

const YEAR_BEFORE = /\b(?:in|since|year|from) ?$/;
/** What is named with the year of its edition: `the PRISMA 2020 guidelines`. */
const GUIDE = /^(?:guidelines?|statements?|checklists?|criteria|standards?|recommendations?|editions?|reports?|conferences?|workshops?|workshop|challenges?|values|prices|dollars|costs|olympics|elections?)$/;
const OTHER_GROUP = /^ (?:in|from|for|with) the [a-z-]+ (?:group|arm|cohort|set|condition)\b/;
/** `the 1990-1995 surveys`: the plural behind is not counted. */
const YEAR_TO = /\b(?:1[5-9]|20)\d\d ?[-–] ?$/;
/** `c. 200 BCE`. */
const BEFORE_CHRIST = /^(?:BCE?|B\.C\.?(?:E\.?)?)$/;
const APOSTROPHE_S = /^['’]s\b/;
const DECADE = /^['’]?\d0s$/;

/** `in 2019`; `2000 images` are counted, unless `in` or `since` stands before them. */
export const year: Check = (n) => {
  const { q, left, right } = n;
  if (n.bare && n.integer && q.value >= 1500 && q.value <= 2100 && YEAR_TO.test(n.before)) return 'year';
  if (n.bare && n.integer && BEFORE_CHRIST.test(right?.text ?? '')) return 'year';
  if (!n.bare || !n.integer || q.form !== 'digits' || q.value < 1500 || q.value > 2100 || q.magnitude || q.shape !== null || left?.text === '=' || n.token.text.includes(',')) return null;
  const named = q.value >= 1950 && q.value <= 2035 && isName(left) && n.prevAt > 0;
  // `1988 events in one group and 1685 in the other`
  if (!named && OTHER_GROUP.test(n.after) && n.tokens.some((t, k) => k < n.i && k > n.i - 10 && t.kind === 'quantity' && n.tokens[k + 1]?.lower.endsWith('s'))) return null;
  const counts = !named && n.head && (n.head.lower.endsWith('s') || isPlural(n.head)) && n.counted!.start === n.i + 1 && !isName(right);
  return !counts || (q.value >= 1900 && (YEAR_BEFORE.test(n.before) || GUIDE.test(right?.lower ?? ''))) ? 'year' : null;
};

const SHORT_YEARS = /^(?:1[89]|20)\d\d ?[-–\/] ?(\d\d)$/;

/** `2010-2019`, `2010-19`. */
export const years: Check = ({ q, bare, text }) => {
  if (!bare) return null;
  if (q.valueMax !== null && q.value >= 1500 && q.value <= 2100 && q.valueMax <= 2100) return 'year';
  const printed = text.slice(q.start, q.end);
  const last = SHORT_YEARS.exec(printed)?.[1];
  return last !== undefined && Number(last) > Number(printed.slice(2, 4)) ? 'year' : null;
};

/** `the 90s`, `the 80's`. */
export const decade: Check = ({ token, q, after, bare, before }) =>
  (DECADE.test(token.text) || (bare && q.value % 10 === 0 && q.value <= 90 && APOSTROPHE_S.test(after) && /\b(?:the|and|in|of) $/.test(before)) ? 'year' : null);

const HYPHENED = /-(?:h|hours?|hr|days?|weeks?|months?|years?|yr|min|minutes?)$/i;
const OVER_TIME = /^(?:mortality|survival|readmissions?|ambulatory|urine|urinary|rehospitali[sz]ations?|recalls?|disease-free|progression-free|relapse-free|event-free)$/;

/** `30-day mortality`, `24-h ambulatory pressure`: the name of a measure. */
export const spanOfMeasure: Check = ({ q, token, right }) => (q.unitClass === 'time' && q.valueMax === null && HYPHENED.test(token.text) && OVER_TIME.test(right?.lower ?? '') ? 'name' : null);
