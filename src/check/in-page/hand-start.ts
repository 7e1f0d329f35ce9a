import { type Ask, answer } from './hand.ts';

/** The part of the frame's door that is used: see `FrameDoor` in the site. */
interface Door {
  hear(listener: (data: unknown) => void): void;
  send(data: unknown): void;
  onOpen(listener: () => void): void;
}

/** From the lesson. */
export interface Question {
  id: number;
  ask: Ask;
}

/** From the frame: once, that the work is loaded; then what was asked for, or why there is none. */
export type Reply = { loaded: true } | { id: number; value: unknown } | { id: number; error: string };

const door = (globalThis as { envolFrame?: Door }).envolFrame;

if (door) {
  door.onOpen(() => addEventListener('load', () => door.send({ loaded: true } satisfies Reply), { once: true }));
  door.hear((data) => {
    const { id, ask } = data as Question;
    void reply(id, ask).then((it) => door.send(it));
  });
}

async function reply(id: number, ask: Ask): Promise<Reply> {
  try {
    return { id, value: await answer(ask) };
  } catch (error) {
    return { id, error: String((error as Error | undefined)?.message ?? error) };
  }
}
