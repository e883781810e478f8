import { extractPaper } from '../../pipeline/index.js';

const datasetOf = (abstract: string): (string | null)[] => extractPaper({ id: 'k', title: 'Kilns', abstract }).claims.map((claim) => claim.dataset);

test.each(['ImageNet', 'KilnBench', 'GlazeQA-2'])('a figure on %s is on data', (name) => {
  expect(datasetOf(`Our method reaches an accuracy of 81.2% on ${name}.`)).toEqual([name]);
});

test.each(['Snapdragon 888', 'Frontier', 'LLaVA-1.5', 'StyleGAN2'])('a figure on %s is on a machine or a model, which is no data', (name) => {
  expect(datasetOf(`Our method reaches an accuracy of 81.2% on ${name}.`)).toEqual([null]);
});
