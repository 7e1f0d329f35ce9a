import { plural, quoted } from './french.ts';

/** What an error of JavaScript means, then where to look first. At most 18 words each. */
export type Saying = readonly [says: string, look: string];

const SHOW = 'Affichez cette valeur avec console.log, juste avant cette ligne.';
const BEFORE = 'Regardez juste avant : un guillemet, une virgule, un + ou une parenthèse manque peut-être.';
const COUNT = 'Comptez les ouvertures et les fermetures, de cette ligne vers le haut.';
const OTHER_NAME = 'Choisissez un autre nom, ou cherchez un signe oublié juste avant.';

/** Errors of names and values: the code is read, then stops on the way. */
export const valueWords = {
  notDefined: (name: string): Saying => [
    `Le nom ${quoted(name)} n’existe pas à cet endroit.`,
    'Comparez avec la ligne qui le déclare. Si c’est un texte, mettez des guillemets.',
  ],
  maybeText: (name: string): Saying => [
    `Le nom ${quoted(name)} n’existe pas : JavaScript le lit comme une variable.`,
    'Est-ce un texte ? Mettez des guillemets. Est-ce une variable ? Vérifiez son nom.',
  ],
  nearName: (name: string, near: string): Saying => [
    `Le nom ${quoted(name)} n’existe pas. Un nom proche existe : ${quoted(near)}.`,
    'Comparez les deux noms lettre par lettre, majuscules comprises.',
  ],
  otherScope: (name: string): Saying => [
    `Le nom ${quoted(name)} n’existe pas à cet endroit : sa déclaration est ailleurs.`,
    'Est-elle entre les accolades d’une autre fonction, ou dans un script relié après ?',
  ],
  beforeDeclaration: (name: string): Saying => [
    `${quoted(name)} est utilisé avant sa déclaration.`,
    `Placez la ligne qui déclare ${quoted(name)}, avec const ou let, au-dessus de celle-ci.`,
  ],
  constant: (name: string | undefined): Saying => [
    name ? `${quoted(name)} est une constante : sa valeur ne change pas.` : 'Une constante (const) garde sa valeur.',
    'Si elle doit changer, déclarez-la avec let. Dans une condition, comparez avec ===.',
  ],
  noElement: (property: string): Saying => [
    `L’élément cherché est introuvable (null) : ${quoted(`.${property}`)} ne peut pas s’y appliquer.`,
    'Comparez le sélecteur ou l’id avec la page. Le script est-il relié avec defer ?',
  ],
  nullValue: (property: string): Saying => [
    `La valeur à gauche de ${quoted(member(property))} est null : elle est vide.`,
    'Vient-elle d’une recherche sans résultat (querySelector, getItem, match) ? Affichez-la avec console.log.',
  ],
  undefinedValue: (property: string): Saying => [
    `La valeur à gauche de ${quoted(member(property))} est undefined : elle n’existe pas.`,
    'Vérifiez le nom à gauche, ou l’index : le dernier élément est à length - 1.',
  ],
  emptyNamed: (name: string, empty: string): Saying => [
    `${quoted(name)} vaut ${empty} : rien n’y est rangé.`,
    'Vérifiez ce nom et la valeur qu’il a reçue. Affichez-le avec console.log.',
  ],
  noObject: (): Saying => ['Un objet était attendu, mais la valeur est null ou undefined.', SHOW],
  notFunction: (name: string): Saying => [
    `${quoted(name)} n’est pas une fonction : c’est une autre valeur.`,
    'Retirez les parenthèses, ou cherchez une variable qui porte le nom de la fonction.',
  ],
  callbackExpected: (): Saying => [
    'Une fonction était attendue entre les parenthèses. Une autre valeur est arrivée.',
    'Donnez le nom de la fonction sans parenthèses, ou une flèche : () => { … }.',
  ],
  valueCalled: (): Saying => [
    'Une valeur est suivie de parenthèses, comme une fonction.',
    'Un point-virgule manque peut-être à la fin de la ligne précédente.',
  ],
  property: (name: string): Saying => [
    `${quoted(`.${name}`)} est une propriété, pas une fonction.`,
    `Retirez les parenthèses après ${name}.`,
  ],
  notArray: (owner: string, name: string): Saying => [
    `${quoted(owner)} n’est pas un tableau : ${quoted(`.${name}`)} ne s’y applique pas.`,
    'Affichez cette valeur avec console.log. Un tableau s’écrit entre crochets [ ].',
  ],
  notText: (owner: string, name: string): Saying => [
    `${quoted(owner)} n’est pas un texte : ${quoted(`.${name}`)} ne s’y applique pas.`,
    'Est-ce un champ ? Ajoutez .value. Est-ce un nombre ? String(…) le change en texte.',
  ],
  notArrayNorText: (owner: string, name: string): Saying => [
    `${quoted(owner)} n’est ni un texte ni un tableau : ${quoted(`.${name}`)} ne s’y applique pas.`,
    SHOW,
  ],
  notNumber: (owner: string, name: string): Saying => [
    `${quoted(owner)} n’est pas un nombre : ${quoted(`.${name}`)} ne s’y applique pas.`,
    'Changez le texte en nombre avec Number(…) avant cette ligne.',
  ],
  notElement: (owner: string, name: string): Saying => [
    `${quoted(owner)} n’est pas un élément de la page : ${quoted(`.${name}`)} ne s’y applique pas.`,
    'Une liste (querySelectorAll) se parcourt avec for...of. Avec .value ou .textContent, c’est un texte.',
  ],
  noSuchMethod: (owner: string, name: string): Saying => [
    `${quoted(owner)} n’a pas de fonction ${quoted(name)}.`,
    `Vérifiez le nom ${quoted(name)}, puis la valeur avec console.log.`,
  ],
  notConstructor: (name: string): Saying => [
    `${quoted(name)} ne se crée pas avec new.`,
    'Vérifiez le nom après new, majuscules comprises, ou retirez new.',
  ],
  classWithoutNew: (name: string | undefined): Saying => [
    name ? `La classe ${quoted(name)} s’emploie avec new.` : 'Une classe s’emploie avec new.',
    `Ajoutez new devant ${name ?? 'son nom'}.`,
  ],
  superFirst: (): Saying => [
    'Cette classe en prolonge une autre : super() doit venir avant this.',
    'Placez super() à la première ligne de constructor.',
  ],
  detachedMethod: (name: string | undefined): Saying => [
    `${name ? quoted(name) : 'Cette fonction'} est appelée sans son objet.`,
    'Gardez l’objet devant, avec un point : document.querySelector(…), console.log(…).',
  ],
  notIterable: (name: string): Saying => [
    `${quoted(name)} ne se parcourt pas : ce n’est ni un tableau, ni un texte.`,
    'Affichez cette valeur avec console.log. Pour un objet, utilisez Object.entries(…).',
  ],
  endlessCalls: (): Saying => [
    'Une fonction s’appelle elle-même sans jamais s’arrêter.',
    'Cherchez la fonction qui contient son propre appel. Ajoutez une condition d’arrêt.',
  ],
  arrayLength: (): Saying => ['La longueur demandée pour un tableau est impossible.', SHOW],
  outOfRange: (name: string, lowest: string, highest: string): Saying => [
    `${quoted(name)} attend un nombre entre ${lowest} et ${highest}.`,
    'Vérifiez le nombre entre les parenthèses.',
  ],
  wrongNumber: (): Saying => [
    'Un nombre donné à cette méthode est hors limites.',
    'Vérifiez le nombre entre les parenthèses.',
  ],
  emptyReduce: (): Saying => [
    '« reduce » reçoit un tableau vide, sans valeur de départ.',
    'Ajoutez la valeur de départ après la fonction : reduce((a, b) => a + b, 0).',
  ],
  jsonEmpty: (): Saying => [
    'Le texte JSON est vide ou coupé avant sa fin.',
    'Affichez ce texte avec console.log. Chaque { et chaque [ doit se fermer.',
  ],
  jsonUndefined: (): Saying => ['JSON.parse reçoit undefined au lieu d’un texte JSON.', SHOW],
  jsonObject: (): Saying => [
    'JSON.parse reçoit un objet : il est déjà lisible.',
    'Retirez JSON.parse. Pour enregistrer un objet, utilisez d’abord JSON.stringify.',
  ],
  jsonPage: (): Saying => [
    'Une page HTML est arrivée à la place des données JSON.',
    'Vérifiez l’adresse des données : le fichier demandé existe-t-il ?',
  ],
  jsonComma: (): Saying => [
    'Dans ces données JSON, une virgule manque juste avant cet endroit.',
    'Mettez une virgule entre deux propriétés, ou entre deux valeurs.',
  ],
  jsonInvalid: (): Saying => [
    'Ce texte n’est pas du JSON correct.',
    'Noms et textes entre guillemets droits doubles ; pas de virgule après le dernier.',
  ],
  jsonCircular: (): Saying => [
    'Cet objet se contient lui-même : il ne peut pas devenir du JSON.',
    'Gardez dans l’objet des textes, des nombres, des tableaux ; pas un élément de page.',
  ],
  getterOnly: (name: string): Saying => [
    `La propriété ${quoted(name)} se lit seulement.`,
    'Cherchez une autre propriété à modifier, ou une méthode qui change cette valeur.',
  ],
  readOnly: (name: string): Saying => [
    `${quoted(name)} ne peut pas changer : la valeur est protégée.`,
    'Un texte ne se modifie pas sur place. Un objet gelé (Object.freeze) non plus.',
  ],
  notExtensible: (name: string): Saying => [
    `${quoted(name)} ne peut pas être ajouté : cet objet est figé.`,
    'Cherchez Object.freeze, ou travaillez sur une copie : { ...objet }.',
  ],
  propertyOfSimpleValue: (name: string): Saying => [
    `La propriété ${quoted(name)} est ajoutée à une valeur simple, pas à un objet.`,
    SHOW,
  ],
  cannotDelete: (name: string): Saying => [`La propriété ${quoted(name)} ne peut pas être retirée.`, SHOW],
  invalidDate: (): Saying => [
    'Cette date n’existe pas ou ne se lit pas.',
    'Écrivez-la année-mois-jour, avec des tirets : new Date("2026-05-31").',
  ],
  languageTag: (tag: string): Saying => [
    `${quoted(tag)} n’est pas un code de langue.`,
    'Écrivez le code avec un tiret : "fr-FR".',
  ],
  currencyMissing: (): Saying => [
    'Il manque la monnaie pour afficher un prix.',
    'Ajoutez la monnaie dans les options : currency: "EUR".',
  ],
  currencyInvalid: (code: string): Saying => [
    `${quoted(code)} n’est pas un code de monnaie.`,
    'Ce code a trois lettres : "EUR" pour l’euro.',
  ],
  optionInvalid: (value: string): Saying => [
    `La valeur ${quoted(value)} n’est pas permise pour cette option.`,
    'Comparez avec la fiche : month vaut "long", "short" ou "numeric".',
  ],
  timeZone: (zone: string): Saying => [
    `${quoted(zone)} n’est pas un fuseau horaire.`,
    'Écrivez le continent et la ville : "Europe/Paris".',
  ],
  sortFunction: (): Saying => [
    '« sort » attend une fonction qui compare deux valeurs.',
    'Pour des nombres : sort((a, b) => a - b).',
  ],
  promiseFunction: (): Saying => [
    '« new Promise » attend une fonction entre ses parenthèses.',
    'Vérifiez ce qui est écrit après new Promise.',
  ],
  inOperator: (): Saying => [
    'Le mot « in » attend un objet à sa droite.',
    'Pour chercher dans un texte ou un tableau, utilisez includes.',
  ],
  instanceOf: (): Saying => ['Le mot « instanceof » attend une classe à sa droite.', 'Vérifiez le nom qui le suit.'],
  symbolText: (): Saying => ['Un symbole (Symbol) ne devient pas un texte.', SHOW],
  malformedAddress: (): Saying => [
    'Cette adresse contient un signe % mal employé.',
    'Après %, il faut deux chiffres ou lettres, comme %20.',
  ],
  thrown: (message: string): Saying => [
    `Le code signale lui-même une erreur : ${quoted(message)}.`,
    'Cherchez throw, puis la condition qui mène à cette ligne.',
  ],
  rejected: (message: string): Saying => [
    `Une promesse a échoué : ${quoted(message)}. Rien ne traite cet échec.`,
    'Ajoutez .catch(…) à la fin, ou entourez await de try et catch.',
  ],
  hidden: (): Saying => [
    'Le navigateur cache le détail de cette erreur.',
    'Ouvrez la console (touche F12) : elle montre le message complet et sa ligne.',
  ],
  general: (): Saying => [
    'Le code s’est arrêté sur une erreur rare, sans explication dans ce cours.',
    'Lisez la ligne indiquée et celle d’avant. Montrez ce message à quelqu’un.',
  ],
};

/** Errors of writing: nothing of the file runs. */
export const syntaxWords = {
  redeclared: (name: string): Saying => [
    `Le nom ${quoted(name)} est déclaré deux fois.`,
    'Gardez une seule déclaration. Pour changer la valeur, retirez let ou const.',
  ],
  closer: (sign: string): Saying => [
    `Le signe ${sign} est en trop, ou quelque chose manque juste avant.`,
    `Comptez les ${PAIRS[sign] ?? sign} : chaque ouverture a une seule fermeture.`,
  ],
  brace: (): Saying => [
    'Une accolade { arrive trop tôt : un signe manque juste avant.',
    'La condition a-t-elle ses deux parenthèses ? Après else, il n’y a pas de condition.',
  ],
  lonelyElse: (): Saying => [
    '« else » n’est relié à aucun if.',
    'Regardez l’accolade } avant else. Retirez un point-virgule placé après if (…).',
  ],
  tag: (): Saying => [
    'Le signe < est mal placé : une balise HTML, peut-être.',
    'Un fichier .js ne contient pas de balise. Dans un texte, mettez des guillemets.',
  ],
  equals: (): Saying => [
    'Le signe = est mal placé : il manque un nom avant lui.',
    'Regardez ce qui précède. La flèche s’écrit =>, la comparaison ===.',
  ],
  greater: (): Saying => ['Le signe > est mal placé.', 'La flèche s’écrit => sans espace. La comparaison s’écrit >=.'],
  semicolon: (): Saying => [
    'Un point-virgule arrive trop tôt.',
    'Une parenthèse ou un crochet est-il resté ouvert avant lui ?',
  ],
  colon: (): Saying => [
    'Les deux-points sont mal placés.',
    'Ils s’emploient dans un objet, entre accolades. Une variable reçoit sa valeur avec =.',
  ],
  sign: (sign: string): Saying => [`Le signe ${quoted(sign)} est mal placé.`, BEFORE],
  misplacedWord: (word: string): Saying => [`Le mot ${quoted(word)} est mal placé.`, BEFORE],
  keyword: (word: string): Saying => [
    `Le mot ${quoted(word)} est réservé à JavaScript : il ne sert pas de nom.`,
    OTHER_NAME,
  ],
  reserved: (): Saying => [
    'Un mot réservé à JavaScript sert ici de nom.',
    'Choisissez un autre nom. Si ce mot est await, ajoutez async devant la fonction.',
  ],
  endOfInput: (): Saying => [
    'Le fichier finit trop tôt : une accolade, une parenthèse ou un texte reste ouvert.',
    'Relisez chaque { ( [ et chaque accent grave : lequel n’a pas sa fermeture ?',
  ],
  braceMissing: (): Saying => ['Il manque une accolade fermante }.', COUNT],
  commaMissing: (): Saying => [
    'Dans cet objet, une virgule ou une accolade } manque.',
    'Mettez une virgule entre deux propriétés.',
  ],
  bracketMissing: (): Saying => [
    'Dans ce tableau, une virgule ou un crochet ] manque.',
    'Mettez une virgule entre deux valeurs, et ] à la fin.',
  ],
  parenthesisMissing: (sign: string): Saying => [
    `Il manque une parenthèse ${sign} dans cette ligne.`,
    'Après if, for, while ou function, les parenthèses vont par deux.',
  ],
  semicolonInFor: (): Saying => [
    'Il manque un point-virgule entre les parenthèses de for.',
    'Les trois parties se séparent ainsi : for (let i = 0; i < 3; i++).',
  ],
  argumentList: (): Saying => [
    'Il manque une parenthèse fermante ) ou une virgule dans un appel.',
    'Regardez entre les parenthèses : deux valeurs se séparent par une virgule ou un +.',
  ],
  invalidToken: (): Saying => [
    'Un signe ne se lit pas : un guillemet oublié, peut-être.',
    'Chaque guillemet se ferme sur sa ligne, et il est droit : " ou \'.',
  ],
  textNotClosed: (): Saying => [
    'Un texte n’a pas son guillemet de fin.',
    'Fermez-le sur la même ligne, avec le même guillemet qu’au début.',
  ],
  commentNotClosed: (): Saying => ['Un commentaire n’a pas sa fin.', 'Ajoutez */ à la fin du commentaire.'],
  identifier: (name: string | undefined): Saying => [
    name
      ? `Le mot ${quoted(name)} arrive là où un signe était attendu.`
      : 'Un mot arrive là où un signe était attendu.',
    'Juste avant : un guillemet, une virgule, un opérateur, ou un mot mal écrit ?',
  ],
  unexpectedText: (): Saying => ['Un texte arrive là où un signe était attendu.', BEFORE],
  unexpectedNumber: (): Saying => [
    'Un nombre arrive là où un signe était attendu.',
    'Juste avant, un opérateur ou une virgule manque. Les décimales s’écrivent avec un point.',
  ],
  nameAfterNumber: (): Saying => [
    'Des lettres suivent un nombre.',
    'Un nom ne commence pas par un chiffre. "3px" est un texte, avec des guillemets.',
  ],
  template: (): Saying => [
    'Un texte entre accents graves n’est pas fermé.',
    'Ajoutez l’accent grave à la fin. Vérifiez aussi que chaque accolade se ferme.',
  ],
  leftHand: (): Saying => [
    'Le signe = ne peut rien ranger ici.',
    'Pour comparer, écrivez ===. Pour ranger, mettez un seul nom avant =.',
  ],
  increment: (): Saying => [
    'Les signes ++ et -- s’emploient avec une variable.',
    'Placez-les après le nom d’une variable déclarée avec let.',
  ],
  returnOutside: (): Saying => [
    '« return » se trouve en dehors d’une fonction.',
    'Regardez les accolades : la fonction se ferme-t-elle trop tôt ?',
  ],
  loopOnly: (word: string): Saying => [
    `${quoted(word)} se trouve en dehors d’une boucle.`,
    `${word} s’emploie dans for ou while, pas dans forEach.`,
  ],
  unknownLabel: (): Saying => ['Le mot qui suit break ou continue est inconnu.', 'Écrivez break ou continue seul.'],
  awaitOutside: (): Saying => [
    '« await » se trouve hors d’une fonction async.',
    'Ajoutez async devant la fonction qui contient await.',
  ],
  constWithoutValue: (): Saying => [
    'Une constante (const) reçoit sa valeur sur la même ligne.',
    'Ajoutez = et une valeur, ou déclarez avec let.',
  ],
  moduleOnly: (word: string): Saying => [
    `${quoted(word)} ne fonctionne pas dans un script ordinaire.`,
    `Retirez ${word}. Reliez chaque fichier .js à la page par sa balise script.`,
  ],
  catchMissing: (): Saying => [
    '« try » n’a pas sa suite : catch ou finally.',
    'Après l’accolade } de try, ajoutez catch (erreur) { … }.',
  ],
  regularExpression: (): Saying => [
    'Une recherche entre barres / / est mal écrite.',
    'Fermez chaque ( et chaque [. Un chemin de fichier se met entre guillemets.',
  ],
  destructuring: (): Saying => [
    'Entre ces accolades, des noms étaient attendus à gauche de =.',
    'Pour créer un objet, placez-le à droite de =. À gauche, mettez un nom.',
  ],
  twiceParameter: (): Saying => ['Deux paramètres portent le même nom.', 'Donnez un nom différent à chaque paramètre.'],
  strictName: (): Saying => ['« eval » et « arguments » ne servent pas de nom.', 'Choisissez un autre nom.'],
  restLast: (): Saying => [
    'Le paramètre précédé de ... doit être le dernier.',
    'Déplacez-le à la fin, sans virgule après lui.',
  ],
  shorthand: (): Saying => [
    'Dans un objet, une propriété reçoit sa valeur avec deux-points.',
    'Remplacez = par : entre le nom et la valeur.',
  ],
  functionName: (): Saying => ['Cette fonction n’a pas de nom.', 'Écrivez un nom entre function et la parenthèse.'],
  nameMissing: (): Saying => ['Un nom était attendu ici.', OTHER_NAME],
  bracesNeeded: (): Saying => [
    '« let » ou « const » a besoin d’accolades à cet endroit.',
    'Après if, else ou for, entourez les instructions de { et }.',
  ],
  leadingZero: (): Saying => ['Un nombre commence par un zéro de trop.', 'Retirez ce zéro, ou mettez des guillemets.'],
  escape: (): Saying => [
    'Une barre \\ est mal employée dans un texte.',
    'Pour un chemin, employez /. Pour afficher \\, écrivez \\\\.',
  ],
  privateName: (): Saying => ['Le signe # est mal placé.', 'Un sélecteur comme "#menu" se met entre guillemets.'],
  superOutside: (): Saying => ['« super » s’emploie dans une classe qui en prolonge une autre.', COUNT],
  defaultTwice: (): Saying => ['Ce switch a deux « default ».', 'Gardez un seul default, à la fin.'],
  switchBody: (): Saying => ['Ce switch est mal écrit.', 'Entre ses accolades, commencez par case ou default.'],
  mixedOperators: (): Saying => [
    'Deux opérateurs se suivent sans ordre clair.',
    'Ajoutez des parenthèses autour de ce qui se calcule en premier.',
  ],
};

/** Errors of the page: elements, events, storage, files. */
export const pageWords = {
  nodeExpected: (method: string): Saying => [
    `${quoted(method)} attend un élément, mais reçoit autre chose.`,
    'Créez l’élément avec document.createElement. Pour un texte, employez textContent ou append.',
  ],
  listenerExpected: (method: string): Saying => [
    `${quoted(method)} attend une fonction en deuxième.`,
    'Donnez le nom de la fonction, sans guillemets ni parenthèses.',
  ],
  formExpected: (): Saying => [
    '« FormData » attend un formulaire, mais reçoit autre chose.',
    'Donnez l’élément form, trouvé avec querySelector.',
  ],
  wrongArgument: (method: string): Saying => [
    `${quoted(method)} reçoit une valeur d’une autre sorte que prévu.`,
    'Affichez avec console.log chaque valeur donnée entre les parenthèses.',
  ],
  missingArguments: (method: string, wanted: number, given: number): Saying => [
    `${quoted(method)} attend ${plural(wanted, 'valeur')} entre parenthèses, mais en reçoit ${given}.`,
    'Séparez les valeurs par une virgule. Regardez où se ferme la parenthèse.',
  ],
  selectorDigit: (selector: string): Saying => [
    `${quoted(selector)} n’est pas un sélecteur correct : un chiffre suit # ou le point.`,
    'Faites commencer cet id ou cette classe par une lettre.',
  ],
  selector: (selector: string): Saying => [
    selector === '' ? 'Le sélecteur est vide.' : `${quoted(selector)} n’est pas un sélecteur correct.`,
    'Écrivez-le comme en CSS : "nav a", ".classe" ou "#identifiant".',
  ],
  notChild: (method: string): Saying => [
    `L’élément donné à ${quoted(method)} n’est pas dans ce parent.`,
    'Pour retirer un élément, employez element.remove(). Pour ajouter, append ou before.',
  ],
  classWithSpace: (): Saying => [
    'Un nom de classe ne contient pas d’espace.',
    'Donnez chaque classe à part : classList.add("carte", "active").',
  ],
  emptyClass: (): Saying => ['Le nom de classe est vide.', 'Vérifiez la valeur donnée à classList.'],
  tagName: (name: string | undefined): Saying => [
    name ? `${quoted(name)} n’est pas un nom de balise.` : 'Ce n’est pas un nom de balise.',
    'Écrivez le nom seul, sans chevrons : document.createElement("p").',
  ],
  attributeName: (name: string | undefined): Saying => [
    name ? `${quoted(name)} n’est pas un nom d’attribut.` : 'Ce n’est pas un nom d’attribut.',
    'Écrivez d’abord le nom, puis la valeur : setAttribute("alt", "Un vélo").',
  ],
  insertPlace: (): Saying => [
    'La place demandée n’existe pas.',
    'Les places : "beforebegin", "afterbegin", "beforeend" ou "afterend".',
  ],
  datasetName: (): Saying => [
    'Un nom de « dataset » ne contient pas de tiret suivi d’une minuscule.',
    'L’attribut data-mon-prix se lit dataset.monPrix.',
  ],
  dialogOutside: (): Saying => [
    'Cette fenêtre (dialog) n’est pas dans la page.',
    'Ajoutez l’élément dialog à la page avant d’appeler showModal.',
  ],
  dialogOpen: (): Saying => [
    'Cette fenêtre (dialog) est déjà ouverte.',
    'Fermez-la avec close(). Retirez l’attribut open de la balise dialog.',
  ],
  storageFull: (): Saying => [
    'Le stockage du navigateur est plein.',
    'Enregistrez moins de données, ou effacez les anciennes avec removeItem.',
  ],
  storageRefused: (): Saying => [
    'Le navigateur refuse le stockage à cette page.',
    'Entourez cette ligne de try et catch : la page doit marcher sans stockage.',
  ],
  insecure: (): Saying => [
    'Le navigateur refuse cette action pour protéger la personne.',
    'Une page ouverte par double clic a moins de droits. Cherchez une autre façon.',
  ],
  notAllowed: (): Saying => [
    'Le navigateur attend d’abord un geste de la personne.',
    'Placez cette action dans un écouteur de clic.',
  ],
  fetchFailed: (): Saying => [
    'La demande de données n’a pas abouti.',
    'Vérifiez l’adresse. La page doit être ouverte par le serveur du kit, pas par double clic.',
  ],
  moduleOnDisk: (): Saying => [
    'Un script de type module ne fonctionne pas par double clic.',
    'Dans la balise script, remplacez type="module" par defer.',
  ],
  aborted: (): Saying => ['Une action a été annulée avant sa fin.', 'Cherchez abort() ou un second appel trop rapide.'],
  fileMissing: (): Saying => [
    'Un fichier demandé par la page est introuvable.',
    'Comparez le chemin écrit et le nom du fichier, majuscules comprises.',
  ],
  invalidAddress: (): Saying => [
    'Cette adresse n’est pas complète.',
    'Une adresse complète commence par http:// ou file://.',
  ],
  wrongIndex: (): Saying => ['Le rang demandé n’existe pas.', 'Le premier rang est 0, le dernier length - 1.'],
};

const PAIRS: Record<string, string> = { '}': 'accolades { }', ')': 'parenthèses ( )', ']': 'crochets [ ]' };

/** `member('nom')` → `.nom`; `member('0')` → `[0]`. */
const member = (property: string) => (/^\d+$/.test(property) ? `[${property}]` : `.${property}`);
