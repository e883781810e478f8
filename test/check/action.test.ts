/** action.yml and the hooks, run as GitHub's runner and pre-commit would run them. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { PROGRAM, Repo } from './repo.js';
import { loadAction, runAction } from './runner.js';
import { sarifErrors } from './valid.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const action = loadAction(path.join(ROOT, 'action.yml'));
const repo = new Repo();
const bin = path.join(repo.root, '.bin');

beforeAll(() => {
  repo.write({ 'sub/README.md': '# Foo\n\nFoo reaches an accuracy of 91.2% on CIFAR-10.\n', 'sub/with space.md': 'Foo is 3.1x faster than Bar.\n' });
  mkdirSync(bin);
  // In the place of npx, which would fetch the package: it takes the name off and runs what was built.
  writeFileSync(path.join(bin, 'npx'), `#!/bin/sh\n[ "$1" = --yes ] || exit 97\ncase "$2" in claimsheet@*) ;; *) exit 98 ;; esac\necho "asked for $2"\nshift 2\nexec "${process.execPath}" "${PROGRAM}" "$@"\n`);
  chmodSync(path.join(bin, 'npx'), 0o755);
});
afterAll(() => repo.remove());

const run = (inputs: Record<string, string> = {}) => runAction(action, { 'working-directory': 'sub', ...inputs }, repo.root, bin);

describe('the action', () => {
  test('is composite, and says what each input and output is', () => {
    expect(action.runs.using).toBe('composite');
    for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)]) expect(description.length).toBeGreaterThan(5);
  });

  test('passes where all is well, with its outputs, a summary and a SARIF log', () => {
    const { code, outputs, log, summary, used } = run({ version: '1.2.3', 'node-version': '24' });
    expect(code).toBe(0);
    expect(used).toEqual([{ uses: 'actions/setup-node@v4', with: { 'node-version': '24' } }]);
    expect(log).toContain('asked for claimsheet@1.2.3\n');
    expect(outputs).toMatchObject({ findings: '0', claims: '1', changed: '0', 'exit-code': '0', sarif: 'claimsheet.sarif' });
    expect(summary).toContain('### Claims: clean');
    expect(sarifErrors(readFileSync(path.join(repo.root, 'sub/claimsheet.sarif'), 'utf8'))).toEqual([]);
  });

  test('fails with findings, at their places in the repository', () => {
    expect(repo.run('lock', 'sub/README.md', '--lock', 'sub/claims.lock.jsonl').code).toBe(0);
    writeFileSync(path.join(repo.root, 'sub/claims.lock.jsonl'), repo.read('sub/claims.lock.jsonl').replaceAll('sub/README.md', 'README.md'));
    repo.edit('sub/README.md', '91.2%', '93.4%');
    const { code, outputs, log, summary } = run();
    expect(code).toBe(1);
    expect(outputs).toMatchObject({ findings: '1', claims: '1', changed: '1', 'exit-code': '1' });
    expect(log).toContain('::error file=sub/README.md,line=3,endLine=3,col=28,endColumn=33,title=Claim changed::');
    expect(summary).toContain('### Claims: findings');
    expect(run({ 'exit-zero': 'true' })).toMatchObject({ code: 0, outputs: { findings: '1', 'exit-code': '0' } });
    expect(run({ 'fail-on': 'invalid' })).toMatchObject({ code: 0, outputs: { findings: '0' } });
    expect(run({ 'max-findings': '1' }).code).toBe(0);
  });

  test('takes files a line each, with spaces in their names, and runs nothing that stands in an input', () => {
    expect(run({ files: 'with space.md\nREADME.md', 'fail-on': 'invalid' }).outputs).toMatchObject({ claims: '2' });
    const { code } = run({ files: '$(touch pwned); `touch pwned`', version: '1"; touch pwned; "' });
    expect(code).toBe(2);
    expect(existsSync(path.join(repo.root, 'sub/pwned'))).toBe(false);
    expect(run({ files: '--exit-zero' }).code).toBe(2);
  });

  test('says with 2 that it could not check', () => {
    expect(run({ config: 'none.json' })).toMatchObject({ code: 2, outputs: { 'exit-code': '2', report: '', findings: '' } });
  });
});

test('the hooks check what pre-commit gives them', () => {
  const hooks = parse(readFileSync(path.join(ROOT, '.pre-commit-hooks.yaml'), 'utf8')) as { id: string; entry: string; language: string; files?: string; pass_filenames: boolean; require_serial: boolean }[];
  expect(hooks.map(({ id }) => id)).toEqual(['claimsheet-check', 'claimsheet-check-all']);
  // the copy of the repository that pre-commit keeps, as the first run leaves it
  const copy = mkdtempSync(path.join(tmpdir(), 'claimsheet-hooks-'));
  try {
    cpSync(path.join(ROOT, 'integrations/pre-commit'), path.join(copy, 'integrations/pre-commit'), { recursive: true });
    symlinkSync(path.join(ROOT, 'dist'), path.join(copy, 'dist'));
    mkdirSync(path.join(copy, 'node_modules'));
    writeFileSync(path.join(copy, 'node_modules/.claimsheet-ready'), '');
    for (const { entry, language, pass_filenames, files, require_serial } of hooks) {
      expect({ language, require_serial }).toEqual({ language: 'script', require_serial: true });
      const named = pass_filenames ? ['sub/README.md', 'sub/with space.md'] : [];
      if (files !== undefined) expect(named.every((file) => new RegExp(files).test(file))).toBe(true);
      const check = (): number | null => spawnSync(path.join(copy, entry), named, { cwd: repo.root }).status;
      repo.write({ 'README.md': 'Foo is 3.1x faster than Bar.\n' });
      expect(check()).toBe(0);
      repo.write({ 'README.md': 'Foo has an accuracy of 912%.\n', 'sub/with space.md': 'Foo has an accuracy of 912%.\n' });
      expect(check()).toBe(1);
      repo.write({ 'README.md': 'Foo is 3.1x faster than Bar.\n', 'sub/with space.md': 'Foo is 3.1x faster than Bar.\n' });
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});

test("GitLab's example is what init writes, and its commands run", () => {
  const example = readFileSync(path.join(ROOT, 'integrations/gitlab/claims.gitlab-ci.yml'), 'utf8');
  const other = new Repo();
  try {
    other.write({ 'README.md': '# Foo\n\nFoo is 3.1x faster than Bar.\n' });
    expect(other.run('init', '--ci', 'gitlab').code).toBe(0);
    expect(other.read('.gitlab/claims.gitlab-ci.yml')).toBe(example);
    const { claims: { script, artifacts } } = parse(example) as { claims: { script: string[]; artifacts: { reports: Record<string, string> } } };
    const [, args] = /^npx --yes claimsheet@\S+ (.*)$/.exec(script[0]!)!;
    expect(other.run(...args!.split(' ')).code).toBe(0);
    for (const file of Object.values(artifacts.reports)) expect(existsSync(path.join(other.root, file))).toBe(true);
  } finally {
    other.remove();
  }
});
