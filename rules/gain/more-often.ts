import { rule } from '../rule.js';

export default rule({
  id: 'gain/more-often',
  reads: 'How many times more often or more so something is, where nothing names what is measured.',
  patterns: [
    '{quantity[x]} (more|less) (often|frequently|slowly|strongly|effective|sensitive|susceptible|robust|stable|potent|selective|common|prevalent|severe|surprising)',
    '{quantity[x]} as (often|frequently|strongly|great|strong|good|effective|well|severe|common|prevalent)',
  ],
  weight: 2,
  claim: { kind: 'gain', relation: 'ratio' },
  examples: [
    { text: 'Warm loaves are picked 3x more often than cold ones.', claims: [{ quote: '3x', relation: 'ratio' }] },
    { text: 'The lid mattered twice as strongly as the tray.', claims: [{ quote: 'twice' }] },
    { text: 'The oven was opened 3x a day.', claims: [] },
  ],
});
