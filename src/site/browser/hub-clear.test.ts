import { expect, test } from 'vitest';
import { answerClear } from './hub-clear.ts';

function memory(kept: Record<string, string>) {
  return () => ({
    length: Object.keys(kept).length,
    key: (rank: number) => Object.keys(kept)[rank] ?? null,
    removeItem: (key: string) => {
      delete kept[key];
    },
  });
}

test('forgets all of the course but one name, and nothing of others', () => {
  const kept = { a: 'another’s', 'envol:a': '1', 'envol:b': '2', 'envol:confort': 'at=1' };
  const answer = answerClear({ hub: 'envol', id: 7, action: 'clear', name: 'confort' }, memory(kept));
  expect(answer).toEqual({ hub: 'envol', id: 7, ok: true });
  expect(kept).toEqual({ a: 'another’s', 'envol:confort': 'at=1' });
});

test('another question is not answered; a storage that refuses is said', () => {
  const kept = { 'envol:a': '1' };
  for (const message of [
    null,
    { hub: 'envol', id: 7, action: 'get', name: 'a' },
    { id: 7, action: 'clear', name: 'a' },
  ])
    expect(answerClear(message, memory(kept))).toBeUndefined();
  expect(kept).toEqual({ 'envol:a': '1' });
  const refused = () => {
    throw new DOMException('', 'SecurityError');
  };
  const question = { hub: 'envol', id: 7, action: 'clear', name: '' };
  expect(answerClear(question, refused)).toEqual({ hub: 'envol', id: 7, ok: false });
});
