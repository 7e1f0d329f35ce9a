import { cut, expectedWords } from './expected.ts';
import { list, plural, quoted, thousands } from './french.ts';

/** What the checker says to a learner. */
/** Roles, and ways to look, in the words of the course. */
const KINDS: Readonly<Record<string, string>> = {
  button: 'un bouton',
  link: 'un lien',
  checkbox: 'une case à cocher',
  radio: 'un bouton radio',
  textbox: 'un champ de saisie',
  searchbox: 'un champ de recherche',
  spinbutton: 'un champ de nombre',
  combobox: 'une liste déroulante',
  option: 'un choix',
  slider: 'un curseur',
  heading: 'un titre',
  listitem: 'un élément de liste',
  img: 'une image',
  dialog: 'une fenêtre',
  tab: 'un onglet',
  label: 'un champ à l’étiquette',
  text: 'le texte',
  placeholder: 'un champ avec l’exemple',
};

/** Said with a text, or not at all. */
const NAMED = /étiquette|texte|exemple/;

export const checkWords = {
  // Before the verdict.
  grading: (id?: string) => (id ? `Vérification de ${quoted(id)}…` : 'Vérification…'),
  watching: (hour: string) => `Vérifié à ${hour}. Enregistrez : la vérification recommence. Pour arrêter : Ctrl + C.`,
  lastChanged: (id: string) => `Votre dernier exercice : ${quoted(id)}.`,
  firstExercise: (id: string) => `Aucun exercice n’est encore commencé. Voici le premier : ${quoted(id)}.`,
  unpacking: 'Première fois sur ce poste : le navigateur se prépare. Comptez quelques secondes.',
  starterCopied: (dir: string) => `Les fichiers de départ sont dans ${dir}`,
  usage: (command: (args: string) => string) =>
    [
      [command(''), 'vérifie l’exercice modifié en dernier'],
      [command('html-03-plan'), 'vérifie cet exercice'],
      [command('html-03-plan indice'), 'donne l’indice suivant'],
      [command('html-03-plan suivre'), 'vérifie à chaque enregistrement'],
      [command('tout'), 'vérifie tous les exercices commencés'],
      [command('liste'), 'montre les exercices et où vous en êtes'],
      [command('aide'), 'prépare une page pour demander de l’aide'],
      [command('retrouver'), 'liste les versions gardées de votre travail'],
      [command('retrouver 2'), 'ramène la version 2, sans rien perdre'],
      [command('html-03-plan transmis'), 'note que vous l’avez expliqué à quelqu’un'],
      [command('doctor'), 'examine ce poste : ce qui marche, ce qui manque'],
      [command('rapport'), 'écrit le dernier résultat sur une page'],
      [command('html-03-plan dir DOSSIER'), 'vérifie un autre dossier'],
      [command('html-03-plan json'), 'donne le résultat pour un programme'],
      [command('mots'), 'montre cette liste'],
    ]
      .map(([typed = '', does]) => `${typed.trim().padEnd(44)} ${does}`)
      .join('\n'),

  // A wrong use of the command.
  whichExercise: (listing: string) => `Indiquez un exercice. Pour voir les noms : ${listing}`,
  /** @param listing the command that shows all names */
  unknownExercise: (id: string, near: readonly string[], listing: string) =>
    `L’exercice ${quoted(id)} n’existe pas. ${near.length > 0 ? `Les noms proches : ${list(near)}.` : `Pour voir les noms : ${listing}`}`,
  unknownOption: (options: readonly string[], near: readonly string[], help: string) =>
    [
      `Ces mots ne sont pas compris : ${list(options)}.`,
      ...(near.length > 0 ? [`Les mots proches : ${list(near)}.`] : []),
      `Pour la liste des mots : ${help}`,
    ].join(' '),
  noSuchFolder: (dir: string) => `Le dossier ${quoted(dir)} n’existe pas. Vérifiez son nom.`,
  notAFolder: (dir: string) => `${quoted(dir)} ne s’ouvre pas comme un dossier. Indiquez le dossier du travail.`,

  // Our faults.
  exerciseUnreadable: (id: string) =>
    `L’exercice ${quoted(id)} a une erreur, de notre côté. Montrez ce message au formateur.`,
  browserMissing: (tried: readonly string[]) =>
    `Aucun navigateur trouvé pour la vérification. Cherchés : ${list(tried)}. Prévenez le formateur.`,
  browserFailed: (name: string) =>
    `Le navigateur (${name}) n’a pas démarré. Fermez d’autres programmes, puis relancez la vérification.`,
  unexpected: 'La vérification s’est arrêtée, de notre côté. Votre travail n’est pas en cause.',
  forAuthors: 'Montrez ce qui suit au formateur :',
  noCheck: 'Cet exercice n’a aucun contrôle.',
  broken: (title: string) => `Ce contrôle n’a pas pu se faire : ${title}`,
  ourFault: 'C’est une erreur du kit, pas de votre travail. Prévenez le formateur.',

  // The files of the work.
  emptyFolder: (path: string) => `Le dossier est vide. Enregistrez-y votre fichier ${path}.`,
  allMoved: 'Le dossier est vide. Les fichiers sont ailleurs, ou à la corbeille : ramenez-les ici.',
  missingFile: (path: string) => `Le fichier ${path} manque. Vérifiez son nom et son dossier.`,
  wrongCase: (path: string, found: string) =>
    `Le fichier s’appelle ${found}. Renommez-le ${path}, en respectant les minuscules.`,
  doubleExtension: (path: string, found: string) => `Le fichier s’appelle ${found}. Retirez la fin en trop : ${path}.`,
  otherExtension: (path: string, found: string) => `Le fichier s’appelle ${found}. Renommez-le ${path}.`,
  otherName: (path: string, found: string) => `Le fichier s’appelle ${found}. Le nom attendu est ${path}.`,
  notPlain: (path: string, found: string) =>
    `${found} n’est pas du texte simple. Réécrivez ${path} avec le bloc-notes ou l’éditeur.`,
  inFolder: (path: string, found: string) =>
    `Le fichier est rangé trop loin : ${found}. Remontez ${path} d’un dossier.`,
  encoding: (path: string, encoding: string) =>
    `${path} est enregistré en ${encoding}. Dans l’éditeur, enregistrez-le en UTF-8.`,
  binary: (path: string) => `${path} ne contient pas du texte. Ouvrez-le dans l’éditeur de code et réécrivez-le.`,
  tooBig: (path: string, size: number, most: number) =>
    `${path} pèse ${size} Mo. Le maximum est ${most} Mo : allégez-le ou retirez-le.`,
  tooManyFiles: (most: number) => `Ce dossier contient plus de ${most} fichiers. Gardez ceux de l’exercice.`,
  tooHeavy: (most: number) => `Ce dossier pèse plus de ${most} Mo. Gardez les fichiers de l’exercice.`,
  tooManyElements: (path: string, most: number) =>
    `${path} contient plus de ${thousands(most)} éléments. Retirez les répétitions.`,
  refused: (path: string) => `${path} ne peut pas être lu. Fermez les programmes qui l’utilisent.`,

  // A page that does not let itself be judged.
  pageTitle: 'La page s’ouvre et répond',
  pageExpected: 'une page qui finit de s’ouvrir, puis attend',
  loop: (name: string) =>
    name ? `la fonction ${name} tourne sans jamais s’arrêter` : 'un script tourne sans jamais s’arrêter',
  loopHint: 'Regardez la condition de la boucle : qu’est-ce qui doit changer pour l’arrêter ?',
  dialogs: (most: number) => `plus de ${most} fenêtres de message à la suite`,
  dialogsHint: 'Cherchez alert, confirm ou prompt dans une boucle. console.log ne bloque pas la page.',
  reloads: (most: number) => `une page qui se recharge plus de ${most} fois`,
  reloadsHint: 'Cherchez location, reload ou refresh : la page se rappelle elle-même.',
  crash: 'le navigateur s’est arrêté en ouvrant la page',
  crashHint: 'Cherchez une boucle qui ajoute sans fin des éléments ou du texte.',
  closed: 'une page qui se ferme elle-même',
  closedHint: 'Cherchez window.close dans le script, et retirez-le.',
  left: 'une page qui part vers une autre adresse en s’ouvrant',
  leftHint: 'Cherchez location, submit ou refresh : l’adresse est hors de votre dossier.',
  busy: 'une page trop occupée pour répondre',
  busyHint: 'Cherchez ce qui recommence sans cesse : setInterval, messages, éléments ajoutés.',
  reservedName: (name: string) => `un champ nommé ${name}, un nom dont le navigateur se sert`,
  reservedNameHint: 'Donnez à ce champ un autre nom, dans name ou dans id.',
  unfinished: 'une page qui ne finit pas de s’ouvrir',
  unfinishedHint: 'Cherchez dans le script une boucle, ou une attente qui ne finit pas.',
  likelyCause: (says: string) => `Cause probable : ${says}`,
  file: (path: string) => `un fichier ${path}`,
  noFile: 'aucun fichier de ce nom',

  // What a check expected and found.
  startingValues: (names: readonly string[]) => `${list(names)} entre les lignes // <depart> et // </depart>`,
  noStartingValues: 'ces lignes ont changé ou manquent',
  functionNamed: (name: string) => `une fonction nommée ${name}`,
  variableNamed: (name: string) => `une variable nommée ${name}`,
  noFunction: 'rien de ce nom',
  notRead: 'le script ne s’est pas lancé : une erreur d’écriture l’arrête',
  notReadHint: 'Corrigez d’abord cette erreur d’écriture : sa ligne est donnée.',
  notLinked: 'aucun script relié à la page ne la contient',
  insideFunction: (name: string) => `elle est écrite à l’intérieur de la fonction ${name}`,
  insideFunctionHint: 'Regardez les accolades : la fonction d’avant se ferme-t-elle avant celle-ci ?',
  nearFunction: (name: string) => `une fonction d’un nom proche : ${name}`,
  nearFunctionHint: 'Comparez les deux noms lettre par lettre, majuscules comprises.',
  notReached: 'le script s’est arrêté avant de la créer',
  otherThanFunction: 'ce nom désigne autre chose qu’une fonction',
  /** As it is written in a script: `total(["Scie"], 12.5)`. */
  call: (name: string, args: readonly string[]) => `${name}(${cut(args.join(', '))})`,
  callEnds: (call: string) => `${call} donne une réponse`,
  callWorks: (call: string) => `${call} sans erreur`,
  neverEnds: 'une réponse qui ne vient jamais',
  thrown: (message: string) => `l’erreur ${quoted(cut(message))}`,
  oneElement: 'un seul élément',
  /**
   * What was looked for, by its kind and its name: « un bouton « Ajouter » »; a name of some form is not shown. `undefined`
   * where that says nothing.
   */
  looked: (kind: string, name: string | RegExp | undefined) => {
    const said = KINDS[kind];
    if (typeof name === 'string') return said && `${said} ${quoted(cut(name))}`;
    if (!said) return undefined;
    return name === undefined ? said : NAMED.test(said) ? undefined : `${said} au nom demandé`;
  },
  reachable: 'un élément que l’on peut utiliser',
  covered: 'un autre élément le recouvre',
  clickedThrough: 'pointer-events: none l’empêche de recevoir les clics',
  unreachable: 'il ne répond pas',
  elements: expectedWords.elements,
  disabled: 'il est désactivé',
  hidden: 'il est caché',
  readOnly: 'il ne laisse rien écrire',
  notWritable: 'ce n’est pas un champ où l’on écrit',
  notCheckable: 'ce n’est pas une case à cocher',
  notSelectable: 'ce n’est pas une liste de choix',
  choice: (choice: string) => `le choix ${quoted(choice)}`,
  noChoice: 'ce choix n’est pas dans la liste',

  // The verdict.
  expectedLabel: 'Attendu :',
  foundLabel: 'Trouvé :',
  whereLabel: 'Où :',
  hintLabel: 'Indice :',
  where: (file: string, line: number) => `${file}, ligne ${line}`,
  andMore: (count: number) => `Et ${plural(count, 'autre point', 'autres points')}, pour plus tard.`,
  todo: 'Pas encore :',
  original: (message: string) => `(Le navigateur dit : ${message})`,
  /** @param later those that wait for another one */
  summary: (passed: number, total: number, later = 0) =>
    [
      `${passed} sur ${plural(total, 'contrôle')}.`,
      ...(later > 0 ? [`${later} ${later === 1 ? 'se fera' : 'se feront'} ensuite.`] : []),
    ].join(' '),
  success: 'Réussi !',
  milestone: (title: string) => `${title}. Vous pouvez vous arrêter ici.`,
  remark: (says: string) => `À améliorer, sans urgence : ${says}`,
  next: (title: string, command: string) => `Pour continuer : ${quoted(title)}. Tapez : ${command}`,
  nextPage: (title: string) => `Pour continuer : ${quoted(title)}. Ouvrez la page de cet exercice, dans le cours.`,
  lastOne: 'C’était le dernier exercice du cours.',
  nextHint: (command: string) => `Pour un indice de plus : ${command}`,
  nextHintPage: 'Pour un indice de plus : ouvrez la page de cet exercice, dans le cours.',
  allSummary: (passed: number, total: number) =>
    `${plural(passed, 'exercice réussi', 'exercices réussis')} sur ${total}.`,
  afterSuccess: 'Expliquez à quelqu’un comment vous avez fait : c’est la meilleure façon de retenir.',
  /** @param folder its name, where nothing is that was not given */
  unchanged: (folder: string) =>
    `Dans le dossier ${folder}, vos fichiers sont comme au départ. Vous avez écrit quelque chose ? Enregistrez d’abord : Ctrl et S.`,
  writesInCopy: (copy: string, path: string) =>
    `Vous écrivez peut-être dans ${quoted(copy)}. La vérification lit ${quoted(path)}.`,
  blank: (path: string) => `${path} est vide. Vous avez écrit quelque chose ? Enregistrez d’abord : Ctrl et S.`,
  kept: (command: string) => `Votre travail d’avant est gardé. Pour voir ses versions : ${command}`,
  keptByClick: 'Votre travail d’avant est gardé. Pour le retrouver, montrez ce message au formateur.',
  afterFailureWatched: 'Corrigez le premier point, puis enregistrez.',
  afterFailure: 'Corrigez le premier point, enregistrez, puis relancez la vérification.',
  afterFailureByClick: 'Corrigez le premier point, enregistrez, puis refaites un double clic sur « verifier ».',
};
