import { expect, test } from 'vitest';
import { sayFault } from '../../../words/faults.ts';
import { isTree, readTree } from '../js-tree.ts';
import { jsHabits } from './js-habits.ts';

function said(text: string): string[] {
  const tree = readTree({ text, line: 1 }, { module: 'either' });
  if (!isTree(tree)) throw new Error(tree.message);
  return jsHabits(tree, text).map((fault) => `${fault.line} ${sayFault(fault)}`);
}

const SALUER = 'function saluer(nom) { alert(nom); }\n';

test.each([
  [
    'a function that is called where it is given',
    `${SALUER}bouton.addEventListener("click", saluer());`,
    '2 Cet appel agit tout de suite. Donnez la fonction sans l’appeler : saluer',
  ],
  [
    'with a value',
    `${SALUER}setTimeout(saluer("Ana"), 1000);`,
    '2 Cet appel agit tout de suite. Donnez la fonction sans l’appeler : () => saluer("Ana")',
  ],
  [
    'given to a property',
    `${SALUER}bouton.onclick = saluer();`,
    '2 Cet appel agit tout de suite. Donnez la fonction sans l’appeler : saluer',
  ],
  [
    'a function in quotation marks',
    `${SALUER}setInterval("saluer", 1000);`,
    '2 Donnez le nom de la fonction sans guillemets : saluer',
  ],
  [
    'a method that is not called',
    'a.onsubmit = (e) => {\n e.preventDefault;\n};',
    '2 La fonction preventDefault est nommée, pas appelée. Ajoutez les parenthèses : preventDefault()',
  ],
  [
    'a function that is not called',
    `${SALUER}saluer;`,
    '2 La fonction saluer est nommée, pas appelée. Ajoutez les parenthèses : saluer()',
  ],
  [
    'json that is not called',
    'async function f(r) { const a = await r.json; }',
    '1 La fonction json est nommée, pas appelée. Ajoutez les parenthèses : json()',
  ],
  [
    'an event with on',
    'a.addEventListener("onclick", b);',
    '1 L’événement « onclick » n’existe pas. Peut-être « click » ?',
  ],
  [
    'an event in French',
    'a.addEventListener("clic", b);',
    '1 L’événement « clic » n’existe pas. Peut-être « click » ?',
  ],
  [
    'an event misspelt',
    'a.addEventListener("sumbit", b);',
    '1 L’événement « sumbit » n’existe pas. Peut-être « submit » ?',
  ],
  [
    'an event with capitals',
    'a.addEventListener("Click", b);',
    '1 L’événement « Click » n’existe pas. Peut-être « click » ?',
  ],
  [
    'a template in quotation marks',
    `a = "Bonjour \${nom} !";`,
    `1 Pour lire \${nom}, entourez ce texte d’accents graves et non de guillemets.`,
  ],
  ['a template without its sign', 'const nom = "Ana";\na = `Bonjour {nom} !`;', '2 Le signe $ manque devant {nom}.'],
  ['three values compared', 'if (1 <= n <= 8) b();', '1 Deux comparaisons se relient par && : a < b && b < c.'],
  [
    'text and number',
    'a = champ.value + 1;',
    '1 .value est un texte : + le colle au nombre. Number(…) en fait un nombre.',
  ],
  [
    'past the end',
    'for (let i = 0; i <= noms.length; i++) alert(noms[i]);',
    '1 Le dernier rang est length - 1. Écrivez : i < noms.length',
  ],
  [
    'another variable of the same name',
    'let minuterie;\nfunction f() {\n let minuterie = setInterval(g, 1);\n}\nfunction h() { clearInterval(minuterie); }',
    '3 Ici, let crée une autre variable minuterie. Pour changer celle de la ligne 1, retirez let.',
  ],
  ['the point of CSS', 'a.classList.toggle(".faite");', '1 Dans classList, le nom s’écrit sans point ni # : faite.'],
  [
    'two children',
    'a.appendChild(b, c);',
    '1 appendChild ajoute un seul élément. Pour en ajouter plusieurs, écrivez append.',
  ],
  [
    'no number of a timer',
    'clearInterval();',
    '1 clearInterval attend le numéro que setInterval a rendu : gardez-le dans une variable.',
  ],
  [
    'a text for false',
    'bouton.disabled = "false";',
    '1 "false" entre guillemets est un texte, et vaut vrai. Écrivez false, sans guillemets.',
  ],
  [
    'a key misspelt',
    'localStorage.setItem("panier", a);\nlocalStorage.getItem("pannier");',
    '2 La clé « pannier » est lue, mais jamais écrite. Peut-être « panier » ?',
  ],
  [
    'no await',
    'async function f() {\n const r = fetch("a.json");\n const a = await r.json();\n}',
    '2 La réponse arrive plus tard : ajoutez await devant fetch.',
  ],
  ['a property misspelt', 'a = noms.lenght;', '1 La propriété lenght n’existe pas. Peut-être length ?'],
  [
    'a property in its French likeness',
    'bouton.disable = true;',
    '1 La propriété disable n’existe pas. Peut-être disabled ?',
  ],
])('%s', (_, text, sentence) => {
  expect(said(text)).toEqual([sentence]);
});

test.each([
  [
    'a function that makes functions',
    'function compteur() { return () => 1; }\na.addEventListener("click", compteur());',
  ],
  [
    'a function that is given',
    `${SALUER}a.addEventListener("click", saluer); a.onclick = () => saluer(); setTimeout(saluer, 1);`,
  ],
  ['code in a text', `${SALUER}setTimeout("saluer()", 1);`],
  ['an event of its own', 'a.addEventListener("clics", b); a.dispatchEvent(new CustomEvent("clics"));'],
  [
    'events of browsers',
    'addEventListener("DOMContentLoaded", a); addEventListener("storage", a); b.addEventListener("panier", a);',
  ],
  ['a place in a text', `a = "Bonjour \${nom}".replace("\${nom}", nom);`],
  ['braces in a template', `const nom = 1; a = \`{ "nom": \${nom} } \\{nom} {autre}\`;`],
  ['comparisons joined', 'if (1 <= n && n <= 8) b(); if ((a < b) === (b < c)) d();'],
  ['a number of its own', 'const o = { value: 3 }; a = o.value + 1; b = Number(champ.value) + 1;'],
  ['up to the length, on purpose', 'for (let i = 1; i <= noms.length; i++) alert(noms[i - 1]);'],
  ['a variable that is used', 'let a = 1;\nfunction f() { let a = 2; return a; }\nf(a);'],
  ['a parameter, a loop', 'let i = 0;\nfunction f(i) { for (let i = 0; i < 3; i++) g(i); }\nf(i);'],
  ['classes', 'a.classList.add("faite", b); a.querySelector(".faite"); a.classList.remove(...c);'],
  ['a timer', 'let t = setInterval(a, 1); clearInterval(t); clearTimeout(b.t);'],
  [
    'keys',
    'localStorage.setItem("a-1", b); localStorage.getItem("a-2"); localStorage.getItem("autre"); localStorage.setItem(c, d);',
  ],
  [
    'promises',
    'const r = fetch("a"); r.then(b); async function f() { const p = fetch("b"); const q = await p; return q.json(); }',
  ],
  ['names of its own', 'const a = { lenght: 3, disable: true }; b = a.lenght; c = a.disable; a.checker(); a.classes;'],
])('nothing is said of %s', (_, text) => {
  expect(said(text)).toEqual([]);
});

test.each(['a.b;', 'let a=1;', 'f(()=>{let a=1});', `"\${a}";`, 'a<b<c;', 'for(;i<=a.length;)a[i];'])(
  '%s, by the thousand, neither throws nor lasts',
  (piece) => {
    const text = piece.repeat(Math.floor(99_000 / piece.length)).replaceAll('let a', 'var a');
    const start = process.cpuUsage();
    said(text);
    said(text.slice(0, Math.floor(1000 / piece.length) * piece.length));
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(1000);
  },
);
