/**
 * What a file is to the checks: blocks of prose and cells of tables, each with its way back to the file, and the comments
 * that ask for silence. One reader per kind of source makes these; nothing here reads or judges.
 */
import type { Diagnostic, Paper } from '../../types.js';
import type { JoinedText } from './joined.js';
import type { LineIndex } from './line-index.js';
import type { MappedText, Span } from './mapped-text.js';

/** A paragraph, a heading, a list item, a caption: read by itself, so that no sentence runs into the next block. */
export interface Block {
  text: MappedText;
  isTitle: boolean;
  /** Spans of the source that hold no prose although their words are kept: code. A number that touches one is no claim. */
  silent: readonly Span[];
}

/** One cell of a table with what its place says of it. */
export interface TableCell {
  header: string;
  /** Header of the column that the row labels stand in. */
  labelHeader: string;
  label: string;
  /** The other cells of words in its row, under their headers. */
  others: readonly { header: string; text: string }[];
  /** The other cells of numbers in its row, where its words do not tell it from another row. */
  numbers: readonly { header: string; text: string }[];
  cell: MappedText;
}

/** `<!-- claimsheet-ignore drifted: reason -->` or `% claimsheet-ignore drifted: reason`. */
export interface Suppression {
  /** Categories or ids of checks; `all` for every one. */
  ids: readonly string[];
  /** Empty where none was given, which is a finding. */
  reason: string;
  span: Span;
  /** The lines whose findings it takes away. */
  fromLine: number;
  toLine: number;
}

/** One text that is judged as a whole: a source file, or one record of a file of papers. */
export interface Document {
  /** As in reports: relative to the root, with `/`. */
  file: string;
  /** The words of the source; empty where the place of its texts is known by line only. */
  lines: LineIndex | null;
  /** Where parts of the text stand in other files: all places are there. */
  joined?: JoinedText;
  title: string;
  /** Name of the system that the text is about, where it gives one. */
  system: string | null;
  blocks: readonly Block[];
  cells: readonly TableCell[];
  suppressions: readonly Suppression[];
  /** Of a record: the paper, its texts with their way back to the file where it is known, and its line. */
  record: RecordOrigin | null;
}

export interface RecordOrigin {
  paper: Paper;
  line: number;
  title: MappedText | null;
  abstract: MappedText | null;
}

/** A document, or what kept a file or a record from being one. */
export type SourceResult = { document: Document } | { diagnostic: Diagnostic };
