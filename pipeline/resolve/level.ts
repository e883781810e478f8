/** Numbers that are a level where a change is near: a value in a bracket, a dose, what something fell below or was compared to. */
import { isDrug } from '../link/drug.js';
import type { Token } from '../quantity.js';
import { metricIn } from '../terms.js';

const DOSED = /^(?:doses?|dosages?|tablets?|capsules?|groups?|arms?|regimens?|patch|patches|infusions?)$/;

/** `decreased by the 20- and 40-mg doses`: what a hyphen binds to a thing given is no amount of the change. */
function isDosed(tokens: readonly Token[], i: number): boolean {
  let k = i;
  while (/^(?:,|and|or)$/.test(tokens[k + 1]?.lower ?? '') && tokens[k + 2]?.kind === 'quantity') k += 2;
  return tokens[k]!.text.includes('-') && (DOSED.test(tokens[k + 1]?.lower ?? '') || DOSED.test(tokens[k + 2]?.lower ?? ''));
}

const FALLS = /^(?:drop|fall|declin|ris|climb|decreas|increas|go|shrink|sink|dip)(?:e|es|s|ed|ped|ping|ing)?$|^(?:fell|rose|sank|shrank|went)$/;
const BELOW_ZERO = /^(?:kcal\/mol|kJ\/mol|[mk]?eV|m?V|dBm|°C|MPa)$/;
const CHANGED = /^(?:changes?|shifts?|differences?|drops?|reductions?|decreases?|falls?)$/;

/** `(0.33 vs 0.15)`, `more often (42%)`: what a bracket compares, and what it says of how often, is no change. */
export function isLevel(tokens: readonly Token[], i: number): boolean {
  const q = tokens[i]!.quantity!;
  // `the highest affinity (-9.5 kcal/mol)`: energies are below zero by nature
  if (q.value < 0 && tokens[i - 1]?.text === '(' && BELOW_ZERO.test(q.unit ?? '') && !CHANGED.test(tokens[i - 2]?.lower ?? '')) return true;
  if (q.signed) return false;
  // `the error drops below 1%`
  if (tokens[i - 1]?.skip && /^(?:below|under|above)$/.test(tokens[i - 1]!.lower) && FALLS.test(tokens[i - 2]?.lower ?? '')) return true;
  // `emberpril 20 mg/day was more effective`: a drug and its dose
  if (q.unitClass === 'physical' && isDrug(tokens[i - 1]?.lower ?? '') && /^(?:was|is|were|had)$/.test(tokens[i + 1]?.lower ?? '')) return true;
  if (q.unitClass === 'physical' && isDosed(tokens, i)) return true;
  // `1.3 additional steps` are counted
  if (q.unitClass === 'none' && ADDED.test(tokens[i + 1]?.lower ?? '')) return true;
  // `to gain 100% consensus`: reached, whatever was had before
  if (q.unitClass === 'percent' && q.value === 100 && tokens[i - 1]?.lower === 'gain') return true;
  if (tokens[i - 1]?.text === '(' && isReached(tokens, i)) return true;
  if (tokens[i - 1]?.text === '(') return OFTEN.test(tokens[i - 2]?.lower ?? '') || (VERSUS.test(tokens[i + 1]?.lower ?? '') && tokens[i + 2]?.kind === 'quantity');
  return VERSUS.test(tokens[i - 1]?.lower ?? '') && tokens[i - 2]?.kind === 'quantity' && tokens[i - 3]?.text === '(';
}

/** `gains on hard sets (94% recall on one)`: so much is reached and not gained, and of a measure of its own. */
function isReached(tokens: readonly Token[], i: number): boolean {
  const q = tokens[i]!.quantity!;
  if (q.unitClass !== 'percent' || q.value < MUCH || q.comparator !== null) return false;
  const own = metricIn(tokens, i + 1, Math.min(i + 2, tokens.length - 1));
  return own?.start === i + 1 && own.entry.dimension === 'quality' && /^(?:on|in|for|,|\))$/.test(tokens[own.end + 1]?.lower ?? '');
}

/** In percent: what hardly anything is improved by. */
const MUCH = 60;

/** `3% at the lid level compared to 5%`: no level of the 5%. */
export function isComparedTo(tokens: readonly Token[], i: number): boolean {
  let k = i - 1;
  while (tokens[k] && (tokens[k]!.skip || /^(?:an?|the)$/.test(tokens[k]!.lower))) k--;
  return tokens[k]?.lower === 'to' && tokens[k - 1]?.lower === 'compared';
}

/** `leading to a 2% increase`: the value that nothing became. */
export function leadsTo(tokens: readonly Token[], i: number): boolean {
  let k = i - 1;
  while (tokens[k] && (tokens[k]!.skip || /^(?:an?|the)$/.test(tokens[k]!.lower))) k--;
  // `improvements ranging from 2% to 5%`
  if (tokens[k]?.lower === 'from' && /^rang(?:ing|es|e|ed)$/.test(tokens[k - 1]?.lower ?? '')) return true;
  return tokens[k]?.lower === 'to' && /^(?:leads?|leading|led|due|thanks|compared|relative|according|owing|prior|contributes?|contributing|amounts?|amounting|equivalent|translates?|translating)$/.test(tokens[k - 1]?.lower ?? '');
}

const ADDED = /^(?:additional|extra|more)$/;
const OFTEN = /^(?:often|frequently|commonly|likely|rarely)$/;
const VERSUS = /^(?:vs|vs\.|versus|compared)$/;
