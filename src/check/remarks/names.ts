/** What beginners write while they wait for a name. */
const PLACEHOLDERS =
  'toto titi tata tutu truc machin bidule chose blabla azerty qwerty test essai foo bar baz div span class classe var variable'.split(
    ' ',
  );

const LOOKS = new Set(
  'rouge bleu bleue vert verte jaune noir noire blanc blanche gris grise rose violet violette marron red blue green yellow black white gras italique souligne souligné'.split(
    ' ',
  ),
);

/** Letters that habit gives a meaning: counters, a number, coordinates. */
const USUAL_LETTERS = new Set('ijknxy');

/**
 * Whether a name says nothing: a letter, a letter and a number, one letter repeated, a word that stands for any other.
 *
 * ```ts
 * ['a', 'x2', 'aaa', 'div1', 'truc-2', 'menu', 'h1'].filter(isVague)  // ['a', 'x2', 'aaa', 'div1', 'truc-2', 'h1']
 * ```
 */
export function isVague(name: string): boolean {
  const bare = name.toLowerCase().replace(/[-_]?\d+$/, '');
  return /^(.)\1*$/u.test(bare) || PLACEHOLDERS.includes(bare);
}

/** The same for a variable of JavaScript: `i`, `n`, `x` are usual. */
export function isVagueVariable(name: string): boolean {
  return isVague(name) && !USUAL_LETTERS.has(name);
}

/** Whether a class is named by what it looks like: `rouge`, not `alerte`. */
export function isOfLook(name: string): boolean {
  return LOOKS.has(name.toLowerCase());
}

/** `carte-photo`, and what « block, element, variant » writes: `carte__titre`, `carte--large`. */
export function isKebabCase(name: string): boolean {
  return /^[a-z][a-z0-9]*(?:(?:--?|__)[a-z0-9]+)*$/.test(name);
}

/** `prixTotal`; `TARIFS` and `PRIX_MAX` for what never changes; `Panier` for a class. */
export function isCamelCase(name: string): boolean {
  return /^[$_]?[a-z][a-zA-Z0-9]*$|^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$|^[A-Z][a-zA-Z0-9]*$|^[$_]+$/.test(name);
}

/** `kebabCase('Ma_Photo d’Été')` → `ma-photo-d-ete`; `kebabCase('prixTotal')` → `prix-total`. */
export function kebabCase(name: string): string {
  return wordsOf(name).join('-');
}

/** `camelCase('prix_total')` → `prixTotal`. */
export function camelCase(name: string): string {
  return wordsOf(name)
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');
}

/** The safe name of a file, folders kept: `safePath('img/Ma Photo.JPG')` → `img/ma-photo.jpg`. */
export function safePath(path: string): string {
  return path
    .split('/')
    .map((name) => {
      const [, stem = name, extension = ''] = /^(.+)(\.[^.]+)$/.exec(name) ?? [];
      return `${plain(stem)
        .toLowerCase()
        .replace(/[^a-z0-9._]+/g, '-')
        .replace(/^-+|-+$/g, '')}${extension.toLowerCase()}`;
    })
    .join('/');
}

function wordsOf(name: string): string[] {
  return plain(name)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[^a-zA-Z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}

/** Without accents: `plain('Été')` → `Ete`. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').replaceAll('æ', 'ae');
}
