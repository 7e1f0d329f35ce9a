import { inventoryWords as words } from '../../words/pack-inventory.ts';
import { type Component, inEdition } from './components.ts';
import type { Item } from './inventory-csv.ts';
import type { PackedFile } from './packed-file.ts';
import { reasonOf } from './reasons.ts';

/** What the inventory says of each file. */
export function itemsOf(files: readonly PackedFile[], components: readonly Component[]): Item[] {
  return files.map(({ path, size, sha256, runs }) => {
    const reason = reasonOf(path);
    return {
      ...{ path, size, sha256, state: 'delivered' as const },
      type: runs === 'native' ? words.program : typeOf(path),
      runs: words.runs[runs],
      origin: originOf(path, runs === 'native' || runs === 'packed', components),
      why: reason ? words.reason[reason] : words.noReason,
    };
  });
}

function typeOf(path: string): string {
  const extension = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? /([^/]*)$/.exec(path)?.[1] ?? '';
  return words.type[extension] ?? words.otherType(path.includes('.') ? extension : '');
}

/** Of a file that a package brings as it is, that package; of a bundle of ours, ours with libraries. */
function originOf(path: string, isProgram: boolean, components: readonly Component[]): string {
  const own = inEdition(path);
  const from = components.filter(({ folders, kind, name }) => {
    if (folders.some((folder) => own.startsWith(folder))) return true;
    if (kind === 'font') return path.endsWith('.woff2');
    return kind === 'application' && isProgram && fits(path, name);
  });
  if (from.length > 0) return words.origin.packages(from);
  if (isProgram) return words.origin.unknown;
  return /\/_astro\/[lp]-.*\.js$|\/recherche\/.*\.js$|\/programme\.mjs$/.test(path)
    ? words.origin.mixed
    : words.origin.ours;
}

function fits(path: string, name: string): boolean {
  return name.startsWith('node-') ? /\/node\//.test(path) : !/\/node\//.test(path);
}
