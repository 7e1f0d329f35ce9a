import { list, plural, quoted } from './french.ts';
import { when, whenOnPaper } from './when.ts';
import type { SaveFailure } from './workspace.ts';

const WHY: Record<SaveFailure, string> = {
  full: 'le disque est plein',
  refused: 'l’écriture y est refusée',
  gone: 'ce dossier n’est plus là',
  busy: 'un autre programme l’occupe',
  slow: 'le disque répond trop lentement',
  other: 'l’écriture a échoué',
};

const size = (bytes: number) =>
  bytes < 1e9 ? `${Math.floor(bytes / 1e6)} Mo` : `${(bytes / 1e9).toFixed(1).replace('.', ',')} Go`;

/** What the doctor says of a machine. */
export const doctorWords = {
  title: 'Examen de ce poste. Comptez quelques secondes.',

  // Node and the files of the checker.
  node: (version: string) => `Node.js ${version} est là.`,
  filesWhole: (count: number) => `Les ${plural(count, 'fichier')} du vérificateur sont là, et intacts.`,
  filesMissing: (paths: readonly string[]) => `Il manque au vérificateur : ${someOf(paths)}.`,
  filesAltered: (paths: readonly string[]) => `Modifié dans le vérificateur : ${someOf(paths)}.`,
  filesToDo: 'Un antivirus l’a peut-être retiré. Prévenez le formateur, puis relancez « installer ».',
  filesAlteredToDo: 'Relancez « installer », dans le dossier du cours.',

  // The browser.
  browser: (name: string, version: string, seconds: string) =>
    `${name} ${version} démarre sans fenêtre, en ${seconds} s.`,
  browserMissing: (tried: readonly string[]) => `Aucun navigateur pour vérifier. Cherchés : ${list(tried)}.`,
  browserToInstall: 'Demandez l’installation de l’un d’eux. Firefox suffit pour lire, pas pour vérifier.',
  browserFailed: (name: string) => `${name} est là, mais n’a pas démarré sans fenêtre.`,
  browserToDo: 'Fermez d’autres programmes et relancez. Sinon, montrez le compte rendu au formateur.',
  noRule: 'Aucune règle du poste n’interdit la vérification.',
  rulesUnread: 'Les règles du poste ne se lisent pas d’ici.',
  rulesByHand: 'Dans Edge, ouvrez l’adresse edge://policy. Cherchez RemoteDebuggingAllowed.',
  forbidden: (names: readonly string[]) => `Une règle du poste interdit de piloter le navigateur : ${list(names)}.`,
  allow: 'Demandez à l’administrateur du poste d’autoriser cette règle.',

  // The disk.
  workspace: 'l’atelier',
  temporary: 'le dossier temporaire',
  writes: (place: string) => `On peut écrire dans ${place}.`,
  writesWrong: (place: string) => `Un fichier écrit dans ${place} ne se relit pas comme il était.`,
  refuses: (place: string, failure: SaveFailure) => `On ne peut pas écrire dans ${place} : ${WHY[failure]}.`,
  whereToWrite: 'Lancez « installer » et choisissez un dossier à vous. Ou montrez ceci au formateur.',
  room: (place: string, bytes: number) => `Il reste ${size(bytes)} pour ${place}.`,
  noRoom: (place: string, bytes: number) => `Il ne reste que ${size(bytes)} pour ${place}.`,
  makeRoom: 'Supprimez des fichiers inutiles : il faut 300 Mo.',

  // The course.
  courseThere: 'Le cours est là.',
  courseGone: 'Le cours ne répond plus à son adresse.',
  courseToOpen: 'Ouvrez le partage dans l’explorateur de fichiers. Puis relancez l’examen.',
  courseUnbuilt: 'Le cours n’est pas encore fabriqué.',
  courseToBuild: 'Lancez npm run build.',
  courseUnknown: 'Cet atelier ne sait pas où est le cours.',
  courseToTell: 'Ouvrez une fois « ouvrir-le-cours.html ». Ou relancez « installer ».',
  otherVersion: (course: string, atelier: string) => `Le cours est en version ${course}, l’atelier en ${atelier}.`,
  update: 'Relancez « installer », dans le dossier du cours : il met l’atelier à jour.',

  // The clock.
  rightTime: (now: Date) => `L’horloge donne le ${whenOnPaper(now)}.`,
  wrongTime: (now: Date) => `L’horloge donne le ${whenOnPaper(now)}. Ce n’est pas possible.`,
  setTime: 'Faites régler l’heure du poste : la progression porterait de fausses dates.',
  timesApart: (ms: number) => `Le poste et le disque ont ${plural(Math.round(ms / 60_000), 'minute')} d’écart.`,
  tellTrainer: 'Prévenez le formateur. « Dernier exercice modifié » peut se tromper.',

  // The exercise that is graded from end to end.
  bonjourTitle: 'Le grand titre affiche « Bonjour », en vert',
  bonjourClick: 'Un clic change le titre',
  graded: (ms: number) => `L’exercice « Bonjour » est vérifié comme il faut, en ${seconds(ms)} s.`,
  gradedWrong: 'L’exercice « Bonjour » n’a pas eu la réponse attendue.',
  notGraded: 'L’exercice « Bonjour » attend un navigateur.',
  notGradedToDo: 'Réglez d’abord le point du navigateur.',
  sendFile: 'Le défaut vient du kit ou du poste. Envoyez le compte rendu à l’association.',
  askAdministrator: 'Montrez le compte rendu à l’administrateur du poste.',
  notExamined: (name: string) => `Ce point n’a pas pu s’examiner : ${name}.`,
  seconds: (ms: number) => seconds(ms),

  // The end.
  allGood: 'Tout va bien.',
  toMend: (count: number) => `${plural(count, 'point')} à régler.`,
  written: 'Le compte rendu est dans ce fichier, à donner au formateur :',
  notWritten: 'Le compte rendu n’a pas pu s’écrire. Montrez cet écran au formateur.',
  fileTitle: (version: string, now: Date) => `Envol ${version} : examen d’un poste, ${when(now, new Date(0))}`,
  fileHolds: [
    'Ce fichier est fait pour l’association qui écrit Envol. Il se lit en entier ici.',
    'Il contient : la version du kit, le système, le navigateur, les points examinés.',
    'Il ne contient ni nom, ni travail, ni progression. Les dossiers personnels y sont remplacés.',
  ].join('\n'),
  standsFor: {
    workspace: '(atelier)',
    course: '(cours)',
    home: '(dossier personnel)',
    temporary: '(dossier temporaire)',
    user: '(session)',
    machine: '(poste)',
  },
  unexpected: 'Ce que dit le système :',
  /** After a grading that stopped for a reason of set-up. */
  examine: (command: string) => `Pour savoir ce qui manque à ce poste : ${command}`,
};

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1).replace('.', ',');
}

/** Paths, few enough to be read. */
function someOf(paths: readonly string[]): string {
  const shown = paths.slice(0, 5).map(quoted);
  const more = paths.length - shown.length;
  return list([...shown, ...(more > 0 ? [plural(more, 'autre', 'autres')] : [])]);
}
