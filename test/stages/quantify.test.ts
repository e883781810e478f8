import { describe, expect, test } from '@jest/globals';
import type { Quantity } from '../../pipeline/quantity.js';
import { quantitiesOf, trace } from '../read-text.js';

type Row = [text: string, quote: string, fields: Partial<Quantity>];

const TABLES: Record<string, Row[]> = {
  numbers: [
    ['It has a recall of 0.71.', '0.71', { value: 0.71, unit: null, comparator: null }],
    ['It has a recall of .71.', '.71', { value: 0.71 }],
    ['It read 1,204,000 rows.', '1,204,000', { value: 1204000 }],
    ['A change of -15.2 mmHg was seen.', '-15.2 mmHg', { value: -15.2, unit: 'mmHg' }],
    ['The score moved by +2.1 points.', '+2.1 points', { value: 2.1, unit: 'pp' }],
    ['It holds 3.2 × 10^6 cells.', '3.2 × 10^6', { value: 3200000 }],
    ['It holds 10^6 cells.', '10^6', { value: 1000000 }],
    ['It holds 2e5 cells.', '2e5', { value: 200000 }],
  ],
  'ranges by a mark that ties': [
    ['It runs 6$\\times$~$58\\times$ as far.', '6$\\times$~$58\\times$', { value: 6, valueMax: 58, unit: 'x' }],
    ['It runs at 8 fps~12 fps there.', '8 fps~12 fps', { value: 8, valueMax: 12, unit: 'fps' }],
  ],
  'hours by one letter': [
    ['It was read at two h and later.', 'two h', { value: 2, unit: 'h' }],
  ],
  'a unit in newtons': [['It gives 72 V/N.', '72 V/N', { value: 72, unit: 'V/N' }], ['It flew at 10 mph.', '10 mph', { unit: 'mph' }], ['It bakes 15 tok/s.', '15 tok/s', { unit: 'tokens/s' }]],
  'marks around a formula': [['It holds \\( 0.2 \\) meV there.', '0.2 \\) meV', { value: 0.2, unit: 'meV' }]],
  'intervals from zero on': [
    ['It fell by -11.0 g (95% CI: -6.0, -16.1) there.', '-11.0 g', { value: -11, ciLow: -16.1, ciHigh: -6, ciLevel: 95 }],
  ],
  'intervals without a name': [
    ['Risk fell by 16% (-3, 31) there.', '16%', { value: 16, ciLow: -3, ciHigh: 31 }],
    ['Risk fell by 16% (20, 31) there.', '16%', { ciLow: null }],
    ['Crust fell by -2.1 (-3.4 to 0.2) dBA there.', '-2.1', { value: -2.1, ciLow: -3.4, ciHigh: 0.2, unit: 'dBA' }],
    ['The mean crust (95% CI) was 3.0 (0.4 to 5.6) mm.', '3.0', { ciLow: 0.4, ciHigh: 5.6, ciLevel: 95, unit: 'mm' }],
    ['The odds ratio was 0.61 (0.4 to 0.9, P=0.03).', '0.61', { ciLow: 0.4, ciHigh: 0.9 }],
  ],
  'hyphens left open': [
    ['A 4- to 5-week trial was run.', '4- to 5-week', { value: 4, valueMax: 5, unit: 'week' }],
  ],
  'decimal commas': [
    ['The incidence was 17,9% in bakers.', '17,9%', { value: 17.9, unit: '%' }],
    ['It read 1,204 rows.', '1,204', { value: 1204 }],
  ],
  'a lost power': [
    ['It needs 8.6 × 1057 trays.', '8.6 × 1057', { value: 8.6e57 }],
    ['It reads 86 x 1057 px.', '86 x 1057 px', { shape: [86, 1057] }],
  ],
  magnitudes: [
    ['It holds 5K rows.', '5K', { value: 5000 }],
    ['It holds 131k tokens.', '131k', { value: 131000 }],
    ['It holds 24 billion rows.', '24 billion', { value: 24e9 }],
    ['It holds 1.5 million rows.', '1.5 million', { value: 1.5e6 }],
    ['It holds 2T tokens.', '2T', { value: 2e12 }],
    ['It has 372M parameters.', '372M', { value: 372e6, unit: 'params' }],
    ['It holds 40 thousand rows.', '40 thousand', { value: 40000 }],
    ['It made a billion comparisons.', 'a billion', { value: 1e9 }],
  ],
  'number words': [
    ['It ran on seven benchmarks.', 'seven', { value: 7, form: 'word' }],
    ['It ran on twenty-one ovens.', 'twenty-one', { value: 21 }],
    ['It ran on one hundred and twenty ovens.', 'one hundred and twenty', { value: 120 }],
    ['It needs three thousand rows.', 'three thousand', { value: 3000 }],
    ['It needs a dozen ovens.', 'a dozen', { value: 12 }],
    ['It ran for one hour.', 'one hour', { value: 1, unit: 'h' }],
  ],
  ranges: [
    ['It is 65-92% faster.', '65-92%', { value: 65, valueMax: 92, unit: '%' }],
    ['It is 9x to 53x faster.', '9x to 53x', { value: 9, valueMax: 53, unit: 'x' }],
    ['It takes between 3 and 5 seconds.', '3 and 5 seconds', { value: 3, valueMax: 5, unit: 's' }],
    ['It takes between 9 and 3 seconds.', '9 and 3 seconds', { value: 3, valueMax: 9, unit: 's' }],
    ['It gives 9x to 3x speedups.', '9x to 3x', { value: 3, valueMax: 9, unit: 'x' }],
    ['It takes 3 to 5 seconds.', '3 to 5 seconds', { value: 3, valueMax: 5, unit: 's' }],
    ['It takes 1.5–2.5 ms.', '1.5–2.5 ms', { value: 1.5, valueMax: 2.5, unit: 'ms' }],
    ['It costs two to three hours.', 'two to three hours', { value: 2, valueMax: 3, unit: 'h' }],
    ['It is 2-3X smaller.', '2-3X', { value: 2, valueMax: 3, unit: 'x' }],
  ],
  comparators: [
    ['It is up to 12x faster.', '12x', { comparator: '<=' }],
    ['It needs at most 12 ms.', '12 ms', { comparator: '<=' }],
    ['It wins by as much as 12%.', '12%', { comparator: '<=' }],
    ['It stays within 12 ms.', '12 ms', { comparator: '<=' }],
    ['It needs no more than 12 ms.', '12 ms', { comparator: '<=' }],
    ['It needs at least 12 ms.', '12 ms', { comparator: '>=' }],
    ['It needs no less than 12 ms.', '12 ms', { comparator: '>=' }],
    ['It needs as few as 12 ms.', '12 ms', { comparator: '>=' }],
    ['It needs over 12 ms.', '12 ms', { comparator: '>' }],
    ['It needs more than 12 ms.', '12 ms', { comparator: '>' }],
    ['Its recall is above 12%.', '12%', { comparator: '>' }],
    ['Its error is exceeding 12%.', '12%', { comparator: '>' }],
    ['It needs less than 12 ms.', '12 ms', { comparator: '<' }],
    ['It needs under 12 ms.', '12 ms', { comparator: '<' }],
    ['Its error is below 12%.', '12%', { comparator: '<' }],
    ['It needs about 12 ms.', '12 ms', { comparator: '~' }],
    ['It needs approximately 12 ms.', '12 ms', { comparator: '~' }],
    ['It needs roughly 12 ms.', '12 ms', { comparator: '~' }],
    ['It needs nearly 12 ms.', '12 ms', { comparator: '~' }],
    ['It needs almost 12 ms.', '12 ms', { comparator: '~' }],
    ['It needs close to 12 ms.', '12 ms', { comparator: '~' }],
    ['It needs ~12 ms.', '12 ms', { comparator: '~' }],
    ['It needs only 12 ms.', '12 ms', { comparator: null }],
    ['It needs just 12 ms.', '12 ms', { comparator: null }],
    ['It needs merely 12 ms.', '12 ms', { comparator: null }],
    ['Its error rarely exceeds 12%.', '12%', { comparator: '<=' }],
    ['Its error never exceeds 12%.', '12%', { comparator: '<=' }],
    ['Its error is not more than 12%.', '12%', { comparator: '<=' }],
    ['It needs < 12 ms.', '12 ms', { comparator: '<' }],
    ['It needs ≤ 12 ms.', '12 ms', { comparator: '<=' }],
  ],
  uncertainty: [
    ['It reaches 84.3 ± 0.2% accuracy.', '84.3', { value: 84.3, uncertainty: 0.2, unit: '%' }],
    ['The mean age was 66+/-3 years.', '66', { value: 66, uncertainty: 3, unit: 'year' }],
    ['It reaches $84.3 \\pm 0.2$ points.', '84.3', { value: 84.3, uncertainty: 0.2 }],
  ],
  'confidence intervals': [
    ['The hazard ratio was 0.91 (95% CI 0.88-0.94).', '0.91', { value: 0.91, ciLow: 0.88, ciHigh: 0.94, ciLevel: 95 }],
    ['The odds ratio was 1.4 (95% CI: 1.1 to 1.8).', '1.4', { value: 1.4, ciLow: 1.1, ciHigh: 1.8, ciLevel: 95 }],
    ['Recall was 81% [95% CI, 78%-84%].', '81%', { value: 81, ciLow: 78, ciHigh: 84, ciLevel: 95 }],
    ['The odds ratio was 1.4 (90% confidence interval 1.1, 1.8).', '1.4', { value: 1.4, ciLow: 1.1, ciHigh: 1.8, ciLevel: 90 }],
  ],
  'parts of a whole': [
    ['It wins on six out of seven benchmarks.', 'six out of seven', { value: 6, outOf: 7 }],
    ['It wins on 6 out of 7 benchmarks.', '6 out of 7', { value: 6, outOf: 7 }],
  ],
  shapes: [
    ['It reads 1024x768 px images.', '1024x768 px', { value: 1024, shape: [1024, 768], unit: 'px' }],
    ['It fills 5x4 m of floor.', '5x4 m', { value: 5, shape: [5, 4], unit: 'm' }],
    ['It reads 64 × 64 × 32 grids.', '64 × 64 × 32', { value: 64, shape: [64, 64, 32] }],
  ],
  units: [
    ['It takes 4 hours.', '4 hours', { unit: 'h', unitBase: 's', unitFactor: 3600 }],
    ['It takes 4 ms.', '4 ms', { unit: 'ms', unitBase: 's', unitFactor: 0.001 }],
    ['It takes 4 µs.', '4 µs', { unit: 'us', unitFactor: 1e-6 }],
    ['It takes 4 weeks.', '4 weeks', { unit: 'week' }],
    ['It takes a 30-minute run.', '30-minute', { value: 30, unit: 'min' }],
    ['It needs 24 GB.', '24 GB', { unit: 'GB', unitFactor: 1e9 }],
    ['It needs 2 GiB.', '2 GiB', { unit: 'GiB', unitFactor: 2 ** 30 }],
    ['It runs at 20 FPS.', '20 FPS', { unit: 'fps' }],
    ['It runs at 1,200 tokens/s.', '1,200 tokens/s', { value: 1200, unit: 'tokens/s' }],
    ['It runs at 1,200 tokens per second.', '1,200 tokens per second', { value: 1200, unit: 'tokens/s' }],
    ['It moves 800 Gbps.', '800 Gbps', { unit: 'Gbps' }],
    ['It gets 20 mg daily.', '20 mg', { unit: 'mg' }],
    ['It gets 3 mg/kg.', '3 mg/kg', { unit: 'mg/kg' }],
    ['It has 4-bit weights.', '4-bit', { value: 4, unit: 'bits' }],
    ['It gains 3 dB.', '3 dB', { unit: 'dB' }],
    ['It gains 3 percentage points.', '3 percentage points', { unit: 'pp' }],
    ['It gains 3 per cent.', '3 per cent', { unit: '%' }],
    ['It needs 444M FLOPs.', '444M FLOPs', { value: 444e6, unit: 'FLOPs' }],
    ['It needs 7.4 GFLOPs.', '7.4 GFLOPs', { value: 7.4e9, unit: 'FLOPs' }],
  ],
  currencies: [
    ['It costs $30.', '$30', { value: 30, unit: 'USD' }],
    ['It costs $1.2 million.', '$1.2 million', { value: 1.2e6, unit: 'USD' }],
    ['It costs €30.', '€30', { value: 30, unit: 'EUR' }],
    ['It costs 30 USD.', '30 USD', { value: 30, unit: 'USD' }],
  ],
  factors: [
    ['It is 15x faster.', '15x', { value: 15, unit: 'x' }],
    ['It is 15× faster.', '15×', { value: 15, unit: 'x' }],
    ['It is 15 times faster.', '15 times', { value: 15, unit: 'x' }],
    ['It is 15-fold faster.', '15-fold', { value: 15, unit: 'x' }],
    ['It is twice as fast.', 'twice', { value: 2, unit: 'x' }],
    ['It is three times as fast.', 'three times', { value: 3, unit: 'x' }],
    ['It shows a threefold speedup.', 'threefold', { value: 3, unit: 'x' }],
    ['It doubles the rate.', 'doubles', { value: 2, unit: 'x', direction: 'up' }],
    ['It halves the cost.', 'halves', { value: 2, unit: 'x', direction: 'down' }],
    ['It shrinks by a factor of 3 here.', '3', { value: 3, unit: 'x' }],
    ['It is faster by two orders of magnitude.', 'two orders of magnitude', { value: 100, unit: 'x' }],
    ['It is an order of magnitude faster.', 'an order of magnitude', { value: 10, unit: 'x' }],
  ],
  fractions: [
    ['It needs half of the ovens.', 'half', { value: 0.5, unit: null }],
    ['It needs 1/19 of the weights.', '1/19', { value: 1 / 19 }],
    ['It needs a third of the weights.', 'a third', { value: 1 / 3 }],
    ['It needs two thirds of the weights.', 'two thirds', { value: 2 / 3 }],
    ['It needs two-thirds of the weights.', 'two-thirds', { value: 2 / 3 }],
  ],
  spreads: [
    ['Its rate is (8.1±4.7)×10^-18 s^-1.', '8.1', { value: 8.1e-18, uncertainty: 4.7e-18 }],
    ['The level was 7.1 +/- 0.29 [SEM] mmol/L.', '7.1', { value: 7.1, uncertainty: 0.29, unit: 'mmol/L' }],
  ],
  'hyphened units': [
    ['It is a 50-mg/day patch.', '50-mg/day', { value: 50, unit: 'mg/day' }],
    ['It draws 1024x768 images.', '1024x768', { value: 1024, shape: [1024, 768], unit: 'px' }],
    ['It draws 4K-resolution images.', '4K', { value: 4000, unit: 'px' }],
  ],
  'lost characters': [
    ['It has 100, 000 vertices.', '100, 000', { value: 100000 }],
    ['It sepa(cid:173) rated 12 trays.', '12', { value: 12 }],
    ['Its energy is $ 8.4 \\, \\mathrm{eV} $ here.', '8.4 \\, \\mathrm{eV}', { value: 8.4, unit: 'eV' }],
  ],
  'units apart from their number': [
    ['The stay was 123 (83-179) minutes.', '123', { value: 123, unit: 'min', ciLow: 83, ciHigh: 179 }],
    ['Flow was 13.3 (4.9) ml/min here.', '13.3', { value: 13.3, unit: 'ml/min', uncertainty: 4.9 }],
    ['It weighs 215.2 plus minus 96.3 mL here.', '215.2', { value: 215.2, unit: 'ml', uncertainty: 96.3 }],
    ['The bake took 13.6 (5.2) min here.', '13.6', { value: 13.6, unit: 'min', uncertainty: 5.2 }],
    ['It draws 512x384 animation frames.', '512x384', { shape: [512, 384], unit: 'px' }],
    ['It fills a 512x384 crust matrix.', '512x384', { shape: [512, 384], unit: null }],
    ['The star has 4.5 Msun here.', '4.5 Msun', { value: 4.5, unit: 'M☉' }],
    ['It beats it by 2 mIoU points.', '2', { value: 2, unit: 'pp' }],
    ['Light of 365 nm to 940 nm was used.', '365 nm to 940 nm', { value: 365, valueMax: 940, unit: 'nm' }],
    ['It was paced at 40/min.', '40/min', { value: 40, unit: '/min' }],
    ['It runs on a 3.4 Ghz chip.', '3.4 Ghz', { value: 3.4, unit: 'GHz' }],
    ['The change was -13.9% [-16.0% to -11.7%].', '-13.9%', { value: -13.9, ciLow: -16, ciHigh: -11.7 }],
  ],
  'units that look like others': [
    ['The lid pulls with 17 mN here.', '17 mN', { value: 17, unit: 'mN' }],
    ['It has 17 mn bakers.', '17 mn', { value: 17e6 }],
    ['It fell by 9 mm Hg.', '9 mm Hg', { value: 9, unit: 'mmHg' }],
    ['It drew 3.2 A/cm2 then.', '3.2 A/cm2', { value: 3.2, unit: 'A/cm^2' }],
    ['It made 3.2 A here.', '3.2', { value: 3.2, unit: null }],
    ['The dough holds 4 wt% salt.', '4 wt%', { value: 4, unit: 'wt%' }],
    ['It lost 1.2 g/24 h there.', '1.2 g/24 h', { value: 1.2, unit: 'g/24 h' }],
    ['It lost 1.2 g per 24 hours there.', '1.2 g per 24 hours', { value: 1.2, unit: 'g/24 h' }],
    ['It got 250 mg/m(2) then.', '250 mg/m(2)', { value: 250, unit: 'mg/m^2' }],
  ],
  'parts of a magnitude': [
    ['It holds more than a quarter of a million rows.', 'a quarter of a million', { value: 250000, comparator: '>' }],
  ],
  'bounds behind the thing counted': [
    ['It heats 1000 trays or less.', '1000', { comparator: '<=' }],
    ['It heats 30 trays or more complex pans.', '30', { comparator: null }],
  ],
  'bounds in other words': [
    ['Rates were >/= 100 mmHg.', '100 mmHg', { comparator: '>=' }],
    ['They were 40 years of age or older.', '40 years', { comparator: '>=' }],
    ['It breaks within 1,000 queries.', '1,000', { comparator: '<=' }],
    ['It is right in approximate 90% here.', '90%', { comparator: '~' }],
  ],
  'bounds that name a setting': [
    ['It bakes under 8-bit storage.', '8-bit', { comparator: null }],
    ['Logs were collected over three years.', 'three years', { comparator: null }],
    ['We recorded over 20 hours of songs.', '20 hours', { comparator: '>' }],
  ],
  'units of mass, current and flow': [
    ['It yields 5.2 t ha-1 yr-1.', '5.2 t ha-1 yr-1', { unitClass: 'physical' }],
    ['It holds 3.1 Pg C here.', '3.1 Pg C', { value: 3.1, unit: 'Gt C', unitFactor: 1e15 }],
    ['It emits 12 kt CO2 per year.', '12 kt CO2 per year', { unit: 'kt CO2/year' }],
    ['The slope is 31 nA/ppm.', '31 nA/ppm', { unit: 'nA/ppm' }],
    ['The slope is 45 mV dec-1.', '45 mV dec-1', { unit: 'mV/dec' }],
    ['It flows at 1e-12 erg cm-2 s-1.', '1e-12 erg cm-2 s-1', { value: 1e-12 }],
    ['The syrup has 3.1 mPa s.', '3.1 mPa s', { unit: 'mPa·s', unitFactor: 1e-3 }],
    ['It draws 2 A g-1.', '2 A g-1', { unit: 'A/g' }],
    ['The line is (12 ± 3) meV wide.', '12', { unit: 'meV', uncertainty: 3 }],
    ['It serves 12,000 requests a day.', '12,000 requests a day', { unitClass: 'rate' }],
    ['One third of the loaves were burnt.', 'One third', { value: 1 / 3 }],
  ],
  'compound times': [
    ['It takes 2 h 30 min here.', '2 h 30 min', { value: 150, unit: 'min', unitBase: 's', unitFactor: 60 }],
  ],
};

describe.each(Object.entries(TABLES))('quantify: %s', (_name, rows) => {
  test.each(rows)('%s', (text, quote, fields) => {
    const found = quantitiesOf(text).filter(({ q }) => !q.aside);
    try {
      expect(found.map((f) => f.quote)).toEqual([quote]);
      for (const [name, value] of Object.entries(fields)) {
        const got = found[0]!.q[name as keyof Quantity];
        if (typeof value === 'number' && typeof got === 'number') expect([name, got]).toEqual([name, expect.closeTo(value, 9)]);
        else expect([name, got]).toEqual([name, value]);
      }
    } catch (error) {
      (error as Error).message += `\n\n${trace(text)}`;
      throw error;
    }
  });
});

test('the tables hold rows enough', () => {
  expect(Object.values(TABLES).flat().length).toBeGreaterThanOrEqual(100);
});
