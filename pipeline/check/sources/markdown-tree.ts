/**
 * Markdown into its tree, with tables, struck-out text and front matter. The parser is loaded at the first Markdown file, so that runs
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
  // one after the other: the packages share modules, and not every loader can link the same module twice at once
  const { fromMarkdown } = await import('mdast-util-from-markdown');
  const { gfmTable } = await import('micromark-extension-gfm-table');
  const { gfmTableFromMarkdown } = await import('mdast-util-gfm-table');
  const { gfmStrikethrough } = await import('micromark-extension-gfm-strikethrough');
  const { gfmStrikethroughFromMarkdown } = await import('mdast-util-gfm-strikethrough');
  const { frontmatter } = await import('micromark-extension-frontmatter');
  const { frontmatterFromMarkdown } = await import('mdast-util-frontmatter');
  const extensions = [gfmTable(), gfmStrikethrough(), frontmatter(['yaml', 'toml'])];
  const mdastExtensions = [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown(), frontmatterFromMarkdown(['yaml', 'toml'])];
  return (source) => fromMarkdown(source, { extensions, mdastExtensions });
}
