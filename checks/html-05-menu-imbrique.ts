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
    if ((await list.count()) === 0) refuse({ expected, found: 'aucune liste' });
    const [first] = source.html().select('h1, ul, ol');
    if (first?.name !== 'h1') {
      const found = 'la liste est avant le titre, ou le titre h1 manque';
      refuse({ expected: 'la liste sous le titre « Sommaire »', found, line: first?.line });
    }
    const items = await itemsOf(list);
    const line = await list.line();
    const empty = list.locator('li').filter({ hasText: /^\s*$/ });
    if ((await empty.count()) > 0) {
      const found = 'un élément vide : la barre / manque peut-être dans </li>';
      refuse({ expected, found, line: await empty.line() });
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
    const found =
      below !== '' && text.startsWith(below)
        ? `la partie ${wrong + 1} commence par sa sous-liste, avant son texte`
        : `la partie ${wrong + 1} est « ${shorten(text.replace(below, '').trim())} », et non « ${PARTS[wrong]} »`;
    refuse({ expected, found, line: await item.line() });
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
    if (absent) refuse({ expected, found: `« ${absent} » manque dans la page, ou a changé` });
    const isSwapped = (await workshops(page, [...WORKSHOPS].reverse())) !== undefined;
    const found = isSwapped ? 'la liste est dans l’autre ordre' : 'aucune liste n’a ces deux éléments seuls';
    refuse({ expected, found, line: source.html().lineOf('Réparer') });
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
  { after: 'sous-liste', hint: 'Une sous-liste est toujours à l’intérieur d’un élément de liste.' },
  async ({ page, source }) => {
    const expected = 'seulement des éléments de liste (li), directement dans la liste';
    const [stranger] = source.html().select(':is(ul, ol) > :not(li, script, template)');
    if (stranger) {
      refuse({ expected, found: `<${stranger.name}> est posé entre les li`, line: stranger.line });
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
      if (!rest.includes(text)) refuse({ expected: `« ${text} » dans la page`, found: 'ce texte manque ou a changé' });
      rest = rest.replace(text, '');
    }
    if (rest !== '') {
      refuse({ expected: 'le titre et cinq textes', found: `un texte en plus dans « ${shorten(shown)} »` });
    }
    const typed = page.locator('li').filter({ hasText: TYPED });
    const [first] = await typed.allTexts();
    if (first === undefined) return;
    const found = `« ${shorten(first.trim())} »`;
    refuse({ expected: 'le texte seul : le navigateur ajoute la puce', found, line: await typed.line() });
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
