import { check, type HtmlSource, type Locator, letters, type Page, refuse, shorten } from '../src/check/vocabulary.ts';

const THINGS = ['un pinceau plat', 'un rouleau', 'un bac', 'une bâche', 'du ruban de masquage'];
const STEPS = ['Protéger le sol.', 'Laver le mur.', 'Passer la première couche.', 'Laisser sécher.'];
const LEXICON: [string, string][] = [
  ['apprêt', 'Première couche, sous la peinture.'],
  ['teinte', 'Couleur exacte de la peinture.'],
  ['liant', 'Ce qui fait tenir la peinture au mur.'],
];
const SAME_HINT = 'Comparez avec le texte de départ, mot à mot.';
/** A number, a dash, a star or a bullet before the text. */
const TYPED = /^\s*[-\d‐‑‒–—−*+•·◦▪●○■>]/;

check(
  'materiel',
  'Le matériel est une liste sans ordre de cinq éléments',
  { hint: 'L’ordre compte-t-il ? Puis un élément par objet, chacun avec son ouverture et sa fermeture.' },
  async ({ page, source }) => {
    const expected = 'cinq objets, dans une liste sans ordre';
    const list = await listWith(page, 'ul', 'pinceau');
    const line = source.html().lineOf('un pinceau plat');
    if (!list) {
      await refuseAbsent(page, 'un pinceau plat', expected);
      refuse({ expected, found: 'ce n’est pas une liste sans ordre', line });
    }
    await refuseEmpty(list);
    if ((await list.locator('ul, ol').count()) > 0) {
      const found = 'une autre liste est à l’intérieur : la fermeture </ul> manque, ou vient trop tard';
      const hint = 'Où finit le matériel ? Regardez la balise écrite après le dernier objet.';
      refuse({ expected, found, line: await list.line(), hint });
    }
    const items = (await list.getByRole('listitem').allTexts()).map(bare);
    const outside = THINGS.find((thing) => !items.some((item) => item.includes(key(thing))));
    if (outside) {
      await refuseAbsent(page, outside, expected);
      const elsewhere = await page.locator('ul li, ol li').filter({ hasText: outside }).count();
      const line = source.html().lineOf(outside);
      if (elsewhere > 0) {
        const hint = 'À quelle ligne la liste du matériel s’ouvre-t-elle ? Où se ferme-t-elle ?';
        refuse({ expected, found: `« ${outside} » est dans une autre liste`, line, hint });
      }
      const hint = 'Comparez avec le premier objet : ses balises, et sa place dans la liste.';
      refuse({ expected, found: `« ${outside} » n’est pas dans la liste`, line, hint });
    }
    if (items.length !== THINGS.length) {
      const [one, other] = together(items);
      const twice = THINGS.find((thing) => items.filter((item) => item.includes(key(thing))).length > 1);
      if (one && other) {
        const hint = 'Comptez les balises qui ouvrent : il y en a une par objet.';
        const line = source.html().lineOf(one) ?? (await list.line());
        refuse({ expected, found: `« ${one} » et « ${other} » sont dans le même élément`, line, hint });
      }
      if (twice) {
        const hint = 'Ctrl et X déplace un texte. Ctrl et C en laisse une copie.';
        refuse({ expected, found: `« ${twice} » y est deux fois`, line: await list.line(), hint });
      }
      const hint = 'Retrouvez les cinq objets du départ. Quel élément est en plus ?';
      refuse({ expected, found: `la liste a ${say(items.length)}`, line: await list.line(), hint });
    }
  },
);

check(
  'etapes',
  'Les étapes sont une liste ordonnée de quatre éléments',
  { hint: 'Laver avant de peindre : ici, l’ordre compte. Chaque étape a son ouverture et sa fermeture.' },
  async ({ page, source }) => {
    const expected = 'quatre étapes, dans une liste ordonnée';
    const list = await listWith(page, 'ol', 'Protéger');
    const line = source.html().lineOf('Protéger le sol');
    if (!list) {
      await refuseAbsent(page, 'Protéger le sol.', expected);
      refuse({ expected, found: 'ce n’est pas une liste ordonnée', line });
    }
    await refuseEmpty(list);
    const items = (await list.getByRole('listitem').allTexts()).map(withoutNumber);
    const wrong = STEPS.find((step, rank) => items[rank] !== bare(step));
    if (wrong) {
      await refuseAbsent(page, wrong, expected);
      const found = `« ${wrong} » n’est pas seul à sa place, dans son élément`;
      refuse({ expected, found, line: source.html().lineOf(wrong) });
    }
    if (items.length !== STEPS.length) {
      const hint = 'Retrouvez les quatre étapes du départ. Quel élément est en plus ?';
      refuse({ expected, found: `la liste a ${say(items.length)}`, line: await list.line(), hint });
    }
  },
);

check(
  'numeros',
  'Aucune puce, aucun numéro n’est tapé à la main',
  { after: ['materiel', 'etapes'], hint: 'Regardez la page : une ligne a-t-elle deux puces, ou deux numéros ?' },
  async ({ page }) => {
    const items = page.locator('li, dt, dd').filter({ hasText: TYPED });
    const [first] = await items.allTexts();
    if (first === undefined) return;
    const found = `« ${shorten(first.trim())} »`;
    refuse({ expected: 'le texte seul : le navigateur ajoute la puce ou le numéro', found, line: await items.line() });
  },
);

check(
  'lexique',
  'Le lexique a trois mots et trois définitions',
  { hint: 'Une liste de définitions a un élément pour le mot, un autre pour la définition.' },
  async ({ page, source }) => {
    const list = await listWith(page, 'dl', 'apprêt');
    const expected = 'trois mots et trois définitions, dans une liste de définitions';
    if (!list) {
      await refuseAbsent(page, 'apprêt', expected);
      refuse({ expected, found: 'ce n’est pas une liste de définitions', line: source.html().lineOf('apprêt') });
    }
    const lists = await page.locator('dl').count();
    if (lists > 1) {
      const hint = 'Combien de fois le lexique s’ouvre-t-il ? Combien de fois se ferme-t-il ?';
      refuse({ expected, found: `le lexique est coupé en ${lists} listes`, line: await list.line(), hint });
    }
    const terms = await list.locator('dt').count();
    const meanings = await list.locator('dd').count();
    if (terms === LEXICON.length && meanings === LEXICON.length) return;
    refuse({ expected, found: `éléments dt : ${terms} ; éléments dd : ${meanings}`, line: await list.line() });
  },
);

check(
  'couples',
  'Chaque mot est suivi de sa définition',
  { after: 'lexique', hint: 'Le mot vient d’abord, puis ce qu’il veut dire.' },
  async ({ page, source }) => {
    const terms = (await page.locator('dt').allTexts()).map(bare);
    const all = (await page.locator('dt, dd').allTexts()).map(bare);
    for (const [term, meaning] of LEXICON) {
      const line = source.html().lineOf(term);
      if (!terms.includes(bare(term))) {
        const expected = `« ${term} » est un mot du lexique`;
        if (all.includes(bare(term))) refuse({ expected, found: 'il est à la place d’une définition', line });
        refuse({ expected, found: 'ce mot manque dans le lexique, ou a changé', hint: SAME_HINT });
      }
      if (all[all.indexOf(bare(term)) + 1] === bare(meaning)) continue;
      const expected = `après « ${term} », sa définition`;
      if (!all.includes(bare(meaning))) {
        refuse({ expected, found: 'cette définition manque, ou a changé', line, hint: SAME_HINT });
      }
      refuse({ expected, found: 'un autre texte vient après ce mot', line });
    }
  },
);

check(
  'enfants',
  'Une liste ne contient directement que des éléments de liste (li)',
  { after: 'materiel', hint: 'Entre l’ouverture et la fermeture d’une liste, tout est dans des éléments de liste.' },
  async ({ page, source }) => {
    const expected = 'seulement des éléments de liste (li), directement dans la liste';
    const [stranger] = source.html().select(':is(ul, ol) > :not(li, script, template)');
    if (stranger) {
      refuse({ expected, found: `<${stranger.name}> est posé entre les li`, line: stranger.line });
    }
    for (const list of await page.locator('ul, ol').all()) {
      const inside = (await list.locator(':scope > li').allTexts()).join('');
      if (bare((await list.allTexts()).join('')) === bare(inside)) continue;
      refuse({ expected, found: 'du texte est posé entre les li', line: await list.line() });
    }
  },
);

check(
  'fermetures',
  'Chaque fermeture porte le nom de son ouverture',
  { hint: 'Lisez chaque ligne : la fin porte le même nom que le début.' },
  ({ source }) => {
    const html = source.html();
    const open = html.fault('unclosed', 'ul', 'ol', 'dl');
    if (open) {
      const expected = `</${open.name}> à la fin de la liste`;
      const hint = 'Descendez depuis cette ligne. Que lisez-vous après le dernier élément de la liste ?';
      refuse({ expected, found: `<${open.name}> reste ouvert`, line: open.line, hint });
    }
    const fault = html.fault('stray') ?? html.fault('crossed');
    if (!fault) return;
    if (endsAroundList(html, fault.line)) {
      const found = 'la liste est entre <p> et </p>';
      const hint = 'Quelles balises entourent la liste ? Elle n’a besoin que des siennes.';
      refuse({ expected: 'la liste seule : elle ne se met pas dans un paragraphe', found, line: fault.line, hint });
    }
    refuse({
      expected: 'une fermeture du même nom que l’ouverture',
      found: `</${fault.name}> ne ferme rien`,
      line: fault.line,
    });
  },
);

check('texte', 'Le texte est entier', { hint: SAME_HINT }, async ({ page }) => {
  const shown = bare(await page.text());
  const titles = ['Peindre un mur', 'Matériel', 'Étapes', 'Lexique'];
  const missing = [...titles, ...THINGS, ...STEPS, ...LEXICON.flat()].find((text) => !shown.includes(bare(text)));
  if (missing) refuse({ expected: `« ${missing} »`, found: 'ce texte manque ou a changé' });
});

/** A text that is nowhere in the page is not misplaced. */
async function refuseAbsent(page: Page, text: string, expected: string): Promise<void> {
  if (bare(await page.text()).includes(bare(text))) return;
  refuse({ expected, found: `« ${text} » manque dans la page, ou a changé`, hint: SAME_HINT });
}

/** Things that share one item: `<li>un bac<br>une bâche</li>`. */
function together(items: readonly string[]): string[] {
  const shared = items.map((item) => THINGS.filter((thing) => item.includes(key(thing))));
  return shared.find((things) => things.length > 1) ?? [];
}

/** `<p><ol>…</ol></p>`, whose `</p>` is on that line. */
function endsAroundList({ tokens }: HtmlSource, line: number): boolean {
  const tags = tokens.filter(({ kind }) => kind === 'start' || kind === 'end');
  const end = tags.findIndex((tag) => tag.kind === 'end' && tag.name === 'p' && tag.line === line);
  const before = tags[end - 1];
  return before?.kind === 'end' && ['ul', 'ol', 'dl'].includes(before.name);
}

/** The first list of that kind that holds that text. */
async function listWith(page: Page, kind: 'ul' | 'ol' | 'dl', text: string): Promise<Locator | undefined> {
  for (const list of await page.locator(kind).all()) {
    if ((await list.allTexts()).some((own) => bare(own).includes(bare(text)))) return list;
  }
  return undefined;
}

/** `<li>un bac<li>` makes an item without a text, which no line of the file seems to write. */
async function refuseEmpty(list: Locator): Promise<void> {
  const empty = list.locator('li').filter({ hasText: /^\s*$/ });
  if ((await empty.count()) === 0) return;
  const found = 'un élément vide : la barre / manque peut-être dans </li>';
  const hint = 'Regardez la fin de cette ligne, puis celle d’avant : la balise ouvre, ou ferme ?';
  refuse({ expected: 'un texte dans chaque élément', found, line: await empty.line(), hint });
}

/** `Un rouleau.` → `unrouleau`: an item may begin with a capital letter. */
function bare(text: string): string {
  return letters(text).toLowerCase();
}

/** What tells a thing from the others, whatever becomes of the rest: `du ruban de masquage` → `duruban`. */
function key(thing: string): string {
  return bare(thing.split(' ').slice(0, 2).join(' '));
}

/** `2. Laver le mur.` → `laverlemur`. */
function withoutNumber(text: string): string {
  return bare(text).replace(/^\d+/, '');
}

function say(count: number): string {
  return `${count} ${count < 2 ? 'élément' : 'éléments'}`;
}
