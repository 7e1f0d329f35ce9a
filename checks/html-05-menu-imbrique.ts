import { check, type Locator, letters, type Page, refuse, shorten } from '../src/check/vocabulary.ts';

const PARTS = ['Accueil', 'Ateliers', 'Contact'];
const WORKSHOPS = ['Réparer', 'Décorer'];
/** A dash, a star or a bullet before the text. */
const TYPED = /^\s*[-‐‑‒–—−*+•·◦▪●○■>]/;
const ALL = ['Sommaire', 'Accueil', 'Ateliers', ...WORKSHOPS, 'Contact'];

check(
  'parties',
  'La liste principale a trois parties : Accueil, Ateliers, Contact',
  { hint: 'Comptez les éléments posés directement dans la première liste : un par partie.' },
  async ({ page, source }) => {
    const expected = 'trois parties, dans l’ordre : Accueil, Ateliers, Contact';
    const list = page.locator('ul, ol').first();
    if ((await list.count()) === 0) {
      const hint = 'Quelles balises entourent toute une liste ? La fiche F05 les donne.';
      refuse({ expected, found: 'aucune liste', hint });
    }
    const [first] = source.html().select('h1, ul, ol');
    if (first?.name !== 'h1') {
      const found = 'la liste est avant le titre, ou le titre h1 manque';
      const hint = 'Que lit-on d’abord : le nom de la page, ou la liste ?';
      refuse({ expected: 'la liste sous le titre « Sommaire »', found, line: first?.line, hint });
    }
    const items = await itemsOf(list);
    const line = await list.line();
    const empty = list.locator('li').filter({ hasText: /^\s*$/ });
    if ((await empty.count()) > 0) {
      const found = 'un élément vide : la barre / manque peut-être dans </li>';
      const hint = 'Regardez la fin de cette ligne, puis celle d’avant : la balise ouvre, ou ferme ?';
      refuse({ expected, found, line: await empty.line(), hint });
    }
    if (items.length !== PARTS.length) {
      const found = `la première liste a ${items.length} ${items.length < 2 ? 'partie' : 'parties'}`;
      refuse({ expected, found, line });
    }
    const wrong = PARTS.findIndex((part, rank) => !letters(items[rank] ?? '').startsWith(part));
    if (wrong === -1) return;
    const item = list.locator(':scope > li').nth(wrong);
    const [text = ''] = await item.allTexts();
    const [below = ''] = await item.locator('ul, ol').allTexts();
    const start = await item.line();
    if (below !== '' && text.startsWith(below)) {
      const hint = 'Lisez cette partie à voix haute : son nom vient-il avant ce qu’elle contient ?';
      const found = `la partie ${wrong + 1} commence par sa sous-liste, avant son texte`;
      refuse({ expected, found, line: start, hint });
    }
    const hint = 'Comparez avec l’énoncé : le nom des parties, puis leur ordre.';
    const name = shorten(text.replace(below, '').trim());
    const found = `la partie ${wrong + 1} est « ${name} », et non « ${PARTS[wrong]} »`;
    refuse({ expected, found, line: start, hint });
  },
);

check(
  'sous-liste',
  '« Réparer » et « Décorer » forment une liste de deux éléments',
  { hint: 'Ces deux textes ont leur propre liste, avec son ouverture et sa fermeture.' },
  async ({ page, source }) => {
    if (await workshops(page)) return;
    const expected = 'une liste de deux éléments, dans l’ordre : Réparer, Décorer';
    const shown = letters(await page.text());
    const absent = WORKSHOPS.find((text) => !shown.includes(text));
    if (absent) {
      const hint = 'L’énoncé donne cinq textes, lettre à lettre. Lequel reste à écrire ?';
      refuse({ expected, found: `« ${absent} » manque dans la page, ou a changé`, hint });
    }
    const isSwapped = (await workshops(page, [...WORKSHOPS].reverse())) !== undefined;
    const line = source.html().lineOf('Réparer');
    if (isSwapped) {
      const hint = 'Relisez l’énoncé : quelle sous-partie vient la première ?';
      refuse({ expected, found: 'la liste est dans l’autre ordre', line, hint });
    }
    refuse({ expected, found: 'aucune liste n’a ces deux éléments seuls', line });
  },
);

check(
  'dedans',
  'La sous-liste est à l’intérieur de la partie « Ateliers »',
  { after: ['parties', 'sous-liste'], hint: 'Où cette partie se ferme-t-elle ? La sous-liste vient avant.' },
  async ({ page }) => {
    for (const item of await page.locator('li').all()) {
      const [text = ''] = await item.allTexts();
      if (letters(text).startsWith('Ateliers') && (await workshops(item))) return;
    }
    const list = await workshops(page);
    const expected = 'la sous-liste, avant la fermeture de la partie « Ateliers »';
    refuse({ expected, found: 'la sous-liste est hors de cette partie', line: await list?.line() });
  },
);

check(
  'enfants',
  'Une liste ne contient directement que des éléments de liste (li)',
  { after: 'sous-liste', hint: 'Entre deux éléments de la liste, rien n’est écrit. Quel élément doit contenir ceci ?' },
  async ({ page, source }) => {
    const expected = 'seulement des éléments de liste (li), directement dans la liste';
    const [stranger] = source.html().select(':is(ul, ol) > :not(li, script, template)');
    if (stranger) {
      const found = `<${stranger.name}> est posé entre les li`;
      if (!/^[uo]l$/.test(stranger.name)) refuse({ expected, found, line: stranger.line });
      const hint = 'Une sous-liste est toujours à l’intérieur d’un élément de liste. Lequel, ici ?';
      refuse({ expected, found, line: stranger.line, hint });
    }
    for (const list of await page.locator('ul, ol').all()) {
      const inside = (await list.locator(':scope > li').allTexts()).join('');
      if (letters((await list.allTexts()).join('')) === letters(inside)) continue;
      refuse({ expected, found: 'du texte est posé entre les li', line: await list.line() });
    }
  },
);

check(
  'textes',
  'La page ne contient que les textes demandés',
  { after: 'parties', hint: 'Comptez les textes sous le titre : il y en a cinq.' },
  async ({ page }) => {
    const shown = await page.text();
    let rest = letters(shown);
    for (const text of ALL) {
      if (!rest.includes(text)) {
        const hint = 'Comparez avec l’énoncé, lettre à lettre : majuscules, accents.';
        refuse({ expected: `« ${text} » dans la page`, found: 'ce texte manque ou a changé', hint });
      }
      rest = rest.replace(text, '');
    }
    if (rest !== '') {
      refuse({ expected: 'le titre et cinq textes', found: `un texte en plus dans « ${shorten(shown)} »` });
    }
    const typed = page.locator('li').filter({ hasText: TYPED });
    const [first] = await typed.allTexts();
    if (first === undefined) return;
    const found = `« ${shorten(first.trim())} »`;
    const hint = 'Regardez la page : cette ligne a-t-elle deux signes avant son texte ?';
    refuse({ expected: 'le texte seul : le navigateur ajoute la puce', found, line: await typed.line(), hint });
  },
);

check(
  'fermetures',
  'Chaque liste est fermée',
  { after: 'parties', hint: 'Comptez les listes ouvertes, puis les listes fermées.' },
  ({ source }) => {
    const open = source.html().fault('unclosed', 'ul', 'ol');
    if (!open) return;
    refuse({ expected: `</${open.name}> à la fin de la liste`, found: `<${open.name}> reste ouvert`, line: open.line });
  },
);

/** Texts of the items that are directly in that list. */
function itemsOf(list: Locator): Promise<string[]> {
  return list.locator(':scope > li').allTexts();
}

/** The list of the two workshops, and of nothing else. */
async function workshops(where: Page | Locator, wanted = WORKSHOPS): Promise<Locator | undefined> {
  for (const list of await where.locator('ul, ol').all()) {
    if ((await itemsOf(list)).map(letters).join() === wanted.join()) return list;
  }
  return undefined;
}
