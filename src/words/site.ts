import { quoted } from './french.ts';

/** What the build of the site says to an author. */
export const siteWords = {
  mdxError: (message: string): [string, string] => [
    `La page ne se lit pas. Message d’origine : ${message}.`,
    'Fermez chaque balise, et mettez entre accents graves les signes « { » et « < ».',
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
      'Écrivez-le dans un fichier de src/site/browser, sans « await » au premier niveau.',
    ],
    island: (url: string): [string, string] => [
      `Le composant ${quoted(url)} a besoin d’un serveur.`,
      'Employez un élément personnalisé.',
    ],
  },
};

/** What the search page says. */
export const searchWords = {
  empty: 'Écrivez un ou plusieurs mots. Les résultats s’affichent pendant que vous écrivez.',
  searching: 'Recherche en cours…',
  found: (pages: number, query: string): string =>
    pages === 1 ? `1 page trouvée pour « ${query} ».` : `${pages} pages trouvées pour « ${query} ».`,
  none: (query: string): string => `Aucune page trouvée pour « ${query} ».`,
  noneAdvice: [
    'Essayez avec moins de mots.',
    'Essayez un autre mot, de sens proche.',
    'Vous pouvez aussi parcourir le plan du cours.',
  ],
  broken: 'La recherche ne peut pas démarrer.',
  brokenAdvice: [
    'Rechargez la page avec la touche F5.',
    'Si ce message revient, prévenez votre formateur : le dossier « recherche » est peut-être incomplet.',
    'En attendant, le plan du cours mène à toutes les pages.',
  ],
  more: 'Voir la suite',
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
  },
  kept: 'Votre choix est gardé pour les autres pages.',
  notKept: 'Ce choix vaut pour cette page. Votre navigateur ne peut pas le garder.',
  reset: 'Revenir au départ',
  close: 'Fermer',
};
