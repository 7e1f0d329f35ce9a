import { letters } from '../../check/fold-text.ts';
import { newWords } from '../../words/author.ts';
import { lineIn, prose } from '../lint/prose.ts';
import type { Rule } from './rule.ts';

/** What « npm run new » writes and that says nothing by itself; the rest of its models could be an author's own words. */
const { lesson, exercise } = newWords;
const PLACEHOLDERS = new Set(
  [
    ...[lesson.summary, ...lesson.objectives, lesson.useText, lesson.notion, lesson.notionText, lesson.answer],
    ...[lesson.mistake, lesson.why, lesson.right, lesson.other, lesson.summaryText, lesson.paperText],
    ...[exercise.title, ...exercise.hints('html-03').slice(0, -1)],
  ].map(letters),
);

export const placeholder: Rule = {
  id: 'placeholder',
  why: 'Un texte du modèle n’apprend rien à personne. Une page qui n’est plus un brouillon ne porte que les vôtres.',
  of: ['lesson', 'exercise'],
  bad: { text: `## À quoi ça sert\n\n${lesson.useText}\n`, more: { status: 'beta' } },
  good: { text: '## À quoi ça sert\n\nUne boulangerie veut annoncer ses horaires.\n', more: { status: 'beta' } },
  find(document) {
    const { status } = document.head;
    // A head that cannot be read says no status.
    if (status === 'draft' || status === undefined) return [];
    return prose(document)
      .filter(({ text }) => PLACEHOLDERS.has(letters(text)))
      .map((piece) => ({
        line: lineIn(document, piece, 0),
        what: `« ${piece.text.trim()} » vient du modèle.`,
        fix: 'Écrivez votre texte, ou laissez « status: draft ».',
      }));
  },
};
