import { expect, near } from '../../check/vocabulary.ts';
import { endBrowser, gradeWork, page } from './grade-work.ts';

endBrowser();

const WORK = {
  'index.html': page(
    `<h1>L’été : « oui »\u00a0!</h1>
<p class="prix">Total&nbsp;: 12,50&nbsp;€</p>
<ul><li>Scie</li><li>Vélo</li></ul>
<label>Prénom <input name="prenom" value="Zoé"></label> <label><input type="checkbox"> Règle</label>
<button aria-label="Fermer la fenêtre" disabled>x</button> <a href="#" aria-current="page" class="">Ici</a>
<div class="carte">Une carte</div><p hidden>Secret</p><p class="vide"></p><span class="long">${'très '.repeat(40)}long</span>`,
    `<style>.carte { color: tomato; background: hsl(120 100% 25%); padding-left: 16.4px; font-family: "Open Sans", sans-serif; display: flex; --accent: #fff; width: 33.3333%; } .carte::after { content: " (fin)"; color: navy; } .prix { text-transform: uppercase; border-radius: 50%; font-weight: bold }</style>`,
  ),
};

gradeWork('what is right passes', WORK, [
  ['count', ({ page }) => expect(page.locator('li')).toHaveCount(2), 'passed'],
  [
    'text, whatever its apostrophes, spaces and quotation marks',
    ({ page }) => expect(page.locator('h1')).toHaveText('L\'été: "oui" !'),
    'passed',
  ],
  [
    'text, no-break spaces included',
    ({ page }) => expect(page.locator('.prix')).toHaveText('Total : 12,50 €'),
    'passed',
  ],
  [
    'text without regard to case, where the author says so',
    ({ page }) => expect(page.locator('.carte')).toHaveText('UNE CARTE', { ignoreCase: true }),
    'passed',
  ],
  ['a pattern', ({ page }) => expect(page.locator('.prix')).toHaveText(/12,50\s€/), 'passed'],
  ['texts of several', ({ page }) => expect(page.locator('li')).toHaveText(['Scie', /^V/]), 'passed'],
  ['a part of a text', ({ page }) => expect(page.locator('h1')).toContainText("l'été", { ignoreCase: true }), 'passed'],
  ['no text', ({ page }) => expect(page.locator('.vide')).toHaveText(''), 'passed'],
  [
    'visible, hidden, not there',
    async ({ page }) => {
      await expect(page.locator('.carte')).toBeVisible();
      await expect(page.getByText('Secret')).toBeHidden();
      await expect(page.getByText('Secret')).not.toBeVisible();
      await expect(page.locator('.absente')).toBeHidden();
    },
    'passed',
  ],
  [
    'states',
    async ({ page }) => {
      await expect(page.getByRole('button')).toBeDisabled();
      await expect(page.getByLabel('Prénom')).toBeEnabled();
      await expect(page.getByLabel('Règle')).not.toBeChecked();
      await expect(page.getByLabel('Prénom')).not.toBeFocused();
    },
    'passed',
  ],
  [
    'values, attributes, names',
    async ({ page }) => {
      await expect(page.getByLabel('Prénom')).toHaveValue('Zoé');
      await expect(page.getByRole('link')).toHaveAttribute('aria-current');
      await expect(page.getByRole('link')).toHaveAttribute('aria-current', 'page');
      await expect(page.getByRole('link')).not.toHaveAttribute('target');
      await expect(page.getByRole('button')).toHaveAccessibleName('Fermer la fenêtre');
      expect(await page.getByRole('link').attribute('aria-current')).toBe('page');
      expect(await page.getByRole('link').attribute('target')).toBe(undefined);
    },
    'passed',
  ],
  [
    'colours in any notation',
    async ({ page }) => {
      for (const colour of ['tomato', '#ff6347', 'rgb(255, 99, 71)', 'hsl(9 100% 64%)', 'rgb(255 99 71 / 1)'])
        await expect(page.locator('.carte')).toHaveCSS('color', colour);
      await expect(page.locator('.carte')).toHaveCSS('background-color', 'green');
      await expect(page.locator('.carte')).not.toHaveCSS('color', 'red');
    },
    'passed',
  ],
  [
    'lengths give or take, families without quotation marks, words',
    async ({ page }) => {
      const card = page.locator('.carte');
      await expect(card).toHaveCSS('padding-left', near(16));
      await expect(card).toHaveCSS('font-family', "'open sans', sans-serif");
      await expect(card).toHaveCSS('display', /flex|grid/);
      await expect(page.locator('.prix')).toHaveCSS('font-weight', near(800, 200));
      expect(await card.style('--accent')).toBe('#fff');
    },
    'passed',
  ],
  [
    'what CSS adds after the content',
    async ({ page }) => {
      await expect(page.locator('.carte')).toHaveCSS('color', 'navy', { pseudo: 'after' });
      expect(await page.locator('.carte').style('content', { pseudo: 'after' })).toBe('" (fin)"');
    },
    'passed',
  ],
  [
    'each of several',
    async ({ page }) => {
      for (const item of await page.locator('li').all()) await expect(item).toHaveCSS('font-weight', '400');
    },
    'passed',
  ],
]);

gradeWork('what is wrong is said in plain French', WORK, [
  [
    'count',
    ({ page }) => expect(page.locator('li')).toHaveCount(3),
    { expected: '3 éléments', found: '2 éléments (ligne 7)', line: 7 },
  ],
  [
    'count of one',
    ({ page }) => expect(page.locator('li')).toHaveCount(1),
    { expected: 'un seul élément', found: '2 éléments (ligne 7)', line: 7 },
  ],
  [
    'count of none',
    ({ page }) => expect(page.locator('li')).toHaveCount(0),
    { expected: 'aucun élément', found: '2 éléments (ligne 7)', line: 7 },
  ],
  [
    'not none',
    ({ page }) => expect(page.locator('.absente')).not.toHaveCount(0),
    { expected: 'au moins un élément', found: 'aucun élément' },
  ],
  [
    'text',
    ({ page }) => expect(page.locator('h1')).toHaveText('L’hiver'),
    { expected: '« L’hiver »', found: '« L’été : “oui” ! »', line: 5 },
  ],
  [
    'text is as written, whatever CSS makes of its case',
    ({ page }) => expect(page.locator('.prix')).toHaveText('Total : 13 €'),
    { expected: '« Total : 13 € »', found: '« Total : 12,50 € »', line: 6 },
  ],
  [
    'a long text is cut',
    ({ page }) => expect(page.locator('.long')).toHaveText('court'),
    { expected: '« court »', found: /^« très très .{60,75}… »$/, line: 10 },
  ],
  [
    'no text',
    ({ page }) => expect(page.locator('.vide')).toHaveText('Merci'),
    { expected: '« Merci »', found: 'aucun texte', line: 10 },
  ],
  [
    'a pattern',
    ({ page }) => expect(page.locator('.prix')).toHaveText(/^\d+$/),
    { expected: 'un autre texte', found: '« Total : 12,50 € »', line: 6 },
  ],
  [
    'texts of several',
    ({ page }) => expect(page.locator('li')).toHaveText(['Vélo', 'Scie']),
    { expected: '« Vélo » et « Scie »', found: '« Scie » et « Vélo »', line: 7 },
  ],
  [
    'texts of none',
    ({ page }) => expect(page.locator('.absente')).toHaveText(['Vélo']),
    { expected: '« Vélo »', found: 'aucun élément' },
  ],
  [
    'a part of a text',
    ({ page }) => expect(page.locator('h1')).toContainText('hiver'),
    { expected: 'un texte qui contient « hiver »', found: '« L’été : “oui” ! »', line: 5 },
  ],
  [
    'not a text',
    ({ page }) => expect(page.locator('.carte')).not.toHaveText('une carte', { ignoreCase: true }),
    { expected: 'autre chose que « une carte »', found: '« Une carte »', line: 10 },
  ],
  [
    'not a part',
    ({ page }) => expect(page.locator('h1')).not.toContainText('été'),
    { expected: 'un texte sans « été »', found: '« L’été : “oui” ! »', line: 5 },
  ],
  [
    'one of several',
    ({ page }) => expect(page.locator('li')).toHaveText('Scie'),
    { expected: 'un seul élément', found: '2 éléments (ligne 7)', line: 7 },
  ],
  [
    'style of one of several',
    ({ page }) => expect(page.locator('li')).toHaveCSS('font-weight', '400'),
    { expected: 'un seul élément', found: '2 éléments (ligne 7)', line: 7 },
  ],
  [
    'style of none',
    ({ page }) => expect(page.locator('.absente')).toHaveCSS('color', 'red'),
    { expected: 'color vaut red, soit rgb(255, 0, 0)', found: 'aucun élément' },
  ],
  [
    'not a style of none',
    ({ page }) => expect(page.locator('.absente')).not.toHaveCSS('color', 'red'),
    { expected: /autre chose que red/, found: 'aucun élément' },
  ],
  [
    'visible',
    ({ page }) => expect(page.getByText('Secret')).toBeVisible(),
    { expected: 'un élément visible', found: 'un élément caché', line: 10 },
  ],
  [
    'hidden',
    ({ page }) => expect(page.locator('.carte')).toBeHidden(),
    { expected: 'un élément caché', found: 'un élément visible', line: 10 },
  ],
  [
    'not visible',
    ({ page }) => expect(page.locator('.carte')).not.toBeVisible(),
    { expected: 'un élément caché', found: 'un élément visible', line: 10 },
  ],
  [
    'checked',
    ({ page }) => expect(page.getByLabel('Règle')).toBeChecked(),
    { expected: 'une case cochée', found: 'une case vide', line: 8 },
  ],
  [
    'checked, of what cannot be',
    ({ page }) => expect(page.locator('h1')).toBeChecked(),
    { expected: 'une case cochée', found: /./, line: 5 },
  ],
  [
    'focused',
    ({ page }) => expect(page.getByLabel('Prénom')).toBeFocused(),
    { expected: 'cet élément a le focus', found: 'le focus est ailleurs', line: 8 },
  ],
  [
    'enabled, disabled',
    ({ page }) => expect(page.getByRole('button')).toBeEnabled(),
    { expected: 'un élément utilisable', found: 'un élément désactivé', line: 9 },
  ],
  [
    'value',
    ({ page }) => expect(page.getByLabel('Prénom')).toHaveValue(''),
    { expected: 'un champ vide', found: 'un champ qui contient « Zoé »', line: 8 },
  ],
  [
    'value of what has none',
    ({ page }) => expect(page.locator('h1')).toHaveValue('a'),
    { expected: 'un champ qui contient « a »', found: /./, line: 5 },
  ],
  [
    'attribute that is not there',
    ({ page }) => expect(page.locator('h1')).toHaveAttribute('id'),
    { expected: 'l’attribut id', found: 'pas d’attribut id', line: 5 },
  ],
  [
    'attribute value',
    ({ page }) => expect(page.getByRole('link')).toHaveAttribute('aria-current', 'true'),
    { expected: 'aria-current vaut « true »', found: 'aria-current vaut « page »', line: 9 },
  ],
  [
    'attribute value that is not there',
    ({ page }) => expect(page.locator('h1')).toHaveAttribute('id', 'titre'),
    { expected: 'id vaut « titre »', found: 'pas d’attribut id', line: 5 },
  ],
  [
    'not an attribute',
    ({ page }) => expect(page.getByRole('link')).not.toHaveAttribute('aria-current'),
    { expected: 'pas d’attribut aria-current', found: 'l’attribut aria-current', line: 9 },
  ],
  [
    'name',
    ({ page }) => expect(page.getByRole('button')).toHaveAccessibleName('Ouvrir'),
    { expected: 'le nom « Ouvrir »', found: 'le nom « Fermer la fenêtre »', line: 9 },
  ],
  [
    'colour',
    ({ page }) => expect(page.locator('.carte')).toHaveCSS('color', 'rgb(0, 0, 128)'),
    { expected: 'color vaut rgb(0, 0, 128)', found: 'color vaut rgb(255, 99, 71)', line: 3 },
  ],
  [
    'colour by its name',
    ({ page }) => expect(page.locator('.carte')).toHaveCSS('color', 'navy'),
    { expected: 'color vaut navy, soit rgb(0, 0, 128)', found: 'color vaut rgb(255, 99, 71)', line: 3 },
  ],
  [
    'length',
    ({ page }) => expect(page.locator('.carte')).toHaveCSS('padding-left', near(24)),
    { expected: 'padding-left vaut 24px, à 1px près', found: 'padding-left vaut 16.4px', line: 3 },
  ],
  [
    'in the words of the author',
    ({ page }) => expect(page.locator('h1'), 'le titre de l’été').toHaveText('Été'),
    { expected: 'le titre de l’été', found: '« L’été : “oui” ! »', line: 5 },
  ],
]);

const SHEET = `.carte {
  color: navy;
}

.carte {
  padding: 3px;
}
`;
const LINKED = page('<div class="carte">Nour</div>\n<p>Seul</p>', '<link rel="stylesheet" href="style.css">');

gradeWork('a style that is not as it must be: where to change it', { 'index.html': LINKED, 'style.css': SHEET }, [
  [
    'the declaration that sets it',
    ({ page }) => expect(page.locator('.carte')).toHaveCSS('padding-top', '24px'),
    { expected: 'padding-top vaut 24px', found: 'padding-top vaut 3px', file: 'style.css', line: 6 },
  ],
  [
    'the rule of the element, where nothing sets it',
    ({ page }) => expect(page.locator('.carte')).toHaveBackground('teal'),
    { found: /fond/, file: 'style.css', line: 5 },
  ],
  [
    'the element, where no rule is for it',
    ({ page }) => expect(page.locator('p')).toHaveCSS('color', 'teal'),
    { found: /color vaut/, file: 'index.html', line: 6 },
  ],
]);
