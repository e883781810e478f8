/** V8 complains of a flag that it does not know, in every run, on a stream that tools compare. So each must be known to this Node. */
import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { ENGINE_FLAGS } from '../../pipeline/cli/engine.js';
import { HEAP_FLAGS } from '../../pipeline/cli/lean-heap.js';
import { isKnown } from '../../pipeline/cli/v8-flags.js';

const OPTIONS = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8', maxBuffer: 1 << 24 });
/** The first word of each line that names an option. */
const KNOWN = new Set([...OPTIONS.matchAll(/^ +(--[\w-]+) \(/gm)].map(([, name]) => name));

test.each([...ENGINE_FLAGS, ...HEAP_FLAGS].filter(isKnown))('$flag is a flag of this V8', ({ flag }) => {
  expect(KNOWN).toContain(flag.replace(/^--no-/, '--').replace(/=.*$/, ''));
});

test('a flag is not set on a V8 later than those that have it', () => {
  expect(isKnown({ flag: '--of-old', last: Number.parseInt(process.versions.v8, 10) - 1 })).toBe(false);
});
