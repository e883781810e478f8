/** GNU parallel cuts one file into blocks, one process a block; the answers are those of the plain run, in its order. */
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { COMMAND, corpus, describeWhere, jsonLines, newFolder, plain, shell, troubles, type PaperLine } from './engine.js';

const FILTER = `${COMMAND} extract --from jsonl --per-paper --jobs 1 --quiet`;

describeWhere('parallel', ['--version'], 'GNU parallel', () => {
  const folder = newFolder();
  const file = path.join(folder, 'papers.jsonl');

  test.each([
    ['a file', (block: number) => `parallel --jobs 2 --pipepart --arg-file '${file}' --block ${block} --keep-order '${FILTER}'`],
    ['a stream', (block: number) => `cat '${file}' | parallel --jobs 2 --pipe --block ${block} --keep-order '${FILTER}'`],
  ])('blocks of %s, row by row', (_, command) => {
    const records = corpus();
    fs.writeFileSync(file, `${records.join('\n')}\n`);
    const expected = plain(file);
    const answers = jsonLines(shell(command(Math.ceil(fs.statSync(file).size / 5)))) as unknown as PaperLine[];
    expect(answers).toHaveLength(records.length);
    answers.forEach(({ paper_id, claims, diagnostics }, n) => {
      expect({ paper_id, claims }).toEqual({ paper_id: expected[n]!.paper_id, claims: expected[n]!.claims });
      expect(troubles(diagnostics)).toEqual(troubles(expected[n]!.diagnostics));
    });
  }, 1_800_000);
});
