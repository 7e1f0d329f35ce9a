import type { CourseStore } from '../course-store.ts';

type Files = Record<string, string>;

/** The learner's text, and what it was made from. */
export interface KeptWork {
  base: string;
  files: Files;
}

const LARGEST = 200_000;
const KEEP_MS = 800;

/** A short mark of the lesson's own code: another code has another mark. */
export function markOf(files: Readonly<Files>): string {
  let hash = 5381;
  for (const character of JSON.stringify(files)) hash = (Math.imul(hash, 33) ^ (character.codePointAt(0) ?? 0)) >>> 0;
  return hash.toString(36);
}

/** @returns undefined where nothing that can be used is kept */
export async function recallWork(store: CourseStore, name: string): Promise<KeptWork | undefined> {
  try {
    const { base, files } = JSON.parse((await store.get(name)) ?? '') as KeptWork;
    const isWork = typeof base === 'string' && Object.values(files).every((text) => typeof text === 'string');
    return isWork ? { base, files } : undefined;
  } catch {
    return undefined;
  }
}

/** @returns false where it will not be remembered */
export async function keepWork(store: CourseStore, name: string, work: KeptWork): Promise<boolean> {
  const text = JSON.stringify(work);
  return text.length <= LARGEST && store.set(name, text);
}

/** Keeps the work a moment after each change, and when the page is left. */
export function keeper(keep: () => void): () => void {
  let timer = 0;
  const now = () => {
    clearTimeout(timer);
    timer = 0;
    keep();
  };
  addEventListener('pagehide', () => timer && now());
  return () => {
    clearTimeout(timer);
    timer = window.setTimeout(now, KEEP_MS);
  };
}
