import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { folder, record, run } from './help.js';

const cwd = folder();
beforeAll(() => fs.writeFileSync(path.join(cwd, 'papers.jsonl'), record('a')));

type Case = [args: string, says: RegExp];

const BAD: Case[] = [
  ['', /No command was given\.\n {4}See claimsheet --help/],
  ['extrat papers.jsonl', /there is no command "extrat"\. Did you mean "extract"\?/],
  ['papers.jsonl', /there is no command "papers\.jsonl"\.\n {4}Use one of extract, /],
  ['extract papers.jsonl --knd score', /there is no option --knd\. Did you mean "--kind"\?\n {4}See claimsheet extract --help/],
  ['extract papers.jsonl --min-confidance=0.5', /Did you mean "--min-confidence"\?/],
  ['extract papers.jsonl -z', /there is no option -z\.\n/],
  ['extract papers.jsonl --kind speedpu', /--kind is "speedpu", which is not known\. Did you mean "speedup"\?\n {4}Use one of speedup, score, /],
  ['extract papers.jsonl --kind ,', /--kind has no value/],
  ['extract papers.jsonl --role results', /Did you mean "result"\?/],
  ['extract papers.jsonl --to cvs', /--to is "cvs", which is not known\. Did you mean "csv"\?/],
  ['extract papers.jsonl --from bibtex', /--from is "bibtex", which is not known\.\n {4}Use one of listing, /],
  ['extract papers.jsonl --min-confidence 2', /--min-confidence is "2"\n {4}Give a number from 0 to 1/],
  ['extract papers.jsonl --min-confidence high', /--min-confidence is "high"/],
  ['extract papers.jsonl --to', /--to has no value/],
  ['extract papers.jsonl -o a.csv -o b.csv', /--output is given 2 times/],
  ['extract papers.jsonl --per-paper --to csv', /--per-paper cannot be written as csv/],
  ['extract papers.jsonl -o no/such/folder.csv', /cannot write no\/such\/folder\.csv: there is no such folder/],
  ['extract papers.jsonl -o .', /cannot write \.: it is a folder/],
  ['extract papers.jsonl -o papers.jsonl', /-o papers\.jsonl, which is an input too/],
  ['extract papers.jsonl -o a.csv --errors a.csv', /--errors a\.csv, which is -o too/],
  ['extract papers.jsonl --summary -', /--summary is stdout, which is -o too/],
  ['schema speedpu', /there is no schema "speedpu"\. Did you mean "speedup"\?/],
  ['schema score gain', /"gain" is not expected here/],
];

describe('bad usage says what is wrong and how to mend it, and exits with 2', () => {
  test.each(BAD)('claimsheet %s', async (args, says) => {
    const { code, stdout, stderr } = await run(args.split(' ').filter(Boolean), cwd);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(says);
    expect(stderr).not.toContain('    at ');
    expect(stderr.split('\n').length).toBeLessThan(4);
    expect(fs.readdirSync(cwd)).toEqual(['papers.jsonl']);
  });
});

describe('help', () => {
  test.each([['--help'], ['extract --help'], ['schema --help'], ['extract -h']])('%s leads with examples', async (args) => {
    const { code, stdout, stderr } = await run(args.split(' '), cwd);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.indexOf('\n$ claimsheet ')).toBeGreaterThan(0);
    expect(stdout.indexOf('Usage:')).toBeGreaterThan(stdout.indexOf('\n$ claimsheet '));
  });
});

test('--version is that of the package', async () => {
  const { version } = JSON.parse(fs.readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
  expect(await run(['--version'], cwd)).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

test('a completion script comes with it', async () => {
  const { code, stdout } = await run(['completion'], cwd);
  expect(code).toBe(0);
  expect(stdout).toContain('claimsheet');
});

describe('schema', () => {
  test.each(['claim', 'speedup', 'claim.speedup', 'diagnostic'])('%s is printed as its file stands', async (name) => {
    const { code, stdout } = await run(['schema', name], cwd);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' });
  });

  test('without a name lists them', async () => {
    const { stdout } = await run(['schema'], cwd);
    expect(stdout).toMatch(/^claim\.speedup +\S/m);
  });
});
