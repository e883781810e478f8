import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { githubReport, githubSummary } from '../../output/check/github.js';
import { loadReport, REPORTS, type ReportName } from '../../output/check/reports.js';
import type { ReportContext } from '../../output/check/report.js';
import { loadConfig } from '../../pipeline/check/config.js';
import { runCheck } from '../../pipeline/check/run.js';
import type { CheckResult } from '../../pipeline/check/types.js';
import { Repo } from './repo.js';
import { jsonErrors, junitErrors, reviewdogErrors, sarifErrors, shippedErrors } from './valid.js';

const CONTEXT: ReportContext = { version: '1.2.3', prefix: 'sub', paint: (_style, text) => text };

/** Several categories, a fix, a number behind wide and composed characters, a text without findings, marks of all formats. */
const README = `# Foo

Δ größer, 速い & <b>"so": Foo reaches an accuracy of 91.2% on CIFAR-10.

Foo reaches an accuracy of 912% on ImageNet. <!-- claimsheet-ignore two-values: nothing -->

Foo is 3.1x faster.
`;

const repo = new Repo();
let result: CheckResult;

beforeAll(async () => {
  repo.write({
    'README.md': README, 'docs/clean.md': 'No numbers.\n', 'results.csv': 'model,data,acc\nFoo,CIFAR-10,0.925\n',
    'claimsheet.config.json': JSON.stringify({
      files: ['README.md', 'docs/*.md', 'docs/none.md'],
      constraints: [{ id: 'names-baseline', where: { kind: 'speedup' }, schema: { properties: { baseline: { type: 'string' } } } }],
      evidence: [{ file: 'results.csv', subject: 'model', dataset: 'data', metrics: { accuracy: 'acc' } }],
    }),
  });
  result = await runCheck({ files: [], config: loadConfig(undefined, repo.root) });
});
afterAll(() => repo.remove());

async function reported(name: ReportName): Promise<string> {
  return (await loadReport(name))(result, CONTEXT);
}

/** A result that all forms have to stand: nothing found, and a file that could not be read. */
function unread(): CheckResult {
  return { ...result, findings: [], failing: 0, sources: new Map(), diagnostics: [{ code: 'unreadable-input', severity: 'error', message: 'no such file: a<b', mend: 'Check.', file: 'a,b:c.md', line: null, paper_id: null }] };
}

test('the text at hand has a finding of several categories', () => {
  expect(new Set(result.findings.map(({ category }) => category))).toEqual(new Set(['drifted', 'implausible', 'unbacked', 'invalid', 'suppression', 'undecided']));
});

test('text: the place, the line with carets under the number, a last line', async () => {
  const text = await reported('text');
  expect(text).toContain('sub/README.md:3:52: ');
  expect(text).toContain(`  3 | Δ größer, 速い & <b>"so": Foo reaches an accuracy of 91.2% on CIFAR-10.\n    | ${' '.repeat(53)}^^^^^\n    Write 92.5%, or let claimsheet check --fix do it.\n`);
  expect(text.trimEnd().split('\n').at(-1)).toMatch(/^4 findings that fail in 3 claims of 2 files; .*evidence: 0 hold, 1 drifted/);
});

test('text: carets stand right below numbers behind emoji, marks and rare characters', async () => {
  const before = '🎉 e\u0301 𠮷: an accuracy of ';
  const one = result.findings.find(({ check }) => check === 'drifted')!;
  const place = { ...one.place, file: 'a.md', line: 1, endLine: 1, column: before.length + 1, endColumn: before.length + 6 };
  const text = (await loadReport('text'))({ ...result, findings: [{ ...one, place }], sources: new Map([['a.md', `${before}91.2%.\n`]]) }, CONTEXT);
  expect(text).toContain(`\n    | ${' '.repeat(before.length - 1)}^^^^^\n`);
});

test('JSON: as its schema says, with the version of its form', async () => {
  const report = JSON.parse(await reported('json')) as { schema_version: number; findings: unknown[] };
  expect(shippedErrors('finding.report', report)).toEqual([]);
  expect(report.findings).toHaveLength(result.findings.length);
});

describe('SARIF', () => {
  test('valid against the schema of 2.1.0', async () => {
    expect(sarifErrors(await reported('sarif'))).toEqual([]);
    expect(sarifErrors((await loadReport('sarif'))(unread(), CONTEXT))).toEqual([]);
    expect(sarifErrors('{"version":"2.1.0","runs":[{"results":[]}]}')).not.toEqual([]);
  });

  test('a result has its rule, its region in UTF-16 columns, its fingerprint, its fix', async () => {
    const { runs: [run] } = JSON.parse(await reported('sarif')) as { runs: [{ columnKind: string; tool: { driver: { rules: { id: string }[] } }; results: { ruleId: string; ruleIndex: number; level: string; locations: [{ physicalLocation: { artifactLocation: object; region: object } }]; fixes?: object[]; partialFingerprints: object }[] }] };
    expect(run.columnKind).toBe('utf16CodeUnits');
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex]!.id).toBe(ruleId);
    const drifted = run.results.find(({ ruleId }) => ruleId === 'drifted')!;
    expect(drifted.level).toBe('error');
    expect(drifted.locations[0].physicalLocation).toEqual({ artifactLocation: { uri: 'sub/README.md', uriBaseId: '%SRCROOT%' }, region: { startLine: 3, startColumn: 52, endLine: 3, endColumn: 57, snippet: { text: '91.2%' } } });
    expect(JSON.stringify(drifted.fixes)).toContain('"insertedContent":{"text":"92.5%"}');
    expect(new Set(run.results.map(({ partialFingerprints }) => JSON.stringify(partialFingerprints))).size).toBe(run.results.length);
  });
});

test('JUnit: valid, with a suite a file, failures, and errors for what could not be checked', async () => {
  const xml = await reported('junit');
  expect(await junitErrors(xml)).toEqual([]);
  expect(xml).toContain('<testsuite name="docs/clean.md" tests="1" failures="0"');
  const broken = (await loadReport('junit'))(unread(), CONTEXT);
  expect(await junitErrors(broken)).toEqual([]);
  expect(broken).toContain('<error message="no such file: a&lt;b" type="unreadable-input">');
  expect(await junitErrors('<testsuites><testsuite/></testsuites>')).not.toEqual([]);
});

test('rdjsonl: valid, columns in bytes of UTF-8, the end exclusive', async () => {
  const lines = (await reported('rdjsonl')).trimEnd().split('\n').map((line) => JSON.parse(line) as { code: { value: string }; location: { range: { start: { line: number; column: number }; end: { column: number } } }; suggestions?: { text: string }[] });
  for (const line of lines) expect([...reviewdogErrors(line), ...jsonErrors('rdjsonl.schema.json', line)]).toEqual([]);
  expect(reviewdogErrors({ ...lines[0], severity: 'BAD' })).not.toEqual([]);
  const { location: { range }, suggestions } = lines.find(({ code }) => code.value === 'drifted')!;
  const bytes = Buffer.from(README.split('\n')[range.start.line - 1]!);
  expect(bytes.subarray(range.start.column - 1, range.end.column - 1).toString()).toBe('91.2%');
  expect(range.start.column).toBeGreaterThan(52);
  expect(suggestions).toMatchObject([{ text: '92.5%' }]);
});

test('GitLab: valid, each fingerprint once', async () => {
  const report = JSON.parse(await reported('gitlab')) as { fingerprint: string }[];
  expect(jsonErrors('gitlab-code-quality.schema.json', report)).toEqual([]);
  expect(new Set(report.map(({ fingerprint }) => fingerprint)).size).toBe(report.length);
});

describe('GitHub', () => {
  test('an annotation a finding that fails, at its columns', async () => {
    const lines = (await reported('github')).trimEnd().split('\n');
    expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(result.failing);
    expect(lines.find((line) => line.includes('title=Claim drifted'))).toMatch(/^::error file=sub\/README\.md,line=3,endLine=3,col=52,endColumn=57,title=Claim drifted::.*91\.2%25, measured 92\.5 .*%0AWrite 92\.5%25/);
    expect(lines.at(-1)).toMatch(/^::notice title=claimsheet::4 findings/);
  });

  test('marks of the commands are escaped', () => {
    expect(githubReport(unread(), CONTEXT)).toContain('::error file=sub/a%2Cb%3Ac.md,title=');
  });

  test('the summary keeps under its limit', () => {
    const many = { ...result, failing: 30_000, findings: Array.from({ length: 30_000 }, () => ({ ...result.findings.find(({ category }) => category === 'drifted')! })) };
    expect(githubSummary(result, CONTEXT)).toContain('| sub/README.md:3 |');
    expect(Buffer.byteLength(githubSummary(many, CONTEXT))).toBeLessThan(1 << 20);
    expect(githubSummary(many, CONTEXT)).toMatch(/\d+ more are left out here/);
  });
});

test.each(REPORTS)('%s stands a run without findings', async (name) => {
  expect((await loadReport(name))({ ...unread(), diagnostics: [] }, CONTEXT)).toBeDefined();
});
