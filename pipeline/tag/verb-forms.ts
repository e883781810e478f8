/** The forms of the verbs of the lexicon. */
import { IRREGULAR, VERBS } from '../../rules/lexicon/verbs.js';

const forms = new Map<string, 'base' | 's' | 'ed' | 'ing'>();
const inflect = (lemma: string): void => {
  const e = lemma.endsWith('e');
  const y = /[^aeiou]y$/.test(lemma);
  const doubles = /[^aeiou][aeiou][bdgklmnprt]$/.test(lemma) && !/(?:er|en|on|or|it|et|op|el|in|ar)$/.test(lemma.length > 4 ? lemma : '');
  const set = (form: string, kind: 'base' | 's' | 'ed' | 'ing'): void => {
    if (!forms.has(form)) forms.set(form, kind);
  };
  set(lemma, 'base');
  set(y ? `${lemma.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`, 's');
  const stems = doubles ? [`${lemma}${lemma.at(-1)!}`, lemma] : [lemma];
  for (const stem of stems) {
    set(y ? `${stem.slice(0, -1)}ied` : e ? `${stem}d` : `${stem}ed`, 'ed');
    set(e ? `${stem.slice(0, -1)}ing` : `${stem}ing`, 'ing');
  }
};
for (const verb of VERBS) inflect(verb);
for (const form of Object.keys(IRREGULAR)) forms.set(form, 'ed');

/** Which form of a verb a word may be; undefined where it is none. */
export const verbForms: ReadonlyMap<string, 'base' | 's' | 'ed' | 'ing'> = forms;
