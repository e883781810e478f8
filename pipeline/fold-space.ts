/** White space of any sort and length into single blanks. Most texts have no other: those are not rewritten. */

const ODD_SPACE = /[^\S ]| {2}/;

/** `a\n b` is `a b`. Leading and trailing space is not taken away. */
export const foldSpace = (text: string): string => (ODD_SPACE.test(text) ? text.replace(/\s+/g, ' ') : text);
