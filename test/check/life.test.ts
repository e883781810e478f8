/** A repository through its life: each step with the exit code, the annotations and the files that it has to give. */
import { afterAll, describe, expect, test } from '@jest/globals';
import { Repo, type Ran } from './repo.js';

const README = `# FastParse

FastParse reaches an accuracy of 91.2% on CIFAR-10. It is 3.1x faster than Foo.

## Results

| Model | Dataset | Accuracy (%) | Latency (ms) |
| --- | --- | --- | --- |
| FastParse | CIFAR-10 | 91.2 | 12.4 |
| Foo | CIFAR-10 | 89.0 | 38.4 |

- FastParse has 12M parameters.
`;

const CONFIG = {
  files: ['*.md'],
  evidence: [{ file: 'results.csv', subject: 'model', dataset: 'data', metrics: { accuracy: 'acc', latency: { column: 'ms', unit: 'ms' } } }],
};

const repo = new Repo();
afterAll(() => repo.remove());

/** The annotations of errors, as `file:line:col title`. */
function annotations({ stdout }: Ran): string[] {
  return stdout.split('\n').flatMap((line) => {
    const found = /^::error file=([^,]+),line=(\d+)(?:,endLine=\d+)?(?:,col=(\d+))?.*?title=([^:]+)::/.exec(line);
    return found ? [`${found[1]}:${found[2]}:${found[3] ?? ''} ${found[4]}`] : [];
  });
}

const check = (...args: string[]): Ran => repo.run('check', '--report', 'github', '-q', ...args);

describe('the life of a repository', () => {
  test('is locked', () => {
    repo.write({ 'README.md': README, 'results.csv': 'model,data,acc,ms\nFastParse,CIFAR-10,0.9123,12.41\nFoo,CIFAR-10,0.8901,38.4\n', 'claimsheet.config.json': JSON.stringify(CONFIG) });
    repo.git('init', '-q', '-b', 'main');
    const { code, stderr } = repo.run('lock');
    expect([code, stderr]).toEqual([0, 'claims.lock.jsonl: 7 claims locked\n']);
    expect(repo.read('claims.lock.jsonl').split('\n')[0]).toMatch(/^\{"lockfile":1,"ruleset":"\d+\.\d+\.\d+\+[0-9a-f]{12}"\}$/);
    expect(repo.run('lock')).toMatchObject({ code: 0, stderr: 'claims.lock.jsonl is up to date: 7 claims\n' });
    repo.git('add', '.');
    repo.git('commit', '-qm', 'start');
  });

  test('is clean', () => {
    const ran = check();
    expect([ran.code, annotations(ran)]).toEqual([0, []]);
    expect(ran.stdout).toBe('::notice title=claimsheet::0 findings that fail in 7 claims of 1 file; evidence: 6 hold, 0 drifted, 1 unbacked, 0 undecided\n');
    // What is counted fails where it is named.
    expect(annotations(check('--fail-on', 'unbacked'))).toEqual(['README.md:12:17 Claim unbacked']);
  });

  test('has a number changed in the README', () => {
    repo.edit('README.md', 'It is 3.1x', 'It is 4.1x');
    const ran = check();
    expect(ran.code).toBe(1);
    expect(annotations(ran)).toEqual(['README.md:3:59 Claim changed', 'README.md:3:59 Claim drifted']);
    expect(ran.stdout).toContain('changed: 3.1x -> 4.1x');
    expect(ran.stdout).toContain('drifted: the text says 4.1x, measured 3.0942');
    expect(check('--exit-zero').code).toBe(0);
    expect(check('--max-findings', '1').code).toBe(1);
    expect(check('--max-findings', '2').code).toBe(0);
    expect(annotations(check('--since', 'HEAD'))).toHaveLength(2);
    repo.edit('README.md', 'It is 4.1x', 'It is 3.1x');
    expect(annotations(check('--since', 'HEAD'))).toEqual([]);
  });

  test('has text moved', () => {
    const [head, results] = README.split('\n## Results\n') as [string, string];
    repo.write({ 'README.md': `# FastParse\n\nSome words before it all.\n\n## Results\n${results}\nAnd then:\n\n${head.split('\n').slice(2).join('\n')}` });
    const ran = check();
    expect([ran.code, annotations(ran)]).toEqual([0, []]);
    repo.write({ 'README.md': README });
  });

  test('has a result re-measured, which no text may change by itself', () => {
    repo.edit('results.csv', '0.9123', '0.9251');
    const ran = check();
    expect(ran.code).toBe(1);
    expect(annotations(ran)).toEqual(['README.md:3:34 Claim drifted', 'README.md:9:26 Claim drifted']);
    expect(repo.read('README.md')).toBe(README);
  });

  test('is fixed: the diff first, then the text, and the lockfile is left to its owner', () => {
    const { code, stdout } = repo.run('check', '--fix', '-q');
    expect(code).toBe(1);
    expect(stdout).toContain('-FastParse reaches an accuracy of 91.2% on CIFAR-10.');
    expect(stdout).toContain('+FastParse reaches an accuracy of 92.5% on CIFAR-10.');
    expect(repo.read('README.md')).toBe(README.replaceAll('91.2', '92.5'));
    expect(stdout).toContain('changed: 91.2% -> 92.5%');
    expect(stdout).not.toContain('[drifted]');
    const refused = repo.run('lock');
    expect([refused.code, refused.stdout.includes('"quote":"92.5%"')]).toEqual([1, true]);
    expect(repo.run('lock', '--update').code).toBe(0);
    expect(check().code).toBe(0);
  });

  test('has a claim removed', () => {
    repo.edit('README.md', '- FastParse has 12M parameters.\n', '');
    const ran = check();
    expect(ran.code).toBe(1);
    expect(annotations(ran)).toEqual(['README.md:1: Claim removed']);
    expect(ran.stdout).toContain('is gone: 12M');
    expect(repo.run('lock', '--update').code).toBe(0);
  });

  test('has a text removed', () => {
    repo.write({ 'more.md': 'Foo has 12M parameters.\n' });
    expect(annotations(check())).toEqual(['more.md:1:9 Claim added']);
    expect(repo.run('lock', '-u').code).toBe(0);
    repo.git('rm', '-q', '--cached', '--ignore-unmatch', 'more.md');
    repo.write({ 'more.md': '' });
    expect(annotations(check())).toEqual(['more.md:1: Claim removed']);
    // A run over some texts says nothing of the others.
    expect(check('README.md').code).toBe(0);
    expect(repo.run('lock', '-u').code).toBe(0);
  });

  test('has its rules upgraded: told apart from a changed text', () => {
    const lines = repo.read('claims.lock.jsonl').trimEnd().split('\n');
    const older = lines.filter((line) => !line.includes('"kind":"speedup"')).join('\n').replace(/\+[0-9a-f]{12}/, '+000000000000');
    repo.write({ 'claims.lock.jsonl': `${older}\n` });
    const ran = check();
    expect(ran.code).toBe(1);
    expect(annotations(ran)).toEqual(['README.md:3:59 Claim rules']);
    expect(ran.stdout).toContain('the rules changed: lock again. In unchanged text, claims: 1 more (');
    expect(repo.run('lock', 'README.md', '--update')).toMatchObject({ code: 2, stderr: expect.stringContaining('the rules changed') });
    expect(repo.run('lock', '--update').code).toBe(0);
    expect(repo.read('claims.lock.jsonl').split('\n')).toEqual([...lines, '']);
    expect(check().code).toBe(0);
  });

  test('has a finding silenced for a reason, until there is nothing to silence', () => {
    repo.edit('results.csv', '0.9251', '0.9301');
    repo.edit('README.md', 'FastParse reaches', '<!-- claimsheet-ignore drifted: the new run is under way -->\nFastParse reaches');
    expect(annotations(check())).toEqual(['README.md:10:26 Claim drifted']);
    repo.edit('results.csv', '0.9301', '0.9251');
    expect(annotations(check())).toEqual(['README.md:3:1 Claim suppression (stale-suppression)']);
    repo.edit('README.md', 'drifted: the new run is under way', 'drifted');
    expect(annotations(check())).toEqual(['README.md:3:1 Claim suppression (suppression-without-reason)']);
  });
});

test('a check is switched off by its id, and what silences it is not stale by that', () => {
  const other = new Repo();
  try {
    other.write({ 'README.md': '# Foo\n\n<!-- claimsheet-ignore percent-over-100: it is a joke -->\nFoo reaches an accuracy of 912% on CIFAR-10.\n\nBar reaches an accuracy of 913% on CIFAR-10.\n' });
    expect(annotations(other.run('check', '--report', 'github'))).toEqual(['README.md:6:28 Claim implausible (percent-over-100)']);
    other.write({ 'claimsheet.config.json': '{"checks":{"percent-over-100":false}}' });
    expect(other.run('check', '--report', 'github')).toMatchObject({ code: 0, stdout: expect.not.stringContaining('stale') });
  } finally {
    other.remove();
  }
});

describe('what could not be checked exits with 2 and says why', () => {
  test.each<[string, string[], Record<string, string>, string]>([
    ['a file that is not there', ['nowhere.md'], {}, 'nowhere.md'],
    ['a file of no known format', ['results.bin'], { 'results.bin': '\0\u0001' }, 'results.bin'],
    ['a config that is none', ['-c', 'bad.json'], { 'bad.json': '{"fail-on": []}' }, 'bad.json:1:2: "fail-on" is no key of the config'],
    ['evidence that is not there', ['-c', 'bad.json'], { 'bad.json': '{"evidence":[{"file":"none.csv"}]}' }, 'none.csv: cannot read the results: no such file'],
    ['a lockfile with a conflict', ['--lock', 'bad.lock'], { 'bad.lock': '<<<<<<< a\n' }, 'bad.lock:1: a merge conflict was left in it'],
    ['a lockfile that is named and is not there', ['--lock', 'none.lock'], {}, 'none.lock: no such lockfile'],
    ['a revision that git does not know', ['--since', 'no-such-branch'], {}, 'git knows no such revision'],
    ['a revision that is an option', ['--since=--output=x'], {}, 'this is no revision'],
    ['a check that there is not', ['-c', 'bad.json'], { 'bad.json': '{"checks":{"two-value":false}}' }, 'there is no plausibility check "two-value"'],
    ['two reports on stdout', ['--report', 'json', '--report', 'sarif'], {}, 'would both go to stdout'],
    ['a report that there is not', ['--report', 'sarf=x'], {}, 'Did you mean "sarif"?'],
  ])('%s', (_, args, files, message) => {
    repo.write(files);
    const { code, stderr } = repo.run('check', ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  test('--exit-zero does not hide it', () => {
    expect(check('nowhere.md', '--exit-zero').code).toBe(2);
  });
});

test('a text may come from stdin, with places where it is told to be Markdown or LaTeX', () => {
  expect(repo.fed('Words.\n\nFoo reaches an accuracy of 912% on CIFAR-10.\n', 'check', '-', '--from', 'markdown').stdout).toMatch(/^-:3:28: /);
  expect(repo.fed('Words.\n\nFoo reaches an accuracy of 912\\% on CIFAR-10.\n', 'check', '--from', 'latex', '-').stdout).toMatch(/^-:3:28: /);
  expect(repo.fed('{"title":"Foo","abstract":"Foo reaches an accuracy of 912% on CIFAR-10."}\n', 'check', '-').code).toBe(1);
});

test('a text above the folder of the config has its own name, in reports, in the diff and where --fix writes', () => {
  const other = new Repo();
  try {
    other.write({
      'README.md': '# Foo\n\nFoo reaches an accuracy of 91.2% on CIFAR-10.\n', 'sub/README.md': 'Words.\n', 'sub/results.json': '{"acc":0.925}',
      'sub/claimsheet.config.json': JSON.stringify({ evidence: [{ file: 'results.json', values: [{ path: 'acc', metric: 'accuracy', subject: 'Foo', dataset: 'CIFAR-10' }] }] }),
    });
    other.git('init', '-q');
    const named = (...args: string[]): string => other.run('check', '-q', '-c', 'sub/claimsheet.config.json', 'README.md', 'sub/README.md', ...args).stdout;
    expect(named('--report', 'github')).toContain('::error file=README.md,line=3,');
    expect(named('--report', 'rdjsonl')).toContain('"path":"README.md"');
    expect(named()).toMatch(/^README\.md:3:28: /);
    expect(named('--fix')).toContain('--- a/README.md\n');
    expect([other.read('README.md').includes('92.5%'), other.read('sub/README.md')]).toEqual([true, 'Words.\n']);
  } finally {
    other.remove();
  }
});

describe('init', () => {
  test('writes a config and a workflow that pass, and nothing twice', async () => {
    const fresh = new Repo();
    try {
      fresh.write({ 'README.md': '# Foo\n\nFoo is 3.1x faster than Bar.\n', 'docs/a.md': 'Words.\n' });
      expect(fresh.run('init').code).toBe(0);
      expect(JSON.parse(fresh.read('claimsheet.config.json'))).toMatchObject({ files: ['README.md', 'docs/**/*.{md,tex}'] });
      const { parse } = await import('yaml');
      const workflow = parse(fresh.read('.github/workflows/claims.yml')) as { jobs: { check: { steps: { run?: string }[] } } };
      expect(workflow.jobs.check.steps.some(({ run = '' }) => /^npx --yes claimsheet@\d+\.\d+\.\d+ check --report github/.test(run))).toBe(true);
      expect(fresh.run('check')).toMatchObject({ code: 0, stdout: expect.stringContaining('0 findings in 1 claim of 2 files') });
      expect(fresh.run('init')).toMatchObject({ code: 2, stderr: expect.stringContaining('claimsheet.config.json is there already') });
      expect(fresh.run('init', '--ci', 'gitlab', '--force').code).toBe(0);
      expect(parse(fresh.read('.gitlab/claims.gitlab-ci.yml'))).toMatchObject({ claims: { artifacts: { reports: { codequality: 'gl-code-quality-report.json', junit: 'claims.xml' } } } });
    } finally {
      fresh.remove();
    }
  });

  test('in a folder of a repository writes the job at its top, for its branch', async () => {
    const fresh = new Repo();
    try {
      fresh.write({ 'paper/main.tex': 'Words.\n', 'README.md': 'Words.\n' });
      fresh.git('init', '-q', '-b', 'trunk');
      expect(fresh.runIn('paper', 'init').code).toBe(0);
      expect(JSON.parse(fresh.read('paper/claimsheet.config.json'))).toMatchObject({ files: ['*.tex'] });
      const { parse } = await import('yaml');
      const workflow = parse(fresh.read('.github/workflows/claims.yml')) as { on: { push: object }; jobs: { check: { steps: object[] } } };
      expect(workflow.on.push).toEqual({ branches: ['trunk'] });
      expect(workflow.jobs.check.steps[2]).toMatchObject({ 'working-directory': 'paper/' });
      expect(fresh.runIn('paper', 'init', '--ci', 'gitlab', '--force').code).toBe(0);
      expect(parse(fresh.read('.gitlab/claims.gitlab-ci.yml'))).toMatchObject({ claims: { script: ['cd "paper/"', expect.stringContaining('npx')], artifacts: { reports: { junit: 'paper/claims.xml' } } } });
    } finally {
      fresh.remove();
    }
  });
});
