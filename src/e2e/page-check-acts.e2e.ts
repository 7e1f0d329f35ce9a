import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectWith } from '../check/browser/expect.ts';
import { stampLines } from '../check/browser/line-attribute.ts';
import { installNative, NeedsBrowser, type Stage } from '../check/browser/native.ts';
import { emptyRecord } from '../check/browser/page-record.ts';
import { openSession } from '../check/browser/session.ts';
import { startBrowser } from '../check/browser/start-browser.ts';
import { NEEDS_BROWSER } from '../check/in-order.ts';
import { pageExpect } from '../check/in-page/expect.ts';
import { pageOver } from '../check/in-page/locator.ts';
import { grade } from '../check/run.ts';
import { judgeWork } from '../check/run-checks.ts';
import { type Check, check, collect, install, expect as judged, type Locator, refuse } from '../check/vocabulary.ts';
import type { CheckResult } from '../course/result.ts';
import type { Work } from '../course/work.ts';
import { mendIvya } from '../site/mend-ivya.ts';
import { isAll, RUN_ALL } from './all-tests.ts';
import { NAMES, ROLES, ROLES_PAGE } from './roles-page.ts';

const HAND = join(import.meta.dirname, '../check/in-page/hand.ts');
const session = openSession();
const started = startBrowser();
let hand = '';

beforeAll(async () => {
  const made = await build({
    ...{ entryPoints: [HAND], bundle: true, format: 'iife', globalName: 'hand', write: false },
    plugins: [mendIvya],
  });
  hand = (made.outputFiles[0]?.text ?? '').replace('var hand =', 'globalThis.hand =');
});
afterAll(async () => {
  session.kill();
  await (await started).kill();
});

const PAGE = `<!doctype html>
<html lang="fr">
<title>Actions</title>
<p role="status"></p>
<button onclick="say('un')">Un</button>
<button disabled>Inerte</button>
<button style="visibility: hidden" id="cache">Caché</button>
<div style="position: relative"><button id="dessous">Dessous</button>
<div style="position: absolute; inset: 0; background: white"></div></div>
<label>Nom <input oninput="say(this.value)"></label>
<label for="ville">Ville</label> <input id="ville">
<label>Fixe <input readonly value="a"></label>
<label><input type="checkbox" onchange="say('case ' + this.checked)"> Oui</label>
<label>Fruit <select onchange="say(this.value)"><option value="p">Poire</option><option value="k">Kiwi</option></select></label>
<form onsubmit="event.preventDefault(); say('envoi ' + this.elements.q.value)"><label>Mot <input name="q"></label></form>
<button>Deux</button> <button>Deux</button>
<button style="pointer-events: none">Fantôme</button>
<script>function say(text) { document.querySelector('[role=status]').textContent = text }</script>
`;

/** Each is performed by Playwright and by the hand in the page. */
async function actions(): Promise<Check[]> {
  return collect(async () => {
    const says = (id: string, text: string, act: (page: Parameters<Check['body']>[0]['page']) => Promise<unknown>) =>
      check(id, id, async ({ page }) => {
        await act(page);
        await judged(page.getByRole('status')).toHaveText(text);
      });
    const button = (name: string) => (page: Parameters<Check['body']>[0]['page']) =>
      page.getByRole('button', { name }).click();
    says('clic', 'un', button('Un'));
    says('inerte', 'x', button('Inerte'));
    says('dessous', 'x', (page) => page.locator('#dessous').click());
    says('cache', 'x', (page) => page.locator('#cache').click());
    says('absent', 'x', button('Trois'));
    says('deux', 'x', button('Deux'));
    says('fantome', 'x', button('Fantôme'));
    says('remplir', 'Zoé', (page) => page.getByLabel('Nom').fill('Zoé'));
    says('fixe', 'x', (page) => page.getByLabel('Fixe').fill('b'));
    says('bouton-rempli', 'x', (page) => page.getByRole('button', { name: 'Un' }).fill('b'));
    says('cocher', 'case true', (page) => page.getByLabel('Oui').check());
    says('pas-une-case', 'x', (page) => page.getByLabel('Nom').check());
    says('choisir', 'k', (page) => page.getByLabel('Fruit').selectOption('Kiwi'));
    says('sans-choix', 'x', (page) => page.getByLabel('Fruit').selectOption('Pomme'));
    says('pas-une-liste', 'x', (page) => page.getByLabel('Nom').selectOption('Pomme'));
    check('entree', 'entree', async ({ page }) => {
      await page.getByLabel('Mot').fill('été');
      await page.getByLabel('Mot').press('Enter');
      await judged(page.getByRole('status')).toHaveText('envoi été');
    });
    check('etiquette', 'etiquette', async ({ page }) => {
      await page.locator('label[for="ville"]').click();
      await judged(page.getByLabel('Ville')).toBeFocused();
    });
    check('decocher', 'decocher', async ({ page }) => {
      await page.getByLabel('Oui').check();
      await page.getByLabel('Oui').uncheck();
      await judged(page.getByLabel('Oui')).not.toBeChecked();
    });
  });
}

// Again where it fails: on a machine so busy that a page takes long to answer, it is held still, and the record tells.
test('no click is lost on a page that the watch for endless loops looks at meanwhile', { retry: 2 }, async () => {
  const html = `<!doctype html><title>Compte</title><p role="status"></p>
<button onclick="n += 1; document.querySelector('p').textContent = n">Encore</button><script>let n = 0</script>`;
  const work: Work = new Map([['index.html', new TextEncoder().encode(html)]]);
  const { page, open, watch, close } = await session.stage();
  // Where a loop was met in a work before, its other pages are looked at more often.
  expect(await open(work, 'index.html', new Set(['ailleurs.js:1:1']))).toBe(true);
  const clicks = 150;
  for (let click = 0; click < clicks; click += 1) await page.getByRole('button', { name: 'Encore' }).click();
  expect(watch.record.holds).toBe(0);
  expect(await page.getByRole('status').textContent()).toBe(`${clicks}`);
  close();
});

test('the hand in the page acts, and refuses to, as Playwright does', { timeout: 120_000 }, async () => {
  const { byHand, byPlaywright } = await judgeBoth(await actions());
  expect(byHand).toEqual(byPlaywright);
  expect(passedOf(byHand)).toEqual(['clic', 'remplir', 'cocher', 'choisir', 'entree', 'etiquette', 'decocher']);
});

test('the hand in the page sees what Playwright sees', { timeout: 120_000 }, async () => {
  const { byHand, byPlaywright } = await judgeBoth(await looks());
  expect(byHand).toEqual(byPlaywright);
  // Each is asked the right way, then the wrong way.
  expect(passedOf(byHand)).toEqual(byHand.map(({ id }) => id).filter((id) => id.startsWith('oui-')));
});

/** Each matcher, of an element that is so, and of one that is not. */
function looks(): Promise<Check[]> {
  type Finder = Parameters<Check['body']>[0]['page'];
  type Asked = [id: string, look: (page: Finder) => unknown];
  const one = (page: Finder) => page.getByRole('button', { name: 'Un' });
  const inert = (page: Finder) => page.getByRole('button', { name: 'Inerte' });
  const secret = (page: Finder) => page.locator('#cache');
  const fixed = (page: Finder) => page.getByLabel('Fixe');
  const box = (page: Finder) => page.getByLabel('Oui');
  const twins = (page: Finder) => page.getByRole('button', { name: 'Deux' });
  const asked: Asked[] = [
    ['oui-visible', (page) => judged(one(page)).toBeVisible()],
    ['non-visible', (page) => judged(secret(page)).toBeVisible()],
    ['oui-cache', (page) => judged(secret(page)).toBeHidden()],
    ['non-cache', (page) => judged(one(page)).toBeHidden()],
    ['oui-actif', (page) => judged(one(page)).toBeEnabled()],
    ['non-actif', (page) => judged(inert(page)).toBeEnabled()],
    ['oui-inerte', (page) => judged(inert(page)).toBeDisabled()],
    ['non-inerte', (page) => judged(one(page)).toBeDisabled()],
    ['oui-decoche', (page) => judged(box(page)).not.toBeChecked()],
    ['non-coche', (page) => judged(box(page)).toBeChecked()],
    ['oui-valeur', (page) => judged(fixed(page)).toHaveValue('a')],
    ['non-valeur', (page) => judged(fixed(page)).toHaveValue('b')],
    ['oui-attribut', (page) => judged(fixed(page)).toHaveAttribute('readonly')],
    ['non-attribut', (page) => judged(secret(page)).toHaveAttribute('id', 'autre')],
    ['oui-nom', (page) => judged(fixed(page)).toHaveAccessibleName('Fixe')],
    ['non-nom', (page) => judged(fixed(page)).toHaveAccessibleName('Nom')],
    ['oui-texte', (page) => judged(one(page)).toHaveText('Un')],
    ['non-texte', (page) => judged(one(page)).toHaveText('Une')],
    ['oui-contient', (page) => judged(inert(page)).toContainText('ert')],
    ['non-contient', (page) => judged(inert(page)).toContainText('zzz')],
    ['oui-textes', (page) => judged(twins(page)).toHaveText(['Deux', 'Deux'])],
    ['non-textes', (page) => judged(twins(page)).toHaveText(['Deux'])],
    ['oui-nombre', (page) => judged(twins(page)).toHaveCount(2)],
    ['non-nombre', (page) => judged(twins(page)).toHaveCount(3)],
    ['oui-style', (page) => judged(secret(page)).toHaveCSS('visibility', 'hidden')],
    ['non-style', (page) => judged(one(page)).toHaveCSS('visibility', 'hidden')],
    ['non-foyer', (page) => judged(one(page)).toBeFocused()],
    ['non-un-seul', (page) => judged(twins(page)).toBeVisible()],
    ['non-aucun', (page) => judged(page.getByRole('link')).toHaveText('x')],
  ];
  return collect(async () => {
    for (const [id, look] of asked) check(id, id, ({ page }) => look(page));
  });
}

const passedOf = (results: readonly CheckResult[]) =>
  results.filter(({ status }) => status === 'passed').map(({ id }) => id);

if (!isAll) console.warn(`Not tried here: three roles in four, in the page against Playwright. ${RUN_ALL}`);

test('each role finds the same elements in the page as in Playwright', { timeout: 120_000 }, async () => {
  const linesOf = async (found: Locator) => Promise.all((await found.all()).map((one) => one.line()));
  const checks = await collect(async () => {
    for (const role of ROLES.filter((_, index) => isAll || index % 4 === 0))
      check(role, role, async ({ page }) => {
        const seen = [`tous ${(await linesOf(page.getByRole(role))).join(' ')}`];
        for (const name of NAMES) seen.push(`${name} ${(await linesOf(page.getByRole(role, { name }))).join(' ')}`);
        refuse({ expected: role, found: seen.filter((said) => / ./.test(said)).join(', ') });
      });
  });
  const { byHand, byPlaywright } = await judgeBoth(checks, ROLES_PAGE);
  expect(byHand).toEqual(byPlaywright);
});

/** A few at a time: all of them at once take more than the checker grants one work on a busy machine. */
async function judgeBoth(
  checks: readonly Check[],
  html = PAGE,
): Promise<{ byHand: CheckResult[]; byPlaywright: CheckResult[] }> {
  const work: Work = new Map([['index.html', new TextEncoder().encode(html)]]);
  const folder = { files: work, tooBig: [], refused: [], tooMany: false };
  const parts = Array.from({ length: Math.ceil(checks.length / 5) }, (_, part) => checks.slice(part * 5, part * 5 + 5));
  const byPlaywright: CheckResult[] = [];
  for (const part of parts) {
    const graded = await grade({ exercise: 'a', kit: '', checks: part, digest: '', folder, given: work }, session);
    graded.close();
    byPlaywright.push(...graded.result.checks);
  }
  installNative(pageExpect);
  install(expectWith(pageExpect));
  const inPage = { ready: () => session.ready(), stage, kill: () => {} };
  const byHand: CheckResult[] = [];
  for (const part of parts) {
    const run = await judgeWork(folder, { checks: part, given: work, session: inPage, explain: async () => [] });
    run.pages?.close();
    byHand.push(...run.results);
  }
  expect(byHand).toHaveLength(checks.length);
  return { byHand, byPlaywright };
}

test('what needs a driven browser is neither passed nor broken, and what comes after it waits', async () => {
  const checks = await collect(async () => {
    check('survol', 'survol', ({ page }) => page.getByRole('button', { name: 'Un' }).hover());
    check('apres', 'apres', { after: 'survol' }, () => {});
    check('horloge', 'horloge', ({ clock }) => clock.advance(1));
    check('touche', 'touche', ({ page }) => page.getByLabel('Nom').press('Tab'));
  });
  const work: Work = new Map([['index.html', new TextEncoder().encode(PAGE)]]);
  const folder = { files: work, tooBig: [], refused: [], tooMany: false };
  installNative(pageExpect);
  install(expectWith(pageExpect));
  const inPage = { ready: () => session.ready(), stage, kill: () => {} };
  const run = await judgeWork(folder, { checks, given: work, session: inPage, explain: async () => [] });
  run.pages?.close();
  expect(run.results.map(({ status, blockedBy }) => [status, blockedBy])).toEqual([
    ['blocked', NEEDS_BROWSER],
    ['blocked', 'survol'],
    ['blocked', NEEDS_BROWSER],
    ['blocked', NEEDS_BROWSER],
  ]);
});

/** A page in which everything is asked of the hand. */
async function stage(): Promise<Stage> {
  const { browser } = await started;
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'fr-FR' });
  const needsBrowser = async () => {
    throw new NeedsBrowser();
  };
  const asking = pageOver((it) =>
    page.evaluate(
      (asked) => (globalThis as unknown as { hand: { answer(it: unknown): unknown } }).hand.answer(asked),
      it,
    ),
  );
  return {
    page: asking,
    watch: { record: emptyRecord(), settle: async () => {} },
    size: needsBrowser,
    ...{ pressKey: needsBrowser, resize: needsBrowser, look: needsBrowser, stopClock: needsBrowser },
    ...{ runClock: needsBrowser, stopScripts: needsBrowser, evaluate: needsBrowser },
    open: async (work) => {
      const body = stampLines(new TextDecoder().decode(work.get('index.html')));
      await page.route('**/*', (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
      await page.goto('http://exercice.invalid/index.html');
      await page.evaluate(hand);
      return true;
    },
    close: () => void page.close(),
  };
}
