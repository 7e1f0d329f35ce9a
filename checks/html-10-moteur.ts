import {
  type Box,
  check,
  type Files,
  type Finder,
  fold,
  type Locator,
  near,
  type Page,
  refuse,
  shorten,
} from '../src/check/vocabulary.ts';

const NAME = 'Loupiote';
const LOGO = 'img/loupiote.svg';
const MENU = { Images: 'images.html', Plans: 'plans.html' };
const FOOT = { Confidentialité: 'confidentialite.html', Conditions: 'conditions.html', Aide: 'aide.html' };
const SEARCH = /^\s*rechercher(?!\p{L})/iu;
const SUBMIT = { name: /^\s*chercher\s*$/i };
/** The button itself, where it sends its form. */
const SENDS =
  ':scope:is(button:not([type="button" i], [type="reset" i]), input:is([type="submit" i], [type="image" i]))';

check(
  'page',
  'Le titre de page est « Loupiote », en français et en UTF-8',
  { hint: 'Titre, langue et encodage s’écrivent avant le corps de la page : voyez la fiche F04.' },
  async ({ page, source }) => {
    const { language, tags } = source.html();
    const title = await page.title();
    if (fold(title) !== NAME) {
      const at = { expected: `le titre de page « ${NAME} »`, line: tags('title')[0]?.line };
      if (title === '') refuse({ ...at, found: 'aucun titre de page' });
      const hint = 'Regardez l’onglet du navigateur, puis la consigne 1.';
      refuse({ ...at, found: `« ${shorten(title)} »`, hint });
    }
    const line = tags('html')[0]?.line;
    if (language?.base !== 'fr') {
      const found = language ? `la langue « ${shorten(language.code)} »` : 'aucune langue déclarée';
      refuse({ expected: 'le français déclaré', found, line });
    }
    const isUtf8 = ({ charset = '', content = '' }: Readonly<Record<string, string>>) =>
      /^\s*utf-?8\s*$/i.test(charset) || /charset=\s*utf-?8/i.test(content);
    if (tags('meta').some(({ attributes }) => isUtf8(attributes))) return;
    refuse({ expected: 'l’encodage UTF-8 déclaré', found: 'aucun encodage UTF-8', line });
  },
);

check(
  'zones',
  'La page a un en-tête, un menu, une zone principale et un pied de page',
  { hint: 'Quel élément nomme chaque zone ? La zone principale se ferme avant le pied de page.' },
  async ({ page, source }) => {
    const zones = [
      ['un en-tête', 'header', page.getByRole('banner')],
      ['un menu', 'nav', menuOf(page)],
      ['une zone principale', 'main', page.getByRole('main')],
      ['un pied de page', 'footer', page.getByRole('contentinfo')],
    ] as const;
    for (const [french, name, zone] of zones) {
      const expected = `${french} (${name})`;
      const count = await zone.count();
      const lost = page.locator(`main ${name}`);
      if (count === 0 && (await lost.count()) > 0) {
        const hint = 'Où la zone principale s’ouvre-t-elle, et où se ferme-t-elle ?';
        refuse({ expected, found: 'cet élément est dans la zone principale', line: await lost.line(), hint });
      }
      const head = source.html().tags('head')[1];
      if (count === 0 && name === 'header' && head) {
        const found = 'la balise <head> est à la place de <header>';
        const hint = 'La page a déjà un head, plus haut. Changez l’ouverture et la fermeture.';
        refuse({ expected, found, line: head.line, hint });
      }
      if (count === 0) refuse({ expected, found: 'aucun élément de cette sorte dans la page' });
      if (count === 1) continue;
      const hint = 'Comparez avec les trois cadres de la maquette : que contient celui-ci ?';
      refuse({ expected, found: `il y en a ${count}`, line: await zone.last().line(), hint });
    }
  },
);

check(
  'menu',
  'Le menu mène à Images et à Plans',
  { after: 'zones', hint: 'Chaque lien mène à la page du même nom, dans le même dossier.' },
  async ({ page, given }) => {
    await lookAtLinks(menuOf(page), 'dans le menu', MENU, given);
  },
);

check(
  'logo',
  'Le titre principal est le logo, lu « Loupiote »',
  { hint: 'Un titre peut contenir une image : son texte de remplacement devient le texte du titre.' },
  async ({ page }) => {
    const titles = (await page.headings()).filter(({ level }) => level === 1);
    const [title] = titles;
    const expected = `un seul titre principal, qui contient seulement le logo, lu « ${NAME} »`;
    if (!title || titles.length > 1) {
      if (!title) refuse({ expected, found: 'aucun titre principal' });
      const hint = 'Sur la maquette, qu’est-ce qui nomme toute la page ? Le reste est-il un titre ?';
      refuse({ expected, found: `${titles.length} titres principaux`, line: titles[1]?.line, hint });
    }
    const { line } = title;
    const heading = page.getByRole('heading', { level: 1 });
    const logo = heading.locator('img');
    if ((await logo.count()) !== 1) refuse({ expected, found: 'le titre ne contient pas l’image du logo', line });
    const [text = ''] = await heading.allTexts();
    if (text !== '') {
      const hint = 'Regardez la page à côté de la maquette : qu’y a-t-il en plus ?';
      refuse({ expected, found: `le texte « ${shorten(text)} » en plus du logo`, line, hint });
    }
    if (fold(title.text) !== NAME) {
      const found = title.text === '' ? 'le logo n’a pas de texte de remplacement' : `« ${shorten(title.text)} »`;
      refuse({ expected, found, line: await logo.line() });
    }
  },
);

check(
  'logo-image',
  'Le logo est la bonne image, de 300 sur 90',
  { after: 'logo', hint: 'Le chemin part du dossier de la page. Deux attributs donnent la largeur et la hauteur.' },
  async ({ page, source }) => {
    const logo = page.getByRole('heading', { level: 1 }).locator('img');
    const src = source.html().select('h1 img')[0]?.attributes['src'] ?? '';
    if (pathOf(src) !== LOGO) {
      refuse({ expected: `l’image ${LOGO}`, found: `l’image « ${shorten(src)} »`, line: await logo.line() });
    }
    const box = await logo.box();
    if (box && near(300).asymmetricMatch(box.width) && near(90).asymmetricMatch(box.height)) return;
    const found = box ? `${Math.round(box.width)} sur ${Math.round(box.height)}` : 'le logo ne se voit pas';
    refuse({ expected: 'un logo de 300 sur 90', found, line: await logo.line() });
  },
);

check(
  'champ',
  'Le champ « Rechercher » est relié à son étiquette',
  { hint: 'Reprenez le formulaire de contact : l’étiquette et son champ y sont déjà reliés.' },
  async ({ page, source }) => {
    const expected = 'un champ, relié à son étiquette visible « Rechercher »';
    const label = page.locator('label').filter({ hasText: SEARCH });
    const line = (await label.line()) ?? (await page.locator('form').line()) ?? source.html().lineOf('Rechercher');
    const field = page.locator('form').getByLabel(SEARCH).locator(':scope:is(input, textarea)');
    const box = await label.box();
    if (!box || box.width < 2) {
      const inField = (await page.getByPlaceholder(SEARCH).count()) > 0;
      const found = inField
        ? '« Rechercher » est écrit dans le champ, sans étiquette'
        : 'aucune étiquette « Rechercher »';
      refuse({ expected, found, line });
    }
    if ((await field.count()) === 0) {
      const goal = await label.attribute('for');
      const isLost =
        goal !== undefined &&
        source
          .html()
          .select('[id]')
          .every(({ attributes }) => attributes['id'] !== goal);
      if (!isLost && (await page.getByLabel(SEARCH).count()) > 0 && (await page.locator('form').count()) === 0) {
        const hint = 'Quel élément entoure le champ et le bouton ? La fiche F07 le montre.';
        refuse({ expected: 'un champ « Rechercher », dans un formulaire', found: 'aucun formulaire', line, hint });
      }
      const found = isLost
        ? `l’étiquette vise « ${shorten(goal)} » : aucun champ n’a cet identifiant`
        : 'l’étiquette n’est reliée à aucun champ du formulaire';
      refuse({ expected, found, line });
    }
    // A button in the label is read as a part of the name of the field.
    if ((await label.locator('button, input:is([type="submit" i], [type="image" i])').count()) === 0) return;
    const found = 'le bouton est aussi dans cette étiquette : où se ferme-t-elle ?';
    refuse({ expected, found, line, hint: 'L’étiquette entoure ses mots. Le bouton vient après sa fermeture.' });
  },
);

check(
  'formulaire',
  'Le formulaire est dans la zone principale',
  { after: ['zones', 'champ'], hint: 'Où la zone principale se ferme-t-elle ? Regardez la maquette, zone par zone.' },
  async ({ page }) => {
    const form = page.locator('form');
    if ((await page.getByRole('main').locator('form').count()) > 0) return;
    const expected = 'le formulaire, dans la zone principale';
    refuse({ expected, found: 'il est hors de cette zone', line: await form.line() });
  },
);

check(
  'type',
  'Ce champ est prévu pour une recherche',
  {
    after: 'champ',
    hint: 'L’attribut type dit ce que l’on attend. La fiche F07 donne celui de chaque sorte de champ.',
  },
  async ({ page }) => {
    const field = page.locator('form').getByLabel(SEARCH);
    const type = (await field.attribute('type'))?.trim().toLowerCase();
    if (type === 'search') return;
    const found = type === undefined ? 'un champ sans type' : `un champ de type « ${shorten(type)} »`;
    refuse({ expected: 'un champ du type prévu pour une recherche', found, line: await field.line() });
  },
);

check(
  'reponse',
  'La réponse de ce champ part avec un nom',
  { after: 'champ', hint: 'Relisez « Le nom de la réponse », dans la leçon. Quel attribut manque au champ ?' },
  async ({ page }) => {
    const field = page.locator('form').getByLabel(SEARCH);
    const name = (await field.attribute('name'))?.trim();
    if (name) return;
    const found = name === undefined ? 'aucun name : la réponse ne part pas' : 'un name vide : la réponse ne part pas';
    refuse({ expected: 'un attribut name sur le champ', found, line: await field.line() });
  },
);

check(
  'bouton',
  'Le bouton « Chercher » envoie le formulaire',
  { hint: 'Regardez le type du bouton : quel mot anglais veut dire « envoyer » ?' },
  async ({ page }) => {
    const expected = 'un bouton « Chercher », qui envoie le formulaire';
    const buttons = page.getByRole('button', SUBMIT);
    const line = (await buttons.line()) ?? (await page.locator('form').line());
    if ((await buttons.count()) === 0) {
      const hint = 'Lisez la maquette : quel mot le bouton porte-t-il ? La fiche F07 montre son élément.';
      refuse({ expected, found: 'aucun bouton « Chercher »', line, hint });
    }
    if ((await page.locator('form').getByRole('button', SUBMIT).locator(SENDS).count()) > 0) return;
    const isSender = (await buttons.locator(SENDS).count()) > 0;
    if (!isSender) refuse({ expected, found: 'ce bouton ne fait rien : son type n’envoie pas', line });
    if ((await page.locator('form').count()) === 0) {
      const hint = 'Quel élément entoure le champ et le bouton ? La fiche F07 le montre.';
      refuse({ expected, found: 'aucun formulaire autour du bouton', line, hint });
    }
    const hint = 'Où le formulaire se ferme-t-il ? Le bouton est-il avant, ou après ?';
    refuse({ expected, found: 'le bouton est hors du formulaire', line, hint });
  },
);

check(
  'pied',
  'Le pied de page contient ses trois liens',
  { after: 'zones', hint: 'Chaque lien mène à la page du même nom. Les noms de fichiers sont sans accent.' },
  async ({ page, given }) => {
    await lookAtLinks(page.getByRole('contentinfo'), 'dans le pied de page', FOOT, given);
  },
);

check(
  'ordre',
  'Les textes sont dans l’ordre de la maquette',
  { after: 'logo', hint: 'Lisez la maquette du haut vers le bas, puis votre page. Où l’ordre change-t-il ?' },
  async ({ page }) => {
    const link = (name: string) => page.getByRole('link', { name, exact: true });
    const pieces: [string, Locator][] = [
      ...Object.keys(MENU).map((name): [string, Locator] => [name, link(name)]),
      ['le logo', page.getByRole('heading', { level: 1 }).locator('img')],
      ['Rechercher', page.locator('label').filter({ hasText: SEARCH })],
      ['Chercher', page.getByRole('button', SUBMIT)],
      ...Object.keys(FOOT).map((name): [string, Locator] => [name, link(name)]),
    ];
    let before: { name: string; box: Box } | undefined;
    for (const [name, piece] of pieces) {
      const box = await piece.box();
      // Another check says what is missing.
      if (!box) continue;
      if (before && !follows(before.box, box)) {
        const expected = `« ${name} » après « ${before.name} »`;
        refuse({ expected, found: 'il vient avant', line: await piece.line() });
      }
      before = { name, box };
    }
  },
);

check(
  'sans-css',
  'La page n’a pas de CSS',
  { after: 'zones', hint: 'La structure seule : l’apparence viendra plus tard.' },
  ({ source }) => {
    const html = source.html();
    const [element] = html.select('style, link[rel~="stylesheet" i], center, font');
    if (element) refuse({ expected: 'aucun CSS', found: `l’élément ${element.name}`, line: element.line });
    const [styled] = html.select('[style], [align], [bgcolor]');
    if (!styled) return;
    const name = ['style', 'align', 'bgcolor'].find((one) => one in styled.attributes);
    refuse({ expected: 'aucun CSS', found: `l’attribut ${name}`, line: styled.line });
  },
);

/** The menu of the header, in it or just after it: not one of the footer. */
function menuOf(page: Page): Locator {
  return page.locator('nav:not(footer *, main *), [role="navigation"]:not(footer *, main *)');
}

async function lookAtLinks(zone: Finder, where: string, pages: Record<string, string>, given: Files): Promise<void> {
  const links = zone.getByRole('link');
  for (const [name, file] of Object.entries(pages)) {
    const link = zone.getByRole('link', { name, exact: true });
    const expected = `${where}, un lien « ${name} » vers ${file}`;
    if ((await link.count()) === 0) {
      const hint = 'Comparez les textes de cette zone avec la maquette, lettre par lettre.';
      refuse({ expected, found: 'ce lien manque', line: await links.line(), hint });
    }
    const href = await link.attribute('href');
    if (href !== undefined && pathOf(href) === file && given.has(file)) continue;
    refuse({ expected, found: `un lien vers « ${shorten(href ?? '')} »`, line: await link.line() });
  }
  const [count, wanted] = [await links.count(), Object.keys(pages).length];
  if (count === wanted) return;
  const hint = 'Lisez les liens de cette zone un par un : lequel n’est pas sur la maquette ?';
  refuse({ expected: `${wanted} liens ${where}`, found: `${count} liens`, line: await links.last().line(), hint });
}

/** `./img/loupiote.svg?v=1` → `img/loupiote.svg`. */
function pathOf(address: string): string {
  return address
    .trim()
    .replace(/[?#].*$/, '')
    .replace(/^(\.\/)+/, '');
}

/** Whether one reads a box after the other: below it, or on its right. */
function follows(before: Box, box: Box): boolean {
  const isBelow = box.y + box.height / 2 > before.y + before.height;
  return isBelow || (box.x >= before.x + before.width / 2 && box.y + box.height > before.y);
}
