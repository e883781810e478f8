/**
 * A Markdown or LaTeX source into one Paper: its title, and its prose in order as the abstract, a full stop behind each
 * block that has none, so that no sentence runs into the next. Tables are left to `claimsheet check`, which reads cells
 * by their headers. The bytes are kept until the end, because neither language can be read from a piece.
 */
import type { Document } from '../check/sources/document.js';
import { latexDocument } from '../check/sources/latex.js';
import { markdownDocument } from '../check/sources/markdown.js';
import { markdownParser } from '../check/sources/markdown-tree.js';
import { emitRecord } from './record.js';
import { MAX_RECORD_BYTES, tooLong, type Emit, type FormatReader } from './result.js';

export async function markdownReader(file: string, emit: Emit): Promise<FormatReader> {
  const parse = await markdownParser();
  return proseReader(file, emit, (text) => markdownDocument(file, text, parse));
}

export function latexReader(file: string, emit: Emit): FormatReader {
  return proseReader(file, emit, (text) => latexDocument(file, text));
}

function proseReader(file: string, emit: Emit, read: (text: string) => Document): FormatReader {
  const chunks: Buffer[] = [];
  let length = 0;
  return {
    feed(bytes) {
      length += bytes.length;
      if (length <= MAX_RECORD_BYTES) chunks.push(bytes);
    },
    end(ending) {
      if (length > MAX_RECORD_BYTES) {
        emit(tooLong(file, 1, MAX_RECORD_BYTES));
      } else if (ending === 'complete') {
        const { title, blocks } = read(Buffer.concat(chunks).toString('utf8'));
        const abstract = blocks.filter(({ isTitle }) => !isTitle).map(({ text }) => closed(text.text.trim())).join('\n\n');
        emitRecord({ id: file, title, abstract }, { file, line: 1 }, emit);
      }
    },
  };
}

function closed(block: string): string {
  return /[.!?:;][)"'\]]*$/.test(block) ? block : `${block}.`;
}
