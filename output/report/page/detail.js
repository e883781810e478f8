/**
 * A claim in full: its paper, the text with the quote marked, and every field that has a value.
 */
import { datasetOf, metricOf } from './data.js';
import { element } from './dom.js';
import { markedText } from './quotes.js';

/** @typedef {import('./data.js').Claim} Claim */
/** @typedef {import('./data.js').Data} Data */

/**
 * A function that shows a claim, given where the claims of each text are.
 * @param {Data} data
 * @returns {(claim: Claim) => HTMLElement}
 */
export function detailView({ claims, texts }) {
  /** @type {Map<string, Claim[]>} */
  const byText = new Map();
  for (const claim of claims) {
    const key = textKey(claim);
    const there = byText.get(key);
    if (there) there.push(claim);
    else byText.set(key, [claim]);
  }

  return (claim) => {
    const { paper, text } = claim;
    const inText = byText.get(textKey(claim)) ?? [];
    const title = text === null ? markedText(paper.title, inText, claim) : [paper.title || paper.id];
    const body = text ?? paper.abstract;
    return element('div', { class: 'detail' }, [
      element('div', { class: 'reading' }, [
        element('h3', { dir: 'auto' }, paper.url === null ? title : [element('a', { href: paper.url, rel: 'noopener noreferrer' }, title)]),
        ...(body === null ? [] : [element('p', { dir: 'auto', class: 'abstract' }, text === null ? [texts[body]] : markedText(texts[body], inText, claim))]),
      ]),
      fieldList(claim),
    ]);
  };
}

/** @param {Claim} claim */
function fieldList(claim) {
  /** @type {[string, string | null][]} */
  const fields = [
    ['Quote', claim.quote],
    ['Metric', named(metricOf(claim), claim.metric)],
    ['Subject', claim.subject],
    ['Compared with', claim.baseline],
    ['Dataset', named(datasetOf(claim), claim.dataset)],
    ['Condition', claim.condition],
    ['Statistic', claim.aggregate],
    ['Interval', claim.interval],
    ['Relation', claim.effect === null ? claim.relation : `${claim.relation}, ${claim.effect}`],
    ['Role', claim.role],
    ['Confidence', claim.confidence.toFixed(2)],
    ['Rule', claim.rule],
    ['Paper', claim.paper.id],
    ['Claim', claim.id],
  ];
  return element('dl', {}, fields.flatMap(([name, value]) => (value ? [element('dt', {}, [name]), element('dd', { dir: 'auto' }, [value])] : [])));
}

/**
 * The shared name, with the printed one where it differs.
 * @param {string | null} name
 * @param {string | null} printed
 */
function named(name, printed) {
  return name !== printed && printed !== null ? `${name} (printed “${printed}”)` : name;
}

/** @param {Claim} claim */
function textKey({ text, paper }) {
  return text === null ? `title ${paper.id} ${paper.title}` : String(text);
}
