/**
 * Rows into text on a stream, a batch of rows at a time, for every format that is text.
 * A batch goes out when it is full or when the process would wait for more input, so a filter in a pipe answers
 * at once and a bulk run makes few writes. Never holds more than one batch while the sink is full.
 */
import type { Writable } from 'node:stream';
import type { RowWriter } from './table.js';

export interface Layout<Row> {
  /** What stands before the rows, also where there are none. */
  head: string;
  /** The text of some rows; `first` says that no row stands before them. */
  render(rows: readonly Row[], first: boolean): string;
  /** What stands after the rows; `empty` says that there were none. */
  tail?(empty: boolean): string;
}

const BATCH_ROWS = 256;

/** A writer that lays rows out as text on `sink`. What the sink fails with is thrown by `add` or `end`. */
export function textWriter<Row>(sink: Writable, { head, render, tail }: Layout<Row>): RowWriter<Row> {
  let batch: Row[] = [];
  let pending = head;
  let first = true;
  let scheduled = false;
  let failed = false;
  let failure: unknown;
  const fail = (error: unknown): void => {
    failure = failed ? failure : error;
    failed = true;
  };
  sink.on('error', fail);

  return { add, end };

  function add(row: Row): Promise<void> | undefined {
    if (failed) throw failure;
    batch.push(row);
    if (batch.length >= BATCH_ROWS) flush();
    else schedule();
    return sink.writableNeedDrain ? drained() : undefined;
  }

  async function end(): Promise<void> {
    flush();
    if (sink.writableNeedDrain) await drained();
    if (failed) throw failure;
    await new Promise<void>((resolve, reject) => {
      sink.write(pending + (tail?.(first) ?? ''), (error) => (error ? reject(error) : resolve()));
    });
    sink.off('error', fail);
  }

  function flush(): void {
    if (failed || batch.length === 0) return;
    const text = pending + render(batch, first);
    batch = [];
    pending = '';
    first = false;
    sink.write(text);
  }

  function schedule(): void {
    if (scheduled) return;
    scheduled = true;
    // Runs when the process has nothing left to compute and turns to its inputs.
    setImmediate(() => {
      scheduled = false;
      if (sink.writableNeedDrain) return;
      try {
        flush();
      } catch (error) {
        fail(error);
      }
    });
  }

  function drained(): Promise<void> {
    return new Promise((resolve, reject) => {
      const settle = (error?: unknown): void => {
        sink.off('drain', settle).off('error', settle).off('close', closed);
        if (error === undefined) resolve();
        else reject(error instanceof Error ? error : new Error(String(error)));
      };
      const closed = (): void => settle(failure ?? new Error('the output was closed'));
      sink.on('drain', settle).on('error', settle).on('close', closed);
      if (failed || sink.destroyed) closed();
    });
  }
}
