import { type CheckContext, check, expect, type Locator, refuse } from '../../check/vocabulary.ts';
import { type Case, endBrowser, gradeWork, page } from './grade-work.ts';

endBrowser();

/** What types refuse, and what JavaScript lets through. */
// biome-ignore lint/suspicious/noExplicitAny: authors are told at run time what their editor told them before
const any = (value: unknown): any => value;

const WORK = { 'index.html': page('<h1>Été</h1><button>Ici</button><p>a</p><p>b</p>') };

const forbidden = (word: string, body: (context: CheckContext) => unknown, told: RegExp): Case => [
  word,
  body,
  { broken: told },
];

gradeWork('words that a check may not use: the reason, the alternative', WORK, [
  forbidden('page.evaluate', ({ page }) => any(page).evaluate('1'), /page\.evaluate s’exécute dans la page.*call\(\)/),
  forbidden(
    'locator.evaluate',
    ({ page }) => any(page.locator('p')).evaluate('1'),
    /locator\.evaluate s’exécute dans la page/,
  ),
  forbidden('page.$eval', ({ page }) => any(page).$eval('p', '1'), /page\.\$eval s’exécute/),
  forbidden('page.content', ({ page }) => any(page).content(), /page\.content s’exécute/),
  forbidden(
    'page.waitForTimeout',
    ({ page }) => any(page).waitForTimeout(9),
    /page\.waitForTimeout n’existe pas.*clock/,
  ),
  forbidden('locator.waitFor', ({ page }) => any(page.locator('p')).waitFor(), /locator\.waitFor n’existe pas/),
  forbidden(
    'locator.textContent',
    ({ page }) => any(page.locator('p')).textContent(),
    /locator\.textContent n’existe pas.*allTexts/,
  ),
  forbidden('locator.getAttribute', ({ page }) => any(page.locator('p')).getAttribute('id'), /attribute\(\)/),
  forbidden('page.goto', ({ page }) => any(page).goto('contact.html'), /page\.goto n’est pas un mot des contrôles/),
  forbidden('clock.install', ({ clock }) => any(clock).install(), /clock\.install n’est pas un mot/),
  forbidden(
    'a matcher that does not exist',
    ({ page }) => any(expect(page.locator('h1'))).toHaveTxt('Été'),
    /toHaveTxt n’est pas un mot/,
  ),
  forbidden('a matcher of values', ({ page }) => any(expect(page.locator('h1'))).toBe('Été'), /toBe juge une valeur/),
  forbidden(
    'a matcher of elements',
    async ({ page }) => any(expect(await page.title())).toHaveText('Été'),
    /toHaveText juge un élément/,
  ),
]);

gradeWork('a forgotten await is told to the author, never to the learner', WORK, [
  forbidden(
    'expect',
    ({ page }) => {
      any(expect(page.locator('h1'))).toHaveText('Hiver');
    },
    /await devant expect\(…\)\.toHaveText/,
  ),
  forbidden(
    'expect, of what is right',
    ({ page }) => {
      any(expect(page.locator('h1'))).toHaveText('Été');
    },
    /await devant expect/,
  ),
  forbidden(
    'expect, followed by a wait',
    async ({ page }) => {
      any(expect(page.locator('h1'))).toHaveText('Hiver');
      await expect(page.locator('p')).toHaveCount(2);
    },
    /await devant expect/,
  ),
  forbidden(
    'click',
    ({ page }) => {
      any(page.getByRole('button')).click();
    },
    /await devant locator\.click/,
  ),
  forbidden('title', ({ page }) => expect(page.title()).toBe('Essai'), /await devant/),
  forbidden(
    'count',
    ({ page }) => {
      if (any(page.locator('p').count()) === 2) refuse({ expected: '', found: '' });
    },
    /await devant locator\.count/,
  ),
  forbidden(
    'width',
    async ({ width, page }) => {
      any(width)(375);
      await expect(page.locator('p')).toHaveCount(2);
    },
    /await devant width/,
  ),
  [
    'nothing is forgotten',
    async ({ page }) => {
      await Promise.all([
        expect(page.locator('p')).toHaveCount(2),
        page.title().then((title) => expect(title).toBe('Essai')),
      ]);
    },
    'passed',
  ],
]);

gradeWork('mistakes of other kinds', WORK, [
  forbidden('a selector that is none', ({ page }) => expect(page.locator('p:::')).toHaveCount(1), /p:::/),
  forbidden(
    'an error of its own',
    () => {
      throw new TypeError('faute');
    },
    /faute/,
  ),
  forbidden('a check inside a check', () => check('a', 'b', () => {}), /while a runner imports/),
  forbidden(
    'filter by what is no locator',
    ({ page }) => expect(page.locator('p').filter({ has: any('b') })).toHaveCount(1),
    /filter/,
  ),
]);

gradeWork('after, hint, a page of its own', WORK, [
  [
    'first',
    ({ page }) => expect(page.locator('h1')).toHaveText('Hiver'),
    { expected: '« Hiver »', found: '« Été »', line: 5, hint: 'Lisez le titre.' },
    { hint: 'Lisez le titre.' },
  ],
  ['second', ({ page }) => expect(page.locator('p')).toHaveCount(2), { blockedBy: 'first' }, { after: 'first' }],
  ['third', ({ page }) => expect(page.locator('p')).toHaveCount(2), { blockedBy: 'second' }, { after: 'second' }],
  [
    'refused in its own words',
    ({ source }) => refuse({ expected: 'un titre', found: 'rien', line: source.html().lineOf('Été') }),
    { expected: 'un titre', found: 'rien', line: 5 },
  ],
  [
    'refused with a hint of its own',
    () => refuse({ expected: 'un titre', found: 'deux titres', hint: 'Comptez-les.' }),
    { expected: 'un titre', found: 'deux titres', hint: 'Comptez-les.' },
    { hint: 'Lisez le titre.' },
  ],
  [
    'one that acts, though nothing in its code tells',
    async ({ page }) => {
      await act(page.getByRole('button'));
      await expect(page.getByRole('button')).toBeFocused();
    },
    'passed',
  ],
  [
    'leaves the page of the others as it was',
    ({ page }) => expect(page.getByRole('button')).not.toBeFocused(),
    'passed',
    { after: 'one that acts, though nothing in its code tells' },
  ],
]);

function act(button: Locator): Promise<void> {
  return button.click();
}
