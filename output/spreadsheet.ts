/**
 * How CSV has to be written for a spreadsheet to read it by a double click: with a byte order mark and CRLF, and where
 * numbers have a decimal comma with semicolons between the cells. `de` gives `0,5;12`.
 */
export interface Spreadsheet {
  delimiter: ',' | ';';
  decimal: '.' | ',';
}

/** Locales with a decimal point whose spreadsheets separate with semicolons all the same. */
const SEMICOLON: ReadonlySet<string> = new Set(['CH', 'LI']);

/** What the spreadsheets of a locale (`de`, `fr-CA`) expect, or null for what is no known locale. */
export function spreadsheetOf(locale = 'en'): Spreadsheet | null {
  let tag: string | undefined;
  try {
    [tag] = Intl.NumberFormat.supportedLocalesOf(locale);
  } catch {
    return null;
  }
  if (tag === undefined) return null;
  const decimal = new Intl.NumberFormat(tag, { numberingSystem: 'latn' }).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.';
  return { decimal, delimiter: decimal === ',' || SEMICOLON.has(new Intl.Locale(tag).region ?? '') ? ';' : ',' };
}
