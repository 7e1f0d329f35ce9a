import { quoted } from './french.ts';

/** What was done to a right work, in a few words: it goes in front of a place. */
export const mutationWords = {
  undone: 'un changement n’est pas fait',
  dropElement: (name: string) => `l’élément ${name} manque`,
  unwrapElement: (name: string) => `les balises ${name} manquent`,
  dropEndTag: (name: string) => `la balise ${name} n’est pas fermée`,
  changeTag: (from: string, to: string) => `la balise ${from} devient ${to}`,
  dropDoctype: 'le doctype manque',
  dropAttribute: (name: string) => `l’attribut ${name} manque`,
  changeAttribute: (name: string, value: string) =>
    value === '' ? `l’attribut ${name} est vide` : `l’attribut ${name} vaut ${quoted(value)}`,
  dropText: 'le texte manque',
  changeText: (from: string, to: string) => `${quoted(from)} devient ${quoted(to)}`,
  dropRule: (selector: string) => `la règle ${quoted(selector)} manque`,
  dropDeclaration: (property: string) => `la déclaration ${property} manque`,
  changeValue: (property: string, value: string) => `${property} vaut ${quoted(value)}`,
  changeProperty: (from: string, to: string) => `la propriété ${from} devient ${to}`,
  changeSelector: (from: string, to: string) => `le sélecteur ${quoted(from)} devient ${quoted(to)}`,
  changeCondition: (from: string, to: string) => `la condition ${quoted(from)} devient ${quoted(to)}`,
  dropStatement: 'une instruction manque',
  dropListener: (event: string) => `l’écouteur de ${quoted(event)} manque`,
  changeEvent: (from: string, to: string) => `l’événement ${quoted(from)} devient ${quoted(to)}`,
  changeConstant: (from: string, to: string) => `${from} devient ${to}`,
  changeOperator: (from: string, to: string) => `l’opérateur ${from} devient ${to}`,
  changeMethod: (from: string, to: string) => `${from}() devient ${to}()`,
};

/** Another way to write the same, in a few words. */
export const variantWords: Record<string, string> = {
  'indent-none': 'sans retrait en début de ligne',
  'indent-tabs': 'avec des tabulations en début de ligne',
  'windows-notepad': 'enregistré par le Bloc-notes de Windows',
  'single-quotes': 'attributs entre apostrophes',
  'no-quotes': 'attributs sans guillemets',
  'attribute-order': 'attributs dans un autre ordre',
  'capital-tags': 'balises en majuscules',
  'optional-end-tags': 'fermetures facultatives omises',
  'no-break-spaces': 'espaces insécables devant la ponctuation double',
  'narrow-spaces': 'espaces fines insécables devant la ponctuation double',
  'plain-spaces': 'espaces ordinaires devant la ponctuation double',
  'curly-apostrophes': 'apostrophes courbes',
  'straight-apostrophes': 'apostrophes droites',
  'renamed-classes': 'classes renommées partout',
  longhand: 'propriétés en version longue',
  'rgb-colours': 'couleurs écrites avec rgb()',
  'functions-for-arrows': 'fonctions à la place des flèches',
  'arrows-for-functions': 'flèches à la place des fonctions',
  'property-for-listener': 'propriétés « onclick » à la place des écouteurs',
  'listener-for-property': 'écouteurs à la place des propriétés « onclick »',
  'content-loaded': 'script dans un écouteur de DOMContentLoaded',
};
