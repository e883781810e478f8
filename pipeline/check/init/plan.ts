/** What a repository needs to be checked: which texts it has, which CI, and so which files `init` writes. */
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
  const system = ci ?? (existsSync(path.join(root, '.gitlab-ci.yml')) ? 'gitlab' : 'github');
  if (system === 'github') files.push({ path: GITHUB_WORKFLOW_PATH, text: githubWorkflow(version) });
  if (system === 'gitlab') files.push({ path: GITLAB_JOB_PATH, text: gitlabJob(version) });
  return files;
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
