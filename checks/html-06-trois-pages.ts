import {
  type CheckContext,
  check,
  letters,
  refuse,
  type SourceElement,
  sameTitle,
  shorten,
} from '../src/check/vocabulary.ts';

const HOME = 'index.html';
const SCHEDULE = 'pages/horaires.html';
const CONTACT = 'pages/contact.html';
const PAGES = [HOME, SCHEDULE, CONTACT];
/** Text of each link, and the page where it leads. */
const GOALS = [
  { text: 'Accueil', goal: HOME },
  { text: 'Horaires', goal: SCHEDULE },
  { text: 'Contact', goal: CONTACT },
];

/** A link of the statement, where it is written. */
interface Link {
  file: string;
  text: string;
  /** Path of the page where it should lead. */
  goal: string;
  address: string;
  line: number | undefined;
}

check(
  'liens',
  'Chaque page a les liens Accueil, Horaires et Contact',
  { hint: 'Trois liens sur chaque page, même celui de la page où l’on est. Son adresse est dans href.' },
  ({ source }) => {
    for (const file of PAGES) {
      const html = source.html(file);
      for (const { text } of GOALS) {
        const links = html.select('a[href]');
        const [first, again] = links.filter((link) => sameTitle(link.text, text));
        if (again) {
          const found = `deux liens « ${text} », dans ${file}`;
          const hint = 'Comptez les liens de cette page : un pour chaque page du site.';
          refuse({ expected: 'trois liens sur chaque page', found, file, line: again.line, hint });
        }
        if (first) continue;
        const item = html.select('li').find((element) => sameTitle(element.text, text));
        const line = item?.line ?? html.tags('ul')[0]?.line ?? html.lineOf(text);
        const others = links.slice(0, 3).map((link) => `« ${shorten(link.text)} »`);
        const expected = `un lien « ${text} »`;
        if (others.length === 0) refuse({ expected, found: `${file} n’a pas ce lien`, file, line });
        const found = `seulement ${others.join(', ')}, dans ${file}`;
        if (others.length < GOALS.length) refuse({ expected, found, file, line });
        const hint = 'Comparez le texte de chaque lien avec l’énoncé, lettre à lettre.';
        refuse({ expected, found, file, line, hint });
      }
    }
  },
);

check(
  'liste',
  'Les trois liens de chaque page sont dans une liste',
  { after: 'liens', hint: 'Dans la liste, chaque lien est dans son propre élément de liste (li).' },
  ({ source }) => {
    for (const file of PAGES) {
      const items = source.html(file).select(':is(ul, ol) > li');
      const empty = items.find((item) => item.text === '');
      if (empty) {
        const hint = 'Que manque-t-il à cet élément : un lien, ou la barre de sa fermeture ?';
        refuse({ expected: 'un lien par élément de liste', found: 'un élément vide', file, line: empty.line, hint });
      }
      for (const { text } of GOALS) {
        const links = source.html(file).select(':is(ul, ol) > li a[href]');
        if (links.some((link) => sameTitle(link.text, text)) && items.some((item) => sameTitle(item.text, text)))
          continue;
        const line = source.html(file).lineOf(text);
        refuse({
          expected: 'un lien par élément de liste',
          found: `« ${text} » n’est pas seul dans un élément`,
          file,
          line,
        });
      }
    }
  },
);

check(
  'relatifs',
  'Tous les chemins sont relatifs',
  { after: 'liens', hint: 'Un chemin relatif part du dossier de la page où est le lien.' },
  ({ source }) => {
    const wrong = linksIn(source).find(({ address }) => /^[\\/]|^[a-z]+:|\\/i.test(address));
    if (!wrong) return;
    const { file, line, address } = wrong;
    if (/^[^\\/:]+\\/.test(address)) {
      const hint = 'Comparez avec la barre d’une balise fermante : dans quel sens penche-t-elle ?';
      refuse({ expected: 'la barre /', found: `la barre inversée \\, dans « ${shorten(address)} »`, file, line, hint });
    }
    refuse({ expected: 'un chemin relatif', found: `« ${shorten(address)} »`, file, line });
  },
);

check(
  'destinations',
  'Les liens Horaires et Contact mènent à la bonne page',
  { after: 'relatifs', hint: 'Suivez le chemin avec le doigt, depuis le dossier de la page où est le lien.' },
  ({ source }) => refuseFirst(linksIn(source).filter(({ goal }) => goal !== HOME)),
);

check(
  'accueil',
  'Depuis chaque page, on revient à l’accueil en un clic',
  { after: 'relatifs', hint: 'Dans quel dossier est la page du lien ? Et l’accueil ? Le chemin va de l’un à l’autre.' },
  ({ source }) => refuseFirst(linksIn(source).filter(({ goal }) => goal === HOME)),
);

check(
  'minuscules',
  'Les noms de fichiers sont écrits avec les mêmes minuscules',
  { after: 'liens', hint: 'Une majuscule change le nom : le lien ne marcherait pas sur tous les ordinateurs.' },
  ({ source }) => {
    const wrong = linksIn(source).find(({ file, address, goal }) => {
      const arrival = follow(file, address);
      return arrival !== goal && arrival?.toLowerCase() === goal;
    });
    if (!wrong) return;
    const { file, line, address, goal } = wrong;
    refuse({ expected: `le nom exact : ${goal}`, found: `« ${shorten(address)} »`, file, line });
  },
);

check(
  'fermetures',
  'Chaque lien est bien fermé',
  { after: 'liens', hint: 'La fermeture du lien vient juste après son texte.' },
  ({ source }) => {
    for (const file of PAGES) {
      const html = source.html(file);
      const fault = html.fault('unclosed', 'a') ?? html.fault('crossed') ?? html.fault('stray');
      if (!fault) continue;
      const expected = 'une fermeture pour chaque ouverture';
      const found = fault.kind === 'stray' ? `</${fault.name}> ne ferme rien` : `<${fault.name}> n’est pas bien fermé`;
      if (fault.name === 'a' && fault.kind !== 'stray') refuse({ expected, found, file, line: fault.line });
      const hint = 'Au crayon, notez dans l’ordre ce qui s’ouvre, puis ce qui se ferme.';
      refuse({ expected, found, file, line: fault.line, hint });
    }
  },
);

check(
  'textes',
  'Les titres et les textes sont gardés',
  { hint: 'Comparez avec le texte de départ, ou revenez en arrière avec Ctrl et Z.' },
  ({ source, given }) => {
    for (const file of PAGES) {
      const html = source.html(file);
      const pieces = given.text(file).match(/(?<=<(?:h1|p|title)>)[^<]+/g) ?? [];
      const kept = [...html.select('h1, p, title')].map(({ text }) => letters(text));
      const missing = pieces.find((piece) => !kept.includes(letters(piece)));
      if (!missing) continue;
      refuse({ expected: `« ${shorten(missing)} »`, found: `ce texte manque ou a changé dans ${file}`, file });
    }
  },
);

/** The links of the statement, in all the pages. */
function linksIn(source: CheckContext['source']): Link[] {
  return PAGES.flatMap((file) =>
    GOALS.flatMap(({ text, goal }) =>
      source
        .html(file)
        .select('a[href]')
        .filter((link: SourceElement) => sameTitle(link.text, text))
        .map(({ attributes, line }) => ({ file, text, goal, address: (attributes['href'] ?? '').trim(), line })),
    ),
  );
}

/** The first that leads elsewhere, whatever its capital letters. */
function refuseFirst(links: readonly Link[]): void {
  for (const { file, text, goal, address, line } of links) {
    const arrival = follow(file, address);
    if (arrival?.toLowerCase() === goal) continue;
    const place = arrival === undefined ? 'sort du dossier du site' : `mène à ${sayPlace(arrival)}`;
    const target = goal === file ? 'cette même page' : goal;
    const expected = `depuis ${file}, un lien « ${text} » vers ${target}`;
    if (/^\.\.(?![./])/.test(address)) {
      const hint = 'Sur la fiche F06, regardez le chemin qui remonte d’un dossier.';
      refuse({ expected, found: 'une barre / manque après les deux points', file, line, hint });
    }
    if (/\s/.test(address)) {
      const hint = 'Relisez ce chemin signe par signe : les noms et les barres se touchent.';
      refuse({ expected, found: `un espace dans « ${shorten(address)} »`, file, line, hint });
    }
    refuse({ expected, found: `votre lien ${place}`, file, line });
  }
}

/** A browser shows what a folder holds, not its page: `pages/` → `un dossier, et non à une page`. */
function sayPlace(arrival: string): string {
  return arrival === '' || arrival.endsWith('/') ? 'un dossier, et non à une page' : shorten(arrival);
}

/**
 * Where an address leads, from the root of the site; `undefined` where it leaves the site.
 *
 * ```ts
 * follow('pages/contact.html', '../index.html#haut')  // 'index.html'
 * follow('pages/contact.html', '#haut')               // 'pages/contact.html'
 * follow('index.html', '../index.html')               // undefined
 * ```
 */
function follow(from: string, address: string): string | undefined {
  const path = address.replace(/[?#].*$/s, '');
  if (path === '') return from;
  const place = from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '.') continue;
    if (step !== '..') place.push(step);
    else if (place.pop() === undefined) return undefined;
  }
  return place.join('/');
}
