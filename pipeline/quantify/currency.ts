/** The currency before a number: `$100K`, `US$ 5`, `HK dollars 9714`. */
import type { Token as Lexeme } from '../lex.js';
import type { Quantity } from '../quantity.js';

const SIGNS: ReadonlyMap<string, string> = new Map(Object.entries({ $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR', USD: 'USD', EUR: 'EUR', GBP: 'GBP', RMB: 'RMB', CNY: 'RMB', INR: 'INR', Rs: 'INR', AUD: 'AUD', CAD: 'CAD', HKD: 'HK dollars', CHF: 'CHF' }));
const COUNTRIES: ReadonlyMap<string, string> = new Map(Object.entries({ US: 'USD', U: 'USD', HK: 'HK dollars', A: 'AUD', AU: 'AUD', C: 'CAD', CA: 'CAD', NZ: 'NZD', S: 'SGD', R: 'BRL' }));
/** Currencies that stand for themselves, with a blank or without. */
const ALONE: ReadonlyMap<string, string> = new Map(Object.entries({ HK: 'HK dollars', US$: 'USD' }));
const DOLLARS = /^(?:dollars?|\$)$/;

/** The currency that ends before lexeme `i`, and its first lexeme. */
function currencyBefore(lexemes: readonly Lexeme[], i: number): { unit: string; from: number } | null {
  const last = lexemes[i - 1];
  if (!last) return null;
  const before = lexemes[i - 2];
  const sign = SIGNS.get(last.text);
  if (sign !== undefined && lexemes[i]!.start - last.end <= 1) {
    const country = last.text === '$' && before?.end === last.start ? COUNTRIES.get(before.text) : undefined;
    return country ? { unit: country, from: i - 2 } : { unit: sign, from: i - 1 };
  }
  const country = DOLLARS.test(last.lower) ? COUNTRIES.get(before?.text ?? '') : undefined;
  if (country) return { unit: country, from: i - 2 };
  const alone = ALONE.get(last.text);
  return alone ? { unit: alone, from: i - 1 } : null;
}

/** Gives the quantity at lexeme `i` the currency before it. Returns the first lexeme of that, `i` where there is none. */
export function readCurrency(lexemes: readonly Lexeme[], i: number, q: Quantity): number {
  if (q.unitClass !== 'none' && q.unitClass !== 'money') return i;
  const found = currencyBefore(lexemes, i);
  if (!found) return i;
  [q.unit, q.unitClass, q.unitBase, q.unitFactor] = [found.unit, 'money', found.unit, 1];
  q.start = lexemes[found.from]!.start;
  return found.from;
}
