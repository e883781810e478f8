/** The condition of a claim: the setting that the number holds for, as a prepositional phrase behind it in its clause. */
import type { Draft } from './context.js';
import { bracketAround, clause, printed } from './phrases.js';

const OPENS = /^(?:on|at|under|in|with|for|during|after|before|across|when|using|without|by|per|via|among|within|while_|following|given|from)$/;

export function linkCondition(d: Draft): void {
  const { s, i } = d;
  const bounds = clause(s, i);
  const g = s.groups.get(i);
  let k = (g?.end ?? i) + 1;
  const bracket = bracketAround(s, i);
  const last = bracket ? bracket.end - 1 : bounds.end;
  for (let hops = 0; k <= last && hops < 9; k++, hops++) {
    const t = s.tokens[k]!;
    if (t.text === ',' || (t.kind === 'quantity' && !t.quantity!.aside)) return;
    if (!OPENS.test(t.lower) || t.skip) continue;
    let end = k;
    let sawNoun = false;
    for (let m = k + 1; m <= last && m - k < 12; m++) {
      const u = s.tokens[m]!;
      const tag = s.tagging.tags[m];
      if (u.text === ',' || tag === 'sub' || tag === 'aux' || (tag === 'verb' && sawNoun) || (u.kind === 'quantity' && !u.quantity!.aside && sawNoun) || u.lower === 'than' || u.lower === 'compared' || (u.kind === 'mark' && u.text !== '(' && u.text !== ')' && u.text !== '/')) break;
      if (u.lower === 'and' && sawNoun) break;
      if (tag === 'noun') sawNoun = true;
      end = m;
    }
    while (end > k && s.tagging.tags[end] !== 'noun' && s.tokens[end]!.text !== ')') end--;
    if (end === k) continue;
    const phrase = printed(s, { start: k, end });
    const metric = d.metric ?? '';
    if (d.dataset && phrase.includes(d.dataset.split(';')[0]!) && end - k <= 3) continue;
    if (d.baseline && phrase.includes(d.baseline)) continue;
    if (metric && phrase.includes(metric) && end - k <= 3) continue;
    d.condition = phrase;
    return;
  }
}
