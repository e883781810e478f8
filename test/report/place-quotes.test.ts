import { describe, expect, test } from '@jest/globals';
import { placeQuotes } from '../../output/report/place-quotes.js';

/** Claims at the places of `quotes` in an abstract where the sentence begins at `origin`. */
const at = (sentence: string, origin: number, quotes: readonly [quote: string, nth: number][]) => quotes.map(([quote, nth]) => {
  let place = -1;
  for (let i = 0; i < nth; i++) place = sentence.indexOf(quote, place + 1);
  return { quote, start: origin + place, end: origin + place + quote.length };
});

describe('placeQuotes', () => {
  test('one quote', () => {
    expect(placeQuotes('It sorts 12x faster.', [{ quote: '12x', start: 209, end: 212 }])).toEqual([[9, 12]]);
  });

  test('a number that stands twice, the second of which is the claim', () => {
    const sentence = 'With 5 cats we fed 5 dogs in 17 minutes.';
    expect(placeQuotes(sentence, at(sentence, 80, [['5', 2], ['17 minutes', 1]]))).toEqual([[19, 20], [29, 39]]);
  });

  test('both of two equal quotes', () => {
    const sentence = '300 mg in spring and 300 mg in autumn';
    expect(placeQuotes(sentence, at(sentence, 40, [['300 mg', 1], ['300 mg', 2]]))).toEqual([[0, 6], [21, 27]]);
  });

  test('white space that was folded, before and within the quote', () => {
    const sentence = 'Of 9 hens, 4 laid within 24 hours.';
    expect(placeQuotes(sentence, [{ quote: '9', start: 6, end: 7 }, { quote: '24\n  hours', start: 30, end: 40 }])).toEqual([[3, 4], [25, 33]]);
  });

  test('a quote that is not there', () => {
    expect(placeQuotes('Nothing here.', [{ quote: '12x', start: 3, end: 6 }])).toEqual([null]);
  });
});
