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
  renamedUnknown: (path: string) =>
    `« renamed » nomme ${quoted(path)}, qui n’est pas dans « starter ». Corrigez l’en-tête.`,
  duplicateCheck: (id: string) => `Deux contrôles s’appellent ${quoted(id)}. Renommez l’un des deux.`,
  unknownAfter: (id: string, after: string) =>
    `${quoted(id)} attend ${quoted(after)}, qui n’existe pas. Corrigez « after ».`,
  needsBrowser: (id: string, name: string) =>
    `${quoted(id)} demande ${name}, que la page ne sait pas faire. Ajoutez needs: 'browser' et because.`,
  needsWhy: (id: string) => `${quoted(id)} déclare needs: 'browser' sans raison. Ajoutez because: une courte phrase.`,
  needsNothing: (id: string) =>
    `${quoted(id)} déclare needs: 'browser' et ne demande rien que la page ne sache faire. Essayez sans.`,
  noHint: (id: string) =>
    `Le contrôle ${quoted(id)} n’a pas d’indice, hint : l’apprenant lirait le premier de l’exercice.`,
  machineWord: (id: string, word: string) =>
    `Le contrôle ${quoted(id)} répond « ${word} » à l’apprenant. Dites-le avec des mots : refuse.`,
  bareNumber: (id: string, number: string) =>
    `Le contrôle ${quoted(id)} attend « ${number} » : un nombre seul ne dit rien. Donnez son unité : refuse.`,
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
  total: (count: number, fixable: number, rule: string) =>
    [
      `${plural(count, 'point')} à corriger.`,
      ...(fixable > 0 ? [`L’outil en corrige ${fixable} : npm run lint corriger`] : []),
      `Pour comprendre une règle : npm run lint expliquer ${rule}`,
    ].join('\n'),
  mendable: (count: number) => `${plural(count, 'point')} que l’outil corrige : npm run lint corriger`,
  times: (count: number) => `(${count} fois)`,
  spelling: 'Orthographe :',
  fixed: (count: number) =>
    count === 0 ? 'Rien ne se corrige tout seul.' : `${plural(count, 'point corrigé', 'points corrigés')}.`,
  toAvoid: 'À éviter :',
  toWrite: 'À écrire :',
  before: 'Dans le dernier état partagé :',
  absent: '(absent)',
  bytes: (count: number) => `(${megabytes(count)} Mo)`,
  latin1: '(codage latin-1, et non UTF-8)',
  rules: 'Les règles de la relecture :',
  explainOne: 'Pour en lire une en entier : npm run lint expliquer sentence',
  unknownRule: (id: string, near: string | undefined) =>
    `La règle ${quoted(id)} n’existe pas. ${near ? `Écrivez ${quoted(near)}.` : 'Leur liste : npm run lint expliquer'}`,
  more: (count: number) =>
    `Et ${plural(count, 'autre point', 'autres points')} : tous sont dans le journal de cette étape.`,
  withoutHistory: 'Sans git, les identifiants ne sont pas comparés à ceux que les apprenants connaissent.',
  idGone: (id: string, near: string | undefined, list: string) =>
    [
      `${quoted(id)} n’est plus là : les acquis qui portent ce nom seraient perdus.`,
      near ? `Rendez ce nom à ${quoted(near)}, ou notez-le dans ${list}.` : `Rétablissez-le, ou notez-le dans ${list}.`,
    ] as const,
  idAgain: (id: string) =>
    [
      `${quoted(id)} est noté comme ancien nom, et sert encore.`,
      'Choisissez un autre nom, ou retirez cette entrée.',
    ] as const,
  heirUnknown: (id: string, near: string | undefined) =>
    [
      `${quoted(id)} n’est pas dans le cours.`,
      near ? `Écrivez ${quoted(near)}.` : 'Corrigez la clé « now », ou retirez-la.',
    ] as const,
  unknownOption: (option: string, known: readonly string[]) =>
    `L’option ${quoted(option)} n’existe pas. Les options : ${known.map((name) => `--${name}`).join(', ')}.`,
  unknownFile: (file: string, near: string | undefined) =>
    `Le fichier ${quoted(file)} n’est pas dans le cours. ${near ? `Peut-être ${quoted(near)} ?` : 'Vérifiez son chemin.'}`,
  tooHeavy: (bytes: number, most: number) =>
    [`Ce fichier pèse ${megabytes(bytes)} Mo.`, `Réduisez-le : ${megabytes(most)} Mo au plus.`] as const,
  notUtf8: ['Ce fichier n’est pas du texte UTF-8.', 'Dans l’éditeur, enregistrez-le avec l’encodage UTF-8.'] as const,
  noTrainerNote: (id: string) =>
    [
      `La leçon ${quoted(id)} n’a pas de note du formateur.`,
      `Créez ${id}.formateur.mdx à côté d’elle : npm run new -- note ${id}`,
    ] as const,
  checkName: ['Un contrôle est un fichier .ts.', 'Renommez-le, avec le nom de son exercice.'] as const,
};

/** `megabytes(1_200_000)` → « 1,2 ». */
function megabytes(bytes: number): string {
  return String(Math.round(bytes / 100_000) / 10).replace('.', ',');
}

/** What `npm run new` says, and what it writes in a file to fill. */
export const newWords = {
  usage: (kind: string, near: string | undefined) =>
    [
      kind ? `${quoted(kind)} ne se crée pas.${near ? ` Écrivez ${quoted(near)}.` : ''}` : 'Dites ce que vous créez.',
      '  npm run new -- lesson 02-css css-02 "Sélecteurs"',
      '  npm run new -- exercise css-02-badges --lesson css-02',
      '  npm run new -- note css-02',
    ].join('\n'),
  unknownModule: (folder: string, near: string | undefined, folders: readonly string[]) =>
    `Le module ${quoted(folder)} n’est pas dans le plan. ${near ? `Écrivez ${quoted(near)}.` : `Les modules : ${folders.join(', ')}.`}`,
  lessonId: (id: string) => `${quoted(id)} n’est pas un nom de leçon. Prenez exemple sur html-04.`,
  exerciseId: (id: string) => `${quoted(id)} n’est pas un nom d’exercice. Prenez exemple sur html-04-avis.`,
  otherModule: (id: string, folder: string) =>
    `Le plan range ${quoted(id)} dans le module ${quoted(folder)}. Écrivez ce nom.`,
  noTitle: (id: string, near: string | undefined) =>
    `${quoted(id)} n’est pas dans le plan. ${near ? `Écrivez ${quoted(near)}, ou donnez` : 'Donnez'} un titre entre guillemets.`,
  noLesson: (id: string) => `De quelle leçon est ${quoted(id)} ? Ajoutez --lesson et son nom.`,
  unknownLesson: (id: string, near: string | undefined) =>
    `La leçon ${quoted(id)} n’est pas dans le plan. ${near ? `Écrivez ${quoted(near)}.` : 'Voyez lessons/_plan.yaml.'}`,
  beforeUnwritten: (ids: readonly string[]) =>
    ids.length === 1
      ? `Remarque : sa leçon d’avant, ${ids[0]}, n’est pas écrite. Voyez npm run status.`
      : `Remarque : ses leçons d’avant, ${list(ids)}, ne sont pas écrites. Voyez npm run status.`,
  notWritten: (id: string, near: string | undefined) =>
    `La leçon ${quoted(id)} n’est pas écrite. ${near ? `Écrivez ${quoted(near)}.` : 'Créez-la : npm run new -- lesson'}`,
  taken: (file: string) => `${file} existe déjà. Rien n’a été écrit.`,
  written: (files: readonly string[], exercise: string | undefined) =>
    [
      'Voici vos fichiers :',
      ...files.map((file) => `  ${file}`),
      'Ouvrez le premier : ses commentaires disent quoi écrire.',
      exercise ? `Puis lancez : npm run prove -- ${exercise}` : 'Puis lancez : npm run dev',
    ].join('\n'),
  lesson: {
    summary: 'Une phrase dit ce que l’on saura faire.',
    objectives: ['Écrire un premier résultat', 'Corriger un résultat faux'],
    moduleSummary: 'Une phrase dit ce que ce module apprend.',
    moduleText: 'Quelques phrases présentent le module.',
    start: 'Brouillon : remplacez chaque texte. Ces commentaires ne paraissent pas. Dans l’en-tête, complétez summary.',
    use: 'Une situation de travail, 60 mots. Qui a besoin de quoi ?',
    useText: 'Une association veut une page claire. Vous allez l’écrire.',
    notion: 'Une idée par titre',
    notionNote: 'Une idée par écran, 150 à 300 mots. Un mot nouveau en gras, avec le mot anglais entre parenthèses.',
    notionText: 'Un élément a un nom et un contenu.',
    example: 'Un code complet, 10 à 25 lignes, puis sa lecture ligne par ligne.',
    exampleText: '1. **Nommer la page** (ligne 1). Le titre dit de quoi elle parle.',
    predict: 'Une question avant d’exécuter : que va-t-il s’afficher ?',
    question: 'Que va-t-il s’afficher ?',
    answer: 'Un gros titre s’affiche.',
    turn: 'Trois paliers : l’exemple à trous, une modification, une création.',
    tasks: ['Compléter', 'Modifier', 'Créer'],
    task: '1. Ouvrez le fichier.\n2. Changez le titre.\n\nVous devez voir votre titre.',
    mistakes: 'Deux à quatre erreurs : symptôme, cause, remède. Montrez le vrai message du navigateur.',
    symptom: 'Le texte qui suit est gros.',
    cause: 'Le titre n’est pas fermé.',
    cure: 'Fermez-le sur sa ligne.',
    mistake: 'Un exemple montre l’erreur.',
    quiz: 'Quatre à six questions. Chaque choix dit pourquoi, dans why.',
    why: 'Dites pourquoi, en une phrase.',
    right: 'La bonne réponse',
    other: 'Une autre réponse',
    summaryNote: 'Une page A4, lisible sans écran.',
    summaryText: '**Une idée** : une phrase.',
    paper: 'À faire hors de la salle : lire du code, ordonner, dessiner.',
    paperText: '**1. Dessiner.** Dessinez votre page. Gardez dix lignes.',
    words: 'Un à cinq mots, comme dans lessons/_glossaire.yaml.',
    word: '- **élément** (element) : ouverture, contenu et fermeture, ensemble.',
  },
  note: {
    title: (lesson: string) => `Note du formateur : ${lesson}`,
    start: 'Brouillon : remplacez chaque texte. npm run dev montre cette page : le lien est en haut de la leçon.',
    sections: [
      {
        title: 'L’intention de la matinée',
        note: 'Ce que le groupe saura faire, en trois phrases : la formation, le mois, l’exercice du jour.',
        text: 'À la fin, chaque personne écrit une page et la montre.',
      },
      {
        title: 'À préparer',
        note: 'Les fiches, les feuilles, les dossiers, avant l’arrivée du groupe. Aucun internet.',
        text: '- Le résumé et l’exercice sur papier, imprimés.',
      },
      {
        title: 'Le plan des quatre heures',
        note: 'Une ligne par moment, 10 à 50 minutes. La pause est loin des écrans.',
        text: [
          '| Temps | Durée | Ce que l’on fait |',
          '|---|---|---|',
          '| 0 h 00 | 10 min | Accueil, un mot par personne. |',
          '| 0 h 10 | 20 min | Se souvenir : les cinq questions ci-dessous. |',
        ].join('\n'),
      },
      {
        title: 'Se souvenir : cinq questions et leurs réponses',
        note: 'Sur les leçons d’avant. La réponse suit la question.',
        text: '1. Que dit une balise ouvrante ? Le nom de son élément.',
      },
      {
        title: 'Ce qui fait trébucher',
        note: 'Ce que vous avez vu bloquer, et la phrase ou le geste qui débloque.',
        text: '- **Le titre reste petit.** Faites lire la balise à voix haute.',
      },
      {
        title: 'Former les binômes',
        note: 'Qui tape, qui lit, quand on change. Pensez à qui lit avec effort.',
        text: 'Le pilote tape, le copilote lit. Changez à chaque palier.',
      },
      {
        title: 'Les exercices noyau',
        note: 'Un point par exercice de la leçon : ce qui réussit vite, ce qui demande du temps.',
        text: '- Le premier exercice : presque tout le monde le réussit en imitant l’exemple.',
      },
      {
        title: 'Réponses de l’exercice sur papier',
        note: 'Toutes les réponses, et celles que l’on accepte aussi.',
        text: '**1. Dessiner.** La page a un titre et dix lignes.',
      },
      {
        title: 'En cas d’absence : 45 minutes',
        note: 'Ce que refait seule une personne qui a manqué la matinée.',
        text: '1. Lire le résumé à deux (10 minutes).',
      },
    ],
  },
  exercise: {
    title: 'Exercice à nommer',
    hints: (neighbour: string) => [
      'Indice large : où regarder ?',
      'Indice plus précis : quelle notion ?',
      `Exemple voisin : \`${neighbour}\`.`,
    ],
    statement: (asked: string) =>
      [
        '{/* Brouillon : l’énoncé dit tout ce que le contrôle exige, et rien de la façon de faire. */}',
        '{/* Dans l’en-tête : kind, level (1 refaire, 2 adapter, 3 réparer, 4 concevoir), trois indices. */}',
        'La page accueille les visiteurs.',
        `1. ${asked}\n`,
      ].join('\n\n'),
    comments: [
      'Un contrôle juge ce qu’une personne perçoit. Ses mots sont dans src/check/vocabulary.ts.',
      'Le point de départ échoue, la solution et witnesses/good réussissent.',
      'Chaque dossier de witnesses/bad échoue sur le contrôle nommé dans l’en-tête de l’énoncé.',
    ],
    files: {
      page: 'la page à compléter',
      givenPage: 'la page, déjà écrite',
      style: 'le style à compléter',
      script: 'le script à écrire',
    },
    html: {
      asked: 'Le titre de la page est « Bonjour ».',
      check: 'Le titre de la page est « Bonjour »',
      hint: 'Regardez la balise qui entoure ce mot.',
    },
    css: {
      asked: 'Le titre « Bonjour » est écrit en `teal`.',
      check: 'Le titre « Bonjour » est écrit en teal',
      hint: 'Quelle propriété change la couleur du texte ?',
    },
    js: {
      asked: 'Le script donne au titre le texte « Bonjour ».',
      check: 'Le titre de la page est « Bonjour »',
      hint: 'Quelle propriété d’un élément contient son texte ?',
    },
    startScript: '// Écrivez votre script ici.\n',
  },
};

/** What `npm run status` says. */
export const statusWords = {
  title: 'Le cours, du plan aux apprenants',
  head: ['Module', 'Prévues', 'Brouillon', 'Beta', 'Active', 'Heures', 'Exercices'],
  total: 'Ensemble',
  checks: (exercises: number, checks: number, good: number, bad: number) =>
    `${plural(exercises, 'exercice écrit', 'exercices écrits')} : ${plural(checks, 'contrôle')}, ${plural(good, 'bon témoin', 'bons témoins')}, ${plural(bad, 'mauvais témoin', 'mauvais témoins')}.`,
  legend: 'Heures, exercices : écrits/prévus, sans les brouillons.',
  mutations: (proved: number, written: number, explained: number) =>
    `Travaux faux essayés ici : ${proved} sur ${plural(written, 'exercice')}. Exceptions expliquées : ${explained}.`,
  uncovered: (skills: readonly { id: string; title: string }[]) =>
    skills.length === 0
      ? ['Chaque compétence a un exercice.']
      : ['Compétences sans exercice écrit :', ...skills.map(({ id, title }) => `  ${id} ${title}`)],
  next: (lessons: readonly { module: string; id: string; title: string }[], more: number) =>
    lessons.length === 0
      ? ['Chaque leçon du plan est écrite, ou attend une leçon qui est encore un brouillon.']
      : [
          'À écrire maintenant, car les leçons d’avant le sont :',
          ...lessons.map(({ id, title }) => `  ${id} ${title}`),
          ...(more > 0 ? [`  et ${plural(more, 'autre')} (npm run status json)`] : []),
          `  npm run new -- lesson ${lessons[0]?.module} ${lessons[0]?.id}`,
        ],
  nextExercises: (ids: readonly string[]) =>
    ids.length === 0
      ? 'Chaque exercice prévu d’une leçon écrite l’est aussi.'
      : `Exercices prévus d’une leçon écrite : ${ids.join(', ')}.`,
  neverPiloted: (lessons: readonly string[]) =>
    lessons.length === 0
      ? 'Chaque leçon écrite a été menée avec un groupe.'
      : `Jamais menées avec un groupe : ${lessons.join(', ')}.`,
};

/** What `npm run dev` shows on the page of an author. */
export const previewWords = {
  draft: 'Brouillon : cette page ne part pas chez les apprenants.',
  title: 'À corriger dans ce fichier :',
  drafts: (addresses: readonly string[]) =>
    addresses.length === 0
      ? 'Aucun brouillon ici. npm run status dit ce qui est à écrire.'
      : ['Vos brouillons, le dernier changé d’abord :', ...addresses.map((address) => `  ${address}`)].join('\n'),
  proof: {
    title: 'Preuve de l’exercice (aperçu de l’auteur)',
    busy: 'Les témoins passent devant le contrôle…',
    none: 'La preuve n’a pas pu être faite. Lancez « npm run prove » pour savoir pourquoi.',
    faults: 'À corriger :',
    remark: 'À voir :',
    proved: 'Chaque témoin reçoit le verdict attendu. Ouvrez-en un pour lire ce que lirait l’apprenant.',
  },
  line: (line: number | string) => (typeof line === 'number' ? `Ligne ${line}.` : `${line}.`),
};
