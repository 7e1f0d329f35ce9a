import { expect, near } from '../../check/vocabulary.ts';
import { endBrowser, gradeWork, page } from './grade-work.ts';

endBrowser();

const SHOP = {
  'index.html': page(
    '<p id="total"></p><p id="noms"></p><p id="autre"></p><script src="script.js"></script><script src="autre.js"></script>',
  ),
  'contact.html': page('<p id="total"></p><p id="noms"></p><script src="script.js"></script>'),
  'script.js': `// <depart>
const produits = [
  { nom: 'Scie', prix: 12.5 },
];
let remise = 0; let client = "Ana";
// </depart>
let total = 0;
for (const { prix } of produits) total += prix;
document.querySelector('#total').textContent = \`\${client} : \${total - remise} €\`;
document.querySelector('#noms').textContent = produits.map(({ nom }) => nom).join(', ');
console.log(total);
`,
  'autre.js':
    '// <depart>\r\nlet mot = null;\r\n// </depart>\r\ndocument.querySelector("#autre").textContent = mot;\r\n',
};

gradeWork('other starting values', SHOP, [
  ['as written', ({ page }) => expect(page.locator('#total')).toHaveText('Ana : 12.5 €'), 'passed'],
  [
    'numbers, texts, lists of objects',
    async ({ page, values }) => {
      await values({
        produits: [
          { nom: 'Vélo « neuf »', prix: 80 },
          { nom: 'Étau', prix: 20 },
        ],
        remise: 10,
        client: "L'été",
      });
      await expect(page.locator('#total')).toHaveText('L’été : 90 €');
      await expect(page.locator('#noms')).toHaveText('Vélo "neuf", Étau');
    },
    'passed',
  ],
  [
    'an empty list',
    async ({ page, values }) => {
      await values({ produits: [] });
      await expect(page.locator('#total')).toHaveText('Ana : 0 €');
    },
    'passed',
  ],
  [
    'each time from the work as written',
    async ({ page, values, console }) => {
      await values({ remise: 1 });
      await values({ client: 'Zoé' });
      await expect(page.locator('#total')).toHaveText('Zoé : 12.5 €');
      expect(await console.texts()).toEqual(['12.5']);
    },
    'passed',
  ],
  [
    'in another script',
    async ({ page, values }) => {
      await values({ mot: 'Bonjour', remise: 2 });
      await expect(page.locator('#autre')).toHaveText('Bonjour');
      await expect(page.locator('#total')).toHaveText('Ana : 10.5 €');
    },
    'passed',
  ],
  [
    'on another page',
    async ({ page, values, open }) => {
      await values({ client: 'Zoé' });
      await open('contact.html');
      await expect(page.locator('#total')).toHaveText('Zoé : 12.5 €');
      await values({ client: 'Inès' });
      expect(page.file()).toBe('contact.html');
      await expect(page.locator('#total')).toHaveText('Inès : 12.5 €');
    },
    'passed',
  ],
  [
    'with the clock',
    async ({ page, values, clock }) => {
      await values({ client: 'Zoé' });
      await clock.start();
      await expect(page.locator('#total')).toHaveText('Zoé : 12.5 €');
    },
    'passed',
  ],
  [
    'wrong work',
    async ({ page, values }) => {
      await values({ remise: 2.5 });
      await expect(page.locator('#total')).toHaveText('Ana : 12.5 €');
    },
    { expected: '« Ana : 12.5 € »', found: '« Ana : 10 € »', line: 5 },
  ],
  [
    'a name that is not there',
    ({ values }) => values({ rabais: 2 }),
    { expected: 'rabais entre les lignes // <depart> et // </depart>', found: 'ces lignes ont changé ou manquent' },
  ],
]);

gradeWork(
  'marks that were removed',
  { 'index.html': page('<script src="script.js"></script>'), 'script.js': 'let prix = 3;\nlet nom = "a";' },
  [
    [
      'are said',
      ({ values }) => values({ prix: 2, nom: 'b' }),
      {
        expected: 'prix et nom entre les lignes // <depart> et // </depart>',
        found: 'ces lignes ont changé ou manquent',
      },
    ],
  ],
);

const FUNCTIONS = `function double(n) { return n * 2; }
const somme = (liste) => liste.reduce((a, b) => a + b, 0);
const saluer = function (nom = 'vous') { return 'Bonjour ' + nom; };
function premier(liste) { return liste.shift(); }
function moyenne(liste) { return somme(liste) / liste.length; }
function fiche(nom, age) { return { nom, age, vide: undefined, rien: null, notes: [NaN, -0, 1 / 0] }; }
function type(valeur) { return valeur === null ? 'null' : typeof valeur; }
async function attend(n) { await new Promise((suite) => setTimeout(suite, 50)); return n + 1; }
function grand() { return 2n ** 64n; }
function jour() { return new Date(2026, 2, 2, 10); }
function rendFonction() { return double; }
function rendElement() { return document.body; }
function casse(objet) {
  return objet.adresse.ville;
}
function lance() { throw 'non'; }
function boucle() {
  let n = 0;
  while (n < 10) { n -= 0; }
}
async function rate() {
  await null;
  manque();
}
let fichier = [];
function servir() { return fichier.length; }
function ajouter(nom) { fichier.push(nom); }
const taux = 1.2;
`;

const CALLS = {
  'index.html': page('<script src="script.js"></script><script>function dansLaPage(a, b) { return a + b; }</script>'),
  'script.js': FUNCTIONS,
};

gradeWork('functions of the page', CALLS, [
  [
    'declared, arrow, expression, in the page',
    async ({ call }) => {
      expect(await call('double', 4)).toBe(8);
      expect(await call('somme', [1, 2, 3.5])).toBe(near(6.5, 0.001));
      expect(await call('saluer', 'Zoé « 1 »\n')).toBe('Bonjour Zoé « 1 »\n');
      expect(await call('dansLaPage', 'a', 2)).toBe('a2');
    },
    'passed',
  ],
  [
    'no argument, undefined, null',
    async ({ call }) => {
      expect(await call('saluer')).toBe('Bonjour vous');
      expect(await call('saluer', undefined)).toBe('Bonjour vous');
      expect(await call('type', null)).toBe('null');
      expect(await call('type', undefined)).toBe('undefined');
      expect(await call('type', 3n)).toBe('bigint');
    },
    'passed',
  ],
  [
    'arguments are copied',
    async ({ call }) => {
      const list = ['a', 'b'];
      expect(await call('premier', list)).toBe('a');
      expect(list).toEqual(['a', 'b']);
    },
    'passed',
  ],
  [
    'values that JSON has no words for',
    async ({ call }) => {
      expect(await call('moyenne', [])).toBe(Number.NaN);
      expect(await call('double', -0)).toBe(-0);
      expect(await call('double', Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
      expect(await call('grand')).toBe(2n ** 64n);
      expect(await call('jour')).toEqual(new Date('2026-03-02T09:00:00Z'));
      expect(await call('fiche', 'Zoé', 3)).toEqual({
        nom: 'Zoé',
        age: 3,
        vide: undefined,
        rien: null,
        notes: [Number.NaN, -0, Number.POSITIVE_INFINITY],
      });
    },
    'passed',
  ],
  ['a promise', async ({ call }) => expect(await call('attend', 3)).toBe(4), 'passed'],
  [
    'several calls in one page',
    async ({ call }) => {
      await call('ajouter', 'Ana');
      await call('ajouter', 'Zoé');
      expect(await call('servir')).toBe(2);
    },
    'passed',
  ],
  [
    'a wrong answer',
    async ({ call }) => expect(await call('moyenne', [])).toBe(0),
    { expected: '0', found: 'pas un nombre (NaN)' },
  ],
  [
    'no answer',
    async ({ call }) => expect(await call('ajouter', 'a')).toBe(1),
    { expected: '1', found: 'aucune valeur (undefined)' },
  ],
  [
    'a function, an element',
    async ({ call }) => {
      expect([await call('rendFonction'), await call('rendElement')]).toEqual([1, 2]);
    },
    { expected: 'une liste de 2 : 1 et 2', found: 'une liste de 2 : une fonction et un élément de la page' },
  ],
  [
    'an error',
    ({ call }) => call('casse', { nom: 'a' }),
    {
      expected: 'casse({"nom":"a"}) sans erreur',
      found: /« ?\.?ville/,
      file: 'script.js',
      line: 14,
      hint: 'Vérifiez le nom à gauche, ou l’index : le dernier élément est à length - 1.',
    },
  ],
  [
    'what is thrown and no error',
    ({ call }) => call('lance'),
    { expected: 'lance() sans erreur', found: 'l’erreur « non »', file: 'script.js', line: 16 },
  ],
  [
    'an error after a wait',
    ({ call }) => call('rate'),
    {
      expected: 'rate() sans erreur',
      found: /« manque »/,
      file: 'script.js',
      line: 23,
      hint: 'Comparez avec la ligne qui le déclare. Si c’est un texte, mettez des guillemets.',
    },
  ],
  ['not there', ({ call }) => call('tripler', 4), { expected: 'une fonction nommée tripler', found: 'rien de ce nom' }],
  [
    'no function',
    ({ call }) => call('taux'),
    { expected: 'une fonction nommée taux', found: 'ce nom désigne autre chose qu’une fonction' },
  ],
  ['what cannot be copied', ({ call }) => call('double', () => 3), { broken: /a function cannot be copied/ }],
]);

const NESTED =
  'function aire(longueur) {\n  return longeur * 2;\n  function perimetre() {}\n}\nfunction afficher() {}\n';
const written = (script: string) => ({ 'index.html': page('<script src="script.js"></script>'), 'script.js': script });

gradeWork('functions that cannot be called', written(NESTED), [
  [
    'a parameter misspelt',
    ({ call }) => call('aire', 3),
    {
      found: 'Le nom « longeur » n’existe pas. Un nom proche existe : « longueur ».',
      file: 'script.js',
      line: 2,
      hint: 'Comparez les deux noms lettre par lettre, majuscules comprises.',
    },
  ],
  [
    'inside another one',
    ({ call }) => call('perimetre'),
    {
      found: 'elle est écrite à l’intérieur de la fonction aire',
      file: 'script.js',
      line: 3,
      hint: 'Regardez les accolades : la fonction d’avant se ferme-t-elle avant celle-ci ?',
    },
  ],
  [
    'of a near name',
    ({ call }) => call('aficher'),
    {
      found: 'une fonction d’un nom proche : afficher',
      hint: 'Comparez les deux noms lettre par lettre, majuscules comprises.',
    },
  ],
]);

gradeWork('functions of a script that is not read', written('function aire() {\n  retrun 2;\n}\n'), [
  [
    'are written',
    ({ call }) => call('aire'),
    {
      found: 'le script ne s’est pas lancé : une erreur d’écriture l’arrête',
      hint: 'Corrigez d’abord cette erreur d’écriture : sa ligne est donnée.',
    },
  ],
  ['are not', ({ call }) => call('volume'), { found: 'rien de ce nom' }],
]);

gradeWork('functions of a script that no page has', { ...written(NESTED), 'index.html': page('') }, [
  ['are not there', ({ call }) => call('aire', 3), { found: 'aucun script relié à la page ne la contient' }],
]);

gradeWork('an endless function', CALLS, [
  [
    'is stopped, with its line',
    async ({ call }) => {
      await call('boucle');
    },
    { expected: 'boucle() donne une réponse', found: 'une réponse qui ne vient jamais', file: 'script.js', line: 19 },
  ],
  ['the others are judged', async ({ call }) => expect(await call('double', 2)).toBe(4), 'passed'],
]);

gradeWork(
  'a script that stopped before',
  { 'index.html': page('<script src="script.js"></script>'), 'script.js': 'manque();\nconst double = (n) => n * 2;\n' },
  [
    [
      'its constant is not there yet',
      ({ call }) => call('double', 4),
      { expected: 'une fonction nommée double', found: 'le script s’est arrêté avant de la créer' },
    ],
  ],
);

gradeWork(
  'variables of the page',
  {
    'index.html': page('<p id="total"></p><script src="script.js"></script>'),
    'script.js':
      "let places = 12; const noms = ['Ana']; let vide; var reponse = { juste: true, note: NaN };\nplaces -= 1;\n",
  },
  [
    [
      'of each kind',
      async ({ variable }) => {
        expect(await variable('places')).toBe(11);
        expect(await variable('noms')).toEqual(['Ana']);
        expect(await variable('vide')).toBe(undefined);
        expect(await variable('reponse')).toEqual({ juste: true, note: Number.NaN });
      },
      'passed',
    ],
    [
      'not there',
      ({ variable }) => variable('place'),
      { expected: 'une variable nommée place', found: 'rien de ce nom' },
    ],
    [
      'an element of that id',
      async ({ variable }) => expect(await variable('total')).toBe(12),
      { expected: '12', found: 'un élément de la page' },
    ],
    ['more than a name', ({ variable }) => variable('noms[0]'), { broken: /no name of a variable/ }],
  ],
);
