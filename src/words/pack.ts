import { list, quoted } from './french.ts';

/** What the making of editions says, and what the launchers of a workspace say before Node runs. */
export const packWords = {
  stage: {
    pages: 'Les pages…',
    offline: 'La recherche, les liens et les scripts, pour un double clic…',
  },
  built: (file: string, seconds: number) =>
    `Le cours est prêt en ${seconds.toFixed(1).replace('.', ',')} s. Ouvrez : ${file}`,
  unknownTarget: (target: string, known: readonly string[]) =>
    `${quoted(target)} n’est pas une cible connue. Choisissez parmi : ${list(known)}.`,
  packageMissing: (name: string, version: string, archive: string): [what: string, fix: string] => [
    `Le paquet ${name} ${version} n’est pas sur ce poste, et npm ne l’a pas reçu.`,
    `Reliez ce poste à internet. Ou déposez l’archive du paquet ici : ${archive}`,
  ],
  packageOther: (archive: string): [what: string, fix: string] => [
    'Cette archive n’est pas celle que nomme package-lock.json.',
    `Supprimez-la, puis recommencez : ${archive}`,
  ],
  wrongUse: (word: string) => `${quoted(word)} ne se comprend pas ici.`,
  buildUsage: [
    'npm run build                           le cours des apprenants, dans dist/apprenant',
    'npm run build formateur                 celui du formateur, dans dist/formateur',
    'npm run build -- --out DOSSIER          dans un autre dossier, remplacé en entier',
    'npm run build -- --course DOSSIER       un autre cours que celui de ce dossier',
    'npm run build -- --target windows-x64   avec un vérificateur, pour ces postes',
  ].join('\n'),
  noSuchEdition: (word: string, editions: readonly string[]) =>
    `L’édition ${quoted(word)} n’existe pas. Écrivez ${editions.map((one) => quoted(one)).join(' ou ')}.`,
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

  /** `exercices/<id>.html` of a workspace. */
  statement: {
    files: 'Vos fichiers',
    folder: (folder: string) => `Ils sont à côté de cette page, dans le dossier ${folder}.`,
    task: 'Ce qu’il faut faire',
    check: 'Vérifier',
    howToCheck: 'Enregistrez votre fichier. Puis, dans votre atelier, faites un double clic sur « verifier ».',
    human: 'Regardez aussi, seul ou à deux :',
    more: 'La page du cours a aussi les indices, et un cadre pour essayer.',
    openCourse: 'Ouvrir le cours',
  },

  launcher: {
    noNode: 'Il manque Node.js sur ce poste. Montrez ce message au formateur.',
    nodeRefused: 'Ce poste interdit le programme node.exe de l’atelier. Montrez ce message au formateur.',
    oldNode: (version: string) =>
      `Node.js ${version} est trop ancien : il faut la version 20.11 ou plus. Prévenez le formateur.`,
    // These two without accents: `cmd` reads the launcher before it knows in which encoding it is written.
    incomplete: 'Ce dossier est incomplet. Dans un fichier zip, choisissez : Extraire tout.',
    end: 'Appuyez sur une touche pour finir.',
    endLine: 'Appuyez sur Entrée pour finir.',
  },

  /** `installer.cmd` and `installer.sh`, on the share. */
  installer: {
    place: 'Votre atelier ira dans ce dossier :',
    known: 'Votre atelier est déjà dans ce dossier. Il va être mis à jour :',
    elsewhere: 'La prochaine fois, pour un autre dossier : faites-le glisser sur « installer ».',
    /** The same, where nothing can be dropped on a script. */
    elsewhereLine: 'La prochaine fois, pour un autre dossier : écrivez-le après « installer.sh », dans le terminal.',
    ask: 'Appuyez sur Entrée pour accepter. Ou écrivez un autre dossier, puis appuyez sur Entrée.',
    notFolder: (example: string) => `Ce texte n’est pas un dossier complet. Par exemple : ${example}`,
    copying: 'Copie en cours. Laissez cette fenêtre ouverte.',
    ready: 'C’est prêt. Ouvrez « ouvrir-le-cours.html » dans ce dossier :',
    updated: 'Atelier mis à jour. Vos exercices et votre progression sont restés comme ils étaient.',
    unfinished: 'L’installation de cet atelier n’est pas finie. Relancez « installer », dans le dossier du cours.',
    stopped: [
      'La copie s’est arrêtée. Votre travail est intact. Le disque est peut-être plein.',
      'Libérez de la place, puis relancez « installer ».',
    ].join('\n'),
    refused: 'Ce dossier refuse l’écriture. Relancez « installer » et choisissez un autre dossier.',
    busy: 'Une vérification tourne dans cet atelier. Fermez sa fenêtre, puis relancez « installer ».',
    tooLong: 'Ce dossier a un chemin trop long. Relancez « installer » et choisissez un chemin plus court.',
    inCourse: 'Ce dossier est celui du cours. Relancez « installer » et choisissez un dossier à vous.',
    /** In `cours.js`. */
    courseIs: 'Où est le cours. « installer » écrit ce fichier.',
    noCourse: 'Le cours n’est pas à côté. « ouvrir-le-cours.html » demandera son adresse.',
  },
};
