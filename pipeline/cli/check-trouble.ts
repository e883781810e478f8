/** What keeps a check or a lock from being made, as an error of the command line. */
import { CheckError } from '../check/config-error.js';
import { UsageError } from './exit.js';

export async function usable<Result>(run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    throw error instanceof CheckError ? new UsageError(error.message, error.mend) : error;
  }
}
