/** Whether an acronym stands for the words before it. */

/** Whether the letters of an acronym run through the words before it in order. */
export function abbreviates(acronym: string, words: string): boolean {
  const text = words.toLowerCase();
  let at = 0;
  let hits = 0;
  const letters = acronym.toLowerCase().replace(/[^a-z]/g, '');
  for (const letter of letters) {
    const next = text.indexOf(letter, at);
    if (next < 0) continue;
    hits++;
    at = next + 1;
  }
  return letters.length > 1 && hits >= letters.length * 0.75;
}

/** First letters of the words with a capital: `Iterative Tuning for Small Parsers` is ITSP. */
const initials = (words: string): string => words.split(/[\s-]+/).filter((w) => /^[A-Z]/.test(w)).map((w) => w[0]).join('');

/** Whether an acronym is made of a name with prepositions: of its initials, or of letters that run through it from its first to its last word. */
export function spells(name: string, acronym: string): boolean {
  const letters = acronym.toUpperCase().replace(/[^A-Z]/g, '');
  if (initials(name) === letters) return true;
  // `a Foo for Bar Baz (BB)` is a foo for what the acronym says
  const tail = name.replace(/^.*\b(?:using|with|for|via|based|on|in|from|of|by) /, '');
  return letters.length > 3 && name[0]!.toUpperCase() === letters[0] && !(tail !== name && initials(tail) === letters) && runsThrough(letters, name.toUpperCase()) && !runsThrough(letters, tail.toUpperCase());
}

/** Whether all the letters stand in the text in order. */
function runsThrough(letters: string, text: string): boolean {
  let at = -1;
  for (const letter of letters) if ((at = text.indexOf(letter, at + 1)) < 0) return false;
  return true;
}
