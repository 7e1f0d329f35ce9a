/** What a drawing is called, what stands under it, and all that it says, for who does not see it. Backquotes mark code. */
export interface DrawingWords {
  /** Its name for a screen reader: a few words. */
  title: string;
  /** What to look at: one sentence. */
  caption: string;
  /** All that is drawn, in the order in which it is read. */
  says: readonly string[];
}

/** Above the description of a drawing. */
export const drawingInWords = 'Le dessin en mots';

/** Name of a drawing → its words. */
export const drawingWords = {
  'alt-text': {
    title: 'Une image affichée, puis son texte à la place',
    caption: 'Quand l’image ne vient pas, son texte de remplacement est lu, avec les yeux ou les oreilles.',
    says: [
      'À gauche, « L’image s’affiche ». Entre deux lignes de texte, un dessin montre une menthe dans un pot.',
      'À droite, « Sans l’image ». La même page a un cadre en pointillés.',
      'Dans le cadre, on lit le texte de remplacement : « Menthe en pot ».',
      'Une flèche part du cadre. Une bulle montre ce que dit la voix : « image, Menthe en pot ».',
    ],
  },
  'block-inline': {
    title: 'Des blocs empilés, puis des mots dans le fil du texte',
    caption: 'Un bloc prend toute la ligne. Un élément en ligne reste dans la phrase.',
    says: [
      'À gauche, une page contient trois boîtes : `h1`, `p` et `p`.',
      'Chaque boîte va d’un bord à l’autre de la page. Elles sont l’une sous l’autre, et une flèche descend.',
      'À droite, une page contient un seul paragraphe, sur deux lignes.',
      'Deux mots sont chacun dans une petite boîte, au milieu de la phrase.',
      'Le premier, « frais », est dans `em`. Le second, « jeudi », est dans `strong`.',
      'Chaque petite boîte a la largeur de son mot. Une flèche suit le texte, de gauche à droite.',
    ],
  },
  'box-model': {
    title: 'Le modèle de boîte : quatre rectangles emboîtés',
    caption: 'Du dedans vers le dehors : le contenu, la marge intérieure, la bordure, la marge extérieure.',
    says: [
      'Au centre, le contenu (`content`) : ici, la phrase « La soupe est prête. »',
      'Autour du contenu, la marge intérieure (`padding`). Elle a le fond de la boîte.',
      'Autour de la marge intérieure, la bordure (`border`) : un trait épais.',
      'Autour de la bordure, la marge extérieure (`margin`). Elle n’a pas de couleur : elle éloigne les voisins.',
      'Sous le dessin, deux mesures. La première, `width`, va d’un bord du contenu à l’autre.',
      'La seconde, `width` avec `border-box`, va d’un bord de la bordure à l’autre.',
    ],
  },
  'client-server': {
    title: 'Deux façons d’obtenir une page : par un serveur, ou par un fichier du disque',
    caption: 'Sur internet, un serveur envoie la page. Ici, le navigateur lit le fichier lui-même.',
    says: [
      'À gauche, « Sur internet ». Il y a le navigateur, qui est le client, et le serveur.',
      'Une première flèche va du navigateur au serveur : c’est la demande.',
      'Une seconde flèche revient du serveur au navigateur : c’est la réponse, avec la page.',
      'À droite, « Ici, sans serveur ». Il y a le navigateur, et un dossier qui contient le fichier `index.html`.',
      'Une seule flèche va du dossier au navigateur : c’est le double clic. Aucun serveur ne répond.',
      'Dessous, une prise est débranchée : la page n’a besoin d’aucun réseau.',
    ],
  },
  'css-rule': {
    title: 'Anatomie d’une règle CSS',
    caption: 'Le sélecteur dit quels éléments changent. La déclaration dit ce qui change.',
    says: [
      'La règle est `h1 { color: navy; }`, écrite sur trois lignes. Un cadre l’entoure : la règle est le tout.',
      'Sur la première ligne, `h1` est le sélecteur. Une accolade s’ouvre ensuite.',
      'Sur la deuxième ligne, `color: navy;` est la déclaration.',
      'Dans la déclaration, `color` est la propriété et `navy` est la valeur. Deux points les séparent.',
      'Un point-virgule finit la déclaration. Sur la troisième ligne, l’accolade se ferme.',
    ],
  },
  element: {
    title: 'Anatomie d’un élément',
    caption: 'Balise ouvrante, contenu, balise fermante : les trois ensemble forment l’élément.',
    says: [
      'La ligne de code est `<p lang="en">Welcome!</p>`. Elle est découpée en trois boîtes.',
      'La première boîte, `<p lang="en">`, est la balise ouvrante.',
      'Dans cette balise, `lang="en"` est l’attribut : `lang` est son nom, `"en"` est sa valeur.',
      'La deuxième boîte, `Welcome!`, est le contenu.',
      'La troisième boîte, `</p>`, est la balise fermante. Une flèche y montre la barre.',
      'Une grande accolade réunit les trois boîtes : l’élément est le tout.',
    ],
  },
  links: {
    title: 'Un lien vers une partie de la page, puis un lien vers une autre page',
    caption: 'Le lien dit où aller. L’arrivée est une partie qui porte ce nom, ou un fichier.',
    says: [
      'À gauche, « Dans la page ». En haut, le lien « Tarifs » porte `href="#tarifs"`.',
      'Plus bas, après du texte, le titre « Tarifs » porte `id="tarifs"`. Une flèche va du lien au titre.',
      'Le dièse est du côté du lien seulement.',
      'À droite, « Vers une autre page ». Dans `index.html`, le lien « Contact » porte `href="pages/contact.html"`.',
      'Dessous, le dossier `pages` contient le fichier `contact.html`. Une flèche va du lien à ce fichier.',
    ],
  },
  label: {
    title: 'Une étiquette reliée à son champ par un même mot',
    caption: 'Le même mot dans `for` et dans `id` : cliquer sur l’étiquette mène au champ.',
    says: [
      'À gauche, le code. En haut, l’étiquette : `<label for="nom">Nom</label>`.',
      'En bas, le champ : `<input id="nom">`.',
      'Le mot `nom` est mis en valeur dans les deux. Un fil va de l’un à l’autre : c’est le même mot.',
      'À droite, la page. L’étiquette « Nom » est devant un champ vide.',
      'Une flèche va de l’étiquette au champ. On clique sur « Nom » : le curseur va dans le champ.',
      'Dessous, il est écrit que la voix dit « Nom ».',
    ],
  },
  nesting: {
    title: 'Deux boîtes emboîtées, puis deux boîtes croisées',
    caption: 'La petite boîte tient dans la grande, ou bien elle en dépasse.',
    says: [
      'À gauche, « Juste : emboîtées ». La boîte `em`, avec le mot « thé », est tout entière dans la boîte `p`.',
      'Le code est `<p><em>thé</em></p>` : `em` se ferme avant `p`.',
      'À droite, « Faux : croisées ». La boîte `em`, en pointillés, dépasse de la boîte `p`.',
      'Le code est `<p><em>thé</p></em>` : `p` se ferme trop tôt.',
    ],
  },
  outline: {
    title: 'Une page et son plan',
    caption: 'La même page, et son plan. « Les meubles » et « Les livres » sont dans « Déposer ».',
    says: [
      'À gauche, la page. Elle a six titres, de trois tailles, et une ligne de texte sous chacun.',
      'À droite, son plan. En haut, le `h1` : « La Ressourcerie ».',
      'Trois branches en partent, toutes des `h2` : « Horaires », « Déposer », « Nous trouver ».',
      'De « Déposer » partent deux branches, des `h3` : « Les meubles » et « Les livres ».',
    ],
  },
  'repair-loop': {
    title: 'La boucle de la correction, en quatre gestes',
    caption: 'Une erreur à la fois, la première d’abord, jusqu’à zéro.',
    says: [
      'Quatre boîtes forment un rond. Une flèche va de chaque boîte à la suivante.',
      'Première boîte : vérifier. Deuxième boîte : lire la première erreur.',
      'Troisième boîte : corriger cette erreur, elle seule. Quatrième boîte : enregistrer.',
      'De la quatrième boîte, la flèche revient à la première : on vérifie de nouveau.',
      'Au milieu est écrit : jusqu’à zéro.',
    ],
  },
  skeleton: {
    title: 'Le squelette d’un document, et où va chaque partie',
    caption: 'Le contenu de `title` va dans l’onglet. Ce qui est dans `body` va dans la page.',
    says: [
      'À gauche, le fichier. En haut, une bande : le doctype. Dessous, une grande boîte `html`, avec `lang="fr"`.',
      'Elle contient deux boîtes. La boîte `head` contient `meta`, l’encodage, et `title`, le texte de l’onglet.',
      'La boîte `body` contient `h1`, un grand titre, et `p`, un paragraphe.',
      'À droite, le navigateur. Son onglet affiche « Visiter - Jardins » : une flèche dit que c’est `title`.',
      'Dessous, la page affiche le titre « Nos jardins » et du texte : c’est `body`.',
    ],
  },
  table: {
    title: 'Un tableau : ses éléments, puis une case et ses deux en-têtes',
    caption: 'Pour lire « 20 € », on remonte à « Une journée » et on va à gauche, jusqu’à « électrique ».',
    says: [
      'À gauche, les éléments. En haut, `caption`, sur toute la largeur. Dessous, trois lignes de trois cases.',
      'La première ligne a trois `th`. Les deux autres ont un `th`, puis deux `td`.',
      'Une flèche descend d’un `th` du haut : il nomme sa colonne.',
      'Une autre part du dernier `th` de gauche, vers la droite : il nomme sa ligne.',
      'À droite, le même tableau, avec le titre « Tarifs des vélos ».',
      'En haut : Vélo, Une heure, Une journée. Puis : de ville, 2 €, 10 €. Puis : électrique, 4 €, 20 €.',
      'La case « 20 € » est en couleur. Deux flèches y arrivent : de « Une journée » et de « électrique ».',
    ],
  },
  tree: {
    title: 'Le code d’une page, et son arbre',
    caption: 'Chaque boîte du code est un nœud de l’arbre. Ce qui est dedans est dessous.',
    says: [
      'À gauche, le code. La boîte `html` contient deux boîtes : `head` et `body`.',
      'La boîte `head` contient `title`. La boîte `body` contient `h1` et `p`. La boîte `p` contient `em`.',
      'À droite, le même document en arbre, la racine en haut. La racine est `html`.',
      'De `html` partent deux branches : `head` et `body`.',
      'De `head` part une branche : `title`. De `body` partent deux branches : `h1` et `p`.',
      'De `p` part une branche : `em`.',
    ],
  },
  zones: {
    title: 'Les grandes zones d’une page, vues puis entendues',
    caption: 'Les yeux vont droit au texte. Avec les zones, la personne qui écoute saute aussi.',
    says: [
      'À gauche, la page, pour les yeux. En haut, `header` va d’un bord à l’autre. Il contient `nav`.',
      'Dessous, deux zones sont côte à côte : `main`, la plus grande, et `aside`.',
      'En bas, `footer` va d’un bord à l’autre.',
      'À droite, la page, pour les oreilles : cinq zones, l’une sous l’autre.',
      'Les deux premières : `header`, l’en-tête, et `nav`, le menu.',
      'Au milieu, `main`, la zone principale. Puis `aside`, l’à-côté, et `footer`, le pied de page.',
      'Une flèche saute de l’en-tête à la zone principale. Deux autres vont à l’à-côté, puis au pied de page.',
    ],
  },
} satisfies Record<string, DrawingWords>;
