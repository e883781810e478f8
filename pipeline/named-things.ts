/**
 * Names of machines and models, as printed: things that a figure may stand `on` or `with` and that are no data.
 * A name that is also an everyday word, or that a dataset bears, is none of them here.
 */
import { HARDWARE } from '../rules/lexicon/hardware.js';
import { MODEL_NAMES } from '../rules/lexicon/model-names.js';

const names: ReadonlySet<string> = new Set([
  ...HARDWARE.filter((entry) => !entry.needsContext).flatMap((entry) => [entry.name, ...entry.aliases]),
  ...MODEL_NAMES.filter((entry) => !entry.needsContext).map((entry) => entry.name),
]);

/** Whether the printed words are the name of a machine or a model. */
export const isMachineOrModel = (printed: string): boolean => names.has(printed);
