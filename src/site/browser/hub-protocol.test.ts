import { expect, test } from 'vitest';
import { answerHub, isAnswer } from './hub-protocol.ts';

const ask = (rest: object) => ({ hub: 'envol', id: 7, ...rest });
function memory(kept: Record<string, string> = {}) {
  const storage = {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => {
      kept[key] = value;
    },
  };
  return { kept, open: () => storage };
}

test('keeps under the name of the course, and reads it again', () => {
  const { kept, open } = memory({ confort: 'another page’s' });
  expect(answerHub(ask({ action: 'get', name: 'confort' }), open)).toEqual(ask({ ok: true, value: undefined }));
  expect(answerHub(ask({ action: 'set', name: 'confort', value: 'at=1' }), open)).toEqual(ask({ ok: true }));
  expect(kept).toEqual({ confort: 'another page’s', 'envol:confort': 'at=1' });
  expect(answerHub(ask({ action: 'get', name: 'confort' }), open)).toEqual(ask({ ok: true, value: 'at=1' }));
});

test('storage refused or full: the answer says so', () => {
  const refused = () => {
    throw new DOMException('', 'SecurityError');
  };
  const full = () => ({ getItem: () => null, setItem: refused });
  expect(answerHub(ask({ action: 'get', name: 'a' }), refused)).toEqual(ask({ ok: false }));
  expect(answerHub(ask({ action: 'set', name: 'a', value: '' }), full)).toEqual(ask({ ok: false }));
});

test.each([
  null,
  'envol',
  {},
  { id: 7, action: 'get', name: 'a' },
  { hub: 'envol', action: 'get', name: 'a' },
  ask({ action: 'get' }),
  ask({ action: 'set', name: 'a' }),
  ask({ action: 'clear', name: 'a' }),
])('%j is no question', (message) => {
  expect(answerHub(message, memory().open)).toBeUndefined();
});

test('tells an answer from a question', () => {
  expect(isAnswer(ask({ ok: true }))).toBe(true);
  expect(isAnswer(ask({ action: 'get', name: 'a' }))).toBe(false);
  expect(isAnswer(undefined)).toBe(false);
});
