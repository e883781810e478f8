import { describe, expect, test } from '@jest/globals';
import { kindOfLine, type LineKind } from '../../pipeline/read/listing-line.js';
import { listingReader } from '../../pipeline/read/listing.js';
import { feed, STEPS } from './help.js';

/** An invented abstract, told apart by its first word, long enough to be one by its length alone. */
const abstract = (name: string): string =>
  `${name} sorts pebbles by weight on a slowly turning table. Its arms need no camera and few sensors. `
  + 'In a quarry near the coast the table ran through a whole winter, and nobody had to oil it more often than the old one. '
  + 'The drawings, the parts list and a diary of all repairs are given away so that others can build a table of their own.';

/** Short, but two sentences: an abstract where one is due. */
const short = 'A ferry is drawn by one rope. It takes 9 minutes.';

const KINDS: [LineKind, string][] = [
  ['abstract', abstract('Rolo')],
  ['abstract', 'We weigh each pebble twice. The second scale is slower. Both agree to 2 grams, which is enough for gravel of any sort that we saw.'],
  ['title', 'Rolo'],
  ['title', 'Rolo: A Table that Sorts 40 Pebbles per Minute'],
  ['title', 'Can a Table Sort Pebbles?'],
  ['title', 'How to Get Gravel into Your Inbox'],
  ['title', 'Code Generation for Ferries'],
  ['either', short],
  ['either', 'A randomised trial of two pebble tables in wet quarries.'],
  ['furniture', 'Get gravel news in your email inbox once a day!'],
  ['furniture', 'Subscribe'],
  ['furniture', 'Load more ...'],
  ['furniture', '* * *'],
  ['furniture', '12 / 40'],
];

test.each(KINDS)('%s: %s', (kind, line) => {
  expect(kindOfLine(line)).toBe(kind);
});

const HEAD = 'Get gravel news in your email inbox once a day!\nGet gravel news in your email inbox!\n';

type Case = [name: string, lines: string[], papers: string[], codes: string[]];

const CASES: Case[] = [
  ['titles and abstracts in turn', ['One', abstract('One'), 'Two', abstract('Two')], ['One@1|One', 'Two@3|Two'], []],
  ['blank lines between', ['', 'One', '', abstract('One'), '', '', 'Two', '', abstract('Two'), ''], ['One@2|One', 'Two@7|Two'], []],
  ['a head, its button glued to the first title', [`${HEAD}Subscribe4One: A Table`, abstract('One')], ['4One: A Table@3|One'], []],
  ['a head, its button alone', [`${HEAD}Subscribe`, 'One', abstract('One')], ['One@4|One'], []],
  ['a title that begins like the button', [`${HEAD}Subscribers and Ferries`, abstract('One')], ['Subscribers and Ferries@3|One'], []],
  ['no button is cut off without a head', ['SubscribeNet', abstract('One')], ['SubscribeNet@1|One'], []],
  ['no button is cut off further on', [`${HEAD}One`, abstract('One'), 'SubscribeNet', abstract('Two')], ['One@3|One', 'SubscribeNet@5|Two'], []],
  ['a missing abstract', ['One', 'Two', abstract('Two'), 'Three', abstract('Three')], ['One@1|', 'Two@2|Two', 'Three@4|Three'], ['missing-abstract@1']],
  ['a missing last abstract', ['One', abstract('One'), 'Two'], ['One@1|One', 'Two@3|'], ['missing-abstract@3']],
  ['a missing title', ['One', abstract('One'), abstract('Two'), 'Three', abstract('Three')], ['One@1|One', '@3|Two', 'Three@4|Three'], ['missing-title@3']],
  ['stray lines', ['One', 'PDF', abstract('One'), 'Load more', '* * *', 'Two', abstract('Two')], ['One@1|One', 'Two@6|Two'], ['skipped-line@2']],
  ['a short abstract', ['One', short, 'Two', abstract('Two')], ['One@1|A', 'Two@3|Two'], []],
  ['a short last abstract', ['One', short], ['One@1|A'], []],
  ['titles with full stops, one without an abstract', ['On one ferry.', 'On two ferries.', abstract('Two'), 'On three.', abstract('Three')],
    ['On one ferry.@1|', 'On two ferries.@2|Two', 'On three.@4|Three'], ['missing-abstract@1']],
];

describe.each(STEPS)('listing, fed %d bytes at a time', (step) => {
  test.each(CASES)('%s', (_, lines, papers, codes) => {
    const got = feed(listingReader, lines.join('\n'), step);
    expect(got.papers.map(({ title, abstract: text, origin }) => `${title}@${origin?.line}|${text.split(' ')[0]}`)).toEqual(papers);
    expect(got.codes).toEqual(codes);
  });
});

test('what was skipped is counted in one warning', () => {
  const got = feed(listingReader, ['One', abstract('One'), 'Load more', 'Two', 'PDF', abstract('Two')].join('\r\n'));
  expect(got.diagnostics).toEqual([expect.objectContaining({ severity: 'warning', message: expect.stringMatching(/^2 lines .* first on line 3$/) })]);
});
