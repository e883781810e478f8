/** Invented claims and papers for the tests of the report. */
import { completePaper } from '../../pipeline/stages.js';
import type { Claim, Paper, PaperInput } from '../../pipeline/types.js';

const EMPTY: Claim = {
  claim_id: '', paper_id: 'p1', title: 'Quarry: Faster Sorting of Pebbles', year: 2024, quote: '12x', field: 'abstract', start: 0, end: 3,
  kind: 'speedup', value: 12, value_max: null, out_of: null, shape: null, uncertainty: null, ci_low: null, ci_high: null, ci_level: null,
  unit: 'x', comparator: null, aggregate: null, relation: 'ratio', effect: 'better', metric: 'speed', subject: 'Quarry', baseline: null,
  dataset: null, condition: null, role: 'result', value_base: 12, value_max_base: null, unit_base: 'x', metric_canonical: null,
  dataset_canonical: null, higher_is_better: null, sentence: '12x faster.', rule: 'speedup/faster', confidence: 0.9,
};

let made = 0;

/** A speedup of 12x, changed as told, with an id of its own. */
export function claimOf(change: Partial<Claim> = {}): Claim {
  const value = change.value ?? EMPTY.value;
  return { ...EMPTY, claim_id: `c${String(++made).padStart(5, '0')}`, value_base: value, ...change };
}

export function paperOf(input: PaperInput): Paper {
  return completePaper(input);
}

/** Everything that a title should not be able to do. */
export const NASTY_TITLE = `</script><script>alert(1)</script> <!-- <b onclick="x"> & "q" 'r' \u202Eright\u200F-to-left\u2028 {{x}} \${y}`;

/** Ten thousand claims of invented papers, six a paper, the same each time. */
export function* manyClaims(count: number): Generator<Claim> {
  let state = 7;
  const random = (): number => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
  const units = { speedup: 'x', score: '%', parameters: 'params', duration: 's', scale: 'nodes', memory: 'GB' } as const;
  const kinds = Object.keys(units) as (keyof typeof units)[];
  for (let i = 0; i < count; i++) {
    const paper = Math.floor(i / 6);
    const kind = kinds[i % 6]!;
    const value = Math.round(10 ** (random() * (kind === 'parameters' ? 3 : 2)) * 10) / 10 * (kind === 'parameters' ? 1e6 : 1);
    const quote = `${value}${units[kind]}`;
    const sentence = `In the ${paper}th quarry we measured ${quote} for task ${i % 6} under the usual conditions.`;
    yield claimOf({
      claim_id: `many${i}`, paper_id: `paper-${paper}`, title: `Quarry number ${paper} and its pebbles`, year: 2005 + (paper % 20), quote, sentence,
      start: 300 + sentence.indexOf(quote), end: 300 + sentence.indexOf(quote) + quote.length, kind, value, unit: units[kind], unit_base: units[kind],
      relation: kind === 'speedup' ? 'ratio' : 'absolute', effect: kind === 'speedup' ? 'better' : null, metric: kind === 'score' ? 'accuracy' : kind,
      subject: `Quarry${paper}`, dataset: ['PebbleNet', 'GravelBench', null][i % 3]!, role: i % 4 === 3 ? 'setup' : 'result', confidence: Math.round(random() * 100) / 100,
    });
  }
}
