import type { AddressBook } from './addresses.ts';
import type { Differences } from './compare.ts';
import type { Component } from './components.ts';
import type { Item } from './inventory-csv.ts';
import type { Runs } from './packed-file.ts';

/** All that is said to whoever checks a key and signs. */
export interface Inventory {
  /** Of the kit. */
  version: string;
  /** What it was made from, where git says it. */
  source?: Source | undefined;
  items: Item[];
  /** What would run each delivered file. */
  runs: ReadonlyMap<string, Runs>;
  components: Component[];
  addresses: AddressBook;
  /** Since an inventory that was signed before. */
  changes?: Changes | undefined;
  /** What was seen when every page was opened and every exercise graded, without one connection. */
  proof?: { pages: number; exercises: number } | undefined;
  /** SHA-256 of `INVENTAIRE.csv`. */
  fingerprint: string;
  signature?: { file: string; command: string } | undefined;
}

export interface Source {
  /** Short name of the commit. */
  commit: string;
  /** Of the commit: `2026-11-27`. */
  day: string;
  /** There are changes that no commit has. */
  touched: boolean;
}

export interface Changes {
  /** SHA-256 of that inventory. */
  since: string;
  differences: Differences;
  /** Files of the former version that stay on the share one version more. */
  kept: string[];
}
