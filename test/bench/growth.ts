/**
 * How work grows, as ratios: `growth.js FILE` prints `{"number", "length", "rules"}`. The first two are work for each
 * paper or character at four times the input against once; the third is work with ten times the rules against once.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { longPaper, withRules, workOf } from './inputs.js';
import { linesOf, repeated } from './papers.js';

const lines = linesOf(process.argv[2] ?? 'test/sample/papers.jsonl', 60);
const longest = Number(process.argv[3] ?? 256 * 1024);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claimsheet-growth-'));
process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }));

const once = workOf(lines, folder);
const fourfold = workOf([...repeated(lines, lines.length * 4)], folder);
const short = longPaper(lines, longest / 4);
const long = longPaper(lines, longest);
const tenfold = workOf(lines, folder, withRules(folder, 10));
if (tenfold.claims !== once.claims) throw new Error(`rules that fit nothing changed the claims: ${once.claims} to ${tenfold.claims}`);
process.stdout.write(`${JSON.stringify({
  number: fourfold.work / once.work / 4,
  length: (workOf([long], folder).work / long.length) / (workOf([short], folder).work / short.length),
  rules: tenfold.work / once.work,
})}\n`);
