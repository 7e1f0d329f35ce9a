import { check, fold, type Locator, type Page, refuse, shorten } from '../src/check/vocabulary.ts';

const CHOICES = ['Question', 'Réparation', 'Autre'];
const FIELDS = ['Nom', 'Courriel', 'Sujet', 'Message'];
/** What a person fills in; a button and a hidden field are none. */
const FILLED =
  'input:not([type="submit" i], [type="button" i], [type="reset" i], [type="image" i], [type="hidden" i]), select, textarea';
/** The button itself, where it sends its form. */
const SENDS =
  ':scope:is(button:not([type="button" i], [type="reset" i]), input:is([type="submit" i], [type="image" i]))';

check(
  'etiquettes',
  'Chaque champ est relié à son étiquette : un clic sur elle y place le curseur',
  { hint: 'Cliquez sur l’étiquette : le curseur va-t-il dans le champ ? Comparez avec le champ « Nom ».' },
  async ({ page, source }) => {
    for (const [rank, name] of FIELDS.entries()) {
      const label = labelOf(page, name);
      const expected = `une étiquette visible « ${name} », reliée à son champ`;
      const linked = (await fieldOf(page, name).count()) > 0;
      const field = linked ? fieldOf(page, name) : byHiddenName(page, name);
      const line = (await label.line()) ?? (await field.line()) ?? source.html().lineOf(name);
      if (!linked || !(await isSeen(label))) refuse({ expected, found: await sayMissing(page, name, linked), line });
      const others = FIELDS.slice(0, rank);
      const known = others.length === 0 ? 0 : await page.getByLabel(startsWith(others.join('|'))).count();
      const all = await page.getByLabel(startsWith([...others, name].join('|'))).count();
      if (all === known) refuse({ expected, found: 'cette étiquette mène au champ d’une autre', line });
    }
  },
);

check(
  'courriel',
  'Le courriel a le bon type',
  { after: 'etiquettes', hint: 'L’attribut type dit la sorte de champ : le mot anglais pour une adresse de courriel.' },
  async ({ page }) => {
    const field = fieldOf(page, 'Courriel').first();
    const type = await field.attribute('type');
    if (type?.trim().toLowerCase() === 'email') return;
    const found = type === undefined ? 'un champ sans type' : `le type « ${shorten(type)} »`;
    refuse({ expected: 'un champ « Courriel » prévu pour une adresse', found, line: await field.line() });
  },
);

check(
  'message',
  'Le message accepte plusieurs lignes',
  { after: 'etiquettes', hint: 'Un champ de plusieurs lignes a son propre élément. La fiche F07 donne son nom.' },
  async ({ page }) => {
    const field = fieldOf(page, 'Message').first();
    if ((await field.locator(':scope:is(textarea)').count()) > 0) return;
    const line = await field.line();
    refuse({ expected: 'un champ « Message » de plusieurs lignes', found: 'un champ d’une seule ligne', line });
  },
);

check(
  'sujet',
  'Le sujet propose les trois choix',
  { after: 'etiquettes', hint: 'La liste déroulante est une boîte. Chaque choix est une option, dans la boîte.' },
  async ({ page, source }) => {
    const list = page.getByRole('combobox', { name: startsWith('Sujet') });
    const options = (await list.locator('option').allTexts()).map(fold);
    const expected = 'une liste déroulante de trois choix : « Question », « Réparation », « Autre »';
    const line = (await fieldOf(page, 'Sujet').line()) ?? source.html().lineOf('Sujet');
    if (options.length === 0) refuse({ expected, found: 'le champ n’est pas une liste déroulante', line });
    const missing = CHOICES.find((choice) => !options.includes(fold(choice)));
    if (missing) refuse({ expected, found: `le choix « ${missing} » manque`, line });
    // A first option that says what to do is no choice.
    const extra = options.slice(1).find((option) => !CHOICES.includes(option));
    const isTooLong = options.length > CHOICES.length + 1;
    if (extra !== undefined || isTooLong) {
      refuse({ expected, found: `il y a ${options.length} choix dans la liste`, line });
    }
  },
);

check(
  'obligatoires',
  'Nom, courriel et message sont obligatoires',
  { after: 'etiquettes', hint: 'Un attribut, sans valeur, rend un champ obligatoire. Le champ « Nom » le porte.' },
  async ({ page }) => {
    for (const name of ['Nom', 'Courriel', 'Message']) {
      const field = fieldOf(page, name).first();
      if ((await field.attribute('required')) !== undefined) continue;
      const found = 'on peut envoyer le formulaire sans le remplir';
      refuse({ expected: `un champ « ${name} » obligatoire`, found, line: await field.line() });
    }
  },
);

check(
  'names',
  'Chaque champ a un name différent',
  { after: 'etiquettes', hint: 'L’attribut name donne son nom à la réponse. Deux réponses n’ont pas le même nom.' },
  async ({ page }) => {
    const taken = new Set<string>();
    for (const field of await page.locator(FILLED).all()) {
      const name = (await field.attribute('name'))?.trim() ?? '';
      const expected = 'un attribut name différent pour chaque champ';
      if (name === '') refuse({ expected, found: 'un champ sans name', line: await field.line() });
      if (taken.has(name)) refuse({ expected, found: `deux fois « ${shorten(name)} »`, line: await field.line() });
      taken.add(name);
    }
  },
);

check(
  'formulaire',
  'Les quatre champs sont dans le formulaire',
  { after: 'etiquettes', hint: 'Où le formulaire s’ouvre-t-il ? Où se ferme-t-il ?' },
  async ({ page }) => {
    const id = await page.locator('form').attribute('id');
    for (const name of FIELDS) {
      const field = fieldOf(page, name).first();
      const inside = page.locator('form').getByLabel(startsWith(name));
      const owner = await field.attribute('form');
      if ((await inside.count()) > 0 || (owner !== undefined && owner === id)) continue;
      const found = 'ce champ est hors du formulaire : sa réponse ne partirait pas';
      refuse({ expected: `le champ « ${name} » dans le formulaire`, found, line: await field.line() });
    }
  },
);

check(
  'envoyer',
  'Le bouton « Envoyer » envoie le formulaire',
  { hint: 'Le bouton est dans le formulaire. Quel type de bouton envoie les réponses ?' },
  async ({ page }) => {
    const expected = 'un bouton « Envoyer », qui envoie le formulaire';
    const named = { name: /^\s*envoyer\s*[.!]?\s*$/i };
    const buttons = page.getByRole('button', named);
    const line = (await buttons.line()) ?? (await page.locator('form').line());
    if ((await buttons.count()) === 0) {
      const link = page.getByRole('link', named);
      if ((await link.count()) > 0)
        refuse({ expected, found: 'un lien, à la place du bouton', line: await link.line() });
      const other = page.getByRole('button');
      if ((await other.count()) === 0) refuse({ expected, found: 'aucun bouton « Envoyer »', line });
      const [text = ''] = await other.allTexts();
      const label = (await other.attribute('value')) ?? text;
      refuse({ expected, found: `un bouton « ${shorten(label.trim())} »`, line: await other.line() });
    }
    if ((await buttons.locator(SENDS).count()) === 0) {
      refuse({ expected, found: 'ce bouton ne fait rien : son type n’envoie pas', line });
    }
    if ((await page.locator('form').getByRole('button', named).locator(SENDS).count()) > 0) return;
    const id = await page.locator('form').attribute('id');
    if (id !== undefined && (await buttons.attribute('form')) === id) return;
    refuse({ expected, found: 'le bouton est hors du formulaire', line });
  },
);

/** `startsWith('Nom|Sujet')` matches « Nom * », « sujet (facultatif) », not « Nombre ». */
function startsWith(names: string): RegExp {
  return new RegExp(`^\\s*(?:${names})(?!\\p{L})`, 'iu');
}

function labelOf(page: Page, name: string): Locator {
  return page.locator('label').filter({ hasText: startsWith(name) });
}

function fieldOf(page: Page, name: string): Locator {
  return page.getByLabel(startsWith(name));
}

/** A field whose only name is inside it. */
function byHiddenName(page: Page, name: string): Locator {
  return page.getByPlaceholder(startsWith(name));
}

async function isSeen(label: Locator): Promise<boolean> {
  const box = await label.box();
  return box !== undefined && box.width > 1 && box.height > 1;
}

async function sayMissing(page: Page, name: string, linked: boolean): Promise<string> {
  if (linked) return 'le champ a ce nom, mais aucune étiquette ne se voit';
  const label = labelOf(page, name);
  const goal = await label.attribute('for');
  if (goal !== undefined && (await page.locator(`[id="${goal.replace(/["\\]/g, '')}"]`).count()) === 0)
    return `l’étiquette vise « ${shorten(goal)} » : aucun champ n’a cet identifiant`;
  if ((await label.count()) > 0) return `l’étiquette « ${name} » n’est reliée à aucun champ`;
  if ((await byHiddenName(page, name).count()) > 0) return `« ${name} » est écrit dans le champ, sans étiquette`;
  const [other] = await page.locator('label').filter({ hasText: name }).allTexts();
  return other === undefined ? `aucune étiquette « ${name} »` : `une étiquette « ${shorten(other.trim())} »`;
}
