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
  /** Heads the licences of what the checker carries. */
  vendored: [
    'Ce dossier contient des programmes d’autres auteurs. Leurs licences suivent.',
    'Playwright : les parties inutiles sont retirées, les noms sont en minuscules. Le reste n’est pas changé.',
    'Ses licences sont à côté de ses fichiers, dans node_modules.',
  ].join('\n'),

  launcher: {
    noNode: 'Il manque Node.js sur ce poste. Montrez ce message au formateur.',
    oldNode: (version: string) =>
      `Node.js ${version} est trop ancien : il faut la version 20.11 ou plus. Prévenez le formateur.`,
    // Without accents: `cmd` reads the launcher before it knows in which encoding it is written.
    end: 'Appuyez sur une touche pour finir.',
    endLine: 'Appuyez sur Entrée pour finir.',
  },
};
