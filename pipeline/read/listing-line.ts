/**
 * One line of a listing into what it may be: a title, an abstract, either, or page furniture.
 * It judges by length and by sentences within the line, never by its place: the reader of listings does that.
 */

export type LineKind = 'title' | 'abstract' | 'either' | 'furniture';

/** Longer than all but a few titles in a hundred thousand, shorter than nearly every abstract. */
const LONGEST_TITLE = 300;
const SHORTEST_ABSTRACT = 120;

/** The end of a sentence with another one after it. */
const SENTENCE_BREAK = /[.!?]["')\]]*\s+["'([]?[\p{Lu}\p{N}]|[。！？](?=.)/gu;
const SENTENCE_END = /[.!?。！？]["')\]]*$/u;
const FULL_STOP = /[.。]["')\]]*$/u;

/** Invitations and buttons of web pages, as whole lines: a title may well begin with such a word. */
const INVITATION = /^(?:get|receive)\b.*\b(?:e-?mail|inbox|newsletter)\b.*[.!]$/i;
const BUTTON = /^(?:subscribe|sign (?:up|in)|log ?in|(?:load|show|read|view|see) (?:more|all|paper|code|pdf)|next|previous|share|menu|home|abstract|pdf|code)[\s.!:…>»]*$/i;
const HAS_LETTER = /\p{L}/u;

/** What `line`, trimmed and not empty, may be. */
export function kindOfLine(line: string): LineKind {
  const length = line.length;
  if (length >= LONGEST_TITLE) return 'abstract';
  if (!HAS_LETTER.test(line) || INVITATION.test(line) || BUTTON.test(line)) return 'furniture';
  const breaks = line.match(SENTENCE_BREAK)?.length ?? 0;
  if (breaks >= 2 && length >= SHORTEST_ABSTRACT && SENTENCE_END.test(line)) return 'abstract';
  return breaks > 0 || FULL_STOP.test(line) ? 'either' : 'title';
}
