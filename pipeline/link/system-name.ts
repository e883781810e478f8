/**
 * The name that a paper gives its own system: `Foo: A Title`, `we present Foo`, `called Foo`, `a new method (Foo)`.
 * Null where title and text name none.
 */
import { foldSpace } from '../fold-space.js';
import { abbreviates, spells } from './acronym.js';

const WORD = String.raw`(?:\$?\\(?:text(?:tt|sc|sf|it|bf)|math(?:sf|tt|rm|bf)|emph)\{\$?[^{}]{1,30}\}?\$?[\w+\-]{0,12}|\$[^$ ]{1,24}\$[\w+\-]{0,12}|[A-Z0-9][\w@.+²*^&/\-]*[A-Za-z0-9+*]|[a-z]{1,5}[A-Z][\w\-]*|[a-z]-[A-Z]{2}[\w\-]*|[a-z]+\d[\w\-]*)`;
const NAME = String.raw`(?:${WORD}(?:[ \-](?:[A-Z][\w.+\-]*|\d[\w.]*)){0,3})`;
const QUOTE = String.raw`["'“\`]{0,2}`;
const TITLE = new RegExp(String.raw`^\s*${QUOTE}(${NAME}|[A-Z][\w.+\-]*(?: [A-Z][\w.+\-]*){0,2})["'”]?\s?(?::| - | – | — | -- )`);
const VERBS = 'propose|proposes|present|presents|introduce|introduces|develop|develops|describe|describes|design|designs|release|unveil|create|creates|build|builds|contribute|devise|offer|establish|proposed|presented|introduced|developed|designed|construct|built|created';
const AFTER_NAME = String.raw`(?=["'”]{0,2}(?: ?,|\.|:|\s\(|\s(?:a|an|the|which|that|to|for|as|is|by|based|-)\b| —))`;
const SHAPED = String.raw`(?:[A-Z][\w+\-]*[A-Z\d][\w+\-]*|[a-z]{1,3}[A-Z][\w\-]*)`;
const CALLED = new RegExp(String.raw`(?<!\b(?:also|commonly|often|usually|typically|sometimes) )\b(?:called|dubbed|named|termed(?: as)?|coined|denoted(?: as| by)?|referred to as|which we (?:call|name|term|dub)|abbreviated as|nicknamed|we call(?: it| this| our [a-z]+)?|codenamed)[,:]?\s+(?:the\s+)?${QUOTE}(${NAME})`);
/** `we propose Foo`: somebody introduces something. */
const INTRODUCED = new RegExp(String.raw`\b(?:[Ww]e|paper|work|article|study|thesis|report|[Hh]ere)\b[^.;:]{0,40}?\b(?:${VERBS})\s+(?:and [a-z]+ )?(?:the )?${QUOTE}(${NAME})${AFTER_NAME}`);
/** How those of the patterns below begin that need `we` or the like right before the verb. */
const OPENING = new RegExp(String.raw`\b(?:[Ww]e|paper|work|study|article|method) (?:[a-z]+ ){0,3}?(?:${VERBS}|report|reports|proposing|introducing|presenting) `);
const OPENED: readonly RegExp[] = [
  // `we propose a new index Foo (...)`, `we propose a recipe, Foo, and`, `we propose a long name or FOO, a`
  new RegExp(String.raw`\b(?:[Ww]e|paper|work|study|article) (?:[a-z]+ ){0,2}?(?:${VERBS}) (?:an?|the) (?:[a-z][\w\-]* ){1,6}?[a-z][\w\-]*,? ${QUOTE}(${SHAPED})["'”]?(?=,| \(| that | which |\.)`),
  new RegExp(String.raw`\b(?:[Ww]e|paper|work|study|article) (?:[a-z]+ ){0,2}?(?:${VERBS}) [^.;,()]{5,90}? or (${SHAPED}),`),
  new RegExp(String.raw`\b(?:[Ww]e|paper|work|study|article) (?:[a-z]+ ){0,2}?(?:${VERBS}) the (?:[a-z]+ ){1,4}of ${QUOTE}(${SHAPED}(?: (?:logging|hashing|training|attention|sampling|search))?)(?= \(|,)`),
  // `we propose a recipe, namely Foo, that`
  new RegExp(String.raw`\b(?:[Ww]e|paper|work|study|article) (?:[a-z]+ ){0,2}?(?:${VERBS}) (?:an?|the) [^.;:]{5,110}?,? namely:? (?:the )?${QUOTE}(${NAME})["'”]?(?=,? (?:that|which|to|for|by|in|with|where|is)\b|\.)`),
];
/** A verb is enough: `and to present Foo`, `by proposing Foo`. */
const VERB_ALONE: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:and|to) (?:present|propose|introduce)s? ${QUOTE}(${NAME})(?=[:,]|\s\()`),
  new RegExp(String.raw`\b(?:by|,) (?:proposing|presenting|introducing|developing) ${QUOTE}(${NAME})(?=[:,]|\s\()`),
];
/** `a framework, Foo, that`. */
const APPOSED = new RegExp(String.raw`\b(?:model|framework|method|approach|system|architecture|algorithm|network|technique|tool|scheme),\s${QUOTE}(${NAME})["'”]?,\s(?:that|which|a|an|to|for|provides|is|achieves)\b`);
const NO_PREPOSITION = String.raw`(?!(?<![-\w])(?:using|with|for|via|based|on|in|from|of|that|which|by)(?![-\w]))`;
/** What stands between `our` and an acronym is one phrase: no verb, and nothing that it is done to. */
const NO_CLAUSE = String.raw`(?!(?<![-\w])(?:to|as|at|is|are|was|were|has|have|had|can|since|because|when|shows?|against|over|under|between)(?![-\w]))`;
/** `we propose a long name (ACRO)`, where nothing but the name stands between. */
const BRACKETED = new RegExp(String.raw`\b(?:[Ww]e|paper|work|article|method|study)\b (?:[a-z]+ ){0,3}?(?:${VERBS}|report|reports|proposing|introducing|presenting) ((?:${NO_PREPOSITION}[^.;()]){3,110}?)\(\s?(?:or |called |dubbed |named |namely,? |i\.e\.,? )?${QUOTE}(${WORD})["'”]?\s?\)`);
/** `a new framework, a Long Name (ACRO), is introduced`. */
const BRACKETED_BEFORE = new RegExp(String.raw`\b(?:[Aa]n?|[Tt]he) ((?:${NO_PREPOSITION}[^.;()]){3,110}?)\(\s?${QUOTE}(${WORD})["'”]?\s?\),? (?:is|was) (?:introduced|proposed|presented|developed)\b`);
/** `our newly introduced Long Name (ACRO)`, `the resulting Long Name (ACRO) system`. */
const BRACKETED_OWN = new RegExp(String.raw`\b(?:introduced|resulting|[Pp]roposed|[Oo]ur) ((?:${NO_PREPOSITION}${NO_CLAUSE}[^.;(),]){3,60}?)\(\s?${QUOTE}(${WORD})["'”]?\s?\)`);
/** `we propose Long Name for Things (LNT), a`: with prepositions, where the initials agree. */
const INITIALS = new RegExp(String.raw`\b(?:[Ww]e|paper|work|article|study) (?:[a-z]+ ){0,3}?(?:${VERBS}) (?:an? |the )?([A-Z][^.;()]{5,90}?) \(([A-Z][\w\-]{1,12})\)(?!-)`);
const STOP = /^(?:A|An|The|We|In|On|Our|This|These|It|To|For|From|Towards?|Learning|Deep|How|What|Why|When|Is|Are|Can|Do|Does|Using|Beyond|Rethinking|Understanding|Exploring|Evaluating|Improving|Efficient|Fast|Large|AI|ML|LLM|LLMs|NLP|RL|GPU|CNN|CNNs|GAN|GANs|GNN|GNNs|DNN|DNNs|VLM|VLMs|SOTA|UDA|API|QA|NAS|RAG|MoE|KV|CoT|FL|MLLMs|DRL|PDE|PDEs|ODE|IoT|3D|2D|NMT|ASR|SGD|SNN|SNNs|MRI|CT|ICU|HIV|RCT|EEG|ECG|PCR|LSTM|LSTMs|RNN|RNNs|MLP|SVM|MPC|PID|MOO|OCR|RQs?|PPO|SLAM|UAVs?|HITL|AR|VR|XR|ADMM|EM|MCMC|PCA|ICA|BERT|Reinforcement|Machine|Supervised|Unsupervised)$/;

/** The name as people say it: without quotes and LaTeX around it. */
const clean = (name: string): string => name.replace(/\\[a-z]+\{([^{}]*)\}?/g, '$1').replace(/[$"'“”`]/g, '').replace(/\. [A-Z].*$/, '').replace(/[,.:]+$/, '').trim();
const usable = (name: string): boolean => /[A-Z]|\d|\\/.test(name) && !STOP.test(name.split(' ')[0]!) && !STOP.test(name) && name.length > 1;

/** The acronym in brackets right behind a name is its shorter form. */
function shortForm(abstract: string, name: string): string {
  const at = abstract.indexOf(`${name} (`);
  const m = at < 0 ? null : /^\(([A-Z][\w-]{1,14})\)/.exec(abstract.slice(at + name.length + 1));
  return m ? m[1]! : name;
}

const INTRODUCES = /(?:propose|present|introduce|called|named|dubbed|method|framework)(?:s|d|,)? (?:the )?$/;

/** Whether the name stands behind a word such as `propose` or `called` somewhere. */
function isIntroduced(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) if (INTRODUCES.test(text.slice(Math.max(0, at - 24), at))) return true;
  return false;
}

/** Words that a name is introduced by: verbs, what stands before an own thing, and things that are given names. */
const CUE = /\b(?:(propos|present|introduc|develop|describ|design|releas|unveil|creat|build|built|contribut|devis|offer|establish|construct|report)|(resulting|our)|model|framework|method|approach|system|architecture|algorithm|network|technique|tool|scheme)/gi;
/** Who introduces something. */
const INTRODUCER = /\b(?:[Ww]e|paper|work|article|study|thesis|report|[Hh]ere|method)\b/;
/** `we propose a novel FooBar framework that`: coined, for capitals alone may only say what it is about. */
const KIND_NAMED = new RegExp(String.raw`\b(?:[Ww]e|paper|work|study|article) (?:[a-z]+ ){0,2}?(?:${VERBS}) (?:an?|the) (?:[a-z][\w\-]* ){0,3}?([A-Za-z]*(?:[a-z][A-Z]|[A-Z]{2}[a-z])\w* (?:framework|architecture|objective|scheme|algorithm|mechanism|pipeline|protocol))(?= |,|\.)`);
const KIND_TITLED = new RegExp(String.raw`\b(?:[Ww]e|paper|work|study|article) (?:[a-z]+ ){0,2}?(?:${VERBS}) (?:an?|the) (?:[a-z][\w\-]* ){0,2}?([A-Z][a-z]+(?:[ -](?:of|to|and|in)?-?[A-Z][a-z]+){1,3}) (?:learning |training )?(?:method|approach|framework|strategy|algorithm|mechanism|network|model|scheme|technique|pipeline)\b`);
/** How far a phrase that introduces a name goes before and behind its verb. */
const BEFORE_CUE = 90;
const BEHIND_CUE = 240;

/** A part of a text that may introduce a name, with the sorts of cues that it holds. */
interface Window {
  start: number;
  end: number;
  verb: boolean;
  own: boolean;
  /** A comma stands right behind a thing that is given a name. */
  apposed: boolean;
}

/** The parts of a text that may introduce a name: around such words, those that overlap as one. */
function windows(text: string): Window[] {
  const found: Window[] = [];
  let last: Window | undefined;
  CUE.lastIndex = 0;
  for (let m = CUE.exec(text); m; m = CUE.exec(text)) {
    const end = m.index + BEHIND_CUE;
    if (last && m.index - BEFORE_CUE <= last.end) last.end = end;
    else found.push((last = { start: Math.max(0, m.index - BEFORE_CUE), end, verb: false, own: false, apposed: false }));
    if (m[1] !== undefined) last.verb = true;
    else if (m[2] !== undefined) last.own = true;
    else if (text[m.index + m[0].length] === ',') last.apposed = true;
  }
  return found;
}

/** The name that the abstract introduces first, however it does. */
function firstIntroduced(text: string): string | null {
  let best: string | null = null;
  let at = Infinity;
  const offer = (index: number, name: string): void => {
    if (index >= at || !usable(name)) return;
    [best, at] = [name, index];
  };
  const plain = (pattern: RegExp, part: string, start: number): void => {
    const hit = pattern.exec(part);
    if (hit) offer(start + hit.index + hit[0].indexOf(hit[1]!), shortForm(text, clean(hit[1]!)));
  };
  const bracketed = (pattern: RegExp, part: string, start: number): void => {
    const hit = pattern.exec(part);
    // `a Long Name (ACRO)-based index`: the name of a part
    if (hit && !part.startsWith('-', hit.index + hit[0].length) && abbreviates(hit[2]!, hit[1]!)) offer(start + hit.index + hit[0].length - hit[1]!.length - hit[2]!.length, clean(hit[2]!));
  };
  plain(CALLED, text, 0);
  for (const { start, end, verb, own, apposed } of windows(text)) {
    if (start >= at) break;
    const part = text.slice(start, end);
    const bracket = part.includes('(');
    const introduced = verb && INTRODUCER.test(part);
    if (introduced) plain(INTRODUCED, part, start);
    const opening = introduced ? part.search(OPENING) : -1;
    const opened = opening < 0 ? '' : part.slice(opening);
    if (opened) for (const pattern of OPENED) plain(pattern, opened, start + opening);
    if (verb) for (const pattern of VERB_ALONE) plain(pattern, part, start);
    if (apposed) plain(APPOSED, part, start);
    if (!bracket) continue;
    if (opened) bracketed(BRACKETED, opened, start + opening);
    if (verb) bracketed(BRACKETED_BEFORE, part, start);
    if (verb || own) bracketed(BRACKETED_OWN, part, start);
    const long = opened ? INITIALS.exec(opened) : null;
    if (long && spells(long[1]!, long[2]!)) offer(start + opening + long.index, long[2]!);
  }
  return best;
}

export function systemName(title: string, abstract: string): string | null {
  const t = foldSpace(title).trim().replace(/^(?:Position|Perspective|Viewpoint|Opinion|Commentary|Editorial|Survey|Review|Tutorial|Keynote|Invited|Demo|Correction|Erratum|Reply)(?: [Pp]aper| [Tt]alk)?: /, '').replace(/^(?:Introducing|Presenting|Meet) (?=[A-Z])/, '').replace(/ (?:Technical Report|White ?paper)(?=:|$)/, '');
  const a = foldSpace(abstract).trim();
  const m = TITLE.exec(t);
  if (m) {
    const name = clean(m[1]!);
    const words = name.split(/\s+/);
    const ours = words.filter((w) => !STOP.test(w)).join(' ');
    // a name has a shape of its own; a phrase of plain words before the colon is a topic
    const shaped = /[a-z][A-Z]|[A-Z]{2}|\d|[+*²@&]|\\/.test(ours) || (words.length === 1 && name.length > 2);
    if (usable(name) && words.length <= 3 && ((shaped && (words.length === 1 || /[A-Z]{2}|\d|[a-z][A-Z]/.test(ours))) || isIntroduced(a, name))) return shortForm(a, name);
  }
  const introduced = firstIntroduced(a);
  // `ResidualFoo for Bars`, which builds on `a Foo (FOO)`: a name of the title that ends so is the whole name
  if (introduced !== null) return coinedInTitle(t, a, introduced) ?? introduced;
  // `Title words (NAME)`
  const bracket = /\(([A-Z][\w-]*[A-Z\d][\w-]*)\)\s*$/.exec(t);
  // `organs on whole-body scans (WBS)`: what stands behind a preposition is worked on
  if (bracket && !STOP.test(bracket[1]!) && !/ (?:in|on|of|for|from|with|using|via|by|to) /.test(t.slice(0, bracket.index)) && !CHEMICAL.test(bracket[1]!)) return bracket[1]!;
  const opening = opensTitle(t, a);
  if (opening !== null) return opening;
  const kind = KIND_NAMED.exec(a)?.[1];
  if (kind && usable(kind)) return kind;
  // `we propose a Tray Swap method`, where the title has the words too
  const titled = KIND_TITLED.exec(a)?.[1];
  return titled && titled.length > 3 && usable(titled) && t.toLowerCase().replaceAll('-', ' ').includes(titled.toLowerCase().replaceAll('-', ' ')) ? titled : null;
}

/** A title that opens with the thing: `Deep Foo Regression for Bar`, `PartTagger for Long Text`. */
function opensTitle(title: string, abstract: string): string | null {
  const opening = /^([A-Z][\w-]*(?: [A-Z][\w-]*){1,4}) (?:for|with|via|using) /.exec(title)?.[1];
  if (opening && usable(opening) && abstract.includes(opening)) return opening;
  // `PartTagger for Long Text`: a word that is no word of the language, and that the abstract uses
  const coined = coinedInTitle(title, abstract);
  if (coined !== null) return coined;
  return describedName(title, abstract);
}

/** The word of that make that opens the title; where `ending` is given, one that ends so. */
function coinedInTitle(title: string, abstract: string, ending = ''): string | null {
  const coined = COINED.exec(title)?.[1];
  return coined !== undefined && coined.endsWith(ending) && usable(coined) && abstract.includes(coined) ? coined : null;
}

const COINED = /^([A-Z]\w*[a-z][A-Z]\w*) (?:for|with|via|using|in|on|is) /;

/** What a title calls the thing in plain words, before it says what for. */
const DESCRIBED = /^(?:An? |The )?(?!An? |The |Simple |Improved |Towards? )([A-Z][\w-]+(?: (?!(?:and|or|for|of|in|on|to|with|via|using|from|by|as|at|is|are|learning)\b)[A-Za-z][\w-]+){1,5})(?: (?:for|via|with|using) |:)/;
const PROPOSES = /\b(?:propos|present|introduc|develop|design|creat|devis)(?:e|es|ed|ing|s)? (?:an? |the )?(?:(?:novel|new|simple|efficient|effective|first|powerful|general|lightweight),? (?:and |yet )?)*$/i;
/** How far behind a verb of introduction the thing may stand. */
const LONGEST_PRAISE = 60;

/** `Pan-Guided Baking for Rye`, of which the abstract says `we propose a novel pan-guided baking`. */
function describedName(title: string, abstract: string): string | null {
  const name = DESCRIBED.exec(title)?.[1];
  // two plain words are a topic
  if (!name || !(name.includes('-') || name.split(' ').length > 2)) return null;
  const at = abstract.toLowerCase().indexOf(name.toLowerCase());
  if (at < 1 || !PROPOSES.test(abstract.slice(Math.max(0, at - LONGEST_PRAISE), at))) return null;
  const said = abstract.slice(at, at + name.length);
  const short = shortForm(abstract, said);
  return STOP.test(short) ? said : short;
}

const SYSTEMS = /\b(?:DRAM|SRAM|cache|caches|LLC|processor|processors|CPUs?|GPUs?|NPUs?|microarchitecture|microarchitectural|chip|cores?|hardware|voltage|FPGA|ASIC|NVM|STT-?RAM|memory controller|main memory|instruction|instructions|IPC|prefetch\w*|branch predict\w*|datacenters?|PCIe|NUMA|page faults?|file systems?|data loading|interconnect|NoC|compiler|kernel|hypervisor|virtual machines?|database|DBMS|SSD|storage|SIMD|multicore|many-core|multi-core|accelerator|accelerators|in-memory|workloads|page tables?|TLB|SPEC|energy-delay|frequency scaling|bandwidth|index|lookup|lookups|throughput|runtime)\b/g;

/** `Bi2Te3`: a formula of chemistry. */
const CHEMICAL = /^(?:[A-Z][a-z]?\d+){2,}$|^(?:[A-Z][a-z]?\d*){3,}\d$/;

/** Whether a paper is about computer systems: three or more of their words. */
export function isSystemsPaper(title: string, abstract: string): boolean {
  return new Set(`${title} ${abstract}`.match(SYSTEMS) ?? []).size >= 3;
}
