import { quoted } from './french.ts';

/** What the build of the site says to an author. */
export const siteWords = {
  noPreview: (folder: string) =>
    `L’aperçu ne marche pas dans ce dossier : ${folder}\nSon chemin contient l’un de ces signes : # ? % * [ ] { }. Renommez le dossier, puis relancez.\nEn attendant, « npm run build » marche.`,
  mdxError: (message: string): [string, string] => [
    `La page ne se lit pas. Message d’origine : ${message}.`,
    'Fermez chaque balise, et mettez entre accents graves les signes « { » et « < ».',
  ],
  pageProblem: {
    'dead-link': (url: string): [string, string] => [
      `Le lien ${quoted(url)} ne mène nulle part.`,
      'Corrigez l’adresse, ou ajoutez la page.',
    ],
    external: (url: string): [string, string] => [
      `${quoted(url)} mène sur internet.`,
      'Retirez l’adresse, ou copiez le fichier dans public/.',
    ],
    blocked: (url: string): [string, string] => [
      `${quoted(url)} ne s’ouvre pas sans serveur.`,
      'Mettez le dessin dans la page, ou employez une image.',
    ],
    script: (url: string): [string, string] => [
      `Le script ${quoted(url)} ne peut pas s’exécuter sans serveur.`,
      'Écrivez-le dans un fichier de src/site/browser, sans « await » au premier niveau.',
    ],
    island: (url: string): [string, string] => [
      `Le composant ${quoted(url)} a besoin d’un serveur.`,
      'Employez un élément personnalisé.',
    ],
  },
};

/** What stands around every page. */
export const shellWords = {
  skip: 'Aller au contenu',
  mainNavigation: 'Principale',
  course: 'Le cours',
  help: 'Aide',
  search: 'Chercher',
  searchLabel: 'Chercher dans le cours',
  searchPlaceholder: 'Un mot, une idée',
  breadcrumb: 'Vous êtes ici',
  tools: 'Outils de la page',
  print: 'Imprimer',
  contents: 'Sur cette page',
  steps: 'Suite',
  previous: 'Avant',
  next: 'Ensuite',
  footer: 'Envol : apprendre le web, sans internet. Ce cours se lit, s’imprime et se partage.',
};

/** The page that a wrong address leads to. */
export const lostWords = {
  title: 'Cette page n’existe pas',
  lead: 'L’adresse est peut-être incomplète. Vous n’avez rien abîmé.',
  ways: 'Pour retrouver votre chemin',
  search: 'Chercher un mot de la page que vous vouliez lire',
  home: 'Revenir à l’accueil',
  plan: 'Voir le plan du cours',
};

/** `hub.html`: nobody is meant to read it, but someone may open it. */
export const hubWords = {
  title: 'Mémoire du cours',
  says: 'Ce fichier garde vos réglages d’une page à l’autre. Laissez-le ici.',
  home: 'Ouvrir le cours',
};

/** The « Confort de lecture » panel. */
export const comfortWords = {
  title: 'Confort de lecture',
  groups: {
    size: {
      legend: 'Taille du texte',
      choices: { 1: 'Normale', 2: 'Grande', 3: 'Très grande', 4: 'Énorme' },
    },
    spacing: {
      legend: 'Espace entre les lignes',
      choices: { 1: 'Normal', 2: 'Large', 3: 'Très large' },
    },
    width: {
      legend: 'Longueur des lignes',
      choices: { narrow: 'Courte', medium: 'Moyenne', wide: 'Longue' },
    },
    face: {
      legend: 'Forme des lettres',
      choices: { atkinson: 'Bien distinctes', system: 'Celles de l’ordinateur' },
    },
    theme: {
      legend: 'Couleurs',
      choices: { system: 'Comme l’ordinateur', light: 'Claires', dark: 'Sombres', contrast: 'Très contrastées' },
    },
    shortcut: {
      legend: 'Raccourci / pour chercher',
      choices: { on: 'Oui', off: 'Non' },
    },
  },
  kept: 'Votre choix est gardé pour les autres pages.',
  notKept: 'Ce choix vaut pour cette page. Votre navigateur ne peut pas le garder.',
  reset: 'Remettre comme au début',
  close: 'Fermer',
};

/** What the pages to look things up in say. */
export const lookupWords = {
  course: 'Le cours',
  later: 'à venir',
  lesson: 'Leçon',
  lessons: 'Leçons',
  exercises: 'Exercices',
  example: 'Exemple',
  glossary: {
    title: 'Glossaire',
    summary: (count: number) => `${count} mots du métier, expliqués avec des mots courants.`,
    advice: 'Choisissez une lettre, ou cherchez un mot avec Ctrl et F.',
    letters: 'Aller à une lettre',
    english: 'En anglais :',
    sounds: 'se dit à peu près',
  },
  skills: {
    title: 'Compétences',
    summary: 'Ce que vous saurez faire, et où vous le travaillez.',
    exercisesLater: (count: number) =>
      count === 0 ? undefined : count === 1 ? '1 exercice à venir' : `${count} exercices à venir`,
  },
  reference: {
    title: 'Référence',
    summary: 'Les éléments HTML et les propriétés CSS du cours, une page pour chacun.',
    html: 'Éléments HTML',
    css: 'Propriétés CSS',
    kind: { html: 'Référence HTML', css: 'Référence CSS' },
    name: { html: 'L’élément', css: 'La propriété' },
    result: 'Ce que l’on obtient',
    drawing: 'En dessin',
    attributes: 'Attributs',
    values: 'Valeurs',
    accepts: 'On peut aussi écrire',
    allWords: 'Tous les mots possibles',
    facts: 'En bref',
    tags: 'Balises',
    initial: 'Au départ',
    inherited: 'Héritage',
    isInherited: 'Oui : les éléments à l’intérieur prennent la même valeur.',
    notInherited: 'Non : les éléments à l’intérieur ne la prennent pas.',
    browsers: 'Navigateurs',
    near: 'Voisins',
    twoTags: (name: string) => `Une ouvrante et une fermante : \`<${name}>\` et \`</${name}>\`.`,
    oneTag: (name: string) => `Une seule, sans fermante : \`<${name}>\`.`,
    longKnown: 'Tous les navigateurs le comprennent, depuis longtemps.',
    knownSince: (year: number) => `Tous les navigateurs courants le comprennent depuis ${year}.`,
    notKnownBy: (browsers: string) => `Pas encore compris par ${browsers}.`,
  },
  sheets: {
    title: 'Fiches mémo',
    summary: 'L’essentiel sur une page, à garder près du clavier.',
    kind: 'Fiche mémo',
    print: 'Pour l’imprimer, appuyez sur « Imprimer », en haut : elle tient sur une feuille A4.',
  },
};

/** The list of exercises. */
export const exerciseListWords = {
  title: 'Exercices',
  lead: 'Tous les exercices du cours, rangés par module et par leçon.',
  advice: 'Commencez par ceux de la leçon que vous lisez. Vous pouvez aussi choisir ici.',
  noneYet: 'Les exercices arrivent bientôt. En attendant, lisez la première leçon.',
  choose: 'Choisir des exercices',
  filters: {
    module: { label: 'Module', all: 'Tous les modules' },
    competence: { label: 'Compétence', all: 'Toutes les compétences' },
    type: { label: 'Type d’exercice', all: 'Tous les types' },
    niveau: { label: 'Niveau', all: 'Tous les niveaux' },
    etat: { label: 'Où vous en êtes', all: 'Peu importe' },
  },
  /** The state that comes before those of `progressWords`. */
  notBegun: 'À commencer',
  /** Each kind of exercise, and what it asks. */
  kinds: {
    guided: { name: 'Pas à pas', asks: 'La consigne vous conduit, étape par étape.' },
    practice: { name: 'Entraînement', asks: 'Vous écrivez vous-même, avec la leçon à côté.' },
    debug: { name: 'Réparation', asks: 'La page a des fautes. Vous les trouvez, puis vous les corrigez.' },
    mockup: { name: 'Maquette', asks: 'Vous reproduisez une page d’après son image.' },
    project: { name: 'Projet', asks: 'Vous construisez un ensemble complet, en plusieurs séances.' },
  },
  /** What each level asks, from the closest to an example to the most free. */
  levels: {
    1: 'Un exemple de la leçon ressemble beaucoup à votre travail.',
    2: 'Vous changez un exemple de la leçon pour un autre besoin.',
    3: 'Vous trouvez des fautes, ou vous réunissez plusieurs savoir-faire.',
    4: 'Vous choisissez vous-même comment faire.',
  } as Readonly<Record<number, string>>,
  meanings: 'Que veulent dire les niveaux et les types ?',
  lesson: 'Leçon :',
  about: (time: string) => `environ ${time}`,
  skills: 'Compétences :',
  all: (total: number) => (total === 1 ? '1 exercice' : `${total} exercices`),
  some: (shown: number, total: number) => `${shown === 1 ? '1 exercice' : `${shown} exercices`} sur ${total}`,
  none: 'Aucun exercice ne correspond à ces choix.',
  noneAdvice: 'Changez un choix, ou revenez à la liste entière.',
  showAll: 'Tout montrer',
  /** On paper. */
  choices: (made: readonly string[]) => (made.length === 0 ? '' : `Choix : ${made.join(' · ')}`),
  /** From a skill to its exercises in the list. */
  inList: 'Les voir dans la liste des exercices',
};

/** Types of CSS values, in words, with a model. A type that is not here is not shown. */
export const cssTypeWords: Readonly<Record<string, string>> = {
  '<color>': 'une couleur : `navy`, `#14506e`',
  '<length>': 'une longueur : `16px`, `2rem`',
  '<length-percentage>': 'une longueur ou un pourcentage : `16px`, `2rem`, `50%`',
  '<percentage>': 'un pourcentage : `50%`',
  '<number>': 'un nombre : `1.5`',
  '<integer>': 'un nombre entier : `2`',
  '<opacity-value>': 'un nombre entre 0 et 1, ou un pourcentage : `0.5`, `50%`',
  '<image>': 'une image ou un dégradé : `url(img/vague.svg)`',
  '<url>': 'une image : `url(img/main.svg)`',
  '<string>': 'un texte entre guillemets droits : `"→"`',
  '<time>': 'une durée : `0.2s`',
  '<angle>': 'un angle : `45deg`',
  '<family-name>': 'le nom d’une police : `Verdana`',
  '<shadow>': 'une ombre : `0 2px 6px gray`',
  '<ratio>': 'un rapport : `3 / 2`',
  '<track-list>': 'des largeurs ou des hauteurs : `200px 1fr`',
  '<transform-list>': 'des gestes : `scale(1.05)`, `rotate(5deg)`',
  '<easing-function>': 'un rythme : `ease`, `linear`',
  '<position>': 'une place : `center`, `top left`',
};

/** Initial values that need words of ours; the others are shown as they are written. */
export const cssInitialWords: Readonly<Record<string, string>> = {
  canvastext: 'la couleur que le navigateur choisit, souvent le noir',
  currentcolor: 'la couleur du texte',
  dependsOnUserAgent: 'ce que le navigateur choisit',
  startOrNamelessValueIfLTRRightIfRTL: 'le début de la ligne : `start`',
};
