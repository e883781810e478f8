/** Compiles the template language of the rules (its forms stand at the head of pipeline/pattern.ts). */
import { table } from '../../rules/lexicon/table.js';
import { WORD_CLASSES } from '../../rules/lexicon/word-classes.js';
import { SLOT_NAMES, type Item, type Need, type Pattern } from './template.js';

const UNIT_ALIASES: Readonly<Record<string, string>> = table({ x: 'ratio', '%': 'percent', pp: 'points', unitless: 'none' });

function parseItem(source: string, pattern: string): Item | { type: 'quantity'; units: ReadonlySet<string> | null } {
  const fail = (why: string): never => {
    throw new Error(`pattern "${pattern}": ${why} at "${source}"`);
  };
  const optional = source.endsWith('?') && source.length > 1;
  const body = optional ? source.slice(0, -1) : source;
  if (body === '^') return { type: 'edge' };
  if (/^~\d+$/.test(body)) return { type: 'gap', most: Number(body.slice(1)) };
  const slot = /^\{([a-z]+)(?:\[([^\]]+)\])?\}$/.exec(body);
  if (slot) {
    const classes = slot[2] ? new Set(slot[2].split('|').map((c) => UNIT_ALIASES[c] ?? c)) : null;
    if (slot[1] === 'quantity') return { type: 'quantity', units: classes };
    const name = SLOT_NAMES.find((known) => known === slot[1]) ?? fail(`no slot is named ${slot[1]!}; known are quantity, ${SLOT_NAMES.join(', ')}`);
    return { type: 'slot', name, classes, optional };
  }
  if (/[{}[\]]/.test(body)) fail('unreadable slot');
  if (body.length > 1 && body.startsWith('(') !== body.endsWith(')')) fail('a bracket does not close');
  const words = new Set<string>();
  for (const part of body.startsWith('(') && body.endsWith(')') && body.length > 2 ? body.slice(1, -1).split('|') : [body]) {
    if (part.startsWith('@')) {
      const cls = WORD_CLASSES[part.slice(1)];
      if (!cls) fail(`no word class is named ${part}`);
      for (const w of cls!) words.add(w);
    } else words.add(part);
  }
  return { type: 'literal', words, optional };
}

const needsOf = (items: readonly Item[], side: Need['side']): Need[] => items.flatMap((i) => (i.type === 'literal' && !i.optional ? [{ words: i.words, side }] : []));

/** Compiles a template. Throws where it is not one, with the place. */
export function compile(pattern: string): Pattern {
  const items = pattern.trim().split(/\s+/).map((s) => parseItem(s, pattern));
  const at = items.findIndex((i) => i.type === 'quantity');
  if (at < 0 || items.filter((i) => i.type === 'quantity').length > 1) throw new Error(`pattern "${pattern}" must hold exactly one {quantity}`);
  const left = (items.slice(0, at) as Item[]).reverse();
  const right = items.slice(at + 1) as Item[];
  const needs = [...needsOf(left, 'left'), ...needsOf(right, 'right')];
  const specificity = [...left, ...right].reduce((n, i) => n + (i.type === 'literal' && !i.optional ? 2 : i.type === 'slot' ? (i.classes && !i.classes.has('unknown') ? 2 : 1) : i.type === 'gap' ? -0.1 * i.most : 0), 0);
  return { source: pattern, left, right, units: (items[at] as { units: ReadonlySet<string> | null }).units, needs, specificity };
}
