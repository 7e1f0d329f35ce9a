import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../course/problem.ts';
import type { editionsWords } from '../words/pack-editions.ts';
import { type AddressBook, emptyAddressBook, noteAddresses } from './inventory/addresses.ts';
import { compare, type Differences } from './inventory/compare.ts';
import { type Component, cycloneDx, readComponents, tellsComponents } from './inventory/components.ts';
import type { Changes, Inventory } from './inventory/inventory.ts';
import { type Item, inventoryCsv } from './inventory/inventory-csv.ts';
import { itemsOf } from './inventory/items.ts';
import { isProgramOfOthers, type PackedFile } from './inventory/packed-file.ts';
import { inventoryPage } from './inventory/page.ts';
import { readPacked } from './inventory/read-packed.ts';
import { unixVerifier, windowsVerifier } from './inventory/verifiers.ts';
import { leakFinder } from './leaks/find-leaks.ts';
import { layersOf } from './leaks/layers.ts';
import { readSecrets } from './leaks/secrets.ts';
import { leakProblem, nameProblems } from './pack-problems.ts';
import { readSource } from './read-source.ts';
import { SIGNATURES } from './sign.ts';
import type { Target } from './targets.ts';
import { updateFolder, writeUpdates } from './update/write-update.ts';
import { EDITIONS, type Edition, writeEdition } from './write-edition.ts';
import { writeZip } from './write-zip.ts';

export type PackStage = keyof typeof editionsWords.stage;

export interface Packing {
  /** Root of the course. */
  course: string;
  /** Folder to make; on a path that Vite can read. */
  draft: string;
  /** Of the kit. */
  version: string;
  /** What `atelier/` brings to run its checker with. */
  target: Target;
  onStage: (stage: PackStage) => void;
}

/** Names of what is made, at the top of the folder. The inventory comes last: it vouches for the rest. */
export const ARCHIVES: Readonly<Record<Edition, string>> = {
  apprenant: 'envol-apprenant.zip',
  formateur: 'envol-formateur.zip',
};
const COMPONENTS = 'composants.cdx.json';
const VERIFIERS = { unix: 'VERIFIER-INVENTAIRE.sh', windows: 'VERIFIER-INVENTAIRE.cmd' };
const BESIDE = [...Object.values(ARCHIVES), COMPONENTS, ...Object.values(VERIFIERS)];
export const INVENTORY = { csv: 'INVENTAIRE.csv', page: 'INVENTAIRE.html' };
export const PRODUCTS = [
  ...[...EDITIONS, ...EDITIONS.map(updateFolder), ...BESIDE, ...Object.values(INVENTORY)],
  ...SIGNATURES.map((suffix) => INVENTORY.csv + suffix),
];

/** What is on the key, before the inventory of it is written. */
export interface Packed {
  files: PackedFile[];
  components: Component[];
  addresses: AddressBook;
}

/**
 * Makes both editions and what goes with them, all but the inventory.
 *
 * @returns the authors' mistakes; where there is one, the draft is not fit for use
 */
export async function writeEditions({ course, draft, version, target, onStage }: Packing): Promise<Problem[] | Packed> {
  const stages = {
    apprenant: { pages: 'learnersPages', offline: 'learnersOffline' },
    formateur: { pages: 'trainersPages', offline: 'trainersOffline' },
  } as const;
  const reader = await editionReader(course, draft);
  for (const edition of EDITIONS) {
    const problems = await writeEdition({
      ...{ root: course, out: join(draft, edition), edition, target },
      ...(edition === 'formateur' && { atelier: join(draft, 'apprenant/atelier') }),
      onStage: (stage) => onStage(stages[edition][stage]),
    });
    if (problems.length > 0) return problems;
    // What learners may not have is told before the other edition is made: it takes as long.
    if (edition === 'apprenant') onStage('search');
    const found = await reader.read(edition);
    if (found.length > 0) return found;
  }
  onStage('archives');
  for (const edition of EDITIONS) {
    const own = reader.files.filter(({ path }) => path.startsWith(`${edition}/`));
    await writeZip(draft, own, join(draft, ARCHIVES[edition]));
  }
  const { files, addresses } = reader;
  const components = readComponents(reader.manifests);
  await writeFile(join(draft, COMPONENTS), cycloneDx(components, version));
  await writeFile(join(draft, VERIFIERS.unix), unixVerifier(), { mode: 0o755 });
  await writeFile(join(draft, VERIFIERS.windows), windowsVerifier());
  return { files: [...files, ...(await readPacked(draft, BESIDE))], components, addresses };
}

/** Reads every file of an edition once: its name, its digest, what it tells, whether a learner may have it. */
async function editionReader(course: string, draft: string) {
  const findLeaks = leakFinder(await readSecrets(course));
  const addresses = emptyAddressBook();
  const manifests = new Map<string, string>();
  const files: PackedFile[] = [];
  const learners = new Map<string, string>();
  /** @returns the authors' mistakes */
  const read = async (edition: Edition): Promise<Problem[]> => {
    const problems: Problem[] = [];
    const own = await readPacked(draft, [edition], ({ path, sha256, runs }, bytes) => {
      const isLearners = edition === 'apprenant';
      if (isLearners) learners.set(path, sha256);
      // Most files of the trainers' edition are read already, in the other.
      else if (learners.get(path.replace('formateur', 'apprenant')) === sha256) return;
      if (isProgramOfOthers(path, runs)) return;
      const layers = layersOf(path, bytes);
      if (isLearners) problems.push(...findLeaks(path, layers).map(leakProblem));
      const text = () => Buffer.from(bytes).toString('utf8');
      noteAddresses(addresses, path, layers.texts, path.endsWith('.html') ? text() : undefined);
      if (tellsComponents(path)) manifests.set(path, text());
    });
    files.push(...own);
    return [...problems, ...nameProblems(own.map(({ path }) => path))];
  };
  return { read, files, addresses, manifests };
}

export interface InventoryFacts extends Packed {
  course: string;
  draft: string;
  version: string;
  /** The inventory that was signed last, and its SHA-256. */
  since?: { items: readonly Item[]; sha256: string } | undefined;
  proof?: Inventory['proof'];
  /** Signs a file of the draft. @returns what to say of it */
  sign?: ((file: string) => Promise<Inventory['signature']>) | undefined;
}

export interface WrittenInventory {
  items: Item[];
  /** Folder of each update → how many files it copies. */
  updates: ReadonlyMap<string, number>;
  signature: Inventory['signature'];
}

/** Writes the updates that are wanted, `INVENTAIRE.csv`, its signature, and `INVENTAIRE.html`. */
export async function writeInventory(facts: InventoryFacts): Promise<WrittenInventory> {
  const { course, draft, version, components, addresses, since, proof, sign } = facts;
  const delivered = itemsOf(facts.files, components);
  const kept = since ? keptItems(since.items, delivered) : [];
  const after = [...delivered, ...kept];
  const updates = since
    ? await writeUpdates(draft, { before: since.items, since: since.sha256, after })
    : new Map<string, number>();
  const files = [...facts.files, ...(await readPacked(draft, [...updates.keys()]))];
  const items = [...itemsOf(files, components), ...kept].sort((a, b) => (a.path < b.path ? -1 : 1));
  const changes: Changes | undefined = since && {
    since: since.sha256,
    differences: changesOf(since.items, delivered),
    kept: kept.map(({ path }) => path),
  };
  const csv = inventoryCsv(items);
  await mkdir(draft, { recursive: true });
  await writeFile(join(draft, INVENTORY.csv), csv);
  const signature = await sign?.(join(draft, INVENTORY.csv));
  const page = inventoryPage({
    ...{ version, source: readSource(course), items, components, addresses, changes, proof },
    runs: new Map(files.map(({ path, runs }) => [path, runs])),
    fingerprint: createHash('sha256').update(csv).digest('hex'),
    signature,
  });
  await writeFile(join(draft, INVENTORY.page), page);
  return { items, updates, signature };
}

/** What differs between two keys. Archives and tools change with each making: what is signed anew is in the editions. */
export function changesOf(before: readonly Item[], after: readonly Item[]): Differences {
  return compare(inEditions(before), inEditions(after));
}

function inEditions(items: readonly Item[]): Item[] {
  return items.filter(({ path, state }) => state === 'delivered' && /^(apprenant|formateur)\//.test(path));
}

/**
 * What a page of the former version, open while the share is updated, may still load: everything of the site but pages.
 * It stays one version.
 */
function keptItems(before: readonly Item[], after: readonly Item[]): Item[] {
  const now = new Set(after.map(({ path }) => path));
  return inEditions(before)
    .filter(({ path }) => !now.has(path) && !/^[^/]+\/atelier\/|\.html$/.test(path) && !/\/solutions\//.test(path))
    .map((item) => ({ ...item, state: 'kept' }));
}

/** Of the kit that this program is in. */
export async function readVersion(kit: string): Promise<string> {
  return (JSON.parse(await readFile(join(kit, 'package.json'), 'utf8')) as { version: string }).version;
}
