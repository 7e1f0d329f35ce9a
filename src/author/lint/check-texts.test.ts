import { expect, test } from 'vitest';
import { readCheckTexts } from './check-texts.ts';

const check = (rest: string) => `${rest}
check('titre', 'Le titre est juste', { hint: HINT }, async ({ page }) => {
  await expect(page.getByRole('heading')).toHaveText(TITLE);
});`;
const texts = (source: string) => readCheckTexts(source).texts.map(({ role, text }) => `${role}: ${text}`);

test('a hint kept in a constant is read by the learner; what the work is compared with is asked', () => {
  expect(texts(check("const HINT = 'Regardez la balise.';\nconst TITLE = 'Bonjour';"))).toEqual([
    'title: Le titre est juste',
    'hint: Regardez la balise.',
    'asked: Bonjour',
  ]);
});

test('what the check types or gives is known, also through its own functions and constants', () => {
  const { given } = readCheckTexts(`const RIGHT = { Nom: 'Zoé' };
check('a', 'A', async ({ page, call }) => {
  await page.getByLabel('Nom').fill('Ana');
  await add(page, 'Pain');
  await send(page, { ...RIGHT, Ville: '' });
  await look(page, 'Horaires');
  expect(await call('saluer', 'Ali')).toBe('Bonjour Ali');
});
async function add(page, text) { await page.getByLabel('Tâche').fill(text); }
const send = async (page, values) => { for (const it of values) await page.getByLabel(it).fill(values[it]); };
const look = (page, text) => page.getByText(text).count();`);
  expect(given).toEqual(['Ana', 'Pain', 'Zoé', 'saluer', 'Ali']);
});

test.each([
  [
    'of several',
    "const HINTS = { titre: 'Regardez.' };\ncheck('a', 'A', { hint: HINTS.titre }, () => {});",
    'hint: Regardez.',
  ],
  [
    'within another',
    "const WHERE = 'Ligne 1.';\nconst HINT = ['Regardez.', WHERE];\ncheck('a', 'A', { hint: HINT }, () => {});",
    'hint: Ligne 1.',
  ],
  ['under its own name', "const hint = 'Regardez.';\ncheck('a', 'A', { hint }, () => {});", 'hint: Regardez.'],
  ['for what was found', "const LOST = 'Rien.';\nverdict({ expected: 'Un titre', found: LOST });", 'said: Rien.'],
  ['for a title', "const TITLE = 'Le titre';\ncheck('a', TITLE, () => {});", 'title: Le titre'],
])('a constant %s', (_, source, told) => {
  expect(texts(source)).toContain(told);
  expect(texts(source).filter((text) => text.startsWith('asked'))).toEqual([]);
});

test.each([
  ['said and asked', "const NAME = 'Zoé';\nconst SAID = ['Trouvé', NAME];\nlook({ found: SAID });\nis(NAME);"],
  ['of a list', "const NAME = 'Zoé';\nconst NAMES = [NAME];\nfor (const one of NAMES) is(one);"],
  ['given to a call', "const NAME = 'Zoé';\nlook({ found: first(NAME) });"],
  ['compared', "const NAME = 'Zoé';\nlook({ found: text === NAME ? 'un' : 'deux' });"],
  ['that nothing uses', "const NAME = 'Zoé';"],
])('a constant %s is asked', (_, source) => {
  expect(texts(source)).toContain('asked: Zoé');
});

test('what finds an element is not said', () => {
  const source = "const texts = page.locator('li:not(.a)').allTexts();\nlook({ found: texts });";
  expect(texts(source)).toEqual([]);
});
