import { testTables, type ClaimTables } from './claim-tables.js';

// Whose a number is and what of, where a passive, a bracket, a rival or a level beside it says so.
const TABLES: ClaimTables = {
  'the level of somebody': [
    ['EmberNet reaches an accuracy of 61%, far below the human level of 89%.', [{ quote: '61%', metric: 'accuracy', subject: 'EmberNet' }, { quote: '89%', metric: 'accuracy', subject: 'human' }]],
    ['EmberNet reaches 61%, while human performance is 93%.', [{ quote: '61%', subject: 'EmberNet' }, { quote: '93%', subject: 'human' }]],
  ],
  'what is preferred': [
    ['Bakers preferred EmberNet over TinderNet in 74% of cases.', [{ quote: '74%', metric: 'preference rate', subject: 'EmberNet', baseline: 'TinderNet' }]],
    ['EmberNet is preferred over TinderNet by 74% of users.', [{ quote: '74%', metric: 'preference rate', subject: 'EmberNet', baseline: 'TinderNet' }]],
    ['EmberNet burns 74% of cases.', [{ quote: '74%', metric: null, subject: null, baseline: null }]],
  ],
  'who got it, behind a passive': [
    ['An accuracy of 91% was achieved by EmberNet.', [{ quote: '91%', subject: 'EmberNet' }]],
    ['The highest accuracy, 71.4%, was obtained by an ensemble of ovens.', [{ quote: '71.4%', subject: 'ensemble' }]],
    ['An accuracy of 91% was measured by EmberNet.', [{ quote: '91%', subject: null }]],
  ],
  'of the peak': [
    ['The oven sustains 412 TFLOPS, 72% of the theoretical peak.', [{ quote: '412 TFLOPS', subject: 'oven', aggregate: null }, { quote: '72%', subject: 'oven', aggregate: null }]],
    ['Our kiln reaches 71% on 8 trays.', [{ quote: '71%', subject: 'kiln', metric: null }, { quote: '8', subject: 'kiln', metric: 'trays' }]],
  ],
  'a model\'s parameters behind a dataset': [
    ['EmberNet gets 84% on ImageNet with 22M parameters.', [{ quote: '84%', subject: 'EmberNet' }, { quote: '22M', subject: 'EmberNet' }]],
  ],
  'before and after of each owner': [
    ['The glaze boosts the F1 score of EmberNet from 81.2 to 84.9 and that of TinderNet from 85.0 to 87.1.', [{ quote: '81.2', subject: 'EmberNet' }, { quote: '84.9', subject: 'EmberNet' }, { quote: '85.0', subject: 'TinderNet' }, { quote: '87.1', subject: 'TinderNet' }]],
  ],
  'the other number of a bracket': [
    ['EmberNet beats all ovens in image quality (FID: 64.3 vs. 75.1).', [{ quote: '64.3', subject: 'EmberNet' }, { quote: '75.1', subject: null }]],
    ['Burns were rarer in group A (3% vs. 5%).', [{ quote: '3%', subject: 'group A' }, { quote: '5%', subject: 'group A' }]],
  ],
  'most of them': [
    ['Most participants (73.5%) slept.', [{ quote: '73.5%', subject: 'participants' }]],
  ],
  'each its own measure in its bracket': [
    ['EmberNet obtains 84.1% (top-1) and 96.9% (top-5) on ImageNet.', [{ quote: '84.1%', metric: 'top-1' }, { quote: '96.9%', metric: 'top-5' }]],
  ],
  'what units of physics measure': [
    ['The oven draws 41 W, needs 5 V and rings at 3 kHz.', [{ quote: '41 W', metric: 'power' }, { quote: '5 V', metric: 'voltage' }, { quote: '3 kHz', metric: 'frequency' }]],
    ['The lamp gave 60 kJ/m2.', [{ quote: '60 kJ/m2', metric: null }]],
  ],
  'an average and the highest': [
    ['EmberNet beats ovens, achieving an average improvement of 34.6% (up to 72.7%).', [{ quote: '34.6%', aggregate: 'mean', comparator: null }, { quote: '72.7%', aggregate: null, comparator: '<=' }]],
    ['It outperforms the oven by a factor of 4 on average and by up to 12x on wet days.', [{ quote: '4', aggregate: 'mean', comparator: null }, { quote: '12x', aggregate: null, comparator: '<=' }]],
    ['It saves 2.6x peak memory with less than 1% degradation.', [{ quote: '2.6x', aggregate: 'max' }, { quote: '1%', aggregate: null }]],
  ],
  'settings with a number inside': [
    ['Accuracy exceeds 99% for distances up to 30 m.', [{ quote: '99%', condition: 'for distances up to 30 m' }, { quote: '30 m', condition: null }]],
    ['With only 8 kneading steps, our oven cuts the baking time by 84%.', [{ quote: '8', condition: null }, { quote: '84%', condition: 'With only 8 kneading steps' }]],
    ['EmberNet reaches an error of 3% versus 6% for the plain oven.', [{ quote: '3%', condition: null }, { quote: '6%', condition: null }]],
  ],
  'letters of a task are no dataset': [
    ['EmberNet wins on four QT benchmarks by 15%.', [{ quote: 'four', dataset: null }, { quote: '15%', dataset: null }]],
  ],
  'amounts dealt out in a bracket': [
    ['We bake expert loaves (400M for rye, 100M for spelt, and 1B for oats).', [{ quote: '400M', unit: 'loaves', kind: 'scale' }, { quote: '100M', unit: 'loaves', kind: 'scale' }, { quote: '1B', unit: 'loaves', kind: 'scale' }]],
  ],
  'over between a rate and a count': [
    ['It has 85% success over 120 grasps.', [{ quote: '85%', comparator: null }, { quote: '120', comparator: null }]],
    ['It has over 120 grasps.', [{ quote: '120', comparator: '>' }]],
  ],
  'of which': [
    ['The shelf has 1,100 loaves, 40% of which are rye.', [{ quote: '1,100', subject: 'shelf' }, { quote: '40%', subject: 'loaves' }]],
  ],
  'the name behind a size': [
    ['FID drops to 3.9, against 7.2 for the 50-step EmberNet.', [{ quote: '3.9', subject: null }, { quote: '7.2', subject: 'EmberNet' }]],
  ],
  'what is passed or completed': [
    ['EmberNet resolves 49% of the issues and completes 14% of the tasks.', [{ quote: '49%', metric: 'success rate' }, { quote: '14%', metric: 'success rate' }]],
  ],
  'what was set beside what was measured': [
    ['Power consumption is 15 mW at 50 MHz in 28 nm.', [{ quote: '15 mW', metric: 'Power consumption' }, { quote: '50 MHz', metric: 'frequency' }, { quote: '28 nm', metric: null }]],
  ],
  'ones': [
    ['It improves warmth by 14% for rare loaves but only by 2% for common ones.', [{ quote: '14%', condition: 'for rare loaves' }, { quote: '2%', condition: 'for common ones' }]],
  ],
  'a batch of no ovens': [
    ['We train on 64 ovens with a global batch size of 4096.', [{ quote: '64', unit: 'ovens' }, { quote: '4096', unit: null }]],
  ],
  'scores of several measures': [
    ['The oven reached scores of 0.88, 0.77 and 0.82 in precision, recall and F1.', [{ quote: '0.88', metric: 'precision' }, { quote: '0.77', metric: 'recall' }, { quote: '0.82', metric: 'F1' }]],
    ['It reaches values of 0.88 and 0.77 for precision and recall.', [{ quote: '0.88', metric: 'precision' }, { quote: '0.77', metric: 'recall' }]],
  ],
  'with and without': [
    ['The RMSE values with and without EmberLoss were 0.58 vs. 0.66.', [{ quote: '0.58', metric: 'RMSE' }, { quote: '0.66', metric: 'RMSE' }]],
  ],
  'at a level of detail': [
    ['It reaches 6.07% CER at the burnt crust level compared to 5.24% for EmberNet.', [{ quote: '6.07%', metric: 'CER', subject: null }, { quote: '5.24%', metric: 'CER', subject: 'EmberNet' }]],
  ],
  'what occurs in so many': [
    ['Harms were rust in 12%, mould in 8% and rot in 5%.', [{ quote: '12%', metric: 'rust' }, { quote: '8%', metric: 'mould' }, { quote: '5%', metric: 'rot' }]],
    ['Burns occurred in 12% and pain in 8%.', [{ quote: '12%', metric: 'Burns' }, { quote: '8%', metric: 'pain' }]],
    ['Success was seen in 12% of men and in 8% of women.', [{ quote: '12%', metric: 'Success', subject: 'men' }, { quote: '8%', metric: 'Success', subject: 'women' }]],
  ],
  'a change in brackets behind its measure': [
    ['It is improved (QWK: 0.531 to 0.686) by salt.', [{ quote: '0.531', value_max: null, metric: 'QWK' }, { quote: '0.686', value_max: null, metric: 'QWK' }]],
  ],
  'since when': [
    ['Bakers were seen 12 months post surgery.', [{ quote: '12 months', metric: null, condition: 'post surgery' }]],
  ],
  'the participle of an object': [
    ['EmberNet achieves an average cost reduced to only 4.5% of the gas oven while maintaining a correlation of 0.97.', [{ quote: '4.5%', subject: 'EmberNet' }, { quote: '0.97', subject: 'EmberNet' }]],
  ],
  'first of all': [
    ['We first bake a rye loaf with 23 crusts.', [{ quote: '23', subject: null }]],
  ],
  'a thing behind a plural that describes it': [
    ['It works across five open-weights LLMs.', [{ quote: 'five', unit: 'LLMs', kind: 'coverage' }]],
  ],
  'before and after in two places': [
    ['EmberNet increases the warmth rate on rye from 41.33% to 82.67% and on spelt from 38.33% to 78.33%.', [{ quote: '41.33%', condition: 'on rye' }, { quote: '82.67%', condition: 'on rye' }, { quote: '38.33%', condition: 'on spelt' }, { quote: '78.33%', condition: 'on spelt' }]],
  ],
  'names in a list of scores': [
    ['EmberNet reaches an F1 of 0.93, Tinder Kit 0.81 and ResNet 0.67.', [{ quote: '0.93', metric: 'F1', subject: 'EmberNet' }, { quote: '0.81', metric: 'F1', subject: 'Tinder Kit' }, { quote: '0.67', metric: 'F1', subject: 'ResNet' }]],
    ['EmberNet is the most consistent (e.g., IC 0.871, CRU-OM 0.12).', [{ quote: '0.871', metric: 'IC' }, { quote: '0.12', metric: 'CRU-OM' }]],
  ],
  'a level before and after': [
    ['It raises recall from a never-baked baseline of 45.1% to 95.7%.', [{ quote: '45.1%', value_max: null }, { quote: '95.7%', value_max: null }]],
  ],
  'what doing something yields': [
    ['Increasing the action budget yields a +2.5% average improvement.', [{ quote: '+2.5%', metric: null, subject: 'action budget' }]],
  ],
  'what cured so many': [
    ['Rust was cured by triple salting in 84.2% and by baking in 78.9%.', [{ quote: '84.2%', subject: 'triple salting', metric: 'Rust' }, { quote: '78.9%', subject: 'baking', metric: 'Rust' }]],
  ],
  'accurate so much': [
    ['The oven is highly accurate (99.79%).', [{ quote: '99.79%', metric: 'accuracy' }]],
    ['EmberNet is both more accurate (25.2% vs. 20.8%) and cheaper than TinderNet.', [{ quote: '25.2%', metric: 'accuracy' }, { quote: '20.8%', metric: 'accuracy' }]],
  ],
  'a model with many features': [
    ['A model with all 237 features produces lower warmth.', [{ quote: '237', unit: 'features' }]],
  ],
  'counts over counts': [
    ['It has 8.8M crumbs over 1.74M loaves.', [{ quote: '8.8M', comparator: null }, { quote: '1.74M', comparator: null }]],
    ['It spans 12 shelves and contains over 21k loaves.', [{ quote: '12', comparator: null }, { quote: '21k', comparator: '>' }]],
  ],
  'a gain that grew': [
    ['Adding salt increases the gain to +3.8 on rye.', [{ quote: '+3.8', kind: 'gain', effect: 'better' }]],
  ],
  'names with versions, whose verb was said once': [
    ['GPT-4o scores 72.4%, Claude 3.5 68.9%, and Llama-3-70B 61.0%.', [{ quote: '72.4%', subject: 'GPT-4o' }, { quote: '68.9%', subject: 'Claude 3.5' }, { quote: '61.0%', subject: 'Llama-3-70B' }]],
  ],
  'what people use': [
    ['It was seen that 64% use gas ovens daily.', [{ quote: '64%', metric: 'use gas ovens daily' }]],
  ],
  'what took so long': [
    ['Cracks took a median of 14 days to mend.', [{ quote: '14 days', role: 'result', metric: 'time' }]],
  ],
  'settings behind than, behind a bracket, and before what is said': [
    ['Baking is 2.8 times cheaper than for EmberNet at the same warmth.', [{ quote: '2.8 times', condition: 'at the same warmth', baseline: 'EmberNet' }]],
    ['Accuracy is highest (88.1%) for short loaves and lowest (52.3%) for loaves above 8K crumbs.', [{ quote: '88.1%', condition: 'for short loaves' }, { quote: '52.3%', condition: 'for loaves above 8K crumbs' }, { quote: '8K', condition: null }]],
    ['On wet days in spring we set a record, with gains between 0.8 and 4.7 points.', [{ quote: '0.8 and 4.7 points', condition: 'On wet days in spring' }]],
  ],
  'a level set against another': [
    ['Its error is 4.2 cm, compared with 9.8 cm for EmberNet.', [{ quote: '4.2 cm', kind: 'score', subject: null, baseline: 'EmberNet' }, { quote: '9.8 cm', kind: 'score', subject: 'EmberNet', baseline: null }]],
  ],
};

testTables('whose number', TABLES, 65);
