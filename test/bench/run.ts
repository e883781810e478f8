/**
 * `npm run bench -- [CORPUS] [--sample N] [--memory]`: measures and prints tables. Peers and we read the same papers in
 * the same run, each in a process of its own, and what counts is the ratio. `--memory` streams 100,000 and a million
 * papers through two threads, which takes long.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { child } from './inputs.js';
import { linesOf, repeated } from './papers.js';

const MAIN = fileURLToPath(new URL('../../pipeline/cli/main.js', import.meta.url));
const { values, positionals } = parseArgs({ allowPositionals: true, options: { sample: { type: 'string', default: '2000' }, memory: { type: 'boolean', default: false } } });
const corpus = positionals[0] ?? 'test/sample/papers.jsonl';
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claimsheet-bench-'));
process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }));

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const all = linesOf(corpus);
const sample = all.length > Number(values.sample) ? linesOf(corpus, Number(values.sample)) : [...repeated(all, Math.max(all.length, 600))];
const write = (name: string, lines: Iterable<string>): string => {
  const file = path.join(folder, name);
  fs.writeFileSync(file, `${[...lines].join('\n')}\n`);
  return file;
};
const sampled = write('sample.jsonl', sample);
const whole = all.length === sample.length ? sampled : write('whole.jsonl', all);

interface Measured {
  seconds: number;
  wall: number;
}

say(`## One thread\n\n${sample.length} papers of ${path.basename(corpus)}, papers a second, Node ${process.version}. The better of two measurements each, taken in turns.\n`);
say('| what | processor time | we are | by the clock | we are |\n| --- | ---: | ---: | ---: | ---: |');
interface Rates {
  processor: number;
  clock: number;
}
const rates = (what: string, file: string, count: number): Rates => {
  const { seconds, wall } = child<Measured>('measure.js', [what, file]);
  return { processor: count / seconds, clock: count / wall };
};
/** In turns, so that a slow quarter of an hour of the machine falls to nobody alone. */
const PEERS = ['compromise', 'recognizeNumber', 'floor'];
const turns = [1, 2].map(() => ['claimsheet', ...PEERS].map((what) => rates(what, sampled, sample.length)));
const [ours, ...theirs] = turns[0]!.map((first, k): Rates => ({ processor: Math.max(first.processor, turns[1]![k]!.processor), clock: Math.max(first.clock, turns[1]![k]!.clock) })) as [Rates, ...Rates[]];
say(`| claimsheet, from file to CSV | ${ours.processor.toFixed(0)} | | ${ours.clock.toFixed(0)} | |`);
PEERS.forEach((peer, k) => {
  const its = theirs[k]!;
  const ratio = (by: keyof Rates): string => (peer === 'floor' ? `${(its[by] / ours[by]).toFixed(0)}x slower` : `${(ours[by] / its[by]).toFixed(1)}x as fast`);
  say(`| ${peer === 'floor' ? 'the floor: reading and JSON.parse alone' : peer} | ${its.processor.toFixed(0)} | ${ratio('processor')} | ${its.clock.toFixed(0)} | ${ratio('clock')} |`);
});
if (whole !== sampled) {
  const entire = rates('claimsheet', whole, all.length);
  say(`| claimsheet on all ${all.length} papers | ${entire.processor.toFixed(0)} | | ${entire.clock.toFixed(0)} | |`);
}

say('\n## Where the time goes\n\n| stage | share |\n| --- | ---: |');
for (const [stage, share] of child<[string, number][]>('shares.js', [sampled])) say(`| ${stage} | ${(share * 100).toFixed(1)}% |`);

const { stderr } = spawnSync(process.execPath, ['--import', new URL('./count-compromise.js', import.meta.url).href, MAIN, 'extract', sampled, '-q', '-j', '1', '-o', path.join(folder, 'out.csv')], { encoding: 'utf8' });
const calls = Number(/compromise calls: (\d+)/.exec(stderr)?.[1] ?? NaN);
say(`\nCalls of compromise for 1,000 abstracts: ${((calls * 1000) / sample.length).toFixed(1)}`);

say('\n## How it grows\n\nWork is counted, as blocks of code that ran; 1 is linear in the input, and flat in the rules.\n\n| what grows | work for each |\n| --- | ---: |');
const growth = child<{ number: number; length: number; rules: number }>('growth.js', [corpus, String(1024 * 1024)]);
say(`| number of papers, 4 times | ${growth.number.toFixed(3)} |\n| length of one abstract, 256 KB to 1 MB | ${growth.length.toFixed(3)} |\n| number of rules, 10 times | ${growth.rules.toFixed(3)} |`);

say('\n## Threads and start-up\n\nWall time, the better of two; a busy machine spoils it.\n\n| run | seconds |\n| --- | ---: |');
const timed = (args: readonly string[]): number => Math.min(...[1, 2].map(() => {
  const began = performance.now();
  spawnSync(process.execPath, args);
  return (performance.now() - began) / 1000;
}));
const jobs = (count: number): number => timed([MAIN, 'extract', whole, '-q', '-j', String(count), '-o', path.join(folder, 'out.csv')]);
const [one, two] = [jobs(1), jobs(2)];
say(`| --jobs 1 | ${one.toFixed(2)} |\n| --jobs 2 | ${two.toFixed(2)}, ${(one / two).toFixed(2)}x as fast |`);
const paper = write('paper.jsonl', [sample[0]!]);
say(`| one paper | ${timed([MAIN, 'extract', paper, '-q', '-o', path.join(folder, 'out.csv')]).toFixed(2)} |`);
say(`| node alone | ${timed(['-e', '0']).toFixed(2)} |`);

if (values.memory) {
  say('\n## Memory\n\nTwo threads, papers from a pipe\n\n| papers | peak |\n| --- | ---: |');
  for (const count of [100_000, 1_000_000]) say(`| ${count.toLocaleString('en')} | ${(await peak(count)).toFixed(0)} MB |`);
}

/** Peak resident memory in MB of a run over `count` papers. */
async function peak(count: number): Promise<number> {
  const script = `process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS)))`;
  const run = spawn(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(script)}`, MAIN, 'extract', '-q', '-j', '2', '-o', '/dev/null'], { stdio: ['pipe', 'ignore', 'pipe'] });
  let told = '';
  run.stderr.on('data', (text: Buffer) => { told += text; });
  const ended = once(run, 'close');
  let block = '';
  for (const line of repeated(all, count)) {
    block += `${line}\n`;
    if (block.length < 1 << 16) continue;
    if (!run.stdin.write(block)) await once(run.stdin, 'drain');
    block = '';
  }
  run.stdin.end(block);
  await ended;
  return Number(told) / 1024;
}
