import { expect, test } from 'vitest';
import { openHubLine } from './hub-line.ts';
import { answerHub, type HubQuestion } from './hub-protocol.ts';

test('each answer goes to its question, whatever the order', async () => {
  const asked: HubQuestion[] = [];
  const line = openHubLine((question) => asked.push(question), 1000);
  const first = line.ask({ action: 'get', name: 'a' });
  const second = line.ask({ action: 'get', name: 'b' });
  const storage = { getItem: (key: string) => `kept ${key}`, setItem: () => {} };
  for (const question of asked.reverse()) line.hear(answerHub(question, () => storage));
  expect((await first).value).toBe('kept envol:a');
  expect((await second).value).toBe('kept envol:b');
});

test('silence is an answer: not kept', async () => {
  const line = openHubLine(() => {}, 5);
  line.hear('noise');
  expect(await line.ask({ action: 'set', name: 'a', value: '1' })).toMatchObject({ ok: false });
});
