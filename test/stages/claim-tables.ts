/** Tables of texts and of the claims that are read from each, as the tests of the links share them. */
import { describe, expect, test } from '@jest/globals';
import type { Claim } from '../../pipeline/types.js';
import { claimsIn, trace } from '../read-text.js';

export type Expected = Partial<Claim> & { quote: string };

/** Rows by what they show: a text, and all of its claims in text order with the fields that matter. */
export type ClaimTables = Record<string, [text: string, claims: Expected[]][]>;

/** A test for each row, which prints the tokens where one fails, and one that the tables hold at least `floor` rows. */
export function testTables(what: string, tables: ClaimTables, floor: number, title = ''): void {
  describe.each(Object.entries(tables))(`${what}: %s`, (_name, rows) => {
    test.each(rows)('%s', (text, claims) => {
      const read = claimsIn(text, title);
      try {
        expect(read.map((c) => c.quote)).toEqual(claims.map((c) => c.quote));
        claims.forEach((claim, i) => expect(read[i]).toMatchObject(claim));
      } catch (error) {
        (error as Error).message += `\n\n${trace(text)}`;
        throw error;
      }
    });
  });

  test(`${what}: the tables hold rows enough`, () => {
    expect(Object.values(tables).flat().length).toBeGreaterThanOrEqual(floor);
  });
}
