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
      if (!linked || !(await isSeen(label))) refuse({ expected, line, ...(await missingLabel(page, name, linked)) });
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
    if (options.length === 0) {
      const isList = (await list.count()) > 0;
      refuse({
        expected,
        found: isList ? 'aucun choix dans la liste' : 'le champ n’est pas une liste déroulante',
        line,
      });
    }
    const missing = CHOICES.find((choice) => !options.includes(fold(choice)));
    if (missing) {
      const hint = 'Lisez chaque choix, lettre par lettre, à côté de l’énoncé.';
      refuse({ expected, found: `le choix « ${missing} » manque`, line, hint });
    }
    // A first option that says what to do is no choice.
    const extra = options.slice(1).find((option) => !CHOICES.includes(option));
    const isTooLong = options.length > CHOICES.length + 1;
    if (extra !== undefined || isTooLong) {
      const hint = 'Lisez les choix un par un : lequel n’est pas dans l’énoncé ?';
      refuse({ expected, found: `il y a ${options.length} choix dans la liste`, line, hint });
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
  { hint: 'Regardez le type du bouton : quel mot anglais veut dire « envoyer » ?' },
  async ({ page }) => {
    const expected = 'un bouton « Envoyer », qui envoie le formulaire';
    const named = { name: /^\s*envoyer\s*[.!]?\s*$/i };
    const buttons = page.getByRole('button', named);
    const line = (await buttons.line()) ?? (await page.locator('form').line());
    if ((await buttons.count()) === 0) {
      const link = page.getByRole('link', named);
      if ((await link.count()) > 0) {
        const hint = 'Un lien mène ailleurs. Quel élément envoie des réponses ? La fiche F07 le montre.';
        refuse({ expected, found: 'un lien, à la place du bouton', line: await link.line(), hint });
      }
      const other = page.getByRole('button');
      if ((await other.count()) === 0) {
        const hint = 'Le bouton vient après le dernier champ. La fiche F07 montre son élément.';
        refuse({ expected, found: 'aucun bouton « Envoyer »', line, hint });
      }
      const [text = ''] = await other.allTexts();
      const label = (await other.attribute('value')) ?? text;
      const hint = 'Relisez l’énoncé : quel mot ce bouton porte-t-il ?';
      refuse({ expected, found: `un bouton « ${shorten(label.trim())} »`, line: await other.line(), hint });
    }
    if ((await buttons.locator(SENDS).count()) === 0) {
      refuse({ expected, found: 'ce bouton ne fait rien : son type n’envoie pas', line });
    }
    if ((await page.locator('form').getByRole('button', named).locator(SENDS).count()) > 0) return;
    const id = await page.locator('form').attribute('id');
    if (id !== undefined && (await buttons.attribute('form')) === id) return;
    const hint = 'Où le formulaire se ferme-t-il ? Le bouton est-il avant, ou après ?';
    refuse({ expected, found: 'le bouton est hors du formulaire', line, hint });
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

/** Why a field has no label that is seen, and where to look. */
async function missingLabel(page: Page, name: string, linked: boolean): Promise<{ found: string; hint?: string }> {
  if (linked) {
    const found = 'le champ a ce nom, mais aucune étiquette ne se voit';
    return { found, hint: 'Dans le champ « Nom », quel élément affiche le mot ?' };
  }
  const label = labelOf(page, name);
  const goal = await label.attribute('for');
  if (goal !== undefined && (await page.locator(`[id="${goal.replace(/["\\]/g, '')}"]`).count()) === 0) {
    const found = `l’étiquette vise « ${shorten(goal)} » : aucun champ n’a cet identifiant`;
    return { found, hint: 'Quel identifiant ce champ a-t-il ? Comparez les deux mots, lettre par lettre.' };
  }
  if ((await label.count()) > 0) return { found: `l’étiquette « ${name} » n’est reliée à aucun champ` };
  if ((await byHiddenName(page, name).count()) > 0) {
    const found = `« ${name} » est écrit dans le champ, sans étiquette`;
    return { found, hint: 'Tapez une lettre dans ce champ : que devient le mot ?' };
  }
  const [other] = await page.locator('label').filter({ hasText: name }).allTexts();
  if (other !== undefined) {
    const hint = 'Comparez le premier mot de l’étiquette avec l’énoncé.';
    return { found: `une étiquette « ${shorten(other.trim())} »`, hint };
  }
  const hint = 'Le champ « Nom » a deux parties : lesquelles ? Faites de même pour celui-ci.';
  return { found: `aucune étiquette « ${name} »`, hint };
}
