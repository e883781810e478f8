/** The inputs that show how cost grows: more papers, one longer paper, more rules. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const DIST = fileURLToPath(new URL('../../', import.meta.url));

/** A child of this benchmark: what its JSON says. */
export function child<Answer>(script: string, args: readonly string[]): Answer {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(DIST, 'test/bench', script), ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${script} ${args.join(' ')}: ${stderr}`);
  return JSON.parse(stdout) as Answer;
}

/** Work that the papers in `lines` cost, with our own rules or those of the copy at `stages`. */
export function workOf(lines: readonly string[], folder: string, stages?: string): { work: number; claims: number } {
  const file = path.join(folder, 'work.jsonl');
  fs.writeFileSync(file, `${lines.join('\n')}\n`);
  return child('work.js', stages === undefined ? [file] : [file, stages]);
}

/** One paper whose abstract is that of all `lines` together, at least `length` characters. */
export function longPaper(lines: readonly string[], length: number): string {
  let abstract = '';
  for (let n = 0; abstract.length < length; n++) abstract += `${(JSON.parse(lines[n % lines.length]!) as { abstract?: string }).abstract ?? ''} `;
  return JSON.stringify({ id: 'long', title: 'A long paper', abstract });
}

/**
 * A copy of the compiled program with each rule `times` times; gives the path of its stages. Copies stand for rules
 * yet to be written: their own literal words are replaced by words that no text has, class words and slots stay.
 */
export function withRules(folder: string, times: number): string {
  const copy = path.join(folder, `rules-${times}`);
  fs.cpSync(DIST, path.join(copy, 'dist'), { recursive: true, filter: (name) => !/dist[/\\]test|\.map$|\.d\.ts$/.test(name) });
  const root = path.resolve(DIST, '..');
  for (const name of ['node_modules', 'schemas', 'package.json']) fs.symlinkSync(path.join(root, name), path.join(copy, name));
  const rules = path.join(copy, 'dist/rules');
  for (const kind of fs.readdirSync(rules, { withFileTypes: true })) {
    if (!kind.isDirectory() || kind.name === 'lexicon') continue;
    for (const file of fs.readdirSync(path.join(rules, kind.name))) {
      const name = file.replace(/\.js$/, '');
      for (let n = 1; n < times; n++) {
        fs.writeFileSync(path.join(rules, kind.name, `${name}-copy${n}.js`), [
          `import original from './${file}';`,
          `const other = (pattern) => pattern.split(' ').map((item) => (/^[a-z]/i.test(item) ? 'qz${n}' + item : item)).join(' ') + ' qz${n}end';`,
          `export default { ...original, id: '${kind.name}/${name}-copy${n}', patterns: original.patterns.map(other) };`,
        ].join('\n'));
      }
    }
  }
  return path.join(copy, 'dist/pipeline/stages.js');
}
