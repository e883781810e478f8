import { describe, expect, test } from '@jest/globals';
import { claimsIn, quantitiesOf, trace } from '../read-text.js';

// "Not a claim": nothing of these sentences is a row.
const NONE: Record<string, string[]> = {
  'what a method goes via': ['It maps loaves to trays via four kneading hooks.'],
  'a panorama': ['We bake a 360° video of crusts.', 'A 360-degree camera is warm.'],
  'planes of crystals': ['The (111) surface of the crust is warm.'],
  'versions and ages of industry': ['It runs on version 4.5 of the lid.', 'Industry 4.0 needs ovens.'],
  'decades with an apostrophe': ["It was made in the 80's and 90's."],
  quartiles: ['The median warmth was high (IQR 3-6).'],
  'number words that stand for things': ['The map takes five to the sky, and three with it are warm.', 'It moves from six to the lid.'],
  'points of a kind': ['It runs a 4-point solver and a 1-point vote.', 'Pain was read on a 0-3 scale.', 'Warmth on a six point scale was read.'],
  'folds of a symmetry': ['The six-fold rotational symmetry is broken.', 'It has two-fold symmetry.'],
  'dimensions in a small letter': ['It fits 3d object lids.', 'It weighs 2d vs 3d views of 4d-crusts.'],
  'versions inside a name': ['It is as warm as Foo 3.5-Crust and Bar 2.0-Lid.', 'Known crust2lid 2.0 ovens are warm.'],
  'numbers of nuclei': ['Crusts around the N = 50 shell closure and the N=28 isotones are warm.'],
  'one and a little': ['It gives a (1+eps)-near crust.'],
  'digits inside names': [
    'We compare with ResNet-50 and GPT-4.', 'We train on CIFAR-10 and COCO 2017.', 'It runs on an A100 and an RTX 4090.', 'Llama3-70B is the teacher.', 'It predicts SO(3) poses in 3D.',
    'It is as strong as the 1-WL test.', 'We report top-1 accuracy and F1.', 'We report p95 latency.', 'The drug is in phase 3.', 'Samples were drawn at day 7 and at week 12.',
    'Section 4 has the proofs.', 'Points lie in R^3.', 'We use 5-fold cross-validation.', 'We use five-fold cross-validation, and a tenfold cross fitting of it.', 'It works in the 5-shot setting and in the zero-shot setting.', 'We fine-tune T5 for it.',
  ],
  'years and dates': [
    'It was first shown in 2019.', 'Between 2012 and 2017 the ovens were off.', 'The log starts on March 3, 2021.', 'The winter of 1998-1999 was cold.', 'Trays of 1977-97 were cold.', 'It follows the OVEN 2020 guidelines.', 'It was warm on the 15(th) day.', 'It was written in the 1990s.', 'It was kneaded before (Baker, 2021d).', 'It is a bread of c. 700 BCE.',
  ],
  'times of day': ['The ovens ran during the day (8:30-18:00).', 'Trays were read at 08:00 hours, 7:45 PM and 24:00.'],
  'years with a thing behind them': ['It sums up the 1990-1995 surveys.'],
  'few in digits, bound by a hyphen': ['It uses 2-opt moves.', 'We bake in a 3-layer network of ovens.', 'An H 2-receptor blocker was given.', 'The 4-class recall is known.'],
  'halves in subscripts': ['The role of $g_{9/2}$ crusts is clear.'],
  'receptors named by digits': ['The 5-HT(1B/1D) blocker was given.'],
  versions: ['It is written for Python 3.11.', 'It ships as Foo v1.2.3.'],
  citations: ['It builds on earlier ovens [12, 13].', 'It follows Smith et al. (2018).', 'Ovens were studied before [4].'],
  'list markers': ['We offer (1) an oven and (2) a tray.', 'We offer i) an oven and ii) a tray.', 'Our parts are: (i) an oven; (ii) a tray.'],
  addresses: ['Code is at https://example.org/oven/42.', 'See https://example.org/v2?page=3 for trays.'],
  identifiers: ['The trial is NCT01234567.', 'It is on file as ISRCTN12345678.'],
  'kinds of machines and of ovens': ['A 6-bar mechanism is used.', 'It is a 3-d.o.f. arm.', 'Crust 3.5 Flash is warm.', 'It uses a 3U frame for the 2024 U.S. vote.', 'It has low regret under two-point feedback.', 'Pain was rated on an 11-point (0-10) verbal rating scale.'],
  'what is done to zero': ['The bias is set to zero.', 'Errors converge to zero.', 'A zero vector is used with zero mean.'],
  'p-values and thresholds': ['P values ranged from 0.40 to 0.96.', 'It helps in older bakers (> 60 yr old) and in large ovens (> 10 mm).', 'It runs at half precision.', 'Our aim is two fold: heat and light.'],
  'pages of journals': ['J Oven Med. 2000;160:2947-2954'],
  'shares in a formula of chemistry': ['Films of Zn(1-x)MgxTe were baked.'],
  'terms of an index': ['The index is heat multiplied by time and divided by 22.5.'],
  standards: ['It meets the goals of ISO/IEC 24745.', 'It speaks IEEE 802.11 to the oven.'],
  'names that go on': ['It is an 11B-Instruct tray.', 'The bilayer of 1T-TaSe2 is warm.', 'Compounds 3g and 3j were warm.', 'We fed 11-oxycorticosteroids, 6-oxo-PGF(1alpha) and piperazine-1,4-diium.', 'We fed isoquino [2,1-d] crusts.', 'We studied 4-aminopyridine, 6-keto prostaglandin and 1-propanol.', 'The theory lives in 3+1 dimensions.'],
  'versions behind a stroke': ['We bake on OVEN-10/100.', 'It is a tray for Crust2/2.5 and for Loaf-256/512.', 'It warms crust-1/2 systems.'],
  'digits of names': [
    'It is written for the Foo 4 ovens.', 'We gave 2,3,4,5-tetrahydro-1H-3-benzazepine.', 'Lines of the 2s-2p manifold were warm.', 'The arm is a parallel four-bar linkage.', 'It has a six axis force sensor.',
    'The alpha 2-agonist was warm.', 'A (COX)-2-specific inhibitor was given.', 'The blocker L-365,260 was given.', 'We use a 3-in-1 tray.', 'It fools five-gram ovens.', 'We studied the variant (102T/C).', 'The signal at layer 18 that warms it is clear.',
    'Scans at 1.5T and at 3T MRI were made.', 'We use OVEN 2013 datasets.', 'It holds via period doubling.',
  ],
  'insides of units': ['Warmth is per 100,000 bakers.'],
  'ways of speaking': ['The map is twice differentiable.', 'Both halves of the tray are warm.', 'The gain of our way is two-fold -- it is warm.', 'It makes order-of-magnitude relationships clear.'],
  'kinds of scales': ['Warmth was rated on a 7-point scale.', 'We kept 4-point profiles of the trays.'],
  'tests and lists of p-values': ['The ovens differed (F(12, 11) = 28.7).', 'The trays differed (F(1 9)=5.25).', 'P values of 0.02, 0.001 and 0.003 were seen.', 'Both were warm (p < 0.001 and < 0.003 respectively).', 'Both were warm (P = 0.57 and 0.34).', 'It was warm (P:<0.002).'],
  journals: ['It is shown in [Nat.~Ovens.~{\\bf 14}, 2766 (2023)].', 'It is shown in J. Oven. Phys. 157, 214112, 2022.'],
  repetition: ['Each tray was warmed twice.', 'It stores knowledge triples.'],
  bounds: ['The charge is 23 <= Z <= 30 here.', 'It uses a formula of two parameters.'],
  'p-values and confidence levels': ['The difference was significant (p < 0.05).', 'Warm trays did better (P = 0.003).', 'It was no accident (p<0.001).'],
  'parts of a design': [
    'We propose a two-stream oven.', 'Ember has three components.', 'It follows a 3-step approach.', 'It is made of four subnets.', 'It rests on two key insights.', 'The ovens were put in three groups.',
    'The first tray warms a second tray.', 'It is a two-stage method.', 'Two novel strategies, Foo and Bar, are made.', 'We warm them via two dough techniques.', 'The resulting two baking models are warm.', 'No two ovens may stand here.', 'We propose a twofold taxonomy.',
  ],
  'agents that work together': ['We show a baking system of three agents.', 'It coordinates four warm agents.', 'Two specialized agents knead the dough.'],
  'parts that are told apart': [
    'We compare two strategies: (i) heat by day and (ii) heat by night.', 'It is rated across two dimensions: 1) warmth of the crust; 2) warmth of the lid.',
  ],
  'spans in the names of measures': ['The 30-day mortality and 24-h ambulatory warmth were read.', 'One-year survival was read.'],
  formulas: ['It runs in O(n^2) time.', 'It needs O(n log n) steps.', 'We set eps = 1/sqrt(T).', 'It looks at k-hop neighbours.', 'Weights lie in {-1,0,1}.', 'We solve it for 0 <= x <= 2.'],
  'vague magnitudes': [
    'It read millions of samples.', 'It is several orders of magnitude faster.', 'It ran on hundreds of GPUs.', 'It is a billion-scale index.', 'It needs multiple ovens.', 'It needs a few hundred trays.',
    'It holds thousands of rows.', 'It has dozens of trays.',
  ],
  'one of a thing': ['It runs on a single GPU.', 'It runs on one A100.', 'We train one model.'],
  'labels in brackets': ['Ovens were rated for heat (1-10).'],
  'things named before': ['These two datasets differ.'],
};

describe.each(Object.entries(NONE))('no claim: %s', (_name, texts) => {
  test.each(texts)('%s', (text) => {
    const read = claimsIn(text);
    if (read.length) throw new Error(`read ${read.map((c) => `"${c.quote}" as ${c.kind} by ${c.rule}`).join(', ')} in\n${trace(text)}`);
  });
});

// The other side of the same lines: these do state a number.
test.each<[text: string, quotes: string[]]>([
  ['It has 32 experts and 48 layers.', ['32', '48']],
  ['It is a 7B-parameter model.', ['7B']],
  ['It made a billion comparisons.', ['a billion']],
  ['It is an order of magnitude faster.', ['an order of magnitude']],
  ['It is faster by two orders of magnitude.', ['two orders of magnitude']],
  ['It takes one hour to heat.', ['one hour']],
  ['It heats in a second.', ['a second']],
  ['It heats in less than a week.', ['a week']],
  ['ResNet-50 reaches 76.1% on CIFAR-10.', ['76.1%']],
  ['In 2019, 40 ovens burned.', ['40']],
  ['It wins by 3% (p < 0.01).', ['3%']],
  ['Median follow-up was 3.2 years.', ['3.2 years']],
  ['It runs on a 4-core oven with 12-plate trays.', ['4', '12']],
  ['The split was 63:37 there.', ['63:37']],
  ['We compare two strategies, heat by day and heat by night.', ['two']],
  ['We compare it under three conditions: (1) hot, (2) cold.', ['three']],
  ['Survival at the 5-year follow-up was read.', ['5-year']],
  ['It comes with a 1/4-approximation guarantee.', ['1/4']],
  ['Its sensitivity was 91% (1), and its oven was warm.', ['91%']],
])('a claim beside it: %s', (text, quotes) => {
  const read = claimsIn(text).map((c) => c.quote);
  if (JSON.stringify(read) !== JSON.stringify(quotes)) throw new Error(`read ${JSON.stringify(read)}, not ${JSON.stringify(quotes)}, in\n${trace(text)}`);
});

test.each([
  'It was first shown in 2019.', 'We fine-tune it for 2 of {-1,0,1}.', 'It read millions of samples and 5 more.', 'The difference was significant (p < 0.05).',
])('a number that is set aside says why: %s', (text) => {
  for (const { q } of quantitiesOf(text)) if (q.aside !== null) expect(q.aside).toMatch(/^[a-z]/i);
});

test('the table holds several phrases of each sort', () => {
  expect(Object.keys(NONE).length).toBeGreaterThanOrEqual(14);
  expect(Object.values(NONE).flat().length).toBeGreaterThanOrEqual(60);
});
