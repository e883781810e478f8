/**
 * Parts that a text says make up a whole, and do not: `110 = 60 + 40`, `a total of 110 trays: 60 of oak and 40 of ash`,
 * `split into 60%, 30% and 15%`. Each number may be a rounding. A list in brackets may leave some out, so that one is undecided.
 */
import { numbersIn, stepOf } from '../printed.js';
import type { PlacedClaim } from '../types.js';
import { sentenceOf } from './before-after.js';
import type { Verdict } from './check.js';

const WORDS = String.raw`(?:\s+[a-z][a-z'-]*)`;
const PLUS = new RegExp(String.raw`^${WORDS}{0,3}\s*\+\s*$`, 'i');
const EQUALS = new RegExp(String.raw`^${WORDS}{0,3}\s*=\s*$`, 'i');
const OPENS = new RegExp(String.raw`^${WORDS}{0,3}\s*(?:[=:]|\(\s*=?)\s*$`, 'i');
const LISTS = new RegExp(String.raw`^${WORDS}{0,5}\s*(?:,|;|/|,?\s*\band\b)\s*(?:the\s+)?$`, 'i');
const BRACKET = new RegExp(String.raw`^${WORDS}{0,3}\s*\(\s*$`, 'i');
const MADE_UP = String.raw`(?:made up of|consist(?:s|ing)? of|composed of|comprised of|(?:split|divided|partitioned|broken down)(?:\s+(?:up|into|as|in))?)`;
const WHOLE_OPENS = new RegExp(String.raw`^${WORDS}{0,4}\s*(?:,?\s*${MADE_UP}|\b(?:in total|altogether)\s*[:,(])\s*(?:the\s+)?$`, 'i');
const TOTAL_OPENS = new RegExp(String.raw`^${WORDS}{0,3}\s*(?::|\(|,\s*${MADE_UP})\s*$`, 'i');
const TOTAL_BEFORE = /\b(?:total|sum) of\s*$/i;
const SHARES_OF_ALL = new RegExp(String.raw`\b${MADE_UP}\s*$`, 'i');

interface Sum {
  /** Where the finding is: the total, or the first share of a whole. */
  claim: PlacedClaim;
  parts: readonly PlacedClaim[];
  /** Null where the whole is 100%. */
  total: PlacedClaim | null;
  sure: boolean;
}

/** What the sums of a text come to, where it is not what they should. */
export function sumVerdicts(claims: readonly PlacedClaim[]): Verdict[] {
  const sentences = new Map<string, PlacedClaim[]>();
  for (const claim of claims) {
    if (claim.fromTable || claim.claim.value_max !== null) continue;
    sentences.set(sentenceOf(claim), [...(sentences.get(sentenceOf(claim)) ?? []), claim]);
  }
  return [...sentences.values()].flatMap((own) => own.flatMap((_, i) => sumAt(own, i)).filter(isComplete).flatMap(judged));
}

/** The sums whose first number is claim `i` of its sentence. */
function sumAt(claims: readonly PlacedClaim[], i: number): Sum[] {
  const [first, second] = [claims[i]!, claims[i + 1]];
  if (!second) return [];
  const gap = between(first, second);
  const added = run(claims, i, PLUS);
  const behind = claims[i + added.length];
  if (added.length > 1 && behind && EQUALS.test(between(added.at(-1)!, behind))) return [{ claim: behind, parts: added, total: behind, sure: true }];
  const terms = run(claims, i + 1, PLUS);
  if (terms.length > 1 && OPENS.test(gap)) return [{ claim: first, parts: terms, total: first, sure: true }];
  const listed = run(claims, i + 1, LISTS);
  if (listed.length > 1) {
    const said = WHOLE_OPENS.test(gap) || (TOTAL_BEFORE.test(first.before) && TOTAL_OPENS.test(gap));
    const counts = first.claim.kind === 'scale' && listed.every(({ claim }) => claim.value_base <= first.claim.value_base);
    if (said || (BRACKET.test(gap) && counts)) return [{ claim: first, parts: listed, total: first, sure: said }];
  }
  const shares = run(claims, i, LISTS);
  return shares.length > 1 && first.claim.unit === '%' && SHARES_OF_ALL.test(plain(first.before)) ? [{ claim: first, parts: shares, total: null, sure: true }] : [];
}

const GOES_ON = new RegExp(String.raw`^${WORDS}{0,6}\s*(?:[+,;/]|,?\s*\band\b)\s*(?:the\s+)?\d`, 'i');
const WENT_ON = new RegExp(String.raw`\d%?${WORDS}{0,3}\s*\+\s*$`, 'i');

/** Whether the list begins and ends with the parts: a number of it that is no claim would be missing from the sum. */
function isComplete({ parts }: Sum): boolean {
  return !WENT_ON.test(plain(parts[0]!.before)) && !GOES_ON.test(plain(parts.at(-1)!.after));
}

/** Claims from `i` on with such words between them. */
function run(claims: readonly PlacedClaim[], i: number, joint: RegExp): PlacedClaim[] {
  const found = claims.slice(i, i + 1);
  for (let k = i + 1; k < claims.length && joint.test(between(claims[k - 1]!, claims[k]!)); k++) found.push(claims[k]!);
  return found;
}

/** The words between two claims of a sentence, without marks of LaTeX; a mark that joins nothing where they are far apart. */
function between(one: PlacedClaim, next: PlacedClaim): string {
  const length = next.claim.start - one.claim.end;
  return length < 0 || length > next.before.length ? '...' : plain(next.before.slice(next.before.length - length));
}

const plain = (text: string): string => text.replace(/[$\\{}~]/g, ' ');

function judged({ claim, parts, total, sure }: Sum): Verdict[] {
  const all = total === null ? parts : [total, ...parts];
  const percent = all.filter(({ claim: { unit } }) => unit === '%').length;
  // Amounts of different things do not add up: 40 trays (12 GB and 3 s).
  if ((percent !== 0 && percent !== all.length) || new Set(all.map(({ claim: { kind } }) => kind)).size > 1) return [];
  const steps = all.map(({ claim: { quote, value, value_base } }) => (stepOf(quote, value) ?? NaN) * (value === 0 ? 1 : value_base / value));
  const sum = parts.reduce((before, { claim: { value_base } }) => before + value_base, 0);
  const whole = total === null ? 100 : total.claim.value_base;
  // `35 (21 male and 14 female, 19 old and 16 young)` is split twice
  const slack = steps.reduce((before, step) => before + Math.abs(step) / 2, 0);
  const isWhole = (n: number): boolean => Math.abs(parts.slice(0, n).reduce((before, { claim: { value_base } }) => before + value_base, 0) - whole) <= slack * (1 + 1e-9);
  const exact = all.every(({ claim: { comparator } }) => comparator === null);
  if (exact && parts.some((_, n) => n > 0 && isWhole(n + 1))) return [];
  const said = parts.map(({ claim: { quote } }) => quote).join(' + ');
  const shown = total === null ? '100%' : total.claim.quote;
  if (!sure || !exact || Number.isNaN(slack)) return [{ claim, verdict: 'undecided', message: `whether ${said} are all of ${shown} cannot be told` }];
  const expected = total === null ? `${short(sum)}%` : asPrinted(sum, total);
  return [{ claim, verdict: 'implausible', message: `${said} make ${expected}, not ${shown}`, expected, actual: shown }];
}

const short = (value: number): string => String(Number(value.toPrecision(12)));

/** The sum in the unit and magnitude of the total's quote: `100M` for 110M. */
function asPrinted(sum: number, { claim: { quote, value_base } }: PlacedClaim): string {
  const printed = numbersIn(quote)[0];
  return printed === undefined || printed.number === 0 ? short(sum) : quote.replace(printed.text, short((sum * printed.number) / value_base));
}
