/**
 * What write-excel-file leaves to its users: a filter on the header row, and cells that open an address. Both are
 * elements of the worksheet's XML; an address is an external relationship of the sheet, never a formula.
 */
import type { Feature, Image } from 'write-excel-file/node';
import { getCellAddress, getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings, sanitizeAttributeValue } from 'write-excel-file/utility';

export interface Link {
  /** From 0. */
  row: number;
  column: number;
  address: string;
}

export interface SheetExtras {
  rows: number;
  columns: number;
  links: readonly Link[];
}

/** The most links that a sheet may have. */
export const MOST_LINKS = 65_530;

const WORKSHEET = 'xl/worksheets/sheet{id}.xml';

/** A feature that adds to each sheet what `extras`, in the order of the sheets, says. */
export function linksAndFilters(extras: readonly SheetExtras[]): Feature<Image['content']> {
  return {
    files: {
      transform: {
        [WORKSHEET]: {
          transform(xml, _options, { sheetIndex }) {
            const { rows, columns, links } = extras[sheetIndex]!;
            const filter = columns === 0 ? '' : `<autoFilter ref="A1:${getCellAddress(rows, columns - 1)}"/>`;
            const hyperlinks = links.length === 0 ? '' : `<hyperlinks>${links.map(({ row, column }, i) => `<hyperlink ref="${getCellAddress(row, column)}" r:id="${relation(i)}"/>`).join('')}</hyperlinks>`;
            return [filter, hyperlinks].filter((markup) => markup !== '')
              .reduce((content, markup) => insertElementMarkupAccordingToOrderOfSiblings(content, markup, getOrderOfSiblings(WORKSHEET, 'worksheet')!, 'worksheet'), xml);
          },
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert(_options, { sheetIndex }) {
            return extras[sheetIndex]!.links.map(({ address }, i) => `<Relationship Id="${relation(i)}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${sanitizeAttributeValue(address)}" TargetMode="External"/>`).join('');
          },
        },
      },
    },
  };
}

function relation(i: number): string {
  return `rId-link-${i + 1}`;
}
