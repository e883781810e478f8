import { describe, expect, test } from '@jest/globals';
import { LONGEST_SENTENCE, segment } from '../../pipeline/segment.js';

const split = (text: string): string[] => segment(text).map(({ start, end }) => text.slice(start, end));

test.each<[what: string, sentences: string[]]>([
  ['full stops', ['It is fast.', 'It is small.']],
  ['questions and cries', ['Is it fast?', 'It is!', 'So there.']],
  ['decimals', ['It needs 3.5 hours.', 'Foo needs .7 s.']],
  ['abbreviations', ['Prior work, e.g. Foo vs. Bar et al. Baz, needs 5 hours.', 'Ours needs 2.']],
  ['i.e. and figures', ['The rest, i.e. Fig. 3 and approx. 40% of it, is new.', 'We show it.']],
  ['brackets', ['It wins (see Foo. Bar says so. Really) by 3%.', 'We stop here.']],
  ['list markers', ['We bring: 1. Foo, a parser. 2. Bar, a lexer.'.split(' 2.')[0]!, '2. Bar, a lexer.']],
  ['capitals behind a number', ['It reaches 93.1%.', 'Foo reaches 90.2%.']],
  ['a sentence that opens with a number', ['It was tried.', '40 ovens took part.']],
  ['quotation marks', ['They call it "fast."', 'It is not.']],
  ['structured abstracts', ['BACKGROUND: Ovens burn.', 'METHODS: We tried 40 ovens.', 'RESULTS: 12 burned.', 'CONCLUSIONS: Beware.']],
  ['no full stop at the end', ['It is fast.', 'It is small']],
])('segment keeps %s', (_what, sentences) => {
  expect(split(sentences.join(' '))).toEqual(sentences);
});

describe('segment gates', () => {
  test.each([
    'It takes 5 ms.', 'It takes seven days.', 'It halves the cost.', 'It is twofold.', 'It doubles throughput.', 'It is faster by an order of magnitude.', 'It runs in an hour.',
    'A third of the ovens burned.', 'It won twice.', 'It needs a dozen ovens.', 'It has a million weights.', 'It runs for half of the night.', 'It ran for decades.',
  ])('in: %s', (text) => {
    expect(segment(text).map((s) => s.gated)).toEqual([true]);
  });

  test.each(['It is fast.', 'Ovens are hot, and people like them.', 'One may ask why.', 'A new method is shown.', 'Someone often attends to it.'])('out: %s', (text) => {
    expect(segment(text).map((s) => s.gated)).toEqual([false]);
  });
});

test.each(['', ' ', '.', '...', '?!?', 'a', '(', ')('])('segment bears %j', (text) => {
  for (const { start, end } of segment(text)) expect(end).toBeGreaterThan(start);
});

test('segment loses no text but blanks', () => {
  const text = 'First. Second (a. B. c). Third e.g. Foo. METHODS: Fourth; RESULTS: fifth';
  expect(split(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
});

describe('segment cuts a sentence without an end', () => {
  test.each([
    ['at a clause', 'the glider holds 9% of it, '],
    ['at a space', '9% '],
    ['between words', '9%'],
  ])('%s', (_, part) => {
    const text = `${part.repeat(LONGEST_SENTENCE)} It is over.`;
    const parts = split(text);
    expect(Math.max(...parts.map((s) => s.length))).toBeLessThanOrEqual(LONGEST_SENTENCE);
    expect(parts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    if (part.includes(',')) expect(parts.slice(0, -2).every((s) => s.endsWith(','))).toBe(true);
    else if (part.includes(' ')) expect(parts.slice(0, -1).every((s) => s.endsWith('%'))).toBe(true);
  });
});

test.each(['9', 'a'])('segment cuts no word: %s', (letter) => {
  const word = letter.repeat(LONGEST_SENTENCE * 2);
  expect(split(`${word} and more`)).toEqual([word, 'and more']);
});
