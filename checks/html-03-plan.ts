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

const TITLE = 'Tarte aux pommes';
const PARTS = ['Ingrédients', 'Préparation', 'Cuisson'];
const STEPS = ['La pâte', 'Les pommes'];
const PART_HINT = 'Ce titre est une partie de quoi : de toute la page, ou d’une autre partie ?';
const KNOWN = [TITLE, ...PARTS, ...STEPS];
const INTRODUCTION = 'Une tarte simple, pour six personnes.';
const INGREDIENTS = '200 g de farine, 100 g de beurre, 4 pommes, 50 g de sucre.';
const DOUGH = 'Mélangez la farine et le beurre avec un peu d’eau. Étalez la pâte dans le moule.';
const APPLES = 'Coupez les pommes en tranches fines. Rangez-les sur la pâte, avec le sucre.';
const BAKING = 'Laissez la tarte au four pendant trente minutes.';
const TEXTS = [INTRODUCTION, INGREDIENTS, DOUGH, APPLES, BAKING];
const RECIPE = [
  ...[TITLE, INTRODUCTION, 'Ingrédients', INGREDIENTS],
  ...['Préparation', 'La pâte', DOUGH, 'Les pommes', APPLES],
  ...['Cuisson', BAKING],
];

check('titre-principal', `La page a un seul titre principal (h1) : « ${TITLE} »`, async ({ page, source }) => {
  const main = (await page.headings()).filter(({ level }) => level === 1);
  const [first, second] = main;
  if (first && !second && sameTitle(first.text, TITLE)) return;
  refuseUnclosedHeading(source.html());
  const expected = `un seul h1 : « ${TITLE} »`;
  // <title>, in the tab, is taken for it.
  if (!first) refuse({ expected, found: 'aucun titre h1 dans la page' });
  if (second) {
    const hint = 'Un seul titre nomme toute la page. Que nomment les autres ?';
    refuse({ expected, found: `${main.length} titres h1, dont « ${shorten(second.text)} »`, line: second.line, hint });
  }
  refuse({ expected, found: `le h1 est « ${shorten(first.text)} »`, line: first.line });
});

check(
  'grandes-parties',
  'Les trois grandes parties sont des titres de niveau 2',
  { hint: 'Cherchez les grandes parties : elles ont toutes le même niveau.' },
  async ({ page, source }) => {
    refuseOtherLevel(PARTS, 2, await page.headings(), source.html());
  },
);

check(
  'etapes',
  'Les deux étapes de la préparation sont des titres de niveau 3',
  { hint: 'Ce titre est une partie de quoi ? Descendez d’une seule marche.' },
  async ({ page, source }) => {
    refuseOtherLevel(STEPS, 3, await page.headings(), source.html());
  },
);

check(
  'sans-saut',
  'Le plan ne saute pas de niveau',
  { after: 'titre-principal', hint: 'Lisez les titres de haut en bas : un plan descend marche par marche.' },
  async ({ page }) => {
    const plan = await page.headings();
    const jump = plan.find(({ level }, index) => level > (plan[index - 1]?.level ?? 0) + 1);
    if (!jump) return;
    const before = plan[plan.indexOf(jump) - 1];
    const found = before
      ? `après « ${shorten(before.text)} » (niveau ${before.level}) vient « ${shorten(jump.text)} » (niveau ${jump.level})`
      : `le premier titre, « ${shorten(jump.text)} », est de niveau ${jump.level}`;
    refuse({ expected: 'un titre descend d’un seul niveau à la fois', found, line: jump.line });
  },
);

check(
  'sans-vide',
  'Aucun titre, aucun paragraphe n’est vide',
  {
    after: ['titre-principal', 'fermetures'],
    hint: 'Regardez la fin de cette ligne, puis celle d’avant : la balise ouvre, ou ferme ?',
  },
  async ({ page }) => {
    const title = (await page.headings()).find(({ text }) => text === '');
    if (title) {
      const hint = 'Devait-il nommer une partie ? Un blanc de plus ne demande pas de titre.';
      refuse({
        expected: 'du texte dans chaque titre',
        found: `un titre h${title.level} vide`,
        line: title.line,
        hint,
      });
    }
    for (const paragraph of await page.locator('p').all()) {
      const [text = ''] = await paragraph.allTexts();
      if (text.trim() !== '' || (await paragraph.locator('img').count()) > 0) continue;
      const found = 'un paragraphe vide : la barre / manque peut-être dans une fermeture';
      refuse({ expected: 'du texte dans chaque paragraphe', found, line: await paragraph.line() });
    }
  },
);

check(
  'fermetures',
  'Chaque fermeture porte le nom de son ouverture',
  { after: 'grandes-parties', hint: 'Lisez chaque ligne : la fin porte le même nom que le début.' },
  ({ source }) => {
    const html = source.html();
    refuseTitleInParagraph(html);
    const end = html.fault('stray') ?? html.fault('crossed');
    if (!end) return;
    const start = html.faults.find(({ kind, line }) => kind === 'unclosed' && line === end.line);
    const expected = 'une fermeture du même nom que l’ouverture';
    if (start) {
      const hint = 'Lequel des deux noms convient à ce texte ? L’autre le recopie.';
      refuse({ expected, found: `<${start.name}> ouvre, </${end.name}> ferme`, line: end.line, hint });
    }
    const hint = 'Au crayon, reliez chaque ouverture à sa fermeture. Laquelle reste seule ?';
    refuse({ expected, found: `</${end.name}> ne ferme rien`, line: end.line, hint });
  },
);

check(
  'textes-en-paragraphes',
  'Les cinq textes sont dans des paragraphes',
  { after: 'texte-entier', hint: 'Entourez ce texte comme l’introduction, qui est déjà un paragraphe.' },
  async ({ page, source }) => {
    const texts = await page.locator('p, li:not(:has(p)), dt, dd:not(:has(p))').allTexts();
    const raw = TEXTS.filter((text) => !letters(texts.join('')).includes(letters(text)));
    const [first] = raw;
    if (!first) return;
    const found = `${TEXTS.length - raw.length} sur 5 ; hors d’un paragraphe : « ${shorten(first)} »`;
    refuse({ expected: 'cinq textes, chacun dans un paragraphe', found, line: source.html().lineOf(first) });
  },
);

check(
  'texte-entier',
  'Le texte de la recette est entier',
  { hint: 'Comparez avec le texte de départ, mot à mot.' },
  async ({ page }) => {
    const missing = firstMissing(await page.text(), RECIPE);
    if (missing) refuse({ expected: `« ${missing} »`, found: 'ce texte manque, a changé ou n’est plus à sa place' });
  },
);

/** Refuses unless these texts are headings of that level, and no unknown text is one; level 3 speaks for those below. */
function refuseOtherLevel(wanted: readonly string[], level: number, plan: readonly Heading[], html: HtmlSource): void {
  const expected = `au niveau ${level} : ${wanted.map((text) => `« ${text} »`).join(', ')}`;
  const find = (title: string, among = plan) => among.find(({ text }) => sameTitle(text, title));
  const here = plan.filter((heading) => heading.level === level);
  const misplaced = wanted.find((title) => !find(title, here));
  const judged = level === 3 ? plan.filter((heading) => heading.level >= 3) : here;
  const added = judged.find(({ text }) => text !== '' && !KNOWN.some((title) => sameTitle(text, title)));
  if (misplaced || added) refuseUnclosedHeading(html);
  if (misplaced) {
    const other = find(misplaced);
    const instead = added ? `, mais « ${shorten(added.text)} » en est un` : '';
    const found = other ? `est de niveau ${other.level}` : `n’est pas un titre${instead}`;
    refuse({
      expected,
      found: `« ${misplaced} » ${found}`,
      line: other?.line ?? html.lineOf(misplaced) ?? added?.line,
      ...(other && level === 2 ? { hint: PART_HINT } : {}),
    });
  }
  if (added) {
    const hint = 'L’énoncé nomme chaque titre. Y trouvez-vous celui-ci ?';
    refuse({ expected, found: `un titre en plus : « ${shorten(added.text)} »`, line: added.line, hint });
  }
}

/** `<p><h2>Semer</h2></p>`: a browser ends the paragraph before the title, and leaves two that are empty. */
function refuseTitleInParagraph({ tokens }: HtmlSource): void {
  let isOpen = false;
  let title: Tag | undefined;
  for (const token of tokens) {
    if (token.kind !== 'start' && token.kind !== 'end') continue;
    if (token.kind === 'start' && isOpen && /^h[1-6]$/.test(token.name)) title = token;
    if (token.name !== 'p') continue;
    if (token.kind === 'end' && title) {
      const { name, line } = title;
      const expected = `<${name}> seul : un titre ne se met pas dans un paragraphe`;
      const hint = 'Quelles balises entourent ces mots ? Un titre n’en demande qu’une paire.';
      refuse({ expected, found: `<${name}> est entre <p> et </p>`, line, hint });
    }
    isOpen = token.kind === 'start';
    title = undefined;
  }
}

/** An unclosed heading swallows what follows: the cause of most other faults. */
function refuseUnclosedHeading(html: HtmlSource): void {
  const unclosed = html.fault('unclosed', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6');
  if (!unclosed) return;
  const { name, line } = unclosed;
  const expected = `une fermeture </${name}> à la fin du titre`;
  const hint = 'Un titre se ferme sur sa ligne, avec le même numéro. Que manque-t-il ici ?';
  refuse({ expected, found: `une balise <${name}> n’est jamais fermée`, line, hint });
}
