import {
  check,
  fold,
  type HtmlSource,
  type Refusal,
  refuse,
  shorten,
  type Tag,
  type TagFault,
  type Token,
} from '../src/check/vocabulary.ts';

const NAME = 'Atelier Vélo Lune';
/** The only order of the tags of the boxes. */
const ORDER = ['<html>', '<head>', '</head>', '<body>', '</body>', '</html>'];
/** The boxes that the statement asks to close: where to look for the end of each. */
const ENDS = {
  html: 'La grande boîte s’ouvre la première. Quand se ferme-t-elle ?',
  head: 'Où finit ce qui informe le navigateur ? La tête se ferme là.',
  body: 'Où finit ce que l’on voit ? Le corps se ferme là.',
};
const BOXES = ['html', 'head', 'body'] as const;
const WHOLE_HINT = 'Quelle grande boîte contient tout le reste ? Elle s’ouvre juste après le doctype.';

check('doctype', 'Le document commence par le doctype', ({ source }) => {
  const html = source.html();
  if (html.doctype?.name === 'html') return;
  refuse({ expected: '<!doctype html> avant tout le reste', ...doctypeFault(html) });
});

check(
  'langue',
  'La langue déclarée est le français',
  { hint: 'Regardez la balise ouvrante html : quel attribut annonce la langue ?' },
  ({ source }) => {
    const html = source.html();
    if (html.language?.base === 'fr') return;
    const expected = 'l’attribut lang de la balise <html>, avec le code du français';
    refuse({ expected, ...languageFault(html) });
  },
);

check(
  'encodage',
  'L’encodage déclaré est UTF-8',
  { hint: 'Dans head, une balise qui ne se ferme pas annonce l’encodage.' },
  ({ source }) => {
    const expected = 'une balise <meta> dont le charset est utf-8';
    const { tags, tokens } = source.html();
    const meta = tags('meta').find(({ attributes }) => charsetOf(attributes) !== undefined);
    const hint = 'Comparez votre balise meta, signe par signe, avec celle de la fiche F04.';
    if (!meta) {
      // `<meta="utf-8">` is a tag of another name.
      const other = tokens.find((token) => token.kind === 'start' && token.name.startsWith('meta'));
      const found = 'aucune balise <meta> ne déclare l’encodage';
      refuse({ expected, found, ...(other ? { line: other.line, hint } : {}) });
    }
    const charset = charsetOf(meta.attributes);
    if (charset?.toLowerCase() === 'utf-8') return;
    refuse({ expected, found: `l’encodage « ${charset} »`, line: meta.line, hint });
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
    const hint = 'La tête est en haut, le corps en dessous. Laquelle de vos boîtes est la tête ?';
    refuse({ expected, found: '<body> vient avant <head>', line: body.line, hint });
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
      const expected = `</${name}>, pour fermer <${name}>`;
      if (again) {
        const found = `<${name}> est ouvert deux fois : la barre / manque peut-être`;
        const hint = 'Que veut dire cette balise : « ça commence » ou « c’est fini » ?';
        refuse({ expected, found, line: again.line, hint });
      }
      refuse({ expected, found: `</${name}> manque`, line: start.line, hint: ENDS[name] });
    }
    const written = html.tokens.filter(isBox);
    const wrong = written.findIndex((tag, rank) => writeTag(tag) !== ORDER[rank]);
    if (wrong === -1) return;
    const [tag, expected] = [written[wrong], ORDER[wrong]];
    if (expected === '</head>' && tag?.name === 'body') {
      const found = 'la boîte body est à l’intérieur de la boîte head';
      const hint = 'Où finit ce qui informe le navigateur ? La tête se ferme là.';
      refuse({ expected: '</head> avant <body> : une boîte, puis l’autre', found, line: tag.line, hint });
    }
    const isAgain = written.slice(0, wrong).some((other) => writeTag(other) === writeTag(tag));
    const place = { found: `${writeTag(tag)} à cet endroit`, line: tag?.line };
    if (isAgain) {
      const hint = 'Cette balise est déjà écrite plus haut. Laquelle des deux est à sa place ?';
      refuse({ expected: `${expected ?? 'rien de plus'} à cet endroit`, ...place, hint });
    }
    if (expected === '<html>') refuse({ expected: '<html> à cet endroit', ...place, hint: WHOLE_HINT });
    refuse({ expected: `${expected ?? 'rien de plus'} à cet endroit`, ...place });
  },
);

check(
  'titre-de-page',
  `Le titre de page contient « ${NAME} »`,
  { hint: 'Dans head, un élément donne le texte de l’onglet.' },
  async ({ page, source }) => {
    const title = await page.title();
    if (fold(title).includes(NAME)) return;
    const expected = `un titre de page qui contient « ${NAME} »`;
    const line = source.html().tags('title')[0]?.line;
    if (!title) refuse({ expected, found: 'aucun titre de page', line });
    const hint = 'Regardez l’onglet, puis l’énoncé : quels mots ou quelles lettres diffèrent ?';
    refuse({ expected, found: `le titre de page « ${shorten(title)} »`, line, hint });
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
    if (misplaced) {
      const hint = 'À quelle ligne body s’ouvre-t-il ? À quelle ligne se ferme-t-il ?';
      refuse({ expected: `${expected}, dans body`, ...misplaced, hint });
    }
    const elements = page.locator('body :not(title, script, style, template, noscript)');
    if ((await elements.allTexts()).some((own) => fold(own).includes(NAME))) {
      const open = openAround(source.html());
      if (!open) return;
      const found = `la balise <${open.name}> n’a pas sa fermeture </${open.name}>`;
      const hint = 'Comparez le début et la fin : le nom, puis la barre.';
      refuse({ expected: `« ${NAME} » entre deux balises du même nom`, found, line: open.line, hint });
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
      const hint = 'Regardez l’onglet : il montre le titre de page. Quels mots doivent y rester ?';
      refuse({ expected, found, line: title.line, hint });
    }
    if (!text) refuse({ expected, found: 'la page n’affiche aucun texte' });
    const hint = 'Comparez la page et l’énoncé, lettre à lettre. Le nom y est-il en entier ?';
    refuse({ expected, found: `la page affiche « ${shorten(text)} »`, hint });
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
    if (!first) {
      const hint = 'Quel élément donne le texte de l’onglet ? Cherchez son nom sur la fiche F04.';
      refuse({ expected, found: 'aucune balise <title>', hint });
    }
    if (second) {
      const hint = 'L’onglet n’affiche qu’un seul titre : lequel gardez-vous ?';
      refuse({ expected, found: `${others.length + 2} balises <title>`, line: second.line, hint });
    }
    if (!html.inside('head').includes(first)) {
      refuse({ expected, found: 'la balise <title> est hors de head', line: first.line });
    }
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
  return { found: tokens.length === 0 ? 'le fichier est vide, ou pas encore enregistré' : 'aucun doctype', line: 1 };
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
  return { found: 'aucune balise <html>', hint: WHOLE_HINT };
}

const isBoxName = (name: string) => BOXES.some((box) => box === name);

/** A tag of one of the three boxes. */
function isBox(token: Token): token is Tag {
  return (token.kind === 'start' || token.kind === 'end') && isBoxName(token.name);
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
  if (tag?.kind !== 'start' || isBoxName(tag.name)) return undefined;
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
