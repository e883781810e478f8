import { testTables, type ClaimTables } from './claim-tables.js';

const TABLES: ClaimTables = {
  'what is shown': [
    ['We show how CrustOne keeps its lid while using 41% fewer trays.', [{ quote: '41%', subject: 'CrustOne' }]],
  ],
  'verbs that only compromise sees': [
    ['The combined kiln tray runs in real time at an average of 28 fps.', [{ quote: '28 fps', subject: 'combined kiln tray' }]],
  ],
  'simulations that do something': [
    ['Coupled kiln simulations reach errors below 12%.', [{ quote: '12%', subject: 'Coupled kiln simulations' }]],
    ['Coupled kiln simulations show errors below 12%.', [{ quote: '12%', subject: null }]],
  ],
  'numbers, which are nobody': [
    ['The total number of cracks in the crust decreased by 12%.', [{ quote: '12%', subject: null }]],
  ],
  'the number of the other side': [
    ['The oven earns 2% against a lazy rye index of 1.1%.', [{ quote: '2%', subject: 'oven' }, { quote: '1.1%', subject: 'lazy rye index' }]],
    ['Ember reaches 81% accuracy, exceeding the Tinder accuracy of 70%.', [{ quote: '81%', subject: 'Ember' }, { quote: '70%', subject: 'Tinder' }]],
    ['Ember reaches 81% accuracy (vs. Tinder 4.5 at 70%).', [{ quote: '81%', subject: 'Ember' }, { quote: '70%', subject: 'Tinder 4.5' }]],
    ['Ember reaches a yield of 81%, up from 70% under the old rules.', [{ quote: '81%', subject: 'Ember' }, { quote: '70%', subject: 'old rules' }]],
    ['Ember reaches a yield of 81%, up from 70% in the rye setting.', [{ quote: '81%', subject: 'Ember' }, { quote: '70%', subject: 'Ember' }]],
    ['Ember is better than tea at 3% noise.', [{ quote: '3%', subject: 'Ember' }]],
  ],
  'what a value was before it changed': [
    ['We propose EmberNet. It raises the yield from 31% to 53%.', [{ quote: '31%', subject: null }, { quote: '53%', subject: 'EmberNet' }]],
    ['We propose EmberNet. It cuts delay from 5 ms to 2 ms.', [{ quote: '5 ms', subject: null }, { quote: '2 ms', subject: 'EmberNet' }]],
    ['The yield of EmberNet rises from 31% to 53%.', [{ quote: '31%', subject: 'EmberNet' }, { quote: '53%', subject: 'EmberNet' }]],
    ['We propose EmberNet. It raises the yield from 31% to 53% for TinderOne.', [{ quote: '31%', subject: 'TinderOne' }, { quote: '53%', subject: 'TinderOne' }]],
    ['We propose EmberNet. It improves the TinderOne model from 31% to 53%.', [{ quote: '31%', subject: 'TinderOne model' }, { quote: '53%', subject: 'EmberNet' }]],
    ['We propose EmberNet. It raises the yield of the old baking model from 31% to 53%.', [{ quote: '31%', subject: 'old baking model' }, { quote: '53%', subject: 'EmberNet' }]],
    ['We propose EmberNet. It raises the yield of the old rye from 31% to 53%.', [{ quote: '31%', subject: null }, { quote: '53%', subject: 'EmberNet' }]],
    ['We propose EmberNet. It cuts the size of TinderOne from 9 MB to 3 MB and TinderTwo from 8 MB to 2 MB.', [
      { quote: '9 MB', subject: 'TinderOne' }, { quote: '3 MB', subject: 'TinderOne' }, { quote: '8 MB', subject: 'TinderTwo' }, { quote: '2 MB', subject: 'TinderTwo' },
    ]],
    ['Emberpril lowered the burn rate from 31% to 12%.', [{ quote: '31%', subject: 'Emberpril' }, { quote: '12%', subject: 'Emberpril' }]],
  ],
  'in which case a thing reaches it': [
    ['We propose Foo. It achieves a yield of 81% for EmberOne and 70% for EmberTwo.', [{ quote: '81%', subject: 'Foo' }, { quote: '70%', subject: 'Foo' }]],
    ['The yield was 81% for EmberOne and 70% for EmberTwo.', [{ quote: '81%', subject: 'EmberOne' }, { quote: '70%', subject: 'EmberTwo' }]],
    ['We propose Foo. It achieves a yield of 81% versus 70% for EmberTwo.', [{ quote: '81%', subject: 'Foo' }, { quote: '70%', subject: 'EmberTwo' }]],
    ['Our method achieves a yield of 81% with ResNet-50.', [{ quote: '81%', subject: null }]],
  ],
  'an amount that acts': [
    ['Rye-derived features raise accuracy by 3%.', [{ quote: '3%', subject: 'Rye-derived features' }]],
    ['Spare oven memory grows by 3%.', [{ quote: '3%', subject: null }]],
  ],
  'a thing that is introduced without its name': [
    ['We build a simple method that reaches a yield of 81%.', [{ quote: '81%', subject: null }]],
    ['We propose Foo. We build a simple method that reaches a yield of 81%.', [{ quote: '81%', subject: 'Foo' }]],
    ['We propose Foo. We build a rye oven that reaches a yield of 81%.', [{ quote: '81%', subject: 'rye oven' }]],
    ['We propose a novel BakeKL scheme for ovens. Our method is 3x faster than Foo.', [{ quote: '3x', subject: 'BakeKL scheme' }]],
    ['We propose an EBT scheme for ovens. Our method is 3x faster than Foo.', [{ quote: '3x', subject: null }]],
  ],
  'the name behind a description': [
    ['We propose Foo. A smaller oven, Fast Ember, reaches 81% accuracy.', [{ quote: '81%', subject: 'Fast Ember' }]],
    ['The last oven, named EmberWheel, holds 600 loaves.', [{ quote: '600', subject: 'EmberWheel' }]],
    ['We propose Foo. A smaller oven, warm as ever, reaches 81% accuracy.', [{ quote: '81%', subject: 'smaller oven' }]],
    ['Ember, an Alpine oven, reaches 81% accuracy.', [{ quote: '81%', subject: 'Ember' }]],
  ],
  'the whole name': [
    ['The Iron/Tin/Foo alloy reached an accuracy of 81%.', [{ quote: '81%', subject: 'Iron/Tin/Foo alloy' }]],
    ['The Iron / Tin alloy reached an accuracy of 81%.', [{ quote: '81%', subject: 'Tin alloy' }]],
    ['The combination of steam, gas and wood reached an accuracy of 81%.', [{ quote: '81%', subject: 'combination of steam, gas and wood' }]],
    ['The oven of steam reached an accuracy of 81%.', [{ quote: '81%', subject: 'oven' }]],
    ['Tall Oven Plans (TOP) reached an accuracy of 81%.', [{ quote: '81%', subject: 'Tall Oven Plans (TOP)' }]],
    ['Tall Oven Plans (FUJI) reached an accuracy of 81%.', [{ quote: '81%', subject: 'Tall Oven Plans' }]],
  ],
  'whose parameters they are': [
    ['We propose Foo. It beats rivals such as EmberGPT, which has 175B parameters.', [{ quote: '175B', subject: 'EmberGPT' }]],
    ['We propose Foo. It has 175B parameters.', [{ quote: '175B', subject: 'Foo' }]],
  ],
  'names with a version': [
    ['Ember reaches a yield of 81%, compared to 35% for Tinder 3.5 alone.', [{ quote: '81%', subject: 'Ember' }, { quote: '35%', subject: 'Tinder 3.5' }]],
    ['The yields of Tinder -2 and Tinder +2 were 35% and 81%.', [{ quote: '35%', subject: null }, { quote: '81%', subject: null }]],
    ['Ember Opus 4.6 reaches a yield of 81%, and Tinder 3.5 only reaches 35%.', [{ quote: '81%', subject: 'Ember Opus 4.6' }, { quote: '35%', subject: 'Tinder 3.5' }]],
    ['Ember 2.5 Pro reaches a yield of 81%.', [{ quote: '81%', subject: 'Ember 2.5 Pro' }]],
    ['EmberOne and Tinder 3.7 surpass the old ovens, with accuracies of 82% and 83%, respectively.', [{ quote: '82%', subject: 'EmberOne' }, { quote: '83%', subject: 'Tinder 3.7' }]],
    ['The score of Ember 0.81 is high.', [{ quote: '0.81' }]],
  ],
  'a colon inside a bracket': [
    ['Ovens are many, with EmberOne reaching the best yield (error: 3%, recall: 81%).', [{ quote: '3%', subject: 'EmberOne' }, { quote: '81%', subject: 'EmberOne' }]],
    ['EmberOne wins: the error is 3%.', [{ quote: '3%', subject: null }]],
  ],
  'data that others are measured on': [
    ['We introduce LoafSet, a large corpus of loaves. Error rates fall by 3%.', [{ quote: '3%', subject: null }]],
    ['We release LoafBench. The best ovens reach a yield of 81%, and we see drops of 35% in yield.', [{ quote: '81%', subject: 'ovens' }, { quote: '35%' }]],
    ['We introduce a new benchmark, LoafSet, for ovens. It holds 600 loaves. We obtain an accuracy of 81%.', [{ quote: '600', subject: 'LoafSet' }, { quote: '81%', subject: null }]],
    ['We introduce LoafNet, an oven for the LoafSet benchmark. We obtain an accuracy of 81%.', [{ quote: '81%', subject: 'LoafNet' }]],
    ['We introduce LoafNet. On a large benchmark, LoafNet is good. We obtain an accuracy of 81%.', [{ quote: '81%', subject: 'LoafNet' }]],
    ['We introduce LoafNet, a corpus generator. We obtain an accuracy of 81%.', [{ quote: '81%', subject: 'LoafNet' }]],
  ],
  'shares on which a thing does something': [
    ['Ember fails on 7% of the trays.', [{ quote: '7%', subject: 'Ember' }]],
    ['7% of the trays burned.', [{ quote: '7%', subject: 'trays' }]],
  ],
  'what is said before the paper speaks of itself': [
    ['Ovens waste heat, often an accuracy of 31%. We propose Foo. The accuracy is 81%.', [{ quote: '31%', subject: null }, { quote: '81%', subject: 'Foo' }]],
    ['Slow ovens have a latency of 9 ms. We propose Foo. The latency is 2 ms.', [{ quote: '9 ms', subject: null }, { quote: '2 ms', subject: 'Foo' }]],
    ['We ask how ovens waste heat: the accuracy is 31%. We propose Foo.', [{ quote: '31%', subject: 'Foo' }]],
  ],
  'clauses that a subordinator opens': [
    ['Ember beats the old ovens, whilst running 15 times faster.', [{ quote: '15 times', subject: 'Ember' }]],
    ['Ember reaches 81% accuracy, whilst Tinder reaches 35%.', [{ quote: '81%', subject: 'Ember' }, { quote: '35%', subject: 'Tinder' }]],
  ],
  'what is there, and what most are of': [
    ['The presence of salt raises the yield by 3%.', [{ quote: '3%', subject: 'salt' }]],
    ['The majority of the loaves had a yield of 81%.', [{ quote: '81%', subject: 'loaves' }]],
  ],
  'verbs that look like nouns': [
    ['Our gas-driven oven trains RyeNet with a batch of 64 in one hour.', [{ quote: '64', subject: 'gas-driven oven' }, { quote: 'one hour', subject: 'gas-driven oven' }]],
    ['We test it on common benchmarks RyeNet and LoafSet with 3% less heat.', [{ quote: '3%', subject: null }]],
    ['These improved gas ovens rank highly and are 15 times faster than wood.', [{ quote: '15 times', subject: 'improved gas ovens' }]],
    ['These improved the gas ovens by 15%.', [{ quote: '15%', subject: null }]],
    ['All models reach 81% accuracy.', [{ quote: '81%', subject: 'models' }]],
    ['It both models heat and reaches 81% accuracy.', [{ quote: '81%', subject: null }]],
    ['Ember (EMB) obtained the best loaves, with an accuracy of 81%.', [{ quote: '81%', subject: 'Ember (EMB)' }]],
  ],
  'a participle behind an adjective': [
    ['Even the strongest tested oven reaches 81% accuracy.', [{ quote: '81%', subject: 'strongest tested oven' }]],
    ['Ember beats state-of-the-art insulated ovens by 81%.', [{ quote: '81%', subject: 'Ember', baseline: 'state-of-the-art insulated ovens' }]],
    ['A loaf-specific heated tray reaches 81% accuracy.', [{ quote: '81%', subject: 'loaf-specific heated tray' }]],
    ['The first showed an accuracy of 81%.', [{ quote: '81%', subject: 'first' }]],
  ],
  'what a relative clause is said of': [
    ['Ember shows clear advantages under heavy loads, which obtains a yield of 81%.', [{ quote: '81%', subject: 'Ember' }]],
    ['We use rye ovens, which obtain a yield of 81%.', [{ quote: '81%', subject: 'rye ovens' }]],
    ['Ember makes loaves that are 3% lighter than Tinder.', [{ quote: '3%', subject: 'Ember' }]],
    ['We make loaves that are 3% lighter than Tinder.', [{ quote: '3%', subject: 'loaves' }]],
    ['Ember reaches 12 loaves, compared to 40 for the old oven, which is a 70% drop in burns.', [{ quote: '12' }, { quote: '40' }, { quote: '70%', subject: 'Ember' }]],
    ['EmberOne replaces TinderOne, which is 70% slower than wood.', [{ quote: '70%', subject: 'TinderOne' }]],
    ['We present Ember, a 2B language oven that bakes 56x more data than Tinder.', [{ quote: '2B' }, { quote: '56x', subject: 'Ember' }]],
  ],
  'of two things and one verb': [
    ['The price of EmberOne and TinderTwo is cut by 12% and 4%.', [{ quote: '12%', subject: 'EmberOne' }, { quote: '4%', subject: 'TinderTwo' }]],
    ['Ember is made of tin, and TinderTwo has an accuracy of 81%.', [{ quote: '81%', subject: 'TinderTwo' }]],
  ],
  'models without a name': [
    ['We use last-tier larger 1B, 3B models.', [{ quote: '1B', subject: 'models' }, { quote: '3B', subject: 'models' }]],
  ],
  'what a score was measured on': [
    ['We tested it on LoafSet scans (81% accuracy) and TrayNet rye images (70% accuracy).', [{ quote: '81%', subject: null }, { quote: '70%', subject: null }]],
    ['The best are EmberNet (81% accuracy) and TrayNet (70% accuracy).', [{ quote: '81%', subject: 'EmberNet' }, { quote: '70%', subject: 'TrayNet' }]],
  ],
  'a number that is surpassed': [
    ['Ember reaches a yield of 81%, which surpasses 70% by the old oven.', [{ quote: '81%', subject: 'Ember' }, { quote: '70%', subject: 'old oven' }]],
  ],
  'a share of occasions': [
    ['We propose Foo. It succeeds in 81% of all runs.', [{ quote: '81%', subject: 'Foo' }]],
    ['The crust was found in 81% of the rye loaves.', [{ quote: '81%', subject: 'rye loaves' }]],
  ],
};

testTables('subject', TABLES, 70);
