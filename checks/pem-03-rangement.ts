import { check, type Files, refuse, shorten } from '../src/check/vocabulary.ts';

/** Where each type of file goes. */
const FOLDERS: Record<string, string> = {
  jpg: 'images',
  png: 'images',
  svg: 'images',
  css: 'styles',
  txt: 'textes',
};
const NAMES = [...new Set(Object.values(FOLDERS))];
/** Where the folder itself is not in its place. */
const MOVES_TOO = 'Un dossier se déplace comme un fichier : Ctrl et X, puis Ctrl et V.';
const SAFE_NAME = /^[a-z0-9-]+(?:\.[a-z0-9]+)?$/;

/** A file of the learner, and the one that it was. */
interface Found {
  path: string;
  /** Folders, from the outside in. */
  folders: string[];
  name: string;
  /** The name that it had. */
  before: string;
}

check(
  'douze',
  'Les 12 fichiers sont là, une seule fois chacun',
  { hint: 'La case de recherche retrouve un fichier. Ctrl et Z annule le dernier geste.' },
  ({ files, given }) => {
    const expected = 'les 12 fichiers du départ, une seule fois chacun';
    const found = foundIn(files, given);
    const others = files.names().filter((path) => !found.some((one) => one.path === path));
    for (const path of given.names()) {
      const same = found.filter(({ before }) => before === nameOf(path));
      const [first, second] = same;
      if (first && second) {
        const twice = `deux fois le même : ${shorten(first.path)} et ${shorten(second.path)}`;
        const hint = 'Ctrl et C a fait un second fichier. Lequel est dans le bon dossier ?';
        refuse({ expected, found: twice, hint });
      }
      if (first) continue;
      const changed = others.find((other) => plain(nameOf(other)) === plain(nameOf(path)));
      if (changed) {
        const hint = 'Ouvrez ce fichier : Ctrl et Z ramène ce qui était écrit. Sinon, appelez le formateur.';
        refuse({ expected, found: `le contenu de « ${shorten(nameOf(changed))} » a changé`, hint });
      }
      refuse({ expected, found: `« ${nameOf(path)} » manque, ou son contenu a changé` });
    }
    const [extra] = others;
    if (extra) {
      const hint = 'Ouvrez ce fichier. S’il n’est pas dans la liste du départ, Suppr l’enlève.';
      refuse({ expected, found: `un fichier en plus : ${shorten(extra)}`, hint });
    }
  },
);

check(
  'dossiers',
  'Les dossiers images, styles et textes existent, en minuscules',
  { hint: 'S’il manque : clic droit, Nouveau, Dossier. S’il est vide : déplacez-y ses fichiers.' },
  ({ files }) => {
    const folders = files.names().flatMap((path) => path.split('/').slice(0, -1));
    const missing = NAMES.find((name) => !folders.includes(name));
    if (!missing) return;
    const close = folders.find((folder) => folder !== missing && key(folder) === key(missing));
    // Inside « desordre », under whatever name.
    const inside = files.names().flatMap((path) => path.split('/').slice(1, -1));
    const other = close ?? inside.find((folder) => !NAMES.includes(folder));
    const expected = `un dossier nommé ${missing}`;
    if (!other) refuse({ expected, found: 'ce dossier manque, ou il est vide' });
    const hint = 'Comparez les deux noms, lettre par lettre. F2 change aussi le nom d’un dossier.';
    refuse({ expected, found: `un dossier nommé « ${shorten(other)} »`, hint });
  },
);

check(
  'bon-dossier',
  'Chaque fichier est dans le bon dossier',
  { after: 'dossiers', hint: 'La fin du nom dit le type du fichier.' },
  ({ files, given }) => {
    for (const { path, folders, before } of foundIn(files, given)) {
      const folder = FOLDERS[extensionOf(before)];
      if (folders.length === 1 && isIn(folders, folder)) {
        const found = `le dossier ${folder} est à côté de desordre`;
        refuse({ expected: `le dossier ${folder}, à l’intérieur de desordre`, found, hint: MOVES_TOO });
      }
      if (isIn(folders, folder)) continue;
      // `images/textes`: the last one alone would be the right one.
      const place = folders.slice(folders.at(-1) === folder ? -2 : -1).join('/') || 'le dossier de départ';
      const found = `« ${shorten(path.split('/').at(-1) ?? '')} » est dans ${shorten(place)}`;
      const expected = `« ${before} » dans le dossier ${folder}`;
      if (folders.at(-1) === folder) refuse({ expected, found, hint: MOVES_TOO });
      const isLeft = folders.length < 2;
      refuse({ expected, found, ...(isLeft && { hint: 'Que reste-t-il à côté des trois dossiers ? Regardez bien.' }) });
    }
  },
);

check(
  'noms',
  'Aucun nom ne contient espace, accent ou majuscule',
  { after: 'douze', hint: 'Des lettres de a à z, des chiffres, des tirets, et un seul point.' },
  ({ files }) => {
    const wrong = files.names().find((path) => !SAFE_NAME.test(nameOf(path)));
    if (!wrong) return;
    const name = nameOf(wrong);
    const found = `« ${shorten(name)} » : ${why(name)}`;
    // F2 leaves the end of the name as it is.
    const onlyItsEnd = SAFE_NAME.test(name.replace(/\.[a-z]+$/i, '.jpg'));
    const hint = 'Avec F2, la fin du nom n’est pas choisie. Ctrl et A choisit tout.';
    refuse({ expected: 'un nom en minuscules, sans accent ni espace', found, ...(onlyItsEnd && { hint }) });
  },
);

check(
  'tirets',
  'Un tiret remplace chaque espace',
  { after: 'noms', hint: 'Comptez les espaces du nom de départ : il faut autant de tirets.' },
  ({ files, given }) => {
    const wrong = foundIn(files, given).find(({ name, before }) => isJoined(name, before));
    if (!wrong) return;
    const found = `« ${shorten(wrong.name)} » : les mots de « ${shorten(wrong.before)} » se touchent`;
    refuse({ expected: 'un tiret à la place de chaque espace', found });
  },
);

check(
  'extensions',
  'Chaque fichier garde son extension',
  { after: 'douze', hint: 'Quand vous renommez, gardez le point et ce qui le suit.' },
  ({ files, given }) => {
    const wrong = foundIn(files, given).find(({ name, before }) => extensionOf(name) !== extensionOf(before));
    if (!wrong) return;
    refuse({ expected: `un nom qui finit par .${extensionOf(wrong.before)}`, found: `« ${shorten(wrong.name)} »` });
  },
);

/** The learner's files that are those of the start, known by what they hold: their names are free. */
function foundIn(files: Files, given: Files): Found[] {
  const start = new Map(given.names().map((path) => [contentOf(given, path), nameOf(path)]));
  return files.names().flatMap((path) => {
    const before = start.get(contentOf(files, path));
    return before === undefined ? [] : [{ path, folders: path.split('/').slice(0, -1), name: nameOf(path), before }];
  });
}

/** Spaces and line ends of a text do not count: an editor that saves it may change them. */
function contentOf(files: Files, path: string): string {
  const isText = files.encoding(path).startsWith('utf-8');
  return isText ? files.text(path).replace(/\s+/g, ' ').trim() : files.digest(path);
}

/** In the folder itself, not in another of the three. */
function isIn(folders: readonly string[], folder: string | undefined): boolean {
  return folders.at(-1) === folder && folders.slice(0, -1).every((name) => !NAMES.includes(name));
}

/** The same letters as before, with fewer dashes than there were spaces: another name is free. */
function isJoined(name: string, before: string): boolean {
  const [now, then] = [name, before].map((text) => text.replace(/\.[^.]*$/, ''));
  return plain(now) === plain(then) && dashes(now) < dashes(then?.trim().replace(/\s+/gu, '-'));
}

/** `Été 2` → `ete2`. */
function plain(text = ''): string {
  const letters = text.normalize('NFD').toLowerCase();
  return letters.replace(/[^a-z0-9]/g, '');
}

function dashes(text = ''): number {
  return text.split('-').length - 1;
}

function nameOf(path: string): string {
  return path.split('/').at(-1)?.normalize('NFC') ?? '';
}

/** `Été 2.JPG` → `jpg`; empty without a point. */
function extensionOf(name: string): string {
  const [, extension = ''] = /\.([^.]+)$/.exec(name) ?? [];
  return extension.toLowerCase().replace(/^jpeg$/, 'jpg');
}

/** What tells a name apart whatever its case, its accents and its spaces: `Images ` → `image`. */
function key(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^a-z]/gi, '')
    .toLowerCase()
    .replace(/s$/, '');
}

function why(name: string): string {
  if (/\s/u.test(name)) return 'il y a un espace';
  if (/[^\p{ASCII}]/u.test(name)) return 'il y a un accent';
  if (/[A-Z]/.test(name)) return 'il y a une majuscule';
  if (name.includes('_')) return 'le tiret bas _ n’est pas le tiret -';
  return name.split('.').length > 2 ? 'il y a deux points' : 'un signe n’est pas permis';
}
