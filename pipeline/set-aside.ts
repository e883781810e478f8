/**
 * set aside: the numbers that are no claim, each with the reason: labels, dates, citations, p-values, parts of a method,
 * repeated mentions, formulas. It looks at a number and the words around it, and leaves all else to the rules.
 *
 * This file is the order of the checks; the checks are in `set-aside/`, one file a group.
 */
import { PEOPLE_NOUNS } from '../rules/lexicon/counted-nouns.js';
import type { Quantity, Token } from './quantity.js';
import { NO_REASON, NumberContext, type AsideContext, type Check, type Spans } from './set-aside/context.js';
import * as designs from './set-aside/designs.js';
import * as formulas from './set-aside/formulas.js';
import * as mentions from './set-aside/mentions.js';
import * as names from './set-aside/names.js';
import * as references from './set-aside/references.js';
import * as shortNames from './set-aside/short-names.js';
import { countedPhrase } from './set-aside/counted-phrase.js';
import * as words from './set-aside/small-words.js';
import * as statistics from './set-aside/statistics.js';
import * as times from './set-aside/times.js';
import type { Tagging } from './tag.js';

export type { AsideContext } from './set-aside/context.js';
export { countedPhrase, isPlural } from './set-aside/counted-phrase.js';
export { actsAsPeople, takesTreatment } from './set-aside/people-act.js';

/** What of a number decides at once which checks can say anything of it. */
type Sort = Pick<Quantity, 'unitClass' | 'form'>;

const any = (): boolean => true;
const bare = ({ unitClass }: Sort): boolean => unitClass === 'none';
const digits = ({ form }: Sort): boolean => form === 'digits';
const word = ({ form }: Sort): boolean => form === 'word';
const bareDigits = (n: Sort): boolean => bare(n) && digits(n);
const bareWord = (n: Sort): boolean => bare(n) && word(n);
const percent = ({ unitClass }: Sort): boolean => unitClass === 'percent';

/** The checks, and which numbers they are asked of. The first reason wins: what a check may take for granted is that those above it found nothing. */
const CHECKS: readonly (readonly [of: (n: Sort) => boolean, ...checks: Check[]])[] = [
  [any, times.date, times.clockTime, statistics.testStatistic, statistics.pValue],
  [bare, statistics.listedPValue, statistics.smallBehindP, statistics.significanceLevel],
  [percent, statistics.confidenceLevel],
  [any, statistics.deviation, statistics.quartiles, statistics.confidenceInterval, times.spanOfRate, times.insideUnit],
  [bare, times.timeOfDay, times.ordinal],
  [any, designs.foldOfParts, designs.shapeOfDesign],
  [bareDigits, references.identifier],
  [bare, references.journal],
  [bareDigits, references.journalAndVolume],
  [digits, references.yearVolumePages],
  [percent, statistics.nominalLevel],
  [bareDigits, references.numbersInBrackets],
  [word, words.oneOf],
  [bare, references.citation],
  [bareDigits, mentions.restated, references.bracketedMarker],
  [bare, references.dottedMarker],
  [bareDigits, times.year],
  [bare, times.years],
  [any, times.decade, times.spanOfMeasure],
  [digits, names.standard, names.gluedCapital],
  [any, names.borrowedVersion, names.compound, shortNames.dimensions, names.spacetime],
  [bareDigits, names.strokeVersion, shortNames.versionInName, shortNames.versionOfName, shortNames.nucleons],
  [bareDigits, names.labelled, names.release, names.era, names.partOfName],
  [bare, names.sizeBehindVersion],
  [digits, names.datasetName],
  [bareDigits, names.capitalLabel],
  [word, names.wordInName],
  [any, formulas.inBraces],
  [bare, formulas.halfOpenInterval],
  [any, formulas.scripted, names.quoted, names.furtherVersion, names.edition],
  [bareDigits, formulas.direction],
  [bare, formulas.chain, formulas.variable],
  [any, formulas.argument, formulas.operand, designs.designTail, names.substance],
  [digits, names.boundDigits, names.orbital],
  [any, names.coded],
  [bare, designs.openHyphen],
  [any, designs.pose, designs.panorama, designs.pointScale, designs.machine, designs.magnet, designs.fewParameters],
  [word, words.one, words.zero, words.goesVia],
  [any, words.partOfWhole, words.noRatio],
  [bare, mentions.repeatedMention],
  [bareWord, designs.wordOfModel, mentions.wordCountsParts],
  [bare, mentions.digitsCountParts],
  [bareWord, words.countsNothing, words.actsItself],
  [any, formulas.inFormula, words.hypothetical, references.thresholdInBrackets],
];

/** The checks that are asked of each sort of number, by unit class and form. */
const bySort = new Map<string, Map<string, readonly Check[]>>();

function checksFor(n: Sort): readonly Check[] {
  let byForm = bySort.get(n.unitClass);
  if (!byForm) bySort.set(n.unitClass, (byForm = new Map()));
  let checks = byForm.get(n.form);
  if (!checks) byForm.set(n.form, (checks = CHECKS.flatMap(([of, ...group]) => (of(n) ? group : []))));
  return checks;
}

function reasonFor(n: NumberContext): string | null {
  for (const check of checksFor(n.q)) {
    const reason = check(n);
    if (reason !== null) return reason === NO_REASON ? null : reason;
  }
  return null;
}

const countsPeople = (tokens: readonly Token[], tagging: Tagging, i: number): boolean => PEOPLE_NOUNS.has(tokens[countedPhrase(tokens, tagging, i)?.end ?? i]!.lower);

const LISTED = new Set<string | null>(['label', 'citation', 'name']);

/** A label names all members of its list, `Groups 2, 3 and 4`, and none that counts things of its own, `in group 2 and 31 patients in group 3`. */
function setAsideLists({ tokens, tagging, groups }: AsideContext): void {
  for (const { members } of new Set(groups.values())) {
    const { aside } = tokens[members[0]!]!.quantity!;
    if (!LISTED.has(aside)) continue;
    for (const m of members) {
      const q = tokens[m]!.quantity!;
      if (q.unitClass === 'none' && Number.isInteger(q.value) && q.form !== 'word' && q.outOf === null && !(aside === 'label' && m !== members[0] && countsPeople(tokens, tagging, m))) q.aside ??= aside;
    }
  }
}

const CAPITAL = /^[A-Z]/;

/** `Foo 1.5 Pro`: a version between the parts of a name joins them to one noun phrase. */
function joinNames({ tokens, tagging: { tags, npStart, npEnd } }: AsideContext): void {
  for (let i = 1; i + 1 < tokens.length; i++) {
    if (tokens[i]!.quantity?.aside !== 'name' || npEnd[i - 1] !== i - 1 || npStart[i + 1] !== i + 1) continue;
    if (!CAPITAL.test(tokens[i - 1]!.text) || !CAPITAL.test(tokens[i + 1]!.text)) continue;
    tags[i] = 'noun';
    const [start, end] = [npStart[i - 1]!, npEnd[i + 1]!];
    for (let k = start; k <= end; k++) [npStart[k], npEnd[k]] = [start, end];
  }
}

/** Sets `aside` on each quantity of the sentence that is no claim. */
export function setAside(sentence: AsideContext): void {
  let dates: Spans | null = null;
  sentence.tokens.forEach(({ quantity: q }, i) => {
    if (!q || q.aside) return;
    dates ??= times.dateSpans(sentence.text.slice(sentence.start, sentence.end), sentence.start);
    q.aside = reasonFor(new NumberContext(sentence, i, q, dates));
  });
  setAsideLists(sentence);
  joinNames(sentence);
}
