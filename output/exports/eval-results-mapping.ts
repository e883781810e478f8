/**
 * Which datasets and models of the Hugging Face Hub ours are: the `evalResults` part of claimsheet.config.json, checked.
 * Nothing is guessed from names: a result on the wrong benchmark is worse than none.
 */
import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { loadSchema } from '../../schemas/load.js';

export interface MappedDataset {
  /** Canonical names, or names as printed. */
  dataset: string;
  metric: string;
  split?: string;
  /** Ids on the Hub. */
  id: string;
  task_id: string;
  revision?: string;
  /** What the benchmark's own values are times of ours: 0.01 where it counts from 0 to 1 and papers print percent. */
  scale?: number;
}

export interface Mapping {
  datasets: readonly MappedDataset[];
  /** Repositories of models by the names of subjects. */
  models: Readonly<Record<string, string>>;
}

/** What is wrong with a config, and how to mend it. */
export interface Refusal {
  message: string;
  mend: string;
}

const DEFAULT_CONFIG = 'claimsheet.config.json';
const EXAMPLE = '{"evalResults": {"datasets": [{"dataset": "GSM8K", "metric": "accuracy", "id": "openai/gsm8k", "task_id": "gsm8k"}], "models": {"NAME": "OWNER/MODEL"}}}';

/** The mapping in `file`, or why there is none. */
export async function loadMapping(file = DEFAULT_CONFIG): Promise<Mapping | Refusal> {
  let config: unknown;
  try {
    config = JSON.parse((await readFile(file, 'utf8')).replace(/^\uFEFF/, ''));
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return { message: missing ? `there is no config ${file}, which --eval-results takes its mapping from` : `cannot read ${file}: ${(error as Error).message}`, mend: missing ? `Write it: ${EXAMPLE}` : 'Correct the JSON.' };
  }
  const section = (config as { evalResults?: unknown } | null)?.evalResults;
  const validate = new Ajv2020({ validateSchema: false }).compile(loadSchema('eval-results'));
  if (!validate(section)) {
    const [error] = validate.errors ?? [];
    return { message: `${file}: evalResults${error?.instancePath.replaceAll('/', '.') ?? ''} ${section === undefined ? 'is missing' : (error?.message ?? 'is invalid')}`, mend: `Write it as in ${EXAMPLE}` };
  }
  const { datasets, models = {} } = section as { datasets: MappedDataset[]; models?: Record<string, string> };
  return { datasets, models };
}
