import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { extractPaper, type Claim, type PaperInput } from '../pipeline/index.js';
import { findCandidates, indexRules } from '../pipeline/match.js';
import { resolve } from '../pipeline/resolve.js';
import { RULES } from '../pipeline/stages.js';
import { validateClaim } from '../pipeline/validate.js';
import { prepare } from './read-text.js';

const papers = readFileSync(new URL('./sample/papers.jsonl', import.meta.url), 'utf8').trimEnd().split('\n').map((l) => JSON.parse(l) as PaperInput & { id: string; title: string; abstract: string });
const claims = (paper: PaperInput): Claim[] => extractPaper(paper).claims;
const named = papers.map((p) => [p.id, p] as const);

/** Numbers in [0, 1) that are the same in every run. */
function dice(seed: number): () => number {
  let s = seed;
  return () => {
    s = (Math.imul(s, 1664525) + 1013904223) >>> 0;
    return s / 2 ** 32;
  };
}

function shuffled<T>(list: readonly T[], roll: () => number): T[] {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(roll() * (i + 1));
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
}

/** What has to hold of every extraction, whatever the text. */
function holds(paper: PaperInput): Claim[] {
  const { claims: found, diagnostics, paper: complete } = extractPaper(paper);
  expect(diagnostics).toEqual([]);
  for (const c of found) {
    expect(complete[c.field].slice(c.start, c.end)).toBe(c.quote);
    expect(c.quote).not.toBe('');
    expect(validateClaim(c, complete[c.field])).toEqual([]);
  }
  const places = found.map((c) => [c.field === 'title' ? 0 : 1, c.start, c.end] as const);
  for (let i = 1; i < places.length; i++) {
    const [field, start] = places[i]!;
    const [before, , end] = places[i - 1]!;
    expect(field).toBeGreaterThanOrEqual(before);
    if (field === before) expect(start).toBeGreaterThanOrEqual(end);
  }
  return found;
}

describe('over the sample', () => {
  test.each(named)('%s: quotes, schemas, order, and no two claims in one place', (_id, paper) => {
    holds(paper);
  });

  test('holds claims enough for this to mean something', () => {
    expect(papers.flatMap(claims).length).toBeGreaterThan(500);
  });

  test.each(named)('%s: a second reading gives the same', (_id, paper) => {
    expect(extractPaper(paper)).toEqual(extractPaper(paper));
  });

  test('the papers read before do not matter', () => {
    const there = papers.map(claims);
    const back = [...papers].reverse().map(claims).reverse();
    expect(back).toEqual(there);
  });

  test('the order of the rules does not matter', () => {
    const read = (rules: typeof RULES): string[] => {
      const index = indexRules(rules);
      return papers.flatMap((p) => prepare(p.abstract)).flatMap((s) =>
        [...resolve(findCandidates(index, s.tokens, s.tagging, s.groups), s.tokens, s.tagging)].map(([i, r]) => `${i} ${r.rule.id} ${JSON.stringify(r.slots)}`));
    };
    const plain = read(RULES);
    expect(plain.length).toBeGreaterThan(500);
    for (const seed of [1, 2, 3]) expect(read(shuffled(RULES, dice(seed)))).toEqual(plain);
  });

  // Where a sentence stands tells about its role, and how near it is to the end of a text about confidence.
  const core = ({ quote, kind, value, value_max, unit, comparator, relation, effect, metric, subject, baseline, dataset, condition, rule }: Claim): object =>
    ({ quote, kind, value, value_max, unit, comparator, relation, effect, metric, subject, baseline, dataset, condition, rule });

  test.each(named)('%s: a sentence without a number in front moves the offsets and nothing else', (_id, paper) => {
    const lead = 'Ovens are warm. ';
    const moved = claims({ ...paper, abstract: lead + paper.abstract });
    const plain = claims(paper);
    expect(moved.map(core)).toEqual(plain.map(core));
    expect(moved.map((c) => (c.field === 'title' ? c.start : c.start - lead.length))).toEqual(plain.map((c) => c.start));
  });

  // Without the spelling of the number: value, kind and comparator.
  const value = ({ value: v, value_max, unit, kind, comparator, rule }: Claim): object => ({ v, value_max, unit, kind, comparator, rule });
  const plainTexts = named.filter(([, p]) => /^[\x20-\x7e]*$/.test(p.title + p.abstract) && !/[\\$&]/.test(p.title + p.abstract) && !/\d (?:\d{3}|times \d)/.test(p.abstract));

  test('there are plain texts enough', () => {
    expect(plainTexts.length).toBeGreaterThan(15);
  });

  test.each(plainTexts)('%s: full-width digits read like others', (_id, paper) => {
    const wide = (s: string): string => s.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0));
    expect(holds({ ...paper, title: wide(paper.title), abstract: wide(paper.abstract) }).map(value)).toEqual(claims(paper).map(value));
  });

  test.each(plainTexts)('%s: double blanks read like single ones', (_id, paper) => {
    expect(holds({ ...paper, abstract: paper.abstract.replace(/ /g, '  ') }).map(value)).toEqual(claims(paper).map(value));
  });

  test.each(plainTexts)('%s: broken lines read like whole ones', (_id, paper) => {
    let n = 0;
    expect(holds({ ...paper, abstract: paper.abstract.replace(/ /g, () => (++n % 9 ? ' ' : '\n')) }).map(value)).toEqual(claims(paper).map(value));
  });
});

describe('over texts that nobody wrote', () => {
  const sentences = papers.flatMap((p) => p.abstract.split(/(?<=\.) /));
  const LATEX = ['$', '\\times', '\\%', '{', '}', '\\frac{1}{2}', '$\\sim$', '\\textbf{', '^{', '_', '10^{6}', '\\pm 3', '&lt;', '&#x1F600;', '&#99999999;', '<sub>', '</p>', '~', '\\\\'];
  const HARD = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'prototype', '__defineGetter__', 'isPrototypeOf', 'toLocaleString'];

  test.each(Array.from({ length: 12 }, (_, i) => i + 1))('spliced sentences, seed %d', (seed) => {
    const roll = dice(seed);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(roll() * list.length)]!;
    for (let n = 0; n < 25; n++) {
      let text = '';
      for (let k = 0; k < 4; k++) {
        const s = pick(sentences);
        const cut = Math.floor(roll() * s.length);
        text += (roll() < 0.5 ? s.slice(0, cut) : s.slice(cut)) + pick([' ', '', ', ', '. ', '(', ')', pick(LATEX), ` ${pick(HARD)} `]);
      }
      try {
        holds({ id: 'f', title: '', abstract: text });
      } catch (error) {
        (error as Error).message += `\n\nin ${JSON.stringify(text)}`;
        throw error;
      }
    }
  });

  test.each(Array.from({ length: 6 }, (_, i) => i + 1))('random characters, seed %d', (seed) => {
    const roll = dice(seed * 7919);
    const ranges: [number, number][] = [[0x20, 0x7e], [0x30, 0x39], [0x20, 0x2f], [0xa0, 0x24f], [0x2000, 0x22ff], [0xd800, 0xdfff], [0xff00, 0xff60], [0, 0x1f]];
    for (let n = 0; n < 60; n++) {
      let text = '';
      for (let k = 0; k < 160; k++) {
        const [a, b] = ranges[Math.floor(roll() * ranges.length)]!;
        text += String.fromCharCode(a + Math.floor(roll() * (b - a + 1)));
        if (roll() < 0.1) text += LATEX[Math.floor(roll() * LATEX.length)]!;
      }
      try {
        holds({ id: 'f', title: text.slice(0, 40), abstract: text });
      } catch (error) {
        (error as Error).message += `\n\nin ${JSON.stringify(text)}`;
        throw error;
      }
    }
  });

  test.each(HARD)('the word %s is a word', (word) => {
    for (const text of [`${word} reaches 3% accuracy on ${word}.`, `It holds 5 ${word} and 7${word}.`, `The ${word} of Ember is 40 ${word}.`, `It is 3x faster than ${word}.`, `\\${word}{5} &${word}; 6`, `3 ${word} per ${word}, two ${word}s.`]) holds({ id: word, title: word, abstract: text });
  });

  test.each([
    ['nothing', ''], ['a blank', ' '], ['a digit', '7'], ['a mark', '.'], ['a percent sign', '%'], ['a lone surrogate', '\ud800 5 ms'], ['a null character', '\0 5 ms'], 
    ['a very small number', `0.${'0'.repeat(400)}1%`], ['an exponent too far', '10^999 ovens and 1e999 trays'], ['zero', '0% and 0/0 and 1/0 of the ovens, 0:0'], ['nested brackets', `${'('.repeat(500)}5 ms${')'.repeat(500)}`],
    ['an open formula', '$'.repeat(99) + ' 5 ms'], ['an open brace', '{'.repeat(99) + ' 5 ms'],
  ])('bears %s', (_what, text) => {
    holds({ id: 'x', title: text, abstract: text });
  });
});

test('a number that no number type holds is reported and left out', () => {
  const { claims: found, diagnostics } = extractPaper({ id: 'x', title: '', abstract: `It holds ${'9'.repeat(400)} ovens and 3 trays.` });
  for (const c of found) expect(Number.isFinite(c.value)).toBe(true);
  for (const d of diagnostics) expect(d).toMatchObject({ code: 'invalid-claim', severity: 'warning', paper_id: 'x' });
  expect(found.map((c) => c.quote)).toContain('3');
});

// Work has to grow with the text, not with its square: what is four times as long may take about four times as long.
// The bound is wide, and a busy machine gets more than one try: a quadratic step takes sixteen times as long in each.
describe('the time that a text takes grows with its length', () => {
  const TRIES = 8;
  /** Milliseconds of processor time, which waiting for other processes does not add to. */
  const spent = (text: string): number => {
    const before = process.cpuUsage();
    extractPaper({ id: 'long', title: '', abstract: text });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  const KB = 1000;
  test.each<[what: string, part: string, length: number]>([
    ['the sample', papers.map((p) => p.abstract).join(' '), 200 * KB],
    ['plain sentences', 'Ovens are warm and bread is good. ', 200 * KB],
    ['claims', 'Ember reaches 81.2% accuracy on ImageNet. ', 200 * KB],
    ['one word', 'a', 200 * KB],
    ['one number', '7', 200 * KB],
    ['one sentence of words', 'warm bread and ', 200 * KB],
    ['blanks', ' ', 200 * KB],
    ['dots', '5.', 200 * KB],
    ['capitals', 'AB. ', 200 * KB],
    // Numbers without an end of a sentence.
    ['open brackets', '(5 ', 20 * KB],
    ['commas', '5, ', 20 * KB],
    ['dollars', '$5 ', 20 * KB],
    ['braces', '{5 ', 20 * KB],
    ['shares', '5% ', 20 * KB],
    ['bounds', '~5 ', 80 * KB],
  ])('%s', (_what, part, length) => {
    const text = (size: number): string => part.repeat(Math.ceil(size / part.length)).slice(0, size);
    spent(text(2 * KB));
    let small = Infinity;
    let large = Infinity;
    let tries = 0;
    do {
      // The fastest of the short ones beside the fastest of the long ones, taken in turn.
      small = Math.min(small, spent(text(length / 4)));
      large = Math.min(large, spent(text(length)));
    } while (large >= Math.max(100, small * 10) && ++tries < TRIES);
    expect(large).toBeLessThan(Math.max(100, small * 10));
  });
});
