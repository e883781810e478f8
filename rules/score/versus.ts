import { rule } from '../rule.js';

export default rule({
  id: 'score/versus',
  reads: 'The two values behind a comparison, in brackets: not the change but what was compared.',
  patterns: [
    '(higher|lower|better|worse|greater|more|less|fewer|exceeds|exceeding|exceed|outperforms|outperforming|surpasses|surpassing|than|compared|beats|superior|inferior|similar|differed|frequently|often|common|likely|results|rates) ~12 ( {quantity[versus]}',
    '( ~1 {metric[quality|error|outcome|statistic]} , {quantity[versus]}',
  ],
  weight: 6,
  claim: { kind: 'score', relation: 'absolute' },
  examples: [
    { text: 'Recall was higher in the first arm (75.4% vs 70.2%).', claims: [{ quote: '75.4%' }, { quote: '70.2%' }] },
    { text: 'They slept less (median pain score, 3 versus 4; P = 0.02).', claims: [{ quote: '3' }, { quote: '4' }] },
    { text: 'Recall was higher in the first arm (75.4%).', claims: [] },
  ],
});
