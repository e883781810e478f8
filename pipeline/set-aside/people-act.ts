/** Numbers that stand for people named before, by the verb right behind them: `nine underwent surgery`. */
import type { Token } from '../quantity.js';

/** Verbs that people do, or that are done to them: `six developed a fever` counts no fever. */
export const ACTED = /^(?:underwent|exhibited|developed|died|received|responded|completed|experienced|recovered|relapsed|required|withdrew|discontinued|showed|reported|presented|survived|had|improved|preferred|chose|agreed|reached|achieved|met|tolerated|needed|stopped|refused|remained|were|was)$/;
const STARTS_CLAUSE = /^(?:,|;|:|and|while|whereas|but)$/;

/** `Nine underwent surgery, and four died`: people that were named before. */
export const actsAsPeople = (tokens: readonly Token[], i: number): boolean =>
  ACTED.test(tokens[i + 1]?.lower ?? '') && (i === 0 || STARTS_CLAUSE.test(tokens[i - 1]!.lower));

const TREATED = /^(?:receiving|taking|undergoing)$/;

/** `Six bakers taking rye and 12 taking oats`: people that were named before, and no oats. */
export const takesTreatment = (tokens: readonly Token[], i: number): boolean =>
  i > 0 && STARTS_CLAUSE.test(tokens[i - 1]!.lower) && TREATED.test(tokens[i + 1]?.lower ?? '');
