/** Short hashes of texts: fingerprints of findings, digests of blocks, the version of the rules. */
import { createHash } from 'node:crypto';

/** The first `length` hexadecimal digits of the SHA-256 of `text`. */
export function digest(text: string, length: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length);
}

/** The digest of a block of text: line breaks and indents do not count. */
export function blockDigest(text: string): string {
  return digest(text.replace(/\s+/g, ' ').trim(), 8);
}
