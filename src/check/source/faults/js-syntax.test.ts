import { expect, test } from 'vitest';
import { sayFault } from '../../../words/faults.ts';
import { jsSyntax } from './js-syntax.ts';

const said = (text: string) => jsSyntax({ text, line: 1 }, { module: false }).map((it) => `${it.line} ${sayFault(it)}`);

test.each([
  [
    'a text left open',
    'alert("Bonjour);\nb();',
    '1 Un texte ouvert par un guillemet n’est pas refermé sur cette ligne.',
  ],
  [
    'an apostrophe',
    "b();\nalert('l'été');",
    '2 L’apostrophe coupe le texte. Entourez ce texte de guillemets droits : "',
  ],
  [
    'an apostrophe and a space',
    "alert('Il y a l'ami ici');",
    '1 L’apostrophe coupe le texte. Entourez ce texte de guillemets droits : "',
  ],
  [
    'a template left open',
    'b();\nalert(`Bonjour);\nc();',
    '2 Un texte ouvert par un accent grave ` n’est pas refermé.',
  ],
  ['a comment left open', 'b();\n/* note', '2 Le commentaire n’a pas sa fin */. Il cache la suite.'],
  ['curly quotes', 'alert(“Bonjour”);', '1 Les guillemets du code doivent être droits, comme ceci : "'],
  ['a sign of the keyboard', 'let a = 3 × 2;', '1 Le signe « × » n’a pas sa place ici.'],
  ['a brace up to the end', 'function f() {\n  a();\n', '1 Le signe { ouvert sur cette ligne n’est pas refermé.'],
  [
    'the brace of the inner block',
    'function f() {\n  if (a) {\n    b();\n}\n',
    '2 Le signe { ouvert sur cette ligne n’est pas refermé.',
  ],
  ['a parenthesis', 'alert("a";\nb();', '1 Le signe ( ouvert sur cette ligne n’est pas refermé.'],
  ['a parenthesis before a block', 'if (a {\n b();\n}', '1 Le signe ( ouvert sur cette ligne n’est pas refermé.'],
  [
    'a parenthesis of a call with a function',
    'a.on("b", function () {\n c();\n};\n',
    '1 Le signe ( ouvert sur cette ligne n’est pas refermé.',
  ],
  ['a bracket', 'let a = [1, 2;\n', '1 Le signe [ ouvert sur cette ligne n’est pas refermé.'],
  ['a brace too many', 'a();\n}\n', '2 Le signe } est en trop, ou son ouverture manque plus haut.'],
  ['a parenthesis too many', 'a());\n', '1 Le signe ) est en trop, ou son ouverture manque plus haut.'],
  [
    'nothing between two values',
    'alert("Bonjour" nom);',
    '1 Il manque un signe avant « nom » : une virgule, ou un +, peut-être.',
  ],
  ['a comma in an object', 'let a = {\n b: 1\n c: 2\n};', '2 Il manque une virgule avant « c ».'],
  ['a comma on one line', 'let a = { b: 1 c: 2 };', '1 Il manque une virgule avant « c ».'],
  ['a French keyword', 'fonction f() {\n}', '1 Le mot « fonction » n’est pas compris. Peut-être function ?'],
  ['a misspelt keyword', 'funtion f() {\n}', '1 Le mot « funtion » n’est pas compris. Peut-être function ?'],
  ['else', 'if (a) {\n} esle {\n}', '2 Le mot « esle » n’est pas compris. Peut-être else ?'],
  ['return', 'function f() {\n retrun 3;\n}', '2 Le mot « retrun » n’est pas compris. Peut-être return ?'],
  ['const', 'cosnt a = 3;', '1 Le mot « cosnt » n’est pas compris. Peut-être const ?'],
  ['a capital', 'Let a = 3;', '1 Le mot « Let » n’est pas compris. Peut-être let ?'],
  ['no parentheses', 'if a > 3 {\n}', '1 Après if, la condition se met entre parenthèses.'],
  [
    'one sign for three',
    'if (a % 2 = 0) {\n}',
    '1 Dans une condition, le signe = donne une valeur. Pour comparer, écrivez ===.',
  ],
  [
    'signs apart',
    'while (a = = 0) {\n}',
    '1 Dans une condition, le signe = donne une valeur. Pour comparer, écrivez ===.',
  ],
  [
    'a condition after else',
    'if (a) {\n} else (b) {\n}',
    '2 Après else, il n’y a pas de condition. Avec une condition, écrivez else if.',
  ],
  ['a French and', 'if (a > 1 et b > 2) {\n}', '1 En JavaScript, « et » s’écrit &&'],
  ['a cross for a product', 'return_ = n x 2;', '1 En JavaScript, « x » s’écrit *'],
  ['an arrow for a comparison', 'if (b && a => 1) {\n}', '1 Pour comparer, « => » s’écrit dans l’autre sens : >='],
  [
    'commas in for',
    'for (let i = 0, i < 3, i++) {\n}',
    '1 Dans for, les trois parties se séparent par des points-virgules ;',
  ],
  [
    'commas in for, without let',
    'for (i = 0, i < 3, i++) {\n}',
    '1 Dans for, les trois parties se séparent par des points-virgules ;',
  ],
  [
    'a semicolon between parameters',
    'function f(a; b) {\n}',
    '1 Entre ces parenthèses, mettez une virgule à la place du point-virgule.',
  ],
  ['elseif', 'if (a) {\n} elseif (b) {\n}', '2 Le mot « elseif » n’est pas compris. Peut-être else if ?'],
  ['a reserved word', 'let class = 3;', '1 Le mot class est réservé par le langage. Choisissez un autre nom.'],
  ['a name twice', 'let a = 1;\n\nlet a = 2;', '3 Le nom a est déjà déclaré, ligne 1. Choisissez un autre nom.'],
  ['a constant without a value', 'const prix;\n', '1 La constante prix attend sa valeur, après le signe =.'],
  ['a name in two words', 'let mon age = 3;', '1 Un nom s’écrit en un seul mot, sans espace ni tiret, comme monAge.'],
  ['a name with a hyphen', 'let mon-age = 3;', '1 Un nom s’écrit en un seul mot, sans espace ni tiret, comme monAge.'],
  ['a name that starts with a digit', 'let 2e = 3;', '1 Un nom ne commence pas par un chiffre.'],
  ['a value on the left', '3 = a;', '1 À gauche du signe =, il faut le nom d’une variable.'],
  ['return outside', 'return 3;', '1 Ce return est hors de toute fonction. Vérifiez les accolades plus haut.'],
  ['await outside', 'function f() { await g(); }', '1 Le mot await demande une fonction déclarée avec async.'],
  ['else alone', 'else {\n}', '1 Ce else n’a pas son if juste avant. Vérifiez les accolades plus haut.'],
  ['a tag', '<script>\na();\n</script>', '1 Un fichier JavaScript ne contient pas de balise. Retirez <script>.'],
  ['import', 'import a from "./a.js";', '1 Le mot import ne marche que dans un script de type module.'],
  ['what nothing explains', 'let a = * 3;', '1 « * » n’est pas attendu ici. Relisez ce qui est juste avant.'],
  ['an end too soon', 'let a =\n', '1 Le code s’arrête trop tôt. Relisez la dernière ligne.'],
])('%s', (_, text, sentence) => {
  expect(said(text)).toEqual([sentence]);
});

test('the line is that of the file', () => {
  expect(jsSyntax({ text: '\nalert(', line: 10 }, { module: false })).toMatchObject([{ line: 11 }]);
});

test('what is right has no fault', () => {
  expect(said('const a = /[/"]/g, b = `é`;\nlabel: for (;;) break label;\na?.b ?? (c ||= 1n);')).toEqual([]);
  expect(jsSyntax({ text: 'import "./a.js"; await b;', line: 1 }, { module: true })).toEqual([]);
});

test.each(['(', '{', '[', '!', 'a+', 'if(a)', 'a=>', 'function f(){', '"', '/*', '/', 'x\n', "'l'a' "])(
  '%s, by the thousand, neither throws nor lasts',
  (piece) => {
    const text = piece.repeat(Math.floor(290_000 / piece.length));
    const start = process.cpuUsage();
    jsSyntax({ text, line: 1 }, { module: false });
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(1000);
    expect(jsSyntax({ text: text.repeat(7), line: 1 }, { module: false })).toEqual([]);
  },
);
