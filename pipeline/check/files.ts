/** The texts that a check is about: those named on the command line, else those that the globs of the config match. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { CheckError } from './config-error.js';
import type { LoadedConfig } from './config.js';

export interface CheckedFiles {
  files: readonly string[];
  /** Whether these are all texts of the config, so that locked texts that are not among them are gone. */
  complete: boolean;
}

/** What is checked where neither the command line nor the config says it. */
const DEFAULT_GLOBS = ['README.md', 'docs/**/*.md', 'paper/**/*.{tex,md}'];
const NEVER = ['**/node_modules/**', '**/.git/**'];

/** Folders stand for the Markdown and LaTeX files in them. */
export async function checkedFiles(named: readonly string[], { config, root }: LoadedConfig): Promise<CheckedFiles> {
  if (named.length > 0) {
    const files: string[] = [];
    for (const name of named) {
      if (name !== '-' && existsSync(name) && statSync(name).isDirectory()) files.push(...(await matched(['**/*.{md,markdown,tex}'], config.exclude ?? [], path.resolve(name))));
      else files.push(name);
    }
    return { files: [...new Set(files)], complete: false };
  }
  const files = await matched(config.files ?? DEFAULT_GLOBS, config.exclude ?? [], root);
  if (files.length === 0) {
    throw new CheckError(`there is no text to check: nothing in ${root} matches ${(config.files ?? DEFAULT_GLOBS).join(', ')}`, 'Name the files, or put their globs under "files" in claimsheet.config.json.');
  }
  return { files, complete: true };
}

async function matched(patterns: readonly string[], exclude: readonly string[], cwd: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const files = await glob([...patterns], { cwd, ignore: [...NEVER, ...exclude], absolute: true, expandDirectories: false });
  return files.sort();
}
