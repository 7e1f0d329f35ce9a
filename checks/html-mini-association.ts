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
  { id: 'accueil', name: 'Accueil', file: 'index.html' },
  { id: 'activites', name: 'Activités', file: 'activites.html' },
  { id: 'contact', name: 'Contact', file: 'contact.html' },
] as const;
const [HOME, ACTIVITIES, CONTACT] = PAGES;
const HEADERS = ['Activité', 'Jour', 'Heure'];
const TIMETABLE = [
  ['Potager partagé', 'mercredi', '14 h à 17 h'],
  ['Atelier semis', 'jeudi', '10 h à 12 h'],
  ['Taille et compost', 'vendredi', '9 h à 11 h'],
  ['Marché du jardin', 'samedi', '10 h à 13 h'],
];
/** Width over height of each image, as it was drawn. */
const SHAPES: Record<string, number> = {
  'img/moulin.jpg': 3 / 2,
  'img/potager.jpg': 3 / 2,
  'img/atelier.jpg': 3 / 2,
  'img/feuille.svg': 1,
};
/** A pixel lost in rounding is no other shape. */
const SHAPE_TOLERANCE = 0.03;
const TEXTS = 'textes.txt';
const FIELDS = ['Nom', 'Courriel', 'Message'];
/** The links of the texts, from page to page: the menu is no substitute for them. */
const PASSAGES = {
  accueil: { to: ACTIVITIES, text: 'Voir les horaires des activités' },
  activites: { to: CONTACT, text: 'Poser une question avant de venir' },
} as const;
const MENU = 'nav:not(main *, footer *)';
/** What is not in another zone of the page. */
const OUTSIDE = ':not(article *, aside *, main *, nav *, section *)';

/** What a check of the files has in hand. */
interface Hand {
  files: Files;
  given: Files;
  source: { html(file?: string): HtmlSource };
}

// First milestone: the home page.

checkPage(HOME);
checkPassage(HOME);

check(
  'accueil-images',
  'Accueil : deux photos décrites et un décor',
  { after: 'accueil-page', hint: 'Le chemin part du dossier de la page. Un décor a un alt vide.' },
  (hand) => {
    lookAtImage(hand, HOME.file, 'img/moulin.jpg', 'photo');
    lookAtImage(hand, HOME.file, 'img/potager.jpg', 'photo');
    lookAtImage(hand, HOME.file, 'img/feuille.svg', 'décor');
  },
);

check(
  'jalon-1',
  'Jalon 1 réussi : la page Accueil est complète',
  {
    milestone: true,
    after: ['accueil-titres', 'accueil-elements', 'accueil-lien', 'accueil-menu', 'accueil-erreurs', 'accueil-images'],
  },
  () => {},
);

// Second milestone. Each page waits for the one before.

checkPage(ACTIVITIES, 'accueil-page');
checkPassage(ACTIVITIES);

check(
  'activites-photo',
  'Activités : une photo décrite',
  { after: 'activites-page', hint: 'Que dirait-on de la photo à une personne qui ne la voit pas ?' },
  (hand) => lookAtImage(hand, ACTIVITIES.file, 'img/atelier.jpg', 'photo'),
);

check(
  'activites-tableau',
  'Activités : le tableau a un titre, des en-têtes de colonne et de ligne',
  {
    after: 'activites-page',
    hint: 'Reprenez le tableau des horaires du module : titre, en-têtes, une ligne par activité.',
  },
  ({ source }) => lookAtTable(source.html(ACTIVITIES.file)),
);

check(
  'activites-scope',
  'Activités : chaque en-tête du tableau a son attribut scope',
  { after: 'activites-tableau', hint: 'Vers le bas, une colonne. Vers la droite, une ligne.' },
  ({ source }) => {
    const html = source.html(ACTIVITIES.file);
    for (const [rank, { name, text, attributes, line }] of cellsOf(html).entries()) {
      const wanted = rank < HEADERS.length ? 'col' : 'row';
      const scope = attributes['scope']?.trim().toLowerCase();
      if (name !== 'th' || scope === wanted) continue;
      const found = scope ? `scope="${shorten(scope)}"` : 'aucun scope';
      say(html, line, `scope="${wanted}" sur l’en-tête « ${shorten(text)} »`, found);
    }
  },
);

check(
  'jalon-2',
  'Jalon 2 réussi : la page Activités est complète',
  {
    milestone: true,
    after: [
      'activites-titres',
      'activites-elements',
      'activites-lien',
      'activites-menu',
      'activites-erreurs',
      'activites-photo',
      'activites-scope',
    ],
  },
  () => {},
);

// Third milestone.

checkPage(CONTACT, 'activites-page');

check(
  'contact-champs',
  'Contact : chaque champ est relié à son étiquette',
  { after: 'contact-page', hint: 'Cliquez sur chaque étiquette : le curseur va-t-il dans son champ ?' },
  async ({ open, page }) => {
    const { file } = CONTACT;
    await open(file);
    const places: [label: number, field: number][] = [];
    for (const field of FIELDS) {
      const label = page.locator('label').filter({ hasText: named(field) });
      const input = page.locator('form').getByLabel(named(field)).first();
      const [labelLine = 0, inputLine = 0] = [await label.line(), await input.line()];
      const expected = `un champ « ${field} » du formulaire, relié à son étiquette visible`;
      const where = { file, line: labelLine || (await page.locator('form').line()) };
      if ((await label.count()) === 0) {
        const hint = 'Reprenez le formulaire de contact du module : chaque champ y a son étiquette.';
        refuse({ expected, found: 'aucune étiquette de ce nom', ...where, hint });
      }
      if ((await input.count()) === 0) refuse({ expected, found: 'cette étiquette ne mène à aucun champ', ...where });
      // Labels and fields come in the same order; those of one line tell nothing.
      const isCrossed = places.some(([other, at]) => other <= labelLine !== at <= inputLine);
      if (isCrossed) refuse({ expected, found: 'cette étiquette mène au champ d’une autre', ...where });
      places.push([labelLine, inputLine]);
    }
  },
);

check(
  'contact-obligatoires',
  'Contact : les trois champs sont obligatoires',
  {
    after: 'contact-champs',
    hint: 'Un attribut sans valeur rend un champ obligatoire. La leçon des formulaires le montre.',
  },
  ({ source }) => {
    const html = source.html(CONTACT.file);
    for (const name of FIELDS) {
      const field = fieldOf(html, name);
      if (field?.attributes['required'] !== undefined) continue;
      say(html, field?.line, `un champ « ${name} » obligatoire`, 'on peut envoyer le formulaire sans le remplir');
    }
  },
);

check(
  'contact-reponses',
  'Contact : chaque champ a un attribut name, et le courriel a son type',
  { after: 'contact-champs', hint: 'Sans nom, une réponse ne part pas. La fiche F07 donne le type de chaque champ.' },
  ({ source }) => {
    const html = source.html(CONTACT.file);
    const names = new Set<string>();
    for (const name of FIELDS) {
      const { attributes = {}, line } = fieldOf(html, name) ?? {};
      const sent = attributes['name']?.trim() ?? '';
      const expected = `un attribut name à lui pour le champ « ${name} »`;
      if (sent === '') say(html, line, expected, 'aucun name');
      if (names.has(sent)) {
        const hint = 'Ce mot nomme la réponse qui part. Laquelle est celle de ce champ ?';
        say(html, line, expected, `un autre champ a aussi « ${shorten(sent)} »`, { hint });
      }
      names.add(sent);
      const type = attributes['type']?.trim().toLowerCase() ?? '';
      const isMail = name === 'Courriel';
      if (isMail ? type === 'email' : /^(?:text|search)?$/.test(type)) continue;
      const wanted = isMail ? 'du type prévu pour un courriel' : 'qui accepte tout texte';
      const found = type ? `un champ de type « ${shorten(type)} »` : 'un champ sans type';
      say(html, line, `un champ « ${name} » ${wanted}`, found);
    }
  },
);

check(
  'contact-bouton',
  'Contact : le bouton « Envoyer » envoie le formulaire',
  { after: 'contact-page', hint: 'Regardez le type du bouton : quel mot anglais veut dire « envoyer » ?' },
  async ({ open, page }) => {
    const { file } = CONTACT;
    await open(file);
    const expected = 'un bouton « Envoyer », qui envoie le formulaire';
    const buttons = page.getByRole('button', { name: /^\s*envoyer\s*$/i });
    const inForm = page.locator('form').getByRole('button', { name: /^\s*envoyer\s*$/i });
    const line = (await buttons.line()) ?? (await page.locator('form').line());
    if ((await buttons.count()) === 0) {
      const hint = 'Le bouton vient après le dernier champ. La fiche F07 montre son élément.';
      refuse({ expected, found: 'aucun bouton « Envoyer »', file, line, hint });
    }
    if ((await inForm.count()) === 0) {
      const hint = 'Où le formulaire s’ouvre-t-il ? Où se ferme-t-il ?';
      refuse({ expected, found: 'le bouton est hors du formulaire', file, line, hint });
    }
    const isIdle = (await inForm.locator(':scope:is([type="button" i], [type="reset" i])').count()) > 0;
    if (isIdle) refuse({ expected, found: 'ce bouton ne fait rien : son type n’envoie pas', file, line });
  },
);

check(
  'jalon-3',
  'Jalon 3 réussi : la page Contact est complète',
  {
    milestone: true,
    after: [
      'contact-titres',
      'contact-elements',
      'contact-menu',
      'contact-erreurs',
      'contact-obligatoires',
      'contact-reponses',
      'contact-bouton',
    ],
  },
  () => {},
);

// Fourth milestone: the whole site.

check(
  'differents',
  'Les trois titres de page et les trois titres principaux sont différents',
  { after: 'contact-page', hint: 'Une personne a trois onglets ouverts : comment retrouve-t-elle la bonne page ?' },
  ({ source }) => {
    for (const [what, selector] of [
      ['titre de page', 'head > title'],
      ['titre principal', 'h1'],
    ] as const) {
      const seen = new Map<string, string>();
      for (const { file } of PAGES) {
        const html = source.html(file);
        const [title] = html.select(selector);
        const text = textOf(html, title);
        const other = seen.get(letters(text));
        if (other && text !== '') {
          const found = `« ${shorten(text)} » est aussi dans ${other}`;
          const hint = 'Quel texte nomme toute cette page ? textes.txt le dit, entre crochets.';
          say(html, title?.line, `un ${what} différent sur chaque page`, found, selector === 'h1' ? { hint } : {});
        }
        seen.set(letters(text), file);
      }
    }
  },
);

check(
  'liens',
  'Tous les liens du site mènent quelque part',
  {
    after: 'contact-page',
    hint: 'Cliquez sur chaque lien. Comparez le nom écrit avec celui du fichier, lettre à lettre.',
  },
  (hand) => {
    for (const { file } of PAGES) {
      const html = hand.source.html(file);
      for (const link of html.select('a')) {
        const text = textOf(html, link);
        if (letters(text) === '') {
          const hint = 'Que voit-on entre l’ouverture et la fermeture de ce lien ?';
          say(html, link.line, 'des liens avec un texte', 'un lien sans texte', { hint });
        }
        const lost = whyLost(link, hand, file);
        if (lost) say(html, link.line, `« ${shorten(text)} », un lien qui mène quelque part`, lost.found, lost.own);
        const other = whoElse(text, link.attributes['href'] ?? '');
        if (!other) continue;
        const hint = 'Comparez ce que le lien affiche et ce que dit href, signe par signe.';
        say(html, link.line, `« ${shorten(text)} », un lien vers ce que son texte annonce`, other, { hint });
      }
    }
  },
);

check(
  'sans-css',
  'Aucun CSS dans les pages',
  { after: 'accueil-page', hint: 'L’habillage viendra avec le module suivant. Ici, le sens seulement.' },
  ({ files, source }) => {
    for (const { file } of PAGES.filter((page) => files.has(page.file))) {
      const html = source.html(file);
      const [style] = html.select('style, link[rel~="stylesheet" i], [style]');
      if (!style) continue;
      say(
        html,
        style.line,
        'aucun CSS',
        'style' in style.attributes ? 'un attribut style' : `un élément ${style.name}`,
      );
    }
  },
);

/** What every page is asked. @param after the page that it waits for */
function checkPage({ id, name, file }: (typeof PAGES)[number], after?: string): void {
  check(
    `${id}-page`,
    `${name} : la page est là, en français et en UTF-8`,
    {
      ...(after ? { after } : {}),
      hint: 'Comparez les premières lignes avec le document minimal de la fiche F04.',
    },
    (hand) => lookAtOpening(hand, file),
  );

  check(
    `${id}-titres`,
    `${name} : un titre de page qui nomme l’association, un seul titre principal, aucun niveau sauté`,
    {
      after: `${id}-page`,
      hint: 'Écrivez le plan de la page sur papier : un titre principal, puis une marche à la fois.',
    },
    ({ source }) => lookAtTitles(source.html(file)),
  );

  check(
    `${id}-textes`,
    `${name} : tous ses textes sont là`,
    { after: `${id}-page`, hint: 'Cochez chaque ligne de textes.txt, à mesure que vous la placez.' },
    ({ source, given }) => lookAtTexts(source.html(file), given),
  );

  check(
    `${id}-elements`,
    `${name} : chaque titre est un titre, chaque liste est une liste`,
    { after: `${id}-textes`, hint: 'Entre crochets, textes.txt dit ce qu’est chaque texte.' },
    ({ source, given }) => lookAtElements(source.html(file), given),
  );

  check(
    `${id}-zones`,
    `${name} : un en-tête, un menu, une zone principale et un pied de page`,
    {
      after: `${id}-page`,
      hint: 'Quel élément nomme chaque zone ? La zone principale se ferme avant le pied de page.',
    },
    ({ source }) => lookAtZones(source.html(file)),
  );

  check(
    `${id}-menu`,
    `${name} : le menu mène à Accueil, Activités et Contact, dans cet ordre`,
    {
      after: `${id}-zones`,
      hint: 'Les trois pages sont dans le même dossier : leur nom de fichier est le chemin.',
    },
    ({ source }) => lookAtMenu(source.html(file)),
  );

  check(
    `${id}-erreurs`,
    `${name} : aucune erreur de validation`,
    {
      after: `${id}-page`,
      hint: 'Corrigez cette erreur, et elle seule. Enregistrez, puis vérifiez de nouveau.',
    },
    ({ source }) => {
      const html = source.html(file);
      const [error] = html.errors();
      if (error) say(html, error.line, 'aucune erreur', error.says);
    },
  );
}

/** The link that the texts ask of a page, besides its menu. */
function checkPassage({ id, name, file }: typeof HOME | typeof ACTIVITIES): void {
  const { to, text } = PASSAGES[id];
  check(
    `${id}-lien`,
    `${name} : « ${text} » est un lien`,
    { after: `${id}-textes`, hint: 'Entre crochets, textes.txt dit vers quelle page mène ce lien.' },
    ({ source }) => {
      const html = source.html(file);
      const expected = `« ${text} », un lien vers ${to.file}`;
      // A part of the sentence may be the link, or a link may hold more than it.
      const says = (link: SourceElement) => isPart(textOf(html, link), text) || isPart(text, textOf(html, link));
      const links = html.select(`a[href]:not(${MENU} *)`).filter(says);
      const [first] = links;
      if (!first) {
        const hint = 'Ce texte est-il entre les balises d’un lien ? Lisez-le lettre par lettre.';
        say(html, html.lineOf(text), expected, 'aucun lien, hors du menu, ne porte ce texte', { hint });
      }
      const href = first.attributes['href'] ?? '';
      if (links.some(({ attributes }) => pathOf(attributes['href'] ?? '') === to.file)) return;
      const hint = 'Comparez le nom écrit avec celui du fichier, lettre à lettre.';
      const isClose = isAlike(decoded(href), to.file);
      say(html, first.line, expected, `il mène à ${shorten(href)}`, isClose ? { hint } : {});
    },
  );
}

/** `isPart('les horaires', 'Voir les horaires')` → true, `isPart('horaire', 'Voir les horaires')` → false. */
function isPart(part: string, whole: string): boolean {
  const own = words(part);
  return own.trim() !== '' && words(whole).includes(own);
}

/** `Voir : l’Horaire` → ` voir l horaire `. */
function words(text: string): string {
  const all =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return ` ${all.join(' ')} `;
}

/** Refuses a page. @param own the hint of this refusal, where that of the check speaks of another fault */
function say(
  { file }: HtmlSource,
  line: number | undefined,
  expected: string,
  found: string,
  own: { hint?: string } = {},
): never {
  refuse({ expected: `${file} : ${expected}`, found, file, line, ...own });
}

function lookAtOpening({ files, source }: Hand, file: string): void {
  if (!files.has(file)) {
    const alike = files.names().find((name) => isAlike(name, file));
    const expected = `un fichier ${file}, dans le dossier du projet`;
    if (alike) {
      const hint = 'Comparez les deux noms, lettre à lettre. Est-il à côté de textes.txt ?';
      refuse({ expected, found: `le fichier s’appelle ${shorten(alike)}`, file, hint });
    }
    const found = 'ce fichier n’est pas encore là';
    if (file === HOME.file)
      refuse({ expected, found, file, hint: 'Créez ce fichier à côté de textes.txt, puis enregistrez.' });
    refuse({ expected, found, file, hint: 'À quel jalon êtes-vous ? Cette page vient peut-être plus tard.' });
  }
  const html = source.html(file);
  const line = html.tags('html')[0]?.line ?? 1;
  const language = html.language ? `la langue « ${shorten(html.language.code)} »` : 'aucune langue déclarée';
  if (html.language?.base !== 'fr') say(html, line, 'le français déclaré', language);
  const isUtf8 = ({ charset = '', content = '' }: Readonly<Record<string, string>>) =>
    /^\s*utf-?8\s*$/i.test(charset) || /charset=\s*utf-?8/i.test(content);
  if (html.tags('meta').some(({ attributes }) => isUtf8(attributes))) return;
  say(html, line, 'l’encodage UTF-8 déclaré', 'aucun encodage UTF-8');
}

/** `isAlike('pages/Activités.html.txt', 'activites.html')`, `isAlike('accueil.html', 'index.html')` → true. */
function isAlike(name: string, file: string): boolean {
  const meant = stem(file);
  const written = stem(name);
  if (!/\.(?:html?|txt)$/i.test(name) || name === TEXTS) return false;
  return (
    written === meant ||
    `${written}s` === meant ||
    written === `${meant}s` ||
    (meant === 'index' && written === 'accueil')
  );
}

/** `pages/Activités.html.txt` → `activites`. */
function stem(path: string): string {
  const name = path.split('/').at(-1) ?? '';
  return name
    .normalize('NFD')
    .replace(/\p{M}|\..*$/gu, '')
    .trim()
    .toLowerCase();
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
  const [title] = html.select('head > title');
  if (!fold(title?.text ?? '').includes(NAME)) {
    const found = title?.text ? `« ${shorten(title.text)} »` : 'aucun titre de page';
    const hint = 'Ce titre se lit dans l’onglet. Il s’écrit dans le head : comparez avec textes.txt.';
    say(html, title?.line, `un titre de page avec « ${NAME} »`, found, { hint });
  }
  const plan = html.select('h1, h2, h3, h4, h5, h6');
  const main = plan.filter(({ name }) => name === 'h1');
  if (main.length !== 1) {
    const found = main.length === 0 ? 'aucun' : `il y en a ${main.length}`;
    say(html, main[1]?.line, 'un seul titre principal (h1)', found);
  }
  const empty = plan.find((heading) => letters(textOf(html, heading)) === '');
  if (empty) {
    const hint = 'Quel texte de textes.txt va dans ce titre ? Sinon, est-il en trop ?';
    say(html, empty.line, 'des titres avec du texte', 'un titre vide', { hint });
  }
  const levels = plan.map(({ name }) => Number(name.slice(1)));
  const jump = levels.findIndex((level, rank) => level > (levels[rank - 1] ?? 0) + 1);
  if (jump === -1) return;
  const found = `« ${shorten(plan[jump]?.text ?? '')} », de niveau ${levels[jump]}`;
  say(html, plan[jump]?.line, 'un plan sans marche sautée', found);
}

/**
 * What the given file lays down for a page and for all of them, whatever the order; `alt` texts are read too. The longest
 * is looked for first and taken away, so that one place does not count for two texts.
 */
function lookAtTexts(html: HtmlSource, given: Files): void {
  const said = html.select('body')[0]?.text ?? '';
  const others = html
    .select('[alt], [aria-label], [value]')
    .flatMap(({ attributes }) => [attributes['alt'], attributes['aria-label'], attributes['value']]);
  const all = [said, ...others].map((text) => letters(text ?? '').toLowerCase()).join('|');
  const whole = given.text(TEXTS);
  const note = (whole.match(/\[[^\]\n]+\]/g) ?? []).find((one) => fold(said).includes(fold(one)));
  if (note) {
    const hint = 'Que dit la première phrase de textes.txt à propos des crochets ?';
    say(html, html.lineOf(note), 'rien de ce qui est entre crochets', `« ${shorten(note)} »`, { hint });
  }
  const texts = textsOf(whole, html.file);
  let left = all;
  const missing = new Set<string>();
  for (const text of texts.toSorted((a, b) => letters(b).length - letters(a).length)) {
    const own = letters(text).toLowerCase();
    if (!left.includes(own)) missing.add(text);
    left = left.replace(own, '|');
  }
  const first = texts.find((text) => missing.has(text));
  if (!first) return;
  const isElsewhere = all.includes(letters(first).toLowerCase());
  const expected = `« ${shorten(first)} »`;
  if (isElsewhere) {
    const hint = 'Cherchez cette ligne dans textes.txt : que disent les crochets, au-dessus ?';
    say(html, undefined, expected, 'il est dans un autre texte, mais pas à sa place', { hint });
  }
  say(html, undefined, expected, 'ce texte manque, ou un mot a changé');
}

/** Titles and lists stand in the elements that the given file names between brackets. */
function lookAtElements(html: HtmlSource, given: Files): void {
  for (const { text, selector } of placesOf(given.text(TEXTS), html.file)) {
    const own = letters(text).toLowerCase();
    if (html.select(selector).some((element) => letters(textOf(html, element)).toLowerCase() === own)) continue;
    say(html, html.lineOf(text), `« ${shorten(text)} », dans l’élément qui convient`, sayPlace(selector));
  }
}

/** Beginning of a line between brackets → what the lines below it stand in. */
const PLACES = {
  'Titre principal]': 'h1',
  'Titre]': ':is(h2, h3, h4, h5, h6)',
  'Liste]': ':is(ul, ol) > li',
  'Liste, dans l': 'ol > li',
};

function sayPlace(selector: string): string {
  if (selector === 'h1') return 'ce n’est pas le titre principal';
  if (selector === 'ol > li') return 'ce n’est pas dans une liste numérotée';
  return selector.endsWith('li') ? 'ce n’est pas un élément de liste' : 'ce n’est pas un titre';
}

function placesOf(whole: string, file: string): { text: string; selector: string }[] {
  const part = whole.split(/^=+\s*/m).find((one) => one.split('\n')[0]?.includes(file)) ?? '';
  return part
    .split(/\n\s*\n/)
    .map((block) => block.trim().split('\n'))
    .flatMap(([head = '', ...texts]) => {
      const [, selector] = Object.entries(PLACES).find(([start]) => head.startsWith(`[${start}`)) ?? [];
      return selector ? texts.map((text) => ({ text: text.trim(), selector })) : [];
    });
}

/** Lines between brackets are said to the author; titles of pages, the menu and the table have checks of their own. */
function textsOf(whole: string, file: string): string[] {
  const [, ...parts] = whole.split(/^=+\s*/m);
  const mine = parts.filter((part) => /^SUR LES TROIS PAGES/.test(part) || part.split('\n')[0]?.includes(file));
  return mine
    .flatMap((part) => part.split('\n').slice(1))
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('[') && !line.includes(' / ') && !line.includes(' | '))
    .filter((line) => !PAGES.some(({ name }) => name === line));
}

function lookAtZones(html: HtmlSource): void {
  const zones = {
    'un en-tête (header)': `header${OUTSIDE}`,
    'un menu (nav), hors de la zone principale et du pied': MENU,
    'une zone principale (main)': 'main',
    'un pied de page (footer)': `footer${OUTSIDE}`,
  };
  for (const [expected, selector] of Object.entries(zones)) {
    const found = html.select(selector);
    const name = /^[a-z]+/.exec(selector)?.[0];
    const lost = html.select(`main ${name}`)[0];
    if (found.length === 0 && lost) {
      const hint = 'Où la zone principale s’ouvre-t-elle, et où se ferme-t-elle ?';
      say(html, lost.line, expected, 'cet élément est dans la zone principale', { hint });
    }
    if (found.length === 0) say(html, undefined, expected, 'aucun élément de cette sorte dans la page');
    if (found.length < 2) continue;
    const hint = 'Que contient celui de cette ligne ? Est-ce vraiment cette sorte de zone ?';
    say(html, found[1]?.line, expected, `il y en a ${found.length}`, { hint });
  }
}

function lookAtMenu(html: HtmlSource): void {
  const links = html.select(`${MENU} a[href]`);
  for (const [rank, page] of PAGES.entries()) {
    const link = links[rank];
    const expected = `le lien ${rank + 1} du menu, « ${page.name} », mène à ${page.file}`;
    const hint = 'Lisez les liens du menu un par un, à côté de l’énoncé.';
    if (!link) say(html, html.select(MENU)[0]?.line, expected, 'ce lien manque', { hint });
    const { text, line, attributes } = link;
    if (!sameTitle(text, page.name)) say(html, line, expected, `« ${shorten(text)} » à sa place`, { hint });
    const href = attributes['href'] ?? '';
    if ((pathOf(href) || html.file) !== page.file) say(html, line, expected, `il mène à ${shorten(href)}`);
  }
  const extra = links[PAGES.length];
  if (!extra) return;
  const hint = 'Ce lien est-il dans la liste de l’énoncé ? Sinon, quelle est sa place ?';
  say(html, extra.line, 'trois liens dans le menu', `${links.length} liens`, { hint });
}

function lookAtImage({ files, source }: Hand, file: string, src: string, kind: 'photo' | 'décor'): void {
  const html = source.html(file);
  const image = html.select('img').find(({ attributes }) => pathOf(attributes['src'] ?? '') === src);
  if (!image || !files.has(src)) {
    const hint = 'Le chemin part du dossier de la page. Comparez-le avec le nom du fichier.';
    say(html, html.select('img')[0]?.line, `l’image ${src}`, 'aucune image avec ce chemin', { hint });
  }
  const { attributes, line } = image;
  const alt = attributes['alt']?.trim();
  if (alt === undefined) {
    const hint = 'Une photo est décrite. Un décor a cet attribut aussi, mais vide.';
    say(html, line, `un attribut alt pour ${src}`, 'il manque', { hint });
  }
  const found = alt === '' ? 'un alt vide' : `« ${shorten(alt)} »`;
  const saysNothing =
    letters(alt) === '' || /\.(?:jpe?g|svg|png)$|^(?:une?\s+|l[’'])?(?:image|photo|photographie|img|alt)$/i.test(alt);
  if (kind === 'décor' && alt !== '') {
    const hint = 'Sans cette image, que perd-on ? La voix n’a rien à en dire.';
    say(html, line, `un alt vide pour ${src}, un décor`, found, { hint });
  }
  if (kind === 'photo' && saysNothing) {
    const hint = 'Que dirait-on de la photo à une personne qui ne la voit pas ?';
    say(html, line, `${src}, une photo décrite en quelques mots`, found, { hint });
  }
  for (const other of html.select('img')) lookAtShape(html, other);
}

/** Where both sides are given, they keep the shape of the image; a browser computes the one that is not. */
function lookAtShape(html: HtmlSource, { attributes, line }: SourceElement): void {
  const src = pathOf(attributes['src'] ?? '');
  const shape = SHAPES[src];
  const isPixels = (side = '') => /^\s*\d+(?:px)?\s*$/i.test(side);
  const { width, height } = attributes;
  if (!shape || !isPixels(width) || !isPixels(height)) return;
  const ratio = Number.parseInt(width ?? '', 10) / Number.parseInt(height ?? '', 10);
  if (Math.abs(ratio / shape - 1) <= SHAPE_TOLERANCE) return;
  const sides = `width="${shorten(width ?? '')}" height="${shorten(height ?? '')}"`;
  const hint = 'Cherchez le nom de l’image dans textes.txt : quels nombres le suivent ?';
  say(html, line, `${src}, sans changer sa forme`, sides, { hint });
}

function cellsOf(html: HtmlSource): readonly SourceElement[] {
  return html.select('table :is(th, td)');
}

function lookAtTable(html: HtmlSource): void {
  const tables = html.select('table');
  const line = tables[0]?.line;
  if (tables.length !== 1) {
    if (tables.length === 0) say(html, line, 'un tableau', 'aucun tableau');
    const hint = 'Où le premier tableau se ferme-t-il ? Toutes les lignes sont avant.';
    say(html, tables[1]?.line, 'un tableau', `il y en a ${tables.length}`, { hint });
  }
  const caption = html.select('table > caption')[0]?.text ?? '';
  if (!sameTitle(caption, 'Horaires des activités')) {
    const found = caption === '' ? 'aucun titre' : `« ${shorten(caption)} »`;
    const hint = 'Quel élément donne le titre d’un tableau ? Comparez ses mots avec l’énoncé.';
    say(html, line, 'le titre de tableau « Horaires des activités »', found, { hint });
  }
  const cells = cellsOf(html);
  for (const [column, header] of HEADERS.entries()) {
    const cell = cells[column];
    const expected = `la colonne ${column + 1} a pour en-tête « ${header} »`;
    if (!cell) say(html, line, expected, 'aucune case');
    if (!sameTitle(cell.text, header)) {
      const hint = 'Lisez la première ligne du tableau, case par case, à côté de l’énoncé.';
      say(html, cell.line, expected, `« ${shorten(cell.text)} »`, { hint });
    }
    if (cell.name === 'th') continue;
    const hint = 'Quel élément nomme une colonne ? La fiche F05 le dit.';
    say(html, cell.line, expected, 'cette case n’est pas un en-tête', { hint });
  }
  for (const [name = '', day = '', hours = ''] of TIMETABLE) {
    const at = cells.findIndex(({ text }) => letters(text).toLowerCase() === letters(name).toLowerCase());
    const expected = `une ligne « ${name} », ${day}, ${hours}`;
    const [first, second, third] = at === -1 ? [] : cells.slice(at, at + 3);
    if (!first) say(html, line, expected, 'cette activité n’est pas dans le tableau');
    if (!sameTitle(first.text, name)) {
      const hint = 'Comparez ce nom avec textes.txt : la première lettre compte aussi.';
      say(html, first.line, expected, `« ${shorten(first.text)} » à sa place`, { hint });
    }
    if (letters(second?.text ?? '').toLowerCase() !== day || hoursOf(third?.text) !== hoursOf(hours)) {
      const hint = 'Comparez cette ligne avec textes.txt, case par case.';
      say(html, first.line, expected, 'le jour et l’heure ne suivent pas', { hint });
    }
    if (first.name === 'th') continue;
    const hint = 'Ce nom dit de quoi parle la ligne. Quel élément nomme une ligne ?';
    say(html, first.line, `« ${name} », l’en-tête de sa ligne`, 'une case ordinaire', { hint });
  }
  const rows = html.select('table tr').length;
  const wanted = TIMETABLE.length + 1;
  if (rows === wanted && cells.length === wanted * HEADERS.length) return;
  const hint = 'Comptez les lignes du tableau, puis les cases de chaque ligne.';
  say(html, line, `${wanted} lignes de trois cases`, `${rows} lignes, ${cells.length} cases`, { hint });
}

/** `de 14 h à 17 h`, `14h-17h`, `14:00–17:00` → `14:00 17:00` */
function hoursOf(text = ''): string {
  const hours = [...text.matchAll(/(\d{1,2})\s*(?:heures?|h|:)(?!\p{L})\s*(?:(\d{2})(?!\s*h))?/giu)];
  return hours.map(([, hour = '', minutes = '00']) => `${Number(hour)}:${minutes}`).join(' ');
}

/** `named('Nom')` matches « Nom : », « nom (obligatoire) », not « Nombre ». */
function named(field: string): RegExp {
  return new RegExp(`^\\s*${field}(?!\\p{L})`, 'iu');
}

/** The field that a label of that name leads to, by its identifier or around it. */
function fieldOf(html: HtmlSource, name: string): SourceElement | undefined {
  const fields = ':is(input, select, textarea)';
  const isLabel = ({ text }: SourceElement) => named(name).test(text);
  const id = html.select('label[for]').find(isLabel)?.attributes['for'];
  if (id !== undefined) return html.select(fields).find(({ attributes }) => attributes['id'] === id);
  const rank = html.select(`label:not([for]):has(${fields})`).findIndex(isLabel);
  return html.select(`label:not([for]) ${fields}`)[rank];
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

/** Why a link leads nowhere, and its own hint where that of the check does not fit. */
interface Lost {
  found: string;
  own?: { hint: string };
}

/** @returns `undefined` where the link leads somewhere */
function whyLost({ attributes }: SourceElement, { files, source }: Hand, from: string): Lost | undefined {
  const href = attributes['href']?.trim();
  if (href === undefined) {
    return {
      found: 'il n’a pas d’attribut href',
      own: { hint: 'Comparez avec la forme d’un lien, sur la fiche F06.' },
    };
  }
  if (/^tel:/i.test(href) && !/^tel:\+?[\d.()-]+$/i.test(href)) {
    const hint = 'La fiche F06 montre un numéro dans un lien : comparez signe par signe.';
    return { found: 'après tel:, des chiffres seulement, sans espace', own: { hint } };
  }
  if (/^(?:mailto:|tel:)./i.test(href)) return undefined;
  if (/^(?:[a-z]:|file:|\/)/i.test(href) || href.includes('\\')) {
    const hint = 'De quel dossier part un chemin relatif ? La fiche F02 le montre.';
    return { found: 'ce chemin ne marche que sur ce poste', own: { hint } };
  }
  if (/^[a-z][a-z+.-]*:/i.test(href)) return undefined;
  const path = pathOf(href) || from;
  if (!files.has(path)) return { found: `aucun fichier ${shorten(path)} : ce nom existe-t-il, lettre à lettre ?` };
  const anchor = decoded(/#(.+)$/.exec(href)?.[1] ?? '');
  if (anchor === '' || anchor === 'top' || !/\.html?$/i.test(path)) return undefined;
  const ids = source
    .html(path)
    .select('[id]')
    .map((element) => element.attributes['id']);
  if (ids.includes(anchor)) return undefined;
  const found = `rien ne porte l’identifiant « ${shorten(anchor)} » dans ${path}`;
  return { found, own: { hint: 'Une ancre a deux côtés : la fiche F06 les montre. Lequel manque ?' } };
}

/** Where a link shows an address or a number and leads to another one; `undefined` where they are the same. */
function whoElse(text: string, href: string): string | undefined {
  const [, scheme = '', target = ''] = /^\s*(mailto|tel):([^?]*)/i.exec(href) ?? [];
  if (scheme.toLowerCase() === 'mailto') {
    const [shown] = /[^\s:,;<>()]+@[^\s,;<>()]*[\p{L}\p{N}]/u.exec(text) ?? [];
    const isSame = shown === undefined || decoded(target).trim().toLowerCase() === shown.toLowerCase();
    return isSame ? undefined : `il écrit à ${shorten(target)}`;
  }
  const [shown, called] = [digitsOf(text), digitsOf(target)];
  const isSame = scheme === '' || shown.length < 9 || shown.slice(-9) === called.slice(-9);
  return isSame ? undefined : `il appelle le ${shorten(target)}`;
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
