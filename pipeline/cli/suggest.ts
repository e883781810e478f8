/** A misspelt name into the known one that was probably meant. Names that nothing is close to get no suggestion. */
import { closestMatch } from 'leven';

/** ` Did you mean "extract"?`, or nothing. A leading space is included, for the end of a sentence. */
export function suggestion(given: string, known: readonly string[]): string {
  const meant = closestMatch(given.toLowerCase(), known, { maxDistance: given.length < 3 ? 1 : Math.max(2, Math.floor(given.length / 3)) })
    ?? known.find((name) => given.length > 1 && name.startsWith(given));
  return meant === undefined ? '' : ` Did you mean "${meant}"?`;
}
