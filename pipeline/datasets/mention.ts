/** A mention of a dataset or benchmark, and the words that tell its name from what describes it. */
import type { DatasetEntry } from '../../rules/lexicon/datasets.js';
import type { Token } from '../quantity.js';

/** A mention, token indices inclusive. `entry` is null for a name that the lexicon lacks. */
export interface DatasetMention {
  start: number;
  end: number;
  entry: DatasetEntry | null;
  /** Said by a common phrase (`our test set`), no name. */
  plain?: true;
}

/** Capital words before `dataset` that say its field or form. */
export const FIELD = /^(?:LLMs?|AI|ML|NLP|QA|RL|3D|2D|VLMs?|VQA|MRI|CT|EEG|SOTA|RGB-D|RGB|GPUs?|CPUs?|OCR|ASR|MLLMs?|English|Chinese|Python|IoT|UAV|SAR|ECG|PDE|DNA|RNA|Real-world|Real-World|T2I|T2V|I2V|TTS|The|Our|This|These|Three|Two|Four|Five|Six|Several|Existing|Public|New|Standard)$/;

/** Things that stand behind `on` and are no data: machines, models, people. */
export const NO_DATA = /(?:-based|-style|-family|^Silicon|LLMs?)$|(?:^|-)(?:GPUs?|CPUs?|FPGAs?|TPUs?|ASICs?|NPUs?|NVIDIA|Nvidia|Intel|AMD|Xeon|ARM|Arm|Jetson|A100s?|H100s?|V100s?|RTX|tasks|FLOPs|MACs|GTX|Raspberry|chips?|cores?|platforms?|devices?|servers?|machines?|laptops?|clusters?|hardware|processors?|accelerators?|nodes?|phones?|iPhone|Pixel|Android|supercomputers?|models?|networks?|architectures?|agents?|backbones?|LLMs?|languages?|systems?|kernels?|transformers?|baselines?|methods?|average|training|inference|settings?|Transformers?|Linux|AWS|EC2|robots?|patients?|group|dimensions?|metrics?|accuracy|scores?|Section|Table|Figure|wafer|board|substrates?|day|week|month|levels?|arm|side|basis|top|par|time|GPT-\S+|Llama\S*|LLaMA\S*|ResNet\S*|Qwen\S*|BERT\S*)$/;

export const namelike = (t: Token): boolean => /[A-Z]|\d/.test(t.text) && !FIELD.test(t.text);
