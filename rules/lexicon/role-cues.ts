/**
 * Words that tell the role of a number: used for the work (setup), got out of it (result) or known before (background).
 * Data only. pipeline/link/role.ts asks what governs the number, then for the nearest cue before it, then for the verb
 * behind it. `_` stands for a space in the lists.
 */
import type { Role } from '../../pipeline/types.js';

const cue = (list: string): RegExp => new RegExp(`\\b(?:${list.trim().split(/\s+/).map((w) => w.replaceAll('_', ' ')).join('|')})\\b`, 'gi');

/** Labels of structured abstracts: the section that opens with them. */
export const SECTION_LABELS: readonly { role: Role; label: RegExp }[] = [
  { role: 'background', label: /^(?:Background|Introduction|Context|Rationale) (?=[A-Z])/ },
  { role: 'setup', label: /^(?:Methods?|Methodology) (?=[A-Z])/ },
  { role: 'result', label: /^(?:Results?|Conclusions?|Findings) (?=[A-Z])/ },
  { role: 'setup', label: /^(?:(?:patients|materials?|subjects|data|study) and methods|methods?(?: and \w+)?|participants?|patients?|(?:study )?design|setting|subjects?|interventions?|procedures?|(?:main )?outcome measures?|measurements?|data sources?|study selection|data extraction|methodology|experimental design|sample|(?:study )?population|approach|animals|data)\s*[:-]/i },
  { role: 'result', label: /^(?:(?:main )?results?(?: and \w+)?|(?:main )?findings?|conclusions?|discussion|interpretation|outcomes?|observations|limitations?|implications)\s*[:-]/i },
  { role: 'background', label: /^(?:background|introduction|context|rationale|importance|motivation)\s*[:-]/i },
];

/** A sentence that reports results opens that part of an abstract without labels. */
export const RESULTS_BEGIN = /\bp\s*(?:-?value)?\s*[<>=]\s*\.?\d|\b(?:(?:the |our )?results? (?:show|indicate|demonstrate|suggest|reveal)\w*|(?:was|were) (?:significantly|not significant|observed|found|seen|noted|detected|similar|present in|higher|lower|increased|decreased|elevated)|we (?:\w+ )?(?:found|observed)|showed|resulted in|occurred)\b/i;

/** What is said of the world or of prior work; only where the sentence does not speak of this work. */
export const WORLD = /\b(?:worldwide|globally|in the united states|annually|per year|every year|monthly|existing|previous (?:stud|work|meth)\w*|prior|traditional\w*|conventional\w*|typical(?:ly)?|usually|often|current(?:ly)?|today|has been (?:reported|shown|widely|well)|have been (?:reported|shown|widely)|it is (?:generally|widely|well)|known to|are known|is known|little is known|recent(?:ly)?|most|prevalence|affects?|leading cause|must|is estimated|are estimated|it is thought|of the (?:\w+ )?population|affecting|however|unfortunately)\b/i;
/** The sentence speaks of this work: its authors, its study, its people. */
export const THIS_WORK = /^(?:(?:extensive|comprehensive|numerical|experimental|empirical|simulation) )*(?:experiments?|results?|evaluations?|simulations?|tests) [^.;,]{0,60}?\b(?:show|demonstrate|indicate|confirm|suggest|reveal)|\b(?:we|our|us|this (?:paper|study|work|research|trial|report|article)|the (?:present|current) (?:study|work|paper|trial)|the aim|(?:was|were) (?:\w+ )?(?:studied|enrolled|recruited|reviewed|analy[sz]ed|included|randomi[sz]ed|assigned|treated|evaluated|examined|investigated|performed|measured|obtained|collected|divided))\b/i;
/** Right before a number that prior work or the world has, inside a sentence of this work. */
export const WORLD_BEFORE = /\btypical\b[^,;]{0,40}$|\b(?:has|have) been\b[^,;]{0,60}\bfor (?:more than |over |almost )?$/i;

/** A resource that the work gives away, before a number that counts what is in it. */
export const PROVISION = /\b(?:we|paper|work|authors)\b[^.;]{0,60}?\b(?:introduc|releas|propos|construct|build|built|creat|generat|curat|collect|contribut|compil|provid|annotat|assembl|extend|present|develop)\w*\b[^;]*?\b(?:dataset|data set|database|benchmark|corpus|testbed|suite|collection|list|taxonomy|catalogue?|library|performance data)\b|\b(?:dataset|benchmark|corpus|testbed|suite|it) (?:\w+ )?(?:comprises|contains|includes|consists of|covers|spans|features|encompasses)\b/i;
/** What the paper's own resource holds, where the sentence names it. */
export const OWN_PROVISION = /^(?:Featuring|Comprising|Containing|Spanning|Covering|Consisting of)\b|^[^.;,]{0,60}\b(?:comprises|contains|consists of|covers|spans|encompasses|features|includes)\b/;
/** What ends a provision: from here on the numbers are of the evaluation. */
export const EVALUATION = /\b(?:evaluat\w*|experiment\w*|tested|demonstrat\w+|fine-tun\w+|perform\w*)\b/i;

/** Cues before a number; the nearest decides. Counts of an evaluation (coverage) heed only `use` and `provide`. */
export const CUES: readonly { family: 'use' | 'provide' | 'find'; role: Role; cue: RegExp }[] = [
  { family: 'use', role: 'setup', cue: cue(`(?:were|was|been|are|is)_(?:\\w+ly_)?(?:collected|recorded|obtained|annotated|built|created|provided|produced|generated|measured|identified|classified) evaluat\\w+ experiment(?:s|ed|al)? tested testing test train(?:ed|ing|s)? (?:pre|fine)-?train(?:ed|ing) fine-?tun(?:ed|ing) validat\\w+ conduct\\w* using used benchmarking simulat(?:ed|ing|ions?) assess(?:ed|es|ing|ment)? enrol\\w+ recruit\\w* randomi[sz]ed received receiv(?:e|ing) treated underwent involv\\w+ studied examined investigat\\w+ administ\\w+ follow(?:ed|ing|-up) assigned allocated participat\\w+ performed sampled aged divided separated diluted defined analy[sz]ed compar(?:ed|ing) measured leverag\\w+ survey(?:ed)? monitored selected limited_by based_on drawn_from given applied applying ranging_from consider\\w* study_included trial when under`) },
  { family: 'provide', role: 'result', cue: cue(`(?:introduc|releas|propos|construct|build|creat|curat|collect|compil|provid|annotat|gather|assembl|extend|expand)(?:e|es|s|ed|ing)? record(?:ed|ing)? built (?<!the_)present(?:s|ing)? yield(?:s|ed|ing)? we_develop developing resulting_in (?:dataset|benchmark|corpus|testbed|suite|it|which|that)_(?:comprises|contains|includes|consists_of|covers|spans)`) },
  { family: 'find', role: 'result', cue: cue(`uncover(?:s|ed|ing)? discover(?:s|ed|ing)? found find(?:s|ing)? identif(?:y|ies|ied) detect(?:s|ed)? expos(?:e|es|ed|ing) reveal(?:s|ed|ing)? occurred observed observing show(?:s|ed|ing)? reach(?:es|ed|ing)? achiev\\w+ attain\\w+ obtain(?:s|ing)? support(?:s|ing)? enabl\\w+ scal(?:es|ing|e)_to scale_our drop(?:s|ped)?(?:_from)? fell stayed maintained remained increas(?:es|ed) decreas(?:es|ed) reduc(?:e|es|ed|ing) improv(?:e|es|ed|ing) only_through produc(?:e|es|ing) generat(?:e|es|ing) generation_of present_in interest_to needs requires takes contains_only overhead latency applicable_to incurring running_at speed completes adding requested by_adding collapses drives rotates correlat\\w+ capable_of predict(?:s|ed)? (?:is|are|was|were)_estimated experienced suffered`) },
];

/** The word that governs the number decides by itself. Tried in order against the text before the number. */
export const GOVERNORS: readonly { role: Role; kinds: RegExp; before: RegExp }[] = [
  { role: 'result', kinds: /scale/, before: /\b(?:observed|occurred|found|seen|noted|detected|present|developed) (?:only )?(?:in|for|among|with|on)\s*$/i },
  { role: 'result', kinds: /scale/, before: /\b(?:used|reported|experienced|required|achieved|preferred|needed|requested) by (?:only )?$/i },
  { role: 'result', kinds: /duration/, before: /\b(?:survived|surviving|died|relapse|recur|occur|remission|resolv|disappear|delayed|began|developed|peaked|reached|appear)\w*\b[^,;.]{0,40}\b(?:for|after|within|by)(?: (?:a|an|the|about|approximately|over|more than|only|mean of|median of|average of|average))*\s*$/i },
  { role: 'result', kinds: /duration|memory/, before: /\b(?<!follow-up )(?:time|latency|runtime|delay|half-life|overhead|speed|footprint)s?\b[^,;]{0,30}? (?:is|was|are|were|of|averages?|averaged|under|below|within|exceeding)(?: (?:only|just|about|approximately))*\s*$/i },
  { role: 'result', kinds: /scale|duration|memory/, before: /\b(?:reduc|decreas|lower|cut|shorten|suppress|shrink|shrank)\w*\b[^,;]{1,80}\b(?:from|to)(?: (?:about|around|approximately|nearly|just|only|over|under|less than|more than|below))*[\s$\\]*$/i },
  { role: 'result', kinds: /scale/, before: /\b(?:(?:consum|dissipat)(?:es?|ing)|draws?|costs?)(?: (?:only|just|merely|about|around|roughly|nearly|under|less than))*\s*[$\\]*$/i },
  { role: 'result', kinds: /scale/, before: /\b(?:identif|discover|found|detect|uncover|yield)\w*\b[^.;]{0,80}, with a total of $/i },
  { role: 'setup', kinds: /scale/, before: /\bcomparable to (?:an? |the )?$/i },
  { role: 'setup', kinds: /scale|coverage|parameters/, before: /(?:\b[nN]\s*=|[=≈])\s*$/ },
  { role: 'setup', kinds: /scale|coverage|duration/, before: /(?:%|\bpercent|\bpercentile|\)) of (?:the |all )?$|\b(?:cohort|period)\s*$/i },
  { role: 'result', kinds: /duration/, before: /\b(?:stayed|maintained|lasted|remained|persisted|sustained)\b[^.;]{0,60}\b(?:for|during)\s*$|\b(?:serves?|runs?|running|operat\w+) at [$\s]*$/i },
  { role: 'result', kinds: /duration/, before: /\b(?:took|takes)(?: (?:a|an|only|just|about|around|approximately|nearly|over|under|up to|median|mean|average|total|of|less than|more than))*\s*$/i },
  { role: 'setup', kinds: /duration/, before: /\bwere (?!completed|trained|solved|finished|detected|found)\w+ed in\s*$/i },
  { role: 'result', kinds: /duration/, before: /\b(?:in|within)(?: (?:just|only|merely|about|around|approximately|under|less than|as little as|roughly|nearly))*\s*$/i },
  { role: 'setup', kinds: /duration/, before: /\b(?:every|over|during|aged|age of|at|after|before|by|for|follow-up of|past|last|first|following|preceding|previous|between|all)(?: (?:a|an|the|another|about|around|approximately|up to|least|first|period of|median of|mean of|and|another period of))*\s*$/i },
  { role: 'setup', kinds: /scale|coverage|parameters/, before: /\b(?:on|across|over|under|at|using|among|per|every|each|when|concentration of|dose of|sample of|population of|temperature of|set of|subset of|out of|aged|greater than|less than|with|for|practices of)(?: (?:a|an|the|only|all|as|up to|at|least|most|about|around|approximately|fixed|total of|more than|over|well|above|just|server-grade|remaining|nearly|roughly))*\s*$/i },
  { role: 'setup', kinds: /memory/, before: /\b(?:using|with|on)(?: (?:a|an|the|only))*\s*$/i },
];

/** A measured amount that is said of its subject: `the flow was 8 ml/min`, unless the subject was chosen: a dose, an age. */
export const STATED = /\b(?:(?:is|was|were|are|averaged|averages) (?:of )?|rang(?:ed|es) (?:from|between) |(?:[ELI][DC]50|MIC|half-life|half-lives|clearance|consumption|survival|onset|requirements?|recovery|loss) of )(?:(?:a|an|the|mean|median|average|total|of|only|just|about|around|approximately|nearly|roughly|as high as|as low as) )*[$\s]*$/i;
export const CHOSEN = /\b(?:dos(?:e|es|age|ages|ing)|ages?|aged|follow-up|intervals?|periods?|sample|concentrations? of|threshold|cut-?off|criteri\w+|defined|set|cohort|infus\w+|inject\w+|administ\w+|treat\w+|trial|study|washout|apart)\b[^,;]*$/i;
/** What is counted out of those named before: `of these, 12 ...`. */
export const OUT_OF_THOSE = /\b(?:of|among) (?:(?:these|those)(?: [\w-]+){0,2},|(?:them|whom|which),?(?: only)?)\s*$/i;
/** The number opens its clause, so that its verb stands behind it. */
export const OPENS_CLAUSE = /(?:^|[,;:.(]\s*|\b(?:and|only|total of|while|whereas|but|that) )$/;

/** What stands right behind a number and decides by itself. */
export const BEHIND: readonly { role: Role; kinds: RegExp; behind: RegExp }[] = [
  { role: 'setup', kinds: /duration/, behind: /^[ -](?:follow[- ]?up|prior|after|post-?dose|washout|wash-out|period|intervals?|apart|of (?:treatment|therapy|follow[- ]?up)|trial|study|later)\b/i },
  { role: 'setup', kinds: /scale/, behind: /^[ -]\S*(?: \w+){0,2} (?:test|training|validation|evaluation|held-out) (?:set|split|data)\b/i },
  { role: 'setup', kinds: /scale/, behind: /^ increase in [\w ]+ (?:reduces|improves|increases|raises|leads|results|yields|gives)\b/i },
];

/** People who made what the paper gives away: `stickers by 14 raters`. */
export const MADE_BY = /\b(?:by|from)(?: (?:over|more than|about|around))*\s*$/i;
export const MAKERS: ReadonlySet<string> = new Set('annotators raters experts workers volunteers contributors physicians radiologists crowdworkers labelers labellers reviewers linguists judges'.split(' '));

/** A count with its share behind it, `32 patients (42.7%)`, was found. */
export const WITH_SHARE = /^(?: [\w-]+){0,3} \(\s*\d+(?:\.\d+)?\s*%/;

/** The verb behind a count that is its subject. */
const TO_VERB = String.raw`^(?:(?!\b(?:who|which|that|whose)\b)[^,;:.]){0,80}?\b`;
export const VERB_BEHIND: readonly { role: Role; behind: RegExp }[] = [
  { role: 'setup', behind: /^[^;:.]{0,160}?\b(?:were|was|are|is|been) (?:\w+ly )?(?:enrolled|recruited|randomi[sz]ed|assigned|allocated|studied|included|treated|reviewed|surveyed|analy[sz]ed|evaluated|selected|examined|tested|followed|investigated|given|held|interviewed|screened|invited|administered|divided|trained)\b/i },
  { role: 'setup', behind: new RegExp(`${TO_VERB}(?:received|underwent|participated|comprised|served|completed (?!the|all|this|both))\\b`, 'i') },
  { role: 'result', behind: new RegExp(`${TO_VERB}(?:had (?:more|less|fewer|no (?!history|prior|previous)|an? (?!history|mean|median|diagnosis)|adverse|side)\\b|completed (?:the|all|this|both)|developed|died|responded|showed|required|exhibit(?:s|ed)?|became|reached|requested|experienced|reported|achieved|(?:were|was) (?:\\w+ly )?(?:found|detected|observed|confirmed|flagged|identified|hospitali[sz]ed|picked|positive|seen|noted|reported|cured|lost)|said|remained|relapsed|survived|suffered)\\b`, 'i') },
];

/** Verbs that only say that people or things took part in a study. */
export const INCLUDED: ReadonlySet<string> = new Set('enrolled recruited randomized randomised assigned allocated studied included treated reviewed surveyed analyzed analysed evaluated selected examined tested followed investigated given held interviewed screened invited administered divided trained received underwent participated comprised served used compared assessed performed conducted collected measured considered involved eligible available admitted referred seen entered sampled monitored introduced added applied submitted positioned placed watched connected prepared built constructed planned scheduled proposed presented chosen matched needed'.split(' '));
/** Verbs that say nothing of what was counted when they stand alone. */
export const MENTIONED: ReadonlySet<string> = new Set('found observed noted detected reported identified obtained recorded present occurred were was had did confirmed designed'.split(' '));

/** Units of doses: an amount given, not found. */
export const DOSE_UNITS: ReadonlySet<string> = new Set('mg g ug µg μg mcg micrograms ml mL ul µl mmol mg/d mg/kg mg/day mg/daily IU units Gy kg'.split(' '));

/** Parts that a model is made of: their count is the model's own size. */
export const MODEL_PARTS: ReadonlySet<string> = new Set('experts layers heads blocks'.split(' '));
