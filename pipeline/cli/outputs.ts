/**
 * All files that one run writes, opened before anything is read, so that a wrong path costs no work, and given
 * their names together at the end or not at all. Two outputs on one file, or one on an input, are refused.
 */
import path from 'node:path';
import { UsageError } from './exit.js';
import { openTarget, type Target } from './target.js';

export class Outputs {
  readonly #targets: Target[] = [];
  readonly #taken: Map<string, string>;

  constructor(inputs: readonly string[]) {
    this.#taken = new Map(inputs.filter((input) => input !== '-').map((input) => [path.resolve(input), 'an input']));
  }

  /** A place to write to, for the option of that name. */
  async open(option: string, name: string | undefined): Promise<Target> {
    const file = name === undefined || name === '-' ? '-' : path.resolve(name);
    const holder = this.#taken.get(file);
    if (holder !== undefined && !file.startsWith('/dev/')) {
      throw new UsageError(`${option} ${file === '-' ? 'is stdout' : name}, which is ${holder} too`, 'Name another file.');
    }
    this.#taken.set(file, option);
    const target = await openTarget(name);
    this.#targets.push(target);
    return target;
  }

  async commit(): Promise<void> {
    for (const target of this.#targets) await target.commit();
  }

  async discard(): Promise<void> {
    for (const target of this.#targets) await target.discard();
  }
}
