import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { attributesOf, isPart, type Part } from '../lint/parts.ts';
import type { Finding, Rule } from './rule.ts';

export const quiz: Rule = {
  id: 'quiz',
  why: 'Une réponse sans explication n’apprend rien. Chaque choix dit pourquoi, le bon comme les autres.',
  of: ['lesson'],
  bad: {
    text: '<Question kind="choice">\n\nQuel élément ?\n\n<Choice why="Trop petit.">`h4`</Choice>\n<Choice right>`h2`</Choice>\n\n</Question>',
  },
  good: {
    text: '<Question kind="choice">\n\nQuel élément ?\n\n<Choice why="Trop petit.">`h4`</Choice>\n<Choice right why="C’est une grande partie.">`h2`</Choice>\n\n</Question>',
  },
  find({ tree }) {
    const found: Finding[] = [];
    if (!tree) return found;
    visit(tree, (node) => {
      if (!isPart(node) || node.name !== 'Question') return;
      const line = node.position?.start.line ?? 1;
      const inside = partsIn(node);
      const choices = inside.filter(({ name }) => name === 'Choice');
      for (const choice of choices) {
        if (attributesOf(choice)['why']?.trim()) continue;
        found.push({
          line: choice.position?.start.line ?? line,
          what: 'Ce choix n’a pas d’explication.',
          fix: 'Ajoutez why="…".',
        });
      }
      const right = choices.some((choice) => 'right' in attributesOf(choice));
      if (choices.length > 0 && !right)
        found.push({ line, what: 'Aucun choix n’est le bon.', fix: 'Ajoutez « right » au bon choix.' });
      if (choices.length === 0 && !inside.some(({ name }) => name === 'Answer'))
        found.push({ line, what: 'Cette question n’a pas de réponse.', fix: 'Ajoutez des <Choice>, ou une <Answer>.' });
    });
    return found;
  },
};

function partsIn(part: Part): Part[] {
  const parts: Part[] = [];
  visit(part as Nodes, (node) => {
    if (isPart(node) && node !== part) parts.push(node);
  });
  return parts;
}
