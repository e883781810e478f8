import { testTables, type ClaimTables } from './claim-tables.js';

// Whom a sample is of, and what a count counts where only the words before it say so.
const TABLES: ClaimTables = {
  'samples in arms': [
    ['Women were given placebo (n = 10), emberpril (n = 12) and tinderolol 20 mg (n = 14).', [{ quote: '10', metric: 'women', subject: 'placebo' }, { quote: '12', metric: 'women', subject: 'emberpril' }, { quote: '20 mg', metric: 'dose', subject: 'tinderolol' }, { quote: '14', metric: 'women', subject: 'tinderolol 20 mg' }]],
    ['Women (n = 30) had burns.', [{ quote: '30', metric: 'women', subject: 'Women' }]],
  ],
  'people that a later number counts': [
    ['Of 120 bakers, 45 died, 30 received emberpril and 12 reported burns.', [{ quote: '120', metric: 'bakers', unit: 'bakers' }, { quote: '45', metric: 'bakers', unit: 'bakers' }, { quote: '30', metric: 'bakers', unit: 'bakers' }, { quote: '12', metric: 'bakers', unit: 'bakers' }]],
    ['Of 312 loaves, 45 (14.4%) were burnt.', [{ quote: '312', metric: 'loaves', unit: 'loaves' }, { quote: '45', metric: 'loaves', unit: 'loaves' }, { quote: '14.4%', metric: 'burnt', unit: '%' }]],
  ],
  'plurals that look like verbs': [
    ['A total of 1,204 isolates were baked.', [{ quote: '1,204', metric: 'isolates', unit: 'isolates' }]],
    ['It bakes with k = 3 isolates well.', [{ quote: '3', metric: null }]],
  ],
  'lists in brackets': [
    ['The burn rate was 45% (27 of 60) in the rye group and 12% (7 of 58) in the tea group.', [{ quote: '45%', unit: '%', out_of: null }, { quote: '27 of 60', unit: null, out_of: 60 }, { quote: '12%', unit: '%', out_of: null }, { quote: '7 of 58', unit: null, out_of: 58 }]],
  ],
  'degrees of freedom': [
    ['It moves a 7-DoF arm.', [{ quote: '7', metric: 'degrees of freedom', unit: 'DoF' }]],
    ['The speed of the tray with 20 degrees of freedom is known.', [{ quote: '20', metric: 'degrees of freedom', unit: 'DoF' }]],
  ],
};

testTables('sample', TABLES, 9);
