import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Work } from './work.ts';

/** Left by operating systems and tools; never part of a work. */
const IGNORED = new Set(['Thumbs.db', 'desktop.ini', '.DS_Store', '.git', 'node_modules']);

export interface Folder {
  files: Work;
  /** Regular files over the limit, not read: path and size in bytes. */
  tooBig: { path: string; size: number }[];
  /** Files that the system refused to give, e.g. locked by another program. */
  refused: string[];
  /** There were more than `maxFiles`, or they weigh more than `maxTotal`; the rest was not looked at. */
  tooMany: boolean;
  /** That is because of what they weigh. */
  tooHeavy?: true;
}

export interface FolderLimits {
  /** Bytes of one file. */
  maxBytes: number;
  maxFiles: number;
  /** Bytes of all files that are read. */
  maxTotal: number;
}

const COURSE_LIMITS: FolderLimits = { maxBytes: 20_000_000, maxFiles: 5_000, maxTotal: 1_000_000_000 };

/**
 * All files below a folder, in a fixed order, exact names. Symbolic links are not followed.
 *
 * @throws NodeJS.ErrnoException where the folder itself cannot be read
 */
export async function readFolder(dir: string, limits: FolderLimits = COURSE_LIMITS): Promise<Folder> {
  const files = new Map<string, Uint8Array>();
  const folder: Folder = { files, tooBig: [], refused: [], tooMany: false };
  let total = 0;
  const visit = async (path: string): Promise<void> => {
    const entries = await readdir(join(dir, path), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (IGNORED.has(entry.name)) continue;
      const child = path ? `${path}/${entry.name}` : entry.name;
      if (entry.isDirectory()) await visit(child).catch(() => folder.refused.push(child));
      else if (entry.isFile()) await readInto(child);
      if (folder.tooMany) return;
    }
  };
  const readInto = async (path: string): Promise<void> => {
    if (files.size + folder.tooBig.length >= limits.maxFiles) {
      folder.tooMany = true;
      return;
    }
    try {
      const { size } = await lstat(join(dir, path));
      if (size > limits.maxBytes) {
        folder.tooBig.push({ path, size });
        return;
      }
      total += size;
      if (total > limits.maxTotal) Object.assign(folder, { tooMany: true, tooHeavy: true });
      else files.set(path, await readFile(join(dir, path)));
    } catch {
      folder.refused.push(path);
    }
  };
  await visit('');
  return folder;
}
