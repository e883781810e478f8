/** Numbers and units written with the commands of siunitx, put into a text as they are printed. */
import { pastArgument, pastOption } from './latex-skip.js';
import { UNIT_NAMES } from './latex-words.js';
import type { MappedText } from './mapped-text.js';

/** `\SI{12.4}{ms}` is 12.4 ms. The arguments begin at `at`: `numbers` of them, then a unit unless they stand `alone`. Returns the offset behind them. */
export function putQuantity(text: MappedText, source: string, at: number, numbers: number, alone: boolean): number {
  let past = pastOption(source, at);
  for (let i = 0; i < numbers; i++) {
    const end = pastArgument(source, past);
    const open = source.indexOf('{', past);
    if (end === past) return past;
    if (i > 0) text.put('-', open, open + 1);
    text.copy(source, open + 1, end - 1);
    past = end;
  }
  const end = alone ? past : pastArgument(source, past);
  if (end === past) return past;
  const unit = unitIn(source.slice(past, end));
  // The number is a claim's with its unit, so the unit stands for its last character, not for the brace behind it.
  text.put(unit === '%' ? unit : ` ${unit}`, past, end - 1);
  return end;
}

/** `\si{\milli\second}` is ms. Returns the offset behind its argument. */
export function putUnit(text: MappedText, source: string, at: number): number {
  const end = pastArgument(source, pastOption(source, at));
  text.put(unitIn(source.slice(at, end)), at, end);
  return end;
}

/** The argument of a command for units, in its braces. */
function unitIn(argument: string): string {
  return argument.replace(/^\s*\{|\}$/g, '').replace(/\\([A-Za-z]+)\s*/g, (_, name: string) => UNIT_NAMES.get(name) ?? name).replace(/\\%/g, '%');
}
