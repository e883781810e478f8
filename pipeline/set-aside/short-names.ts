/** Numbers that are a name by the letter or the mark beside them: `3d meshes`, `Foo 2.1-Crust`, `the N = 50 shell`. */
import { isName, type Check } from './context.js';

const DIMENSIONS = /^[1-6]d$/;
const BOUND_ON = /^-[a-z]/;
const SPAN_BEFORE = /^(?:for|after|within|over|every|during|by|day|at|least|than|about)$/;

/** `3d meshes`, `2d vs 3d views`, `4d metals`: dimensions and orbitals, where a noun stands behind and no time before. */
export const dimensions: Check = ({ q, token, tokens, tagging, i, prev, right, after }) => {
  if (q.unit !== 'day' || !DIMENSIONS.test(token.text) || SPAN_BEFORE.test(prev?.lower ?? '')) return null;
  if (/^(?:and|or|vs|to|\/)$/.test(right?.lower ?? '') && DIMENSIONS.test(tokens[i + 2]?.text ?? '')) return 'name';
  if (prev?.lower === 'in' && q.value < 4) return 'name';
  return right !== undefined && ((right.kind === 'word' && (tagging.npStart[i + 1] ?? -1) >= 0) || BOUND_ON.test(after)) ? 'name' : null;
};

const NAME_GOES_ON = /^-(?:[A-Z][a-z]|(?:pro|flash|mini|lite|turbo|preview|instruct|base|nano|coder|chat|plus|thinking|vl)\b)/;

const LETTERS_AND_DIGIT = /^[a-z]+\d[a-z]+$/;

/** `Foo 2.1-Crust`, `crust2lid 2.0`: a version with the rest of the name bound to it, or behind a name with a digit. */
export const versionInName: Check = ({ q, bare, prev, left, after }) =>
  (bare && q.decimals === 1 && left === prev && ((isName(prev) && NAME_GOES_ON.test(after)) || LETTERS_AND_DIGIT.test(prev?.text ?? '')) ? 'name' : null);

const NUCLEONS = /^[NZA]$/;
const OF_NUCLEI = /^(?:shells?|subshells?|sub-shells?|isotones?|isotopes?|isobars?|chains?|magic|gaps?|closures?|neutrons?)$/;

/** `the N = 50 shell closure`: nuclei by the number of their parts. */
export const nucleons: Check = ({ bare, integer, tokens, i, left, right }) =>
  (bare && integer && left?.text === '=' && NUCLEONS.test(tokens[i - 2]?.text ?? '') && OF_NUCLEI.test(right?.lower ?? '') ? 'name' : null);

const INNER_CAPITAL = /^(?=.*[a-z])[A-Z][\w-]*[A-Z]\w*$|^Wi-Fi$/;

/** `Wi-Fi 8 aims`, `LLaMA 3 errors`: the version of a name with capitals inside, whatever plural stands behind. */
export const versionOfName: Check = ({ q, bare, integer, prev, left, prevAt, tokens }) =>
  (bare && integer && q.tail === null && q.value > 1 && q.value < 10 && left === prev && prevAt >= 0 && INNER_CAPITAL.test(prev?.text ?? '') && !/s$/.test(prev!.text) && tokens[prevAt - 1]?.text !== '(' ? 'name' : null);
