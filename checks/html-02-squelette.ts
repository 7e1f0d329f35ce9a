import {
  check,
  fold,
  type HtmlSource,
  refuse,
  shorten,
  type Tag,
  type TagFault,
  type Token,
} from '../src/check/vocabulary.ts';

const NAME = 'Atelier Vélo Lune';
/** The boxes that the statement asks to close, and the only order of their tags. */
const BOXES = ['html', 'head', 'body'];
const ORDER = ['<html>', '<head>', '</head>', '<body>', '</body>', '</html>'];

check('doctype', 'Le document commence par le doctype', ({ source }) => {
  const { doctype, tokens, tags } = source.html();
  if (doctype?.name === 'html') return;
  const [tag] = tags('doctype');
  const late = tokens.find(({ kind }) => kind === 'doctype');
  let found = tokens.length === 0 ? 'le fichier est vide, ou pas encore enregistré' : 'aucun doctype';
  const hidden = tokens.find((token) => token.kind === 'comment' && /<!doctype/i.test(token.text));
  if (hidden) found = 'le doctype est dans un commentaire, où il ne compte pas';
  if (late) found = 'le doctype vient après le début de la page';
  if (tag) found = 'un doctype sans point d’exclamation';
  if (doctype) found = 'un doctype sans le mot html, ou avec une faute de frappe';
  if (doctype?.name.startsWith('html ')) found = 'des mots en trop dans le doctype, après html';
  refuse({
    expected: '<!doctype html> avant tout le reste',
    found,
    line: (doctype ?? tag ?? late ?? hidden)?.line ?? 1,
  });
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
    if (language) found = `la langue « ${shorten(language.code.split('\n')[0] ?? '')} »`;
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
  'boites',
  'La page a ses deux boîtes, head puis body',
  { hint: 'Une boîte informe le navigateur, l’autre contient ce que l’on voit. Chacune a son nom, entre chevrons.' },
  ({ source }) => {
    const { tags, tokens } = source.html();
    // A title that swallows what follows is said where the page shows nothing.
    if (swallowingTitle(source.html())) return;
    const [head] = tags('head');
    const [body] = tags('body');
    const expected = 'la balise <head>, puis la balise <body>';
    if (!head && !body) refuse({ expected, found: 'aucune des deux', line: tags('title')[0]?.line });
    const missing = head ? 'body' : 'head';
    if (!head || !body) refuse({ expected, found: `la balise <${missing}> manque`, line: (head ?? body)?.line });
    if (tokens.indexOf(body as Token) > tokens.indexOf(head as Token)) return;
    refuse({ expected, found: '<body> vient avant <head>', line: body.line });
  },
);

check(
  'fermetures',
  'Chaque boîte est fermée, l’une après l’autre',
  { after: 'boites', hint: 'La boîte head se ferme avant que body s’ouvre. La grande boîte se ferme la dernière.' },
  ({ source }) => {
    const html = source.html();
    if (swallowingTitle(html)) return;
    for (const name of BOXES) {
      const [start, again] = html.tags(name);
      if (!start || html.tokens.some((token) => token.kind === 'end' && token.name === name)) continue;
      const found = again ? `<${name}> est ouvert deux fois : la barre / manque peut-être` : `</${name}> manque`;
      refuse({ expected: `</${name}>, pour fermer <${name}>`, found, line: (again ?? start).line });
    }
    const written = html.tokens.filter(isBox);
    const wrong = written.findIndex((tag, rank) => writeTag(tag) !== ORDER[rank]);
    if (wrong === -1) return;
    const [tag, expected] = [written[wrong], ORDER[wrong]];
    const isNested = expected === '</head>' && tag?.name === 'body';
    refuse({
      expected: isNested
        ? '</head> avant <body> : une boîte, puis l’autre'
        : `${expected ?? 'rien de plus'} à cet endroit`,
      found: isNested ? 'la boîte body est à l’intérieur de la boîte head' : `${writeTag(tag)} à cet endroit`,
      line: tag?.line,
    });
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
  { hint: 'Ce que l’on voit a sa place dans body, entre deux balises du même nom.' },
  async ({ page, source }) => {
    const text = await page.text();
    const expected = `« ${NAME} » visible dans la page`;
    const misplaced = outOfBody(source.html());
    if (misplaced) refuse({ expected: `${expected}, dans body`, ...misplaced });
    const elements = page.locator('body :not(title, script, style, template, noscript)');
    if ((await elements.allTexts()).some((own) => fold(own).includes(NAME))) {
      const open = openAround(source.html());
      if (!open) return;
      const found = `la balise <${open.name}> n’a pas sa fermeture </${open.name}>`;
      refuse({ expected: `« ${NAME} » entre deux balises du même nom`, found, line: open.line });
    }
    if (fold(text).includes(NAME)) {
      const line = source.html().lineOf(NAME);
      refuse({
        expected: `« ${NAME} » dans un élément`,
        found: 'ce texte n’est pas, tout entier, dans un élément',
        line,
      });
    }
    const title = swallowingTitle(source.html());
    if (title) {
      const found = 'la page est blanche : le titre de page avale la suite, faute de </title> à sa place';
      refuse({ expected, found, line: title.line });
    }
    refuse({ expected, found: text ? `la page affiche « ${shorten(text)} »` : 'la page n’affiche aucun texte' });
  },
);

check(
  'titre-dans-head',
  'Le titre de page est dans head, une seule fois',
  { after: 'boites', hint: 'La tête vient avant le corps. Elle informe le navigateur et ne s’affiche pas.' },
  ({ source }) => {
    const html = source.html();
    const [first, second, ...others] = html.tags('title');
    const expected = 'une seule balise <title>, dans head';
    if (!first) refuse({ expected, found: 'aucune balise <title>' });
    if (second) refuse({ expected, found: `${others.length + 2} balises <title>`, line: second.line });
    if (!html.inside('head').includes(first)) {
      refuse({ expected, found: 'la balise <title> est hors de head', line: first.line });
    }
  },
);

/** A tag of one of the three boxes. */
function isBox(token: Token): token is Tag {
  return (token.kind === 'start' || token.kind === 'end') && BOXES.includes(token.name);
}

/** As it is written, without its attributes. */
function writeTag(tag: Tag | undefined): string {
  return tag ? `<${tag.kind === 'end' ? '/' : ''}${tag.name}>` : '';
}

/** From `<meta charset>` or its old form with `http-equiv`. */
function charsetOf({ charset, content, ...others }: Readonly<Record<string, string>>): string | undefined {
  if (charset !== undefined) return charset;
  if (others['http-equiv']?.toLowerCase() !== 'content-type') return undefined;
  return /charset\s*=\s*["']?([^\s"';]+)/i.exec(content ?? '')?.[1];
}

/** The title of the page, where its text holds tags: its `</title>` is missing, or comes too late. */
function swallowingTitle({ tokens, tags }: HtmlSource): Tag | undefined {
  return tokens.some((token) => token.kind === 'text' && token.of === 'title' && /<[/a-z]/i.test(token.text))
    ? tags('title')[0]
    : undefined;
}

/** The tag just before the shown name, where nothing closes it: `<h1>Atelier Vélo Lune</h2>`. */
function openAround({ tokens, faults }: HtmlSource): TagFault | undefined {
  const text = tokens.findLastIndex((token) => token.kind === 'text' && !token.of && fold(token.text).includes(NAME));
  const tag = tokens.slice(0, Math.max(text, 0)).findLast(({ kind }) => kind === 'start' || kind === 'end');
  if (tag?.kind !== 'start' || BOXES.includes(tag.name)) return undefined;
  return faults.find(({ kind, name, line }) => kind === 'unclosed' && name === tag.name && line === tag.line);
}

/** Where the name is shown, but not between `<body>` and `</body>`. */
function outOfBody({ tokens }: HtmlSource): { found: string; line: number } | undefined {
  const bodyAt = tokens.findIndex((token) => token.kind === 'start' && token.name === 'body');
  const endAt = tokens.findIndex((token) => token.kind === 'end' && token.name === 'body');
  const rank = tokens.findIndex(
    (token, at) =>
      (at < bodyAt || (endAt !== -1 && at > endAt)) &&
      token.kind === 'text' &&
      token.of !== 'title' &&
      fold(token.text).includes(NAME),
  );
  const text = tokens[rank];
  if (!text) return undefined;
  return { found: `ce texte est écrit ${rank < bodyAt ? 'avant <body>' : 'après </body>'}`, line: text.line };
}
