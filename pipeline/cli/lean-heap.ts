/**
 * Holds the memory of a run that streams close to what it needs. Little of it lives long, but what waits for its turn
 * gets old; left to itself, the runtime collects such garbage only when it is about three times what lives, in every
 * thread, so the memory of a long run creeps up.
 */
import { LAST_SEEN, setV8Flags, type V8Flag } from './v8-flags.js';

/** How far old memory may grow between two collections, in percent of what lives: less costs more collecting. */
const GROWTH_PERCENT = 60;

export const HEAP_FLAGS: readonly V8Flag[] = [{ flag: `--heap-growing-percent=${GROWTH_PERCENT}`, last: LAST_SEEN }];

/** For all threads of this process, those yet to be started too. */
export function keepHeapLean(): void {
  setV8Flags(HEAP_FLAGS);
}
