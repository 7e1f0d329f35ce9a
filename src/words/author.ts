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
