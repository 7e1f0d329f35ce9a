import {
  check,
  firstMissing,
  type HtmlSource,
  type Locator,
  letters,
  type Refusal,
  refuse,
  shorten,
} from '../src/check/vocabulary.ts';

const TITLE = 'Un avis sur l’Atelier Lune';
const OPINION = 'Votre équipe est vraiment rapide. Merci au SAV !';
const RECEIVED = 'Avis reçu le 12 mars 2026.';
const WARNING = 'Fermé le lundi';
const DATE = '12 mars 2026';
const MEANING = 'service après-vente';
/** An hour may follow. */
const MACHINE_DATE = /^\s*2026-03-12(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?\s*$/;

check('citation', 'L’avis est dans une citation longue', async ({ page, source }) => {
  refuseUnclosed(source.html(), 'blockquote', 'q');
  const quotes = await page.locator('blockquote').allTexts();
  const quote = quotes.find((text) => holds(text, 'Votre équipe') && holds(text, 'Merci au'));
  const expected = 'les deux phrases de l’avis, dans une citation longue';
  if (!quote) {
    const isShort = (await page.locator('q').count()) > 0;
    const line = (await page.locator('blockquote, q').line()) ?? source.html().lineOf(OPINION);
    if (quotes.length > 0) {
      const hint = 'Où commencent et où finissent les paroles de la cliente ? Comparez avec votre citation.';
      refuse({ expected, found: 'une citation longue sans les deux phrases', line, hint });
    }
    if (isShort) {
      const hint = 'Citez-vous quelques mots, ou un passage entier ? La fiche F05 donne les deux.';
      refuse({ expected, found: 'une citation courte, faite pour rester dans la phrase', line, hint });
    }
    refuse({ expected, found: 'aucune citation longue', line });
  }
  if (!holds(quote, WARNING)) return;
  const found = `« ${WARNING} » est aussi dans la citation`;
  const hint = 'Qui dit cette phrase : la cliente, ou l’atelier ?';
  refuse({ expected, found, line: source.html().lineOf(WARNING), hint });
});

check(
  'insistance',
  'La voix insiste sur « vraiment »',
  { hint: 'Quel élément dit que la voix appuie sur un mot ? Il s’ouvre et se ferme autour de ce mot seul.' },
  async ({ page, source }) => {
    refuseUnclosed(source.html(), 'em');
    const stressed = await page.locator('em').allTexts();
    const isWord = (text: string) => letters(text) === 'vraiment';
    const other = stressed.find((text) => !isWord(text) && holds(OPINION, text));
    if (stressed.some(isWord) && !other) return;
    const expected = '« vraiment », et ce mot seul, dit avec insistance';
    const instead = await page.locator('strong, b, i, mark, u').allTexts();
    let found = 'rien ne dit que la voix insiste sur « vraiment »';
    if (instead.some(isWord)) found = '« vraiment » est dans un autre élément : il ne dit pas que la voix insiste';
    if (other !== undefined) found = `la voix insiste sur « ${shorten(other)} »`;
    refuse({ expected, found, line: source.html().lineOf('vraiment') });
  },
);

check(
  'avertissement',
  `« ${WARNING} » est important`,
  { hint: 'Quel élément dit qu’un texte est important ? Il s’ouvre et se ferme dans le paragraphe.' },
  async ({ page, source }) => {
    refuseUnclosed(source.html(), 'strong');
    refuseAround(source.html(), 'strong');
    const important = await page.locator('strong').allTexts();
    if (important.some((text) => letters(text) === letters(WARNING))) return;
    const part = important.find((text) => holds(WARNING, text) || holds(text, WARNING));
    const expected = `« ${WARNING} » marqué comme important`;
    const line = source.html().lineOf(WARNING);
    if (part) {
      const hint = 'Où commence et où finit l’avertissement ? Comparez avec ce qui est marqué.';
      refuse({ expected, found: `est important : « ${shorten(part)} »`, line, hint });
    }
    refuse({ expected, found: 'rien ne dit que cet avertissement est important', line });
  },
);

check(
  'date',
  'La date a sa forme pour la machine',
  { hint: 'La date de la machine est dans un attribut : année, tiret, mois, tiret, jour.' },
  async ({ page, source }) => {
    refuseUnclosed(source.html(), 'time');
    refuseAround(source.html(), 'time');
    const dates = await page.locator('time').all();
    const date = await firstWhose(dates, DATE);
    const expected = `« ${DATE} », avec sa date pour la machine : année-mois-jour`;
    if (!date) {
      const [other] = dates;
      if (other) refuse({ expected, ...(await around(other, 'la date seule')) });
      const hint = 'Quel élément donne une date à la machine ? Cherchez-le sur la fiche F05.';
      refuse({ expected, found: 'rien ne dit que c’est une date', line: source.html().lineOf(DATE), hint });
    }
    if (!(await isAround(date, DATE))) refuse({ expected, ...(await around(date, 'la date seule')) });
    const machine = await date.attribute('datetime');
    if (machine !== undefined && MACHINE_DATE.test(machine)) return;
    const line = await date.line();
    if (!machine) refuse({ expected, found: 'aucune date pour la machine', line });
    const found = `la date pour la machine est « ${shorten(machine)} »`;
    if (!/^\s*\d{4}-\d+-\d+\s*$/.test(machine)) refuse({ expected, found, line });
    const hint = 'Relisez chaque nombre : le mois vient avant le jour, et il a deux chiffres.';
    refuse({ expected, found, line, hint });
  },
);

check(
  'abreviation',
  'L’abréviation SAV est expliquée',
  { hint: 'Un élément entoure l’abréviation. Son attribut title dit les mots entiers.' },
  async ({ page, source }) => {
    refuseUnclosed(source.html(), 'abbr');
    const abbreviations = await page.locator('abbr').all();
    const short = (await firstWhose(abbreviations, 'SAV')) ?? abbreviations[0];
    const expected = `« SAV », expliqué par « ${MEANING} »`;
    if (!short) {
      const found = 'rien ne dit que « SAV » est une abréviation';
      refuse({ expected, found, line: source.html().lineOf('SAV') });
    }
    if (!(await isAround(short, 'SAV'))) {
      refuse({ expected, ...(await around(short, '« SAV » seul')) });
    }
    const meaning = await short.attribute('title');
    if (letters(meaning ?? '').toLowerCase() === letters(MEANING)) return;
    const line = await short.line();
    if (!meaning) refuse({ expected, found: 'l’abréviation n’a pas d’attribut title', line });
    const hint = 'Comparez la valeur de title avec les mots entiers donnés par l’énoncé.';
    refuse({ expected, found: `l’explication est « ${shorten(meaning)} »`, line, hint });
  },
);

check(
  'sans-br',
  'Il ne reste aucun retour à la ligne br',
  { after: 'texte', hint: 'Une idée, un paragraphe : le navigateur va à la ligne de lui-même.' },
  async ({ page }) => {
    const breaks = page.locator('br');
    const count = await breaks.count();
    if (count > 0) refuse({ expected: 'aucune balise <br>', found: `il en reste ${count}`, line: await breaks.line() });
  },
);

check(
  'paragraphes',
  'La date de l’avis et l’avertissement ont chacun leur paragraphe',
  { after: 'texte', hint: 'Comptez les idées : chacune a son paragraphe.' },
  async ({ page, source }) => {
    const paragraphs = (await page.locator('p').allTexts()).map(letters);
    const missing = [RECEIVED, WARNING].find((text) => !paragraphs.includes(letters(text)));
    if (!missing) return;
    const found = 'ce texte n’est pas seul dans un paragraphe';
    refuse({ expected: `« ${missing} » dans son paragraphe`, found, line: source.html().lineOf(missing) });
  },
);

check('texte', 'Le texte est inchangé', { hint: 'Comparez avec le texte de départ, mot à mot.' }, async ({ page }) => {
  const given = [TITLE, OPINION, RECEIVED, WARNING];
  const text = await page.text();
  const missing = firstMissing(text, given);
  if (missing) refuse({ expected: `« ${missing} »`, found: 'ce texte manque, a changé ou n’est plus à sa place' });
  if (letters(text).length <= letters(given.join()).length) return;
  const known = given.flatMap((part) => part.split(/\s/)).map(letters);
  const added = text.split(/\s+/).filter((word) => letters(word) !== '' && !known.includes(letters(word)));
  const expected = 'le texte de départ, sans un mot de plus';
  if (added.length > 0) refuse({ expected, found: `« ${shorten(added.join(' '))} » est ajouté` });
  const hint = 'Ctrl et X déplace un texte. Ctrl et C en laisse une copie.';
  refuse({ expected, found: 'des mots sont écrits deux fois', hint });
});

/** Without its end, an element goes on far after its word. */
function refuseUnclosed(html: HtmlSource, ...names: string[]): void {
  const fault = html.fault('unclosed', ...names) ?? html.fault('crossed', ...names);
  if (!fault) return;
  const expected = `</${fault.name}> juste après le texte`;
  if (fault.kind === 'crossed') {
    const hint = 'Au crayon, notez dans l’ordre ce qui s’ouvre, puis ce qui se ferme.';
    refuse({ expected, found: `</${fault.name}> vient trop tard`, line: fault.line, hint });
  }
  const hint = 'Cherchez la fermeture, après le texte : a-t-elle son nom, et sa barre / ?';
  refuse({ expected, found: `la balise <${fault.name}> n’est jamais fermée`, line: fault.line, hint });
}

/** What stays in the line is in a block, never around it. */
function refuseAround(html: HtmlSource, name: string): void {
  const [block] = html.select(`${name} :is(p, blockquote, h1, h2, h3, div)`);
  if (!block) return;
  const found = `<${block.name}> est à l’intérieur de <${name}>`;
  const hint = 'La plus grande boîte s’ouvre la première. Laquelle est la plus grande, ici ?';
  refuse({ expected: `<${name}> à l’intérieur du paragraphe, autour des mots`, found, line: block.line, hint });
}

/** Only letters and digits count: `holds('Merci au SAV !', 'sav')` → false. */
function holds(text: string, part: string): boolean {
  return letters(text).includes(letters(part)) && letters(part) !== '';
}

/** Nothing else is in it: `<time>le 12 mars 2026</time>` → false. */
async function isAround(element: Locator, text: string): Promise<boolean> {
  return letters((await element.allTexts()).join('')) === letters(text);
}

/** What an element holds, where it should hold something else. */
async function around(element: Locator, wanted: string): Promise<Pick<Refusal, 'found' | 'line' | 'hint'>> {
  const found = `l’élément entoure « ${shorten((await element.allTexts()).join(''))} », et non ${wanted}`;
  return {
    found,
    line: await element.line(),
    hint: 'Quels mots l’énoncé veut-il entre ces deux balises ? Ni plus, ni moins.',
  };
}

/** The first of these elements that holds that text. */
async function firstWhose(elements: readonly Locator[], text: string): Promise<Locator | undefined> {
  for (const element of elements) {
    if ((await element.allTexts()).some((own) => holds(own, text))) return element;
  }
  return undefined;
}
