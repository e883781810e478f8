/** The model that a number of parameters is said of: `Foo 8B`, `a 1B draft model`, `models with 7B parameters`, `Foo (55M)`. */
import type { TokenSpan } from '../../pattern.js';
import type { ReadSentence } from '../../sentence.js';
import { metricIn } from '../../terms.js';
import { numberSpan } from '../around-number.js';
import { findSubject } from './clause-subject.js';
import type { Draft } from '../context.js';
import { isOwn, isProper } from '../own.js';
import { nounPhrase } from '../phrases.js';
import { coordination } from './subject-before.js';

const LINK = /^(?:with|of|ranging|from|only|than|having|\(|between|to|as|sized?)$/;
const ARTICLE = /^an?$/;
const ING = /ing$/;
const HOPS = 6;

/** The name that ends at token `k`, with its version or as an acronym in a bracket: `Foo 1.0, a 5B model`, `Food Sorter (FS), a 5B model`. */
function apposed(s: ReadSentence, k: number): TokenSpan | null {
  if (s.tokens[k]?.text === ')') {
    const short = s.tokens[k - 2]?.text === '(' ? nounPhrase(s, k - 1) : null;
    return short && isProper(s, short) ? short : null;
  }
  const end = s.tokens[k]?.quantity?.aside ? k - 1 : k;
  const name = nounPhrase(s, end);
  return name && name.end === end && isProper(s, name) ? { start: name.start, end: k } : null;
}

/** The phrase before the number, past what may stand between. */
function before(d: Draft): TokenSpan | null {
  const { s } = d;
  const first = numberSpan(d).start;
  let linked = false;
  for (let k = first - 1; k >= 0 && first - k <= HOPS; k--) {
    const t = s.tokens[k]!;
    const tag = s.tagging.tags[k];
    if (LINK.test(t.lower)) linked = true;
    if (t.skip || tag === 'det' || LINK.test(t.lower) || tag === 'adv' || tag === 'adj') continue;
    // `a reasoning-tuned 7B model`
    if (/^[a-z]+-/.test(t.text) && s.tokens[k - 1]?.text !== '(' && ARTICLE.test(s.tokens[k - 1]?.lower ?? '')) continue;
    // `Foo, a 100M-parameter model`
    if (t.text === ',') return apposed(s, k - 1);
    const np = nounPhrase(s, k);
    if (!np || np.end !== k || (t.text.length === 1 && t.text === t.lower)) return null;
    // `Foo, a lightweight 5B model`: tagged as a noun
    if (k === first - 1 && ARTICLE.test(s.tokens[np.start - 1]?.lower ?? '') && s.tokens[np.start - 2]?.text === ',' && !isProper(s, np)) {
      return apposed(s, np.start - 3);
    }
    // `finetuning a 7B model`, `strong larger 7B models`: only a name stands right before its number
    return (!linked || ING.test(t.lower)) && !isProper(s, np) ? null : np;
  }
  return null;
}

const MODEL = /^(?:model|llm|vlm|baseline|teacher|backbone)$/;
const MODELS = /^(?:models|LLMs|networks|variants)$/;
/** Heads of what has parameters. */
const HAS_PARAMETERS = /^(?:models?|[a-z]*lms?|baselines?|teachers?|students?|backbones?|drafters?|checkpoints?|networks?|transformers?|encoders?|decoders?|judges?|verifiers?|generators?|counterparts?|competitors?|reasoners?)$/;
/** Heads that do not say which model. */
const ANY_MODEL = /^(?:models?|llms?)$/;
/** Words before one that do not say it either. */
const ANY = /^(?:parameter|language|large|small|larger|smaller|neural|foundation|generative|deep|single|new|novel|dense)$/;
const OUR = /^(?:our|this|these|its|proposed)$/;

/** The phrase right behind the number and its unit. */
function behind(d: Draft): TokenSpan | null {
  const { s } = d;
  let k = numberSpan(d).end + 1;
  while (s.tokens[k]?.skip) k++;
  const np = nounPhrase(s, k);
  return np && np.start === k ? np : null;
}

function isOurs(d: Draft): boolean {
  const { s } = d;
  for (let k = numberSpan(d).start - 1, n = 0; k >= 0 && n < 4; k--, n++) {
    if (OUR.test(s.tokens[k]!.lower)) return true;
    if (s.tagging.tags[k] === 'verb' || s.tagging.tags[k] === 'prep') return false;
  }
  return false;
}

const HAS = /^(?:has|have|had|having|contains?|containing|comprises?)$/;

/** `Foo, which has only 7B parameters`: the subject of the verb right before the number, where it is a name. */
function haver(d: Draft): TokenSpan | null {
  const { s, i } = d;
  let k = numberSpan(d).start - 1;
  while (k > 0 && (s.tokens[k]!.skip || s.tagging.tags[k] === 'adv' || s.tagging.tags[k] === 'det')) k--;
  if (!HAS.test(s.tokens[k]?.lower ?? '')) return null;
  const { np, own } = findSubject(s, i);
  return np && !own && isProper(s, np) ? np : null;
}

/** The phrase to say; `own` for the paper's own system; null where the text does not say it. */
export function parametersSubject(d: Draft): TokenSpan | 'own' | null {
  const { s, i } = d;
  const named = nounPhrase(s, i + 1);
  // `the 1.3B-parameter Foo`
  if (named && named.start === i + 1 && (/-/.test(s.tokens[i]!.text + s.source.text.slice(s.tokens[i]!.end, s.tokens[i]!.end + 1)) || (d.q.magnitude && MODEL.test(s.tokens[named.end]!.lower))) && isProper(s, named)) return named;
  const owner = before(d);
  if (owner) {
    // `reaches 84% on Foo with 22M parameters`: neither a measure nor what it was measured on has them
    const measuredOn = s.datasets.some((m) => m.start <= owner.end && m.end >= owner.end) && s.tokens[owner.start - 1]?.lower === 'on';
    const found = measuredOn || metricIn(s.tokens, owner.start, owner.end)?.end === owner.end ? findSubject(s, i) : null;
    if (found?.np && !found.own && isProper(s, found.np)) return found.np;
    return found || isOwn(s, owner) ? 'own' : owner;
  }
  const next = behind(d);
  if (next && isOurs(d)) return 'own';
  if (next && (MODELS.test(s.tokens[next.end]!.text) || saysWhich(s, next))) return next;
  return haver(d);
}

/** `a 1B drafter`, `a 7B base model`, and not `a 7B language model`. */
function saysWhich(s: ReadSentence, np: TokenSpan): boolean {
  const head = s.tokens[np.end]!.lower;
  if (!HAS_PARAMETERS.test(head)) return false;
  return !ANY_MODEL.test(head) || s.tokens.slice(np.start, np.end).some((t) => !ANY.test(t.lower));
}

/** `Foo-S, Foo-M and Foo-L reach 71, 74 and 77 mAP with 3M, 12M and 40M parameters`: a size for each name of the list. */
export function oneEach({ s, i }: Draft): TokenSpan | null {
  const g = s.groups.get(i);
  if (!g || g.members.length < 2) return null;
  const { np, own } = findSubject(s, i);
  const list = np && !own ? coordination(s, np) : [];
  return list.length === g.members.length && list.every((m) => isProper(s, m)) ? list[g.members.indexOf(i)]! : null;
}
