/** A treatment whose length a number is: `after 12 weeks of balm therapy`, `a seven-day balm regimen`, `2 weeks of treatment with Foo`. */
import type { TokenSpan } from '../../pattern.js';
import type { ReadSentence } from '../../sentence.js';
import { numberSpan } from '../around-number.js';
import type { Draft } from '../context.js';
import { substancesFrom } from './given.js';
import { nounPhrase, skipLight } from '../phrases.js';

const COURSE = /^(?:therap(?:y|ies)|treatments?|monotherapy|prophylaxis|supplementation|regimens?|medication|administration|infusions?|courses?|dosing|chemotherapy|radiotherapy|intake|ingestion)$/;
const MANY = /^(?:triple|dual|double|quadruple)$/;
/** Words before it that do not say which. */
const ANY = /^(?:treatment|therapy|drug|study|active|double-blind|open-label|single-blind|randomi[sz]ed|chronic|long-term|short-term|continuous|continued|continuing|initial|further|additional|additive|acute|daily|oral|medical|same|assigned|first|second|subsequent|maintenance|combined|combination)$/;
const OF = /^(?:with|of|using)$/;
/** `4 weeks of a course`, `4 weeks' treatment`. */
const BEFORE = /^(?:of|['’])$/;

/** How long something was given. */
export const TREATMENT_DURATION = 'treatment duration';
/** The same, where the text calls it a therapy. */
const THERAPY_DURATION = 'therapy duration';
const THERAPY = /^therap(?:y|ies)$/;

export const isTreatmentDuration = (metric: string | null): boolean => metric === TREATMENT_DURATION || metric === THERAPY_DURATION;

/** What a course of treatment is called, by its head. */
export const lengthOfCourse = (s: ReadSentence, { end }: TokenSpan): string => (THERAPY.test(s.tokens[end]!.lower) ? THERAPY_DURATION : TREATMENT_DURATION);

/** `course`: the phrase of the treatment. `given`: what is given in it, null where the text does not say it. */
export function courseOf(d: Draft): { course: TokenSpan; given: TokenSpan | null } | null {
  const { s } = d;
  let k = numberSpan(d).end + 1;
  while (s.tokens[k]?.skip) k++;
  if (BEFORE.test(s.tokens[k]?.lower ?? '')) k++;
  k = skipLight(s, k);
  // `a one-week triple therapy with Foo, Bar and Baz`: how many drugs it is made of belongs to its name
  const many = MANY.test(s.tokens[k]?.lower ?? '') ? k : -1;
  const course = nounPhrase(s, many < 0 ? k : k + 1);
  if (course && many >= 0 && course.start - many < 2 && COURSE.test(s.tokens[course.end]!.lower)) return { course, given: { start: many, end: course.end } };
  if (!course || course.start - k > 2 || !COURSE.test(s.tokens[course.end]!.lower)) return null;
  if (OF.test(s.tokens[course.end + 1]?.lower ?? '')) {
    const given = substancesFrom(s, course.end + 2);
    if (given) return { course, given };
  }
  let { start } = course;
  while (start < course.end && ANY.test(s.tokens[start]!.lower)) start++;
  return { course, given: start < course.end ? { start, end: course.end } : null };
}
