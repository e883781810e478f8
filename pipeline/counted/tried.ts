/** What an evaluation tries one by one and so spans, whatever it is called, against what is merely many. */
import { PEOPLE_NOUNS } from '../../rules/lexicon/counted-nouns.js';
import type { Quantity, Token } from '../quantity.js';

const CARE = /^(?:practices?|community|hospital|outpatient|inpatient|ambulatory|care)$/;
const DRUGS = /^(?:anti[a-z-]{4,}|chemotherapeutic|cytotoxic|pharmacologic(?:al)?|hypoglyc[a-z]+|oral|dosing|dose)$/;

/** `three family practice settings`, `two antibacterial agents`: places and drugs, and nothing that is tried. */
export const isPlaceOrDrug = (tokens: readonly Token[], counted: { start: number; end: number }, things: string): boolean =>
  (things === 'settings' || things === 'agents') && tokens.slice(counted.start, counted.end).some((t) => (things === 'agents' ? DRUGS : CARE).test(t.lower));

const TRIES = /^(?:compar|evaluat|benchmark|test|assess|investigat|analy[sz]|examin|explor)(?:e|es|ed|ing|s)?$/;
const TRIALS = /^(?:experiments?|evaluations?|evaluated|tested|tests|benchmarked|validated|results)$/;
const COMPARES = /^(?:comparisons?|evaluations?|benchmarking)$/;
const STUDIES = /^(?:analysis|study)$/;
/** Things that are drawn, however they are used: many of them make a size. */
const DRAWN = /^(?:specimens|samples|images|items|cases|records|runs|trials|sessions|examples|instances|windows|pairs|words|sentences|volumes|scans|slices|transcripts|recordings|conversations|posts|clips|iterations|repetitions|seeds|reports|documents|articles|papers|frames|events|points|genes|cells|lesions|eyes|teeth|animals|rats|mice|dogs|groups|arms|classes|features|variables|parameters|families|ics|years|days|months|hours|weeks|sites|centers|centres|hospitals|clinics|wards|countries|states|cities|schools|households|companies|strains|isolates|stars|galaxies|gpus|cpus|tpus|machines|nodes|servers|devices|cores|clusters|robots)$/;

/** Where and on what a thing is tried, where it is said to be. */
const PLACES = /^(?:events|regions|countries|cities|sites|hospitals|cent(?:er|re)s|institutions|locations|scenes)$/;

/** `compare three configurations`, `across nine categories`, `experiments on 12 bridges`: what an evaluation spans, whatever it is called. */
export function tried(tokens: readonly Token[], i: number, q: Quantity, things: string): boolean {
  // `experiments on four sequences`: few of them are named one by one
  if (q.tail === null && q.value <= 60 && PLACES.test(things) && tokens[i - 1]?.lower === 'across' && tokens.slice(Math.max(0, i - 7), i - 1).some((t) => TRIES.test(t.lower))) return true;
  if (q.tail !== null || PEOPLE_NOUNS.has(things) || DRAWN.test(things) || (things === 'sequences' && q.value > 12)) return false;
  const before = tokens[i - 1]?.lower ?? '';
  if (q.value <= 60 && before === 'on' && TRIALS.test(tokens[i - 2]?.lower ?? '')) return true;
  // `a fair comparison of three glazes`, `a comparative study of three glazes`
  const studied = tokens[i - 2]?.lower ?? '';
  if (q.value <= 60 && before === 'of' && (COMPARES.test(studied) || (STUDIES.test(studied) && tokens[i - 3]?.lower === 'comparative'))) return true;
  return (q.value <= 60 && TRIES.test(before)) || (q.value <= 20 && (before === 'across' || before === 'spanning' || before === 'spans'));
}
