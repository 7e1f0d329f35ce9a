import {
  check,
  type Files,
  fold,
  type HtmlSource,
  letters,
  refuse,
  type SourceElement,
  sameTitle,
  shorten,
} from '../src/check/vocabulary.ts';

const NAME = 'Les Jardins du Moulin Bleu';
const PAGES = [
  { name: 'Accueil', file: 'index.html' },
  { name: 'Activités', file: 'activites.html' },
  { name: 'Contact', file: 'contact.html' },
] as const;
const HEADERS = ['Activité', 'Jour', 'Heure'];
const TIMETABLE = [
  ['Potager partagé', 'mercredi', '14 h à 17 h'],
  ['Atelier semis', 'jeudi', '10 h à 12 h'],
  ['Taille et compost', 'vendredi', '9 h à 11 h'],
  ['Marché du jardin', 'samedi', '10 h à 13 h'],
];
/** What is not in another zone of the page. */
const OUTSIDE = ':not(article *, aside *, main *, nav *, section *)';

/** What a check of the files has in hand. */
interface Hand {
  files: Files;
  source: { html(file?: string): HtmlSource };
}

// First milestone: the home page.

check(
  'accueil',
  'Accueil : la page est là, en français et en UTF-8',
  { hint: 'Le squelette d’une page déclare la langue et l’encodage. La fiche F04 le montre.' },
  (hand) => lookAtOpening(hand, 'index.html'),
);

check(
  'accueil-titres',
  'Accueil : un titre de page qui nomme l’association, un seul titre principal, aucun niveau sauté',
  { after: 'accueil', hint: 'Écrivez le plan de la page sur papier : un titre principal, puis une marche à la fois.' },
  ({ source }) => lookAtTitles(source.html('index.html')),
);

check(
  'accueil-zones',
  'Accueil : un en-tête, un menu, une zone principale et un pied de page',
  { after: 'accueil', hint: 'Tracez trois cadres sur le papier : haut, milieu, bas. Quel élément nomme chacun ?' },
  ({ source }) => lookAtZones(source.html('index.html')),
);

check(
  'accueil-menu',
  'Accueil : le menu mène à Accueil, Activités et Contact, dans cet ordre',
  { after: 'accueil-zones', hint: 'Les trois pages sont dans le même dossier : leur nom de fichier est le chemin.' },
  ({ source }) => lookAtMenu(source.html('index.html')),
);

check(
  'accueil-images',
  'Accueil : deux photos décrites et un décor',
  { after: 'accueil', hint: 'Le chemin part du dossier de la page. Un décor a un alt vide.' },
  (hand) => {
    lookAtImage(hand, 'index.html', 'img/moulin.jpg', 'photo');
    lookAtImage(hand, 'index.html', 'img/potager.jpg', 'photo');
    lookAtImage(hand, 'index.html', 'img/feuille.svg', 'décor');
  },
);

// Second milestone. The next pages wait for the first one.

check(
  'activites',
  'Activités : la page est là, en français et en UTF-8',
  { after: 'accueil', hint: 'Le squelette d’une page déclare la langue et l’encodage. La fiche F04 le montre.' },
  (hand) => lookAtOpening(hand, 'activites.html'),
);

check(
  'activites-titres',
  'Activités : un titre de page qui nomme l’association, un seul titre principal, aucun niveau sauté',
  {
    after: 'activites',
    hint: 'Écrivez le plan de la page sur papier : un titre principal, puis une marche à la fois.',
  },
  ({ source }) => lookAtTitles(source.html('activites.html')),
);

check(
  'activites-zones',
  'Activités : un en-tête, un menu, une zone principale et un pied de page',
  { after: 'activites', hint: 'Tracez trois cadres sur le papier : haut, milieu, bas. Quel élément nomme chacun ?' },
  ({ source }) => lookAtZones(source.html('activites.html')),
);

check(
  'activites-menu',
  'Activités : le menu mène à Accueil, Activités et Contact, dans cet ordre',
  { after: 'activites-zones', hint: 'Les trois pages sont dans le même dossier : leur nom de fichier est le chemin.' },
  ({ source }) => lookAtMenu(source.html('activites.html')),
);

check(
  'activites-photo',
  'Activités : une photo décrite',
  { after: 'activites', hint: 'Que dirait-on de la photo à une personne qui ne la voit pas ?' },
  (hand) => lookAtImage(hand, 'activites.html', 'img/atelier.jpg', 'photo'),
);

check(
  'activites-tableau',
  'Activités : le tableau a un titre, des en-têtes de colonne et de ligne',
  {
    after: 'activites',
    hint: 'Reprenez le tableau des horaires du module : titre, en-têtes, une ligne par activité.',
  },
  ({ source }) => lookAtTable(source.html('activites.html')),
);

// Third milestone.

check(
  'contact',
  'Contact : la page est là, en français et en UTF-8',
  { after: 'accueil', hint: 'Le squelette d’une page déclare la langue et l’encodage. La fiche F04 le montre.' },
  (hand) => lookAtOpening(hand, 'contact.html'),
);

check(
  'contact-titres',
  'Contact : un titre de page qui nomme l’association, un seul titre principal, aucun niveau sauté',
  { after: 'contact', hint: 'Écrivez le plan de la page sur papier : un titre principal, puis une marche à la fois.' },
  ({ source }) => lookAtTitles(source.html('contact.html')),
);

check(
  'contact-zones',
  'Contact : un en-tête, un menu, une zone principale et un pied de page',
  { after: 'contact', hint: 'Tracez trois cadres sur le papier : haut, milieu, bas. Quel élément nomme chacun ?' },
  ({ source }) => lookAtZones(source.html('contact.html')),
);

check(
  'contact-menu',
  'Contact : le menu mène à Accueil, Activités et Contact, dans cet ordre',
  { after: 'contact-zones', hint: 'Les trois pages sont dans le même dossier : leur nom de fichier est le chemin.' },
  ({ source }) => lookAtMenu(source.html('contact.html')),
);

check(
  'contact-champs',
  'Contact : chaque champ est relié à son étiquette et obligatoire',
  { after: 'contact', hint: 'Cliquez chaque étiquette : le curseur va-t-il dans son champ ?' },
  async ({ open, page }) => {
    const file = 'contact.html';
    await open(file);
    for (const field of ['Nom', 'Courriel', 'Message']) {
      const name = new RegExp(`^\\s*${field}(?!\\p{L})`, 'iu');
      const label = page.locator('label').filter({ hasText: name });
      const input = page.locator('form').getByLabel(name);
      const expected = `un champ « ${field} » du formulaire, relié à son étiquette visible`;
      const line = (await label.line()) ?? (await page.locator('form').line());
      if ((await label.count()) === 0) refuse({ expected, found: 'aucune étiquette de ce nom', file, line });
      if ((await input.count()) === 0) refuse({ expected, found: 'cette étiquette ne mène à aucun champ', file, line });
      if ((await input.first().attribute('required')) !== undefined) continue;
      const found = 'on peut envoyer le formulaire sans le remplir';
      refuse({ expected: `un champ « ${field} » obligatoire`, found, file, line: await input.line() });
    }
  },
);

check(
  'contact-bouton',
  'Contact : le bouton « Envoyer » envoie le formulaire',
  { after: 'contact', hint: 'Le bouton est dans le formulaire. Quel type de bouton envoie les réponses ?' },
  async ({ open, page }) => {
    const file = 'contact.html';
    await open(file);
    const expected = 'dans le formulaire, un bouton « Envoyer » qui l’envoie';
    const button = page.locator('form').getByRole('button', { name: /^\s*envoyer\s*$/i });
    const line = (await button.line()) ?? (await page.locator('form').line());
    if ((await button.count()) === 0) refuse({ expected, found: 'aucun bouton de ce nom', file, line });
    const isIdle = (await button.locator(':scope:is([type="button" i], [type="reset" i])').count()) > 0;
    if (isIdle) refuse({ expected, found: 'ce bouton ne fait rien : son type n’envoie pas', file, line });
  },
);

// Fourth milestone: the whole site.

check(
  'trois-pages',
  'Le site a ses trois pages',
  { after: 'contact', hint: 'Faites une page complète et vérifiée, puis copiez sa structure.' },
  ({ files }) => {
    for (const { file } of PAGES) pageIsThere(files, file);
  },
);

check(
  'accueil-erreurs',
  'Accueil : aucune erreur de validation',
  { after: 'accueil', hint: 'Corrigez cette erreur, et elle seule. Enregistrez, puis vérifiez de nouveau.' },
  ({ source }) => lookAtErrors(source.html('index.html')),
);

check(
  'activites-erreurs',
  'Activités : aucune erreur de validation',
  { after: 'activites', hint: 'Corrigez cette erreur, et elle seule. Enregistrez, puis vérifiez de nouveau.' },
  ({ source }) => lookAtErrors(source.html('activites.html')),
);

check(
  'contact-erreurs',
  'Contact : aucune erreur de validation',
  { after: 'contact', hint: 'Corrigez cette erreur, et elle seule. Enregistrez, puis vérifiez de nouveau.' },
  ({ source }) => lookAtErrors(source.html('contact.html')),
);

check(
  'differents',
  'Les trois titres de page et les trois titres principaux sont différents',
  { after: 'trois-pages', hint: 'Une personne a trois onglets ouverts : comment retrouve-t-elle la bonne page ?' },
  ({ source }) => {
    for (const [what, selector] of [
      ['titre de page', 'head > title'],
      ['titre principal', 'h1'],
    ] as const) {
      const seen = new Map<string, string>();
      for (const { file } of PAGES) {
        const title = source.html(file).select(selector)[0];
        const text = textOf(source.html(file), title);
        const other = seen.get(letters(text));
        if (other && text !== '') {
          const found = `« ${shorten(text)} » est aussi dans ${other}`;
          refuse({ expected: `un ${what} différent sur chaque page`, found, file, line: title?.line });
        }
        seen.set(letters(text), file);
      }
    }
  },
);

check(
  'liens',
  'Tous les liens du site mènent quelque part',
  { after: 'trois-pages', hint: 'Cliquez chaque lien. Comparez le nom écrit avec celui du fichier, lettre à lettre.' },
  ({ files, source }) => {
    for (const { file } of PAGES) {
      const html = source.html(file);
      for (const link of html.select('a')) {
        const text = textOf(html, link);
        if (letters(text) === '') {
          refuse({ expected: 'des liens avec un texte', found: 'un lien sans texte', file, line: link.line });
        }
        const lost = whyLost(link, { files, source }, file);
        if (!lost) continue;
        const expected = `« ${shorten(text)} », un lien qui mène quelque part`;
        refuse({ expected, found: lost, file, line: link.line });
      }
    }
  },
);

check(
  'sans-css',
  'Aucun CSS dans les pages',
  { after: 'accueil', hint: 'L’habillage viendra avec le module suivant. Ici, le sens seulement.' },
  ({ files, source }) => {
    for (const { file } of PAGES.filter((page) => files.has(page.file))) {
      const [style] = source.html(file).select('style, link[rel~="stylesheet" i], [style]');
      if (!style) continue;
      const found = 'style' in style.attributes ? 'un attribut style' : `un élément ${style.name}`;
      refuse({ expected: `${file} : aucun CSS`, found, file, line: style.line });
    }
  },
);

function lookAtOpening({ files, source }: Hand, file: string): void {
  pageIsThere(files, file);
  const html = source.html(file);
  const line = html.tags('html')[0]?.line ?? 1;
  const found = html.language ? `la langue « ${shorten(html.language.code)} »` : 'aucune langue déclarée';
  if (html.language?.base !== 'fr') refuse({ expected: `${file} : le français déclaré`, found, file, line });
  if (html.tags('meta').some(({ attributes }) => declaresUtf8(attributes))) return;
  refuse({ expected: `${file} : l’encodage UTF-8 déclaré`, found: 'aucun encodage UTF-8', file, line });
}

function lookAtErrors(html: HtmlSource): void {
  const { file } = html;
  const [error] = html.errors();
  if (error) refuse({ expected: `${file} : aucune erreur`, found: error.says, file, line: error.line });
}

function pageIsThere(files: Files, file: string): void {
  if (files.has(file)) return;
  const alike = files.names().find((name) => plain(name.split('/').at(-1) ?? '') === plain(file));
  const found = alike ? `le fichier s’appelle ${shorten(alike)}` : 'ce fichier n’est pas encore là';
  refuse({ expected: `un fichier ${file}, dans le dossier du projet`, found, file });
}

/** `Activités.html` → `activites.html`. */
function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function declaresUtf8({ charset = '', content = '' }: Readonly<Record<string, string>>): boolean {
  return /^\s*utf-?8\s*$/i.test(charset) || /charset=\s*utf-?8/i.test(content);
}

/** The name of an element: its text, or the `alt` of an image that it holds. */
function textOf(html: HtmlSource, element: SourceElement | undefined): string {
  if (!element) return '';
  const { name, text, line = 0, attributes } = element;
  if (text !== '') return text;
  const said = ':is(img[alt]:not([alt=""]), [aria-label])';
  const holds = html.select(`${name}:has(${said})`).some((one) => one.line === line);
  const image = holds ? html.select(`${name} ${said}`).find((one) => (one.line ?? 0) >= line) : undefined;
  return attributes['aria-label'] ?? image?.attributes['alt'] ?? image?.attributes['aria-label'] ?? '';
}

function lookAtTitles(html: HtmlSource): void {
  const { file } = html;
  const [title] = html.select('head > title');
  if (!fold(title?.text ?? '').includes(NAME)) {
    const found = title?.text ? `« ${shorten(title.text)} »` : 'aucun titre de page';
    refuse({ expected: `${file} : un titre de page avec « ${NAME} »`, found, file, line: title?.line });
  }
  const plan = html.select('h1, h2, h3, h4, h5, h6');
  const main = plan.filter(({ name }) => name === 'h1');
  if (main.length !== 1) {
    const found = main.length === 0 ? 'aucun' : `il y en a ${main.length}`;
    refuse({ expected: `${file} : un seul titre principal (h1)`, found, file, line: main[1]?.line });
  }
  const empty = plan.find((heading) => letters(textOf(html, heading)) === '');
  if (empty) refuse({ expected: `${file} : des titres avec du texte`, found: 'un titre vide', file, line: empty.line });
  const levels = plan.map(({ name }) => Number(name.slice(1)));
  const jump = levels.findIndex((level, rank) => level > (levels[rank - 1] ?? 0) + 1);
  if (jump === -1) return;
  const found = `« ${shorten(plan[jump]?.text ?? '')} », de niveau ${levels[jump]}`;
  refuse({ expected: `${file} : un plan sans marche sautée`, found, file, line: plan[jump]?.line });
}

function lookAtZones(html: HtmlSource): void {
  const { file } = html;
  const zones = [
    ['un en-tête (header)', html.select(`header${OUTSIDE}`)],
    ['un menu (nav), hors de la zone principale et du pied', menusOf(html)],
    ['une zone principale (main)', html.select('main')],
    ['un pied de page (footer)', html.select(`footer${OUTSIDE}`)],
  ] as const;
  for (const [what, found] of zones) {
    if (found.length === 1) continue;
    const says = found.length === 0 ? 'aucun élément de cette sorte, à cette place' : `il y en a ${found.length}`;
    refuse({ expected: `${file} : ${what}`, found: says, file, line: found[1]?.line });
  }
}

const MENU = 'nav:not(main *, footer *)';

function menusOf(html: HtmlSource): readonly SourceElement[] {
  return html.select(MENU);
}

function lookAtMenu(html: HtmlSource): void {
  const { file } = html;
  const links = html.select(`${MENU} a[href]`);
  for (const [rank, page] of PAGES.entries()) {
    const link = links[rank];
    const expected = `${file} : le lien ${rank + 1} du menu, « ${page.name} », mène à ${page.file}`;
    if (!link) refuse({ expected, found: 'ce lien manque', file, line: menusOf(html)[0]?.line });
    const { text, line, attributes } = link;
    if (!sameTitle(text, page.name)) refuse({ expected, found: `« ${shorten(text)} » à sa place`, file, line });
    const href = attributes['href'] ?? '';
    if ((pathOf(href) || file) === page.file) continue;
    refuse({ expected, found: `il mène à ${shorten(href)}`, file, line });
  }
  const extra = links[PAGES.length];
  if (extra)
    refuse({ expected: `${file} : trois liens dans le menu`, found: `${links.length}`, file, line: extra.line });
}

function lookAtImage({ files, source }: Hand, file: string, src: string, kind: 'photo' | 'décor'): void {
  const html = source.html(file);
  const image = html.select('img').find(({ attributes }) => pathOf(attributes['src'] ?? '') === src);
  if (!image || !files.has(src)) {
    const line = html.select('img')[0]?.line;
    refuse({ expected: `${file} : l’image ${src}`, found: 'aucune image avec ce chemin', file, line });
  }
  const { attributes, line } = image;
  const alt = attributes['alt']?.trim();
  if (alt === undefined) refuse({ expected: `${src} : un attribut alt`, found: 'il manque', file, line });
  if (kind === 'décor') {
    if (alt === '') return;
    refuse({ expected: `${src} : un alt vide, c’est un décor`, found: `« ${shorten(alt)} »`, file, line });
  }
  const saysNothing = /\.(?:jpe?g|svg|png)$|^(?:une?\s+|l[’'])?(?:image|photo|photographie|img|alt)$/i.test(alt);
  if (letters(alt) !== '' && !saysNothing) return;
  const found = alt === '' ? 'un alt vide' : `« ${shorten(alt)} »`;
  refuse({ expected: `${src} : une photo décrite en quelques mots`, found, file, line });
}

function lookAtTable(html: HtmlSource): void {
  const { file } = html;
  const tables = html.select('table');
  const line = tables[0]?.line;
  if (tables.length !== 1) {
    const found = tables.length === 0 ? 'aucun tableau' : `il y en a ${tables.length}`;
    refuse({ expected: `${file} : un tableau`, found, file, line });
  }
  const caption = html.select('table > caption')[0]?.text ?? '';
  if (!sameTitle(caption, 'Horaires des activités')) {
    const found = caption === '' ? 'aucun titre' : `« ${shorten(caption)} »`;
    refuse({ expected: 'un titre de tableau : « Horaires des activités »', found, file, line });
  }
  const cells = html.select('table :is(th, td)');
  for (const [column, header] of HEADERS.entries()) {
    const cell = cells[column];
    const expected = `la colonne ${column + 1} a pour en-tête « ${header} »`;
    if (!cell || !sameTitle(cell.text, header)) {
      refuse({ expected, found: cell ? `« ${shorten(cell.text)} »` : 'aucune case', file, line: cell?.line ?? line });
    }
    if (isHeader(cell, 'col')) continue;
    refuse({ expected, found: 'cette case n’est pas un en-tête de colonne', file, line: cell.line });
  }
  for (const [name = '', day = '', hours = ''] of TIMETABLE) {
    const at = cells.findIndex(({ text }) => sameTitle(text, name));
    const expected = `une ligne « ${name} », ${day}, ${hours}`;
    const [first, second, third] = at === -1 ? [] : cells.slice(at, at + 3);
    if (!first) refuse({ expected, found: 'cette activité n’est pas dans le tableau', file, line });
    if (dayOf(second?.text) !== day || hoursOf(third?.text) !== hoursOf(hours)) {
      refuse({ expected, found: 'le jour et l’heure ne suivent pas', file, line: first.line });
    }
    if (isHeader(first, 'row')) continue;
    refuse({ expected: `« ${name} », l’en-tête de sa ligne`, found: 'une case ordinaire', file, line: first.line });
  }
  const rows = html.select('table tr').length;
  const wanted = TIMETABLE.length + 1;
  if (rows === wanted && cells.length === wanted * HEADERS.length) return;
  refuse({ expected: `${wanted} lignes de trois cases`, found: `${rows} lignes, ${cells.length} cases`, file, line });
}

/** `Mercredi :` → `mercredi` */
function dayOf(text = ''): string {
  return letters(text).toLowerCase();
}

/** `de 14 h à 17 h`, `14h-17h`, `14:00–17:00` → `14:00 17:00` */
function hoursOf(text = ''): string {
  const hours = [...text.matchAll(/(\d{1,2})\s*(?:heures?|h|:)(?!\p{L})\s*(?:(\d{2})(?!\s*h))?/giu)];
  return hours.map(([, hour = '', minutes = '00']) => `${Number(hour)}:${minutes}`).join(' ');
}

function isHeader({ name, attributes }: SourceElement, way: 'col' | 'row'): boolean {
  const scope = attributes['scope']?.trim().toLowerCase() ?? '';
  return name === 'th' && (scope === '' || scope === way);
}

/** `./img/moulin.jpg?v=1` → `img/moulin.jpg`. */
function pathOf(address: string): string {
  const path = address.trim().replace(/[?#].*$/, '');
  return decoded(path).replace(/^(\.\/)+/, '');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Why a link leads nowhere; `undefined` where it leads somewhere. */
function whyLost({ attributes }: SourceElement, { files, source }: Hand, from: string): string | undefined {
  const href = attributes['href']?.trim();
  if (href === undefined) return 'il n’a pas d’attribut href';
  if (/^(?:mailto:|tel:)./i.test(href)) return undefined;
  if (/^(?:[a-z]:|file:|\/)/i.test(href) || href.includes('\\')) return 'ce chemin ne marche que sur ce poste';
  if (/^[a-z][a-z+.-]*:/i.test(href)) return undefined;
  const path = pathOf(href) || from;
  if (!files.has(path)) return `aucun fichier ${shorten(path)} : ce nom existe-t-il, lettre à lettre ?`;
  const anchor = decoded(/#(.+)$/.exec(href)?.[1] ?? '');
  if (anchor === '' || anchor === 'top' || !/\.html?$/i.test(path)) return undefined;
  const ids = source
    .html(path)
    .select('[id]')
    .map((element) => element.attributes['id']);
  return ids.includes(anchor) ? undefined : `rien ne porte l’identifiant « ${shorten(anchor)} » dans ${path}`;
}
