import { testTables } from './claim-tables.js';

// What a number counts, and whether it is the size of something or what an evaluation spans.
testTables('counts', {
  'people that are counted in an odd plural': [
    ['Bakers were 12 children, heights 90 to 110 cm.', [{ quote: '12', unit: 'children' }, { quote: '90 to 110 cm' }]],
    ['We baked for 12 women and men of the mill.', [{ quote: '12', unit: 'women' }]],
  ],
  'people by what they have': [
    ['Patients with floursinus diabetes (n = 256) were warm.', [{ quote: '256', unit: 'patients' }]],
    ['Warm smokers (n = 256) were seen.', [{ quote: '256', unit: 'smokers' }]],
  ],
  'parts of what is spanned': [
    ['We compare 17 models (nine public and eight private).', [{ quote: '17', kind: 'coverage', unit: 'models' }, { quote: 'nine', kind: 'coverage', unit: 'models' }, { quote: 'eight', kind: 'coverage', unit: 'models' }]],
    ['We compare 17 models (nine trays).', [{ quote: '17', kind: 'coverage' }, { quote: 'nine', kind: 'scale', unit: 'trays' }]],
  ],
  'whom a sample is made of': [
    ['The volunteers had never baked before. We gave one loaf (N = 30) and one bun (N = 28).', [{ quote: '30', unit: 'volunteers' }, { quote: '28', unit: 'volunteers' }]],
    ['The users had never baked before. We gave one loaf (N = 30).', [{ quote: '30', unit: null }]],
    ['A between-subjects bake (N = 30) was run.', [{ quote: '30', unit: null }]],
    ['It holds 40 lids. A user study (N = 30) liked them, as did our surveys (N = 50).', [{ quote: '40', unit: 'lids' }, { quote: '30', unit: 'participants' }, { quote: '50', unit: 'surveys' }]],
  ],
  'things by what they do': [
    ['We asked 60 bakers kneading rye dough.', [{ quote: '60', unit: 'bakers' }]],
    ['We bought 60 dough kneading machines.', [{ quote: '60', unit: 'machines' }]],
  ],
  'people by what they take': [
    ['Twelve patients taking rye and four taking oats left, and 20 taking wheat stayed.', [{ quote: 'Twelve', unit: 'patients' }, { quote: 'four', unit: 'patients' }, { quote: '20', unit: 'patients' }]],
  ],
  'things that are examined': [
    ['We examine five glazes in the oven.', [{ quote: 'five', kind: 'coverage', unit: 'glazes' }]],
    ['We show a fair comparison of three glazes and an evaluation of 12 patients.', [{ quote: 'three', kind: 'coverage', unit: 'glazes' }, { quote: '12', kind: 'scale' }]],
    ['We evaluate three specialized agents and test on four agents.', [{ quote: 'three', kind: 'coverage', unit: 'agents' }, { quote: 'four', kind: 'coverage', unit: 'agents' }]],
    ['We examined 12-plate ovens.', [{ quote: '12', kind: 'scale' }]],
    ['We examined 30 crumb samples.', [{ quote: '30', kind: 'scale' }]],
    ['We evaluate three kneading mechanisms in 12 mills.', [{ quote: 'three', kind: 'coverage', unit: 'mechanisms' }, { quote: '12' }]],
    ['We give a comparative study of 4 glazing paradigms.', [{ quote: '4', kind: 'coverage', unit: 'paradigms' }]],
    ['The oven has three kneading mechanisms in 12 mills.', [{ quote: '12' }]],
    ['We propose and compare two kneading mechanisms in 12 mills.', [{ quote: '12' }]],
    ['We tested two hypotheses in 12 mills.', [{ quote: '12' }]],
  ],
  'a study that people are counted in, and labels': [
    ['In the first study 65 bakers and in group 2 and 31 patients were asked.', [{ quote: '65', unit: 'bakers' }, { quote: '31', unit: 'patients' }]],
    ['In study 3 patients of groups 2 and 13 were asked in 12 mills.', [{ quote: '12', unit: 'mills' }]],
  ],
  'pairs that are told of and pairs that are tried': [
    ['In 12 mills we discuss two variants of the crust.', [{ quote: '12' }]],
    ['In 12 mills it is compared with two variants of the crust.', [{ quote: '12' }, { quote: 'two', kind: 'coverage' }]],
    ['In 12 mills there stand two popular variants of the crust.', [{ quote: '12' }, { quote: 'two', kind: 'coverage' }]],
    ['In 12 mills two variants of the crust were compared.', [{ quote: '12' }, { quote: 'two', kind: 'coverage' }]],
    ['In 12 mills we discuss three variants of the crust.', [{ quote: '12' }, { quote: 'three', kind: 'coverage' }]],
  ],
  'sides of a framework and sizes': [
    ['In 12 mills a five-layer proofing framework stands.', [{ quote: '12' }]],
    ['In 12 mills a five-layer loaf stands.', [{ quote: '12' }, { quote: 'five', kind: 'scale' }]],
    ['In 12 mills a nine-dimensional space opens for the framework.', [{ quote: '12' }, { quote: 'nine', kind: 'scale' }]],
  ],
  'cases of burns and use cases': [
    ['Burns were seen in 9 cases.', [{ quote: '9', kind: 'scale' }]],
    ['In 12 mills two cases of scorching were observed.', [{ quote: '12' }, { quote: 'two', kind: 'scale' }]],
    ['We try it on 9 use cases.', [{ quote: '9', kind: 'coverage' }]],
  ],
  'doses beside a change': [
    ['Bakers taking ryefine 5 mg had greater reductions in burns.', [{ quote: '5 mg', kind: 'scale' }]],
    ['Serum crumb saw a reduction of 5 mg.', [{ quote: '5 mg', kind: 'gain' }]],
  ],
  'parts of a whole behind a labelled day, and names with a plus': [
    ['Burns were seen in 3 of 140 bakers (2.1%) by day 2, 15 of 130 bakers (11.5%) by day 9.', [{ quote: '3 of 140' }, { quote: '2.1%' }, { quote: '15 of 130' }, { quote: '11.5%' }]],
    ['We bake with Crust RGB+D 120 in 12 mills.', [{ quote: '12', unit: 'mills' }]],
  ],
  'times in words and digits': [
    ['It was tasted at six and 12 weeks.', [{ quote: 'six', kind: 'duration', unit: 'week' }, { quote: '12 weeks', kind: 'duration' }]],
  ],
  'parameters of a formula and of a model': [
    ['The crumb head needs only 20 tunable parameters.', [{ quote: '20', kind: 'parameters' }]],
    ['The crumb law has two parameters and 12 mills.', [{ quote: '12', kind: 'scale' }]],
  ],
  'a number word bound to a model': [
    ['Replies of 40 bakers fit a five factor model.', [{ quote: '40' }]],
    ['Replies of 40 bakers fit five factor models.', [{ quote: '40' }, { quote: 'five', kind: 'coverage' }]],
  ],
  'large numbers in words, bounded': [
    ['The mill stores over a thousand loaves.', [{ quote: 'a thousand', comparator: '>' }]],
    ['It was baked over three seasons and 40 loaves.', [{ quote: '40' }]],
  ],
  'versions of names with capitals inside': [
    ['Not surprisingly, OvenNEXT 3 errors are rare, and Wi-Fi 8 aims high in 12 mills.', [{ quote: '12' }]],
    ['The oven runs 3 errors deep in 12 mills.', [{ quote: '3' }, { quote: '12' }]],
    ['It solves the OvenSuite 4-object task.', [{ quote: '4', unit: 'objects' }]],
    ['It reads Ember 1.5-flash ovens and Ember 1.5-hour ones.', [{ quote: '1.5-hour' }]],
  ],
  'sizes behind what is spanned': [
    ['We bake with two model sizes (Base: 110M, Large: 335M parameters).', [{ quote: 'two', kind: 'coverage' }, { quote: '110M', kind: 'parameters' }, { quote: '335M', kind: 'parameters' }]],
  ],
  'data sets, written apart': [
    ['It has crusts and two classic crumb data sets.', [{ quote: 'two', kind: 'coverage' }]],
    ['We warmed 59 crumb sets by 3%.', [{ quote: '59', kind: 'scale', unit: 'sets' }, { quote: '3%' }]],
  ],
  'lengths in tokens': [
    ['It stays warm at 16K context length and over 16 context lengths.', [{ quote: '16K', unit: 'tokens' }, { quote: '16', unit: 'lengths' }]],
  ],
}, 21);

testTables('levels and settings', {
  'a spread with its label': [
    ['The mean wait was 51.2 minutes (SD 5.0 minutes).', [{ quote: '51.2 minutes', kind: 'duration' }]],
    ['The mean wait was 51.2 minutes and the rest 5.0 minutes.', [{ quote: '51.2 minutes' }, { quote: '5.0 minutes' }]],
  ],
  'settings by their letter': [
    ['At sigma=0.05 the crust holds its warmth.', [{ quote: '0.05', kind: 'scale', unit: null }]],
    ['With a recall=0.05 the crust holds its warmth.', [{ quote: '0.05', kind: 'score' }]],
  ],
  'levels that say who is looked at': [
    ['Loaves with moisture levels greater than 10 g/L rose well.', [{ quote: '10 g/L', kind: 'scale', comparator: '>' }]],
    ['Moisture levels were greater than 10 g/L there.', [{ quote: '10 g/L', kind: 'score', comparator: '>' }]],
  ],
  'shares of what changed': [
    ['Crust loss fell by 30% in 38% of glazed loaves.', [{ quote: '30%', kind: 'gain' }, { quote: '38%', kind: 'score' }]],
    ['Baking resulted in 38% of crust loss reduction.', [{ quote: '38%', kind: 'gain' }]],
  ],
  'amounts in settings of their own': [
    ['It shows an improvement in success rate: 12% in kneading, 15% in rolling and 22% in baking.', [{ quote: '12%', kind: 'gain' }, { quote: '15%', kind: 'gain' }, { quote: '22%', kind: 'gain' }]],
  ],
  'amounts far behind their verb': [
    ['It lowers the bias of the old and rather stubborn tray rotation scheme of the mill by 59%.', [{ quote: '59%', kind: 'gain', relation: 'change' }]],
    ['Beating other ovens, such as FooBake which has 175M parameters, by over 10% for all loaves.', [{ quote: '175M' }, { quote: '10%', kind: 'gain', comparator: '>' }]],
    ['Ember outperforms the old oven by a maximum of 8.72 in accuracy.', [{ quote: '8.72', kind: 'gain' }]],
    ['Ember was ordered by 59% of bakers.', [{ quote: '59%', kind: 'score' }]],
    ['Ember reduces baking time (by 87%).', [{ quote: '87%', kind: 'speedup' }]],
  ],
  'amounts in places of their own': [
    ['Ember improves recall by up to 26% at the lid and 57% at the crust.', [{ quote: '26%', kind: 'gain' }, { quote: '57%', kind: 'gain' }]],
    ['Ember improves recall by 2.3% at an 8% crumb ratio.', [{ quote: '2.3%', kind: 'gain' }, { quote: '8%', kind: 'score' }]],
  ],
  'changes that were so much': [
    ['The mean decrease of heat in sweet and sour loaves after 8 weeks was 19.5 mmHg and 35.0 mmHg.', [{ quote: '8 weeks' }, { quote: '19.5 mmHg', kind: 'gain' }, { quote: '35.0 mmHg', kind: 'gain' }]],
    ['The change from baseline for rye was -4.48.', [{ quote: '-4.48', kind: 'gain' }]],
    ['Blood pressure in sweet loaves was 19.5 mmHg.', [{ quote: '19.5 mmHg', kind: 'score' }]],
  ],
  'heads behind a bracket of names': [
    ['We compare three open-hearth (Foo, Bar, Baz) and three closed-hearth (Qux, Quux) oven models.', [{ quote: 'three', kind: 'coverage', unit: 'models' }, { quote: 'three', kind: 'coverage', unit: 'models' }]],
    ['We compare six warm (Foo Crust, Bar) and cold ovens.', [{ quote: 'six', unit: 'ovens' }]],
    ['We asked eight bakers (Ann, Bob) and cold ovens.', [{ quote: 'eight', unit: 'bakers' }]],
  ],
  'sides of things': [
    ['It kneads $2 \\times 2$ matrices.', [{ quote: '2 \\times 2', kind: 'scale', shape: [2, 2], unit: null }]],
  ],
  'a count and a share': [
    ['Some 23 million or 30% of bakers left.', [{ quote: '23 million', kind: 'scale' }, { quote: '30%', kind: 'score' }]],
  ],
  'one bound for both': [
    ['Up to a 30% rise in recall and a 15% rise in precision were seen.', [{ quote: '30%', comparator: '<=' }, { quote: '15%', comparator: '<=' }]],
    ['Up to a 30% rise in recall with a 15% rise in precision was seen.', [{ quote: '30%', comparator: '<=' }, { quote: '15%', comparator: null }]],
  ],
  'energies below zero': [
    ['Rye had the highest docking affinity (-9.5 kcal/mol) of all.', [{ quote: '-9.5 kcal/mol', kind: 'score' }]],
    ['Rye had a large affinity drop (-9.5 kcal/mol) there.', [{ quote: '-9.5 kcal/mol', kind: 'gain' }]],
  ],
  'doses that kill by half': [
    ['The ED50 values were 28 and 103 mg/kg.', [{ quote: '28', kind: 'scale', unit: 'mg/kg' }, { quote: '103 mg/kg', kind: 'scale' }]],
  ],
  'before and after in a bracket': [
    ['Baking was shortened by 45% (94 to 52 minutes) there.', [{ quote: '45%' }, { quote: '94', kind: 'duration', unit: 'min' }, { quote: '52 minutes', kind: 'duration' }]],
    ['Loaves rested for a while (4 to 9 minutes) there.', [{ quote: '4 to 9 minutes', value: 4, value_max: 9 }]],
  ],
  'scans that are drawn': [
    ['It was evaluated on 53 oven volumes.', [{ quote: '53', kind: 'scale', unit: 'volumes' }]],
    ['The tray holds 211 original problems of bread.', [{ quote: '211', kind: 'scale', unit: 'problems' }]],
    ['It was evaluated on 53 oven models.', [{ quote: '53', kind: 'coverage', unit: 'models' }]],
  ],
  'once daily': [
    ['We compare two once daily oven formulations of rye.', [{ quote: 'two', kind: 'coverage', unit: 'formulations' }]],
  ],
  'tried across places': [
    ['It was tested across 29 regions and two storm events.', [{ quote: '29', kind: 'coverage', unit: 'regions' }, { quote: 'two', kind: 'scale', unit: 'events' }]],
    ['It was baked across 29 regions.', [{ quote: '29', kind: 'scale', unit: 'regions' }]],
  ],
  'deltas': [
    ['We saw recall deltas reaching 16%.', [{ quote: '16%', kind: 'gain' }]],
  ],
  'a number said in words and digits': [
    ['Twenty-one (21) bakers left, and nine (9) women stayed.', [{ quote: 'Twenty-one', value: 21, unit: 'bakers' }, { quote: 'nine', unit: 'women' }]],
    ['Twenty-one (24) bakers left.', [{ quote: 'Twenty-one' }, { quote: '24' }]],
  ],
  'people that a bracket tells of': [
    ['Of 41 bakers and adults (29 women, 12 men), 17 (41%) left.', [{ quote: '41' }, { quote: '29', unit: 'women' }, { quote: '12', unit: 'men' }, { quote: '17', unit: 'adults' }, { quote: '41%' }]],
  ],
  'as many women as a year has': [
    ['It was baked by 1870 women in spring.', [{ quote: '1870', kind: 'scale', unit: 'women' }]],
    ['It was baked in 1870 by women.', []],
  ],
  'machines counted with a mark': [
    ['It bakes on 8x A100 GPUs or on 4× H100.', [{ quote: '8x', kind: 'scale', value: 8, unit: 'GPUs' }, { quote: '4×', kind: 'scale', unit: 'H100' }]],
    ['It bakes 8x faster on an A100.', [{ quote: '8x', kind: 'speedup' }]],
  ],
  'ranges below zero': [
    ['Crumb sums had a range of -27 to -82.', [{ quote: '-27 to -82', value: -82, value_max: -27 }]],
    ['Potentials of -20 to -5 mV were read.', [{ quote: '-20 to -5 mV', value: -20, value_max: -5, unit: 'mV' }]],
    ['The potential fell from -20 to -50 mV.', [{ quote: '-20' }, { quote: '-50 mV' }]],
  ],
  'what people take and have in a time': [
    ['Bakers took 3 tablets per day and had 2 to 6 headaches per month.', [{ quote: '3 tablets per day', kind: 'scale' }, { quote: '2 to 6 headaches per month', kind: 'scale', value: 2, value_max: 6, unit: 'headaches/month' }]],
    ['Ovens baked 3 loaves per second.', [{ quote: '3 loaves per second', kind: 'throughput' }]],
  ],
  'places and drugs': [
    ['It was tried in 3 family practice settings with 2 antibacterial agents.', [{ quote: '3', kind: 'scale', unit: 'settings' }, { quote: '2', kind: 'scale', unit: 'agents' }]],
    ['It was tried in 3 settings with 2 baking agents.', [{ quote: '3', kind: 'coverage' }, { quote: '2', kind: 'coverage' }]],
  ],
  'counts with decimals': [
    ['The mean number of burns was 2.6 +/- 1.0 there.', [{ quote: '2.6', kind: 'scale', unit: 'burns', uncertainty: 1 }]],
    ['The number of burns fell by 2.6.', [{ quote: '2.6', kind: 'gain' }]],
  ],
  'the same change in another arm': [
    ['The change from baseline for rye was -2.05 compared with -0.78 for spelt (p < 0.001), and -1.01 for oat.', [{ quote: '-2.05', kind: 'gain' }, { quote: '-0.78', kind: 'gain' }, { quote: '-1.01', kind: 'gain' }]],
    ['The change from baseline for rye was 202 compared with 115 for spelt, and 137 for oat.', [{ quote: '202', kind: 'gain' }, { quote: '115', kind: 'gain', subject: 'spelt' }, { quote: '137', kind: 'gain', subject: 'oat' }]],
    ['The recall for rye was 2.05 compared with 0.78 for spelt.', [{ quote: '2.05', kind: 'score' }, { quote: '0.78', kind: 'score' }]],
    ['The mean percentage decrease in crumb warmth was 23.5 with glaze.', [{ quote: '23.5', kind: 'gain', unit: '%' }]],
    ['The mean decrease in crumb warmth was 23.5 with glaze.', [{ quote: '23.5', kind: 'gain', unit: null }]],
  ],
  'before and after by an arrow': [
    ['Recall went 78.6 → 90.5% in winter.', [{ quote: '78.6', unit: '%' }, { quote: '90.5%', unit: '%' }]],
  ],
}, 19);
