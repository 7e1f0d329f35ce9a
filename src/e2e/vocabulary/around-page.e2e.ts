import { expect, near, refuse } from '../../check/vocabulary.ts';
import { endBrowser, gradeWork, page } from './grade-work.ts';

endBrowser();

const SCRIPT = `console.log('Prêt', 12, 1.5, true, null, undefined, NaN);
console.log([1, 'a', [2]], { nom: 'Zoé', prix: 3 });
console.warn('Attention');
console.error('Raté');
console.log('%s : %d €', 'Total', 12);
console.log('%cBleu', 'color: blue');
console.log(new Error('aïe'));
console.log(document.querySelector('h1'), new Map([[1, 2]]), 10n, -0);
console.group('Groupe');
console.groupEnd();
console.clear();
Promise.reject(new Error('promesse'));
document.querySelector('button').addEventListener('click', () => {
  console.log('clic');
  manque();
});
setTimeout(() => console.log('plus tard'), 20);
prix.total;
`;

gradeWork(
  'console',
  {
    'index.html': page('<h1 id="t">Été</h1><button>Ici</button><script src="script.js"></script>'),
    'script.js': SCRIPT,
  },
  [
    [
      'texts, in their order',
      async ({ console }) =>
        expect((await console.texts()).slice(0, 7)).toEqual([
          'Prêt 12 1.5 true null undefined NaN',
          "[1, 'a', Array(1)] {nom: 'Zoé', prix: 3}",
          'Total : 12 €',
          'Bleu',
          'Error: aïe',
          'h1#t Map(1) 10n -0',
          'Groupe',
        ]),
      'passed',
    ],
    [
      'kinds and lines',
      async ({ console }) => {
        const [log, , warning, error] = await console.messages();
        expect([log, warning, error]).toEqual([
          { kind: 'log', text: 'Prêt 12 1.5 true null undefined NaN', file: 'script.js', line: 1 },
          { kind: 'warning', text: 'Attention', file: 'script.js', line: 3 },
          { kind: 'error', text: 'Raté', file: 'script.js', line: 4 },
        ]);
      },
      'passed',
    ],
    [
      'errors, uncaught ones and promises included',
      async ({ console }) => {
        expect((await console.errors()).map(({ text, line }) => [text, line])).toEqual([
          ['Raté', 4],
          ['ReferenceError: prix is not defined', 18],
          ['Error: promesse', 12],
        ]);
      },
      'passed',
    ],
    [
      'an error after a click',
      async ({ page, console }) => {
        await page.getByRole('button').click();
        const error = (await console.errors()).at(-1);
        expect(error).toEqual({
          kind: 'error',
          text: 'ReferenceError: manque is not defined',
          file: 'script.js',
          line: 15,
        });
        expect(await console.texts()).toContain('clic');
      },
      'passed',
    ],
    [
      'refused with the line',
      async ({ console }) => {
        const error = (await console.errors()).find(({ text }) => text.includes('prix'));
        refuse({ expected: 'aucune erreur', found: error?.text ?? '', line: error?.line, file: error?.file ?? '' });
      },
      { expected: 'aucune erreur', found: 'ReferenceError: prix is not defined', file: 'script.js', line: 18 },
    ],
  ],
);

gradeWork(
  'a syntax error is in the console',
  { 'index.html': page('<script src="script.js"></script>'), 'script.js': 'let a = 1;\nlet b = ;\n' },
  [
    [
      'with its line',
      async ({ console }) =>
        expect(await console.errors()).toEqual([
          { kind: 'error', text: "SyntaxError: Unexpected token ';'", file: 'script.js', line: 2 },
        ]),
      'passed',
    ],
  ],
);

const TIMER = page(
  `<p id="reste">05:05</p><p id="heure"></p><p id="image">0</p><button>Démarrer</button> <button>Dessiner</button>
<script>
document.querySelector('#heure').textContent = new Date().toLocaleString('fr-FR');
let reste = 305;
const affiche = () => { document.querySelector('#reste').textContent = String(Math.floor(reste / 60)).padStart(2, '0') + ':' + String(reste % 60).padStart(2, '0'); };
const [demarrer, dessiner] = document.querySelectorAll('button');
demarrer.addEventListener('click', () => {
  const minuteur = setInterval(() => { reste -= 1; affiche(); if (reste === 0) clearInterval(minuteur); }, 1000);
});
dessiner.addEventListener('click', () => {
  setTimeout(() => document.querySelector('#absent').focus(), 500);
  requestAnimationFrame(function image() { document.querySelector('#image').textContent++; requestAnimationFrame(image); });
});
</script>`,
);

gradeWork(
  'clock',
  {
    'index.html': TIMER,
    'contact.html': page('<p></p><script>document.querySelector("p").textContent = new Date().getFullYear()</script>'),
  },
  [
    [
      'the default time',
      async ({ page, clock }) => {
        await clock.start();
        await expect(page.locator('#heure')).toHaveText('02/03/2026 10:00:00');
      },
      'passed',
    ],
    [
      'another time, in Paris',
      async ({ page, clock }) => {
        await clock.start('2026-07-14T23:59:58');
        await expect(page.locator('#heure')).toHaveText('14/07/2026 23:59:58');
      },
      'passed',
    ],
    [
      'time stands still',
      async ({ page, clock }) => {
        await clock.start();
        await page.getByRole('button', { name: 'Démarrer' }).click();
        await expect(page.locator('#reste')).toHaveText('05:05');
      },
      'passed',
    ],
    [
      'and advances',
      async ({ page, clock }) => {
        await clock.start();
        await page.getByRole('button', { name: 'Démarrer' }).click();
        await page.getByRole('button', { name: 'Dessiner' }).click();
        await clock.advance(3);
        await expect(page.locator('#reste')).toHaveText('05:02');
        await clock.advance(0.5);
        await expect(page.locator('#reste')).toHaveText('05:02');
        await clock.advance(0.5);
        await expect(page.locator('#reste')).toHaveText('05:01');
        expect(Number((await page.locator('#image').allTexts())[0])).toBe(near(240, 15));
      },
      'passed',
    ],
    [
      'an error of a timer is told, and time goes on',
      async ({ page, clock, console }) => {
        await clock.start();
        await page.getByRole('button', { name: 'Dessiner' }).click();
        await clock.advance(1);
        const [error] = await console.errors();
        expect([error?.text, error?.line]).toEqual(["TypeError: Cannot read properties of null (reading 'focus')", 15]);
        expect(Number((await page.locator('#image').allTexts())[0])).toBe(near(60, 15));
      },
      'passed',
    ],
    [
      'to the end',
      async ({ page, clock }) => {
        await clock.start();
        await page.getByRole('button', { name: 'Démarrer' }).click();
        await clock.advance(305);
        await expect(page.locator('#reste')).toHaveText('00:00');
        await clock.advance(10);
        await expect(page.locator('#reste')).toHaveText('00:00');
      },
      'passed',
    ],
    [
      'wrong work',
      async ({ page, clock }) => {
        await clock.start();
        await page.getByRole('button', { name: 'Démarrer' }).click();
        await clock.advance(65);
        await expect(page.locator('#reste')).toHaveText('05:00');
      },
      { expected: '« 05:00 »', found: '« 04:00 »', line: 5 },
    ],
    [
      'started again, at another day',
      async ({ page, clock }) => {
        await clock.start('2026-03-02');
        await clock.start('2025-12-31');
        await expect(page.locator('#heure')).toHaveText('31/12/2025 00:00:00');
      },
      'passed',
    ],
    [
      'another page keeps it',
      async ({ page, clock, open }) => {
        await clock.start('2031-01-01');
        await open('contact.html');
        await expect(page.locator('p')).toHaveText('2031');
      },
      'passed',
    ],
  ],
);

const STYLED = {
  'index.html': page(
    '<nav><a href="contact.html">Contact</a> <a href="absente.html">Absente</a> <a href="#bas">Bas</a></nav><div id="large"></div><p id="bas">Texte</p>',
    `<style>body { margin: 0; color: black; background: white } #large { height: 20px; width: 100% } p { font-size: 18px }
@media (width < 600px) { p { font-size: 16px } #large { width: 500px } } @media print { nav { display: none } }
@media (prefers-color-scheme: dark) { body { background: rgb(20, 20, 20) } } @media (prefers-reduced-motion: reduce) { p { color: green } }
@media (prefers-contrast: more) { p { color: navy } }</style>`,
  ),
  'contact.html': page('<h1>Contact</h1><a href="index.html">Accueil</a>'),
  'pages/aide.html': page('<h1>Aide</h1><a href="../contact.html">Contact</a>'),
};

gradeWork('how it is looked at', STYLED, [
  [
    'width',
    async ({ page, width }) => {
      await expect(page.locator('p')).toHaveCSS('font-size', '18px');
      await width(375);
      await expect(page.locator('p')).toHaveCSS('font-size', '16px');
      expect((await page.size()).width).toBe(500);
      await width(600);
      await expect(page.locator('p')).toHaveCSS('font-size', '18px');
      expect((await page.size()).width).toBe(600);
      expect((await page.locator('#large').box())?.width).toBe(near(600));
    },
    'passed',
  ],
  [
    'too wide',
    async ({ page, width }) => {
      await width(375);
      expect((await page.size()).width, 'une page de 375 px de large').toBe(near(375));
    },
    { expected: 'une page de 375 px de large', found: '500' },
  ],
  [
    'print',
    async ({ page, media }) => {
      await media({ print: true });
      await expect(page.getByRole('navigation')).toBeHidden();
      await media({});
      await expect(page.locator('nav')).toBeVisible();
    },
    'passed',
  ],
  [
    'dark, movement, contrast',
    async ({ page, media }) => {
      await media({ dark: true });
      await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(20, 20, 20)');
      await media({ reducedMotion: true });
      await expect(page.locator('body')).toHaveCSS('background-color', 'white');
      await expect(page.locator('p')).toHaveCSS('color', 'green');
      await media({ moreContrast: true });
      await expect(page.locator('p')).toHaveCSS('color', 'navy');
    },
    'passed',
  ],
]);

gradeWork('from page to page', STYLED, [
  [
    'another page',
    async ({ page, open }) => {
      await open('contact.html');
      await expect(page.getByRole('heading')).toHaveText('Contact');
      expect(page.file()).toBe('contact.html');
    },
    'passed',
  ],
  [
    'a page in a folder, and back by links',
    async ({ page, open }) => {
      await open('pages/aide.html');
      await page.getByRole('link').click();
      expect(page.file()).toBe('contact.html');
      await page.getByRole('link').click();
      expect(page.file()).toBe('index.html');
    },
    'passed',
  ],
  [
    'a page that is not there',
    ({ open }) => open('absente.html'),
    { expected: 'un fichier absente.html', found: 'aucun fichier de ce nom' },
  ],
  [
    'a link that leads nowhere',
    async ({ page }) => {
      await page.getByRole('link', { name: 'Absente' }).click();
      expect(page.file()).toBe('absente.html');
      await expect(page.getByRole('heading')).toHaveCount(1);
    },
    { expected: 'un seul élément', found: 'aucun élément' },
  ],
  [
    'a link inside the page',
    async ({ page }) => {
      await page.getByRole('link', { name: 'Bas' }).click();
      expect(page.file()).toBe('index.html');
    },
    'passed',
  ],
  [
    'ten times',
    async ({ page, open }) => {
      for (let round = 0; round < 5; round += 1) {
        await open('contact.html');
        await open('index.html');
      }
      await expect(page.locator('p')).toHaveCount(1);
    },
    'passed',
  ],
]);

gradeWork(
  'without JavaScript',
  {
    'index.html': page(
      '<p>Départ</p><noscript><b>Sans script</b></noscript><script>document.querySelector("p").textContent = "Script"; console.log("a")</script>',
    ),
  },
  [
    [
      'what is left',
      async ({ page, without }) => {
        await expect(page.locator('p')).toHaveText('Script');
        await without('javascript');
        await expect(page.locator('p')).toHaveText('Départ');
        await expect(page.locator('b')).toBeVisible();
        expect(await page.text()).toContain('Sans script');
        expect((await page.headings()).length).toBe(0);
        expect(await page.locator('p').style('display')).toBe('block');
      },
      'passed',
    ],
    [
      'what is missing',
      async ({ page, without }) => {
        await without('javascript');
        await expect(page.locator('p')).toHaveText('Script');
      },
      { expected: '« Script »', found: '« Départ »', line: 5 },
    ],
    ['it comes back for the next check', ({ page }) => expect(page.locator('p')).toHaveText('Script'), 'passed'],
  ],
);

gradeWork(
  'storage',
  {
    'index.html': page(
      '<p></p><button>Plus</button><script>const affiche = () => { document.querySelector("p").textContent = localStorage.getItem("n") ?? "0" }; affiche(); document.querySelector("button").onclick = () => { localStorage.setItem("n", Number(localStorage.getItem("n")) + 1); affiche(); }</script>',
    ),
  },
  [
    [
      'works, and lasts from page to page',
      async ({ page, open }) => {
        await page.getByRole('button').click();
        await page.getByRole('button').click();
        await expect(page.locator('p')).toHaveText('2');
        await open('index.html');
        await expect(page.locator('p')).toHaveText('2');
      },
      'passed',
    ],
    [
      'is fresh for each check',
      async ({ page }) => {
        await page.getByRole('button').click();
        await expect(page.locator('p')).toHaveText('1');
      },
      'passed',
    ],
  ],
);
