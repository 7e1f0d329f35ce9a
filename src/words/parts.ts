import { list, plural, quoted } from './french.ts';

type Sentence = readonly [what: string, fix: string];

/** What the parts of a lesson say to their reader. */
export const partWords = {
  kinds: {
    choice: 'Choisir',
    predict: 'Prédire',
    spot: 'Trouver la faute',
    match: 'Associer',
    fill: 'Compléter',
    parsons: 'Remettre dans l’ordre',
    explain: 'Expliquer',
  },
  several: 'Plusieurs réponses sont justes.',
  showAnswer: 'Voir la réponse',
  isIt: 'Est-ce la bonne réponse ?',
  right: 'Oui, c’est juste.',
  wrong: 'Pas cette fois.',
  gap: (number: number) => `Trou ${number}`,
  intruders: (count: number) => (count === 1 ? 'Une ligne est de trop.' : `${count} lignes sont de trop.`),
  indentToo: 'Le retrait de chaque ligne est à trouver aussi.',
  otherOrders: 'Un autre ordre est juste aussi.',
  intruder: 'Ligne de trop :',
  prediction: 'À vous de prédire',
  folder: 'dossier',
  file: 'fichier',
  glossary: 'Voir le glossaire',
  memo: (id: string) => `fiche ${id}`,
  description: 'Lire la description',
  wide: (caption: string) => `Dessin large, à faire glisser : ${caption}`,
  key: (title: string) => `Corrigé : ${title}`,
  /** From a lesson. */
  toKey: 'Corrigé et note de séance',
  keySummary: 'Pour le formateur. Cette page n’est pas dans l’édition des apprenants.',
  keyQuestions: 'Les réponses',
  keyNote: 'La note du formateur',
};

/** What they say once they are brought to life. */
export const partActions = {
  answer: 'Répondre',
  again: 'Vous pouvez changer votre réponse, autant de fois que vous voulez.',
  chooseFirst: 'Choisissez d’abord une réponse.',
  someMissing: 'Il reste au moins une bonne réponse à trouver.',
  pickLine: 'Désignez une ligne du code, ou un choix de la liste.',
  pairFirst: 'Choisissez une réponse sur chaque ligne.',
  wrongPairs: (count: number) => (count === 1 ? 'Une paire est à revoir.' : `${count} paires sont à revoir.`),
  pickOne: 'Choisir…',
  gapFirst: 'Écrivez une réponse dans chaque trou.',
  gapHint: 'Relisez la phrase ou le code autour du trou.',
  yourAnswer: 'Votre réponse',
  compare: 'Comparer avec un modèle',
  writeFirst: 'Écrivez d’abord votre réponse. Une phrase, c’est bien.',
  withPeer: 'Lisez les deux réponses avec quelqu’un. Qu’ont-elles en commun ?',
  yourPrediction: 'Votre prédiction',
  saidAloud: 'Je l’ai dite à voix haute',
  predictFirst: 'Écrivez ou choisissez d’abord votre prédiction.',
  up: 'Monter',
  down: 'Descendre',
  aside: 'Mettre de côté',
  back: 'Reprendre',
  deeper: 'Décaler à droite',
  shallower: 'Décaler à gauche',
  linesAside: 'Lignes mises de côté',
  yourOrder: 'Votre ordre',
  howToOrder: 'Prenez une ligne : avec la souris, le doigt, ou la touche Espace. Les flèches la déplacent.',
  picked: (line: string) => `Ligne prise : ${line}`,
  dropped: (place: number, count: number) => `Ligne posée en position ${place} sur ${count}.`,
  moved: (place: number, count: number) => `Position ${place} sur ${count}.`,
  putAside: 'Ligne mise de côté.',
  takenBack: 'Ligne remise à la fin.',
  indented: (level: number) => `Retrait : ${level}.`,
  pickFirst: 'Prenez d’abord une ligne.',
  firstWrong: (line: number) =>
    line === 1 ? 'Regardez la première ligne.' : `Le début est juste. Regardez la ligne ${line}.`,
  tooFew: 'Il manque des lignes : reprenez-en une.',
  oneTooMany: 'Une ligne est de trop :',
  wrongIndent: (line: number) => `L’ordre est juste. Regardez le retrait de la ligne ${line}.`,
  previousStep: 'Étape précédente',
  nextStep: 'Étape suivante',
  firstStep: 'Suivre les étapes',
  step: (number: number, count: number) => `Étape ${number} sur ${count}`,
};

/** What the build says of them to an author. */
export const partProblemWords = {
  unknownPart: (name: string, near: string | undefined): Sentence => [
    `Le bloc ${quoted(name)} n’existe pas.`,
    near ? `Écrivez ${quoted(near)}.` : 'Les blocs sont dans le guide de l’auteur.',
  ],
  outside: (name: string, inside: readonly string[]): Sentence => [
    `Le bloc ${quoted(name)} n’est pas à sa place.`,
    `Écrivez-le directement dans ${list(inside.map(quoted))}.`,
  ],
  unknownAttribute: (part: string, name: string, near: string | undefined, known: readonly string[]): Sentence => [
    `Le bloc ${quoted(part)} ne connaît pas ${quoted(name)}.`,
    near ? `Écrivez ${quoted(near)}.` : known.length > 0 ? `Il connaît : ${list(known)}.` : 'Retirez cet attribut.',
  ],
  missingAttribute: (part: string, name: string): Sentence => [
    `Le bloc ${quoted(part)} n’a pas son ${quoted(name)}.`,
    `Ajoutez ${name}="…".`,
  ],
  unknownKind: (kind: string, near: string | undefined, known: readonly string[]): Sentence => [
    `Le genre de question ${quoted(kind)} n’existe pas.`,
    near ? `Écrivez ${quoted(near)}.` : `Les genres : ${list(known)}.`,
  ],
  strangerInQuestion: (name: string, kind: string): Sentence => [
    `Le bloc ${quoted(name)} ne va pas dans une question ${quoted(kind)}.`,
    'Changez le genre de la question, ou retirez ce bloc.',
  ],
  noChoices: ['Cette question n’a pas deux choix.', 'Ajoutez des <Choice>, chacun avec son why.'] as Sentence,
  noRightChoice: ['Aucun choix de cette question n’est juste.', 'Ajoutez right au bon <Choice>.'] as Sentence,
  choiceWithoutWhy: ['Ce choix n’a pas son pourquoi.', 'Ajoutez why="…", en une phrase.'] as Sentence,
  spotWithoutCode: ['Cette question n’a pas de code.', 'Ajoutez un bloc de code avant les choix.'] as Sentence,
  spotWithoutLine: ['Ce choix ne dit pas sa ligne.', 'Commencez-le par « Ligne » et son numéro.'] as Sentence,
  spotLineLost: (line: number, count: number): Sentence => [
    `Ce choix parle de la ligne ${line} ; le code en a ${count}.`,
    'Corrigez le numéro.',
  ],
  fewPairs: ['Cette question a moins de trois paires.', 'Ajoutez des <Pair with="…" why="…">.'] as Sentence,
  samePair: (side: string): Sentence => [
    `Deux paires mènent à ${quoted(side)}.`,
    'Donnez à chacune une droite différente.',
  ],
  pairWithoutWhy: ['Cette paire n’a pas son pourquoi.', 'Ajoutez why="…", en une phrase.'] as Sentence,
  gapCount: (count: number): Sentence => [
    count === 0 ? 'Cette question n’a pas de trou.' : `Cette question a ${count} trous.`,
    'Écrivez un à trois trous : ____.',
  ],
  gapsDiffer: (holes: number, gaps: number): Sentence => [
    `Le texte a ${plural(holes, 'trou')}, la question ${plural(gaps, '<Gap>', '<Gap>')}.`,
    'Écrivez un <Gap> par trou, dans l’ordre.',
  ],
  gapWithoutAnswer: [
    'Ce trou n’accepte aucune réponse.',
    'Ajoutez accept="…" ; une barre | sépare les réponses.',
  ] as Sentence,
  gapWithoutWhy: ['Ce trou n’a pas son pourquoi.', 'Ajoutez why="…", en une phrase.'] as Sentence,
  explainWithoutModel: [
    'Cette question n’a pas de modèle.',
    'Ajoutez un <Answer> avec une réponse possible.',
  ] as Sentence,
  lineCount: (count: number, least: number, most: number): Sentence => [
    `Il y a ${plural(count, 'ligne')} à remettre dans l’ordre.`,
    `Il en faut entre ${least} et ${most}.`,
  ],
  emptyLine: ['Une ligne à ordonner est vide.', 'Retirez les lignes vides du bloc de code.'] as Sentence,
  wrongOrder: (order: string, count: number): Sentence => [
    `${quoted(order)} ne désigne pas des lignes de ce code.`,
    `Employez les numéros de 1 à ${count} ; also les veut tous.`,
  ],
  ambiguous: (a: number, b: number): Sentence => [
    `Les lignes ${a} et ${b} peuvent s’échanger : deux ordres sont justes.`,
    `Ajoutez swap="${a} ${b}", ou ordered si l’énoncé dit l’ordre.`,
  ],
  tooManyIntruders: ['Il y a plus de deux lignes de trop.', 'Gardez un ou deux <Intruder>.'] as Sentence,
  intruderIsLine: [
    'Cette ligne de trop est aussi une bonne ligne.',
    'Changez-la : deux réponses seraient justes.',
  ] as Sentence,
  intruderWithoutWhy: ['Cette ligne de trop n’a pas son pourquoi.', 'Ajoutez why="…", en une phrase.'] as Sentence,
  predictionWithoutAnswer: ['Cette prédiction n’a pas de réponse.', 'Ajoutez un <Answer> à la fin.'] as Sentence,
  workedCode: (count: number): Sentence => [
    count === 0 ? 'Cet exemple travaillé n’a pas de code.' : `Cet exemple travaillé a ${count} blocs de code.`,
    'Gardez un bloc de code et une liste numérotée.',
  ],
  workedSteps: [
    'Cet exemple travaillé n’a pas d’étapes.',
    'Ajoutez une liste numérotée : 1. **Nom** (ligne 1).',
  ] as Sentence,
  workedLine: (line: number, count: number): Sentence => [
    `Une étape parle de la ligne ${line} ; le code en a ${count}.`,
    'Corrigez le numéro entre parenthèses.',
  ],
  englishKey: (key: string, french: string): Sentence => [
    `La touche ${quoted(key)} a un nom français.`,
    `Écrivez ${quoted(french)}.`,
  ],
  unknownMemo: (id: string, near: string | undefined): Sentence => [
    `La fiche ${quoted(id)} n’existe pas.`,
    near ? `Écrivez ${quoted(near)}.` : 'Les fiches sont dans lessons/_fiches/.',
  ],
  codeOfSolution: [
    'Ce code sort du dossier starter/.',
    'Montrez un fichier de starter/ : une solution reste cachée.',
  ] as Sentence,
  unknownExercise: (id: string, near: string | undefined): Sentence => [
    `L’exercice ${quoted(id)} n’existe pas.`,
    near ? `Écrivez ${quoted(near)}.` : 'Les exercices sont dans exercises/.',
  ],
  unknownCodeFile: (exercise: string, file: string, near: string | undefined): Sentence => [
    `Le fichier ${quoted(file)} n’est pas dans exercises/${exercise}/starter/.`,
    near ? `Écrivez ${quoted(near)}.` : 'Corrigez son nom, ou ajoutez-le.',
  ],
  wrongLines: (lines: string, count: number): Sentence => [
    `${quoted(lines)} ne désigne pas des lignes de ce fichier.`,
    `Écrivez par exemple lines="1-${count}" : il a ${plural(count, 'ligne')}.`,
  ],
};
