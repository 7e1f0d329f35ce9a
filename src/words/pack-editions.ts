import { plural, quoted } from './french.ts';

/** What `npm run pack` says to whoever prepares the key. */
export const editionsWords = {
  stage: {
    learnersPages: 'Édition des apprenants : les pages…',
    learnersOffline: 'Édition des apprenants : la recherche et les liens…',
    trainersPages: 'Édition du formateur : les pages et les corrigés…',
    trainersOffline: 'Édition du formateur : la recherche et les liens…',
    search: 'Chaque fichier des apprenants est relu, et fouillé…',
    proof: 'La preuve du silence : chaque page, chaque exercice…',
    archives: 'Les deux archives…',
    inventory: 'L’inventaire…',
  },
  done: (out: string, seconds: number) =>
    `La clé est prête en ${seconds.toFixed(1).replace('.', ',')} s. Copiez ce dossier : ${out}`,
  toSign: (file: string) => `À lire et à faire signer : ${file}`,
  first: 'C’est la première fabrication ici.',
  same: 'Rien n’a changé depuis la fabrication précédente.',
  changed: (added: number, changed: number, removed: number) =>
    `Depuis la fabrication précédente : ${plural(added, 'nouveau', 'nouveaux')}, ${plural(changed, 'changé')}, ${plural(removed, 'retiré')}.`,
  more: (count: number) => `  … et ${plural(count, 'autre')}.`,
  updateMade: (folder: string, files: number) => `Mise à jour : ${folder} (${plural(files, 'fichier')} à copier).`,
  nothingToUpdate: 'Rien à mettre à jour : les fichiers sont ceux de l’inventaire donné.',
  signed: (file: string) => `Signature : ${file}`,

  notSigned: (key: string) =>
    `La signature n’a pas été faite avec ${quoted(key)}. Donnez une clé secrète de minisign ou de ssh-keygen, avec l’outil installé.`,
  noProof: {
    heard: 'ARRÊT : une page ou une vérification a appelé le réseau. L’ancienne fabrication est intacte.',
    cannot: 'La preuve du silence demande Linux, avec « unshare » et « ip ». L’ancienne fabrication est intacte.',
  },

  wrongUse: (word: string) => `${quoted(word)} n’est pas une option de cette commande.`,
  usage: [
    'npm run pack                            les deux éditions, l’inventaire, les archives',
    'npm run pack depuis INVENTAIRE.csv      avec la petite mise à jour, et ce qui a changé',
    'npm run pack cible windows-x64          avec Node.js pour Windows, ou linux-x64',
    'npm run pack preuve                     avec la preuve du silence',
    'npm run pack signer CLE                 avec une signature (minisign ou ssh-keygen)',
  ].join('\n'),
  noValue: (word: string) => `Il manque la suite, après le mot ${quoted(word)}.`,
  notInventory: (path: string) =>
    `${quoted(path)} n’est pas un inventaire. Donnez le fichier INVENTAIRE.csv d’une fabrication précédente.`,
  stopped: (code: string, path: string) =>
    `Un fichier n’a pas pu être remplacé (${code}) : ${path}. L’ancienne fabrication est intacte. Fermez ce qui l’emploie, puis recommencez.`,
  leak: (path: string, source: string): [what: string, fix: string] => [
    `Ce texte est pour le formateur, mais il est dans l’édition des apprenants : ${path}.`,
    source.includes(':') ? 'Retirez-le de là, ou mettez-le aussi dans une leçon.' : 'Retirez ce fichier de là.',
  ],
  badName: (path: string): [what: string, fix: string] => [
    `Ce nom ne tient pas sur tous les partages : ${path}.`,
    'Renommez-le en minuscules, sans accent et sans espace.',
  ],
};
