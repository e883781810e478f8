/** The dataset of a claim: the mention nearest to the number in its clause, lists aligned with lists of numbers. */
import type { DatasetMention } from '../datasets.js';
import type { Draft } from './context.js';
import { bracketAround, clause, printed } from './phrases.js';

const SPLIT = /^(?:test-dev|test-std|val|validation|test|minival|testset)$/;

/** Mentions that one list holds: separated by list marks only. */
function runs(d: Draft, mentions: readonly DatasetMention[]): DatasetMention[][] {
  const out: DatasetMention[][] = [];
  for (const m of mentions) {
    const last = out.at(-1)?.at(-1);
    const between = last ? d.s.tokens.slice(last.end + 1, m.start) : [];
    const joined = last && between.length <= 4 && between.every((t) => t.kind === 'mark' ? /^[,/]$/.test(t.text) : /^(?:and|or|&|the|datasets?|benchmarks?|as|well)$/.test(t.lower));
    if (joined) out.at(-1)!.push(m);
    else out.push([m]);
  }
  return out;
}

const say = (d: Draft, m: DatasetMention): string => {
  let end = m.end;
  if (SPLIT.test(d.s.tokens[end + 1]?.lower ?? '')) end++;
  return printed(d.s, { start: m.start, end });
};

export function linkDataset(d: Draft): void {
  const { s, i, kind } = d;
  if (kind === 'scale' || kind === 'coverage' || kind === 'parameters' || kind === 'memory' || kind === 'compute' || kind === 'duration') return;
  if (!s.datasets.length) return;
  const bounds = clause(s, i);
  const mentions = s.datasets.filter((m) => m.start >= bounds.start && m.end <= bounds.end);
  const pool = mentions.length ? mentions : s.datasets;
  const lists = runs(d, pool);
  const g = s.groups.get(i);
  // A (x), B (y)
  const bracket = bracketAround(s, i);
  if (bracket) {
    const before = pool.find((m) => m.end === bracket.start - 1 || (m.end === bracket.start - 2 && s.tokens[m.end + 1]!.kind === 'word'));
    if (before) {
      d.dataset = say(d, before);
      return;
    }
  }
  if (g) {
    const list = lists.find((l) => l.length === g.members.length && l.length > 1);
    if (list) {
      d.dataset = say(d, list[g.members.indexOf(i)]!);
      return;
    }
  }
  // `x on A and y on B`: the mention right behind the number, up to the next number
  const after = (g?.end ?? i) + 1;
  let stop = s.tokens.length;
  for (let k = after; k < s.tokens.length; k++) {
    const q = s.tokens[k]!.quantity;
    if (q && !q.aside && (q.unitClass === d.q.unitClass)) {
      stop = k;
      break;
    }
  }
  const behind = lists.find((l) => l[0]!.start >= after && l[0]!.start < stop);
  const before = [...lists].reverse().find((l) => l.at(-1)!.end < i);
  const chosen = behind ?? before ?? lists[0];
  if (!chosen) return;
  d.dataset = chosen.map((m) => say(d, m)).join('; ');
}
