/** --since: whose lines changed, whatever the names of the files, the folder of the config and git's own config. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Repo } from './repo.js';

const TEXT = '# Foo\n\nFoo is 3.1x faster than Bar.\n\nFoo is 9.9x faster.\n';
/** Every speedup is a finding, so that those of changed lines are seen. */
const CONFIG = JSON.stringify({ files: ['**/*.md'], constraints: [{ id: 'none', where: { kind: 'speedup' }, schema: { not: {} } }] });
const NAMES = ['README.md', 'docs/with space b/a.md', 'docs/ümläut.md', 'docs/tab\tand "quotes".md'];

const repo = new Repo();
afterAll(() => repo.remove());

function found(revision: string, ...args: string[]): string[] {
  const { code, stdout, stderr } = repo.run('check', '-q', '--since', revision, '--report', 'json', ...args);
  if (code === 2) throw new Error(stderr);
  return (JSON.parse(stdout) as { findings: { file: string; line: number }[] }).findings.map(({ file, line }) => `${file}:${line}`);
}

beforeAll(() => {
  repo.write({ ...Object.fromEntries(NAMES.map((name) => [name, TEXT])), 'docs/claimsheet.config.json': CONFIG, 'claimsheet.config.json': CONFIG });
  repo.git('init', '-q', '-b', 'main');
  repo.git('add', '.');
  repo.git('commit', '-qm', 'start');
});

describe('changed lines', () => {
  beforeAll(() => {
    for (const name of NAMES) repo.edit(name, '3.1x', '3.2x');
  });
  afterAll(() => repo.git('checkout', '-q', '.'));

  test.each([[null], ['diff.noprefix'], ['diff.mnemonicPrefix'], ['color.diff'], ['diff.interHunkContext']])('are found with %s set', (setting) => {
    if (setting !== null) repo.git('config', setting, setting === 'color.diff' ? 'always' : setting.endsWith('Context') ? '9' : 'true');
    expect(found('HEAD').sort()).toEqual(NAMES.map((name) => `${name}:3`).sort());
    if (setting !== null) repo.git('config', '--unset', setting);
  });

  test('are found in files that lie above the config', () => {
    expect(found('HEAD', '-c', 'docs/claimsheet.config.json', 'README.md')).toEqual(['../README.md:3']);
    expect(found('HEAD', '-c', 'docs/claimsheet.config.json', 'docs/ümläut.md')).toEqual(['ümläut.md:3']);
  });
});

test('what changed on the other branch only is not counted', () => {
  repo.git('checkout', '-qb', 'feature');
  repo.edit('README.md', '9.9x', '8.8x');
  repo.git('commit', '-qam', 'feature');
  repo.git('checkout', '-q', 'main');
  repo.edit('README.md', '3.1x', '3.3x');
  repo.git('commit', '-qam', 'main');
  repo.git('checkout', '-q', 'feature');
  expect(found('main')).toEqual(['README.md:5']);
});

test('a new file has changed as a whole', () => {
  repo.write({ 'new.md': TEXT });
  expect(found('HEAD')).toEqual(['new.md:3', 'new.md:5']);
});
