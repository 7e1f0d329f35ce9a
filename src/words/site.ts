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
