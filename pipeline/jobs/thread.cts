/**
 * What the pool loads in each thread. It is CommonJS because the pool tries `require` before `import`, and `require` of a
 * module that awaits at its top, as the rules do, can abort Node 20 (`IsGraphAsync`) where it races with another load.
 */
const worker = import('./worker.js');

export = async (papers: Parameters<Awaited<typeof worker>['default']>[0]): Promise<string> => (await worker).default(papers);
