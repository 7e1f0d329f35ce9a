import { visit } from 'unist-util-visit';
import { isPart } from '../lint/parts.ts';
import type { Rule } from './rule.ts';

const FEWEST = 4;
const question = '<Question kind="explain">\n\nPourquoi ?\n\n<Answer>\n\nPour le sens.\n\n</Answer>\n\n</Question>\n\n';

/** What each question must hold is told by the reader of the course. */
export const quiz: Rule = {
  id: 'quiz',
  why: 'Quatre questions au moins : une personne voit seule ce qu’elle sait et ce qu’elle relira. Un brouillon peut attendre.',
  of: ['lesson'],
  bad: { text: question, more: { status: 'beta' } },
  good: { text: question.repeat(FEWEST), more: { status: 'beta' } },
  find({ tree, head }) {
    // A head that cannot be read says no status.
    if (!tree || head['status'] === 'draft' || head['status'] === undefined) return [];
    const lines: number[] = [];
    visit(tree, (node) => {
      if (isPart(node) && node.name === 'Question') lines.push(node.position?.start.line ?? 1);
    });
    if (lines.length >= FEWEST) return [];
    return [
      {
        line: lines[0] ?? 1,
        what: `La leçon a ${lines.length < 2 ? `${lines.length} question` : `${lines.length} questions`}.`,
        fix: `Il en faut ${FEWEST} à 6, ou laissez « status: draft ».`,
      },
    ];
  },
};
