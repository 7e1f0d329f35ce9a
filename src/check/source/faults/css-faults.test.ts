import { expect, test } from 'vitest';
import { sayFault } from '../../../words/faults.ts';
import { cssFaults } from './css-faults.ts';

const names = { classes: new Set(['carte']), ids: new Set(['sommaire']) };
const said = (text: string) => cssFaults({ text, line: 1 }, names).map((fault) => `${fault.line} ${sayFault(fault)}`);

test.each([
  ['a comment without an end', 'h1 { }\n/* titre', '2 Le commentaire n’a pas sa fin */. Il cache la suite.'],
  [
    'a comment of JavaScript',
    '// l’été\nh1 { color: red }',
    '1 En CSS, un commentaire s’écrit entre /* et */, pas après //.',
  ],
  [
    'after a declaration',
    "h1 { color: red; // l'or\n}",
    '1 En CSS, un commentaire s’écrit entre /* et */, pas après //.',
  ],
  [
    'a comment of HTML',
    '<!-- titre -->\nh1 { }',
    '1 En CSS, un commentaire s’écrit entre /* et */, pas entre <!-- et -->.',
  ],
  ['a tag', '<style>\nh1 { color: red }\n</style>', '1 Un fichier CSS ne contient pas de balise. Retirez <style>.'],
  ['a string left open', 'h1::before { content: "Lune;\n}', '1 Un guillemet ouvert sur cette ligne n’est pas refermé.'],
  [
    'a parenthesis',
    'h1 {\n color: rgb(20, 60, 110;\n}',
    '2 Une parenthèse ouverte sur cette ligne n’est pas refermée.',
  ],
  ['a brace at the end', 'h1 {\n color: red;\n', '2 L’accolade } manque à la fin du bloc « h1 ».'],
  [
    'a brace before another rule',
    'h1 {\n color: red;\n\np {\n margin: 0;\n}',
    '2 L’accolade } manque à la fin du bloc « h1 ».',
  ],
  [
    'a brace of a rule in @media',
    '@media print {\n h1 {\n  color: red;\n p {\n  margin: 0;\n }\n}',
    '3 L’accolade } manque à la fin du bloc « h1 ».',
  ],
  [
    'the brace of @media',
    '@media print {\n h1 { color: red; }\n',
    '2 L’accolade } manque à la fin du bloc « @media print ».',
  ],
  ['a brace too many', 'h1 { color: red }\n}\np { }', '2 Cette accolade } est en trop : elle ne ferme rien.'],
  ['an opening brace', 'h1\n color: red;\n margin: 0;\n}\np { }', '1 L’accolade { manque après « h1 ».'],
  ['an opening brace, on one line', 'ul li color: red }', '1 L’accolade { manque après « ul li ».'],
  ['a semicolon', 'h1 {\n color: red\n margin: 0;\n}', '2 Un point-virgule ; manque à la fin de cette ligne.'],
  ['a semicolon, on one line', 'h1 { color: red margin: 0; }', '1 Un point-virgule ; manque à la fin de cette ligne.'],
  [
    'a semicolon after a custom property',
    'h1 {\n --a: red\n --b: blue;\n}',
    '2 Un point-virgule ; manque à la fin de cette ligne.',
  ],
  ['a colon', 'h1 { color red; }', '1 Le signe : manque après color.'],
  ['an equals sign', 'h1 { color = red; }', '1 Après color, mettez le signe : à la place de =.'],
  ['a value left out', 'h1 { color: ; }', '1 La propriété color attend une valeur, après le signe :.'],
  [
    'a value left out, further down',
    'p {}\n\nh1 {\n color: ;\n}',
    '4 La propriété color attend une valeur, après le signe :.',
  ],
  ['British English', 'h1 { colour: red }', '1 La propriété colour n’existe pas. Peut-être color ?'],
  [
    'two words',
    'h1 { background color: red }',
    '1 La propriété background color n’existe pas. Peut-être background-color ?',
  ],
  ['swapped letters', 'h1 { magrin: 0 }', '1 La propriété magrin n’existe pas. Peut-être margin ?'],
  ['a property like no other', 'h1 { brillance: 3 }', '1 La propriété brillance n’existe pas. Vérifiez son nom.'],
  ['a French property', 'h1 { couleur: red }', '1 En CSS, les noms sont en anglais : couleur s’écrit color.'],
  ['a French colour', 'h1 { color: rouge }', '1 En CSS, les noms sont en anglais : rouge s’écrit red.'],
  [
    'a French word in a border',
    'h1 { border: 1px plein noir }',
    '1 En CSS, les noms sont en anglais : plein s’écrit solid.',
  ],
  ['a misspelt word', 'h1 { text-align: cneter }', '1 La valeur « cneter » n’est pas comprise. Peut-être center ?'],
  [
    'a value like no other',
    'h1 { font-size: énorme }',
    '1 La propriété font-size ne comprend pas la valeur « énorme ».',
  ],
  ['a unit apart', 'h1 { margin: 10 px }', '1 Collez le nombre et son unité, sans espace : 10px.'],
  ['no unit', 'h1 { margin: 10 0 }', '1 L’unité manque après 10. Par exemple : 10px.'],
  ['an unknown unit', 'h1 { width: 10xp }', '1 L’unité de 10xp n’existe pas. Peut-être 10px ?'],
  ['a decimal comma', 'h1 { font-size: 1,5rem }', '1 En CSS, la virgule d’un nombre est un point : 1.5rem.'],
  [
    'a colour cut short',
    'h1 { color: #12345 }',
    '1 La couleur #12345 est mal écrite : après #, 3 ou 6 chiffres ou lettres a-f.',
  ],
  ['a colour without its sign', 'h1 { color: 1450af }', '1 Le signe # manque devant la couleur : #1450af.'],
  [
    'a class without its point',
    'carte { color: red }',
    '1 « carte » est une classe. Pour la viser, ajoutez le point : .carte',
  ],
  [
    'an id without its sign',
    'sommaire a { color: red }',
    '1 « sommaire » est un identifiant. Pour le viser, ajoutez le signe # : #sommaire',
  ],
  ['an unknown element', 'boby { color: red }', '1 Aucune balise ne s’appelle boby. Peut-être body ?'],
  ['a point apart', '. carte { color: red }', '1 Collez le signe et le nom, sans espace : .carte'],
  ['a colon apart', 'a: hover { color: red }', '1 Collez le signe et le nom, sans espace : :hover'],
  ['a comma too many', 'h1, { color: red }', '1 Le sélecteur « h1, » n’est pas compris. Vérifiez ses signes.'],
  ['an unknown at-rule', '@meida print { }', '1 Le mot @meida n’existe pas. Peut-être @media ?'],
  [
    'a condition without parentheses',
    '@media max-width: 600px { }',
    '1 Après @media, la condition est entre parenthèses : (max-width: 600px)',
  ],
  [
    'a condition misspelt',
    '@media (max-with: 600px) { }',
    '1 La propriété max-with n’existe pas. Peut-être max-width ?',
  ],
  ['a condition without a unit', '@media (min-width: 960) { }', '1 L’unité manque après 960. Par exemple : 960px.'],
  [
    'in the second condition',
    '@media (min-width: 600px) and (max-width: 900 px) { }',
    '1 Collez le nombre et son unité, sans espace : 900px.',
  ],
  [
    'a condition with an equals sign',
    '@media (min-width = 960px) { }',
    '1 Après min-width, mettez le signe : à la place de =.',
  ],
  [
    'a condition in French',
    '@media (largeur-min: 960px) { }',
    '1 En CSS, les noms sont en anglais : largeur-min s’écrit min-width.',
  ],
  ['no sign before media', 'media (min-width: 960px) { }', '1 Le signe @ manque devant media.'],
  [
    'declarations of @media that are in no rule',
    '@media print {\n color: red;\n top: 0;\n}\np { }',
    '2 Cette déclaration est hors d’une règle. Mettez-la entre les accolades d’un sélecteur.',
  ],
  ['a semicolon for a colon', 'ul { gap; 24px; }', '1 Après gap, il manque le signe : et une valeur.'],
  [
    'a hyphen left out',
    'ul { justify-content: space between }',
    '1 La valeur « space between » n’est pas comprise. Peut-être space-between ?',
  ],
  ['the name of the layout', 'ul { display: flexbox }', '1 La valeur « flexbox » n’est pas comprise. Peut-être flex ?'],
  [
    'commas between columns',
    'ul { grid-template-columns: 1fr, 1fr }',
    '1 Dans grid-template-columns, séparez les valeurs par des espaces, sans virgule : 1fr 1fr',
  ],
  ['a condition without its colon', '@media (max-width 600px) { }', '1 Le signe : manque après max-width.'],
])('%s', (_, text, sentence) => {
  expect(said(text)).toEqual([sentence]);
});

test('several faults, in the order of the lines', () => {
  expect(said('h1 {\n colour: red\n margin: 10 px;\n}\n}')).toEqual([
    '2 Un point-virgule ; manque à la fin de cette ligne.',
    '2 La propriété colour n’existe pas. Peut-être color ?',
    '3 Collez le nombre et son unité, sans espace : 10px.',
    '5 Cette accolade } est en trop : elle ne ferme rien.',
  ]);
});

test.each(['{', '}', '(', '[', 'a{', 'a:', '//', '<', ';<', 'a:b;', '"', '/*', '@media{', 'a:b\n', ':is('])(
  '%s, by the thousand, neither throws nor lasts',
  (piece) => {
    const text = piece.repeat(Math.floor(290_000 / piece.length));
    const start = process.cpuUsage();
    cssFaults({ text, line: 1 });
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(1000);
    expect(cssFaults({ text: text.repeat(7), line: 1 })).toEqual([]);
  },
);
