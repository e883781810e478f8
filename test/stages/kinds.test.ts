import { describe, expect, test } from '@jest/globals';
import type { Claim } from '../../pipeline/types.js';
import { claimsIn, trace } from '../read-text.js';

type Row = [text: string, claims: [quote: string, fields: Partial<Claim>][]];

// What one number says depends on what stands around it, often on another number.
const TABLES: Record<string, Row[]> = {
  'amounts of one verb': [
    ['The oven cut crumbs by 45% (94 to 52) and by 40%.', [['45%', { kind: 'gain' }], ['94', {}], ['52', {}], ['40%', { kind: 'gain', relation: 'change' }]]],
    ['Ember gives speedups of 26.5x without trays and 2.6x with trays.', [['26.5x', { kind: 'speedup' }], ['2.6x', { kind: 'speedup' }]]],
    ['Ember reaches up to 5.9x (dough), 8.9x (crust), and 7.3x (whole) speedup over Foo.', [['5.9x', { kind: 'speedup', baseline: 'Foo' }], ['8.9x', { kind: 'speedup' }], ['7.3x', { kind: 'speedup' }]]],
    ['Ember surpasses Foo by 5.1% in precision and 1.3% in recall.', [['5.1%', { metric: 'precision', effect: 'better' }], ['1.3%', { metric: 'recall', effect: 'better' }]]],
  ],
  'changes far from their verb': [
    ['Ember outperforms the old tray heater with a wide 1MB table and a narrow lid by an average of 8.4%.', [['1MB', { kind: 'memory' }], ['8.4%', { kind: 'gain', relation: 'change' }]]],
    ['Ember beats strong ovens by a large margin, i.e., 5.0% on Foo.', [['5.0%', { kind: 'gain' }]]],
    ['Ember beats Foo by **+8.0%** on trays.', [['+8.0%', { kind: 'gain', baseline: 'Foo' }]]],
    ['Ember cuts crumb error rates by a relative 19.7%.', [['19.7%', { kind: 'gain', relation: 'change' }]]],
  ],
  'factors beside a measure of another': [
    ['Crust loss was two orders of magnitude below the old oven.', [['two orders of magnitude', { kind: 'gain', value: 100 }]]],
    ['It gives an average 4.3X over other ovens.', [['4.3X', { kind: 'gain', baseline: 'ovens' }]]],
  ],
  'values on a scale': [
    ['The mean score of the loaves was 13.4/21.', [['13.4/21', { kind: 'score', value: 13.4, out_of: 21, unit: null }]]],
    ['Taste reached 8.7/10 and crunch 92.1/100.', [['8.7/10', { kind: 'score', value: 8.7, out_of: 10 }], ['92.1/100', { kind: 'score', value: 92.1, out_of: 100 }]]],
    ['Ember reaches 75.3/80% accuracy.', [['75.3', { out_of: null }], ['80%', { out_of: null }]]],
    ['Ember passes 17/20 tests.', [['17/20', { kind: 'scale', value: 17, out_of: 20 }]]],
  ],
  'shares that a measure stands behind': [
    ['Walls of bricks from a fallen mill were loaded to 40% of their strength.', [['40%', { metric: 'strength' }]]],
    ['Within 3 hours Baker reaches 62% crust coverage in Foo and 48% in Bar.', [['3 hours', { metric: 'time' }], ['62%', { metric: 'crust coverage' }], ['48%', { metric: 'crust coverage' }]]],
  ],
  'sizes of rivals in brackets': [
    ['Ember reaches 76% accuracy, surpassing FooNet (5.4M) by 1.0%.', [['76%', { kind: 'score' }], ['5.4M', { kind: 'parameters', subject: 'FooNet' }], ['1.0%', { kind: 'gain' }]]],
    ['Ember reaches 76.0 BLEU, surpassing FooNet (75.4) by 0.6.', [['76.0', { kind: 'score' }], ['75.4', { kind: 'score', subject: 'FooNet' }], ['0.6', { kind: 'gain' }]]],
  ],
  'by again, in another unit': [
    ['Ember improves PSNR by 1.3 dB and SSIM by 0.048.', [['1.3 dB', { kind: 'gain' }], ['0.048', { kind: 'gain', metric: 'SSIM' }]]],
    ['It cuts loss by 0.2, and it was run by 12 bakers.', [['0.2', { kind: 'gain' }], ['12', { kind: 'scale' }]]],
  ],
  'lists of number words': [
    ['We warm lines of one, two, and 11 ovens.', [['two', { unit: 'ovens' }], ['11', { unit: 'ovens' }]]],
  ],
  'counts before another number': [
    ['It draws on two 12-month trials with two 7DoF robots.', [['two', { unit: 'trials' }], ['12-month', {}], ['two', { unit: 'robots' }], ['7DoF', {}]]],
    ['The remaining 14 bakers left, and these 14 bakers came back.', [['14', { unit: 'bakers' }]]],
  ],
  'a letter that sets against each other': [
    ['Crusts were warmer (18 ± 3 v 10 ± 3 mm Hg).', [['18', { unit: 'mmHg', uncertainty: 3 }], ['10', { unit: 'mmHg' }]]],
  ],
  'hours by one letter': [
    ['It was read at one, two and four h, and at two H.', [['one', { unit: 'h' }], ['two', { unit: 'h' }], ['four h', { unit: 'h' }]]],
  ],
  'lists of intervals': [
    ['Rates were 61% and 63% (95% CIs 21.8-51.3, 46.0-75.9, and 48.7-78.2).', [['61%', {}], ['63%', {}]]],
  ],
  'sizes of models': [
    ['It beats the 80B CrustFormer by 2 points.', [['80B', { kind: 'parameters', unit: 'params' }], ['2 points', {}]]],
    ["It reads the 3B model's crumbs.", [['3B', { kind: 'parameters' }]]],
    ['It comes at 8B and 70B scales.', [['8B', { kind: 'parameters' }], ['70B', { kind: 'parameters' }]]],
    ['Warmth grows from 0.5B to 9B.', [['0.5B', { kind: 'parameters' }], ['9B', { kind: 'parameters' }]]],
    ['It was baked on 30B tokens.', [['30B', { kind: 'scale', unit: 'tokens' }]]],
    ['It has a 5B training data size.', [['5B', { kind: 'scale' }]]],
  ],
  'thousands beside a measure': [
    ['It improves accuracy from 4K to 20K.', [['4K', { kind: 'scale' }], ['20K', { kind: 'scale' }]]],
  ],
  'bounds of a level': [
    ['Crust pressure was above 90 mmHg in the bakers, and crust sugar above 20 mmol/L.', [['90 mmHg', { kind: 'scale', role: 'setup' }], ['20 mmol/L', {}]]],
    ['If the crust pressure was 95 mmHg or higher, salt was doubled.', [['95 mmHg', { kind: 'scale', comparator: '>=', role: 'setup' }], ['doubled', {}]]],
    ['Serum cholesterol was 5.2 mmol/L in the bakers.', [['5.2 mmol/L', { kind: 'score', role: 'result' }]]],
    ['Bakers had a crust pressure greater than or equal to 90 mmHg.', [['90 mmHg', { kind: 'scale', role: 'setup' }]]],
    ['The position error is below 3 mm.', [['3 mm', { kind: 'score' }]]],
  ],
  'what an outcome is defined as': [
    ['Rising (defined as a 20% or more increase in height) was seen in 54% of the loaves.', [['20%', { role: 'setup' }], ['54%', { role: 'result' }]]],
    ['Rising, defined as it was by the mill, was seen in 54% of the loaves.', [['54%', { role: 'result' }]]],
  ],
  'shares of a whole, told in passing': [
    ['We store 40 loaves, with about 89% of the data in Crumbish.', [['40', {}], ['89%', { kind: 'score', relation: 'absolute' }]]],
    ['It stays warm with only 5% of the data in Crumbish.', [['5%', { kind: 'saving', relation: 'fraction' }]]],
  ],
  'factors of how often': [
    ['Ember warms its tray 3x more often than Foo.', [['3x', { kind: 'gain', relation: 'ratio' }]]],
    ['Bakers are 3 times more likely to burn it.', [['3 times', {}]]],
  ],
  'doses beside a measure': [
    ['Bakers took crustine ER 4 mg once daily.', [['4 mg', { kind: 'scale' }]]],
    ['The best warmth was seen in response to the 30- and 40-mg doses.', [['30', { kind: 'scale' }], ['40-mg', { kind: 'scale' }]]],
  ],
  'points of a thing': [
    ['It bakes a dense 100-point layout.', [['100', { kind: 'scale', unit: 'points' }]]],
    ['It has a 13-point recall gap.', [['13-point', { kind: 'gain', unit: 'pp' }]]],
  ],
  'no speed in points': [['The rate of burned lids fell by 0.46 percentage points.', [['0.46 percentage points', { kind: 'gain' }]]]],
  'no count with decimals': [['It leads to 7.0 mAP improvements.', [['7.0', { kind: 'gain' }]]]],
  'shares of a count': [
    ['We saw improvement in 29, and 10 (10.6%) had full relief.', [['29', {}], ['10', {}], ['10.6%', { kind: 'score', relation: 'absolute' }]]],
    ['In 16% and 15% no improvement was found.', [['16%', { kind: 'score' }], ['15%', { kind: 'score' }]]],
  ],
  'more so than another': [
    ['It is 27% more robust than Foo.', [['27%', { kind: 'gain', relation: 'change' }]]],
    ['Crust moduli are 25% and 30% lower, respectively.', [['25%', { kind: 'gain' }], ['30%', { kind: 'gain' }]]],
    ['In 27% more than 3 lids burned.', [['27%', { kind: 'score' }], ['3', {}]]],
  ],
  'numbers needed': [['The number needed to treat was 45 and the NNT in bakers was 12.', [['45', { kind: 'score', unit: null }], ['12', { kind: 'score' }]]]],
  'the same change in two settings': [
    ['It gives 2.7x end-to-end acceleration at night and 5.09x at noon.', [['2.7x', { kind: 'speedup' }], ['5.09x', { kind: 'speedup' }]]],
  ],
  'small counts that go on': [
    ['Of the 12 bakers entered, 9 finished the night and 8 completed the week.', [['12', { unit: 'bakers' }], ['9', { kind: 'scale', unit: 'bakers' }], ['8', { kind: 'scale', unit: 'bakers' }]]],
    ['We saw 11 bakers with fever, 3 with burns and 2 with both.', [['11', {}], ['3', { unit: 'bakers' }], ['2', { unit: 'bakers' }]]],
    ['We saw 11 bakers at 7 and left at 8 with them.', [['11', {}]]],
  ],
  'small counts in words that go on': [
    ['Ends were reached in five bakers in the tray group and nine in the lid group.', [['five', { unit: 'bakers' }], ['nine', { kind: 'scale', unit: 'bakers' }]]],
    ['Twelve bakers left, seven in Foo and five in Bar.', [['Twelve', {}], ['seven', { unit: 'bakers' }], ['five', { unit: 'bakers' }]]],
    ['Of 24 bakers, six (25%) got better.', [['24', {}], ['six', { unit: 'bakers' }], ['25%', {}]]],
  ],
  'sizes of a setting': [['It has a batch size of 4.', [['4', { kind: 'scale', metric: 'batch size' }]]]],
  'sequences of an evaluation': [
    ['We run experiments on four crust sequences and against 10 firewalls.', [['four', { kind: 'coverage' }], ['10', { kind: 'coverage' }]]],
    ['It holds 200 crust sequences.', [['200', { kind: 'scale' }]]],
  ],
  'counts before two modifiers': [
    ['It holds 90 hand-checked and very warm crust photos.', [['90', { kind: 'scale', unit: 'photos' }]]],
    ['It holds 90 carefully verified bounding boxes of 12 ovens.', [['90', { unit: 'boxes' }], ['12', { unit: 'ovens' }]]],
    ['We read 90 randomized, controlled letters.', [['90', { unit: 'letters' }]]],
    ['It has 90 native, long and carefully baked questions.', [['90', { unit: 'questions' }]]],
    ['Twenty mild to moderate hungry bakers came.', [['Twenty', { unit: 'bakers' }]]],
    ['We saw 14 B. foobus-infected bakers in five U.S. cities.', [['14', { unit: 'bakers' }], ['five', { unit: 'cities' }]]],
    ['We saw 14 ovens, carefully checked boxes and lids.', [['14', { unit: 'ovens' }]]],
    ['We saw 185 warm cities.Then we slept.', [['185', { unit: 'cities' }]]],
  ],
  'counts before a share': [
    ['It burned 19 [23%] trays in one oven and 5 [6%] in the other.', [['19', { kind: 'scale' }], ['23%', {}], ['5', { kind: 'scale' }], ['6%', {}]]],
  ],
  'shapes beside counts': [
    ['We test it on easy (2 agents, 5x5 grid) and hard (4 agents, 8x8 grid) tasks.', [['2', {}], ['5x5', { kind: 'scale', unit: null }], ['4', {}], ['8x8', { kind: 'scale', unit: null }]]],
  ],
  'frequencies': [
    ['The flapping wings beat at 20 Hz.', [['20 Hz', { kind: 'scale' }]]],
    ['The oven reports at 20 Hz.', [['20 Hz', { kind: 'throughput' }]]],
  ],
  'the middle of a range in its bracket': [
    ['Bakers aged over 27 years (mean 48.5 +/- 11) came.', [['27 years', {}], ['48.5', { kind: 'duration', unit: 'year', uncertainty: 11 }]]],
    ['Trays of 5 to 35 mm (mean = 11) were used.', [['5 to 35 mm', {}], ['11', { unit: 'mm' }]]],
    ['After 9 weeks (mean score 4.1) they left.', [['9 weeks', {}], ['4.1', { kind: 'score', unit: null }]]],
  ],
  'before and after in brackets': [
    ['Heat for crust (91% to 96%, p = 0.08) and dough (62% to 83%, p < 0.05) rose.', [['91%', { value_max: null }], ['96%', {}], ['62%', { value_max: null }], ['83%', {}]]],
    ['An increased number of bakers met the goals (31% to 44%).', [['31%', { value_max: null }], ['44%', {}]]],
    ['Heat varied between ovens (31% to 44%).', [['31% to 44%', { value_max: 44 }]]],
  ],
  'things named elsewhere': [
    ['Of these ovens, 16 (31%) were warm.', [['16', { unit: 'ovens' }], ['31%', {}]]],
    ['We saw 40 bakers. Of the salts, one was used in 29.', [['40', {}], ['29', { unit: 'bakers' }]]],
    ['It warmed most of the ovens tested (n = 75).', [['75', { unit: 'ovens' }]]],
    ['We test 17 models (nine proprietary and eight open-source) there.', [['17', {}], ['nine', {}], ['eight', { unit: 'models' }]]],
    ['We test 17 models with 200 trays, in three of these trays.', [['17', {}], ['200', {}], ['three', { unit: 'trays' }]]],
    ['Notes from 68 completed bakes were read; 12 completed the bake.', [['68', { unit: 'bakes' }], ['12', {}]]],
    ['It lists 317 relevant works and 12 million active accounts.', [['317', { unit: 'works' }], ['12 million', { unit: 'accounts' }]]],
    ['It has a 12-class menu.', [['12', { unit: 'classes' }]]],
  ],
  'sizes of one model': [
    ['It pairs a 1B drafter with an 8B solver on a 2B corpus.', [['1B', { kind: 'parameters' }], ['8B', { kind: 'parameters' }], ['2B', { kind: 'scale' }]]],
  ],
  'hyphens left open': [
    ['Bakers took 20- and 40-mg salts.', [['20', { kind: 'scale', unit: 'mg' }], ['40-mg', { kind: 'scale', unit: 'mg' }]]],
    ['They had a 10-, 30-, or 60-second wait.', [['10', { kind: 'duration', unit: 's' }], ['30', { unit: 's' }], ['60-second', { unit: 's' }]]],
    ['It runs on 6- and 12-oven lines.', [['6', { kind: 'scale', unit: 'ovens' }], ['12', { unit: 'ovens' }]]],
    ['We tried 3- and 5-fold cross-validation in two- and three-stage ovens.', []],
    ['Heat was decreased by the 20- and 40-mg doses.', [['20', { kind: 'scale' }], ['40-mg', { kind: 'scale' }]]],
  ],
  'fewer of what': [
    ['Ember has 17% fewer collisions.', [['17%', { kind: 'gain', effect: 'better' }]]],
    ['Ember needs 17% fewer parameters.', [['17%', { kind: 'saving', effect: 'better' }]]],
  ],
  'up, down and better': [
    ['Throughput is up 200%.', [['200%', { kind: 'speedup', effect: 'better' }]]],
    ['Latency is up 20% on the old tray.', [['20%', { kind: 'speedup', effect: 'worse' }]]],
    ['It warms up 20 trays.', [['20', { kind: 'scale' }]]],
    ['Ember is 12% better, from 0.59 to 0.66.', [['12%', { kind: 'gain' }], ['0.59', { kind: 'score' }], ['0.66', { kind: 'score' }]]],
    ['Ember improves F1 by 1.3 points (2.0% relative).', [['1.3 points', { kind: 'gain', unit: 'pp' }], ['2.0%', { kind: 'gain', unit: '%' }]]],
  ],
  'levels in brackets': [
    ['Ember brings a 2.2x task improvement (0.33 vs 0.15).', [['2.2x', { kind: 'gain' }], ['0.33', { kind: 'score' }], ['0.15', { kind: 'score' }]]],
    ['Bakers burned trays more often (42%) than cooks (30%).', [['42%', { kind: 'score' }], ['30%', { kind: 'score' }]]],
    ['Ember brings a gain in recall (42%).', [['42%', { kind: 'gain' }]]],
    ['Ember shows large AUC gains on Foo (69.0 to 79.2).', [['69.0', { kind: 'score', value_max: null }], ['79.2', { kind: 'score' }]]],
  ],
  'lists across what brackets add': [
    ['Salt and sugar lowered cholesterol by 14% (P=.05) and 15% (P=.05), respectively.', [['14%', { kind: 'gain', subject: 'Salt' }], ['15%', { kind: 'gain', subject: 'sugar' }]]],
    ['Zinc levels of both crews were equally decreased, and only a little, by 9% and 7%, respectively.', [['9%', { kind: 'gain' }], ['7%', { kind: 'gain' }]]],
  ],
  'the whole phrase that changed': [
    ['It cuts energy cost volatility by 62%.', [['62%', { kind: 'gain', metric: 'energy cost volatility' }]]],
    ['It cuts energy cost by 62%.', [['62%', { kind: 'saving', metric: 'energy cost' }]]],
    ['The accuracy of several rounds can be increased by 3.1%.', [['3.1%', { kind: 'gain' }]]],
    ['It improves the number of instructions per cycle (IPC) by 6.4%.', [['6.4%', { kind: 'speedup' }]]],
    ['Ember gives 57.3% faster baking and 3 times higher success rate than Foo.', [['57.3%', { kind: 'speedup' }], ['3 times', { kind: 'gain', metric: 'success rate' }]]],
    ["It reduces bakers' work factor by 43%.", [['43%', { metric: "bakers' work factor" }]]],
  ],
  'what is spanned and what is drawn': [
    ['We compare three configurations.', [['three', { kind: 'coverage' }]]],
    ['It holds 50,000 pairs across nine oven categories.', [['50,000', { kind: 'scale' }], ['nine', { kind: 'coverage' }]]],
    ['It holds crumbs across 200 images.', [['200', { kind: 'scale' }]]],
    ['Trays were classified into seven categories.', [['seven', { kind: 'scale' }]]],
    ['Bakers came from 1 of 6 study wards.', [['6', { kind: 'scale', unit: 'wards' }]]],
    ['It took twelve 500 mg loaves.', [['twelve', { kind: 'scale', unit: 'loaves' }], ['500 mg', { unit: 'mg' }]]],
    ['Heat was asked for in 771 (39%) of the tests.', [['771', { unit: 'tests' }], ['39%', { kind: 'score' }]]],
  ],
  'factors with their mark before': [
    ['Ember has fewer parameters (more than x2).', [['x2', { kind: 'saving', value: 2, comparator: '>' }]]],
    ['Ember enlarges trays (×100) with good quality.', [['×100', { value: 100, unit: 'x' }]]],
    ['Ember gives a double speedup over Foo.', [['double', { kind: 'speedup', value: 2 }]]],
    ['The sum of x1 and x2 is taken.', []],
  ],
  'shares of a resource': [
    ['It eliminates 48% of the writes.', [['48%', { kind: 'saving' }]]],
    ['Ember has only 1/9 parameters.', [['1/9', { kind: 'saving', relation: 'fraction' }]]],
    ["It spends only 41-49% of Foo's tokens.", [['41-49%', { kind: 'saving', relation: 'fraction' }]]],
    ['It eliminates more than 45% computation.', [['45%', { kind: 'saving', comparator: '>' }]]],
    ['It drops 90% of visual tokens.', [['90%', { kind: 'saving' }]]],
  ],
  'what is set and not found': [
    ['Trays of salt (9-30 mg) had an efficacy of their own.', [['9-30 mg', { kind: 'scale', unit: 'mg' }]]],
    ['A stirring frequency of 100 Hz is low.', [['100 Hz', { kind: 'scale', unit: 'Hz' }]]],
    ['The oven runs at 100 Hz.', [['100 Hz', { kind: 'throughput' }]]],
    ['Salt concentrations (0.05%, 0.10%) differed.', [['0.05%', { kind: 'scale' }], ['0.10%', { kind: 'scale' }]]],
  ],
  'errors in a unit of measure': [
    ['The absolute error was 2.273 and 2.432 pixels.', [['2.273', { kind: 'score', unit: 'px' }], ['2.432 pixels', { kind: 'score', unit: 'px' }]]],
    ['Ember has a Mean Absolute Error of 4.39 meters.', [['4.39 meters', { kind: 'score', metric: 'Mean Absolute Error' }]]],
  ],
  'things counted': [
    ['It found 46, 44, and 45 crumbs.', [['46', { unit: 'crumbs' }], ['44', { unit: 'crumbs' }], ['45', { unit: 'crumbs' }]]],
    ['Eighty (54%) trays were warm.', [['Eighty', { value: 80, unit: 'trays' }], ['54%', { kind: 'score' }]]],
    ['Light eaters (n = 42) came again.', [['42', { kind: 'scale', unit: 'eaters' }]]],
    ['We discuss six loaves relevant to the town, tested in ovens.', [['six', { unit: 'loaves' }]]],
    ['We tested it on two benchmark datasets Foo-12 and Bar.', [['two', { kind: 'coverage', unit: 'datasets' }]]],
    ['It is better than seven state-of-the-art counterparts.', [['seven', { kind: 'coverage' }]]],
    ['The oven saves 19 loaves per 1000 bakers.', [['19', { unit: 'loaves' }]]],
    ['Trials were repeated 80 times.', [['80', { kind: 'scale', unit: 'times' }]]],
    ['Bakers were monitored six times over a week.', [['six', { kind: 'scale', unit: 'times' }], ['a week', {}]]],
    ['It ran on two consecutive days.', [['two', { kind: 'duration', unit: 'day' }]]],
  ],
  'labels of shares': [
    ['The signs were rust (23%) and dry mould (18%).', [['23%', { metric: 'rust' }], ['18%', { metric: 'dry mould' }]]],
    ['The signs were rust 23%, cracks 5% and dry mould 18%.', [['23%', { metric: 'rust' }], ['5%', { metric: 'cracks' }], ['18%', { metric: 'dry mould' }]]],
    ['The signs were dry mould (18%).', [['18%', { metric: null }]]],
    ['Its accuracy fell on rust (23%) and dry mould (18%).', [['23%', { metric: 'accuracy' }], ['18%', { metric: 'accuracy' }]]],
    ['They were women (23%) and farmers (18%).', [['23%', { metric: null }], ['18%', { metric: null }]]],
    ['They were from Foo (23%) and Bar (18%).', [['23%', { metric: null }], ['18%', { metric: null }]]],
  ],
  'numbers that answer a list of measures': [
    ['Ember has an accuracy of 90% and a recall of 80%, compared to 85% and 75% for Foo.', [['90%', { metric: 'accuracy' }], ['80%', { metric: 'recall' }], ['85%', { metric: 'accuracy' }], ['75%', { metric: 'recall' }]]],
    ['With mAP = 0.91 and recall = 0.82 it is better than Foo (0.83 / 0.74).', [['0.91', { metric: 'mAP' }], ['0.82', { metric: 'recall' }], ['0.83', { metric: 'mAP' }], ['0.74', { metric: 'recall' }]]],
    ['Ember has a recall of 90% on rye and 80% on oats, compared to 85% and 75% for Foo.', [['90%', { metric: 'recall' }], ['80%', { metric: 'recall' }], ['85%', { metric: 'recall' }], ['75%', { metric: 'recall' }]]],
  ],
  'what shares of people did': [
    ['Sixty (62%) participants said they would buy the bread.', [['Sixty', {}], ['62%', { metric: 'would buy the bread' }]]],
    ['Sixty (62%) participants said little.', [['Sixty', {}], ['62%', { metric: 'said little' }]]],
    ['About half of the farmers suffer from late frost.', [['half', { metric: 'late frost' }]]],
    ['Nearly 40% of patients attending small clinics in the town received at least one letter.', [['40%', { metric: 'received at least one letter' }]]],
    ['75% of women had moderate and sharp pain.', [['75%', { metric: 'moderate and sharp pain' }]]],
    ['Only 11% of the projects do not have any.', [['11%', { metric: 'do not have any' }]]],
    ['Patients experience tremors in 12% of cases.', [['12%', { metric: 'tremors', subject: 'Patients' }]]],
    ['The heat caused soft rust in 12% of the ovens.', [['12%', { metric: 'soft rust' }]]],
    ['The heat was seen in 12% of the ovens.', [['12%', { metric: 'heat' }]]],
    ['Patient experience scores in 12% of cases fell.', [['12%', {}]]],
  ],
  'what a number says it measures': [
    ['Ember shows a 10% recall improvement in crust sorting.', [['10%', { kind: 'gain', metric: 'recall' }]]],
    ['Ember shows a 10% clear improvement in crust sorting.', [['10%', { kind: 'gain', metric: 'crust sorting' }]]],
    ['Ember shows recall gains of 10% in rye.', [['10%', { kind: 'gain', metric: 'recall' }]]],
    ['Ember improves Foo by 2.1 F1 points.', [['2.1', { metric: 'F1' }]]],
    ['Pain was seen at two time points.', [['two', { metric: 'time points' }]]],
    ['Ember is 3x more efficient, in terms of kneading steps, than Foo.', [['3x', { metric: 'kneading steps' }]]],
    ['Ember reduces the error by 78% and outperforms Foo in terms of accuracy by 8%.', [['78%', { metric: 'error' }], ['8%', { metric: 'accuracy' }]]],
    ['Ember has 3% faster tray performance, and lid performance 5% faster.', [['3%', { kind: 'speedup', metric: 'tray performance' }], ['5%', { kind: 'speedup', metric: 'lid performance' }]]],
    ['Ember has 3% faster trays.', [['3%', { kind: 'speedup', metric: 'speed' }]]],
    ['Ember shows increases of 3.1% in BLEU and 4.6% in crispness.', [['3.1%', { metric: 'BLEU' }], ['4.6%', { metric: 'crispness' }]]],
    ['Ember shows increases of 3.1% in BLEU and 4.6% for crispness.', [['3.1%', { metric: 'BLEU' }], ['4.6%', { metric: 'BLEU' }]]],
    ['The error was 13% for rye, 10% for pain, and 20% for oats.', [['13%', { metric: 'error' }], ['10%', { metric: 'error' }], ['20%', { metric: 'error' }]]],
    ['At FAR = 1%, the recall is 83%.', [['1%', { metric: 'FAR' }], ['83%', { metric: 'recall' }]]],
    ['About 34% women had burns.', [['34%', { metric: 'burns' }]]],
    ['Mortality (4.5% foopril vs 3.1% barpril) was low.', [['4.5%', { metric: 'Mortality' }], ['3.1%', { metric: 'Mortality' }]]],
  ],
  'phrases of measures': [
    ['Ember lowered the risk of catching frost by 20%.', [['20%', { metric: 'risk of catching frost' }]]],
    ['Ember lowered the risk of frost by 20%.', [['20%', { metric: 'risk of frost' }]]],
    ['The reported MAEs were 0.25 and 0.31.', [['0.25', { metric: 'MAEs' }], ['0.31', { metric: 'MAEs' }]]],
    ['Merged PRs rose from 25% to 31%.', [['25%', { metric: null }], ['31%', { metric: null }]]],
    ['The baked loaves reached 0.94 in BLEU.', [['0.94', { metric: 'BLEU' }]]],
    ['The baked loaves reached 0.94 in winter.', [['0.94', { metric: 'baked loaves' }]]],
    ['The crispness achieved by our oven is, on average, 86% higher than that of Foo.', [['86%', { kind: 'gain', metric: 'crispness' }]]],
    ['Our oven is, on average, 86% higher than that of Foo.', [['86%', { kind: 'gain', metric: null }]]],
    ['Ember improves crust and crumb accuracy by 3%.', [['3%', { metric: 'crust and crumb accuracy' }]]],
    ['Ember improves recall and crumb accuracy by 3%.', [['3%', { metric: 'recall' }]]],
    ['Ember cuts time by 31% and the energy (E) consumed by 48%.', [['31%', { metric: 'time' }], ['48%', { kind: 'saving', metric: 'energy (E)' }]]],
    ['Ember reduces the number of ID switches by 18%.', [['18%', { metric: 'number of ID switches', subject: 'Ember' }]]],
  ],
  'which way is better': [
    ['Pain decreased by 3.5 points in one arm and increased by 1.5 points in the other.', [['3.5 points', { effect: 'better' }], ['1.5 points', { effect: 'worse' }]]],
    ['Ember shows a degradation in accuracy (over 35% drop).', [['35%', { effect: 'worse' }]]],
    ['Burnt lids lead to a drop of nearly 35%.', [['35%', { effect: 'worse' }]]],
    ['Ember brings improvements of 4.1% on plain data tasks.', [['4.1%', { kind: 'gain' }]]],
    ['Ember brings improvements of 4.1% on Foo using Lid, 3.2% on Bar using Tray, and 2.3% on Baz.', [['4.1%', { kind: 'gain' }], ['3.2%', { kind: 'gain' }], ['2.3%', { kind: 'gain' }]]],
    ['Ember outperforms old ovens on dark loaves (84% recall on Foo, 71% on Bar).', [['84%', { kind: 'score' }], ['71%', { kind: 'score' }]]],
    ['Ember outperforms old ovens on dark loaves (4% recall on Foo).', [['4%', { kind: 'gain' }]]],
    ['Ember reduces the overhead of baking (over 35% reduction).', [['35%', { effect: 'better' }]]],
    ['Ember reaches an accuracy of 49.7%, which is only 2% below the best accuracy.', [['49.7%', {}], ['2%', { kind: 'gain', effect: 'worse' }]]],
    ['Ember reaches an error of 49.7%, which is 2% below the best error.', [['49.7%', {}], ['2%', { kind: 'gain', effect: 'better' }]]],
  ],
  'names in the place of a measure': [
    ['Ember improves upon Foo by 2.8 AP.', [['2.8', { kind: 'gain', metric: 'AP', baseline: 'Foo' }]]],
    ['Ember gains 5.1% and 1.3% on COCO and MNIST.', [['5.1%', { metric: null, dataset: 'COCO' }], ['1.3%', { metric: null, dataset: 'MNIST' }]]],
    ['Ember has an mAP@50:95 of 0.636.', [['0.636', { metric: 'mAP@50:95' }]]],
  ],
  'baselines at the head of the sentence': [
    ['Compared to fixed tray heaters, Ember for ovens reduces energy by 18% and raises throughput by 32%.', [['18%', { subject: 'Ember', baseline: 'fixed tray heaters' }], ['32%', { subject: 'Ember', baseline: 'fixed tray heaters' }]]],
    ['Ember provides 1.18x average speedups over two state-of-the-art ovens.', [['1.18x', { baseline: 'state-of-the-art ovens' }], ['two', { kind: 'coverage' }]]],
  ],
};

describe.each(Object.entries(TABLES))('%s', (_name, rows) => {
  test.each(rows)('%s', (text, expected) => {
    const claims = claimsIn(text);
    try {
      expect(claims.map((c) => c.quote)).toEqual(expected.map(([quote]) => quote));
      expected.forEach(([, fields], n) => expect(claims[n]).toMatchObject(fields));
    } catch (error) {
      (error as Error).message += `\n\n${trace(text)}`;
      throw error;
    }
  });
});
