import { testTables, type ClaimTables } from './claim-tables.js';

const TABLES: ClaimTables = {
  'what a verb changes': [
    ['Adding salt to the signal raised rye-sorting AUROC from 0.61 to 0.82.', [{ quote: '0.61', metric: 'rye-sorting AUROC' }, { quote: '0.82', metric: 'rye-sorting AUROC' }]],
    ['Salt degrades CQX from 0.61 to 0.42.', [{ quote: '0.61', metric: 'CQX' }, { quote: '0.42', metric: 'CQX' }]],
    ['The recall of rye improves from 0.61 to 0.82.', [{ quote: '0.61', metric: 'recall of rye' }, { quote: '0.82', metric: 'recall of rye' }]],
  ],
  'before and after with a bracket between': [
    ['Salt raised the $L_2$ error from 1.5% (tested precision) to 37%.', [{ quote: '1.5%', metric: 'L_2 error' }, { quote: '37%', metric: 'L_2 error' }]],
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
};

testTables('link metrics', TABLES, 9);
