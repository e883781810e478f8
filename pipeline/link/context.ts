/** What the linkers know of one claim and of its paper. */
import { PEOPLE_NOUNS } from '../../rules/lexicon/counted-nouns.js';
import { isDrug } from './drug.js';
import type { Reading } from '../resolve.js';
import type { Quantity } from '../quantity.js';
import type { ReadSentence } from '../sentence.js';
import type { Kind } from '../types.js';
import { isNameOfData } from './data-paper.js';
import { isSystemsPaper, systemName } from './system-name.js';

/** Those who only serve a study, or whom it is about and not made of. */
const NO_SAMPLE = /^(?:controls|cases|experts|families|pregnancies|annotators|raters|clinicians|physicians|nurses|pathologists|users|workers|employees|people|persons|individuals|cohorts|households)$/;
/** People and animals in the plural, of whom a sample may be. */
const PEOPLE = new RegExp(`(?<![\\w-])(?:${[...PEOPLE_NOUNS].filter((noun) => /s$|men$|children|mice/.test(noun) && !NO_SAMPLE.test(noun)).join('|')})\\b`, 'gi');

const PLACEBO = /\bplacebo\b/i;

/** A paper that speaks of itself. */
const SELF = /\b(?:[Ww]e|[Oo]ur|[Tt]h(?:is|e) (?:[a-z]+ )?(?:paper|work|article|study|letter|thesis|report|chapter|survey|method)|[Tt]he (?:present|proposed)|[Hh]ere(?:in)?|[Pp]roposes?|[Ii]ntroduces?|[Ee]xperiments|[Aa]cross)\b/;

/** What a paper says of itself, found once and only where it has a claim. */
export class PaperContext {
  readonly systemName: string | null;
  /** The subject that a claim named last, for `it` and `this model` where the paper has no name of its own. */
  lastSubject: string | null = null;
  /** The measure that a score or gain was last said of. */
  lastMetric: string | null = null;
  /** The change with a rival that the last sentence with claims ended in. */
  lastChange: Draft | null = null;
  /** The people that were counted or named last, for counts that leave them out. */
  people: string | null = null;
  /** The things that were counted last, for the same. */
  things: string | null = null;
  /** What all ratios of risks so far are of; null where they are of several things. */
  private factor: string | null | undefined = undefined;
  private cachedPlacebo: boolean | null = null;
  private cachedSystems: boolean | null = null;
  private cachedPeople: readonly RegExpExecArray[] | null = null;
  private cachedData: boolean | null = null;
  private cachedOwn: number | null = null;

  constructor(private readonly title: string, private readonly abstract: string) {
    this.systemName = systemName(title, abstract);
  }

  /** The name of the system whose results the paper tells: null where its name is that of data. */
  get performer(): string | null {
    if (this.systemName === null) return null;
    return (this.cachedData ??= isNameOfData(this.systemName, this.title, this.abstract)) ? null : this.systemName;
  }

  /** Whether the abstract up to offset `at` stands before the paper first speaks of itself or its system: what is said there is said of others. */
  beforeOwn(at: number): boolean {
    if (this.cachedOwn === null) {
      const named = this.systemName === null ? -1 : this.abstract.indexOf(this.systemName);
      const self = SELF.exec(this.abstract)?.index ?? -1;
      this.cachedOwn = named < 0 || self < 0 ? Math.max(named, self) : Math.min(named, self);
    }
    return at <= this.cachedOwn;
  }

  /** The paper is about hardware, operating systems, databases or networks: performance means speed. */
  get systems(): boolean {
    return (this.cachedSystems ??= isSystemsPaper(this.title, this.abstract));
  }

  /** The paper tells of a trial against placebo. */
  get placebo(): boolean {
    return (this.cachedPlacebo ??= PLACEBO.test(this.abstract));
  }

  /** The factor that a ratio of risks is of: the one that it names, or the drug or people that all before it named. */
  sameFactor(named: string | null): string | null {
    if (named === null) return this.factor ?? null;
    const given = named.toLowerCase().split(/[\s-]+/).some((w) => isDrug(w) || PEOPLE_NOUNS.has(w));
    this.factor = given && (this.factor === undefined || this.factor === named) ? named : null;
    return named;
  }

  /** The people that the abstract names last before offset `before`, numbers or not: whom a sample is made of. Read once. */
  peopleNamed(before: number): string | null {
    this.cachedPeople ??= [...this.abstract.matchAll(PEOPLE)];
    let named: string | null = null;
    for (const m of this.cachedPeople) {
      if (m.index >= before) break;
      named = m[0].toLowerCase();
    }
    return named;
  }
}

/** A claim on its way: the quantity at token `i` of a sentence with its reading and links. */
export interface Draft {
  s: ReadSentence;
  i: number;
  q: Quantity;
  reading: Reading;
  kind: Kind;
  metric: string | null;
  /** Token span of the metric where it is known, for its dimension and polarity. */
  metricSpan: { start: number; end: number } | null;
  /** What the text says the metric is of, where its name stands with it: `Foo's accuracy`. */
  owner: { start: number; end: number } | null;
  subject: string | null;
  baseline: string | null;
  dataset: string | null;
  condition: string | null;
}
