import { testTables, type ClaimTables } from './claim-tables.js';

const TABLES: ClaimTables = {
  'a rival for each of two amounts': [
    ['Ember outperforms the old Spark solution by 4.2% and pointwise kiln solutions by more than 10% on recall.', [{ quote: '4.2%', baseline: 'old Spark solution' }, { quote: '10%', baseline: 'pointwise kiln solutions' }]],
    ['Ember improves recall by 4.2% and warm crust by 10% on trays.', [{ quote: '4.2%', baseline: null }, { quote: '10%', baseline: null }]],
    ['Ember beats Spark by a large margin of 5%.', [{ quote: '5%', baseline: 'Spark' }]],
  ],
  'names that numbers cut off': [
    ['Ember raises accuracy by 5% over the existing two-stage kiln.', [{ quote: '5%', baseline: 'existing two-stage kiln' }]],
    ['Ember is 3x faster than the best 4-bit oven.', [{ quote: '3x', baseline: 'best 4-bit oven' }, { quote: '4-bit' }]],
    ['Ember raises recall by 5% compared to models without using steam.', [{ quote: '5%', baseline: 'models without using steam' }]],
    ['Ember raises recall by 5% compared to models without steam.', [{ quote: '5%', baseline: 'models without steam' }]],
  ],
  'rivals by their name alone': [
    ['Ember raises accuracy by 5% over the fixed 512-loaf Foo-10x baseline.', [{ quote: '5%', baseline: 'Foo-10x' }, { quote: '512' }]],
    ['Ember raises accuracy by 5% over the earlier state-of-the-art method Tinder+.', [{ quote: '5%', baseline: 'Tinder+' }]],
    ['Ember raises accuracy by 5% compared to dedicated, deep ovens.', [{ quote: '5%', baseline: 'dedicated, deep ovens' }]],
    ['Ember raises accuracy by 5% compared to small, random, or open ovens.', [{ quote: '5%', baseline: null }]],
  ],
  'words that only look as if they compared': [
    ['Earlier kilns warm up. Ember, a loaf matching modification of Tinder, gives a 20% gain in recall compared to BarNet.', [{ quote: '20%', baseline: 'BarNet' }]],
    ['We show that our approach in bread making saves fuel (a 20% reduction).', [{ quote: '20%', baseline: null }]],
    ['Ember reaches the recall of BarNet, matching FooNet with 20% less fuel.', [{ quote: '20%', baseline: 'FooNet' }]],
  ],
  'a comparative and its than': [
    ['While ovens reach a competitive heat with coal, they need 4x more memory and 3x more training time than FooNet.', [{ quote: '4x', baseline: 'FooNet' }, { quote: '3x', baseline: 'FooNet' }]],
    ['While ovens reach a heat competitive with BarNet, they need 4x more memory and are hotter than FooNet.', [{ quote: '4x', baseline: 'FooNet' }]],
  ],
  'rates that are won': [
    ['Ember reaches a 60% win rate against FooNet.', [{ quote: '60%', metric: 'win rate', baseline: 'FooNet' }]],
    ['Ember outdoes its rivals, and it outperforms FooNet (with a 60% win rate) in taste.', [{ quote: '60%', baseline: 'FooNet' }]],
    ['Ember tastes well (with a 50%, 52%, 49% win rate with respect to FooNet, Bar-3 and BazNet, respectively).', [{ quote: '50%', baseline: 'FooNet' }, { quote: '52%', baseline: 'Bar-3' }, { quote: '49%', baseline: 'BazNet' }]],
    ['Ember has the highest win rate, outperforming FooNet (9%) and BarNet (2%).', [{ quote: '9%', baseline: null }, { quote: '2%', baseline: null }]],
    ['Ember reaches a 60% accuracy against FooNet.', [{ quote: '60%', baseline: null }]],
  ],
  'rivals with numbers in brackets': [
    ['Ember improves over FooNet (+3% recall) and BarNet (+2% recall).', [{ quote: '+3%', baseline: 'FooNet' }, { quote: '+2%', baseline: 'BarNet' }]],
    ['Ember is 3x faster than FooNet (80 ms) and BarNet (90 ms).', [{ quote: '3x', baseline: 'FooNet and BarNet' }, { quote: '80 ms' }, { quote: '90 ms' }]],
  ],
  'changes from the start': [
    ['The mean change in weight from baseline was -4.5% in bakers compared with -1.2% in millers.', [{ quote: '-4.5%', baseline: 'baseline' }, { quote: '-1.2%' }]],
    ['Weight change from pre-dose for OvenX was -4.5% versus -1.2% for Kiln.', [{ quote: '-4.5%', baseline: 'pre-dose' }, { quote: '-1.2%' }]],
    ['Weight fell by 4.5% more in bakers than in millers.', [{ quote: '4.5%', baseline: 'millers' }]],
  ],
  'names with their number set against another': [
    ['FooNet (0.71) outperforms BarNet (0.62) in accuracy.', [{ quote: '0.71', baseline: 'BarNet' }, { quote: '0.62', baseline: null }]],
    ['FooNet (71% accuracy) clearly lags behind trained bakers.', [{ quote: '71%', baseline: 'trained bakers' }]],
    ['FooNet (71% accuracy) lags in the evening.', [{ quote: '71%', baseline: null }]],
    ['We improve the top-performing tracker (BarNet), cutting the number of burnt loaves by 18%.', [{ quote: '18%', baseline: 'BarNet' }]],
  ],
  'halves of a sentence': [
    ['A kiln with flues is more frugal than one with conventional schedulers: for the same heat, Ember cuts firing time by 31%.', [{ quote: '31%', baseline: 'conventional schedulers' }]],
    ['A kiln with flues is more frugal than one with conventional schedulers: at the same heat as FooNet, Ember cuts firing time by 31%.', [{ quote: '31%', baseline: 'FooNet' }]],
  ],
  'rivals of a sentence before': [
    ['Ember is 3x faster than conventional machines. Ember also cuts fuel use by 20%.', [{ quote: '3x' }, { quote: '20%', baseline: 'conventional machines' }]],
    ['Ember is 3x faster than conventional machines. Ember cuts fuel use by 20% at the cost of taste.', [{ quote: '3x' }, { quote: '20%', baseline: null }]],
    ['Ember is 3x faster than conventional machines. Tinder also cuts fuel use by 20%.', [{ quote: '3x' }, { quote: '20%', baseline: null }]],
    ['Ember is 3x faster than stale bread. Ember also cuts fuel use by 20%.', [{ quote: '3x' }, { quote: '20%', baseline: null }]],
  ],
  'set phrases': [
    ['Ember beats the state of the art by 3%.', [{ quote: '3%', baseline: 'state of the art' }]],
    ['Ember beats the state of the art ovens by 3%.', [{ quote: '3%', baseline: 'state of the art ovens' }]],
    ['Ember cuts fuel by 3% over training from scratch.', [{ quote: '3%', baseline: 'training from scratch' }]],
  ],
  'what is no rival': [
    ['Ember cuts fuel use by 40% under standard heat.', [{ quote: '40%', baseline: null }]],
    ['Ember uses 5% of the original data.', [{ quote: '5%', baseline: null }]],
    ['Ember is 3x faster than old methods without losing warmth.', [{ quote: '3x', baseline: 'old methods' }]],
    ['Ember is 3x faster than old methods without steam.', [{ quote: '3x', baseline: 'old methods without steam' }]],
  ],
  'measures, which are no rivals': [
    ['Ember burns 3x fewer loaves than old methods, and a recall of 81% is reached.', [{ quote: '3x', baseline: 'old methods' }, { quote: '81%' }]],
    ['Ember improves BLEU scores by 2.1%.', [{ quote: '2.1%', metric: 'BLEU scores', baseline: null }]],
  ],
  'lists with references': [
    ['Ember beats FooNet [1] and BarNet [2] by 3.1% and 4.2%.', [{ quote: '3.1%', baseline: 'FooNet' }, { quote: '4.2%', baseline: 'BarNet' }]],
  ],
  'the placebo of a trial': [
    ['Bakers took emberpril or placebo. Emberpril reduced the risk of burns by 30%.', [{ quote: '30%', baseline: 'placebo' }]],
    ['Bakers took emberpril or water. Emberpril reduced the risk of burns by 30%.', [{ quote: '30%', baseline: null }]],
    ['Bakers took emberpril or placebo. Emberpril reduced the pulse by 30%.', [{ quote: '30%', baseline: null }]],
  ],
  'equals that cost more': [
    ['Ember cuts fuel use by 40% while keeping a crust comparable to standard baselines.', [{ quote: '40%', baseline: 'standard baselines' }]],
    ['Ember cuts fuel use by 40% while keeping a crust comparable to good bread.', [{ quote: '40%', baseline: null }]],
  ],
};

testTables('what a claim is compared with', TABLES, 49);
