/**
 * `npm run fit-confidence -- ANNOTATED.jsonl [--write]`: fits the model of pipeline/confidence.ts to annotated papers and
 * prints how well it keeps its word. It is fitted to one half of the papers and checked on the other, both ways round;
 * with `--write` the weights fitted to all of them go to rules/lexicon/confidence.ts.
 */
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { evidenceOf } from '../../pipeline/confidence.js';
import { extractPaper } from '../../pipeline/stages.js';
import { rightClaims, type Annotated } from '../score.js';
import { linesOf } from './papers.js';

interface Example {
  evidence: readonly string[];
  right: boolean;
}

interface Model {
  bias: number;
  weights: Map<string, number>;
}

/** How strongly weights are drawn to 0, as so many examples. */
const PULL = 5;
const STEPS = 600;

const chance = ({ bias, weights }: Model, evidence: readonly string[]): number => 1 / (1 + Math.exp(-evidence.reduce((z, name) => z + (weights.get(name) ?? 0), bias)));

/** Gradient descent on the log loss. The same examples give the same weights. */
function fit(examples: readonly Example[]): Model {
  const model: Model = { bias: 0, weights: new Map(examples.flatMap((e) => e.evidence).map((name) => [name, 0])) };
  const step = 4 / examples.length;
  for (let n = 0; n < STEPS; n++) {
    const gradient = new Map<string, number>();
    let all = 0;
    for (const { evidence, right } of examples) {
      const error = chance(model, evidence) - Number(right);
      all += error;
      for (const name of evidence) gradient.set(name, (gradient.get(name) ?? 0) + error);
    }
    model.bias -= (step / 2) * all;
    for (const [name, g] of gradient) model.weights.set(name, model.weights.get(name)! - step * (g + PULL * model.weights.get(name)!));
  }
  return model;
}

interface Bin {
  count: number;
  said: number;
  right: number;
}

const BINS = 10;

function reliability(judged: readonly { said: number; right: boolean }[]): Bin[] {
  const bins: Bin[] = Array.from({ length: BINS }, () => ({ count: 0, said: 0, right: 0 }));
  for (const { said, right } of judged) {
    const bin = bins[Math.min(BINS - 1, Math.floor(said * BINS))]!;
    bin.count++;
    bin.said += said;
    bin.right += Number(right);
  }
  return bins;
}

function report(judged: readonly { said: number; right: boolean }[]): void {
  const say = (text: string): void => void process.stdout.write(`${text}\n`);
  const bins = reliability(judged);
  say('| confidence | claims | said | right |\n| --- | ---: | ---: | ---: |');
  bins.forEach((b, n) => {
    if (b.count) say(`| ${(n / BINS).toFixed(1)}-${((n + 1) / BINS).toFixed(1)} | ${b.count} | ${(b.said / b.count).toFixed(3)} | ${(b.right / b.count).toFixed(3)} |`);
  });
  const error = bins.reduce((sum, b) => sum + Math.abs(b.said - b.right), 0) / judged.length;
  say(`\nexpected calibration error ${error.toFixed(3)} over ${judged.length} claims\n`);
  const allRight = judged.filter((j) => j.right).length;
  say('| at least | precision | of the right claims |\n| --- | ---: | ---: |');
  for (const least of [0, 0.7, 0.8, 0.9, 0.95]) {
    const kept = judged.filter((j) => j.said >= least);
    const right = kept.filter((j) => j.right).length;
    say(`| ${least} | ${(right / kept.length).toFixed(3)} | ${(right / allRight).toFixed(3)} |`);
  }
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean', default: false } } });
const papers = linesOf(positionals[0] ?? 'test/sample/gold.jsonl').map((line) => JSON.parse(line) as { id: string; title: string; abstract: string; claims: Annotated[] });
const halves: [Example[], Example[]] = [[], []];
papers.forEach((paper, n) => {
  const { claims } = extractPaper(paper);
  const right = rightClaims(paper.claims.map((c) => ({ ...c, value_max: c.value_max ?? null, unit: c.unit ?? null })), claims);
  for (const claim of claims) halves[n % 2]!.push({ evidence: evidenceOf(claim), right: right.has(claim) });
});
const judge = (model: Model, examples: readonly Example[]): { said: number; right: boolean }[] => examples.map(({ evidence, right }) => ({ said: chance(model, evidence), right }));
report([...judge(fit(halves[0]), halves[1]), ...judge(fit(halves[1]), halves[0])]);

if (values.write) {
  const model = fit(halves.flat());
  const lines = [...model.weights].filter(([, w]) => Math.abs(w) >= 0.005).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, w]) => `  '${name}': ${w.toFixed(2)},`);
  const file = fileURLToPath(new URL('../../../rules/lexicon/confidence.ts', import.meta.url));
  fs.writeFileSync(file, `/** Weights of the confidence model. Data only, written by \`npm run fit-confidence\`; see test/bench/README.md. */\nimport { table } from './table.js';\n\nexport const BIAS = ${model.bias.toFixed(2)};\n\nexport const WEIGHTS: Readonly<Record<string, number>> = table({\n${lines.join('\n')}\n});\n`);
  process.stdout.write(`\nwrote ${lines.length} weights to rules/lexicon/confidence.ts\n`);
}
