import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { PAGE_MODULES, pageScript, pageStyle } from '../../output/report/assets.js';
import { Collector, renderReport } from '../../output/report/report.js';
import type { Claim } from '../../pipeline/types.js';
import { claimOf, manyClaims, NASTY_TITLE, paperOf } from './invented.js';

async function reportOf(claims: Iterable<Claim>, title?: string): Promise<string> {
  const collector = new Collector();
  for (const claim of claims) collector.add(claim, null);
  return [...await renderReport(collector.done(), { title })].join('');
}

const dataOf = (html: string) => JSON.parse(/<script type="application\/json" id="data">([\s\S]*?)<\/script>/.exec(html)![1]!) as { papers: unknown[][]; texts: string[]; fields: string[]; claims: unknown[][] };

const PAGE = new URL('../../output/report/page/', import.meta.url);

describe('the file', () => {
  test('the same claims give the same bytes', async () => {
    const claims = [...manyClaims(60)];
    expect(await reportOf(claims)).toBe(await reportOf(claims));
  });

  test('loads nothing and runs one script, known by its hash', async () => {
    const html = await reportOf(manyClaims(12));
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)![1]!;
    const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text]) => text!);
    expect(scripts).toHaveLength(1);
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(policy).toBe(`default-src 'none'; script-src ${hash(scripts[0]!)}; style-src ${hash(/<style>([\s\S]*?)<\/style>/.exec(html)![1]!)}; base-uri 'none'; form-action 'none'`);
    expect(html).not.toMatch(/ (?:src|srcset|on[a-z]+|style)=/);
    expect(html.replace(/ href="#[^"]*"/g, '')).not.toMatch(/ href=|@import|url\(/);
  });

  test('no date and no place of this machine', async () => {
    const html = await reportOf([claimOf({ year: null })]);
    expect(html).not.toContain(process.cwd());
    expect(html).not.toContain(String(new Date().getFullYear()));
  });

  test('no claim at all', async () => {
    const html = await reportOf([]);
    expect(html).toContain('0 claims from 0 papers');
    expect(dataOf(html).claims).toEqual([]);
  });
});

describe('what papers say', () => {
  test.each([
    ['markup, marks and templates', NASTY_TITLE],
    ['40,000 characters', 'Pebbles '.repeat(5000)],
    ['a lone surrogate and a null', 'a\uD800b\u0000c'],
    ['a formula', '=HYPERLINK("http://example.org")'],
  ])('%s in a title come through as they are, as data', async (_, title) => {
    const html = await reportOf([claimOf({ title, sentence: title, subject: title, metric: title, dataset: title, baseline: title, condition: title })], title);
    const { papers, texts, fields, claims } = dataOf(html);
    expect(papers[0]![1]).toBe(title);
    expect(texts).toEqual([title]);
    for (const field of ['metric', 'subject', 'dataset', 'baseline', 'condition']) expect(claims[0]![fields.indexOf(field)]).toBe(title);
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(html.match(/<\/script/g)).toHaveLength(2);
    expect(html).not.toContain('<!-- ');
  });

  test('abstracts too', async () => {
    const collector = new Collector();
    collector.add(claimOf({ start: 0, end: 3 }), paperOf({ id: 'p', title: NASTY_TITLE, abstract: `12x ${NASTY_TITLE}` }));
    const html = [...await renderReport(collector.done())].join('');
    expect(dataOf(html).texts).toEqual([`12x ${NASTY_TITLE}`]);
    expect(html.match(/<script/g)).toHaveLength(2);
  });
});

describe('the frame', () => {
  test('every element that the script looks up is there, once', async () => {
    const html = await reportOf(manyClaims(12));
    const wanted = [...pageScript().matchAll(/byId\('([a-z-]+)'|suggest\('([a-z]+)'|field\('([a-z]+)'/g)].map(([, one, two, three]) => one ?? two ?? three!);
    expect(wanted.length).toBeGreaterThan(20);
    for (const id of new Set(wanted)) expect(html.split(` id="${id}"`)).toHaveLength(2);
  });

  test('every control has a label', async () => {
    const html = await reportOf(manyClaims(12));
    const bare = [...html.matchAll(/<(?:input|select)\b[^>]*>/g)].filter(({ 0: tag, index }) => {
      const before = html.slice(0, index);
      return !tag.includes('aria-label=') && before.lastIndexOf('<label') <= before.lastIndexOf('</label>');
    });
    expect(bare.map(([tag]) => tag)).toEqual([]);
  });

  test('each plot has its question, its words and its table', async () => {
    const html = await reportOf(manyClaims(600));
    const figures = html.match(/<figure [\s\S]*?<\/figure>/g)!;
    expect(figures).toHaveLength(3);
    for (const figure of figures) expect(figure).toMatch(/<h3 id="(\w+)-question">[\s\S]*<svg role="img" aria-labelledby="\1-question" aria-describedby="\1-summary"[\s\S]*<figcaption id="\1-summary">[\s\S]*<table>/);
  });

  test('without years there is no filter by year', async () => {
    expect(await reportOf([claimOf({ year: null })])).toContain('<fieldset class="years" hidden>');
  });
});

describe('the script', () => {
  const sources = PAGE_MODULES.map((name) => ({ name, source: readFileSync(new URL(`${name}.js`, PAGE), 'utf8') }));

  test('is made of all modules of the page', () => {
    expect([...PAGE_MODULES].sort()).toEqual(readdirSync(PAGE).filter((name) => name.endsWith('.js')).map((name) => name.slice(0, -3)).sort());
  });

  test('no two modules share a name, so that they can share a scope', () => {
    const names = sources.flatMap(({ source }) => [...source.matchAll(/^(?:export )?(?:async )?(?:function|const|let|class) (\w+)/gm)].map(([, name]) => name!));
    expect(names.length).toBeGreaterThan(40);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  test.each(sources.map(({ name, source }, i) => [name, source, i] as const))('%s imports by name, on one line, from modules before it', (_, source, i) => {
    const imports = source.match(/^import[\s\S]*?;$/gm) ?? [];
    for (const line of imports) {
      const from = /^import \{ [\w, ]+ \} from '\.\/(\w+)\.js';$/.exec(line)?.[1];
      expect(PAGE_MODULES.indexOf(from as 'main')).toBeGreaterThanOrEqual(0);
      expect(PAGE_MODULES.indexOf(from as 'main')).toBeLessThan(i);
    }
  });

  test('puts text in as text only', () => {
    expect(pageScript()).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function|fetch\(|XMLHttpRequest|import /);
    expect(pageScript()).not.toContain('</');
    expect(pageStyle()).not.toContain('</');
  });
});
