/**
 * The French sentences of the engine, one export for each room that speaks.
 * A sentence has at most 18 words, says what to look at first, blames nobody. Plurals are functions.
 */

/** `words.list(['a', 'b', 'c'])` → « a, b et c ». */
export function list(items: readonly (string | number)[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} et ${items.at(-1)}`;
}

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count < 2 ? one : many}`;
const quoted = (text: string) => `« ${text} »`;

type Sentence = [what: string, fix?: string];

/** What the reader of the course says to an author. */
export const courseWords = {
  frontMatterMissing: 'L’en-tête manque.',
  frontMatterFix: 'Commencez le fichier par une ligne « --- », les clés, puis une ligne « --- ».',
  yaml: (code: string): Sentence => {
    switch (code) {
      case 'TAB_AS_INDENT':
        return ['Une tabulation sert de retrait.', 'Remplacez-la par deux espaces.'];
      case 'DUPLICATE_KEY':
        return ['Cette clé est écrite deux fois.', 'Gardez-en une.'];
      default:
        return ['Cette ligne ne se lit pas.', 'Mettez entre guillemets droits un texte qui contient « : » ou « # ».'];
    }
  },
  unknownKey: (key: string, nearest: string | undefined, known: readonly string[]): Sentence => [
    `La clé ${quoted(key)} n’existe pas.`,
    nearest ? `Écrivez ${quoted(nearest)}.` : known.length > 0 ? `Les clés possibles : ${list(known)}.` : 'Retirez-la.',
  ],
  missingKey: (key: string): Sentence => [`La clé ${quoted(key)} manque.`, 'Ajoutez-la dans l’en-tête.'],
  wrongType: (key: string, expected: string): Sentence => [
    `La valeur de ${quoted(key)} n’a pas la bonne forme.`,
    `Attendu : ${TYPES[expected] ?? expected}.`,
  ],
  wrongValue: (key: string, value: string, values: readonly string[], nearest?: string): Sentence => [
    `${quoted(value)} n’est pas une valeur de ${quoted(key)}.`,
    nearest ? `Écrivez ${quoted(nearest)}.` : `Les valeurs possibles : ${list(values)}.`,
  ],
  tooSmall: (key: string, minimum: number, origin: string): Sentence => [
    `La valeur de ${quoted(key)} est trop petite.`,
    origin === 'array' ? `Il en faut au moins ${minimum}.` : `Le minimum est ${minimum}.`,
  ],
  tooBig: (key: string, maximum: number, origin: string): Sentence => [
    `La valeur de ${quoted(key)} est trop grande.`,
    origin === 'array' ? `Il en faut au plus ${maximum}.` : `Le maximum est ${maximum}.`,
  ],
  wrongForm: (key: string, value: string): Sentence => [
    `${quoted(value)} n’a pas la forme attendue pour ${quoted(key)}.`,
    'Prenez exemple sur un fichier voisin.',
  ],
  idIsFileName: (id: string, name: string): Sentence => [
    `L’identifiant ${quoted(id)} diffère du nom ${quoted(name)}.`,
    `Écrivez ${quoted(name)} ou renommez.`,
  ],
  duplicateId: (id: string, other: string): Sentence => [
    `L’identifiant ${quoted(id)} est déjà pris par ${other}.`,
    'Choisissez-en un autre.',
  ],
  unknownLesson: (id: string, nearest: string | undefined): Sentence => [
    `La leçon ${quoted(id)} n’existe ni dans le cours ni dans le plan.`,
    nearest ? `Écrivez ${quoted(nearest)}.` : 'Voyez les identifiants dans lessons/_plan.yaml.',
  ],
  unknownModule: (folder: string, nearest: string | undefined): Sentence => [
    `Le dossier ${quoted(folder)} n’est pas un module du plan.`,
    nearest ? `Renommez-le ${quoted(nearest)}.` : 'Voyez les dossiers dans lessons/_plan.yaml.',
  ],
  modulePageMissing: (folder: string): Sentence => [
    `Le module ${quoted(folder)} n’a pas de page.`,
    'Ajoutez un fichier index.mdx avec un titre et un résumé.',
  ],
  exerciseFileMissing: (file: string): Sentence => [
    `L’exercice n’a pas son ${quoted(file)}.`,
    'Créez-le en prenant exemple sur un exercice voisin.',
  ],
  checkMissing: (id: string): Sentence => [`L’exercice ${quoted(id)} n’a pas de contrôle.`, `Écrivez checks/${id}.ts.`],
  exerciseMissing: (id: string, nearest: string | undefined): Sentence => [
    `Ce contrôle n’a pas d’exercice ${quoted(id)}.`,
    nearest ? `Renommez-le ${quoted(`${nearest}.ts`)}.` : `Créez exercises/${id}/ ou retirez ce fichier.`,
  ],
  fileUnexpected: (name: string): Sentence => [
    `Le fichier ${quoted(name)} n’a pas sa place ici.`,
    'Une leçon est un fichier .mdx dans le dossier de son module.',
  ],
  fileUnreadable: (): Sentence => [
    'Ce fichier n’est pas du texte UTF-8.',
    'Dans l’éditeur, enregistrez-le avec l’encodage UTF-8.',
  ],
  witnessUndeclared: (name: string): Sentence => [
    `Le témoin ${quoted(name)} n’est pas nommé dans ${quoted('witnesses')}.`,
    'Ajoutez-le avec le contrôle qui doit le refuser.',
  ],
  witnessMissing: (name: string): Sentence => [
    `Le dossier witnesses/bad/${name} n’existe pas.`,
    'Créez-le, ou retirez son nom de l’en-tête.',
  ],
  courseMissing: (file: string): Sentence => [`Le fichier ${file} manque.`, 'Sans lui, le cours ne se lit pas.'],
  problemCount: (count: number) => `${plural(count, 'point')} à corriger avant de continuer :`,
};

const TYPES: Record<string, string> = {
  string: 'un texte, entre guillemets droits s’il contient « : »',
  number: 'un nombre',
  int: 'un nombre entier',
  array: 'une liste, comme [html-01, html-02]',
  object: 'des clés avec leur valeur',
  record: 'des clés avec leur valeur',
  boolean: 'true ou false',
  tuple: 'une liste de trois textes',
};

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

/** What the proof of exercises says to an author. */
export const proveWords = {
  unknownExercise: checkWords.unknownExercise,
  unpacking: checkWords.unpacking,
  proved: (id: string, works: number, checks: number) =>
    `${id} : ${plural(works, 'travail', 'travaux')}, ${plural(checks, 'contrôle')}`,
  total: (exercises: number, faults: number) =>
    faults === 0
      ? `${plural(exercises, 'exercice prouvé', 'exercices prouvés')}.`
      : `${plural(faults, 'point')} à corriger.`,
  checkUnreadable: (file: string, error: string) => `${file} ne se charge pas. Corrigez-le : ${error}`,
  noCheck: 'Le fichier de contrôle est vide. Écrivez au moins un contrôle.',
  duplicateCheck: (id: string) => `Deux contrôles s’appellent ${quoted(id)}. Renommez l’un des deux.`,
  unknownAfter: (id: string, after: string) =>
    `${quoted(id)} attend ${quoted(after)}, qui n’existe pas. Corrigez « after ».`,
  broken: (work: string, id: string, error: string) =>
    `${work} : le contrôle ${quoted(id)} se casse. Corrigez-le : ${error}`,
  mustPass: (work: string, ids: readonly string[], why: string) =>
    `${work} doit réussir, mais ${ids.length > 0 ? list(ids.map(quoted)) : 'la lecture'} le refuse. ${why}`,
  mustFail: (work: string) => `${work} doit échouer, mais tous les contrôles passent. Ajoutez ou précisez un contrôle.`,
  unreadable: (work: string, why: string) =>
    `${work} doit échouer sur un contrôle, mais ses fichiers ne se lisent pas. ${why}`,
  unknownCheck: (work: string, id: string) =>
    `${work} nomme le contrôle ${quoted(id)}, qui n’existe pas. Corrigez « witnesses ».`,
  wrongCheck: (work: string, id: string, failed: readonly string[]) =>
    `${work} doit échouer sur ${quoted(id)}, mais échoue sur ${list(failed.map(quoted))}.`,
  expectedFound: (expected: string, found: string) => `Attendu : ${expected}. Trouvé : ${found}.`,
};

/** What the build of the site says to an author. */
export const siteWords = {
  mdxError: (message: string): [string, string] => [
    `La page ne se lit pas. Message d’origine : ${message}.`,
    'Fermez chaque balise, et mettez entre accents graves les signes « { » et « < ».',
  ],
  pageProblem: {
    'dead-link': (url: string): [string, string] => [
      `Le lien ${quoted(url)} ne mène nulle part.`,
      'Corrigez l’adresse, ou ajoutez la page.',
    ],
    external: (url: string): [string, string] => [
      `${quoted(url)} mène sur internet.`,
      'Retirez l’adresse, ou copiez le fichier dans public/.',
    ],
    blocked: (url: string): [string, string] => [
      `${quoted(url)} ne s’ouvre pas sans serveur.`,
      'Mettez le dessin dans la page, ou employez une image.',
    ],
    script: (url: string): [string, string] => [
      `Le script ${quoted(url)} ne peut pas s’exécuter sans serveur.`,
      'Écrivez-le dans un fichier de src/site/browser, sans « await » au premier niveau.',
    ],
    island: (url: string): [string, string] => [
      `Le composant ${quoted(url)} a besoin d’un serveur.`,
      'Employez un élément personnalisé.',
    ],
  },
};

/** What the making of editions says. */
export const packWords = {
  stage: {
    pages: 'Les pages…',
    offline: 'La recherche, les liens et les scripts, pour un double clic…',
  },
  built: (file: string, seconds: number) =>
    `Le cours est prêt en ${seconds.toFixed(1).replace('.', ',')} s. Ouvrez : ${file}`,
};

/** What `npm start` says to someone who has just arrived. */
export const startWords = {
  building: 'Envol prépare le cours.',
  grading: {
    starter: 'Un exercice tel qu’on le reçoit. La vérification dit ce qui manque :',
    solution: 'Le même exercice, terminé :',
  },
  wrongVerdicts: 'Les deux verdicts ne sont pas ceux attendus. Lancez npm run prove pour savoir pourquoi.',
  open: (file: string) => `Tout est prêt. Ouvrez cette page d’un double clic :\n${file}`,
};

/** What the search page says. */
export const searchWords = {
  empty: 'Écrivez un ou plusieurs mots. Les résultats s’affichent pendant que vous écrivez.',
  searching: 'Recherche en cours…',
  found: (pages: number, query: string): string =>
    pages === 1 ? `1 page trouvée pour « ${query} ».` : `${pages} pages trouvées pour « ${query} ».`,
  none: (query: string): string => `Aucune page trouvée pour « ${query} ».`,
  noneAdvice: [
    'Essayez avec moins de mots.',
    'Essayez un autre mot, de sens proche.',
    'Vous pouvez aussi parcourir le plan du cours.',
  ],
  broken: 'La recherche ne peut pas démarrer.',
  brokenAdvice: [
    'Rechargez la page avec la touche F5.',
    'Si ce message revient, prévenez votre formateur : le dossier « recherche » est peut-être incomplet.',
    'En attendant, le plan du cours mène à toutes les pages.',
  ],
  more: 'Voir la suite',
};
