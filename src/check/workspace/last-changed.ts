import type { Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** What systems and tools leave without the learner's hand. */
const LEFT_BY_TOOLS = /^(Thumbs\.db|desktop\.ini|node_modules|\..*|.*\.tmp|.*~|~\$.*)$/i;
/** Two clocks, of a machine and of a share, are not further apart, ms. */
const DAY = 86_400_000;
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
  const times = await Promise.all(ids.map(async (id) => ({ id, ...(await changedAt(join(folder, id))) })));
  return times.sort((a, b) => b.latest - a.latest || b.ahead - a.ahead || (a.id < b.id ? -1 : 1))[0]?.id;
}

/**
 * Epoch ms: the latest time; the latest of those still to come. A clock that was ahead for a while leaves some of these,
 * which would come last until that day. A folder's own time tells of a file that was removed, but not where a tool has
 * just written in it.
 */
async function changedAt(folder: string): Promise<{ latest: number; ahead: number }> {
  const tomorrow = Date.now() + DAY;
  let latest = 0;
  let ahead = 0;
  const note = (time: number) => {
    if (time < tomorrow) latest = Math.max(latest, time);
    else ahead = Math.max(ahead, time);
  };
  let seen = 0;
  const visit = async (path: string): Promise<void> => {
    const entries = await entriesOf(path);
    const own = entries.filter(({ name }) => !LEFT_BY_TOOLS.test(name));
    if (own.length === entries.length) note(await timeOf(path));
    for (const entry of own) {
      seen += 1;
      if (seen > MOST_ENTRIES) return;
      if (entry.isDirectory()) await visit(join(path, entry.name));
      else if (entry.isFile()) note(await timeOf(join(path, entry.name)));
    }
  };
  await visit(folder);
  return { latest, ahead };
}

function entriesOf(path: string): Promise<Dirent[]> {
  return readdir(path, { withFileTypes: true }).catch(() => []);
}

async function timeOf(path: string): Promise<number> {
  const { mtimeMs } = await lstat(path).catch(() => ({ mtimeMs: 0 }));
  return mtimeMs;
}
