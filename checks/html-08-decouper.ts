import { check, firstMissing, letters, type Role, refuse, sameTitle, shorten } from '../src/check/vocabulary.ts';

const NAME = 'Ateliers Lune';
const TITLE = 'Les nouvelles du mois';
const ADDRESS = '8, rue du Moulin, au fond de la cour';
/** Link, its anchor, title of the news, its text. */
const NEWS: [string, string, string, string][] = [
  ['Vélo', 'velo', 'Un établi pour les vélos', 'Il est à l’entrée, avec ses outils.'],
  ['Bois', 'bois', 'Fabriquer un tabouret', 'Samedi, de 9 h à 12 h, avec Awa.'],
  ['Cuisine', 'cuisine', 'La soupe du jeudi', 'Chacun apporte un légume.'],
];
const LINKS = NEWS.map(([link]) => link);
/** Role, name in French, element, what must be in it. */
const ZONES: [Role, string, string, readonly string[]][] = [
  ['banner', 'en-tête', 'header', [NAME]],
  ['navigation', 'menu', 'nav', LINKS],
  ['main', 'zone principale', 'main', NEWS.map(([, , title]) => title)],
  ['contentinfo', 'pied de page', 'footer', [ADDRESS]],
];
const PAIRED = ['h1', 'h2', 'a', 'header', 'nav', 'main', 'article', 'section', 'aside', 'footer', 'div', 'ul', 'ol'];

check(
  'zone-principale',
  'Une seule zone principale, hors de l’en-tête, du menu et du pied de page',
  { hint: 'On saute à la zone principale : combien d’arrivées peut-il y avoir ?' },
  async ({ page }) => {
    const main = page.getByRole('main');
    const count = await main.count();
    if (count !== 1) {
      const expected = 'une seule zone principale';
      if (count === 0) {
        const hint = 'Quelle div entoure le grand titre et les actualités ? La fiche F05 donne son élément.';
        refuse({ expected, found: 'aucune zone principale', hint });
      }
      refuse({ expected, found: `${count} zones principales`, line: await main.nth(1).line() });
    }
    for (const [role, french] of ZONES) {
      if (role === 'main') continue;
      const inside = page.getByRole(role).getByRole('main');
      if ((await inside.count()) === 0) continue;
      const expected = 'la zone principale, voisine des autres zones';
      const found = `elle est dans une autre zone : ${french}`;
      const hint = 'Cherchez la fermeture de l’autre zone : est-elle à la bonne place ?';
      refuse({ expected, found, line: await inside.line(), hint });
    }
  },
);

check(
  'zones',
  'La page a un en-tête, un menu, une zone principale et un pied de page',
  {
    hint: 'Quel élément nomme cette zone ? Où s’ouvre-t-il, et où se ferme-t-il ?',
  },
  async ({ page, source }) => {
    const head = source.html().tags('head')[1];
    for (const [role, french, name, content] of ZONES) {
      const zone = page.getByRole(role);
      const expected = `une seule zone de cette sorte : ${french}`;
      const count = await zone.count();
      const lost = page.locator(`main ${name}`);
      if (count === 0 && role !== 'main' && (await lost.count()) > 0) {
        const hint = 'Où la zone principale s’ouvre-t-elle, et où se ferme-t-elle ?';
        refuse({ expected, found: 'elle est dans la zone principale', line: await lost.line(), hint });
      }
      if (count === 0 && name === 'header' && head) {
        const found = 'la balise <head> est à la place de <header>';
        const hint = 'La page a déjà un head, plus haut. Changez l’ouverture et la fermeture.';
        refuse({ expected, found, line: head.line, hint });
      }
      if (count !== 1) {
        if (count === 0) refuse({ expected, found: 'aucune dans la page' });
        const hint = 'Que contient celle de cette ligne ? Est-ce vraiment cette sorte de zone ?';
        refuse({ expected, found: `${count} dans la page`, line: await zone.nth(1).line(), hint });
      }
      const text = letters((await zone.allTexts()).join());
      if (content.every((piece) => text.includes(letters(piece)))) continue;
      const found = 'il y manque une partie de son contenu';
      const hint = 'Lisez ce qui est entre son ouverture et sa fermeture : que manque-t-il ?';
      refuse({ expected: `le contenu de cette zone : ${french}`, found, line: await zone.line(), hint });
    }
    const expected = 'le menu, dans l’en-tête ou juste après';
    const hint = 'Le menu se déplace entier, de son ouverture à sa fermeture : Ctrl et X, Ctrl et V.';
    for (const role of ['main', 'contentinfo'] as const) {
      const strayed = page.getByRole(role).getByRole('navigation');
      if ((await strayed.count()) === 0) continue;
      refuse({ expected, found: 'il est dans une autre zone', line: await strayed.line(), hint });
    }
    const order = source.html().select('header, nav, main');
    const rank = (zone: string) => order.findIndex(({ name }) => name === zone);
    const line = order[rank('nav')]?.line;
    if (rank('nav') < rank('header')) refuse({ expected, found: 'il est avant l’en-tête', line, hint });
    if (rank('nav') > rank('main')) refuse({ expected, found: 'il est après la zone principale', line, hint });
  },
);

check(
  'articles',
  'La zone principale contient trois articles',
  { hint: 'Une actualité, un article. Chacun s’ouvre avant son titre et se ferme après son texte.' },
  async ({ page, source }) => {
    const articles = page.getByRole('main').getByRole('article');
    const texts = (await articles.allTexts()).map(letters);
    const anywhere = (await page.getByRole('article').allTexts()).map(letters);
    const expected = 'trois articles dans la zone principale, un par actualité';
    for (const [, , title, text] of NEWS) {
      if (texts.includes(letters(title + text))) continue;
      const line = source.html().lineOf(title);
      if (anywhere.includes(letters(title + text))) {
        const found = `l’article « ${title} » n’est pas dans la zone principale`;
        refuse({ expected, found, line, hint: 'Quel élément doit entourer les trois articles ? Où se ferme-t-il ?' });
      }
      refuse({ expected, found: `« ${title} » n’est pas un article, avec son texte et rien d’autre`, line });
    }
    if (texts.length !== NEWS.length)
      refuse({ expected, found: `${texts.length} articles`, line: await articles.line() });
  },
);

check(
  'titres',
  'Chaque article a son titre de niveau 2',
  { after: 'articles', hint: 'Les titres sont déjà dans la page : gardez leurs balises.' },
  async ({ page, source }) => {
    const found = 'ce n’est pas un titre de niveau 2';
    const own = page.getByRole('article').getByRole('heading', { level: 2 });
    const titles = await own.allTexts();
    for (const [, , title] of NEWS) {
      if (titles.some((text) => sameTitle(text, title))) continue;
      refuse({ expected: `un titre de niveau 2 : « ${title} »`, found, line: source.html().lineOf(title) });
    }
  },
);

check(
  'menu',
  'Les liens du menu sont dans une liste',
  { after: 'zones', hint: 'Une liste contient des éléments de liste. Chacun contient un lien.' },
  async ({ page }) => {
    const nav = page.getByRole('navigation');
    const items = nav.getByRole('list').getByRole('listitem');
    const texts = (await items.allTexts()).map(letters);
    const expected = 'une liste de trois éléments, chacun avec son lien';
    if (texts.join() !== LINKS.join()) {
      const line = (await items.line()) ?? (await nav.line());
      if (texts.length === LINKS.length) {
        const found = `d’autres mots : ${shorten((await items.allTexts()).join(', '))}`;
        refuse({ expected, found, line, hint: 'Comparez les mots et l’ordre avec le menu du point de départ.' });
      }
      const found = texts.length === 0 ? 'aucune liste dans le menu' : `éléments de liste : ${texts.length}`;
      refuse({ expected, found, line });
    }
    for (const item of await items.all()) {
      if ((await item.getByRole('link').count()) === 1) continue;
      refuse({ expected, found: 'le lien n’est pas à l’intérieur de son élément', line: await item.line() });
    }
  },
);

check(
  'div',
  'Il reste deux div au plus',
  { after: 'zones', hint: 'Un élément de structure remplace une div : ses deux balises changent de nom.' },
  async ({ page }) => {
    const boxes = page.locator('div');
    const count = await boxes.count();
    if (count > 2)
      refuse({ expected: '2 div au plus', found: `il en reste ${count}`, line: await boxes.nth(2).line() });
  },
);

check(
  'fermetures',
  'Chaque fermeture porte le nom de son ouverture',
  { hint: 'Changez toujours les deux balises d’une paire, l’une après l’autre.' },
  ({ source }) => {
    const html = source.html();
    const expected = 'une fermeture du même nom que l’ouverture';
    const stray = html.fault('stray') ?? html.fault('crossed');
    if (stray) refuse({ expected, found: `</${stray.name}> ne ferme pas la bonne balise`, line: stray.line });
    const open = html.fault('unclosed', ...PAIRED);
    if (!open) return;
    const hint = 'Suivez cette paire vers le bas : quelle balise devrait la fermer ?';
    refuse({ expected, found: `<${open.name}> n’est pas fermée`, line: open.line, hint });
  },
);

check(
  'liens',
  'Les liens mènent au même endroit',
  { hint: 'Comparez avec le point de départ : un href d’un côté, un id de l’autre.' },
  async ({ page, source }) => {
    for (const [text, anchor, title] of NEWS) {
      const link = page.getByRole('link', { name: text, exact: true });
      const line = source.html().lineOf(text);
      const expected = `le lien « ${text} » mène à « ${title} »`;
      const href = await link.attribute('href');
      if (href !== `#${anchor}` && href !== `index.html#${anchor}`) {
        if (href !== undefined) refuse({ expected, found: `son adresse est « ${shorten(href)} »`, line });
        const hint = 'Comparez cette ligne du menu avec celle du point de départ.';
        refuse({ expected, found: 'aucun lien ne porte ce mot seul', line, hint });
      }
      const places = await page.locator(`[id="${anchor}"]`).allTexts();
      if (places.length === 1 && letters(places[0] ?? '').startsWith(letters(title))) continue;
      refuse({
        expected,
        found: `l’identifiant ${anchor} n’est plus à cet endroit`,
        line: source.html().lineOf(title),
      });
    }
  },
);

check(
  'texte',
  'Les mots sont inchangés',
  { hint: 'Comparez avec le texte de départ, mot à mot.' },
  async ({ page }) => {
    const news = NEWS.flatMap(([, , title, text]) => [title, text]);
    const missing = firstMissing(await page.text(), [NAME, ...LINKS, ...news, ADDRESS]);
    if (missing) refuse({ expected: `« ${missing} »`, found: 'ce texte manque, a changé ou n’est plus à sa place' });
    const [first] = await page.headings();
    if (first?.level === 1 && sameTitle(first.text, TITLE)) return;
    refuse({
      expected: `« ${TITLE} » reste le titre de niveau 1`,
      found: 'ce n’est plus le grand titre',
      line: first?.line,
      hint: 'Dans le point de départ, quelles balises entourent ce titre ?',
    });
  },
);

check(
  'style',
  'style.css et la ligne <link> n’ont pas changé',
  { hint: 'Annulez vos changements avec Ctrl et Z, ou reprenez le fichier de départ.' },
  ({ source, files, given }) => {
    const html = source.html();
    const links = html.select('link[rel~="stylesheet" i]');
    if (!links.some(({ attributes }) => /^(?:\.\/)*style\.css$/.test((attributes['href'] ?? '').trim()))) {
      const expected = 'la ligne <link>, comme au départ';
      const line = links[0]?.line ?? html.tags('head')[0]?.line;
      const hint = 'Ctrl et Z la ramène. Elle est aussi dans le point de départ, dans le head.';
      refuse({ expected, found: 'elle manque, ou elle a changé', line, hint });
    }
    const mine = linesOf(files.text('style.css'));
    const first = linesOf(given.text('style.css'));
    const changed = [...mine, ...first].findIndex((_, index) => mine[index] !== first[index]);
    if (changed === -1) return;
    const found = 'le fichier a changé à partir de cette ligne';
    refuse({ expected: 'style.css comme au départ', found, line: changed + 1, file: 'style.css' });
  },
);

/** Lines without the spaces at their ends. */
function linesOf(text: string): string[] {
  const lines = text.trimEnd().split('\n');
  return lines.map((line) => line.trimEnd());
}
