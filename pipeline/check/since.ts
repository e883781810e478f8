/**
 * The lines that changed since a git revision, with the working tree as it is now: since the branch left the revision's,
 * so that what others did there does not count. A file that git does not know yet has changed as a whole.
 * Git is asked with a list of arguments, never through a shell.
 */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { CheckError } from './config-error.js';
import { reportName } from './sources/read.js';
import type { Place } from './types.js';

const run = promisify(execFile);

export interface ChangedLines {
  /** Whether a place touches a changed line; a place that is a whole file (a removed claim), whether the file changed. */
  touches(place: Place): boolean;
}

type Ranges = (readonly [number, number])[];

/** What a user's git config would change in a diff is said, so that the diff can be read whatever that config is. */
const DIFF = ['-c', 'core.quotePath=false', 'diff', '--unified=0', '--inter-hunk-context=0', '--src-prefix=a/', '--dst-prefix=b/', '--text', '--no-color', '--no-ext-diff', '--no-textconv', '--no-renames', '--no-relative'];

export async function changedSince(revision: string, root: string): Promise<ChangedLines> {
  if (revision === '' || revision.startsWith('-')) throw new CheckError(`--since ${revision}: this is no revision`, 'Name a branch, a tag or a commit.');
  // Asked first, so that a revision that is none is told from any other trouble.
  await git(root, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`], `--since ${revision}: git knows no such revision here`);
  const top = path.join(root, (await git(root, ['rev-parse', '--show-cdup'], 'git rev-parse failed')).trim());
  const base = await git(top, ['merge-base', revision, 'HEAD'], '').then((found) => found.trim(), () => revision);
  const diff = await git(top, [...DIFF, base, '--', '.'], `--since ${revision}: git diff failed`);
  const untracked = await git(top, ['ls-files', '--others', '--exclude-standard', '-z'], 'git ls-files failed');
  const named = (file: string): string => reportName(root, path.join(top, file));
  const changed = new Map([...parseDiff(diff)].map(([file, ranges]) => [named(file), ranges]));
  for (const file of untracked.split('\0')) if (file !== '') changed.set(named(file), [[1, Infinity]]);
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
  for (const line of diff.split('\n')) {
    if (line.startsWith('diff --git ')) changed.set(nameIn(line.slice('diff --git '.length)), (ranges = []));
    const hunk = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (hunk) {
      const from = Number(hunk[1]);
      ranges.push([from, from + Math.max(1, Number(hunk[2] ?? 1)) - 1]);
    }
  }
  return changed;
}

const ESCAPES: Readonly<Record<string, string>> = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };

/** The name in `a/NAME b/NAME`: it stands there twice, and in quotes where it has marks that git escapes. */
function nameIn(names: string): string {
  const once = names.slice(0, (names.length - 1) / 2);
  if (!once.startsWith('"')) return once.slice('a/'.length);
  return once.slice('"a/'.length, -1).replace(/\\([0-7]{3}|.)/g, (_, code: string) => (code.length === 3 ? String.fromCharCode(parseInt(code, 8)) : (ESCAPES[code] ?? code)));
}
