import { check, fold, type Locator, letters, refuse, sameTitle, shorten } from '../src/check/vocabulary.ts';

const TITLE = 'Horaires de la médiathèque';
const COLUMNS = ['Jour', 'Matin', 'Après-midi'];
const CLOSED = 'Fermé';
const MORNING = '10 h – 12 h';
const AFTERNOON = '14 h – 18 h';
/** Day, morning, afternoon. */
const WEEK: [string, string, string][] = [
  ['lundi', CLOSED, CLOSED],
  ['mardi', CLOSED, AFTERNOON],
  ['mercredi', MORNING, AFTERNOON],
  ['jeudi', CLOSED, CLOSED],
  ['vendredi', CLOSED, AFTERNOON],
  ['samedi', MORNING, AFTERNOON],
];
const LOOKS = [
  'width',
  'height',
  'border',
  'bgcolor',
  'align',
  'valign',
  'cellpadding',
  'cellspacing',
  'style',
  'color',
];

check(
  'titre',
  'Le tableau a pour titre « Horaires de la médiathèque »',
  { hint: 'Un élément donne le titre d’un tableau. Il est le premier à l’intérieur.' },
  async ({ page, source }) => {
    const tables = page.getByRole('table');
    const count = await tables.count();
    if (count !== 1) {
      const [found, hint] =
        count === 0
          ? ['aucun tableau', 'Quel élément entoure toutes les lignes ? La fiche F05 le dit.']
          : [`${count} tableaux`, 'Où le premier tableau se ferme-t-il ? Toutes les lignes sont avant.'];
      refuse({ expected: 'un seul tableau', found, line: await tables.nth(1).line(), hint });
    }
    const captions = tables.locator('caption');
    const [title] = await captions.allTexts();
    const expected = `le titre du tableau : « ${TITLE} »`;
    if (title === undefined) {
      refuse({
        expected,
        found: 'le tableau n’a pas de titre',
        line: source.html().lineOf(TITLE) ?? (await tables.line()),
      });
    }
    if (!sameTitle(title, TITLE)) {
      const hint = 'Comparez ce titre avec l’énoncé, lettre par lettre.';
      refuse({ expected, found: `« ${shorten(title)} »`, line: await captions.line(), hint });
    }
    if ((await tables.locator(':scope > caption:first-child').count()) > 0) return;
    refuse({ expected: 'le titre, en premier dans le tableau', found: 'il vient après', line: await captions.line() });
  },
);

check(
  'dedans',
  'Toutes les lignes et toutes les cases sont dans le tableau',
  { after: 'titre', hint: 'Cherchez la fin du tableau. Que reste-t-il dessous ?' },
  ({ source }) => {
    const outside = source
      .html()
      .errors()
      .find(({ kind }) => kind === 'table-part');
    if (!outside) return;
    refuse({
      expected: 'toutes les lignes entre l’ouverture et la fin du tableau',
      found: `<${outside.name}> est hors du tableau`,
      line: outside.line,
    });
  },
);

check(
  'colonnes',
  'Les trois en-têtes de colonne sont reconnus',
  { hint: 'Du gras ne fait pas un en-tête : un élément le dit.' },
  async ({ page, source }) => {
    const row = page.getByRole('row').first();
    const heads = (await row.locator(headersBut('row')).allTexts()).map(bare);
    const missing = COLUMNS.find((column, rank) => heads[rank] !== bare(column));
    const expected = `trois en-têtes de colonne, dans l’ordre : ${COLUMNS.join(', ')}`;
    if (missing) {
      const found = `« ${missing} » n’est pas un en-tête de colonne à sa place`;
      const line = source.html().lineOf(missing) ?? (await row.line());
      const data = (await row.locator('td').allTexts()).map(bare);
      if (data.includes(bare(missing)) || heads.length === 0) refuse({ expected, found, line });
      const hint = 'Regardez la première ligne : les mots, leur ordre, la valeur de scope.';
      refuse({ expected, found, line, hint });
    }
    if (heads.length === COLUMNS.length) return;
    const hint = 'Lisez la première ligne : quel en-tête n’est pas dans l’énoncé ?';
    refuse({ expected, found: `en-têtes de colonne : ${heads.length}`, line: await row.line(), hint });
  },
);

check(
  'jours',
  'Les six jours sont des en-têtes de ligne',
  { hint: 'Le jour nomme toute sa ligne, vers la droite : que dit la ligne du lundi ?' },
  async ({ page }) => {
    const rows = await dayRows(page.getByRole('row'));
    const expected = `six lignes, dans l’ordre : ${WEEK.map(([day]) => day).join(', ')}`;
    for (const [rank, [day]] of WEEK.entries()) {
      const head = rows[rank]?.locator(headersBut('col'));
      const [text = ''] = (await head?.allTexts()) ?? [];
      if (dayIn(text) === day) continue;
      if (!rows[rank]) {
        const hint = 'Chaque jour a sa ligne. Celle du lundi montre le modèle.';
        refuse({ expected, found: `la ligne du jour « ${day} » manque`, hint });
      }
      const found = `« ${day} » n’est pas l’en-tête de la ligne ${rank + 1}`;
      const line = await rows[rank]?.line();
      const isOther = WEEK.some(([other]) => dayIn(text) === other);
      refuse({
        expected,
        found,
        line,
        ...(isOther && { hint: 'Lisez les jours de haut en bas : un jour est-il sauté ?' }),
      });
    }
    if (rows.length === WEEK.length) return;
    const hint = 'Lisez les lignes de haut en bas : laquelle est en trop, ou vide ?';
    const found = `lignes sous les en-têtes : ${rows.length}`;
    refuse({ expected, found, line: await rows[WEEK.length]?.line(), hint });
  },
);

check(
  'horaires',
  'Chaque case porte le bon horaire ou « Fermé »',
  { hint: 'Comptez les cases de chaque ligne : le jour, le matin, l’après-midi.' },
  async ({ page }) => {
    for (const row of await dayRows(page.getByRole('row'))) {
      const texts = await row.locator('th').allTexts();
      const day = WEEK.find(([name]) => texts.some((text) => dayIn(text) === name));
      if (!day) continue;
      const [name, ...hours] = day;
      const cells = await cellsOf(row);
      const line = await row.line();
      if (cells.length !== hours.length) {
        const isHeader = cells.length + texts.length === hours.length + 1;
        const expected = `${name} : une case pour le matin, une pour l’après-midi`;
        if (isHeader) {
          const hint = 'Seul le jour nomme la ligne. Les horaires sont des données.';
          refuse({ expected, found: 'un en-tête (th) à la place d’une case (td)', line, hint });
        }
        refuse({ expected, found: `cases après le jour : ${cells.length}`, line });
      }
      const wrong = hours.findIndex((hour, rank) => said(cells[rank] ?? '') !== said(hour));
      if (wrong === -1) continue;
      const expected = `${name}, ${(COLUMNS[wrong + 1] ?? '').toLowerCase()} : ${hours[wrong]}`;
      const hint = isNearlyClosed(cells[wrong], hours[wrong])
        ? 'Comparez ce mot avec celui de la ligne du lundi, lettre à lettre.'
        : 'Relisez l’énoncé pour ce jour. La première case après lui est le matin.';
      refuse({ expected, found: cells[wrong] ? `« ${shorten(cells[wrong])} »` : 'la case est vide', line, hint });
    }
    const days = (await page.locator('td, th').allTexts()).map(dayIn);
    const lost = WEEK.find(([day]) => !days.includes(day));
    if (!lost) return;
    const hint = 'Copiez toute la ligne du lundi, collez-la dessous, puis changez les mots.';
    refuse({ expected: `les horaires du jour « ${lost[0]} »`, found: 'ce jour n’est pas dans le tableau', hint });
  },
);

check(
  'scope',
  'Chaque en-tête a son attribut scope',
  { after: 'colonnes', hint: 'Vers le bas, une colonne. Vers la droite, une ligne.' },
  async ({ page }) => {
    for (const [rank, row] of (await page.getByRole('row').all()).entries()) {
      for (const head of await row.locator('th').all()) {
        const [text = ''] = await head.allTexts();
        const wanted = rank === 0 ? 'col' : 'row';
        const scope = await head.attribute('scope');
        if (scope?.toLowerCase() === wanted) continue;
        const expected = `scope="${wanted}" sur l’en-tête « ${shorten(text)} »`;
        refuse({ expected, found: scope ? `scope="${shorten(fold(scope))}"` : 'aucun scope', line: await head.line() });
      }
    }
  },
);

check(
  'apparence',
  'Aucun réglage d’apparence dans le HTML',
  { after: 'colonnes', hint: 'Retirez ce qui parle de largeur, de bordure ou de couleur.' },
  ({ source }) => {
    const expected = 'aucun réglage d’apparence';
    const html = source.html();
    const [tag] = html.select('center, font, style');
    if (tag) refuse({ expected, found: `l’élément ${tag.name}`, line: tag.line });
    for (const name of LOOKS) {
      const [element] = html.select(`[${name}]`);
      if (element) refuse({ expected, found: `l’attribut ${name}`, line: element.line });
    }
  },
);

check(
  'fermetures',
  'Chaque fermeture porte le nom de son ouverture',
  { hint: 'Lisez chaque ligne : la fin porte le même nom que le début.' },
  ({ source }) => {
    const html = source.html();
    const fault = html.fault('stray') ?? html.fault('crossed');
    if (!fault) return;
    const expected = 'une fermeture du même nom que l’ouverture';
    refuse({ expected, found: `</${fault.name}> ne ferme pas la bonne balise`, line: fault.line });
  },
);

/** Headers, with any scope but that one: a missing scope is told by its own check. */
function headersBut(scope: 'col' | 'row'): string {
  return `th:not([scope="${scope}" i])`;
}

/** The rows but the first, which names the columns. */
async function dayRows(rows: Locator): Promise<Locator[]> {
  return (await rows.all()).slice(1);
}

/** Texts of the data of a row, one a column: a cell over two columns counts twice. */
async function cellsOf(row: Locator): Promise<string[]> {
  const cells: string[] = [];
  for (const cell of await row.locator('td').all()) {
    const [text = ''] = await cell.allTexts();
    const columns = Number((await cell.attribute('colspan')) ?? 1);
    cells.push(...(columns === 2 ? [text, text] : [text]));
  }
  return cells;
}

/** `Ferme`, `Fermée`: the right answer, misspelt. */
function isNearlyClosed(cell = '', hour = ''): boolean {
  return hour === CLOSED && /^ferm/.test(bare(cell));
}

/** `de 10h à 12h00` or `10 à 12 h` → `10:00 12:00`; without an hour, its letters: `Fermé.` → `fermé`. */
function said(text: string): string {
  // The unit may be said once, after the second hour.
  const first = /(?<!\d|(?:h|heures?|:)\s*)(\d{1,2})(?=\s*(?:à|et|[-‐‑‒–—−])\s*\d{1,2}\s*(?:heures?|h)(?!\p{L}))/giu;
  const hours = [
    ...text.replace(first, '$1 h').matchAll(/(\d{1,2})\s*(?:heures?|h|:)(?!\p{L})\s*(?:(\d{2})(?!\s*h))?/giu),
  ];
  if (hours.length === 0) return bare(text);
  return hours.map(([, hour = '', minutes = '00']) => `${Number(hour)}:${minutes}`).join(' ');
}

/** `Le mardi` → `mardi`. */
function dayIn(text: string): string {
  return bare(text).replace(/^le/, '');
}

/** `VENDREDI :` → `vendredi`. */
function bare(text: string): string {
  return letters(text).toLowerCase();
}
