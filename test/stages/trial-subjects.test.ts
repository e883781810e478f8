import { testTables, type ClaimTables } from './claim-tables.js';

const TABLES: ClaimTables = {
  'groups by their letter or number': [
    ['The crumb index was 5.2 for group I and 6.3 for group II.', [{ quote: '5.2', subject: 'group I' }, { quote: '6.3', subject: 'group II' }]],
    ['The glow was higher in group 2 (31% vs. 24%).', [{ quote: '31%', subject: 'group 2' }, { quote: '24%', subject: null }]],
    ['It was clear that in group I sleep badly.', []],
  ],
  'arms that a clause opens with': [
    ['With emberpril, the glow fell from 31% to 24%.', [{ quote: '31%', subject: 'emberpril' }, { quote: '24%', subject: 'emberpril' }]],
    ['After six weeks of treatment with emberpril, the burn rate was 31%.', [{ quote: 'six weeks' }, { quote: '31%', subject: 'emberpril' }]],
    ['In group 1 the burn rate was 31%.', [{ quote: '31%', subject: 'group 1' }]],
    ['In women treated with emberpril the burn rate was 31%.', [{ quote: '31%', subject: 'emberpril' }]],
    ['In comparison with emberpril, the burn rate was 31%.', [{ quote: '31%', subject: null }]],
    ['With steam, the burn rate was 31%.', [{ quote: '31%', subject: null }]],
    ['With emberpril, the burn rate was low, and tinderolol had a burn rate of 31%.', [{ quote: '31%', subject: 'tinderolol' }]],
  ],
  'pairs in a bracket that one arm has': [
    ['The glow rose in group A (24% v 31%) and remained unchanged (25% v 26%) in group B.', [{ quote: '24%', subject: 'group A' }, { quote: '31%', subject: 'group A' }, { quote: '25%', subject: 'group B' }, { quote: '26%', subject: 'group B' }]],
    ['The burn rate was higher with emberpril (31% versus 24%).', [{ quote: '31%', subject: 'emberpril' }, { quote: '24%', subject: null }]],
    ['The burn rate was higher in rye-fed cases than in controls (31% versus 24%).', [{ quote: '31%', subject: 'rye-fed cases', baseline: 'controls' }, { quote: '24%', subject: 'controls' }]],
  ],
  'arms that label a number': [
    ['The blood pressure fell to 84 (emberpril), 82 (tinderolol) and 81 (placebo) mmHg.', [{ quote: '84', subject: 'emberpril' }, { quote: '82', subject: 'tinderolol' }, { quote: '81', subject: 'placebo' }]],
    ['The burn score fell at night (Foo: 31% to 24%; emberpril: 32%).', [{ quote: '31%', subject: 'Foo' }, { quote: '24%', subject: 'Foo' }, { quote: '32%', subject: 'emberpril' }]],
    ['The burn score fell (p < 0.01) at night: it was 24 (mean).', [{ quote: '24', subject: null }]],
  ],
  'values before and after that one arm has': [
    ['The burn score fell from 55% to 11% in the emberpril group and from 53% to 12% in the placebo group.', [{ quote: '55%', subject: 'emberpril group' }, { quote: '11%', subject: 'emberpril group' }, { quote: '53%', subject: 'placebo group' }, { quote: '12%', subject: 'placebo group' }]],
  ],
  'doses and pairs of drugs': [
    ['Burns healed in 31% in the 10-mg group and 24% in the 5-mg group.', [{ quote: '31%', subject: '10-mg group' }, { quote: '10-mg' }, { quote: '24%', subject: '5-mg group' }, { quote: '5-mg' }]],
    ['The burn rate was 31% with emberpril/tinderolol and 24% with placebo.', [{ quote: '31%', subject: 'emberpril/tinderolol' }, { quote: '24%', subject: 'placebo' }]],
    ['The burn rate was similar (31% [emberpril] versus 24% [placebo]).', [{ quote: '31%', subject: 'emberpril' }, { quote: '24%', subject: 'placebo' }]],
    ['The burn rate was similar (emberpril 31%; tinderolol 24%).', [{ quote: '31%', subject: 'emberpril' }, { quote: '24%', subject: 'tinderolol' }]],
  ],
  'what ratios of risks are of': [
    ['The odds ratios of burns were: emberpril 20 mg (OR 2.4), tinderolol 10 mg (OR 1.3).', [{ quote: '20 mg' }, { quote: '2.4', subject: 'emberpril 20 mg' }, { quote: '10 mg' }, { quote: '1.3', subject: 'tinderolol 10 mg' }]],
    ['The odds ratio of burns associated with emberpril was 2.4. The odds ratio for burns rose to 3.1 for the hand index.', [{ quote: '2.4', subject: 'emberpril' }, { quote: '3.1', subject: 'emberpril' }]],
    ['The odds ratio of burns associated with steam was 2.4. The odds ratio for burns rose to 3.1.', [{ quote: '2.4', subject: 'steam' }, { quote: '3.1', subject: null }]],
    ['The glow was related to age (r = 0.31).', [{ quote: '0.31', subject: 'glow' }]],
  ],
  'no measure of itself': [
    ['Crumb fatigue occurred in one loaf (31%) in the oven.', [{ quote: '31%', metric: 'Crumb fatigue', subject: null }]],
  ],
  'people spoken of, in whom something was seen': [
    ['We saw 52 women. Burns were seen in 31%.', [{ quote: '52' }, { quote: '31%', subject: 'women' }]],
    ['We saw 52 women. Burns were seen in 31% of trays.', [{ quote: '52' }, { quote: '31%', subject: 'trays' }]],
  ],
  'arms behind a share of people': [
    ['Burns healed in 31 of 52 bakers (60%) treated with emberpril.', [{ quote: '31 of 52' }, { quote: '60%', metric: 'Burns', subject: 'emberpril' }]],
    ['Of all, 60% of women treated early for burns were satisfied.', [{ quote: '60%', metric: 'satisfied', subject: 'women' }]],
    ['Of 52 bakers, 31 (60%) were treated with emberpril.', [{ quote: '52' }, { quote: '31' }, { quote: '60%', metric: 'treated with emberpril', subject: 'bakers' }]],
  ],
};

testTables('subject', TABLES, 31);
