import { list, plural, quoted } from './french.ts';

/** What is saved after a grading. */
export type SavedPart = 'run' | 'progress' | 'result' | 'point';
/** Why something is not. */
export type SaveFailure = 'full' | 'refused' | 'gone' | 'busy' | 'slow' | 'other';

const PARTS: Record<SavedPart, string> = {
  run: 'cet essai',
  progress: 'votre progression',
  result: 'le compte rendu',
  point: 'la copie de votre travail',
};

const FAILURES: Record<SaveFailure, [why: string, toDo: string]> = {
  full: ['Le disque est plein.', 'Votre travail est intact. Libérez de la place, puis relancez la même commande.'],
  refused: ['L’écriture est refusée dans votre dossier.', 'Votre travail est intact. Montrez ce message au formateur.'],
  gone: ['Votre dossier n’est plus là.', 'Vérifiez qu’il n’a pas été déplacé ou renommé.'],
  busy: [
    'Un autre programme occupe vos fichiers.',
    'Votre travail est intact. Relancez la même commande dans un instant.',
  ],
  slow: ['Le disque répond trop lentement.', 'Votre travail est intact. Relancez la même commande dans un instant.'],
  other: ['L’enregistrement a échoué.', 'Votre travail est intact. Montrez ce message au formateur.'],
};

/** What the learner's disk makes the checker say: progress, restore points, help request, report. */
export const workspaceWords = {
  // What could not be saved.
  notSaved: (failures: ReadonlyMap<SavedPart, SaveFailure>) =>
    [...new Set(failures.values())].flatMap((failure) => {
      const parts = [...failures].filter(([, why]) => why === failure).map(([part]) => PARTS[part]);
      const [why, toDo] = FAILURES[failure];
      return [`${why} Pas enregistré : ${list(parts)}.`, toDo];
    }),
  pageNotSaved: (failure: SaveFailure) => `${FAILURES[failure][0]} La page n’est pas écrite. ${FAILURES[failure][1]}`,
  notCopied: (failure: SaveFailure) =>
    `${FAILURES[failure][0]} Les fichiers de départ ne sont pas copiés. ${FAILURES[failure][1]}`,
  workTooHeavy: 'Votre travail est trop lourd pour être copié. Retirez les grandes images inutiles.',

  // What was found damaged, or of another version.
  newerVersion: 'Votre progression vient d’un kit plus récent. Elle reste comme elle est : prévenez le formateur.',
  progressDamaged: 'Votre progression était abîmée. Elle est refaite d’après l’historique de vos essais.',
  historyDamaged: 'L’historique de vos essais était abîmé. Tout ce qui se lit est gardé.',
  setAside: (name: string) => `L’ancien fichier est gardé sous le nom ${name}.`,
  unreadable: (name: string) => `${name} ne peut pas être lu. Fermez les programmes qui l’utilisent.`,

  // Which exercise.
  nothingBegun: (command: string) => `Aucun exercice n’est commencé. Commencez par : ${command}`,
  notYetAcquired: (title: string, command: string) =>
    `${quoted(title)} n’est pas encore acquis. Vérifiez-le d’abord : ${command}`,
  shared: (title: string) => `C’est noté : vous avez transmis ${quoted(title)}. Merci pour votre aide.`,
  noExerciseAtAll: 'Ce cours n’a pas encore d’exercice. Prévenez le formateur.',

  // The list.
  lesson: (id: string) => `Leçon ${id}`,
  here: '← vous en êtes là',
  acquired: (done: number, total: number) => `${plural(done, 'exercice acquis', 'exercices acquis')} sur ${total}.`,
  goOn: (command: string) => `Pour continuer : ${command}`,
  allAcquired: 'Tous les exercices sont acquis. Expliquez-en un à quelqu’un.',

  // Hints.
  hint: (number: number, total: number) => `Indice ${number}/${total} :`,
  hintCostsNothing: 'Lire un indice ne retire rien.',
  nextHint: (command: string) => `Pour l’indice suivant : ${command}`,
  noMoreHints: (command: string) =>
    `Il n’y a plus d’indice. Demandez à un voisin, ou préparez une demande d’aide : ${command}`,
  noHintAtAll: (command: string) =>
    `Cet exercice n’a pas d’indice. Demandez à un voisin, ou préparez une demande d’aide : ${command}`,

  // Restore points.
  pointsOf: (title: string) => `${title} : les versions gardées de votre travail`,
  noPoint: (command: string) => `Aucune version n’est encore gardée. Chaque vérification en garde une : ${command}`,
  verdict: { passed: 'réussi', failed: 'en route', broken: 'non vérifié' },
  ungraded: 'non vérifié',
  asNow: 'comme maintenant',
  lines: (added: number, removed: number) =>
    [
      ...(added > 0 ? [`+${plural(added, 'ligne')}`] : []),
      ...(removed > 0 ? [`−${plural(removed, 'ligne')}`] : []),
    ].join(', ') || 'espaces ou fins de ligne',
  fileChanged: (path: string, what: string) => `${path} (${what})`,
  fileAdded: 'ajouté',
  fileRemoved: 'retiré',
  fileBinary: 'modifié',
  sincePoint: (changes: readonly string[]) => `depuis : ${list(changes)}`,
  andOthers: (count: number) => plural(count, 'autre fichier', 'autres fichiers'),
  howToRestore: (command: string) => `Pour retrouver une version, donnez son numéro : ${command}`,
  unknownPoint: (number: number, command: string) =>
    `La version numéro ${number} n’existe pas. Pour voir les numéros : ${command}`,
  alreadyThere: (number: number) => `Votre travail est déjà celui de la version ${number}. Rien n’est modifié.`,
  restored: (number: number, moment: string) => `La version ${number} (${moment}) est revenue.`,
  keptUnder: (number: number) => `Votre travail d’avant est gardé sous le numéro ${number}.`,
  leftInPlace: (paths: readonly string[]) => `Restés en place, car ils ne peuvent pas être copiés : ${list(paths)}.`,
  reloadEditor: 'Si l’éditeur le demande, acceptez de recharger les fichiers.',
  notRestored: (failure: SaveFailure) => `${FAILURES[failure][0]} Rien n’est modifié. ${FAILURES[failure][1]}`,
  tooHeavyToRestore: 'Votre travail actuel est trop lourd pour être copié. Rien n’est donc modifié.',
  tooManyFiles: 'Ce dossier contient trop de fichiers. Rien n’est modifié : gardez ceux de l’exercice.',
  halfRestored: (paths: readonly string[]) =>
    `Ces fichiers n’ont pas pu revenir : ${list(paths)}. Fermez l’éditeur, puis relancez la même commande.`,
  pointDamaged: (number: number) => `La version ${number} est abîmée. Rien n’est modifié : choisissez-en une autre.`,

  // The pages, on the terminal.
  askWritten: 'Votre demande d’aide est prête :',
  askToDo: 'Ouvrez la page, remplissez les trois cases, puis montrez-la à un voisin ou au formateur.',
  reportWritten: 'Le compte rendu est prêt :',
  reportToDo: 'Ouvrez la page pour la lire. Elle s’imprime aussi.',
  noResultYet: (command: string) =>
    `Aucun compte rendu n’est encore possible. Vérifiez d’abord votre travail : ${command}`,

  // The report.
  reportTitle: (title: string) => `Compte rendu : ${title}`,
  reportOfAll: 'Mes exercices',
  gradedAt: (moment: string) => `Vérifié le ${moment}.`,
  works: 'Ce qui marche',
  toDo: 'Pas encore',
  waits: 'En attente',
  waitsFor: 'Ces contrôles se feront quand le reste sera corrigé.',
  ours: 'De notre côté',
  oursSays: 'Ces contrôles n’ont pas pu se faire. Prévenez le formateur.',
  remarks: 'À améliorer, sans urgence',
  human: 'À montrer à une personne',
  likelyCauses: 'Causes probables',
  nothingWorksYet: 'Rien encore : c’est le début.',
  allDone: 'Tout est fait. Expliquez à quelqu’un comment vous avez fait.',
  workChanged: 'Votre travail a changé depuis. Relancez la vérification pour un compte rendu à jour.',
  recordEdited: 'Ce compte rendu a été modifié à la main. Relancez la vérification.',
  expected: 'Attendu',
  found: 'Trouvé',
  place: 'Où',
  hintWord: 'Indice',
  where: (file: string, line: number) => `${file}, ligne ${line}`,
  summary: (passed: number, total: number) => `${passed} sur ${plural(total, 'contrôle')}`,
  exercise: 'Exercice',
  state: 'État',
  runs: 'Essais',
  lastTime: 'Dernière fois',
  madeBy: (version: string, moment: string) => `Page faite par Envol ${version}, le ${moment}.`,

  // The help request.
  askTitle: (title: string) => `Demande d’aide : ${title}`,
  askIntro: 'Dire ce qu’on a essayé, c’est déjà la moitié de la réponse.',
  myWords: 'Avec vos mots',
  myWordsHow: 'Écrivez ici au clavier, ou imprimez la page et écrivez au stylo.',
  tried: 'J’ai essayé…',
  awaited: 'J’attendais…',
  happens: 'Il se passe…',
  goal: 'Le but de l’exercice',
  lastVerdict: 'La dernière vérification',
  noVerdict: 'Aucune vérification pour le moment.',
  triedSoFar: 'Les essais',
  moment: 'Quand',
  passedChecks: 'Réussis',
  firstToDo: 'Premier point à corriger',
  nothingLeft: 'aucun',
  outOf: (passed: number, total: number) => `${passed} sur ${total}`,
  olderRuns: (count: number) => `Et ${plural(count, 'essai')} avant ceux-ci.`,
  hintsRead: (taken: number, total: number) => `Indices lus : ${taken} sur ${total}.`,
  changeSince: { success: 'Ce qui a changé depuis la dernière réussite', starter: 'Ce qui a changé depuis le départ' },
  noChange: 'Rien n’a changé.',
  changeCut: 'La suite du changement est trop longue pour cette page.',
  unreadableFiles: (paths: readonly string[]) => `Pas lus : ${list(paths)}.`,
  forTrainer: 'Pour le formateur',
  machine: {
    kit: 'Kit',
    node: 'Node',
    system: 'Système',
    folder: 'Dossier',
    digest: 'Empreinte du travail',
  },
};
