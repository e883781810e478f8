/** Rows into a format that is written as a whole: they are held until the end. Text formats are the ones for bulk. */
import type { Writable } from 'node:stream';
import type { RowWriter } from './table.js';

/** A writer that makes its bytes of all rows. What the sink fails with is thrown by `end`. */
export function binaryWriter<Row>(sink: Writable, bytesOf: (rows: readonly Row[]) => Promise<Uint8Array>): RowWriter<Row> {
  const rows: Row[] = [];
  return {
    add(row) {
      rows.push(row);
      return undefined;
    },
    async end() {
      const bytes = await bytesOf(rows);
      await new Promise<void>((resolve, reject) => {
        sink.once('error', reject);
        sink.write(bytes, (error) => {
          sink.off('error', reject);
          if (error) reject(error);
          else resolve();
        });
      });
    },
  };
}
