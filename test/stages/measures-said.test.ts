import { testTables, type ClaimTables } from './claim-tables.js';

// What a number measures, and what it says of it, where the words around it decide.
const TABLES: ClaimTables = {
  'correlations between two': [
    ['The correlation between depth and temperature was 0.81.', [{ quote: '0.81', metric: 'correlation' }]],
  ],
  'what costs': [
    ['The lid cost 1.2 billion euros.', [{ quote: '1.2 billion euros', kind: 'scale', metric: 'cost' }]],
  ],
  'risks of outcomes': [
    ['The relative risk of stroke was 0.72.', [{ quote: '0.72', metric: 'relative risk of stroke' }]],
    ['The risk of death was 3%.', [{ quote: '3%', metric: 'risk of death' }]],
  ],
  'whose a measure is': [
    ['The sensitivity and specificity of the kiln were 91% and 84%.', [{ quote: '91%', metric: 'sensitivity' }, { quote: '84%', metric: 'specificity' }]],
  ],
  'what is done well': [
    ['The kiln correctly names the crumb in 84% of cases.', [{ quote: '84%', metric: 'accuracy' }]],
    ['The kiln successfully names the crumb in 84% of cases.', [{ quote: '84%', metric: 'success rate' }]],
  ],
  'what a physical quantity is of': [
    ['Rye excretion increased from 112 to 154 mmol/day.', [{ quote: '112', metric: 'Rye excretion' }, { quote: '154 mmol/day', metric: 'Rye excretion' }]],
    ['The crust output rose by 12 W.', [{ quote: '12 W', metric: 'crust output' }]],
    ['The rye crust has a mobility of 88 cm2/Vs.', [{ quote: '88 cm2/Vs', metric: 'mobility' }]],
  ],
  'which length an adjective says': [
    ['The crumb is 12 mm thick, and the tray stands 3 m away.', [{ quote: '12 mm', metric: 'thickness' }, { quote: '3 m', metric: 'distance' }]],
    ['It climbs a 40 cm high step on a 3 km long road.', [{ quote: '40 cm', metric: 'height' }, { quote: '3 km', metric: 'length' }]],
  ],
  'speeds by their names': [
    ['The maximum velocity of the tray was 2.5 m/s.', [{ quote: '2.5 m/s', metric: 'velocity' }]],
    ['The tray moves at 2.5 m/s.', [{ quote: '2.5 m/s', metric: 'speed' }]],
  ],
  'doses and weights': [
    ['Emberpril 20 mg was given to a 12 kg dog.', [{ quote: '20 mg', metric: 'dose' }, { quote: '12 kg', metric: 'weight' }]],
    ['The crust index changed by -11 g/m2.', [{ quote: '-11 g/m2', metric: null }]],
    ['The burn rate was 35% for emberpril CC 20 mg.', [{ quote: '35%', metric: 'burn rate' }, { quote: '20 mg', metric: 'dose' }]],
  ],
  'samples beside measures': [
    ['The kiln has a low error (N = 24).', [{ quote: '24', metric: null }]],
  ],
  'measures behind a statement': [
    ['It fails on warm trays (43.6% from scratch), confirming that crumb biases are bad.', [{ quote: '43.6%', metric: null }]],
  ],
  'whole numbers before and after': [
    ['Crispness scores improved from 52 to 68 in the rye group.', [{ quote: '52', metric: 'Crispness scores', kind: 'score' }, { quote: '68', metric: 'Crispness scores', kind: 'score' }]],
  ],
  'rates by the second': [
    ['The kiln serves 1.7 times more requests per second than the tray.', [{ quote: '1.7 times', metric: 'requests per second', kind: 'speedup', effect: 'better' }]],
  ],
  'hurt and help': [
    ['Emberpril inhibited yeast by 62%.', [{ quote: '62%', kind: 'gain', metric: 'yeast', effect: 'better' }]],
    ['It is 0.3 points worse.', [{ quote: '0.3 points', kind: 'gain', metric: null, effect: 'worse' }]],
    ['It has a recall 2 points lower.', [{ quote: '2 points', kind: 'gain', metric: 'recall', effect: 'worse' }]],
    ['The oven needs 8 times as much memory as EmberNet.', [{ quote: '8 times', kind: 'saving', metric: 'memory', effect: 'worse', baseline: 'EmberNet' }]],
    ['The oven uses only 12% as many tokens as EmberNet.', [{ quote: '12%', kind: 'saving', metric: 'tokens', effect: 'better', baseline: 'EmberNet' }]],
    ['Rye farming increased soil organic carbon by 7.3%.', [{ quote: '7.3%', kind: 'gain', metric: 'soil organic carbon', effect: 'better' }]],
    ['It has speedups of as much as 40:1.', [{ quote: '40:1', kind: 'speedup', value: 40 }]],
  ],
  'what is improved': [
    ['EmberNet improves the state of the art by 2.1 points.', [{ quote: '2.1 points', baseline: 'state of the art' }]],
    ['EmberNet improves on the previous best result by 4.1%.', [{ quote: '4.1%', baseline: 'previous best result' }]],
    ['The throughput of EmberNet is 2.3x that of TinderNet.', [{ quote: '2.3x', baseline: 'TinderNet' }]],
  ],
  'no setting': [
    ['EmberNet runs at 28 frames per second (fps) on a phone.', [{ quote: '28 frames per second', condition: 'on a phone' }]],
    ['It raised warmth by 8% (NS).', [{ quote: '8%', condition: null }]],
    ['In experiments we find that EmberNet gains 6.5% on rye.', [{ quote: '6.5%', condition: 'on rye' }]],
  ],
  'widths of gaps': [
    ['The crust has a band gap of 1.5 eV.', [{ quote: '1.5 eV', kind: 'scale', metric: 'band gap' }]],
    ['The yield gap of 3.1% was closed.', [{ quote: '3.1%', kind: 'gain', metric: 'yield gap' }]],
  ],
  'levels in a body': [
    ['The plasma concentration of emberpril was 3.5 mg/L.', [{ quote: '3.5 mg/L', kind: 'score', metric: 'plasma concentration of emberpril' }]],
    ['Emberpril 10 mg was given.', [{ quote: '10 mg', kind: 'scale', metric: 'dose' }]],
  ],
  'smaller errors': [
    ['It has a 9% smaller error.', [{ quote: '9%', kind: 'gain', metric: 'error', effect: 'better' }]],
    ['It has a 9% smaller footprint.', [{ quote: '9%', kind: 'saving', metric: 'footprint', effect: 'better' }]],
  ],
  'a value and what it gained': [
    ['EmberNet reaches an accuracy of 91.2%, 3.1% higher than TinderNet.', [{ quote: '91.2%', kind: 'score', metric: 'accuracy', baseline: null }, { quote: '3.1%', kind: 'gain', metric: 'accuracy', baseline: 'TinderNet' }]],
  ],
  'win rates': [
    ['EmberNet has a win rate of 61% against TinderNet.', [{ quote: '61%', metric: 'win rate', subject: 'EmberNet' }]],
  ],
  'the time of work': [
    ['Training takes 5 hours on one tray.', [{ quote: '5 hours', metric: 'training time' }]],
  ],
  'what a gain is by the adjective': [
    ['The oven is 30% cheaper than EmberNet.', [{ quote: '30%', kind: 'saving', metric: 'cost' }]],
  ],
  'the one that costs twice': [
    ['EmberNet is twice as fast as TinderNet.', [{ quote: 'twice', kind: 'speedup', metric: 'speed', baseline: 'TinderNet' }]],
  ],
  'scores named by their data': [
    ['EmberNet reaches a VBench score of 81.2.', [{ quote: '81.2', metric: 'VBench score', dataset: 'VBench' }]],
  ],
  'ratios for an event': [
    ['The hazard ratio for burns was 0.62.', [{ quote: '0.62', metric: 'hazard ratio' }]],
  ],
  'data behind an opening adverb': [
    ['Specifically, on the LoafBench dataset, EmberNet reaches 91% accuracy.', [{ quote: '91%', dataset: 'LoafBench', subject: 'EmberNet' }]],
  ],
  'shares of people one after another': [
    ['We saw 52 women; 31% had burns and 12% had rust.', [{ quote: '52', metric: 'women', subject: null }, { quote: '31%', metric: 'burns', subject: 'women' }, { quote: '12%', metric: 'rust', subject: 'women' }]],
  ],
  'names that begin with average': [
    ['The average precision rises to 52.3.', [{ quote: '52.3', metric: 'average precision' }]],
  ],
  'what is halved': [
    ['With rye, the error is halved.', [{ quote: 'halved', kind: 'gain', metric: 'error', effect: 'better' }]],
  ],
  'no measure, but a place': [
    ['It has an increase of 33.1% in simulation.', [{ quote: '33.1%', metric: null }]],
  ],
};

testTables('measure said', TABLES, 52);
