/** The public API of claimsheet. */
export * from './types.js';
export { extractPaper, extract } from './stages.js';
