/**
 * Counts work instead of time: `work.js FILE` prints how often the blocks of our code run for the papers of FILE, as V8
 * counts them for coverage. The count is the same on every machine and under every load. Loops count with every turn;
 * what a regular expression or a built-in function does inside does not.
 */
import { Session } from 'node:inspector/promises';
import { pathToFileURL } from 'node:url';
import path from 'node:path';
import type * as Stages from '../../pipeline/stages.js';
import type { PaperInput } from '../../pipeline/types.js';
import { linesOf } from './papers.js';

const [file = '', stages = path.resolve('dist/pipeline/stages.js')] = process.argv.slice(2);

const session = new Session();
session.connect();
await session.post('Profiler.enable');
// Before the code is loaded, or what is compiled by then would be counted by functions only.
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
const { extractPaper } = await import(pathToFileURL(stages).href) as typeof Stages;
const papers = linesOf(file).map((line) => JSON.parse(line) as PaperInput);
extractPaper({ title: 'A first paper, for whatever is made on first use, with 3.5x in it' });
await session.post('Profiler.takePreciseCoverage');
let claims = 0;
for (const paper of papers) claims += extractPaper(paper).claims.length;
const { result } = await session.post('Profiler.takePreciseCoverage');
const ours = result.filter(({ url }) => /\/dist\/(?:pipeline|rules|output)\//.test(url));
const work = ours.flatMap(({ functions }) => functions).flatMap(({ ranges }) => ranges).reduce((sum, { count }) => sum + count, 0);
process.stdout.write(JSON.stringify({ work, claims }));
