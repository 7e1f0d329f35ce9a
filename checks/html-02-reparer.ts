import {
  check,
  fold,
  type HtmlSource,
  type Refusal,
  refuse,
  sameTitle,
  shorten,
  type Token,
} from '../src/check/vocabulary.ts';

const TITLE = 'Atelier Lune';
const PARAGRAPHS = ['Bienvenue à l’atelier.', 'Nous réparons les vélos.'];

const TAB_HINT = 'Regardez l’onglet : il montre le titre de page. Quels mots doivent y rester ?';

check('paragraphes-affiches', 'Les deux paragraphes s’affichent', async ({ page, source }) => {
  const shown = (await page.getByRole('paragraph').allTexts()).map(fold);
  const missing = PARAGRAPHS.find((text) => !shown.includes(fold(text)));
  if (!missing) return;
  const html = source.html();
  const unclosed = html.fault('unclosed', 'title');
  if (unclosed) {
    refuse({ expected: 'deux paragraphes visibles', found: whitePage(html), line: unclosed.line, hint: TAB_HINT });
  }
  const late = lateTitleEnd(html);
  if (late) {
    const found = 'la fermeture </title> vient trop tard : elle cache ce qui est avant elle';
    refuse({ expected: `</title> juste après « ${TITLE} »`, found, line: late.line, hint: TAB_HINT });
  }
  const found = 'ce paragraphe ne s’affiche pas, ou son texte a changé';
  const hint = 'Comparez ce texte avec l’énoncé, mot à mot. Est-il entre ses deux balises ?';
  refuse({ expected: `« ${missing} » dans un paragraphe`, found, line: html.lineOf(missing), hint });
});

check(
  'doctype',
  'Le document commence par le doctype',
  { hint: 'Quelle ligne annonce que le fichier est du HTML ? Elle vient avant html.' },
  ({ source }) => {
    const html = source.html();
    if (html.doctype?.name === 'html') return;
    refuse({ expected: '<!doctype html> avant la balise <html>', ...doctypeFault(html) });
  },
);

check(
  'langue',
  'La langue déclarée est le français',
  { hint: 'Regardez la balise ouvrante html : quel attribut annonce la langue ?' },
  ({ source }) => {
    const html = source.html();
    const [, again] = html.tags('html');
    if (again) {
      const hint = 'Comparez ces deux balises : que dit l’une, que l’autre ne dit pas ?';
      refuse({ expected: 'une seule balise <html>', found: 'deux balises <html>', line: again.line, hint });
    }
    if (html.language?.base === 'fr') return;
    const expected = 'l’attribut lang de la balise <html>, avec le code du français';
    refuse({ expected, ...languageFault(html) });
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
      const hint = 'Une balise a deux chevrons. Comptez ceux de chaque balise, sur cette ligne.';
      refuse({ expected: 'un chevron > au bout de chaque balise', found, line: bracket.line, hint });
    }
    const title = await page.title();
    if (sameTitle(title, TITLE)) return;
    const expected = `le titre de page « ${TITLE} »`;
    const line = html.tags('title')[0]?.line;
    if (!title) refuse({ expected, found: 'aucun titre de page', line });
    const hint = 'Regardez l’onglet, puis l’énoncé : quels mots ou quelles lettres diffèrent ?';
    refuse({ expected, found: `le titre de page « ${title} »`, line, hint });
  },
);

check(
  'dans-body',
  'Tout ce qui se voit est dans body',
  { after: 'paragraphes-affiches', hint: 'Ctrl et X coupe cette ligne. Dans quelle boîte la coller ?' },
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

/** What is amiss with the announcement of the page. */
function doctypeFault({ doctype, tokens, tags }: HtmlSource): Pick<Refusal, 'found' | 'line' | 'hint'> {
  if (doctype?.name.startsWith('html ')) {
    const hint = 'Le doctype n’a que deux mots. La suite a peut-être sa place dans une autre ligne.';
    return { found: 'des mots en trop dans le doctype, après html', line: doctype.line, hint };
  }
  const [tag] = tags('doctype');
  const misspelt = doctype ?? tag;
  if (misspelt) {
    const found = doctype
      ? 'un doctype sans le mot html, ou avec une faute de frappe'
      : 'un doctype sans point d’exclamation';
    const hint = 'Comparez votre ligne, signe par signe, avec la première ligne de la fiche F04.';
    return { found, line: misspelt.line, hint };
  }
  const late = tokens.find(({ kind }) => kind === 'doctype');
  if (late) return { found: 'le doctype vient après le début de la page', line: late.line };
  const hidden = tokens.find((token) => token.kind === 'comment' && /<!doctype/i.test(token.text));
  if (hidden) {
    const hint = 'Le doctype a ses propres signes. Comparez le début et la fin avec la fiche F04.';
    return { found: 'le doctype est dans un commentaire, où il ne compte pas', line: hidden.line, hint };
  }
  return { found: 'aucun doctype', line: 1 };
}

/** What is amiss with the declared language. */
function languageFault({ language, tokens, tags }: HtmlSource): Pick<Refusal, 'found' | 'line' | 'hint'> {
  if (language) {
    const hint = 'La langue s’écrit avec un code de deux lettres. La fiche F04 en donne trois.';
    const found = `la langue « ${shorten(language.code.split('\n')[0] ?? '')} »`;
    return { found, line: language.line, hint };
  }
  const elsewhere = tokens.find((token) => token.kind === 'start' && token.attributes['lang']);
  if (elsewhere) {
    const hint = 'Ctrl et X coupe l’attribut. Où le coller, pour qu’il parle de toute la page ?';
    return { found: 'l’attribut lang est sur une autre balise', line: elsewhere.line, hint };
  }
  const [html] = tags('html');
  if (html) return { found: 'aucune langue déclarée', line: html.line };
  return {
    found: 'aucune balise <html>',
    hint: 'Quelle grande boîte contient tout le reste ? Elle s’ouvre juste après le doctype.',
  };
}

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
