/**
 * Frames that the rules of a change share: how English says that something fell, rose or got better by an amount. A rule
 * names the thing that changes (`{metric[time]}`) and so the kind; the frame gives the phrases. `units` are the unit
 * classes that an amount may have where `by` or `of` announces it; where the number merely stands beside the words, only
 * factors and shares count.
 */
const BESIDE = '{quantity[x|%|pp|fraction]}';

/** The slot without things that no lexicon knows: behind `in` those are groups and places as often as measures. */
const known = (metric: string): string => metric.replace('|unknown', '');

/** `reduces latency by 40%`, `latency is reduced by 40%`, `reduces latency 3x`. */
export const byAmount = (verb: string, metric: string, units: string): string[] => {
  const amount = `{quantity[${units}]}`;
  return [
    `${verb} ${metric} ~7 by ${amount}`,
    `${verb} ~3 ${metric} ~5 by ${amount}`,
    `${verb} ${metric} ( by ${amount}`,
    `${metric} ~3 (is|are|was|were|be|been|being) ~3 ${verb} ~3 by ${amount}`,
    `${metric} ~1 ${verb} by ${amount}`,
    `${verb} ~2 by ${amount} (in|on|for) ${known(metric)}`,
    ...(verb === '@increase' ? [`${metric} (is|are|was|were) up ${amount}`] : []),
    ...(verb === '@reduce' ? [`${metric} (is|are|was|were) down ${amount}`] : []),
    ...(verb === '@improve' ? [`by ${amount} (in|on) ${known(metric)}`] : []),
    `${verb} ${metric} ~6 by ~1 factor of ${amount}`,
    `${metric} ~2 ${verb} ~2 by ~1 factor of ${amount}`,
    `${verb} ${metric} ${BESIDE}`,
    `${metric} ${verb} ${BESIDE}`,
    `${verb} ${metric} ( ${BESIDE}`,
    `${BESIDE} ${verb} ${metric}`,
  ];
};

/** `a 40% reduction in latency`, `a latency reduction of 40%`, `40% latency reduction`. */
export const asNoun = (noun: string, metric: string, units: string): string[] => {
  const amount = `{quantity[${units}]}`;
  return [
    `${amount} ~3 ${noun} (in|of) ${metric}`,
    `${amount} ~3 ${noun} (in|of) ~2 ${metric}`,
    `${amount} ~3 ${noun} on ~2 ${known(metric)}`,
    `${amount} ${metric} ${noun}`,
    `${amount} ~1 ${metric} ${noun}`,
    `${noun} of ${amount} ~1 (in|on|of) ${metric}`,
    `${noun} ~3 of ${amount} ~1 (in|on|of) ~2 ${metric}`,
    `${metric} ${noun} ~3 (of|is|was|:) ${amount}`,
    `${metric} ${noun} by ${amount}`,
    `${metric} ${noun} (over|on|in|for|from|compared|relative|across) ~4 by ${amount}`,
    `${noun} (in|of|on) ${metric} ~4 (of|by|is|was) ${amount}`,
    `${known(metric)} ~6 (showed|shows|had|has|with|saw|see|achieves|achieved|experienced|underwent) ~3 ${noun} of ${amount}`,
    `${known(metric)} ${noun} (of|for) ~7 (is|was|are|were) ${amount}`,
    `${noun} (in|of|on) ${metric} ( ${BESIDE}`,
    `${noun} (in|of|on) ${known(metric)} and {other} ( ${BESIDE}`,
    `${metric} ${noun} ( ${BESIDE}`,
    `${metric} ${noun} ranging from ${BESIDE}`,
    `${metric} ${noun} ${BESIDE}`,
    `${noun} in ${metric} ${BESIDE}`,
  ];
};

/** `40% lower latency`, `latency is 40% lower`, `3x fewer samples`. */
export const asAdjective = (adjective: string, metric: string, units: string): string[] => {
  const amount = `{quantity[${units}]}`;
  return [
    `${amount} ~1 ${adjective} ${metric}`,
    `${amount} ${adjective} (in|on|for) ${metric}`,
    `${known(metric)} ~5 ${amount} ~1 ${adjective}`,
    `${known(metric)} ~5 ${adjective} ~2 by ${amount}`,
    `${adjective} ${metric} ~2 by ${amount}`,
    `${adjective} ${metric} ~3 by ~1 factor of ${amount}`,
    `${adjective} (in|on) ${metric} ~2 by ${amount}`,
    `${metric} ~5 ${adjective} ( ${BESIDE}`,
    `${adjective} ${metric} ( ${BESIDE}`,
  ];
};
