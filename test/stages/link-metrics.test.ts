import { testTables, type ClaimTables } from './claim-tables.js';

const TABLES: ClaimTables = {
  'names that begin with their owner': [
    ["Both bakes differ (Cohen's d = 0.41).", [{ quote: '0.41', metric: "Cohen's d" }]],
    ["Krippendorff's alpha of the bakers was 0.41.", [{ quote: '0.41', metric: "Krippendorff's alpha of the bakers" }]],
    ["The first oven's recall is 41%.", [{ quote: '41%', metric: 'recall' }]],
  ],
  'substances and their levels': [
    ['HbR2c levels fell by 12%.', [{ quote: '12%', metric: 'HbR2c levels' }]],
    ['Ember-7B recall fell by 12%.', [{ quote: '12%', metric: 'recall' }]],
  ],
  'areas that are no resource': [
    ['Ember brings up to 3.1% improvement in terms of Area Under the Curve.', [{ quote: '3.1%', kind: 'gain', metric: 'Area Under the Curve' }]],
    ['Ember brings a 3.1% improvement in chip area.', [{ quote: '3.1%', kind: 'saving', metric: 'chip area' }]],
  ],
  'measures that the next sentence goes on with': [
    ['Ember has a recall of 41%. More salt brings a further gain of 2.1%.', [{ quote: '41%', metric: 'recall' }, { quote: '2.1%', metric: 'recall' }]],
    ['In all, 41% of the bakers left the study. More salt brings a further gain of 2.1%.', [{ quote: '41%', metric: 'left the study' }, { quote: '2.1%', metric: null }]],
  ],
  'headings without a colon': [
    ['RESULTS Mean crust warmth rose by 12%.', [{ quote: '12%', metric: 'crust warmth' }]],
  ],
  'what is said with another number': [
    ['Ember cut bake time by 12% and salt use by 41% with minimal recall loss.', [{ quote: '12%', metric: 'bake time' }, { quote: '41%', metric: 'salt use' }]],
    ['Ember reaches a recall of 41% with little yield degradation.', [{ quote: '41%', metric: 'recall', kind: 'score' }]],
  ],
  'things counted': [
    ['We test on five different rye ovens.', [{ quote: 'five', metric: 'rye ovens' }]],
  ],
  'overheads of work': [
    ['Ember bakes with 5 ms median kneading overhead.', [{ quote: '5 ms', metric: 'kneading overhead' }]],
    ['Ember cuts sifting overhead by 12%.', [{ quote: '12%', metric: 'sifting overhead' }]],
    ['Ember adds a 5% memory overhead.', [{ quote: '5%', metric: 'memory' }]],
  ],
  'what a verb changes': [
    ['Adding salt to the signal raised rye-sorting AUROC from 0.61 to 0.82.', [{ quote: '0.61', metric: 'rye-sorting AUROC' }, { quote: '0.82', metric: 'rye-sorting AUROC' }]],
    ['The recall of rye improves from 0.61 to 0.82.', [{ quote: '0.61', metric: 'recall of rye' }, { quote: '0.82', metric: 'recall of rye' }]],
  ],
  'what a verb changes right before the values': [
    ['With its own crumb precision, Ember raises glow from near-zero to 97%.', [{ quote: '97%', metric: 'glow' }]],
    ['With its own crumb precision, Ember raises QXR from near-zero to 97%.', [{ quote: '97%', metric: 'QXR' }]],
    ['Mortality was lower with rye than with spelt over the months of recovery (3% vs. 5%).', [{ quote: '3%', metric: 'Mortality' }, { quote: '5%', metric: 'Mortality' }]],
  ],
  'verbs behind a thing': [
    ['A study yields Kendall recall of 41%.', [{ quote: '41%', metric: 'Kendall recall' }]],
    ['Our bakers yield Kendall tau values of 0.41.', [{ quote: '0.41', metric: 'Kendall tau' }]],
    ['It has a quantum yield of 41%.', [{ quote: '41%', metric: 'quantum yield' }]],
    ['Adding old lids drops recall to 41%.', [{ quote: '41%', metric: 'recall' }]],
    ['At this price, a second bake yields mean recall of 0.41.', [{ quote: '0.41', metric: 'recall', aggregate: 'mean' }]],
    ['Old recall drops of 41% were seen.', [{ quote: '41%', metric: 'Old recall' }]],
  ],
  'before and after with a bracket between': [
    ['Salt raised the $L_2$ error from 1.5% (tested precision) to 37%.', [{ quote: '1.5%', metric: 'L_2 error' }, { quote: '37%', metric: 'L_2 error' }]],
  ],
  'measures right before the values of a change': [
    ['Ember improves recall from 67.2 to 76.3 and AUC from 71.4 to 79.6.', [{ quote: '67.2', metric: 'recall' }, { quote: '76.3', metric: 'recall' }, { quote: '71.4', metric: 'AUC' }, { quote: '79.6', metric: 'AUC' }]],
    ['Ember improves Foo-7B from 27% to 46% win rate.', [{ quote: '27%', metric: 'win rate' }, { quote: '46%', metric: 'win rate' }]],
  ],
  'measures at a cut-off': [
    ['Ember reaches 61.4% QX@10 and 34.1% QX@1.', [{ quote: '61.4%', metric: 'QX@10' }, { quote: '34.1%', metric: 'QX@1' }]],
    ['QX@0.5 rises to 82.0%, QX@0.7 to 74.1%.', [{ quote: '82.0%', metric: 'QX@0.5' }, { quote: '74.1%', metric: 'QX@0.7' }]],
  ],
  'shares with their count in brackets': [
    ['Of the 27 bakers, 74% (N = 20) met the rules for rye, and 18% (N = 5) had burns alone.', [{ quote: '27' }, { quote: '74%', metric: 'met the rules for rye' }, { quote: '20' }, { quote: '18%', metric: 'burns' }, { quote: '5' }]],
    ['The first bake included salt in 47 loaves (88%).', [{ quote: '47' }, { quote: '88%', metric: 'salt' }]],
  ],
  'drugs that stand where a measure does': [
    ['The error three days after stopping the balm with foolol was 464.4 +/- 82.6.', [{ quote: 'three days' }, { quote: '464.4', metric: 'error' }]],
    ['Mortality (4.5% foolol v. 3.1% barolol) was low.', [{ quote: '4.5%', metric: 'Mortality' }, { quote: '3.1%', metric: 'Mortality' }]],
  ],
  'heads behind the last bracket of a list': [
    ['Salt lowered crust (-24.2%) and crumb (-19.9%) accuracy.', [{ quote: '-24.2%', metric: 'crust accuracy' }, { quote: '-19.9%', metric: 'crumb accuracy' }]],
    ['Salt raised both in-domain (+1.9%) and out-of-domain (+1.8%) accuracy.', [{ quote: '+1.9%', metric: 'in-domain accuracy' }, { quote: '+1.8%', metric: 'out-of-domain accuracy' }]],
    ['Salt lowered the crust (-24.2%), accuracy aside.', [{ quote: '-24.2%', metric: 'crust' }]],
  ],
  'words that say how it was measured, and no measure': [
    ['Ember reaches a mean recall of 91.3% in-domain and 88.9% out-of-domain.', [{ quote: '91.3%', metric: 'recall' }, { quote: '88.9%', metric: 'recall' }]],
    ['Ember shows a 6x better end-to-end speedup over ovens.', [{ quote: '6x', metric: null }]],
  ],
  'words that only praise or bound a measure': [
    ['Ember reaches an unprecedented recall of 91.3%.', [{ quote: '91.3%', metric: 'recall' }]],
    ['Ember answers with acceptable baking latency (14 ms).', [{ quote: '14 ms', metric: 'baking latency' }]],
    ['The maximal work load was 190 W.', [{ quote: '190 W', metric: 'work load', aggregate: 'max' }]],
    ['Salt causes a severe accuracy drop of 12%.', [{ quote: '12%', metric: 'accuracy' }]],
    ['Severe pain fell by 12%.', [{ quote: '12%', metric: 'Severe pain' }]],
  ],
  'what people were, left or needed': [
    ['65% of the bakers were on the night shift.', [{ quote: '65%', metric: 'on the night shift' }]],
    ['20% of the bakers dropped out after the first bake.', [{ quote: '20%', metric: 'dropped out' }]],
    ['41% of the bakers required 5 mg at the end.', [{ quote: '41%', metric: 'required 5 mg' }, { quote: '5 mg' }]],
    ['17% of the bakers were aged 65 years or older.', [{ quote: '17%', metric: 'aged 65 years' }, { quote: '65 years', metric: 'age' }]],
    ['This differs from the 7.6% reported in the first letter.', [{ quote: '7.6%', metric: null }]],
  ],
  'how often something is done': [
    ['Ember solves the rye maze 88% of the time.', [{ quote: '88%', metric: 'success rate' }]],
    ['The judges preferred the rye loaf about 61% of the time.', [{ quote: '61%', metric: 'preference rate' }]],
    ['The oven works while using 35% of the time.', [{ quote: '35%', metric: null }]],
  ],
  'acronyms right behind a gain': [
    ['Ember beats the oven by +2.6 mQXA on rye.', [{ quote: '+2.6', metric: 'mQXA' }]],
  ],
  'shares that have one verb': [
    ['Of the loaves, 50% of rye and 99% of oat loaves lack any salt.', [{ quote: '50%', metric: 'lack any salt' }, { quote: '99%', metric: 'lack any salt' }]],
    ['16% of bakers burned loaves, and 23% returned them elsewhere.', [{ quote: '16%' }, { quote: '23%', metric: 'returned' }]],
  ],
  'a change like the one before': [
    ['Ember cuts latency by 18% and crumbs by 5%.', [{ quote: '18%', metric: 'latency' }, { quote: '5%', metric: 'crumbs' }]],
  ],
  'models that a measure is of': [
    ['Salt improves rye-loving model performance by 13%.', [{ quote: '13%', metric: 'performance' }]],
  ],
  'words that only look like measures': [
    ['In contrast, rye lost 4.1 mmHg.', [{ quote: '4.1 mmHg', metric: null }]],
    ['Rye lost contrast, by 4.1 mmHg.', [{ quote: '4.1 mmHg', metric: 'contrast' }]],
  ],
  'names of tasks': [
    ['Ember reaches 41% B2C R@1.', [{ quote: '41%', metric: 'B2C R@1' }]],
    ['Ember reaches 41% FooSet-9 recall.', [{ quote: '41%', metric: 'recall' }]],
  ],
  'amounts of computation with a phrase behind them': [
    ['In 8 GPU-days our approach bakes.', [{ quote: '8 GPU-days', metric: 'GPU-days' }]],
  ],
  'names with an acronym in the midst or behind': [
    ['Salt raised rye crust (RC) accuracy from 68% to 79%.', [{ quote: '68%', metric: 'rye crust (RC) accuracy' }, { quote: '79%', metric: 'rye crust (RC) accuracy' }]],
    ['Salt raised the oven (QX) accuracy from 68% to 79%.', [{ quote: '68%', metric: 'accuracy' }, { quote: '79%', metric: 'accuracy' }]],
    ['Ember has the best crumb adhesion (CA = 0.87).', [{ quote: '0.87', metric: 'crumb adhesion (CA)' }]],
  ],
  'what a measure is counted by, needed for or shown towards': [
    ['Ember brings a 95% reduction in MACs per epoch.', [{ quote: '95%', metric: 'MACs per epoch' }]],
    ['Ember cuts the power per pixel per scan by 12%.', [{ quote: '12%', metric: 'power per pixel per scan' }]],
    ['Ember lifts accuracy by 8% per class.', [{ quote: '8%', metric: 'accuracy' }]],
    ['Ember reduces the time needed for kneading by 12%.', [{ quote: '12%', metric: 'time needed for kneading' }]],
    ['Rye has 3 times greater resistance to dry heat.', [{ quote: '3 times', metric: 'resistance to dry heat' }]],
  ],
  'signs and letters of measures': [
    ['Salt helps ($\\Delta$AUROC +0.023).', [{ quote: '+0.023', metric: 'AUROC' }]],
    ['Salt wins by 12% on NDCG@10.Then we bake.', [{ quote: '12%', metric: 'NDCG@10' }]],
    ['The Recall indicator can reach 70%.', [{ quote: '70%', metric: 'Recall' }]],
  ],
  'what a bracket says of its own number': [
    ['Ember cuts the load (a 95% reduction in FLOPs).', [{ quote: '95%', metric: 'FLOPs' }]],
    ['In all ovens robustness is moderate (39% recall).', [{ quote: '39%', metric: 'recall' }]],
    ['In all ovens the recall is moderate (39%).', [{ quote: '39%', metric: 'recall' }]],
  ],
  'settings and statements that are no measure of a number': [
    ['The sorter is inverted (AUROC < 0.4) at dust level beta=0.05, recovers to >0.61 for rye.', [{ quote: '0.4', metric: 'AUROC' }, { quote: '0.05' }, { quote: '0.61', metric: 'AUROC' }]],
    ['Ember beats the oven by 12%, with lower recall.', [{ quote: '12%', metric: null }]],
  ],
  'what more people had': [
    ['More women in the rye group than in the oat group had burns (12% vs 5%) and dry blisters (7% vs 2%).', [{ quote: '12%', metric: 'burns' }, { quote: '5%', metric: 'burns' }, { quote: '7%', metric: 'dry blisters' }, { quote: '2%', metric: 'dry blisters' }]],
    ['Burns were more frequent in winter than in summer (38% vs 14%).', [{ quote: '38%', metric: 'Burns' }, { quote: '14%', metric: 'Burns' }]],
    ['Adults were more likely to have burns (67% versus 58%).', [{ quote: '67%', metric: 'burns' }, { quote: '58%', metric: 'burns' }]],
    ['More adults had marks of burns (67% versus 58%).', [{ quote: '67%', metric: 'marks of burns' }, { quote: '58%', metric: 'marks of burns' }]],
    ['More adults had burns (48% vs 15%), and more were on rye (11% vs 5%).', [{ quote: '48%', metric: 'burns' }, { quote: '15%', metric: 'burns' }, { quote: '11%', metric: null }, { quote: '5%', metric: null }]],
  ],
  'memories of a kind': [
    ['Ember runs with less than 1 MB SRAM.', [{ quote: '1 MB', metric: 'SRAM' }]],
    ['Ember runs with 6 GB of oven memory.', [{ quote: '6 GB', metric: 'oven memory' }]],
    ['Ember runs with 6 GB of crumbs.', [{ quote: '6 GB', metric: 'memory' }]],
  ],
  'what is done in a share of the cases': [
    ['The sorter succeeds in 72% of attempts and fails in 20% of trials.', [{ quote: '72%', metric: 'success rate' }, { quote: '20%', metric: 'failure rate' }]],
    ['The judges agreed on 54.9% of loaves.', [{ quote: '54.9%', metric: 'agreement' }]],
    ['Ember solves 31.7% of baking tasks.', [{ quote: '31.7%', metric: 'success rate' }]],
    ['Rye can contribute to up to 90% of the overall baking latency.', [{ quote: '90%', metric: 'baking latency' }]],
  ],
  'lists that share a hyphened head': [
    ['Ember improves crust- and crumb-level AUROC by 5.3 and 2.9 points.', [{ quote: '5.3', metric: 'crust AUROC' }, { quote: '2.9 points', metric: 'crumb-level AUROC' }]],
  ],
};

testTables('link metrics', TABLES, 50);
