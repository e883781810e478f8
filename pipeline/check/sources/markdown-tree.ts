/**
 * Markdown into its tree, with tables and front matter. The parser is loaded at the first Markdown file, so that runs
 * without one do not pay for it.
 */
import type { Root } from 'mdast';

export type ParseMarkdown = (source: string) => Root;

let parser: Promise<ParseMarkdown> | undefined;

export function markdownParser(): Promise<ParseMarkdown> {
  parser ??= load();
  return parser;
}

async function load(): Promise<ParseMarkdown> {
  const [{ fromMarkdown }, { gfmTable }, { gfmTableFromMarkdown }, { frontmatter }, { frontmatterFromMarkdown }] = await Promise.all([
    import('mdast-util-from-markdown'),
    import('micromark-extension-gfm-table'),
    import('mdast-util-gfm-table'),
    import('micromark-extension-frontmatter'),
    import('mdast-util-frontmatter'),
  ]);
  const extensions = [gfmTable(), frontmatter(['yaml', 'toml'])];
  const mdastExtensions = [gfmTableFromMarkdown(), frontmatterFromMarkdown(['yaml', 'toml'])];
  return (source) => fromMarkdown(source, { extensions, mdastExtensions });
}
