/**
 * The author's own macros that stand for words: `\newcommand{\ours}{FastParse}`, `\def\acc{91.2\%}`. Those that take
 * arguments, and those whose words are long or hold a table or an environment, are left alone.
 */

const DEFINITION = /\\(?:(?:re)?newcommand|providecommand|def)\*?\s*\{?\s*\\([A-Za-z@]+)\s*\}?\s*\{((?:[^{}\n]|\{[^{}\n]{0,80}\}){0,120})\}/g;

/** A macro that names others is put in as deep as this; one that names itself stays as it is. */
const DEEPEST = 3;

export function macrosOf(source: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { index, 1: name, 2: words } of source.matchAll(DEFINITION)) {
    const isComment = /(?<!\\)%/.test(source.slice(source.lastIndexOf('\n', index) + 1, index));
    if (!isComment && !/#\d|\\(?:begin|end)\b|&/.test(words!)) found.set(name!, words!.replace(/\\xspace\b\s*|\\ensuremath\b/g, ''));
  }
  for (let depth = 0; depth < DEEPEST; depth++) {
    for (const [name, words] of found) found.set(name, words.replace(/\\([A-Za-z@]+)(?:\{\})?/g, (whole, other: string) => (other === name ? whole : (found.get(other) ?? whole))));
  }
  return found;
}
