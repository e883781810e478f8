/** What the loader makes of a printed form: acronyms of two or three capitals stay as they are. */
export function fold(form: string): string {
  return /^[A-Z]{2,3}$/.test(form) ? form : form.toLowerCase().replace(/[-\u2010-\u2015]/g, ' ').replace(/\s+/g, ' ').trim();
}

/** Forms that stand for more than one entry, or twice in one. */
export function duplicates(forms: readonly string[]): string[] {
  const seen = new Set<string>();
  return forms.filter((form) => {
    const key = fold(form);
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
}

/** Words that say nothing about what is measured, used or compared. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  'a', 'about', 'after', 'all', 'also', 'an', 'and', 'any', 'are', 'as', 'at', 'be', 'been', 'before', 'both', 'but',
  'by', 'can', 'could', 'did', 'do', 'does', 'each', 'few', 'for', 'from', 'had', 'has', 'have', 'he', 'her', 'his',
  'how', 'i', 'if', 'in', 'into', 'is', 'it', 'its', 'many', 'may', 'more', 'most', 'no', 'nor', 'not', 'of', 'on',
  'one', 'only', 'or', 'other', 'our', 'over', 'per', 'she', 'should', 'so', 'some', 'such', 'than', 'that', 'the',
  'their', 'them', 'then', 'there', 'these', 'they', 'this', 'those', 'to', 'under', 'up', 'was', 'we', 'were', 'what',
  'when', 'where', 'which', 'while', 'who', 'will', 'with', 'within', 'without', 'would', 'you', 'your',
]);

/** Forms that folding turns into a function word, so that they would match running text. */
export function functionWords(forms: readonly string[]): string[] {
  return forms.filter((form) => FUNCTION_WORDS.has(fold(form)));
}

/** Forms with white space that no folded text holds, or nothing at all. */
export function untidy(forms: readonly string[]): string[] {
  return forms.filter((form) => form === '' || form !== form.trim() || /\s{2,}/.test(form));
}
