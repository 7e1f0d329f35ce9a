import { check, type Finder, type Locator, type Page, refuse, shorten } from '../src/check/vocabulary.ts';

const LEVELS = ['Débutant', 'Intermédiaire', 'Confirmé'];
/** What a person fills in; a button and a hidden field are none. */
const FILLED =
  'input:not([type="submit" i], [type="button" i], [type="reset" i], [type="image" i], [type="hidden" i]), select, textarea';
/** What is in the group, and what is not. */
const EDGES = 'Où la boîte du groupe s’ouvre-t-elle, et où se ferme-t-elle ?';
const UNSEEN = 'Regardez le champ « Équipe » : quel élément affiche son nom ?';
/** `\u0027` is the straight apostrophe: written plainly in a pattern with `u`, it would break the selector. */
const RULES = /^\s*j\s*[\u0027’‘ʼ]\s*accepte\s+le\s+r[èe]glement(?!\p{L})/iu;

check(
  'groupe',
  'Un groupe porte le nom « Niveau »',
  { hint: 'Une boîte entoure les trois choix. Son premier élément la nomme.' },
  async ({ page, source }) => {
    const open = source.html().fault('unclosed', 'legend');
    if (open) {
      const found = 'la balise <legend> n’est pas fermée';
      const hint = 'Regardez juste après le mot Niveau : quel signe manque ?';
      refuse({ expected: 'un groupe nommé « Niveau »', found, line: open.line, hint });
    }
    if ((await (await groupOf(page)).count()) > 0) return;
    const boxes = page.getByRole('group');
    const found = (await boxes.count()) > 0 ? 'un groupe qui n’a pas ce nom' : 'aucun groupe';
    const line = (await boxes.line()) ?? source.html().lineOf('Niveau');
    refuse({ expected: 'un groupe nommé « Niveau »', found, line });
  },
);

check(
  'choix',
  'Le groupe contient les trois choix, avec leur étiquette',
  {
    after: 'groupe',
    hint: 'Chaque choix a son bouton radio et son étiquette. Cliquez sur l’étiquette pour l’essayer.',
  },
  async ({ page, source }) => {
    const group = await groupOf(page);
    for (const level of LEVELS) {
      const expected = `dans le groupe, un bouton radio avec son étiquette « ${level} »`;
      if ((await radioOf(group, level).count()) > 0 && (await isLabelled(page, level))) continue;
      const line = source.html().lineOf(level);
      if ((await radioOf(page, level).count()) > 0 && (await isLabelled(page, level))) {
        refuse({ expected, found: 'ce bouton radio est hors du groupe', line, hint: EDGES });
      }
      refuse({ expected, line, ...(await missingField(page, level)) });
    }
    const others = group.locator(FILLED).locator(':scope:not([type="radio" i])');
    if ((await others.count()) > 0) {
      const found = 'un autre champ est aussi dans le groupe';
      refuse({
        expected: 'dans le groupe, les trois boutons radio seuls',
        found,
        line: await others.line(),
        hint: EDGES,
      });
    }
    const count = await group.getByRole('radio').count();
    if (count === LEVELS.length) return;
    const hint = 'Lisez les choix un par un : lequel n’est pas dans l’énoncé ?';
    const found = `il y en a ${count}`;
    refuse({ expected: 'trois boutons radio dans le groupe', found, line: await group.line(), hint });
  },
);

check(
  'un-seul',
  'Choisir un niveau retire le précédent',
  { after: 'choix', hint: 'Essayez de choisir deux niveaux à la fois. Qu’ont en commun les radios d’un même groupe ?' },
  async ({ page }) => {
    const group = await groupOf(page);
    for (const level of LEVELS) await radioOf(group, level).first().check();
    const chosen = group.getByRole('radio', { checked: true });
    const count = await chosen.count();
    if (count === 1) return;
    const line = await group.getByRole('radio').line();
    refuse({ expected: 'un seul niveau choisi à la fois', found: `${count} niveaux choisis en même temps`, line });
  },
);

check(
  'etiquettes',
  'Chaque étiquette choisit le bouton radio qu’elle accompagne',
  { after: 'choix', hint: 'Cliquez sur chaque étiquette : le point apparaît-il à côté d’elle ?' },
  ({ source }) => {
    const html = source.html();
    const ids = html.select('input[type="radio" i]').map(({ attributes }) => attributes['id']);
    const labels = html.select('label[for]').filter(({ attributes }) => ids.includes(attributes['for']));
    // Labels and buttons come in the same order, whichever is written first.
    const named = [...new Set(labels.map(({ attributes }) => attributes['for']))];
    const lost = named.find((id, rank) => id !== ids.filter((one) => named.includes(one))[rank]);
    const wrong = labels.find(({ attributes }) => attributes['for'] === lost);
    if (lost === undefined || !wrong) return;
    const expected = `l’étiquette « ${shorten(wrong.text)} » reliée au bouton radio à côté d’elle`;
    refuse({ expected, found: 'elle est reliée à un autre bouton radio', line: wrong.line });
  },
);

check(
  'valeurs',
  'Chaque niveau a sa propre valeur',
  { after: 'choix', hint: 'Le club reçoit la valeur du bouton choisi. Que lit-il pour chaque niveau ?' },
  async ({ page }) => {
    const lines = new Map<string, number | undefined>();
    for (const radio of await (await groupOf(page)).getByRole('radio').all()) {
      const value = (await radio.attribute('value'))?.trim() ?? '';
      const line = await radio.line();
      const expected = 'un attribut value différent pour chaque bouton radio';
      if (value === '') refuse({ expected, found: 'ce bouton radio n’a pas de value', line });
      if (lines.has(value)) {
        refuse({ expected, found: `« ${shorten(value)} » aussi à la ligne ${lines.get(value)}`, line });
      }
      lines.set(value, line);
    }
  },
);

check(
  'nombre',
  'Le nombre de joueurs va de 1 à 8',
  { hint: 'Un champ de nombre accepte une limite basse et une limite haute.' },
  async ({ page, source }) => {
    const expected = 'un champ de nombre « Nombre de joueurs », de 1 à 8';
    const field = await labelled(page, source.html().lineOf('Nombre de joueurs'), 'Nombre de joueurs', expected);
    const line = await field.line();
    const type = (await field.attribute('type'))?.trim().toLowerCase();
    if (type !== 'number' && type !== 'range') {
      const hint = 'L’attribut type dit la sorte de champ. La fiche F07 donne celui d’un nombre.';
      refuse({ expected, found: `un champ ${sayType(type)}`, line, hint });
    }
    for (const [name, limit] of [
      ['min', 1],
      ['max', 8],
    ] as const) {
      const written = await field.attribute(name);
      if (written !== undefined && Number.parseFloat(written) === limit) continue;
      const found = written === undefined ? `aucune limite ${name}` : `${name} vaut « ${shorten(written)} »`;
      refuse({ expected, found, line });
    }
  },
);

check(
  'date',
  'La date a un champ de date avec son étiquette',
  { hint: 'L’attribut type dit la sorte de champ. Pour une date, le mot anglais est le même.' },
  async ({ page, source }) => {
    const expected = 'un champ de date « Date du tournoi »';
    const field = await labelled(page, source.html().lineOf('Date du tournoi'), 'Date du tournoi', expected);
    const type = (await field.attribute('type'))?.trim().toLowerCase();
    if (type !== 'date') refuse({ expected, found: `un champ ${sayType(type)}`, line: await field.line() });
  },
);

check(
  'reglement',
  'La case du règlement est obligatoire',
  { hint: 'Une case à cocher a son type. Un attribut sans valeur la rend obligatoire.' },
  async ({ page, source }) => {
    const expected = 'une case à cocher obligatoire, avec son étiquette « J’accepte le règlement »';
    const box = page.getByRole('checkbox', { name: RULES });
    const line = (await box.line()) ?? source.html().lineOf('règlement');
    if ((await box.count()) === 0) {
      const other = page.getByLabel(RULES);
      const type = (await other.attribute('type'))?.trim().toLowerCase();
      if ((await other.count()) > 0) refuse({ expected, found: `un champ ${sayType(type)}`, line: await other.line() });
      const labels = await page.locator('label').filter({ hasText: RULES }).count();
      if (labels > 0) {
        const hint = 'Cliquez sur l’étiquette : la case se coche-t-elle ?';
        refuse({ expected, found: 'cette étiquette n’est reliée à aucune case à cocher', line, hint });
      }
      const isBox = (await page.getByRole('checkbox').count()) > 0;
      const hint = 'La case a besoin d’une étiquette. Comparez ses mots avec l’énoncé.';
      refuse({ expected, found: 'aucune étiquette de ce nom', line, ...(isBox && { hint }) });
    }
    if (!(await isSeen(page.locator('label').filter({ hasText: RULES })))) {
      const found = 'la case a ce nom, mais aucune étiquette ne se voit';
      refuse({ expected, found, line, hint: UNSEEN });
    }
    if ((await box.first().attribute('required')) !== undefined) return;
    refuse({ expected, found: 'on peut envoyer le formulaire sans la cocher', line });
  },
);

check(
  'equipe',
  'Le champ « Équipe » et le bouton sont toujours là',
  { hint: 'Comparez avec le formulaire de départ.' },
  async ({ page, source }) => {
    const expected = 'le champ « Équipe » avec son étiquette, et le bouton « S’inscrire »';
    await labelled(page, source.html().lineOf('Équipe'), 'Équipe', expected);
    if (
      (await page
        .locator('form')
        .getByRole('button', { name: /inscrire/i })
        .count()) > 0
    )
      return;
    refuse({ expected, found: 'le bouton n’est plus dans le formulaire', line: await page.locator('form').line() });
  },
);

check(
  'names',
  'Chaque champ a un name',
  { after: 'choix', hint: 'L’attribut name donne son nom à la réponse. Sans lui, la réponse ne part pas.' },
  async ({ page }) => {
    const nameless = page.locator(FILLED).locator(':scope:not([name]), :scope[name=""]');
    if ((await nameless.count()) > 0) {
      refuse({
        expected: 'un attribut name pour chaque champ',
        found: 'un champ sans name',
        line: await nameless.line(),
      });
    }
    const outside = page.locator(`:is(${FILLED}):not(form *, [form])`);
    if ((await outside.count()) === 0) return;
    const found = 'ce champ est hors du formulaire : sa réponse ne partirait pas';
    const hint = 'Où le formulaire se ferme-t-il ? Ce champ est-il avant, ou après ?';
    refuse({ expected: 'tous les champs dans le formulaire', found, line: await outside.line(), hint });
  },
);

/** The group of the levels, of either kind; of no element where there is none. */
async function groupOf(page: Page): Promise<Locator> {
  const named = { name: startsWith('Niveau') };
  const group = page.getByRole('group', named);
  return (await group.count()) > 0 ? group : page.getByRole('radiogroup', named);
}

function radioOf(within: Finder, level: string): Locator {
  return within.getByRole('radio', { name: startsWith(level) });
}

/** The field of that label; refuses where there is none, or where its label is not seen. */
async function labelled(page: Page, line: number | undefined, name: string, expected: string): Promise<Locator> {
  const field = page.getByLabel(startsWith(name));
  const isLinked = (await field.count()) > 0;
  const again = labelOf(page, name).nth(1);
  if ((await again.count()) > 0) {
    const hint = 'Une étiquette et un champ suffisent : lesquels garder ?';
    refuse({ expected, found: `deux étiquettes « ${name} »`, line: await again.line(), hint });
  }
  if (isLinked && (await isLabelled(page, name))) return field.first();
  const unseen = { found: 'le champ a ce nom, mais aucune étiquette ne se voit', hint: UNSEEN };
  const fault = isLinked ? unseen : await missingField(page, name);
  refuse({ expected, line: line ?? (await field.line()), ...fault });
}

/** `startsWith('Date')` matches « Date * », « date (obligatoire) », not « Dates ». */
function startsWith(name: string): RegExp {
  return new RegExp(`^\\s*${name.replaceAll(' ', '\\s+')}(?!\\p{L})`, 'iu');
}

function labelOf(page: Page, name: string): Locator {
  return page.locator('label').filter({ hasText: startsWith(name) });
}

function isLabelled(page: Page, name: string): Promise<boolean> {
  return isSeen(labelOf(page, name));
}

async function isSeen(label: Locator): Promise<boolean> {
  const box = await label.box();
  return box !== undefined && box.width > 1 && box.height > 1;
}

/** Why no field has that label, and where to look when the hint of the check does not tell. */
async function missingField(page: Page, name: string): Promise<{ found: string; hint?: string }> {
  const label = labelOf(page, name);
  const goal = await label.attribute('for');
  const aimed = page.locator(`[id="${(goal ?? '').replace(/["\\]/g, '')}"]`);
  if (goal !== undefined && (await aimed.count()) === 0) {
    const found = `l’étiquette vise « ${shorten(goal)} » : aucun champ n’a cet identifiant`;
    return { found, hint: 'Quel identifiant ce champ a-t-il ? Comparez les deux mots, lettre par lettre.' };
  }
  const field = page.getByLabel(startsWith(name));
  const type = (await field.attribute('type'))?.trim().toLowerCase();
  if ((await field.count()) > 0 && type !== 'radio') {
    const hint = 'Lisez le mot de l’attribut type, lettre par lettre, à côté de la fiche F07.';
    return { found: `un champ ${sayType(type)}`, hint };
  }
  if (goal !== undefined) {
    const hint = 'Quel bouton radio est à côté de cette étiquette ? Regardez son identifiant.';
    return { found: `l’étiquette vise « ${shorten(goal)} », comme une autre`, hint };
  }
  if ((await label.count()) > 0) {
    const hint = 'Cliquez sur cette étiquette : que se passe-t-il ? Comparez avec le champ « Équipe ».';
    return { found: `l’étiquette « ${name} » n’est reliée à aucun champ`, hint };
  }
  if ((await page.getByPlaceholder(startsWith(name)).count()) > 0) {
    const hint = 'Tapez une lettre dans ce champ : que devient le mot ?';
    return { found: 'ce nom est écrit dans le champ, sans étiquette', hint };
  }
  return { found: `aucune étiquette « ${name} »` };
}

function sayType(type: string | undefined): string {
  return type === undefined ? 'sans type' : `de type « ${shorten(type)} »`;
}
