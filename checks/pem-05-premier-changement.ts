import {
  check,
  type Files,
  type HtmlSource,
  letters,
  refuse,
  sameTitle,
  shorten,
  type Token,
} from '../src/check/vocabulary.ts';

const greeting = 'Bonjour Camille';
const CAPITAL = 'La touche Maj, tenue avec une lettre, écrit la majuscule.';
const UNDO_LINE = 'Ctrl et Z ramène une ligne effacée. Seul le prénom change.';
const UNDO = 'Ctrl et Z ramène le texte effacé.';
const SPELL = 'Lisez ce texte lettre par lettre, à côté de l’énoncé.';

check(
  'signes',
  'Les signes entre chevrons sont entiers',
  { hint: 'Ctrl et Z ramène un signe effacé. Dans une paire, < ouvre et </ ferme.' },
  ({ source }) => {
    const html = source.html();
    const gone = ['html', 'head', 'meta', 'body'].find((name) => html.tags(name).length === 0);
    const damaged = damagedSign(html);
    if (gone && !damaged) {
      const expected = `la balise <${gone}>, comme au départ`;
      refuse({ expected, found: 'elle manque', hint: UNDO_LINE });
    }
    if (!damaged) return;
    const { sign, line, ...own } = damaged;
    refuse({ expected: sign, found: 'ce signe manque, ou il est abîmé', line, ...own });
  },
);

check(
  'titre-camille',
  'Le grand titre affiche « Bonjour Camille »',
  { after: 'signes', hint: 'Changez le mot dans le grand titre, puis enregistrez avec Ctrl et S.' },
  async ({ page, files, given }) => {
    const expected = 'le grand titre « Bonjour Camille »';
    if (files.text('index.html').trim() === given.text('index.html').trim()) {
      const copy = files.names().find((name) => name !== 'index.html' && isGreeted(files, name));
      if (!copy) refuse({ expected, found: 'le fichier n’a pas changé : est-il enregistré ?' });
      const found = `le changement est dans ${copy}, et non dans index.html`;
      refuse({ expected, found, hint: 'Fermez cette copie. Ouvrez index.html, et changez-y le prénom.' });
    }
    const titles = await page.getByRole('heading', { level: 1 }).allTexts();
    if (titles.some((title) => sameTitle(title, greeting))) return;
    const [title] = titles;
    if (title === undefined) {
      refuse({
        expected,
        found: 'aucun grand titre',
        hint: UNDO_LINE,
      });
    }
    const line = await page.getByRole('heading', { level: 1 }).first().line();
    if (title === '') refuse({ expected, found: 'le grand titre est sans texte', line, hint: UNDO });
    if (title.includes('camille')) {
      refuse({ expected, found: 'le prénom commence par une petite lettre', line, hint: CAPITAL });
    }
    const found = `« ${shorten(title)} »`;
    refuse({ expected, found, line, ...(!/sacha/i.test(title) && { hint: SPELL }) });
  },
);

check(
  'page-sans-sacha',
  'Camille remplace Sacha dans le paragraphe',
  { after: 'titre-camille', hint: 'Ctrl et F cherche Sacha : combien en reste-t-il dans le fichier ?' },
  async ({ page }) => {
    const texts = await page.locator('p').allTexts();
    if (texts.length === 0) return;
    const line = await page.locator('p').first().line();
    if (/sacha/i.test(await page.text())) {
      refuse({ expected: 'Camille à la place de Sacha, partout', found: 'le mot Sacha est encore dans la page', line });
    }
    refuseOtherName(texts.join(' '), 'le paragraphe', line);
  },
);

check(
  'onglet-sans-sacha',
  'Camille remplace Sacha dans l’onglet',
  { after: 'titre-camille', hint: 'Le texte de l’onglet est vers le haut du fichier.' },
  async ({ page, source }) => {
    const title = (await page.title()).trim();
    const line = source.html().tags('title')[0]?.line;
    if (/sacha/i.test(title)) refuse({ expected: 'Camille dans l’onglet', found: `« ${shorten(title)} »`, line });
    refuseOtherName(title, 'l’onglet', line);
  },
);

check(
  'autres-mots',
  'Les autres mots sont comme au départ',
  {
    after: ['page-sans-sacha', 'onglet-sans-sacha'],
    hint: 'Seul le prénom change. Ctrl et Z ramène un mot effacé.',
  },
  async ({ page, source, given }) => {
    const line = source.html().tags('title')[0]?.line;
    refuseOtherWords([await page.title()], greeted(given, 'title'), line);
    const paragraphs = page.locator('p');
    refuseOtherWords(await paragraphs.allTexts(), greeted(given, 'p'), await paragraphs.first().line());
    const added = addedText(source.html());
    if (added) {
      const found = `du texte en plus : « ${shorten(added.text.trim())} »`;
      const hint = 'Une touche pressée sans le vouloir ? Retour arrière efface ce texte.';
      refuse({ expected: 'le grand titre et le paragraphe, et rien de plus', found, line: added.line, hint });
    }
  },
);

check(
  'meme-page',
  'La page a toujours un seul grand titre et un paragraphe',
  { after: 'signes', hint: 'Remplacez le mot, sans ajouter ni effacer de ligne.' },
  async ({ page }) => {
    const titles = await page.locator('h1').allTexts();
    const paragraphs = await page.locator('p').allTexts();
    if (titles.length === 1 && paragraphs.length === 1 && paragraphs[0] !== '') return;
    const found = `grand titre : ${titles.length}, paragraphe avec du texte : ${paragraphs.filter(Boolean).length}`;
    refuse({ expected: 'un seul grand titre et un seul paragraphe', found });
  },
);

/** Refuses a text without Camille, as a word of its own. */
function refuseOtherName(text: string, place: string, line: number | undefined): void {
  const name = /(?<!\p{L})camille(?!\p{L})/iu.exec(text)?.[0];
  if (name === 'Camille') return;
  if (name) {
    const hint = name === name.toUpperCase() ? 'La petite lampe de Verr Maj est-elle allumée ?' : CAPITAL;
    refuse({ expected: 'Camille, avec une grande lettre au début seulement', found: name, line, hint });
  }
  const expected = `Camille dans ${place}`;
  if (text.trim() === '') {
    refuse({ expected, found: `${place} est sans texte`, line, hint: UNDO });
  }
  const hint = /cam/i.test(text) ? SPELL : 'Le prénom prend la place de Sacha. Où était ce mot, au départ ?';
  refuse({ expected, found: `« ${shorten(text.trim())} »`, line, hint });
}

/** What that element holds at the start, once Camille is greeted. */
function greeted(given: Files, name: string): string {
  const [, text = ''] = new RegExp(`<${name}>([^<]*)`).exec(given.text('index.html')) ?? [];
  return text.replaceAll('Sacha', 'Camille');
}

/** Only letters and digits count: a mark or a space more changes no word. */
function refuseOtherWords(texts: readonly string[], expected: string, line: number | undefined): void {
  const text = texts.join(' ').trim();
  if (texts.length === 0 || letters(text) === letters(expected)) return;
  refuse({ expected: `« ${expected} »`, found: `« ${shorten(text)} »`, line });
}

/** A page saved under another name. */
function isGreeted(files: Files, name: string): boolean {
  return /\.html?$/i.test(name) && files.encoding(name).startsWith('utf-8') && files.text(name).includes('Camille');
}

/** A letter typed between two elements, as the S of Ctrl and S. */
function addedText({ tokens }: HtmlSource): { text: string; line: number } | undefined {
  const text = tokens.find((token, index) => {
    const before = tokens.slice(0, index).findLast(({ kind }) => kind === 'start' || kind === 'end');
    const isBetween = !before || before.kind === 'end' || ['html', 'head', 'meta', 'body'].includes(nameOf(before));
    return token.kind === 'text' && isBetween && letters(token.text) !== '';
  });
  if (text?.kind !== 'text') return undefined;
  const blank = /^\s*/.exec(text.text)?.[0] ?? '';
  return { text: text.text, line: text.line + blank.split('\n').length - 1 };
}

function nameOf(token: Token): string {
  return token.kind === 'start' || token.kind === 'end' ? token.name : '';
}

/** A sign that a hand ate with the word beside it: `Camille/h1>` → `</h1>`. */
function damagedSign(html: HtmlSource): { sign: string; line: number; hint?: string } | undefined {
  const cut = html.fault('bracket');
  const quote = html.fault('quote');
  const open = html.fault('unclosed', 'title', 'h1', 'p') ?? html.fault('unclosed');
  const stray = html.fault('stray');
  if (cut) {
    const hint = 'Comparez avec les autres lignes : après chaque nom, il y a un chevron.';
    return { sign: `le chevron > au bout de ${cut.name}`, line: cut.line, hint };
  }
  if (quote) {
    const hint = 'Les guillemets vont par deux. Ctrl et Z ramène celui qui est effacé.';
    return { sign: `deux guillemets " dans <${quote.name}>`, line: quote.line, hint };
  }
  if (open) return { sign: `</${open.name}>, pour fermer <${open.name}>`, line: open.line };
  return stray && { sign: `<${stray.name}>, avant </${stray.name}>`, line: stray.line };
}
