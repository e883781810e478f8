/**
 * What a run that does not come to its end leaves behind: nothing. Temporary files are removed however the process
 * exits, and a signal ends it at once, with 128 and the number of the signal as exit code.
 */
import { unlinkSync } from 'node:fs';
import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const leftovers = new Set<string>();

/** A temporary file to be removed if the process exits before `forgetLeftover`. */
export function rememberLeftover(file: string): void {
  leftovers.add(file);
}

/** A file that has its name by now, or is gone. */
export function forgetLeftover(file: string): void {
  leftovers.delete(file);
}

/** From now on an exit for whatever reason removes the temporary files. */
export function cleanUpOnExit(): void {
  process.on('exit', () => {
    for (const file of leftovers) {
      try {
        unlinkSync(file);
      } catch {
        // It is gone already, which is what was wanted.
      }
    }
  });
  for (const signal of SIGNALS) process.once(signal, () => process.exit(128 + constants.signals[signal]));
}
