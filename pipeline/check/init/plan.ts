/** What a repository needs to be checked: which texts it has, which CI, and so which files `init` writes. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { CONFIG_NAME } from '../config.js';
import { configText, GITHUB_WORKFLOW_PATH, githubWorkflow, GITLAB_JOB_PATH, gitlabJob, type CiSystem } from './templates.js';

export interface PlannedFile {
  path: string;
  text: string;
}

/** Folders whose Markdown tells of the project. */
const TEXT_FOLDERS = ['docs', 'doc', 'paper', 'papers', 'manuscript'];

export function planInit(root: string, version: string, ci: CiSystem | undefined): PlannedFile[] {
  const files: PlannedFile[] = [{ path: CONFIG_NAME, text: configText(textsOf(root)) }];
  // A CI looks for its jobs at the top of the repository, wherever the config lies.
  const up = git(root, 'rev-parse', '--show-cdup') ?? '';
  const job = { version, folder: git(root, 'rev-parse', '--show-prefix') ?? '', branch: branchOf(root) };
  const system = ci ?? (existsSync(path.join(root, up, '.gitlab-ci.yml')) ? 'gitlab' : 'github');
  if (system === 'github') files.push({ path: up + GITHUB_WORKFLOW_PATH, text: githubWorkflow(job) });
  if (system === 'gitlab') files.push({ path: up + GITLAB_JOB_PATH, text: gitlabJob(job) });
  return files;
}

/** The branch that others start from: as the remote says, else the one at hand. */
function branchOf(root: string): string {
  return git(root, 'symbolic-ref', '--short', 'refs/remotes/origin/HEAD')?.replace(/^origin\//, '') ?? git(root, 'symbolic-ref', '--short', 'HEAD') ?? 'main';
}

/** What git says, or null where it says nothing, as outside a repository. */
function git(cwd: string, ...args: string[]): string | null {
  try {
    return execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || null;
  } catch {
    return null;
  }
}

/** Globs of the texts that stand there; of a README, where there is none yet. */
function textsOf(root: string): string[] {
  const entries = readdirSync(root, { withFileTypes: true });
  const readmes = entries.filter((entry) => entry.isFile() && /^readme(?:\.[a-z-]+)?\.(?:md|markdown)$/i.test(entry.name)).map(({ name }) => name).sort();
  const papers = entries.some((entry) => entry.isFile() && /\.tex$/i.test(entry.name)) ? ['*.tex'] : [];
  const folders = TEXT_FOLDERS.filter((name) => entries.some((entry) => entry.isDirectory() && entry.name === name)).map((name) => `${name}/**/*.{md,tex}`);
  const all = [...readmes, ...papers, ...folders];
  return all.length > 0 ? all : ['README.md'];
}
