/**
 * set aside: the numbers that are no claim, each with the reason: labels, dates, citations, p-values, parts of a method,
 * repeated mentions, formulas. It looks at a number and the words around it, and leaves all else to the rules.
 *
 * This file is the order of the checks; the checks are in `set-aside/`, one file a group.
 */
import { NO_REASON, NumberContext, type AsideContext, type Check, type Spans } from './set-aside/context.js';
import * as designs from './set-aside/designs.js';
import * as formulas from './set-aside/formulas.js';
import * as mentions from './set-aside/mentions.js';
import * as names from './set-aside/names.js';
import * as references from './set-aside/references.js';
import * as words from './set-aside/small-words.js';
import * as statistics from './set-aside/statistics.js';
import * as times from './set-aside/times.js';

export type { AsideContext } from './set-aside/context.js';
export { actsAsPeople, countedPhrase } from './set-aside/counted-phrase.js';

/** The first reason wins: what a check may take for granted is that those above it found nothing. */
const CHECKS: readonly Check[] = [
  times.date,
  statistics.testStatistic, statistics.pValue, statistics.listedPValue, statistics.smallBehindP, statistics.significanceLevel, statistics.confidenceLevel, statistics.confidenceInterval,
  times.spanOfRate, times.insideUnit, times.timeOfDay, times.ordinal,
  designs.foldOfParts, designs.shapeOfDesign,
  references.identifier, references.journal, references.journalAndVolume, references.yearVolumePages,
  statistics.nominalLevel,
  references.numbersInBrackets,
  words.oneOf,
  references.citation, references.bracketedMarker, references.dottedMarker,
  times.year, times.years, times.decade,
  names.standard, names.gluedCapital, names.borrowedVersion, names.compound, names.spacetime,
  names.labelled, names.partOfName, names.sizeBehindVersion, names.datasetName, names.capitalLabel, names.wordInName,
  formulas.inBraces, formulas.halfOpenInterval, formulas.scripted,
  names.quoted, names.furtherVersion, names.edition,
  formulas.direction, formulas.chain, formulas.variable, formulas.argument, formulas.operand,
  designs.designTail,
  names.substance, names.boundDigits, names.orbital, names.coded,
  designs.openHyphen, designs.pose, designs.pointScale, designs.machine, designs.magnet, designs.fewParameters,
  words.one, words.zero, words.partOfWhole, words.noRatio,
  mentions.repeatedMention, mentions.wordCountsParts, mentions.digitsCountParts,
  words.countsNothing, words.actsItself,
  formulas.inFormula,
  words.hypothetical,
  references.thresholdInBrackets,
];

function reasonFor(n: NumberContext): string | null {
  for (const check of CHECKS) {
    const reason = check(n);
    if (reason !== null) return reason === NO_REASON ? null : reason;
  }
  return null;
}

const LISTED = new Set<string | null>(['label', 'citation', 'name']);

/** A label names all members of its list: `Groups 2, 3 and 4`. */
function setAsideLists({ tokens, groups }: AsideContext): void {
  for (const { members } of new Set(groups.values())) {
    const { aside } = tokens[members[0]!]!.quantity!;
    if (!LISTED.has(aside)) continue;
    for (const m of members) {
      const q = tokens[m]!.quantity!;
      if (q.unitClass === 'none' && Number.isInteger(q.value) && q.form !== 'word') q.aside ??= aside;
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
