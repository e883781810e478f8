/** The measure that an adjective compares by: `20% more accurate` is said of accuracy. Data only. */
export const MEASURE_OF_ADJECTIVE: ReadonlyMap<string, string> = new Map(Object.entries({
  accurate: 'accuracy', precise: 'precision', efficient: 'efficiency', effective: 'effectiveness', robust: 'robustness', reliable: 'reliability', sensitive: 'sensitivity',
  diverse: 'diversity', novel: 'novelty', consistent: 'consistency', coherent: 'coherence', faithful: 'faithfulness', fluent: 'fluency', relevant: 'relevance', stable: 'stability',
  productive: 'productivity', compact: 'size', toxic: 'toxicity', selective: 'selectivity', potent: 'potency', active: 'activity', similar: 'similarity', complex: 'complexity', expensive: 'cost', costly: 'cost',
}));
