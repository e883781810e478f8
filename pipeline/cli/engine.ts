/**
 * Tells V8 to compile late. It compiles a function again, and better, once it has run for a while, and the hundreds of
 * functions that read papers each pass that mark within the first thousand papers; for a run that lasts seconds much of
 * this work never pays. Nor do copies of small functions in all that call them. Regular expressions, which it would run
 * slowly at first, it compiles at once: nearly all of ours run thousands of times. And it gives young memory its full
 * size at the first need of more: nearly all that a paper leaves behind is dead by then. Set before anything else is
 * loaded, and for the threads too; the program's own affair, so that whoever imports the library keeps the engine as it is.
 */
import { setFlagsFromString } from 'node:v8';

/**
 * How much a function runs before it is compiled again, in bytes of its code (V8's own default is 67584), how large a
 * function may be to be copied into others (460), how much one takes in (920), that no regular expression waits for its
 * second run, and how many times as large young memory becomes when it grows (2).
 */
const FLAGS = ['--interrupt-budget=100000', '--max-inlined-bytecode-size=200', '--max-inlined-bytecode-size-cumulative=400', '--no-regexp-tier-up', '--semi-space-growth-factor=16'];

/** The last major version of V8 that is known to have the flags: another would complain of them. */
const LAST_WITH_FLAGS = 13;

if (Number.parseInt(process.versions.v8, 10) <= LAST_WITH_FLAGS) for (const flag of FLAGS) setFlagsFromString(flag);
