import type { Nodes } from 'mdast';
import { isPart } from '../lint/parts.ts';
import { lineIn, prose } from '../lint/prose.ts';
import type { Finding, Rule } from './rule.ts';

/** What asks the reader to do something, or shows it done. */
const ACTIVITIES = new Set([
  'Prediction',
  'Task',
  'Question',
  'Paper',
  'Drawing',
  'Figure',
  'Result',
  'Worked',
  'FileTree',
  'Keys',
  'Gap',
]);

/** Words that two screens hold, at the size of letters of the course. */
const TWO_SCREENS = 400;

export const activity: Rule = {
  id: 'activity',
  why: 'Deux écrans de texte de suite, et l’attention part. Un essai, une question ou un dessin la ramène.',
  of: ['lesson'],
  bad: { text: 'Un mot encore et encore.\n\n'.repeat(90) },
  good: {
    text: `${'Un mot encore et encore.\n\n'.repeat(50)}<Drawing name="tree" />\n\n${'Un mot encore et encore.\n\n'.repeat(50)}`,
  },
  find(document) {
    if (!document.tree) return [];
    const marks = activityOffsets(document.tree);
    const found: Finding[] = [];
    let words = 0;
    let next = 0;
    for (const piece of prose(document)) {
      if (piece.kind === 'value') continue;
      const offset = piece.at[0] ?? 0;
      for (; next < marks.length && (marks[next] ?? 0) <= offset; next += 1) words = 0;
      if (piece.inside.some((name) => ACTIVITIES.has(name) || name === 'Summary' || name === 'Words')) words = 0;
      else words += piece.text.split(/\s+/).length;
      if (words <= TWO_SCREENS) continue;
      found.push({
        line: lineIn(document, piece, 0),
        what: `Plus de deux écrans se suivent sans activité (${TWO_SCREENS} mots).`,
        fix: 'Ajoutez un essai, une question ou un dessin avant cette ligne.',
      });
      words = 0;
    }
    return found;
  },
};

/** Where there is something to do or to look at; code counts, since it is read otherwise than prose. */
function activityOffsets(tree: Nodes): number[] {
  const offsets: number[] = [];
  const visit = (node: Nodes) => {
    const counts = node.type === 'code' || (isPart(node) && ACTIVITIES.has(node.name ?? ''));
    if (counts) offsets.push(node.position?.start.offset ?? 0);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return offsets;
}
