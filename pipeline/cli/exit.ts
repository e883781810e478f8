/** How a run ends: its exit codes, and the errors that say what the user can mend. */

export const EXIT = {
  done: 0,
  /** With `--strict`: a record was broken. */
  broken: 1,
  /** Bad usage, a broken rule set, or an input or output that cannot be read or written. */
  unusable: 2,
  interrupted: 130,
} as const;

/** What the user has to do otherwise. The message says what is wrong, `mend` how to put it right. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(message: string, readonly mend: string) {
    super(message);
  }
}

/** Whether an error only says that whoever read our output has gone. */
export function isClosedPipe(error: unknown): boolean {
  const { code } = (error ?? {}) as NodeJS.ErrnoException;
  return code === 'EPIPE' || code === 'EOF';
}

/** Nothing was asked for: show how to ask. */
export class HelpWanted extends Error {
  override readonly name = 'HelpWanted';

  constructor(readonly command: string) {
    super(`no input for ${command}`);
  }
}
