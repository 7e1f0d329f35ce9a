import type { Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** What systems and tools leave without the learner's hand. */
const LEFT_BY_TOOLS = /^(Thumbs\.db|desktop\.ini|node_modules|\..*|.*\.tmp|.*~|~\$.*)$/i;
/** Past this, an exercise's folder is not looked at any further. */
const MOST_ENTRIES = 2000;

/**
 * The exercise of `exercices/` whose files or folders changed last: the one that someone is at.
 *
 * @param known only these ids, where they are given
 */
export async function lastChanged(workspace: string, known?: readonly string[]): Promise<string | undefined> {
  const folder = join(workspace, 'exercices');
  const ids = (await entriesOf(folder))
    .filter((entry) => entry.isDirectory() && !LEFT_BY_TOOLS.test(entry.name))
    .map(({ name }) => name)
    .filter((name) => !known || known.includes(name));
  const times = await Promise.all(ids.map(async (id) => ({ id, time: await changedAt(join(folder, id)) })));
  return times.sort((a, b) => b.time - a.time || (a.id < b.id ? -1 : 1))[0]?.id;
}

/** Epoch ms. A folder's own time tells of a file that was removed, but not where a tool has just written in it. */
async function changedAt(folder: string): Promise<number> {
  let latest = 0;
  let seen = 0;
  const visit = async (path: string): Promise<void> => {
    const entries = await entriesOf(path);
    const own = entries.filter(({ name }) => !LEFT_BY_TOOLS.test(name));
    if (own.length === entries.length) latest = Math.max(latest, await timeOf(path));
    for (const entry of own) {
      seen += 1;
      if (seen > MOST_ENTRIES) return;
      if (entry.isDirectory()) await visit(join(path, entry.name));
      else if (entry.isFile()) latest = Math.max(latest, await timeOf(join(path, entry.name)));
    }
  };
  await visit(folder);
  return latest;
}

function entriesOf(path: string): Promise<Dirent[]> {
  return readdir(path, { withFileTypes: true }).catch(() => []);
}

async function timeOf(path: string): Promise<number> {
  const { mtimeMs } = await lstat(path).catch(() => ({ mtimeMs: 0 }));
  return mtimeMs;
}
