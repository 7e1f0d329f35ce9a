import { check, type Page, refuse } from '../src/check/vocabulary.ts';

const TITLES = ['Bibliothèque des Tilleuls', 'Horaires', 'Emprunter', 'Prolonger un prêt', 'Nous trouver'];
const LEVELS = [1, 2, 2, 3, 2];
const TEXTS = [
  'Une salle de lecture ouverte à tout le quartier.',
  'Du mardi au samedi, de 10 h à 18 h.',
  'La carte est gratuite. Elle permet d’emprunter cinq livres pour trois semaines.',
  'Demandez-le à l’accueil avant la date de retour.',
  '12, rue des Tilleuls, à côté de la mairie.',
];

check('vrais-titres', 'Les cinq textes sont de vrais titres', async ({ page }) => {
  const plan = await headings(page);
  const disguised = TITLES.filter((title) => !plan.some(({ text }) => same(text, title)));
  const [first] = disguised;
  if (!first) return;
  const left = disguised.map((title) => `« ${title} »`).join(', ');
  const line = await page.locator('p').filter({ hasText: first }).line();
  refuse({
    expected: 'cinq vrais titres',
    found: `${TITLES.length - disguised.length} sur 5 ; pas encore : ${left}`,
    line,
  });
});

check('plus-de-faux-titre', 'Aucun paragraphe ne garde class="gras"', { after: 'vrais-titres' }, async ({ page }) => {
  const left = page.locator('p.gras');
  const count = await left.count();
  if (count === 0) return;
  const expected = 'un vrai titre à la place de chaque paragraphe class="gras"';
  const found = `${count} ${count === 1 ? 'paragraphe garde' : 'paragraphes gardent'} class="gras"`;
  refuse({ expected, found, line: await left.line() });
});

check('plan', 'Le plan est : niveau 1, 2, 2, 3, 2', { after: 'vrais-titres' }, async ({ page }) => {
  const plan = await headings(page);
  const isRight = ({ level, text }: Heading, index: number) =>
    level === LEVELS[index] && same(text, TITLES[index] ?? '');
  const wrong = plan.find((heading, index) => !isRight(heading, index));
  if (!wrong) return;
  const found = plan.map(({ level, text }) => `${level} ${text || '(vide)'}`).join(', ');
  refuse({ expected: `les niveaux ${LEVELS.join(', ')}, dans cet ordre`, found, line: wrong.line });
});

check('texte-inchange', 'Le texte de la page est inchangé', async ({ page }) => {
  const [text = ''] = await page.locator('body').allTexts();
  const missing = firstMissing(
    text,
    TITLES.flatMap((title, index) => [title, TEXTS[index] ?? '']),
  );
  if (missing) refuse({ expected: `« ${missing} »`, found: 'ce texte manque, a changé ou n’est plus à sa place' });
});

check('style-inchange', 'style.css n’a pas changé', ({ files, given }) => {
  const mine = linesOf(files.text('style.css'));
  const first = linesOf(given.text('style.css'));
  const changed = [...mine, ...first].findIndex((_, index) => mine[index] !== first[index]);
  if (changed === -1) return;
  const found = 'le fichier a changé à partir de cette ligne';
  refuse({ expected: 'style.css comme au départ', found, line: changed + 1, file: 'style.css' });
});

/** Lines without the spaces at their ends. */
function linesOf(text: string): string[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => line.trimEnd());
}

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

/** Spaces, kinds of apostrophes and the final mark of a title do not count. */
function same(text: string, wanted: string): boolean {
  const fold = (title: string) => title.normalize('NFC').replace(/\s+/g, ' ').replace(/[’‘ʼ]/g, "'").trim();
  return fold(text).replace(/\s*[.:;!?…]+$/, '') === fold(wanted);
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
