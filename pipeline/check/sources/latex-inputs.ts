/**
 * Puts the files that a LaTeX source names with \input and \include in their place, as far as they lie in its folder or
 * in that of the check: a link or a path out of it is not followed. Each is put in once, so that a loop ends. A name in a
 * comment, one that a macro makes up and one of no file stay as they are.
 */
import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { JoinedText, type Piece } from './joined.js';

const INPUT = /\\(input|include)(?![A-Za-z@])\s*(?:\{([^{}\n\\#]{1,200})\}|([\w./-]{1,200}))/g;

export interface InputFolders {
  /** Folder that the names in reports are relative to. */
  root: string;
  /** Name of a file in reports. */
  nameOf(file: string): string;
}

/** The source with its parts, or null where it has none. */
export async function withInputs(file: string, source: string, folders: InputFolders): Promise<JoinedText | null> {
  if (source.search(INPUT) < 0) return null;
  const joiner = new Joiner(path.dirname(path.resolve(file)), folders);
  await joiner.add(file, source);
  return joiner.sources.size > 1 ? new JoinedText(joiner.pieces, joiner.sources) : null;
}

/** The files that `source` names, and those that they name. */
export async function inputsOf(file: string, source: string, folders: InputFolders): Promise<readonly string[]> {
  const joined = await withInputs(file, source, folders);
  return joined === null ? [] : [...joined.sources.keys()].slice(1);
}

class Joiner {
  readonly pieces: Piece[] = [];
  /** By name in reports, the first the source itself. */
  readonly sources = new Map<string, string>();

  /** TeX looks for all names from the folder of the first file. */
  constructor(readonly home: string, readonly folders: InputFolders) {}

  async add(file: string, source: string): Promise<void> {
    const name = this.folders.nameOf(file);
    this.sources.set(name, source);
    let from = 0;
    for (const found of source.matchAll(INPUT)) {
      if (isCommented(source, found.index)) continue;
      const part = await this.#read((found[2] ?? found[3]!).trim());
      if (part === null || this.sources.has(this.folders.nameOf(part.file))) continue;
      this.pieces.push({ file: name, from, text: source.slice(from, found.index) });
      from = found.index + found[0].length;
      await this.add(part.file, part.source);
    }
    this.pieces.push({ file: name, from, text: source.slice(from) });
  }

  async #read(name: string): Promise<{ file: string; source: string } | null> {
    for (const candidate of [`${name}.tex`, name]) {
      const file = path.resolve(this.home, candidate);
      try {
        const real = await realpath(file);
        const [home, root] = [await realpath(this.home), await realpath(this.folders.root)];
        if (!isInside(real, home) && !(isInside(home, root) && isInside(real, root))) continue;
        const source = await readFile(real, 'utf8');
        if (!source.includes('\0')) return { file, source: source.replace(/^\uFEFF/, ' ') };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === undefined) throw error;
      }
    }
    return null;
  }
}

const isInside = (file: string, folder: string): boolean => file === folder || file.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);

/** Whether a percent sign that is not escaped stands before, on the same line. */
const isCommented = (source: string, at: number): boolean => /(?<!\\)%/.test(source.slice(source.lastIndexOf('\n', at) + 1, at));
