/**
 * A leaderboard's name, which is also that of its file: `imagenet--top-1-accuracy--percent`. Names that lose something
 * on the way (letters, a condition) end in a hash of what they stand for, so that no two boards share one.
 */
import { hash } from 'node:crypto';
import { nameKey } from '../papers.js';
import type { Setting } from './setting.js';

const LONGEST_PART = 40;

/** The name of the board of that dataset, metric and setting. */
export function boardName(dataset: string, metric: string, setting: Setting): string {
  const { split, condition, qualifier, aggregate, unit, scale } = setting;
  const unitName = unit === '%' ? 'percent' : unit;
  const parts = [dataset, qualifier === null ? metric : `${qualifier} ${metric}`, split, aggregate, unitName, scale].filter((part) => part !== null);
  const slugs = parts.map(slugOf);
  const exact = condition === null && parts.every((part, i) => nameKey(part).replaceAll(' ', '-') === slugs[i]);
  const key = [nameKey(dataset), nameKey(metric), split, condition, qualifier, aggregate, unit, scale].join('\0');
  return [...slugs, ...(exact ? [] : [hash('sha256', key).slice(0, 6)])].join('--');
}

function slugOf(text: string): string {
  const slug = text.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return slug.slice(0, LONGEST_PART).replace(/-+$/, '') || 'other';
}
