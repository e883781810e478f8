/**
 * Tells V8 to compile late. It compiles a function again, and better, once it has run for a while, and the hundreds of
 * functions that read papers each pass that mark within the first thousand papers; for a run that lasts seconds much of
 * this work never pays. Nor do copies of small functions in all that call them. Regular expressions, which it would run
 * slowly at first, it compiles at once: nearly all of ours run thousands of times. And it gives young memory its full
 * size at the first need of more: nearly all that a paper leaves behind is dead by then. Set before anything else is
 * loaded, and for the threads too; the program's own affair, so that whoever imports the library keeps the engine as it is.
 */
import { LAST_SEEN, setV8Flags, type V8Flag } from './v8-flags.js';

/**
 * How much a function runs before it is compiled again, in bytes of its code (V8's own default is 67584; from Node 22 on
 * it counts calls instead, and its own count did best), how large a function may be to be copied into others (460), how
 * much one takes in (920), that no regular expression waits for its second run, and how many times as large young memory
 * becomes when it grows (2).
 */
export const ENGINE_FLAGS: readonly V8Flag[] = [
  { flag: '--interrupt-budget=100000', last: 11 },
  { flag: '--max-inlined-bytecode-size=200', last: LAST_SEEN },
  { flag: '--max-inlined-bytecode-size-cumulative=400', last: LAST_SEEN },
  { flag: '--no-regexp-tier-up', last: LAST_SEEN },
  { flag: '--semi-space-growth-factor=16', last: LAST_SEEN },
];

setV8Flags(ENGINE_FLAGS);
