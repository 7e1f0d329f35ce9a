import { quoted } from './french.ts';

/** What a sentence about a fault names. */
export interface FaultWords {
  /** What is written. */
  name: string;
  /** What may have been meant. */
  near?: string | undefined;
  /** Around it: the element of an attribute, the property of a value. */
  of?: string | undefined;
  /** Another line that matters. */
  at?: number | undefined;
}

type Sentence = (words: FaultWords & { near: string; of: string; at: number }) => string;

/** What the checker says of a fault in the learner's files. */
export const faultWords = {
  // Tags.
  unclosed: ({ name }) => `La balise <${name}> n’est pas fermée.`,
  crossed: ({ name, near }) => `Les balises <${name}> et <${near}> se croisent.`,
  stray: ({ name }) => `La fermeture </${name}> est en trop.`,
  bracket: ({ name }) => `Un chevron > manque au bout de la balise ${name}.`,
  'bracket-extra': ({ name }) => `Un chevron ${name} est en trop, collé à une balise : il s’affiche dans la page.`,
  quote: ({ name }) => `Un guillemet " manque dans la balise <${name}>.`,
  comment: () => 'Le commentaire n’a pas sa fin -->. Il cache la suite.',
  'tag-space': ({ name }) => `Collez le chevron < et le nom, sans espace : <${name}>.`,
  'tag-backslash': ({ name }) => `Dans une balise, la barre est / et non \\ : </${name}>.`,
  'self-closed': ({ name }) => `La balise <${name}/> ne ferme rien. Pour fermer, écrivez </${name}>.`,
  'tag-glued': ({ near, of }) => `Un espace manque entre ${of} et ${near} : <${of} ${near}=`,
  'void-end': ({ name }) => `La balise <${name}> n’a pas de fermeture. Retirez </${name}>.`,
  'end-slash': ({ name }) => `La barre / manque dans la deuxième balise <${name}>. Pour fermer, écrivez </${name}>.`,
  element: ({ name, near }) =>
    near ? `La balise <${name}> n’existe pas. Peut-être <${near}> ?` : `La balise <${name}> n’existe pas en HTML.`,
  'heading-level': () => 'Un titre s’écrit h et son niveau, collés : <h1>, <h2> ou <h3>.',
  'header-for-head': () => 'La balise <header> est à la place de <head> : ce sont deux balises différentes.',
  doctype: () => 'Le doctype est mal écrit. La première ligne doit être : <!doctype html>',

  // Attributes.
  attribute: ({ name, near }) => `L’attribut ${name} n’existe pas. Peut-être ${near} ?`,
  'attribute-of': ({ name, near, of }) => `La balise <${of}> attend ${near}, pas ${name}.`,
  'attribute-twice': ({ name, of }) => `L’attribut ${name} est écrit deux fois dans <${of}>. Seul le premier compte.`,
  'attribute-name': ({ of }) => `Dans <${of}>, le nom de l’attribut manque avant le signe =.`,
  'attribute-outside': ({ name, of }) => `Le chevron > de <${of}> vient trop tôt : ${name} est resté dehors.`,
  'attribute-in-end': ({ name, of }) => `L’attribut ${name} se place dans <${of}>, pas dans </${of}>.`,
  'attribute-comma': ({ of }) => `Dans <${of}>, retirez la virgule : un espace sépare deux attributs.`,
  'attribute-equals': ({ name, of }) => `Dans <${of}>, le signe = manque après ${name}.`,
  'attribute-quote': ({ name }) => `Un guillemet " manque au début de la valeur de ${name}.`,
  'attribute-words': ({ name }) => `La valeur de ${name} a plusieurs mots : mettez-la entre guillemets droits.`,
  'attribute-extra-quote': ({ of }) => `Un guillemet est en trop dans la balise <${of}>.`,
  'attribute-curly': ({ name }) => `Les guillemets de ${name} doivent être droits, comme ceci : "`,
  'attribute-call': ({ name, near }) => `Dans ${name}, ajoutez les parenthèses : ${near}()`,
  'attribute-sign': ({ name, near }) => `Dans ${name}, le nom s’écrit sans point ni # : ${near}.`,
  'same-id': ({ name, at }) => `L’identifiant ${quoted(name)} est déjà pris, ligne ${at}. Choisissez un autre nom.`,
  'link-rel': () => 'Pour relier une feuille de style, la balise <link> a besoin de rel="stylesheet".',

  // What the standard wants.
  'doctype-missing': () => 'Le doctype manque. La première ligne doit être : <!doctype html>',
  'title-missing': () => 'Le titre de page manque : un texte entre <title> et </title>, dans la tête.',
  'alt-missing': () => 'L’image n’a pas d’attribut alt. Décrivez-la, ou laissez alt vide pour un décor.',
  'list-item': ({ name }) => `La balise <${name}> est hors d’une liste. Placez-la dans sa liste.`,
  'list-child': ({ name, of }) => `Dans <${of}>, on ne place directement que des <li>. Déplacez <${name}>.`,
  'entry-child': ({ name }) => `Dans <dl>, on ne place directement que <dt> et <dd>. Déplacez <${name}>.`,
  'not-inside': ({ name, of }) => `La balise <${name}> ne se place pas dans <${of}>.`,
  'caption-first': () => 'Le titre <caption> se place en premier dans <table>, juste après son ouverture.',
  'table-part': ({ name }) => `La balise <${name}> est hors d’un tableau. Placez-la avant </table>.`,
  'main-twice': ({ at }) => `La zone principale <main> est déjà ligne ${at}. Une page n’en a qu’une.`,
  'href-place': ({ name, of }) => `L’attribut ${name} ne fait pas un lien de <${of}>. Un lien s’écrit avec <a>.`,
  'no-field': ({ name }) => `L’étiquette vise ${quoted(name)} : aucun champ n’a cet identifiant.`,

  // Addresses.
  internet: () => 'Cette adresse est sur internet, absent ici. Prenez un fichier du dossier.',
  'computer-path': () => 'Ce chemin n’existe que sur ce poste. Partez du dossier de la page.',
  'root-path': ({ near }) => `Retirez la première barre du chemin : ${near}.`,
  'path-backslash': ({ near }) => `Dans un chemin, la barre est / et non \\ : ${near}.`,
  'file-case': ({ name, near }) => `Le fichier s’appelle ${near}, pas ${name} : les majuscules comptent.`,
  'file-near': ({ name, near }) => `Le fichier ${name} n’existe pas. Peut-être ${near} ?`,
  'file-elsewhere': ({ name, near }) => `Le fichier ${name} n’est pas là. Depuis ce fichier, son chemin est ${near}.`,
  'no-page': ({ name }) => `Le lien mène à ${name}, qui n’existe pas. Vérifiez son nom et son dossier.`,
  'no-file': ({ name }) => `Le fichier ${name} n’existe pas. Vérifiez son nom et son dossier.`,

  // Marks of CSS.
  'css-comment': () => 'Le commentaire n’a pas sa fin */. Il cache la suite.',
  'css-slashes': () => 'En CSS, un commentaire s’écrit entre /* et */, pas après //.',
  'css-tag': ({ name }) => `Un fichier CSS ne contient pas de balise. Retirez ${name}.`,
  'css-html-comment': () => 'En CSS, un commentaire s’écrit entre /* et */, pas entre <!-- et -->.',
  'css-quote': () => 'Un guillemet ouvert sur cette ligne n’est pas refermé.',
  'css-parenthesis': () => 'Une parenthèse ouverte sur cette ligne n’est pas refermée.',
  'css-unclosed': ({ name }) => `L’accolade } manque à la fin du bloc ${quoted(name)}.`,
  'css-stray': () => 'Cette accolade } est en trop : elle ne ferme rien.',
  'css-no-brace': ({ name }) => `L’accolade { manque après ${quoted(name)}.`,
  'css-semicolon': () => 'Un point-virgule ; manque à la fin de cette ligne.',
  'css-colon': ({ name }) => `Le signe : manque après ${name}.`,
  'css-equals': ({ name }) => `Après ${name}, mettez le signe : à la place de =.`,

  // Names and values of CSS.
  property: ({ name, near }) =>
    near
      ? `La propriété ${name} n’existe pas. Peut-être ${near} ?`
      : `La propriété ${name} n’existe pas. Vérifiez son nom.`,
  value: ({ name, near, of }) =>
    near
      ? `La valeur ${quoted(name)} n’est pas comprise. Peut-être ${near} ?`
      : `La propriété ${of} ne comprend pas la valeur ${quoted(name)}.`,
  'value-missing': ({ name }) => `La propriété ${name} attend une valeur, après le signe :.`,
  english: ({ name, near }) => `En CSS, les noms sont en anglais : ${name} s’écrit ${near}.`,
  'unit-space': ({ near }) => `Collez le nombre et son unité, sans espace : ${near}.`,
  'unit-missing': ({ name, near }) => `L’unité manque après ${name}. Par exemple : ${near}.`,
  unit: ({ name, near }) => `L’unité de ${name} n’existe pas. Peut-être ${near} ?`,
  'decimal-comma': ({ near }) => `En CSS, la virgule d’un nombre est un point : ${near}.`,
  hexadecimal: ({ name }) => `La couleur ${name} est mal écrite : après #, 3 ou 6 chiffres ou lettres a-f.`,
  'hash-missing': ({ name }) => `Le signe # manque devant la couleur : #${name}.`,
  'selector-class': ({ name }) => `${quoted(name)} est une classe. Pour la viser, ajoutez le point : .${name}`,
  'selector-id': ({ name }) => `${quoted(name)} est un identifiant. Pour le viser, ajoutez le signe # : #${name}`,
  'selector-element': ({ name, near }) => `Aucune balise ne s’appelle ${name}. Peut-être ${near} ?`,
  'selector-space': ({ near }) => `Collez le signe et le nom, sans espace : ${near}`,
  selector: ({ name }) => `Le sélecteur ${quoted(name)} n’est pas compris. Vérifiez ses signes.`,
  'at-rule': ({ name, near }) => `Le mot @${name} n’existe pas. Peut-être @${near} ?`,
  'at-missing': ({ name }) => `Le signe @ manque devant ${name}.`,
  'css-no-rule': () => 'Cette déclaration est hors d’une règle. Mettez-la entre les accolades d’un sélecteur.',
  'css-alone': ({ name }) => `Après ${name}, il manque le signe : et une valeur.`,
  'css-inactive': ({ name, of }) => `${name} n’agit qu’avec display: ${of}, sur le même élément.`,
  'value-comma': ({ near, of }) => `Dans ${of}, séparez les valeurs par des espaces, sans virgule : ${near}`,
  'no-class': ({ name, near }) =>
    `Aucune balise n’a la classe ${quoted(name)}. Comparez avec ${quoted(near)}, lettre par lettre.`,
  'selector-nothing': ({ name, near }) =>
    near
      ? `Le sélecteur ${quoted(name)} ne vise aucun élément. Peut-être ${quoted(near)} ?`
      : `Le sélecteur ${quoted(name)} ne vise aucun élément. Vérifiez son ordre et ses espaces.`,
  'media-parentheses': ({ near }) => `Après @media, la condition est entre parenthèses : ${near}`,

  // Marks of JavaScript.
  'js-string': () => 'Un texte ouvert par un guillemet n’est pas refermé sur cette ligne.',
  'js-apostrophe': () => 'L’apostrophe coupe le texte. Entourez ce texte de guillemets droits : "',
  'js-template': () => 'Un texte ouvert par un accent grave ` n’est pas refermé.',
  'js-comment': () => 'Le commentaire n’a pas sa fin */. Il cache la suite.',
  'js-curly': () => 'Les guillemets du code doivent être droits, comme ceci : "',
  'js-character': ({ name }) => `Le signe ${quoted(name)} n’a pas sa place ici.`,
  'js-unclosed': ({ name }) => `Le signe ${name} ouvert sur cette ligne n’est pas refermé.`,
  'js-stray': ({ name }) => `Le signe ${name} est en trop, ou son ouverture manque plus haut.`,
  'js-between': ({ name }) => `Il manque un signe avant ${quoted(name)} : une virgule, ou un +, peut-être.`,
  'js-comma': ({ name }) => `Il manque une virgule avant ${quoted(name)}.`,
  'js-token': ({ name }) => `${quoted(name)} n’est pas attendu ici. Relisez ce qui est juste avant.`,
  'js-end': () => 'Le code s’arrête trop tôt. Relisez la dernière ligne.',
  'js-tag': ({ name }) => `Un fichier JavaScript ne contient pas de balise. Retirez ${name}.`,

  // Words of JavaScript.
  'js-keyword': ({ name, near }) => `Le mot ${quoted(name)} n’est pas compris. Peut-être ${near} ?`,
  'js-reserved': ({ name }) => `Le mot ${name} est réservé par le langage. Choisissez un autre nom.`,
  'js-declared': ({ name, at }) => `Le nom ${name} est déjà déclaré, ligne ${at}. Choisissez un autre nom.`,
  'js-const': ({ name }) => `La constante ${name} attend sa valeur, après le signe =.`,
  'js-name': ({ name }) => `Un nom s’écrit en un seul mot, sans espace ni tiret, comme ${name}.`,
  'js-digit': () => 'Un nom ne commence pas par un chiffre.',
  'js-assign': () => 'À gauche du signe =, il faut le nom d’une variable.',
  'js-return': () => 'Ce return est hors de toute fonction. Vérifiez les accolades plus haut.',
  'js-await': () => 'Le mot await demande une fonction déclarée avec async.',
  'js-else': () => 'Ce else n’a pas son if juste avant. Vérifiez les accolades plus haut.',
  'js-import': ({ name }) => `Le mot ${name} ne marche que dans un script de type module.`,
  'js-compare': () => 'Dans une condition, le signe = donne une valeur. Pour comparer, écrivez ===.',
  'js-parenthesis': ({ name }) => `Après ${name}, la condition se met entre parenthèses.`,
  'js-else-if': () => 'Après else, il n’y a pas de condition. Avec une condition, écrivez else if.',
  'js-sign-word': ({ name, near }) => `En JavaScript, ${quoted(name)} s’écrit ${near}`,
  'js-order': ({ name, near }) => `Pour comparer, ${quoted(name)} s’écrit dans l’autre sens : ${near}`,
  'js-for': () => 'Dans for, les trois parties se séparent par des points-virgules ;',
  'js-parameter': () => 'Entre ces parenthèses, mettez une virgule à la place du point-virgule.',
  'js-condition': () => 'Dans une condition, le signe = donne une valeur. Pour comparer, écrivez ===.',

  // What runs, and does something else.
  'js-called': ({ near }) => `Cet appel agit tout de suite. Donnez la fonction sans l’appeler : ${near}`,
  'js-quoted': ({ name }) => `Donnez le nom de la fonction sans guillemets : ${name}`,
  'js-not-called': ({ name }) => `La fonction ${name} est nommée, pas appelée. Ajoutez les parenthèses : ${name}()`,
  'js-event': ({ name, near }) => `L’événement ${quoted(name)} n’existe pas. Peut-être ${quoted(near)} ?`,
  'js-submit': () => 'Sans preventDefault(), l’envoi du formulaire recharge la page : l’affichage repart de zéro.',
  'js-dollar': ({ name }) => `Pour lire ${name}, entourez ce texte d’accents graves et non de guillemets.`,
  'js-no-dollar': ({ name }) => `Le signe $ manque devant ${name}.`,
  'js-chain': () => 'Deux comparaisons se relient par && : a < b && b < c.',
  'js-glue': () => '.value est un texte : + le colle au nombre. Number(…) en fait un nombre.',
  'js-last': ({ name }) => `Le dernier rang est length - 1. Écrivez : ${name}`,
  'js-shadow': ({ name, of, at }) =>
    `Ici, ${of} crée une autre variable ${name}. Pour changer celle de la ligne ${at}, retirez ${of}.`,
  'js-false': () => '"false" entre guillemets est un texte, et vaut vrai. Écrivez false, sans guillemets.',
  'js-clear': ({ name, near }) => `${name} attend le numéro que ${near} a rendu : gardez-le dans une variable.`,
  'js-append': () => 'appendChild ajoute un seul élément. Pour en ajouter plusieurs, écrivez append.',
  'js-key': ({ name, near }) => `La clé ${quoted(name)} est lue, mais jamais écrite. Peut-être ${quoted(near)} ?`,
  'js-no-await': ({ name }) => `La réponse arrive plus tard : ajoutez await devant ${name}.`,

  // What a script looks for.
  'no-id': ({ name, near }) =>
    near
      ? `Aucune page n’a l’identifiant ${quoted(name)}. Peut-être ${quoted(near)} ?`
      : `Aucune page n’a l’identifiant ${quoted(name)}.`,
  'id-sign': ({ near }) => `getElementById attend le nom seul, sans # : ${quoted(near)}.`,
  'class-of-id': ({ name }) => `${quoted(name)} est un identifiant. Pour le viser, mettez # et non un point : #${name}`,
  'id-of-class': ({ name }) => `${quoted(name)} est une classe. Pour la viser, mettez un point et non # : .${name}`,
  member: ({ name, near }) => `Le nom ${name} s’écrit ${near} : les majuscules comptent.`,
} satisfies Record<string, Sentence>;

export type FaultKind = keyof typeof faultWords;

/** `sayFault({ kind: 'stray', name: 'p' })` → « La fermeture </p> est en trop. » */
export function sayFault({ kind, name, near = '', of = '', at = 0 }: FaultWords & { kind: FaultKind }): string {
  const sentence: Sentence = faultWords[kind];
  return sentence({ name: cut(name), near: cut(near), of, at });
}

/** `isFaultSentence('Le doctype manque. …')` → true: {@link sayFault} says it, whatever it names. */
export function isFaultSentence(text: string): boolean {
  return patterns().some((pattern) => pattern.test(text));
}

let built: RegExp[] | undefined;

/** Each sentence, with anything in place of what it names. */
function patterns(): RegExp[] {
  const any = '§';
  built ??= Object.values<Sentence>(faultWords).flatMap((sentence) =>
    [any, ''].map((near) => {
      const said = sentence({ name: any, near, of: any, at: 0 }).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
      return new RegExp(`^${said.replaceAll(any, '.*').replace(/\b0\b/, '\\d+')}$`);
    }),
  );
  return built;
}

/** A learner's text may be long; a sentence may not. */
const cut = (text: string) => {
  const words = text.replace(/\s+/g, ' ').trim().split(' ').slice(0, 4).join(' ');
  return words.length > 40 ? `${words.slice(0, 39)}…` : words;
};
