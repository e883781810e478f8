/**
 * A text with the quotes of its claims marked: the one that is looked at strongly, the others faintly.
 */
import { element } from './dom.js';

/** @typedef {import('./data.js').Claim} Claim */

/**
 * @param {string} text
 * @param {readonly Claim[]} claims those whose quotes stand in this text
 * @param {Claim} chosen
 * @returns {(Node | string)[]}
 */
export function markedText(text, claims, chosen) {
  const spans = claims
    .flatMap(({ start, end, id }) => (start === null || end === null ? [] : [{ start, end, chosen: id === chosen.id }]))
    .sort((a, b) => a.start - b.start || Number(b.chosen) - Number(a.chosen));
  /** @type {(Node | string)[]} */
  const parts = [];
  let at = 0;
  for (const span of spans) {
    if (span.start < at) continue;
    parts.push(text.slice(at, span.start));
    const quote = text.slice(span.start, span.end);
    parts.push(span.chosen ? element('mark', {}, [quote]) : element('span', { class: 'other' }, [quote]));
    at = span.end;
  }
  parts.push(text.slice(at));
  return parts;
}
