import type { Item } from './inventory-csv.ts';

type Fingerprint = Pick<Item, 'path' | 'sha256'>;

/** What differs between two inventories: paths, in order. */
export interface Differences {
  added: string[];
  changed: string[];
  removed: string[];
}

export function compare(before: readonly Fingerprint[], after: readonly Fingerprint[]): Differences {
  const [old, now] = [before, after].map((files) => new Map(files.map(({ path, sha256 }) => [path, sha256])));
  const paths = (files = new Map<string, string>()) => [...files.keys()].sort();
  return {
    added: paths(now).filter((path) => !old?.has(path)),
    changed: paths(now).filter((path) => old?.has(path) && old.get(path) !== now?.get(path)),
    removed: paths(old).filter((path) => !now?.has(path)),
  };
}
