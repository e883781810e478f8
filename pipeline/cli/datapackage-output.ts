/** Writes the Frictionless descriptor of the tables of a run, in the folder of the first of them. */
import path from 'node:path';
import { datapackageText } from '../../output/datapackage.js';
import type { Spreadsheet } from '../../output/spreadsheet.js';
import type { Column } from '../../output/table.js';
import type { Outputs } from './outputs.js';

export interface WrittenTable<Row> {
  file: string;
  columns: readonly Column<Row>[];
  primaryKey?: readonly string[];
}

/** Opens `datapackage.json` beside the first of `tables`, of which there is one at least, and writes it. */
export async function writeDatapackage<Row>(outputs: Outputs, tables: readonly WrittenTable<Row>[], spreadsheet?: Spreadsheet): Promise<void> {
  const folder = path.dirname(tables[0]!.file);
  const resources = tables.map(({ file, columns, primaryKey }) => ({
    name: nameOf(path.basename(file, path.extname(file))),
    path: path.relative(folder, file).split(path.sep).join('/'),
    columns: columns as readonly Column<never>[],
    primaryKey,
    spreadsheet,
  }));
  const { sink } = await outputs.open('--datapackage', path.join(folder, 'datapackage.json'));
  sink.write(datapackageText(nameOf(path.basename(path.resolve(folder))), resources));
}

/** A name that the descriptor allows. */
function nameOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9._-]+/g, '-') || 'claims';
}
