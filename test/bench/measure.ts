/**
 * One measurement in a process of its own: `measure.js WHAT FILE` reads the JSON Lines of FILE and prints
 * `{"seconds", "wall", ...}` as JSON. Seconds are processor time after everything is loaded. A process of its own,
 * because compromise slows down where another build of it is loaded too, and so that no one profits from a warm engine.
 */
import fs from 'node:fs';
import { linesOf, textOf } from './papers.js';

const [what = '', file = ''] = process.argv.slice(2);

type Task = () => unknown;

const TASKS: { [what: string]: () => Promise<Task> } = {
  /** The whole way from the file to CSV, on this thread, with the engine as the program sets it. */
  async claimsheet() {
    await import('../../pipeline/cli/engine.js');
    const [{ readPaperBatches }, { outcomes }, { extractPaper }, { openWriter }, { CLAIM_COLUMNS }] = await Promise.all([
      import('../../pipeline/read/index.js'), import('../../pipeline/jobs/outcomes.js'), import('../../pipeline/stages.js'),
      import('../../output/formats.js'), import('../../output/columns.js'),
    ]);
    return async () => {
      const sink = fs.createWriteStream('/dev/null');
      const writer = await openWriter('csv', sink, { columns: CLAIM_COLUMNS });
      let claims = 0;
      for await (const outcome of outcomes(readPaperBatches([file]), extractPaper, {}, 1)) {
        if ('diagnostic' in outcome) continue;
        for (const claim of outcome.extraction.claims) await writer.add(claim);
        claims += outcome.extraction.claims.length;
      }
      await writer.end();
      return { claims };
    };
  },
  async compromise() {
    const { default: nlp } = await import('compromise');
    const texts = linesOf(file).map(textOf);
    return () => {
      for (const text of texts) nlp(text);
    };
  },
  async recognizeNumber() {
    const { default: { recognizeNumber, Culture } } = await import('@microsoft/recognizers-text-suite');
    const texts = linesOf(file).map(textOf);
    return () => {
      for (const text of texts) recognizeNumber(text, Culture.English);
    };
  },
  /** Reading and JSON.parse alone: what no tool can do without. */
  async floor() {
    return () => {
      for (const line of linesOf(file)) JSON.parse(line);
    };
  },
};

const task = TASKS[what];
if (!task) throw new Error(`measure one of ${Object.keys(TASKS).join(', ')}`);
const run = await task();
const before = process.cpuUsage();
const began = performance.now();
const found = await run();
const { user, system } = process.cpuUsage(before);
process.stdout.write(JSON.stringify({ seconds: (user + system) / 1e6, wall: (performance.now() - began) / 1e3, ...(found ?? {}) }));
