import { rule } from '../rule.js';

export default rule({
  id: 'parameters/model-size',
  reads: 'A magnitude before model, or in brackets after a model: its number of parameters.',
  patterns: [
    '{quantity[magnitude]} ~3 (model|models|checkpoint|checkpoints|LLM|LLMs|llm|llms|variant|variants|scale|decoder|transformer|moe|backbone|mllm|vlm|vlms|lms|slms|transformers)',
    '{quantity[magnitude]} ~3 (baseline|approach|network|reasoner|agent|teacher|student|verifier|judge|reader|generator|policy)',
    '(size|sizes|scale|scales|scaling|parameter) ~2 {quantity[magnitude]}',
    '{subject} ( {quantity[magnitude]} )',
    '(tiny|mini|small|base|medium|large|huge|giant|xl|xxl) ( {quantity[magnitude]} )',
    '(tiny|mini|small|base|medium|large|huge|giant|xl|xxl) : {quantity[magnitude]}',
  ],
  weight: 7,
  claim: { kind: 'parameters', unit: 'params', metric: 'parameters', relation: 'absolute' },
  examples: [
    { text: 'A 7B model is enough.', claims: [{ quote: '7B', value: 7000000000 }] },
    { text: 'A 70 page model is enough.', claims: [] },
  ],
});
