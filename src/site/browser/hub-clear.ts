import type { CourseStore } from './course-store.ts';
import { HUB, type HubAnswer, isOurs } from './hub-protocol.ts';
import { storeKey } from './store-key.ts';

/** Forgets all that is kept of the course, but one name. What a reader asks for once in a while: most pages are without. */
export async function clearStore(store: CourseStore, but: string): Promise<void> {
  const { ok } = await store.ask({ action: 'clear', name: but });
  if (!ok) answerClear({ hub: HUB, id: 0, action: 'clear', name: but }, () => localStorage);
}

/**
 * Answers `{ action: 'clear', name: 'confort' }` and nothing else: each key of the course is removed, but that one.
 *
 * @param storage may throw: a browser can refuse even the access
 */
export function answerClear(message: unknown, storage: () => ClearedText): HubAnswer | undefined {
  if (!isOurs(message)) return undefined;
  const { action, name, id } = message;
  if (action !== 'clear' || typeof name !== 'string') return undefined;
  try {
    const kept = storage();
    const keys = Array.from({ length: kept.length }, (_, rank) => kept.key(rank) ?? '');
    for (const key of keys) if (key.startsWith(storeKey('')) && key !== storeKey(name)) kept.removeItem(key);
    return { hub: HUB, id: Number(id), ok: true };
  } catch {
    return { hub: HUB, id: Number(id), ok: false };
  }
}

/** The part of `Storage` that forgetting uses. */
type ClearedText = Pick<Storage, 'length' | 'key' | 'removeItem'>;
