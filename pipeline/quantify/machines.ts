/** Machines counted with a mark of multiplication: `8x A100`, `4× RTX 4090`. */
import { HARDWARE } from '../../rules/lexicon/hardware.js';
import type { NumberReading } from './reading.js';

const MARKED = /[x×]$/;
/** How many machines one may have. */
const MANY = 100_000;

/** First words of the names of machines, as printed; `8x faster` and `2x Apple pie` begin otherwise. */
const first: ReadonlySet<string> = new Set([
  'GPUs', 'TPUs', 'NVIDIA', 'RTX',
  ...HARDWARE.filter((entry) => !entry.needsContext).flatMap((entry) => [entry.name, ...entry.aliases]).map((name) => name.split(' ')[0]!).filter((word) => /\d/.test(word) || /^(?:Ascend|Xeon|GeForce|Tesla|Quadro|Jetson)$/.test(word)),
]);

/** Step: the factor before the name of a machine is a count of them. The mark stays in the quote. */
export function readMachines({ q, lexemes, next, text }: NumberReading): void {
  if (q.unitClass !== 'ratio' || q.valueMax !== null || q.value > MANY || !Number.isInteger(q.value) || !MARKED.test(text.slice(q.start, q.end))) return;
  const name = lexemes[next];
  if (name?.kind !== 'word' || !first.has(name.text)) return;
  [q.unit, q.unitClass, q.unitBase, q.unitFactor] = [null, 'counted', null, 1];
}
