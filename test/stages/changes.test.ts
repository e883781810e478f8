import { testTables, type ClaimTables } from './claim-tables.js';

// What changed, by how much and against whom, where a noun, a verb or the amount before says it.
const TABLES: ClaimTables = {
  'how much was gained or lost of a measure': [
    ['EmberNet gains 5.2 AP over TinderNet.', [{ quote: '5.2', kind: 'gain', metric: 'AP', effect: 'better', baseline: 'TinderNet' }]],
    ['EmberNet scores 2.3 BLEU higher than TinderNet.', [{ quote: '2.3', kind: 'gain', metric: 'BLEU', effect: 'better', baseline: 'TinderNet' }]],
    ['EmberNet is only 0.4 F1 below TinderNet.', [{ quote: '0.4', kind: 'gain', metric: 'F1', effect: 'worse', baseline: 'TinderNet' }]],
    ['EmberNet scores 62.3 BLEU.', [{ quote: '62.3', kind: 'score', metric: 'BLEU', effect: null }]],
  ],
  'a change in apposition to an amount': [
    ['Latency drops from 210 ms to 34 ms, a 6.2x improvement.', [{ quote: '210 ms', kind: 'duration', metric: 'Latency' }, { quote: '34 ms', kind: 'duration', metric: 'Latency' }, { quote: '6.2x', kind: 'speedup', metric: 'Latency' }]],
    ['Memory falls to 3 GB, a reduction of 71%.', [{ quote: '3 GB', kind: 'memory', metric: 'Memory' }, { quote: '71%', kind: 'saving', metric: 'Memory' }]],
    ['Our kiln reaches a PSNR of 31.2 dB, a 1.4 dB improvement over EmberNet.', [{ quote: '31.2 dB', kind: 'score', metric: 'PSNR' }, { quote: '1.4 dB', kind: 'gain', metric: 'PSNR' }]],
  ],
  'the last verb of change says what changes': [
    ['Removing the memory module reduces accuracy by 4.7 points.', [{ quote: '4.7 points', kind: 'gain', metric: 'accuracy', effect: 'worse' }]],
    ['Adding the loss increases AP by 1.8 for small loaves.', [{ quote: '1.8', kind: 'gain', metric: 'AP', effect: 'better' }]],
    ['It lifts the AP of a gas oven by 2.6 points at no extra cost.', [{ quote: '2.6 points', kind: 'gain', metric: 'AP', effect: 'better' }]],
  ],
  'rivals that are only called the best': [
    ['EmberNet beats the previous best by 2.4 points.', [{ quote: '2.4 points', baseline: 'previous best' }]],
    ['EmberNet beats the second best by 3%.', [{ quote: '3%', baseline: 'second best' }]],
    ['EmberNet beats the second best oven by 3%.', [{ quote: '3%', baseline: 'second best oven' }]],
  ],
  'a size that shrinks': [
    ['We shrink the network by 92% with an accuracy loss of merely 0.6%.', [{ quote: '92%', kind: 'saving', metric: 'size', effect: 'better' }, { quote: '0.6%', kind: 'gain', metric: 'accuracy', effect: 'worse' }]],
  ],
  'relative is an adjective before a noun': [
    ['Our kiln yields relative error reductions of 14% and 22%.', [{ quote: '14%', metric: 'error' }, { quote: '22%', metric: 'error' }]],
  ],
  'factors and shares by turns': [
    ['EmberNet reduces first-tray latency by 61% and peak memory by 3.4x.', [{ quote: '61%', kind: 'speedup', metric: 'first-tray latency' }, { quote: '3.4x', kind: 'saving', metric: 'memory' }]],
  ],
  'what a bracket says of a change before it': [
    ['The score rose from 40 to 80 (12%).', [{ quote: '40', kind: 'score' }, { quote: '80', kind: 'scale' }, { quote: '12%', kind: 'score' }]],
  ],
  'times that of another': [
    ['Baking reaches 142 loaves/s, 2.3x that of EmberNet.', [{ quote: '142 loaves/s', kind: 'throughput', metric: 'throughput', baseline: null }, { quote: '2.3x', kind: 'speedup', metric: 'throughput', baseline: 'EmberNet' }]],
    ['Our kiln handles 1.2 GB/s, more than four times the speed of EmberNet.', [{ quote: '1.2 GB/s', baseline: null }, { quote: 'four times', baseline: 'EmberNet' }]],
  ],
  'how little was lost': [
    ['It loses just 0.2 BLEU while baking 9.6 times faster.', [{ quote: '0.2', effect: 'worse' }, { quote: '9.6 times', effect: 'better' }]],
  ],
  'shorter is a change': [
    ['The baker finds paths that are 18% shorter.', [{ quote: '18%', kind: 'gain' }]],
  ],
  'who finds more faults does well': [
    ['EmberNet uncovers 29x more critical faults than the best oven.', [{ quote: '29x', effect: 'better' }]],
    ['EmberNet makes 29x more critical faults than the best oven.', [{ quote: '29x', effect: 'worse' }]],
    ['We find a 90% reduction in critical faults.', [{ quote: '90%', effect: 'better' }]],
  ],
  'events are no resource': [
    ['Bakers had 25% fewer cardiac events.', [{ quote: '25%', kind: 'gain', metric: 'cardiac events', effect: 'better' }]],
    ['It needs 25% fewer loaves.', [{ quote: '25%', kind: 'saving' }]],
  ],
  'what it is improved for is no measure': [
    ['It improves F1-scores for selection queries by 14%.', [{ quote: '14%', kind: 'gain', metric: 'F1-scores' }]],
  ],
  'a risk that is increased': [
    ['Women with the highest sugar levels had a 2.1-fold increased stroke risk.', [{ quote: '2.1-fold', metric: 'stroke risk', effect: 'worse' }]],
  ],
  'the record of others': [
    ['We improve the SoTA in both the FooD and BarD benchmarks by 4.3% and 5.0%, respectively.', [{ quote: '4.3%', subject: null, baseline: 'SoTA' }, { quote: '5.0%', subject: null, baseline: 'SoTA' }]],
  ],
  'what there is more of': [
    ['EmberNet enables a 4x larger warm batch.', [{ quote: '4x', metric: 'warm batch' }]],
    ['It is 3 times larger.', [{ quote: '3 times', metric: 'size' }]],
  ],
  'what the bracket itself says fell': [
    ['It needs less computation overhead (a 95% reduction in MACs per epoch).', [{ quote: '95%', metric: 'MACs per epoch', kind: 'saving' }]],
  ],
  'all of something is reached': [
    ['We gain 100% consensus on loaves.', [{ quote: '100%', kind: 'score', metric: 'consensus' }]],
    ['We gain 10% accuracy on loaves.', [{ quote: '10%', kind: 'gain', metric: 'accuracy' }]],
  ],
  'parts of a measure are no setting': [
    ['EmberNet outperforms all ovens by 1.2% and 4.2% in inductive and transductive loaf recall accuracy, respectively.', [{ quote: '1.2%', metric: 'inductive loaf recall accuracy', condition: null }, { quote: '4.2%', metric: 'transductive loaf recall accuracy', condition: null }]],
  ],
  'a count that goes on has the role of the first': [
    ['It takes a minute for a shelf with 1 million loaves and 5 million crusts.', [{ quote: 'a minute', role: 'result', unit: 'min' }, { quote: '1 million', role: 'setup', unit: 'loaves' }, { quote: '5 million', role: 'setup', unit: 'crusts' }]],
  ],
  'less overhead is better': [
    ['EmberNet reduces crumb transmission overhead by 36%.', [{ quote: '36%', effect: 'better', metric: 'crumb transmission' }]],
  ],
  'what sort of data': [
    ['EmberNet uses merely 6% of the preference data.', [{ quote: '6%', baseline: null }]],
    ['EmberNet uses only 5% of the Tinder-4 tokens.', [{ quote: '5%', baseline: 'Tinder-4' }]],
  ],
  'a drug and its dose': [
    ['Emberpril 20 mg/day was more cost effective than tinderolol.', [{ quote: '20 mg/day', kind: 'scale', metric: 'dose' }]],
  ],
  'ovens off the shelf': [
    ['It is 2.6x more energy efficient compared to off-the-shelf stone ovens.', [{ quote: '2.6x', baseline: 'off-the-shelf stone ovens' }]],
  ],
  'where a measure fell': [
    ['Accuracy on long queries falls by 12%.', [{ quote: '12%', kind: 'gain', metric: 'Accuracy', effect: 'worse' }]],
    ['Throughput on large messages rises by 12%.', [{ quote: '12%', kind: 'speedup', metric: 'Throughput', effect: 'better' }]],
  ],
  'settings are no rivals': [
    ['It achieves 2.5x speedups, consistently over resolutions and task difficulties.', [{ quote: '2.5x', baseline: null }]],
  ],
  'below as a value': [
    ['The error drops below 1% after 500 bakes.', [{ quote: '1%', kind: 'score', comparator: '<' }, { quote: '500', kind: 'scale', comparator: null }]],
  ],
  'double of a share': [
    ['EmberNet achieves a 43% success rate, nearly double the 22% of the gas oven.', [{ quote: '43%', kind: 'score' }, { quote: 'double', kind: 'gain' }, { quote: '22%', kind: 'score' }]],
  ],
  'at a share of the size': [
    ['The pupil reaches 97% of the teacher\'s recall at 12% of its size.', [{ quote: '97%', kind: 'score', metric: 'recall' }, { quote: '12%', kind: 'saving', metric: 'size' }]],
  ],
  'machines are no rivals': [
    ['We reduce the number of trays by a factor of 10 and the GPU memory requirement by 3 times.', [{ quote: '10', baseline: null }, { quote: '3 times', baseline: null }]],
  ],
  'nouns that look like comparators': [
    ['A dry lid makes our approach 50-100x faster than kneading.', [{ quote: '50-100x', comparator: null, baseline: 'kneading' }]],
  ],
  'a rival\'s own value': [
    ['Our kiln achieves an AUC of 0.87, an absolute improvement of 0.21 compared to the gas oven\'s AUC of 0.66.', [{ quote: '0.87', kind: 'score', subject: 'kiln', baseline: null }, { quote: '0.21', kind: 'gain', subject: 'kiln', baseline: 'gas oven' }, { quote: '0.66', kind: 'score', subject: 'gas oven', baseline: null }]],
    ['Agreement is high (Cohen\'s kappa = 0.82).', [{ quote: '0.82', subject: null }]],
  ],
  'a difference that is won': [
    ['EmberNet outperforms other ovens by an absolute performance difference of 12.2% in terms of warmth.', [{ quote: '12.2%', effect: 'better', kind: 'gain' }]],
    ['EmberNet outperforms all ovens, on average by a Dice score of 3.75%.', [{ quote: '3.75%', kind: 'gain', metric: 'Dice score' }]],
  ],
  'by again, past another change': [
    ['The kiln reduces FLOPs by 43% with a 0.1% drop in top-1 accuracy on rye, and by 51% on spelt.', [{ quote: '43%', kind: 'saving', metric: 'FLOPs' }, { quote: '0.1%', kind: 'gain', metric: 'top-1 accuracy' }, { quote: '51%', kind: 'saving', metric: 'FLOPs' }]],
  ],
  'above that of': [
    ['Its accuracy (92.4%) is 3.1 points above that of the SVM (89.3%).', [{ quote: '92.4%', subject: null, baseline: null }, { quote: '3.1 points', subject: null, baseline: 'SVM' }, { quote: '89.3%', subject: 'SVM', baseline: null }]],
  ],
  'goes from': [
    ['The accuracy goes from 68.3 to 72.1.', [{ quote: '68.3', value_max: null }, { quote: '72.1', value_max: null }]],
  ],
  'the highest behind an average': [
    ['EmberNet outperforms the gas oven by 12.3% on average (up to 31%).', [{ quote: '12.3%', aggregate: 'mean', comparator: null }, { quote: '31%', aggregate: null, comparator: '<=' }]],
  ],
};

testTables('change', TABLES, 57);
