import { testTables, type ClaimTables } from './claim-tables.js';

const TABLES: ClaimTables = {
  'which model has the parameters': [
    ['Ember: Sorting Trays. Ember turns a 7B base model into a baker.', [{ quote: '7B', kind: 'parameters', subject: 'base model' }]],
    ['Ember: Sorting Trays. Ember guides a 1B drafter with care.', [{ quote: '1B', kind: 'parameters', subject: 'drafter' }]],
    ['We present EmberLM, a sorter. EmberLM beats rivals such as TrayLM which has 175B parameters.', [{ quote: '175B', kind: 'parameters', subject: 'TrayLM' }]],
    ['Ember raises the tray reasoning of a Tinder-3 8B model.', [{ quote: '8B', kind: 'parameters', subject: 'Tinder-3' }]],
    ['We beat all open-weight 8B models on trays.', [{ quote: '8B', kind: 'parameters', subject: 'models' }]],
    ['TinderGen 1.0, a lightweight 5B-parameter unified model, sorts trays.', [{ quote: '5B', kind: 'parameters', subject: 'TinderGen 1.0' }]],
    ['Tray Language Model (TLM), a 5B-parameter unified model, sorts trays.', [{ quote: '5B', kind: 'parameters', subject: 'TLM' }]],
    ['On most trays, a 5B-parameter unified model wins.', [{ quote: '5B', kind: 'parameters', subject: null }]],
    // what is done to a model has no parameters, and a model of no name is the paper's own
    ['Ember wins by tuning a 7B language model.', [{ quote: '7B', kind: 'parameters', subject: 'Ember' }]],
    ['Loaves improve with our 2.8B, 6.9B models.', [{ quote: '2.8B', kind: 'parameters', subject: null }, { quote: '6.9B', kind: 'parameters', subject: null }]],
  ],
  'whose amount changed': [
    ['Our method cuts the memory of FooNet from 25 MB to 8 MB and BarNet from 19 MB to 7 MB.', [{ quote: '25 MB', subject: 'FooNet' }, { quote: '8 MB', subject: 'FooNet' }, { quote: '19 MB', subject: 'BarNet' }, { quote: '7 MB', subject: 'BarNet' }]],
    ['TrayNet cuts the memory from 25 MB to 8 MB.', [{ quote: '25 MB', subject: null }, { quote: '8 MB', subject: 'TrayNet' }]],
  ],
  'rates in real time': [
    ['EmberNet sorts trays in near real time (13 fps).', [{ quote: '13 fps', metric: 'speed' }]],
    ['EmberNet sorts trays at a frame rate of 13 fps.', [{ quote: '13 fps', metric: 'frame rate' }]],
  ],
  'how often a dose is given': [
    ['Bakers took foolol 80 mg three times a day.', [{ quote: '80 mg' }, { quote: 'three times a day', metric: 'dosing frequency', subject: 'foolol' }]],
    ['They compared foolol 20 mg once daily and bartan 60 mg four times daily.', [{ quote: '20 mg' }, { quote: '60 mg' }, { quote: 'four times daily', metric: 'dosing frequency', subject: 'bartan' }]],
    ['Bakers slept three times a day.', [{ quote: 'three times a day', metric: 'frequency' }]],
  ],
};

testTables('link amounts', TABLES, 17);
