import { expect, test } from 'vitest';
import { type SavedPart, type SaveFailure, workspaceWords as words } from './workspace.ts';

const COMMAND = 'npm run check -- html-03-plan';
const PARTS: SavedPart[] = ['run', 'progress', 'result', 'point'];
const FAILURES: SaveFailure[] = ['full', 'refused', 'gone', 'busy', 'slow', 'other'];

type Words = typeof words;

/** What is not a plain sentence, said; a new function does not compile until it is said here. */
const SAID: { [K in keyof Words as Words[K] extends string ? never : K]: readonly string[] } = {
  notSaved: FAILURES.flatMap((failure) => words.notSaved(new Map(PARTS.map((part) => [part, failure])))),
  pageNotSaved: FAILURES.map(words.pageNotSaved),
  notCopied: FAILURES.map(words.notCopied),
  setAside: [words.setAside('progression-abimee-2026-11-23.json')],
  unreadable: [words.unreadable('progression.json')],
  nothingBegun: [words.nothingBegun(COMMAND)],
  notYetAcquired: [words.notYetAcquired('Le plan', COMMAND)],
  shared: [words.shared('Le plan')],
  lesson: [words.lesson('html-03')],
  acquired: [words.acquired(1, 5), words.acquired(2, 5)],
  goOn: [words.goOn(COMMAND)],
  hint: [words.hint(1, 3)],
  nextHint: [words.nextHint(COMMAND)],
  noMoreHints: [words.noMoreHints(COMMAND)],
  noHintAtAll: [words.noHintAtAll(COMMAND)],
  pointsOf: [words.pointsOf('Le plan')],
  noPoint: [words.noPoint(COMMAND)],
  verdict: Object.values(words.verdict),
  lines: [words.lines(1, 2), words.lines(0, 0)],
  fileChanged: [words.fileChanged('index.html', words.fileAdded)],
  sincePoint: [words.sincePoint(['index.html', 'style.css'])],
  andOthers: [words.andOthers(1), words.andOthers(2)],
  howToRestore: [words.howToRestore(COMMAND)],
  unknownPoint: [words.unknownPoint(9, COMMAND)],
  alreadyThere: [words.alreadyThere(2)],
  restored: [words.restored(2, 'mercredi 31 décembre 2025 à 8 h 00')],
  keptUnder: [words.keptUnder(3)],
  leftInPlace: [words.leftInPlace(['photo.jpg'])],
  notRestored: FAILURES.map(words.notRestored),
  halfRestored: [words.halfRestored(['index.html'])],
  pointDamaged: [words.pointDamaged(2)],
  noResultYet: [words.noResultYet(COMMAND)],
  reportTitle: [words.reportTitle('Le plan')],
  gradedAt: [words.gradedAt('23 novembre 2026 à 14 h 00')],
  where: [words.where('index.html', 3)],
  summary: [words.summary(1, 3)],
  madeBy: [words.madeBy('0.1.0', '23 novembre 2026 à 14 h 00')],
  askTitle: [words.askTitle('Le plan')],
  outOf: [words.outOf(1, 3)],
  olderRuns: [words.olderRuns(4)],
  hintsRead: [words.hintsRead(1, 3)],
  changeSince: Object.values(words.changeSince),
  unreadableFiles: [words.unreadableFiles(['photo.jpg'])],
  machine: Object.values(words.machine),
};

const plain = Object.entries(words).flatMap(([key, value]) => (typeof value === 'string' ? [[key, [value]]] : []));

test.each([...Object.entries(SAID), ...plain] as [string, string[]][])(
  '%s: at most 18 words a sentence, French signs',
  (_, said) => {
    expect(said.length).toBeGreaterThan(0);
    for (const text of said) {
      const sentences = text.replace(COMMAND, 'X').split(/(?<=[.!?])\s+(?=\p{Lu})/u);
      for (const sentence of sentences) {
        const count = sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
        expect(count, sentence).toBeLessThanOrEqual(18);
      }
      expect(text).not.toMatch(/['"]|\bsimplement\b|\bil suffit\b|undefined|\[object/i);
      expect(text).not.toMatch(/ \./);
    }
  },
);

test('what could not be saved is said once for each cause, with what to do', () => {
  expect(words.notSaved(new Map())).toEqual([]);
  expect(
    words.notSaved(
      new Map<SavedPart, SaveFailure>([
        ['run', 'full'],
        ['point', 'full'],
      ]),
    ),
  ).toEqual([
    'Le disque est plein. Pas enregistré : cet essai et la copie de votre travail.',
    'Votre travail est intact. Libérez de la place, puis relancez la même commande.',
  ]);
});
