/** Where a thing of a LaTeX source ends. Each takes the offset at which it may stand, and gives the same back where it does not. */

/** No argument is longer; a brace that is never closed costs no more than this. */
const LONGEST_ARGUMENT = 20_000;

/** Behind the next `mark`; `to` where none stands before it. */
export function pastMark(source: string, mark: string, at: number, to: number): number {
  const found = source.indexOf(mark, at);
  return found < 0 || found > to ? to : found + mark.length;
}

/** `\cmidrule(lr){2-3}`, `\addlinespace[2pt]`. */
export function pastRule(source: string, at: number): number {
  const found = /^(?:\s*(?:\[[^\][\n]{0,40}\]|\([^()\n]{0,40}\)|\{[^{}\n]{0,40}\}))*/.exec(source.slice(at, at + 160))!;
  return at + found[0].length;
}

/** Code between marks of its own choice, as `\verb|x|`, behind `before` arguments. */
export function pastCode(source: string, at: number, before: number, to: number): number {
  let end = pastOption(source, at);
  for (let i = 0; i < before; i++) end = pastArgument(source, end);
  return source[end] === '{' ? closing(source, end) + 1 : pastMark(source, source[end] ?? '|', end + 1, to);
}

export function pastOption(source: string, at: number): number {
  const found = /^\s*\[[^\][]{0,300}\]/.exec(source.slice(at, at + 320));
  return found ? at + found[0].length : at;
}

export function pastArgument(source: string, at: number): number {
  const blanks = /^\s*/.exec(source.slice(at, at + 40))![0].length;
  if (source[at + blanks] === '[') return pastArgument(source, pastOption(source, at));
  return source[at + blanks] === '{' ? closing(source, at + blanks) + 1 : at;
}

/** Offset of the brace that closes the one at `open`, or `open` where none does: then the rest of the text is not its argument. */
export function closing(source: string, open: number): number {
  let depth = 0;
  const last = Math.min(source.length, open + LONGEST_ARGUMENT);
  for (let at = open; at < last; at++) {
    const character = source[at];
    if (character === '\\') at++;
    else if (character === '{') depth++;
    else if (character === '}' && --depth === 0) return at;
  }
  return open;
}
