import { list, plural, quoted } from './french.ts';

/** What the checker says to a learner. */
export const checkWords = {
  // Before the verdict.
  grading: (id: string) => `Vérification de ${quoted(id)}…`,
  unpacking: 'Première fois sur ce poste : le navigateur se prépare. Comptez quelques secondes.',
  starterCopied: (dir: string) => `Les fichiers de départ sont dans ${dir}`,
  help: [
    'npm run check -- html-03-plan               vérifie votre travail',
    'npm run check -- html-03-plan --dir DOSSIER  vérifie un autre dossier',
    'npm run check -- html-03-plan --json         donne le résultat pour un programme',
  ].join('\n'),

  // A wrong use of the command.
  whichExercise: (ids: readonly string[]) => `Indiquez un exercice. Les exercices : ${list(ids)}.`,
  unknownExercise: (id: string, near: readonly string[]) =>
    `L’exercice ${quoted(id)} n’existe pas.${near.length > 0 ? ` Les noms proches : ${list(near)}.` : ''}`,
  unknownOption: (options: readonly string[]) =>
    `Ces mots ne sont pas compris : ${list(options)}. Essayez : npm run check -- html-03-plan`,
  noSuchFolder: (dir: string) => `Le dossier ${quoted(dir)} n’existe pas. Vérifiez son nom.`,
  notAFolder: (dir: string) => `${quoted(dir)} ne s’ouvre pas comme un dossier. Indiquez le dossier du travail.`,

  // Our faults.
  exerciseUnreadable: (id: string) =>
    `L’exercice ${quoted(id)} a une erreur, de notre côté. Montrez ce message au formateur.`,
  browserMissing: (tried: readonly string[]) =>
    `Aucun navigateur trouvé pour la vérification. Cherchés : ${list(tried)}. Installez-en un, ou donnez son chemin dans ENVOL_BROWSER.`,
  browserFailed: (name: string) =>
    `Le navigateur (${name}) n’a pas démarré. Fermez d’autres programmes, puis relancez la vérification.`,
  unexpected: 'La vérification s’est arrêtée, de notre côté. Votre travail n’est pas en cause.',
  forAuthors: 'Montrez ce qui suit au formateur :',
  noCheck: 'Cet exercice n’a aucun contrôle.',
  broken: (title: string) => `Ce contrôle n’a pas pu se faire : ${title}`,
  ourFault: 'C’est une erreur du kit, pas de votre travail. Prévenez le formateur.',

  // The files of the work.
  emptyFolder: (path: string) => `Le dossier est vide. Enregistrez-y votre fichier ${path}.`,
  missingFile: (path: string) => `Le fichier ${path} manque. Vérifiez son nom et son dossier.`,
  wrongCase: (path: string, found: string) =>
    `Le fichier s’appelle ${found}. Renommez-le ${path}, en respectant les minuscules.`,
  doubleExtension: (path: string, found: string) => `Le fichier s’appelle ${found}. Retirez la fin en trop : ${path}.`,
  otherExtension: (path: string, found: string) => `Le fichier s’appelle ${found}. Renommez-le ${path}.`,
  inFolder: (path: string, found: string) =>
    `Le fichier est rangé trop loin : ${found}. Remontez ${path} d’un dossier.`,
  encoding: (path: string, encoding: string) =>
    `${path} est enregistré en ${encoding}. Dans l’éditeur, enregistrez-le en UTF-8.`,
  binary: (path: string) => `${path} ne contient pas du texte. Ouvrez-le dans l’éditeur de code et réécrivez-le.`,
  tooBig: (path: string, size: number, most: number) =>
    `${path} pèse ${size} Mo. Le maximum est ${most} Mo : allégez-le ou retirez-le.`,
  tooManyFiles: (most: number) => `Ce dossier contient plus de ${most} fichiers. Gardez ceux de l’exercice.`,
  refused: (path: string) => `${path} ne peut pas être lu. Fermez les programmes qui l’utilisent.`,
  neverLoads: 'La page ne finit pas de se charger. Une boucle sans fin, peut-être.',
  likelyCause: (says: string) => `Cause probable : ${says}`,
  tagFault: {
    unclosed: (name: string) => `La balise <${name}> n’est pas fermée.`,
    crossed: (name: string, other: string) => `Les balises <${name}> et <${other}> se croisent.`,
    stray: (name: string) => `La fermeture </${name}> est en trop.`,
    bracket: (name: string) => `Un chevron > manque au bout de la balise ${name}.`,
    quote: (name: string) => `Un guillemet " manque dans la balise <${name}>.`,
    comment: () => 'Le commentaire n’a pas sa fin -->. Il cache la suite.',
  },
  file: (path: string) => `un fichier ${path}`,
  noFile: 'aucun fichier de ce nom',

  // What a check expected and found.
  oneElement: 'un seul élément',
  reachable: 'un élément que l’on peut utiliser',
  covered: 'un autre élément le recouvre',
  unreachable: 'il ne répond pas',
  elements: (count: number) => (count === 0 ? 'aucun élément' : plural(count, 'élément')),
  atLines: (found: string, lines: readonly number[]) => `${found} (lignes ${list(lines)})`,
  expectedElement: (matcher: string, wanted: unknown, rest: readonly unknown[], negated: boolean) =>
    `${negated ? 'pas ' : ''}${EXPECTED[matcher]?.(wanted, rest[0]) ?? show(wanted)}`,
  foundElement: (matcher: string, actual: unknown, text: string | undefined) => {
    if (text === undefined) return 'aucun élément';
    return FOUND[matcher]?.(actual) ?? quoted(cut(text));
  },
  expectedValue: (matcher: string, wanted: unknown, negated: boolean) =>
    `${negated ? 'autre chose que ' : matcher === 'toContain' ? 'parmi le reste, ' : ''}${show(wanted)}`,
  value: (actual: unknown) => show(actual),

  // The verdict.
  expectedLabel: 'Attendu :',
  foundLabel: 'Trouvé :',
  whereLabel: 'Où :',
  hintLabel: 'Indice :',
  where: (file: string, line: number) => `${file}, ligne ${line}`,
  andMore: (count: number) => `Et ${plural(count, 'autre point', 'autres points')}, pour plus tard.`,
  blocked: (count: number) =>
    count === 1
      ? '1 contrôle attend : il dépend de ce qui précède.'
      : `${count} contrôles attendent : ils dépendent de ce qui précède.`,
  summary: (passed: number, total: number) => `${passed} sur ${plural(total, 'contrôle')}.`,
  success: 'Réussi !',
  remark: (says: string) => `À améliorer, sans urgence : ${says}`,
  afterSuccess: 'Expliquez à quelqu’un comment vous avez fait : c’est la meilleure façon de retenir.',
  afterFailure: 'Corrigez le premier point, enregistrez, puis relancez la vérification.',
};

const cut = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

function show(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'rien' : list(value.map(show));
  if (value === undefined || value === null || value === '') return 'rien';
  if (value instanceof RegExp) return 'un autre texte';
  return typeof value === 'string' ? quoted(cut(value)) : String(value);
}

const EXPECTED: Record<string, (wanted: unknown, second: unknown) => string> = {
  toHaveCount: (count) => (count === 1 ? checkWords.oneElement : checkWords.elements(Number(count))),
  toContainText: (text) => `un texte qui contient ${show(text)}`,
  toBeVisible: () => 'un élément visible',
  toBeHidden: () => 'un élément caché',
  toBeChecked: () => 'une case cochée',
  toBeFocused: () => 'le curseur dans ce champ',
  toBeEnabled: () => 'un champ utilisable',
  toBeDisabled: () => 'un champ désactivé',
  toHaveAttribute: (name, value) => (value === undefined ? `l’attribut ${name}` : `${name} vaut ${show(value)}`),
  toHaveCSS: (property, value) => `${property} vaut ${show(value)}`,
  toHaveAccessibleName: (name) => `le nom ${show(name)}`,
  toHaveValue: (value) => `la valeur ${show(value)}`,
};

const FOUND: Record<string, (actual: unknown) => string> = {
  toBeVisible: () => 'un élément caché',
  toBeHidden: () => 'un élément visible',
  toBeChecked: () => 'une case vide',
  toBeFocused: () => 'le curseur est ailleurs',
  toBeEnabled: () => 'un champ désactivé',
  toBeDisabled: () => 'un champ utilisable',
  toHaveAttribute: show,
  toHaveCSS: show,
  toHaveAccessibleName: show,
  toHaveValue: show,
};
