import { rule } from '../rule.js';

export default rule({
  id: 'scale/growth',
  reads: 'Growth of data or models that a study turns as a knob.',
  patterns: [
    '{quantity[rising|falling]} (data|batch|model) (size|sizes)?',
    '{quantity[rising|falling]} ~1 (dose|doses|dosage|thickness|diameter|length|width|height|distance|temperature|concentration|pressure|radius|density|mass|learning|depth)',
    '{quantity[x]} ~1 (increase|growth|rise|scaling|bigger|larger) (in|of)? ~1 (data|size|model|models|scale|batch|dataset|batches|corpus|depth|width)',
    '{quantity[x]} (bigger|larger) ~1 (batch|batches|models|model|datasets|dataset|graphs|images|networks|problems|sizes|inputs)',
  ],
  weight: 8,
  claim: { kind: 'scale', relation: 'ratio' },
  examples: [
    { text: 'A tenfold increase in data helps.', claims: [{ quote: 'tenfold' }] },
    { text: 'A tenfold increase in latency hurts.', claims: [] },
  ],
});
