/**
 * normalise: raw text to plain text, with a map back to the raw offsets.
 *
 * LaTeX remains, entities, inline tags, Unicode variants and words that lost their markup become the one plain form that
 * the lexer reads: `$3.2\times$` is `3.2×`, `12-38\%` is `12-38%`, `sim500` is `~500`. Nothing is lost: every span of the
 * plain text maps to the span of the raw text that it came from.
 */
import { table } from '../rules/lexicon/table.js';


/** Plain text of one field, with the way back to the raw text. */
export interface Normalised {
  raw: string;
  text: string;
  /** Raw start offset of each plain character; null where each stands for the raw one in its place. */
  starts: Int32Array | null;
  /** Raw end offset of each plain character. */
  ends: Int32Array | null;
}

/** The raw span of a plain span, `start < end`, with the `}` and `$` that close what was opened inside it. */
export function rawSpan(n: Normalised, start: number, end: number): [number, number] {
  if (!n.starts || !n.ends) return [start, end];
  const from = n.starts[start]!;
  let to = n.ends[end - 1]!;
  const open = (mark: string): number => n.raw.slice(from, to).split(mark).length - 1;
  while (n.raw[to] === '}' && open('{') > open('}')) to++;
  if (n.raw[to] === '$' && open('$') % 2 === 1) to++;
  return [from, to];
}

const COMMANDS: Readonly<Record<string, string>> = table({
  times: '×', cdot: '·', sim: '~', approx: '~', simeq: '~', thicksim: '~', pm: '±', le: '≤', leq: '≤', leqslant: '≤', ge: '≥', geq: '≥', geqslant: '≥', lt: '<', gt: '>',
  ll: '<', gg: '>', mu: 'µ', to: '→', rightarrow: '→', percent: '%', textpercent: '%', textasciitilde: '~', textmu: 'µ', degree: '°', deg: '°', textdegree: '°', texttimes: '×', textpm: '±', quad: ' ', qquad: ' ', ldots: '...', dots: '...',
  text: '', textrm: '', textbf: '', textit: '', textsf: '', texttt: '', textsc: '', textnormal: '', emph: '', mathrm: '', mathbf: '', mathsf: '', mathtt: '', mathcal: '', mathit: '', mathbb: '', boldsymbol: '', bm: '',
  operatorname: '', mbox: '', bar: '', overline: '', hat: '', it: '', bf: '', em: '', rm: '', sf: '', tt: '', underline: '', ensuremath: '', url: '', left: '', right: '', xspace: '', num: '', displaystyle: '', footnotesize: '', small: '',
});

const ENTITIES: Readonly<Record<string, string>> = table({
  amp: '&', lt: '<', gt: '>', le: '≤', ge: '≥', times: '×', plusmn: '±', minus: '-', nbsp: ' ', thinsp: ' ', ensp: ' ', emsp: ' ', ndash: '-', mdash: '—', quot: '"', apos: "'", micro: 'µ', mu: 'µ',
  deg: '°', middot: '·', asymp: '~', sim: '~', hellip: '...', alpha: 'α', beta: 'β', gamma: 'γ', delta: 'δ', Delta: 'Δ', kappa: 'κ', lambda: 'λ', sigma: 'σ', rsquo: "'", lsquo: "'", ldquo: '"', rdquo: '"',
});

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉';
const CHARACTERS: Readonly<Record<string, string>> = table({
  '\u2010': '-', '\u2011': '-', '\u2012': '-', '\u2013': '-', '\u2212': '-', '\ufe63': '-', '\uff0d': '-', '\u2015': '—',
  '∼': '~', '～': '~', '≈': '~', '≃': '~', '˜': '~', '≲': '<', '≳': '>', '⩽': '≤', '≦': '≤', '⩾': '≥', '≧': '≥', '％': '%', '﹪': '%', '✕': '×', '✖': '×', '⨯': '×', '╳': '×', '＜': '<', '＞': '>', '＝': '=', '＋': '+', '．': '.', '，': ',', '（': '(', '）': ')',
  '’': "'", '‘': "'", '“': '"', '”': '"', '\u2044': '/', '\u2215': '/', '⋅': '·', '∙': '·', 'º': '°', '\u00ad': '', '\u200b': '', '\u200c': '', '\u200d': '', '\u2060': '', '\ufeff': '', '\u200e': '', '\u200f': '', '\u202a': '', '\u202c': '', 'ﬁ': 'fi', 'ﬂ': 'fl', 'ﬀ': 'ff', 'ﬃ': 'ffi',
});

/**
 * One look that tells whether a text needs any work at all, but for double blanks. Each way begins with a character that
 * is rare in prose, and looks back from there: the engine skips the rest.
 */
const NEEDS_WORK = /[\x00-\x1f\x7f-\uffff\\$&{}`]|[<>](?:\/| ?or ?)=|<\/?[a-z]|--[A-Z](?<=[a-z]--[A-Z])|\*\*|~\w(?<=\w~\w)|\(cid:|\d(?:, 000(?!\d)| ?(?:times|pm)| \d{3}(?!\d)|(?<=(?:sim|approx) ?\d))|q(?<=[lg]eq)/;

/**
 * What is written otherwise in plain text, by name. Looking back comes after the character itself: a way that begins with
 * a look back is tried at every character.
 */
const WAYS: readonly (readonly [name: string, expression: string])[] = [
  ['space', '[ \\t\\r\\n\\f\\v\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]{2,}|[\\t\\r\\n\\f\\v\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]'],
  ['circ', '\\^\\{?\\\\circ\\}?'],
  ['angstrom', '\\\\mathring\\{\\\\?(?:text|mathrm)?\\{?A\\}?\\}|\\\\(?:AA|angstrom)(?![A-Za-z])'],
  // `Figure~3`; the decimals of `RA~0.9` say that it is a measure, and `8 fps~12 fps`, `$6\times$~$58\times$` are ranges
  ['tie', '~(?:(?<=[A-Za-z.)]~)(?<!\\d ?(?:fps|FPS|ms|s|x|Hz|kHz|MHz|GHz|dB|h|mm|cm|m|kg|g|GB|MB|px|V|W|mW|nm)~(?=\\d))(?!\\d*\\.\\d)(?=[A-Za-zÅµ{\\d\\\\$])|(?<=[\\d$}]~)(?<!times\\$~(?=\\$\\d))(?=[A-Za-zÅµ\\\\$]))'],
  ['escaped', '\\\\[%&_#${}]'],
  // the marks around a formula
  ['inline', '\\\\[()]'],
  ['thin', '\\\\[,;:! ]'],
  ['command', '\\\\[A-Za-z]+\\*?'],
  ['brace', '[{}]'],
  ['bold', '\\*\\*'],
  ['bound', '[<>](?:\\/| ?or ?)='],
  ['dollar', '\\$+'],
  ['entity', '&(?:amp;)?(?:[A-Za-z]{2,8}|#\\d{2,6}|#x[0-9A-Fa-f]{2,5});'],
  ['tag', '</?(?:jats:[a-z-]+|i|b|em|u|strong|sub|sup|p|italic|bold|sec|title|br|span|inf)(?: [^<>]{0,80})?/?>'],
  ['super', '[⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺]+'],
  ['subs', '[₀₁₂₃₄₅₆₇₈₉]'],
  ['wide', '[\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a]'],
  ['lost', 'times(?<=\\dtimes)(?![a-z])| times (?<=\\d times )(?=\\d)|(?:sim|approx)(?<![A-Za-z](?:sim|approx)) ?(?=\\d)(?!2(?:[a-z]{3}|[A-Z][a-z]))|(?: pm(?<=\\d pm)|pm(?<=\\dpm)) ?(?=\\d)|[lg]eq(?<![A-Za-z][lg]eq) ?(?=\\d)'],
  ['group', ' (?=\\d{3}(?: \\d{3})*(?:times|×|\\\\times))(?<=(?<![\\d.,])\\d{1,3} )'],
  // a lost character of a PDF, most often the hyphen at the end of a line
  ['cid', '\\(cid:\\d+\\) ?'],
  ['thousand', ', (?=000(?!\\d))(?<=\\d, )'],
  ['quotes', '``|\'\''],
  // `70·0%`: the point of a decimal, set high; `5·10^3` multiplies
  ['point', '\\u00b7(?<=\\d\\u00b7)(?=\\d{1,3}(?![\\d^\\u2070-\\u2079\\u00b2\\u00b3\\u00b9\\u207b]))'],
  // `Watson--Glaser`: names that a dash of LaTeX joins
  ['names', '--(?<=[A-Z][a-z]+--)(?=[A-Z][a-z])'],
  ['other', '[\\u00ad\\u200b-\\u200f\\u2010-\\u2013\\u2015\\u2018\\u2019\\u201c\\u201d\\u202a-\\u202e\\u2044\\u2060\\u2212\\u2215\\u223c\\u2243\\u2248\\u2266\\u2267\\u2272\\u2273\\u22c5\\u2219\\u2573\\u2715\\u2716\\u2a2f\\u2a7d\\u2a7e\\u02dc\\ufb00-\\ufb03\\ufe63\\ufe6a\\ufeff\\uff05\\uff08\\uff09\\uff0b-\\uff0e\\uff1c-\\uff1e\\uff5e\\u00ba]'],
];

/** Each way is a group, by its number: an object of groups by their names costs more than all the rest. */
const SPECIAL = new RegExp(WAYS.map(([, expression]) => `(${expression})`).join('|'), 'g');

/** The name of the way that matched. */
function wayOf(m: RegExpExecArray): string {
  let n = 1;
  while (m[n] === undefined) n++;
  return WAYS[n - 1]![0];
}

const LOST: Readonly<Record<string, string>> = table({ times: '×', sim: '~', approx: '~', pm: '±', leq: '≤', geq: '≥' });

const FONT = /^(?:bf|it|em|rm|sf|tt)$/;

/** A `$` that starts an amount of money rather than a formula: a number follows, and no `$` closes it soon as a formula. */
function isMoney(raw: string, at: number): boolean {
  if (!/^\$\d/.test(raw.slice(at, at + 2))) return false;
  const close = raw.indexOf('$', at + 1);
  if (close < 0) return true;
  const inner = raw.slice(at + 1, close);
  return inner.length > 60 || /[a-z]{2,} [a-z]{2,}|[,;.] | (?:and|or|to|versus|vs\.?|per|with) $/.test(inner);
}

export function normalise(raw: string): Normalised {
  // the line breaks of most abstracts are blanks, one for one
  const unbroken = raw.includes('\n') ? raw.replaceAll('\n', ' ') : raw;
  if (!unbroken.includes('  ') && !NEEDS_WORK.test(unbroken)) return { raw, text: unbroken, starts: null, ends: null };
  const out: string[] = [];
  let length = 0;
  const starts = new Int32Array(raw.length * 3 + 8);
  const ends = new Int32Array(raw.length * 3 + 8);
  /** Adds plain characters that all stand for raw [from, to). */
  const put = (plain: string, from: number, to: number): void => {
    out.push(plain);
    for (let i = 0; i < plain.length; i++) {
      starts[length] = from;
      ends[length++] = to;
    }
  };
  const copy = (from: number, to: number): void => {
    if (from >= to) return;
    out.push(raw.slice(from, to));
    for (let i = from; i < to; i++) {
      starts[length] = i;
      ends[length++] = i + 1;
    }
  };
  const braces: boolean[] = [];
  let last = 0;
  let inMath = false;
  SPECIAL.lastIndex = 0;
  for (let m = SPECIAL.exec(raw); m; m = SPECIAL.exec(raw)) {
    const at = m.index;
    const end = at + m[0].length;
    const way = wayOf(m);
    copy(last, at);
    last = end;
    const before = raw[at - 1] ?? '';
    const after = raw[end] ?? '';
    if (way === 'space') {
      // A thin or non-breaking space inside a long number is its thousands separator.
      const isGroup = /^[\u00a0\u2006-\u200a\u202f]$/.test(m[0]) && /\d/.test(before) && /^\d{3}(?!\d)/.test(raw.slice(end, end + 4));
      if (!isGroup) put(' ', at, end);
    } else if (way === 'circ') put('°', at, end);
    else if (way === 'angstrom') put('Å', at, end);
    else if (way === 'tie') put(' ', at, end);
    else if (way === 'escaped') put(m[0][1]!, at, end);
    else if (way === 'thin') {
      // between two blanks it is one of them
      if (before === ' ' && after === ' ') SPECIAL.lastIndex = last = end + 1;
      else if (!(/\d/.test(before) && /\d{3}/.test(raw.slice(end, end + 3)))) put(' ', at, end);
    } else if (way === 'command') {
      const name = m[0].slice(1).replace('*', '');
      const plain = COMMANDS[name];
      if (plain === undefined) copy(at, end);
      else {
        // The blank that ends a command belongs to it.
        // and that behind `\bf`, which is no letter of what it prints bold
        const blank = after === ' ' && (plain === '' ? FONT.test(name) : plain !== ' ') ? 1 : 0;
        if (plain) put(plain, at, end);
        last = end + blank;
        SPECIAL.lastIndex = last;
        if (plain === '×' && blank) {
          // `3 \times faster` keeps its word boundary.
          if (!/\d/.test(raw[last] ?? '')) put(' ', end, last);
        }
      }
    } else if (way === 'brace') {
      if (m[0] === '{') {
        const markup = /[\^_\\]$|\\[A-Za-z]+\*?$/.test(raw.slice(Math.max(0, at - 24), at)) || after === '\\' || after === ',' || /^\{[,\\%]|^\{[=<>]\}|^\{[A-Za-z]{1,12}\}/.test(raw.slice(at, at + 15));
        braces.push(markup);
        if (!markup) copy(at, end);
      } else if (!(braces.pop() ?? false)) copy(at, end);
    } else if (way === 'inline') {
      // `\( 0.2 \) meV`: one blank is left of two
      if (before === ' ' && after === ' ') SPECIAL.lastIndex = last = end + 1;
    } else if (way === 'bound') {
      put(m[0][0] === '<' ? '≤' : '≥', at, end);
    } else if (way === 'bold') {
      // the marks of bold in Markdown
    } else if (way === 'dollar') {
      // `$\sim$$5$`: one formula ends where the next begins
      if (inMath) inMath = m[0] === '$$' && raw[end] !== '\n' && raw.indexOf('$', end) >= 0 && !raw.slice(0, at).includes('$$');
      else if (m[0] === '$' && isMoney(raw, at)) copy(at, end);
      else inMath = raw.indexOf('$', end) >= 0;
      // `$ 0.2 $ meV`: one blank is left of two
      if (!inMath && before === ' ' && after === ' ') SPECIAL.lastIndex = last = end + 1;
    } else if (way === 'entity') {
      const name = m[0].slice(1, -1).replace(/^amp;/, '');
      const plain = ENTITIES[name] ?? (name[0] === '#' ? String.fromCodePoint(Math.min(0x10ffff, parseInt(name[1] === 'x' ? name.slice(2) : name.slice(1), name[1] === 'x' ? 16 : 10))) : m[0]);
      put(CHARACTERS[plain] ?? plain, at, end);
    } else if (way === 'tag') {
      const name = /[a-z:-]+/.exec(m[0])![0];
      if (name === 'sup' && m[0][1] !== '/' && /[\d-]/.test(after)) put('^', at, end);
      else if (/^(?:p|sec|title|br|jats:(?:p|sec|title))$/.test(name)) put(' ', at, end);
    } else if (way === 'super') {
      const plain = [...m[0]].map((c) => (c === '⁻' ? '-' : c === '⁺' ? '+' : String(SUPERSCRIPTS.indexOf(c)))).join('');
      put('^', at, at + 1);
      for (let i = 0; i < plain.length; i++) put(plain[i]!, at + i, at + i + 1);
    } else if (way === 'subs') put(String(SUBSCRIPTS.indexOf(m[0])), at, end);
    else if (way === 'wide') put(String.fromCharCode(m[0].charCodeAt(0) - 0xfee0), at, end);
    else if (way === 'lost') put(LOST[m[0].trim()]!, at, end);
    else if (way === 'quotes') put('"', at, end);
    else if (way === 'names') put('-', at, end);
    else if (way === 'point') put('.', at, end);
    else if (way === 'thousand') put(',', at, end);
    else if (way === 'group' || way === 'cid') {
      // dropped: `5 700times`, `digi(cid:173) tally`
    } else put(CHARACTERS[m[0]] ?? m[0], at, end);
  }
  copy(last, raw.length);
  return { raw, text: out.join(''), starts: starts.slice(0, length), ends: ends.slice(0, length) };
}
