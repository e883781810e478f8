/**
 * Reads a unit of measure from plain text: the longest unit that starts at an offset, with rates (`mg/kg/day`,
 * `tokens per second`) built from their parts. Looks up the lexicon of units; knows no numbers.
 */
import { PER, TIME_NAMES, UNITS, type UnitClass, type UnitEntry } from '../rules/lexicon/units.js';

/** A unit as found in a text, `end` exclusive. */
export interface UnitMatch {
  name: string;
  class: UnitClass;
  base: string | null;
  factor: number;
  end: number;
}

const byForm = new Map<string, UnitEntry>();
const byWord = new Map<string, UnitEntry>();
for (const entry of UNITS) {
  for (const form of entry.forms) byForm.set(form, entry);
  for (const word of entry.words) byWord.set(word.toLowerCase(), entry);
}
const escape = (s: string): string => s.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const longestFirst = (a: string, b: string): number => b.length - a.length || (a < b ? -1 : 1);
const FORM = new RegExp(`(?:${[...byForm.keys()].sort(longestFirst).map(escape).join('|')})(?![A-Za-z0-9µμ])`, 'y');
const WORD = new RegExp(`(?:${[...byWord.keys()].sort(longestFirst).map((w) => escape(w).replace(/[- ]/g, '[- ]')).join('|')})(?:s|es)?(?![A-Za-z0-9])`, 'iy');
const PER_PART = new RegExp(`(?: ?/ ?| per |·|-per-|\\.(?=h\\b|min\\b|day\\b))(${Object.keys(PER).sort(longestFirst).map(escape).join('|')})(?:s|\\^([23])|\\(([23])\\))?(?![A-Za-z0-9])`, 'y');
/** `g/24 h`, `mg per 24 hours`. */
const PER_DAY = /(?: ?\/ ?| per )24[ -]?(?:hours?|hrs?|h)(?![A-Za-z0-9])/y;
const POWER = /(?:\^?-[1-3]|\(-[1-3]\)|\^[23]|²|³|\([23]\)|[23](?=[\s,.;)/·⋅-]))(?!\d)/y;
/** `W m-2`, `mol(-1)`, `ml x min(-1)`. */
const INVERSE = /(?: ?[x·×⋅] ?|[ .-])([A-Za-zµ]{1,4})(?:\^?-([1-6])|\^?[({]-([1-6])[)}])(?![\dA-Za-z])/y;
/** `dyne-sec`, `N-m`, `g-m`: two units by each other. */
const PRODUCT = /[-·⋅](sec|s|m|cm|hr|h)(?![A-Za-z\d^])/y;
/** `cm2`, `mm3`: only a length is squared by a bare digit. */
const LENGTH = /(?:[cmkdnu]|µ|μ)?m(?=[23](?![\dA-Za-z]))/y;

const at = (regex: RegExp, text: string, i: number): RegExpExecArray | null => {
  regex.lastIndex = i;
  return regex.exec(text);
};

/** A number's own unit is read by form (`ms`), by word (`milliseconds`) or not at all. */
function simple(text: string, i: number, glued: boolean): { entry: UnitEntry; end: number } | null {
  const word = at(WORD, text, i);
  const form = at(FORM, text, i) ?? at(LENGTH, text, i);
  const entryOf = (m: RegExpExecArray, words: boolean): UnitEntry | undefined => {
    if (!words) return byForm.get(m[0]);
    const w = m[0].toLowerCase().replace(/-/g, ' ');
    for (const candidate of [w, w.replace(/es$/, ''), w.replace(/s$/, '')]) {
      const hit = byWord.get(candidate) ?? byWord.get(candidate.replace(/ /g, '-'));
      if (hit) return hit;
    }
    return undefined;
  };
  if (word && (!form || word[0].length > form[0].length)) {
    const entry = entryOf(word, true);
    if (entry) return { entry, end: i + word[0].length };
  }
  if (form) {
    const entry = entryOf(form, false)!;
    void glued;
    return { entry, end: i + form[0].length };
  }
  return null;
}

/** `2024 U.S.`, `a 3U frame`: no units of an enzyme. */
const NO_ENZYME_UNIT = /^(?:\.[A-Z]|[ -](?:frame|cubesat|rack|chassis|server|satellite)s?\b)/i;

/** The unit that starts at `i`, or null. `glued`: no blank stands between the number and `i`. */
export function readUnit(text: string, i: number, glued: boolean): UnitMatch | null {
  const found = simple(text, i, glued);
  if (!found) return null;
  const { entry } = found;
  let { end } = found;
  if (entry.name === 'U' && NO_ENZYME_UNIT.test(text.slice(end, end + 10))) return null;
  let name = entry.name;
  let cls: UnitClass = entry.class;
  let base: string | null = entry.base;
  let factor = entry.factor;
  const power = at(POWER, text, end);
  if (power && (cls === 'physical' || cls === 'time' || cls === 'rate')) {
    name += power[0].replace('²', '^2').replace('³', '^3').replace(/^\(?(-[1-3])\)?$/, '^$1').replace(/^\(([23])\)$/, '^$1');
    end += power[0].length;
    [cls, base, factor] = ['physical', null, 1];
  }
  const product = cls === 'physical' && !power ? at(PRODUCT, text, end) : null;
  if (product) {
    end += product[0].length;
    [base, factor] = [null, 1];
  }
  for (let n = 0; n < 3; n++) {
    const inverse = at(INVERSE, text, end);
    if (inverse && cls === 'physical' && PER[inverse[1]!]) {
      const times = inverse[2] ?? inverse[3]!;
      name += `/${PER[inverse[1]!]!}${times === '1' ? '' : `^${times}`}`;
      end += inverse[0].length;
      [base, factor] = [null, 1];
      continue;
    }
    const daily = cls === 'physical' ? at(PER_DAY, text, end) : null;
    if (daily) {
      name += '/24 h';
      end += daily[0].length;
      [base, factor] = [null, 1];
      break;
    }
    const per = at(PER_PART, text, end);
    // work per item stays an amount of work, and time per item an amount of time, unless printed with a slash
    const spelled = per !== null && !per[0].includes('/');
    if (per && spelled && (cls === 'time' || ((cls === 'operations' || cls === 'storage' || cls === 'params') && !TIME_NAMES.has(PER[per[1]!]!)))) break;
    if (per && cls !== 'ratio' && cls !== 'points') {
      const power = per[2] ?? per[3];
      const what = PER[per[1]!]! + (power ? `^${power}` : '');
      // `5 ms per frame` stays a time; `3 mg/kg` becomes a unit of its own.
      name += `/${what}`;
      end += per[0].length;
      if (cls !== 'time' && TIME_NAMES.has(what) && cls !== 'physical' && cls !== 'percent' && cls !== 'money') [cls] = ['rate'];
      if (cls !== 'operations' || !TIME_NAMES.has(what)) [base, factor] = [null, 1];
      else cls = 'rate';
      if (cls === 'percent') cls = 'percent';
      continue;
    }
    break;
  }
  // a product of units and a spelled prefix (`microM`) are no names of ours: they stay as printed
  return { name: product || /^micro[MlL](?![a-z])/.test(text.slice(i, end)) ? text.slice(i, end) : name, class: cls, base, factor, end };
}
