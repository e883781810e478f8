/**
 * The lines that changed since a git revision, of files that git knows, with the working tree as it is now; a file that
 * git does not know yet has changed as a whole. Git is asked with a list of arguments, never through a shell.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { CheckError } from './config-error.js';
import type { Place } from './types.js';

const run = promisify(execFile);

export interface ChangedLines {
  /** Whether a place touches a changed line; a place that is a whole file (a removed claim), whether the file changed. */
  touches(place: Place): boolean;
}

type Ranges = (readonly [number, number])[];

export async function changedSince(revision: string, root: string): Promise<ChangedLines> {
  if (revision === '' || revision.startsWith('-')) throw new CheckError(`--since ${revision}: this is no revision`, 'Name a branch, a tag or a commit.');
  // Asked first, so that a revision that is none is told from any other trouble.
  await git(root, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`], `--since ${revision}: git knows no such revision here`);
  const diff = await git(root, ['-c', 'core.quotePath=false', 'diff', '--unified=0', '--no-color', '--no-ext-diff', '--no-renames', '--relative', revision, '--', '.'], `--since ${revision}: git diff failed`);
  const untracked = await git(root, ['-c', 'core.quotePath=false', 'ls-files', '--others', '--exclude-standard', '-z'], 'git ls-files failed');
  const changed = parseDiff(diff);
  for (const file of untracked.split('\0')) if (file !== '') changed.set(file, [[1, Infinity]]);
  return {
    touches({ file, line, endLine, start }) {
      const ranges = changed.get(file);
      if (!ranges) return false;
      return (start === null && line === 1) || ranges.some(([from, to]) => from <= endLine && to >= line);
    },
  };
}

async function git(cwd: string, args: readonly string[], failure: string): Promise<string> {
  try {
    return (await run('git', [...args], { cwd, maxBuffer: 1 << 28 })).stdout;
  } catch (error) {
    const { code, stderr } = error as { code?: string | number; stderr?: string };
    const why = code === 'ENOENT' ? 'git is not installed' : (stderr ?? '').trim().split('\n')[0];
    throw new CheckError(`${failure}${why ? `: ${why}` : ''}`, 'Fetch the revision (a shallow clone has only the last one), or leave out --since.');
  }
}

function parseDiff(diff: string): Map<string, Ranges> {
  const changed = new Map<string, Ranges>();
  let ranges: Ranges = [];
  let file: string | null = null;
  for (const line of diff.split('\n')) {
    const head = /^diff --git a\/.* b\/(.*)$/.exec(line);
    if (head) {
      file = head[1]!;
      ranges = [];
      changed.set(file, ranges);
    }
    const hunk = file === null ? null : /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (hunk) {
      const from = Number(hunk[1]);
      ranges.push([from, from + Math.max(1, Number(hunk[2] ?? 1)) - 1]);
    }
  }
  return changed;
}
