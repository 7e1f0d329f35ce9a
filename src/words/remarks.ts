import { list, quoted } from './french.ts';

/**
 * What may be better in a work that does what was asked. The view puts « À améliorer, sans urgence : » before. Each says
 * what and where; `place` comes from {@link placeWords}.
 */
export const remarkWords = {
  languageMissing: (place: string) => `La page n’annonce pas sa langue : lang="fr" manque (${place}).`,
  languageInvalid: (place: string, code: string) =>
    `La langue ${quoted(code)} n’est pas un code : le français s’écrit fr (${place}).`,
  languageOther: (place: string, code: string) =>
    `La page est en français, mais annonce la langue ${quoted(code)} (${place}).`,
  titleMissing: (place: string) => `La page n’a pas de titre d’onglet : title est vide ou absent (${place}).`,
  titleVague: (place: string, title: string) => `Le titre d’onglet ${quoted(title)} ne dit pas le sujet (${place}).`,
  imageAlt: (place: string) => `Une image n’a pas de texte de remplacement : alt manque (${place}).`,
  altIsFileName: (place: string, alt: string) =>
    `Le texte de remplacement ${quoted(alt)} nomme un fichier : décrivez l’image (${place}).`,
  fieldLabel: (place: string) => `Un champ n’a pas d’étiquette : reliez-lui un label (${place}).`,
  placeholderOnly: (place: string) =>
    `Un champ n’a qu’un placeholder : ajoutez un label, qui reste visible (${place}).`,
  linkEmpty: (place: string) => `Un lien est vide : ajoutez un texte, ou une image décrite (${place}).`,
  buttonEmpty: (place: string) => `Un bouton est vide : il lui faut un texte qui dit l’action (${place}).`,
  contrast: (place: string, text: string, ratio: string, wanted: string) =>
    `Le texte ${quoted(text)} se lit mal : contraste ${ratio}, pour ${wanted} attendu (${place}).`,
  headingOne: (place: string) => `La page n’a pas de titre principal h1 (${place}).`,
  headingJump: (place: string, name: string) => `Le titre ${name} saute un niveau dans le plan (${place}).`,
  headingEmpty: (place: string, name: string) => `Le titre ${name} est vide (${place}).`,
  linkVague: (place: string, text: string) => `Le lien ${quoted(text)} ne dit pas où il mène (${place}).`,
  scriptError: (place: string) => `La console montre une erreur : ouvrez-la avec F12 (${place}).`,
  inlineStyle: (place: string) => `Un style est dans une balise : sa place est la feuille CSS (${place}).`,
  classVague: (place: string, name: string) => `La classe ${quoted(name)} ne dit pas son rôle dans la page (${place}).`,
  classOfLook: (place: string, name: string) =>
    `La classe ${quoted(name)} nomme une apparence : nommez plutôt un rôle (${place}).`,
  classCase: (place: string, name: string, better: string) =>
    `La classe ${quoted(name)} s’écrit plutôt ${quoted(better)}, avec des tirets (${place}).`,
  nameVague: (place: string, name: string) => `Le nom ${quoted(name)} ne dit pas ce qu’il contient (${place}).`,
  nameCase: (place: string, name: string, better: string) =>
    `En JavaScript, le nom ${quoted(name)} s’écrit plutôt ${quoted(better)} (${place}).`,
  fileName: (_: string, name: string, better: string) =>
    `Le fichier ${quoted(name)} s’appelle plutôt ${quoted(better)} : minuscules, tirets, sans accent.`,
  forgottenLog: (place: string) => `Un console.log reste dans le code : retirez-le s’il ne sert plus (${place}).`,
  cursor: (place: string) => `Sur un bouton, la souris reste une flèche : ajoutez cursor: pointer (${place}).`,
  viewport: (place: string) => `La balise viewport manque : sur un téléphone, la page sera minuscule (${place}).`,
  description: (place: string) => `La page n’a pas de description : ajoutez une balise meta (${place}).`,
  icon: (place: string) => `Le site n’a pas d’icône : ajoutez un link rel="icon" (${place}).`,
};

/** `placeWords('index.html', [4, 9])` → « index.html, lignes 4 et 9 »; three lines at most. */
export function placeWords(file: string, lines: readonly number[]): string {
  if (lines.length === 0) return file;
  if (lines.length === 1) return `${file}, ligne ${lines[0]}`;
  return `${file}, lignes ${lines.length > 3 ? `${lines.slice(0, 3).join(', ')}…` : list(lines)}`;
}

/** Texts of links that say nothing once read alone: compared folded, in lower case. */
export const VAGUE_LINKS = [
  'ici',
  'cliquez ici',
  'cliquer ici',
  'clic ici',
  'par ici',
  'c’est ici',
  'lien',
  'ce lien',
  'un lien',
  'cette page',
  'suite',
  'la suite',
  'lire la suite',
  'voir',
  'voir plus',
  'plus',
  'en savoir plus',
  'plus d’infos',
  'plus d’informations',
  'click here',
  'here',
  'read more',
  'link',
];

/** Titles of pages that editors and habits leave: compared folded, in lower case. */
export const VAGUE_TITLES = ['document', 'page', 'ma page', 'titre', 'title', 'sans titre', 'untitled', 'test', 'html'];
