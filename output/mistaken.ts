/**
 * Text that a spreadsheet takes for something else when it opens a CSV: `1/19` and `1-3` for a date, `5:1` for a time,
 * and where numbers have a decimal comma `2.9` for a date and `20,000` for twenty.
 */
import type { Spreadsheet } from './spreadsheet.js';

/** Two or three whole numbers, as in a date. */
const LIKE_A_DATE = /^\s*(\d{1,4})\s*[-/]\s*(\d{1,4})(?:\s*[-/]\s*(\d{1,4}))?\s*$/;

const LIKE_A_TIME = /^\s*\d{1,4}:\d{1,2}(?::\d{1,2})?\s*$/;

/** A number with marks between its digits, that mean another thing in each locale. */
const POINTED = /^\s*\d+(?:[.,]\d+)+\s*%?\s*$/;

const MONTHS = 12;
const FIRST_YEAR = 1900;

/** Whether `text` would be lost. What a spreadsheet only writes in another way, such as `71%`, is not. */
export function isMistaken(text: string, { decimal }: Spreadsheet): boolean {
  return isDate(text) || LIKE_A_TIME.test(text) || (decimal === ',' && POINTED.test(text));
}

/** One part is a month, and the others may be a day or a year. */
function isDate(text: string): boolean {
  const parts = LIKE_A_DATE.exec(text)?.slice(1).filter((part) => part !== undefined).map(Number) ?? [];
  return parts.some((part) => part >= 1 && part <= MONTHS) && parts.every((part) => part <= 99 || part >= FIRST_YEAR);
}

/** What people read, with decimal commas: `≤ 2.5x` is `≤ 2,5x`. Digits of names, as in GPT-4.1, stay. */
export function withCommas(text: string): string {
  return text.replace(/(?<!\p{L}[-\d]*)(\d)\.(?=\d)/gu, '$1,');
}
