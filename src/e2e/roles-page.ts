import type { Role } from '../check/vocabulary.ts';

/** One element a line: what each role of the vocabulary finds, and by which name. */
export const ROLES_PAGE = `<!doctype html>
<html lang="fr">
<title>Rôles</title>
<header>Haut</header> <nav aria-label="Menu"><a href="#a">Lien</a><a>Sans</a></nav>
<search aria-label="Moteur"><form role="search"></form>
<form aria-label="Formulaire"><fieldset><legend>Groupe</legend></fieldset></form><form></form></search>
<main><article><header>Dedans</header><footer>Dedans</footer></article>
<section aria-label="Partie">a</section><section>b</section><aside>c</aside>
<blockquote>d</blockquote><figure><img src="" alt="Image"><figcaption>Légende</figcaption></figure>
<img src="" alt="">
<img src="" alt="" title="Bulle">
<svg><title>Dessin</title></svg>
<table><caption>Horaires</caption>
<thead><tr>
<th>Colonne un</th>
<th>Colonne deux</th></tr></thead>
<tbody><tr>
<th>Ligne</th>
<td>9 h</td></tr>
<tr>
<th scope="ROW">Ligne en capitales</th>
<td></td></tr>
<tr>
<th scope="Col">Colonne en capitales</th>
<td>10 h</td></tr>
<tr>
<th scope="row">Ligne dite</th>
<th scope="col">Colonne dite</th>
<th scope="rowgroup">Lignes</th>
<th scope="colgroup">Colonnes</th></tr></tbody></table>
<table><tr><th>Seule</th></tr></table>
<table role="grid"><tr><td>Case</td></tr></table>
<ul role="none"><li>e</li></ul><ol><li>f</li></ol><dl><dt>g</dt><dd>h</dd></dl><menu><li>i</li></menu>
<label>Texte <input type="TEXT"></label>
<label>Courriel <input type="Email"></label>
<label>Recherche <input type="search"></label>
<label>Recherche à liste <input type="search" list="choix"></label>
<label>Recherche à liste absente <input type="search" list="rien"></label>
<label>Texte à liste <input list="choix"></label><datalist id="choix"><option value="x"></datalist>
<label>Nombre <input type="NUMBER"></label>
<label>Réglette <input type="range"></label>
<label>Case <input type="Checkbox" checked></label>
<label>Choix <input type="radio" name="r"></label>
<label>Date <input type="date"></label>
<label>Mot de passe <input type="password"></label>
<label>Fichier <input type="file"></label>
<input type="hidden">
<input type="SUBMIT" value="Partir">
<input type="submit">
<input type="reset">
<input type="image" alt="Envoi">
<label>Liste <select><option>j</option></select></label>
<label>Liste haute <select size="3"><optgroup label="Groupe"><option>k</option></optgroup></select></label>
<label>Liste haute d’un <select size="1" multiple><option>l</option></select></label>
<label>Long <textarea></textarea></label>
<input aria-label="Étiquette" title="Bulle">
<input placeholder="Exemple">
<input title="Titre">
<output>m</output><progress value="1"></progress><meter value="1"></meter><time>n</time>
<p>o <em>p</em> <strong>q</strong> <code>r</code> <dfn>s</dfn> <mark>t</mark> <del>u</del></p>
<button type="BUTTON">Bouton</button> <button><img src="" alt="Bouton imagé"></button>
<div role="BUTTON">Rôle en capitales</div>
<div role="inconnu button">Deux rôles</div>
<div role="alert">v</div><div role="switch" aria-checked="true">Bascule</div>
<div role="tablist"><div role="tab">Onglet</div></div><div role="tabpanel">w</div>
<details><summary>Résumé</summary>x</details><dialog open>y</dialog>
<div hidden><button>Caché</button></div><div aria-hidden="true"><button>Caché</button></div>
</main><footer>Bas</footer>
`;

/** All that a check may ask for. */
export const ROLES =
  'alert article banner blockquote button caption cell checkbox code columnheader combobox complementary contentinfo definition dialog document emphasis figure form group heading img link list listbox listitem main menu menuitem meter navigation option paragraph progressbar radio radiogroup region row rowgroup rowheader search searchbox slider spinbutton status strong switch tab table tablist tabpanel term textbox time'.split(
    ' ',
  ) as Role[];
/** Words of the names that the page holds. */
export const NAMES =
  'Menu Moteur Formulaire Groupe Partie Image Légende Bulle Dessin Horaires Ligne Colonne Texte Recherche Case Fichier Partir Submit Reset Envoi Liste Étiquette Exemple Titre Bouton'.split(
    ' ',
  );
