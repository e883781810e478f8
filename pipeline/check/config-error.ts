/** What keeps a check from being made: a broken config, lockfile or result. The message says where, `mend` what to do. */
export class CheckError extends Error {
  override readonly name = 'CheckError';

  constructor(message: string, readonly mend: string) {
    super(message);
  }
}
