/** A check of many Markdown files against reading their claims only: both in one run, taking turns, in time of the processor. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import path from 'node:path';
import { loadConfig } from '../../pipeline/check/config.js';
import { runCheck } from '../../pipeline/check/run.js';
import { readPapers } from '../../pipeline/read/index.js';
import { extractPaper } from '../../pipeline/stages.js';
import { Repo } from './repo.js';

const FILES = 1000;
const TURNS = 5;

/** Allowed by the issue. */
const MOST = 1.3;

const repo = new Repo();
afterAll(() => repo.remove());

function page(i: number): string {
  const accuracy = (70 + ((i * 7) % 290) / 10).toFixed(1);
  const factor = (1.2 + (i % 50) / 10).toFixed(1);
  return `# Parser${i}

Parser${i} reaches an accuracy of ${accuracy}% on CIFAR-10. It is ${factor}x faster than Tool${i}. The text goes on about the way in which it was built.

## Results

- The model has ${1 + (i % 90)}M parameters.
- It runs at ${20 + (i % 200)} FPS on one GPU.

Training took ${2 + (i % 20)} hours on ${4 + (i % 60)} GPUs. Plain prose stands here for readers, and it says nothing that could be measured by anyone.

| Model | Accuracy (%) | Latency (ms) |
| --- | --- | --- |
| Parser${i} | ${accuracy} | ${(i % 40) + 0.5} |
| Tool${i} | ${(Number(accuracy) - 3).toFixed(1)} | ${((i % 40) + 0.5) * 2} |

\`\`\`sh
npm install parser${i}
\`\`\`
`;
}

const files = Array.from({ length: FILES }, (_, i) => path.join(repo.root, `page${i}.md`));

beforeAll(() => repo.write(Object.fromEntries(files.map((file, i) => [path.basename(file), page(i)]))));

async function spent(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

test(`a check of ${FILES} files takes at most ${MOST} times what extract takes`, async () => {
  const config = loadConfig(undefined, repo.root);
  let [extracting, checking, extracted, checked] = [0, 0, 0, 0];
  for (let turn = 0; turn < TURNS; turn++) {
    const part = files.slice((turn * FILES) / TURNS, ((turn + 1) * FILES) / TURNS);
    // The first to see a text pays for what is remembered of it, so they take turns in that too.
    const extract = async (): Promise<void> => {
      for await (const result of readPapers(part)) if ('paper' in result) extracted += extractPaper(result.paper).claims.length;
    };
    const check = async (): Promise<void> => {
      checked += (await runCheck({ files: part, config })).claims;
    };
    if (turn % 2 === 0) extracting += await spent(extract);
    checking += await spent(check);
    if (turn % 2 === 1) extracting += await spent(extract);
  }
  process.stdout.write(`check: ${(checking / 1e6).toFixed(2)} s, extract: ${(extracting / 1e6).toFixed(2)} s, ratio ${(checking / extracting).toFixed(2)}\n`);
  expect(extracted).toBeGreaterThan(4 * FILES);
  // The cells of the tables too.
  expect(checked).toBeGreaterThan(extracted);
  expect(checking / extracting).toBeLessThanOrEqual(MOST);
}, 120_000);
