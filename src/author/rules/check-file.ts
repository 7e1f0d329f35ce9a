import { lineAt } from '../../course/front-matter.ts';
import { nearest } from '../../course/nearest.ts';
import { readCheckTexts } from '../lint/check-texts.ts';
import { CHECK, EXERCISE, STATEMENT } from './exercise-example.ts';
import type { Finding, Rule } from './rule.ts';

const right = "check('titre', 'La page a un titre', async () => {});\n";

/** @param own an id as it is read: where a file makes several in a loop, `${page}-titre` → `–-titre` */
function isNamed(id: string, own: string): boolean {
  const [begin = '', ...ends] = own.split('–');
  const end = ends.at(-1);
  return end === undefined ? id === own : id.startsWith(begin) && id.endsWith(end) && id !== begin + end;
}

export const checkFile: Rule = {
  id: 'check-file',
  why: 'Un contrôle qui ne se lit pas ne juge rien. Chaque mauvais témoin nomme un contrôle qui existe.',
  of: ['exercise'],
  bad: { file: EXERCISE, text: STATEMENT, more: { [CHECK]: right.replace("'titre'", "'titres'") } },
  good: { file: EXERCISE, text: STATEMENT, more: { [CHECK]: right } },
  find({ text, head, beside }) {
    if (!beside?.check) return [];
    const { file } = beside.check;
    const { fault, ids } = readCheckTexts(beside.check.text);
    if (fault)
      return [
        {
          file,
          line: fault.line,
          what: 'Ce contrôle ne se lit pas à cette ligne.',
          fix: 'Regardez parenthèses, accolades et guillemets.',
        },
      ];
    const found: Finding[] = [];
    if (ids.length === 0)
      found.push({ file, line: 1, what: 'Le fichier de contrôle est vide.', fix: 'Écrivez au moins un contrôle.' });
    for (const id of new Set(ids.filter((own, rank) => ids.indexOf(own) < rank)))
      found.push({ file, line: 1, what: `Deux contrôles s’appellent « ${id} ».`, fix: 'Renommez l’un des deux.' });
    const witnesses = typeof head['witnesses'] === 'object' && head['witnesses'] ? head['witnesses'] : {};
    for (const [name, id] of Object.entries(witnesses)) {
      if (ids.length === 0 || ids.some((own) => isNamed(String(id), own))) continue;
      const near = nearest(String(id), ids)[0];
      found.push({
        line: lineAt(text, ['witnesses', name]),
        what: `Le témoin « ${name} » nomme le contrôle « ${id} », qui n’existe pas.`,
        fix: near ? `Écrivez « ${near} ».` : `Les contrôles : ${ids.join(', ')}.`,
      });
    }
    return found;
  },
};
