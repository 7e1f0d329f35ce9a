import {
  check,
  firstMissing,
  letters,
  refuse,
  type SourceElement,
  sameTitle,
  shorten,
} from '../src/check/vocabulary.ts';

const PHOTO = 'img/lac.svg';
const DECORATION = 'img/pas.svg';
/** Where what was there at the start is gone. */
const KEEP = 'Corriger, ce n’est pas effacer. Comparez avec le point de départ.';
const TITLES = [
  'Balade au lac Clair',
  'Le départ',
  'Le trajet',
  'Le sac',
  'La météo',
  'En cas de pluie',
  'Nous écrire',
];
const LINKS = ['Le trajet', 'Le sac', 'Nous écrire', 'Écrivez au club', 'marche@val.example', 'Revoir le trajet'];
/** Name of a link inside the page → title of the part that it leads to. */
const PARTS: Record<string, string> = {
  'Le trajet': 'Le trajet',
  'Le sac': 'Le sac',
  'Nous écrire': 'Nous écrire',
  'Écrivez au club': 'Nous écrire',
  'Revoir le trajet': 'Le trajet',
};
const LISTS = 4;
const ITEMS = ['Remplir', 'Préparer', 'Vérifier', 'de l’eau', 'un repas', 'du pain', 'du fromage', 'un vêtement'];
/** Of two lists: what one does, what one takes. */
const STEP = 'Vérifier ses lacets';
const THING = /de l.eau/;
const TEXT = [
  'Balade au lac Clair',
  'Le départ',
  'Rendez-vous le samedi à neuf heures, devant la mairie.',
  'Le trajet',
  'Neuf kilomètres, trois heures de marche.',
  'Le sac',
  'Remplir sa gourde.',
  'Préparer son repas.',
  'de l’eau',
  'un repas froid',
  'du pain',
  'du fromage',
  'un vêtement de pluie',
  'Une question ?',
  'Écrivez au club',
  'La météo',
  'En cas de pluie',
  'La balade est remplacée par une visite.',
  'Nous écrire',
  'Notre adresse : marche@val.example',
  'Revoir le trajet',
];

check(
  'erreurs',
  'Le validateur ne trouve plus d’erreur',
  { hint: 'Corrigez cette erreur, et elle seule. Enregistrez, puis vérifiez de nouveau.' },
  ({ source }) => {
    const errors = source.html().errors();
    const [first] = errors;
    if (!first) return;
    const left = errors.length === 1 ? 'il en reste une' : `il en reste ${errors.length}`;
    refuse({ expected: `aucune erreur (${left})`, found: first.says, line: first.line });
  },
);

check(
  'identifiants',
  'Chaque identifiant est unique',
  { hint: 'Deux éléments ne portent pas le même identifiant. À quelle partie chaque lien du menu mène-t-il ?' },
  ({ source }) => {
    const lines = new Map<string, number>();
    const elements = source.html().select('[id]');
    const expected = 'un identifiant différent pour chaque élément';
    if (elements.length === 0) refuse({ expected, found: 'aucun identifiant : ils ont disparu', hint: KEEP });
    for (const { attributes, line = 1 } of elements) {
      const id = attributes['id'] ?? '';
      const at = lines.get(id);
      if (at !== undefined) refuse({ expected, found: `« ${shorten(id)} » aussi à la ligne ${at}`, line });
      lines.set(id, line);
    }
  },
);

check(
  'ancres',
  'Chaque lien de la page mène à un endroit qui existe',
  { hint: 'Le signe # est suivi d’un identifiant. Un élément de la page doit le porter.' },
  ({ source }) => {
    const html = source.html();
    const ids = new Set(html.select('[id]').map(({ attributes }) => attributes['id']));
    const inside = html.select('a[href]').filter((link) => partOf(link) !== undefined);
    const lost = inside.find((link) => {
      const id = partOf(link) ?? '';
      return id !== '' && id !== 'top' && !ids.has(id);
    });
    if (!lost && inside.length > 0) return;
    const expected = 'des liens vers un endroit de la page';
    if (!lost) refuse({ expected, found: 'aucun lien', hint: KEEP });
    const found = `« ${shorten(lost.text)} » vise ${lost.attributes['href']}, que rien ne porte`;
    refuse({ expected, found, line: lost.line });
  },
);

check(
  'parties',
  'Chaque lien de la page mène à la partie qu’il annonce',
  { after: 'ancres', hint: 'Cliquez sur chaque lien du menu. À quel titre arrivez-vous ?' },
  async ({ page, source }) => {
    const html = source.html();
    const plan = await page.headings();
    for (const link of html.select('a[href]')) {
      const id = partOf(link);
      const title = Object.entries(PARTS).find(([name]) => sameTitle(link.text, name))?.[1];
      if (title && id === undefined) {
        const hint = 'Comparez cette adresse avec celles du menu de départ : quel signe vient en premier ?';
        const found = `il demande « ${shorten(link.attributes['href'] ?? '')} »`;
        refuse({ expected: `« ${shorten(link.text)} » mène à la partie « ${title} »`, found, line: link.line, hint });
      }
      const target = html.select('[id]').find(({ attributes }) => attributes['id'] === id);
      if (!title || (target && letters(target.text).includes(letters(title)))) continue;
      // What is below a title belongs to its part.
      const above = plan.filter(({ line = 0 }) => line <= (target?.line ?? 0)).at(-1)?.text ?? '';
      if (sameTitle(above, title)) continue;
      const found = above === '' ? 'il mène en haut de la page' : `il mène à « ${shorten(above)} »`;
      refuse({ expected: `« ${shorten(link.text)} » mène à la partie « ${title} »`, found, line: link.line });
    }
  },
);

check(
  'alt',
  'Chaque image a un attribut alt',
  { hint: 'Même une image de décor a un attribut alt. Le sien est vide.' },
  ({ source }) => {
    const images = source.html().select('img');
    const without = images.find(({ attributes }) => attributes['alt'] === undefined);
    if (!without && images.length > 0) return;
    const expected = 'un attribut alt sur chaque image';
    if (!without) refuse({ expected, found: 'aucune image', hint: KEEP });
    refuse({ expected, found: 'une image sans attribut alt', line: without.line });
  },
);

check(
  'alt-juste',
  'L’image du lac est décrite et l’icône de décor a un alt vide',
  { after: 'alt', hint: 'Que dirait-on de l’image à une personne qui ne la voit pas ?' },
  ({ source }) => {
    const images = source.html().select('img');
    const photo = images.find(({ attributes }) => attributes['src']?.endsWith(PHOTO));
    const described = `${PHOTO} décrite en quelques mots`;
    if (!photo) refuse({ expected: described, found: 'cette image n’est plus dans la page', hint: KEEP });
    const alt = photo.attributes['alt']?.trim() ?? '';
    const isEmptyWord = /\.svg$|^(?:une?\s+|l[’'])?(?:image|photo|img|dessin|alt|lac\.svg)$/i.test(alt);
    if (letters(alt) === '' || isEmptyWord) {
      const found = alt === '' ? 'un alt vide' : `« ${shorten(alt)} »`;
      refuse({ expected: described, found, line: photo.line });
    }
    const decoration = images.find(({ attributes }) => attributes['src']?.endsWith(DECORATION));
    const words = decoration?.attributes['alt']?.trim() ?? '';
    if (words === '') return;
    const hint = 'Sans cette image, que perd-on ? Relisez la consigne 6.';
    const found = `« ${shorten(words)} »`;
    refuse({ expected: `un alt vide pour ${DECORATION}`, found, line: decoration?.line, hint });
  },
);

check(
  'texte',
  'Le texte est entier',
  { after: 'erreurs', hint: 'Comparez avec le texte de départ, mot à mot.' },
  async ({ page }) => {
    const text = await page.text();
    // The step that stood alone may be put anywhere among the others.
    const missing = firstMissing(text.replace(`${STEP}.`, ''), TEXT) ?? firstMissing(text, [STEP]);
    if (missing) refuse({ expected: `« ${missing} »`, found: 'ce texte manque, a changé ou n’est plus à sa place' });
  },
);

check(
  'rien-perdu',
  'Aucune image, aucun lien, aucune liste n’a disparu',
  {
    after: 'erreurs',
    hint: 'Corriger, ce n’est pas effacer. Comptez les images, les liens et les listes du départ.',
  },
  async ({ page, source }) => {
    const html = source.html();
    for (const src of [PHOTO, DECORATION]) {
      if (html.select('img').some(({ attributes }) => attributes['src']?.endsWith(src))) continue;
      refuse({ expected: `l’image ${src}`, found: 'elle n’est plus dans la page' });
    }
    const links = html.select('a[href]').map(({ text }) => letters(text));
    for (const name of LINKS) {
      const rank = links.indexOf(letters(name));
      if (rank === -1)
        refuse({ expected: `le lien « ${name} »`, found: 'ce n’est plus un lien', line: html.lineOf(name) });
      links.splice(rank, 1);
    }
    const items = (await page.getByRole('listitem').allTexts()).map(letters);
    const item = ITEMS.find((begin) => !items.some((text) => text.startsWith(letters(begin))));
    if (item) {
      const hint = 'Avec quelles autres lignes ce texte va-t-il ? Regardez les listes du point de départ.';
      refuse({ expected: `« ${item}… » dans une liste`, found: 'il n’y est plus', line: html.lineOf(item), hint });
    }
    const mixed = page.getByRole('list').filter({ hasText: STEP }).filter({ hasText: THING });
    if ((await mixed.count()) > 0) {
      const found = 'il est avec les objets à emporter';
      const hint = 'Lisez chaque liste : laquelle dit ce que l’on fait avant de partir ?';
      refuse({ expected: `« ${STEP} » avec les gestes à faire`, found, line: html.lineOf(STEP), hint });
    }
    const lists = await page.getByRole('list').count();
    if (lists < LISTS) refuse({ expected: `au moins ${LISTS} listes`, found: `il y en a ${lists}` });
  },
);

check(
  'titres',
  'Les titres ne sautent pas de niveau',
  { hint: 'Après un titre de niveau 2, on descend d’une marche à la fois.' },
  async ({ page, source }) => {
    const plan = await page.headings();
    const gone = TITLES.find((title) => !plan.some(({ text }) => sameTitle(text, title)));
    if (gone) {
      const hint = 'Dans le point de départ, quelles balises entourent ce texte ?';
      const line = source.html().lineOf(gone);
      refuse({ expected: `« ${gone} », un titre`, found: 'ce n’est plus un titre', line, hint });
    }
    const empty = plan.find(({ text }) => text === '');
    if (empty) {
      const hint = 'Dans le point de départ, que contient ce titre ? Est-il en trop ?';
      refuse({ expected: 'des titres avec du texte', found: 'un titre vide', line: empty.line, hint });
    }
    const jump = plan.find(({ level }, rank) => level > (plan[rank - 1]?.level ?? 0) + 1);
    if (!jump) return;
    const found = `« ${shorten(jump.text)} », de niveau ${jump.level}, saute une marche`;
    refuse({ expected: 'un plan sans marche sautée', found, line: jump.line });
  },
);

/** Where in this page a link leads: `index.html#le%20sac` → `le sac`; nothing for a link to elsewhere. */
function partOf({ attributes }: SourceElement): string | undefined {
  const id = /^\s*(?:(?:\.\/)*index\.html)?#(.*)$/s.exec(attributes['href'] ?? '')?.[1]?.trimEnd();
  try {
    return id && decodeURIComponent(id);
  } catch {
    return id;
  }
}
