import { expect, near, refuse } from '../../check/vocabulary.ts';
import { endBrowser, gradeWork, page } from './grade-work.ts';

endBrowser();

const FORM = page(
  `<header><img src="logo.png" alt="Logo de l’atelier"><nav><a href="index.html" title="Page d’accueil">Accueil</a> <a href="contact.html">Contact</a></nav></header>
<h1>Inscription  à
l’atelier</h1>
<form onsubmit="event.preventDefault(); document.querySelector('output').textContent = 'Merci ' + this.prenom.value">
<label>Prénom <input name="prenom" placeholder="Par exemple : Inès"></label>
<label><input type="checkbox" name="regle" checked> J’ai lu la règle</label>
<label><input type="radio" name="jour" value="lundi"> Lundi</label>
<label>Séance <select name="seance"><option value="m">Matin</option><option value="s">Soir</option></select></label>
<button>Envoyer</button> <button type="button" disabled>Effacer</button>
</form>
<output></output>
<ul><li>Vélo <b>neuf</b></li><li>Scie</li><li hidden>Caché</li></ul>
<p class="carte" style="width: 200px; height: 50px; margin: 0">Une carte</p>
<div id="menu" onmouseover="this.textContent = 'Ouvert'">Menu</div>`,
  '<style>.carte { color: tomato } .carte::before { content: "→ " }</style>',
);

gradeWork('elements are found as a person finds them', { 'index.html': FORM }, [
  ['by role', ({ page }) => expect(page.getByRole('heading', { level: 1 })).toHaveCount(1), 'passed'],
  [
    'by role and part of a name',
    ({ page }) => expect(page.getByRole('heading', { name: "l'atelier" })).toHaveCount(1),
    'passed',
  ],
  [
    'by role and whole name',
    ({ page }) => expect(page.getByRole('heading', { name: 'atelier', exact: true })).toHaveCount(0),
    'passed',
  ],
  ['by state', ({ page }) => expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1), 'passed'],
  [
    'hidden ones too',
    async ({ page }) => {
      await expect(page.getByRole('listitem')).toHaveCount(2);
      await expect(page.getByRole('listitem', { includeHidden: true })).toHaveCount(3);
    },
    'passed',
  ],
  ['by text', ({ page }) => expect(page.getByText('une CARTE')).toHaveCount(1), 'passed'],
  [
    'by whole text',
    async ({ page }) => {
      await expect(page.getByText('Scie', { exact: true })).toHaveCount(1);
      await expect(page.getByText('une carte', { exact: true })).toHaveCount(0);
    },
    'passed',
  ],
  [
    'by text cut by a line end',
    ({ page }) => expect(page.getByText("Inscription à l'atelier")).toHaveCount(1),
    'passed',
  ],
  ['by label', ({ page }) => expect(page.getByLabel("J'ai lu")).toBeChecked(), 'passed'],
  [
    'by placeholder, alternative text, title',
    async ({ page }) => {
      await expect(page.getByPlaceholder('Par exemple: Inès')).toHaveCount(1);
      await expect(page.getByAltText("Logo de l'atelier")).toHaveCount(1);
      await expect(page.getByTitle("Page d'accueil")).toHaveText('Accueil');
    },
    'passed',
  ],
  [
    'inside another',
    ({ page }) => expect(page.getByRole('navigation').getByRole('link')).toHaveText(['Accueil', 'Contact']),
    'passed',
  ],
  [
    'one of several',
    async ({ page }) => {
      const links = page.locator('nav a');
      await expect(links.nth(1)).toHaveText('Contact');
      await expect(links.first()).toHaveText('Accueil');
      await expect(links.last()).toHaveText('Contact');
    },
    'passed',
  ],
  [
    'filtered',
    async ({ page }) => {
      const items = page.locator('li');
      await expect(items.filter({ has: page.locator('b') })).toHaveText('Vélo neuf');
      await expect(items.filter({ hasNot: page.locator('b') })).toHaveCount(2);
      await expect(items.filter({ hasText: 'vélo NEUF' })).toHaveCount(1);
      await expect(items.filter({ hasText: /^Scie$/ })).toHaveCount(1);
      await expect(items.filter({ hasNotText: 'Scie' })).toHaveCount(2);
    },
    'passed',
  ],
  [
    'that is not there',
    ({ page }) => expect(page.getByRole('button', { name: 'Annuler' })).toBeVisible(),
    { expected: 'un élément visible', found: 'aucun élément' },
  ],
]);

gradeWork('what is read of them', { 'index.html': FORM }, [
  ['how many', async ({ page }) => expect(await page.locator('li').count()).toBe(3), 'passed'],
  [
    'texts',
    async ({ page }) => expect(await page.locator('li').allTexts()).toEqual(['Vélo neuf', 'Scie', 'Caché']),
    'passed',
  ],
  [
    'box',
    async ({ page }) =>
      expect(await page.locator('.carte').box()).toEqual({
        x: near(8),
        y: near(400, 400),
        width: near(200),
        height: near(50),
      }),
    'passed',
  ],
  [
    'box of what is not drawn',
    async ({ page }) => {
      expect(await page.locator('li').last().box()).toBe(undefined);
      expect(await page.locator('.absente').box()).toBe(undefined);
    },
    'passed',
  ],
  [
    'style',
    async ({ page }) => {
      expect(await page.locator('.carte').style('color')).toBe('rgb(255, 99, 71)');
      expect(await page.locator('.absente').style('color')).toBe('');
    },
    'passed',
  ],
  [
    'line',
    async ({ page }) => {
      expect(await page.locator('form').line()).toBe(8);
      expect(await page.locator('.absente').line()).toBe(undefined);
    },
    'passed',
  ],
  [
    'title, text, headings',
    async ({ page }) => {
      expect(await page.title()).toBe('Essai');
      expect(await page.text()).toContain('Vélo neuf');
      expect(await page.text()).not.toContain('Caché');
      expect(await page.headings()).toEqual([{ level: 1, text: 'Inscription à l’atelier', line: 6 }]);
    },
    'passed',
  ],
  ['size', async ({ page }) => expect((await page.size()).width).toBe(1280), 'passed'],
]);

gradeWork('acting', { 'index.html': FORM, 'contact.html': page('<h1>Contact</h1>') }, [
  [
    'fill and send',
    async ({ page }) => {
      await page.getByLabel('Prénom').fill('Zoé');
      await page.getByRole('button', { name: 'Envoyer' }).click();
      await expect(page.locator('output')).toHaveText('Merci Zoé');
    },
    'passed',
  ],
  [
    'Enter in a field',
    async ({ page }) => {
      await page.getByLabel('Prénom').fill('Ana');
      await page.getByLabel('Prénom').press('Enter');
      await expect(page.locator('output')).toHaveText('Merci Ana');
    },
    'passed',
  ],
  [
    'boxes and lists',
    async ({ page }) => {
      await page.getByLabel('règle').uncheck();
      await expect(page.getByLabel('règle')).not.toBeChecked();
      await page.getByLabel('Lundi').check();
      await expect(page.getByLabel('Lundi')).toBeChecked();
      await page.getByLabel('Séance').selectOption('Soir');
      await expect(page.getByLabel('Séance')).toHaveValue('s');
      await page.getByLabel('Séance').selectOption('m');
      await expect(page.getByLabel('Séance')).toHaveValue('m');
    },
    'passed',
  ],
  [
    'hover',
    async ({ page }) => {
      await page.locator('#menu').hover();
      await expect(page.locator('#menu')).toHaveText('Ouvert');
    },
    'passed',
  ],
  [
    'Tab',
    async ({ page }) => {
      await page.press('Tab');
      await expect(page.getByRole('link', { name: 'Accueil' })).toBeFocused();
      await page.press('Tab');
      await page.press('Tab');
      await expect(page.getByLabel('Prénom')).toBeFocused();
    },
    'passed',
  ],
  [
    'a link to another page',
    async ({ page }) => {
      await page.getByRole('link', { name: 'Contact' }).click();
      await expect(page.getByRole('heading')).toHaveText('Contact');
      expect(page.file()).toBe('contact.html');
    },
    'passed',
  ],
  [
    'a link, without waiting',
    async ({ page }) => {
      await page.getByRole('link', { name: 'Contact' }).click();
      expect(page.file()).toBe('contact.html');
      expect((await page.headings()).map(({ text }) => text)).toEqual(['Contact']);
    },
    'passed',
  ],
  [
    'on what is not there',
    ({ page }) => page.getByRole('button', { name: 'Annuler' }).click(),
    { expected: 'un bouton « Annuler »', found: 'aucun élément' },
  ],
  [
    'on what has no name of the form that is asked',
    ({ page }) =>
      page
        .getByRole('button', { name: /^Annuler$/ })
        .first()
        .click(),
    { expected: 'un bouton au nom demandé', found: 'aucun élément' },
  ],
  [
    'on a field that is not there',
    ({ page }) => page.getByLabel('Ville').fill('Brest'),
    { expected: 'un champ à l’étiquette « Ville »', found: 'aucun élément' },
  ],
  [
    'on what no selector finds',
    ({ page }) => page.locator('.absente').click(),
    { expected: 'un seul élément', found: 'aucun élément' },
  ],
  [
    'on one of several',
    ({ page }) => page.getByRole('button').click(),
    { expected: 'un seul élément', found: '2 éléments (ligne 13)', line: 13 },
  ],
  [
    'on what is disabled',
    ({ page }) => page.getByRole('button', { name: 'Effacer' }).click(),
    { expected: 'un élément que l’on peut utiliser', found: /désactivé/, line: 13 },
  ],
  [
    'on what is hidden',
    ({ page }) => page.locator('li').last().click(),
    { expected: 'un élément que l’on peut utiliser', found: /caché/, line: 16 },
  ],
  [
    'a choice that is not offered',
    ({ page }) => page.getByLabel('Séance').selectOption('Nuit'),
    { expected: 'le choix « Nuit »', found: /./, line: 12 },
  ],
  [
    'fill what takes no text',
    ({ page }) => page.locator('h1').fill('a'),
    { expected: 'un élément que l’on peut utiliser', found: /./, line: 6 },
  ],
]);

gradeWork(
  'what takes longer than an action may',
  {
    'index.html': page(
      `<button onclick="clics += 1; const fin = Date.now() + 1600; while (Date.now() < fin) {} this.textContent = clics + ' clic'">Calculer</button>
<script>let clics = 0</script>`,
    ),
  },
  [
    [
      'begun again on a fresh page, the page is clicked once',
      async ({ page }) => {
        await page.getByRole('button', { name: 'Calculer' }).click();
        await expect(page.getByRole('button')).toHaveText('1 clic');
      },
      'passed',
    ],
  ],
);

gradeWork(
  'what covers, moves or comes late',
  {
    'index.html': page(
      `<button style="animation: tourne 1s infinite linear" onclick="this.textContent = 'Cliqué'">Tourne</button>
<div style="position: relative; width: 100px; height: 40px"><button id="dessous">Dessous</button><div style="position: absolute; inset: 0; background: #fff"></div></div>
<p></p><p id="clic"></p><button id="tard" onclick="setTimeout(() => { document.querySelector('#clic').textContent = 'Après le clic' }, 200)">Plus tard</button>
<script>setTimeout(() => { document.querySelector('p').textContent = 'Prêt'; document.body.insertAdjacentHTML('beforeend', '<button id="ajout" onclick="this.remove()">Ajouté</button>') }, 200)</script>`,
      '<style>@keyframes tourne { from { transform: translateX(0) } to { transform: translateX(200px) } }</style>',
    ),
  },
  [
    [
      'what moves is clicked',
      async ({ page }) => {
        await page.getByRole('button', { name: 'Tourne' }).click();
        await expect(page.getByText('Cliqué')).toHaveCount(1);
      },
      'passed',
    ],
    [
      'what is covered is not',
      ({ page }) => page.locator('#dessous').click(),
      { expected: 'un élément que l’on peut utiliser', found: 'un autre élément le recouvre', line: 6 },
    ],
    ['200 ms after the page has loaded', ({ page }) => expect(page.locator('p').first()).toHaveText('Prêt'), 'passed'],
    [
      '200 ms after a click',
      async ({ page }) => {
        await page.locator('#tard').click();
        await expect(page.locator('#clic')).toHaveText('Après le clic');
      },
      'passed',
    ],
    [
      'an action waits too',
      async ({ page }) => {
        await page.locator('#ajout').click();
        await expect(page.locator('#ajout')).toHaveCount(0);
      },
      'passed',
    ],
    [
      'what a script made has no line',
      async ({ page }) => {
        await expect(page.locator('#ajout')).toBeVisible();
        expect(await page.locator('#ajout').line()).toBe(undefined);
      },
      'passed',
    ],
    [
      'a value that is read does not wait',
      async ({ page }) => {
        refuse({
          expected: 'Prêt',
          found: `« ${(await page.locator('#clic').allTexts())[0]} »`,
          line: await page.locator('#clic').line(),
        });
      },
      { expected: 'Prêt', found: '«  »', line: 7 },
    ],
  ],
);
