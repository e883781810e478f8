/** What a number was reached `with`: which phrases behind that word are a setting. */
import { PEOPLE_NOUNS } from '../../../rules/lexicon/counted-nouns.js';
import type { ReadSentence } from '../../sentence.js';
import { dimensionOf, metricIn } from '../../terms.js';
import { isProperToken } from '../attach.js';
import { nounPhrase, skipLight } from '../phrases.js';

/** `with high tuning`, `with a large gain` say how good it is. */
const PRAISE = /^(?:minimal|little|high|higher|low|lower|no|negligible|fewer|less|more|better|improved|significant|good|strong|comparable|competitive|reduced|small|smaller|large|larger|marginal|minor|slight|great|greater|robust|stable|consistent|excellent|superior|similar|substantial|increasing|limited|modest)$/;

/** `with 4 bits`, `with 50 steps`, `with the same budget`, but not `with 3x less memory` or `with 40% recall`. */
export function equipped(s: ReadSentence, k: number): boolean {
  // `women with`, `compared with`, `consistent with`
  if (PEOPLE_NOUNS.has(s.tokens[k - 1]!.lower) || /^(?:compared|consisten\w+|agree\w*|correlat\w+|associat\w+|those|comparison|contrast|interaction)$/.test(s.tokens[k - 1]!.lower)) return false;
  const at = skipLight(s, k + 1);
  const t = s.tokens[at];
  if (!t) return false;
  if (t.lower === 'same') return true;
  if (!t.quantity) return used(s, at);
  const { unitClass } = t.quantity;
  if (unitClass === 'bits') return true;
  return (unitClass === 'counted' || unitClass === 'steps') && s.tagging.tags[at + 1] === 'noun' && dimensionOf(s.tokens, at + 1, nounPhrase(s, at + 1)?.end ?? at + 1) !== 'error';
}

/** `with Foo-12`, `with rapid steaming`: a model or a method that was used, and neither a measure nor its praise. */
function used(s: ReadSentence, at: number): boolean {
  const np = nounPhrase(s, at);
  if (!np || np.start !== at || PRAISE.test(s.tokens[at]!.lower) || metricIn(s.tokens, at, np.end) !== null) return false;
  const head = s.tokens[np.end]!;
  return /.{3}(?:ing|ation)$/.test(head.lower) || (isProperToken(head.text) && /\d/.test(head.text));
}
