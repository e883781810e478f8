/** `With an accuracy of 90%, Foo wins`: the subject behind the comma, where a preposition opens the clause of the number. */
import type { Draft } from '../context.js';
import { EVIDENCE, isOwn, isProper } from '../own.js';
import { bracketAround, clause, nounPhrase, skipLight } from '../phrases.js';
import type { SubjectFound } from './clause-subject.js';
import { isFinite } from './subject-before.js';

const FRONTS = /^(?:with|at|by|using|after|under|across|for|on|despite|being)$/;

/** A count says where the clause holds, and is of its subject only where that is a system: `across 5 benchmarks, Foo wins`. */
export function behindFronted({ s, i, kind }: Draft): SubjectFound | null {
  const bounds = clause(s, i);
  if (kind === 'scale' || !FRONTS.test(s.tokens[bounds.start]!.lower) || bracketAround(s, i)) return null;
  for (let k = i + 1; k < bounds.end; k++) {
    if (isFinite(s, k)) return null;
    if (s.tokens[k]!.text !== ',') continue;
    const at = skipLight(s, k + 1);
    const np = nounPhrase(s, at);
    let v = (np?.start === at ? np.end : at) + 1;
    while (v < bounds.end && s.tagging.tags[v] === 'adv') v++;
    if (!isFinite(s, v) || (/ed$/.test(s.tokens[v]!.lower) && s.tagging.tags[v + 1] === 'prep')) continue;
    if (/^(?:we|it|they)$/.test(s.tokens[at]!.lower)) return { np: null, own: true, back: s.tokens[at]!.lower !== 'we' };
    if (np?.start !== at) continue;
    if (EVIDENCE.test(s.tokens[np.end]!.lower)) return { np: null, own: true };
    const own = isOwn(s, np);
    return kind === 'coverage' && !own && !isProper(s, np) ? null : { np, own };
  }
  return null;
}
