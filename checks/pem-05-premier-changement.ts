import { check, type HtmlSource, refuse, sameTitle, shorten } from '../src/check/vocabulary.ts';

const greeting = 'Bonjour Camille';

check(
  'signes',
  'Les signes entre chevrons sont entiers',
  { hint: 'Ctrl et Z ramène un signe effacé. Dans une paire, < ouvre et </ ferme.' },
  ({ source }) => {
    const damaged = damagedSign(source.html());
    if (!damaged) return;
    refuse({ expected: damaged.sign, found: 'ce signe manque, ou il est abîmé', line: damaged.line });
  },
);

check(
  'titre-camille',
  'Le grand titre affiche « Bonjour Camille »',
  { after: 'signes', hint: 'Changez le mot dans le grand titre, puis enregistrez avec Ctrl et S.' },
  async ({ page, files, given }) => {
    const expected = 'le grand titre « Bonjour Camille »';
    if (files.text('index.html').trim() === given.text('index.html').trim()) {
      refuse({ expected, found: 'le fichier n’a pas changé : est-il enregistré ?' });
    }
    const titles = await page.getByRole('heading', { level: 1 }).allTexts();
    if (titles.some((title) => sameTitle(title, greeting))) return;
    const [title] = titles;
    if (title === undefined) refuse({ expected, found: 'aucun grand titre' });
    const isSmall = title.includes('camille');
    const found = isSmall ? 'le prénom commence par une petite lettre' : `« ${shorten(title)} »`;
    refuse({ expected, found, line: await page.getByRole('heading', { level: 1 }).first().line() });
  },
);

check(
  'page-sans-sacha',
  'Sacha n’apparaît plus dans la page',
  { after: 'titre-camille', hint: 'Cherchez Sacha avec Ctrl et F, dans l’éditeur.' },
  async ({ page }) => {
    if (!/sacha/i.test(await page.text())) {
      const texts = await page.locator('p').allTexts();
      if (texts.length === 0 || texts.some((text) => /(?<!\p{L})Camille(?!\p{L})/u.test(text))) return;
      refuse({ expected: 'Camille dans le paragraphe', found: 'le paragraphe ne nomme pas Camille' });
    }
    refuse({ expected: 'Camille à la place de Sacha, partout', found: 'le mot Sacha est encore dans la page' });
  },
);

check(
  'onglet-sans-sacha',
  'Sacha n’apparaît plus dans l’onglet',
  { after: 'titre-camille', hint: 'Le texte de l’onglet est vers le haut du fichier.' },
  async ({ page }) => {
    const title = (await page.title()).trim();
    if (title !== '' && !/sacha/i.test(title)) return;
    refuse({
      expected: 'Camille dans l’onglet',
      found: title === '' ? 'un onglet sans texte' : `« ${shorten(title)} »`,
    });
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

/** A sign that a hand ate with the word beside it: `Camille/h1>` → `</h1>`. */
function damagedSign(html: HtmlSource): { sign: string; line: number } | undefined {
  const cut = html.fault('bracket');
  const quote = html.fault('quote');
  const open = html.fault('unclosed', 'title', 'h1');
  const stray = html.fault('stray');
  if (cut) return { sign: `le chevron > au bout de ${cut.name}`, line: cut.line };
  if (quote) return { sign: `deux guillemets " dans <${quote.name}>`, line: quote.line };
  if (open) return { sign: `</${open.name}>, pour fermer <${open.name}>`, line: open.line };
  return stray && { sign: `<${stray.name}>, avant </${stray.name}>`, line: stray.line };
}
