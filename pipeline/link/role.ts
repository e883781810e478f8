/**
 * The role of a claim: what this work achieved (result), what it was measured on or with (setup), or prior work and the
 * world (background). Read from the kind, the section cue of a structured abstract, and the verbs around the number.
 */
import type { Role } from '../types.js';
import type { Draft } from './context.js';

const SETUP_CUE = /^(?:methods?|materials? and methods?|participants?|patients?(?: and methods)?|design|setting|subjects?|intervention|interventions|study design|procedures?|main outcome measures?|data sources?|study selection|methodology|experimental design)\s*:/i;
const RESULT_CUE = /^(?:results?|findings?|conclusions?|main results?|discussion|interpretation|outcomes?|observations)\s*:/i;
const BACKGROUND_CUE = /^(?:background|introduction|context|rationale|purpose|importance)\s*:/i;

/** The section that a sentence belongs to; carried from one sentence to the next by the caller. */
export type Section = 'background' | 'setup' | 'result' | null;

export function sectionOf(sentence: string, before: Section): Section {
  if (SETUP_CUE.test(sentence)) return 'setup';
  if (RESULT_CUE.test(sentence)) return 'result';
  if (BACKGROUND_CUE.test(sentence)) return 'background';
  return before;
}

const PROVIDES = /\b(?:we|this (?:paper|work)|our|paper|authors) (?:[a-z]+ ){0,3}(?:introduce|introduces|present|presents|release|releases|propose|proposes|construct|constructs|build|builds|create|creates|curate|curates|collect|collects|contribute|contributes|develop|develops|compile|provide|provides|annotate|gather|assemble|identify|discover|found|find|detected|uncover|report)\b|\b(?:contains?|containing|consists? of|consisting of|comprises?|comprising|includes?|including|spanning|covering|covers|features|featuring|encompasses|encompassing|totaling|composed of)\b/i;
const WORLD = /\b(?:worldwide|globally|in the united states|annually|per year|every year|estimated|existing|previous(?:ly)?|prior|traditional|conventional|typically|usually|often|current(?:ly)?|state-of-the-art (?:models|methods) (?:require|need)|has been reported|have been reported|known to|are known|is known|generally|recent(?:ly)?|most|today|prevalence|affects?|leading cause)\b/i;
const EVALUATED = /\b(?:evaluat\w+|experiments?|tested|testing|test|trained|training|train|validat\w+|conduct\w*|using|used|with|on|benchmark\w*|compar\w+|measured|simulat\w+|assess\w+|enrolled|recruited|randomi[sz]ed|received|treated|underwent|included|studied|examined|administered|followed|assigned|given|participants|performed|collected)\b/i;
const FOUND = /\b(?:showed?|shown|found|resulted|developed|had|was|were|increased|decreased|reached|achiev\w+|observed|occurred|improved|reduc\w+|significant\w*|compared|differ\w*|revealed|detected|died|responded|reported|remained)\b/i;

export function roleOf(d: Draft, section: Section, position: { index: number; count: number; sentence: string; own: boolean }): Role {
  const { kind } = d;
  const text = position.sentence;
  if (d.s.field === 'title') return kind === 'scale' || kind === 'coverage' || kind === 'duration' ? 'result' : 'result';
  const early = position.index <= Math.max(0, Math.floor(position.count * 0.25)) && !position.own;
  if (section === 'background') return 'background';
  const change = kind === 'speedup' || kind === 'gain' || kind === 'saving' || kind === 'score' || kind === 'throughput' || kind === 'memory' || kind === 'compute';
  if (early && WORLD.test(text) && !/\b(?:we|our|this paper|this study|this work)\b/i.test(text)) return 'background';
  if (kind === 'coverage') {
    if (d.q.outOf !== null) return 'result';
    return /\b(?:we|paper|work) (?:[a-z]+ ){0,2}(?:introduce|introduces|present|presents|release|releases|construct|constructs|create|creates|develop|develops|identify|propose|proposes)\b/i.test(text) && !EVALUATED.test(text.slice(0, text.indexOf(d.s.tokens[d.i]!.text))) ? 'result' : /\b(?:comprising|comprises|containing|contains|consisting|spanning|covering|covers|spans|encompassing|includes)\b/i.test(text) && section !== 'setup' ? 'result' : 'setup';
  }
  if (change) {
    if (section === 'setup' && kind === 'score') return 'setup';
    return 'result';
  }
  if (kind === 'parameters') return 'result';
  if (section === 'setup') return 'setup';
  if (kind === 'scale' || kind === 'duration') {
    if (d.q.outOf !== null) return 'result';
    if (section === 'result') return 'result';
    if (kind === 'scale' && (PROVIDES.test(text) && !/\b(?:patients|participants|volunteers|trained|enrolled|recruited)\b/i.test(text))) return 'result';
    if (FOUND.test(text) && /\b(?:achiev\w+|reduc\w+|improv\w+|only|takes?|within|significant\w*|discovered|found|detected|detects|outperform\w*|enabl\w+|scal(?:es|ing)|support\w*|up to)\b/i.test(text) && !/\b(?:enrolled|recruited|randomi[sz]ed|received|administered)\b/i.test(text)) return 'result';
    return 'setup';
  }
  return 'result';
}
