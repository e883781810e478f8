import { rule } from '../rule.js';

export default rule({
  id: 'throughput/rate',
  reads: 'A rate of work or of data.',
  patterns: [
    '{quantity[rate]}',
    '{quantity[bitrate]}',
  ],
  weight: 2,
  claim: { kind: 'throughput', relation: 'absolute' },
  examples: [
    { text: 'It runs at 20 FPS.', claims: [{ quote: '20 FPS', value: 20 }] },
    { text: 'It runs for 20 s.', claims: [] },
  ],
});
