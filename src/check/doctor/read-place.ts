import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rm, stat, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { doctorWords as words } from '../../words/doctor.ts';
import { codeOf, failureOf } from '../workspace/failure.ts';
import { readHistory } from '../workspace/read-history.ts';
import { bad, type Finding, good, note } from './finding.ts';

/** What a browser unpacks and a course of work need, bytes. */
const ROOM = 300_000_000;
/** Further apart, two clocks make the times of a work misleading, ms. */
const APART = 120_000;
/** No edition is older. */
const FIRST_YEAR = 2026;

/** Whether a folder takes a file, gives it back and lets it go; then, how much room there is. */
export async function examineDisk(dir: string, named: string): Promise<Finding[]> {
  const writing = await examineWriting(dir, named);
  if (writing.state === 'bad') return [writing];
  const { bavail, bsize } = await statfs(dir);
  const free = bavail * bsize;
  const room = free < ROOM ? bad(words.noRoom(named, free), words.makeRoom) : good(words.room(named, free));
  return [writing, room];
}

async function examineWriting(dir: string, named: string): Promise<Finding> {
  const path = trial(dir);
  try {
    // Not recursive: Node never ends where the parent is there and takes no folder, as /proc.
    await mkdir(dir).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw error;
    });
    await writeFile(path, 'Envol');
    const back = await readFile(path, 'utf8');
    return back === 'Envol' ? good(words.writes(named)) : bad(words.writesWrong(named), words.askAdministrator);
  } catch (error) {
    const failure = failureOf(error);
    return bad(words.refuses(named, failure), failure === 'full' ? words.makeRoom : words.whereToWrite, codeOf(error));
  } finally {
    await rm(path, { force: true }).catch(() => {});
  }
}

/** The clock of this machine against itself, against the disk's, against the last run. */
export async function examineClock(workspace: string, now: Date): Promise<Finding> {
  const { entries } = await readHistory(workspace).catch(() => ({ entries: [] }));
  const last = Math.max(0, ...entries.map(({ at }) => Date.parse(at)).filter(Number.isFinite));
  if (now.getFullYear() < FIRST_YEAR || last > now.getTime() + APART) return bad(words.wrongTime(now), words.setTime);
  const gap = (await diskTime(workspace)) - now.getTime();
  return Math.abs(gap) > APART ? note(words.timesApart(Math.abs(gap)), words.tellTrainer) : good(words.rightTime(now));
}

/** Now, as the disk of a folder dates it, ms; the clock of this machine where nothing can be written. */
async function diskTime(dir: string): Promise<number> {
  const path = trial(dir);
  try {
    await writeFile(path, '');
    return (await stat(path)).mtimeMs;
  } catch {
    return Date.now();
  } finally {
    await rm(path, { force: true }).catch(() => {});
  }
}

function trial(dir: string): string {
  return join(dir, `.examen.${randomUUID()}.tmp`);
}
