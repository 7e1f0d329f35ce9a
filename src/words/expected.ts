import { list, plural, quoted } from './french.ts';

/** What « Attendu » and « Trouvé » say of a matcher, for someone who reads with difficulty. */
export const expectedWords = {
  element: (matcher: string, args: readonly unknown[], negated: boolean): string => {
    const [plain, opposite] = ELEMENT[matcher] ?? [showValue, otherThan];
    return (negated ? opposite : plain)(args[0], args[1]);
  },
  /** @param actual what the matcher saw @param property the first thing it was asked for */
  foundElement: (matcher: string, actual: unknown, args: readonly unknown[], negated: boolean): string =>
    FOUND[matcher]?.(actual, args, negated) ?? showTexts(actual),
  value: (matcher: string, wanted: unknown, negated: boolean): string => {
    const [plain, opposite] = VALUE[matcher] ?? [showValue, otherThan];
    return (negated ? opposite : plain)(wanted);
  },
  /** @param expected what « Attendu » says: a number that would look the same is shown with all its digits */
  foundValue: (actual: unknown, expected: string): string => {
    const shown = showValue(actual);
    return shown === expected && typeof actual === 'number' ? String(actual).replace('.', ',') : shown;
  },
  /** A colour that the check's author named, beside what a browser calls it. */
  sameColour: (expected: string, rgb: string) => `${expected}, soit ${rgb}`,
  elements: (count: number, lines: readonly number[] = []) => {
    const found = count === 0 ? 'aucun élément' : plural(count, 'élément');
    return count > 1 && lines.length > 0 ? atLines(found, lines) : found;
  },
  atLines,
};

/** How much of a text, and how many items of a list, are shown. */
const LONGEST = 80;
const MOST_ITEMS = 5;

function atLines(found: string, lines: readonly number[]): string {
  return `${found} (${lines.length === 1 ? 'ligne' : 'lignes'} ${list(lines)})`;
}

export function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

/** `decimal(33.33333333)` → « 33,3333 ». */
export function decimal(value: number): string {
  if (Number.isNaN(value)) return 'pas un nombre (NaN)';
  if (!Number.isFinite(value)) return `${value < 0 ? 'moins ' : ''}l’infini (${value})`;
  const short = Math.round(value * 10_000) / 10_000;
  return String(Math.abs(short) > 0 || value === 0 ? short : value).replace('.', ',');
}

/**
 * A value in words.
 *
 * ```ts
 * showValue(['Scie', 12.5])    // « une liste de 2 : « Scie » et 12,5 »
 * showValue({ nom: 'Zoé' })    // « un objet (nom : « Zoé ») »
 * showValue(undefined)         // « aucune valeur (undefined) »
 * ```
 */
export function showValue(value: unknown): string {
  return show(value, 2);
}

/** @param depth of lists and objects that are looked into */
function show(value: unknown, depth: number): string {
  if (value === undefined) return 'aucune valeur (undefined)';
  if (value === null) return 'une valeur vide (null)';
  if (value === '') return 'un texte vide';
  if (typeof value === 'string') return quoted(cut(value));
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : decimal(value);
  if (typeof value === 'boolean') return value ? 'vrai (true)' : 'faux (false)';
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'function') return 'une fonction';
  if (typeof value === 'symbol')
    return value.description === 'node' ? 'un élément de la page' : 'une valeur d’un autre genre';
  if (value instanceof RegExp) return 'un texte de la forme demandée';
  if (value instanceof Date) return `la date ${showDate(value)}`;
  if (Array.isArray(value)) return showList(value, depth);
  return showObject(value, depth);
}

function showDate(date: Date): string {
  return Number.isNaN(date.getTime()) ? 'invalide' : date.toLocaleString('fr-FR', { timeZone: 'Europe/Paris' });
}

function showList(items: readonly unknown[], depth: number): string {
  if (items.length === 0) return 'une liste vide';
  const name = `une liste de ${items.length}`;
  return depth === 0 ? name : `${name} : ${some(items.map((item) => show(item, depth - 1)))}`;
}

function showObject(value: object, depth: number): string {
  if ('within' in value && 'value' in value) return near(Number(value.value), Number(value.within));
  const entries = Object.entries(value);
  if (entries.length === 0) return 'un objet vide';
  if (depth === 0) return 'un objet';
  const shown = entries.slice(0, MOST_ITEMS).map(([key, item]) => `${key} : ${show(item, depth - 1)}`);
  return `un objet (${shown.join(' ; ')}${entries.length > MOST_ITEMS ? ' ; …' : ''})`;
}

function near(value: number, within: number, unit = ''): string {
  return within === 0 ? `${decimal(value)}${unit}` : `${decimal(value)}${unit}, à ${decimal(within)}${unit} près`;
}

/** The first of many, and how many more. */
function some(items: readonly string[]): string {
  const more = items.length - MOST_ITEMS;
  if (more <= 0) return list(items);
  return list([...items.slice(0, MOST_ITEMS), plural(more, 'autre')]);
}

/** One text, or those of several elements. */
function showTexts(texts: unknown): string {
  const shown = (text: unknown) => (text === '' ? 'rien' : text instanceof RegExp ? 'un autre texte' : show(text, 1));
  if (!Array.isArray(texts))
    return texts === '' || texts === undefined || texts === null ? 'aucun texte' : shown(texts);
  return texts.length === 0 ? 'aucun élément' : some(texts.map(shown));
}

/** A value of CSS is shown as it is written, without guillemets. */
function css(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'within' in value && 'value' in value)
    return near(Number(value.value), Number(value.within), 'px');
  if (value instanceof RegExp) return 'une autre valeur';
  return value === '' ? 'rien' : cut(String(value));
}

const SIDE: Readonly<Record<string, string>> = {
  top: 'du haut',
  right: 'de droite',
  bottom: 'du bas',
  left: 'de gauche',
};
const PART: Readonly<Record<string, string>> = { style: 'le trait', width: 'l’épaisseur', color: 'la couleur' };

/**
 * A part that only the browser names, by the property that a person writes.
 *
 * ```ts
 * cssName('border-top-style')  // « le trait du bord du haut (border) »
 * cssName('font-size')         // « font-size »
 * ```
 */
function cssName(property: unknown): string {
  const [, side = '', part = ''] = /^border-(\w+)-(style|width|color)$/.exec(String(property)) ?? [];
  if (SIDE[side]) return `${PART[part]} du bord ${SIDE[side]} (border)`;
  const [, above = '', beside = ''] = /^border-(\w+)-(\w+)-radius$/.exec(String(property)) ?? [];
  if (SIDE[above]) return `l’arrondi du coin ${SIDE[above]}, à ${SIDE[beside]?.replace('de ', '')} (border-radius)`;
  if (property === 'text-decoration-line') return 'le trait du texte (text-decoration)';
  return String(property);
}

const otherThan = (wanted: unknown) => `autre chose que ${showValue(wanted)}`;

type Phrase = (wanted: unknown, second?: unknown) => string;

const always = (text: string) => () => text;

/** As it must be, and the contrary. */
const ELEMENT: Record<string, readonly [Phrase, Phrase]> = {
  toHaveCount: [
    (count) => (count === 1 ? 'un seul élément' : expectedWords.elements(Number(count))),
    (count) => (count === 0 ? 'au moins un élément' : `un autre nombre d’éléments que ${count}`),
  ],
  toHaveText: [showTexts, (text) => `autre chose que ${showTexts(text)}`],
  toContainText: [(text) => `un texte qui contient ${showTexts(text)}`, (text) => `un texte sans ${showTexts(text)}`],
  toBeVisible: [always('un élément visible'), always('un élément caché')],
  toBeHidden: [always('un élément caché'), always('un élément visible')],
  toBeChecked: [always('une case cochée'), always('une case vide')],
  toBeFocused: [always('cet élément a le focus'), always('le focus est ailleurs')],
  toBeEnabled: [always('un élément utilisable'), always('un élément désactivé')],
  toBeDisabled: [always('un élément désactivé'), always('un élément utilisable')],
  toHaveAttribute: [
    (name, value) => (value === undefined ? `l’attribut ${name}` : `${name} vaut ${showTexts(value)}`),
    (name, value) =>
      value === undefined ? `pas d’attribut ${name}` : `${name} vaut autre chose que ${showTexts(value)}`,
  ],
  toHaveCSS: [
    (property, value) => `${cssName(property)} vaut ${css(value)}`,
    (property, value) => `${cssName(property)} vaut autre chose que ${css(value)}`,
  ],
  toHaveBackground: [(colour) => `un fond ${css(colour)}`, (colour) => `un autre fond que ${css(colour)}`],
  toHaveContrast: [
    (atLeast) => `un contraste d’au moins ${decimal(Number(atLeast))}`,
    (atLeast) => `un contraste de moins de ${decimal(Number(atLeast))}`,
  ],
  toHaveAccessibleName: [(name) => `le nom ${showTexts(name)}`, (name) => `un autre nom que ${showTexts(name)}`],
  toHaveValue: [
    (value) => (value === '' ? 'un champ vide' : `un champ qui contient ${showTexts(value)}`),
    (value) => (value === '' ? 'un champ rempli' : `un champ sans ${showTexts(value)}`),
  ],
};

type Found = (actual: unknown, args: readonly unknown[], negated: boolean) => string;

/** What is there where it is not as it must be: the contrary of what was asked. */
const contrary =
  (name: string): Found =>
  (_, args, negated) =>
    expectedWords.element(name, args, !negated);

const FOUND: Record<string, Found> = {
  toBeVisible: contrary('toBeVisible'),
  toBeHidden: contrary('toBeHidden'),
  toBeChecked: contrary('toBeChecked'),
  toBeFocused: contrary('toBeFocused'),
  toBeEnabled: contrary('toBeEnabled'),
  toBeDisabled: contrary('toBeDisabled'),
  toHaveAttribute: (actual, [name, value], negated) => {
    if (value === undefined) return negated ? `l’attribut ${name}` : `pas d’attribut ${name}`;
    if (actual === undefined || actual === null) return `pas d’attribut ${name}`;
    return `${name} vaut ${actual === '' ? 'un texte vide' : showTexts(actual)}`;
  },
  toHaveCSS: (actual, [property]) => `${cssName(property)} vaut ${css(actual)}`,
  toHaveBackground: (actual) => `un fond ${css(actual)}`,
  // Rounded down: 4,49 must not be told as the 4,5 that it is not.
  toHaveContrast: (actual) => `un contraste de ${decimal(Math.floor(Number(actual) * 100) / 100)}`,
  toHaveAccessibleName: (actual) => (actual ? `le nom ${showTexts(actual)}` : 'aucun nom'),
  toHaveValue: (actual) => (actual ? `un champ qui contient ${showTexts(actual)}` : 'un champ vide'),
};

const VALUE: Record<string, readonly [Phrase, Phrase]> = {
  toContain: [(item) => `${showValue(item)}, parmi le reste`, (item) => `rien qui contienne ${showValue(item)}`],
  toMatch: [
    (text) => (text instanceof RegExp ? showValue(text) : `un texte qui contient ${showValue(text)}`),
    (text) => (text instanceof RegExp ? 'un texte d’une autre forme' : `un texte sans ${showValue(text)}`),
  ],
  toBeCloseTo: [(value) => `environ ${showValue(value)}`, (value) => `un nombre loin de ${showValue(value)}`],
  toBeGreaterThan: [(value) => `plus de ${showValue(value)}`, (value) => `${showValue(value)} au plus`],
  toBeGreaterThanOrEqual: [(value) => `au moins ${showValue(value)}`, (value) => `moins de ${showValue(value)}`],
  toBeLessThan: [(value) => `moins de ${showValue(value)}`, (value) => `au moins ${showValue(value)}`],
  toBeLessThanOrEqual: [(value) => `${showValue(value)} au plus`, (value) => `plus de ${showValue(value)}`],
};
