import { testTables, type ClaimTables } from './claim-tables.js';

// Which phrase of its clause a number is said of, where the verb, a preposition or a second arm hides it.
const TABLES: ClaimTables = {
  'amounts that hang on a preposition before the verb': [
    ['A small kiln with 14M parameters reaches 87.5% accuracy.', [{ quote: '14M', subject: 'small kiln', metric: 'parameters' }, { quote: '87.5%', subject: 'small kiln', metric: 'accuracy' }]],
    ['Crusts with a width of 40 mm show a warmth of 62 kPa.', [{ quote: '40 mm', subject: null }, { quote: '62 kPa', subject: 'Crusts' }]],
    ['A tray with an area of 2 cm2 gives a power of 3.1 W.', [{ quote: '2 cm2', subject: null }, { quote: '3.1 W', subject: 'tray' }]],
  ],
  'participles before the verb': [
    ['Crusts grown by slow steaming show a width of 31 mm.', [{ quote: '31 mm', subject: 'Crusts' }]],
    ['Crusts found by our kiln reach 91% accuracy.', [{ quote: '91%', subject: 'Crusts' }]],
    ['Loaves made from the old doughs have a density of 1.8 g/cm3.', [{ quote: '1.8 g/cm3', subject: 'Loaves' }]],
  ],
  'one verb for two': [
    ['EmberNet and TinderNet reach 93% and 78% accuracy, respectively.', [{ quote: '93%', subject: 'EmberNet' }, { quote: '78%', subject: 'TinderNet' }]],
    ['EmberNet reaches 93% accuracy, TinderNet 88% and CrustNet 71%.', [{ quote: '93%', subject: 'EmberNet' }, { quote: '88%', subject: 'TinderNet' }, { quote: '71%', subject: 'CrustNet' }]],
    ['EmberNet runs at 30 fps, TinderNet at 12 fps and CrustNet at 4 fps.', [{ quote: '30 fps', subject: 'EmberNet' }, { quote: '12 fps', subject: 'TinderNet' }, { quote: '4 fps', subject: 'CrustNet' }]],
  ],
  'verbs that look like nouns': [
    ['The kiln costs $300.', [{ quote: '$300', subject: 'kiln', metric: 'cost' }]],
    ['The kiln uses 12 KB of memory and estimates warmth within 2 seconds.', [{ quote: '12 KB', subject: 'kiln' }, { quote: '2 seconds', subject: 'kiln' }]],
  ],
  'the other side behind versus': [
    ['EmberNet reaches 31% accuracy versus 4% for TinderNet.', [{ quote: '31%', subject: 'EmberNet' }, { quote: '4%', subject: 'TinderNet' }]],
    ['EmberNet loads a loaf in 12 ms, versus 340 ms for TinderNet.', [{ quote: '12 ms', subject: 'EmberNet' }, { quote: '340 ms', subject: 'TinderNet' }]],
  ],
  'what a test is': [
    ['The test had a sensitivity of 91% and a specificity of 84%.', [{ quote: '91%', subject: 'test', metric: 'sensitivity' }, { quote: '84%', subject: 'test', metric: 'specificity' }]],
    ['The recall of the oven was 84%.', [{ quote: '84%', subject: 'oven', metric: 'recall' }]],
  ],
  'values before and after in one arm': [
    ['The burn score fell from 8.2% to 7.1% with emberpril and from 8.1% to 7.9% with placebo.', [{ quote: '8.2%', subject: 'emberpril', metric: 'burn score' }, { quote: '7.1%', subject: 'emberpril', metric: 'burn score' }, { quote: '8.1%', subject: 'placebo', metric: 'burn score' }, { quote: '7.9%', subject: 'placebo', metric: 'burn score' }]],
  ],
  'what is cheaper or shorter in an arm': [
    ['Costs per loaf were $1,210 lower in the home-baking group.', [{ quote: '$1,210', subject: 'home-baking group', effect: 'better' }]],
    ['The cooling time was shorter by 2.1 days in the early group.', [{ quote: '2.1 days', subject: 'early group' }]],
  ],
  'with somebody doing something': [
    ['With EmberNet scoring 91%, bakers were calm.', [{ quote: '91%', subject: 'EmberNet' }]],
    ['The lid is stable, with the crust reaching 31 mm.', [{ quote: '31 mm', subject: 'crust' }]],
  ],
  'phrases that open the clause': [
    ['For warm loaves, EmberNet reaches 91% accuracy.', [{ quote: '91%', subject: 'EmberNet' }]],
  ],
  'that clauses behind a copula': [
    ['The catch is that TinderNet is 3x slower.', [{ quote: '3x', subject: 'TinderNet' }]],
  ],
  'clauses joined by a comma and and': [
    ['EmberNet wins 90% of the prizes, and TinderNet wins 80%.', [{ quote: '90%', subject: 'EmberNet' }, { quote: '80%', subject: 'TinderNet' }]],
  ],
  'names that end like measures': [
    ['EmberRate reaches 91% accuracy.', [{ quote: '91%', subject: 'EmberRate' }]],
  ],
  possessors: [
    ["EmberNet's latency is 3 ms.", [{ quote: '3 ms', subject: 'EmberNet', metric: 'latency' }]],
  ],
  'appositions and verbs in a row': [
    ['A warm kiln, referred to as EmberNet, reaches 91% accuracy.', [{ quote: '91%', subject: 'EmberNet' }]],
  ],
  'measures of a phrase in brackets': [
    ['It relies on EmberNet for sorting (mAP 96.2%).', [{ quote: '96.2%', subject: null, metric: 'mAP' }]],
  ],
  'a size for each of a list': [
    ['Ember-S, Ember-M and Ember-L have 3M, 12M and 40M parameters.', [{ quote: '3M', subject: 'Ember-S' }, { quote: '12M', subject: 'Ember-M' }, { quote: '40M', subject: 'Ember-L' }]],
  ],
  'half and double as the verb': [
    ['EmberNet doubles the throughput of TinderNet.', [{ quote: 'doubles', subject: 'EmberNet', metric: 'speed' }]],
  ],
  'what a phrase without a verb opens for': [
    ['Despite being 10x smaller, EmberNet matches TinderNet.', [{ quote: '10x', subject: 'EmberNet' }]],
  ],
  'amounts inside a phrase': [
    ['Kneading with 300 hours of steam improves warmth by 4.1%.', [{ quote: '300 hours', subject: null }, { quote: '4.1%', subject: 'Kneading' }]],
  ],
  'the number of another': [
    ['EmberNet has a glow of 0.3, much lower than the 0.8 of TinderNet.', [{ quote: '0.3', subject: 'EmberNet' }, { quote: '0.8', subject: 'TinderNet' }]],
  ],
};

testTables('clause subject', TABLES, 32);
