/**
 * Where the time of the whole way goes: `shares.js FILE` prints the share of each stage, as a sampling profiler sees it.
 * Time counts for the innermost function that belongs to a stage, so a stage is charged with the libraries that it calls.
 */
import { Session } from 'node:inspector/promises';
import fs from 'node:fs';

const STAGES: readonly (readonly [stage: string, file: RegExp])[] = [
  ['read', /\/pipeline\/read\//], ['normalise', /\/normalise\.js/], ['segment', /\/segment\.js/], ['lex', /\/lex[/.]/],
  ['quantify', /\/quantify[/.]/], ['group, tag', /\/(?:group\.|tag[/.])/], ['datasets', /\/pipeline\/datasets[/.]/], ['set aside', /\/set-aside[/.]/],
  ['match', /\/(?:match\.|pattern[/.])/], ['resolve', /\/resolve\.js/], ['link', /\/pipeline\/link\//],
  ['canonicalise, units', /\/(?:canonicalise|units|counted|antecedent|confidence)\.js/], ['validate', /\/validate\.js|validate\d+/], ['output', /\/dist\/output\//],
  ['between the stages', /\/dist\/pipeline\//],
];

const file = process.argv[2] ?? '';
const [{ readPaperBatches }, { outcomes }, { extractPaper }, { openWriter }, { CLAIM_COLUMNS }] = await Promise.all([
  import('../../pipeline/read/index.js'), import('../../pipeline/jobs/outcomes.js'), import('../../pipeline/stages.js'),
  import('../../output/formats.js'), import('../../output/columns.js'),
]);
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.start');
const writer = await openWriter('csv', fs.createWriteStream('/dev/null'), { columns: CLAIM_COLUMNS });
for await (const outcome of outcomes(readPaperBatches([file]), extractPaper, {}, 1)) {
  if ('extraction' in outcome) for (const claim of outcome.extraction.claims) await writer.add(claim);
}
await writer.end();
const { profile: { nodes, samples = [], timeDeltas = [] } } = await session.post('Profiler.stop');

const own = new Map<number, number>();
samples.forEach((id, n) => own.set(id, (own.get(id) ?? 0) + (timeDeltas[n] ?? 0)));
const byId = new Map(nodes.map((node) => [node.id, node]));
const shares = new Map<string, number>();
let total = 0;

function charge(id: number, inherited: string): void {
  const { callFrame: { functionName, url }, children = [] } = byId.get(id)!;
  const stage = functionName === '(garbage collector)' ? 'collecting garbage' : (STAGES.find(([, pattern]) => pattern.test(url))?.[0] ?? inherited);
  const time = functionName === '(idle)' || functionName === '(program)' ? 0 : (own.get(id) ?? 0);
  shares.set(stage, (shares.get(stage) ?? 0) + time);
  total += time;
  for (const next of children) charge(next, stage);
}

charge(nodes[0]!.id, 'the runtime');
process.stdout.write(JSON.stringify([...shares].map(([stage, time]) => [stage, time / total] as const).sort(([, one], [, other]) => other - one)));
