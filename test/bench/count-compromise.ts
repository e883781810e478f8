/**
 * Preloaded with `--import`, prints to stderr at the end how often compromise was called, by the count that the only
 * file that calls it keeps.
 */
import { compromise } from '../../pipeline/link/subject/open-clause.js';

process.on('exit', () => process.stderr.write(`compromise calls: ${compromise.calls}\n`));
