import { describe, expect, test } from '@jest/globals';
import { normalise, rawSpan } from '../../pipeline/normalise.js';

const TABLES: Record<string, [raw: string, plain: string][]> = {
  'LaTeX remains': [
    ['cuts it by 12-38\\%', 'cuts it by 12-38%'],
    ['is $3.2\\times$ faster', 'is 3.2× faster'],
    ['a $1.6\\times$ to $2.3\\times$ cut', 'a 1.6× to 2.3× cut'],
    ['reaches $\\sim$97\\% of it', 'reaches ~97% of it'],
    ['of $84.3 \\pm 0.2$', 'of 84.3 ±0.2'],
    ['takes $\\leq 5$ ms', 'takes ≤5 ms'],
    ['takes $\\geq$ 5 ms', 'takes ≥ 5 ms'],
    ['\\textbf{81.2} on \\emph{Foo}', '81.2 on Foo'],
    ['Foo \\& Bar \\#1', 'Foo & Bar #1'],
    ['on~ImageNet', 'on ImageNet'],
    ['within 2-4 {\\deg}C', 'within 2-4 °C'],
    ['3.2{\\texttimes} hotter', '3.2× hotter'],
    ['costs \\$30 and \\$40', 'costs $30 and $40'],
  ],
  'lost markup': [
    ['is 15times smaller', 'is 15× smaller'],
    ['a 1024 times 576 clip', 'a 1024×576 clip'],
    ['about sim500-billion tokens', 'about ~500-billion tokens'],
    ['as sim2Real and sim2real ovens do', 'as sim2Real and sim2real ovens do'],
    ['it is sim2x hotter', 'it is ~2x hotter'],
    ['it is 5 700times smaller', 'it is 5700× smaller'],
    ['of 66 pm 3 cm', 'of 66±3 cm'],
  ],
  entities: [
    ['p &lt; 0.05', 'p < 0.05'],
    ['Foo &amp; Bar', 'Foo & Bar'],
    ['84.3 &plusmn; 0.2', '84.3 ± 0.2'],
    ['2 &times; 3', '2 × 3'],
    ['5&nbsp;ms', '5 ms'],
    ['9&#37; of it', '9% of it'],
    ['9&#x25; of it', '9% of it'],
  ],
  tags: [
    ['<jats:p>It takes 5 ms.</jats:p>', ' It takes 5 ms. '],
    ['CO<sub>2</sub> at <i>x</i> 40 kPa', 'CO2 at x 40 kPa'],
    ['5 &lt; <b>7</b>', '5 < 7'],
    ['10<sup>6</sup> cells', '10^6 cells'],
  ],
  Unicode: [
    ['12–38% and 5−3', '12-38% and 5-3'],
    ['≈40％', '~40%'],
    ['３．５ ms', '3.5 ms'],
    ['10⁶ cells', '10^6 cells'],
    ['10⁻³ mol', '10^-3 mol'],
    ['it isn’t “new”', 'it isn\'t "new"'],
    ['⩽ 5 and ≥ 6', '≤ 5 and ≥ 6'],
    ['ef\ufb01cient', 'efficient'],
    ['zero\u200bwidth', 'zerowidth'],
  ],
  blanks: [
    ['12\u202f500 cells', '12500 cells'],
    ['12\u2009500 cells', '12500 cells'],
    ['5\u00a0ms', '5 ms'],
    ['5\u2009ms', '5 ms'],
    ['two  blanks', 'two blanks'],
    ['a line\nbreak', 'a line break'],
    ['a\r\n  break', 'a break'],
  ],
  'nothing to do': [
    ['', ''],
    ['It takes 5 ms on 3 GPUs.', 'It takes 5 ms on 3 GPUs.'],
    ['5 < 7 and 8 > 2', '5 < 7 and 8 > 2'],
    ['it costs $5 a month', 'it costs $5 a month'],
  ],
};

describe.each(Object.entries(TABLES))('normalise: %s', (_name, rows) => {
  test.each(rows)('%j', (raw, plain) => {
    expect(normalise(raw).text).toBe(plain);
  });

  test.each(rows)('%j maps back', (raw) => {
    const n = normalise(raw);
    expect(n.raw).toBe(raw);
    let last = 0;
    for (let i = 0; i < n.text.length; i++) {
      const [from, to] = rawSpan(n, i, i + 1);
      expect(from).toBeGreaterThanOrEqual(last);
      expect(to).toBeGreaterThan(from);
      expect(to).toBeLessThanOrEqual(raw.length);
      last = from;
      // A character that is the same on both sides is one and the same.
      if (/[a-zA-Z0-9]/.test(raw.slice(from, to)) && to - from === 1 && raw[from]!.charCodeAt(0) < 128) expect(n.text[i]).toBe(raw[from]);
    }
  });
});

test.each<[raw: string, plain: string, quote: string]>([
  ['is $3.2\\times$ faster', '3.2×', '3.2\\times'],
  ['a $1.6\\times$ to $2.3\\times$ cut', '1.6× to 2.3×', '1.6\\times$ to $2.3\\times'],
  ['cuts it by 12-38\\% here', '12-38%', '12-38\\%'],
  ['it is 5 700times smaller', '5700×', '5 700times'],
  ['12\u202f500 cells', '12500', '12\u202f500'],
  ['about $10^{6}$ cells', '10^6', '10^{6}'],
  ['a set ($n{=}1{,}000$)', 'n=1,000', 'n{=}1{,}000'],
  ['we find $ 0.2 $ meV', '0.2 meV', '0.2 $ meV'],
  ['the energy $7.2$~eV', '7.2 eV', '7.2$~eV'],
  ['aligned (RA~0.9)', 'RA~0.9', 'RA~0.9'],
  ['a rate of 70\u00b70% there', '70.0%', '70\u00b70%'],
  ['about 5\u00b710^3 trays', '5\u00b710^3', '5\u00b710^3'],
  ['see Figure~3 there', 'Figure 3', 'Figure~3'],
  ['Watson--Glaser trays', 'Watson-Glaser', 'Watson--Glaser'],
  ['0.19 $\\mathring{A}$ off', '0.19 Å', '0.19 $\\mathring{A}$'],
  ['takes 5&nbsp;ms', '5 ms', '5&nbsp;ms'],
  ['ef\ufb01cient at ４０％', '40%', '４０％'],
])('%j: the plain %j is %j in the raw text', (raw, plain, quote) => {
  const n = normalise(raw);
  const at = n.text.indexOf(plain);
  expect(at).toBeGreaterThanOrEqual(0);
  expect(raw.slice(...rawSpan(n, at, at + plain.length))).toBe(quote);
});
