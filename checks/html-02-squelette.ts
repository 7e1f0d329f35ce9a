import { check, fold, type HtmlSource, refuse, shorten, type Token } from '../src/check/vocabulary.ts';

const NAME = 'Atelier Vélo Lune';

check('doctype', 'Le document commence par le doctype', ({ source }) => {
  const { doctype, tokens, tags } = source.html();
  if (doctype?.name === 'html') return;
  const [tag] = tags('doctype');
  const late = tokens.find(({ kind }) => kind === 'doctype');
  let found = tokens.length === 0 ? 'le fichier est vide' : 'aucun doctype';
  if (late) found = 'le doctype vient après le début de la page';
  if (tag) found = 'un doctype sans point d’exclamation';
  if (doctype) found = 'un doctype sans le mot html, ou avec une faute de frappe';
  refuse({ expected: '<!doctype html> avant tout le reste', found, line: (doctype ?? tag ?? late)?.line ?? 1 });
});

check(
  'langue',
  'La langue déclarée est le français',
  { hint: 'Regardez la balise ouvrante html : quel attribut annonce la langue ?' },
  ({ source }) => {
    const { language, tokens, tags } = source.html();
    if (language?.base === 'fr') return;
    const [html] = tags('html');
    const elsewhere = tokens.find((token) => token.kind === 'start' && token.attributes['lang']);
    let found = html ? 'aucune langue déclarée' : 'aucune balise <html>';
    if (elsewhere) found = 'l’attribut lang est sur une autre balise';
    if (language) found = `la langue « ${language.code} »`;
    const expected = 'l’attribut lang de la balise <html>, avec le code du français';
    refuse({ expected, found, line: (language ?? elsewhere ?? html)?.line });
  },
);

check(
  'encodage',
  'L’encodage déclaré est UTF-8',
  { hint: 'Dans head, une balise qui ne se ferme pas annonce l’encodage.' },
  ({ source }) => {
    const expected = 'une balise <meta> dont le charset est utf-8';
    const meta = source
      .html()
      .tags('meta')
      .find(({ attributes }) => charsetOf(attributes) !== undefined);
    if (!meta) refuse({ expected, found: 'aucune balise <meta> ne déclare l’encodage' });
    const charset = charsetOf(meta.attributes);
    if (charset?.toLowerCase() !== 'utf-8') refuse({ expected, found: `l’encodage « ${charset} »`, line: meta.line });
  },
);

check(
  'titre-de-page',
  `Le titre de page contient « ${NAME} »`,
  { hint: 'Dans head, un élément donne le texte de l’onglet.' },
  async ({ page, source }) => {
    const title = await page.title();
    if (fold(title).includes(NAME)) return;
    refuse({
      expected: `un titre de page qui contient « ${NAME} »`,
      found: title ? `le titre de page « ${shorten(title)} »` : 'aucun titre de page',
      line: source.html().tags('title')[0]?.line,
    });
  },
);

check(
  'nom-affiche',
  `La page affiche « ${NAME} »`,
  { hint: 'Ce que l’on voit a sa place dans body.' },
  async ({ page, source }) => {
    const text = await page.text();
    const expected = `« ${NAME} » visible dans la page`;
    const misplaced = visibleInHead(source.html());
    if (misplaced)
      refuse({ expected: `${expected}, dans body`, found: 'ce texte est écrit dans head', line: misplaced.line });
    if (fold(text).includes(NAME)) return;
    const unclosed = source.html().fault('unclosed', 'title');
    if (unclosed) {
      const found = 'la page est blanche : la balise <title> n’est pas fermée et avale la suite';
      refuse({ expected, found, line: unclosed.line });
    }
    refuse({ expected, found: text ? `la page affiche « ${shorten(text)} »` : 'la page n’affiche aucun texte' });
  },
);

check(
  'titre-dans-head',
  'Le titre de page est dans head, une seule fois',
  { hint: 'La tête vient avant le corps. Elle informe le navigateur et ne s’affiche pas.' },
  async ({ page, source }) => {
    const html = source.html();
    const [first, second, ...others] = html.tags('title');
    const expected = 'une seule balise <title>, dans head';
    if (!first) refuse({ expected, found: 'aucune balise <title>' });
    const [body] = html.tags('body');
    const [head] = html.tags('head');
    if (body && head && html.tokens.indexOf(body as Token) < html.tokens.indexOf(head as Token))
      refuse({ expected: '<head> avant <body>', found: '<body> vient avant <head>', line: body.line });
    if (second) refuse({ expected, found: `${others.length + 2} balises <title>`, line: second.line });
    const isWritten = html.tags('head').length > 0;
    const inHead = isWritten ? html.inside('head').includes(first) : (await page.locator('head > title').count()) > 0;
    if (!inHead) refuse({ expected, found: 'la balise <title> est hors de head', line: first.line });
  },
);

/** From `<meta charset>` or its old form with `http-equiv`. */
function charsetOf({ charset, content, ...others }: Readonly<Record<string, string>>): string | undefined {
  if (charset !== undefined) return charset;
  if (others['http-equiv']?.toLowerCase() !== 'content-type') return undefined;
  return /charset\s*=\s*["']?([^\s"';]+)/i.exec(content ?? '')?.[1];
}

/** The name written between the tags of head, elsewhere than in its title; a head without its end tag ends by itself. */
function visibleInHead(html: HtmlSource): Token | undefined {
  if (!html.tokens.some((token) => token.kind === 'end' && token.name === 'head')) return undefined;
  return html
    .inside('head')
    .find((token) => token.kind === 'text' && token.of !== 'title' && fold(token.text).includes(NAME));
}
