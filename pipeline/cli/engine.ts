/**
 * Tells V8 to compile late. It compiles a function again, and better, once it has run for a while, and the hundreds of
 * functions that read papers each pass that mark within the first thousand papers; for a run that lasts seconds most of
 * this work never pays. Set before anything else is loaded, and for the threads too; the program's own affair, so
 * that whoever imports the library keeps the engine as it is.
 */
import { setFlagsFromString } from 'node:v8';

/** How much a function runs before it is compiled again, in bytes of its code; V8's own default is 67584. */
const BUDGET = 500_000;

/** The last major version of V8 that is known to have the flag: another would complain of it. */
const LAST_WITH_FLAG = 13;

if (Number.parseInt(process.versions.v8, 10) <= LAST_WITH_FLAG) setFlagsFromString(`--interrupt-budget=${BUDGET}`);
