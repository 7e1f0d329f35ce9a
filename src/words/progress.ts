import { plural } from './french.ts';

/** What pages say of what a reader has done; an object for each kind of page, which loads no other. */
export const progressWords = {
  /** A state is said where something was begun. */
  states: { 'en-route': 'En route', acquis: 'Acquis', transmis: 'Transmis' },
  lessonStates: { lue: 'Lue', faite: 'Exercices acquis' },
  checks: (passed: number, total: number) => `${plural(passed, 'vérification')} sur ${total}`,
  tally: (lessons: [done: number, of: number], exercises: [done: number, of: number]) =>
    [
      lessons[1] > 0 && `${plural(lessons[0], 'leçon lue', 'leçons lues')} sur ${lessons[1]}`,
      exercises[1] > 0 && `${plural(exercises[0], 'exercice acquis', 'exercices acquis')} sur ${exercises[1]}`,
    ]
      .filter(Boolean)
      .join(' · '),
};

/** At the end of a lesson. */
export const lessonProgressWords = {
  mark: 'J’ai lu cette leçon',
  unmark: 'Je veux la relire plus tard',
  marked: '✓ Cette leçon est notée comme lue.',
  notKept: 'Votre navigateur ne peut pas garder cette note pour les autres pages.',
};

/** On the page of an exercise. */
export const exerciseProgressWords = {
  passed: (date: string) => `Acquis. Dernière vérification le ${date}.`,
  begun: (passed: number, total: number, date: string) =>
    passed === 0
      ? `En route : première vérification le ${date}.`
      : `En route : ${plural(passed, 'vérification réussie', 'vérifications réussies')} sur ${total}, le ${date}.`,
  folder: 'Votre dossier pour cet exercice :',
  copy: 'Copier ce chemin',
  copied: 'Le chemin est copié. Collez-le dans l’éditeur avec Ctrl et V.',
  notCopied: 'Le chemin est sélectionné. Copiez-le avec Ctrl et C.',
  noFolder:
    'Vous ne le trouvez pas ? Dans votre atelier, un double clic sur « ouvrir-le-cours » : son chemin s’affichera ici.',
};

/** On the home page. */
export const homeProgressWords = {
  title: 'Où en étiez-vous ?',
  resume: (title: string) => `Reprendre : ${title}`,
  goOn: (title: string) => `Continuer : ${title}`,
  next: 'Ensuite :',
  begun: 'Exercices en route',
  all: 'Voir toute ma progression',
  /** The workspace comes from an older course, or from a newer one. */
  update: 'Le cours a changé. Dans son dossier, relancez « installer » : votre atelier suivra, avec votre travail.',
  newer: 'Ce cours est plus ancien que votre atelier. Prévenez le formateur.',
};

/** « Ma progression ». */
export const progressPageWords = {
  title: 'Ma progression',
  lead: 'Ce que vous avez fait, pour vous seul. Rien n’est envoyé, rien n’est noté.',
  noScript: 'Cette page a besoin de JavaScript. Sans lui, le cours se lit quand même en entier.',
  exercises: 'Mes exercices',
  none: 'Rien n’est encore commencé ici. Ouvrez une leçon, puis vérifiez un premier exercice.',
  columns: ['Exercice', 'Où j’en suis', 'Dernière vérification'],
  /** Above the latest ones. */
  allExercises: (count: number) => `Voir les ${count} exercices`,
  myLessons: 'Mes leçons',
  noLesson: 'Aucune leçon lue pour le moment. À la fin d’une leçon, un bouton sert à le noter.',
  lessons: (count: number) => `Vous avez lu ${plural(count, 'leçon')}.`,

  folder: 'Mon atelier',
  folderWhy: 'L’atelier est votre dossier de travail. La vérification y écrit ce que vous avez réussi.',
  linked: 'Le cours lit cet atelier :',
  silent: 'Il ne répond pas. Aucune vérification n’y est encore écrite, ou le dossier a changé de place.',
  unlinked: 'Le cours ne connaît pas encore votre atelier.',
  how: 'Dans votre atelier, ouvrez « ouvrir-le-cours.html » d’un double clic. Ou collez ici le chemin du dossier :',
  field: 'Chemin de votre atelier',
  example: 'Par exemple : H:\\atelier',
  link: 'Lier ce dossier',
  notFolder: 'Ce texte n’est pas le chemin d’un dossier. Copiez-le dans la barre du gestionnaire de fichiers.',
  here: 'Adresse de ce cours, si « ouvrir-le-cours.html » vous la demande :',

  keep: 'Emporter ou rapporter ma progression',
  keepWhy: 'Sans atelier, votre navigateur seul s’en souvient. Un fichier la garde en lieu sûr.',
  export: 'Enregistrer dans un fichier',
  exported: 'Le fichier envol-progression.json est dans vos téléchargements.',
  import: 'Reprendre un fichier enregistré',
  imported: (exercises: number, lessons: number) =>
    `C’est repris : ${plural(exercises, 'exercice')} et ${plural(lessons, 'leçon lue', 'leçons lues')}.`,
  notRecord: 'Ce fichier n’est pas une progression d’Envol. Choisissez envol-progression.json.',
  notKept: 'Votre navigateur ne peut pas garder cela. Cette page le montre jusqu’à sa fermeture.',

  forget: 'Oublier sur ce navigateur',
  forgetWhy: 'Utile sur un poste partagé : la personne suivante ne verra rien de vous.',
  loss: (hasWorkspace: boolean) =>
    hasWorkspace
      ? 'Tout oublier ? Vos exercices restent dans votre atelier. Le reste sera perdu : leçons lues, réponses, code écrit dans les pages.'
      : 'Tout oublier ? Sans atelier, tout sera perdu. Enregistrez d’abord un fichier pour le garder.',
  forgetNo: 'Non, tout garder',
  forgetYes: 'Oui, tout oublier',
  forgot: 'C’est oublié sur ce navigateur.',
};
