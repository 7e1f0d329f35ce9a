/** What the making of editions says, and what the launchers of a workspace say before Node runs. */
export const packWords = {
  stage: {
    pages: 'Les pages…',
    offline: 'La recherche, les liens et les scripts, pour un double clic…',
  },
  built: (file: string, seconds: number) =>
    `Le cours est prêt en ${seconds.toFixed(1).replace('.', ',')} s. Ouvrez : ${file}`,
  checkUnreadable: (error: string): [what: string, fix: string] => [
    'Ce contrôle ne se lit pas.',
    `Corrigez-le. Message d’origine : ${error}`,
  ],
  /** Heads the licences of what the pages carry. */
  siteVendored:
    'Les pages du cours contiennent des bibliothèques et des lettres d’autres auteurs. Leurs licences suivent.',
  /** Heads the licences of what the checker carries. */
  vendored: [
    'Ce dossier contient des programmes d’autres auteurs. Leurs licences suivent.',
    'Playwright : les parties inutiles sont retirées, les noms sont en minuscules. Le reste n’est pas changé.',
    'Ses licences sont à côté de ses fichiers, dans node_modules.',
  ].join('\n'),

  /** `ouvrir-le-cours.html` of a workspace. */
  openCourse: {
    title: 'Ouvrir le cours',
    noScript: 'Cette page a besoin de JavaScript. Sans lui, ouvrez le fichier index.html du cours, sur le partage.',
    inCourse: 'Vous êtes dans le dossier du cours. Copiez d’abord le dossier « atelier » dans votre dossier personnel.',
    inCourseThen: 'Puis ouvrez « ouvrir-le-cours.html » dans votre copie. Le cours saura alors où est votre travail.',
    without: 'Ouvrir le cours sans atelier',
    ask: 'Cet atelier ne sait pas encore où est le cours.',
    how: 'Ouvrez le fichier index.html du cours, sur le partage. Copiez l’adresse, en haut du navigateur. Collez-la ici.',
    field: 'Adresse du cours',
    example: 'Par exemple : S:\\envol ou file:///S:/envol/index.html',
    open: 'Ouvrir le cours',
    notPlace: 'Ce texte n’est pas l’adresse d’un dossier. Elle commence par une lettre et « : », ou par « file: ».',
    silent: (path: string) => `Il n’y a pas de cours à cette adresse : ${path}. Le partage est-il ouvert ?`,
  },

  launcher: {
    noNode: 'Il manque Node.js sur ce poste. Montrez ce message au formateur.',
    oldNode: (version: string) =>
      `Node.js ${version} est trop ancien : il faut la version 20.11 ou plus. Prévenez le formateur.`,
    // Without accents: `cmd` reads the launcher before it knows in which encoding it is written.
    end: 'Appuyez sur une touche pour finir.',
    endLine: 'Appuyez sur Entrée pour finir.',
  },
};
