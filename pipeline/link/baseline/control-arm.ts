/** The control of a trial: `Foozole reduced the risk of burns by 30%` in a trial against placebo is said against placebo. */
import type { Draft, PaperContext } from '../context.js';
import { effectOf } from '../effect.js';
import { isDrug } from '../drug.js';

/** Events that a treatment is to prevent, counted among those who were left without it. */
const EVENTS = /\b(?:risks?|mortality|deaths?|incidence|hazard)\b/i;
const TREATMENT = /\b(?:groups?|arm|treatment|therapy)$/i;
const CONTROL = 'placebo';

const isActive = (subject: string): boolean => !subject.toLowerCase().includes(CONTROL) && (TREATMENT.test(subject) || subject.toLowerCase().split(/[\s-]+/).some(isDrug));

/** What a smaller risk under treatment is compared with; null where the trial had no placebo. */
export function controlArm(d: Draft, paper: PaperContext): string | null {
  const { kind, metric, subject } = d;
  if (kind !== 'gain' || metric === null || subject === null) return null;
  return EVENTS.test(metric) && isActive(subject) && paper.placebo && effectOf(d) === 'better' ? CONTROL : null;
}
