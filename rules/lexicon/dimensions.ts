/** What a change of a quantity means, by the head of its noun phrase, where the lexicon of metrics does not say. Data only. */
import type { MetricDimension } from './metrics.js';

const heads = (dimension: MetricDimension, words: string): [string, MetricDimension][] => words.split(/\s+/).filter(Boolean).map((w) => [w, dimension]);

export const DIMENSION_HEADS: ReadonlyMap<string, MetricDimension> = new Map<string, MetricDimension>([
  ...heads('time', 'time times latency latencies runtime runtimes run-time duration durations delay delays makespan turnaround wait overhead-time TTFT TPOT TTLT slowdown convergence steps iterations epochs'),
  ...heads('rate', 'throughput speed speeds speedup IPC bandwidth-efficiency FPS framerate goodput QPS velocity'),
  ...heads('resource', 'memory memories parameters parameter params size sizes footprint FLOPs FLOPS flops MACs computation computations compute cost costs budget energy power storage bandwidth communication traffic overhead consumption usage area tokens token labels label annotations annotation data samples operations operation multiplications additions weights resources complexity expense expenses price spending accesses requests transfers messages bits rounds evaluations queries calls interactions demonstrations examples pixels space disk I/O cores GPUs hardware carbon emissions electricity fuel volume calories queries tokens-per-query labor effort burden workload capacity cache volume KV'),
  ...heads('error', 'error errors loss losses RMSE MAE MSE FID perplexity WER CER hallucinations hallucination misclassifications violations failures distortion bias variance deviation regret collisions crashes mistakes faults bugs accidents false positives negatives'),
  ...heads('quality', 'accuracy accuracies performance quality score scores precision recall F1 AP mAP IoU mIoU BLEU ROUGE AUC AUROC PSNR SSIM success robustness reward rewards return returns utility points efficiency'),
]);

/** Heads that only say how a thing is measured: what is meant stands behind `of`. */
export const GENERIC_HEADS: ReadonlySet<string> = new Set('number numbers amount amounts count counts level levels rate rates percentage percentages proportion proportions share shares fraction fractions degree degrees value values probability probabilities size sizes volume quantity mean average median risk frequency incidence prevalence change changes total sum majority range concentration concentrations dose doses terms term odds likelihood chance'.split(' '));

/** What a head adds to the polarity: less of these is better, whatever the lexicon says. */
export const LOWER_IS_BETTER_HEADS: ReadonlySet<string> = new Set('error errors loss losses latency time cost costs risk mortality incidence overhead violations failures bias variance regret distortion hallucination hallucinations collisions degradation gap drop discrepancy delay energy consumption memory footprint parameters FLOPs size complexity traffic uncertainty noise toxicity pain symptoms artifacts degradation leakage misses breaches rejections interference vulnerabilities vulnerability death deaths complications infections infection cancer disease tumor tumour stroke infarction fracture fractures bleeding relapse relapses recurrence hospitalization hospitalizations readmission readmissions disability depression anxiety nausea fatigue cholesterol triglycerides diastolic systolic default defaults threats attack attacks defects bugs crashes failure penalty slowdown'.split(' '));
