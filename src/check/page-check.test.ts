import { expect, test } from 'vitest';
import { emptyRecord, type PageRecord } from './browser/page-record.ts';
import { pageCheck } from './page-check.ts';

const record = (more: Partial<PageRecord>): PageRecord => ({ ...emptyRecord(), file: 'index.html', ...more });
const work = new Map([
  ['index.html', new TextEncoder().encode('<script src="script.js"></script>')],
  ['script.js', new TextEncoder().encode('let a = 1;\nwhile (a) {\n  alert(a);\n  location.reload();\n}')],
]);
const loop = { file: 'script.js', line: 2, name: 'compter' };

test('a page that let itself be judged adds nothing', () => {
  expect(pageCheck([record({ dialogs: 20, loads: 20, cpu: 9 })], {}, work)).toBeUndefined();
});

test.each<[string, PageRecord, string, number | undefined]>([
  ['a loop in a function', record({ loops: [loop] }), 'la fonction compter tourne sans jamais s’arrêter', 2],
  ['a loop of the script', record({ loops: [{ ...loop, name: '' }] }), 'un script tourne sans jamais s’arrêter', 2],
  ['windows', record({ dialogs: 21 }), 'plus de 20 fenêtres de message à la suite', 3],
  ['loads', record({ loads: 21 }), 'une page qui se recharge plus de 20 fois', 4],
  ['a page that closes itself', record({ closed: true }), 'une page qui se ferme elle-même', undefined],
  ['a dead tab', record({ crashed: true }), 'le navigateur s’est arrêté en ouvrant la page', undefined],
  ['a page that leaves', record({ left: true }), 'une page qui part vers une autre adresse en s’ouvrant', 4],
  [
    'a loop in no file',
    record({ loops: [{ ...loop, line: undefined }] }),
    'la fonction compter tourne sans jamais s’arrêter',
    undefined,
  ],
])('%s', (_, held, found, line) => {
  const check = pageCheck([record({}), held], {}, work);
  expect(check).toMatchObject({ id: 'page', status: 'failed', title: 'La page s’ouvre et répond', found });
  expect(check?.where?.line).toBe(line);
});

test('a page that never finishes, for no reason that was seen', () => {
  expect(pageCheck([record({})], { unfinished: true }, work)?.found).toBe('une page qui ne finit pas de s’ouvrir');
});

test('a field that takes the name of something that the browser needs is shown', () => {
  const form = new Map([['index.html', new TextEncoder().encode('<form>\n<input name="children">\n</form>')]]);
  expect(pageCheck([record({})], { reservedName: 'children' }, form)).toMatchObject({
    found: 'un champ nommé children, un nom dont le navigateur se sert',
    where: { file: 'index.html', line: 2 },
  });
});
