import { createHash } from 'node:crypto';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Item } from '../inventory/inventory-csv.ts';
import { EDITIONS, type Edition } from '../write-edition.ts';
import { type UpdatePlan, updatePlan } from './plan.ts';
import { unixApply } from './unix-apply.ts';
import { windowsApply } from './windows-apply.ts';

/** `mise-a-jour-apprenant/` */
export const updateFolder = (edition: Edition) => `mise-a-jour-${edition}`;

/** What an update starts from and leads to. */
export interface Versions {
  before: readonly Item[];
  /** SHA-256 of the inventory of what it starts from. */
  since: string;
  after: readonly Item[];
}

/**
 * Writes the update of each edition that changes: the files to copy, the two lists, the program that applies it. That is
 * a script of the system, since whoever updates a share may have no Node, and an officer can read it.
 *
 * @param draft folder that holds the editions
 * @returns names of the folders made, each with the number of files to copy
 */
export async function writeUpdates(draft: string, versions: Versions): Promise<Map<string, number>> {
  const made = new Map<string, number>();
  for (const edition of EDITIONS) {
    const plan = updatePlan(versions.before, versions.after, edition);
    if (plan.copies.length + plan.removals.length === 0) continue;
    await writeUpdate(join(draft, edition), join(draft, updateFolder(edition)), plan, versions.since);
    made.set(updateFolder(edition), plan.copies.length);
  }
  return made;
}

async function writeUpdate(edition: string, dir: string, plan: UpdatePlan, since: string): Promise<void> {
  for (const { path } of plan.copies) {
    const to = join(dir, 'fichiers', path);
    await mkdir(dirname(to), { recursive: true });
    await cp(join(edition, path), to);
  }
  await mkdir(dir, { recursive: true });
  const copies = linesOf(plan.copies.map(({ path, sha256, replaces = '-' }) => [path, sha256, replaces]));
  const removals = linesOf(plan.removals.map(({ path, sha256 }) => [path, sha256]));
  const id = createHash('sha256').update(`${copies}\n${removals}`).digest('hex').slice(0, 16);
  await writeFile(join(dir, 'a-copier.txt'), copies);
  await writeFile(join(dir, 'a-retirer.txt'), removals);
  await writeFile(join(dir, 'appliquer.sh'), unixApply(id, since.slice(0, 16)), { mode: 0o755 });
  await writeFile(join(dir, 'appliquer.cmd'), windowsApply(id, since.slice(0, 16)));
}

function linesOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.join(';')}\r\n`).join('');
}
