/**
 * What claims measure: printed forms, polarity and dimension. Data only.
 *
 * Aliases are matched after folding case and hyphens, except acronyms of two or three capitals,
 * which are matched as they stand. Regular plurals of names and aliases are left to the loader.
 */

export type MetricDimension = 'quality' | 'error' | 'time' | 'rate' | 'resource' | 'outcome' | 'statistic';

export interface MetricEntry {
  /** The canonical printed form. */
  name: string;
  aliases: readonly string[];
  /** Null where neither way is better, or where it depends on what is measured. */
  higherIsBetter: boolean | null;
  /** Chooses the kind of a change: a gain, a speedup or a saving. */
  dimension: MetricDimension;
}

export const METRICS: readonly MetricEntry[] = [
  // Heads that stand on their own
  // Quality: a change is a gain, and more is better.
  { name: 'accuracy', higherIsBetter: true, dimension: 'quality', aliases: ['accuracies', 'ACC'] },
  { name: 'precision', higherIsBetter: true, dimension: 'quality', aliases: ['precisions'] },
  { name: 'recall', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'performance', higherIsBetter: true, dimension: 'quality', aliases: ['performances'] },
  { name: 'score', higherIsBetter: true, dimension: 'quality', aliases: ['scores'] },
  { name: 'success rate', higherIsBetter: true, dimension: 'quality', aliases: [
    'success rates', 'SR', 'rate of success',
  ] },
  { name: 'win rate', higherIsBetter: true, dimension: 'quality', aliases: ['win rates', 'winrate', 'winning rate'] },
  { name: 'quality', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'efficiency', higherIsBetter: true, dimension: 'quality', aliases: ['efficiencies'] },
  { name: 'effectiveness', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'robustness', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'reliability', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'fidelity', higherIsBetter: true, dimension: 'quality', aliases: ['fidelities'] },
  { name: 'similarity', higherIsBetter: true, dimension: 'quality', aliases: ['similarities'] },
  { name: 'agreement', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'consistency', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'diversity', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'coverage', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'stability', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'generalization', higherIsBetter: true, dimension: 'quality', aliases: [
    'generalisation', 'generalization performance', 'generalisation performance',
  ] },
  { name: 'gain', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'visibility', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'contrast', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'purity', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'selectivity', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'utilization', higherIsBetter: true, dimension: 'quality', aliases: ['utilisation'] },
  { name: 'utility', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'accuracy gain', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'faithfulness', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'factuality', higherIsBetter: true, dimension: 'quality', aliases: [
    'factual accuracy', 'factual consistency',
  ] },
  { name: 'safety', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'relevance', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'coherence', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'fluency', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'naturalness', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'intelligibility', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'realism', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'alignment', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'compliance', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'adherence', higherIsBetter: true, dimension: 'quality', aliases: ['adherence rate'] },
  { name: 'acceptance rate', higherIsBetter: true, dimension: 'quality', aliases: ['acceptance ratio'] },
  { name: 'acceptance length', higherIsBetter: true, dimension: 'quality', aliases: [
    'average acceptance length', 'mean accepted length',
  ] },
  { name: 'completion rate', higherIsBetter: true, dimension: 'quality', aliases: [
    'task completion rate', 'task completion',
  ] },
  { name: 'pass rate', higherIsBetter: true, dimension: 'quality', aliases: ['passing rate', 'test pass rate'] },
  { name: 'resolve rate', higherIsBetter: true, dimension: 'quality', aliases: [
    'resolution rate', 'resolved rate', 'issue resolution rate',
  ] },
  { name: 'solve rate', higherIsBetter: true, dimension: 'quality', aliases: ['solving rate', 'solved rate'] },
  { name: 'hit rate', higherIsBetter: true, dimension: 'quality', aliases: [
    'cache hit rate', 'cache hit ratio', 'HR',
  ] },
  { name: 'detection rate', higherIsBetter: true, dimension: 'quality', aliases: ['rate of detection'] },
  { name: 'response rate', higherIsBetter: true, dimension: 'quality', aliases: ['response rates'] },
  { name: 'recovery rate', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'retention rate', higherIsBetter: true, dimension: 'quality', aliases: ['retention'] },
  { name: 'recognition rate', higherIsBetter: true, dimension: 'quality', aliases: ['recognition rates'] },
  { name: 'identification rate', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'approval rate', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'preference rate', higherIsBetter: true, dimension: 'quality', aliases: [
    'human preference rate', 'user preference',
  ] },
  { name: 'satisfaction', higherIsBetter: true, dimension: 'quality', aliases: [
    'user satisfaction', 'satisfaction rate', 'patient satisfaction',
  ] },
  { name: 'confidence', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'interpretability', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'discrimination', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'separability', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'predictive power', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'predictive performance', higherIsBetter: true, dimension: 'quality', aliases: ['prediction performance'] },
  { name: 'predictive value', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'sample quality', higherIsBetter: true, dimension: 'quality', aliases: ['generation quality'] },
  { name: 'image quality', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'video quality', higherIsBetter: true, dimension: 'quality', aliases: [
    'visual quality', 'perceptual quality',
  ] },
  { name: 'translation quality', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'reconstruction quality', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'reconstruction fidelity', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'throughput utilization', higherIsBetter: true, dimension: 'quality', aliases: [
    'hardware utilization', 'device utilization',
  ] },
  // Classification
  { name: 'top-1 accuracy', higherIsBetter: true, dimension: 'quality', aliases: [
    'top-1 acc', 'top 1 classification accuracy', 'top-1 accuracies', 'top-1', 'top1 accuracy',
  ] },
  { name: 'top-5 accuracy', higherIsBetter: true, dimension: 'quality', aliases: [
    'top-5 acc', 'top-5', 'top5 accuracy',
  ] },
  { name: 'top-10 accuracy', higherIsBetter: true, dimension: 'quality', aliases: ['top-10'] },
  { name: 'classification accuracy', higherIsBetter: true, dimension: 'quality', aliases: [
    'classification accuracies', 'classification performance',
  ] },
  { name: 'balanced accuracy', higherIsBetter: true, dimension: 'quality', aliases: ['balanced accuracies'] },
  { name: 'average accuracy', higherIsBetter: true, dimension: 'quality', aliases: [
    'mean accuracy', 'overall accuracy', 'AA',
  ] },
  { name: 'test accuracy', higherIsBetter: true, dimension: 'quality', aliases: [
    'test set accuracy', 'testing accuracy',
  ] },
  { name: 'validation accuracy', higherIsBetter: true, dimension: 'quality', aliases: ['val accuracy'] },
  { name: 'training accuracy', higherIsBetter: true, dimension: 'quality', aliases: ['train accuracy'] },
  { name: 'zero-shot accuracy', higherIsBetter: true, dimension: 'quality', aliases: [
    'zero-shot classification accuracy', 'zero-shot top-1 accuracy', 'zero-shot performance',
  ] },
  { name: 'few-shot accuracy', higherIsBetter: true, dimension: 'quality', aliases: ['few-shot performance'] },
  { name: 'linear probing accuracy', higherIsBetter: true, dimension: 'quality', aliases: [
    'linear probe accuracy', 'linear evaluation accuracy',
  ] },
  { name: 'diagnostic accuracy', higherIsBetter: true, dimension: 'quality', aliases: ['diagnostic performance'] },
  { name: 'prediction accuracy', higherIsBetter: true, dimension: 'quality', aliases: [
    'predictive accuracy', 'forecasting accuracy', 'forecast accuracy',
  ] },
  { name: 'detection accuracy', higherIsBetter: true, dimension: 'quality', aliases: ['detection performance'] },
  { name: 'recognition accuracy', higherIsBetter: true, dimension: 'quality', aliases: ['recognition performance'] },
  { name: 'segmentation accuracy', higherIsBetter: true, dimension: 'quality', aliases: ['segmentation performance'] },
  { name: 'identification accuracy', higherIsBetter: true, dimension: 'quality', aliases: [
    'rank-1 identification accuracy',
  ] },
  { name: 'retrieval accuracy', higherIsBetter: true, dimension: 'quality', aliases: ['retrieval performance'] },
  { name: 'localization accuracy', higherIsBetter: true, dimension: 'quality', aliases: [
    'localisation accuracy', 'positioning accuracy',
  ] },
  { name: 'tracking accuracy', higherIsBetter: true, dimension: 'quality', aliases: ['tracking performance'] },
  { name: 'reconstruction accuracy', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'pose accuracy', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'robust accuracy', higherIsBetter: true, dimension: 'quality', aliases: [
    'adversarial accuracy', 'adversarial robustness', 'certified accuracy', 'certified robustness',
  ] },
  { name: 'clean accuracy', higherIsBetter: true, dimension: 'quality', aliases: [
    'standard accuracy', 'natural accuracy',
  ] },
  { name: 'downstream accuracy', higherIsBetter: true, dimension: 'quality', aliases: [
    'downstream performance', 'downstream task performance',
  ] },
  { name: 'task accuracy', higherIsBetter: true, dimension: 'quality', aliases: ['task performance'] },
  { name: 'answer accuracy', higherIsBetter: true, dimension: 'quality', aliases: [
    'QA accuracy', 'question answering accuracy',
  ] },
  { name: 'reasoning accuracy', higherIsBetter: true, dimension: 'quality', aliases: ['reasoning performance'] },
  { name: 'execution accuracy', higherIsBetter: true, dimension: 'quality', aliases: ['EX'] },
  { name: 'exact match', higherIsBetter: true, dimension: 'quality', aliases: [
    'exact-match accuracy', 'exact match score', 'EM',
  ] },
  { name: 'subset accuracy', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'pixel accuracy', higherIsBetter: true, dimension: 'quality', aliases: [
    'pixel-wise accuracy', 'pixelwise accuracy',
  ] },
  { name: 'mean class accuracy', higherIsBetter: true, dimension: 'quality', aliases: [
    'mAcc', 'mean per-class accuracy', 'class-average accuracy',
  ] },
  { name: 'rank-1 accuracy', higherIsBetter: true, dimension: 'quality', aliases: [
    'rank-1', 'rank1', 'rank-1 recognition rate',
  ] },
  { name: 'F1', higherIsBetter: true, dimension: 'quality', aliases: [
    'F1-score', 'F1 measure', 'F-score', 'F-measure', 'F1 value', 'F1 accuracy', 'F1 scores', 'F-1 score', 'F-1',
  ] },
  { name: 'macro-F1', higherIsBetter: true, dimension: 'quality', aliases: [
    'macro F1-score', 'F1-macro', 'macro-averaged F1', 'macro average F1', 'macro-average F1 score',
    'macro averaged F1 score', 'macro F-score',
  ] },
  { name: 'micro-F1', higherIsBetter: true, dimension: 'quality', aliases: [
    'micro F1-score', 'F1-micro', 'micro-averaged F1', 'micro-averaged F1 score',
  ] },
  { name: 'weighted F1', higherIsBetter: true, dimension: 'quality', aliases: [
    'weighted F1-score', 'weighted-average F1',
  ] },
  { name: 'token F1', higherIsBetter: true, dimension: 'quality', aliases: ['token-level F1'] },
  { name: 'F2', higherIsBetter: true, dimension: 'quality', aliases: ['F2-score'] },
  { name: 'F0.5', higherIsBetter: true, dimension: 'quality', aliases: ['F0.5-score'] },
  { name: 'labeled attachment score', higherIsBetter: true, dimension: 'quality', aliases: [
    'LAS', 'labelled attachment score',
  ] },
  { name: 'unlabeled attachment score', higherIsBetter: true, dimension: 'quality', aliases: [
    'UAS', 'unlabelled attachment score',
  ] },
  { name: 'AUC', higherIsBetter: true, dimension: 'quality', aliases: [
    'area under the curve', 'ROC-AUC', 'AUC-ROC', 'AUROC', 'area under the ROC curve',
    'area under the receiver operating characteristic curve', 'area under the receiver operating characteristic',
    'AUROCs', 'AUCs', 'AUC score', 'AUC value', 'area under receiver operating characteristic curve',
    'area under the receiver operator characteristic curve', 'ROC AUC score', 'AUC of ROC', 'AUCROC', 'ROC',
  ] },
  { name: 'AUPRC', higherIsBetter: true, dimension: 'quality', aliases: [
    'area under the precision-recall curve', 'PR-AUC', 'AUC-PR', 'AUPR', 'area under precision-recall curve', 'AUCPR',
    'area under the precision recall',
  ] },
  { name: 'C-index', higherIsBetter: true, dimension: 'quality', aliases: [
    'concordance index', 'c-statistic', 'c statistics', 'Harrell\'s C', 'concordance', 'Harrell\'s c-index',
    'Harrell\'s concordance index',
  ] },
  { name: 'Matthews correlation coefficient', higherIsBetter: true, dimension: 'quality', aliases: [
    'MCC', 'Matthews correlation',
  ] },
  { name: 'Youden index', higherIsBetter: true, dimension: 'quality', aliases: ['Youden\'s J', 'Youden\'s index'] },
  { name: 'G-mean', higherIsBetter: true, dimension: 'quality', aliases: ['geometric mean score'] },
  { name: 'sensitivity', higherIsBetter: true, dimension: 'quality', aliases: ['sensitivities'] },
  { name: 'specificity', higherIsBetter: true, dimension: 'quality', aliases: ['specificities'] },
  { name: 'true positive rate', higherIsBetter: true, dimension: 'quality', aliases: [
    'TPR', 'true positive rates', 'true-positive rate at',
  ] },
  { name: 'true negative rate', higherIsBetter: true, dimension: 'quality', aliases: ['TNR'] },
  { name: 'positive predictive value', higherIsBetter: true, dimension: 'quality', aliases: ['PPV'] },
  { name: 'negative predictive value', higherIsBetter: true, dimension: 'quality', aliases: ['NPV'] },
  { name: 'average precision', higherIsBetter: true, dimension: 'quality', aliases: ['AP'] },
  { name: 'mean average precision', higherIsBetter: true, dimension: 'quality', aliases: [
    'mAP', 'mean AP', 'mAP score', 'mAP50', 'mAP@50', 'mAP@0.5', 'mAP@0.5:0.95', 'mAP50-95', 'mAP@50-95',
  ] },
  { name: 'AP50', higherIsBetter: true, dimension: 'quality', aliases: ['AP_50', 'AP@50', 'AP@0.5'] },
  { name: 'AP75', higherIsBetter: true, dimension: 'quality', aliases: ['AP_75', 'AP@75'] },
  { name: 'box AP', higherIsBetter: true, dimension: 'quality', aliases: [
    'APbox', 'AP box', 'box mAP', 'bounding box AP',
  ] },
  { name: 'mask AP', higherIsBetter: true, dimension: 'quality', aliases: ['APmask', 'mask mAP'] },
  { name: 'rare AP', higherIsBetter: true, dimension: 'quality', aliases: ['APr', 'AP_r'] },
  { name: 'NDS', higherIsBetter: true, dimension: 'quality', aliases: ['nuScenes detection score'] },
  { name: 'structural average precision', higherIsBetter: true, dimension: 'quality', aliases: ['sAP'] },
  { name: 'mean average recall', higherIsBetter: true, dimension: 'quality', aliases: ['mAR', 'average recall', 'AR'] },
  // Segmentation, geometry, tracking
  { name: 'IoU', higherIsBetter: true, dimension: 'quality', aliases: [
    'intersection over union', 'Jaccard index', 'Jaccard', 'Jaccard similarity', 'Jaccard coefficient',
    'intersection-over-union score', 'Jaccard score', 'JI',
  ] },
  { name: 'mIoU', higherIsBetter: true, dimension: 'quality', aliases: [
    'mean IoU', 'mean intersection over union', 'mean Jaccard',
  ] },
  { name: 'cIoU', higherIsBetter: true, dimension: 'quality', aliases: ['cumulative IoU', 'overall IoU', 'oIoU'] },
  { name: 'gIoU', higherIsBetter: true, dimension: 'quality', aliases: ['generalized IoU'] },
  { name: 'boundary IoU', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'Dice', higherIsBetter: true, dimension: 'quality', aliases: [
    'Dice score', 'Dice coefficient', 'Dice similarity coefficient', 'DSC', 'Dice similarity', 'Dice index',
    'Dice scores', 'Sorensen-Dice coefficient', 'Dice overlap', 'Dice similarity score',
  ] },
  { name: 'surface Dice', higherIsBetter: true, dimension: 'quality', aliases: [
    'normalized surface Dice', 'NSD', 'normalised surface Dice', 'normalized surface distance',
  ] },
  { name: 'panoptic quality', higherIsBetter: true, dimension: 'quality', aliases: ['PQ'] },
  { name: 'J&F', higherIsBetter: true, dimension: 'quality', aliases: ['J and F', 'J&F score', 'region similarity'] },
  { name: 'boundary F1', higherIsBetter: true, dimension: 'quality', aliases: ['boundary F-score', 'BF score'] },
  { name: 'S-measure', higherIsBetter: true, dimension: 'quality', aliases: ['structure measure'] },
  { name: 'E-measure', higherIsBetter: true, dimension: 'quality', aliases: ['enhanced alignment measure'] },
  { name: 'MOTA', higherIsBetter: true, dimension: 'quality', aliases: [
    'multiple object tracking accuracy', 'multi-object tracking accuracy',
  ] },
  { name: 'MOTP', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'HOTA', higherIsBetter: true, dimension: 'quality', aliases: ['higher order tracking accuracy'] },
  { name: 'IDF1', higherIsBetter: true, dimension: 'quality', aliases: ['ID F1'] },
  { name: 'AMOTA', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'expected average overlap', higherIsBetter: true, dimension: 'quality', aliases: ['EAO'] },
  { name: 'success AUC', higherIsBetter: true, dimension: 'quality', aliases: ['success plot AUC', 'success score'] },
  { name: 'PCK', higherIsBetter: true, dimension: 'quality', aliases: [
    'percentage of correct keypoints', 'PCK@0.1', 'PCK@0.5', 'PCKh',
  ] },
  { name: 'OKS', higherIsBetter: true, dimension: 'quality', aliases: ['object keypoint similarity'] },
  { name: 'PDMS', higherIsBetter: true, dimension: 'quality', aliases: ['predictive driver model score'] },
  { name: 'EPDMS', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'driving score', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'route completion', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'completeness', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'delta accuracy', higherIsBetter: true, dimension: 'quality', aliases: [
    'threshold accuracy', 'delta_1', 'delta1',
  ] },
  // Images, video, 3D
  { name: 'PSNR', higherIsBetter: true, dimension: 'quality', aliases: [
    'peak signal-to-noise ratio', 'peak signal to noise', 'PSNR value',
  ] },
  { name: 'SSIM', higherIsBetter: true, dimension: 'quality', aliases: [
    'structural similarity', 'structural similarity index', 'structural similarity index measure', 'MS-SSIM',
    'SSIM score',
  ] },
  { name: 'inception score', higherIsBetter: true, dimension: 'quality', aliases: ['IS'] },
  { name: 'CLIP score', higherIsBetter: true, dimension: 'quality', aliases: [
    'CLIPScore', 'CLIP similarity', 'CLIP-I', 'CLIP-T', 'text-image alignment',
  ] },
  { name: 'aesthetic score', higherIsBetter: true, dimension: 'quality', aliases: [
    'aesthetics score', 'aesthetic quality',
  ] },
  { name: 'ImageReward', higherIsBetter: true, dimension: 'quality', aliases: ['image reward', 'ImageReward score'] },
  { name: 'PickScore', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'HPS', higherIsBetter: true, dimension: 'quality', aliases: ['HPSv2', 'HPS v2', 'human preference score'] },
  { name: 'GenEval score', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'DPG-Bench score', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'VBench score', higherIsBetter: true, dimension: 'quality', aliases: ['VBench total score'] },
  { name: 'identity preservation', higherIsBetter: true, dimension: 'quality', aliases: [
    'identity similarity', 'ID similarity', 'face similarity',
  ] },
  { name: 'temporal consistency', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'subject consistency', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'VQAScore', higherIsBetter: true, dimension: 'quality', aliases: ['VQA score'] },
  { name: 'VMAF', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'BD-PSNR', higherIsBetter: true, dimension: 'quality', aliases: [] },
  // Language
  { name: 'BLEU', higherIsBetter: true, dimension: 'quality', aliases: [
    'BLEU score', 'BLEU-4', 'BLEU scores', 'BLEU point', 'SacreBLEU', 'BLEU-1', 'BLEU4',
  ] },
  { name: 'ROUGE', higherIsBetter: true, dimension: 'quality', aliases: ['ROUGE score', 'ROUGE scores'] },
  { name: 'ROUGE-L', higherIsBetter: true, dimension: 'quality', aliases: ['Rouge-L score', 'ROUGE-L F1', 'RougeL'] },
  { name: 'ROUGE-1', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'ROUGE-2', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'METEOR', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'chrF', higherIsBetter: true, dimension: 'quality', aliases: ['chrF++', 'chrF2'] },
  { name: 'COMET', higherIsBetter: true, dimension: 'quality', aliases: ['COMET score', 'COMET-22', 'XCOMET'] },
  { name: 'BERTScore', higherIsBetter: true, dimension: 'quality', aliases: ['BERT score', 'BERTScore F1'] },
  { name: 'BLEURT', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'BARTScore', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'MoverScore', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'CIDEr', higherIsBetter: true, dimension: 'quality', aliases: ['CIDEr score', 'CIDEr-D'] },
  { name: 'SPICE', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'CodeBLEU', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'G-Eval', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'LLM-as-a-judge score', higherIsBetter: true, dimension: 'quality', aliases: [
    'LLM judge score', 'judge score',
  ] },
  { name: 'GPT-4 score', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'length-controlled win rate', higherIsBetter: true, dimension: 'quality', aliases: ['LC win rate', 'LC'] },
  { name: 'Elo', higherIsBetter: true, dimension: 'quality', aliases: ['Elo rating', 'Elo score', 'ELO points'] },
  { name: 'pass@1', higherIsBetter: true, dimension: 'quality', aliases: [
    'pass@1 accuracy', 'pass@1 rate', 'Pass@1 score',
  ] },
  { name: 'pass@k', higherIsBetter: true, dimension: 'quality', aliases: [
    'pass@8', 'pass@5', 'pass@10', 'pass@100', 'pass@16', 'pass@32', 'pass@64', 'pass^k',
  ] },
  { name: 'avg@k', higherIsBetter: true, dimension: 'quality', aliases: [
    'avg@32', 'avg@16', 'avg@8', 'maj@k', 'maj@8', 'cons@64',
  ] },
  { name: 'best-of-N accuracy', higherIsBetter: true, dimension: 'quality', aliases: [
    'majority voting accuracy', 'self-consistency accuracy',
  ] },
  { name: 'compilation rate', higherIsBetter: true, dimension: 'quality', aliases: [
    'compile rate', 'compilability', 'compilation success rate',
  ] },
  { name: 'code coverage', higherIsBetter: true, dimension: 'quality', aliases: [
    'line coverage', 'branch coverage', 'test coverage', 'statement coverage', 'mutation score',
  ] },
  { name: 'instruction following accuracy', higherIsBetter: true, dimension: 'quality', aliases: [
    'instruction-following', 'instruction-following rate',
  ] },
  { name: 'citation precision', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'citation recall', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'attribution accuracy', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'hallucination detection accuracy', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'tool-use accuracy', higherIsBetter: true, dimension: 'quality', aliases: [
    'tool call accuracy', 'function calling accuracy', 'tool selection accuracy',
  ] },
  { name: 'goal completion', higherIsBetter: true, dimension: 'quality', aliases: ['goal completion rate'] },
  { name: 'step accuracy', higherIsBetter: true, dimension: 'quality', aliases: ['step success rate'] },
  { name: 'joint goal accuracy', higherIsBetter: true, dimension: 'quality', aliases: ['JGA'] },
  { name: 'slot F1', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'intent accuracy', higherIsBetter: true, dimension: 'quality', aliases: ['intent detection accuracy'] },
  // Speech and music
  { name: 'MOS', higherIsBetter: true, dimension: 'quality', aliases: ['mean opinion score', 'mean opinion scores'] },
  { name: 'UTMOS', higherIsBetter: true, dimension: 'quality', aliases: ['UTMOSv2'] },
  { name: 'DNSMOS', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'PESQ', higherIsBetter: true, dimension: 'quality', aliases: ['perceptual evaluation of speech quality'] },
  { name: 'STOI', higherIsBetter: true, dimension: 'quality', aliases: [
    'short-time objective intelligibility', 'ESTOI',
  ] },
  { name: 'SI-SDR', higherIsBetter: true, dimension: 'quality', aliases: [
    'scale-invariant signal-to-distortion ratio', 'SI-SDRi', 'SI-SNR', 'SI-SNRi',
  ] },
  { name: 'SDR', higherIsBetter: true, dimension: 'quality', aliases: ['signal-to-distortion ratio', 'SDRi'] },
  { name: 'speaker similarity', higherIsBetter: true, dimension: 'quality', aliases: [
    'SIM', 'speaker similarity score',
  ] },
  { name: 'MUSHRA', higherIsBetter: true, dimension: 'quality', aliases: ['MUSHRA score'] },
  { name: 'ViSQOL', higherIsBetter: true, dimension: 'quality', aliases: [] },
  // Retrieval and recommendation
  { name: 'recall@k', higherIsBetter: true, dimension: 'quality', aliases: [
    'recall@1', 'recall@5', 'recall@10', 'recall@20', 'recall@50', 'recall@100', 'recall@1000', 'recall at 1',
    'recall at 10', 'recall at k',
  ] },
  { name: 'R@1', higherIsBetter: true, dimension: 'quality', aliases: [
    'R@5', 'R@10', 'Rank@1', 'R1@0.5', 'R1@0.7', 'R1',
  ] },
  { name: 'hit@k', higherIsBetter: true, dimension: 'quality', aliases: [
    'hits@k', 'hits@1', 'hits@3', 'hits@10', 'hit@1', 'hit@10', 'hit ratio', 'HR@10', 'HR@5', 'HR@20', 'hit@5',
    'hit rate@10',
  ] },
  { name: 'precision@k', higherIsBetter: true, dimension: 'quality', aliases: [
    'precision@1', 'precision@5', 'precision@10', 'P@1', 'P@5', 'P@10', 'P@20', 'precision at k',
  ] },
  { name: 'NDCG', higherIsBetter: true, dimension: 'quality', aliases: [
    'nDCG@10', 'NDCG@5', 'NDCG@20', 'NDCG@k', 'normalized discounted cumulative gain',
    'normalised discounted cumulative gain', 'NDCG@3', 'NDCG@100', 'NDCG@1',
  ] },
  { name: 'MRR', higherIsBetter: true, dimension: 'quality', aliases: [
    'mean reciprocal rank', 'MRR@10', 'reciprocal rank',
  ] },
  { name: 'MAP', higherIsBetter: true, dimension: 'quality', aliases: ['MAP@k', 'MAP@10', 'MAP@100'] },
  { name: 'CTR', higherIsBetter: true, dimension: 'quality', aliases: [
    'click-through rate', 'click through rates', 'clickthrough rate',
  ] },
  { name: 'CVR', higherIsBetter: true, dimension: 'quality', aliases: ['conversion rate', 'conversion rates'] },
  { name: 'GMV', higherIsBetter: true, dimension: 'quality', aliases: [
    'gross merchandise volume', 'gross merchandise value',
  ] },
  { name: 'revenue', higherIsBetter: true, dimension: 'quality', aliases: [
    'ad revenue', 'advertising revenue', 'revenues',
  ] },
  { name: 'watch time', higherIsBetter: true, dimension: 'quality', aliases: [
    'dwell time', 'viewing time', 'stay duration', 'time spent',
  ] },
  { name: 'engagement', higherIsBetter: true, dimension: 'quality', aliases: ['user engagement', 'engagement rate'] },
  { name: 'user retention', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'novelty', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'serendipity', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'catalog coverage', higherIsBetter: true, dimension: 'quality', aliases: [] },
  // Reinforcement learning, robotics, games
  { name: 'reward', higherIsBetter: true, dimension: 'quality', aliases: [
    'rewards', 'average reward', 'cumulative reward', 'episode reward', 'mean reward', 'episodic reward',
    'total reward',
  ] },
  { name: 'return', higherIsBetter: true, dimension: 'quality', aliases: [
    'returns', 'average return', 'episodic return', 'expected return', 'episode return', 'cumulative return',
  ] },
  { name: 'normalized score', higherIsBetter: true, dimension: 'quality', aliases: [
    'normalised score', 'D4RL score', 'average normalized score',
  ] },
  { name: 'human-normalized score', higherIsBetter: true, dimension: 'quality', aliases: [
    'median human-normalized score', 'mean human-normalized score', 'human-normalised score',
  ] },
  { name: 'SPL', higherIsBetter: true, dimension: 'quality', aliases: [
    'success weighted by path length', 'success rate weighted by path length',
  ] },
  { name: 'grasp success rate', higherIsBetter: true, dimension: 'quality', aliases: [
    'grasping success rate', 'grasp success',
  ] },
  { name: 'task success rate', higherIsBetter: true, dimension: 'quality', aliases: ['task success'] },
  { name: 'real-world success rate', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'navigation success rate', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'sim-to-real success rate', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'survival rate', higherIsBetter: true, dimension: 'quality', aliases: ['survival rates'] },
  { name: 'zero-shot success rate', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'win probability', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'Sharpe ratio', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'profit', higherIsBetter: true, dimension: 'quality', aliases: ['profits', 'profitability'] },
  { name: 'annualized return', higherIsBetter: true, dimension: 'quality', aliases: [
    'annual return', 'annualised return',
  ] },
  { name: 'episode length', higherIsBetter: true, dimension: 'quality', aliases: [
    'average length', 'average episode length',
  ] },
  // Graphs and clustering
  { name: 'modularity', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'NMI', higherIsBetter: true, dimension: 'quality', aliases: [
    'normalized mutual information', 'normalised mutual information',
  ] },
  { name: 'ARI', higherIsBetter: true, dimension: 'quality', aliases: ['adjusted Rand index', 'adjusted Rand'] },
  { name: 'silhouette score', higherIsBetter: true, dimension: 'quality', aliases: [
    'silhouette coefficient', 'silhouette',
  ] },
  { name: 'homophily', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'link prediction accuracy', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'clustering accuracy', higherIsBetter: true, dimension: 'quality', aliases: ['clustering performance'] },
  { name: 'validity', higherIsBetter: true, dimension: 'quality', aliases: ['validity rate', 'chemical validity'] },
  { name: 'uniqueness', higherIsBetter: true, dimension: 'quality', aliases: [] },
  // Regression and agreement with a reference
  { name: 'R2', higherIsBetter: true, dimension: 'quality', aliases: [
    'R-squared', 'R^2', 'coefficient of determination', 'R2 score', 'R²', 'coefficients of determination', 'R_2',
    'R^2 score',
  ] },
  { name: 'explained variance', higherIsBetter: true, dimension: 'quality', aliases: [
    'variance explained', 'proportion of variance explained',
  ] },
  { name: 'Nash-Sutcliffe efficiency', higherIsBetter: true, dimension: 'quality', aliases: ['NSE', 'Nash-Sutcliffe'] },
  { name: 'Kling-Gupta efficiency', higherIsBetter: true, dimension: 'quality', aliases: ['KGE'] },
  { name: 'anomaly correlation coefficient', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'log-likelihood', higherIsBetter: true, dimension: 'quality', aliases: ['test log-likelihood'] },
  { name: 'evidence lower bound', higherIsBetter: true, dimension: 'quality', aliases: ['ELBO'] },
  { name: 'critical success index', higherIsBetter: true, dimension: 'quality', aliases: ['CSI', 'threat score'] },
  { name: 'probability of detection', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'skill score', higherIsBetter: true, dimension: 'quality', aliases: ['forecast skill', 'skill'] },
  // Fairness and privacy
  { name: 'fairness', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'equity', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'demographic parity', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'unlearning efficacy', higherIsBetter: true, dimension: 'quality', aliases: ['unlearning performance'] },
  { name: 'anomaly detection AUROC', higherIsBetter: true, dimension: 'quality', aliases: [
    'image-level AUROC', 'pixel-level AUROC', 'I-AUROC', 'P-AUROC',
  ] },
  { name: 'PRO', higherIsBetter: true, dimension: 'quality', aliases: ['AUPRO', 'per-region overlap', 'AU-PRO'] },
  { name: 'detection AUROC', higherIsBetter: true, dimension: 'quality', aliases: [] },
  // Biology and chemistry
  { name: 'TM-score', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'lDDT', higherIsBetter: true, dimension: 'quality', aliases: ['pLDDT'] },
  { name: 'GDT-TS', higherIsBetter: true, dimension: 'quality', aliases: ['GDT_TS', 'GDT'] },
  { name: 'DockQ', higherIsBetter: true, dimension: 'quality', aliases: ['DockQ score'] },
  { name: 'sequence identity', higherIsBetter: true, dimension: 'quality', aliases: ['sequence similarity'] },
  { name: 'sequence recovery', higherIsBetter: true, dimension: 'quality', aliases: [
    'amino acid recovery', 'AAR', 'native sequence recovery',
  ] },
  { name: 'drug-likeness', higherIsBetter: true, dimension: 'quality', aliases: ['QED', 'druglikeness'] },
  { name: 'docking success rate', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'enrichment factor', higherIsBetter: true, dimension: 'quality', aliases: ['enrichment'] },
  { name: 'yield', higherIsBetter: true, dimension: 'quality', aliases: [
    'yields', 'product yield', 'reaction yield', 'synthesis yield', 'isolated yield',
  ] },
  { name: 'quantum yield', higherIsBetter: true, dimension: 'quality', aliases: [
    'photoluminescence quantum yield', 'PLQY', 'fluorescence quantum yield', 'QY',
  ] },
  { name: 'power conversion efficiency', higherIsBetter: true, dimension: 'quality', aliases: [
    'PCE', 'conversion efficiency', 'photoelectric conversion efficiency', 'solar-to-hydrogen efficiency',
  ] },
  { name: 'quantum efficiency', higherIsBetter: true, dimension: 'quality', aliases: [
    'external quantum efficiency', 'EQE', 'internal quantum efficiency', 'IQE', 'detection quantum efficiency',
  ] },
  { name: 'Faradaic efficiency', higherIsBetter: true, dimension: 'quality', aliases: [
    'Faraday efficiency', 'FE', 'Coulombic efficiency',
  ] },
  { name: 'energy conversion efficiency', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'removal efficiency', higherIsBetter: true, dimension: 'quality', aliases: [
    'removal rate', 'degradation efficiency', 'decolorization efficiency', 'rejection rate',
  ] },
  { name: 'encapsulation efficiency', higherIsBetter: true, dimension: 'quality', aliases: [
    'entrapment efficiency', 'loading efficiency', 'drug loading',
  ] },
  { name: 'thermal efficiency', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'coupling efficiency', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'diffraction efficiency', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'transmission efficiency', higherIsBetter: true, dimension: 'quality', aliases: [
    'transmission', 'transmittance', 'transmissivity',
  ] },
  { name: 'detection efficiency', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'trapping efficiency', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'separation efficiency', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'enantiomeric excess', higherIsBetter: true, dimension: 'quality', aliases: ['ee', 'enantioselectivity'] },
  { name: 'conversion', higherIsBetter: true, dimension: 'quality', aliases: ['conversion ratio', 'conversion yield'] },
  { name: 'photostability', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'capacity retention', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'figure of merit', higherIsBetter: true, dimension: 'quality', aliases: ['FOM', 'figures of merit'] },
  { name: 'fill factor', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'absorptivity', higherIsBetter: true, dimension: 'quality', aliases: [
    'absorptance', 'absorption', 'absorbance', 'optical absorption',
  ] },
  { name: 'reflectivity', higherIsBetter: true, dimension: 'quality', aliases: ['reflectance'] },
  { name: 'emissivity', higherIsBetter: true, dimension: 'quality', aliases: [] },
  // Signals and quantum
  { name: 'signal-to-noise ratio', higherIsBetter: true, dimension: 'quality', aliases: [
    'SNR', 'signal to noise', 'S/N', 'signal-to-noise ratios', 'SNRs',
  ] },
  { name: 'SINR', higherIsBetter: true, dimension: 'quality', aliases: ['signal-to-interference-plus-noise ratio'] },
  { name: 'contrast-to-noise ratio', higherIsBetter: true, dimension: 'quality', aliases: [
    'CNR', 'contrast to noise',
  ] },
  { name: 'dynamic range', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'resolving power', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'spectral efficiency', higherIsBetter: true, dimension: 'quality', aliases: ['sum spectral efficiency'] },
  { name: 'signal', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'quality factor', higherIsBetter: true, dimension: 'quality', aliases: ['Q factor', 'finesse'] },
  { name: 'gate fidelity', higherIsBetter: true, dimension: 'quality', aliases: [
    'two-qubit gate fidelity', 'average gate fidelity', 'process fidelity', 'single-qubit gate fidelity',
    'gate fidelities',
  ] },
  { name: 'state fidelity', higherIsBetter: true, dimension: 'quality', aliases: ['entanglement fidelity'] },
  { name: 'readout fidelity', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'coherence time', higherIsBetter: true, dimension: 'quality', aliases: [
    'coherence times', 'T2 time', 'dephasing time', 'T1 time',
  ] },
  { name: 'key rate', higherIsBetter: true, dimension: 'quality', aliases: ['secret key rate', 'secure key rate'] },
  { name: 'approximation ratio', higherIsBetter: true, dimension: 'quality', aliases: ['approximation factor'] },
  { name: 'competitive ratio', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'entanglement', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'extinction ratio', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'polarization', higherIsBetter: true, dimension: 'quality', aliases: [
    'polarisation', 'degree of polarization',
  ] },
  { name: 'squeezing', higherIsBetter: true, dimension: 'quality', aliases: [] },
  { name: 'isolation', higherIsBetter: true, dimension: 'quality', aliases: [] },

  // Badness: a change is a gain, and less is better.
  { name: 'error', higherIsBetter: false, dimension: 'error', aliases: ['errors'] },
  { name: 'error rate', higherIsBetter: false, dimension: 'error', aliases: ['error rates', 'ER'] },
  { name: 'loss', higherIsBetter: false, dimension: 'error', aliases: [
    'losses', 'training loss', 'test loss', 'validation loss',
  ] },
  { name: 'top-1 error', higherIsBetter: false, dimension: 'error', aliases: [
    'top-1 error rate', 'top-1 classification error',
  ] },
  { name: 'top-5 error', higherIsBetter: false, dimension: 'error', aliases: ['top-5 error rate'] },
  { name: 'classification error', higherIsBetter: false, dimension: 'error', aliases: [
    'classification error rate', 'misclassification rate', 'misclassification error', 'misclassification',
  ] },
  { name: 'test error', higherIsBetter: false, dimension: 'error', aliases: [
    'test error rate', 'generalization error', 'generalisation error', 'out-of-sample error',
  ] },
  { name: 'training error', higherIsBetter: false, dimension: 'error', aliases: [] },
  { name: 'prediction error', higherIsBetter: false, dimension: 'error', aliases: [
    'prediction errors', 'forecasting error', 'forecast error', 'predictive error',
  ] },
  { name: 'estimation error', higherIsBetter: false, dimension: 'error', aliases: ['estimation errors'] },
  { name: 'approximation error', higherIsBetter: false, dimension: 'error', aliases: [] },
  { name: 'reconstruction error', higherIsBetter: false, dimension: 'error', aliases: [
    'reconstruction errors', 'reconstruction loss',
  ] },
  { name: 'quantization error', higherIsBetter: false, dimension: 'error', aliases: ['quantisation error'] },
  { name: 'tracking error', higherIsBetter: false, dimension: 'error', aliases: ['tracking errors'] },
  { name: 'localization error', higherIsBetter: false, dimension: 'error', aliases: [
    'localisation error', 'positioning error', 'position error', 'positional error',
  ] },
  { name: 'pose error', higherIsBetter: false, dimension: 'error', aliases: [] },
  { name: 'registration error', higherIsBetter: false, dimension: 'error', aliases: [
    'target registration error', 'TRE', 'registration errors',
  ] },
  { name: 'alignment error', higherIsBetter: false, dimension: 'error', aliases: [] },
  { name: 'measurement error', higherIsBetter: false, dimension: 'error', aliases: [] },
  { name: 'calibration error', higherIsBetter: false, dimension: 'error', aliases: [] },
  { name: 'ECE', higherIsBetter: false, dimension: 'error', aliases: [
    'expected calibration error', 'calibration errors',
  ] },
  { name: 'maximum calibration error', higherIsBetter: false, dimension: 'error', aliases: ['MCE'] },
  { name: 'Brier score', higherIsBetter: false, dimension: 'error', aliases: [
    'Brier', 'integrated Brier score', 'IBS',
  ] },
  { name: 'negative log-likelihood', higherIsBetter: false, dimension: 'error', aliases: [
    'NLL', 'nats per dimension',
  ] },
  { name: 'cross-entropy', higherIsBetter: false, dimension: 'error', aliases: ['cross entropy loss'] },
  { name: 'perplexity', higherIsBetter: false, dimension: 'error', aliases: [
    'PPL', 'perplexities', 'word perplexity', 'validation perplexity',
  ] },
  { name: 'bits per byte', higherIsBetter: false, dimension: 'error', aliases: ['BPB'] },
  { name: 'bits per character', higherIsBetter: false, dimension: 'error', aliases: ['BPC'] },
  { name: 'bits per dimension', higherIsBetter: false, dimension: 'error', aliases: ['bits/dim', 'BPD'] },
  { name: 'word error rate', higherIsBetter: false, dimension: 'error', aliases: [
    'WER', 'word error rates', 'WERs', 'word error',
  ] },
  { name: 'character error rate', higherIsBetter: false, dimension: 'error', aliases: [
    'CER', 'character error rates',
  ] },
  { name: 'phoneme error rate', higherIsBetter: false, dimension: 'error', aliases: ['phone error rate', 'PER'] },
  { name: 'token error rate', higherIsBetter: false, dimension: 'error', aliases: [] },
  { name: 'sentence error rate', higherIsBetter: false, dimension: 'error', aliases: ['SER'] },
  { name: 'label error rate', higherIsBetter: false, dimension: 'error', aliases: [] },
  { name: 'equal error rate', higherIsBetter: false, dimension: 'error', aliases: ['EER', 'equal error rates'] },
  { name: 'diarization error rate', higherIsBetter: false, dimension: 'error', aliases: [
    'DER', 'diarisation error rate',
  ] },
  { name: 'minDCF', higherIsBetter: false, dimension: 'error', aliases: [
    'detection cost function', 'min-DCF', 'minimum detection cost',
  ] },
  { name: 'mel-cepstral distortion', higherIsBetter: false, dimension: 'error', aliases: ['MCD'] },
  { name: 'log-spectral distance', higherIsBetter: false, dimension: 'error', aliases: ['LSD'] },
  { name: 'translation edit rate', higherIsBetter: false, dimension: 'error', aliases: [
    'TER', 'translation error rate',
  ] },
  { name: 'edit distance', higherIsBetter: false, dimension: 'error', aliases: [
    'Levenshtein distance', 'normalized edit distance', 'NED',
  ] },
  { name: 'FID', higherIsBetter: false, dimension: 'error', aliases: [
    'Fréchet Inception Distance', 'Frechet inception distance', 'FID score', 'FID-50K', 'FID-30K', 'gFID', 'rFID',
    'FID scores', 'sFID', 'FID10K', 'FID-10K',
  ] },
  { name: 'FVD', higherIsBetter: false, dimension: 'error', aliases: [
    'Fréchet Video Distance', 'Frechet video distance', 'FVD score',
  ] },
  { name: 'FAD', higherIsBetter: false, dimension: 'error', aliases: [
    'Fréchet Audio Distance', 'Frechet audio distance',
  ] },
  { name: 'KID', higherIsBetter: false, dimension: 'error', aliases: ['kernel inception distance'] },
  { name: 'FDD', higherIsBetter: false, dimension: 'error', aliases: [
    'Fréchet ChemNet Distance', 'FCD', 'Frechet ChemNet distance', 'FD-DINOv2',
  ] },
  { name: 'LPIPS', higherIsBetter: false, dimension: 'error', aliases: [
    'learned perceptual image patch similarity', 'perceptual distance', 'LPIPS score',
  ] },
  { name: 'DISTS', higherIsBetter: false, dimension: 'error', aliases: [] },
  { name: 'NIQE', higherIsBetter: false, dimension: 'error', aliases: [] },
  { name: 'BRISQUE', higherIsBetter: false, dimension: 'error', aliases: [] },
  { name: 'warping error', higherIsBetter: false, dimension: 'error', aliases: [] },
  { name: 'motion error', higherIsBetter: false, dimension: 'error', aliases: [] },
  { name: 'MMD', higherIsBetter: false, dimension: 'error', aliases: ['maximum mean discrepancy'] },
  { name: 'KL divergence', higherIsBetter: false, dimension: 'error', aliases: ['Kullback-Leibler divergence', 'KLD'] },
  { name: 'JS divergence', higherIsBetter: false, dimension: 'error', aliases: ['Jensen-Shannon divergence', 'JSD'] },
  { name: 'Wasserstein distance', higherIsBetter: false, dimension: 'error', aliases: [
    'earth mover\'s distance', 'EMD',
  ] },
  { name: 'MSE', higherIsBetter: false, dimension: 'error', aliases: [
    'mean squared error', 'mean square error', 'mean squared errors', 'MSE loss',
  ] },
  { name: 'RMSE', higherIsBetter: false, dimension: 'error', aliases: [
    'root mean squared error', 'root mean square error', 'root-mean-square deviation', 'RMSD', 'RMS error',
    'root-mean-square errors', 'root mean squared deviation', 'root mean square', 'RMS', 'RMSEs',
    'root-mean-square deviations',
  ] },
  { name: 'NRMSE', higherIsBetter: false, dimension: 'error', aliases: [
    'normalized root mean square error', 'normalized RMSE', 'NMSE', 'normalised RMSE', 'normalized mean squared error',
  ] },
  { name: 'MAE', higherIsBetter: false, dimension: 'error', aliases: [
    'mean absolute error', 'mean absolute errors', 'average absolute error', 'mean absolute deviation',
    'absolute error', 'MAD', 'absolute errors',
  ] },
  { name: 'MAPE', higherIsBetter: false, dimension: 'error', aliases: [
    'mean absolute percentage error', 'mean absolute percent error', 'absolute percentage error',
  ] },
  { name: 'sMAPE', higherIsBetter: false, dimension: 'error', aliases: [
    'symmetric MAPE', 'symmetric mean absolute percentage error',
  ] },
  { name: 'WAPE', higherIsBetter: false, dimension: 'error', aliases: ['wMAPE'] },
  { name: 'MASE', higherIsBetter: false, dimension: 'error', aliases: ['mean absolute scaled error'] },
  { name: 'CRPS', higherIsBetter: false, dimension: 'error', aliases: ['continuous ranked probability score'] },
  { name: 'relative error', higherIsBetter: false, dimension: 'error', aliases: [
    'mean relative error', 'relative errors', 'MRE', 'AbsRel', 'absolute relative error', 'Abs Rel',
    'relative L2 error', 'L2 error', 'L2 relative error',
  ] },
  { name: 'standard error', higherIsBetter: false, dimension: 'error', aliases: ['standard errors'] },
  { name: 'average error', higherIsBetter: false, dimension: 'error', aliases: [
    'mean error', 'mean errors', 'median error', 'average errors',
  ] },
  { name: 'maximum error', higherIsBetter: false, dimension: 'error', aliases: ['max error', 'worst-case error'] },
  { name: 'angular error', higherIsBetter: false, dimension: 'error', aliases: [
    'mean angular error', 'orientation error',
  ] },
  { name: 'rotation error', higherIsBetter: false, dimension: 'error', aliases: ['rotational error'] },
  { name: 'translation error', higherIsBetter: false, dimension: 'error', aliases: [
    'translational error', 'translational drift',
  ] },
  { name: 'drift', higherIsBetter: false, dimension: 'error', aliases: ['odometry drift'] },
  { name: 'absolute trajectory error', higherIsBetter: false, dimension: 'error', aliases: [
    'ATE', 'trajectory error',
  ] },
  { name: 'relative pose error', higherIsBetter: false, dimension: 'error', aliases: ['RPE'] },
  { name: 'reprojection error', higherIsBetter: false, dimension: 'error', aliases: [] },
  { name: 'endpoint error', higherIsBetter: false, dimension: 'error', aliases: [
    'end-point error', 'EPE', 'average endpoint error',
  ] },
  { name: 'MPJPE', higherIsBetter: false, dimension: 'error', aliases: [
    'mean per joint position error', 'PA-MPJPE', 'per-joint position error', 'joint position error',
  ] },
  { name: 'MPVPE', higherIsBetter: false, dimension: 'error', aliases: [
    'mean per vertex position error', 'PVE', 'vertex error',
  ] },
  { name: 'normalized mean error', higherIsBetter: false, dimension: 'error', aliases: ['NME'] },
  { name: 'ADE', higherIsBetter: false, dimension: 'error', aliases: [
    'average displacement error', 'minADE', 'average displacement errors', 'mADE',
  ] },
  { name: 'FDE', higherIsBetter: false, dimension: 'error', aliases: ['final displacement error', 'minFDE'] },
  { name: 'miss rate', higherIsBetter: false, dimension: 'error', aliases: ['miss rates', 'missed detection rate'] },
  { name: 'collision rate', higherIsBetter: false, dimension: 'error', aliases: ['collision rates', 'collisions'] },
  { name: 'off-road rate', higherIsBetter: false, dimension: 'error', aliases: [] },
  { name: 'chamfer distance', higherIsBetter: false, dimension: 'error', aliases: ['CD', 'Chamfer distances'] },
  { name: 'Hausdorff distance', higherIsBetter: false, dimension: 'error', aliases: [
    'HD', 'HD95', '95% Hausdorff distance', '95th percentile Hausdorff distance',
  ] },
  { name: 'average surface distance', higherIsBetter: false, dimension: 'error', aliases: [
    'ASD', 'average symmetric surface distance', 'ASSD', 'mean surface distance',
  ] },
  { name: 'bad pixel error', higherIsBetter: false, dimension: 'error', aliases: [
    'D1-all', 'D1 error', 'bad-pixel rate',
  ] },
  { name: 'bias', higherIsBetter: false, dimension: 'error', aliases: ['biases', 'mean bias'] },
  { name: 'variance', higherIsBetter: false, dimension: 'error', aliases: [] },
  { name: 'standard deviation', higherIsBetter: false, dimension: 'error', aliases: [] },
  { name: 'residual', higherIsBetter: false, dimension: 'error', aliases: ['residuals'] },
  { name: 'false positive rate', higherIsBetter: false, dimension: 'error', aliases: [
    'FPR', 'false positive rates', 'false positives', 'FPR95', 'false-positive', 'FPR@95',
  ] },
  { name: 'false negative rate', higherIsBetter: false, dimension: 'error', aliases: [
    'FNR', 'false negative rates', 'false negatives', 'false-negative',
  ] },
  { name: 'false discovery rate', higherIsBetter: false, dimension: 'error', aliases: ['FDR'] },
  { name: 'false alarm rate', higherIsBetter: false, dimension: 'error', aliases: [
    'false alarm rates', 'false alarms', 'FAR',
  ] },
  { name: 'false acceptance rate', higherIsBetter: false, dimension: 'error', aliases: ['false accept rate'] },
  { name: 'false rejection rate', higherIsBetter: false, dimension: 'error', aliases: ['FRR', 'false reject rate'] },
  { name: 'half total error rate', higherIsBetter: false, dimension: 'error', aliases: ['HTER'] },
  { name: 'ACER', higherIsBetter: false, dimension: 'error', aliases: [
    'average classification error rate', 'APCER', 'BPCER',
  ] },
  { name: 'bit error rate', higherIsBetter: false, dimension: 'error', aliases: [
    'BER', 'bit-error-rates', 'block error rate', 'BLER',
  ] },
  { name: 'symbol error rate', higherIsBetter: false, dimension: 'error', aliases: [] },
  { name: 'frame error rate', higherIsBetter: false, dimension: 'error', aliases: ['packet error rate'] },
  { name: 'logical error rate', higherIsBetter: false, dimension: 'error', aliases: ['logical error rates'] },
  { name: 'gate error', higherIsBetter: false, dimension: 'error', aliases: [
    'gate error rate', 'gate errors', 'physical error rate', 'infidelity',
  ] },
  { name: 'packet loss', higherIsBetter: false, dimension: 'error', aliases: ['packet loss rate', 'loss rate'] },
  { name: 'outage probability', higherIsBetter: false, dimension: 'error', aliases: [] },
  { name: 'failure rate', higherIsBetter: false, dimension: 'error', aliases: ['failure rates', 'failures'] },
  { name: 'crash rate', higherIsBetter: false, dimension: 'error', aliases: ['crashes'] },
  { name: 'rejection', higherIsBetter: false, dimension: 'error', aliases: [] },
  { name: 'hallucination rate', higherIsBetter: false, dimension: 'error', aliases: [
    'hallucination', 'hallucinations', 'hallucination rates', 'CHAIR',
  ] },
  { name: 'attack success rate', higherIsBetter: false, dimension: 'error', aliases: [
    'ASR', 'attack success rates', 'attack success', 'jailbreak success rate', 'attack rate',
  ] },
  { name: 'toxicity', higherIsBetter: false, dimension: 'error', aliases: ['toxicity rate', 'toxic rate'] },
  { name: 'refusal rate', higherIsBetter: false, dimension: 'error', aliases: [
    'refusal rates', 'over-refusal rate', 'over-refusal',
  ] },
  { name: 'harmfulness', higherIsBetter: false, dimension: 'error', aliases: ['harmful rate', 'harmfulness score'] },
  { name: 'backdoor success rate', higherIsBetter: false, dimension: 'error', aliases: [] },
  { name: 'membership inference accuracy', higherIsBetter: false, dimension: 'error', aliases: [
    'membership inference success',
  ] },
  { name: 'privacy leakage', higherIsBetter: false, dimension: 'error', aliases: ['leakage'] },
  { name: 'disparity', higherIsBetter: false, dimension: 'error', aliases: [
    'disparities', 'performance gap', 'accuracy gap',
  ] },
  { name: 'demographic parity difference', higherIsBetter: false, dimension: 'error', aliases: [
    'statistical parity difference',
  ] },
  { name: 'equalized odds difference', higherIsBetter: false, dimension: 'error', aliases: [
    'equal opportunity difference', 'equalized odds',
  ] },
  { name: 'regret', higherIsBetter: false, dimension: 'error', aliases: ['cumulative regret', 'simple regret'] },
  { name: 'forgetting', higherIsBetter: false, dimension: 'error', aliases: [
    'catastrophic forgetting', 'forgetting rate', 'average forgetting', 'backward transfer',
  ] },
  { name: 'optimality gap', higherIsBetter: false, dimension: 'error', aliases: ['optimality gaps', 'duality gap'] },
  { name: 'accuracy loss', higherIsBetter: false, dimension: 'error', aliases: [
    'accuracy drop', 'accuracy degradation', 'performance loss', 'performance drop', 'performance degradation',
    'accuracy losses',
  ] },
  { name: 'degradation', higherIsBetter: false, dimension: 'error', aliases: [] },
  { name: 'distortion', higherIsBetter: false, dimension: 'error', aliases: ['distortions'] },
  { name: 'noise', higherIsBetter: false, dimension: 'error', aliases: ['noise level', 'noise floor'] },
  { name: 'artifacts', higherIsBetter: false, dimension: 'error', aliases: ['artefacts'] },
  { name: 'uncertainty', higherIsBetter: false, dimension: 'error', aliases: ['uncertainties'] },
  { name: 'constraint violation', higherIsBetter: false, dimension: 'error', aliases: [
    'constraint violations', 'violations', 'violation rate',
  ] },
  { name: 'mispredictions', higherIsBetter: false, dimension: 'error', aliases: [
    'misprediction rate', 'branch mispredictions', 'MPKI',
  ] },
  { name: 'cache misses', higherIsBetter: false, dimension: 'error', aliases: [
    'cache miss rate', 'miss ratio', 'page faults',
  ] },
  { name: 'tail error', higherIsBetter: false, dimension: 'error', aliases: [] },
  { name: 'error propagation', higherIsBetter: false, dimension: 'error', aliases: [] },
  { name: 'discrepancy', higherIsBetter: false, dimension: 'error', aliases: [] },
  { name: 'deviation', higherIsBetter: false, dimension: 'error', aliases: ['deviations'] },
  { name: 'mean flow error', higherIsBetter: false, dimension: 'error', aliases: [] },
  { name: 'jitter', higherIsBetter: false, dimension: 'error', aliases: [] },
  { name: 'crosstalk', higherIsBetter: false, dimension: 'error', aliases: [] },
  { name: 'aliasing', higherIsBetter: false, dimension: 'error', aliases: [] },
  { name: 'dark count rate', higherIsBetter: false, dimension: 'error', aliases: [] },
  { name: 'total harmonic distortion', higherIsBetter: false, dimension: 'error', aliases: ['THD'] },
  { name: 'insertion loss', higherIsBetter: false, dimension: 'error', aliases: ['return loss', 'propagation loss'] },
  { name: 'imbalance', higherIsBetter: false, dimension: 'error', aliases: ['load imbalance'] },
  { name: 'max drawdown', higherIsBetter: false, dimension: 'error', aliases: ['maximum drawdown', 'drawdown'] },
  { name: 'perceived workload', higherIsBetter: false, dimension: 'error', aliases: ['NASA-TLX', 'workload score'] },
  { name: 'bug rate', higherIsBetter: false, dimension: 'error', aliases: ['defect rate', 'vulnerability rate'] },
  { name: 'SLO violation rate', higherIsBetter: false, dimension: 'error', aliases: [
    'SLO violations', 'deadline miss rate', 'SLA violations',
  ] },

  // Amounts of time: a change is a speedup.
  { name: 'latency', higherIsBetter: false, dimension: 'time', aliases: [
    'latencies', 'average latency', 'LAT', 'delay', 'delays',
  ] },
  { name: 'inference latency', higherIsBetter: false, dimension: 'time', aliases: [
    'inference latencies', 'decoding latency', 'generation latency', 'prediction latency', 'serving latency',
  ] },
  { name: 'inference time', higherIsBetter: false, dimension: 'time', aliases: [
    'inference times', 'prediction time', 'test time', 'inference duration', 'model inference time',
  ] },
  { name: 'end-to-end latency', higherIsBetter: false, dimension: 'time', aliases: [
    'end-to-end time', 'E2E latency', 'e2e time', 'end-to-end delay',
  ] },
  { name: 'tail latency', higherIsBetter: false, dimension: 'time', aliases: [
    'tail latencies', 'p99 latency', 'p95 latency', 'P99', '99th percentile latency', '99th-percentile tail latency',
    'P95', 'P90 latency', 'p50 latency', 'P99 tail latency',
  ] },
  { name: 'median latency', higherIsBetter: false, dimension: 'time', aliases: [] },
  { name: 'response time', higherIsBetter: false, dimension: 'time', aliases: [
    'response times', 'request latency', 'query latency', 'query time', 'query response time', 'query execution time',
    'search latency', 'lookup latency',
  ] },
  { name: 'reaction time', higherIsBetter: false, dimension: 'time', aliases: ['reaction times'] },
  { name: 'runtime', higherIsBetter: false, dimension: 'time', aliases: [
    'run-time', 'runtimes', 'running time', 'run times', 'running times',
  ] },
  { name: 'execution time', higherIsBetter: false, dimension: 'time', aliases: [
    'execution times', 'job execution time',
  ] },
  { name: 'wall-clock time', higherIsBetter: false, dimension: 'time', aliases: [
    'wall time', 'wallclock time', 'wall-clock', 'wall clock runtime', 'wall-clock training time',
  ] },
  { name: 'computation time', higherIsBetter: false, dimension: 'time', aliases: [
    'computational time', 'compute time', 'computing time', 'computation times', 'computational times', 'CPU time',
    'GPU time', 'computational runtime', 'calculation time', 'kernel time',
  ] },
  { name: 'processing time', higherIsBetter: false, dimension: 'time', aliases: [
    'processing times', 'preprocessing time', 'prefill time', 'prefilling time', 'prefill latency',
    'prefilling latency',
  ] },
  { name: 'time', higherIsBetter: false, dimension: 'time', aliases: ['times'] },
  { name: 'training time', higherIsBetter: false, dimension: 'time', aliases: [
    'training times', 'train time', 'training duration', 'pre-training time', 'pretraining time',
    'per-epoch training time', 'epoch time', 'time per epoch', 'fine-tuning time', 'finetuning time',
    'total training time', 'learning time',
  ] },
  { name: 'iteration time', higherIsBetter: false, dimension: 'time', aliases: [
    'step time', 'time per step', 'time per iteration', 'per-iteration time',
  ] },
  { name: 'time to first token', higherIsBetter: false, dimension: 'time', aliases: [
    'TTFT', 'time-to-first-token latency', 'first-token latency', 'time to first byte',
  ] },
  { name: 'time per output token', higherIsBetter: false, dimension: 'time', aliases: [
    'TPOT', 'inter-token latency', 'ITL', 'time between tokens', 'TBT', 'per-token latency',
  ] },
  { name: 'time to accuracy', higherIsBetter: false, dimension: 'time', aliases: [] },
  { name: 'time to solution', higherIsBetter: false, dimension: 'time', aliases: [
    'solution time', 'solving time', 'solve time', 'time to target',
  ] },
  { name: 'convergence time', higherIsBetter: false, dimension: 'time', aliases: [
    'time to convergence', 'convergence', 'iterations to convergence',
  ] },
  { name: 'sampling time', higherIsBetter: false, dimension: 'time', aliases: [
    'generation time', 'decoding time', 'denoising time', 'synthesis time', 'rendering time', 'render time',
    'generation times', 'sampling latency',
  ] },
  { name: 'optimization time', higherIsBetter: false, dimension: 'time', aliases: [
    'optimisation time', 'tuning time', 'search time', 'planning time', 'planner runtime', 'planning times',
    'architecture search time',
  ] },
  { name: 'build time', higherIsBetter: false, dimension: 'time', aliases: [
    'construction time', 'index construction time', 'indexing time', 'compile time', 'compilation time',
    'compilation times', 'loading time', 'load time', 'startup time', 'start-up time', 'cold start latency',
    'cold start time', 'boot time', 'initialization time',
  ] },
  { name: 'simulation time', higherIsBetter: false, dimension: 'time', aliases: [
    'simulation times', 'simulation runtime',
  ] },
  { name: 'reconstruction time', higherIsBetter: false, dimension: 'time', aliases: [
    'scan time', 'acquisition time', 'imaging time', 'scanning time', 'exposure time', 'scan times',
  ] },
  { name: 'completion time', higherIsBetter: false, dimension: 'time', aliases: [
    'task completion time', 'completion times', 'makespan', 'job completion time', 'JCT', 'flow completion time', 'FCT',
    'time to complete',
  ] },
  { name: 'turnaround time', higherIsBetter: false, dimension: 'time', aliases: ['turn-around time', 'lead time'] },
  { name: 'waiting time', higherIsBetter: false, dimension: 'time', aliases: [
    'wait time', 'waiting times', 'queueing delay', 'queuing delay', 'queuing time', 'queue time', 'wait times',
  ] },
  { name: 'communication time', higherIsBetter: false, dimension: 'time', aliases: [
    'communication latency', 'transfer time', 'data transfer time', 'synchronization time', 'network latency',
    'communication overhead time',
  ] },
  { name: 'recovery time', higherIsBetter: false, dimension: 'time', aliases: [
    'restart time', 'checkpoint time', 'checkpointing time', 'downtime', 'repair time', 'time to recovery',
  ] },
  { name: 'travel time', higherIsBetter: false, dimension: 'time', aliases: [
    'travel times', 'trip time', 'journey time',
  ] },
  { name: 'labeling time', higherIsBetter: false, dimension: 'time', aliases: [
    'annotation time', 'labelling time', 'development time', 'design time', 'annotation times',
  ] },
  { name: 'diagnosis time', higherIsBetter: false, dimension: 'time', aliases: [
    'time to diagnosis', 'reading time', 'interpretation time', 'time to treatment', 'reporting time',
  ] },
  { name: 'detection time', higherIsBetter: false, dimension: 'time', aliases: [
    'time to detection', 'detection delay', 'detection latency',
  ] },
  { name: 'verification time', higherIsBetter: false, dimension: 'time', aliases: [
    'proving time', 'proof time', 'proof generation time', 'prover time', 'verifier time',
  ] },
  { name: 'real-time factor', higherIsBetter: false, dimension: 'time', aliases: ['RTF'] },
  { name: 'switching time', higherIsBetter: false, dimension: 'time', aliases: [
    'rise time', 'settling time', 'response latency', 'fall time', 'switch latency',
  ] },
  { name: 'overhead', higherIsBetter: false, dimension: 'time', aliases: [
    'runtime overhead', 'latency overhead', 'time overhead', 'performance overhead', 'execution time overhead',
    'overheads', 'run-time overhead', 'scheduling overhead',
  ] },
  { name: 'round-trip time', higherIsBetter: false, dimension: 'time', aliases: [
    'RTT', 'round trip latency', 'motion-to-photon latency',
  ] },
  { name: 'operative time', higherIsBetter: false, dimension: 'time', aliases: [
    'operating time', 'operation time', 'surgery time', 'procedure time', 'operation duration', 'surgical time',
  ] },
  { name: 'length of stay', higherIsBetter: false, dimension: 'time', aliases: [
    'LOS', 'hospital stay', 'hospital length of stay', 'length of hospital stay', 'ICU stay',
    'duration of hospitalization', 'hospitalization time',
  ] },
  { name: 'bubble ratio', higherIsBetter: false, dimension: 'time', aliases: [
    'pipeline bubbles', 'idle time', 'bubbles', 'bubble time', 'stall time',
  ] },
  { name: 'cycles', higherIsBetter: false, dimension: 'time', aliases: [
    'clock cycles', 'cycle count', 'CPU cycles', 'cycle time',
  ] },

  // Rates of work: a change is a speedup.
  { name: 'speed', higherIsBetter: true, dimension: 'rate', aliases: ['speeds'] },
  { name: 'speedup', higherIsBetter: true, dimension: 'rate', aliases: [
    'speed-up', 'speedups', 'speed-ups', 'speed-up ratio', 'speedup ratio', 'acceleration', 'accelerations',
    'acceleration ratio', 'speedup factor', 'wall-clock speedup', 'walltime speedup',
  ] },
  { name: 'inference speed', higherIsBetter: true, dimension: 'rate', aliases: [
    'inference speeds', 'inference speedup', 'inference acceleration', 'decoding speed', 'decoding speedup',
    'decode speed', 'generation speed', 'sampling speed', 'prediction speed', 'inference efficiency', 'test speed',
    'generation speedup', 'token generation speed',
  ] },
  { name: 'training speed', higherIsBetter: true, dimension: 'rate', aliases: [
    'training speedup', 'training speeds', 'training efficiency', 'training acceleration', 'pretraining speed',
    'learning speed',
  ] },
  { name: 'processing speed', higherIsBetter: true, dimension: 'rate', aliases: [
    'processing speeds', 'running speed', 'computational speed', 'computation speed', 'execution speed',
    'compute speed', 'calculation speed', 'simulation speed', 'runtime speed', 'computing speed', 'simulation speedup',
  ] },
  { name: 'rendering speed', higherIsBetter: true, dimension: 'rate', aliases: ['render speed', 'rendering speeds'] },
  { name: 'convergence speed', higherIsBetter: true, dimension: 'rate', aliases: [
    'convergence rate', 'convergence rates', 'speed of convergence', 'rate of convergence',
  ] },
  { name: 'detection speed', higherIsBetter: true, dimension: 'rate', aliases: [
    'tracking speed', 'recognition speed',
  ] },
  { name: 'query speed', higherIsBetter: true, dimension: 'rate', aliases: [
    'search speed', 'retrieval speed', 'indexing speed',
  ] },
  { name: 'frame rate', higherIsBetter: true, dimension: 'rate', aliases: [
    'frame rates', 'framerate', 'frames per second', 'FPS',
  ] },
  { name: 'throughput', higherIsBetter: true, dimension: 'rate', aliases: [
    'throughputs', 'system throughput', 'training throughput', 'inference throughput', 'serving throughput',
    'decoding throughput', 'generation throughput', 'token throughput', 'aggregate throughput', 'request throughput',
    'query throughput', 'goodput', 'transaction throughput', 'peak throughput', 'end-to-end throughput',
  ] },
  { name: 'queries per second', higherIsBetter: true, dimension: 'rate', aliases: [
    'QPS', 'requests per second', 'RPS', 'transactions per second', 'TPS', 'IOPS', 'operations per second',
    'samples per second',
  ] },
  { name: 'tokens per second', higherIsBetter: true, dimension: 'rate', aliases: ['tokens/s throughput'] },
  { name: 'data rate', higherIsBetter: true, dimension: 'rate', aliases: [
    'data rates', 'bit rate', 'transmission rate', 'download speed', 'write speed', 'read speed', 'data throughput',
    'transmission speed',
  ] },
  { name: 'update rate', higherIsBetter: true, dimension: 'rate', aliases: [
    'control frequency', 'refresh rate', 'sampling rate', 'sampling frequency', 'control rate', 'repetition rate',
    'rep rate', 'inference frequency', 'acquisition rate', 'acquisition speed',
  ] },
  { name: 'processing rate', higherIsBetter: true, dimension: 'rate', aliases: [
    'processing rates', 'event rate', 'readout rate', 'count rate', 'clock rate', 'clock speed', 'clock frequency',
    'operating frequency',
  ] },
  { name: 'FLOPS utilization', higherIsBetter: true, dimension: 'rate', aliases: [
    'MFU', 'model FLOPs utilization', 'model FLOPS utilisation', 'HFU', 'hardware FLOPs utilization',
  ] },
  { name: 'compute throughput', higherIsBetter: true, dimension: 'rate', aliases: [
    'TFLOPS', 'TFLOPs per GPU', 'FLOPS throughput', 'peak performance', 'sustained performance',
    'floating-point performance', 'TOPS', 'PFLOPS', 'GFLOPS',
  ] },
  { name: 'scaling efficiency', higherIsBetter: true, dimension: 'rate', aliases: [
    'parallel efficiency', 'weak scaling efficiency', 'strong scaling efficiency', 'weak scaling', 'strong scaling',
  ] },
  { name: 'computational efficiency', higherIsBetter: true, dimension: 'rate', aliases: [
    'computation efficiency', 'execution efficiency', 'runtime efficiency', 'processing efficiency',
    'compute efficiency',
  ] },
  { name: 'productivity', higherIsBetter: true, dimension: 'rate', aliases: [] },
  { name: 'growth rate', higherIsBetter: true, dimension: 'rate', aliases: ['growth rates', 'rate of growth'] },
  { name: 'GPU utilization', higherIsBetter: true, dimension: 'rate', aliases: [
    'GPU utilisation', 'CPU utilization', 'resource utilization', 'resource utilisation', 'compute utilization',
    'cluster utilization',
  ] },
  { name: 'IPC', higherIsBetter: true, dimension: 'rate', aliases: ['instructions per cycle', 'system performance'] },
  { name: 'bandwidth utilization', higherIsBetter: true, dimension: 'rate', aliases: ['memory bandwidth utilization'] },
  { name: 'walking speed', higherIsBetter: true, dimension: 'rate', aliases: [
    'gait speed', 'flight speed', 'driving speed', 'forward speed', 'swimming speed', 'running velocity', 'velocity',
    'velocities',
  ] },
  { name: 'mobility', higherIsBetter: true, dimension: 'rate', aliases: ['carrier mobility', 'electron mobility'] },

  // Resources other than time: a change is a saving.
  { name: 'memory', higherIsBetter: false, dimension: 'resource', aliases: [
    'memories', 'memory usage', 'memory use', 'memory consumption', 'memory footprint', 'memory requirement',
    'memory requirements', 'memory cost', 'memory costs', 'memory overhead', 'peak memory', 'peak memory usage',
    'memory demand', 'RAM usage', 'RAM', 'memory footprints', 'main memory',
  ] },
  { name: 'GPU memory', higherIsBetter: false, dimension: 'resource', aliases: [
    'GPU memory usage', 'GPU memory consumption', 'VRAM', 'VRAM usage', 'peak GPU memory', 'GPU memory footprint',
    'GPU memory requirements', 'video memory', 'device memory', 'HBM usage', 'GPU memory overhead', 'peak VRAM',
  ] },
  { name: 'training memory', higherIsBetter: false, dimension: 'resource', aliases: [
    'activation memory', 'optimizer memory', 'memory usage during training', 'optimizer state memory',
    'gradient memory', 'optimizer states', 'activation memory usage',
  ] },
  { name: 'inference memory', higherIsBetter: false, dimension: 'resource', aliases: [] },
  { name: 'KV cache', higherIsBetter: false, dimension: 'resource', aliases: [
    'KV cache size', 'KV cache memory', 'key-value cache', 'KV-cache usage', 'KV cache memory usage',
    'KV-cache memory footprint', 'cache size', 'cache memory', 'KV cache budget', 'KV caches',
  ] },
  { name: 'storage', higherIsBetter: false, dimension: 'resource', aliases: [
    'storage cost', 'storage costs', 'storage space', 'storage size', 'storage requirement', 'storage requirements',
    'storage overhead', 'storage footprint', 'disk space', 'disk usage', 'storage consumption', 'disk footprint',
    'space overhead',
  ] },
  { name: 'parameters', higherIsBetter: false, dimension: 'resource', aliases: [
    'number of parameters', 'parameter count', 'parameter counts', 'trainable parameters', 'model parameters',
    'learnable parameters', 'total parameters', 'number of trainable parameters', 'parameter size', 'params',
    'network parameters', 'tunable parameters', 'parameter budget', 'parameter number', 'parameter overhead', 'weights',
  ] },
  { name: 'active parameters', higherIsBetter: false, dimension: 'resource', aliases: [
    'activated parameters', 'number of active parameters',
  ] },
  { name: 'model size', higherIsBetter: false, dimension: 'resource', aliases: [
    'model sizes', 'size', 'sizes', 'network size', 'model footprint', 'file size', 'checkpoint size', 'index size',
    'code size', 'model storage size', 'binary size', 'file sizes', 'footprint', 'bundle size',
  ] },
  { name: 'FLOPs', higherIsBetter: false, dimension: 'resource', aliases: [
    'MFLOPs', 'FLOP', 'floating-point operations', 'floating-point operation', 'inference FLOPs', 'training FLOPs',
    'FLOPs cost', 'number of FLOPs',
  ] },
  { name: 'MACs', higherIsBetter: false, dimension: 'resource', aliases: [
    'GMACs', 'multiply-accumulate operations', 'multiply-accumulates', 'MAC operations', 'multiply-adds', 'Mult-Adds',
    'multiply-accumulate', 'number of MACs',
  ] },
  { name: 'BOPs', higherIsBetter: false, dimension: 'resource', aliases: [
    'bit operations', 'synaptic operations', 'SOPs',
  ] },
  { name: 'computation', higherIsBetter: false, dimension: 'resource', aliases: [
    'computations', 'compute', 'compute usage', 'amount of computation', 'computational load', 'computational workload',
    'computational budget', 'compute budget', 'training compute', 'inference compute', 'computing resources',
    'computational resources', 'test-time compute', 'compute resources', 'computational requirements',
    'compute requirements', 'computational demand', 'total compute', 'pre-training compute', 'computational effort',
    'operations', 'attention computation',
  ] },
  { name: 'computational cost', higherIsBetter: false, dimension: 'resource', aliases: [
    'computational costs', 'computation cost', 'compute cost', 'compute costs', 'computation costs', 'computing cost',
    'computational expense', 'computational overhead', 'computation overhead', 'computational burden',
    'cost of computation', 'compute overhead',
  ] },
  { name: 'computational complexity', higherIsBetter: false, dimension: 'resource', aliases: [
    'complexity', 'model complexity', 'computation complexity', 'time complexity',
  ] },
  { name: 'cost', higherIsBetter: false, dimension: 'resource', aliases: [
    'costs', 'total cost', 'total costs', 'overall cost', 'monetary cost', 'price', 'expenses', 'financial cost',
    'expenditure', 'expense', 'spending',
  ] },
  { name: 'training cost', higherIsBetter: false, dimension: 'resource', aliases: [
    'training costs', 'pre-training cost', 'training budget', 'pretraining cost', 'fine-tuning cost',
    'training overhead', 'training expenses',
  ] },
  { name: 'inference cost', higherIsBetter: false, dimension: 'resource', aliases: [
    'inference costs', 'serving cost', 'API cost', 'API costs', 'token cost', 'sampling cost', 'deployment cost',
    'decoding cost', 'inference budget', 'inference overhead', 'evaluation cost', 'serving costs', 'query cost',
    'evaluation costs',
  ] },
  { name: 'operating cost', higherIsBetter: false, dimension: 'resource', aliases: [
    'operational cost', 'operating costs', 'operational costs', 'running cost', 'capital cost', 'infrastructure cost',
    'maintenance cost', 'OPEX', 'CAPEX',
  ] },
  { name: 'labor cost', higherIsBetter: false, dimension: 'resource', aliases: [
    'labour cost', 'annotation cost', 'annotation costs', 'labeling cost', 'labelling cost', 'labeling costs',
    'annotation effort', 'labeling effort', 'labelling effort', 'annotation budget', 'human effort', 'manual effort',
    'human annotation', 'manual annotation', 'annotation burden', 'labeling budget', 'annotation workload', 'workload',
  ] },
  { name: 'labels', higherIsBetter: false, dimension: 'resource', aliases: [
    'number of labels', 'labeled data', 'labelled data', 'labeled samples', 'annotations', 'labeled examples',
    'annotated data', 'labelled samples', 'labelled examples', 'label budget', 'supervision',
  ] },
  { name: 'training data', higherIsBetter: false, dimension: 'resource', aliases: [
    'training samples', 'training examples', 'data', 'data usage', 'data requirement', 'data requirements',
    'training data size', 'training set size', 'number of training samples', 'training tokens', 'data volume',
    'data size', 'data budget', 'amount of data', 'amount of training data', 'pretraining data', 'pre-training data',
    'training set', 'sample size', 'number of samples', 'dataset size',
  ] },
  { name: 'sample complexity', higherIsBetter: false, dimension: 'resource', aliases: [
    'number of interactions', 'environment interactions', 'environment steps', 'interactions', 'number of queries',
    'query budget', 'queries', 'function evaluations', 'number of function evaluations', 'NFE', 'NFEs',
    'number of evaluations', 'simulations', 'simulator calls', 'LLM calls', 'API calls', 'model calls',
    'number of API calls', 'oracle calls', 'query complexity',
  ] },
  { name: 'tokens', higherIsBetter: false, dimension: 'resource', aliases: [
    'number of tokens', 'token usage', 'token consumption', 'token count', 'visual tokens', 'vision tokens',
    'reasoning tokens', 'output tokens', 'generated tokens', 'prompt tokens', 'number of visual tokens', 'input tokens',
    'token budget', 'response length', 'output length', 'prompt length', 'sequence length', 'context length',
    'token overhead', 'chain-of-thought length', 'generation length', 'reasoning length', 'image tokens',
    'reasoning steps',
  ] },
  { name: 'steps', higherIsBetter: false, dimension: 'resource', aliases: [
    'number of steps', 'sampling steps', 'denoising steps', 'inference steps', 'diffusion steps', 'iterations',
    'number of iterations', 'training steps', 'epochs', 'number of epochs', 'training iterations', 'training epochs',
    'optimization steps', 'timesteps', 'rounds', 'time steps',
  ] },
  { name: 'features', higherIsBetter: false, dimension: 'resource', aliases: [
    'number of features', 'feature dimension', 'dimensionality', 'feature dimensions', 'embedding dimension',
    'dimensions',
  ] },
  { name: 'circuit depth', higherIsBetter: false, dimension: 'resource', aliases: [
    'gate count', 'number of gates', 'gate counts', 'T-count', 'CNOT count', 'CNOT gates', 'two-qubit gates',
    'qubit count', 'number of qubits', 'two-qubit gate count', 'two-qubit gate depth', 'T-depth',
    'number of CNOT gates', 'CNOT gate count', 'qubit overhead', 'T gates', 'circuit size',
  ] },
  { name: 'measurements', higherIsBetter: false, dimension: 'resource', aliases: [
    'number of measurements', 'shots', 'number of shots', 'measurement cost', 'sampling overhead',
  ] },
  { name: 'energy', higherIsBetter: false, dimension: 'resource', aliases: [
    'energy consumption', 'energy usage', 'energy use', 'energy cost', 'energy costs', 'energy expenditure',
    'energy demand', 'energy footprint', 'electricity consumption', 'energy overhead', 'electricity use',
    'electricity usage', 'energy requirement', 'energy requirements', 'electrical energy', 'energy per inference',
    'fuel consumption', 'fuel use',
  ] },
  { name: 'power', higherIsBetter: false, dimension: 'resource', aliases: [
    'power consumption', 'power usage', 'power draw', 'power dissipation', 'power requirement', 'power requirements',
    'power overhead', 'average power', 'static power', 'dynamic power', 'TDP', 'power budget', 'power demand',
  ] },
  { name: 'energy-delay product', higherIsBetter: false, dimension: 'resource', aliases: ['EDP'] },
  { name: 'energy efficiency', higherIsBetter: true, dimension: 'resource', aliases: [
    'power efficiency', 'energy efficiencies', 'TOPS/W', 'performance per watt', 'energy savings', 'energy saving',
    'fuel efficiency', 'fuel economy',
  ] },
  { name: 'carbon footprint', higherIsBetter: false, dimension: 'resource', aliases: [
    'carbon emissions', 'CO2 emissions', 'carbon emission', 'greenhouse gas emissions', 'CO2 emission', 'GHG emissions',
    'emissions', 'carbon dioxide emissions', 'emission', 'carbon',
  ] },
  { name: 'water consumption', higherIsBetter: false, dimension: 'resource', aliases: [
    'water usage', 'water use', 'water footprint',
  ] },
  { name: 'resource efficiency', higherIsBetter: true, dimension: 'resource', aliases: [
    'cost efficiency', 'cost-effectiveness', 'data efficiency', 'sample efficiency', 'memory efficiency',
    'parameter efficiency', 'label efficiency', 'token efficiency', 'communication efficiency', 'area efficiency',
  ] },
  { name: 'memory capacity', higherIsBetter: true, dimension: 'resource', aliases: [
    'storage capacity', 'cache capacity', 'channel capacity', 'storage density', 'capacity', 'capacities',
  ] },
  { name: 'bandwidth', higherIsBetter: null, dimension: 'resource', aliases: [
    'bandwidths', 'memory bandwidth', 'network bandwidth', 'bandwidth requirement', 'bandwidth usage',
    'bandwidth consumption', 'bandwidth cost', 'bandwidth requirements', 'bandwidth overhead',
  ] },
  { name: 'bitrate', higherIsBetter: false, dimension: 'resource', aliases: [
    'bit rates', 'bitrates', 'BD-rate', 'BD-rates', 'BDBR', 'Bjøntegaard delta rate', 'Bjontegaard delta rate',
    'bits per pixel', 'BPP', 'rate-distortion', 'bit consumption', 'bits',
  ] },
  { name: 'communication', higherIsBetter: false, dimension: 'resource', aliases: [
    'communication volume', 'communication cost', 'communication costs', 'communication overhead',
    'communication overheads', 'communication load', 'traffic', 'network traffic', 'communication rounds',
    'number of communication rounds', 'communication bandwidth', 'communication complexity', 'data movement',
    'data transfer', 'data transfers', 'message size', 'transmission overhead', 'signaling overhead',
    'feedback overhead', 'memory traffic', 'DRAM traffic', 'memory access', 'memory accesses', 'DRAM accesses',
    'memory access cost', 'off-chip memory access', 'I/O', 'pilot overhead', 'transmission cost', 'messages',
    'network usage', 'payload', 'off-chip traffic', 'bytes transferred', 'communication budget',
  ] },
  { name: 'compression ratio', higherIsBetter: true, dimension: 'resource', aliases: [
    'compression ratios', 'compression rate', 'compression rates', 'compression', 'compression factor',
    'model compression', 'CR', 'size reduction', 'data compression', 'lossless compression ratio',
    'compression performance', 'data reduction',
  ] },
  { name: 'sparsity', higherIsBetter: true, dimension: 'resource', aliases: [
    'sparsity level', 'sparsity ratio', 'sparsity rate', 'sparsity levels', 'weight sparsity', 'activation sparsity',
    'pruning ratio', 'pruning rate', 'pruning ratios', 'token reduction rate', 'token reduction', 'sparsities',
    'token compression ratio', 'reduction ratio', 'redundancy',
  ] },
  { name: 'area', higherIsBetter: false, dimension: 'resource', aliases: [
    'chip area', 'silicon area', 'area overhead', 'die area', 'hardware area', 'area cost', 'area consumption',
    'circuit area',
  ] },
  { name: 'hardware resources', higherIsBetter: false, dimension: 'resource', aliases: [
    'hardware cost', 'hardware overhead', 'LUTs', 'DSPs', 'BRAM', 'DSP usage', 'LUT usage', 'resource usage',
    'resource consumption', 'resource utilization overhead', 'hardware complexity', 'resource overhead',
    'hardware resource', 'resources', 'resource cost', 'number of GPUs', 'GPU hours', 'GPU days', 'node hours',
    'GPU usage', 'FPGA resources', 'CPU usage', 'resource requirements', 'CPU hours', 'core hours', 'flip-flops',
    'registers', 'GPU resources', 'logic resources', 'resource waste',
  ] },
  { name: 'battery life', higherIsBetter: false, dimension: 'resource', aliases: [
    'battery consumption', 'battery usage',
  ] },
  { name: 'radiation dose', higherIsBetter: false, dimension: 'resource', aliases: [
    'dose', 'doses', 'effective dose', 'radiation exposure', 'dosage', 'contrast dose', 'drug dose',
    'mean effective dose',
  ] },
  { name: 'materials', higherIsBetter: false, dimension: 'resource', aliases: [
    'material usage', 'material cost', 'material consumption', 'weight', 'mass', 'waste',
  ] },
  { name: 'lines of code', higherIsBetter: false, dimension: 'resource', aliases: [
    'LOC', 'code lines', 'code length', 'development effort', 'programming effort', 'engineering effort',
  ] },

  // What a study or an experiment measures: a change is a gain.
  { name: 'mortality', higherIsBetter: false, dimension: 'outcome', aliases: [
    'mortality rate', 'mortality rates', 'death rate', 'deaths', 'death', 'fatality rate', 'fatality',
    'case fatality rate', 'all-cause mortality', 'in-hospital mortality', 'hospital mortality', '30-day mortality',
    'mortality risk', 'lethality', 'perioperative mortality', 'perinatal mortality', 'infant mortality',
    'maternal mortality', 'death rates', 'fatalities', 'CFR', 'cardiovascular mortality', 'ICU mortality',
    'overall mortality', '28-day mortality',
  ] },
  { name: 'survival', higherIsBetter: true, dimension: 'outcome', aliases: [
    'overall survival', 'OS', 'survival time', 'median survival', '5-year survival', 'five-year survival',
    'overall survival rate', '5-year survival rate', 'overall survival rates', 'survival probability',
    '5-year overall survival', 'median overall survival', 'cumulative survival', 'patient survival', 'graft survival',
    '1-year survival', '10-year survival', 'cell survival', 'survivorship', 'implant survival', '3-year survival',
    'patency', 'patency rate', '5-year OS',
  ] },
  { name: 'progression-free survival', higherIsBetter: true, dimension: 'outcome', aliases: [
    'PFS', 'median progression-free survival', 'time to progression',
  ] },
  { name: 'disease-free survival', higherIsBetter: true, dimension: 'outcome', aliases: [
    'DFS', 'relapse-free survival', 'recurrence-free survival', 'event-free survival', 'RFS', 'EFS',
    'disease-specific survival', 'cancer-specific survival', 'metastasis-free survival',
    'biochemical recurrence-free survival',
  ] },
  { name: 'local control', higherIsBetter: true, dimension: 'outcome', aliases: [
    'local control rate', 'disease control rate', 'tumor control', 'DCR', 'locoregional control',
  ] },
  { name: 'overall response rate', higherIsBetter: true, dimension: 'outcome', aliases: [
    'objective response rate', 'ORR', 'complete response', 'complete response rate', 'partial response',
    'pathologic complete response', 'pCR', 'complete remission', 'remission rate', 'remission',
    'complete remission rate', 'virologic response', 'sustained virologic response', 'clinical response', 'SVR',
    'virological response', 'complete response rates', 'therapeutic response', 'clinical remission', 'response',
    'responses',
  ] },
  { name: 'cure rate', higherIsBetter: true, dimension: 'outcome', aliases: [
    'cure', 'healing rate', 'wound healing', 'healing', 'recovery', 'cure rates', 'clinical success',
    'treatment success', 'technical success', 'clinical success rate', 'technical success rate', 'eradication rate',
    'union rate', 'wound closure', 'clinical improvement', 'procedural success', 'treatment success rate',
  ] },
  { name: 'recurrence', higherIsBetter: false, dimension: 'outcome', aliases: [
    'recurrence rate', 'relapse rate', 'relapse', 'recurrence rates', 'local recurrence', 'tumor recurrence',
    'recurrences', 'relapses', 'relapse rates', 'local recurrence rate', 'cumulative incidence of relapse',
  ] },
  { name: 'incidence', higherIsBetter: false, dimension: 'outcome', aliases: [
    'incidence rate', 'incidences', 'incidence rates', 'annual incidence', 'cumulative incidence', 'attack incidence',
    'incident cases', 'annual incidence rate',
  ] },
  { name: 'prevalence', higherIsBetter: null, dimension: 'outcome', aliases: [
    'prevalence rate', 'prevalences', 'prevalence rates', 'seroprevalence', 'point prevalence', 'lifetime prevalence',
    'overall prevalence', 'carriage rate', 'seropositivity', 'carrier frequency', 'positivity rate', 'positive rate',
    'positivity', 'colonization rate',
  ] },
  { name: 'infection rate', higherIsBetter: false, dimension: 'outcome', aliases: [
    'infection', 'infections', 'infection rates', 'surgical site infection', 'infection prevalence',
    'secondary attack rate', 'wound infection', 'transmission rate of infection',
  ] },
  { name: 'morbidity', higherIsBetter: false, dimension: 'outcome', aliases: [
    'morbidity rate', 'complication rate', 'complications', 'complication rates', 'postoperative complications',
    'perioperative morbidity', 'overall complication rate', 'major complications', 'complication',
  ] },
  { name: 'adverse events', higherIsBetter: false, dimension: 'outcome', aliases: [
    'adverse event', 'adverse event rate', 'side effects', 'serious adverse events', 'adverse effects',
    'treatment-related adverse events', 'serious adverse event', 'adverse reactions', 'severe adverse events',
  ] },
  { name: 'toxicity grade', higherIsBetter: false, dimension: 'outcome', aliases: [
    'grade 3 toxicity', 'haematological toxicity', 'hematologic toxicity', 'neutropenia', 'hepatotoxicity',
    'nephrotoxicity', 'cytotoxicity', 'nausea', 'vomiting', 'diarrhea', 'fatigue', 'mucositis', 'thrombocytopenia',
    'toxicities',
  ] },
  { name: 'readmission', higherIsBetter: false, dimension: 'outcome', aliases: [
    'readmission rate', 'hospital readmission', 'hospitalization', 'hospitalisation', 'hospitalizations',
    'hospitalization rate', 'hospital admission', 'hospital admissions', 'admission rate', '30-day readmission',
  ] },
  { name: 'reoperation rate', higherIsBetter: false, dimension: 'outcome', aliases: [
    'revision rate', 'reoperation', 'reintervention', 'reintervention rate', 'retreatment', 'revision',
    'reinterventions',
  ] },
  { name: 'bleeding', higherIsBetter: false, dimension: 'outcome', aliases: [
    'blood loss', 'hemorrhage', 'haemorrhage', 'bleeding rate', 'transfusion', 'transfusion rate',
    'intraoperative blood loss', 'major bleeding',
  ] },
  { name: 'pain score', higherIsBetter: false, dimension: 'outcome', aliases: [
    'pain', 'pain intensity', 'VAS', 'VAS score', 'visual analogue scale', 'visual analog scale', 'pain scores',
    'pain VAS', 'NRS', 'headache days', 'headache', 'pain severity', 'Visual Analogue Scale score',
    'visual analog scale score', 'migraine days',
  ] },
  { name: 'depression', higherIsBetter: false, dimension: 'outcome', aliases: [
    'depression score', 'depressive symptoms', 'depression scores', 'PHQ-9', 'HDRS', 'HAM-D', 'MADRS',
    'Beck Depression Inventory', 'BDI', 'anxiety', 'anxiety score', 'depressive symptom', 'HAMD',
  ] },
  { name: 'severity', higherIsBetter: false, dimension: 'outcome', aliases: [
    'symptom score', 'symptom severity', 'severity score', 'symptoms', 'disease severity', 'disease activity', 'DAS28',
    'PASI', 'UPDRS', 'SOFA score', 'APACHE II', 'APACHE II score', 'EDSS', 'NIHSS', 'IPSS', 'symptom scores', 'symptom',
  ] },
  { name: 'seizures', higherIsBetter: false, dimension: 'outcome', aliases: [
    'seizure frequency', 'attacks', 'seizure', 'falls', 'fractures', 'exacerbations', 'exacerbation rate',
    'relapse frequency', 'fracture', 'accidents', 'crashes on the road', 'injuries', 'injury', 'injury rate',
    'accident rate', 'suicide', 'suicide rate', 'fracture risk', 'stroke', 'myocardial infarction', 'heart failure',
    'exacerbation',
  ] },
  { name: 'risk', higherIsBetter: false, dimension: 'outcome', aliases: [
    'risks', 'risk reduction', 'lifetime risk', 'cancer risk', 'cumulative risk',
  ] },
  { name: 'quality of life', higherIsBetter: true, dimension: 'outcome', aliases: [
    'QoL', 'health-related quality of life', 'HRQoL', 'SF-36', 'EQ-5D', 'QALYs', 'QALY', 'quality-adjusted life years',
    'quality-of-life score',
  ] },
  { name: 'life expectancy', higherIsBetter: null, dimension: 'outcome', aliases: [
    'lifespan', 'longevity', 'lifetime', 'lifetimes', 'half-life', 'half-lives', 'fluorescence lifetime',
  ] },
  { name: 'DALYs', higherIsBetter: false, dimension: 'outcome', aliases: [
    'disability-adjusted life years', 'disability', 'burden', 'DALY', 'burden of disease',
  ] },
  { name: 'functional score', higherIsBetter: true, dimension: 'outcome', aliases: [
    'Harris Hip Score', 'Oxford Knee Score', 'WOMAC', 'Constant score', 'functional outcome',
    'Karnofsky performance status', 'Lysholm score', 'Barthel index', 'modified Rankin Scale', 'range of motion',
    'DASH score', 'ROM', 'IKDC score',
  ] },
  { name: 'cognitive score', higherIsBetter: true, dimension: 'outcome', aliases: [
    'MMSE', 'MoCA', 'cognitive performance', 'cognitive function', 'memory performance', 'MMSE score', 'IQ',
  ] },
  { name: 'visual acuity', higherIsBetter: true, dimension: 'outcome', aliases: [
    'BCVA', 'best-corrected visual acuity',
  ] },
  { name: 'pregnancy rate', higherIsBetter: null, dimension: 'outcome', aliases: [
    'pregnancy', 'clinical pregnancy rate', 'live birth rate', 'fertility', 'birth rate', 'implantation rate',
    'fertilization rate', 'birth weight', 'gestational age', 'conception rate', 'birthweight', 'clinical pregnancy',
    'cesarean section rate', 'caesarean section rate', 'cesarean rate',
  ] },
  { name: 'body mass index', higherIsBetter: null, dimension: 'outcome', aliases: [
    'BMI', 'body weight', 'body fat', 'waist circumference', 'fat mass', 'lean mass', 'height', 'weight loss',
    'body mass', 'weight gain', 'bodyweight', 'adiposity', 'body fat percentage',
  ] },
  { name: 'blood pressure', higherIsBetter: null, dimension: 'outcome', aliases: [
    'systolic blood pressure', 'SBP', 'diastolic blood pressure', 'DBP', 'mean arterial pressure', 'MAP pressure',
    'arterial pressure', 'intraocular pressure', 'IOP', 'SBP/DBP', 'pulmonary artery pressure', 'intracranial pressure',
    'ICP', 'pulse pressure', 'arterial blood pressure',
  ] },
  { name: 'heart rate', higherIsBetter: null, dimension: 'outcome', aliases: [
    'pulse rate', 'resting heart rate', 'HRV', 'heart rate variability', 'respiratory rate', 'pulse',
  ] },
  { name: 'cardiac output', higherIsBetter: null, dimension: 'outcome', aliases: [
    'ejection fraction', 'LVEF', 'left ventricular ejection fraction', 'cardiac index', 'stroke volume', 'EF',
    'left ventricular mass',
  ] },
  { name: 'cholesterol', higherIsBetter: null, dimension: 'outcome', aliases: [
    'total cholesterol', 'LDL cholesterol', 'HDL cholesterol', 'LDL-C', 'HDL-C', 'LDL', 'HDL', 'triglycerides',
    'triglyceride', 'low-density lipoprotein cholesterol', 'serum cholesterol', 'high-density lipoprotein cholesterol',
    'non-HDL cholesterol', 'plasma cholesterol', 'TG', 'total cholesterol level',
  ] },
  { name: 'blood glucose', higherIsBetter: null, dimension: 'outcome', aliases: [
    'glucose', 'HbA1c', 'fasting glucose', 'plasma glucose', 'fasting plasma glucose', 'glycated hemoglobin', 'insulin',
    'insulin sensitivity', 'HOMA-IR', 'insulin resistance', 'FPG', 'fasting blood glucose', 'hemoglobin A1c',
    'time in range', 'glucose level', 'serum glucose', 'blood sugar', 'glucose levels', 'glycemic variability',
    'fasting blood sugar',
  ] },
  { name: 'hemoglobin', higherIsBetter: null, dimension: 'outcome', aliases: [
    'haemoglobin', 'hematocrit', 'haematocrit', 'platelet count', 'white blood cell count', 'CD4 count',
    'C-reactive protein', 'CRP', 'platelet counts', 'CD4 cell count', 'CD4+ count', 'ferritin', 'neutrophil count',
    'WBC', 'albumin', 'lymphocyte count', 'leukocyte count', 'anemia', 'haemoglobin level', 'hemoglobin level',
    'platelets',
  ] },
  { name: 'creatinine', higherIsBetter: null, dimension: 'outcome', aliases: [
    'serum creatinine', 'eGFR', 'glomerular filtration rate', 'GFR', 'creatinine clearance', 'urea', 'uric acid',
    'bilirubin', 'proteinuria', 'albuminuria', 'ALT', 'AST', 'estimated glomerular filtration rate', 'PSA', 'CEA',
    'troponin', 'BNP', 'NT-proBNP', 'prostate-specific antigen', 'serum uric acid',
  ] },
  { name: 'vitamin D', higherIsBetter: null, dimension: 'outcome', aliases: [
    '25-hydroxyvitamin D', 'calcium', 'bone mineral density', 'BMD', 'serum calcium', 'testosterone', 'cortisol',
    'estradiol', 'TSH', 'bone density', 'IGF-1', 'leptin', 'phosphate', 'PTH',
  ] },
  { name: 'lung function', higherIsBetter: null, dimension: 'outcome', aliases: [
    'FEV1', 'FVC', 'vital capacity', 'oxygen saturation', 'SpO2', 'VO2max', 'VO2 max', 'oxygen uptake',
    'peak expiratory flow', 'PaO2', 'oxygen consumption', 'VO2', 'PaO2/FiO2', '6-minute walk distance',
    'six-minute walk distance', 'minute ventilation', '6MWD', 'forced vital capacity',
  ] },
  { name: 'expression', higherIsBetter: null, dimension: 'outcome', aliases: [
    'gene expression', 'expression level', 'expression levels', 'mRNA expression', 'protein expression', 'mRNA levels',
    'mRNA level', 'protein level', 'protein levels', 'fold change', 'overexpression',
  ] },
  { name: 'concentration', higherIsBetter: null, dimension: 'outcome', aliases: [
    'concentrations', 'level', 'levels', 'plasma concentration', 'serum level', 'serum levels', 'plasma level',
    'plasma levels', 'titer', 'titers', 'titre', 'viral load', 'antibody titer', 'serum concentration',
    'plasma concentrations', 'serum concentrations', 'titres', 'viral titer', 'bioavailability', 'Cmax', 'clearance',
    'bacterial load', 'antibody titers', 'parasite density', 'antibody levels', 'AUC0-24', 'parasitemia',
    'volume of distribution', 'content', 'contents', 'moisture content', 'water content', 'protein content',
  ] },
  { name: 'IC50', higherIsBetter: null, dimension: 'outcome', aliases: [
    'EC50', 'half-maximal inhibitory concentration', 'Ki', 'Kd', 'dissociation constant', 'MIC',
    'minimum inhibitory concentration', 'LD50', 'binding affinity', 'affinity', 'inhibition', 'inhibition rate',
    'inhibitory effect', 'MIC90', 'LC50', 'Km', 'IC50 value', 'IC50 values', 'Ki values', 'MICs', 'inhibitory activity',
    'ED50', 'MIC50', 'GI50', 'kcat', 'Vmax', 'binding energy', 'LD50 value', 'CC50',
  ] },
  { name: 'viability', higherIsBetter: true, dimension: 'outcome', aliases: [
    'cell viability', 'germination rate', 'cell proliferation', 'proliferation', 'germination', 'motility',
    'sperm motility', 'sperm count', 'sperm concentration',
  ] },
  { name: 'apoptosis', higherIsBetter: null, dimension: 'outcome', aliases: [
    'apoptosis rate', 'apoptotic cells', 'cell death', 'cell growth', 'growth', 'tumor growth', 'tumor size',
    'tumor volume', 'tumour volume', 'tumour size', 'tumor weight', 'tumour growth', 'lesion size',
    'proliferation rate', 'volume', 'tumor burden', 'infarct size', 'infarct volume', 'volumes', 'tumor mass',
    'biomass', 'cell number', 'hypertrophy',
  ] },
  { name: 'activity', higherIsBetter: null, dimension: 'outcome', aliases: [
    'enzyme activity', 'catalytic activity', 'specific activity', 'antioxidant activity', 'antimicrobial activity',
    'physical activity', 'enzymatic activity', 'radioactivity', 'scavenging activity', 'activities',
    'turnover frequency', 'TOF', 'turnover number', 'antibacterial activity',
  ] },
  { name: 'limit of detection', higherIsBetter: true, dimension: 'outcome', aliases: [
    'detection limit', 'LOD', 'detection limits', 'limits of detection', 'limit of quantification', 'LOQ',
    'lower limit of detection', 'limit of quantitation', 'sensitivity limit',
  ] },
  { name: 'frequency', higherIsBetter: null, dimension: 'outcome', aliases: [
    'frequencies', 'rate', 'rates', 'proportion', 'proportions', 'percentage', 'percentages', 'fraction', 'fractions',
    'share', 'ratio', 'ratios', 'probability', 'probabilities', 'likelihood', 'number', 'amount', 'allele frequency',
    'allele frequencies', 'participation rate', 'turnout', 'enrollment', 'penetrance', 'minor allele frequency',
    'percent', 'uptake', 'usage', 'market share', 'dropout rate', 'attrition', 'attrition rate', 'missing rate',
    'dropout', 'attendance', 'uptake rate',
  ] },
  { name: 'resistance', higherIsBetter: null, dimension: 'outcome', aliases: [
    'resistance rate', 'resistance rates', 'antibiotic resistance', 'vascular resistance', 'susceptibility',
    'susceptibility rate', 'resistance rate to', 'drug resistance', 'contact resistance', 'sheet resistance',
    'resistivity', 'electrical resistance', 'impedance', 'thermal resistance', 'series resistance', 'susceptibilities',
    'impedances',
  ] },
  { name: 'vaccine efficacy', higherIsBetter: true, dimension: 'outcome', aliases: [
    'efficacy', 'vaccine effectiveness', 'vaccination coverage', 'vaccination rate', 'immunization coverage',
    'seroconversion', 'seroconversion rate', 'contraceptive efficacy', 'protective efficacy', 'vaccine coverage',
    'seroprotection', 'efficacies', 'vaccine uptake', 'seroprotection rate', 'treatment efficacy',
  ] },
  { name: 'cases', higherIsBetter: false, dimension: 'outcome', aliases: [
    'case rate', 'new cases', 'reproduction number', 'R0', 'basic reproduction number', 'effective reproduction number',
    'reproductive number', 'reproduction numbers',
  ] },
  { name: 'income', higherIsBetter: null, dimension: 'outcome', aliases: [
    'wage', 'wages', 'GDP', 'employment', 'unemployment', 'unemployment rate', 'inflation', 'inflation rate',
    'poverty rate', 'poverty', 'sales', 'exports', 'investment', 'earnings', 'demand', 'trade', 'salary', 'consumption',
    'volatility', 'employment rate', 'elasticity', 'income elasticity', 'GDP growth', 'prices', 'tax rate',
  ] },
  { name: 'age', higherIsBetter: null, dimension: 'outcome', aliases: [
    'median age', 'mean age', 'ages', 'average age', 'age at onset', 'age at diagnosis',
  ] },
  { name: 'follow-up', higherIsBetter: null, dimension: 'outcome', aliases: [
    'median follow-up', 'follow-up time', 'follow-up period', 'mean follow-up', 'follow up duration', 'duration',
    'disease duration', 'durations', 'treatment duration',
  ] },
  { name: 'heritability', higherIsBetter: null, dimension: 'outcome', aliases: [
    'genetic variance', 'inbreeding coefficient', 'sequence divergence', 'genome coverage', 'sequencing depth',
    'divergence', 'diversity index', 'nucleotide diversity', 'GC content', 'genetic distance', 'species richness',
    'abundance', 'density', 'densities', 'population size', 'population density', 'relative abundance', 'richness',
    'biodiversity', 'heritability estimate', 'heritabilities', 'sequencing coverage', 'homology', 'linkage',
  ] },
  { name: 'alcohol consumption', higherIsBetter: null, dimension: 'outcome', aliases: [
    'smoking prevalence', 'smoking rate', 'abstinence', 'abstinence rate', 'sleep duration', 'sleep time', 'sleep',
    'sleep efficiency', 'food intake', 'intake', 'energy intake', 'caloric intake', 'dietary intake', 'daily intake',
    'total sleep time', 'physical activity level', 'water intake', 'calorie intake', 'feed intake', 'body weight gain',
    'sleep latency', 'smoking', 'obesity', 'overweight', 'malnutrition', 'stunting', 'alcohol intake',
  ] },
  { name: 'temperature', higherIsBetter: null, dimension: 'outcome', aliases: [
    'temperatures', 'transition temperature', 'critical temperature', 'Curie temperature', 'melting point',
    'melting temperature', 'glass transition temperature', 'annealing temperature', 'body temperature', 'boiling point',
    'Neel temperature', 'Néel temperature', 'superconducting transition temperature', 'surface temperature',
    'operating temperature', 'electron temperature', 'noise temperature', 'brightness temperature',
    'effective temperature', 'room temperature', 'warming', 'sea surface temperature', 'Debye temperature',
  ] },
  { name: 'pressure', higherIsBetter: null, dimension: 'outcome', aliases: [
    'pressures', 'vapor pressure', 'osmotic pressure', 'partial pressure', 'wall shear stress', 'surface pressure',
    'vapour pressure',
  ] },
  { name: 'band gap', higherIsBetter: null, dimension: 'outcome', aliases: [
    'bandgap', 'band gaps', 'energy gap', 'optical band gap', 'spectral gap', 'gap', 'direct band gap', 'bandgaps',
    'optical bandgap', 'superconducting gap', 'pseudogap', 'exciton binding energy', 'work function', 'mass gap',
    'optical gap',
  ] },
  { name: 'wavelength', higherIsBetter: null, dimension: 'outcome', aliases: [
    'wavelengths', 'emission wavelength', 'linewidth', 'spectral width', 'line width', 'full width at half maximum',
    'FWHM', 'pulse duration', 'pulse width', 'pulse energy', 'linewidths', 'pulse length', 'wavenumber',
    'peak wavelength', 'photon energy', 'photon energies', 'spectral range', 'bandwidth-limited width', 'peak power',
    'output power', 'intensity', 'intensities', 'laser power', 'fluence', 'luminosity', 'luminance', 'brightness',
    'irradiance', 'optical power', 'emission intensity', 'flux', 'fluxes', 'peak intensity', 'fluorescence intensity',
    'photoluminescence intensity', 'integrated luminosity', 'luminosities', 'laser intensity', 'transmit power',
    'average output power', 'pump power',
  ] },
  { name: 'mass density', higherIsBetter: null, dimension: 'outcome', aliases: [
    'halo mass', 'stellar mass', 'black hole mass', 'redshift', 'metallicity', 'column density', 'photometric redshift',
    'star formation rate', 'stellar masses', 'electron density', 'number density', 'Hubble constant',
    'black hole masses', 'star formation rates', 'dark matter density', 'mass ratio', 'halo masses', 'effective mass',
    'proper motion', 'mass loss rate', 'mass accretion rate', 'accretion rate', 'rotation period', 'orbital period',
    'eccentricity', 'inclination', 'radius', 'radii', 'distance', 'distances', 'diameter', 'diameters', 'particle size',
    'grain size', 'crystallite size', 'pore size', 'thickness', 'wavelength range', 'length', 'lengths', 'width',
    'widths', 'depth', 'depths', 'area coverage', 'surface area', 'BET surface area', 'specific surface area',
    'height above', 'pore volume', 'film thickness', 'particle diameter', 'mean diameter', 'average diameter',
    'particle sizes', 'grain sizes', 'spacing', 'lattice constant', 'lattice parameter', 'layer thickness',
    'penetration depth', 'angle', 'angles', 'contact angle', 'rotation angle', 'tilt angle', 'average particle size',
    'roughness', 'surface roughness', 'bond length', 'bond lengths', 'displacement', 'mean free path', 'range',
    'ranges', 'porosity', 'permeability', 'viscosity', 'intrinsic viscosity', 'pH', 'salinity', 'humidity',
    'relative humidity', 'dielectric constant', 'refractive index', 'permittivity', 'birefringence', 'dispersion',
    'diffusion coefficient', 'diffusivity', 'aspect ratio', 'anisotropy', 'slope', 'lattice mismatch', 'strain rate',
    'Reynolds number', 'drag', 'drag coefficient', 'drag reduction', 'lift', 'lift coefficient', 'dielectric loss',
    'relative permittivity', 'solubility', 'curvature', 'charge', 'zeta potential', 'molecular weight', 'precipitation',
    'rainfall', 'hydrogen content', 'discharge', 'runoff', 'evapotranspiration', 'sea level', 'wind speed',
    'wave height', 'elevation', 'deformation', 'diffusion coefficients', 'molecular mass',
  ] },
  { name: 'cross section', higherIsBetter: null, dimension: 'outcome', aliases: [
    'cross sections', 'branching ratio', 'branching fraction', 'branching ratios', 'decay rate', 'decay width',
    'lifetime of the state', 'decay rates', 'branching fractions', 'coupling constant', 'coupling strength',
    'magnetic moment', 'binding energies', 'energy level', 'energy loss', 'activation energy', 'activation energies',
    'ground state energy', 'kinetic energy', 'energies', 'formation energy', 'energy barrier', 'free energy',
    'adsorption energy', 'interaction energy', 'enthalpy', 'entropy', 'heat capacity', 'specific heat', 'beam energy',
    'excitation energy', 'center-of-mass energy', 'centre-of-mass energy', 'significance', 'asymmetry', 'beam current',
    'barrier height', 'dissipation rate', 'scattering length', 'transition probability', 'oscillator strength',
    'reaction rate', 'rate constant', 'rate constants', 'scattering cross section', 'absorption cross section',
    'mixing angle', 'isotope shift', 'chemical shift', 'adsorption capacity', 'maximum adsorption capacity',
    'uptake capacity', 'adsorption capacities',
  ] },
  { name: 'strength', higherIsBetter: null, dimension: 'outcome', aliases: [
    'tensile strength', 'compressive strength', 'yield strength', 'flexural strength', 'fracture toughness', 'hardness',
    'Vickers hardness', 'bond strength', 'shear strength', 'Young\'s modulus', 'elastic modulus', 'modulus',
    'stiffness', 'toughness', 'elongation', 'elongation at break', 'strain', 'stress', 'stresses', 'force', 'forces',
    'torque', 'fatigue life', 'ultimate tensile strength', 'UTS', 'bond strengths', 'microhardness', 'shear stress',
    'bulk modulus', 'tensile stress', 'shear modulus', 'storage modulus', 'load', 'loads', 'friction coefficient',
    'coefficient of friction', 'friction', 'wear rate', 'wear', 'muscle strength', 'grip strength', 'yield stress',
    'thrust', 'adhesion', 'residual stress', 'impact strength', 'ductility', 'load capacity', 'bearing capacity',
    'bending strength', 'peak torque', 'interfacial shear strength',
  ] },
  { name: 'voltage', higherIsBetter: null, dimension: 'outcome', aliases: [
    'open-circuit voltage', 'operating voltage', 'threshold voltage', 'supply voltage', 'breakdown voltage',
    'overpotential', 'voltages', 'turn-on voltage', 'onset potential', 'potential', 'bias voltage', 'driving voltage',
    'cell voltage', 'overpotentials', 'built-in potential',
  ] },
  { name: 'current', higherIsBetter: null, dimension: 'outcome', aliases: [
    'currents', 'current density', 'photocurrent', 'short-circuit current', 'critical current',
    'short-circuit current density', 'dark current', 'leakage current', 'critical current density', 'peak current',
    'threshold current', 'photocurrent density', 'current densities', 'on/off ratio', 'on-off ratio',
    'on/off current ratio', 'responsivity', 'detectivity', 'carrier density', 'charge density', 'carrier concentration',
    'exchange current density', 'gain margin', 'doping level', 'capacitance', 'inductance', 'magnetoresistance',
    'thermopower', 'Seebeck coefficient', 'ZT', 'power factor', 'hole mobility', 'magnetization', 'magnetisation',
    'coercivity', 'remanence', 'magnetic field', 'magnetic fields', 'magnetic field strength', 'electric field',
    'field strength', 'critical field', 'saturation magnetization', 'upper critical field', 'electric fields',
    'spin polarization', 'spontaneous polarization', 'remanent polarization', 'hole concentration', 'Hall mobility',
    'coercive field', 'piezoelectric coefficient',
  ] },
  { name: 'conductivity', higherIsBetter: null, dimension: 'outcome', aliases: [
    'thermal conductivity', 'electrical conductivity', 'ionic conductivity', 'heat flux', 'conductance',
    'heat transfer coefficient', 'heat transfer', 'heat loss', 'thermal conductivities', 'optical conductivity',
    'ion conductivity', 'hydraulic conductivity', 'proton conductivity', 'Nusselt number', 'thermal diffusivity',
    'conductivities',
  ] },
  { name: 'energy density', higherIsBetter: true, dimension: 'outcome', aliases: [
    'power density', 'specific capacity', 'specific capacitance', 'reversible capacity', 'discharge capacity',
    'energy product', 'volumetric energy density', 'initial discharge capacity', 'gravimetric capacity',
    'specific energy', 'specific power', 'cycle life', 'cycling stability', 'energy storage density',
  ] },
  { name: 'resolution', higherIsBetter: true, dimension: 'outcome', aliases: [
    'spatial resolution', 'energy resolution', 'temporal resolution', 'time resolution', 'angular resolution',
    'timing resolution', 'image resolution', 'resolutions', 'axial resolution', 'lateral resolution',
    'position resolution', 'spectral resolution', 'momentum resolution', 'frequency resolution', 'depth resolution',
    'mass resolution', 'spatial resolutions', 'input resolution', 'velocity resolution', 'in-plane resolution',
    'energy resolutions', 'ground resolution', 'horizontal resolution', 'optical resolution',
  ] },
  { name: 'antenna gain', higherIsBetter: true, dimension: 'outcome', aliases: [
    'power gain', 'voltage gain', 'optical gain', 'net gain', 'peak gain', 'small-signal gain', 'realized gain',
    'signal gain',
  ] },
  { name: 'tunability', higherIsBetter: true, dimension: 'outcome', aliases: [
    'tuning range', 'modulation depth', 'operating range', 'field of view', 'working distance', 'sensing range',
    'communication range', 'detection range', 'transmission distance', 'coverage area', 'operating bandwidth',
    'degrees of freedom', 'frequency range', 'tuning ranges', 'bandwidth range', 'wireless range',
    'impedance bandwidth',
  ] },
  { name: 'security', higherIsBetter: true, dimension: 'outcome', aliases: [
    'security level', 'anonymity', 'privacy', 'safety rate', 'availability', 'uptime',
  ] },
  { name: 'attenuation', higherIsBetter: false, dimension: 'outcome', aliases: [
    'damping', 'damping ratio', 'damping rate', 'attenuation coefficient', 'sidelobe level', 'phase noise',
    'noise figure', 'optical loss', 'insertion losses', 'return losses', 'phase error', 'group delay', 'sidelobes',
    'timing jitter', 'noise density', 'spurious level', 'background rate', 'phase shift', 'background',
  ] },

  // Statistics: they relate two quantities or describe a distribution.
  { name: 'correlation', higherIsBetter: null, dimension: 'statistic', aliases: [
    'correlations', 'correlation coefficient', 'correlation coefficients', 'CC', 'r value', 'cross-correlation',
    'autocorrelation', 'rank correlation', 'correlation value',
  ] },
  { name: 'Pearson correlation', higherIsBetter: null, dimension: 'statistic', aliases: [
    'Pearson correlation coefficient', 'Pearson\'s r', 'PCC', 'PLCC', 'Pearson coefficient', 'Pearson',
    'Pearson\'s correlation', 'Pearson r', 'Pearson correlations', 'Pearson\'s correlation coefficient',
    'linear correlation coefficient', 'Pearson linear correlation coefficient',
  ] },
  { name: 'Spearman correlation', higherIsBetter: null, dimension: 'statistic', aliases: [
    'Spearman rank correlation', 'Spearman\'s rho', 'SRCC', 'SROCC', 'Spearman rho', 'Spearman correlation coefficient',
    'Spearman', 'Spearman\'s correlation', 'Spearman\'s rank correlation', 'Spearman\'s rank correlation coefficient',
    'Spearman rank correlation coefficient', 'SRC',
  ] },
  { name: 'Kendall tau', higherIsBetter: null, dimension: 'statistic', aliases: [
    'Kendall\'s tau', 'KRCC', 'Kendall rank correlation', 'Kendall correlation',
    'Kendall\'s coefficient of concordance', 'Kendall tau correlation',
  ] },
  { name: 'concordance correlation coefficient', higherIsBetter: true, dimension: 'statistic', aliases: [
    'CCC', 'Lin\'s concordance correlation coefficient',
  ] },
  { name: 'kappa', higherIsBetter: true, dimension: 'statistic', aliases: [
    'Cohen\'s kappa', 'kappa coefficient', 'Fleiss\' kappa', 'quadratic weighted kappa', 'QWK', 'weighted kappa',
    'kappa value', 'kappa statistic', 'kappa score', 'kappa values', 'Fleiss kappa', 'Cohen kappa',
    'inter-rater agreement', 'interrater agreement', 'inter-annotator agreement', 'IAA', 'interobserver agreement',
    'kappa coefficients', 'inter-annotator kappa',
  ] },
  { name: 'intraclass correlation coefficient', higherIsBetter: true, dimension: 'statistic', aliases: [
    'ICC', 'intraclass correlation', 'intra-class correlation', 'intra-class correlation coefficient', 'ICCs',
    'intraclass correlation coefficients', 'interrater reliability', 'inter-rater reliability',
    'test-retest reliability', 'reproducibility', 'repeatability',
  ] },
  { name: 'Cronbach\'s alpha', higherIsBetter: true, dimension: 'statistic', aliases: [
    'Cronbach alpha', 'internal consistency', 'Krippendorff\'s alpha', 'Krippendorff alpha',
    'Cronbach\'s alpha coefficient', 'Cronbach\'s α',
  ] },
  { name: 'odds ratio', higherIsBetter: null, dimension: 'statistic', aliases: [
    'OR', 'odds ratios', 'adjusted odds ratio', 'aOR', 'AOR', 'odds', 'pooled odds ratio', 'crude odds ratio',
    'diagnostic odds ratio', 'ORs', 'adjusted OR', 'DOR', 'multivariable odds ratio', 'pooled OR', 'multivariate OR',
    'adjusted odds ratios', 'aORs', 'age-adjusted odds ratio',
  ] },
  { name: 'hazard ratio', higherIsBetter: null, dimension: 'statistic', aliases: [
    'hazard ratios', 'HRs', 'adjusted hazard ratio', 'aHR', 'AHR', 'subdistribution hazard ratio', 'hazard',
    'hazards ratio', 'HzR', 'sHR', 'adjusted HR', 'adjusted hazard ratios', 'hazards',
  ] },
  { name: 'relative risk', higherIsBetter: null, dimension: 'statistic', aliases: [
    'RR', 'relative risks', 'risk ratio', 'risk ratios', 'RRs', 'adjusted relative risk', 'aRR', 'incidence rate ratio',
    'IRR', 'rate ratio', 'prevalence ratio', 'PR', 'standardized incidence ratio', 'SIR',
    'standardized mortality ratio', 'SMR', 'incidence rate ratios', 'prevalence ratios', 'rate ratios',
    'standardised mortality ratio', 'pooled relative risk', 'APR', 'relative risk ratio', 'ARR',
    'standardised incidence ratio', 'adjusted risk ratio', 'SMRs',
  ] },
  { name: 'absolute risk reduction', higherIsBetter: null, dimension: 'statistic', aliases: [
    'absolute risk difference', 'risk difference', 'relative risk reduction', 'number needed to treat', 'NNT',
    'absolute risk', 'RRR', 'absolute risk increase', 'number needed to screen',
  ] },
  { name: 'likelihood ratio', higherIsBetter: null, dimension: 'statistic', aliases: [
    'positive likelihood ratio', 'negative likelihood ratio', 'likelihood ratios', 'Bayes factor',
  ] },
  { name: 'effect size', higherIsBetter: null, dimension: 'statistic', aliases: [
    'effect sizes', 'Cohen\'s d', 'Cohen d', 'Hedges\' g', 'standardized mean difference', 'SMD',
    'standardised mean difference', 'Hedges g', 'partial eta squared', 'eta squared', 'standardized effect size',
  ] },
  { name: 'mean difference', higherIsBetter: null, dimension: 'statistic', aliases: [
    'weighted mean difference', 'WMD', 'mean differences', 'difference', 'differences', 'MD', 'absolute difference',
    'average difference', 'between-group difference', 'pooled mean difference', 'treatment difference',
    'estimated treatment difference',
  ] },
  { name: 'regression coefficient', higherIsBetter: null, dimension: 'statistic', aliases: [
    'beta coefficient', 'standardized coefficient', 'beta', 'coefficient', 'path coefficient', 'regression slope',
    'factor loading', 'factor loadings', 'coefficients', 'beta coefficients', 'regression coefficients',
    'unstandardized coefficient', 'path coefficients', 'standardized beta',
  ] },
  { name: 'coefficient of variation', higherIsBetter: null, dimension: 'statistic', aliases: [
    'CV', 'coefficients of variation', 'relative standard deviation', 'RSD', 'CVs', 'variation', 'variability', 'RSDs',
    'relative standard deviations', '%RSD', 'intra-assay variation',
  ] },
  { name: 'p-value', higherIsBetter: null, dimension: 'statistic', aliases: ['p-values', 'p'] },
  { name: 'confidence interval', higherIsBetter: null, dimension: 'statistic', aliases: [
    'CI', 'CIs', 'credible interval',
  ] },
  { name: 'chi-square', higherIsBetter: null, dimension: 'statistic', aliases: [
    'chi-squared', 'χ2', 'F statistic', 't statistic', 'z-score', 'test statistic', 'z scores', 'chi square test',
    't value', 'F value',
  ] },
  { name: 'I2', higherIsBetter: null, dimension: 'statistic', aliases: ['I-squared', 'heterogeneity', 'I²', 'I^2'] },
  { name: 'LOD score', higherIsBetter: null, dimension: 'statistic', aliases: ['LOD scores', 'lod'] },
  { name: 'statistical power', higherIsBetter: true, dimension: 'statistic', aliases: ['statistical significance'] },
  { name: 'median', higherIsBetter: null, dimension: 'statistic', aliases: ['medians'] },
  { name: 'mean', higherIsBetter: null, dimension: 'statistic', aliases: [
    'average', 'averages', 'means', 'mean value', 'mean values', 'average value', 'median value', 'mean score',
    'average score', 'mean scores', 'median score', 'overall score', 'total score', 'mean total score',
  ] },
  { name: 'interquartile range', higherIsBetter: null, dimension: 'statistic', aliases: ['IQR'] },
  { name: 'scaling exponent', higherIsBetter: null, dimension: 'statistic', aliases: [
    'exponent', 'critical exponent', 'power-law exponent', 'exponents', 'spectral index', 'power-law index',
    'scaling law exponent', 'fractal dimension', 'critical exponents', 'Hurst exponent', 'Gini coefficient',
    'Gini index', 'Gini', 'Lyapunov exponent', 'photon index',
  ] },
];
