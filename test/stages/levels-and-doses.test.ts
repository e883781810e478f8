import { testTables, type ClaimTables } from './claim-tables.js';

const TABLES: ClaimTables = {
  'doses behind a measure': [
    ['We compared the efficacy of emberpril 5 mg with tea.', [{ quote: '5 mg', metric: 'dose', subject: 'emberpril' }]],
    ['Emberpril (10 mg b.d.) lowers the heat.', [{ quote: '10 mg', metric: 'dose', subject: 'Emberpril' }]],
    ['The intake of salt was 5 mg.', [{ quote: '5 mg', metric: 'intake' }]],
  ],
  'levels in one unit that run parallel': [
    ['Mean glucose levels were 169 mg/dl in group A and 139 mg/dl in group B.', [{ quote: '169 mg/dl', kind: 'score', subject: 'group A' }, { quote: '139 mg/dl', kind: 'score', metric: 'glucose levels', subject: 'group B' }]],
    ['Clearance was 12 ml/min with rye and 14 ml/min with spelt.', [{ quote: '12 ml/min', kind: 'score' }, { quote: '14 ml/min', kind: 'score', metric: 'Clearance' }]],
    ['Clearance was 12 ml/min after 14 mg of emberpril.', [{ quote: '12 ml/min', kind: 'score' }, { quote: '14 mg', kind: 'scale' }]],
    ['The glucose determinations were: Group I, 169 mg% and 139 mg% respectively.', [{ quote: '169 mg%', kind: 'score', metric: 'glucose determinations', subject: 'Group I' }, { quote: '139 mg%', kind: 'score', subject: 'Group I' }]],
  ],
  'what a unit says of a substance': [
    ['The cells got 40 ng/ml.', [{ quote: '40 ng/ml', kind: 'scale', metric: 'concentration' }]],
    ['The bakers got 40 mg daily.', [{ quote: '40 mg', kind: 'scale', metric: 'dose' }]],
    ['They took a single dose of 20 mg emberpril.', [{ quote: '20 mg', metric: 'dose', subject: 'emberpril' }]],
    ['Eyes were washed with timolol 0.5% twice.', [{ quote: '0.5%', metric: 'concentration', subject: 'timolol' }]],
    ['They compared timolol 0.1% gel with water.', [{ quote: '0.1%', metric: 'concentration', subject: 'timolol' }]],
  ],
  'changes in percent that the verb only announces': [
    ['The mean percentage decrease from baseline in pain was 23 in rye eaters and 26 in spelt eaters.', [{ quote: '23', kind: 'gain', unit: '%', metric: 'pain', subject: 'rye eaters', baseline: 'baseline' }, { quote: '26', kind: 'gain', unit: '%', metric: 'pain', subject: 'spelt eaters' }]],
    ['The improvement was 4.5% in crispness.', [{ quote: '4.5%', metric: 'crispness' }]],
  ],
  'what storage is of': [
    ['We release a 13 GB archive of loaf photos.', [{ quote: '13 GB', kind: 'memory', metric: 'size' }]],
    ['The oven needs 13 GB.', [{ quote: '13 GB', kind: 'memory', metric: 'memory' }]],
    ['It bakes on a GPU with 13 GB.', [{ quote: '13 GB', kind: 'memory', metric: 'memory' }]],
  ],
};

testTables('levels and doses', TABLES, 13);
