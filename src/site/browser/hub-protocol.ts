import { storeKey } from './store-key.ts';

/** From a page to the hub. `id` pairs a question with its answer. */
export type HubQuestion = KeepQuestion | (Paired & { action: 'clear' });
type KeepQuestion = Paired & ({ action: 'get' } | { action: 'set'; value: string });
interface Paired {
  hub: typeof HUB;
  id: number;
  name: string;
}

/** From the hub to the page. `ok` is false where the browser refuses to keep or to read; `value` is what was read. */
export interface HubAnswer {
  hub: typeof HUB;
  id: number;
  ok: boolean;
  value?: string | undefined;
}

/** Marks our messages: a page hears others too. */
export const HUB = 'envol';

/** The part of `Storage` that the hub uses. */
export interface KeptText {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/**
 * Answers one message, or nothing where it is no question of ours. Every name is prefixed with the course's id, so that
 * a page can reach nothing else.
 *
 * ```ts
 * answerHub({ hub: 'envol', id: 7, action: 'get', name: 'confort' }, () => localStorage)
 * // { hub: 'envol', id: 7, ok: true, value: 'at=1&size=2' }
 * ```
 *
 * @param storage may throw: a browser can refuse even the access
 */
export function answerHub(message: unknown, storage: () => KeptText): HubAnswer | undefined {
  if (!isQuestion(message)) return undefined;
  const { id, name } = message;
  try {
    if (message.action === 'get')
      return { hub: HUB, id, ok: true, value: storage().getItem(storeKey(name)) ?? undefined };
    storage().setItem(storeKey(name), message.value);
    return { hub: HUB, id, ok: true };
  } catch {
    return { hub: HUB, id, ok: false };
  }
}

export function isAnswer(message: unknown): message is HubAnswer {
  return isOurs(message) && typeof message['ok'] === 'boolean';
}

function isQuestion(message: unknown): message is KeepQuestion {
  if (!isOurs(message) || typeof message['name'] !== 'string') return false;
  return message['action'] === 'get' || (message['action'] === 'set' && typeof message['value'] === 'string');
}

export function isOurs(message: unknown): message is Record<string, unknown> {
  const { hub, id } = (message ?? {}) as Record<string, unknown>;
  return hub === HUB && typeof id === 'number';
}
