/** Counts that are no news: things mentioned before (`these two datasets`), and the parts of what is made (`two modules`). */
import { COVERAGE_NOUNS, PART_NOUNS, PEOPLE_NOUNS, SOFT_PART_NOUNS } from '../../rules/lexicon/counted-nouns.js';
import type { Token } from '../quantity.js';
import type { Check, NumberContext } from './context.js';

/** A small whole number that may count things. */
const isSmallCount = ({ q, bare, integer }: NumberContext): boolean => bare && integer && q.value <= 60 && q.outOf === null && q.pair === null && q.tail === null;

const DEMONSTRATIVE = /\b(these|those|both|all|the first|the last|the following|each of the|any of the|the other|the latter|the above|the same|the previous)\s+$/i;
const THE = /\bthe\s+$/i;
const OF_THE = /\bof the\s+$/i;
const IN_THE = /\b(?:between|of|in|for|across|to) the\s+$/i;

/** Words before the number that say its things are known; `the following five datasets` are named only now. */
function isDemonstrated(n: NumberContext): boolean {
  const words = DEMONSTRATIVE.exec(n.before)?.[1]?.toLowerCase();
  return words !== undefined && !(words === 'the following' && n.head !== null && !PART_NOUNS.has(n.head.lower));
}

/** `these two datasets`, `the three models`; `the 5 models that` are described only now. */
export const repeatedMention: Check = (n) => {
  if (!isSmallCount(n)) return null;
  if (isDemonstrated(n)) return 'repeated mention';
  const { q, before, tokens, i } = n;
  const word = q.form === 'word';
  if (!THE.test(before) || (!word && q.value > 20)) return null;
  if (word && IN_THE.test(before)) return 'repeated mention';
  return !OF_THE.test(before) && !tokens.slice(i + 1, i + 8).some((t) => t.lower === 'that' || t.lower === 'which') ? 'repeated mention' : null;
};

/** Words before a count that make it one of an evaluation. */
const EVALUATES = /\b(?:evaluat|experiment|test(?:ed|s|ing)?\b|compar|benchmark|assess|validat|across|examin|outperform|achiev|conduct|trained|studied|enrol|treated|receiv|accuracy|surpass|best on|results on|demonstrat|improv|perform(?:s|ed|ance)\b|removing|using|on\s$)/i;
/** Words before a count that make it one of something made. */
const MAKES = /\b(?:propos\w+|introduc\w+|present\w*|design\w*|develop\w*|compris\w+|consist\w*(?: of)?|contains?|compos\w+(?: of)?|integrat\w+|combin\w+|identif\w+|offers?|contribut\w+|put forward|formulat\w+|address\w*|tackl\w+|faces?|facing|suffers?(?: from)?|have|has|having|between|derive|describe|implement\w*|devis\w+|exploit\w*|leverag\w+|there (?:are|exist)|splits?|adopt|define|incorporat\w+|comput\w+|generat\w+|creat\w+|build|builds|whether|into)\s+(?:the |our |its |an? |novel |new |only |following )*$/i;
/** Things that are always worth counting, however few. */
const UNITARY: ReadonlySet<string> = new Set((
  'gpus gpu nodes machines servers hospitals centers centres sites countries lesions deaths tumors cores tpus clinics schools cities days months weeks years hours '
  + 'events cases samples doses devices robots qubits layers experts blocks volumes books companies datasets dataset occasions injections tablets measurements ics '
  + 'villages districts universities wards institutions laboratories eyes teeth knees hips fractures cycles rounds visits episodes recurrences failures relapses '
  + 'complications species strains loci mutations isolates stars galaxies planets telescopes').split(' '));
const MADE_TO_COUNT = /(?:datasets?|benchmarks?|corpora|patients|subjects|participants|languages|tasks)$/;
const DIVISIONS = /^(?:groups?|arms?|categories|cohorts|classes|levels)$/;
/** Parts that digits count as a size of something. */
const SIZES = /^(?:levels|layers|heads|experts|points|classes|images|inputs|outputs|operations|regions|dimensions|words|terms|cases|groups|areas)$/;

const spans = (head: Token): boolean => COVERAGE_NOUNS.has(head.lower) || COVERAGE_NOUNS.has(head.text);

/** `four groups of ten patients` divides people and counts them. */
const divides = ({ tokens, counted }: NumberContext, head: Token): boolean =>
  DIVISIONS.test(head.lower) && tokens[counted!.end + 1]?.lower === 'of' && tokens[counted!.end + 2]?.kind === 'quantity';

/** `two data sets`: written apart. */
const isDataSets = ({ tokens, counted }: NumberContext): boolean => /^sets?$/.test(tokens[counted!.end]!.lower) && tokens[counted!.end - 1]?.lower === 'data';

const isPart = (n: NumberContext, head: Token): boolean => PART_NOUNS.has(head.lower) && !spans(head) && !divides(n, head);

const evaluates = (n: NumberContext): boolean => EVALUATES.test(n.textBefore(110));

/** Whether another number of the sentence measures something. */
const measuresElse = ({ tokens, i }: NumberContext): boolean =>
  tokens.some((t, at) => at !== i && t.quantity?.form === 'digits' && !t.quantity.aside && t.quantity.unitClass !== 'none');

const FOUND_BEHIND = /^[^.;,:]{0,60}?\b(?:were|was|have been|has been) (?:\w+ly )?(?:identified|found|observed|detected|developed|discovered|isolated|distinguished)\b/;

const OWN_FRAME = /\b(?:via|through|by means of|establish(?:es|ed)?|synthesi[sz]e[sd]?|resulting|complementary|based on|organi[sz]ed (?:along|into)|the use of)\s+$/i;
const OWN_THINGS = /^(?:techniques|strategies|approaches|methods|frameworks|modules|networks|models|systems|algorithms|schemes|mechanisms|losses|stages|instances|classifiers|encoders|decoders|pipelines|policies|agents)$/;
const NEW = /^(?:novel|new|proposed|complementary|complementing|core|key|main|major|simple|specific)$/;
const ARE = /\b(?:are|were)\s+(?:the )?$/i;
const NO = /\bno\s+$/i;

/** A whole that is put together, and what it does with its parts. */
const WHOLE_OF = /\b(?:(?:framework|architecture|system|pipeline|loop|workflow|team|jury)s? (?:with|of)|(?:orchestrat|coordinat|synchroni[sz])(?:es?|ing|ion over|ion of)|comprises of|deploys|routes)\s+$/i;
/** What parts are to each other, side by side. */
const TOGETHER = /^(?:speciali[sz]ed|special-purpose|collaborative|collaborating|cooperating|coordinated|heterogeneous)$/;

/** `a system of three agents`, `two specialized agents`: those that the work is put together of. */
const isTeam = (n: NumberContext, head: Token): boolean =>
  head.lower === 'agents' && (WHOLE_OF.test(n.before) || (TOGETHER.test(n.right?.lower ?? '') && !TRIED_ON.test(n.before)));

/** `two novel strategies`, `via two techniques`, `the resulting two models`, `no two robots`: what the method is made of. */
const isOwnPart = (n: NumberContext, head: Token): boolean =>
  (OWN_THINGS.test(head.lower) && (WHEN.test(n.before) || opensUntried(n))) || NO.test(n.before) || (ARE.test(n.before) && PREDICATED.test(head.lower)) || (OWN_THINGS.test(head.lower) && (OWN_FRAME.test(n.before) || (NEW.test(n.right?.lower ?? '') && !TRIED_ON.test(n.before))));

const TOLD_APART = /^(?:strategies|approaches|techniques|methods|schemes|mechanisms|dimensions|variants|modes|paths|perspectives|axes)$/;
const ENUMERATES = /^[^.;:()]{0,70}(?::|\.) ?\(?(?:i|1|a|I|A)\) /;

/** `two strategies: (i) kneading by hand, (ii) ...`: what the work itself tells apart. */
const isEnumerated = ({ text, sentence }: NumberContext, head: Token): boolean =>
  TOLD_APART.test(head.lower) && ENUMERATES.test(text.slice(head.end, Math.min(head.end + 90, sentence.end + 6)));

const WHEN = /\b(?:when|whenever|if|where)\s+$/i;
const TRIED = /^[^.;]{0,160}\b(?:evaluat|compar|test|benchmark|assess|examin|outperform|achiev|reach|show|fail)/;

/** `Two control schemes are described`: named first of all, and not tried. */
const opensUntried = ({ i, text, q, sentence }: NumberContext): boolean => i === 0 && !TRIED.test(text.slice(q.end, sentence.end));
const PREDICATED = /^(?:tasks|problems|approaches|methods|techniques|systems|strategies|ways|paradigms|concepts|topics|components)$/;
const TRIED_ON = /\b(?:across|over|on|with|compar\w+|evaluat\w+|benchmark\w*|test\w*|against|outperform\w*|than|of)\s+(?:the |these )?$/i;

/** What is right behind it is tried side by side; what somebody `proposes and compares` is their own. */
const TRIES = /(?<!\b(?:propos|introduc|present|develop)\w* and )\b(?:evaluat(?:e[sd]?|ing|ions? (?:of|on))|compar(?:e[sd]?|ing|isons? (?:of|between))|comparative (?:analysis|study) of|benchmark(?:s|ed|ing)?|tests?|tested|testing|examin(?:e[sd]?|ing)|experiments (?:on|with))\s+(?:all |our )?$/i;
/** Parts of a method that can be tried like whole ones. */
const TRIABLE = /^(?:paradigms|mechanisms|schemes|versions|designs|procedures|representations|solutions|heuristics|losses|functions|processes|decoders|directions|lines|communities|concepts)$/;

/** `we compare three mechanisms`: what is tried is no part of what is made. */
const isTried = (n: NumberContext, head: Token): boolean => TRIABLE.test(head.lower) && TRIES.test(n.before);

/** `classified into seven categories`, `put into one of four classes`: how fine the division is. */
const CLASSIFIES = /\b(?:classif|categori[sz])\w+ (?:\w+ )?into (?:one of )?$/i;
const SPANS = /\b(?:across|spanning|covering) $/i;
/** What a method has inside it, however it works across them. */
const INNER = /^(?:streams|branches|modules|components|stages|steps|phases|mechanisms|parts|layers|levels|views|pathways|scales|subnetworks|networks|encoders|experts|heads|paths)$/;
/** Others made them. */
const ESTABLISHED = /\b(?:widely|existing|established|popular|state-of-the-art|commonly|well-known|public|publicly|recent|leading|baseline|other)\b/;
const isEstablished = (n: NumberContext): boolean => ESTABLISHED.test(n.tokens.slice(n.i + 1, n.counted!.end).map((t) => t.lower).join(' '));

/** What works are made of and tell of in pairs: mostly two that are theirs or named only now. */
const PAIRED = /^(?:approaches|strategies|methods|variants|algorithms|applications|architectures|objectives|dimensions|problems|sub-?tasks|heuristics|frameworks|schemes|networks|controllers|techniques|mechanisms)$/;
const PAIR_TRIED = /\b(?:across|over|on|than|against|versus|vs\.?|under|using|spanning|unseen|to)\s+(?:the |all |our |its )?$|\b(?:across\b|compar|evaluat|experiment|benchmark|tested|testing|validat|demonstrat|outperform|surpass|perform|trained|examin|assess)/i;
const TRIED_BEHIND = /^[^.;]{0,70}\b(?:is|are|was|were) (?:\w+ )?(?:compared|evaluated|tested|benchmarked|examined|assessed|tried)\b/;

/** `it has two variants`, `we discuss two strategies`: a pair that nothing near it tries. */
const isUntriedPair = (n: NumberContext, head: Token): boolean =>
  n.q.value === 2 && PAIRED.test(head.lower) && !isEstablished(n) && !PAIR_TRIED.test(n.textBefore(70)) && !TRIED_BEHIND.test(n.text.slice(n.q.end, Math.min(n.sentence.end, n.q.end + 100)));

/** `two modules`, `we propose three losses`, and few of anything in a sentence that measures and evaluates nothing. */
export const wordCountsParts: Check = (n) => {
  if (n.q.form !== 'word' || !isSmallCount(n) || !n.head) return null;
  const { q, head } = n;
  if (FOUND_BEHIND.test(n.text.slice(q.end, Math.min(n.sentence.end, q.end + 90)))) return null;
  if ((q.value < 6 && isEnumerated(n, head)) || isUntriedPair(n, head)) return 'part of a design';
  if (CLASSIFIES.test(n.before) || (SPANS.test(n.before) && !INNER.test(head.lower))) return null;
  const makes = MAKES.test(n.before) && !isEstablished(n);
  if (q.value < 6 && (isOwnPart(n, head) || isTeam(n, head))) return 'part of a design';
  if (q.value < 7 && isPart(n, head) && !isTried(n, head) && !(SOFT_PART_NOUNS.has(head.lower) && !makes && evaluates(n))) return 'part of a design';
  if (makes && !MADE_TO_COUNT.test(head.lower)) return 'part of a design';
  if (q.value > 4 || spans(head) || isDataSets(n) || PEOPLE_NOUNS.has(head.lower) || UNITARY.has(head.lower) || divides(n, head)) return null;
  return !measuresElse(n) && !evaluates(n) ? 'part of a design' : null;
};

/** `3 modules`. */
export const digitsCountParts: Check = (n) => {
  if (n.q.form === 'word' || n.q.value > 6 || !isSmallCount(n) || !n.head) return null;
  const { head } = n;
  if (!isPart(n, head) || SIZES.test(head.lower) || isTried(n, head)) return null;
  return SOFT_PART_NOUNS.has(head.lower) && evaluates(n) ? null : 'part of a design';
};

/** `Twenty-one (21) bakers`: the number word again, in digits. */
export const restated: Check = ({ q, tokens, i, left, right }) => {
  const word = tokens[i - 2]?.quantity;
  return left?.text === '(' && right?.text === ')' && word?.form === 'word' && word.value === q.value && word.unit === null ? 'repeated mention' : null;
};
