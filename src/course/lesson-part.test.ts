import { expect, test } from 'vitest';
import { partProblems } from './lesson-part.ts';
import { linesNamed } from './lesson-part-lines.ts';
import { partLinkProblems } from './lesson-part-links.ts';
import { interchangeable, rightOrders, shuffled } from './lesson-part-order.ts';

const NO_BREAK = /\u00a0/g;
const said = (mdx: string) =>
  partProblems('a.mdx', mdx).map(({ line, what, fix }) => `${line}: ${what} ${fix}`.replace(NO_BREAK, ' '));
const code = (...lines: string[]) => `\n\`\`\`html\n${lines.join('\n')}\n\`\`\`\n`;
const question = (kind: string, inner: string) => `<Question kind="${kind}">\n${inner}\n</Question>`;
const choices = '<Choice right why="a">Oui</Choice>\n<Choice why="b">Non</Choice>';
const FIVE = ['<ul>', '<li>a</li>', '<li>b</li>', '<li>c</li>', '</ul>'];

test.each<[string, string, string[]]>([
  [
    'a part that is almost right',
    '<Qestion kind="choice"></Qestion>',
    ['1: Le bloc « Qestion » n’existe pas. Écrivez « Question ».'],
  ],
  [
    'an attribute that is almost right',
    '<Note>\n<Figure sr="/a.jpg" alt="" />\n</Note>',
    ['2: Le bloc « Figure » ne connaît pas « sr ». Écrivez « src ».'],
  ],
  ['an attribute that is missing', '<Memo />', ['1: Le bloc « Memo » n’a pas son « id ». Ajoutez id="…".']],
  [
    'a choice alone',
    '<Choice why="a">Oui</Choice>',
    ['1: Le bloc « Choice » n’est pas à sa place. Écrivez-le directement dans « Question » et « Prediction ».'],
  ],
  [
    'a kind that is almost right',
    question('chioce', choices),
    ['1: Le genre de question « chioce » n’existe pas. Écrivez « choice ».'],
  ],
  [
    'a question without choices',
    question('choice', 'Où ?'),
    ['1: Cette question n’a pas deux choix. Ajoutez des <Choice>, chacun avec son why.'],
  ],
  [
    'no right choice, and two without their why: all at once',
    question('predict', '<Choice>Oui</Choice>\n<Choice why="">Non</Choice>'),
    [
      '1: Aucun choix de cette question n’est juste. Ajoutez right au bon <Choice>.',
      '2: Ce choix n’a pas son pourquoi. Ajoutez why="…", en une phrase.',
      '3: Ce choix n’a pas son pourquoi. Ajoutez why="…", en une phrase.',
    ],
  ],
  [
    'a faulty line without code',
    question('spot', choices.replace('Oui', 'Ligne 1').replace('Non', 'Ligne 2')),
    ['1: Cette question n’a pas de code. Ajoutez un bloc de code avant les choix.'],
  ],
  [
    'a line that the code has not, and a choice that names none',
    question(
      'spot',
      `${code('<p>', '</p>')}\n<Choice right why="a">Ligne 3 : \`<b>\`</Choice>\n<Choice why="b">Non</Choice>`,
    ),
    [
      '8: Ce choix parle de la ligne 3 ; le code en a 2. Corrigez le numéro.',
      '9: Ce choix ne dit pas sa ligne. Commencez-le par « Ligne » et son numéro.',
    ],
  ],
  [
    'two pairs, that lead to the same side',
    question('match', '<Pair with="a" why="b">c</Pair>\n<Pair with="a" why="b">d</Pair>'),
    [
      '1: Cette question a moins de trois paires. Ajoutez des <Pair with="…" why="…">.',
      '3: Deux paires mènent à « a ». Donnez à chacune une droite différente.',
    ],
  ],
  [
    'a gap without accepted answers',
    question('fill', 'Un ____ ici.\n\n<Gap accept=" | " why="a" />'),
    ['4: Ce trou n’accepte aucune réponse. Ajoutez accept="…" ; une barre | sépare les réponses.'],
  ],
  [
    'more gaps than answers',
    question('fill', 'Un ____ et un ____.\n\n<Gap accept="a" why="a" />'),
    ['1: Le texte a 2 trous, la question 1 <Gap>. Écrivez un <Gap> par trou, dans l’ordre.'],
  ],
  [
    'too few lines',
    question('parsons', code(...FIVE.slice(1))),
    ['1: Il y a 4 lignes à remettre dans l’ordre. Il en faut entre 5 et 9.'],
  ],
  [
    'too many lines',
    question('parsons', code(...FIVE, ...FIVE)),
    ['1: Il y a 10 lignes à remettre dans l’ordre. Il en faut entre 5 et 9.'],
  ],
  [
    'two right orders that nobody declared',
    question('parsons', code('<head>', '<meta charset="utf-8">', '<title>A</title>', '</head>', '<body>')),
    [
      '1: Les lignes 2 et 3 peuvent s’échanger : deux ordres sont justes. Ajoutez swap="2 3", ou ordered si l’énoncé dit l’ordre.',
    ],
  ],
  [
    'an intruder that is a right line, and has no why',
    question('parsons', `${code(...FIVE)}\n<Intruder>\`</ul>\`</Intruder>`),
    [
      '11: Cette ligne de trop est aussi une bonne ligne. Changez-la : deux réponses seraient justes.',
      '11: Cette ligne de trop n’a pas son pourquoi. Ajoutez why="…", en une phrase.',
    ],
  ],
  [
    'an order that leaves lines out',
    `<Question kind="parsons" also="1 2">${code(...FIVE)}</Question>`,
    ['1: « 1 2 » ne désigne pas des lignes de ce code. Employez les numéros de 1 à 5 ; also les veut tous.'],
  ],
  [
    'nothing to compare with',
    question('explain', 'Pourquoi ?'),
    ['1: Cette question n’a pas de modèle. Ajoutez un <Answer> avec une réponse possible.'],
  ],
  [
    'a pair in a choice',
    question('choice', `${choices}\n<Pair with="a" why="b">c</Pair>`),
    [
      '4: Le bloc « Pair » ne va pas dans une question « choice ». Changez le genre de la question, ou retirez ce bloc.',
    ],
  ],
  [
    'a prediction without answer',
    '<Prediction>\nQuoi ?\n</Prediction>',
    ['1: Cette prédiction n’a pas de réponse. Ajoutez un <Answer> à la fin.'],
  ],
  [
    'steps that name a line that is not there',
    `<Worked>${code('<p>', '</p>')}\n1. **Ouvrir** (ligne 1).\n2. **Fermer** (lignes 2 à 4).\n</Worked>`,
    ['1: Une étape parle de la ligne 3 ; le code en a 2. Corrigez le numéro entre parenthèses.'],
  ],
  [
    'a key in English',
    'Appuyez sur <Keys>Ctrl + Enter</Keys>.',
    ['1: La touche « Enter » a un nom français. Écrivez « Entrée ».'],
  ],
  ['nothing: a part shown as code', '`<Foo>`\n\n```mdx\n<Question kind="x">\n```\n', []],
  [
    'nothing: a why that holds tags',
    question('choice', `<Choice right why="Avec \`<p>\`, oui.">Oui</Choice>\n<Choice why='"b" > c'>Non</Choice>`),
    [],
  ],
  [
    'nothing: an order that is declared',
    `<Question kind="parsons" swap="2 3">${code('<head>', '<meta charset="utf-8">', '<title>A</title>', '</head>', '<body>')}</Question>`,
    [],
  ],
])('what an author is told of %s', (_, mdx, sentences) => {
  expect(said(mdx)).toEqual(sentences);
});

test.each<[string, string, string]>([
  [
    'a term',
    'Une <Term>balize</Term>.',
    'Le glossaire ne définit pas « balize ». Écrivez « balise », ou ajoutez ce mot.',
  ],
  ['a memo sheet', '<Memo id="F2" />', 'La fiche « F2 » n’existe pas. Écrivez « F02 ».'],
  [
    'an exercise',
    '<CodeFile exercise="html-3-plan" file="index.html" />',
    'L’exercice « html-3-plan » n’existe pas. Écrivez « html-03-plan ».',
  ],
  [
    'a file',
    '<CodeFile exercise="html-03-plan" file="indx.html" />',
    'Le fichier « indx.html » n’est pas dans exercises/html-03-plan/starter/. Écrivez « index.html ».',
  ],
  [
    'lines',
    '<CodeFile exercise="html-03-plan" file="index.html" lines="3-40" />',
    '« 3-40 » ne désigne pas des lignes de ce fichier. Écrivez par exemple lines="1-20" : il a 20 lignes.',
  ],
  [
    'a solution',
    '<CodeFile exercise="html-03-plan" file="../solution/index.html" />',
    'Ce code sort du dossier starter/. Montrez un fichier de starter/ : une solution reste cachée.',
  ],
])('a name that is nowhere: %s', (_, mdx, sentence) => {
  const starters = new Map([['html-03-plan', new Map([['index.html', 20]])]]);
  const found = partLinkProblems('a.mdx', mdx, { terms: ['balise'], sheets: ['F02'], starters });
  expect(found.map(({ what, fix }) => `${what} ${fix}`.replace(NO_BREAK, ' '))).toEqual([sentence]);
});

test('the lines that a step names', () => {
  expect(linesNamed('1. **Emboîter** (lignes 6 à 8). Deux.')).toEqual([6, 7, 8]);
  expect(linesNamed('(lignes 2, 4 et 6)')).toEqual([2, 4, 6]);
  expect(linesNamed('Ligne 3 : `<h4>`')).toEqual([3]);
  expect(linesNamed('rien')).toEqual([]);
});

test('each right order, and none of them is shown', () => {
  expect(rightOrders(4, '2 3', '').orders).toEqual([
    [1, 2, 3, 4],
    [1, 3, 2, 4],
  ]);
  expect(rightOrders(3, '', '3 2 1').orders).toEqual([
    [1, 2, 3],
    [3, 2, 1],
  ]);
  const isRight = (order: number[]) => order.join() === '1,3,2,4';
  for (const seed of ['a', 'b', 'c', 'd', 'e']) {
    const shown = shuffled([1, 2, 3, 4], seed, isRight);
    expect(shuffled([1, 2, 3, 4], seed, isRight)).toEqual(shown);
    expect(['1,2,3,4', '1,3,2,4']).not.toContain(shown.join());
  }
});

test('lines that look interchangeable', () => {
  expect(interchangeable(['p {', '  color: red;', '  margin: 0;', '}'], 'css')).toEqual([[2, 3]]);
  expect(interchangeable(['  margin: 0;', '  margin-top: 1rem;'], 'css')).toEqual([]);
  expect(interchangeable(['const a = 1;', 'const b = 2;', 'const c = a + b;'], 'js')).toEqual([[1, 2]]);
});
