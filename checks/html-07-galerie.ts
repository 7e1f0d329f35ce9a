import {
  type CheckContext,
  check,
  fold,
  letters,
  type Refusal,
  refuse,
  type SourceElement,
  shorten,
} from '../src/check/vocabulary.ts';

/** Those that say something. */
const PICTURES = ['img/atelier.svg', 'img/velo.svg', 'img/outils.svg'];
const DECOR = 'img/vague.svg';
const ALL = [...PICTURES, DECOR];
const LONGEST = 120;
/** Width for a height of one. */
const [PICTURE_SHAPE, DECOR_SHAPE] = [600 / 400, 600 / 60];

check(
  'images',
  'Les quatre images s’affichent',
  { hint: 'Comparez avec la première image : le nom de l’attribut, le dossier, la barre, le nom, l’extension.' },
  ({ source, files }) => {
    const html = source.html();
    const [misspelt] = html.tags('image');
    if (misspelt) {
      const hint = 'Comparez avec la première image : quel nom suit le chevron ?';
      refuse({ expected: 'une balise <img>', found: 'une balise <image>', line: misspelt.line, hint });
    }
    const cut = html.fault('bracket', 'img');
    if (cut) {
      const hint = 'Comparez la fin de cette balise avec la fin de la première image.';
      refuse({ expected: 'un chevron > au bout de chaque balise', found: 'il manque ici', line: cut.line, hint });
    }
    const seen = new Set<string>();
    for (const image of html.select('img')) {
      const path = pathOf(image);
      if (seen.has(path) && ALL.includes(path)) {
        const hint = 'Une balise copiée garde son chemin. Comparez la page avec le dossier img.';
        refuse({ expected: 'chaque image, une seule fois', found: `${path} deux fois`, line: image.line, hint });
      }
      seen.add(path);
      const expected = 'une image du dossier img, avec son chemin exact';
      if (image.attributes['src'] === undefined)
        refuse({ expected, found: 'une image sans attribut src', line: image.line });
      if (files.has(path)) continue;
      refuse({ expected, found: `le fichier « ${shorten(path)} » n’existe pas`, line: image.line });
    }
    const missing = ALL.find((file) => !html.select('img').some((image) => pathOf(image) === file));
    if (missing) {
      const hint = 'Prenez la première image pour exemple : qu’est-ce qui change pour celle-ci ?';
      refuse({ expected: `${missing} dans la page`, found: 'cette image n’est pas dans la page', hint });
    }
  },
);

check(
  'alt-present',
  'Chaque image a un attribut alt',
  { after: 'images', hint: 'Un décor aussi a un attribut alt : il est écrit, et vide.' },
  ({ source }) => {
    const bare = source.html().select('img:not([alt])')[0];
    if (!bare) return;
    const refusal = { expected: 'un attribut alt', found: `${pathOf(bare)} n’en a pas`, line: bare.line };
    if (pathOf(bare) === DECOR) refuse(refusal);
    refuse({ ...refusal, hint: 'Que perd-on si cette image ne s’affiche pas ? Son attribut alt le dit.' });
  },
);

check(
  'decor',
  'Le décor a un texte de remplacement vide',
  { after: 'alt-present', hint: 'Rien entre les deux guillemets, pas même un espace.' },
  ({ source }) => {
    for (const { attributes, line } of imagesOf(source, [DECOR])) {
      const { alt = '' } = attributes;
      if (alt === '') continue;
      const found = alt.trim() === '' ? 'un espace entre les guillemets' : `« ${shorten(alt)} »`;
      refuse({ expected: 'un texte vide pour vague.svg', found, line });
    }
  },
);

check(
  'utiles',
  'Les trois autres images ont un texte de remplacement utile',
  { after: 'alt-present', hint: 'Imaginez que vous décrivez l’image au téléphone, en une phrase.' },
  ({ source }) => {
    for (const image of imagesOf(source, PICTURES)) {
      const fault = faultIn(image.attributes['alt'] ?? '');
      if (!fault) continue;
      refuse({ ...fault, found: `${pathOf(image)} : ${fault.found}`, line: image.line });
    }
  },
);

check(
  'differents',
  'Les trois textes sont différents',
  { after: 'utiles', hint: 'Ouvrez les deux images : que montre l’une, que l’autre ne montre pas ?' },
  ({ source }) => {
    const seen = new Map<string, string>();
    for (const image of imagesOf(source, PICTURES)) {
      const { alt = '' } = image.attributes;
      const text = letters(alt).toLowerCase();
      const other = seen.get(text);
      if (other !== undefined && other !== pathOf(image)) {
        refuse({ expected: 'un texte par image', found: `« ${shorten(alt)} » revient`, line: image.line });
      }
      seen.set(text, pathOf(image));
    }
  },
);

check(
  'dimensions',
  'Les dimensions sont indiquées, et la forme est gardée',
  { after: 'images', hint: 'Deux nombres seuls, sans unité. L’image d’atelier vous montre où.' },
  ({ source }) => {
    for (const image of imagesOf(source, ALL)) {
      const { width, height } = image.attributes;
      const name = pathOf(image);
      const isDecor = name === DECOR;
      const expected = `width="600" et height="${isDecor ? 60 : 400}", ou la même forme`;
      const { line } = image;
      if (width === undefined || height === undefined) {
        refuse({ expected, found: `${name} n’a pas ses deux dimensions`, line });
      }
      const odd = [width, height].find((value) => !/^\s*[1-9]\d*\s*$/.test(value));
      if (odd !== undefined)
        refuse({ expected, found: `${name} : « ${shorten(odd)} » n’est pas un nombre seul`, line });
      const shape = Number(width) / Number(height);
      const wanted = isDecor ? DECOR_SHAPE : PICTURE_SHAPE;
      if (Math.abs(shape / wanted - 1) <= 0.02) continue;
      const hint = 'Comparez vos deux nombres avec ceux de l’énoncé : largeur, puis hauteur.';
      refuse({ expected, found: `${name} : ${width.trim()} sur ${height.trim()}, l’image est déformée`, line, hint });
    }
  },
);

check(
  'texte',
  'Le titre et la phrase sont gardés',
  { hint: 'Comparez avec le texte de départ, ou revenez en arrière avec Ctrl et Z.' },
  async ({ page, given }) => {
    const shown = letters(await page.text());
    const pieces = given.text('index.html').match(/(?<=<(?:h1|p)>)[^<]*\p{L}[^<]*/gu) ?? [];
    const missing = pieces.find((piece) => !shown.includes(letters(piece)));
    if (missing) refuse({ expected: `« ${shorten(missing)} »`, found: 'ce texte manque ou a changé' });
  },
);

/** What makes a text of no use to who listens, as far as a machine can tell. */
function faultIn(alt: string): Refusal | undefined {
  const plain = fold(alt);
  const expected = 'un texte qui dit ce que l’image apprend';
  if (plain === '') return { expected, found: 'son texte est vide' };
  if (/\.(?:svg|jpe?g|png|webp|gif)(?!\p{L})/iu.test(plain))
    return { expected, found: 'son texte contient un nom de fichier' };
  const start = /^(?:(?:une|un|l'|la|le) ?)?(?:image|photo|photographie|dessin) (?:de |du |des |d')/iu.exec(plain)?.[0];
  if (start) {
    const hint = 'La voix annonce déjà une image. Que dit le texte sans ces premiers mots ?';
    return { expected, found: `son texte commence par « ${start.trim()} »`, hint };
  }
  const count = plain.split(/[\s']+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  if (count < 2) {
    const hint = 'Regardez l’image : que peut-on dire de plus ? Une couleur, un lieu, une action ?';
    return { expected: 'deux mots au moins', found: `« ${shorten(alt)} »`, hint };
  }
  if (plain.length <= LONGEST) return undefined;
  const hint = 'Lisez le texte à voix haute : quels mots peut-on retirer sans rien perdre ?';
  return { expected: `${LONGEST} signes au plus`, found: `${plain.length} signes`, hint };
}

/** The images of those files, in the order of the page. */
function imagesOf(source: CheckContext['source'], paths: readonly string[]): SourceElement[] {
  return source
    .html()
    .select('img')
    .filter((image) => paths.includes(pathOf(image)));
}

/** `./img/velo.svg` → `img/velo.svg`. */
function pathOf({ attributes }: SourceElement): string {
  const place: string[] = [];
  for (const step of (attributes['src'] ?? '')
    .trim()
    .replace(/[?#].*$/s, '')
    .split('/')) {
    if (step === '..') place.pop();
    else if (step !== '.') place.push(step);
  }
  return place.join('/');
}
