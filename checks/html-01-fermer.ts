import {
  check,
  firstMissing,
  type HtmlSource,
  letters,
  refuse,
  shorten,
  type TagFault,
  type Token,
} from '../src/check/vocabulary.ts';

const PARAGRAPHS = [
  'Une page bien rangée se lit facilement.',
  'Relire son code est important.',
  'Un voisin voit parfois ce que l’on ne voit plus.',
];

/** The word alone, or with the punctuation beside it. */
const IMPORTANT = /^[\s\p{P}]*important[\s\p{P}]*$/u;

check('balises-fermees', 'Chaque balise ouverte est fermée', ({ source }) => {
  const html = source.html();
  const open = stillOpen(html);
  const slash = open.find((fault) => isTwice(open, fault) || opensAgain(html, fault));
  if (slash) {
    const found = `la balise <${slash.name}> ouvre au lieu de fermer : la barre / manque peut-être`;
    const hint = 'Que veut dire cette balise : « ça commence » ou « c’est fini » ? Lisez ce qui la précède.';
    refuse({ expected: 'une barre / dans chaque fermeture', found, line: slash.line, hint });
  }
  const [first] = open;
  if (first) refuse({ expected: 'une fermeture pour chaque ouverture', found: sayOpen(open), line: first.line });
  const bracket = html.fault('bracket');
  if (bracket) {
    const found = `un chevron > manque à la fin de la balise ${bracket.name}`;
    const hint = 'Dans l’éditeur, les couleurs changent à cet endroit. Comparez avec une balise juste.';
    refuse({ expected: 'un chevron > au bout de chaque balise', found, line: bracket.line, hint });
  }
});

check(
  'sans-croisement',
  'Aucune balise ne se croise avec une autre',
  { hint: 'Au crayon, notez dans l’ordre ce qui s’ouvre, puis ce qui se ferme. Comparez les deux listes.' },
  ({ source }) => {
    const crossed = source.html().fault('crossed');
    if (!crossed) return;
    const found = `les balises <${crossed.name}> et <${crossed.with}> se croisent`;
    refuse({ expected: 'la dernière balise ouverte est la première fermée', found, line: crossed.line });
  },
);

check(
  'sans-fermeture-en-trop',
  'Aucune fermeture en trop',
  { hint: 'Au crayon, reliez chaque ouverture à sa fermeture. Laquelle reste seule ?' },
  ({ source }) => {
    const stray = source.html().fault('stray');
    if (!stray) return;
    const effect = stray.name === 'p' ? ' : elle crée un paragraphe vide' : '';
    const found = `la fermeture </${stray.name}> ne ferme rien${effect}`;
    refuse({ expected: 'une ouverture avant chaque fermeture', found, line: stray.line });
  },
);

check(
  'trois-paragraphes',
  'La page a trois paragraphes',
  { after: 'sans-fermeture-en-trop', hint: 'Comptez les ouvertures et les fermetures de paragraphe.' },
  async ({ page }) => {
    const paragraphs = page.locator('p');
    const texts = await paragraphs.allTexts();
    const expected = 'trois paragraphes, avec du texte dans chacun';
    const empty = texts.indexOf('');
    if (empty !== -1) {
      const found = 'un paragraphe est vide : une balise <p> ou </p> est en trop';
      refuse({ expected, found, line: await paragraphs.nth(empty).line() });
    }
    if (texts.length !== PARAGRAPHS.length) {
      const hint = 'Au départ, il y a trois phrases. Chacune est-elle seule, entre ses deux balises ?';
      refuse({ expected, found: `${texts.length} ${texts.length < 2 ? 'paragraphe' : 'paragraphes'}`, hint });
    }
  },
);

check(
  'mot-important',
  '« important » est mis en valeur dans le deuxième paragraphe',
  { after: 'balises-fermees', hint: 'Entourez ce mot, sans le reste de la phrase.' },
  async ({ page }) => {
    const paragraph = page.locator('p').filter({ hasText: 'Relire son code' });
    const expected = 'le mot « important », et lui seul, entre <em> et </em>';
    if ((await paragraph.count()) === 0) {
      const hint = 'Ctrl et Z ramène la phrase de départ. Elle a un paragraphe à elle.';
      refuse({ expected, found: 'la phrase « Relire son code… » n’est plus dans un paragraphe', hint });
    }
    const words = await paragraph.locator('em').allTexts();
    if (words.length > 0 && words.every((word) => IMPORTANT.test(word))) return;
    const [other] = words.filter((word) => !IMPORTANT.test(word));
    refuse({
      expected,
      found: other ? `entre <em> et </em> : « ${other} »` : 'aucun mot n’est entre <em> et </em>',
      line: await paragraph.line(),
    });
  },
);

check(
  'mots-inchanges',
  'Les mots sont inchangés',
  { hint: 'Comparez avec le texte de départ, mot à mot.' },
  async ({ page, source }) => {
    const text = await page.text();
    const missing = firstMissing(text, PARAGRAPHS);
    if (missing) refuse({ expected: `« ${missing} »`, found: 'ce texte manque, a changé ou n’est plus à sa place' });
    const [sign] = /[<>]/.exec(text) ?? [];
    if (sign) {
      const found = `un chevron ${sign} en trop : il s’affiche dans la page`;
      const hint = 'Une balise a deux chevrons, un de chaque côté. Comptez ceux de cette ligne.';
      refuse({ expected: 'les mots du départ, et rien de plus', found, line: lineOfSign(source.html(), sign), hint });
    }
    if (letters(text) === letters(PARAGRAPHS.join(''))) return;
    const known = PARAGRAPHS.map(letters);
    const longer = (await page.locator('p').allTexts()).find((own) => letters(own) && !known.includes(letters(own)));
    const found = longer ? `des mots en plus dans « ${shorten(longer)} »` : 'la page a des mots en plus';
    const line = longer ? source.html().lineOf(longer) : undefined;
    refuse({ expected: 'les mots du départ, et rien de plus', found, line });
  },
);

/** Where that sign is written in a text that is shown. */
function lineOfSign({ tokens }: HtmlSource, sign: string): number | undefined {
  for (const token of tokens) {
    if (token.kind !== 'text' || token.of || !token.text.includes(sign)) continue;
    return token.line + token.text.slice(0, token.text.indexOf(sign)).split('\n').length - 1;
  }
  return undefined;
}

/** Without those that a missing `>` has swallowed: their faults follow from that one. */
function stillOpen({ faults }: HtmlSource): TagFault[] {
  const swallowed = faults.flatMap((fault) => fault.swallowed ?? []);
  return faults.filter(({ kind, name }) => kind === 'unclosed' && !swallowed.includes(name));
}

/** `<em>sel<em>` → true. */
function isTwice(faults: readonly TagFault[], { name, line }: TagFault): boolean {
  return faults.filter((other) => other.name === name && other.line === line).length > 1;
}

/** `<p>Bonjour.<p>` → true: nothing stands between the last `<p>` of that line and the next tag. */
function opensAgain({ tokens }: HtmlSource, { name, line }: TagFault): boolean {
  const index = tokens.findLastIndex((token) => token.kind === 'start' && token.name === name && token.line === line);
  const isWritten = (token: Token) => token.kind !== 'comment' && !(token.kind === 'text' && token.text.trim() === '');
  const next = tokens.slice(index + 1).find(isWritten);
  return next?.kind === 'end' || (next?.kind === 'start' && next.name === name);
}

function sayOpen(faults: readonly TagFault[]): string {
  const [first, ...others] = faults.map(({ name, line }) => `<${name}> ligne ${line}`);
  if (others.length === 0) return `la balise <${faults[0]?.name}> n’est jamais fermée`;
  return `jamais fermées : ${[first, ...others.slice(0, 2)].join(', ')}${others.length > 2 ? '…' : ''}`;
}
