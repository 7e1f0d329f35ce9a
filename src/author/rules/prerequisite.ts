import { lineAt } from '../../course/front-matter.ts';
import type { Rule } from './rule.ts';

export const prerequisite: Rule = {
  id: 'prerequisite',
  why: 'Une leçon s’appuie sur ce qui vient avant elle dans le plan. Sinon, deux leçons peuvent s’attendre.',
  of: ['lesson'],
  bad: { text: 'Un texte.', more: { prerequisites: '[html-02]' } },
  good: { text: 'Un texte.', more: { prerequisites: '[]' } },
  find({ text, head }, { order }) {
    const id = String(head['id']);
    const needed = Array.isArray(head['prerequisites']) ? head['prerequisites'].map(String) : [];
    const own = order.indexOf(id);
    if (own === -1) return [];
    return needed.flatMap((other, rank) => {
      const line = lineAt(text, ['prerequisites', rank]);
      if (other === id) return [{ line, what: 'La leçon s’attend elle-même.', fix: 'Retirez son identifiant.' }];
      if (order.indexOf(other) <= own) return [];
      return [
        {
          line,
          what: `« ${other} » vient après « ${id} » dans le plan.`,
          fix: 'Retirez-la, ou changez l’ordre dans lessons/_plan.yaml.',
        },
      ];
    });
  },
};
