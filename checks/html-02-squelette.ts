import { check, fold, type HtmlSource, refuse, shorten } from '../src/check/vocabulary.ts';

const NAME = 'Atelier Vélo Lune';

check('doctype', 'Le document commence par le doctype', ({ source }) => {
  const { doctype, tokens, tags, text } = source.html();
  if (doctype?.name === 'html') return;
  const expected = '<!doctype html> avant tout le reste';
  if (text.trim() === '') refuse({ expected, found: 'le fichier est vide' });
  if (doctype)
    refuse({ expected, found: 'un doctype sans le mot html, ou avec une faute de frappe', line: doctype.line });
  const [tag] = tags('doctype');
  if (tag) refuse({ expected, found: 'un doctype sans point d’exclamation', line: tag.line });
  const late = tokens.find(({ kind }) => kind === 'doctype');
  refuse({
    expected,
    found: late ? 'le doctype vient après le début de la page' : 'aucun doctype',
    line: late?.line ?? 1,
  });
});

check('langue', 'La langue déclarée est le français', ({ source }) => {
  const { language, tokens, tags } = source.html();
  if (language?.base === 'fr') return;
  const expected = 'l’attribut lang de la balise <html>, avec le code du français';
  if (language) refuse({ expected, found: `la langue « ${language.code} »`, line: language.line });
  const [html] = tags('html');
  if (!html) refuse({ expected, found: 'aucune balise <html>' });
  const elsewhere = tokens.find((token) => token.kind === 'start' && token.attributes['lang']);
  if (elsewhere) refuse({ expected, found: 'l’attribut lang est sur une autre balise', line: elsewhere.line });
  refuse({ expected, found: 'aucune langue déclarée', line: html.line });
});

check('encodage', 'L’encodage déclaré est UTF-8', ({ source }) => {
  const expected = 'une balise <meta> dont le charset est utf-8';
  const meta = source
    .html()
    .tags('meta')
    .find(({ attributes }) => charsetOf(attributes) !== undefined);
  if (!meta) refuse({ expected, found: 'aucune balise <meta> ne déclare l’encodage' });
  const charset = charsetOf(meta.attributes);
  if (charset?.toLowerCase() !== 'utf-8') refuse({ expected, found: `l’encodage « ${charset} »`, line: meta.line });
});

check('titre-de-page', `Le titre de page contient « ${NAME} »`, async ({ page, source }) => {
  const title = await page.title();
  if (fold(title).includes(NAME)) return;
  refuse({
    expected: `un titre de page qui contient « ${NAME} »`,
    found: title ? `le titre de page « ${shorten(title)} »` : 'aucun titre de page',
    line: source.html().tags('title')[0]?.line,
  });
});

check('nom-affiche', `La page affiche « ${NAME} »`, async ({ page, source }) => {
  const text = await page.text();
  if (fold(text).includes(NAME)) return;
  const expected = `« ${NAME} » visible dans la page`;
  const unclosed = source.html().fault('unclosed', 'title');
  if (unclosed) {
    const found = 'la page est blanche : la balise <title> n’est pas fermée et avale la suite';
    refuse({ expected, found, line: unclosed.line });
  }
  refuse({ expected, found: text ? `la page affiche « ${shorten(text)} »` : 'la page n’affiche aucun texte' });
});

check('titre-dans-head', 'Le titre de page est dans head, une seule fois', async ({ page, source }) => {
  const html = source.html();
  const [first, second, ...others] = html.tags('title');
  const expected = 'une seule balise <title>, dans head';
  if (!first) refuse({ expected, found: 'aucune balise <title>' });
  if (second) refuse({ expected, found: `${others.length + 2} balises <title>`, line: second.line });
  const isWritten = html.tags('head').length > 0;
  const inHead = isWritten ? isWrittenInHead(html) : (await page.locator('head > title').count()) > 0;
  if (!inHead) refuse({ expected, found: 'la balise <title> est hors de head', line: first.line });
});

/** From `<meta charset>` or its old form with `http-equiv`. */
function charsetOf({ charset, content, ...others }: Readonly<Record<string, string>>): string | undefined {
  if (charset !== undefined) return charset;
  if (others['http-equiv']?.toLowerCase() !== 'content-type') return undefined;
  return /charset\s*=\s*["']?([^\s"';]+)/i.exec(content ?? '')?.[1];
}

/** `</head>` may be left out: `<body>` also ends head. */
function isWrittenInHead(html: HtmlSource): boolean {
  const first = html
    .inside('head')
    .find((token) => token.kind === 'start' && (token.name === 'title' || token.name === 'body'));
  return first?.kind === 'start' && first.name === 'title';
}
