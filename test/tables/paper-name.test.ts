import { givenId, linkOf, tableId, workOf } from '../../output/paper-name.js';

const IDS: readonly (readonly [string, string])[] = [
  ['2101.00010', 'arXiv:2101.00010'],
  ['2101.00010v2', 'arXiv:2101.00010v2'],
  ['0042', 'id:0042'],
  ['31234567', 'id:31234567'],
  ['12e4567', 'id:12e4567'],
  ['2021-05', 'id:2021-05'],
  ['1/2', 'id:1/2'],
  ['true', 'id:true'],
  ['p1', 'p1'],
  ['arXiv:2101.00010', 'arXiv:2101.00010'],
  ['10.1000/xyz', '10.1000/xyz'],
  ['sha256:0123456789ab', 'sha256:0123456789ab'],
];

test.each(IDS)('%s is written %s, and read back', (id, shown) => {
  expect(tableId(id)).toBe(shown);
  expect(tableId(shown)).toBe(shown);
  if (id !== shown) expect(givenId(shown)).toBe(id);
});

test.each([
  ['2101.00010v2', 'arXiv:2101.00010', 2],
  ['arXiv:2101.00010', 'arXiv:2101.00010', 0],
  ['https://arxiv.org/abs/2101.00010v3', 'arXiv:2101.00010', 3],
  ['hep-ex/0307015v1', 'arXiv:hep-ex/0307015', 1],
  ['p1', 'p1\0T', 0],
])('%s is work %s in version %d', (id, work, version) => {
  expect(workOf({ paper_id: id, title: 'T' })).toEqual({ work, version });
});

test.each([
  ['2101.00010', null, 'https://arxiv.org/abs/2101.00010'],
  ['10.1000/xyz', null, 'https://doi.org/10.1000/xyz'],
  ['p1', 'https://example.org/p1', 'https://example.org/p1'],
  ['p1', 'javascript:alert(1)', null],
  ['p1', null, null],
])('paper %s with the address %s is linked to %s', (paper_id, url, link) => {
  expect(linkOf({ paper_id }, { id: paper_id, title: '', abstract: '', year: null, date: null, url, origin: null })).toBe(link);
});
