import { check, letters, refuse, type SourceElement, sameTitle, shorten } from '../src/check/vocabulary.ts';

const IMAGE = 'img/marche.svg';
const CAPTION = 'Le marché aux vélos, printemps 2026.';
const SHAPE = 600 / 400;

check(
  'image',
  'L’image s’affiche',
  { hint: 'Comparez avec la balise img de la leçon, puis le chemin avec celui de l’énoncé.' },
  ({ source, files }) => {
    const html = source.html();
    const images = html.select('img');
    const expected = `${IMAGE} dans la page`;
    const [misspelt] = html.tags('image');
    if (misspelt) refuse({ expected: 'une balise <img>', found: 'une balise <image>', line: misspelt.line });
    const [market, again] = marketsIn(images);
    if (again) {
      const hint = 'Laquelle des deux va avec la légende ? L’autre est en trop.';
      refuse({ expected: `${IMAGE}, une seule fois`, found: 'deux fois cette image', line: again.line, hint });
    }
    if (market) return;
    const [other] = images;
    if (!other) refuse({ expected, found: 'aucune image dans la page' });
    if (other.attributes['src'] === undefined) {
      refuse({ expected, found: 'une image sans attribut src', line: other.line });
    }
    const path = pathOf(other);
    const found = files.has(path)
      ? `une autre image : ${shorten(path)}`
      : `le fichier « ${shorten(path)} » n’existe pas`;
    refuse({ expected, found, line: other.line });
  },
);

check(
  'figure',
  'L’image et la légende sont réunies dans figure',
  { after: 'image', hint: 'Une boîte contient deux choses : l’image, et sa légende.' },
  ({ source }) => {
    const html = source.html();
    if (html.select('figure:has(img) > figcaption').length > 0) return;
    const expected = 'l’image et la légende (figcaption), dans la même figure';
    const [image] = html.select('img');
    if (html.select('figure img').length === 0) {
      const found = html.select('figure').length === 0 ? 'aucune figure' : 'l’image est hors de la figure';
      refuse({ expected, found, line: image?.line });
    }
    const caption = html.select('figcaption')[0];
    if (!caption) {
      const hint = 'Quel élément écrit la légende ? Cherchez-le sur la fiche F05.';
      refuse({ expected, found: 'la légende n’est pas dans figcaption', line: html.lineOf(CAPTION), hint });
    }
    if (html.select('figure figcaption').length > 0) {
      const hint = 'Quelles balises entourent la légende ? Une boîte de trop la sépare de figure.';
      refuse({ expected, found: 'la légende n’est pas directement dans figure', line: caption.line, hint });
    }
    refuse({ expected, found: 'la légende est hors de la figure', line: caption.line });
  },
);

check(
  'legende',
  'La légende est celle demandée',
  { after: 'figure', hint: 'Recopiez la légende de l’énoncé, mot à mot.' },
  ({ source }) => {
    const captions = source.html().select('figure:has(img) > figcaption');
    if (captions.some(({ text }) => sameTitle(text, CAPTION))) return;
    const [caption] = captions;
    if (caption && letters(caption.text) === letters(CAPTION)) {
      const found = `un signe diffère : ${shorten(caption.text)}`;
      const hint = 'Les mots sont justes. Comparez les autres signes, un par un.';
      refuse({ expected: `« ${CAPTION} », sans écrire les guillemets`, found, line: caption.line, hint });
    }
    refuse({ expected: `« ${CAPTION} »`, found: `« ${shorten(caption?.text ?? '')} »`, line: caption?.line });
  },
);

check(
  'alt',
  'Le texte de remplacement n’est ni vide ni égal à la légende',
  { after: 'image', hint: 'La légende donne le lieu et la date. Que voit-on sur l’image ?' },
  ({ source }) => {
    for (const { attributes, line } of marketsIn(source.html().select('img'))) {
      const { alt } = attributes;
      const expected = 'un texte qui dit ce que l’on voit';
      if (alt === undefined) {
        const hint = 'Comparez avec la balise img de la leçon : quel attribut reste à écrire ?';
        refuse({ expected, found: 'l’attribut alt manque', line, hint });
      }
      if (letters(alt) === '') refuse({ expected, found: 'un texte vide', line });
      if (/\.(?:svg|jpe?g|png|webp|gif)(?!\p{L})/iu.test(alt)) {
        refuse({ expected, found: `un nom de fichier : « ${shorten(alt)} »`, line });
      }
      if (/^\s*(?:une?\s+|l[’'])?(?:image|photo|photographie|dessin|img|alt)\s*$/i.test(alt)) {
        refuse({ expected, found: `« ${shorten(alt.trim())} » ne dit rien de cette image`, line });
      }
      if (letters(alt).toLowerCase() !== letters(CAPTION).toLowerCase()) continue;
      refuse({ expected, found: 'la légende, recopiée', line });
    }
  },
);

check(
  'dimensions',
  'Les dimensions sont indiquées, et la forme est gardée',
  { after: 'image', hint: 'Deux nombres seuls, sans unité : la largeur, puis la hauteur.' },
  ({ source }) => {
    for (const { attributes, line } of marketsIn(source.html().select('img'))) {
      const { width, height } = attributes;
      const expected = 'width="600" et height="400", ou la même forme';
      if (width === undefined || height === undefined) refuse({ expected, found: 'une dimension manque', line });
      const odd = [width, height].find((value) => !/^\s*[1-9]\d*\s*$/.test(value));
      if (odd !== undefined) refuse({ expected, found: `« ${shorten(odd)} » n’est pas un nombre seul`, line });
      if (Math.abs(Number(width) / Number(height) / SHAPE - 1) <= 0.02) continue;
      const hint = 'Comparez vos deux nombres avec ceux de l’énoncé : largeur, puis hauteur.';
      refuse({ expected, found: `${width.trim()} sur ${height.trim()} : l’image est déformée`, line, hint });
    }
  },
);

check(
  'fermetures',
  'Chaque fermeture porte le nom de son ouverture',
  { after: 'image', hint: 'Lisez chaque ligne : la fin porte le même nom que le début.' },
  ({ source }) => {
    const html = source.html();
    const fault = html.fault('unclosed', 'figure', 'figcaption') ?? html.fault('crossed') ?? html.fault('stray');
    if (!fault) return;
    const [figure] = html.tags('figure');
    const around = html.fault('unclosed', 'p');
    if (figure && around && fault.name === 'p' && around.line <= figure.line && figure.line <= fault.line) {
      const found = `<p> s’ouvre ligne ${around.line}, avant <figure> ; </p> vient après elle`;
      const hint = 'Où finit le texte de ce paragraphe ? Il se ferme là.';
      refuse({ expected: '<figure> hors de tout paragraphe', found, line: fault.line, hint });
    }
    const expected = 'une fermeture du même nom que l’ouverture';
    const found = fault.kind === 'stray' ? `</${fault.name}> ne ferme rien` : `<${fault.name}> n’est pas bien fermé`;
    if (fault.kind === 'unclosed' && fault.name === 'figcaption') refuse({ expected, found, line: fault.line });
    const hint = 'Au crayon, notez dans l’ordre ce qui s’ouvre, puis ce qui se ferme.';
    refuse({ expected, found, line: fault.line, hint });
  },
);

check(
  'texte',
  'Le titre et le texte sont gardés',
  { hint: 'Comparez avec le texte de départ, ou revenez en arrière avec Ctrl et Z.' },
  async ({ page, given }) => {
    const shown = letters(await page.text());
    const pieces = given.text('index.html').match(/(?<=<(?:h1|p)>)[^<]+/g) ?? [];
    const missing = pieces.find((piece) => !shown.includes(letters(piece)));
    if (missing) refuse({ expected: `« ${shorten(missing)} »`, found: 'ce texte manque ou a changé' });
  },
);

/** Those of the market, wherever they are. */
function marketsIn(images: readonly SourceElement[]): SourceElement[] {
  return images.filter((image) => pathOf(image) === IMAGE);
}

/** `./img/marche.svg` → `img/marche.svg`. */
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
