import { list, plural, quoted } from './french.ts';

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
  missingKey: (key: string, nested = false): Sentence => [
    `La clé ${quoted(key)} manque.`,
    nested ? 'Ajoutez-la à cet endroit.' : 'Ajoutez-la dans l’en-tête.',
  ],
  emptyYaml: (isList: boolean): Sentence => [
    'Ce fichier est vide.',
    isList ? 'S’il n’y a rien à y mettre, écrivez [].' : 'Remettez ce qu’il contenait, ou retirez-le.',
  ],
  /** @param key empty: what is wrong is the whole, or one item of a list */
  wrongType: (key: string, expected: string): Sentence => [
    key ? `La valeur de ${quoted(key)} n’a pas la bonne forme.` : 'Ce qui est écrit ici n’a pas la bonne forme.',
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
  unknownSkill: (id: string, nearest: string | undefined): Sentence => [
    `La compétence ${quoted(id)} n’existe pas.`,
    nearest ? `Écrivez ${quoted(nearest)}.` : 'Voyez les identifiants dans lessons/_competences.yaml.',
  ],
  unknownTerm: (term: string, nearest: string | undefined): Sentence => [
    `Le glossaire ne définit pas ${quoted(term)}.`,
    nearest ? `Écrivez ${quoted(nearest)}, ou ajoutez ce mot.` : 'Ajoutez ce mot dans lessons/_glossaire.yaml.',
  ],
  unknownEntry: (name: string, nearest: string | undefined): Sentence => [
    `La référence n’a pas de page ${quoted(name)}.`,
    nearest ? `Écrivez ${quoted(nearest)}.` : 'Ajoutez cette entrée, ou retirez ce voisin.',
  ],
  needPage: (keys: readonly string[]): Sentence => [
    'Cette réponse ne mène pas à une page, et une seule.',
    `Donnez une seule de ces clés : ${keys.join(', ')}.`,
  ],
  needLost: (name: string, nearest: string | undefined): Sentence => [
    `Ce besoin mène à ${quoted(name)}, qui n’a pas de page.`,
    nearest ? `Écrivez ${quoted(nearest)}.` : 'Menez-le à une page écrite, qui n’est pas un brouillon.',
  ],
  needPartLost: (heading: string, nearest: string | undefined): Sentence => [
    `La page n’a pas de titre ${quoted(heading)}.`,
    nearest ? `Écrivez ${quoted(nearest)}.` : 'Recopiez le titre, ou retirez la clé « part ».',
  ],
  duplicateEntry: (name: string): Sentence => [`${quoted(name)} est déjà dans la liste.`, 'Gardez une seule entrée.'],
  soundWithoutWord: ['Cette prononciation n’a pas son mot anglais.', 'Ajoutez la clé « english ».'] as Sentence,
  sentenceTooLong: (count: number, limit: number): Sentence => [
    `Une phrase a ${count} mots.`,
    `Coupez-la : ${limit} mots au plus.`,
  ],
  factsMissing: (name: string): Sentence => [
    `Les données de ${quoted(name)} manquent.`,
    'Lancez « npm run extract-mdn », ou corrigez le nom.',
  ],
  sheetUnexpected: (name: string): Sentence => [
    `Le fichier ${quoted(name)} n’a pas sa place ici.`,
    'Une fiche mémo est un fichier .mdx, comme F01.mdx.',
  ],
  unknownDrawing: (name: string, nearest: string | undefined, known: readonly string[]): [string, string] => [
    `Le dessin ${quoted(name)} n’existe pas.`,
    nearest ? `Écrivez ${quoted(nearest)}.` : `Les dessins : ${list(known)}.`,
  ],
  drawingWithoutName: (known: readonly string[]): [string, string] => [
    'Ce dessin n’a pas de nom.',
    `Ajoutez name="…" avec un de ces dessins : ${list(known)}.`,
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
  fileUnexpected: (name: string, near?: string): Sentence => [
    `Le fichier ${quoted(name)} n’a pas sa place ici.`,
    near ? `Renommez-le ${quoted(near)}.` : 'Une leçon est un fichier .mdx dans le dossier de son module.',
  ],
  guideUnexpected: (name: string): Sentence => [
    `Le fichier ${quoted(name)} n’a pas sa place ici.`,
    'Un guide est un fichier .mdx, comme apprenant.mdx.',
  ],
  exerciseFileUnexpected: (name: string, near: string | undefined, known: readonly string[]): Sentence => [
    `${quoted(name)} n’a pas sa place dans un exercice.`,
    near ? `Renommez-le ${quoted(near)}.` : `Ce qui s’y range : ${list(known)}.`,
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
