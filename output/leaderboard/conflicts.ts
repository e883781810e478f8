/**
 * Rows that contradict each other: one subject, on one board, with different values. Within a paper any subject
 * counts; across papers only proper names do, because "the CNN" of one paper is not that of another.
 */
import { nameKey, order } from '../papers.js';
import type { Board, Row } from './rows.js';

export interface Conflict {
  /** Number of the group of rows that contradict each other. */
  conflict: number;
  /** Whether one paper contradicts itself. */
  within: boolean;
  /** Whether the row is on its leaderboard all the same, or only here. */
  listed: boolean;
  row: Row;
}

/** The conflicts of all boards, a group after the other. */
export function conflictsOf(boards: readonly Board[]): Conflict[] {
  const conflicts: Conflict[] = [];
  let number = 0;
  for (const { rows, contradicted } of boards) {
    const listed = new Set(rows);
    const groups = new Map<string, Row[]>();
    for (const row of [...rows, ...contradicted]) {
      const { subject } = row;
      if (row.claim.comparator !== null || row.claim.value_max !== null) continue;
      const key = subject !== null && isProperName(subject) ? nameKey(subject) : `${row.work}\0${subject === null ? '' : nameKey(subject)}`;
      groups.set(key, [...(groups.get(key) ?? []), row]);
    }
    for (const [, group] of [...groups].sort(([one], [other]) => order(one, other))) {
      if (new Set(group.map(({ claim }) => claim.value_base)).size < 2) continue;
      number++;
      const within = new Set(group.map(({ work }) => work)).size === 1;
      conflicts.push(...group.map((row) => ({ conflict: number, within, listed: listed.has(row), row })));
    }
  }
  return conflicts;
}

/** A capital or a digit after the first letter, or a capital first and one word: `ResNet-50`, `Heron`. */
function isProperName(subject: string): boolean {
  return /\S[\p{Lu}\d]/u.test(subject) || /^\p{Lu}\S*$/u.test(subject);
}
