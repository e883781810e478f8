/**
 * The author's own macros that stand for words: `\newcommand{\ours}{FastParse}`, `\def\acc{91.2\%}`, and with arguments
 * `\newcommand{\acc}[1]{#1\%}`. Those with an optional argument or one that they use twice, and those whose words are long
 * or hold a table or an environment, are left alone.
 */

const DEFINITION = /\\(?:(?:re)?newcommand|providecommand|def)\*?\s*\{?\s*\\([A-Za-z@]+)\s*\}?\s*(\[\s*[1-4]\s*\]|(?:#\d){1,4})?\s*\{((?:[^{}\n]|\{[^{}\n]{0,80}\}){0,120})\}/g;

/** A macro that names others is put in as deep as this; one that names itself stays as it is. */
const DEEPEST = 3;

/** Words, and between them the places of its arguments, from 0. */
export interface Macro {
  parts: readonly (string | number)[];
  /** How many arguments it takes. */
  takes: number;
}

export function macrosOf(source: string): ReadonlyMap<string, Macro> {
  const found = new Map<string, { words: string; takes: number }>();
  for (const { index, 1: name, 2: count, 3: words } of source.matchAll(DEFINITION)) {
    const isComment = /(?<!\\)%/.test(source.slice(source.lastIndexOf('\n', index) + 1, index));
    const takes = count === undefined ? 0 : Number(/\d(?=\D*$)/.exec(count)![0]);
    if (!isComment && isSimple(words!, takes)) found.set(name!, { words: words!.replace(/\\xspace\b\s*|\\ensuremath\b/g, ''), takes });
  }
  for (let depth = 0; depth < DEEPEST; depth++) {
    for (const [name, macro] of found) macro.words = macro.words.replace(/\\([A-Za-z@]+)(?:\{\})?/g, (whole, other: string) => (other === name || found.get(other)?.takes !== 0 ? whole : found.get(other)!.words));
  }
  return new Map([...found].map(([name, { words, takes }]) => [name, { parts: partsOf(words), takes }]));
}

/** No table or environment, and each argument at most once, none of them in the place of a name. */
function isSimple(words: string, takes: number): boolean {
  const used = [...words.matchAll(/#(\d)/g)].map(({ 1: place }) => Number(place));
  return !/\\(?:begin|end)\b|&/.test(words) && new Set(used).size === used.length && used.every((place) => place >= 1 && place <= takes);
}

function partsOf(words: string): (string | number)[] {
  return words.split(/(#\d)/).filter((part) => part !== '').map((part) => (/^#\d$/.test(part) ? Number(part[1]) - 1 : part));
}
