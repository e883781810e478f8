/**
 * Counts how often compromise is called: preloaded with `--import`, it puts a counting function in the place of the
 * library's own and prints the count to stderr at the end. Our code is measured as it is.
 */
import { register } from 'node:module';

const HOOK = `
  export async function resolve(specifier, context, next) {
    const found = await next(specifier, context);
    if (!/^compromise(?:\\/|$)/.test(specifier) || context.parentURL?.startsWith('data:')) return found;
    const shim = 'import nlp from ' + JSON.stringify(found.url) + '; const counted = (...given) => { globalThis.compromiseCalls++; return nlp(...given); }; export default Object.assign(counted, nlp);';
    return { url: 'data:text/javascript,' + encodeURIComponent(shim), format: 'module', shortCircuit: true };
  }
`;

declare global {
  var compromiseCalls: number;
}

globalThis.compromiseCalls = 0;
register(`data:text/javascript,${encodeURIComponent(HOOK)}`);
process.on('exit', () => process.stderr.write(`compromise calls: ${globalThis.compromiseCalls}\n`));
