import { check, type HtmlSource, type Page, refuse, type Token } from '../src/check/vocabulary.ts';

const NAME = 'Atelier Vélo Lune';

check('doctype', 'Le document commence par le doctype', ({ source }) => {
  const { tokens } = source.html();
  const first = tokens.find(
    (token) => token.kind !== 'comment' && !(token.kind === 'text' && token.text.trim() === ''),
  );
  if (first?.kind === 'doctype' && first.name === 'html') return;
  const expected = '<!doctype html> avant tout le reste';
  if (!first) refuse({ expected, found: 'le fichier est vide' });
  if (first.kind === 'doctype') {
    refuse({ expected, found: 'un doctype sans le mot html, ou avec une faute de frappe', line: first.line });
  }
  if (first.kind === 'start' && first.name === 'doctype') {
    refuse({ expected, found: 'un doctype sans point d’exclamation', line: first.line });
  }
  const late = tokens.find(({ kind }) => kind === 'doctype');
  if (late) refuse({ expected, found: 'le doctype vient après le début de la page', line: late.line });
  refuse({ expected, found: 'aucun doctype', line: first.line });
});

check('langue', 'La langue déclarée est le français', ({ source }) => {
  const html = source.html();
  const [tag] = html.tags('html');
  const { lang } = tag?.attributes ?? {};
  if (lang && /^fr(-[a-z0-9]+)*$/i.test(lang)) return;
  const expected = 'l’attribut lang de la balise <html>, avec le code du français';
  if (!tag) refuse({ expected, found: 'aucune balise <html>' });
  if (lang) refuse({ expected, found: `la langue « ${lang} »`, line: tag.line });
  const elsewhere = html.tokens.find((token) => token.kind === 'start' && token.attributes['lang']);
  if (elsewhere) refuse({ expected, found: 'l’attribut lang est sur une autre balise', line: elsewhere.line });
  refuse({ expected, found: 'aucune langue déclarée', line: tag.line });
});

check('encodage', 'L’encodage déclaré est UTF-8', ({ source }) => {
  const declared = source
    .html()
    .tags('meta')
    .flatMap((tag) => {
      const charset = charsetOf(tag.attributes);
      return charset === undefined ? [] : [{ charset, line: tag.line }];
    });
  const [first] = declared;
  const expected = 'une balise <meta> dont le charset est utf-8';
  if (!first) refuse({ expected, found: 'aucune balise <meta> ne déclare l’encodage' });
  if (first.charset.toLowerCase() !== 'utf-8') {
    refuse({ expected, found: `l’encodage « ${first.charset} »`, line: first.line });
  }
});

check('titre-de-page', `Le titre de page contient « ${NAME} »`, async ({ page, source }) => {
  const title = await page.title();
  if (fold(title).includes(fold(NAME))) return;
  const [tag] = source.html().tags('title');
  refuse({
    expected: `un titre de page qui contient « ${NAME} »`,
    found: title ? `le titre de page « ${cut(title)} »` : 'aucun titre de page',
    line: tag?.line,
  });
});

check('nom-affiche', `La page affiche « ${NAME} »`, async ({ page, source }) => {
  if (await isShown(page)) return;
  const expected = `« ${NAME} » visible dans la page`;
  const unclosed = source.html().faults.find(({ kind, name }) => kind === 'unclosed' && name === 'title');
  if (unclosed) {
    const found = 'la page est blanche : la balise <title> n’est pas fermée et avale la suite';
    refuse({ expected, found, line: unclosed.line });
  }
  const [text] = await page.locator('body').allTexts();
  refuse({ expected, found: text ? `la page affiche « ${cut(text)} »` : 'la page n’affiche aucun texte' });
});

check('titre-dans-head', 'Le titre de page est dans head, une seule fois', async ({ page, source }) => {
  const html = source.html();
  const titles = html.tags('title');
  const [first, second] = titles;
  const expected = 'une seule balise <title>, dans head';
  if (!first) refuse({ expected, found: 'aucune balise <title>' });
  if (second) refuse({ expected, found: `${titles.length} balises <title>`, line: second.line });
  const inHead =
    html.tags('head').length > 0 ? isWrittenInHead(html) : (await page.locator('head > title').count()) > 0;
  if (!inHead) refuse({ expected, found: 'la balise <title> est hors de head', line: first.line });
});

/** From `<meta charset>` or its old form with `http-equiv`. */
function charsetOf({ charset, content, ...others }: Readonly<Record<string, string>>): string | undefined {
  if (charset !== undefined) return charset;
  if (others['http-equiv']?.toLowerCase() !== 'content-type') return undefined;
  return /charset\s*=\s*["']?([^\s"';]+)/i.exec(content ?? '')?.[1];
}

/** Visible text only: the text of a `<title>` put in the body does not count. */
async function isShown(page: Page): Promise<boolean> {
  const [text = ''] = await page.locator('body').allTexts();
  return fold(text).includes(fold(NAME));
}

/** `</head>` may be left out: `<body>` also ends head. */
function isWrittenInHead(html: HtmlSource): boolean {
  const [first] = html.inside('head').filter((token) => isStart(token, 'title') || isStart(token, 'body'));
  return first !== undefined && isStart(first, 'title');
}

function isStart(token: Token, name: string): boolean {
  return token.kind === 'start' && token.name === name;
}

/** Spaces, no-break ones included, count as one. */
function fold(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
