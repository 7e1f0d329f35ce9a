import { visit } from 'unist-util-visit';
import { attributesOf } from '../lint/parts.ts';
import { type Finding, PAGES, type Rule } from './rule.ts';

const VAGUE = /^(?:image|photo|dessin|schéma|capture(?: d’écran)?|illustration|figure|img)\s*\d*$/iu;

export const alt: Rule = {
  id: 'alt',
  why: 'Qui ne voit pas l’image lit son texte de remplacement. Il dit ce que l’image apprend.',
  of: PAGES,
  bad: { text: '<Figure src="/images/potager.jpg" alt="image" />' },
  good: { text: '<Figure src="/images/potager.jpg" alt="Un potager vu de haut, découpé en quatre carrés" />' },
  find({ tree }) {
    const found: Finding[] = [];
    if (!tree) return found;
    visit(tree, (node) => {
      const isPart = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
      const isImage = node.type === 'image' || (isPart && (node.name === 'img' || node.name === 'Figure'));
      if (!isImage) return;
      const line = node.position?.start.line ?? 1;
      const text = node.type === 'image' ? node.alt : isPart ? attributesOf(node)['alt'] : undefined;
      const written = text?.trim() ?? '';
      if (written === '' && !(isPart && node.name === 'img' && text === ''))
        found.push({ line, what: 'Cette image n’a pas de texte de remplacement.', fix: 'Écrivez ce qu’elle apprend.' });
      else if (VAGUE.test(written) || /\.(?:png|jpe?g|svg|webp|gif)$/i.test(written))
        found.push({
          line,
          what: `Le texte de remplacement « ${written} » ne dit rien.`,
          fix: 'Écrivez ce que l’image apprend.',
        });
    });
    return found;
  },
};
