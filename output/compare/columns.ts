/** THE columns of the comparison and of its companion, made of the list of measures. As in ../columns.ts, for each a name, type and meaning. */
import { displayOf } from '../display.js';
import type { Column } from '../table.js';
import { PICKS, valueFor, type ContextField, type Pick } from './picks.js';
import type { CompareRow, Evidence } from './rows.js';

const CONTEXT: Readonly<Record<ContextField, string>> = {
  metric: 'what was measured, as printed', baseline: 'what it is compared with', dataset: 'what it was measured on', condition: 'the setting that it holds for', unit: 'the things counted',
};

const PAPER: readonly Column<CompareRow>[] = [
  { name: 'paper_id', type: 'string', meaning: 'Id of the paper, written so that no program takes it for a number; several are joined with "; ".', brief: false, id: true, of: ({ paperId }) => paperId },
  { name: 'title', type: 'string', meaning: 'Title of the paper.', brief: true, of: ({ title }) => title },
  { name: 'year', type: 'integer', meaning: 'Year of the paper.', brief: true, of: ({ year }) => year },
  { name: 'link', type: 'string', meaning: 'Address of the paper.', brief: false, link: true, of: ({ link }) => link },
  { name: 'subject', type: 'string', meaning: 'System that most of the results are about.', brief: true, of: ({ subject }) => subject },
];

export const COMPARE_COLUMNS: readonly Column<CompareRow>[] = [
  ...PAPER,
  ...PICKS.flatMap(columnsOfPick),
  { name: 'claims', type: 'integer', meaning: 'Claims that the row was chosen from.', brief: false, of: ({ claims }) => claims },
];

export const EVIDENCE_COLUMNS: readonly Column<Evidence>[] = [
  { name: 'paper_id', type: 'string', meaning: 'Id of the paper, as in the comparison.', brief: true, id: true, of: ({ paperId }) => paperId },
  { name: 'subject', type: 'string', meaning: 'Subject, as in the comparison.', brief: true, of: ({ subject }) => subject },
  { name: 'column', type: 'string', meaning: 'Column of the comparison that the claim stands in.', brief: true, of: ({ column }) => column },
  { name: 'display', type: 'string', meaning: 'The value for people.', brief: true, forPeople: true, of: ({ display }) => display },
  { name: 'claim_id', type: 'string', meaning: 'Id of the claim.', brief: false, id: true, of: ({ claim }) => claim.claim_id },
  { name: 'quote', type: 'string', meaning: 'The number as written.', brief: true, of: ({ claim }) => claim.quote },
  { name: 'claim_subject', type: 'string', meaning: 'Subject of the claim itself.', brief: false, of: ({ claim }) => claim.subject },
  { name: 'sentence', type: 'string', meaning: 'Sentence that the quote stands in.', brief: false, of: ({ claim }) => claim.sentence },
  { name: 'confidence', type: 'number', meaning: 'From 0 to 1: about how likely value, kind and comparator are all right.', brief: false, of: ({ claim }) => claim.confidence },
];

/** The value for people, its number by unit, and what belongs to it. */
function columnsOfPick({ name, meaning, values, context, essential = [] }: Pick): Column<CompareRow>[] {
  const claimOf = ({ picks }: CompareRow) => picks.get(name) ?? null;
  return [
    { name, type: 'string', meaning: `${meaning}, for people, with comparator and unit.`, brief: true, forPeople: true, of: (row) => { const claim = claimOf(row); return claim && displayOf(claim); } },
    ...values.map((value): Column<CompareRow> => ({
      name: value.name, type: 'number', meaning: value.meaning, brief: false,
      of: (row) => { const claim = claimOf(row); return claim && valueFor(claim, value); },
      percent: () => value.unit === '%',
    })),
    ...context.map((field): Column<CompareRow> => ({ name: `${name}_${field}`, type: 'string', meaning: `${meaning}: ${CONTEXT[field]}.`, brief: essential.includes(field), of: (row) => claimOf(row)?.[field] ?? null })),
  ];
}
