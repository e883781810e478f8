import { testTables, type ClaimTables } from './claim-tables.js';

const TABLES: ClaimTables = {
  'names that numbers cut off': [
    ['Ember raises accuracy by 5% over the existing two-stage kiln.', [{ quote: '5%', baseline: 'existing two-stage kiln' }]],
    ['Ember is 3x faster than the best 4-bit oven.', [{ quote: '3x', baseline: 'best 4-bit oven' }, { quote: '4-bit' }]],
    ['Ember gives a 3x speedup with similar accuracy to what FooNet reaches.', [{ quote: '3x', baseline: 'FooNet' }]],
    ['Ember raises recall by 5% compared to models without using steam.', [{ quote: '5%', baseline: 'models without using steam' }]],
    ['Ember raises recall by 5% compared to models without steam.', [{ quote: '5%', baseline: 'models without steam' }]],
  ],
  'rivals of a sentence before': [
    ['Ember is 3x faster than conventional machines. Ember also cuts fuel use by 20%.', [{ quote: '3x' }, { quote: '20%', baseline: 'conventional machines' }]],
    ['Ember is 3x faster than conventional machines. Ember cuts fuel use by 20% at the cost of taste.', [{ quote: '3x' }, { quote: '20%', baseline: null }]],
    ['Ember is 3x faster than conventional machines. Tinder also cuts fuel use by 20%.', [{ quote: '3x' }, { quote: '20%', baseline: null }]],
    ['Ember is 3x faster than stale bread. Ember also cuts fuel use by 20%.', [{ quote: '3x' }, { quote: '20%', baseline: null }]],
  ],
  'equals that cost more': [
    ['Ember cuts fuel use by 40% while keeping a crust comparable to standard baselines.', [{ quote: '40%', baseline: 'standard baselines' }]],
    ['Ember cuts fuel use by 40% while keeping a crust comparable to good bread.', [{ quote: '40%', baseline: null }]],
  ],
};

testTables('what a claim is compared with', TABLES, 11);
