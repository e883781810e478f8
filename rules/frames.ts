/**
 * Frames that the rules of a change share: how English says that something fell, rose or got better by an amount. A rule
 * names the thing that changes (`{metric[time]}`) and so the kind; the frame gives the phrases.
 */

/** `reduces latency by 40%`, `latency is reduced by 40%`, `reduces latency 3x`. */
export const byAmount = (verb: string, metric: string): string[] => [
  `${verb} ${metric} ~7 by {quantity}`,
  `${verb} ${metric} {quantity}`,
  `${verb} ~3 ${metric} ~5 by {quantity}`,
  `${metric} ~3 (is|are|was|were|be|been|being) ~1 ${verb} ~3 by {quantity}`,
  `${metric} ~1 ${verb} by {quantity}`,
  `${metric} ${verb} {quantity}`,
  `${verb} ~2 by {quantity} (in|on|for) ${metric}`,
  `by {quantity} (in|on) ${metric}`,
  `${verb} ${metric} ( {quantity}`,
  `${verb} ${metric} by (a|an)? factor of {quantity}`,
  `${verb} ${metric} ~6 by ~1 factor of {quantity}`,
  `${metric} ~2 ${verb} ~2 by ~1 factor of {quantity}`,
  `{quantity} ${verb} ${metric}`,
];

/** `a 40% reduction in latency`, `a latency reduction of 40%`, `40% latency reduction`. */
export const asNoun = (noun: string, metric: string): string[] => [
  `{quantity} ~3 ${noun} (in|on|of|for) ${metric}`,
  `{quantity} ~3 ${noun} (in|on|of|for) ~2 ${metric}`,
  `{quantity} ${metric} ${noun}`,
  `{quantity} ~1 ${metric} ${noun}`,
  `${noun} of {quantity} ~1 (in|on|for|of) ${metric}`,
  `${noun} ~3 of {quantity} ~1 (in|on|for|of) ~2 ${metric}`,
  `${metric} ${noun} ~3 (of|by|to|is|was|:) {quantity}`,
  `${noun} (in|of|on) ${metric} ~4 (of|by|is|was) {quantity}`,
  `${noun} (in|of|on) ${metric} ( {quantity}`,
  `${metric} ${noun} ( {quantity}`,
  `${metric} ${noun} ranging from {quantity}`,
  `${metric} ${noun} {quantity}`,
  `${noun} in ${metric} {quantity}`,
];

/** `40% lower latency`, `latency is 40% lower`, `3x fewer samples`. */
export const asAdjective = (adjective: string, metric: string): string[] => [
  `{quantity} ~1 ${adjective} ${metric}`,
  `{quantity} ${adjective} (in|on|for) ${metric}`,
  `${metric} ~5 {quantity} ~1 ${adjective}`,
  `${metric} ~5 ${adjective} ( {quantity}`,
  `${metric} ~5 ${adjective} ~2 by {quantity}`,
  `${adjective} ${metric} ( {quantity}`,
  `${adjective} ${metric} ~2 by {quantity}`,
  `${adjective} ${metric} ~3 by ~1 factor of {quantity}`,
  `${adjective} (in|on) ${metric} ~2 by {quantity}`,
];
