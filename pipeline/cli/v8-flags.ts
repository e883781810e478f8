/**
 * Sets flags of V8, for this process and the threads that it starts. V8 complains of a flag that it does not know on
 * stderr, where nobody can catch it, so each is set only on versions that are known to have it.
 */
import { setFlagsFromString } from 'node:v8';

/** A flag, and the last major version of V8 that was seen to have it. */
export interface V8Flag {
  flag: string;
  last: number;
}

/** The last major version of V8 that flags were looked up in: Node 26 has it. */
export const LAST_SEEN = 14;

const MAJOR = Number.parseInt(process.versions.v8, 10);

export const isKnown = ({ last }: V8Flag): boolean => MAJOR <= last;

export function setV8Flags(flags: readonly V8Flag[]): void {
  for (const { flag } of flags.filter(isKnown)) setFlagsFromString(flag);
}
