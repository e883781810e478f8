/** Writes the fixes of findings into their files, each file as a whole or not at all, after its diff was shown. */
import { randomUUID } from 'node:crypto';
import { readFile, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Finding, Fix } from './types.js';

export async function applyFixes(findings: readonly Finding[], root: string, show: (diff: string) => void): Promise<{ files: number }> {
  const { createTwoFilesPatch } = await import('diff');
  const byFile = new Map<string, Fix[]>();
  for (const { fix, place } of findings) if (fix) byFile.set(place.file, [...(byFile.get(place.file) ?? []), fix]);
  for (const [name, fixes] of byFile) {
    const file = path.resolve(root, name);
    const before = await readFile(file, 'utf8');
    const after = fixed(before, fixes);
    const shown = path.relative(process.cwd(), file).split(path.sep).join('/');
    show(createTwoFilesPatch(`a/${shown}`, `b/${shown}`, before, after, undefined, undefined, { context: 1 }));
    const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}.tmp`);
    await writeFile(temporary, after, { mode: (await stat(file)).mode });
    await rename(temporary, file);
  }
  return { files: byFile.size };
}

/** From the last to the first, so that the places of the others stay as they are; of two on one place the first is taken. */
function fixed(text: string, fixes: readonly Fix[]): string {
  let result = text;
  let limit = Infinity;
  for (const { start, end, text: words } of [...fixes].sort((a, b) => b.start - a.start)) {
    if (end > limit) continue;
    result = result.slice(0, start) + words + result.slice(end);
    limit = start;
  }
  return result;
}
