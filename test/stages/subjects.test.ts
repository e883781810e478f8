import { expect, test } from '@jest/globals';
import { isDrug } from '../../pipeline/link/drug.js';
import { systemName } from '../../pipeline/link/system-name.js';
import { testTables, type ClaimTables } from './claim-tables.js';

const TABLES: ClaimTables = {
  'numbers dealt out to a list of arms': [
    ['Coughs were seen in 31% and 12% of bakers in the emberpril and placebo groups, respectively.', [{ quote: '31%', subject: 'emberpril' }, { quote: '12%', subject: 'placebo' }]],
    ['Burns healed in nine of 30 (30%) and 12 of 31 (39%) bakers in the emberpril 20 mg and tinderpril 40 mg groups, respectively.', [
      { quote: 'nine of 30' }, { quote: '30%', subject: 'emberpril 20 mg' }, { quote: '12 of 31' }, { quote: '39%', subject: 'tinderpril 40 mg' }, { quote: '20 mg' }, { quote: '40 mg' },
    ]],
    ['Healing rates were 35%, 47% and 63% for emberpril 10, 20 and 30 mg, respectively.', [
      { quote: '35%', subject: 'emberpril 10' }, { quote: '47%', subject: 'emberpril 20' }, { quote: '63%', subject: 'emberpril 30 mg' }, { quote: '10' }, { quote: '20' }, { quote: '30 mg' },
    ]],
    ['The healing rates for 1- and 2-week treatments were 70% and 80% (all bakers) and 75% and 85% (tall bakers).', [
      { quote: '1' }, { quote: '2-week' }, { quote: '70%', subject: '1-week treatments' }, { quote: '80%', subject: '2-week treatments' }, { quote: '75%', subject: '1-week treatments' }, { quote: '85%', subject: '2-week treatments' },
    ]],
    // no arms: measures, and commas that make no list
    ['Ember has error rates of 35% and 47% for the hot and cold settings, respectively.', [{ quote: '35%', subject: 'Ember' }, { quote: '47%', subject: 'Ember' }]],
    ['In the placebo group, bakers had a healing rate of 31% and 12%.', [{ quote: '31%', subject: 'bakers' }, { quote: '12%', subject: 'bakers' }]],
  ],
  'drugs behind their numbers': [
    ['Healing was seen in 31% with emberpril and in 12% with tinderolol.', [{ quote: '31%', subject: 'emberpril' }, { quote: '12%', subject: 'tinderolol' }]],
    ['The healing rate was 31% on emberpril 20 mg.', [{ quote: '31%', subject: 'emberpril 20 mg' }, { quote: '20 mg' }]],
    ['The healing rate with emberpril was 31%, and with tinderolol, 12%.', [{ quote: '31%', subject: 'emberpril' }, { quote: '12%', subject: 'tinderolol' }]],
    ['The healing rate was 31% with steam.', [{ quote: '31%', subject: null }]],
  ],
  'arms that hang on a measure or open the clause': [
    ['The cost per baker in the emberpril group was reduced by 11%.', [{ quote: '11%', subject: 'emberpril group' }]],
    ['The burn index under emberpril was correlated with age (r = 0.64).', [{ quote: '0.64', subject: 'burn index' }]],
    ['The sweat rate on emberpril was 31%.', [{ quote: '31%', subject: 'emberpril' }]],
    ['The sweat rate on rye was 31%.', [{ quote: '31%', subject: null }]],
    ['In the emberpril group, the rate of burns was 53 percent overall and 71 percent among women with mild burns.', [{ quote: '53 percent', subject: 'emberpril group' }, { quote: '71 percent', subject: 'emberpril group' }]],
    ['The burn rate fell in group A compared with morning values (8.5% vs. 11.7%).', [{ quote: '8.5%', subject: 'group A', baseline: 'morning values' }, { quote: '11.7%' }]],
    ['The burn rate fell two hours after baking compared with placebo (8.5% vs. 11.7%).', [{ quote: 'two hours' }, { quote: '8.5%', subject: null, baseline: 'placebo' }, { quote: '11.7%', subject: 'placebo' }]],
  ],
  'shares of the whole that the clause opens with': [
    ['Nine women baked. Of 90 loaves in the oven, 39 (43%) were burnt.', [{ quote: 'Nine' }, { quote: '90' }, { quote: '39' }, { quote: '43%', subject: 'loaves' }]],
    ['Of 90 loaves baked, 39 women (43%) liked one.', [{ quote: '90' }, { quote: '39' }, { quote: '43%', subject: 'women' }]],
  ],
  'whose a measure is': [
    ['The yield change from dawn for Ember LA was -2.8%.', [{ quote: '-2.8%', subject: 'Ember LA' }]],
    ['The yield change from dawn for all was -2.8%.', [{ quote: '-2.8%', subject: null }]],
    ['The overall rate of burns was 31%.', [{ quote: '31%', subject: null }]],
    ['The risk of burns was 31% in the emberpril group.', [{ quote: '31%', subject: 'emberpril group' }]],
    ['The success rate of the rye oven was 31%.', [{ quote: '31%', subject: 'rye oven' }]],
    ['The rate of tall women was 31%.', [{ quote: '31%', subject: 'tall women' }]],
    ['The BERT error is 3x higher than that of rye.', [{ quote: '3x', subject: 'BERT' }]],
    ['The Ember error is 3x higher than that of rye.', [{ quote: '3x', subject: null }]],
    ['Spare rye data had the best accuracy (81%).', [{ quote: '81%', subject: 'Spare rye data' }]],
  ],
  'what was spoken of before': [
    ['Rye ovens reach 81% accuracy. They are 3x faster than Foo.', [{ quote: '81%', subject: 'Rye ovens' }, { quote: '3x', subject: 'Rye ovens' }]],
    ['Rye ovens reach 81% accuracy. We are 3x faster than Foo.', [{ quote: '81%', subject: 'Rye ovens' }, { quote: '3x', subject: null }]],
    ['Rye ovens reach 81% accuracy. Our approach is 3x faster than Foo.', [{ quote: '81%', subject: 'Rye ovens' }, { quote: '3x', subject: null }]],
    ['We compare with the old ovens on rye, and our approach reaches an accuracy of 81%.', [{ quote: '81%', subject: null }]],
  ],
  'numbers in the bracket behind a name': [
    ['The accuracy and recall of Ember are higher than those of EmberV1 (0.93 / 0.91) and EmberV2 (0.90 / 0.82).', [{ quote: '0.93', subject: 'EmberV1' }, { quote: '0.91', subject: 'EmberV1' }, { quote: '0.90', subject: 'EmberV2' }, { quote: '0.82', subject: 'EmberV2' }]],
    ['The AP was highest for EmberV:1b and EmberX (AP=0.75 & 0.76).', [{ quote: '0.75', subject: '1b' }, { quote: '0.76', subject: 'EmberX' }]],
  ],
  'settings behind a number': [
    ['Our model outperforms the old ovens by 3.1% and 4.0% in RYE and mixed RYE settings, respectively.', [{ quote: '3.1%', subject: null }, { quote: '4.0%', subject: null }]],
    ['The rate of burns fell by 3.1% in group B.', [{ quote: '3.1%', subject: 'group B' }]],
  ],
  'which people they are': [
    ['Patients with burns of the hand had a 12% lower yield.', [{ quote: '12%', subject: 'Patients with burns of the hand' }]],
    ['Of 40 patients without lids in the kitchen, 12 (30%) left.', [{ quote: '40' }, { quote: '12' }, { quote: '30%', subject: 'patients without lids' }]],
    ['Ovens with lids had a 12% lower yield.', [{ quote: '12%', subject: 'Ovens' }]],
  ],
  'what a ratio of risks is of': [
    ['The odds ratio of burns associated with night work was 2.4.', [{ quote: '2.4', metric: 'odds ratio', subject: 'night work' }]],
    ['Steam was associated with burns (odds ratio 2.4).', [{ quote: '2.4', subject: 'Steam' }]],
  ],
  'the name of the own system': [
    ['We propose Even Rising of Loaves via Ember (EROL), an oven. Our method is 3x faster than Foo.', [{ quote: '3x', subject: 'EROL' }]],
    ['We propose a timer for Ember Ovens (EO), old as they are. Our method is 3x faster than Foo.', [{ quote: '3x', subject: null }]],
    ['We describe an Ember Oven (EO)-based timer. Our method is 3x faster than Foo.', [{ quote: '3x', subject: null }]],
    ['We introduce e-BAKE, an oven. Our method is 3x faster than Foo.', [{ quote: '3x', subject: 'e-BAKE' }]],
    ['We propose a slow oven for rye, namely RyeRiser, that waits. Our method is 3x faster than Foo.', [{ quote: '3x', subject: 'RyeRiser' }]],
    ['We bake with well-known ovens, namely EmberOne and Bar. Our method is 3x faster than Foo.', [{ quote: '3x', subject: null }]],
    ['Our results were good since ember oven rates (EOR) fell. Our method is 3x faster than Foo.', [{ quote: '3x', subject: null }]],
  ],
};

testTables('subject', TABLES, 44);

test.each([['emberpril', true], ['placebo', true], ['captopril', true], ['cholesterol', false], ['april', false], ['machine', false]] as const)('%s is the name of a drug: %s', (word, drug) => {
  expect(isDrug(word)).toBe(drug);
});

test.each([
  ['A Crust-Guided Baking Model for Rye', 'We propose a novel crust-guided baking model.', 'crust-guided baking model'],
  ['Slow Rising Ovens: Loaves That Last', 'We introduce slow rising ovens (SLORO), which wait.', 'SLORO'],
  ['Rising Ovens for Rye', 'We propose rising ovens.', null],
  ['Slow Rising Ovens for Rye', 'Slow rising ovens are old. We propose to heat them.', null],
  ['CrustEMB for Long Loaves', 'We introduce an Ember Baker (EMB) with a lid, CrustEMB.', 'CrustEMB'],
  ['CrustOne for Long Loaves', 'We introduce an Ember Baker (EMB) with a lid, beside CrustOne.', 'EMB'],
  ['A Study of Slow Ovens for Rye', 'We present a study of slow ovens.', null],
])('of the title %s the name is said', (title, abstract, name) => {
  expect(systemName(title, abstract)).toBe(name);
});
