import type { Work } from '../../course/work.ts';
import { type DiffLine, diffLines } from './line-diff.ts';

/** What became of one file. */
export interface FileChange {
  path: string;
  kind: 'added' | 'removed' | 'changed';
  /** All lines, the same ones included; `undefined` where the file is not text. */
  lines: DiffLine[] | undefined;
  /** How many lines. */
  added: number;
  removed: number;
}

/** What leads from one state of a work to another, file by file. Files that are the same are left out. */
export function changesBetween(before: Work, after: Work): FileChange[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths.flatMap((path) => {
    const [old, now] = [before.get(path), after.get(path)];
    if (old && now && Buffer.from(old).equals(now)) return [];
    const kind = !old ? 'added' : !now ? 'removed' : 'changed';
    const lines = isText(old) && isText(now) ? diffLines(linesOf(old), linesOf(now)) : undefined;
    const count = (wanted: DiffLine['kind']) => (lines ?? []).filter((line) => line.kind === wanted).length;
    return [{ path, kind, lines, added: count('added'), removed: count('removed') }];
  });
}

function isText(bytes: Uint8Array | undefined): boolean {
  return !bytes?.includes(0);
}

/** The end of a line is no part of it, on any system. A text that is not UTF-8 is read as Windows writes it. */
function linesOf(bytes: Uint8Array | undefined): string[] {
  if (!bytes || bytes.length === 0) return [];
  return decode(bytes)
    .replace(/\r?\n$/, '')
    .split(/\r?\n/);
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
