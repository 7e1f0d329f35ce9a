import { plural, quoted } from './french.ts';

/** Of the page that shows a learner's work, and of the frame that holds it. */
export const frameTitle = 'Résultat';

/** What a reader reads around a playground. */
export const playgroundWords = {
  name: 'Essayer le code',
  withoutScript: 'Lisez ce code ici. Pour l’essayer, recopiez-le dans vos fichiers.',
  files: 'Fichiers',
  editor: (file: string) => `Code de ${file}`,
  keyboard: 'Tab décale la ligne. Pour sortir du code au clavier : Échap, puis Tab.',
  console: 'Console',
  empty: 'La console est vide.',
  width: 'Largeur',
  widths: {
    375: 'Comme sur un téléphone (375 pixels)',
    768: 'Comme sur une tablette (768 pixels)',
    full: 'Toute la largeur',
  },
  rerun: 'Relancer',
  copy: 'Copier',
  copied: 'Le code est copié.',
  notCopied: 'La copie est refusée ici. Sélectionnez le code, puis Ctrl + C.',
  reset: 'Recommencer',
  resetAsk: 'Revenir au code de la leçon ? Vos changements seront retirés.',
  resetYes: 'Oui, recommencer',
  resetNo: 'Non, garder mon texte',
  resetDone: 'Voici le code de la leçon.',
  resetUndo: 'Reprendre mon texte',
  seeLesson: 'Voir le code de la leçon',
  found: 'Votre texte de la dernière fois est retrouvé.',
  undone: 'Votre texte est revenu.',
  remembered: 'Voici votre texte de la dernière fois.',
  lessonChanged: 'Voici votre texte. Le code de la leçon a changé depuis.',
  notRemembered: 'Votre texte ne sera pas gardé après cette page.',
  place: (file: string, line: number) => `${file}, ligne ${line}`,
  original: (message: string) => `En anglais : ${message}`,
  loop: (file: string, line: number, name?: string) =>
    `Arrêt : le code tourne sans fin, ${file}, ligne ${line}${name ? `, dans ${quoted(name)}` : ''}.`,
  loopAdvice: 'Vérifiez ce qui doit arrêter la boucle. Corrigez, ou cliquez sur « Relancer ».',
  dialog: { alert: 'Message', confirm: 'Question', prompt: 'Demande' },
  dialogAnswer: 'Réponse donnée ici : Annuler.',
  tooMany: {
    dialog: 'Plus de 20 messages : les suivants ne sont plus affichés.',
    console: 'Trop de lignes : les suivantes ne sont plus affichées.',
  },
  stopped: {
    link: (address: string) => `Ce lien sort de la page : ${quoted(address)}. Ici, il ne s’ouvre pas.`,
    form: () => 'Le formulaire est prêt à partir. Ici, rien n’est envoyé.',
  },
  missing: (address: string) => `Le fichier ${quoted(address)} n’existe pas ici.`,
  silent: 'La page ne répondait plus : elle a été fermée. Corrigez le code, ou cliquez sur « Relancer ».',
  left: 'La page a voulu se recharger ou partir. Elle a été arrêtée.',
};

/** Sentences of the editor itself. */
export const editorPhrases = {
  'Control character': 'Caractère invisible',
  'Selection deleted': 'Sélection effacée',
};

/** An author's mistake: what, then what to do. */
export const playgroundProblems = {
  noFile: (): [string, string] => [
    '<Playground> ne contient aucun fichier.',
    'Ajoutez un bloc de code avec title="index.html".',
  ],
  untitled: (count: number): [string, string] => [
    `${plural(count, 'bloc de code', 'blocs de code')} sans nom dans <Playground>.`,
    'Donnez un nom à chaque bloc : title="index.html".',
  ],
  twice: (name: string): [string, string] => [
    `Deux fichiers de <Playground> ont le même nom : ${quoted(name)}.`,
    'Donnez un nom à chacun.',
  ],
  option: (name: string, known: readonly string[]): [string, string] => [
    `<Playground> ne connaît pas l’option ${quoted(name)}.`,
    `Choisissez parmi : ${known.join(', ')}.`,
  ],
  unclosed: (): [string, string] => ['<Playground> n’est pas fermé.', 'Ajoutez </Playground> après les fichiers.'],
};
