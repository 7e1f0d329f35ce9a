/** What only the trainers' edition shows: its list of answers, a page for each solution. */
export const trainersWords = {
  keys: 'Corrigés',
  keysSummary: 'Les réponses de chaque leçon, la note du formateur, une solution de chaque exercice.',
  lessonKey: 'Les réponses et la note',
  noLesson: 'Sans leçon',
  footer: 'Édition du formateur : elle contient les corrigés. Gardez-la hors du partage des apprenants.',
  solution: (title: string) => `Solution : ${title}`,
  solutionSummary: 'Une réponse juste parmi d’autres. Cette page n’est pas dans l’édition des apprenants.',
  files: 'Les fichiers',
  folder: 'Ces fichiers s’ouvrent aussi : ils sont dans le dossier',
  notText: 'Ce fichier n’est pas un texte.',
  byEye: 'Ce que l’on regarde à deux',
};
