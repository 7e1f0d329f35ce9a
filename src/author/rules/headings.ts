import type { Heading } from 'mdast';
import { visit } from 'unist-util-visit';
import { type Finding, PAGES, type Rule } from './rule.ts';

export const headings: Rule = {
  id: 'headings',
  why: 'Le titre de la page est son h1. Un lecteur d’écran saute de titre en titre : un niveau sauté l’égare.',
  of: PAGES,
  bad: { text: '## Les titres\n\n#### Un détail\n' },
  good: { text: '## Les titres\n\n### Un détail\n' },
  find({ tree }) {
    const found: Finding[] = [];
    let before = 1;
    if (!tree) return found;
    visit(tree, 'heading', (node: Heading) => {
      const line = node.position?.start.line ?? 1;
      const say = (what: string, fix: string) => found.push({ line, what, fix });
      if (node.children.length === 0) say('Ce titre est vide.', 'Donnez-lui un texte, ou retirez-le.');
      if (node.depth === 1) say('Un titre # est réservé au titre de la page.', 'Commencez par ##.');
      else if (node.depth > before + 1)
        say(`Le titre passe du niveau ${before} au niveau ${node.depth}.`, `Écrivez ${'#'.repeat(before + 1)}.`);
      before = node.depth;
    });
    return found;
  },
};
