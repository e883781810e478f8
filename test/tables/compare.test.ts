/** From sentences to cells, so that the units of the columns are those that the engine writes. */
import { COMPARE_COLUMNS } from '../../output/compare/columns.js';
import { compareByPaper, evidenceOf } from '../../output/compare/rows.js';
import { recordOf } from '../../output/table.js';
import { extractPaper } from '../../pipeline/stages.js';

function rowOf(abstract: string) {
  const { claims, paper } = extractPaper({ id: 'p1', title: 'Heron: Reading Reeds', abstract });
  return compareByPaper([{ paper_id: paper.id, title: paper.title, paper, claims }]);
}

test.each<[sentence: string, cells: Record<string, string | number>]>([
  ['Heron runs 3.2x faster than Bittern.', { speedup: '3.2x', speedup_x: 3.2, speedup_baseline: 'Bittern' }],
  ['Heron achieves 81.4% accuracy on ImageNet.', { score: '81.4%', score_percent: 81.4, score_metric: 'accuracy', score_dataset: 'ImageNet' }],
  ['Heron improves accuracy by 2.5 percentage points over Bittern.', { gain_points: 2.5, gain_metric: 'accuracy' }],
  ['Heron uses 80% fewer parameters than Bittern.', { saving: '80%', saving_percent: 80 }],
  ['Heron has 7B parameters.', { parameters: '7B params', parameters_count: 7e9 }],
  ['Heron requires only 4.1 GFLOPs.', { compute_flops: 4.1e9 }],
  ['Heron requires only 2.2 GMACs.', { compute_macs: 2.2e9 }],
  ['Heron runs at 30 frames per second.', { throughput_fps: 30 }],
  ['Heron runs at 45 FPS.', { throughput_fps: 45 }],
  ['Heron generates 120 tokens per second.', { throughput_tokens_per_s: 120 }],
  ['Heron reaches a throughput of 40 Gbps.', { throughput_gbps: 40 }],
  ['Heron has an inference latency of 12 ms.', { latency_s: 0.012 }],
  ['Heron needs only 3 GB of memory.', { memory: '3 GB', memory_gb: 3 }],
  ['Heron needs only 512 MB of memory.', { memory_gb: 0.512 }],
  ['Heron was trained on 1.2M images.', { data_size: '1.2M images', data_size_count: 1.2e6, data_size_unit: 'images' }],
])('%s', (sentence, cells) => {
  const rows = rowOf(sentence);
  expect(rows).toHaveLength(1);
  expect(recordOf(rows[0]!, COMPARE_COLUMNS)).toMatchObject(cells);
});

test('every cell of a measure has its claim and quote in the evidence', () => {
  const rows = rowOf('Heron runs 3.2x faster than Bittern and needs only 3 GB of memory.');
  expect(evidenceOf(rows).map(({ column, claim }) => [column, claim.quote])).toEqual([['speedup', '3.2x'], ['memory', '3 GB']]);
});

test.each(['speedup', 'score', 'gain', 'saving'])('a %s never stands in Markdown without what it is of', (pick) => {
  expect(COMPARE_COLUMNS.filter(({ name, brief }) => brief && name.startsWith(pick)).length).toBeGreaterThan(1);
});
