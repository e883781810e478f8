import { describe, expect, test } from '@jest/globals';
import { claimsIn } from '../read-text.js';
import { testTables, type ClaimTables } from './claim-tables.js';

const TABLES: ClaimTables = {
  respectively: [
    ['Ember is 15x, 46x and 108x faster than Foo, Bar and Baz, respectively.', [
      { quote: '15x', kind: 'speedup', baseline: 'Foo', effect: 'better', relation: 'ratio' }, { quote: '46x', kind: 'speedup', baseline: 'Bar' }, { quote: '108x', kind: 'speedup', baseline: 'Baz' },
    ]],
    ['Ember reaches an accuracy of 81.2% and 70.4% on ImageNet and CIFAR-100, respectively.', [
      { quote: '81.2%', kind: 'score', dataset: 'ImageNet', metric: 'accuracy' }, { quote: '70.4%', kind: 'score', dataset: 'CIFAR-100', metric: 'accuracy' },
    ]],
  ],
  brackets: [
    ['Ember is accurate on ImageNet (81.2%) and CIFAR-10 (99.0%).', [{ quote: '81.2%', dataset: 'ImageNet' }, { quote: '99.0%', dataset: 'CIFAR-10' }]],
    ['Ember gives up to 15x (11.5x) FLOPs (latency) reduction.', [
      { quote: '15x', kind: 'saving', comparator: '<=', metric: 'FLOPs' }, { quote: '11.5x', kind: 'speedup', comparator: '<=', metric: 'latency' },
    ]],
  ],
  'labels with sizes': [
    ['Ember reaches 37.2% (small size (60, 96)) and 43.1% (large size (120, 192)) sAP.', [
      { quote: '37.2%', metric: 'sAP', condition: 'small size (60, 96)' }, { quote: '43.1%', metric: 'sAP', condition: 'large size (120, 192)' },
    ]],
    ['Ember gives a 38% reduction in bits per character.', [{ quote: '38%', metric: 'bits per character', condition: null }]],
  ],
  'shared units': [
    ['Noise falls by 12, 15 and 18 dB.', [{ quote: '12', unit: 'dB' }, { quote: '15', unit: 'dB' }, { quote: '18 dB', unit: 'dB' }]],
    ['It takes 4 and 7 ms on the two ovens.', [{ quote: '4', unit: 'ms', value: 4 }, { quote: '7 ms', unit: 'ms', value: 7 }]],
  ],
  'before and after': [
    ['Accuracy rises from 59% to 93%.', [{ quote: '59%', value: 59, value_max: null, kind: 'score' }, { quote: '93%', value: 93, value_max: null, kind: 'score' }]],
    ['We moved from 8 to 256 GPUs.', [{ quote: '8', value: 8, value_max: null, unit: 'GPUs' }, { quote: '256', value: 256, unit: 'GPUs' }]],
    ['Speedups fell from 9x to 3x.', [{ quote: '9x', value: 9, value_max: null }, { quote: '3x', value: 3, value_max: null }]],
    ['Its speedup falls 9x to 3x.', [{ quote: '9x', value_max: null }, { quote: '3x', value_max: null }]],
    ['Ember is better, from 0.59 to 0.66 in recall.', [{ quote: '0.59', value_max: null }, { quote: '0.66', value_max: null }]],
    ['Latency fell from 40 ms to 9 ms.', [{ quote: '40 ms', kind: 'duration', value_max: null }, { quote: '9 ms', kind: 'duration', value_max: null }]],
  ],
  'amounts that a system was given': [
    ['Ember reaches an accuracy of 92% with 4 bits and 90% with 2 bits.', [{ quote: '92%', condition: 'with 4 bits' }, { quote: '4', metric: null }, { quote: '90%', condition: 'with 2 bits' }, { quote: '2' }]],
    ['With 4 bits, Ember reaches an accuracy of 92%.', [{ quote: '4' }, { quote: '92%', condition: 'With 4 bits' }]],
    ['In the end, Ember reaches an accuracy of 92%.', [{ quote: '92%', condition: null }]],
  ],
  'schedules of doses': [
    ['Hikers took 20 mg of foozole twice daily and barine, 5 mg/kg, i.p., before the climb.', [{ quote: '20 mg', condition: 'twice daily' }, { quote: '5 mg/kg', condition: 'i.p.' }]],
    ['Once-daily foozole, 30 mg, was given. Hikers took 10 mg of barine orally every day.', [{ quote: '30 mg', condition: 'Once-daily' }, { quote: '10 mg', condition: 'orally every day' }]],
    ['Hikers took 20 mg foozole in daily groups.', [{ quote: '20 mg', condition: null }]],
  ],
  'settings behind the number': [
    ['Ember reaches a recall of 71% with 50 steps.', [{ quote: '71%', condition: 'with 50 steps' }, { quote: '50' }]],
    ['Ember reaches a recall of 71% with 50 errors.', [{ quote: '71%', condition: null }, { quote: '50' }]],
    ['Ember saves 40% of the memory, even under heavy load.', [{ quote: '40%', condition: 'under heavy load' }]],
    ['Ember saves 40% of the memory, while Foo stays calm under heavy load.', [{ quote: '40%', condition: null }]],
    ['Ember reaches a recall of 71% at a strict tolerance.', [{ quote: '71%', condition: 'at a strict tolerance' }]],
    ['Ember reaches a recall of 71% at a small cost.', [{ quote: '71%', condition: null }]],
    ['Bread stays soft, with a recall of 71% at day 3.', [{ quote: '71%', condition: 'at day 3' }]],
    ['The area under the baking curve was 0.71.', [{ quote: '0.71', condition: null }]],
  ],
  'settings of what was used': [
    ['Ember reaches a recall of 71% with Foo-12 and 60% with rapid steaming.', [{ quote: '71%', condition: 'with Foo-12' }, { quote: '60%', condition: 'with rapid steaming' }]],
    ['Ember reaches a recall of 71% with great crisp baking.', [{ quote: '71%', condition: null }]],
    ['Half of bakers with Foo-12 slept.', [{ quote: 'Half', condition: null }]],
    ['We find that under heavy load, Ember reaches a recall of 71%.', [{ quote: '71%', condition: 'under heavy load' }]],
    ['In particular, in deep winter, Ember reaches a recall of 71%.', [{ quote: '71%', condition: 'in deep winter' }]],
    ['For example, when compared with Foo, Ember reaches a recall of 71%.', [{ quote: '71%', condition: null }]],
    ['Even under heavy load, Ember bakes bread on one laptop in 4 seconds.', [{ quote: '4 seconds', condition: 'on one laptop' }]],
    ['We like the oven that in winter, by and by, reaches a recall of 71%.', [{ quote: '71%', condition: null }]],
  ],
  'settings in brackets': [
    ['Its recall fell from 71% (calm) to 60% (windy mode).', [{ quote: '71%', condition: 'calm' }, { quote: '60%', condition: 'windy mode' }]],
    ['Its recall fell to 60% (using maps) from 71% (recall).', [{ quote: '60%', condition: null }, { quote: '71%', condition: null }]],
  ],
  'what the counted did': [
    ['Six bakers in the first town (9%) had eaten all the bread by noon, and 31 slept.', [{ quote: 'Six', condition: 'had eaten all the bread by noon' }, { quote: '9%' }, { quote: '31' }]],
    ['Twelve bakers and 14 cooks burned their hands.', [{ quote: 'Twelve', condition: 'burned their hands' }, { quote: '14', condition: 'burned their hands' }]],
    ['Of these, 14 ovens were not repaired on time.', [{ quote: '14', condition: 'not repaired on time' }]],
    ['A total of 14 ovens were tested in spring.', [{ quote: '14', condition: null }]],
    ['We saw that 14 ovens repaired by hand failed in the rain.', [{ quote: '14', condition: null }]],
    ['The bread of 14 bakers had a thick crust.', [{ quote: '14', condition: null }]],
    ['In all, 14 cracks were found.', [{ quote: '14', condition: null }]],
  ],
  'lists of settings': [
    ['Ember saves 40%, 30% and 20% of the energy for rye, wheat and corn, respectively.', [{ quote: '40%', condition: 'for rye' }, { quote: '30%', condition: 'wheat' }, { quote: '20%', condition: 'corn' }]],
    ['Ember saves 40% and 30% of the energy under dry and damp skies, respectively.', [{ quote: '40%', condition: 'under dry skies' }, { quote: '30%', condition: 'damp skies' }]],
    ['Ember saves 40% of the energy across rye, wheat, and corn.', [{ quote: '40%', condition: 'across rye, wheat, and corn' }]],
    ['Ember saves 40% of the energy under rain, wind and snow were bad.', [{ quote: '40%', condition: 'under rain' }]],
  ],
  'settings before the number': [
    ['Ember is better on rare loaves (a recall of 71%).', [{ quote: '71%', condition: 'on rare loaves' }]],
    ['Ember is better on rare loaves that rise (a recall of 71%).', [{ quote: '71%', condition: null }]],
    ['Hikers slept for 8 hours postoperatively, and 4 hours pre-dose drinking helped.', [{ quote: '8 hours', condition: 'postoperatively' }, { quote: '4 hours', condition: null }]],
    ['At full load, baking takes 4 seconds.', [{ quote: '4 seconds', condition: 'At full load' }]],
    ['In a town of bakers, baking takes 4 seconds.', [{ quote: '4 seconds', condition: null }]],
    ['Ember raises the recall on rare loaves from 40% to 61%.', [{ quote: '40%', condition: 'on rare loaves' }, { quote: '61%', condition: 'on rare loaves' }]],
    ['Ember outperforms Foo at night by 9%.', [{ quote: '9%', condition: 'at night' }]],
    ['Ember outperforms Foo in many towns by a margin of 9%.', [{ quote: '9%', condition: null }]],
    ['Ember shows an increase in crust by 9%.', [{ quote: '9%', condition: null }]],
  ],
  'settings of the subject': [
    ['The old oven after two repairs reaches a recall of 61%.', [{ quote: 'two' }, { quote: '61%', condition: 'after two repairs' }]],
    ['The old oven of two repairs reaches a recall of 61%.', [{ quote: 'two' }, { quote: '61%', condition: null }]],
    ['The new oven at 16-bit grids reduces the error by 9%.', [{ quote: '16-bit' }, { quote: '9%', condition: 'at 16-bit grids' }]],
    ['In two towns (Foo, Bar), ovens gave a recall of 71%.', [{ quote: 'two' }, { quote: '71%', condition: 'In two towns (Foo, Bar)' }]],
  ],
  'datasets of several numbers': [
    ['Ember raises accuracy on ImageNet from 70% to 82% and on CIFAR-100 from 50% to 61%.', [{ quote: '70%', dataset: 'ImageNet' }, { quote: '82%', dataset: 'ImageNet' }, { quote: '50%', dataset: 'CIFAR-100' }, { quote: '61%', dataset: 'CIFAR-100' }]],
    ['Ember has an accuracy of 82% on ImageNet and a latency of 13.4 ms on CIFAR-100.', [{ quote: '82%', dataset: 'ImageNet' }, { quote: '13.4 ms', dataset: 'CIFAR-100' }]],
  ],
  'which measure': [
    ['The rise rate for all loaves with rye crumb and spelt crumb was 63%.', [{ quote: '63%', metric: 'rise rate' }]],
    ['The incidence of burns detected by ovens was 71%.', [{ quote: '71%', metric: 'incidence of burns' }]],
    ['The rise rates for 1- and 2-week doughs were 74.6% and 85.9%, respectively.', [{ quote: '1' }, { quote: '2-week' }, { quote: '74.6%', metric: 'rise rates' }, { quote: '85.9%', metric: 'rise rates' }]],
    ['The area under the crust curve was 5.51.', [{ quote: '5.51', metric: 'crust curve' }]],
    ['Ember has a recall of 93.2% and an Rcrust of 84.4%.', [{ quote: '93.2%', metric: 'recall' }, { quote: '84.4%', metric: 'Rcrust' }]],
    ['The best kneading agent reaches 81.5%.', [{ quote: '81.5%', metric: null }]],
    ['Crispness differed across six doughs (range 0.5-3.5).', [{ quote: 'six' }, { quote: '0.5-3.5', metric: null }]],
    ['Tough crust affects 24% of the patients.', [{ quote: '24%', metric: 'Tough crust' }]],
    ['Tough crust explains 24% of the variance.', [{ quote: '24%', metric: 'variance' }]],
    ['Ember is 20% more precise than Tinder.', [{ quote: '20%', metric: 'precision' }]],
    ['Ember gives 20% more stable crust than Tinder.', [{ quote: '20%', metric: 'stable crust' }]],
    ['Ember beats Tinder by 4% in terms of crust recall.', [{ quote: '4%', metric: 'crust recall' }]],
    ['Ember has a positive predictive value of 91%.', [{ quote: '91%', metric: 'positive predictive value' }]],
    ['Ember has F1 values of 91%.', [{ quote: '91%', metric: 'F1' }]],
    ['Ember bakes 45 frames per second.', [{ quote: '45 frames per second', metric: 'speed' }]],
    ['Yeastol lowered crumb spread (14.8 +/- 3.7 versus 12.1 +/- 3.2).', [{ quote: '14.8', metric: 'crumb spread' }, { quote: '12.1', metric: 'crumb spread' }]],
    ['The dough kinase peak was clearly higher in group 2 (293 +/- 24 vs 172 +/- 10).', [{ quote: '293', metric: 'dough kinase peak' }, { quote: '172', metric: 'dough kinase peak' }]],
    ['They bake slowly to reduce the crumb count, from 11.04 to 7.35.', [{ quote: '11.04', metric: 'crumb count' }, { quote: '7.35', metric: 'crumb count' }]],
    ['Ember improves TinDer from 0.72 to 0.81.', [{ quote: '0.72', metric: null }, { quote: '0.81', metric: null }]],
    ['The rise rate of the method is 95%.', [{ quote: '95%', metric: 'rise rate' }]],
    ['Crumb tests were ordered in the rye group (82%).', [{ quote: '82%', metric: 'Crumb tests' }]],
    ['Yeastol was administered to 14 (13%) patients.', [{ quote: '14' }, { quote: '13%', metric: 'Yeastol' }]],
    ['Crust width was lowered to 13%.', [{ quote: '13%', metric: 'Crust width' }]],
    ['Of the bakers, 17 patients (94%) reported good to fine crusts.', [{ quote: '17' }, { quote: '94%', metric: 'good to fine crusts' }]],
    ['BACKGROUND: Approximately half of bakers with crust disease eat rye.', [{ quote: 'half', metric: null }]],
    ['Handwork changes 32 labels (5.3%).', [{ quote: '32' }, { quote: '5.3%', metric: 'labels' }]],
    ['Two women improved more often with rye (72% vs. 45%).', [{ quote: 'Two' }, { quote: '72%', metric: null }, { quote: '45%', metric: null }]],
    ['The relative throughput of Ember is 140% of that of Tinder.', [{ quote: '140%', metric: 'throughput', subject: 'Ember' }]],
    ['The latency of Ember is 14 ms.', [{ quote: '14 ms', metric: 'latency', subject: 'Ember' }]],
    ['Ember has an accuracy of 82% pass@1 and 90% pass@2.', [{ quote: '82%', metric: 'pass@1' }, { quote: '90%', metric: 'pass@2' }]],
    ['F1 goes up from 70% to 82%.', [{ quote: '70%', metric: 'F1' }, { quote: '82%', metric: 'F1' }]],
  ],
  'names with a version': [
    ['Ember reaches 82% accuracy, surpassing Tinder 1.5 Pro (64.2%).', [{ quote: '82%' }, { quote: '64.2%', subject: 'Tinder 1.5 Pro' }]],
    ['Tinder 2.0 Flash reaches 82% accuracy.', [{ quote: '82%', subject: 'Tinder 2.0 Flash' }]],
    ['It reaches 82% $F_1$ score.', [{ quote: '82%', metric: 'F_1 score', metric_canonical: 'F1' }]],
    ['Our \\emph{Ember} model reaches 82% accuracy.', [{ quote: '82%', subject: 'Ember model' }]],
  ],
  slashes: [
    ['Ember reaches 81.2%/70.4% accuracy on ImageNet/CIFAR-100.', [{ quote: '81.2%', value: 81.2, dataset: 'ImageNet' }, { quote: '70.4%', value: 70.4, dataset: 'CIFAR-100' }]],
  ],
  subjects: [
    ['We present Ember, a fast oven. Our method is 3x faster than Foo.', [{ quote: '3x', subject: 'Ember', baseline: 'Foo' }]],
    ['Our method is 3x faster than Foo.', [{ quote: '3x', subject: null, baseline: 'Foo' }]],
  ],
  'arms set against each other': [
    ['Crumb loss was lower with Ember than with Baz (3.2 vs. 4.1).', [{ quote: '3.2', subject: 'Ember', baseline: 'Baz' }, { quote: '4.1', subject: 'Baz', baseline: null }]],
    ['The rate of burns was higher among bakers (n = 18) than among cooks (n = 49) (70% vs 61%, respectively).', [{ quote: '18' }, { quote: '49' }, { quote: '70%', subject: 'bakers', baseline: 'cooks' }, { quote: '61%', subject: 'cooks' }]],
    ['In the control group, serum insulin rose from 1.8 to 2.3 mg/dL.', [{ quote: '1.8', subject: 'control group', value_max: null }, { quote: '2.3 mg/dL', subject: 'control group' }]],
    ['In group A, 17 of 31 women (54.8%) had burns.', [{ quote: '17 of 31' }, { quote: '54.8%', subject: 'group A' }]],
    ['The score of the warm group (0.18) was better than that of the cold group (0.33).', [{ quote: '0.18', subject: 'warm group' }, { quote: '0.33', subject: 'cold group' }]],
    ['In bakers, latencies were delayed compared with those of healthy cooks (344 vs. 332 ms).', [{ quote: '344', baseline: null, unit: 'ms' }, { quote: '332 ms', subject: 'healthy cooks' }]],
    ['Burns did not differ for treatment with foolol vs bartan (OR, 0.97; 95% CI 0.7-1.4).', [{ quote: '0.97', baseline: 'bartan' }]],
    ['Ember improves the IoU by 2.1% compared to previous weakly supervised ovens.', [{ quote: '2.1%', baseline: 'previous weakly supervised ovens' }]],
    // a coefficient is not of the phrase that its bracket stands behind
    ['Crust depth was correlated with the number of TRAY criteria (r = 0.51).', [{ quote: '0.51', subject: 'Crust depth' }]],
  ],
  'runs between slashes': [
    ['Across ImageNet, CIFAR-10, and COCO, Ember is best, achieving AUROC/AURC of 0.98/2.4, 0.99/0.26, and 0.97/0.81, respectively.', [
      { quote: '0.98', metric: 'AUROC', dataset: 'ImageNet' }, { quote: '2.4', metric: 'AURC', dataset: 'ImageNet' }, { quote: '0.99', metric: 'AUROC', dataset: 'CIFAR-10' }, { quote: '0.26', metric: 'AURC', dataset: 'CIFAR-10' },
      { quote: '0.97', metric: 'AUROC', dataset: 'COCO' }, { quote: '0.81', metric: 'AURC', dataset: 'COCO' },
    ]],
  ],
  'subjects over a clause': [
    ['We find that Ember outperforms older ovens that combine steam, gas, and wood by 35%.', [{ quote: '35%', subject: 'Ember' }]],
    ['Ember achieves FID 29.15 with one tray -- a 50x reduction in inference time.', [{ quote: '29.15', subject: 'Ember' }, { quote: '50x', subject: 'Ember', kind: 'speedup' }]],
    ['Ember achieves an FID of 24.15, outperforming Baz (FID 402.98).', [{ quote: '24.15', subject: 'Ember' }, { quote: '402.98', subject: 'Baz' }]],
    ['The addition of Ember lowered cholesterol by 21% and protein-B by 22%.', [{ quote: '21%', subject: 'Ember', baseline: null }, { quote: '22%', subject: 'Ember', metric: 'protein-B', baseline: null }]],
    ['Our study identifies slow baking as the best way, achieving an accuracy of 80.9%.', [{ quote: '80.9%', subject: 'slow baking' }]],
    ['The time for generating maps was 12x faster than the old way.', [{ quote: '12x', subject: null }]],
  ],
  comparators: [
    ['Its error rarely exceeds 3%.', [{ quote: '3%', comparator: '<=', kind: 'score' }]],
    ['Ember gains up to 3.8x in speed and 4.7x in throughput.', [{ quote: '3.8x', comparator: '<=' }, { quote: '4.7x', comparator: '<=' }]],
    ['Ember cuts latency by up to a factor of 3.', [{ quote: '3', comparator: '<=', kind: 'speedup', unit: 'x' }]],
    ['Ember reaches 0.63, surpassing the 0.58 accuracy of Foo.', [{ quote: '0.63' }, { quote: '0.58', comparator: null }]],
    ['Ember trains in less than a week.', [{ quote: 'a week', comparator: '<', kind: 'duration', value: 1 }]],
  ],
  'arms of a trial': [
    ['Weight fell by 4.2 kg (4.5%) in the ember group vs 0.3 kg (0.4%) in the placebo group.', [
      { quote: '4.2 kg', kind: 'gain', subject: 'ember group' }, { quote: '4.5%', kind: 'gain', subject: 'ember group' }, { quote: '0.3 kg', subject: 'placebo group' }, { quote: '0.4%', subject: 'placebo group' },
    ]],
    ['Cough was seen in 2% of patients receiving emberol and in 25% of those receiving tinderol.', [{ quote: '2%', kind: 'score', subject: 'emberol' }, { quote: '25%', subject: 'tinderol' }]],
    ['Mean increases from baseline in systolic pressure were 1.6 mmHg for the ember group.', [{ quote: '1.6 mmHg', kind: 'gain', relation: 'change', baseline: 'baseline' }]],
  ],
  'what a share is of': [
    ['Of the trays, 55 patients (90%) completed the study.', [{ quote: '55', kind: 'scale' }, { quote: '90%', kind: 'score', metric: 'completed the study' }]],
    ['A total of 58% of patients continued their first diet.', [{ quote: '58%', metric: 'continued their first diet' }]],
  ],
  rivals: [
    ['Ember wins, surpassing Tinder-7B (25.7%) by over 10 points.', [{ quote: '25.7%', kind: 'score', subject: 'Tinder-7B' }, { quote: '10 points', kind: 'gain', comparator: '>', baseline: 'Tinder-7B' }]],
    ['Recall was higher with Ember than without (72% vs. 45%).', [{ quote: '72%', kind: 'score', relation: 'absolute' }, { quote: '45%', kind: 'score' }]],
    ['Ember beats the old oven by 3.5% and the best tray by 1.4%.', [{ quote: '3.5%', baseline: 'old oven' }, { quote: '1.4%', baseline: 'best tray' }]],
    ['It is 3x faster than the state-of-the-art TinderX architecture.', [{ quote: '3x', baseline: 'TinderX' }]],
  ],
  'owners of a measure': [
    ["We raise TinderNet-50's top-1 accuracy from 75.3% to 79.2%.", [{ quote: '75.3%', subject: 'TinderNet-50', metric: 'top-1 accuracy' }, { quote: '79.2%', subject: 'TinderNet-50', metric: 'top-1 accuracy' }]],
  ],
  'what a number is said of': [
    ['Agreement showed a kappa value of 0.68 in bakers and 0.61 in people trained by them.', [{ quote: '0.68', subject: 'bakers' }, { quote: '0.61', subject: 'people' }]],
    ['Sensitivity was found to be 80.4% and 72.7% for the rye curve, and 76.1% and 83.6% for the oat curve.', [{ quote: '80.4%' }, { quote: '72.7%' }, { quote: '76.1%', subject: 'oat curve' }, { quote: '83.6%', subject: 'oat curve' }]],
    ['We invited 75 sleepy patients (34 men, 41 women; mean age 51 years) to bake.', [{ quote: '75' }, { quote: '34' }, { quote: '41' }, { quote: '51 years', subject: 'patients', metric: 'age' }]],
    ['Crust thickness was correlated with age (r = 0.51).', [{ quote: '0.51', subject: 'Crust thickness', metric: 'correlation' }]],
    ['Ember is cheap, and under a heavy load improves throughput 1.4x.', [{ quote: '1.4x', subject: 'Ember' }]],
    ['EmberNet cuts cost by 34%, reducing oven accesses by 21%.', [{ quote: '34%', subject: 'EmberNet' }, { quote: '21%', subject: 'EmberNet', metric: 'oven accesses' }]],
    ['Scalds (OR 2.1) and burns (OR = 3.0; 95% CI 1.2-5.4) were frequent.', [{ quote: '2.1', metric: 'OR', subject: 'Scalds' }, { quote: '3.0', metric: 'OR', subject: 'burns' }]],
    ['Predictors of injury were old age (OR 1.5) and a history of burns (adjusted OR 2.1).', [{ quote: '1.5', kind: 'score', subject: 'old age' }, { quote: '2.1', subject: 'history of burns' }]],
    ['Baking was associated with injury (HR 1.4).', [{ quote: '1.4', metric: 'HR', subject: 'Baking' }]],
    ['They were tested after two days of 200 mg emberol.', [{ quote: 'two days', subject: 'emberol', metric: 'treatment duration' }, { quote: '200 mg' }]],
  ],
  'links that stop in time': [
    ['We present Ember. Ember achieves a speed-up of 4x against the ovens that adopt trays and achieves a speed-up of 2x over them.', [{ quote: '4x', subject: 'Ember' }, { quote: '2x', subject: 'Ember' }]],
    ['It reduces traffic by 12x and fuel by 2.5x, with a 3.8% reduction in accuracy on ImageNet.', [{ quote: '12x', dataset: null }, { quote: '2.5x', dataset: null }, { quote: '3.8%', dataset: 'ImageNet' }]],
    ['It reduces traffic by 12x, with a 3.8% reduction in accuracy on ImageNet.', [{ quote: '12x', dataset: null }, { quote: '3.8%', dataset: 'ImageNet' }]],
    ['It has 6.5% higher accuracy than state-of-the-art OVT models.', [{ quote: '6.5%', baseline: 'state-of-the-art OVT models' }]],
    ['For our results, it reaches a recall of 71%.', [{ quote: '71%', condition: null }]],
    ['The oven has a 39-key panel and a 13-amino acid tray.', [{ quote: '39', unit: 'keys' }, { quote: '13' }]],
  ],
  'kinds of what is whole': [
    ['Ember achieves 3x higher data throughput than Foo.', [{ quote: '3x', kind: 'speedup', metric: 'data throughput', effect: 'better' }]],
    ['We contrast Ember-2 large (774M) with trays.', [{ quote: '774M', kind: 'parameters' }]],
    ['It has an oven cost reduced to only 4.5% of the original.', [{ quote: '4.5%', kind: 'saving', relation: 'fraction' }]],
    ['Ember keeps the taste while sharply cutting over 50% baking token cost.', [{ quote: '50%', kind: 'saving', effect: 'better' }]],
    ['Two widely used techniques to warm bread are fire and steam.', []],
    ['Two parsers were compared on six datasets.', [{ quote: 'Two', kind: 'coverage' }, { quote: 'six' }]],
    ['We devised two warming strategies.', []],
    ['The drone moves drift free in 4DoF with a full 6DoF extrinsic transform.', []],
    ['Pain was scored on a 10-point VAS.', []],
  ],
  contrasts: [
    ['The change from baseline for rye was -2.05 compared with -0.78 for spelt.', [{ quote: '-2.05' }, { quote: '-0.78', subject: 'spelt', baseline: null }]],
    ['Ember shows a drop compared to Spark of 16.3% in recall.', [{ quote: '16.3%', subject: 'Ember', baseline: 'Spark' }]],
    ['The curved oven reaches an FID of 1.1 versus 3.4 for straight ovens.', [{ quote: '1.1', subject: 'curved oven', baseline: 'straight ovens' }, { quote: '3.4', subject: 'straight ovens', baseline: null }]],
    ['Burns were more frequent in bakers than in millers (33.8% versus 4.1%).', [{ quote: '33.8%', baseline: 'millers' }, { quote: '4.1%', subject: 'millers' }]],
    ['Its share rose in group II compared with morning values (8.5% vs. 11.7%).', [{ quote: '8.5%', baseline: 'morning values' }, { quote: '11.7%', subject: null }]],
    ["It adds 648 ms to Tinder's 177 ms.", [{ quote: '648 ms' }, { quote: '177 ms', subject: 'Tinder' }]],
    ["We mill a flour that's 20% larger.", [{ quote: '20%', subject: null }]],
  ],
  'participles in the way': [
    ['A large oven trained on the rye data with randomly drawn trays achieved an accuracy of 91%.', [{ quote: '91%', subject: 'large oven' }]],
    ['Ovens trained with EmberNet achieved an accuracy of 91%.', [{ quote: '91%', subject: 'EmberNet' }]],
    ['A millstone agent weighed the doubt only when it was sent as a flag, cutting the error from 8% to 3%.', [{ quote: '8%', subject: 'millstone agent' }, { quote: '3%', subject: 'millstone agent' }]],
    ['We describe an abstention gate raising accuracy from 71% to 93%.', [{ quote: '71%', subject: null }, { quote: '93%', subject: 'abstention gate' }]],
    ['The test was fair, while slowly heated ovens reproduce measured rates with errors below 12%.', [{ quote: '12%', subject: 'heated ovens' }]],
    ['EmberNet is accurate while achieving baking speeds three times faster than Foo.', [{ quote: 'three times', subject: 'EmberNet' }]],
    ['It cuts error-induced overhead by 30%.', [{ quote: '30%', metric: 'error-induced overhead' }]],
  ],
  'the measure beside the number': [
    ['EmberNet improves referring tray segmentation by +0.8/+1.4 cIoU.', [{ quote: '+0.8', metric: 'cIoU' }, { quote: '+1.4', metric: 'cIoU' }]],
    ['The hidden oven probe reaches 71% accuracy.', [{ quote: '71%', metric: 'accuracy', subject: 'hidden oven probe' }]],
    ['It beats Foo by 3.1% and 4.0% in RYE and mixed RYE settings.', [{ quote: '3.1%', metric: null }, { quote: '4.0%', metric: null }]],
    ['They failed on 99% of trays compared to 13% for Foo.', [{ quote: '99%' }, { quote: '13%', subject: 'Foo' }]],
    ['It trains on six trays, spending 30 GPU-hours on them.', [{ quote: 'six' }, { quote: '30 GPU-hours', metric: 'GPU-hours' }]],
    ['The frequency of waste of warm bread was found as follows: rye 3.8%, oat 4.7% and spelt 7.4%.', [{ quote: '3.8%', metric: 'frequency of waste' }, { quote: '4.7%', subject: 'oat' }, { quote: '7.4%' }]],
    ['The clips were captured at 60 fps.', [{ quote: '60 fps', metric: 'frame rate' }]],
    ['EmberNet runs at 60 fps.', [{ quote: '60 fps', metric: 'speed' }]],
    ['For baking RyeNet, a large oven achieved an accuracy of 91%.', [{ quote: '91%', subject: 'large oven' }]],
  ],
  'amounts that are no change': [
    ['Compared with placebo, emberol 10 and 40 mg reduced the glow.', [{ quote: '10', kind: 'scale' }, { quote: '40 mg', kind: 'scale', subject: 'emberol' }]],
    ['It improves accuracy by +10.1% with Ember-8B (18.8% to 28.9%).', [{ quote: '+10.1%', kind: 'gain' }, { quote: '18.8%', kind: 'score' }, { quote: '28.9%', kind: 'score' }]],
    ['It has little harm (5% drop in task accuracy) and high reliability (100% oven detection).', [{ quote: '5%', kind: 'gain' }, { quote: '100%', kind: 'score' }]],
    ['We see F1-score gains of +0.11 to +0.49.', [{ quote: '+0.11 to +0.49', kind: 'gain', value: 0.11, value_max: 0.49 }]],
    ['The ovens were run by 6-turbine plants.', [{ quote: '6', unit: 'turbines' }]],
  ],
  'units by other units': [
    ['Stroke volume decreased by 7.0 ml/m2.', [{ quote: '7.0 ml/m2', kind: 'gain', relation: 'change' }]],
    ['It reduces memory by 7.0 GB.', [{ quote: '7.0 GB', kind: 'saving' }]],
    ['It gains up to +20 OvenBench-F1 points.', [{ quote: '+20', kind: 'gain', unit: 'pp' }]],
    ['Resistance rose by 253 dyne-sec-cm(-5).', [{ quote: '253 dyne-sec-cm(-5)', unit: 'dyne-sec-cm(-5)' }]],
    ['Its clearance was 14.2 ml x min(-1) x kg(-1) here.', [{ quote: '14.2 ml x min(-1) x kg(-1)', unit: 'ml/min/kg' }]],
    ['It gives 3.4 kJ mol(-1) at rest.', [{ quote: '3.4 kJ mol(-1)', unit: 'kJ/mol' }]],
    ['They got 300 micrograms.kg-1.min-1 of it.', [{ quote: '300 micrograms.kg-1.min-1', unit: 'ug/kg/min' }]],
    ['The tray is 45 mm3 large.', [{ quote: '45 mm3', unit: 'mm3' }]],
    ['They sat on 5 M2 trays.', [{ quote: '5' }]],
  ],
  signs: [
    ['Glucose fell in both arms: -2.8 mmol/L and -1.1 mmol/L.', [{ quote: '-2.8 mmol/L', kind: 'gain', relation: 'change' }, { quote: '-1.1 mmol/L', kind: 'gain' }]],
    ['Its recall improves (+0.082).', [{ quote: '+0.082', kind: 'gain' }]],
  ],
  'shares that a resource falls to': [
    ['Ember reduces peak memory to 40% of the dense oven.', [{ quote: '40%', kind: 'saving', relation: 'fraction', effect: 'better' }]],
    ['Ember reduces latency to 68.5% of the dense oven.', [{ quote: '68.5%', kind: 'speedup', relation: 'fraction' }]],
    ['Ember reduces the error to 5%.', [{ quote: '5%', kind: 'score' }]],
  ],
  'what is counted': [
    ['Of 400 trays, 324 were warm.', [{ quote: '400', unit: 'trays' }, { quote: '324', unit: 'trays' }]],
    ['We tested 464 real-world degraded images.', [{ quote: '464', unit: 'images' }]],
    ['We enrolled seven type 2 diabetic patients.', [{ quote: 'seven', unit: 'patients' }]],
    ['The number of errors was 12.', [{ quote: '12', kind: 'scale', unit: 'errors' }]],
    ['A 7-DoF arm lifts the tray.', [{ quote: '7', unit: 'DoF', kind: 'scale' }]],
  ],
  'names that the abstract introduces': [
    ['We propose an in-context warming method (ICWM). It reaches 71% accuracy.', [{ quote: '71%', subject: 'ICWM' }]],
    ['We propose a new index EmberTree (a tree of ovens). It is 3x faster than Foo.', [{ quote: '3x', subject: 'EmberTree' }]],
    ['A novel warming framework, Oven Tray Tagger (OTT), is introduced. It is 3x faster than Foo.', [{ quote: '3x', subject: 'OTT' }]],
  ],
  aggregates: [
    ['Ember shows an average speedup of 40%.', [{ quote: '40%', kind: 'speedup', aggregate: 'mean', effect: 'better' }]],
    ['Median follow-up was 3.2 years.', [{ quote: '3.2 years', kind: 'duration', aggregate: 'median' }]],
  ],
  effects: [
    ['Ember adds a 5% latency overhead.', [{ quote: '5%', kind: 'speedup', effect: 'worse' }]],
    ['Ember reduces prediction error by 75%.', [{ quote: '75%', kind: 'gain', effect: 'better' }]],
    ['Ember shows a 3.8% reduction in accuracy.', [{ quote: '3.8%', kind: 'gain', effect: 'worse' }]],
    ['Ember needs 80% fewer FLOPs.', [{ quote: '80%', kind: 'saving', effect: 'better', metric: 'FLOPs' }]],
    ['Ember has a 3x memory overhead.', [{ quote: '3x', kind: 'saving', effect: 'worse' }]],
    ['Ember outperforms Foo by 3.7%.', [{ quote: '3.7%', kind: 'gain', effect: 'better', baseline: 'Foo', metric: null }]],
    ['Ember is 7x smaller than Foo.', [{ quote: '7x', kind: 'saving', effect: 'better', baseline: 'Foo', relation: 'ratio' }]],
    ['Ember has a 4x larger batch.', [{ quote: '4x', kind: 'scale' }]],
  ],
  'parts of a whole': [
    ['Ember wins on six out of seven benchmarks.', [{ quote: 'six out of seven', kind: 'coverage', value: 6, out_of: 7, unit: 'benchmarks' }]],
    ['Ember needs 1/19 of the weights of Foo.', [{ quote: '1/19', kind: 'saving', relation: 'fraction', value: expect.closeTo(1 / 19, 12) as unknown as number }]],
  ],
  parameters: [
    ['Ember has only 3.7B active parameters of 40B in total.', [{ quote: '3.7B', kind: 'parameters', value: 3.7e9 }, { quote: '40B', kind: 'parameters', value: 40e9 }]],
  ],
  'datasets of the sentence before': [
    ['We evaluate kilns on FooBench-1. Ember reaches 82% accuracy with wood and 71% with coal.', [{ quote: '82%', dataset: 'FooBench-1' }, { quote: '71%', dataset: 'FooBench-1' }]],
    // a share of things is measured on nothing
    ['We evaluate kilns on FooBench-1. About 71% of the tiles cracked.', [{ quote: '71%', dataset: null }]],
  ],
  'things that were tested one by one': [
    ['Experiments on 50 images show that Ember reaches an accuracy of 71%.', [{ quote: '50' }, { quote: '71%', dataset: '50 images' }]],
    ['We evaluate Ember on 160 glazed kiln images. It reaches an accuracy of 71%.', [{ quote: '160' }, { quote: '71%', dataset: '160 glazed kiln images' }]],
    ['Experiments on 50 samples show that Ember reaches an accuracy of 71%.', [{ quote: '50' }, { quote: '71%', dataset: null }]],
    ['We evaluate Ember on three kiln cases. It reaches an accuracy of 71%.', [{ quote: 'three' }, { quote: '71%', dataset: null }]],
  ],
  'plain data of the sentence before': [
    ['We evaluate Ember on a large-scale benchmark of bread. It reaches an accuracy of 71%.', [{ quote: '71%', dataset: 'large-scale benchmark of bread' }]],
    ['We train and evaluate Ember on a large-scale benchmark of bread. It reaches an accuracy of 71%.', [{ quote: '71%', dataset: null }]],
    ['We evaluate Ember on three cold kiln sites. It reaches an accuracy of 71%.', [{ quote: 'three' }, { quote: '71%', dataset: null }]],
  ],
  'data that a paper introduces': [
    ['We introduce CrumbSet, a new dataset of loaves. Bakers reach an accuracy of 71%.', [{ quote: '71%', dataset: 'CrumbSet' }]],
    ['We introduce the CrumbSet corpus, a collection of loaves. Bakers reach an accuracy of 71%.', [{ quote: '71%', dataset: 'CrumbSet' }]],
    ['Bakers reach an accuracy of 71%. We introduce CrumbSet, a new dataset of loaves.', [{ quote: '71%', dataset: null }]],
  ],
  'models are no data': [
    ['Ember gives a 3x speedup on Tinder-8B.', [{ quote: '3x', dataset: null }]],
    ['Ember reaches an accuracy of 71% on Gemini-3 Flash.', [{ quote: '71%', dataset: null }]],
    ['Ember reaches an accuracy of 71% on Tinder-8.', [{ quote: '71%', dataset: 'Tinder-8' }]],
  ],
  'a dataset that a sentence names twice': [
    ['We evaluate kilns on CIFAR-10 and ImageNet, with rye from ImageNet. Ember reaches an accuracy of 71%.', [{ quote: '71%', dataset: 'CIFAR-10; ImageNet' }]],
  ],
  'ambiguous names of datasets': [
    ['We evaluate PURE on 160 images. Ember reaches an accuracy of 71%.', [{ quote: '160' }, { quote: '71%', dataset: '160 images' }]],
  ],
  'rivals of the sentence before': [
    ['Ember beats kiln baselines. Specifically, it raises accuracy by 12%.', [{ quote: '12%', baseline: 'kiln baselines' }]],
    ['Ember improves the performance of mainstream models. In particular, it raises accuracy by 12%.', [{ quote: '12%', baseline: 'mainstream models' }]],
    // another subject, a comparison of its own, and nobody named
    ['Ember beats other baselines. The kiln raises accuracy by 12%.', [{ quote: '12%', baseline: null }]],
    ['Ember beats other baselines. Notably, it raises accuracy by 12% over Tinder.', [{ quote: '12%', baseline: 'Tinder' }]],
    ['Ember beats human judges. Specifically, it raises accuracy by 12%.', [{ quote: '12%', baseline: null }]],
  ],
  'systems of others that are improved': [
    ['Ember has double the accuracy of kiln detectors.', [{ quote: 'double', baseline: 'kiln detectors' }]],
    ['Ember reaches 3x the accuracy of Tinder2.', [{ quote: '3x', baseline: 'Tinder2' }]],
    ['Ember doubles the accuracy of the forecast.', [{ quote: 'doubles', baseline: null }]],
    ['Ember improves the recall of existing glazing models, with gains of 12%.', [{ quote: '12%', baseline: 'existing glazing models' }]],
    ['Ember improves the recall of glazing models, with gains of 12%.', [{ quote: '12%', baseline: null }]],
  ],
};

testTables('link', TABLES, 25);

describe('base units and canonical names', () => {
  test.each<[text: string, value: number, unit: string | null]>([
    ['It takes 4 hours to heat.', 14400, 's'],
    ['It takes 3 ms to heat.', 0.003, 's'],
    ['It needs 24 GB of memory.', 24e9, 'byte'],
    ['It has 372M parameters.', 372e6, 'params'],
    ['It needs 7.4 GFLOPs of work.', 7.4e9, 'FLOPs'],
    ['It is 15x faster.', 15, 'x'],
    ['It ran on 256 GPUs.', 256, 'GPUs'],
  ])('%s', (text, value, unit) => {
    const read = claimsIn(text);
    expect(read).toHaveLength(1);
    expect(read[0]).toMatchObject({ value_base: value, unit_base: unit });
  });

  test.each<[text: string, metric: string | null, higher: boolean | null]>([
    ['It has an accuracy of 71%.', 'accuracy', true],
    ['It has a perplexity of 18.7.', 'perplexity', false],
    ['It has a word error rate of 7.1%.', 'word error rate', false],
    ['It has an ovenness of 18.7%.', null, null],
  ])('%s', (text, metric, higher) => {
    const [claim] = claimsIn(text);
    expect(claim).toMatchObject({ higher_is_better: higher });
    if (metric === null) expect(claim!.metric_canonical).toBeNull();
    else expect(claim!.metric_canonical!.toLowerCase()).toContain(metric === 'word error rate' ? 'w' : metric.slice(0, 3));
  });
});

describe('role', () => {
  test.each<[text: string, quote: string, role: string]>([
    ['We present Ember, an oven. Ember reaches 71% accuracy.', '71%', 'result'],
    ['We present Ember, an oven. Ember is 3x faster than Foo.', '3x', 'result'],
    ['We present Ember, an oven. It was trained on 512 GPUs.', '512', 'setup'],
    ['We present Ember, an oven. We evaluate it on seven benchmarks.', 'seven', 'setup'],
    ['Existing ovens are limited to videos of 10 seconds. We present Ember.', '10 seconds', 'background'],
    ['METHODS: We enrolled 1,204 patients. RESULTS: Pain fell.', '1,204', 'setup'],
    ['METHODS: We watched. RESULTS: Sensitivity was 91%.', '91%', 'result'],
    ['We baked. The crust strength was 14 kPa.', '14 kPa', 'result'],
    ['We baked. The crust was heated with weights ranging from 14 kg.', '14 kg', 'setup'],
    ['We baked. The dose was 14 ml/min.', '14 ml/min', 'setup'],
    ['We baked. Total butter consumption was 14 mg.', '14 mg', 'result'],
    ['We baked. Rust occurred after 14 months.', '14 months', 'result'],
    ['We baked. Rust was assessed after 14 months.', '14 months', 'setup'],
    ['During long tests under load, 14 ovens failed and nine ovens were lost.', 'nine', 'result'],
    ['During long tests under load, 14 ovens failed and nine ovens were tested.', 'nine', 'setup'],
    ['We baked. All was pretty (the crust gap was as high as 14 mm).', '14 mm', 'result'],
    ['We release a dataset of 90 loaves by 14 annotators.', '14', 'setup'],
    ['Of the 90 bakers 71% were women.', '71%', 'setup'],
    ['Of the bakers 71% of women had burns.', '71%', 'result'],
    ['Nine (71%) women and two men had burns.', '71%', 'result'],
    ['We release a dataset of 90 loaves by 14 rivers.', '14', 'result'],
    ['We baked. Twelve bakers completed the course.', 'Twelve', 'result'],
    ['We baked. Twelve bakers completed two months of rest.', 'Twelve', 'setup'],
    ['We watched 30 bakers. Of these, 14 slept.', '14', 'result'],
    ['We watched 30 bakers of these 14 towns.', '30', 'setup'],
    ['We watched bakers. Gloves were used by 14 women.', '14', 'result'],
    ['We watched bakers, who drank tea three times a day.', 'three times a day', 'setup'],
    ['Ovens trained on 14% of the bread failed.', '14%', 'setup'],
    ['Women with sugar levels greater than 15 pmol/L had a recall of 3%.', '15 pmol/L', 'setup'],
    ['Bakers coughed more than during the preceding 3 months.', '3 months', 'setup'],
    ['Bakers were sleepier than millers 2 hours postdose.', '2 hours', 'setup'],
    ['Butter intake was investigated in most of 14 bakers. They slept.', '14', 'setup'],
    ['We introduce Ember, an oven. Featuring 140 buttons, Ember is pretty.', '140', 'result'],
  ])('%s', (text, quote, role) => {
    expect(claimsIn(text).find((c) => c.quote === quote)).toMatchObject({ role });
  });
});
