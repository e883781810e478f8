import { describe, expect, test } from '@jest/globals';
import { extractPaper } from '../../pipeline/stages.js';
import { Collector } from '../../output/report/report.js';
import { claimOf, paperOf } from './invented.js';

const PAPER = paperOf({ id: 'p9', title: 'Pebbles at 12x', abstract: 'Quarry sorts pebbles 12x faster than Sieve. It needs 3 GB of memory.', year: 2024, url: 'https://example.org/p9' });

describe('Collector', () => {
  test('papers bring their abstracts, and every quote is the slice that it says', () => {
    const collector = new Collector();
    const { claims } = extractPaper(PAPER);
    for (const claim of claims) collector.add(claim, PAPER);
    const data = collector.done();
    expect(data.papers).toHaveLength(1);
    expect(data.claims.length).toBeGreaterThanOrEqual(2);
    for (const { claim, text, span, paper } of data.claims) {
      const shown = text === null ? data.papers[paper]!.title : data.texts[text]!;
      expect(shown.slice(...span!)).toBe(claim.quote);
    }
  });

  test('claims alone bring their sentences, each once', () => {
    const collector = new Collector();
    const sentence = 'It is 12x faster and 3x smaller.';
    collector.add(claimOf({ sentence, quote: '12x', start: 106, end: 109 }), null);
    collector.add(claimOf({ sentence, quote: '3x', start: 121, end: 123 }), null);
    const { texts, claims, papers } = collector.done();
    expect(texts).toEqual([sentence]);
    expect(claims.map(({ span }) => span)).toEqual([[6, 9], [21, 23]]);
    expect(papers[0]!.abstract).toBeNull();
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/hosts', 'not a url', ''])('no link to %s', (url) => {
    const collector = new Collector();
    collector.add(claimOf({ paper_id: 'p9' }), { ...PAPER, url });
    expect(collector.done().papers[0]!.url).toBeNull();
  });

  test('two versions under one id stay apart', () => {
    const collector = new Collector();
    collector.add(claimOf(), PAPER);
    collector.add(claimOf(), { ...PAPER, abstract: 'Other words.' });
    expect(collector.done().papers).toHaveLength(2);
  });
});
