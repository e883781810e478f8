/** A worker thread of a check: some files in, their claims out. It loads the rules once, when the thread starts. */
import { readClaims, type ReadClaims, type ReadClaimsOptions } from './read-claims.js';

export interface Slice {
  files: readonly string[];
  options: ReadClaimsOptions;
}

/** What the pool calls. */
export default function readSlice({ files, options }: Slice): Promise<ReadClaims> {
  return readClaims(files, options);
}
