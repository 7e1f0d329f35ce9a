import { lineAt } from '../../course/front-matter.ts';
import { EXERCISE, STATEMENT } from './exercise-example.ts';
import type { Finding, Rule } from './rule.ts';

const SOLUTION = 'exercises/html-01-saluer/solution/index.html';

export const hint: Rule = {
  id: 'hint',
  why: 'Le dernier indice montre un exemple voisin. S’il donne la ligne de la solution, il n’y a plus rien à trouver.',
  of: ['exercise'],
  bad: { file: EXERCISE, text: STATEMENT, more: { [SOLUTION]: '<h1>Le potager</h1>\n' } },
  good: { file: EXERCISE, text: STATEMENT, more: { [SOLUTION]: '<h1>Bonjour</h1>\n' } },
  find({ text, head, beside }) {
    if (!beside) return [];
    const hints = Array.isArray(head['hints']) ? head['hints'].map(String) : [];
    const fold = (code: string) => code.replace(/\s+/g, ' ').trim().toLowerCase();
    const given = new Set([...beside.starter.values()].flatMap((file) => file.split('\n')).map(fold));
    const own = [...beside.solution.values()].flatMap((file) => file.split('\n')).map(fold);
    const answers = own.filter((line) => line.length > 7 && /[\p{L}\d]/u.test(line) && !given.has(line));
    const found: Finding[] = [];
    for (const [rank, one] of hints.entries()) {
      const pieces = [...one.matchAll(/`([^`]+)`/g)].map(([, code = '']) => fold(code));
      const line = lineAt(text, ['hints', rank]);
      if (
        pieces.some((code) =>
          answers.some((answer) => code === answer || (answer.length > 15 && code.includes(answer))),
        )
      )
        found.push({
          line,
          what: 'Cet indice donne une ligne de la solution.',
          fix: 'Montrez un exemple voisin, avec d’autres mots.',
        });
      if (hints.indexOf(one) < rank)
        found.push({ line, what: 'Cet indice répète un autre.', fix: 'Allez du plus large au plus précis.' });
    }
    return found;
  },
};
