import { expect, test } from 'vitest';
import { checkWords as words } from './check.ts';

const COMMAND = 'npm run check -- html-03-plan';

type Words = typeof words;

/** What is not a plain sentence, said; a new function does not compile until it is said here. */
const SAID: { [K in keyof Words as Words[K] extends string ? never : K]: readonly string[] } = {
  grading: [words.grading(), words.grading('html-03-plan')],
  lastChanged: [words.lastChanged('html-03-plan')],
  firstExercise: [words.firstExercise('html-03-plan')],
  starterCopied: [words.starterCopied('H:\\atelier\\exercices\\html-03-plan')],
  usage: words.usage((args) => `npm run check -- ${args}`).split('\n'),
  whichExercise: [words.whichExercise('npm run check -- liste')],
  unknownExercise: [
    words.unknownExercise('html-3', [], 'npm run check -- liste'),
    words.unknownExercise('html-3', ['html-03-plan'], ''),
  ],
  unknownOption: [words.unknownOption(['--jsno'], ['indice'], 'npm run check -- mots')],
  watching: [words.watching('10 h 42')],
  unchanged: [words.unchanged('html-03-plan')],
  writesInCopy: [words.writesInCopy('index - Copie.html', 'index.html')],
  blank: [words.blank('index.html')],
  kept: [words.kept(`${COMMAND} retrouver`)],
  noSuchFolder: [words.noSuchFolder('H:\\absent')],
  notAFolder: [words.notAFolder('H:\\page.html')],
  exerciseUnreadable: [words.exerciseUnreadable('html-03-plan')],
  browserMissing: [words.browserMissing(['Edge', 'Chrome'])],
  browserFailed: [words.browserFailed('Edge')],
  broken: [words.broken('La page a un titre')],
  emptyFolder: [words.emptyFolder('index.html')],
  missingFile: [words.missingFile('style.css')],
  wrongCase: [words.wrongCase('index.html', 'Index.HTML')],
  doubleExtension: [words.doubleExtension('index.html', 'index.html.txt')],
  otherName: [words.otherName('index.html', 'index2.html')],
  notPlain: [words.notPlain('signes.txt', 'signes.docx')],
  otherExtension: [words.otherExtension('index.html', 'index.htm')],
  inFolder: [words.inFolder('index.html', 'site/index.html')],
  encoding: [words.encoding('index.html', 'UTF-16')],
  binary: [words.binary('index.html')],
  tooBig: [words.tooBig('photo.jpg', 5, 2)],
  tooManyFiles: [words.tooManyFiles(500)],
  tooHeavy: [words.tooHeavy(60)],
  tooManyElements: [words.tooManyElements('index.html', 20_000)],
  refused: [words.refused('index.html')],
  loop: [words.loop(''), words.loop('compter')],
  dialogs: [words.dialogs(20)],
  reloads: [words.reloads(20)],
  reservedName: [words.reservedName('body')],
  likelyCause: [words.likelyCause('La balise <h1> n’est pas fermée.')],
  file: [words.file('style.css')],
  startingValues: [words.startingValues(['prix', 'quantite'])],
  functionNamed: [words.functionNamed('prixTTC')],
  insideFunction: [words.insideFunction('double')],
  nearFunction: [words.nearFunction('prixTTC')],
  looked: [
    ...['button', 'label', 'text', 'placeholder'].flatMap((kind) => words.looked(kind, 'Ajouter') ?? []),
    ...[words.looked('link', undefined), words.looked('button', /^A/)].flatMap((it) => it ?? []),
  ],
  variableNamed: [words.variableNamed('prix')],
  call: [words.call('prixTTC', ['100'])],
  callEnds: [words.callEnds('prixTTC(100)')],
  callWorks: [words.callWorks('prixTTC(100)')],
  thrown: [words.thrown('non')],
  elements: [words.elements(0), words.elements(1), words.elements(3)],
  choice: [words.choice('Bleu')],
  where: [words.where('index.html', 3)],
  andMore: [words.andMore(1), words.andMore(2)],
  original: [words.original('x is not defined')],
  summary: [words.summary(0, 1), words.summary(3, 8), words.summary(1, 2, 1), words.summary(3, 8, 4)],
  milestone: [words.milestone('Jalon 1 réussi : la page Accueil est complète')],
  remark: [words.remark('La page n’annonce pas sa langue (index.html, ligne 2).')],
  next: [words.next('Le plan', COMMAND)],
  nextPage: [words.nextPage('Le plan')],
  nextHint: [words.nextHint(COMMAND)],
  allSummary: [words.allSummary(1, 1), words.allSummary(2, 5)],
};

const plain = Object.entries(words).flatMap(([key, value]) => (typeof value === 'string' ? [[key, [value]]] : []));

test.each([...Object.entries(SAID), ...plain] as [string, string[]][])(
  '%s: at most 18 words a sentence, French signs',
  (_, said) => {
    expect(said.length).toBeGreaterThan(0);
    for (const text of said) {
      for (const sentence of text.replaceAll(COMMAND, 'X').split(/(?<=[.!?])\s+(?=[\p{Lu}(])/u)) {
        const count = sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
        expect(count, sentence).toBeLessThanOrEqual(18);
      }
      expect(text).not.toMatch(/['"]|\bsimplement\b|\bil suffit\b|\bfaux\b|undefined|\[object/i);
      expect(text).not.toMatch(/ \./);
    }
  },
);

test('the commands are listed as they are typed', () => {
  const [first = '', second = ''] = words.usage((args) => `./verifier.sh ${args}`).split('\n');
  expect(first).toMatch(/^\.\/verifier\.sh {2,}vérifie l’exercice modifié en dernier$/);
  expect(second).toMatch(/^\.\/verifier\.sh html-03-plan {2,}vérifie cet exercice$/);
});
