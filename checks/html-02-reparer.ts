import { check, fold, type HtmlSource, refuse, sameTitle, shorten, type Token } from '../src/check/vocabulary.ts';

const TITLE = 'Atelier Lune';
const PARAGRAPHS = ['Bienvenue à l’atelier.', 'Nous réparons les vélos.'];

const HINT = 'Une page blanche ? Regardez la ligne du titre de page. Sinon, comparez les mots.';

check('paragraphes-affiches', 'Les deux paragraphes s’affichent', { hint: HINT }, async ({ page, source }) => {
  const shown = (await page.getByRole('paragraph').allTexts()).map(fold);
  const missing = PARAGRAPHS.find((text) => !shown.includes(fold(text)));
  if (!missing) return;
  const html = source.html();
  const unclosed = html.fault('unclosed', 'title');
  if (unclosed) {
    refuse({ expected: 'deux paragraphes visibles', found: whitePage(html), line: unclosed.line });
  }
  const late = lateTitleEnd(html);
  if (late) {
    const found = 'la fermeture </title> vient trop tard : elle cache ce qui est avant elle';
    refuse({ expected: `</title> juste après « ${TITLE} »`, found, line: late.line });
  }
  const found = 'ce paragraphe ne s’affiche pas, ou son texte a changé';
  refuse({ expected: `« ${missing} » dans un paragraphe`, found, line: html.lineOf(missing) });
});

check(
  'doctype',
  'Le document commence par le doctype',
  { hint: 'Quelle ligne annonce que le fichier est du HTML ? Elle vient avant html.' },
  ({ source }) => {
    const { doctype, tokens, tags } = source.html();
    if (doctype?.name === 'html') return;
    const [tag] = tags('doctype');
    const late = tokens.find(({ kind }) => kind === 'doctype');
    let found = 'aucun doctype';
    const hidden = tokens.find((token) => token.kind === 'comment' && /<!doctype/i.test(token.text));
    if (hidden) found = 'le doctype est dans un commentaire, où il ne compte pas';
    if (late) found = 'le doctype vient après le début de la page';
    if (tag) found = 'un doctype sans point d’exclamation';
    if (doctype) found = 'un doctype sans le mot html, ou avec une faute de frappe';
    if (doctype?.name.startsWith('html ')) found = 'des mots en trop dans le doctype, après html';
    refuse({
      expected: '<!doctype html> avant la balise <html>',
      found,
      line: (doctype ?? tag ?? late ?? hidden)?.line ?? 1,
    });
  },
);

check(
  'langue',
  'La langue déclarée est le français',
  { hint: 'Regardez la balise ouvrante html : quel attribut annonce la langue ?' },
  ({ source }) => {
    const { language, tokens, tags } = source.html();
    const [html, again] = tags('html');
    if (again) refuse({ expected: 'une seule balise <html>', found: 'deux balises <html>', line: again.line });
    if (language?.base === 'fr') return;
    const elsewhere = tokens.find((token) => token.kind === 'start' && token.attributes['lang']);
    let found = html ? 'aucune langue déclarée' : 'aucune balise <html>';
    if (elsewhere) found = 'l’attribut lang est sur une autre balise';
    if (language) found = `la langue « ${shorten(language.code.split('\n')[0] ?? '')} »`;
    const expected = 'l’attribut lang de la balise <html>, avec le code du français';
    refuse({ expected, found, line: (language ?? elsewhere ?? html)?.line });
  },
);

check(
  'titre-de-page',
  `Le titre de page est « ${TITLE} »`,
  { after: 'paragraphes-affiches', hint: 'Le titre de page est entre deux balises, dans head.' },
  async ({ page, source }) => {
    const html = source.html();
    const bracket = html.fault('bracket', 'title');
    if (bracket) {
      const found = 'un chevron > manque à la fin d’une balise title';
      refuse({ expected: 'un chevron > au bout de chaque balise', found, line: bracket.line });
    }
    const title = await page.title();
    if (sameTitle(title, TITLE)) return;
    const found = title ? `le titre de page « ${title} »` : 'aucun titre de page';
    refuse({ expected: `le titre de page « ${TITLE} »`, found, line: html.tags('title')[0]?.line });
  },
);

check(
  'dans-body',
  'Tout ce qui se voit est dans body',
  { after: 'paragraphes-affiches', hint: 'Ce que l’on voit a sa place entre <body> et </body>.' },
  ({ source }) => {
    const html = source.html();
    const before = beforeBody(html).find(isVisible);
    const after = afterBody(html).find(isVisible);
    const visible = before ?? after;
    if (!visible) return;
    const what = visible.kind === 'start' ? `la balise <${visible.name}>` : 'du texte';
    refuse({
      expected: 'tout ce qui se voit entre <body> et </body>',
      found: `${what} est ${before ? 'avant <body>' : 'après </body>'}`,
      line: visible.line,
    });
  },
);

/** `<title>Lune<title>` and `<title>Lune</titre>`: what was written in place of `</title>` is said. */
function whitePage({ tokens }: HtmlSource): string {
  const title = tokens.find((token) => token.kind === 'text' && token.of === 'title');
  const [own = ''] = title?.kind === 'text' ? title.text.split('\n') : [];
  const [tag] = /<[^>]*>?/.exec(own) ?? [];
  return tag
    ? `la page est blanche : ${tag.startsWith('</') ? `${tag} est écrit` : `<title> est écrit deux fois,`} à la place de </title>`
    : 'la page est blanche : la balise <title> n’est pas fermée et avale toute la suite';
}

/** What is written before `<body>`; where that tag is left out, what is in head. */
function beforeBody(html: HtmlSource): readonly Token[] {
  const body = html.tokens.findIndex((token) => token.kind === 'start' && token.name === 'body');
  return body === -1 ? html.inside('head') : html.tokens.slice(0, body);
}

function afterBody({ tokens }: HtmlSource): readonly Token[] {
  const end = tokens.findIndex((token) => token.kind === 'end' && token.name === 'body');
  return end === -1 ? [] : tokens.slice(end);
}

/** `</title>`, where the title holds tags. */
function lateTitleEnd({ tokens }: HtmlSource): Token | undefined {
  const text = tokens.findIndex((token) => token.kind === 'text' && token.of === 'title' && /<[a-z]/i.test(token.text));
  return text === -1 ? undefined : tokens[text + 1];
}

/** Elements that inform the browser, and a doctype without its mark: another check says it. */
const OF_HEAD = new Set([
  'doctype',
  'html',
  'head',
  'meta',
  'title',
  'link',
  'base',
  'style',
  'script',
  'noscript',
  'template',
]);

/** A tag or text that a browser would show. */
function isVisible(token: Token): boolean {
  if (token.kind === 'start') return !OF_HEAD.has(token.name);
  return token.kind === 'text' && !token.of && token.text.trim() !== '';
}
