import { testTables, type ClaimTables } from './claim-tables.js';

const TABLES: ClaimTables = {
  'lists that run parallel': [
    ['Ember reaches a hardness of 0.99 and a recall of 0.95, higher than those of Foo (0.98 / 0.91) and Bar (0.97 / 0.89).', [
      { quote: '0.99', metric: 'hardness' }, { quote: '0.95', metric: 'recall' }, { quote: '0.98', metric: 'hardness', subject: 'Foo' }, { quote: '0.91', metric: 'recall' }, { quote: '0.97', metric: 'hardness', subject: 'Bar' }, { quote: '0.89', metric: 'recall' },
    ]],
    ['The cure rates were 71% and 60% in the foozole and placebo groups at first, and these were 81% and 62% at night.', [
      { quote: '71%', subject: 'foozole' }, { quote: '60%', subject: 'placebo' }, { quote: '81%', subject: 'foozole' }, { quote: '62%', subject: 'placebo' },
    ]],
    ['The cure rates were 71% and 60% in the foozole and placebo groups at first, and the rate for Ember was 62%.', [{ quote: '71%', subject: 'foozole' }, { quote: '60%', subject: 'placebo' }, { quote: '62%', subject: 'Ember' }]],
    ['The accuracy of EmberV1 and EmberV2 (0.93 and 0.91) was high.', [{ quote: '0.93', subject: 'EmberV1' }, { quote: '0.91', subject: 'EmberV2' }]],
  ],
  'the last of a list of names and numbers': [
    ['The rates of burns were: rye 3.8%, wheat 4.7%, and barley 7.4%.', [{ quote: '3.8%', subject: 'rye' }, { quote: '4.7%', subject: 'wheat' }, { quote: '7.4%', subject: 'barley' }]],
    ['The rates of burns were: rye 3.8%, wheat 4.7%, and barley 7.4.', [{ quote: '3.8%' }, { quote: '4.7%' }, { quote: '7.4', subject: 'Ember' }]],
  ],
  'names that stand before their number': [
    ['Ember reaches a recall of 82% (vs. FooNet at 80%) on COCO.', [{ quote: '82%', subject: 'Ember', baseline: 'FooNet' }, { quote: '80%', subject: 'FooNet', baseline: null }]],
    ['Ember takes 3 ms versus the FooNet parser around 5 ms.', [{ quote: '3 ms' }, { quote: '5 ms', subject: 'FooNet parser' }]],
    ['Ember reaches a recall of 98%, surpassing the old baseline of 97.1%.', [{ quote: '98%', subject: 'Ember', baseline: null }, { quote: '97.1%', subject: 'old baseline' }]],
    ['Ember reaches a recall of 98%, faster than FooNet at 5 ms.', [{ quote: '98%', subject: 'Ember' }, { quote: '5 ms', subject: 'Ember' }]],
  ],
  'rivals that a clause opens with': [
    ['Compared to FooNet, Ember reaches a recall of 82%.', [{ quote: '82%', subject: 'Ember', baseline: 'FooNet' }]],
    ['Against FooNet and BarNet, which burn their loaves, Ember keeps an accuracy of 82% in winter.', [{ quote: '82%', baseline: 'FooNet and BarNet' }]],
    ['Compared to FooNet, Ember raises recall from 70% to 82%.', [{ quote: '70%', baseline: null }, { quote: '82%', baseline: 'FooNet' }]],
    ['Compared to FooNet with a recall of 70%, Ember reaches a recall of 82%.', [{ quote: '70%', baseline: null }, { quote: '82%', baseline: null }]],
    ['In contrast to FooNet, Ember reaches a recall of 82%.', [{ quote: '82%', baseline: null }]],
  ],
  'rivals of the clause before a colon or semicolon': [
    ['Ember outperforms existing methods and FooNet; it raises recall by 3%.', [{ quote: '3%', baseline: 'existing methods and FooNet' }]],
    ['Ember shows gains over the old baseline: recall rises by 3%.', [{ quote: '3%', baseline: 'old baseline' }]],
    ['Ember outperforms FooNet; compared to BarNet, it raises recall by 3%.', [{ quote: '3%', baseline: 'BarNet' }]],
    ['Ember outperforms FooNet; (2) recall rises by 3%.', [{ quote: '3%', baseline: null }]],
  ],
  'rivals with their numbers in brackets': [
    ['Ember beats FooNet (90.1%), BarNet (85.2%) and BazNet (80.3%) in accuracy.', [{ quote: '90.1%', kind: 'score', subject: 'FooNet' }, { quote: '85.2%', kind: 'score', subject: 'BarNet', baseline: null }, { quote: '80.3%', kind: 'score', subject: 'BazNet', baseline: null }]],
    ['Ember beats FooNet (90.1%) and raises accuracy by a lot (5%).', [{ quote: '90.1%', subject: 'FooNet' }, { quote: '5%', subject: 'Ember' }]],
  ],
  'what each number of a gain is in': [
    ['Ember yields improvements of 36% in foozling and 39% in barring.', [{ quote: '36%', metric: 'foozling' }, { quote: '39%', metric: 'barring' }]],
    ['Ember gains 3% in recall and 4% in the rye setting.', [{ quote: '3%', metric: 'recall' }, { quote: '4%', metric: 'recall' }]],
  ],
  'shares that are no rivals, and what is compared': [
    ['Ember needs just 20% of the training samples.', [{ quote: '20%', baseline: null }]],
    ['Ember needs just 20% of the FooNet samples.', [{ quote: '20%', baseline: 'FooNet samples' }]],
    ['We compare Ember to optimized FooNet code and show speedups of 17x.', [{ quote: '17x', baseline: 'optimized FooNet code' }]],
    ['We compare Ember and ovens to show speedups of 17x.', [{ quote: '17x', baseline: null }]],
  ],
  'data of one field': [
    ['Ember gains 3% in recall on loaf sorting benchmarks.', [{ quote: '3%', dataset: 'loaf sorting benchmarks' }]],
    ['Ember gains 3% in recall across a suite of loaf sorting datasets.', [{ quote: '3%', dataset: 'loaf sorting datasets' }]],
    ['Ember gains 3% in recall on standard benchmarks.', [{ quote: '3%', dataset: null }]],
    ['Ember gains 3% in recall on four loaf sorting datasets.', [{ quote: '3%', dataset: null }, { quote: 'four' }]],
    ['Ember gains 3% in recall on loaf sorting datasets such as ImageNet.', [{ quote: '3%', dataset: 'ImageNet' }]],
    ['Ember gains 3% in recall on the same oven benchmark.', [{ quote: '3%', dataset: null }]],
  ],
  'tasks and their data': [
    ['Ember gains 3% in recall on the Foozle-v2 task.', [{ quote: '3%', dataset: 'Foozle-v2' }]],
    ['Ember gains 3% in recall on the OVN task.', [{ quote: '3%', dataset: null }]],
  ],
  'data that something comes from': [
    ['Ember, pre-trained on ImageNet, gains 3% in recall.', [{ quote: '3%', dataset: null }]],
    ['Ember, trained on ImageNet, gains 3% in recall.', [{ quote: '3%', dataset: 'ImageNet' }]],
    ['We release a new training corpus called Foozle-12. Ember reaches a recall of 80%.', [{ quote: '80%', dataset: null }]],
    ['We release a new corpus called Foozle-12. Ember reaches a recall of 80%.', [{ quote: '80%', dataset: 'Foozle-12' }]],
  ],
  'data two sentences before': [
    ['We evaluate ovens on ImageNet. They are all hot. Ember reaches a recall of 80%.', [{ quote: '80%', dataset: 'ImageNet' }]],
    ['We evaluate ovens on ImageNet. They are all hot. For old loaves, Ember reaches a recall of 80%.', [{ quote: '80%', dataset: null }]],
    ['We evaluate ovens on ImageNet. They are all hot. About 80% of them cracked.', [{ quote: '80%', dataset: null }]],
  ],
  'places beside a dataset': [
    ['Ember reaches a recall of 90% on ImageNet and 80% on Foozle.', [{ quote: '90%', dataset: 'ImageNet' }, { quote: '80%', dataset: 'Foozle' }]],
    ['Ember reaches a recall of 80% on Foozle and 90% on ImageNet.', [{ quote: '80%', dataset: 'Foozle' }, { quote: '90%', dataset: 'ImageNet' }]],
    ['Ember reaches a recall of 90% on ImageNet and 80% on our private loaf dataset.', [{ quote: '90%', dataset: 'ImageNet' }, { quote: '80%', dataset: 'private loaf dataset' }]],
    ['Ember reaches a recall of 90% on ImageNet and 80% on burnt loaves.', [{ quote: '90%', dataset: 'ImageNet' }, { quote: '80%', dataset: null }]],
    ['Ember reaches a recall of 90% on ImageNet and 80% in the real world.', [{ quote: '90%', dataset: 'ImageNet' }, { quote: '80%', dataset: null }]],
    ['On ImageNet, Ember reaches a recall of 90% and 80% on burnt loaves.', [{ quote: '90%', dataset: 'ImageNet' }, { quote: '80%', dataset: 'ImageNet' }]],
    ['Ember reaches a recall of 90% on ImageNet and 80% in the dark.', [{ quote: '90%', dataset: 'ImageNet' }, { quote: '80%', dataset: 'ImageNet' }]],
  ],
  'names behind on': [
    ['We compare with earlier ovens on the FOOZ, and our approach reaches a recall of 90%.', [{ quote: '90%', dataset: 'FOOZ' }]],
    ['We sort the ovens on the FOOZ, and our approach reaches a recall of 90%.', [{ quote: '90%', dataset: null }]],
    ['Ember gains 3% on LOAF@10.', [{ quote: '3%', dataset: null }]],
  ],
  'data that only a phrase describes': [
    ['Ember reaches a recall of 90% on a dataset of burnt loaves.', [{ quote: '90%', dataset: 'dataset of burnt loaves', condition: null }]],
    ['Applied to a corpus of old recipes, Ember gains 3% in recall.', [{ quote: '3%', dataset: 'corpus of old recipes' }]],
    ['Ember gains 3% in recall on a set of 88 loaf images.', [{ quote: '3%', dataset: 'set of 88 loaf images' }, { quote: '88' }]],
    ['Ember gains 3% in recall on a set of loaves.', [{ quote: '3%', dataset: null }]],
    ['Ember gains 3% in recall thanks to a corpus of old recipes.', [{ quote: '3%', dataset: null }]],
  ],
  'data of several lists': [
    ['Ember reaches a recall and precision of 90% and 80% on ImageNet and 70% and 60% on CIFAR-10.', [{ quote: '90%', dataset: 'ImageNet' }, { quote: '80%', dataset: 'ImageNet' }, { quote: '70%', dataset: 'CIFAR-10' }, { quote: '60%', dataset: 'CIFAR-10' }]],
    ['Ember reaches a recall of 90% (ImageNet) and 80% (CIFAR-10).', [{ quote: '90%', dataset: 'ImageNet' }, { quote: '80%', dataset: 'CIFAR-10' }]],
    ['Ember raises recall from 70% to 80% on ImageNet and from 60% to 75% on CIFAR-10.', [{ quote: '70%', dataset: 'ImageNet' }, { quote: '80%', dataset: 'ImageNet' }, { quote: '60%', dataset: 'CIFAR-10' }, { quote: '75%', dataset: 'CIFAR-10' }]],
    ['On ImageNet, Ember raises recall from 70% to 80%, and CIFAR-10 is harder.', [{ quote: '70%', dataset: 'ImageNet' }, { quote: '80%' }]],
  ],
};

testTables('link lists', TABLES, 40, 'Ember: A Parser');
