import type { Item } from '../inventory/inventory-csv.ts';
import type { Edition } from '../write-edition.ts';

/** What to do to an edition of the former version, on a share, to make it this one. */
export interface UpdatePlan {
  /** In the order in which they are put: see {@link updatePlan}. Paths from the folder of the edition. */
  copies: Copy[];
  removals: Removal[];
}

export interface Copy {
  path: string;
  sha256: string;
  /** SHA-256 of the file that it replaces. */
  replaces?: string;
}

export interface Removal {
  path: string;
  sha256: string;
}

/**
 * The order keeps the site whole for whoever reads it meanwhile: first what no page of the former version knows (assets,
 * then new pages), then what the pages share, then the pages, the home page last. Removals come after; what an open page
 * may still load is not among them, as the new inventory keeps it.
 *
 * @param before the inventory that the share follows, what it keeps included
 * @param after the new one, with what it keeps
 */
export function updatePlan(before: readonly Item[], after: readonly Item[], edition: Edition): UpdatePlan {
  const [old, now] = [before, after].map((items) => ofEdition(items, edition));
  const copies = [...(now ?? [])]
    .filter(([path, { sha256, state }]) => state === 'delivered' && old?.get(path)?.sha256 !== sha256)
    .map(([path, { sha256 }]) => ({ path, sha256, ...(old?.has(path) && { replaces: old.get(path)?.sha256 ?? '' }) }));
  const removals = [...(old ?? [])].filter(([path]) => !now?.has(path)).map(([path, { sha256 }]) => ({ path, sha256 }));
  return { copies: copies.sort((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1)), removals };
}

function ofEdition(items: readonly Item[], edition: Edition): Map<string, Item> {
  const own = items.filter(({ path }) => path.startsWith(`${edition}/`));
  return new Map(own.map((item) => [item.path.slice(edition.length + 1), item]));
}

function rank({ path, replaces }: Copy): number {
  if (path === 'index.html') return 5;
  if (path.startsWith('atelier/')) return 4;
  if (path.endsWith('.html')) return replaces === undefined ? 1 : 3;
  return replaces === undefined ? 0 : 2;
}
