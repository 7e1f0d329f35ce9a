import { check, type HtmlSource, type Page, refuse } from '../src/check/vocabulary.ts';

const TITLE = 'Tarte aux pommes';
const PARTS = ['Ingrédients', 'Préparation', 'Cuisson'];
const STEPS = ['La pâte', 'Les pommes'];
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
  const main = (await headings(page)).filter(({ level }) => level === 1);
  const [first, second] = main;
  if (first && !second && same(first.text, TITLE)) return;
  refuseUnclosedHeading(source.html());
  const expected = `un seul h1 : « ${TITLE} »`;
  if (!first) refuse({ expected, found: 'aucun titre h1' });
  if (second) refuse({ expected, found: `${main.length} titres h1, dont « ${cut(second.text)} »`, line: second.line });
  refuse({ expected, found: `le h1 est « ${cut(first.text)} »`, line: first.line });
});

check('grandes-parties', 'Les trois grandes parties sont des titres de niveau 2', async ({ page, source }) => {
  refuseOtherLevel(PARTS, 2, await headings(page), source.html());
});

check('etapes', 'Les deux étapes de la préparation sont des titres de niveau 3', async ({ page, source }) => {
  refuseOtherLevel(STEPS, 3, await headings(page), source.html());
});

check('sans-saut', 'Le plan ne saute pas de niveau', { after: 'titre-principal' }, async ({ page }) => {
  const plan = await headings(page);
  const jump = plan.find(({ level }, index) => level > (plan[index - 1]?.level ?? 0) + 1);
  if (!jump) return;
  const before = plan[plan.indexOf(jump) - 1];
  const found = before
    ? `après « ${cut(before.text)} » (niveau ${before.level}) vient « ${cut(jump.text)} » (niveau ${jump.level})`
    : `le premier titre, « ${cut(jump.text)} », est de niveau ${jump.level}`;
  refuse({ expected: 'un titre descend d’un seul niveau à la fois', found, line: jump.line });
});

check('sans-titre-vide', 'Aucun titre n’est vide', { after: 'titre-principal' }, async ({ page }) => {
  const empty = (await headings(page)).find(({ text }) => text === '');
  if (empty)
    refuse({ expected: 'du texte dans chaque titre', found: `un titre h${empty.level} vide`, line: empty.line });
});

check(
  'textes-en-paragraphes',
  'Les cinq textes sont dans des paragraphes',
  { after: 'texte-entier' },
  async ({ page, source }) => {
    const texts = await page.locator('p, li:not(:has(p)), dt, dd:not(:has(p))').allTexts();
    const raw = TEXTS.filter((text) => !letters(texts.join('')).includes(letters(text)));
    const [first] = raw;
    if (!first) return;
    const found = `${TEXTS.length - raw.length} sur 5 ; hors d’un paragraphe : « ${cut(first)} »`;
    refuse({ expected: 'cinq textes, chacun dans un paragraphe', found, line: lineOf(first, source.html()) });
  },
);

check('texte-entier', 'Le texte de la recette est entier', async ({ page }) => {
  const [text = ''] = await page.locator('body').allTexts();
  const missing = firstMissing(text, RECIPE);
  if (missing) refuse({ expected: `« ${missing} »`, found: 'ce texte manque, a changé ou n’est plus à sa place' });
});

interface Heading {
  level: number;
  text: string;
  line: number | undefined;
}

/** The headings of the page, in its order. */
async function headings(page: Page): Promise<Heading[]> {
  const all = page.getByRole('heading');
  const texts = await all.allTexts();
  const byLevel = await Promise.all([1, 2, 3, 4, 5, 6].map((level) => page.getByRole('heading', { level }).allTexts()));
  const lines = await Promise.all(texts.map((_, index) => all.nth(index).line()));
  return texts.map((text, index) => {
    const level = byLevel.findIndex(([next]) => next === text);
    byLevel[level]?.shift();
    return { level: level + 1, text, line: lines[index] };
  });
}

/** Refuses unless these texts are headings of that level, and no unknown text is one (of the levels below 3 neither). */
function refuseOtherLevel(wanted: readonly string[], level: number, plan: readonly Heading[], html: HtmlSource): void {
  const expected = `au niveau ${level} : ${wanted.map((text) => `« ${text} »`).join(', ')}`;
  const misplaced = wanted.find((text) => !plan.some((heading) => heading.level === level && same(heading.text, text)));
  const isDeepest = level === 3;
  const here = plan.filter((heading) => (isDeepest ? heading.level >= level : heading.level === level));
  const added = here.find(({ text }) => text !== '' && ![TITLE, ...PARTS, ...STEPS].some((known) => same(text, known)));
  if (misplaced || added) refuseUnclosedHeading(html);
  if (misplaced) {
    const other = plan.find(({ text }) => same(text, misplaced));
    const instead = added ? `, mais « ${cut(added.text)} » en est un` : '';
    const found = other
      ? `« ${misplaced} » est de niveau ${other.level}`
      : `« ${misplaced} » n’est pas un titre${instead}`;
    refuse({ expected, found, line: other?.line ?? lineOf(misplaced, html) });
  }
  if (added) refuse({ expected, found: `un titre en plus : « ${cut(added.text)} »`, line: added.line });
}

/** An unclosed heading swallows what follows: the cause of most other faults. */
function refuseUnclosedHeading({ faults }: HtmlSource): void {
  const unclosed = faults.find(({ kind, name }) => kind === 'unclosed' && /^h[1-6]$/.test(name));
  if (!unclosed) return;
  const { name, line } = unclosed;
  refuse({
    expected: `une fermeture </${name}> à la fin du titre`,
    found: `une balise <${name}> n’est jamais fermée`,
    line,
  });
}

/** Spaces, kinds of apostrophes and the final mark of a title do not count. */
function same(text: string, wanted: string): boolean {
  const fold = (title: string) => title.normalize('NFC').replace(/\s+/g, ' ').replace(/[’‘ʼ]/g, "'").trim();
  return fold(text).replace(/\s*[.:;!?…]+$/, '') === fold(wanted);
}

/** Line of the file where a text starts, if its first words are there as such. */
function lineOf(text: string, html: HtmlSource): number | undefined {
  const body = Math.max(html.text.indexOf('<body'), 0);
  const start = html.text.indexOf(text.split(' ').slice(0, 3).join(' '), body);
  return start === -1 ? undefined : html.text.slice(0, start).split('\n').length;
}

/** The first piece that does not follow the previous ones in the text. Only letters and digits count. */
function firstMissing(text: string, pieces: readonly string[]): string | undefined {
  const whole = letters(text);
  let from = 0;
  return pieces.find((piece) => {
    const at = whole.indexOf(letters(piece), from);
    from = at + letters(piece).length;
    return at === -1;
  });
}

function letters(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
}

function cut(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
