/**
 * How precisely a text prints a number: the step of its last digit, in the unit of the claim. `91.2%` has a step of 0.1,
 * `12M` one of a million, `three` one of 1. Two numbers agree where one is a rounding of the other.
 */

/** Between thousands: `1,204`, and in LaTeX `1{,}204` or `1\,204`. */
const MARK = String.raw`\{,\}|\\,|[,\u2009\u202f\u00a0]`;
const NUMBER = new RegExp(String.raw`\d+(?:(?:${MARK})+\d+)*(?:\.\d+)?|\.\d+`, 'g');
const MARKS = new RegExp(MARK, 'g');

export interface PrintedNumber {
  /** As it stands in the quote. */
  text: string;
  index: number;
  /** Without separators of thousands, as a number. */
  number: number;
  decimals: number;
}

/** The mark that stands between the thousands of a printed number, or undefined where none does. */
export function thousandsMark(text: string): string | undefined {
  return text.match(MARKS)?.[0];
}

/** The numbers in digits of a quote, in order. */
export function numbersIn(quote: string): PrintedNumber[] {
  return [...quote.matchAll(NUMBER)].map(({ 0: text, index }) => {
    const plain = text.replace(MARKS, '');
    return { text, index, number: Number(plain), decimals: plain.split('.')[1]?.length ?? 0 };
  });
}

/** The step of the last printed digit of `value`, which the quote writes; null where it is not written in digits. */
export function stepOf(quote: string, value: number): number | null {
  const found = numbersIn(quote).find(({ number }) => number !== 0 && isPowerOfTen(Math.abs(value / number))) ?? numbersIn(quote).find(({ number }) => number === value);
  if (!found) return Number.isInteger(value) && numbersIn(quote).length === 0 ? 1 : null;
  const scale = found.number === 0 ? 1 : Math.abs(value / found.number);
  return scale * 10 ** -found.decimals;
}

/** The step of a number that is only about right: 90 may stand for 85 to 95, 91 for 90.5 to 91.5. */
export function looseStep(quote: string, value: number): number | null {
  const step = stepOf(quote, value);
  if (step === null || value === 0) return step;
  let loose = step;
  while (Number.isInteger(round(value / (loose * 10))) && loose * 10 < Math.abs(value)) loose *= 10;
  return loose;
}

/** Whether a measured value, rounded as the text rounds, is the printed one. Halves may go either way. */
export function agrees(measured: number, printed: number, step: number): boolean {
  return Math.abs(measured - printed) <= step / 2 + Math.abs(step) * 1e-6;
}

function isPowerOfTen(ratio: number): boolean {
  const power = Math.log10(ratio);
  return Number.isFinite(power) && Math.abs(power - Math.round(power)) < 1e-9;
}

function round(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
