import { checkWords } from './check.ts';
import { list, plural, quoted } from './french.ts';

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

/** What the extraction of facts for the reference says. */
export const extractWords = {
  extracted: (count: number, file: string) => `${plural(count, 'entrée')} dans ${file}.`,
};

/** What the lint of the course says around the sentences of its rules. */
export const lintWords = {
  clean: 'Rien à corriger dans le cours.',
  total: (count: number, rule: string) =>
    `${plural(count, 'point')} à corriger. Pour comprendre une règle : npm run lint -- --explain ${rule}`,
  spelling: 'Orthographe :',
  fixed: (count: number) =>
    count === 0 ? 'Rien ne se corrige tout seul.' : `${plural(count, 'point corrigé', 'points corrigés')}.`,
  toAvoid: 'À éviter :',
  toWrite: 'À écrire :',
  unknownRule: (id: string, near: string | undefined, ids: readonly string[]) =>
    `La règle ${quoted(id)} n’a pas d’explication. ${near ? `Écrivez ${quoted(near)}.` : `Les règles : ${ids.join(', ')}.`}`,
  unknownOption: (option: string, known: readonly string[]) =>
    `L’option ${quoted(option)} n’existe pas. Les options : ${known.map((name) => `--${name}`).join(', ')}.`,
  unknownFile: (file: string, near: string | undefined) =>
    `Le fichier ${quoted(file)} n’est pas dans le cours. ${near ? `Peut-être ${quoted(near)} ?` : 'Vérifiez son chemin.'}`,
  tooHeavy: (bytes: number, most: number) =>
    [`Ce fichier pèse ${megabytes(bytes)} Mo.`, `Réduisez-le : ${megabytes(most)} Mo au plus.`] as const,
  notUtf8: ['Ce fichier n’est pas du texte UTF-8.', 'Dans l’éditeur, enregistrez-le avec l’encodage UTF-8.'] as const,
  checkName: ['Un contrôle est un fichier .ts.', 'Renommez-le, avec le nom de son exercice.'] as const,
};

/** `megabytes(1_200_000)` → « 1,2 ». */
function megabytes(bytes: number): string {
  return String(Math.round(bytes / 100_000) / 10).replace('.', ',');
}
