import { describe, expect, test } from '@jest/globals';
import { jsonReader } from '../../pipeline/read/json.js';
import { jsonlReader } from '../../pipeline/read/jsonl.js';
import { feed, STEPS } from './help.js';

type Case = [name: string, content: string, papers: string[], codes: string[]];

const PRETTY = `[
  {
    "id": 1,
    "title": "One",
    "authors": [
      { "n": 1 }
    ]
  },
  {
    "id": 2,
    "title": "Two"
  }
]
`;

const JSON_CASES: Case[] = [
  ['an empty array', '[]', [], []],
  ['one line', '[{"id":1,"title":"a"},{"id":2,"title":"b"}]', ['1@1', '2@1'], []],
  ['pretty printed', PRETTY, ['1@2', '2@9'], []],
  ['brackets and quotes in strings', '[{"id":1,"title":"]}\\"[{\\\\"},\n{"id":2,"title":"b"}]', ['1@1', '2@2'], []],
  ['objects in a row', '{"id":1,"title":"a"}\n{\n"id":2,"title":"b"} {"id":3,"title":"c"}', ['1@1', '2@2', '3@3'], []],
  ['one object', '{\n "id": 1,\n "title": "a"\n}', ['1@1'], []],
  ['elements that are no objects', '[1, "x",\n[{"id":9}], null, {"id":1,"title":"a"}, true]', ['1@2'],
    ['not-an-object@1', 'not-an-object@1', 'not-an-object@2', 'not-an-object@2', 'not-an-object@2']],
  ['a fault inside an element is named by its line', PRETTY.replace('"Two"', '"Two" 2'), ['1@2'], ['invalid-json@11']],
  ['a lost closing quote', PRETTY.replace('"One"', '"One'), ['2@9'], ['invalid-json@4']],
  ['a lost opening quote on one line each', '[{"id":1,"title":"a"},\n{"id":2,"title:"b"},\n{"id":3,"title":"c"}]', ['1@1', '3@3'], ['invalid-json@2']],
  ['a lost closing brace', '[\n{"id":1,"title":"a",\n{"id":2,"title":"b"},\n{"id":3,"title":"c"}\n]', ['2@3', '3@4'], ['invalid-json@2']],
  ['a lost brace and then a lost quote', '[\n{"id":1,"title":"a",\n{"id":2,"title":"b"},\n{"id":3,"title":"c},\n{"id":4,"title":"d"}\n]', ['2@3', '4@5'], ['invalid-json@2', 'invalid-json@4']],
  ['a lost brace without indents', '[{"id":1,"title":"a","x":[\n{"y":1},\n{"y":2}]},\n{"id":2,"title":"b"}]', ['1@1', '2@4'], []],
  ['cut off between elements', '[{"id":1,"title":"a"},\n', ['1@1'], ['truncated-json@2']],
  ['cut off within an element', '[{"id":1,"title":"a"},\n{"id":2,"ti', ['1@1'], ['truncated-json@2']],
  ['text after the array', '[{"id":1,"title":"a"}]\n{"id":2,"title":"b"}', ['1@1'], ['invalid-json@2']],
  ['a stray bracket', '{"id":1,"title":"a"}\n]\n{"id":2,"title":"b"}', ['1@1', '2@3'], ['invalid-json@2']],
  ['too long an element', `[{"id":1,"title":"${'x'.repeat(300)}"},\n{"id":2,"title":"b"}]`, ['2@2'], ['record-too-long@1']],
];

const JSONL_CASES: Case[] = [
  ['a record a line', '{"id":1,"title":"a"}\r\n\n {"id":2,"abstract":"b"}', ['1@1', '2@3'], []],
  ['line 7 is broken', `${'{"id":1,"title":"a"}\n'.repeat(6)}{"id":2,\n{"id":3,"title":"c"}\n`, [...[1, 2, 3, 4, 5, 6].map((n) => `1@${n}`), '3@8'], ['invalid-json@7']],
  ['lines that are no objects', '[1]\n"a"\n{"id":1,"title":"a"}', ['1@3'], ['not-an-object@1', 'not-an-object@2']],
  ['too long a line', `{"id":1,"title":"${'x'.repeat(300)}"}\n{"id":2,"title":"b"}`, ['2@2'], ['record-too-long@1']],
];

describe.each(STEPS)('fed %d bytes at a time', (step) => {
  test.each(JSON_CASES)('json: %s', (_, content, papers, codes) => {
    // A chunk that closes an element gives it whole, so only smaller chunks can run into the limit.
    const got = feed((file, emit) => jsonReader(file, emit, 200), content, Math.min(step, 64));
    expect(got.papers.map(({ id, origin }) => `${id}@${origin?.line}`)).toEqual(papers);
    expect(got.codes).toEqual(codes);
  });

  test.each(JSONL_CASES)('jsonl: %s', (_, content, papers, codes) => {
    const got = feed((file, emit) => jsonlReader(file, emit, 200), content, step);
    expect(got.papers.map(({ id, origin }) => `${id}@${origin?.line}`)).toEqual(papers);
    expect(got.codes).toEqual(codes);
  });
});

test('lost braces on every line cost one reading again', () => {
  const got = feed(jsonReader, `[\n${'{"id":1,"title":"a",\n'.repeat(20_000)}{"id":2,"title":"b"}]`);
  expect(got.papers.map(({ id }) => id)).toEqual(['2']);
  expect(got.diagnostics.length).toBe(20_000);
});

test('texts come out as they went in', () => {
  const title = 'Quote " backslash \\ line\nend, ünï, 😀 and \u2028';
  const content = JSON.stringify([{ id: 1, title, abstract: title }], null, 2);
  for (const step of STEPS) {
    expect(feed(jsonReader, content, step).papers).toEqual([expect.objectContaining({ title, abstract: title })]);
  }
});

test('invalid UTF-8 costs one warning and no record', () => {
  const content = Buffer.from('[{"id":1,"title":"caf\xe9"},\n{"id":2,"title":"b"}]', 'latin1');
  const got = feed(jsonReader, content);
  expect(got.papers.map(({ title }) => title)).toEqual(['caf\uFFFD', 'b']);
  expect(got.codes).toEqual(['invalid-utf-8@1']);
});
