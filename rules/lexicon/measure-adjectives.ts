/** The measure that an adjective compares by: `20% more accurate` is said of accuracy. Data only. */
export const MEASURE_OF_ADJECTIVE: ReadonlyMap<string, string> = new Map(Object.entries({
  accurate: 'accuracy', precise: 'precision', efficient: 'efficiency', effective: 'effectiveness', robust: 'robustness', reliable: 'reliability', sensitive: 'sensitivity',
  diverse: 'diversity', novel: 'novelty', consistent: 'consistency', coherent: 'coherence', faithful: 'faithfulness', fluent: 'fluency', relevant: 'relevance', stable: 'stability',
  productive: 'productivity', compact: 'size', toxic: 'toxicity', selective: 'selectivity', potent: 'potency', active: 'activity', similar: 'similarity', complex: 'complexity', expensive: 'cost', costly: 'cost',
}));

/** The measure that a comparative alone compares by: `20% cheaper than Foo`. */
export const MEASURE_OF_COMPARATIVE: ReadonlyMap<string, string> = new Map(Object.entries({
  smaller: 'size', larger: 'size', bigger: 'size', cheaper: 'cost', heavier: 'weight', lighter: 'weight', longer: 'length', shorter: 'length', taller: 'height', wider: 'width', thicker: 'thickness', thinner: 'thickness', deeper: 'depth',
  stronger: 'strength', weaker: 'strength', stiffer: 'stiffness', denser: 'density', brighter: 'brightness',
}));
