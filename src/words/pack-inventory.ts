import { plural, thousands } from './french.ts';

/** What the inventory of the key says to whoever checks it and signs: a person who knows nothing of how it is made. */
export const inventoryWords = {
  type: {
    html: 'page web',
    css: 'mise en forme de pages',
    js: 'script',
    mjs: 'script',
    json: 'données, en texte',
    txt: 'texte',
    license: 'texte',
    notice: 'texte',
    md: 'texte',
    csv: 'tableau, en texte',
    svg: 'dessin',
    png: 'image',
    jpg: 'image',
    jpeg: 'image',
    webp: 'image',
    gif: 'image',
    ico: 'image',
    woff2: 'police de lettres',
    cmd: 'lanceur Windows, en texte',
    sh: 'lanceur Linux, en texte',
    zip: 'archive',
    vtt: 'sous-titres, en texte',
    br: 'données compressées',
  } as Readonly<Record<string, string>>,
  program: 'programme',
  otherType: (extension: string) => (extension ? `fichier .${extension}` : 'fichier sans extension'),

  runs: {
    native: 'OUI : programme natif',
    packed: 'OUI : programme natif, compressé',
    windows: 'OUI : par double clic sous Windows',
    unix: 'OUI : sous Linux',
    node: 'avec Node.js seulement',
    browser: 'dans le navigateur',
    nothing: 'non',
  },

  origin: {
    ours: 'Envol',
    mixed: 'Envol et bibliothèques libres',
    unknown: 'INCONNUE',
    packages: (from: readonly { name: string; version: string; licence: string }[]) =>
      from.map(({ name, version, licence }) => `${name} ${version} (${licence})`).join(' ou '),
  },

  reason: {
    home: 'L’accueil du cours.',
    lost: 'La page vue quand une adresse est fausse.',
    sandbox: 'La page qui affiche le code essayé, coupée du réseau.',
    hub: 'La page qui retient les réglages de lecture.',
    searchPage: 'La page pour chercher un mot.',
    icon: 'Le dessin de l’onglet.',
    licences: 'Les licences des bibliothèques libres employées.',
    keys: 'Un corrigé, pour le formateur seul.',
    solution: 'Un fichier d’une solution, pour le formateur seul.',
    lesson: 'Une leçon.',
    module: 'Le sommaire d’un module.',
    statement: 'L’énoncé d’un exercice.',
    sheet: 'Une fiche mémo à imprimer.',
    guide: 'Un guide.',
    reference: 'Une entrée de la référence HTML et CSS.',
    image: 'Une image du cours.',
    page: 'Une page du cours.',
    style: 'Les couleurs et la mise en page.',
    font: 'Les lettres, dessinées pour être lisibles.',
    pageCheck: 'La vérification d’un exercice dans sa page.',
    pageScript: 'Un petit programme des pages : boutons, questions, essais.',
    searchIndex: 'Un morceau de la recherche : elle marche sans réseau.',
    starter: 'Un fichier de départ d’un exercice : l’apprenant le change.',
    spareStarter: 'La copie intacte d’un fichier de départ.',
    vendored: 'Une bibliothèque libre qui ouvre les pages des exercices.',
    node: 'Node.js, qui lance la vérification des exercices.',
    browser: 'Le navigateur qui ouvre les pages à vérifier.',
    message: 'Un message affiché par un lanceur.',
    installation: 'Ce que l’installation affiche, ou copie chez l’apprenant.',
    fingerprints: 'Les empreintes du vérificateur : un fichier abîmé se voit.',
    courseFacts: 'La liste des exercices, pour la vérification.',
    checker: 'Le programme qui vérifie les exercices. Il se lit dans le Bloc-notes.',
    checkerData: 'Un fichier du programme qui vérifie les exercices.',
    installer: 'Copie l’atelier dans le dossier de l’apprenant. Se lit dans le Bloc-notes.',
    launcher: 'Lance la vérification des exercices, avec Node.js. Se lit dans le Bloc-notes.',
    openCourse: 'La page qui ouvre le cours depuis le dossier de l’apprenant.',
    workspaceFacts: 'La version du cours et les commandes du dossier.',
    workspacePage: 'Une page du dossier de l’apprenant.',
    archive: 'Une édition en un seul fichier : les mêmes fichiers, sans compression.',
    components: 'La liste des bibliothèques libres, pour un outil d’analyse.',
    verifier: 'Le petit programme qui compare les fichiers à l’inventaire.',
    updateFile: 'Un fichier nouveau ou changé, pour mettre à jour le partage.',
    updateList: 'Ce que la mise à jour copie, ou retire.',
    updateProgram: 'Le petit programme qui met le partage à jour, et sait revenir en arrière.',
  },
  noReason: 'RAISON INCONNUE : demandez-la avant de signer.',

  page: {
    title: 'Inventaire de la clé',
    lead: 'Ce document dit ce que contient la clé, fichier par fichier. Il est fait pour être lu, vérifié, puis signé.',
    version: (version: string) => `Envol, version ${version}`,
    made: (commit: string, day: string) => `sources du ${day.split('-').reverse().join('/')}, numéro ${commit}`,
    touched: 'avec des changements plus récents, sans numéro',
    begin: 'Par où commencer',
    steps: [
      'Lisez « En bref », puis les parties 1 à 5. Sur papier, les parties 1 à 7 suffisent.',
      'Vérifiez la clé : partie 6. Comptez quelques minutes.',
      'Signez la partie 7, et gardez ce papier : il sert à la mise à jour suivante.',
      'La partie 8 est une liste : vous y cherchez un fichier quand un doute vient.',
    ],
    short: 'En bref',
    summary: {
      files: (count: number, bytes: number) => `${plural(count, 'fichier')}, ${size(bytes)} en tout.`,
      programs: (count: number, different: number) =>
        count === 0
          ? 'Aucun programme natif, que le poste lance seul : ni .exe, ni .dll, même sous un autre nom.'
          : `${plural(count, 'programme natif', 'programmes natifs')}${amongThem(count, different)} : la partie 3 dit lesquels, et d’où ils viennent.`,
      scripts: (count: number, isNodeHere: boolean) =>
        `${plural(count, 'script de vérification', 'scripts de vérification')}, ${isNodeHere ? 'pour le Node.js qui est sur la clé' : 'sans effet sur un poste où Node.js n’est pas déjà'}.`,
      notSearched: 'Les programmes natifs n’ont pas été fouillés : ils sont ceux de leurs auteurs, tels quels.',
      launchers: (count: number, different: number) =>
        `${plural(count, 'lanceur')} en texte${amongThem(count, different)}, lisibles dans le Bloc-notes.`,
      network: (pages: number) => `Aucune des ${thousands(pages)} pages du cours ne peut appeler le réseau.`,
      networkNot: (pages: number) =>
        `ATTENTION : ${plural(pages, 'page')} du cours sans la règle qui interdit le réseau. Ne signez pas.`,
      links: 'Aucune page du cours ne contient de lien vers internet.',
      linksNot: (pages: number) => `ATTENTION : ${plural(pages, 'page')} avec un lien vers internet. Ne signez pas.`,
      secrets: 'L’édition des apprenants ne contient aucun corrigé : chaque fichier a été fouillé.',
      unknown: (count: number) =>
        `ATTENTION : ${plural(count, 'fichier')} sans raison connue, en fin de document. Demandez avant de signer.`,
    },
    parts: {
      folders: '1. Ce qu’il y a sur la clé',
      changes: '2. Ce qui a changé',
      runs: '3. Ce qui peut s’exécuter',
      origin: '4. D’où cela vient',
      network: '5. Pourquoi rien ne part sur le réseau',
      verify: '6. Vérifier vous-même',
      sign: '7. Signer',
      files: '8. Tous les fichiers',
    },
    folders: {
      columns: ['Nom', 'À quoi il sert', 'Fichiers', 'Taille'],
      apprenant: 'Le cours. Il va sur le partage des apprenants, en lecture seule.',
      formateur: 'Le cours avec les corrigés. Il reste chez les formateurs.',
      archive: 'La même édition en un seul fichier, pour la transporter.',
      update: 'De quoi mettre à jour un partage qui a la version précédente.',
      inventory: 'Ce document, et le même en tableau. Ils ne peuvent pas contenir leur propre empreinte.',
    },
    changes: {
      none: 'Aucun inventaire précédent n’a été donné. Tout est donc à contrôler, comme la première fois.',
      since: (fingerprint: string) => `Comparé à l’inventaire précédent, dont l’empreinte commence par ${fingerprint}.`,
      same: 'Rien n’a changé depuis.',
      counts: (added: number, changed: number, removed: number, same: number) =>
        `${plural(added, 'fichier nouveau', 'fichiers nouveaux')}, ${plural(changed, 'changé')}, ${plural(removed, 'retiré')}. ${plural(same, 'autre est identique', 'autres sont identiques')} : vous les avez déjà contrôlés.`,
      rest: 'Les archives et les mises à jour sont faites de ces fichiers. Une mise à jour a aussi son petit programme, « appliquer ».',
      added: 'Nouveaux',
      changed: 'Changés',
      removed: 'Retirés',
      kept: (count: number) =>
        `${plural(count, 'fichier de l’ancienne version reste', 'fichiers de l’ancienne version restent')} sur le partage jusqu’à la prochaine mise à jour. Des pages ouvertes peuvent en avoir besoin.`,
    },
    runs: {
      intro:
        'Un fichier est classé d’après son contenu, puis d’après son nom. Un programme renommé en image est reconnu.',
      columns: ['Qui peut l’exécuter', 'Fichiers', 'Ce que cela veut dire'],
      means: {
        native: 'Un programme complet. Chacun est nommé plus bas.',
        packed: 'Le même, compressé. La vérification le décompresse sur le poste. Chacun est nommé plus bas.',
        windows: 'Des lignes de texte que Windows exécute. Chacun est nommé plus bas.',
        unix: 'Des lignes de texte que Linux exécute. Chacun est nommé plus bas.',
        node: 'Des lignes de texte. Sans effet sur un poste où Node.js n’est pas.',
        nodeHere: 'Des lignes de texte, que lit le Node.js de la clé.',
        browser: 'Reste enfermé dans le navigateur, comme toute page web.',
        nothing: 'Des textes, des images, des lettres : des données.',
      },
      list: 'Ceux qui s’exécutent par eux-mêmes',
      twins: 'Ceux de « apprenant » sont aussi dans « formateur », au même endroit, à l’identique.',
      listColumns: ['Fichier', 'Qui l’a fait', 'Ce qu’il fait'],
      script:
        'Un fichier .js par double clic : Windows peut tenter de l’exécuter. Le cours n’en a jamais besoin : vous pouvez désactiver Windows Script Host.',
    },
    origin: {
      intro:
        'Le cours est écrit par des bénévoles. Il contient aussi ces bibliothèques libres. « Fondue » : elle fait partie d’un programme du cours. « À part » : ses fichiers ont leur dossier, sans les parties inutiles. « Tel quel » : un programme natif, comme son auteur l’a fait.',
      columns: ['Bibliothèque', 'Version', 'Licence', 'Comment'],
      melted: 'fondue',
      whole: 'à part',
      native: 'tel quel',
      sbom: 'La même liste, pour un outil d’analyse : composants.cdx.json (format CycloneDX).',
    },
    network: {
      rule: (pages: number) =>
        `Chacune des ${thousands(pages)} pages du cours porte une règle, la « Content-Security-Policy ». Le navigateur l’applique : il refuse tout ce qui n’est pas un fichier du cours.`,
      links: 'Aucune page du cours n’a de lien, d’image ou de script à une adresse d’internet.',
      starters: (pages: number) =>
        pages === 0
          ? 'Les pages que les apprenants changent n’ont pas cette règle. À leur arrivée, aucune n’a de lien vers internet.'
          : `Les pages que les apprenants changent n’ont pas cette règle. ${plural(pages, 'page a', 'pages ont')} un lien vers internet, pour un exercice :`,
      programs:
        'Les programmes natifs savent, eux, appeler un réseau. La vérification ne s’en sert pas : c’est ce que mesure la preuve. Leurs adresses ne sont pas dans la liste.',
      written:
        'Voici toutes les adresses écrites dans un fichier, par nom de machine. Une adresse écrite n’est pas un appel. Une bibliothèque en contient pour son aide, ou pour se mettre à jour : le cours n’emploie pas cela.',
      columns: ['Adresse', 'Fichiers', 'Par exemple dans'],
      use: {
        norm: 'Le nom d’une norme',
        machine: 'Le poste lui-même',
        example: 'Une adresse d’exemple, que personne n’a',
        program: 'Le texte d’une bibliothèque ou d’une licence',
        course: 'Un exemple donné par le cours',
      },
      proof: 'La preuve du silence',
      proofWhat:
        'Un essai ouvre toutes les pages, et corrige tous les exercices, sur un réseau à part. Le système compte ce qui est envoyé. À la fin, un appel fait exprès montre que le compteur marche.',
      proved: (pages: number, exercises: number) =>
        `Pour cette clé : ${plural(pages, 'page ouverte', 'pages ouvertes')}, ${plural(exercises, 'exercice corrigé', 'exercices corrigés')}. Connexions : 0. Messages envoyés : 0.`,
      notProved: 'Pour cette clé, l’essai n’a pas été lancé. Demandez-le à la personne qui l’a préparée.',
      again: 'Pour le refaire, sur le poste qui prépare la clé :',
    },
    verify: {
      intro:
        'Ces petits programmes comparent chaque fichier à l’inventaire. Ils ne changent rien, et se lisent dans le Bloc-notes.',
      windows: 'Sous Windows : double clic sur VERIFIER-INVENTAIRE.cmd. Il emploie certutil, qui est dans Windows.',
      linux: 'Sous Linux : sh VERIFIER-INVENTAIRE.sh. Il emploie sha256sum, qui est dans Debian.',
      later:
        'Ils marchent aussi plus tard, sur le partage. Copiez-les à côté du dossier « apprenant », avec INVENTAIRE.csv.',
      afterUpdate:
        'Après une mise à jour, lancez d’abord « appliquer » avec le mot « finir ». Sinon, la copie de retour est vue comme « en plus ».',
      chain:
        'Une empreinte est un nombre tiré d’un fichier : un seul signe change, elle change. Celle de INVENTAIRE.csv est :',
      chainHow: 'Elle tient lieu de toutes les autres. Pour la recalculer :',
    },
    sign: {
      intro: 'J’ai lu ce document. J’ai vérifié que la clé lui correspond. J’autorise ces fichiers à entrer.',
      fingerprint: 'Empreinte de INVENTAIRE.csv',
      fields: ['Nom', 'Fonction', 'Date', 'Clé numéro', 'Signature'],
      signed: (file: string) => `Ce document est aussi signé par un outil : ${file}. Pour vérifier :`,
      unsigned: 'Aucune signature électronique n’a été faite. Le papier signé et son empreinte en tiennent lieu.',
    },
    files: {
      intro: 'Dans l’ordre des dossiers. « Exécution » : voir la partie 3. Les mêmes lignes sont dans INVENTAIRE.csv.',
      columns: ['Fichier', 'Type', 'Taille', 'Exécution', 'Pourquoi il est là', 'Empreinte SHA-256'],
      same: (count: number) =>
        `${plural(count, 'fichier est une copie exacte', 'fichiers sont des copies exactes')} d’un fichier de « apprenant » ou « formateur », au même endroit. Cette liste ne les répète pas.`,
      folder: (name: string) => `Dossier ${name}`,
      root: 'Premier niveau',
    },
  },

  /** Without accents nor typographic signs: `cmd` reads them before it knows in which encoding they are written. */
  verifier: {
    title: 'Comparaison avec INVENTAIRE.csv. Attendez la phrase finale.',
    noInventory: 'Il manque INVENTAIRE.csv dans ce dossier.',
    fingerprint: 'Empreinte de INVENTAIRE.csv, la comparer au papier :',
    missing: 'Il manque :',
    altered: 'Contenu faux :',
    added: 'En plus :',
    absent: 'Pas ici, donc sans verdict :',
    right: 'Tout est juste. Nombre de fichiers :',
    wrong: 'Attention : ces fichiers ne sont pas ceux de INVENTAIRE.csv. Ne signez pas.',
    nothing: 'Rien de INVENTAIRE.csv dans ce dossier.',
    cannot: 'Ce poste ne sait pas faire une empreinte. Outil absent :',
    end: 'Appuyez sur une touche pour finir.',
    endLine: 'Appuyez sur Entree pour finir.',
  },
};

/** `amongThem(8, 4)` → « , dont 4 différents »: the same file is in both editions, or more than once in one. */
function amongThem(count: number, different: number): string {
  if (different === count) return '';
  return different === 1 ? ', le même à chaque fois' : `, dont ${different} différents`;
}

/** `size(1500)` → « 1,5 ko », on one line. @param bytes */
export function size(bytes: number): string {
  if (bytes < 1000) return plural(bytes, 'octet').replace(' ', '\u00a0');
  const [unit, by] = bytes < 1e6 ? (['ko', 1e3] as const) : (['Mo', 1e6] as const);
  return `${(bytes / by).toFixed(1).replace('.', ',')}\u00a0${unit}`;
}
