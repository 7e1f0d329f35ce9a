import type { Nodes, Parents } from 'mdast';
import { visit } from 'unist-util-visit';
import { type Finding, PAGES, type Rule } from './rule.ts';

const VAGUE =
  /^(?:ici|là|cliquez ici|cliquer ici|lien|ce lien|ce site|cette page|page|en savoir plus|lire la suite|suite|voir|plus)[.…]?$/iu;

export const links: Rule = {
  id: 'links',
  why: 'Une personne qui écoute les liens d’une page les entend sans leur phrase. Chacun dit seul où il mène.',
  of: PAGES,
  bad: { text: 'La suite est [ici](/lecons/html-02.html).' },
  good: { text: 'La suite : [le squelette d’une page](/lecons/html-02.html).' },
  find({ tree }) {
    const found: Finding[] = [];
    if (!tree) return found;
    visit(tree, 'link', (node) => {
      const text = textOf(node).trim();
      const line = node.position?.start.line ?? 1;
      if (text === '') found.push({ line, what: 'Ce lien n’a pas de texte.', fix: 'Écrivez où il mène.' });
      else if (VAGUE.test(text))
        found.push({ line, what: `Le lien « ${text} » ne dit pas où il mène.`, fix: 'Écrivez le nom de la page.' });
    });
    return found;
  },
};

/** All the text under a node. */
function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? (node as Parents).children.map(textOf).join('') : '';
}
