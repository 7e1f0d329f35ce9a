import { HUB, type HubAnswer, type HubQuestion, isAnswer } from './hub-protocol.ts';

/** A question without what pairs it with its answer. */
export type HubAsk = { name: string } & ({ action: 'get' | 'clear' } | { action: 'set'; value: string });

/** The page's end of the line to the hub. */
export interface HubLine {
  /** Resolves with `ok: false` where no answer comes in time. */
  ask(question: HubAsk): Promise<HubAnswer>;
  /** Takes every message of the hub's frame; those that answer nothing are left aside. */
  hear(message: unknown): void;
}

/**
 * Pairs questions with their answers.
 *
 * @param send posts a message to the hub
 * @param patienceMs how long an answer may take
 */
export function openHubLine(send: (question: HubQuestion) => void, patienceMs: number): HubLine {
  const waiting = new Map<number, (answer: HubAnswer) => void>();
  let last = 0;
  return {
    ask: (question) =>
      new Promise((resolve) => {
        last += 1;
        const id = last;
        const settle = (answer: HubAnswer) => {
          clearTimeout(late);
          waiting.delete(id);
          resolve(answer);
        };
        const late = setTimeout(() => settle({ hub: HUB, id, ok: false }), patienceMs);
        waiting.set(id, settle);
        send({ hub: HUB, id, ...question });
      }),
    hear: (message) => {
      if (isAnswer(message)) waiting.get(message.id)?.(message);
    },
  };
}
