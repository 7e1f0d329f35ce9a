import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFolder } from '../../course/read-folder.ts';
import { overlay } from '../../course/work.ts';
import { workFaults } from './work-faults.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const work = (files: Record<string, string>) =>
  new Map(Object.entries(files).map(([name, text]) => [name, bytes(text)] as const));
const said = async (files: Record<string, string>) =>
  (await workFaults(work(files))).map(({ file, line, says }) => `${file} ${line} ${says}`);
const page = async (html: string, others: Record<string, string> = {}) =>
  (await workFaults(work({ 'index.html': html, ...others }))).map(({ line, says }) => `${line} ${says}`);

test('a link to a page that is not made yet, or is elsewhere, explains no failure; an image that is not there may', async () => {
  const links = '<a href="contact.html">a</a>\n<a href="plan.html">b</a>';
  const images = '<img src="b.png" alt="">\n<img src="c.png" alt="">';
  const files = { 'index.html': `${links}\n${images}`, 'pages/plan.html': '', 'img/c.png': '' };
  const faults = await workFaults(work(files));
  expect(faults.map(({ line, effect }) => `${line} ${effect}`)).toEqual(['1 none', '2 none', '3 breaks', '4 breaks']);
});

test('a tag whose marks are mistyped, or a value whose quotation mark is, is misread', async () => {
  const faults = await workFaults(work({ 'index.html': '<em>a<\\em>\n<b>c<b/>\n<p class=d">e</p>\n<h1>f</p>' }));
  expect(faults.filter(({ misread }) => misread).map(({ line }) => line)).toEqual([1, 2, 3]);
});

test.each([
  [
    'an end tag of another name',
    '<body>\n<h1>Titre</p>',
    ['2 La balise <h1> n’est pas fermée.', '2 La fermeture </p> est en trop.'],
  ],
  ['a crossed pair', '<p><em>a</p></em>', ['1 Les balises <em> et <p> se croisent.']],
  ['an end tag too many', '<p>a</p>\n</div>', ['2 La fermeture </div> est en trop.']],
  [
    'a missing quotation mark, before what it causes',
    '<h1>a\n<p lang="fr>a</p>\n<p class="b">c</p>',
    ['2 Un guillemet " manque dans la balise <p>.', '1 La balise <h1> n’est pas fermée.'],
  ],
  [
    'a missing quotation mark, without the tags that it hides',
    '<ul>\n<li lang="fr>a</li>\n</ul>\n<p lang="fr">b</p>',
    ['2 Un guillemet " manque dans la balise <li>.'],
  ],
  [
    'a quotation mark missing up to the end of the file',
    '<h1>a</h1>\n<h2 id="b>c</h2>\n</body></html>',
    ['2 Un guillemet " manque dans la balise <h2>.'],
  ],
  [
    'a quotation mark missing before another attribute',
    '<img src="data:, alt="un vélo" width="6">',
    ['1 Un guillemet " manque dans la balise <img>.'],
  ],
  [
    'no first quotation mark before several words',
    '<img src="data:," alt=un vélo rouge">',
    ['1 Un guillemet " manque au début de la valeur de alt.'],
  ],
  ['a tag cut by the end of the file', '<p>a</p', ['1 Un chevron > manque au bout de la balise p.']],
  [
    'a missing quotation mark: the tags that it swallowed are not at fault',
    '<main>\n<a href="b>c</a>\n</main>\n<p class="d">e</p>',
    ['2 Un guillemet " manque dans la balise <a>.'],
  ],
  [
    'the same in the last tag of the page',
    '<main>\n<p><a href="b>c</a></p>\n</main>',
    ['2 Un guillemet " manque dans la balise <a>.'],
  ],
  [
    'a comment without an end',
    '<p>a</p>\n<!-- note\n<p>b</p>',
    ['2 Le commentaire n’a pas sa fin -->. Il cache la suite.'],
  ],
  ['a missing >', '<h1>a</h1\n<p>b</p>', ['1 Un chevron > manque au bout de la balise h1.']],
  [
    'a comment without an end, up to the next one',
    '<p>a</p>\n<!-- note\n<p>b</p>\n<!-- c --><p>d</p>',
    ['2 Le commentaire n’a pas sa fin -->. Il cache la suite.'],
  ],
  [
    'a chevron too many, at both ends',
    '<p>a\n<</p>\n<p>b</p>>\n<p>3 > 2, 1 < 2</p>',
    [
      '2 Un chevron < est en trop, collé à une balise : il s’affiche dans la page.',
      '3 Un chevron > est en trop, collé à une balise : il s’affiche dans la page.',
    ],
  ],
  ['a space after <', '<p>un < em>mot</em></p>', ['1 Collez le chevron < et le nom, sans espace : <em>.']],
  ['a space in an end tag', '<p>un <em>mot< /em></p>', ['1 Collez le chevron < et le nom, sans espace : </em>.']],
  ['a space after the slash', '<p>un <em>mot</ em></p>', ['1 Collez le chevron < et le nom, sans espace : </em>.']],
  ['a backslash', '<p>un <em>mot<\\em></p>', ['1 Dans une balise, la barre est / et non \\ : </em>.']],
  [
    'a slash at the wrong end',
    '<p>un <em>mot<em/></p>',
    ['1 La balise <em/> ne ferme rien. Pour fermer, écrivez </em>.'],
  ],
  ['a French name', '<head>\n<titre>a</titre></head>', ['2 La balise <titre> n’existe pas. Peut-être <title> ?']],
  [
    'a French name in the page',
    '<body>\n<titre>a</titre></body>',
    ['2 La balise <titre> n’existe pas. Peut-être <h1> ?'],
  ],
  [
    'a title without its level, or beside it',
    '<h>a</h>\n<h 2>b</h 2>',
    [
      '1 Un titre s’écrit h et son niveau, collés : <h1>, <h2> ou <h3>.',
      '2 Un titre s’écrit h et son niveau, collés : <h1>, <h2> ou <h3>.',
    ],
  ],
  [
    'a French title with its level',
    '<body>\n<titre2>a</titre2>',
    ['2 La balise <titre2> n’existe pas. Peut-être <h2> ?'],
  ],
  ['a letter for a digit', '<hl>a</hl>', ['1 La balise <hl> n’existe pas. Peut-être <h1> ?']],
  ['a misspelt name', '<boby>a</boby>', ['1 La balise <boby> n’existe pas. Peut-être <body> ?']],
  ['a misspelt start tag', '<stong>a</strong>', ['1 La balise <stong> n’existe pas. Peut-être <strong> ?']],
  ['a misspelt end tag', '<p>un <strong>mot</stong></p>', ['1 La balise </stong> n’existe pas. Peut-être </strong> ?']],
  ['a name like no other', '<zut>a</zut>', ['1 La balise <zut> n’existe pas en HTML.']],
  [
    'header for head',
    '<html><header><title>a</title></header><body></body></html>',
    ['1 La balise <header> est à la place de <head> : ce sont deux balises différentes.'],
  ],
  [
    'a doctype misspelt',
    '<!doctype htlm>\n<p>a',
    ['1 Le doctype est mal écrit. La première ligne doit être : <!doctype html>'],
  ],
  [
    'a doctype misspelt, again',
    '<!docytpe html>\n<p>a',
    ['1 Le doctype est mal écrit. La première ligne doit être : <!doctype html>'],
  ],
  [
    'a doctype without its mark',
    '<doctype html>\n<p>a',
    ['1 Le doctype est mal écrit. La première ligne doit être : <!doctype html>'],
  ],
  ['an attribute misspelt', '<a\n herf="#">a</a>', ['2 L’attribut herf n’existe pas. Peut-être href ?']],
  [
    'an attribute of another language',
    '<html language="fr">',
    ['1 L’attribut language n’existe pas. Peut-être lang ?'],
  ],
  ['the attribute of another element', '<img href="data:,">', ['1 La balise <img> attend src, pas href.']],
  [
    'an attribute twice',
    '<p class="a" class="b">a',
    ['1 L’attribut class est écrit deux fois dans <p>. Seul le premier compte.'],
  ],
  [
    'no name before the equals sign',
    '<meta="utf-8">',
    ['1 Dans <meta>, le nom de l’attribut manque avant le signe =.'],
  ],
  ['an attribute in an end tag', '<h2>Accès</h2 id="acces">', ['1 L’attribut id se place dans <h2>, pas dans </h2>.']],
  [
    'a comma between attributes',
    '<img src="data:,", alt="">',
    ['1 Dans <img>, retirez la virgule : un espace sépare deux attributs.'],
  ],
  [
    'a comment without an end, without the tags that it hides',
    '<ul>\n<li>a</li>\n<!-- <li>b</li>\n</ul>',
    ['3 Le commentaire n’a pas sa fin -->. Il cache la suite.'],
  ],
  [
    'a tag that ends before its attribute',
    '<h2> id="acces" Accès</h2>\n<p><code>id="acces"</code></p>',
    ['1 Le chevron > de <h2> vient trop tôt : id est resté dehors.'],
  ],
  ['the same fault twice on a line', '<b><b>a', ['1 La balise <b> n’est pas fermée.']],
  [
    'an attribute that touches the name of its tag',
    '<p><ahref="#b">c</a></p>\n<h2id="b">d</h2>',
    ['1 Un espace manque entre a et href : <a href=', '2 Un espace manque entre h2 et id : <h2 id='],
  ],
  [
    'an end tag where there is none',
    '<img src="data:," alt=""></img>',
    ['1 La balise <img> n’a pas de fermeture. Retirez </img>.'],
  ],
  [
    'a name that browsers alone understand',
    '<image src="data:," alt="">',
    ['1 La balise <image> n’existe pas. Peut-être <img> ?'],
  ],
  [
    'a start tag in place of the end tag',
    '<p><a href="#b">c<a></p>\n<p id="b">d<p>e',
    ['1 La barre / manque dans la deuxième balise <a>. Pour fermer, écrivez </a>.'],
  ],
  ['no equals sign', '<p class"a">a', ['1 Dans <p>, le signe = manque après class.']],
  ['no first quotation mark', '<p class=a">a', ['1 Un guillemet " manque au début de la valeur de class.']],
  [
    'a value of several words without quotation marks',
    '<abbr title=service après-vente gratuit alignés>SAV</abbr>',
    ['1 La valeur de title a plusieurs mots : mettez-la entre guillemets droits.'],
  ],
  ['a quotation mark too many', '<p class="a"">a', ['1 Un guillemet est en trop dans la balise <p>.']],
  ['curly quotation marks', '<p class=“a”>a', ['1 Les guillemets de class doivent être droits, comme ceci : "']],
  ['the point of CSS', '<p class=".badge">a', ['1 Dans class, le nom s’écrit sans point ni # : badge.']],
  [
    'the code of an event that names a function',
    '<button onclick="ajouter">a</button>\n<button onclick="ajouter()">b</button>',
    ['1 Dans onclick, ajoutez les parenthèses : ajouter()'],
  ],
  ['the same id', '<p id="a">\n<p id="a">', ['2 L’identifiant « a » est déjà pris, ligne 1. Choisissez un autre nom.']],
])('in a page: %s', async (_, html, sentences) => {
  expect(await page(html)).toEqual(sentences);
});

test.each([
  [
    'internet',
    '<img src="https://a.fr/b.png">',
    '1 Cette adresse est sur internet, absent ici. Prenez un fichier du dossier.',
  ],
  ['a disk', '<img src="C:\\Photos\\a.png">', '1 Ce chemin n’existe que sur ce poste. Partez du dossier de la page.'],
  ['a first slash', '<a href="/img/photo.jpg">a</a>', '1 Retirez la première barre du chemin : img/photo.jpg.'],
  ['a backslash', '<img src="img\\photo.jpg">', '1 Dans un chemin, la barre est / et non \\ : img/photo.jpg.'],
  [
    'capitals',
    '<img src="img/Photo.JPG">',
    '1 Le fichier s’appelle photo.jpg, pas Photo.JPG : les majuscules comptent.',
  ],
  [
    'another folder',
    '<img src="photo.jpg">',
    '1 Le fichier photo.jpg n’est pas là. Depuis ce fichier, son chemin est img/photo.jpg.',
  ],
  ['a misspelt name', '<img src="img/phto.jpg">', '1 Le fichier img/phto.jpg n’existe pas. Peut-être img/photo.jpg ?'],
  [
    'another extension',
    '<img src="img/photo.png">',
    '1 Le fichier img/photo.png n’existe pas. Peut-être img/photo.jpg ?',
  ],
  [
    'nothing like it',
    '<a href="zebre.html">a</a>',
    '1 Le lien mène à zebre.html, qui n’existe pas. Vérifiez son nom et son dossier.',
  ],
  [
    'no rel',
    '<link href="style.css">',
    '1 Pour relier une feuille de style, la balise <link> a besoin de rel="stylesheet".',
  ],
  [
    'a rel misspelt',
    '<link rel="stylesheets" href="style.css">',
    '1 Pour relier une feuille de style, la balise <link> a besoin de rel="stylesheet".',
  ],
])('an address: %s', async (_, html, sentence) => {
  expect(await page(html, { 'img/photo.jpg': '', 'style.css': '' })).toEqual([sentence]);
});

test('addresses that lead somewhere, or are not of the work', async () => {
  const html = `<a href="https://a.fr">a</a><a href="#b">b</a><a href="mailto:c@d.fr">c</a><a href="">d</a>
    <img src="img/été%202.jpg?v=1"><img src="./img/../img/é.svg#a"><img src="data:image/png;base64,AA"><a href="sous/">e</a>
    <a href="tel:123">f</a><link rel="icon" href="data:,"><a href="../ailleurs.html">g</a><a href="JavaScript:void 0">h</a>
    <a href="/contact">i</a><a href="contact">j</a><img src="/img/autre.png"><a href="{{lien}}.html">k</a>`;
  const files = { 'img/été 2.jpg': '', 'img/é.svg': '', 'sous/index.html': '<a href="../index.html">a</a>' };
  expect(await page(html, files)).toEqual([]);
});

test('valid HTML of today has no fault', async () => {
  const html = `<!DOCTYPE html>
<html lang="fr" xmlns="http://www.w3.org/1999/xhtml" data-x class=a><head><meta charset=utf-8><meta property="og:title" content="a">
<meta name=viewport content="width=device-width"><link rel=preload as=font crossorigin fetchpriority=high href="a.woff2">
<script type="application/json">{"a": 1</script><style media="print">p { color: red }</style><base target=_self></head>
<body onload="a()" itemscope itemtype="x"><p hidden="until-found" inert popover id=pop role=status aria-live=polite>1 < 2 && 3 > 2, a <b
>x</b><svg viewBox="0 0 1 1" xlink:href="#a"><path d="M0" stroke-width=1 /><linearGradient/><g><foreignObject><p>a</foreignObject></g></svg>
<math><mi mathvariant=bold>x</mi></math><mon-element couleur=rouge @click="a" :b="c" v-if="d">a</mon-element>
<button popovertarget=pop popovertargetaction=show commandfor=pop command="show-modal" onclick="b()">b</button>
<input type=text enterkeyhint=go inputmode=numeric required autofocus autocomplete=off list=l /><br/><img src="data:," alt="" loading=lazy/>
<details name=a open><summary>c</summary></details><dialog closedby=any></dialog><search><form novalidate></form></search>
<select multiple><option selected>a<option value="b">b</select><table><tr><td colspan=2>a<td>b</table><ul><li>a<li>b</ul>
<video controls muted playsinline></video><iframe title=a srcdoc="<p>a</p>" sandbox></iframe><template shadowrootmode=open><slot name=a></slot></template>
<textarea spellcheck=false><em></textarea><a id="b" href='#b' title="l'été">d</a><p align=center><font color=red>e</font></body></html>`;
  expect(await page(html, { 'a.woff2': '' })).toEqual([]);
});

test('sheets and scripts that a page uses; alone, all of them', async () => {
  const html =
    '<link rel="stylesheet" href="style.css"><script src="script.js"></script><p id="titre" class="carte">\n<style>\np { colour: red }</style><script>\nlet a = ;</script>';
  const files = {
    'style.css': '@import "base.css";\ncarte { top: 0 }',
    'base.css': 'p { top: 3 }',
    'brouillon.css': '}',
    'brouillon.js': '}',
  };
  expect(await said({ 'index.html': html, ...files, 'script.js': "document.getElementById('titer')" })).toEqual([
    'index.html 3 La propriété colour n’existe pas. Peut-être color ?',
    'style.css 2 « carte » est une classe. Pour la viser, ajoutez le point : .carte',
    'base.css 1 L’unité manque après 3. Par exemple : 3px.',
    'index.html 4 « ; » n’est pas attendu ici. Relisez ce qui est juste avant.',
    'script.js 1 Aucune page n’a l’identifiant « titer ». Peut-être « titre » ?',
  ]);
  expect(await said({ 'brouillon.css': '}', 'brouillon.js': '}' })).toEqual([
    'brouillon.css 1 Cette accolade } est en trop : elle ne ferme rien.',
    'brouillon.js 1 Le signe } est en trop, ou son ouverture manque plus haut.',
  ]);
});

test.each([
  ["document.querySelector('#zut')", ['Aucune page n’a l’identifiant « zut ».']],
  ["document.getElementById('#titre')", ['getElementById attend le nom seul, sans # : « titre ».']],
  ["document.querySelector('carte')", ['« carte » est une classe. Pour la viser, ajoutez le point : .carte']],
  ["document.querySelector('titre')", ['« titre » est un identifiant. Pour le viser, ajoutez le signe # : #titre']],
  [
    "document.querySelector('.titre')",
    ['« titre » est un identifiant. Pour le viser, mettez # et non un point : #titre'],
  ],
  ["document.querySelector('#carte')", ['« carte » est une classe. Pour la viser, mettez un point et non # : .carte']],
  [
    "f.addEventListener('submit', g)",
    ['Sans preventDefault(), l’envoi du formulaire recharge la page : l’affichage repart de zéro.'],
  ],
  ["f.addEventListener('submit', (e) => e.preventDefault())", []],
  ['a = champ.value + 1', ['.value est un texte : + le colle au nombre. Number(…) en fait un nombre.']],
  ["fetch('script.json')", ['Le fichier script.json n’existe pas. Peut-être script.js ?']],
  ["fetch('script.js'); fetch(adresse)", []],
  ["if (p.id === 'zut') document.querySelector('#zut')", ['Aucune page n’a l’identifiant « zut ».']],
  ["zone.innerHtml = ''", ['Le nom innerHtml s’écrit innerHTML : les majuscules comptent.']],
  ['if (a = 3) b()', ['Dans une condition, le signe = donne une valeur. Pour comparer, écrivez ===.']],
  ['while (a = suivant()) b()', []],
  ["document.querySelector('#titre, .carte > p')", []],
  ["p.id = 'zut'; document.querySelector('#zut')", []],
])('a script: %s', async (text, sentences) => {
  const html = '<script src="script.js"></script><p id="titre" class="carte">';
  const faults = await workFaults(work({ 'index.html': html, 'script.js': text }));
  expect(faults.map(({ says }) => says)).toEqual(sentences);
});

test('the value of a progress bar is a number', async () => {
  const html = '<progress max="9" value="1"></progress><script src="script.js"></script>';
  expect(await said({ 'index.html': html, 'script.js': 'a.value = a.value + 1;' })).toEqual([]);
});

const EXERCISES = join(import.meta.dirname, '../../../exercises');
const folders = (path: string) => {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
};

test.each(readdirSync(EXERCISES))('nothing is said of the right works of %s', async (id) => {
  const read = async (path: string) => (await readFolder(join(EXERCISES, id, path))).files;
  const solution = await read('solution');
  expect(await workFaults(solution)).toEqual([]);
  for (const name of folders(join(EXERCISES, id, 'witnesses/good'))) {
    const good = overlay(solution, await read(`witnesses/good/${name}`));
    expect([name, ...(await workFaults(good))]).toEqual([name]);
  }
});

const SHEET = '<link rel="stylesheet" href="style.css">';
const NAV = `${SHEET}<nav class="barre"><ul class="menu" id="liste"><li class="carte-1">a</ul></nav>`;

test.each([
  [
    'a class misspelt',
    NAV,
    '.menus { top: 0 }',
    ['Aucune balise n’a la classe « menus ». Comparez avec « menu », lettre par lettre.'],
  ],
  [
    'capitals, accents',
    NAV,
    '.Menu { top: 0 } .barré { top: 0 }',
    [
      'Aucune balise n’a la classe « Menu ». Comparez avec « menu », lettre par lettre.',
      'Aucune balise n’a la classe « barré ». Comparez avec « barre », lettre par lettre.',
    ],
  ],
  ['an id misspelt', NAV, '#lists { top: 0 }', ['Aucune page n’a l’identifiant « lists ». Peut-être « liste » ?']],
  [
    'the sign of the other',
    NAV,
    '#menu { top: 0 } .liste { top: 0 }',
    [
      '« menu » est une classe. Pour la viser, mettez un point et non # : .menu',
      '« liste » est un identifiant. Pour le viser, mettez # et non un point : #liste',
    ],
  ],
  [
    'a class that is the name of an element',
    NAV,
    'menu { top: 0 }',
    ['« menu » est une classe. Pour la viser, ajoutez le point : .menu'],
  ],
  [
    'a class of the child',
    NAV,
    'nav.menu { top: 0 }',
    ['Le sélecteur « nav.menu » ne vise aucun élément. Peut-être « nav .menu » ?'],
  ],
  [
    'a class apart',
    NAV,
    'ul .menu, p { top: 0 }',
    ['Le sélecteur « ul .menu » ne vise aucun élément. Peut-être « ul.menu » ?'],
  ],
  [
    'the order',
    NAV,
    '.menu nav { top: 0 }',
    ['Le sélecteur « .menu nav » ne vise aucun élément. Vérifiez son ordre et ses espaces.'],
  ],
  [
    'gap on the children',
    NAV,
    'ul { display: flex }\nli { gap: 8px }',
    ['gap n’agit qu’avec display: flex ou grid, sur le même élément.'],
  ],
  [
    'a layout without its display',
    NAV,
    '.menu { flex-direction: row }',
    ['flex-direction n’agit qu’avec display: flex, sur le même élément.'],
  ],
  ['names that are there', NAV, 'nav.barre > .menu#liste li.carte-1:hover, .menu:not(.vide) { top: 0 }', []],
  [
    'names of a family, or like none',
    NAV,
    '.carte-2 { top: 0 } .pied { top: 0 } table td { top: 0 } header { top: 0 }',
    [],
  ],
  [
    'layouts',
    NAV,
    '@media print { ul { display: grid } }\n.menu { gap: 8px }\n::backdrop, p { gap: 8px }\n.barre { columns: 2; column-gap: 3px; gap: 1px }',
    [],
  ],
  [
    'what a script may make',
    `${NAV}<script>a.classList.add("menus"); b("menu");</script>`,
    '.menus { gap: 8px } menu { top: 0 } ul .menu { top: 0 }',
    [],
  ],
  [
    'a class that a script makes, misspelt',
    `${NAV}<script>a.classList.add("faite");</script>`,
    '.fait { top: 0 }',
    ['Aucune balise n’a la classe « fait ». Comparez avec « faite », lettre par lettre.'],
  ],
])('a sheet and its page: %s', async (_, html, css, sentences) => {
  const faults = await workFaults(work({ 'index.html': html, 'style.css': css }));
  expect(faults.map(({ says }) => says)).toEqual(sentences);
});

test('hostile files neither throw nor last', async () => {
  const files = {
    'index.html': `<link rel=stylesheet href=a.css><script src=a.js></script>${'<div id=a>'.repeat(49_000)}`,
    'a.css': '{'.repeat(2_000_000),
    'a.js': '('.repeat(2_000_000),
    'b.html': '<a href="x'.repeat(20_000),
    'c.html': '< em>'.repeat(50_000),
    'd.html': `<p ${'a="" '.repeat(50_000)}>`,
    'e.html': '<zut>'.repeat(50_000),
  };
  const start = process.cpuUsage();
  await workFaults(work(files));
  await workFaults(work({ 'index.html': '<p clas="a">mot</b>\n'.repeat(18_000) }));
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(2500);
});

test('more than anyone writes by hand is looked at as far as it fits, from the page that opens first', async () => {
  const long = '<p clas="a">mot</p>\n'.repeat(20_000);
  const found = await said({ 'a.html': long, 'b.html': long, 'c.html': long, 'index.html': '<zut>mot</zut>' });
  expect([...new Set(found.map((it) => it.split(' ')[0]))]).toEqual(['a.html', 'b.html', 'index.html']);
});
