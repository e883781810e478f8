/** What ends the reading of one input, in the terms of a diagnostic; the other inputs are read all the same. */
export class InputError extends Error {
  override readonly name = 'InputError';

  constructor(readonly code: string, message: string, readonly mend: string) {
    super(message);
  }
}
