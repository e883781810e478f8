/** Whether the name that a paper gives its own thing is that of data: scores are reached on a benchmark or corpus and never by it. */
import { foldSpace } from '../fold-space.js';

const DATA = String.raw`(?:datasets?|data ?sets?|benchmarks?|corpus|corpora|test ?suite|testbed|test ?set|leaderboard)(?![\w-]| (?:generators?|generation|construction|augmentation|distillation|condensation|pruning|selection|tool|framework|system|platform|harness|builder))`;
/** Words of one phrase: none that another phrase begins with. */
const WORDS = String.raw`(?:(?!(?:for|of|to|with|that|which|based|using|from|and|on|in|by|where)\b)[\w'’\-/]+,? (?:and [\w-]+ )?){0,9}?`;
/** `, a large benchmark`, `(Long Name), the first corpus`, ` is a benchmark`. */
const APPOSED = new RegExp(String.raw`^["'”}]{0,2}(?: \([^)]{1,90}\))?(?:,|:| -| —| is| as)? (?:an?|the|our) ${WORDS}${DATA}`, 'i');
/** ` benchmark` right behind the name. */
const HEADED = new RegExp(String.raw`^["'”}]{0,2}(?: \([^)]{1,90}\))? ${DATA}`, 'i');
/** `we release the `, `a dataset called `. */
const RELEASED = /\b(?:introduc|present|propos|releas|construct|creat|build|built|curat|collect|publish|contribut|develop)\w* (?:an? |the |our )?(?:[\w-]+ ){0,2}?$/i;
const CALLED = new RegExp(String.raw`${DATA}(?: \($|,? (?:called|named|dubbed|termed|namely),? $)|(?<!\b(?:on|across|over|in|from|using|with|against|of|by) )\ban? ${WORDS}${DATA}[,:] $`, 'i');
/** `: A Large Corpus` right behind the name that opens the title. */
const TITLED = new RegExp(String.raw`^: (?:an? |the )?${WORDS}${DATA}`, 'i');
const BEFORE = 60;
const BEHIND = 160;

/** Looks at every place where the abstract has the name, and at what the name says itself. */
export function isNameOfData(name: string, title: string, abstract: string): boolean {
  if (/(?:bench|benchmark|dataset|corpus)(?:-?v?[\d.]+)?$/i.test(name)) return true;
  const text = foldSpace(abstract);
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const before = text.slice(Math.max(0, at - BEFORE), at).replace(/["'“\\]|text[a-z]{2}\{|emph\{/g, '');
    const behind = text.slice(at + name.length, at + name.length + BEHIND);
    if (APPOSED.test(behind) || CALLED.test(before) || (HEADED.test(behind) && RELEASED.test(before))) return true;
  }
  return title.startsWith(name) && TITLED.test(title.slice(name.length, name.length + BEHIND));
}
