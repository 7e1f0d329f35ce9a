import type { Heading } from 'mdast';
import { nearest } from '../../course/nearest.ts';
import { prose } from '../lint/prose.ts';
import type { Finding, Rule } from './rule.ts';

/** Sections of the lesson template, in their order. The ideas of the lesson come between the first two. */
export const SECTIONS = [
  'À quoi ça sert',
  'Exemple travaillé',
  'Prédire',
  'À vous de jouer',
  'Erreurs fréquentes',
  'Vérifier que j’ai compris',
  'Résumé à imprimer',
  'Exercice sur papier',
  'Les mots de la leçon',
] as const;

/** More parts that are missing are told in one sentence. */
const FEW = 2;

const all = SECTIONS.map((section) => `## ${section}\n`);

export const template: Rule = {
  id: 'template',
  why: 'Chaque leçon a les mêmes parties, dans le même ordre. On sait toujours où l’on en est.',
  of: ['lesson'],
  bad: { text: all.join('\n').replace('## Prédire', '## Prevoir') },
  good: { text: all.join('\n') },
  find(document) {
    const { tree } = document;
    if (!tree) return [];
    const found: Finding[] = [];
    const titles = prose(document)
      .filter(({ kind }) => kind === 'heading')
      .map(({ text }) => text.trim());
    const headings = tree.children.filter((node): node is Heading => node.type === 'heading' && node.depth === 2);
    const lines = headings.map((node) => node.position?.start.line ?? 1);
    const own = headings.map((node) => titles.find((title) => title === plain(node)) ?? plain(node));
    const places = SECTIONS.map((section) => own.indexOf(section));
    for (const [rank, section] of SECTIONS.entries()) {
      const place = places[rank] ?? -1;
      if (place === -1) {
        const near = nearest(
          section,
          own.filter((title) => !SECTIONS.some((known) => known === title)),
        )[0];
        const close = near && near.length > section.length / 2 ? near : undefined;
        found.push({
          line: close ? (lines[own.indexOf(close)] ?? 1) : 1,
          what: `La partie « ${section} » manque.`,
          fix: close ? `Renommez « ${close} ».` : `Ajoutez le titre « ## ${section} ».`,
        });
      } else if (place < Math.max(...places.slice(0, rank))) {
        found.push({
          line: lines[place] ?? 1,
          what: `La partie « ${section} » vient trop tôt.`,
          fix: `Placez-la après « ${SECTIONS[rank - 1]} ».`,
        });
      }
    }
    const missing = found.filter(({ line, what }) => line === 1 && what.endsWith(' manque.'));
    if (missing.length <= FEW) return found;
    return [
      ...found.filter((one) => !missing.includes(one)),
      {
        line: 1,
        what: `Il manque ${missing.length} des ${SECTIONS.length} parties d’une leçon.`,
        fix: 'Créez la leçon avec « npm run new », ou copiez ses titres.',
      },
    ];
  },
};

function plain(node: Heading): string {
  return node.children
    .map((child) => ('value' in child ? child.value : ''))
    .join('')
    .trim();
}
