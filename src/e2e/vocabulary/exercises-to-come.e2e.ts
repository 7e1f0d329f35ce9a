import { type CheckContext, expect, type Locator, near, refuse } from '../../check/vocabulary.ts';
import { type Case, endBrowser, type Files, gradeWork, type Outcome, page } from './grade-work.ts';

endBrowser();

/** Checks that the plan of the course describes, written as their authors will: do the words suffice? */
interface Trial {
  checks: Record<string, (context: CheckContext) => unknown>;
  right: Files;
  /** A wrong work, and what its checks give. */
  wrong: readonly [Files, Record<string, Outcome>][];
}

function tryOut(name: string, { checks, right, wrong }: Trial): void {
  const cases = (outcomes: Record<string, Outcome>) =>
    Object.entries(checks).map(([title, body]): Case => [title, body, outcomes[title] ?? 'passed']);
  gradeWork(`${name}: right`, right, cases({}));
  for (const [index, [files, outcomes]] of wrong.entries())
    gradeWork(`${name}: wrong ${index + 1}`, files, cases(outcomes));
}

/** `css-05-carres`: boxes, measured. */
const squares = (css: string): Files => ({
  'index.html': page(
    ['bleu', 'vert', 'violet'].map((colour) => `<div class="carre-${colour}"></div>`).join('\n'),
    '<link rel="stylesheet" href="style.css">',
  ),
  'style.css': `body { margin: 0 } div { width: 100px; height: 100px }\n${css}`,
});
const boxOf = async (square: Locator) =>
  (await square.box()) ?? refuse({ expected: 'un carré dessiné', found: 'rien' });

tryOut('squares', {
  checks: {
    'le carré vert mesure 140px, avec 20px de marge intérieure': async ({ page }) => {
      const green = page.locator('.carre-vert');
      for (const side of ['top', 'right', 'bottom', 'left']) await expect(green).toHaveCSS(`padding-${side}`, near(20));
      const { width, height } = await boxOf(green);
      expect([width, height], 'un carré vert de 140px sur 140px').toEqual([near(140), near(140)]);
    },
    'il y a 30px de vide au-dessus du violet': async ({ page }) => {
      const [above, square] = [await boxOf(page.locator('.carre-vert')), await boxOf(page.locator('.carre-violet'))];
      expect(square.y - above.y - above.height, '30px de vide').toBe(near(30));
    },
  },
  right: squares('.carre-vert { padding: 20px }\n.carre-violet { margin-top: 30px }'),
  wrong: [
    [
      squares('.carre-vert { padding: 20px; box-sizing: border-box; margin-bottom: 30px }'),
      {
        'le carré vert mesure 140px, avec 20px de marge intérieure': {
          expected: 'un carré vert de 140px sur 140px',
          found: 'une liste de 2 : 100 et 100',
        },
      },
    ],
    [
      squares('.carre-vert { margin: 20px }'),
      {
        'le carré vert mesure 140px, avec 20px de marge intérieure': {
          expected: 'padding-top vaut 20px, à 1px près',
          found: 'padding-top vaut 0px',
          file: 'style.css',
          line: 2,
        },
        'il y a 30px de vide au-dessus du violet': { expected: '30px de vide', found: '20' },
      },
    ],
  ],
});

/** `css-03-contraste`: colours as they are seen. */
const coloured = (css: string): Files => ({
  'index.html': page(
    '<p class="bleu">Bleu</p>\n<div class="fonce"><p class="clair">Clair</p></div>',
    `<style>${css}</style>`,
  ),
});

tryOut('contrast', {
  checks: {
    'les textes atteignent un contraste de 4,5:1': async ({ page }) => {
      for (const text of await page.locator('p').all()) await expect(text).toHaveContrast(4.5);
    },
    'le bleu garde sa teinte': async ({ page }) => {
      const { hue = 0, saturation = 0 } = (await page.locator('.bleu').colour('color')) ?? {};
      expect(hue, 'une teinte entre 190 et 230').toBe(near(210, 20));
      expect(saturation, 'une saturation d’au moins 15 %').toBeGreaterThanOrEqual(15);
    },
    'le fond n’a pas changé': async ({ page }) => {
      await expect(page.locator('.clair')).toHaveBackground('hsl(210, 50%, 25%)');
      await expect(page.locator('.bleu')).toHaveBackground('white');
    },
  },
  right: coloured(
    '.bleu { color: hsl(212, 60%, 35%) } .fonce { background: hsl(210 50% 25%) } .clair { color: rgb(255 255 255 / 0.8) }',
  ),
  wrong: [
    [
      coloured('.bleu { color: hsl(210, 60%, 70%) } .fonce { background: #fff } .clair { color: black }'),
      {
        'les textes atteignent un contraste de 4,5:1': {
          expected: 'un contraste d’au moins 4,5',
          found: 'un contraste de 2,2',
          line: 5,
        },
        'le fond n’a pas changé': {
          expected: 'un fond hsl(210, 50%, 25%), soit rgb(32, 64, 96)',
          found: 'un fond rgb(255, 255, 255)',
          line: 3,
        },
      },
    ],
    [
      coloured('html { background: #ff0 } p { color: black } .fonce { background: rgb(32, 64, 96, 0.5) }'),
      {
        'le bleu garde sa teinte': { expected: 'une teinte entre 190 et 230', found: '0' },
        'le fond n’a pas changé': { found: 'un fond rgb(144, 160, 48)', line: 3 },
      },
    ],
  ],
});

/** `resp-02`: columns at several widths, nothing that sticks out. */
const cards = (css: string): Files => ({
  'index.html': page(
    `<main>${'<article>Une carte</article>'.repeat(3)}</main>`,
    `<style>* { box-sizing: border-box } body { margin: 0 } ${css}</style>`,
  ),
});
const columnsAt = async ({ page, width }: CheckContext, px: number, wanted: number) => {
  await width(px);
  const boxes = await Promise.all((await page.locator('article').all()).map(boxOf));
  const columns = new Set(boxes.map(({ x }) => Math.round(x))).size;
  if (columns !== wanted) refuse({ expected: `à ${px} px : ${wanted} colonnes`, found: `${columns} colonnes` });
};

tryOut('columns', {
  checks: {
    'une puis trois colonnes': async (context) => {
      await columnsAt(context, 599, 1);
      await columnsAt(context, 600, 3);
    },
    'rien ne dépasse': async ({ page, width }) => {
      for (const px of [320, 375, 768]) {
        await width(px);
        expect((await page.size()).width, `à ${px} px : une page de ${px} px de large`).toBe(near(px));
      }
    },
  },
  right: cards('@media (width >= 600px) { main { display: flex } article { flex: 1 } }'),
  wrong: [
    [
      cards('main { display: grid; grid-template-columns: repeat(3, 200px) }'),
      {
        'une puis trois colonnes': { expected: 'à 599 px : 1 colonnes', found: '3 colonnes' },
        'rien ne dépasse': { expected: 'à 320 px : une page de 320 px de large', found: '600' },
      },
    ],
  ],
});

/** `js-02-echange`: variables, with other values. */
const swap = (code: string): Files => ({
  'index.html': page('<p></p><script src="script.js"></script>'),
  'script.js': `// <depart>\nlet gauche = "thé";\nlet droite = "café";\n// </depart>\n${code}\n`,
});

tryOut('swap', {
  checks: {
    'droite a reçu l’ancienne valeur de gauche': async ({ variable }) => {
      expect(await variable('gauche')).toBe('café');
      expect(await variable('droite')).toBe('thé');
    },
    'l’échange marche avec d’autres valeurs': async ({ values, variable }) => {
      for (const [gauche, droite] of [
        ['eau', 'lait'],
        [3, 8],
        [5, 5],
      ]) {
        await values({ gauche, droite });
        expect([await variable('gauche'), await variable('droite')]).toEqual([droite, gauche]);
      }
    },
  },
  right: swap('[gauche, droite] = [droite, gauche];'),
  wrong: [
    [
      swap('gauche = droite;\ndroite = gauche;'),
      {
        'droite a reçu l’ancienne valeur de gauche': { expected: '« thé »', found: '« café »' },
        'l’échange marche avec d’autres valeurs': {
          expected: 'une liste de 2 : « lait » et « eau »',
          found: 'une liste de 2 : « lait » et « lait »',
        },
      },
    ],
    [
      swap('gauche = "café"; droite = "thé";'),
      {
        'l’échange marche avec d’autres valeurs': {
          expected: 'une liste de 2 : « lait » et « eau »',
          found: 'une liste de 2 : « café » et « thé »',
        },
      },
    ],
    [
      { ...swap(''), 'script.js': 'manque();\nlet gauche = 1;\n' },
      {
        'droite a reçu l’ancienne valeur de gauche': {
          expected: 'une variable nommée gauche',
          found: 'le script s’est arrêté avant de la créer',
        },
        'l’échange marche avec d’autres valeurs': {
          expected: 'gauche et droite entre les lignes // <depart> et // </depart>',
          found: 'ces lignes ont changé ou manquent',
        },
      },
    ],
  ],
});

/** `js-06-composer`: functions, called. */
const total = (code: string): Files => ({ 'index.html': page('<script src="script.js"></script>'), 'script.js': code });

tryOut('compose', {
  checks: {
    'remise s’applique avec PONT10': async ({ call }) => {
      expect(await call('remise', 50, 'PONT10')).toBe(near(45, 0.0005));
      expect(await call('remise', 50, 'AUTRE')).toBe(near(50, 0.0005));
    },
    'total appelle remise': async ({ call, source }) => {
      expect(await call('total', 19.99, 3, 'PONT10')).toBe(near(53.973, 0.0005));
      const [first] = source.js().functions('total');
      const calls = source
        .js()
        .calls('remise')
        .some(({ inFunction }) => inFunction === 'total');
      if (!calls)
        refuse({
          expected: 'un appel de remise dans total',
          found: 'aucun appel',
          line: first?.line,
          file: 'script.js',
        });
    },
    'la console reste vide': async ({ call, console }) => {
      await call('total', 1, 1, '');
      expect(await console.texts(), 'une console vide').toEqual([]);
    },
  },
  right: total(
    'const remise = (prix, code) => (code === "PONT10" ? prix * 0.9 : prix);\nfunction total(prix, nombre, code) { return remise(prix * nombre, code); }',
  ),
  wrong: [
    [
      total(
        'function remise(prix, code) { return code === "PONT10" ? prix - 10 : prix; }\nfunction total(prix, nombre, code) { console.log(prix); return prix * nombre * 0.9; }',
      ),
      {
        'remise s’applique avec PONT10': { expected: '45, à 0,0005 près', found: '40' },
        'total appelle remise': {
          expected: 'un appel de remise dans total',
          found: 'aucun appel',
          file: 'script.js',
          line: 2,
        },
        'la console reste vide': { expected: 'une console vide', found: 'une liste de 1 : « 1 »' },
      },
    ],
    [
      total('function remise(prix, code) { console.log(prix * 0.9); }'),
      {
        'remise s’applique avec PONT10': { expected: '45, à 0,0005 près', found: 'aucune valeur (undefined)' },
        'total appelle remise': { expected: 'une fonction nommée total', found: 'rien de ce nom' },
        'la console reste vide': { expected: 'une fonction nommée total', found: 'rien de ce nom' },
      },
    ],
  ],
});

/** `dom-06-depliant`: clicks, focus, attributes. */
const foldable = (script: string): Files => ({
  'index.html': page(
    `<h2><button aria-expanded="false" aria-controls="r1">Question</button></h2><div id="r1" hidden>Réponse</div>\n<script>${script}</script>`,
  ),
});

tryOut('foldable', {
  checks: {
    'un clic ouvre, un autre ferme': async ({ page }) => {
      const button = page.getByRole('button', { name: 'Question' });
      const answer = page.locator(`#${await button.attribute('aria-controls')}`);
      await expect(answer).toBeHidden();
      await button.click();
      await expect(answer, 'la réponse visible après un clic').toBeVisible();
      await expect(button).toHaveAttribute('aria-expanded', 'true');
      await button.click();
      await expect(answer).toBeHidden();
    },
    'le clavier suffit': async ({ page }) => {
      await page.press('Tab');
      await expect(page.getByRole('button')).toBeFocused();
      await page.press('Enter');
      await expect(page.getByText('Réponse')).toBeVisible();
    },
  },
  right: foldable(
    "const b = document.querySelector('button'); b.addEventListener('click', () => { const r = document.querySelector('#r1'); r.hidden = !r.hidden; b.setAttribute('aria-expanded', String(!r.hidden)); });",
  ),
  wrong: [
    [
      foldable(
        "document.querySelector('button').addEventListener('click', () => { document.querySelector('#r1').hidden = false; });",
      ),
      {
        'un clic ouvre, un autre ferme': {
          expected: 'aria-expanded vaut « true »',
          found: 'aria-expanded vaut « false »',
          line: 5,
        },
      },
    ],
    [
      foldable(
        "document.querySelector('button').addEventListener('mousedown', () => { document.querySelector('#r1').textContent = ''; });",
      ),
      {
        'un clic ouvre, un autre ferme': {
          expected: 'la réponse visible après un clic',
          found: 'un élément caché',
          line: 5,
        },
        'le clavier suffit': { expected: 'un élément visible', found: 'un élément caché', line: 5 },
      },
    ],
  ],
});

/** `dom-09-reaction`: time, played many times. */
const reaction = (script: string): Files => ({
  'index.html': page(`<button>Jouer</button><p role="status"></p>\n<script>${script}</script>`),
});
const GAME = (delay: string) =>
  `let debut = 0; let minuteur; const dit = (t) => { document.querySelector('p').textContent = t; };
document.querySelector('button').addEventListener('click', () => {
  if (debut) { dit(Date.now() - debut + ' ms'); debut = 0; return; }
  dit('Attendez'); minuteur = setTimeout(() => { debut = Date.now(); dit('Cliquez !'); }, ${delay});
});`;

tryOut('reaction', {
  checks: {
    'le temps est mesuré, à chaque partie': async ({ page, clock }) => {
      await clock.start();
      for (let game = 0; game < 10; game += 1) {
        await page.getByRole('button').click();
        await clock.advance(0.99);
        await expect(page.getByRole('status'), 'rien avant une seconde').toHaveText('Attendez');
        await clock.advance(2.06);
        await expect(page.getByRole('status')).toHaveText('Cliquez !');
        await page.getByRole('button').click();
        await expect(page.getByRole('status')).toHaveText(/^\d+ ms$/);
      }
    },
  },
  right: reaction(GAME('1000 + Math.random() * 2000')),
  wrong: [
    [
      reaction(GAME('500')),
      {
        'le temps est mesuré, à chaque partie': { expected: 'rien avant une seconde', found: '« Cliquez ! »', line: 5 },
      },
    ],
  ],
});
