import { check, type HtmlSource, refuse, type Token } from '../src/check/vocabulary.ts';

const TITLE = 'Atelier Lune';
const PARAGRAPHS = ['Bienvenue à l’atelier.', 'Nous réparons les vélos.'];

check('paragraphes-affiches', 'Les deux paragraphes s’affichent', async ({ page, source }) => {
  const shown = (await page.getByRole('paragraph').allTexts()).map(fold);
  const missing = PARAGRAPHS.find((text) => !shown.includes(fold(text)));
  if (!missing) return;
  const unclosed = source.html().faults.find(({ kind, name }) => kind === 'unclosed' && name === 'title');
  if (unclosed) {
    const found = 'la page est blanche : la balise <title> n’est pas fermée et avale toute la suite';
    refuse({ expected: 'deux paragraphes visibles', found, line: unclosed.line });
  }
  refuse({
    expected: `« ${missing} » dans un paragraphe`,
    found: 'ce paragraphe ne s’affiche pas, ou son texte a changé',
  });
});

check('doctype', 'Le document commence par le doctype', ({ source }) => {
  const { tokens } = source.html();
  const first = tokens.find((token) => token.kind !== 'comment' && !isBlank(token));
  if (first?.kind === 'doctype' && first.name === 'html') return;
  const expected = '<!doctype html> avant la balise <html>';
  if (first?.kind === 'doctype') {
    refuse({ expected, found: 'un doctype sans le mot html, ou avec une faute de frappe', line: first.line });
  }
  if (first?.kind === 'start' && first.name === 'doctype') {
    refuse({ expected, found: 'un doctype sans point d’exclamation', line: first.line });
  }
  const late = tokens.find(({ kind }) => kind === 'doctype');
  if (late) refuse({ expected, found: 'le doctype vient après le début de la page', line: late.line });
  refuse({ expected, found: 'aucun doctype', line: first?.line });
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

check(
  'titre-de-page',
  `Le titre de page est « ${TITLE} »`,
  { after: 'paragraphes-affiches' },
  async ({ page, source }) => {
    const bracket = source.html().faults.find(({ kind, name }) => kind === 'bracket' && name === 'title');
    if (bracket) {
      const found = 'un chevron > manque à la fin d’une balise title';
      refuse({ expected: 'un chevron > au bout de chaque balise', found, line: bracket.line });
    }
    const title = await page.title();
    if (withoutFinalMark(title) === TITLE) return;
    const [tag] = source.html().tags('title');
    const found = title ? `le titre de page « ${title} »` : 'aucun titre de page';
    refuse({ expected: `le titre de page « ${TITLE} »`, found, line: tag?.line });
  },
);

check(
  'sans-visible-dans-head',
  'Rien de visible n’est écrit dans head',
  { after: 'paragraphes-affiches' },
  ({ source }) => {
    const visible = firstVisible(beforeBody(source.html()));
    if (!visible) return;
    const expected = 'tout ce qui se voit entre <body> et </body>';
    refuse({ expected, found: `${visible.what} est avant <body>`, line: visible.line });
  },
);

/** What is written before `<body>`; where that tag is left out, what is in head. */
function beforeBody(html: HtmlSource): readonly Token[] {
  const body = html.tokens.findIndex((token) => token.kind === 'start' && token.name === 'body');
  return body === -1 ? html.inside('head') : html.tokens.slice(0, body);
}

/** The first tag or text that a browser would show. */
function firstVisible(tokens: readonly Token[]): { what: string; line: number } | undefined {
  let unseen: string | undefined;
  for (const token of tokens) {
    const { line } = token;
    if (token.kind === 'start' && !OF_HEAD.has(token.name)) return { what: `la balise <${token.name}>`, line };
    if (token.kind === 'text' && !unseen && !isBlank(token)) return { what: 'du texte', line };
    if (token.kind === 'start' && WITH_TEXT.has(token.name)) unseen = token.name;
    if (token.kind === 'end' && token.name === unseen) unseen = undefined;
  }
  return undefined;
}

/** Elements that inform the browser. */
const OF_HEAD = new Set(['html', 'head', 'meta', 'title', 'link', 'base', 'style', 'script', 'noscript', 'template']);
/** Those whose text is not shown. */
const WITH_TEXT = new Set(['title', 'style', 'script', 'noscript', 'template']);

function isBlank(token: Token): boolean {
  return token.kind === 'text' && token.text.trim() === '';
}

/** Spaces and kinds of apostrophes do not count. */
function fold(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').replace(/[’‘ʼ]/g, "'").trim();
}

function withoutFinalMark(title: string): string {
  return fold(title).replace(/\s*[.:;!?…]+$/, '');
}
