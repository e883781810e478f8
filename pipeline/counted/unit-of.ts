/** The unit of a claim: percentage points, the unit as read, or the thing that is counted. */
import { table } from '../../rules/lexicon/table.js';
import { thingBeforeBracket, thingOfList, thingOfWhole } from '../antecedent.js';
import type { Draft } from '../link/context.js';
import { printed } from '../link/phrases.js';
import { countedPhrase } from '../set-aside.js';

/** Words that only modify: a count before one of these alone leaves its thing out. */
const ADJECTIVAL = /(?:ous|able|ible|ative|cial|ful|less|-source|-dependent|-weight|-art|-world)$|^(?:proprietary|synthetic|public|private|real|valid|invalid|mild|moderate|severe|obese|specific|prospective|retrospective|atomic|indeterminate|incomplete|active|inactive|relevant|early|late|first|monthly|weekly|daily|respective|normal|abnormal|positive|negative)$/;

/** `an absolute gain of 3%`: percentage points by another name. */
function saysAbsolute(d: Draft): boolean {
  if (d.s.tokens[d.i + 1]?.lower === 'relative') return false;
  for (let k = Math.max(0, d.i - 6); k <= Math.min(d.s.tokens.length - 1, d.i + 5); k++) {
    if (/^absolute(?:ly)?$/.test(d.s.tokens[k]!.lower) || (d.s.tokens[k]!.lower === 'points' && k > d.i && k <= d.i + 2)) return true;
  }
  return false;
}

/** `percentage point improvements of 6.2, 4.1 and 3.3` */
const POINTS_OF = /\b(?:percentage|absolute|accuracy)[ -]points? (?:improvement|gain|increase|reduction|drop|decrease|boost|change)s? (?:of|by)(?: (?:about|around|nearly|up to))?(?: ?[-+]?\d+(?:\.\d+)?,?| and)* ?$/;

/** `the mean percentage decrease in crumbs was 23` */
const PERCENTAGE = /\b(?:percent|percentage) (?:changes?|decreases?|increases?|reductions?|improvements?) [^.;:()%]{0,90}\b(?:was|were|of|is|are) (?:about |only )?$/;

const isPercentage = ({ s, q, reading }: Draft): boolean => {
  const at = reading.follows >= 0 ? s.tokens[reading.follows]!.quantity!.start : q.start;
  return PERCENTAGE.test(s.source.text.slice(Math.max(s.start, at - 130), at));
};

const PLURALS: Readonly<Record<string, string>> = table({ dimensional: 'dimensions', axis: 'axes', basis: 'bases', analysis: 'analyses', hypothesis: 'hypotheses', male: 'males', female: 'females' });

const LENGTHS = /^(?:contexts?|lengths?|windows?)$/;
const CONTEXT = /^(?:contexts?|sequences?|prompts?)$/;

const NUMBER_OF = /^(?:the )?(?:total |mean |average )?numbers? of (?:[\w-]+ )*?([\w-]+)$/i;

/** Whether a metric is a count: `number of faults`. */
export const isNumberOf = (metric: string | null): boolean => metric !== null && NUMBER_OF.test(metric);

/** The unit as the table prints it: of measure, or the thing counted, plural. */
export function unitOf(d: Draft, antecedent: string | null): string | null {
  const { s, i, q, kind } = d;
  const fixed = d.reading.rule.claim.unit;
  if (fixed !== undefined && q.unitClass === 'none') return fixed;
  if (kind === 'parameters') return 'params';
  if (q.unit === '%' && d.kind === 'gain' && saysAbsolute(d)) return 'pp';
  if (q.unit !== null) return q.unit;
  if (d.kind === 'gain' && q.unitClass === 'none' && POINTS_OF.test(s.source.text.slice(Math.max(s.start, q.start - 70), q.start))) return 'pp';
  if (d.kind === 'gain' && d.reading.follows >= 0 && s.tokens[d.reading.follows]!.quantity!.unit === 'pp') return 'pp';
  if (kind === 'gain' && q.unitClass === 'none' && isPercentage(d)) return '%';
  if (kind !== 'scale' && kind !== 'coverage') return null;
  if (q.tail) return q.tail === 'amino' ? 'amino acids' : plural(q.tail.split('-')[0]!);
  const numberOf = d.metric === null ? null : NUMBER_OF.exec(d.metric);
  if (numberOf) return plural(numberOf[1]!.toLowerCase());
  const { follows } = d.reading;
  const counted = countedPhrase(s.tokens, s.tagging, follows >= 0 && q.unitClass === 'none' && q.shape === null ? follows : i);
  if (!counted) {
    // `12 ovens with a batch size of 64`: no ovens
    if (q.shape !== null || d.reading.rule.id === 'scale/size-of') return null;
    // `46, 44, and 45 faults`, `non-smokers (n = 42)`
    const shared = thingOfList(s, i) ?? thingBeforeBracket(s, i) ?? thingOfWhole(s, i);
    return shared === null ? antecedent : plural(s.tokens[shared]!.lower);
  }
  let at = counted.end;
  // names behind the thing are its members: `four strategies Basic, Secure and ...`
  while (at > counted.start && /^[A-Z][a-z]/.test(s.tokens[at]!.text) && /[^s]s$/.test(s.tokens[at - 1]!.lower)) at--;
  const head = s.tokens[at]!;
  if (ADJECTIVAL.test(head.lower) && at === counted.end && !/[^u]s$/.test(head.lower)) return antecedent;
  // `a 6.4k dataset of triples` has so many triples
  if (/^(?:dataset|corpus|collection|set|pool|archive)$/.test(head.lower) && s.tokens[at + 1]?.lower === 'of' && s.tagging.npEnd[at + 2]! >= 0) {
    const thing = s.tokens[s.tagging.npEnd[at + 2]!]!;
    if (/[^su]s$/.test(thing.lower)) return thing.lower;
  }
  // `at 16K context length`: what is long are tokens
  if (q.magnitude && LENGTHS.test(head.lower) && s.tokens.slice(counted.start, at + 1).some((t) => CONTEXT.test(t.lower))) return 'tokens';
  // `a 5x5 grid` has no unit, `450x300 tiles` has
  if (q.shape !== null && !/[^su]s$/.test(head.lower)) return null;
  const text = printed(s, { start: at, end: at });
  const lower = head.lower.replace(/['’]s$/, '');
  // `185 cities.Then`: a blank is missing behind the sentence
  const stop = /[a-z]s\./.test(lower) ? lower.indexOf('s.') + 1 : lower.length;
  return plural(/^[A-Z]/.test(text) && /[A-Z].*[A-Z]|\d/.test(text) ? text : lower.slice(0, stop));
}

/** The plural of a thing that is counted, as a table has it. */
export function plural(word: string): string {
  if (PLURALS[word]) return PLURALS[word];
  if (/s$|people|men$|children|mice|sheep|data$|corpora|criteria|spectra|phenomena|foci$|loci$|[^a-z]$/i.test(word) && !/(?:us|is|ss)$/.test(word)) return word;
  if (word.endsWith('ness')) return word;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  return `${word}s`;
}
