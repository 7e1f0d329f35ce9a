import {
  check,
  firstMissing,
  type Heading,
  type HtmlSource,
  letters,
  refuse,
  sameTitle,
  shorten,
  type Tag,
} from '../src/check/vocabulary.ts';

/** Level, title, text below. */
const PARTS: [number, string, string][] = [
  [1, 'Bibliothèque des Tilleuls', 'Une salle de lecture ouverte à tout le quartier.'],
  [2, 'Horaires', 'Du mardi au samedi, de 10 h à 18 h.'],
  [2, 'Emprunter', 'La carte est gratuite. Elle permet d’emprunter cinq livres pour trois semaines.'],
  [3, 'Prolonger un prêt', 'Demandez-le à l’accueil avant la date de retour.'],
  [2, 'Nous trouver', '12, rue des Tilleuls, à côté de la mairie.'],
];
const TITLES = PARTS.map(([, title]) => title);
const AROUND_HINT = 'Quelles balises entourent ces mots ? Un titre n’en demande qu’une paire.';
const LEVELS = PARTS.map(([level]) => level);

check(
  'vrais-titres',
  'Les cinq textes sont de vrais titres',
  { hint: 'Pour chaque titre, changez la balise ouvrante et la balise fermante.' },
  async ({ page, source }) => {
    const plan = await page.headings();
    const disguised = TITLES.filter((title) => !plan.some(({ text }) => sameTitle(text, title)));
    const [first] = disguised;
    if (!first) return;
    refuseUnclosedHeading(source.html());
    const left = disguised.map((title) => `« ${title} »`).join(', ');
    const found = `${TITLES.length - disguised.length} sur 5 ; pas encore : ${left}`;
    const line = (await page.locator('p').filter({ hasText: first }).line()) ?? source.html().lineOf(first);
    refuse({ expected: 'cinq vrais titres', found, line });
  },
);

check(
  'plus-de-faux-titre',
  'Aucun paragraphe ne garde class="gras"',
  { after: 'vrais-titres', hint: 'Un titre prend la place du paragraphe. Que reste-t-il de trop sur cette ligne ?' },
  async ({ page }) => {
    const left = page.locator('p.gras');
    const count = await left.count();
    if (count === 0) return;
    const expected = 'un vrai titre à la place de chaque paragraphe class="gras"';
    const found = `${count} ${count === 1 ? 'paragraphe garde' : 'paragraphes gardent'} class="gras"`;
    refuse({ expected, found, line: await left.line() });
  },
);

check(
  'fermetures',
  'Chaque fermeture porte le nom de son ouverture',
  { after: 'vrais-titres', hint: 'Sur chaque ligne de titre, la fin porte le même nom que le début.' },
  ({ source }) => {
    const html = source.html();
    refuseTitleInParagraph(html);
    const end = html.fault('stray') ?? html.fault('crossed');
    if (!end) return;
    const start = html.faults.find(({ kind, line }) => kind === 'unclosed' && line === end.line);
    const expected = 'une balise fermante du même nom que la balise ouvrante';
    if (start) {
      const hint = 'Lequel des deux noms convient à ce texte ? L’autre le recopie.';
      refuse({ expected, found: `<${start.name}> ouvre, </${end.name}> ferme`, line: end.line, hint });
    }
    const hint = 'Au crayon, reliez chaque ouverture à sa fermeture. Laquelle reste seule ?';
    refuse({ expected, found: `</${end.name}> ne ferme rien`, line: end.line, hint });
  },
);

check(
  'plan',
  'Le plan est : niveau 1, 2, 2, 3, 2',
  { after: 'vrais-titres', hint: 'Pour chaque titre : il est une partie de quoi ?' },
  async ({ page, source }) => {
    const plan = await page.headings();
    const isRight = ({ level, text }: Heading, index: number) =>
      level === LEVELS[index] && sameTitle(text, TITLES[index] ?? '');
    const wrong = plan.find((heading, index) => !isRight(heading, index));
    if (!wrong) return;
    const added = plan.find(({ text }) => !TITLES.some((title) => sameTitle(text, title)));
    if (added) {
      refuseUnclosedHeading(source.html());
      const expected = 'ces cinq titres, et aucun autre';
      if (added.text) {
        const hint = 'L’énoncé nomme chaque titre. Y trouvez-vous celui-ci ?';
        refuse({ expected, found: `un titre en plus : « ${shorten(added.text)} »`, line: added.line, hint });
      }
      const hint = 'Regardez la fin de cette ligne, puis celle d’avant : la balise ouvre, ou ferme ?';
      refuse({ expected, found: 'un titre vide', line: added.line, hint });
    }
    const found = plan.map(({ level, text }) => `${level} ${text || '(vide)'}`).join(', ');
    refuse({ expected: `les niveaux ${LEVELS.join(', ')}, dans cet ordre`, found, line: wrong.line });
  },
);

check(
  'texte-inchange',
  'Le texte de la page est inchangé',
  { hint: 'Comparez avec le texte de départ, mot à mot.' },
  async ({ page, source }) => {
    const pieces = PARTS.flatMap(([, title, text]) => [title, text]);
    const text = await page.text();
    const missing = firstMissing(text, pieces);
    if (missing) refuse({ expected: `« ${missing} »`, found: 'ce texte manque, a changé ou n’est plus à sa place' });
    if (letters(text) === letters(pieces.join(''))) return;
    const known = pieces.map(letters);
    const shown = await page.locator('h1, h2, h3, h4, h5, h6, p').allTexts();
    const longer = shown.find((own) => letters(own) !== '' && !known.includes(letters(own)));
    const found = longer ? `des mots en plus dans « ${shorten(longer)} »` : 'la page a des mots en plus';
    const line = longer ? source.html().lineOf(longer) : undefined;
    refuse({ expected: 'les mots du départ, et rien de plus', found, line });
  },
);

check(
  'style-inchange',
  'style.css n’a pas changé, et la page l’utilise toujours',
  { hint: 'Ctrl et Z annule un changement. Sinon, reprenez la ligne ou le fichier de départ.' },
  ({ files, given, source }) => {
    const sheets = source.html().select('link[rel~="stylesheet" i]');
    if (!sheets.some(({ attributes }) => /^(?:\.\/)?style\.css$/.test(attributes['href']?.trim() ?? ''))) {
      const expected = 'la ligne <link> du départ, avec style.css';
      refuse({ expected, found: 'la page n’utilise plus style.css', line: source.html().tags('link')[0]?.line });
    }
    const mine = linesOf(files.text('style.css'));
    const first = linesOf(given.text('style.css'));
    const changed = [...mine, ...first].findIndex((_, index) => mine[index] !== first[index]);
    if (changed === -1) return;
    const found = 'le fichier a changé à partir de cette ligne';
    refuse({ expected: 'style.css comme au départ', found, line: changed + 1, file: 'style.css' });
  },
);

/** An unclosed heading swallows what follows. `<h2>Semer</p>` is said as it is written. */
function refuseUnclosedHeading({ faults }: HtmlSource): void {
  const start = faults.find(({ kind, name }) => kind === 'unclosed' && /^h[1-6]$/.test(name));
  if (!start) return;
  const end = faults.find(({ kind, line }) => kind === 'stray' && line === start.line);
  const expected = `une fermeture </${start.name}> à la fin du titre`;
  if (end) refuse({ expected, found: `<${start.name}> ouvre, </${end.name}> ferme`, line: start.line });
  const hint = 'Un titre se ferme sur sa ligne, avec le même numéro. Que manque-t-il ici ?';
  refuse({ expected, found: `la balise <${start.name}> n’est jamais fermée`, line: start.line, hint });
}

/** `<p><h2>Semer</h2></p>`, or without the `</p>`: a browser ends the paragraph before the title, and it is empty. */
function refuseTitleInParagraph({ tokens }: HtmlSource): void {
  let isOpen = false;
  /** Nothing is written in it yet. */
  let isEmpty = false;
  let title: Tag | undefined;
  let left: Tag | undefined;
  const refuseTitle = ({ name, line }: Tag, found: string) =>
    refuse({ expected: `<${name}> seul : un titre ne se met pas dans un paragraphe`, found, line, hint: AROUND_HINT });
  for (const token of tokens) {
    if (token.kind === 'text' && token.text.trim() !== '') isEmpty = false;
    if (token.kind !== 'start' && token.kind !== 'end') continue;
    if (token.kind === 'start' && isOpen && /^h[1-6]$/.test(token.name)) {
      title = token;
      if (isEmpty) left ??= token;
    }
    if (token.name !== 'p') continue;
    if (token.kind === 'end' && title) refuseTitle(title, `<${title.name}> est entre <p> et </p>`);
    if (left) break;
    isOpen = token.kind === 'start';
    isEmpty = isOpen;
    title = undefined;
  }
  if (left) refuseTitle(left, `une balise <p> reste devant <${left.name}>`);
}

/** Lines without the spaces at their ends. */
function linesOf(text: string): string[] {
  const lines = text.trimEnd().split('\n');
  return lines.map((line) => line.trimEnd());
}
