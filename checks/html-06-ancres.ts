import { check, type Locator, letters, type Page, refuse, sameTitle, shorten } from '../src/check/vocabulary.ts';

const PARTS = ['Horaires', 'Tarifs', 'Accès', 'Contact'];
const PAGE = 'index.html';
/** So narrow that each part is taller than the window: only one title can then be at the top. In CSS pixels. */
const NARROW = 120;
const WINDOW_HEIGHT = 800;
/** Titles of the page, which no link of the table of contents is in or around. */
const TITLES = ':is(h1, h2, h3, h4, h5, h6)';
/** How long a busy machine may take to scroll, ms. */
const PATIENCE = 2000;

check('liens', 'Le sommaire a quatre liens, du même nom que les parties', async ({ page, source }) => {
  for (const part of PARTS) {
    const expected = `un lien « ${part} »`;
    const links = await linksTo(page, part);
    const again = links[1];
    if (again) {
      const hint = 'Comptez les liens du sommaire, puis les parties.';
      refuse({ expected, found: 'deux liens du sommaire ont ce texte', line: await again.line(), hint });
    }
    if (links.length > 0) continue;
    const near = source
      .html()
      .select('a')
      .find(({ text }) => isSpelt(text, part));
    if (near) {
      const hint = 'Comparez le texte du lien et le titre : majuscules, accents.';
      refuse({ expected, found: `le lien « ${shorten(near.text)} »`, line: near.line, hint });
    }
    // The title of the part is to stay as it is.
    const line = source.html().lineOf(part);
    const isTitle = (await page.headings()).some((title) => title.line === line);
    refuse({ expected, found: 'aucun lien du sommaire n’a ce texte', line: isTitle ? undefined : line });
  }
});

check(
  'fermetures',
  'Chaque lien est fermé',
  { after: 'liens', hint: 'La fermeture du lien vient juste après son texte.' },
  ({ source }) => {
    const html = source.html();
    const fault = html.fault('unclosed', 'a') ?? html.fault('crossed', 'a');
    if (fault) refuse({ expected: 'une fermeture </a> par lien', found: 'un lien mal fermé', line: fault.line });
  },
);

check(
  'endroits',
  'Chaque lien mène à un endroit qui existe',
  { after: 'liens', hint: 'Comparez le nom après le dièse et l’identifiant, lettre par lettre.' },
  ({ source, files }) => {
    const html = source.html();
    const names = html.select('[id]').map(({ attributes }) => attributes['id']);
    for (const { attributes, text, line } of html.select('a[href]')) {
      const address = (attributes['href'] ?? '').trim();
      const [path = '', ...rest] = address.split('#');
      const part = decoded(rest.join('#'));
      const isHere = /^(?:\.\/)*(?:index\.html)?$/.test(path);
      const link = `« ${shorten(text)} »`;
      if (!isHere && !/^[a-z]+:/i.test(path) && !files.has(path)) {
        const found = `${link} demande un fichier « ${shorten(path)} », qui n’existe pas`;
        const hint = 'Comparez avec le lien « Horaires » : quel signe suit le premier guillemet ?';
        refuse({ expected: 'un dièse, puis l’identifiant de la partie', found, line, hint });
      }
      if (!isHere || part === 'top' || names.includes(part)) continue;
      if (part === '' && !PARTS.some((title) => sameTitle(text, title))) continue;
      const misnamed = html.select('[name]').find(({ attributes }) => attributes['name'] === part);
      if (part && misnamed) {
        const found = `« ${shorten(part)} » est écrit dans l’attribut name`;
        const hint = 'Comparez avec le titre « Horaires » : quel attribut porte son nom ?';
        refuse({ expected: 'le nom de la partie, dans l’attribut id', found, line: misnamed.line, hint });
      }
      const expected = `une partie qui porte le nom écrit dans le lien ${link}`;
      if (part.trim() === '' || /\s/.test(part)) {
        const hint = 'Comparez avec le lien « Horaires » : que lit-on entre le dièse et le guillemet ?';
        const found = part.trim() === '' ? 'le lien ne dit pas quelle partie' : 'un espace est écrit après le dièse';
        refuse({ expected, found, line, hint });
      }
      refuse({ expected, found: `rien ne porte l’identifiant « ${shorten(part)} »`, line });
    }
  },
);

check(
  'uniques',
  'Chaque identifiant est unique',
  { after: 'liens', hint: 'Deux parties ne peuvent pas porter le même nom.' },
  ({ source }) => {
    const seen = new Set<string>();
    for (const { attributes, line } of source.html().select('[id]')) {
      const { id = '' } = attributes;
      if (seen.has(id)) refuse({ expected: 'un identifiant par endroit', found: `« ${shorten(id)} » revient`, line });
      seen.add(id);
    }
  },
);

check(
  'sans-espace',
  'Aucun identifiant ne contient d’espace',
  { after: 'liens', hint: 'Mettez un tiret à la place de l’espace, des deux côtés.' },
  ({ source }) => {
    const wrong = source
      .html()
      .select('[id]')
      .find(({ attributes }) => /\s|^$/.test(attributes['id'] ?? ''));
    if (!wrong) return;
    const { id = '' } = wrong.attributes;
    const expected = 'un identifiant sans espace';
    if (id === '') {
      const hint = 'Comment le lien nomme-t-il cette partie ? L’identifiant recopie ce nom.';
      refuse({ expected, found: 'un identifiant vide', line: wrong.line, hint });
    }
    refuse({ expected, found: `« ${shorten(id)} »`, line: wrong.line });
  },
);

check(
  'arrivee',
  'Au clic, la bonne partie est à l’écran',
  { after: 'endroits', hint: 'Suivez le nom écrit après le dièse : quelle balise le porte ? Est-ce la bonne ?' },
  async ({ page, width }) => {
    await width(NARROW);
    for (const part of PARTS) {
      const [link] = await linksTo(page, part);
      if (!link) continue;
      await link.click();
      if (await isArrived(page, part)) continue;
      const found = `le lien « ${part} » mène ailleurs`;
      refuse({ expected: `le titre « ${part} » à l’écran, après un clic`, found, line: await link.line() });
    }
  },
);

check(
  'texte',
  'Les textes des parties sont gardés',
  { hint: 'Comparez avec le texte de départ, ou revenez en arrière avec Ctrl et Z.' },
  ({ source, given }) => {
    const text = source.html().select('body')[0]?.text ?? '';
    const pieces = given.text(PAGE).match(/(?<=<(?:h1|h2|p)[^>]*>)[^<]+/g) ?? [];
    const missing = pieces.find((piece) => !letters(text).includes(letters(piece)));
    if (missing) refuse({ expected: `« ${shorten(missing)} »`, found: 'ce texte manque ou a changé' });
  },
);

/** The links of the table of contents that are named as that part. */
async function linksTo(page: Page, part: string): Promise<Locator[]> {
  const links = page.locator(`a[href]:not(${TITLES} *, :has(${TITLES}))`);
  const texts = await links.allTexts();
  return texts.flatMap((text, rank) => (sameTitle(text, part) ? [links.nth(rank)] : []));
}

async function named(elements: Locator, title: string): Promise<Locator | undefined> {
  const rank = (await elements.allTexts()).findIndex((text) => sameTitle(text, title));
  return rank === -1 ? undefined : elements.nth(rank);
}

/** Whether the title of that part is the first on the screen, or on the last screen of the page. A page may scroll late. */
async function isArrived(page: Page, part: string): Promise<boolean> {
  const end = Date.now() + PATIENCE;
  do {
    const tops: (number | undefined)[] = [];
    for (const title of PARTS) tops.push((await (await named(page.getByRole('heading'), title))?.box())?.y);
    const shown = PARTS.filter((_, rank) => isOnScreen(tops[rank]));
    const body = await page.locator('body').box();
    const isAtEnd = body !== undefined && body.y + body.height < WINDOW_HEIGHT + 30;
    if (shown[0] === part || (isAtEnd && shown.includes(part))) return true;
  } while (Date.now() < end);
  return false;
}

/** Whether they differ by their capital letters and their marks alone. */
function isSpelt(text: string, part: string): boolean {
  return !sameTitle(text, part) && letters(text).toLowerCase() === letters(part).toLowerCase();
}

function isOnScreen(top: number | undefined): boolean {
  return top !== undefined && top > -2 && top < WINDOW_HEIGHT;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
