/** Texts that break tables: what spreadsheets run, what formats use as marks, what is longer than a cell. */
export const HOSTILE: readonly (readonly [name: string, text: string])[] = [
  ['formula', '=1+1'],
  ['plus', '+2.1 points'],
  ['minus', '-15.2 mmHg'],
  ['at', '@SUM(1,1)'],
  ['tab', '\t=1+1'],
  ['carriage return', '\r=1+1'],
  ['full-width formula', '\uFF1D1+1'],
  ['quotes', 'says "Heron" and \'Egret\''],
  ['lines', 'one\ntwo\r\nthree'],
  ['pipe', 'a | b \\| c'],
  ['script', '</script><script>alert(1)</script>'],
  ['entity', '&lt;b&gt; &amp;'],
  ['right to left', '\u202Eabc\u200F \u05D0\u05D1'],
  ['separators', 'a,b;c'],
  ['spaces', '  both ends  '],
  ['number', '007'],
  ['date', '1-2'],
  ['emoji', '\u{1F426} wader'],
  ['line feed', 'one\ntwo'],
];

/** More characters than a cell of a spreadsheet holds, with a pair of surrogates where it has to be cut. */
export const LONG_TEXT = `${'x'.repeat(32_765)}\u{1F426}${'y'.repeat(7_233)}`;
